"""Answers and notes that only say one does not know."""

import time

import pytest

from resumes.drafting.writing.unknowing import says_nothing, what_is_known


@pytest.mark.parametrize(
    "text",
    [
        "don't know",
        "dont know",
        "I don’t know",
        "no idea",
        "no idea tbh",
        "not sure",
        "I'm not sure how many",
        "n/a",
        "N/A.",
        "?",
        "idk",
        "no",
        "none",
        "not sure how many hours",
        "Don't know the exact number",
        "i dont remember the exact number sorry",
        "I really can't say",
    ],
)
def test_not_knowing_says_nothing(text):
    assert says_nothing(text) and what_is_known(text) == ""


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("maybe 10, I dont know exactly", "maybe 10"),
        ("idk maybe 10", "maybe 10"),
        ("like 30 idk", "like 30"),
        ("$2,000 - not sure", "$2,000"),
        ("about 5 (not sure)", "about 5"),
        ("not sure if this counts but I trained 3 people", "I trained 3 people"),
        ("Don't know. Maybe 20 a day.", "Maybe 20 a day."),
    ],
)
def test_what_is_known_beside_it_stays(text, known):
    assert what_is_known(text) == known


@pytest.mark.parametrize(
    "text",
    [
        "no accidents in 6 years",
        "nothing broke on my shift",
        "made sure no one was lost",
        "worked in no. 4 crew",
        "don't know Excel",
        "I was not sure what to do so I called the nurse",
    ],
)
def test_what_tells_something_is_left_alone(text):
    assert not says_nothing(text) and what_is_known(text) == text


def test_long_talk_of_not_knowing_is_read_in_a_moment():
    start = time.process_time()
    what_is_known("not sure" + " the exact right" * 1_000 + "!x")
    what_is_known("don't know" * 2_000)
    assert time.process_time() - start < 1
