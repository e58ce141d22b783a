"""The tables of equal words: tidy, so that an editor of them finds a line, and no line twice."""

import pytest

from resumes.drafting.language import synonyms

NAMES = (*synonyms.NAMES, "goes_with", "done_to")


@pytest.mark.parametrize("name", NAMES)
def test_a_table_is_in_order_and_says_nothing_twice(name):
    lines = (synonyms.TABLES / f"{name}.txt").read_text().splitlines()
    assert lines == sorted(set(lines))
    assert all(words for _, words in synonyms.rows(name))


def test_a_group_joins_at_least_two_words_once_each():
    for _, words in synonyms.rows("same"):
        assert len(words) > 1 and len(set(words)) == len(words), words


@pytest.mark.parametrize("name", NAMES[1:])
def test_a_word_has_one_line(name):
    keys = [key for key, _ in synonyms.rows(name)]
    assert len(keys) == len(set(keys)) and all(keys)
