from pathlib import Path

import pytest

from careers.changes import LABELS, Piece, changes, compare
from careers.content import GuideContent
from careers.shipped import read_guide

from .helpers import GUIDE


@pytest.fixture
def guide(tmp_path: Path) -> GuideContent:
    path = tmp_path / "kite-maker.md"
    path.write_text(GUIDE, encoding="utf-8")
    return read_guide(path).content


def test_every_part_of_a_guide_is_compared():
    assert set(LABELS) == set(GuideContent.model_fields)


def test_a_guide_differs_from_itself_in_nothing(guide):
    assert changes(guide, guide) == ()


def test_a_change_is_shown_word_by_word(guide):
    (change,) = changes(guide, guide.model_copy(update={"lead": "You make large kites."}))
    assert change.label == "Lead"
    assert change.pieces == (Piece("same", "You make "), Piece("new", "large "), Piece("same", "kites."))


def test_white_space_alone_is_no_change(guide):
    assert changes(guide, guide.model_copy(update={"lead": "You  make kites. "})) == ()


def test_an_item_of_a_list_is_a_line(guide):
    (change,) = changes(guide, guide.model_copy(update={"skills": ()}))
    assert change.pieces == (Piece("gone", "Knots | ability | holding on"),)


def test_against_nothing_all_is_new(guide):
    assert {piece.kind for change in changes(None, guide) for piece in change.pieces} == {"new"}


def test_of_a_long_passage_that_is_the_same_only_the_ends_are_shown():
    words = " ".join(f"word{number}" for number in range(200))
    first, second, third = compare(f"{words} old", f"{words} new")
    assert (second, third) == (Piece("gone", "old"), Piece("new", "new"))
    assert first.text.startswith(" … ") and first.text.endswith("word199 ") and len(first.text) < 200


def test_white_space_alone_is_no_change_of_words():
    assert compare("one two", "one  two") == (Piece("same", "one  two"),)
