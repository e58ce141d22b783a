"""Credentials that guides name, found by their names or what they are called for short. Plain values, no database."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from .titles import stem, telling, words_of

_SHORT = re.compile(r"\(([^()]+)\)")
# What any of them may be called: by itself it names none.
_ANY = frozenset(
    map(stem, words_of("card certificate certification certified credential exam examination license licence training"))
)


@dataclass(frozen=True)
class Credential:
    """`words` are the stems of its name, `whole` those of each way to say all of it."""

    name: str
    words: frozenset[str]
    whole: tuple[frozenset[str], ...]

    def told_by(self, words: Collection[str]) -> float:
        """How much of it the words say, none of which is another's: 1 all of it or its short form; else 0."""
        asked = frozenset(words) - _ANY
        if not asked or asked in self.whole:
            return 1.0 if asked else 0.0
        return len(asked) / len(self.words) if asked <= self.words else 0.0


def credential(name: str) -> Credential:
    forms = (_SHORT.sub("", name), *_SHORT.findall(name))
    whole = (frozenset(telling(form)) - _ANY for form in forms)
    return Credential(name, frozenset(telling(name)) - _ANY, tuple(words for words in whole if words))
