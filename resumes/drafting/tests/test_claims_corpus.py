"""The two rates that matter: inventions that slip through, and honest lines that are questioned."""

import json
import time
from pathlib import Path

import pytest

from resumes.drafting.claims import check

DATA = Path(__file__).parent / "data"
INVENTIONS = json.loads((DATA / "inventions.json").read_text())
HONEST = json.loads((DATA / "honest.json").read_text())


def test_the_corpora_are_large_enough_to_measure():
    assert len(INVENTIONS) >= 250 and len(HONEST) >= 200
    assert len({row["kind"] for row in INVENTIONS}) >= 20


@pytest.mark.parametrize("row", INVENTIONS, ids=lambda row: f"{row['kind']}: {row['text'][:50]}")
def test_no_invention_passes_as_theirs(row):
    checked = check(row["text"], fact=row["fact"])
    assert not checked.is_theirs
    assert not checked.refused, "an invention of the corpus should be caught by comparing"


def test_honest_lines_are_seldom_questioned():
    checks = [check(row["text"], fact=row["fact"]) for row in HONEST]
    assert not [checked.text for checked in checks if checked.refused]
    assert sum(bool(checked.hard) for checked in checks) <= 0.01 * len(checks)
    assert sum(bool(checked.added) for checked in checks) <= 0.08 * len(checks)


def test_a_fact_said_again_word_for_word_is_theirs():
    for row in HONEST:
        checked = check(row["text"], fact=row["text"])
        assert checked.is_theirs, row["text"]


def test_the_check_takes_a_few_milliseconds():
    start = time.process_time()
    for row in INVENTIONS:
        check(row["text"], fact=row["fact"])
    assert (time.process_time() - start) / len(INVENTIONS) < 0.015  # of this process alone; wide, for a slow machine
