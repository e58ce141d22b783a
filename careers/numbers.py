"""Numbers in a guide's own words: a source with a link and a day tells each, or it is part of a name."""

import re
from collections.abc import Iterable, Iterator, Mapping

from django.utils.translation import gettext

from .content import SECTIONS, GuideContent

_FIGURE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_ADDRESS = re.compile(r"\]\([^)\s]*\)|<[a-z]+:[^>\s]*>")
_ITEM = re.compile(r"^\s*\d+[.)]\s", re.MULTILINE)
# What holds digits and counts nothing: “W-2”, “B2B”, “COVID-19” and these.
_NAMES = re.compile(r"\b(?:401\(k\)|403\(b\)|24/7|9-1-1|911|[234]D)(?!\w)|[A-Z]-?\d[\d.]*")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")

IN_BRIEF = ("lead", "basis_note", "education", "experience")


def numbers_in(text: str) -> list[str]:
    """As they are written, in their order; signs of figures, addresses and numbers of items are left aside."""
    for aside in (_FIGURE, _ADDRESS, _ITEM, _NAMES):
        text = aside.sub(" ", text)
    return [number.rstrip(",") for number in _NUMBER.findall(text)]


def told_in(sources: Iterable[Mapping[str, str]], names: Iterable[str] = ()) -> frozenset[str]:
    """The numbers that may stand in the prose: those of whole sources, and those of names that the guide names."""
    whole = (source["text"] for source in sources if source.get("url") and source.get("read_on"))
    return frozenset(_plain(number) for text in (*whole, *names) for number in _NUMBER.findall(text))


def untold(text: str, told: frozenset[str]) -> list[str]:
    """What is wrong with the numbers of a text, a sentence each."""
    loose = dict.fromkeys(number for number in numbers_in(text) if _plain(number) not in told)
    return [
        gettext("“%(number)s” stands in no source that has a link and a day. Add one, or write the sign of a figure.")
        % {"number": number}
        for number in loose
    ]


def filled_blanks(lines: Iterable[str]) -> list[str]:
    """Example highlights are offered to everybody: a number in one would be somebody else's."""
    loose = dict.fromkeys(number for line in lines for number in numbers_in(line))
    return [gettext("“%(number)s”: leave a blank instead, as “[number]”.") % {"number": number} for number in loose]


def names_in(content: GuideContent) -> list[str]:
    credentials = [f"{row.name} {row.issuer} {row.successor} {row.retired_on}" for row in content.certifications]
    return [content.title, *content.other_titles, *(skill.name for skill in content.skills), *credentials]


def number_problems(content: GuideContent) -> Iterator[tuple[str, str]]:
    """Part of the guide and sentence of every number that nothing tells."""
    told = told_in([source.model_dump() for source in content.sources], names_in(content))
    parts = [(section.heading, getattr(content, section.name)) for section in SECTIONS]
    parts += [(name, getattr(content, name)) for name in IN_BRIEF]
    parts += [(skill.name, skill.note) for skill in content.skills]
    parts += [(row.name, row.note) for row in content.certifications]
    parts += [(row.title, row.note) for row in content.related]
    for part, text in parts:
        yield from ((part, sentence) for sentence in untold(text, told))
    yield from ((gettext("example highlights"), sentence) for sentence in filled_blanks(content.examples))


def _plain(number: str) -> str:
    return number.replace(",", "")
