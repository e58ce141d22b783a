"""Where no line can be told of a note, a deed of its own words is left, whole and the writer's."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing import plainly


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("put up and took down tube scaffold on house jobs", "Put up and took down tube scaffold on house jobs"),
        ("took calls about broken boilers, could not book engineers", "Took calls about broken boilers"),
        ("team leader checked my picks, i picked with a scanner", "Picked with a scanner"),
        (
            "month end close; Priya reported to me; also moved the recs to a new system",
            "Moved the recs to a new system",
        ),
        ("ran the kids corner so parents could talk", "Ran the kids corner"),
    ],
)
def test_a_deed_is_left_in_its_own_words(note, line):
    assert plainly.line(note, current=False) == line


@pytest.mark.parametrize(
    "note",
    [
        "the nurse checked the wound, changed the dressing",  # whose deed?
        "wasn't allowed to approve loans, only passed the forms on",
        "gave it to them",
        "small shop, evenings",
        "was in on the validation of the centrifuge",
        "helped her with",
        "viewings, sat and evenings",
    ],
)
def test_what_is_nobody_s_or_not_whole_is_left_out(note):
    assert plainly.line(note, current=False) == ""


def test_a_note_that_no_line_can_be_told_of_still_gets_one():
    note = "served customers at the counter, wasn't allowed to approve loans, only passed the forms on"
    assert draft(note, role=Role("Bank Teller")).text == "Served customers at the counter"
