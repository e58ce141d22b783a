"""Nothing is lost between the document, the database, and JSON Resume."""

import json

from hypothesis import given, settings

from resumes.document.json_resume import from_json_resume, to_json_resume
from resumes.document.printed import printed
from resumes.document.upgrades import dump, load

from .strategies import documents

ENOUGH = settings(max_examples=50, deadline=None)


def through_json(value):
    """What a database gives back: other key order, the same values."""
    return json.loads(json.dumps(value, sort_keys=True, allow_nan=False))


@ENOUGH
@given(documents())
def test_a_saved_document_opens_unchanged(document):
    assert load(through_json(dump(document))) == document


@ENOUGH
@given(documents())
def test_a_document_comes_back_from_json_resume_unchanged(document):
    read = from_json_resume(through_json(to_json_resume(load(dump(document)))))
    assert read.document == document
    assert read.problems == ()


@ENOUGH
@given(documents())
def test_printing_twice_is_printing_once(document):
    once = printed(document)
    assert printed(once) == once


@ENOUGH
@given(documents())
def test_a_printed_document_comes_back_from_json_resume_whole(document):
    once = printed(document)
    assert from_json_resume(through_json(to_json_resume(once))).document == once
