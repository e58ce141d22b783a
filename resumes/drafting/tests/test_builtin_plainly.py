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
            "people would ask for a refund and my job was to calm them down first",
            "Calmed people down first when they would ask for a refund",
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
        ("Driver", "CDL A w/ tanker endorsement, renewed 2022", "Hold a CDL A with tanker endorsement, renewed 2022"),
        ("Plumbing apprentice", "2nd year apprentice, 900 hours", "Work as a 2nd year apprentice, 900 hours"),
        ("Caller", "40-50 cold calls a day, logged in HubSpot", "Do 40-50 cold calls a day and log them in HubSpot"),
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


@pytest.mark.parametrize(
    ("note", "line"),
    [
        (
            "every friday I run the stock meeting well I take the notes",
            "Take the notes every Friday at the stock meeting",
        ),
        ("I noticed we were paying for two vans we had already sold", "Noticed paying for two vans already sold"),
        ("I am also who trains the new ones since May", "Train the new ones since May"),
        ("no damage since I started", "Had no damage since starting"),
        ("usually on zoom, sometimes at theirs", "Work usually on Zoom, sometimes at theirs"),
        ("I am also backup of the team leader", "Back up the team leader"),
        ("three shops last summer and I kept the list for all of them", "Kept the list for three shops last summer"),
        ("I send the bill and if they don't pay I call", "Send the bill and call if they don't pay"),
        ("I'm the one who calls late payers and gets them to pay", "Call late payers and get them to pay"),
        ("most days I would be the one that helps people get up", "Help people get up most days"),
        (
            "lobby desk + badge printing, 90 visitors a day",
            "Handle lobby desk and badge printing for 90 visitors a day",
        ),
        ("forklift cert, renewed in May", "Hold a forklift certificate, renewed in May"),
        ("mow + trim, 22 lawns a week", "Mow and trim, 22 lawns a week"),
        ("2nd year, about 900 hours logged so far", "Logged about 900 hours so far, 2nd year"),
    ],
)
def test_turns_of_talk_are_told_plainly(note, line):
    assert draft(note, role=NOW).text == line
