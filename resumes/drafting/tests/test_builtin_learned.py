"""Notes of people who learned English late: the small words they leave out, and the forms they mean."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing.learned import hanging_verbs, mended

NOW, PAST = Role("Operator", current=True), Role("Operator")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("worked there since four years", "worked there for four years"),
        ("since 3 years ago", "since 3 years ago"),
        ("wash windows one time in month", "wash windows once a month"),
        ("with other 2 woman", "with 2 other woman"),
        ("worked in the construction for years", "worked in construction for years"),
        ("got the card CPCS", "got the CPCS card"),
        ("got the licence they paid for", "got the licence they paid for"),
        ("i delivery food", "i deliver food"),
        ("if is big I call", "if it is big I call"),
        ("a new hotel 60 room", "a new 60-room hotel"),
        ("cooked in big restaurant", "cooked in a big restaurant"),
        ("worked in office", "worked in an office"),
        ("worked in a kitchen", "worked in a kitchen"),
    ],
)
def test_a_note_gets_the_small_words_it_needs(note, text):
    assert mended(note) == text


def test_a_verb_that_hangs_on_another_is_told_in_its_tense():
    assert hanging_verbs("call when machine stop", past=False) == "call when the machine stops"
    assert hanging_verbs("cleaned before the others come", past=True) == "cleaned before the others came"
    assert hanging_verbs("called when needed", past=True) == "called when needed"


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("I am cleaning the offices in the evening 5 floor", "Clean the offices in the evening, 5 floors"),
        ("I work with other 2 woman", "Work with 2 other women"),
        ("I speak Portuguese and Spanish so I translate", "Speak Portuguese and Spanish and translate"),
        ("I work 6 day in week", "Work 6 days a week"),
    ],
)
def test_a_line_of_a_learner_reads_right(fact, text):
    assert draft(fact, role=NOW).text == text


def test_past_jobs_are_told_in_the_past():
    assert draft("i was working in the construction 4 year", role=PAST).text == "Worked in construction for 4 years"
