"""English as a dictionary has it, with how often a word is said: read once, when a note first has a word for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from spellchecker import SpellChecker

_BEGINNING = 2  # letters
_RARE = 100  # times said: below that, a word is known but never what somebody meant


@dataclass(frozen=True, slots=True)
class _Words:
    """The rare words stand in texts, by how they begin: as a set of their own they would take ten times the memory."""

    common: Mapping[str, int]
    rare: Mapping[str, str]


@cache
def _words() -> _Words:
    counted = SpellChecker(distance=1).word_frequency
    common = [(word, times) for word, times in counted.items() if times >= _RARE]
    rare: dict[str, list[str]] = {}
    for word, times in counted.items():
        if times < _RARE:
            rare.setdefault(word[:_BEGINNING], []).append(word)
    # Words made anew lie close together, so that the library's can be given back whole.
    again = "\n".join(word for word, _ in common).split("\n")
    return _Words(
        dict(zip(again, (times for _, times in common), strict=True)),
        {beginning: "\n".join(("", *words, "")) for beginning, words in rare.items()},
    )


def is_english(word: str) -> bool:
    """Whether the dictionary has a small word."""
    return word in _words().common or f"\n{word}\n" in _words().rare.get(word[:_BEGINNING], "")


def common() -> Mapping[str, int]:
    """The words that are said often enough to be meant, each with how often."""
    return _words().common
