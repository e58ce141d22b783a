"""The drafter over notes of many kinds of work: nothing added anywhere, and few notes left without a draft."""

import json
from pathlib import Path

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.claims import check
from resumes.drafting.facts import facts_from
from resumes.drafting.language.words import fold, tokens
from resumes.drafting.values import Role

DATA = Path(__file__).parent / "data"
ENTRIES = json.loads((DATA / "notes.json").read_text())
LINES = json.loads((DATA / "lines.json").read_text())


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
            assert checked.is_theirs and 2 <= len(drafted.text.split()) <= 30
            assert not drafted.text[0].islower() and not drafted.text.endswith(".")
        else:
            assert drafted.question


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["fact"][:50])
def test_a_line_that_reads_well_stays_so(line):
    assert draft(line["fact"], role=Role(line["title"], current=line["current"])).text == line["text"]


def test_most_notes_get_a_draft():
    made = [bool(drafted.text) for entry in ENTRIES for _, _, drafted in drafts(entry)]
    assert sum(made) >= 0.9 * len(made)


def test_few_light_verbs_repeat_in_one_job():
    light = ("handled", "handle", "performed", "perform", "provided", "provide", "covered", "cover")
    for entry in ENTRIES:
        openings = [fold(tokens(drafted.text)[0].text) for _, _, drafted in drafts(entry) if drafted.text]
        assert all(openings.count(word) < 2 for word in light), entry["title"]


def test_the_general_question_is_asked_of_few_notes():
    questions = [drafted.question for entry in ENTRIES for _, _, drafted in drafts(entry)]
    assert sum(question.startswith("About how often, or how many?") for question in questions) <= len(questions) / 3


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("uh no accidents in six years", "Had no accidents in six years"),
        ("ASE certified in brakes", "ASE certified in brakes"),
        ("logos, menus, signs for small restaurants", "Handled logos, menus, and signs for small restaurants"),
        ("I am clean house for 9 family every week", "Cleaned house for 9 families every week"),
        ("ran the after school chess club", "Ran the after-school chess club"),
        (
            "I did my own pre trip and post trip inspections every day",
            "Did own pre-trip and post-trip inspections every day",
        ),
        ("Month end close, took it from 9 days to 5", "Did month end close and took it from 9 days to 5"),
        ("Payroll for everybody twice a month", "Processed payroll for everybody twice a month"),
        (
            "Service calls, mostly residential, like 5 or 6 a day",
            "Handled service calls, mostly residential, about 5 or 6 a day",
        ),
        ("built up my own book to about 80 clients", "Built up own book to about 80 clients"),
        ("showed the new kids how to do coupons", "Showed the new kids how to do coupons"),
        ("In the harvest I pick strawberry", "Picked strawberry in the harvest"),
        ("trained on la marzocco", "Trained on la marzocco"),
        ("came in 4th, did rescues (2)", "Came in 4th and did rescues (2)"),
    ],
)
def test_where_a_note_reads_unsurely_its_own_words_stay(fact, text):
    assert draft(fact, role=Role("Worker")).text == text


def test_no_question_holds_a_broken_word():
    asked = draft("served food when other people called out", role=Role("Worker")).question
    assert asked == "About how often, or how many? A range is fine."


@pytest.mark.parametrize(
    ("fact", "current", "text"),
    [
        ("prep veg and sauces in the mornings", False, "Prepped veg and sauces in the mornings"),
        ("wrote SQL to dedupe the customer table", True, "Wrote SQL to dedupe the customer table"),
        ("answered phones for 3 doctors", True, "Answer phones for 3 doctors"),
        ("cuts, colour, highlights", False, "Did cuts, colour, and highlights"),
        ("fixing leaks, boilers, bathrooms", True, "Fix leaks, boilers, and bathrooms"),
        ("ordering stationery, kept under 200 a month", True, "Ordered stationery and kept under 200 a month"),
        (
            "was part of the team that moved us to Kubernetes",
            False,
            "Worked as part of the team that moved to Kubernetes",
        ),
        ("9 people", False, ""),
        ("night worker", False, ""),
        ("5-6 patients per night", False, "Worked with 5-6 patients per night"),
        ("taking care of my two little brothers after school", True, "Care for two little brothers after school"),
        ("caring for my grandmother", False, "Cared for grandmother"),
        ("I not miss one day in 2 years", False, "Did not miss one day in 2 years"),
        ("Was employee of the month in March", False, "Employee of the month in March"),
        ("built up the round through word of mouth", False, "Built up the round through word of mouth"),
        ("I got told my scores were the highest in the team", False, ""),
    ],
)
def test_a_note_keeps_its_own_sense_in_the_tense_of_the_job(fact, current, text):
    assert draft(fact, role=Role("Worker", current=current)).text == text
