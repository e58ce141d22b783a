"""A file read back and compared, field by field, with the page it was made from.

Two programs take the text out, and the reader, which knows nothing of how the file was made, takes the fields out of
each. *Read* is what both give as it was printed; *misread* what stands in the text of both but not where it belongs;
*unreadable* what one of them has no text for.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext_noop as _

from resumes.document import dates
from resumes.export.values import Entry, Line, Link, Page, Part, Row, Section
from resumes.reading import fields, pdf
from resumes.reading.headings import NAMES
from resumes.reading.values import Pages, Read, ReadEntry, ReadSection, Unreadable

Verdict = Literal["read", "misread", "unreadable"]
_ALIKE = str.maketrans("“”″‘’′–—‐\u2011", "\"\"\"'''----")
# What an entry of a section is called after, and what stands under it.
_NAMES = {
    "work": ("Employer", _("Job title")),
    "volunteer": ("Organization", _("Role")),
    "education": ("School", _("What was studied")),
    "projects": ("Project", _("Role")),
    "certificates": ("Credential", ""),
    "awards": ("Award", ""),
    "publications": ("Publication", ""),
    "references": ("Person", ""),
}
_OWN = ("Title", _("Under the title"))
# Where, what, as it was printed, as it was read.
Told = tuple[str, str, str, str]


@dataclass(frozen=True)
class Field:
    """`place` is the section, or the entry in it; `found` what was read instead."""

    place: str
    name: str
    expected: str
    found: str
    verdict: Verdict


@dataclass(frozen=True)
class ReadBack:
    """`trouble` is why nothing could be read at all, where there is something to read."""

    fields: tuple[Field, ...]
    trouble: str = ""

    @property
    def read(self) -> int:
        return sum(field.verdict == "read" for field in self.fields)

    @property
    def wrong(self) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if field.verdict != "read")


def read_back(data: bytes, page: Page) -> ReadBack:
    """`data` is a PDF that should say what `page` says."""
    seen: list[tuple[str, Read]] = []
    trouble = ""
    for extractor in pdf.EXTRACTORS:
        try:
            pages = pdf.pages_of(data, extractor)
        except Unreadable as error:
            trouble, pages = error.message, Pages(())
        seen.append((pages.text, fields.read(pages)))
    return compare(page, seen, trouble)


def compare(page: Page, seen: list[tuple[str, Read]], trouble: str = "") -> ReadBack:
    """`seen` is the text and what was read of it, once for each extractor."""
    texts = [_squeezed(text) for text, _ in seen]
    every = [tuple(_fields(page, read)) for _, read in seen]
    judged = tuple(_judged(of_each, texts) for of_each in zip(*every, strict=True))
    return ReadBack(judged, trouble if judged else "")


def _judged(of_each: tuple[Told, ...], texts: list[str]) -> Field:
    place, name, expected, _found = of_each[0]
    wrong = [found for *_, found in of_each if not _same(expected, found)]
    is_there = all(_squeezed(expected) in text for text in texts)
    verdict: Verdict = "read" if not wrong else "misread" if is_there else "unreadable"
    return Field(place, name, expected, wrong[0] if wrong else expected, verdict)


def _fields(page: Page, read: Read) -> Iterator[Told]:
    """The same fields in the same order whatever was read."""
    if page.name:
        yield "", _("Name"), page.name, read.name
    if page.label:
        yield "", _("Headline"), page.label, read.label if page.name else read.name
    yield from _contact(page, read)
    for section in page.sections:
        found = _section(section, read)
        understood = found.key or section.name not in NAMES
        yield section.title, _("Heading"), section.title, found.title if understood else ""
        if section.paragraphs:
            yield section.title, _("Text"), "\n".join(section.paragraphs), "\n".join(found.texts)
        for line in section.lines:
            yield section.title, line.label or _("Items"), line.text, _line(line, found)
        yield from _entries(section, found)


def _contact(page: Page, read: Read) -> Iterator[Told]:
    for link in (link for line in page.contact for link in line):
        if link.href.startswith("mailto:"):
            yield "", _("E-mail"), link.text, read.email
        elif link.href.startswith("tel:") or re.fullmatch(r"[+\d][\d\s().-]{6,}", link.text):
            yield "", _("Phone"), link.text, read.phone
        elif link.href or ": " in link.text:
            yield "", _("Link"), link.text, _one_of(link.text, *read.links)
        else:
            yield "", _("Place"), link.text, read.place


def _section(section: Section, read: Read) -> ReadSection:
    titled = (found for found in read.sections if _same(section.title, found.title))
    keyed = (found for found in read.sections if found.key == section.name)
    return next(titled, None) or next(keyed, ReadSection("", ""))


def _line(line: Line, found: ReadSection) -> str:
    return _one_of(line.text, *(", ".join(group.items) for group in found.lists if _same(group.label, line.label)))


def _entries(section: Section, found: ReadSection) -> Iterator[Told]:
    left = list(found.entries)
    for entry in section.entries:
        for part in entry.parts or (Part(),):
            best = _nearest(entry, part, left)
            if best in left:
                left.remove(best)
            place = entry.head.text if entry.head else part.title.text if part.title else section.title
            for name, expected, read in _entry(entry, part, best, _NAMES.get(section.name, _OWN)):
                yield place, name, expected, read


def _nearest(entry: Entry, part: Part, left: list[ReadEntry]) -> ReadEntry:
    """The entry that shares most with what was printed."""
    rows = [row for row in (entry.head, part.title) if row]
    wanted = {_squeezed(row.text) for row in rows} | {dates.read_period(row.aside)[0] for row in rows}
    wanted |= {_squeezed(text) for text in (*part.paragraphs, *part.highlights, *(link.text for link in part.details))}

    def shared(read: ReadEntry) -> int:
        texts = (read.name, read.title, read.start, *read.details, *read.texts, *read.highlights)
        return sum(_squeezed(text) in wanted for text in texts if text)

    best = max(left, key=shared, default=ReadEntry())
    return best if shared(best) else ReadEntry()


def _entry(entry: Entry, part: Part, read: ReadEntry, names: tuple[str, str]) -> Iterator[tuple[str, str, str]]:
    if entry.head:
        # A name that stands alone may be that of the place or of the work.
        as_name = (read.name,) if part.title else (read.name, read.title)
        yield names[0], entry.head.text, _one_of(entry.head.text, *as_name)
    if part.title and part.title.text:
        under = () if entry.hosts else read.details
        yield names[1], part.title.text, _one_of(part.title.text, read.title, *under)
    for row in (entry.head if part in entry.parts[:1] else None, part.title):
        if row and row.aside:
            yield _aside(row, read)
    for link in part.details:
        yield _("Details"), link.text, _detail(link, read)
    if part.paragraphs:
        yield _("Text"), "\n".join(part.paragraphs), "\n".join(_texts(part, read))
    for highlight in part.highlights:
        yield _("Bullet point"), highlight, _one_of(highlight, *read.highlights)


def _texts(part: Part, read: ReadEntry) -> tuple[str, ...]:
    """A list that was typed into a text is printed, and read, as bullet points; a few words may be read as a detail."""
    points = sum(text.startswith("• ") for text in part.paragraphs)
    return (*(read.texts or read.details[len(part.details) :]), *(f"• {text}" for text in read.highlights[:points]))


def _aside(row: Row, read: ReadEntry) -> tuple[str, str, str]:
    start, end = dates.read_period(row.aside.replace("Expected ", ""))
    if not end:
        return _("Place"), row.aside, _one_of(row.aside, read.place, *read.details)
    when = " – ".join(text for text in (read.start, read.end) if text)
    return _("Dates"), row.aside, row.aside if (start, end) == (read.start, read.end) else when


def _detail(link: Link, read: ReadEntry) -> str:
    start, end = dates.read_period(link.text)
    if end and (start, end) == (read.start, read.end):
        return link.text
    return _one_of(link.text, *read.details, *read.texts, read.place, read.title, read.name)


def _one_of(expected: str, *found: str) -> str:
    """What was read that is the same, else the first of what was read."""
    return next((text for text in found if _same(expected, text)), next((text for text in found if text), ""))


def _same(expected: str, found: str) -> bool:
    return _squeezed(expected) == _squeezed(found)


def _squeezed(text: str) -> str:
    """Without white space, which extractors guess from distances, without capitals, with plain quotes and dashes."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text).translate(_ALIKE)).casefold()
