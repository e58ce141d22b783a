"""The writer and others in a note: "we", "i" in what hangs on a deed, somebody else's deeds, words that only point."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing.speaker import without_speaker

NOW, PAST = Role("Worker", current=True), Role("Worker")
WHOSE = "Did you do this yourself, with others, or in charge?"


@pytest.mark.parametrize(
    ("rest", "plain"),
    [
        ("a new label so we threw out less food", "a new label, so less food was thrown out"),
        ("the tables so we could open on time", "the tables to open on time"),
        ("a list cos we kept losing them", "a list"),
        ("a list coz nobody trained me", "a list"),
        ("a fire because i saw smoke", "a fire on seeing smoke"),
        ("scrap because I change the setting of the press", "scrap by changing the setting of the press"),
        ("teas when i was a junior", "teas as a junior"),
        ("the phones when we were short", "the phones when short"),
        ("a sheet of what we used each day", "a sheet of what was used each day"),
        ("the photos i took for the site", "the photos taken for the site"),
        ("the customer if i couldnt find it", "the customer when unable to find it"),
    ],
)
def test_what_hangs_on_a_deed_does_without_the_writer(rest, plain):
    assert without_speaker(rest) == plain


def test_what_is_counted_a_day_is_more_than_one():
    assert draft("answered 20 call daily", role=PAST).text == "Answered 20 calls daily"


def test_the_writer_is_no_other():
    fact = "milked 180 cows and me and one other guy did the morning shift"
    assert draft(fact, role=PAST).text == "Milked 180 cows and did the morning shift with one other person"


def test_whom_a_note_does_not_tell_is_not_named_for_another():
    fact = (
        "the teacher makes the lessons and I kind of break them down for him with pictures and a timer and he can sit"
        " for about 20 minutes now"
    )
    told = "Break them down for him with pictures and a timer; he can sit for about 20 minutes now"
    assert draft(fact, role=NOW).text == told


def test_a_condition_is_never_left_out():
    assert without_speaker("the manager if i saw damage") is None


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("we framed 3 houses", "Framed 3 houses with others"),
        ("i think we saved maybe 5 hrs a week", "Saved an estimated 5 hours a week with others"),
        ("we do about 80 families a week", "Do about 80 families a week with others"),
    ],
)
def test_what_we_did_is_not_told_as_the_writers_alone(fact, text):
    drafted = draft(fact, role=NOW)
    assert drafted.text == text and drafted.question == WHOSE


def test_whose_it_was_is_not_asked_where_the_note_says_it():
    drafted = draft("we framed 3 houses; in charge", role=PAST)
    assert "with others" not in drafted.text and drafted.question != WHOSE


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            "me and two other devs moved our billing service to Go",
            "Moved the billing service to Go with two other devs",
        ),
        ("my sister and i ran a cake stall every saturday", "Ran a cake stall every Saturday with a sister"),
        (
            "for my senior project me and three other students made an app that tells you which lots are open",
            "Made an app with three other students that tells you which lots are open",
        ),
    ],
)
def test_who_else_did_it_is_told_behind_the_deed(fact, text):
    drafted = draft(fact, role=PAST)
    assert drafted.text == text and drafted.question == WHOSE


@pytest.mark.parametrize(
    "fact",
    [
        "the parents both doctors so hours change a lot",
        "the pharmacist verified everything i filled",
        "the supervisor check quality",
        "someone else handled kubernetes",
        "guest leave good review with my name",
        "physio sets the exercises",
    ],
)
def test_what_others_did_or_were_is_no_line(fact):
    drafted = draft(fact, role=PAST)
    assert drafted.text == "" and drafted.question == "What was your part in this? A few words are fine."


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            "grandpa had a stroke so i took care of him for 18 months",
            "Cared for grandfather for 18 months",
        ),
        (
            "new girls got put with me for first week, i showed them the menu",
            "Showed new girls the menu",
        ),
        ("my boss said i was the quickest at clutches", "Described by the manager as the quickest at clutches"),
    ],
)
def test_a_note_says_itself_who_is_meant(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        (
            "also i sit with them if there upset",
            "Who or what is “them” here? Say the whole line once more.",
        ),
        ("if guest is leaving something I bring to reception", "What did you bring? Say the whole line once more."),
    ],
)
def test_a_note_that_only_points_is_asked_for_the_thing(fact, question):
    drafted = draft(fact, role=PAST)
    assert drafted.text == "" and drafted.question == question
