"""What bounds a note stays: the busy day of a figure, the plan of a thing, who called whom."""

import pytest

from resumes.drafting.claims import check
from resumes.drafting.values import Role


@pytest.mark.parametrize(
    ("note", "invented", "faithful"),
    [
        (
            "took billing calls for a water company, around 70 a day on busy days",
            "Took billing calls for a water company, around 70 a day",
            "Took billing calls for a water company, around 70 a day on busy days",
        ),
        (
            "take up hems, swap zips, i want to start doing wedding dresses too",
            "Take up hems, swap zips and do wedding dresses",
            "Take up hems and swap zips",
        ),
        (
            "did gels and pedicures and my level 2 course, level 3 starts in september",
            "Did gels and pedicures and Level 3 course",
            "Did gels and pedicures and Level 2 course",
        ),
        (
            "9 lines, packed 400 boxes a shift",
            "Packed 400 boxes a line",
            "Packed 400 boxes a shift",
        ),
        (
            "put in some IVs when the senior nurse was there",
            "Put in some IVs",
            "Put in some IVs when the senior nurse was there",
        ),
        (
            "answer the phone, take attendance calls from parents",
            "Answer the phone, call parents about attendance",
            "Answer the phone, take attendance calls from parents",
        ),
    ],
)
def test_a_bound_that_is_dropped_is_asked_about(note, invented, faithful):
    assert not check(invented, fact=note).is_theirs
    assert check(faithful, fact=note).is_theirs


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("served 200 covers on a busy night", "Served up to 200 covers a night"),
        ("called parents about calls from the office", "Called parents about calls from the office"),
        ("hope to get my level 3, have level 2", "Have level 2"),
    ],
)
def test_what_keeps_its_bound_is_quiet(note, text):
    checked = check(text, fact=note)
    assert not [span for span in checked.added if span.text.strip() in ("200", "Called", "level 2")]


def test_a_second_deed_of_the_job_is_asked_about_where_the_note_tells_one():
    role = Role("Bakery assistant")
    assert not check("Baked and boxed cakes", fact="boxed cakes", role=role).is_theirs
    assert check("Boxed cakes", fact="boxed cakes", role=role).is_theirs
