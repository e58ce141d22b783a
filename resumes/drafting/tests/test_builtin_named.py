"""What a note names before anything else stays as it was typed where no verb surely goes with it."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role

PAST, CURRENT = Role("Worker"), Role("Worker", current=True)


@pytest.mark.parametrize(
    ("note", "line"),
    [
        (
            "home w 3 kids 6 yrs, kept the budget in a spreadsheet, ran school run rota w 2 other mums",
            "Home with 3 kids 6 years: kept the budget in a spreadsheet and ran school run rota with 2 other mums",
        ),
        (
            "band 6 on the stroke ward, i took charge of the shift when sister was off, mentored 2 students",
            "Band 6 on the stroke ward: took charge of the shift when sister was off and mentored 2 students",
        ),
        (
            "1st line helpdesk, mainly password resets + new starters in AD, logged evrything in servicenow",
            "1st line helpdesk, mainly password resets and new starters in AD, and logged everything in ServiceNow",
        ),
        ("one of 4 devs on the app", "One of 4 devs on the app"),
        (
            "On the duty rota every 5th week taking new referrals",
            "On the duty rota every 5th week taking new referrals",
        ),
    ],
)
def test_what_is_no_duty_gets_no_verb_that_it_never_had(note, line):
    assert draft(note, role=PAST).text == line


@pytest.mark.parametrize(
    "note",
    [
        "small shop, evenings",
        "Takings up from £1,900 to £2,600 a week over 2 years",
        "the nurse checked the wound",
        "app lets students swap textbooks without paying the bookstore",
        "own the kitchen keys",
        "pls make it sound good",
    ],
)
def test_what_says_too_little_or_is_somebody_elses_stays_a_question(note):
    assert not draft(note, role=PAST).text


def test_a_duty_still_gets_its_plain_verb():
    assert draft("Home visits, court reports and case conferences", role=CURRENT).text == (
        "Handle home visits, court reports, and case conferences"
    )


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("we are testing the new app before launch", "Test the new app with others before launch"),
        (
            "we unloaded the trucks, sorted the boxes by aisle and put them out before opening, 15 a night",
            "Unloaded the trucks with others and sorted the boxes by aisle and put them out before opening, 15 a night",
        ),
        ("we made sure the ward was clean before visitors came", "Made sure the ward was clean before visitors came"),
    ],
)
def test_what_we_did_is_told_with_others_also_in_a_long_line(note, line):
    assert draft(note, role=CURRENT).text == line
