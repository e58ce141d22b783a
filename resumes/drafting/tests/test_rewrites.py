"""Rules that are passed over where their words do not stand: that never changes what comes out."""

import importlib
import json
import pkgutil
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resumes import drafting
from resumes.drafting.evaluation import cases, sets
from resumes.drafting.language import rewrites
from resumes.drafting.language.rewrites import Patterns, Rewrites

NOTES = json.loads((Path(__file__).parent / "data" / "notes.json").read_text())
LINES = [line for entry in NOTES for line in entry["notes"].splitlines()]
LINES += [case.fact for name in sets() for case in cases(name)[::4]]


def tables(kind):
    for found in pkgutil.walk_packages(drafting.__path__, f"{drafting.__name__}."):
        if ".tests" not in found.name:
            module = importlib.import_module(found.name)
            yield from ((f"{found.name}.{name}", one) for name, one in vars(module).items() if isinstance(one, kind))


TABLES, ANY_OF = dict(tables(Rewrites)), dict(tables(Patterns))


def one_by_one(table, text):
    for pattern, replacement in table:
        text = pattern.sub(replacement, text)
    return text


def test_the_tables_are_found():
    assert len(TABLES) > 9
    assert ANY_OF


@pytest.mark.parametrize("name", TABLES)
def test_a_note_comes_out_as_by_every_rule(name):
    table = TABLES[name]
    for text in LINES:
        assert table.apply(text) == one_by_one(table, text)


@pytest.mark.parametrize("name", ANY_OF)
def test_whether_any_of_some_patterns_stands_in_a_line_is_as_by_each(name):
    found = [any(pattern.search(text) for pattern in ANY_OF[name]) for text in LINES]
    assert any(found)
    assert [ANY_OF[name].stand_in(text) for text in LINES] == found


LETTERS = st.sampled_from(["a", "b", "i", "k", "s", " ", "-", r"\.", r"\-", r"\u0062", r"\x61", "[", "]"]).map(
    lambda one: {"[": "[ab]", "]": "[^]a]"}.get(one, one)
)
ATOMS = LETTERS | st.sampled_from([r"\b", r"\w", ".", "^", "$"])
REPEATS = st.sampled_from(["", "", "", "?", "*", "+", "??", "+?", "{0,2}", "{,2}", "{2}", "{1,2}", "{0}"])
GROUPS = st.sampled_from(["(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?i:", "(?-i:"])


def _grouped(inner):
    alternatives = st.lists(inner, min_size=1, max_size=3).map("|".join)
    return st.tuples(GROUPS, alternatives, REPEATS).map(lambda one: f"{one[0]}{one[1]}){one[2]}")


def _joined(one):
    return st.lists(one, min_size=1, max_size=4).map("".join)


REPEATED = st.tuples(LETTERS, REPEATS).map("".join)
PATTERNS = st.recursive(_joined(REPEATED | ATOMS), lambda inner: _joined(_grouped(inner) | REPEATED), max_leaves=6)


@given(PATTERNS, st.lists(st.text("abiksABIKS -.ıİſK", max_size=8), min_size=20, max_size=20))
@settings(max_examples=500, deadline=None)
def test_no_pattern_matches_where_its_words_do_not_stand(pattern, texts):
    try:
        made = re.compile(f"(?i){pattern}")
    except re.error:
        return  # a look behind of no one length
    sets = rewrites.needed(f"(?i){pattern}")
    for text in texts:
        assert not made.search(text) or rewrites.may_match(sets, rewrites.folded(text))


def test_a_letter_is_folded_to_each_that_it_is_matched_by():
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    for letter in map(chr, range(128)):
        for one in set(re.findall(rf"(?i){re.escape(letter)}", every)):
            assert rewrites.folded(one) == letter.lower()


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        (r"(?i)\bin the pm\b", {("in the pm",)}),
        (r"colou?r", {("colo",), ("r",)}),
        (r"(mon|tues)days? (?!off)(?:at night )?", {("mon", "tues"), ("day",)}),
        (r"(?:cats?|dogs{0,2}) \d+", {("cat", "dog")}),
        (r"(?:cat|\d+)", {("",)}),
        (r"a\.m\. [AP]M", {("a.m. ",), ("m",)}),
        ("ab{2}c+d", {("ab",), ("c",), ("d",)}),
        ("été", {("t",)}),
    ],
)
def test_the_words_that_a_pattern_needs(pattern, sets):
    assert set(rewrites.needed(pattern)) == sets


@pytest.mark.parametrize("pattern", ["(?>a)", "(?#a)b", "(?x)a b", "(?P<one>a)(?P=one)", "(a)?(?(1)b|c)", "(?s:.)"])
def test_what_is_not_read_is_refused(pattern):
    with pytest.raises(ValueError, match="not read"):
        rewrites.needed(pattern)


def test_rules_are_gone_through_in_order_also_once_a_text_has_changed():
    rules = [("a cat", "a dog"), ("big", "small"), ("a dog", "a pup"), ("a cat", "a lion"), ("^o", "a ")]
    assert Rewrites(rules).apply("of a cat big") == "a f a pup small"
