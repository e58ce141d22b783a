"""Lines that say no more and no less than their notes: whose deed it was, when, of how many, and with which words."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing import asks, proof

PAST, NOW = Role("Worker"), Role("Worker", current=True)


@pytest.mark.parametrize(
    ("note", "role", "line"),
    [
        (
            "Keep fridge logs, do the ordering thru Brakes, track commodity foods",
            NOW,
            "Keep refrigerator logs, handle the ordering through Brakes, and track commodity foods",
        ),
        (
            "arranged payment plans for customers who can not pay",
            PAST,
            "Arranged payment plans for customers who cannot pay",
        ),
        ("book the room for weddings, wakes, showers", NOW, "Book the room for weddings, wakes and showers"),
        ("hired pretty much everyone, about 40 people", PAST, "Hired nearly everyone, about 40 people"),
        ("calves, feeding them, tagging", PAST, "Fed calves and tagged"),
        (
            "opened up and locked up the hall, alarms included",
            PAST,
            "Opened up and locked up the hall, including alarms",
        ),
        (
            "Ran the rehearsal room: mark up, props, daily reports to every dept",
            PAST,
            "Ran the rehearsal room: mark up, props, daily reports to every department",
        ),
        (
            "moved the racks nearer the door after I'd watched everyone walk miles",
            PAST,
            "Moved the racks nearer the door after watching everyone walk miles",
        ),
        (
            "painted the benches in the park, me and one other kid",
            PAST,
            "Painted the benches in the park, with one other person",
        ),
        ("rent a chair so i do my own books on Fresha", NOW, "Rent a chair and do own books on Fresha"),
        ("banksman for the driver in tight closes", PAST, "Worked as a banksman for the driver in tight closes"),
    ],
)
def test_nothing_is_claimed_or_lost(note, role, line):
    assert draft(note, role=role).text == line


@pytest.mark.parametrize(
    ("note", "role", "line"),
    [
        ("disposing of the old solvents safely", NOW, "Dispose of the old solvents safely"),
        (
            "i fill in the certs he signs em",
            NOW,
            "Fill in the certificates",
        ),
        (
            "explained to them the faults on screen",
            PAST,
            "Explained the faults to them on screen",
        ),
        ("colour, balayage, cuts, mens fades too", NOW, "Do colour, balayage, cuts, and men's fades"),
        ("Pick pack and ship", PAST, "Picked, packed, and shipped"),
        ("report cards parent interviews yard duty", PAST, "Handled report cards, parent interviews, and yard duty"),
        ("troubleshoot when its out, call the hotline", NOW, "Troubleshoot when it's out and call the hotline"),
        ("check the bus before go out", NOW, "Check the bus before going out"),
        (
            "set up surgery, pass instruments, suction, mix the impression stuff",
            NOW,
            "Set up surgery, pass instruments, suction, and mix the impression stuff",
        ),
        ("edit programs when feeds r wrong", NOW, "Edit programs when feeds are wrong"),
        (
            "made drinks, at peak it was like 90 an hour between the two of us",
            PAST,
            "Made drinks, about 90 an hour at peak between two people",
        ),
    ],
)
def test_a_slip_is_mended_and_a_list_told_whole(note, role, line):
    assert draft(note, role=role).text == line


@pytest.mark.parametrize("note", ["was a dental hygienist, did a bootcamp nights", "I was a line cook for 11 yrs"])
def test_what_one_was_before_belongs_to_an_entry_of_its_own(note):
    assert draft(note, role=NOW).question == asks.for_own_entry()
    assert draft(note, role=PAST).question != asks.for_own_entry()


@pytest.mark.parametrize("line", ["Handle nothing happens most nights", "Work with chef screamed a lot"])
def test_no_verb_of_ours_stands_before_somebody_elses_sentence(line):
    assert not proof.is_plain(line, current=True)


@pytest.mark.parametrize("line", ["Handle boxes returned by drivers", "Take care of water heater installs"])
def test_one_stands_before_things(line):
    assert proof.is_plain(line, current=True)
