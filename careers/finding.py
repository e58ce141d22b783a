"""Which careers somebody means who types anything: guides by their names, skills and credentials, occupations by job
titles."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from math import log10

from django.utils.translation import gettext

from .catalogue import Catalogue, Entry
from .engine import Asked, TitleRow, titles_with
from .meaning import meaning, vocabulary
from .search import ASIDE, Kind, letters_of, likeness
from .shelf import Shelf
from .titles import stem, telling, title_key, words_of
from .typed import SHORT, Vocabulary, one_line
from .wording import inside

WORDS = 8
FOUND, NEAREST = 60, 5
# Of fewer answers to many words, what has nearly all of them stands behind.
FEW = 3
_KINDS = {"common": 1.0, "official": 1.0, "reported": 0.95, "alternate": 0.88}
_ENDINGS = ("man", "woman", "person", "ing", "er", "or", "ist", "ant", "e", "y")
_ROOT = 0.8
# An answer this much below the best is none.
_BESIDE_BEST = 0.62
# More than any name tells: the occupation that is meant beyond doubt.
_MEANT = 1.3
# What was typed is a credential, or in part words that only credentials have; else titles tell more.
_CREDENTIAL, _OF_TITLES, _WHOLE = 0.95, 0.6, 0.9
# Somebody who does it: what is done stands before.
_PERSONS = frozenset(map(stem, words_of("boy dude folk gal girl guy lady man people person woman worker")))
_MOST_JOBS = 6.6  # of the largest occupation, as a power of ten


@dataclass(frozen=True)
class Answer:
    """`name`: what it was found by; "" where that is its title."""

    entry: Entry
    score: float
    name: str = ""
    is_skill: bool = False
    is_credential: bool = False

    @property
    def found_by(self) -> str:
        if self.is_skill:
            return gettext("Skill: %(name)s") % {"name": self.name}
        if self.is_credential:
            return gettext("Credential: %(name)s") % {"name": self.name}
        return gettext("Also called %(name)s") % {"name": inside(self.name)} if self.name else ""


@dataclass(frozen=True)
class Answers:
    """`are_near`: nothing has all the words; these have the most telling of them."""

    answers: tuple[Answer, ...] = ()
    are_near: bool = False


def search(query: str, known: Catalogue, kept: Shelf) -> Answers:
    """Best first. A handful of queries, however long the query and however many the titles."""
    query = one_line(query)
    words = _asked(query)
    if not words:
        return Answers()
    words_known = vocabulary(known.tables)
    meant = _of_meaning(*meaning(query, kept=kept, tables=known.tables), known)
    named = _of_credentials(words, words_known, known)
    if any(answer.score > _WHOLE for answer in named) and not all(word in words_known for word in words):
        return Answers(_together(named))
    ways = list(_ways(words, words_known))
    found = chain(*_of_titles(ways, known))
    guides = _of_guides(query, words, known, kept)
    if ways[0] != words:
        guides += _of_guides(" ".join(ways[0]), words, known, kept)
    if answers := _together([*found, *guides, *named, *meant]):
        few = len(answers) < FEW and len(words) > 2
        beside = _together(_nearest(words, known, words_known, fewest=2)) if few else ()
        there = {answer.entry.slug for answer in answers}
        more = [answer for answer in beside if answer.entry.slug not in there]
        return Answers((*answers, *more[: FEW - len(answers)])[:FOUND])
    near = [*_nearest(words, known, words_known), *_of_guides(query, words, known, kept, near=True)]
    near += [answer for word in words for answer in _of_credentials([word], words_known, known)]
    return Answers(_together(near)[:NEAREST], are_near=True)


def _asked(query: str) -> list[str]:
    words = list(dict.fromkeys(telling(query)))
    return ([word for word in words if word not in ASIDE] or words)[:WORDS]


def _ways(words: list[str], known: Vocabulary) -> Iterable[list[str]]:
    """As typed, with slips read as what was meant, and as one word or two where people write both."""
    corrected = [known.meant(word) for word in words]
    yield corrected
    for place, word in enumerate(words):
        if other := known.or_meant(word):
            yield [*corrected[:place], other, *corrected[place + 1 :]]
    done = [word for word in corrected if word not in _PERSONS]
    if done and done != corrected:
        yield done
    spelled = [part for word in corrected for part in SHORT.get(word, word).split()]
    if spelled != corrected:
        yield spelled[:WORDS]
    for first in range(len(words) - 1):
        joined = words[first] + words[first + 1]
        if joined in known or known.begins(_root(joined)):
            yield [*corrected[:first], joined, *corrected[first + 2 :]]
    for place, word in enumerate(words):
        if parts := known.parted(word):
            yield [*corrected[:place], *parts, *corrected[place + 1 :]]


def _of_titles(ways: Sequence[Sequence[str]], known: Catalogue) -> list[list[Answer]]:
    """Of each way to read what was asked."""
    found = titles_with([[_forms(word) for word in words] for words in ways])
    return [list(_answers(words, rows, known)) for words, rows in zip(ways, found, strict=True)]


def _answers(words: Sequence[str], rows: list[TitleRow], known: Catalogue) -> Iterable[Answer]:
    for row in rows:
        entry = known.of_code.get(row.occupation)
        if entry and (score := _score(words, row.key.split(), _KINDS[row.kind], entry)):
            yield Answer(entry, score, "" if row.kind == "official" else row.title)


def _forms(word: str) -> list[Asked]:
    """The word or its beginning; its root, so that “nursing” finds nurses. A short word is meant whole."""
    if len(word) < 3:
        return [Asked(word, begun=False)]
    root = _root(word)
    forms = [Asked(word, begun=True)]
    return [*forms, Asked(root, begun=True)] if root != word else forms


def _root(word: str) -> str:
    """“nurs” of nursing, “therap” of therapy; the whole word where little would be left."""
    root = next((word.removesuffix(end) for end in _ENDINGS if word.endswith(end)), word)
    return root if len(root) > 3 else word


def _score(words: Sequence[str], there: list[str], weight: float, entry: Entry) -> float:
    """How much the name says of what was asked, and what was asked says of the name; more of what many people do."""
    likes = [max(_likeness(word, other) for other in there) for word in words]
    if not all(likes):
        return 0
    told = min(len(words) / len(there), 1)
    size = 0.85 + 0.15 * log10(entry.jobs + 1) / _MOST_JOBS
    rest = 0.9 if "all other" in entry.title else 1
    return sum(likes) / len(likes) * weight * (0.6 + 0.4 * told) * size * rest


@lru_cache(maxsize=32_768)
def _likeness(asked: str, word: str) -> float:
    """Slips were read as what was meant before: what is left of them are other forms of a root."""
    like = likeness(asked, word, (letters_of(asked) ^ letters_of(word)).bit_count())
    return _ROOT if 0 < like < _ROOT else like


def _of_guides(query: str, words: list[str], known: Catalogue, kept: Shelf, *, near: bool = False) -> list[Answer]:
    found = kept.index.search(query)
    answers = []
    for hit in found.nearest if near else found.hits:
        entry, name = known.by_slug.get(kept.guides[hit.guide].slug), hit.name
        if entry:
            there = telling(name.text)
            told = min(len(words) / max(len(there), 1), 1)
            score = hit.score / (0.8 + 0.2 * told) * (0.6 + 0.4 * told)
            named = "" if name.kind is Kind.TITLE else name.text
            answers.append(Answer(entry, score, named, is_skill=name.kind is Kind.SKILL))
    return answers


def _of_credentials(words: list[str], words_known: Vocabulary, known: Catalogue) -> list[Answer]:
    """Guides that name a credential with all the words; words that titles have too are rather meant as theirs, unless
    the credential is called so."""
    is_its_own = any(word not in words_known for word in words)
    answers = []
    for guide in known.shelf.guides:
        for place, one in enumerate(guide.credentials):
            told = one.told_by(words)
            entry = known.by_slug.get(guide.slug)
            if entry and told:
                weight = _CREDENTIAL if told == 1 or is_its_own else _OF_TITLES
                # What a guide names first matters most in its career.
                score = weight * (0.6 + 0.4 * told) - place / 1000
                answers.append(Answer(entry, score, one.name, is_credential=True))
    return answers


def _of_meaning(code: str, guide: str, known: Catalogue) -> list[Answer]:
    entry = known.by_slug.get(guide) or known.of_code.get(code)
    return [Answer(entry, _MEANT)] if entry else []


def _nearest(words: list[str], known: Catalogue, words_known: Vocabulary, *, fewest: int = 1) -> list[Answer]:
    """What has some of the words, so many at least: the rarer these are, the more they tell of what was asked."""
    words = [words_known.meant(word) for word in words]
    told = {word: words_known.telling(word) for word in words}
    without_one = [words[:place] + words[place + 1 :] for place in range(len(words))]
    tries = [*without_one, *(words[start:] for start in range(2, len(words))), *([word] for word in words)]
    enough = dict.fromkeys(tuple(tried) for tried in tries if len(tried) >= fewest and all(told[w] for w in tried))
    ways = sorted(enough, key=len, reverse=True)[:WORDS]
    found = []
    for tried, answers in zip(ways, _of_titles(ways, known), strict=True):
        share = sum(told[word] for word in tried) / sum(told.values())
        found += [replace(answer, score=answer.score * share) for answer in answers]
    return found


def _together(answers: list[Answer]) -> tuple[Answer, ...]:
    """The best of each career; a name that found it is told though its meaning counts for more."""
    best: dict[str, Answer] = {}
    names: dict[str, Answer] = {}
    for answer in sorted(answers, key=lambda answer: -answer.score):
        best.setdefault(answer.entry.slug, answer)
        if answer.score < _MEANT:
            names.setdefault(answer.entry.slug, answer)
    if not best:
        return ()
    least = max(answer.score for answer in names.values()) * _BESIDE_BEST if names else 0
    found = [
        replace(names.get(slug, answer), score=answer.score, name=_told(names.get(slug, answer)))
        for slug, answer in best.items()
        if answer.score >= least
    ]
    return tuple(sorted(found, key=lambda answer: -answer.score))


def _told(answer: Answer) -> str:
    """The name, where the title does not say it."""
    return "" if title_key(answer.name) == title_key(answer.entry.title) else answer.name
