"""Notes as somebody speaks them, 150 words without a comma: how many of the things they tell become facts of their own.

`dictated.txt` holds them, with the things that a reader counted in each, by the words that must stand together. A thing
is found where a fact holds its words and at most one other thing: the whole note as one fact finds nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..facts import facts_from

_FILE = Path(__file__).parent / "dictated.txt"
_TOGETHER = 2  # things in one fact, at most
LEAST = 0.8  # of the things, to be found


@dataclass(frozen=True, slots=True)
class Dictated:
    """One note, and the things it tells: for each, ways in which its words may stand together."""

    title: str
    note: str
    things: tuple[tuple[frozenset[str], ...], ...]


@dataclass(frozen=True, slots=True)
class Share:
    told: int
    found: int

    @property
    def share(self) -> float:
        return self.found / max(1, self.told)


def notes() -> tuple[Dictated, ...]:
    return tuple(_read(block.splitlines()) for block in _FILE.read_text().strip().split("\n\n"))


def _read(lines: list[str]) -> Dictated:
    title, note, *things = lines
    return Dictated(title, note, tuple(map(_ways, things)))


def _ways(line: str) -> tuple[frozenset[str], ...]:
    """ "- copays deposit|copays": all words of one way stand in the fact."""
    return tuple(frozenset(way.split()) for way in line.removeprefix("- ").split("|"))


def measure(given: Iterable[Dictated]) -> Share:
    told = found = 0
    for note in given:
        facts = [_words(fact) for fact in facts_from(note.note)]
        # One that holds more than two things told nothing apart.
        apart = [fact for fact in facts if sum(_stands(thing, fact) for thing in note.things) <= _TOGETHER]
        told += len(note.things)
        found += sum(any(_stands(thing, fact) for fact in apart) for thing in note.things)
    return Share(told, found)


def _stands(thing: Iterable[frozenset[str]], fact: frozenset[str]) -> bool:
    return any(way <= fact for way in thing)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w-]+", text.casefold()))
