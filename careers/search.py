"""Which guides somebody means who types a job title: whole words and their beginnings, with a slip or two of the
fingers. Plain values, no database. A title counts for more than another name of the career, that more than a skill."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from .titles import words_of

WORDS_READ = 8
NEAREST = 3

_SMALL = frozenset(words_of("a an and as at for from in of or the to with job jobs career careers work position role"))
# What says how far somebody is in a career, not which one it is.
ASIDE = frozenset(words_of("senior sr junior jr lead principal staff chief head level graduate trainee intern"))
_ENTRY = re.compile(r"\bentry[- ]level\b", re.IGNORECASE)
# What many careers are: by itself it brings no guide near.
_KINDS_OF_WORK = frozenset(
    words_of(
        "agent analyst architect assistant associate clerk consultant coordinator designer developer director engineer "
        "expert manager officer operator representative scientist specialist supervisor technician worker"
    )
)
# How much each way to mean a word tells.
_SAME, _BEGINNING, _ROOT, _SLIP = 1.0, 0.85, 0.6, 0.6
# Below this share of the best, a find is left out; below so much in all it is only near, and then not even that.
_BESIDE_BEST, _FOUND, _NEAR = 0.6, 0.45, 0.45


class Kind(Enum):
    TITLE = 1.0
    OTHER = 0.95
    SKILL = 0.6


@dataclass(frozen=True)
class Name:
    """What a guide can be found by."""

    text: str
    kind: Kind


@dataclass(frozen=True)
class Hit:
    """The guide, by its place among those that were searched, and the name that it was found by."""

    guide: int
    name: Name
    score: float


@dataclass(frozen=True)
class Found:
    """`nearest` only where nothing was found: guides that have some of the words."""

    hits: tuple[Hit, ...] = ()
    nearest: tuple[Hit, ...] = ()


class Index:
    def __init__(self, guides: Iterable[Iterable[Name]]) -> None:
        self._names: list[tuple[int, Name, int]] = []
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for guide, names in enumerate(guides):
            for name in names:
                self._add(guide, name)
        self._letters = {word: letters_of(word) for word in self._by_word}

    def _add(self, guide: int, name: Name) -> None:
        words = [word for word in words_of(name.text) if word not in _SMALL]
        # Two words in one, as some write them: “fullstack”.
        joined = (first + second for first, second in zip(words, words[1:], strict=False))
        for word in {*words, *joined}:
            self._by_word[word].append(len(self._names))
        self._names.append((guide, name, len(words)))

    def search(self, query: str) -> Found:
        """Guides with a name that holds every word, best first; else the nearest."""
        asked = _asked(query)
        if not asked:
            return Found()
        likes = [self._likes(word) for word in asked]
        whole = set(likes[0]).intersection(*likes[1:])
        hits = _best_of_each(self._hit(number, [like[number] for like in likes]) for number in whole)
        hits = tuple(hit for hit in hits if hit.score >= hits[0].score * _BESIDE_BEST)
        if hits and hits[0].score >= _FOUND:
            return Found(hits=hits)
        return Found(nearest=hits[:NEAREST] or self._nearest(asked, likes))

    def _likes(self, asked: str) -> dict[int, float]:
        """How well each name says the word; those that do not are left out."""
        found: dict[int, float] = {}
        letters, slips, root = letters_of(asked), slips_allowed(asked), asked[:4]
        for word, others in self._letters.items():
            apart = (letters ^ others).bit_count()
            # What may be alike at all; whether it is, takes longer to say.
            if (word[:4] == root or apart <= 2 * slips or word.startswith(asked)) and (
                like := likeness(asked, word, apart)
            ):
                for number in self._by_word[word]:
                    found[number] = max(like, found.get(number, 0))
        return found

    def _hit(self, number: int, likes: list[float]) -> Hit:
        guide, name, length = self._names[number]
        told = min(len(likes) / max(length, 1), 1)
        return Hit(guide, name, sum(likes) / len(likes) * name.kind.value * (0.8 + 0.2 * told))

    def _nearest(self, asked: list[str], likes: list[dict[int, float]]) -> tuple[Hit, ...]:
        """By what each word tells at its best, wherever in the guide it stands."""
        weights = [0.5 if word in _KINDS_OF_WORK else 1.0 for word in asked]
        told: dict[int, list[Hit]] = defaultdict(list)
        for weight, like in zip(weights, likes, strict=True):
            for hit in _best_of_each(self._word_hit(number, score * weight) for number, score in like.items()):
                told[hit.guide].append(hit)
        whole = sum(weights)
        sums = {guide: sum(hit.score for hit in hits) / whole for guide, hits in told.items()}
        names = {guide: max(hits, key=lambda hit: hit.score).name for guide, hits in told.items()}
        return _best_of_each(Hit(guide, names[guide], sums[guide]) for guide in sums if sums[guide] >= _NEAR)[:NEAREST]

    def _word_hit(self, number: int, score: float) -> Hit:
        guide, name, _ = self._names[number]
        return Hit(guide, name, score * name.kind.value)


def _best_of_each(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """The best hit of each guide, best first; among equals in the order of the guides."""
    best: dict[int, Hit] = {}
    for hit in sorted(hits, key=lambda hit: (-hit.score, hit.guide, hit.name.text)):
        best.setdefault(hit.guide, hit)
    return tuple(best.values())


def _asked(query: str) -> list[str]:
    """The words that tell which career is meant, or all where none does."""
    words = list(dict.fromkeys(words_of(_ENTRY.sub(" ", query)))) or words_of(query)
    telling = [word for word in words if word not in _SMALL]
    return ([word for word in telling if word not in ASIDE] or telling)[:WORDS_READ]


def letters_of(word: str) -> int:
    """A bit for each letter that is in the word: a slip changes two at the most."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) % 61)
    return bits


def likeness(asked: str, word: str, letters_apart: int) -> float:
    """1 for the same word, less for its beginning, its root or a slip, 0 for another word."""
    if asked == word:
        return _SAME
    if len(asked) < 3:
        return 0
    if word.startswith(asked):
        return _BEGINNING
    if _same_root(asked, word):
        return _ROOT
    slips = slips_allowed(asked)
    return _SLIP if slips and letters_apart <= 2 * slips and slips_between(asked, word, slips) <= slips else 0


def _same_root(one: str, other: str) -> bool:
    """“programmer” and “programming”, “nurse” and “nursing”."""
    if one[:4] != other[:4]:
        return False
    shorter, longer = sorted((one, other), key=len)
    same = next((n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    return (same >= 6 or same >= max(4, len(shorter) - 2)) and len(longer) - same <= 4


def slips_allowed(word: str) -> int:
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


@lru_cache(maxsize=8192)
def slips_between(one: str, other: str, most: int) -> int:
    """Letters left out, put in, changed or swapped with the next; `most` + 1 where there are more. The first letter of
    a short word is taken as meant."""
    if abs(len(one) - len(other)) > most or (len(one) < 6 and one[0] != other[0]):
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]
