"""Long loops: what shows only after many turns. `python3 dev.py test --slow` runs them."""

import resource

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resumes.document.tests import test_json_resume as json_resume
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


@settings(max_examples=10_000, deadline=None)
@given(st.dictionaries(json_resume.keys, json_resume.anything, max_size=6) | json_resume.anything)
def test_any_of_ten_thousand_files_is_read_or_refused_in_one_sentence(data):
    json_resume.test_any_json_is_read_or_refused_in_one_sentence.hypothesis.inner_test(data)
