"""Short names of days are written out where they can be nothing else; a verb, an exam and the sun stay."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.checking.given import Given
from resumes.drafting.language.days import written_out
from resumes.drafting.values import Role


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("work mon to fri", "work Monday to Friday"),
        ("tues thru sat, 90 stops", "Tuesday through Saturday, 90 stops"),
        ("open mon-fri 9-5", "open Monday to Friday 9-5"),
        ("on call M-F", "on call Monday to Friday"),
        ("from Mon. to Fri. all day", "from Monday to Friday all day"),
        ("mon/wed evenings", "Monday and Wednesday evenings"),
        ("trained mon, wed and fri", "trained Monday Wednesday Friday"),
        ("double that sat", "double that on Saturday"),
        ("thurs after school", "Thursday after school"),
        ("sat mornings with the kids", "Saturday mornings with the kids"),
        ("8 on a sat", "8 on a Saturday"),
        ("tickets due wed, filed fri.", "tickets due Wednesday, filed Friday."),
        ("worked sats", "worked Saturdays"),
    ],
)
def test_a_day_is_written_out(note, text):
    assert written_out(note) == text


@pytest.mark.parametrize(
    "note",
    [
        "sat with patients and read to them",
        "Sat in on interviews",
        "where people sat",
        "customers who sat outside",
        "worked on SAT prep",
        "tables where the guests sat",
        "played in the sun with kids",
        "two people wed there",
        "checked bp and sats on 12 patients",
    ],
)
def test_what_may_be_another_word_stays(note):
    assert written_out(note) == note


def test_days_in_a_row_are_a_series_in_a_line_and_the_check_reads_them():
    note = "worked fri sat sun doubles"
    assert draft(note, role=Role("Server")).text == "Worked Friday, Saturday, and Sunday doubles"
    assert {"friday", "saturday", "sunday"} <= set(Given(note).words)
