"""Notes as people type them into the form: one thing a line, quick, with few marks."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.facts import facts_from
from resumes.drafting.values import Role


def _drafted(title, note, *, current):
    return draft(note, role=Role(title, current=current)).text


@pytest.mark.parametrize(
    ("title", "note", "text"),
    [
        ("Programmer", "Mostly Go and a bit of Python", "Worked mostly with Go and a bit of Python"),
        ("Machinist", "Cut and polished, 60 parts a shift", "Cut and polished 60 parts a shift"),
        ("Laundry worker", "pressed, folded and bagged, 300 sheets", "Pressed, folded, and bagged 300 sheets"),
        ("Helper", "Volunteered and cooked, 3 nights a week", "Volunteered and cooked, 3 nights a week"),
        ("Clerk", "did the AR about 200 accounts", "Handled the AR, about 200 accounts"),
        ("Welder", "welded plate up to 2 inches", "Welded plate up to 2 inches"),
        ("Library page", "sorted DVDs. so many DVDs.", "Sorted DVDs"),
        ("Library page", "password resets. so many password resets", "Handled password resets"),
        ("Janitor", "strip and wax floors, 3 schools", "Stripped and waxed floors, 3 schools"),
        ("Artist", "sold 40 prints, two shops stock my cards", "Sold 40 prints; two shops stock the cards"),
        ("Aide", "sat with 2 boys, one went up a level", "Sat with 2 boys; one went up a level"),
        ("Phlebotomist", "35 draws a morning", "Did 35 draws a morning"),
        ("Nanny", "looked after a 3 year old", "Looked after a 3-year-old"),
        ("Baker", "fixed the mixer when its broken", "Fixed the mixer when it was broken"),
        ("Courier", "held a courier rating of 4.9", "Held a courier rating of 4.9"),
        ("Farm hand", "fed the calves, also the sheep", "Fed the calves, also the sheep"),
        ("Bookkeeper", "bank recs, fixed asset list, 1099s", "Handled bank recs, fixed asset list, and 1099s"),
        ("Lifeguard", "got a boy out of the water, his dad cried", "Got a boy out of the water"),
        (
            "Developer",
            "wrote the import tool, about 300 people used it",
            "Wrote the import tool; about 300 people used it",
        ),
        ("Plumber", "fitted radiators, boss checks it", "Fitted radiators; the manager checks it"),
        (
            "Clerk",
            "Served at two fairs, handing out leaflets and counting visitors",
            "Served at two fairs, handing out leaflets and counting visitors",
        ),
        (
            "Director",
            "Ran 6 shows, biggest house 300, sound cues over radio",
            "Ran 6 shows, biggest house 300, sound cues over radio",
        ),
        ("Clerk", "keyed in about 60 supplier invoices a day", "Keyed in about 60 supplier invoices a day"),
        (
            "Manager",
            "we lost the till system once and I served 80 people on paper slips",
            "Once served 80 people on paper slips after losing the till system",
        ),
    ],
)
def test_a_past_job(title, note, text):
    assert _drafted(title, note, current=False) == text


@pytest.mark.parametrize(
    ("title", "note", "text"),
    [
        ("Clerk", "every week, 2 reports", "Handle 2 reports every week"),
        ("Clerk", "30 invoices a day", "Handle 30 invoices a day"),
        ("Nurse", "called the doctor when a drip line burst", "Called the doctor when a drip line burst"),
        ("Nurse", "charge nurse 2x/month", "Work as a charge nurse twice a month"),
        ("Cook", "sauté station on weekends", "Work on the sauté station on weekends"),
        ("Farm hand", "milk 220 twice a day", "Milk 220 twice a day"),
        ("Driver", "160-190 stops/day, big van", "Handle 160-190 stops a day, big van"),
        ("Kennel hand", "walk 12 dogs, got bit only once", "Walk 12 dogs"),
        ("Driver", "trash route 3 days a week, the smelly part", "Handle trash route 3 days a week"),
        (
            "Shop manager",
            "have 9 staff, 3 are students, I do the rota",
            "Have 9 staff, 3 of whom are students, and handle the rota",
        ),
        (
            "Volunteer",
            "wash the jars label boxes put away the tins",
            "Wash the jars, label boxes, and put away the tins",
        ),
        (
            "Driver",
            "check the van every morning, lights brakes tires horn",
            "Check the van every morning, including lights, brakes, tires, and horn",
        ),
        (
            "Hairdresser",
            "6 clients a day and I've got about 90 regulars",
            "Work with 6 clients a day and have about 90 regulars",
        ),
        ("Aide", "Laundry and I walk the dog", "Do laundry and walk the dog"),
        ("Aide", "med reminders and I fill the pill box", "Handle med reminders and fill the pill box"),
        ("Teacher", "marking, meetings, all that", "Handle marking and meetings"),
        ("Carer", "watch the dogs, esp. the old ones", "Watch the dogs, especially the old ones"),
    ],
)
def test_the_job_one_has(title, note, text):
    assert _drafted(title, note, current=True) == text


def test_a_sentence_that_only_points_goes_on_with_the_fact_before_it():
    assert facts_from("Payroll for 60 people; got it down to 1 day") == ("Payroll for 60 people; got it down to 1 day",)


def test_a_sentence_with_its_own_writer_is_a_fact_of_its_own():
    note = "Order stationery. I set up a cheaper account and it saves 40 a month"
    assert facts_from(note) == ("Order stationery", "I set up a cheaper account and it saves 40 a month")


def test_that_nothing_happened_is_no_duty():
    assert not _drafted("Guard", "nothing much really happens on nights", current=True)


def test_what_has_been_going_on_is_told_so():
    line = _drafted("Owner", "Started the book table, its been going 2 years", current=False)
    assert line.endswith("it has been going 2 years")


def test_a_deed_that_lost_what_was_done_is_not_led_on_from():
    note = "my club asked me to run the raffle so I did, and we got 310 prizes"
    assert not _drafted("Volunteer", note, current=True).startswith("Did and")
