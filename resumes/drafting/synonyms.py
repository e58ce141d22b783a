"""Words that say the same with the same strength, and words that only say less."""

from functools import cache

from . import everyday
from .sameness import BROADER, DEEDS, PHRASES, SAME
from .wordlists import paired
from .words import stem


@cache
def _groups() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, group in enumerate(f"{SAME}/{everyday.SAME}".split("/")):
        for word in group.split():
            table.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


@cache
def _narrower() -> dict[str, frozenset[str]]:
    """Stem of a fact's word → stems a draft may put in its place."""
    table: dict[str, set[str]] = {}
    for source in (BROADER, everyday.BROADER, DEEDS):
        for word, others in paired(source).items():
            table.setdefault(stem(word), set()).update(stem(other) for other in others.split())
    for deed, acts in paired(DEEDS).items():
        for act in acts.split():
            table.setdefault(stem(act), set()).add(stem(deed))
    return {word: frozenset(others) for word, others in table.items()}


@cache
def phrases() -> dict[tuple[str, ...], frozenset[str]]:
    """Stems of a phrase → stems it stands for."""
    table: dict[tuple[str, ...], frozenset[str]] = {}
    for source in (PHRASES, everyday.PHRASES):
        for phrase, meant in paired(source).items():
            key = tuple(stem(word) for word in phrase.split())
            table[key] = table.get(key, frozenset()) | frozenset(stem(word) for word in meant.split())
    return table


def says_the_same(drafted: str, given: str) -> bool:
    """Whether the stem of a draft's word says no more than the stem of a fact's word."""
    if drafted == given:
        return True
    groups = _groups()
    if groups.get(drafted, frozenset()) & groups.get(given, frozenset()):
        return True
    return drafted in _narrower().get(given, frozenset())


def reach(given: frozenset[str]) -> tuple[frozenset[int], frozenset[str]]:
    """All groups and all broader words that a fact's stems lead to."""
    groups, narrower = _groups(), _narrower()
    return (
        frozenset().union(*(groups.get(one, frozenset()) for one in given)),
        frozenset().union(*(narrower.get(one, frozenset()) for one in given)),
    )


def reaches(drafted: str, groups: frozenset[int], narrower: frozenset[str]) -> bool:
    return drafted in narrower or bool(_groups().get(drafted, frozenset()) & groups)


def is_known(word: str) -> bool:
    """Whether a stem stands anywhere in the map: an English word, then, and no name."""
    return word in _groups() or word in _narrower()
