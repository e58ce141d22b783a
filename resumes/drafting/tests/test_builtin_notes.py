"""The drafter over notes of many kinds of work: nothing added anywhere, and few notes left without a draft."""

import json
from pathlib import Path

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.claims import check
from resumes.drafting.facts import facts_from
from resumes.drafting.values import Role
from resumes.drafting.words import fold, tokens

ENTRIES = json.loads((Path(__file__).parent / "data" / "notes.json").read_text())


def drafts(entry):
    role = Role(entry["title"], current=entry["current"])
    taken = []
    for fact in facts_from(entry["notes"]):
        drafted = draft(fact, role=role, taken=taken)
        taken += [drafted.text] if drafted.text else []
        yield fact, role, drafted


def test_there_are_notes_of_many_jobs():
    assert len(ENTRIES) >= 50


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["title"])
def test_no_draft_says_more_than_its_note(entry):
    for fact, role, drafted in drafts(entry):
        if drafted.text:
            checked = check(drafted.text, fact=fact, role=role)
            assert checked.is_theirs and 4 <= len(drafted.text.split()) <= 30
            assert drafted.text[0].isupper() and not drafted.text.endswith(".")
        else:
            assert drafted.question


def test_most_notes_get_a_draft():
    made = [bool(drafted.text) for entry in ENTRIES for _, _, drafted in drafts(entry)]
    assert sum(made) >= 0.9 * len(made)


def test_a_draft_is_seldom_only_an_echo():
    rows = [(fact, drafted.text) for entry in ENTRIES for fact, _, drafted in drafts(entry) if drafted.text]
    echoes = [text for fact, text in rows if text.casefold().rstrip(".") == fact.casefold().rstrip(".")]
    assert len(echoes) <= 0.25 * len(rows)


def test_few_openings_repeat_in_one_job():
    repeats = 0
    total = 0
    for entry in ENTRIES:
        openings = [fold(tokens(drafted.text)[0].text) for _, _, drafted in drafts(entry) if drafted.text]
        total += len(openings)
        repeats += len(openings) - len(set(openings))
    assert repeats <= 0.05 * total


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("uh no accidents in six years", "No accidents in six years"),
        ("ASE certified in brakes", "ASE certified in brakes"),
        ("logos, menus, signs for small restaurants", "Handled logos, menus, and signs for small restaurants"),
        ("I am clean house for 9 family every week", "Cleaned house for 9 families every week"),
        ("ran the after school chess club", "Ran the after school chess club"),
        (
            "I did my own pre trip and post trip inspections every day",
            "Did own pre-trip and post-trip inspections every day",
        ),
        ("Month end close, took it from 9 days to 5", "Took month end close from 9 days to 5"),
        ("Payroll for everybody twice a month", "Handled payroll for everybody twice a month"),
        (
            "Service calls, mostly residential, like 5 or 6 a day",
            "Service calls, mostly residential, about 5 or 6 a day",
        ),
        ("built up my own book to about 80 clients", "Built up own book to about 80 clients"),
        ("showed the new kids how to do coupons", "Showed the new kids how to do coupons"),
        ("In the harvest I pick strawberry", "Picked strawberry in the harvest"),
        ("trained on la marzocco", "Trained on la marzocco"),
    ],
)
def test_where_a_note_reads_unsurely_its_own_words_stay(fact, text):
    assert draft(fact, role=Role("Worker")).text == text


@pytest.mark.parametrize(
    "fact", ["came in when other people called out", "did the ordering for proteins when we were out"]
)
def test_no_question_holds_a_broken_word(fact):
    assert draft(fact, role=Role("Worker")).question == "About how often, or how many? A range is fine."


def test_a_time_before_the_person_belongs_to_what_follows():
    assert facts_from("wrote up incident reports, one time I found a gas leak") == (
        "wrote up incident reports",
        "one time I found a gas leak",
    )
