"""A list goes on with the deed before it, a bound stays with what it bounds, and what somebody was is no duty."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing.departing import Note, departures, is_read_amiss

PAST = Role("Worker")


def line_of(note: str) -> str:
    return draft(note, role=PAST).text


@pytest.mark.parametrize(
    ("note", "line"),
    [
        (
            "Drafted motions, subpoenas and discovery requests for attorney review",
            "Drafted motions, subpoenas and discovery requests for attorney review",
        ),
        (
            "Placed IV catheters and monitored anesthesia during surgeries, mostly spays, dentals and mass removals",
            "Placed IV catheters and monitored anesthesia during surgeries, mostly spays, dentals and mass removals",
        ),
        (
            "set up and ran Haas VF-2 and VF-4 mills, aluminum and stainless parts",
            "Set up and ran Haas VF-2 and VF-4 mills, aluminum and stainless parts",
        ),
        ("swapped out water heaters, toilets and faucets", "Swapped out water heaters, toilets and faucets"),
        ("Painted interiors, trim, doors and cabinets", "Painted interiors, trim, doors and cabinets"),
        # Work of its own, and what another verb was for, are handled.
        (
            "Mopped floors, emptied trash, bathrooms",
            "Mopped floors, emptied trash, and handled bathrooms",
        ),
        (
            "ran the office for 40 people, facilities, suppliers, health and safety",
            "Ran the office for 40 people and handled facilities, suppliers, and health and safety",
        ),
        ("Responsible for opening and closing the store", "Handled opening and closing the store"),
    ],
)
def test_a_list_goes_on_with_its_deed(note, line):
    assert line_of(note) == line


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("Broke down primals and cut steaks, and handled roasts", "broke down primals and cut steaks, roasts"),
        ("Painted interiors, and work on doors", "painted interiors, doors"),
        ("Painted interiors, trimmed, and worked on doors", "painted interiors, trim, doors"),
        ("Worked the door, did the till", "worked the door, did the till"),
        ("Wrote the runbooks on call 1 week in 5", "on call 1 week in 5, wrote the runbooks"),
    ],
)
def test_a_verb_put_before_a_thing_of_the_list_departs(line, note):
    assert departures(line, Note(note))


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("approved loans over $50k", "Approved loans over $50k"),
        (
            "balanced my drawer every day, no shortages over $5 in two years",
            "Balanced the drawer every day, no shortages over $5 in two years",
        ),
        ("lifted boxes over 50 pounds", "Lifted boxes over 50 pounds"),
        ("Negotiated settlements up to $25,000", "Negotiated settlements up to $25,000"),
        ("Stayed under the $1,500 budget", "Stayed under the $1,500 budget"),
        (
            "Found an error that had been costing the hotel about $600 a month",
            "Found an error that had been costing the hotel about $600 a month",
        ),
        ("vitals every 4 hours", "Took vitals every 4 hours"),
        ("covered the 2023 storm in Denver", "Covered the 2023 storm in Denver"),
        (
            "made a sign-up sheet for volunteers, before that it was all phone calls",
            "Made a sign-up sheet for volunteers; before that it was all phone calls",
        ),
    ],
)
def test_a_bound_stays_with_what_it_bounds(note, line):
    assert line_of(note) == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("Main point of contact for 14 accounts", "Served as main point of contact for 14 accounts"),
        ("was the main contact for 14 accounts", "Served as the main contact for 14 accounts"),
        (
            "Backup for the office manager when she was out",
            "Served as backup for the office manager when she was out",
        ),
        ("Budget owner for travel and training", "Worked as a budget owner for travel and training"),
        ("Second author on a paper in Plant Physiology", "Served as second author on a paper in Plant Physiology"),
        (
            "Only person on site overnight so I handled everything from noise complaints to a burst pipe",
            "Worked as the only person on site overnight and handled everything from noise complaints to a burst pipe",
        ),
        (
            "Was put in charge of the intake table after a few months",
            "Put in charge of the intake table after a few months",
        ),
        ("contact lens fittings", "Handled contact lens fittings"),
    ],
)
def test_what_somebody_was_is_no_duty(note, line):
    assert line_of(note) == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("Mowing, edging, mulch", "Handled mowing, edging, and mulch"),
        ("Garnishments, 401k deductions, new hire setup", "Handled garnishments, 401k deductions, new hire setup"),
        ("Budget of $1.2 million", "Worked with a budget of $1.2 million"),
        ("E-filing in state and federal court", "Handled e-filing in state and federal court"),
        ("No preventable accidents in six years", "Had no preventable accidents in six years"),
        ("Cisco switches and firewalls", "Worked on Cisco switches and firewalls"),
    ],
)
def test_a_capital_that_only_began_the_note_goes(note, line):
    assert line_of(note) == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("3-way match, vendor statements, 1099s", "Handled 3-way match, vendor statements, and 1099s"),
        ("check ins, noise complaints, lost keys", "Handled check-ins, noise complaints, and lost keys"),
        ("water heater installs, repipes, gas lines", "Handled water heater installs, repipes, and gas lines"),
        ("use rf scanner to put boxes away", "Used RF scanner to put boxes away"),
        (
            "Site visits once a week to check progress against the drawings",
            "Made site visits once a week to check progress against the drawings",
        ),
        (
            "parent conferences twice a year and a newsletter every Friday",
            "Held parent conferences twice a year and wrote a newsletter every Friday",
        ),
        (
            "I noticed we kept running out of supplies so I made an inventory list",
            "Made an inventory list",
        ),
        (
            "Assisted with city review comments, cutting our resubmittals from three rounds to two",
            "Assisted with city review comments, cutting the resubmittals from three rounds to two",
        ),
        (
            "My main project was rewriting the handbook, which hadn't been touched since 2016",
            "Rewrote the handbook, which hadn't been touched since 2016",
        ),
        ("checkin pts and took pymts", "Checked in patients and took payments"),
        ("mow lawns summer, shovel in winter", "Mowed lawns in summer and shoveled in winter"),
        ("ran the pool this summer", "Ran the pool this summer"),
        ("photos and short video for the web too", "Worked on photos and short video for the web"),
        (
            "Presented at the department expo, took second place",
            "Presented at the department expo and took second place",
        ),
        (
            "Only person at the front desk from 11 to 7",
            "Worked as the only person at the front desk from 11 to 7",
        ),
        (
            "Downtime on line 3 went from 9 hours a week to 4 after we changed the bearing schedule",
            "Changed the bearing schedule with others; downtime on line 3 went from 9 hours a week to 4",
        ),
        ("Sales went up 20% after I rebuilt the display", "Rebuilt the display, and sales went up 20%"),
    ],
)
def test_things_get_the_verb_that_fits_them_all(note, line):
    assert line_of(note) == line


def test_what_we_did_before_a_result_is_asked_about():
    drafted = draft("Downtime went from 9 hours a week to 4 after we changed the schedule", role=PAST)
    whose = draft("we changed the schedule of the line", role=PAST).question
    assert drafted.question == whose != ""
    assert draft("helped organize the drive, we gave out 412 turkeys", role=PAST).question == whose


@pytest.mark.parametrize(
    "note", ["Drying time came down from 7 days to 3", "every tuesday and thursday since i retired"]
)
def test_how_things_went_is_no_deed(note):
    assert not line_of(note)


def test_two_things_of_a_list_are_not_told_as_one_of_the_other():
    assert is_read_amiss(
        "Fenced irrigation, and fixed whatever broke", Note("Fencing, irrigation, fixing whatever broke")
    )
    assert not is_read_amiss("Worked on brakes, did oil changes, and changed tires", Note("brakes, oil changes, tires"))
    assert "Fenced irrigation" not in line_of("Fencing, irrigation, fixing whatever broke")


def test_what_a_thing_does_is_no_deed_of_the_writers():
    assert not line_of("App lets students swap textbooks without paying the bookstore")


@pytest.mark.parametrize(
    ("note", "line"),
    [
        (
            "didn't do the ordering just counted stock every wednesday",
            "Counted stock every Wednesday",
        ),
        (
            "counted and labelled scripts, pharmacist checks every one, did the blister packs",
            "Counted and labelled scripts and handled the blister packs",
        ),
        (
            "designed brackets and a jig, HR manager made the offers",
            "Designed brackets and a jig; HR manager made the offers",
        ),
        (
            "11 years with the city, zoning cases and staff reports, presented to the commission",
            "Worked 11 years with the city, zoning cases and staff reports, and presented to the commission",
        ),
        (
            "loaded bar, checked parts, setter did the programs i did not",
            "Loaded bar and checked parts; setter did the programs",
        ),
        ("worked the door, did bake sale at the school", "Worked the door, did bake sale at the school"),
    ],
)
def test_no_deed_is_made_of_what_others_did_or_nobody_did(note, line):
    assert line_of(note) == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("cleaned band saw every night", "Cleaned band saw every night"),
        ("spanish interpreting when no one else could", "Handled Spanish interpreting when no one else could"),
        (
            "helped put together the newsletter in mailchimp, goes to maybe 2000 people",
            "Helped put together the newsletter in Mailchimp, which goes to about 2000 people",
        ),
        (
            "moved cron jobs over to airflow. queries in postgres",
            "Moved cron jobs over to Airflow and handled queries in PostgreSQL",
        ),
        ("Welding MIG and TIG for steel tanks", "Welded MIG and TIG for steel tanks"),
        ("Sold seeders and grain carts, new and used", "Sold seeders and grain carts, new and used"),
        (
            "mentored four recruits through their first year and all four of them passed probation",
            "Mentored four recruits through their first year; all four of them passed probation",
        ),
        ("make check in and check out of the guests", "Checked guests in and out"),
        (
            "p95 latency down from 240ms to 90ms by moving inference to a new server",
            "Moved inference to a new server, p95 latency down from 240ms to 90ms",
        ),
        (
            "dealt with the landlord when the permits got stuck that one took a while",
            "Dealt with the landlord when the permits got stuck",
        ),
        (
            "Every evening counting of the money with supervisor",
            "Counted the money with the supervisor every evening",
        ),
        ("i have certificate EN ISO 9606-1", "Had certificate EN ISO 9606-1"),
        (
            "Reconciled 22 bank and credit card accounts in NetSuite",
            "Reconciled 22 bank and credit card accounts in NetSuite",
        ),
        (
            "Sat with families when someone was close to passing",
            "Sat with families when someone was close to passing",
        ),
        ("last two years I was training new drivers", "Trained new drivers in the last two years"),
        ("drove reach truck n sit down forklift", "Drove reach truck and sit-down forklift"),
        (
            "I learn to the new cook how to make the dish",
            "Taught the new cook how to make the dish",
        ),
        (
            "Adobe Illustrator and InDesign daily, some Figma",
            "Adobe Illustrator and InDesign daily, some Figma",
        ),
        (
            "Prepared permit packages for the county, usually approved on first review",
            "Prepared permit packages for the county, usually approved on first review",
        ),
        ("customer queries", "Answered customer queries"),
    ],
)
def test_a_word_is_read_by_the_words_around_it(note, line):
    assert line_of(note) == line


def test_open_houses_and_email_headers_are_things():
    assert "Opened" not in line_of("open houses, showings, flyers")
    assert "emailed headers" not in line_of("Social posts, email headers")
    assert line_of("brought in a dental group, 19 locations") == "Brought in a dental group, 19 locations"
