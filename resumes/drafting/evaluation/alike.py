"""Twenty people with the same kind of job and notes much alike: how far their resumes begin their lines alike.

`alike.txt` holds their notes. An opening is the first two words of a line: what was done, and the beginning of to what.
What two resumes share is the part of the lines of one that open as a line of the other does, over all pairs.
"""

import re
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

from .. import builtin
from ..facts import facts_from
from ..values import Role

_FILE = Path(__file__).parent / "alike.txt"
MOST = 0.3  # of the openings, to be shared
WORDS = 2  # of an opening


def resumes() -> tuple[tuple[str, ...], ...]:
    """The lines that the built-in drafter makes of the notes of each."""
    return tuple(_lines(notes) for notes in _FILE.read_text().strip().split("\n\n"))


def _lines(notes: str) -> tuple[str, ...]:
    said: list[str] = []
    for fact in facts_from(notes):
        if text := builtin.draft(fact, role=Role("Cashier"), taken=said).text:
            said.append(text)
    return tuple(said)


def shared(lines: Sequence[Sequence[str]], *, words: int = WORDS) -> float:
    """The share of openings, 0 to 1, that one resume has from another, on average."""
    openings = [{_opening(line, words) for line in one} for one in lines if one]
    parts = [len(one & other) / len(one) for one, other in permutations(openings, 2)]
    return sum(parts) / max(1, len(parts))


def shared_within(lines: Sequence[Sequence[str]]) -> float:
    """The share of lines that begin with the verb of an earlier line of the same resume."""
    every = sum(map(len, lines))
    return sum(len(one) - len({_opening(line, 1) for line in one}) for one in lines) / max(1, every)


def _opening(line: str, words: int) -> str:
    return " ".join(re.findall(r"[\w'’-]+", line.casefold())[:words])
