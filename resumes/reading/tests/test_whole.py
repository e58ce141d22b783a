"""A whole resume, told from notes on one job."""

import json
from pathlib import Path

import pytest

from resumes.reading.whole import is_resume

NOTES = Path(__file__).parents[2] / "drafting/tests/data/notes.json"
RESUMES = (
    "SAMPLE PERSON\nsample@example.com\nEXPERIENCE\nBaker, 2019-2021\n• Baked 200 loaves\nEDUCATION\nExample High",
    "Experience:\nBaker at Example Bakery\nEducation\nExample High\n\nKey skills\nOvens",
    "  E X P E R I E N C E\nBaker\nEDUCATION\nExample High\nsample@example.com",
)
NO_RESUMES = (
    "baked 200 loaves a day\ntrained 2 people",
    "Skills\nTools\nLanguages\nbaked 200 loaves",
    "sample@example.com\nbaked 200 loaves",
    "experience: 3 years of baking\neducation: on the job\nskills: ovens",
    "work\neducation",
    "",
)


@pytest.mark.parametrize("text", RESUMES)
def test_headings_of_several_kinds_make_a_resume(text):
    assert is_resume(text)


@pytest.mark.parametrize("text", NO_RESUMES)
def test_notes_with_a_word_that_might_be_a_heading_make_none(text):
    assert not is_resume(text)


def test_no_notes_of_ordinary_people_are_taken_for_one():
    found = json.loads(NOTES.read_text())
    assert found
    assert not [one["notes"] for one in found if is_resume(one["notes"])]
