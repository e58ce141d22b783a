"""Words that say the same with the same strength, and words that only say less: the tables under `tables/`.

`same.txt`: a line is a group, any word of it may stand for any other. `broader.txt`: a note's word, then words that say
less. `deeds.txt`: a deed as a noun, then as a verb, either way. `phrases.txt`: several words, then what they say.
`titles.txt`: a word of a job's title, then things that go without saying in it; `jobs.txt`: then what its holder does.
`plain.txt`: words that look like a slip of another and are none.
`usual.txt`: a thing, then what one does with it, for notes that have no verb for it ("bins, floors").
`goes_with.txt`: a thing, then the one verb that tells it, with its small words.
`done_to.txt`: a deed that is a noun too, then what it is done to.
No line adds strength: where a word would make a deed bigger ("ran a register", "managed a register") it is left out.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from .words import stem

TABLES = Path(__file__).parent / "tables"
NAMES = ("same", "broader", "deeds", "phrases", "titles", "jobs", "usual")


def rows(name: str) -> Iterator[tuple[str, list[str]]]:
    """The lines of a table: what stands before the colon, if any, and the words."""
    for line in (TABLES / f"{name}.txt").read_text().splitlines():
        first, _, rest = line.rpartition(":")
        yield first.strip(), rest.split()


@cache
def _groups() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, (_, group) in enumerate(rows("same")):
        for word in group:
            table.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


@cache
def _narrower() -> dict[str, frozenset[str]]:
    """Stem of a fact's word → stems a draft may put in its place."""
    table: dict[str, set[str]] = {}
    for name in ("broader", "deeds"):
        for word, others in rows(name):
            table.setdefault(stem(word), set()).update(stem(other) for other in others)
    for deed, acts in rows("deeds"):
        for act in acts:
            table.setdefault(stem(act), set()).add(stem(deed))
    return {word: frozenset(others) for word, others in table.items()}


@cache
def phrases() -> dict[tuple[str, ...], frozenset[str]]:
    """Stems of a phrase → stems it stands for."""
    table: dict[tuple[str, ...], frozenset[str]] = {}
    for phrase, meant in rows("phrases"):
        key = tuple(stem(word) for word in phrase.split())
        table[key] = table.get(key, frozenset()) | frozenset(stem(word) for word in meant)
    return table


@lru_cache(65536)
def says_the_same(drafted: str, given: str) -> bool:
    """Whether the stem of a draft's word says no more than the stem of a fact's word."""
    if drafted == given:
        return True
    groups = _groups()
    if groups.get(drafted, frozenset()) & groups.get(given, frozenset()):
        return True
    return drafted in _narrower().get(given, frozenset())


def are_siblings(one: str, other: str) -> bool:
    """Whether two stems are two things of one kind: a van and a truck."""
    narrower = _narrower()
    kinds = narrower.get(one, frozenset()) & narrower.get(other, frozenset())
    return bool(kinds) and not says_the_same(one, other) and not says_the_same(other, one)


def reach(given: frozenset[str]) -> tuple[frozenset[int], frozenset[str]]:
    """All groups and all broader words that a fact's stems lead to."""
    groups, narrower = _groups(), _narrower()
    return (
        frozenset().union(*(groups.get(one, frozenset()) for one in given)),
        frozenset().union(*(narrower.get(one, frozenset()) for one in given)),
    )


def reaches(drafted: str, groups: frozenset[int], narrower: frozenset[str]) -> bool:
    return drafted in narrower or bool(_groups().get(drafted, frozenset()) & groups)


@cache
def _nouns() -> dict[str, frozenset[str]]:
    return {stem(noun): frozenset(stem(deed) for deed in deeds) for noun, deeds in rows("deeds")}


def nouns_of_deeds(deeds: frozenset[str]) -> frozenset[str]:
    """Stems of the nouns for some deeds: install → "installation"."""
    return frozenset().union(*(_own_nouns().get(deed, frozenset()) for deed in deeds))


@cache
def _own_nouns() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for noun, deeds in _nouns().items():
        for deed in deeds:
            table[deed] = table.get(deed, frozenset()) | {noun}
    return table


def deeds_of_noun(noun: str) -> frozenset[str]:
    """Stems of the deeds that the stem of a noun tells: "inspection" → inspect."""
    return _nouns().get(noun, frozenset())


@cache
def jobs() -> dict[str, list[str]]:
    """What the holder of a title does, by a word of the title."""
    return dict(rows("jobs"))


@cache
def _usual() -> dict[str, frozenset[str]]:
    return {stem(thing): frozenset(stem(deed) for deed in deeds) for thing, deeds in rows("usual")}


def usual_deeds(thing: str) -> frozenset[str]:
    """Stems of what one does with the stem of a thing: "bin" → empty."""
    return _usual().get(thing, frozenset())


def is_known(word: str) -> bool:
    """Whether a stem stands anywhere in the map: an English word, then, and no name."""
    return word in _groups() or word in _narrower()
