"""Which note somebody corrected: a line that is gone and a new one that say the same but for spelling, for a number, or
for what was added or left out. And which answer says its whole note again."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from .language.words import is_function, stem, tokens

_ALIKE = 0.75  # of two words: "kichen" and "kitchen" are, "phones" and "emails" are not


def corrected(gone: Sequence[str], new: Sequence[str]) -> dict[str, str]:
    """For each new note that is an old one corrected, the old one; the nearest pairs first, each note once."""
    pairs = [(SequenceMatcher(None, old, now).ratio(), old, now) for old in gone for now in new if _is_same(old, now)]
    found: dict[str, str] = {}
    for _nearness, old, now in sorted(pairs, reverse=True):
        if now not in found and old not in found.values():
            found[now] = old
    return found


def says_again(note: str, answer: str) -> bool:
    """The answer begins with the note's deed, and has every word and number of the note and more: of "deliverd papers",
    "delivered papers to 45 houses" does; "to 45 houses" only goes on with it."""
    before, after = list(_words(note)), list(_words(answer))
    if not before or not after or not _are_alike(before[0], after[0]):
        return False
    has_more = len(_all(answer)) > len(_all(note))
    return has_more and _is_same(note, answer) and _numbers(note) <= _numbers(answer)


def _all(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens(text))


def _numbers(text: str) -> set[str]:
    return {word for word in _all(text) if any(letter.isdigit() for letter in word)}


def _is_same(old: str, now: str) -> bool:
    """Every word of the shorter one that carries meaning stands in the longer one."""
    fewer, more = sorted((list(_words(old)), list(_words(now))), key=len)
    for word in fewer:
        like = next((other for other in more if _are_alike(word, other)), None)
        if like is None:
            return False
        more.remove(like)
    return bool(fewer)


def _words(note: str) -> Iterator[str]:
    for token in tokens(note):
        word = token.text.casefold()
        if any(letter.isalpha() for letter in word) and not is_function(word):
            yield word


def _are_alike(one: str, other: str) -> bool:
    return stem(one) == stem(other) or SequenceMatcher(None, one, other).ratio() >= _ALIKE
