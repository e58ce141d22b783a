"""How far guides are each other's copies, and what each lacks. No database here.

Two guides of one hand drift towards the same sentences; a reader who compares two careers sees it at once.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations, count
from typing import NamedTuple

from .content import GuideContent

SENTENCE = 8
SHINGLE = 5
WAYS = 5

_TOKEN = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_WORD = re.compile(r"\{\{.*?\}\}|[^\W_]+(?:[’'-][^\W_]+)*")
_BLOCK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.|#+)\s)")
_LINK = re.compile(r"\]\([^)\s]*\)")
_MARK = re.compile(r"^\s*(?:[-*+]|\d+\.|#+)\s+")
# A full stop after a single letter ends no sentence: “U.S. Bureau”.
_END = re.compile(r"(?<=[.!?…])(?<!\b[A-Z]\.)[”’\")]*\s+")
_HEADING = re.compile(r"^###\s+(.+?)\s*$", re.MULTILINE)

Words = tuple[str, ...]
Guides = Mapping[str, GuideContent]


class Place(NamedTuple):
    slug: str
    sentence: str


class Run(NamedTuple):
    """Words in a row that stand in more than one guide, and one place of each guide."""

    words: Words
    places: tuple[Place, ...]


class Overlap(NamedTuple):
    """Five-word runs that two guides share, as a percentage of those of the shorter guide."""

    percent: float
    slugs: tuple[str, str]


class SameHeadings(NamedTuple):
    headings: tuple[str, ...]
    slugs: tuple[str, str]


def lacks(guide: GuideContent) -> list[str]:
    """What an editor would still have to add, each as a short phrase."""
    rules = (
        ("other titles", len(guide.other_titles), 5, 40),
        ("skills", len(guide.skills), 8, 15),
        ("ways to break in", len(ways(guide)), WAYS, WAYS),
        ("example highlights", len(guide.examples), 6, 10),
        ("questions", len(guide.questions), 8, 12),
        ("credentials", len(guide.certifications), 1, 40),
        ("related careers", len(guide.related), 4, 40),
        ("sources", len(guide.sources), 1, 40),
    )
    missing = [
        f"{found} {name}, not {least}" + (f" to {most}" if most != least else "")
        for name, found, least, most in rules
        if not least <= found <= most
    ]
    return missing + list(_bare(guide)) + list(_unclear_credentials(guide))


def ways(guide: GuideContent) -> tuple[str, ...]:
    """The headings under “How to break in”."""
    return tuple(_HEADING.findall(guide.break_in))


def count_words(guide: GuideContent) -> int:
    return sum(len(_words(text)) for text in _texts(guide))


def shared_sentences(guides: Guides, least: int = SENTENCE) -> list[Run]:
    """Sentences of at least so many words that stand in two guides, the longest first."""
    seen: dict[Words, dict[str, str]] = defaultdict(dict)
    for slug, sentence, words in _all_sentences(guides):
        if len(words) >= least:
            seen[words].setdefault(slug, sentence)
    return sorted(_runs(seen), key=lambda run: -len(run.words))


def longest_runs(guides: Guides) -> list[Run]:
    """The longest runs of words within a sentence that stand in two guides: all of that length."""
    longest: list[Run] = []
    for length in count(1):
        seen: dict[Words, dict[str, str]] = defaultdict(dict)
        for slug, sentence, words in _all_sentences(guides):
            for run in _windows(words, length):
                seen[run].setdefault(slug, sentence)
        found = _runs(seen)
        if not found:
            break
        longest = found
    return longest


def overlaps(guides: Guides) -> list[Overlap]:
    """Every two guides, the most alike first."""
    shingles: dict[str, set[Words]] = {slug: set() for slug in guides}
    for slug, _, words in _all_sentences(guides):
        shingles[slug].update(_windows(words, SHINGLE))
    pairs = combinations(sorted(guides), 2)
    found = (Overlap(_percent(shingles[one], shingles[other]), (one, other)) for one, other in pairs)
    return sorted(found, key=lambda overlap: (-overlap.percent, overlap.slugs))


def same_headings(guides: Guides) -> list[SameHeadings]:
    """Every two guides with a break-in heading in common, those with the most first."""
    found = []
    for one, other in combinations(sorted(guides), 2):
        others = {heading.casefold() for heading in ways(guides[other])}
        if common := tuple(heading for heading in ways(guides[one]) if heading.casefold() in others):
            found.append(SameHeadings(common, (one, other)))
    return sorted(found, key=lambda same: (-len(same.headings), same.slugs))


def _bare(guide: GuideContent) -> Iterator[str]:
    """Names that stand without a word on what they are for."""
    notes = {
        "skills": {row.name: row.note for row in guide.skills},
        "credentials": {row.name: row.note for row in guide.certifications},
        "related careers": {row.title: row.note for row in guide.related},
    }
    for part, rows in notes.items():
        if bare := [name for name, note in rows.items() if not note]:
            yield f"no note on {part}: {', '.join(bare)}"


def _unclear_credentials(guide: GuideContent) -> Iterator[str]:
    for row in guide.certifications:
        if not row.url:
            yield f"no link for “{row.name}”"
        if row.status == "retired" and not (row.retired_on and row.successor):
            yield f"no date or successor for the retired “{row.name}”"


def _texts(guide: GuideContent) -> Iterator[str]:
    """What the guide says in its own words. Names, titles and sources may be the same elsewhere."""
    yield from (text for _, text in guide.prose)
    yield from (guide.lead, guide.basis_note, guide.education, guide.experience, *guide.examples, *guide.questions)
    for rows in (guide.skills, guide.certifications, guide.related):
        yield from (row.note for row in rows)


def _all_sentences(guides: Guides) -> Iterator[tuple[str, str, Words]]:
    for slug, guide in guides.items():
        for text in _texts(guide):
            for sentence in _sentences(text):
                yield slug, sentence, _words(sentence)


def _sentences(text: str) -> Iterator[str]:
    for block in _BLOCK.split(text):
        plain = " ".join(_MARK.sub("", _LINK.sub("]", block)).replace("**", "").split())
        yield from (sentence for sentence in _END.split(plain) if sentence)


def _words(text: str) -> Words:
    """In small letters, with a figure's token as one word: “{{ pay.median }}” is the same in every guide."""
    plain = _TOKEN.sub(lambda match: "{{" + match[1] + "}}", text).replace("'", "’")
    return tuple(word.casefold() for word in _WORD.findall(plain))


def _windows(words: Words, length: int) -> Iterator[Words]:
    return (words[start : start + length] for start in range(len(words) - length + 1))


def _runs(seen: Mapping[Words, Mapping[str, str]]) -> list[Run]:
    return [
        Run(words, tuple(Place(slug, sentence) for slug, sentence in where.items()))
        for words, where in seen.items()
        if len(where) > 1
    ]


def _percent(one: set[Words], other: set[Words]) -> float:
    fewer = min(len(one), len(other))
    return 100 * len(one & other) / fewer if fewer else 0.0
