"""Long loops: what shows only after many turns. `python3 dev.py test --slow` runs them."""

import resource

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resumes.document.tests import test_any_file
from resumes.drafting import builtin, evaluation, facts, own_words
from resumes.drafting.tests import test_builtin
from resumes.drafting.values import Role
from resumes.export import pdf, pool
from resumes.export.tests import samples

pytestmark = pytest.mark.slow


def most_memory_of_the_child() -> int:
    return pool.run(resource.getrusage, resource.RUSAGE_SELF).ru_maxrss


def test_hundreds_of_resumes_leave_the_memory_of_the_child_where_it_was():
    pool.close()
    after = {}
    for turn in range(1, 401):
        pdf.images(samples.ENGINEER.with_basics(name=f"Person {turn}"))
        if turn in (50, 400):
            after[turn] = most_memory_of_the_child()
    assert after[400] < 1.2 * after[50]


@settings(max_examples=10_000, deadline=None, derandomize=False)
@given(test_any_file.FILES)
def test_any_of_ten_thousand_files_is_read_or_refused_in_one_sentence(data):
    test_any_file.test_any_json_is_read_or_refused_in_one_sentence.hypothesis.inner_test(data)


@settings(max_examples=10_000, deadline=None, derandomize=False)
@given(test_builtin.NOTES, st.booleans())
def test_of_ten_thousand_notes_no_draft_says_more(fact, current):
    says_no_more = test_builtin.test_whatever_is_typed_the_draft_says_no_more_than_the_note
    says_no_more.hypothesis.inner_test(fact, current)


CASES = [case for name in evaluation.sets() for case in evaluation.cases(name)]
STRAY = sorted({word for case in CASES for word in case.fact.split()} | set(",;.:()-–/&'!?|\t\n•#%$"))


@st.composite
def jumbled(draw, text):
    """A text with words of other notes and marks in it, and words of its own left out: what no table foresees."""
    words = draw(text).split()
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(words)))
        words[at : at + draw(st.integers(0, 3))] = draw(st.lists(st.sampled_from(STRAY), max_size=2))
    return " ".join(words)


NOTES = jumbled(st.sampled_from([case.fact for case in CASES]))
LINES = jumbled(st.sampled_from([line for case in CASES for line in case.honest]))


@settings(max_examples=10_000, deadline=None, derandomize=False)
@given(NOTES, LINES, st.booleans())
def test_of_ten_thousand_jumbled_notes_none_stops_the_drafter_or_the_check(notes, line, current):
    role = Role("Clerk", current=current)
    for fact in facts.facts_from(notes):
        assert builtin.draft(fact, role=role)
        checked = own_words.nearest(line, fact=fact, role=role)
        assert "".join(span.text for span in checked.spans) == checked.text
