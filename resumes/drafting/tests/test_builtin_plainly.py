"""Where no better line can be told of a note, its own words are left, in their order, with nothing of it lost."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role

PAST, NOW = Role("Worker"), Role("Worker", current=True)


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("put up and took down tube scaffold on house jobs", "Put up and took down tube scaffold on house jobs"),
        ("took calls about broken boilers, could not book engineers", "Took calls about broken boilers"),
        ("ran the kids corner so parents could talk", "Ran the kids corner so parents could talk"),
        (
            "ordered paper towels, liners, soap when the closet got low",
            "Ordered paper towels, liners, and soap when the closet got low",
        ),
        (
            "served customers at the counter, wasn't allowed to approve loans, only passed the forms on",
            "Served customers at the counter",
        ),
        (
            "people would ask for a refund and my job was to calm them down first",
            "Calmed people down first",
        ),
    ],
)
def test_a_note_is_left_in_its_own_words(note, line):
    assert draft(note, role=PAST).text == line


@pytest.mark.parametrize(
    ("title", "note", "line"),
    [
        (
            "Bus driver",
            "early and late routes, 40 kids, field trips",
            "Drive early and late routes, 40 children, field trips",
        ),
        (
            "Nurse aide",
            "9 residents on nights, baths, feeding, turns",
            "Work with 9 residents on nights: baths, feeding, and turns",
        ),
        ("Bus driver", "CDL A w/ tanker endorsement, renewed 2022", "Hold CDL A with tanker endorsement, renewed 2022"),
        ("Caller", "40-50 cold calls a day, logged in HubSpot", "Do 40-50 cold calls a day and log in HubSpot"),
    ],
)
def test_a_note_of_things_keeps_them_all_behind_one_verb(title, note, line):
    assert draft(note, role=Role(title, current=True)).text == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("weights & temps charted in the app", "Charted weights and temps in the app"),
        ("about 2,000 hours logged so far", "Logged about 2,000 hours so far"),
        ("drawer balanced every day", "Balance drawer every day"),
    ],
)
def test_what_was_done_to_a_thing_is_told_by_its_deed(note, line):
    assert draft(note, role=NOW).text == line


@pytest.mark.parametrize(
    "note", ["sales doubled in a year", "the nurse checked the wound", "Dr. Ash always asked for me"]
)
def test_what_befell_a_thing_or_others_did_is_nobody_s_deed(note):
    assert draft(note, role=PAST).text == ""


@pytest.mark.parametrize(
    "note", ["gave it to them", "small shop, evenings", "helped her with", "viewings, sat and evenings"]
)
def test_what_is_nobody_s_or_not_whole_is_left_out(note):
    assert draft(note, role=PAST).text == ""
