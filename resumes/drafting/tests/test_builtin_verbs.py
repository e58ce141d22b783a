"""The verb table: forms that people would write, and the ones they do write."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.language import verbs
from resumes.drafting.values import Role


@pytest.mark.parametrize(
    ("base", "past", "ing", "third"),
    [
        ("plan", "planned", "planning", "plans"),
        ("carry", "carried", "carrying", "carries"),
        ("visit", "visited", "visiting", "visits"),
        ("refer", "referred", "referring", "refers"),
        ("tie", "tied", "tying", "ties"),
        ("fix", "fixed", "fixing", "fixes"),
        ("run", "ran", "running", "runs"),
        ("teach", "taught", "teaching", "teaches"),
        ("troubleshoot", "troubleshot", "troubleshooting", "troubleshoots"),
        ("upsell", "upsold", "upselling", "upsells"),
        ("do", "did", "doing", "does"),
    ],
)
def test_a_verb_has_its_forms(base, past, ing, third):
    assert (verbs.past(base), verbs.ing(base), verbs.third(base)) == (past, ing, third)


def test_the_table_is_large():
    assert len(verbs.REGULAR) + len(verbs.IRREGULAR) > 800


@pytest.mark.parametrize(
    ("written", "base"), [("troubleshooted", "troubleshoot"), ("teached", "teach"), ("Labelled", "label")]
)
def test_forms_that_people_write_are_understood(written, base):
    assert verbs.base_of(written) == base


def test_a_noun_after_a_comma_opens_no_deed():
    assert not verbs.opens_a_clause("reports") and not verbs.opens_a_clause("stock")
    assert verbs.opens_a_clause("wrote") and verbs.opens_a_clause("cleaned")


def test_a_verb_that_opens_a_line_of_another_job_gives_way_to_an_equal_one():
    role, note = Role("Shift lead"), "trained 4 new people on the grill"
    assert draft(note, role=role, elsewhere=("Trained a puppy",)).text.startswith("Taught 4")
    assert draft(note, role=role, elsewhere=("Trained a puppy", "Taught a class")).text.startswith("Instructed 4")
    everything = ("Trained a puppy", "Taught a class", "Instructed visitors")
    assert draft(note, role=role, elsewhere=everything).text.startswith("Trained 4")
    # Better a verb of another job than one of this job.
    assert draft(note, role=role, taken=("Trained a cook",), elsewhere=everything).text.startswith("Taught 4")
