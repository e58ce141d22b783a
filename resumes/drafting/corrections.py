"""Which note somebody corrected: a line that is gone and a new one that say the same but for spelling, for a number, or
for what was added or left out."""

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
