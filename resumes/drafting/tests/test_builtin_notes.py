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
