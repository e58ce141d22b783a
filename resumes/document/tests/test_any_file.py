"""Any file at all: it is read or refused in one sentence, and what was read is written and read back the same."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from resumes.document import DocumentError
from resumes.document.json_resume import EXTENSION, from_json_resume, to_json_resume
from resumes.document.upgrades import dump, load

from .strategies import TRICKY, documents, json_values
from .test_json_resume import LISTS


@pytest.mark.parametrize("data", [None, 5, "x", [], [{}], {}, {"name": "left-pad", "version": "1.0.0"}])
def test_what_is_no_resume_is_refused(data):
    with pytest.raises(DocumentError, match="This is not a resume"):
        from_json_resume(data)


def test_a_file_nested_without_end_is_refused():
    deep = "x"
    for _ in range(5000):
        deep = [deep]
    with pytest.raises(DocumentError, match="deeper than any resume"):
        from_json_resume({"basics": {"name": deep}})


def test_a_flood_of_problems_is_counted_not_listed():
    result = from_json_resume({"skills": [True] * 500})
    assert len(result.problems) == 101
    assert result.problems[-1] == "And 400 more of this kind."


keys = st.sampled_from(
    [
        *(*TRICKY, *LISTS, "basics", "startDate", "endDate", "url", "location", "profiles", "notes", "facts", "text"),
        *("bio", "info", "contact", "links", "linkedin", "experience", "employment", "history", "content", "items"),
        *("date", "dates", "bullets", "name", "title", "hide", "summary", "asWritten", "email", "keywords"),
    ]
)
anything = st.recursive(
    json_values
    | st.sampled_from(["2020", "March 2020", "2019 – 2020", "x" * 700, "example.com", "present", "<b>*a*</b>", True]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=5),
    max_leaves=25,
)
FILES = st.dictionaries(keys, anything, max_size=6) | anything


@example({"company": [], "bio": {"history": [{}]}})  # a person who is a list of entries
@settings(max_examples=400, deadline=None)
@given(FILES)
def test_any_json_is_read_or_refused_in_one_sentence(data):
    try:
        result = from_json_resume(data)
    except DocumentError as error:
        assert error.message.endswith(".")
        return
    again = from_json_resume(json.loads(json.dumps(to_json_resume(result.document), allow_nan=False)))
    assert again.document == result.document
    assert load(json.loads(json.dumps(dump(result.document), allow_nan=False))) == result.document
    assert all(isinstance(problem, str) and "\n" not in problem for problem in result.problems)


@settings(max_examples=60, deadline=None)
@given(documents(), st.data())
def test_a_damaged_file_of_ours_is_still_read(document, data):
    written = to_json_resume(document)
    written[EXTENSION] |= data.draw(st.dictionaries(keys, json_values, max_size=3))
    for name in LISTS:
        for item in written.get(name, []):
            item[EXTENSION] = data.draw(st.just(item.get(EXTENSION)) | json_values)
    assert from_json_resume(json.loads(json.dumps(written))).document.basics == document.basics
