"""Notes that name things and tell no deed: the plain verb they get, and those that get none."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing.carriers import job


@pytest.mark.parametrize(
    ("title", "verb"),
    [("Courier", "deliver"), ("Dog Walker", "walk"), ("Primary School Teacher", "teach"), ("Office Manager", "")],
)
def test_a_title_names_its_deed(title, verb):
    assert job(title) == verb


@pytest.mark.parametrize(
    ("title", "fact", "text"),
    [
        ("Nurse", "28 bed unit, 1:5 ratio nights", "Worked on a 28-bed unit, 1:5 ratio nights"),
        ("Nurse", "charge RN when needed", "Worked as a charge RN when needed"),
        ("Officer", "B wing, 90 men", "Worked on B wing with 90 men"),
        ("Lifeguard", "outdoor pool, 3 summers", "Worked at an outdoor pool, 3 summers"),
        (
            "Nail Technician",
            "about 25 clients a week most of them regulars",
            "Worked with about 25 clients a week, most of them regulars",
        ),
        ("Aide", "lunch trays for 20 residents", "Handled lunch trays for 20 residents"),
        ("Aide", "meds for 12 residents", "Handled medications for 12 residents"),
        ("Barman", "staff of 7", "Worked with a staff of 7"),
        ("Dog Walker", "up to 6 dogs at a time", "Walked up to 6 dogs at a time"),
        ("Courier", "around 100 parcels on a block", "Delivered around 100 parcels on a block"),
        ("Courier", "4.9 rating", "Held a 4.9 rating"),
        ("Advisor", "QA score 94% avg", "Held a QA score of 94% on average"),
        ("Driver", "hazmat and tanker endorsements", "Held hazmat and tanker endorsements"),
        ("Teacher", "Year 4 class of 30, 6 with SEND", "Taught a Year 4 class of 30, 6 with SEND"),
        ("Truck Driver", "class 1 night trunk, Leeds to Dover", "Drove class 1 night trunk, Leeds to Dover"),
        ("Barman", "fri + sat till 2am", "Worked Friday and Saturday till 2am"),
        ("Designer", "Figma, Illustrator, InDesign", "Used Figma, Illustrator, and InDesign"),
        (
            "Doctor",
            "QI proj on lines - compliance 71→93%",
            "QI project on lines - compliance from 71 to 93%",
        ),
        ("Physio", "audit of DNA rates - down from 14 to 9%", "Audited DNA rates, down from 14 to 9%"),
        ("Technician", "ordering for a lab of 9", "Ordered for a lab of 9"),
        ("Nail Technician", "gel, acrylics, nail art", "Did gel and acrylics, and handled nail art"),
        ("Plumber", "mostly bathrooms & boilers w my uncle", "Worked mostly on bathrooms and boilers with an uncle"),
        ("Courier", "clean licence", "Held a clean licence"),
        ("Technician", "PTCB certified", "PTCB certified"),
        ("Technician", "protocol binder - rewrote it", "Rewrote protocol binder"),
        ("Welder", "MIG + TIG, mild steel & stainless", "MIG and TIG, mild steel and stainless"),
        ("Manager", "book of 45 accounts, $2.8M ARR", "Worked with a book of 45 accounts, $2.8M ARR"),
        (
            "Guide",
            "I do the Friday tours they're about thirty people",
            "Handled the Friday tours, about thirty people",
        ),
        ("Agent", "80 calls a day", "Handled 80 calls a day"),
        ("Lifeguard", "swim lessons for beginners", "Gave swim lessons for beginners"),
    ],
)
def test_a_thing_gets_the_plain_verb_that_is_sure(title, fact, text):
    assert draft(fact, role=Role(title)).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("mix sound on sundays, 5 piece band", "Mix sound on Sundays, 5 piece band"),
        ("ACLS, PALS, TNCC", "ACLS, PALS, and TNCC"),
        ("key person for 6 babies", "Work as a key person for 6 babies"),
    ],
)
def test_a_deed_or_a_paper_gets_no_verb_beside(fact, text):
    assert draft(fact, role=Role("Volunteer", current=True)).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("make coffees, latte art too (self taught!)", "Make coffees and latte art (self-taught)"),
        ("ordering the milk cos manager hates doing it", "Order the milk"),
        ("know the east side like the back of my hand", "Know the east side well"),
        ("talked people down more times than i can count", "Talked people down"),
        ("got new people started on the machine, 4 so far", "Got new people started on the machine, 4 so far"),
    ],
)
def test_what_is_cut_leaves_a_whole_sentence(fact, text):
    assert draft(fact, role=Role("Barista", current=True)).text == text


@pytest.mark.parametrize(
    ("title", "fact", "text"),
    [
        ("Babysitter", "help the 8yo with his spellings", "Helped the 8-year-old with his spellings"),
        ("Babysitter", "babysat, kids r 3, 5 and 8", "Babysat, including children aged 3, 5 and 8"),
        (
            "Carer",
            "I did the appointments the physio and the hospital",
            "Handled the appointments, the physio and the hospital",
        ),
        (
            "Doctor",
            "PGY-2. inpatient wards, clinic half day/wk",
            "Worked on inpatient wards, clinic half day a week, PGY-2",
        ),
        ("Doctor", "procedures: central lines, LPs", "Did central lines and LPs"),
        ("Executive", "some google ads, small budget £500/mth", "Worked on Google Ads, small budget, £500 a month"),
        ("Executive", "email newsletters (Mailchimp, 12k list)", "Wrote email newsletters (Mailchimp, 12k list)"),
        ("Officer", "C&R trained", "Trained in C&R"),
        ("Labourer", "also drive dumper", "Drove a dumper"),
        ("Manager", "I started as a part timer when I was at college", "Started as a part timer while at college"),
        ("Manager", "after three years I was assistant manager", "Worked as assistant manager after three years"),
    ],
)
def test_short_forms_places_and_times_are_told_in_full(title, fact, text):
    assert draft(fact, role=Role(title)).text == text


def test_an_opening_that_governs_a_verb_takes_no_other():
    line = draft("I also kept doing the books", role=Role("Carer"), taken=("Kept a chart for the doctor",)).text
    assert line == "Kept doing the books"


@pytest.mark.parametrize(
    "fact", ["led maths across KS2", "mentored an ECT", "sold eggs at the gate", "make tea and do bedtime"]
)
def test_what_is_no_count_of_people_or_days_is_not_asked_for_one(fact):
    assert draft(fact, role=Role("Teacher")).question == ""
