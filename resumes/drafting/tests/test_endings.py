"""A draft ends as the other bullets of its entry do."""

import pytest

from resumes.document import ResumeDocument
from resumes.drafting import endings


def job(*texts):
    bullets = [{"id": f"bbbb{number:04}", "text": text} for number, text in enumerate(texts)]
    return ResumeDocument().with_item("work", "aaaa1111", highlights=bullets).work[0]


@pytest.mark.parametrize(
    ("others", "drafted", "ended"),
    [
        (["Led a team of 4.", "Ran the dock."], "Cut waste by 8%", "Cut waste by 8%."),
        (["Led “the best crew.”", "Asked why?"], "Cut waste", "Cut waste."),
        (["Led a team of 4.", "Ran the dock"], "Cut waste", "Cut waste"),
        (["Led a team of 4.", "Ran the dock"], "Cut waste.", "Cut waste"),
        (["Led a team of 4"], "Bought from Sample Inc.", "Bought from Sample Inc."),
        (["Led a team of 4."], "Bought from Sample Inc.", "Bought from Sample Inc."),
        ([], "Cut waste", "Cut waste"),
        ([], "Cut waste.", "Cut waste."),
    ],
)
def test_all_with_a_stop_give_it_one_and_any_without_give_it_none(others, drafted, ended):
    assert endings.in_entry(drafted, job(*others)) == ended


def test_the_bullet_whose_place_it_takes_counts_only_where_it_is_alone():
    assert endings.in_entry("Cut waste", job("Wasted less."), instead_of="bbbb0000") == "Cut waste."
    assert endings.in_entry("Cut waste", job("Wasted less", "Ran the dock."), instead_of="bbbb0000") == "Cut waste."


def test_an_entry_that_is_gone_changes_nothing():
    assert endings.in_entry("Cut waste", None) == "Cut waste"
