"""A line is read back before it is shown, and a note that makes none gets a question with its own words."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing.proof import is_sound

PAST = Role("Worker")


@pytest.mark.parametrize(
    "line",
    [
        "Answered phones and worked the front desk",
        "Helped parents with forms, doctors, and school letters",
        "Ran cable in attics and crawl spaces",
        "Set up click and collect in the shop",
        "Never missed a day",
        "Worked in rain, snow, etc. outside",
        "Ran 14 A/B tests, conversion +1.8 pts",
        "Put away stock and did cycle counts",
        "Sat with patients and sometimes read to them",
    ],
)
def test_a_whole_line_is_sound(line):
    assert is_sound(line, current=False)


@pytest.mark.parametrize(
    "line",
    [
        "Calendar for 2 directors",
        "Rebranded of local brewery",
        "Patrolled the building and check doors",
        "Fixed it or give a credit",
        "Worked and did rounds on nights",
        "Answered phones, front desk",
        "Installed and service",
        "Sold meat and slicing bread",
        "Opened the shop when he was on vacation",
        "Cleaned the rooms after patient go home",
        "Responsible a customers of",
        "Helped the customer for find a size",
        "Reading scores up 15%",
        "Trained new people on the",
        "Broken ones put in the bin and told the lead",
        "Worked usually with top 3 in the store",
        "Handled call if they didn't pay",
        "Finished was almost 5000 when, one video had 200k views",
        "Had already and sent back",
    ],
)
def test_a_broken_line_is_not(line):
    assert not is_sound(line, current=False)


def test_a_line_is_in_the_tense_of_its_job():
    assert is_sound("Count pills and call doctors", current=True)
    assert not is_sound("Count pills and call doctors", current=False)


def test_a_result_alone_stays_as_typed_and_is_asked_about():
    drafted = draft("reading scores up 15% on state test", role=PAST)
    assert drafted.text == "Reading scores up 15% on state test"
    assert "led to “reading scores up 15% on state test”" in drafted.question


def test_a_note_without_a_line_gets_a_question_in_its_own_words():
    drafted = draft("payroll backup", role=PAST)
    assert drafted.text == "" and "payroll backup" in drafted.question


@pytest.mark.parametrize(
    ("title", "fact", "text"),
    [
        (
            "Cashier",
            "answered phones, booked appts, front desk",
            "Answered phones, booked appointments, and worked the front desk",
        ),
        ("Analyst", "SQL queries, cleaning data", "Wrote SQL queries and cleaned data"),
        ("Graphic Designer", "logos, flyers, social posts", "Designed logos, flyers, and social posts"),
        ("Social Media Manager", "social posts, captions", "Wrote social posts and captions"),
        ("Teacher", "parent conferences twice a year", "Held parent conferences twice a year"),
        ("Assistant", "calendar for 2 directors", "Kept the calendar for 2 directors"),
        ("Volunteer", "gift shop on sundays", "Worked in the gift shop on Sundays"),
        ("Sous Chef", "inventory sundays", "Did inventory on Sundays"),
        ("Laborer", "carry material, mixing cement, demolition", "Carried material, mixed cement, and did demolition"),
        ("Mechanic", "brakes, oil changes, tires", "Worked on brakes, did oil changes, and changed tires"),
    ],
)
def test_a_thing_is_told_by_the_verb_that_goes_with_it(title, fact, text):
    assert draft(fact, role=Role(title)).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("patrol of building at night and check doors", "Patrolled the building at night and checked doors"),
        ("i worked in team of 6 person for build a school", "Worked in a team of 6 to build a school"),
        ("write report when something happen", "Wrote report when something happened"),
        ("fill scripts, count pills, ring people up", "Filled scripts, counted pills, and rang people up"),
        ("me and another guy mowed 15 lawns a day", "Mowed 15 lawns a day with another person"),
        ("I carry the bundle up the ladder all day", "Carried the bundle up the ladder all day"),
        ("rescue trained", "Trained in rescue"),
        ("counted inventory 2x yr", "Counted inventory twice a year"),
        ("handled the nervous dogs cause i'm patient", "Handled the nervous dogs"),
    ],
)
def test_what_is_not_quite_said_is_mended(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("title", "fact", "text"),
    [
        ("Caller", "it was a call center and i took maybe 70 calls a day", "Took about 70 calls a day"),
        ("Waiter", "I speak also russian with guests", "Spoke Russian with guests"),
        ("Operator", "lift plans, signals, daily inspection", "Handled lift plans, signals, and daily inspection"),
        ("Baker", "croissants, cakes, bread", "Baked croissants, cakes, and bread"),
        ("Tutor", "math and physics for high school kids", "Tutored math and physics for high school children"),
        ("Operator", "zero incidents", "Had zero incidents"),
        ("Dispatcher", "routing software", ""),
    ],
)
def test_what_a_thing_or_a_title_leaves_in_no_doubt_is_told(title, fact, text):
    assert draft(fact, role=Role(title)).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("mop floors, empty trash, bathrooms", "Mopped floors, emptied trash, and handled bathrooms"),
        ("worked with schools, police", "Worked with schools and police"),
        ("8 table section, up to 30 on fridays", "Worked on an 8-table section, up to 30 on Fridays"),
        ("knife skills", ""),
        ("one time we had a medical emergency", ""),
        ("i did cpr till we landed", ""),
        ("my line make 900 piece every day", ""),
        ("school runs homework dinner bath", ""),
    ],
)
def test_what_would_say_too_little_or_too_much_is_asked_for(fact, text):
    drafted = draft(fact, role=PAST)
    assert drafted.text == text and (text or drafted.question)
