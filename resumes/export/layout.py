"""A printed document as a page: who it is, how to reach them, and the sections that hold something, in order."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any, cast

from babel import Locale

from resumes.document import ResumeDocument
from resumes.document.schema import Basics, Location, Profile
from resumes.document.sections import SUMMARY, order, title

from . import entries, fonts
from .designs import PLAIN, Look
from .measures import Measures, measures
from .values import SHARES, Entry, Line, Link, Page, Part, Row, Section
from .wording import LANGUAGE, Dates, safe_href, short_url, typographic

__all__ = ["Entry", "Line", "Link", "Page", "Part", "Row", "Section", "page"]

# Characters of details on one line beside each other, where it could hold more.
_LINE = 92
# How much wider than the sum of its upright letters a text may come out, and in bold, in the largest size of a row.
_WIDER, _LARGER = 1.03, 1.2
_STATE_AND_CODE = re.compile(r"[A-Z]{2} \d{5}(?:-\d{4})?\Z")


def page(document: ResumeDocument, look: Look = PLAIN) -> Page:
    """`document` is one that `printed()` made: whatever it holds is shown."""
    taken = measures(look)
    basics, room = document.basics, min(_LINE, taken.characters)
    made = Page(
        name=basics.name,
        label=basics.label,
        contact=_contact(basics, room),
        sections=tuple(_in_lines(section, room) for section in _sections(document, look) if _holds_something(section)),
        title=f"{basics.name} – Resume" if basics.name else "Resume",
        lang=LANGUAGE,
    )
    return _beside(cast(Page, _set(made)), taken, fonts.FAMILIES[look.font])


def _set(value: Any) -> Any:
    """The same with every text as printers set it. Addresses to follow stay as they are."""
    if isinstance(value, str):
        return typographic(value)
    if isinstance(value, tuple):
        made = tuple(_set(each) for each in value)
        return value if all(map(is_, value, made)) else made
    if is_dataclass(value) and not isinstance(value, type):
        given = {name: (text, _set(text)) for name in _texts_of(type(value)) if (text := getattr(value, name))}
        changed = {name: text for name, (before, text) in given.items() if text is not before}
        return replace(value, **changed) if changed else value
    return value


@cache
def _texts_of(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name != "href")


def _beside(page: Page, taken: Measures, family: fonts.Family) -> Page:
    """With the rows told whose halves surely fit beside each other, in whatever style of the family and size."""
    line = taken.line / taken.size

    def told(row: Row | None) -> Row | None:
        if row is None or not row.aside:
            return row
        text, aside = (share / 100 * line for share in SHARES[row.share])
        fits = fonts.width(family, row.text) * _LARGER < text and fonts.width(family, row.aside) * _WIDER < aside
        return replace(row, fits=fits)

    def with_rows(entry: Entry) -> Entry:
        parts = (replace(part, title=told(part.title)) for part in entry.parts)
        return replace(entry, head=told(entry.head), parts=tuple(parts))

    sections = (replace(each, entries=tuple(map(with_rows, each.entries))) for each in page.sections)
    return replace(page, sections=tuple(sections))


def _sections(document: ResumeDocument, look: Look) -> Iterator[Section]:
    dates = Dates(look.dates)
    for name in order(document, look.order):
        own = document.item("custom", name)
        items = own.items if own else getattr(document, name, ())
        yield Section(
            name=name,
            title=look.titles.get(name) or title(document, name) or "Additional Information",
            paragraphs=entries.paragraphs(document.basics.summary) if name == SUMMARY else (),
            lines=entries.lines(name, items),
            entries=entries.entries("custom" if own else name, items, dates),
        )


def _holds_something(section: Section) -> bool:
    return bool(section.paragraphs or section.lines or section.entries)


def _contact(basics: Basics, room: int) -> tuple[tuple[Link, ...], ...]:
    """One line where all fits, else place, phone and e-mail above the links."""
    reach = [Link(place)] if (place := _place(basics.location)) else []
    if basics.phone:
        reach.append(Link(basics.phone, _dialled(basics.phone)))
    if basics.email:
        reach.append(Link(basics.email, safe_href(f"mailto:{basics.email}")))
    links = [Link(short_url(basics.url), href)] if (href := safe_href(basics.url)) else []
    links += [link for profile in basics.profiles if (link := _profile(profile)).text]
    if _width([*reach, *links]) <= room:
        return ((*reach, *links),) if reach or links else ()
    return (*_filled(reach, room), *_filled(links, room))


def _dialled(phone: str) -> str:
    """The number as a phone dials it, without an extension."""
    number = re.split(r"[^\d+() ./\-\u2010-\u2013\u00a0]", phone, maxsplit=1)[0]
    return safe_href("tel:" + re.sub(r"[^\d+]", "", number))


def _profile(profile: Profile) -> Link:
    if href := safe_href(profile.url):
        return Link(short_url(profile.url), href)
    return Link(": ".join(text for text in (profile.network, profile.username) if text) if profile.username else "")


def _place(location: Location) -> str:
    """ "12 Main Street, Springfield, IL 62701"; the country where it is another than the United States."""
    address = ", ".join(line.strip() for line in location.address.splitlines() if line.strip())
    code = location.country_code
    at_home = code.upper() in ("", "US", "USA")
    country = "" if at_home else Locale(LANGUAGE).territories.get(code.upper(), code)
    region, city = location.region, location.city
    # Some files name the state twice: as the region, and before the code.
    if at_home and _STATE_AND_CODE.match(location.postal_code) and region[:1].upper() == location.postal_code[0]:
        region = ""
    # Singapore, Singapore; but New York, New York.
    if not at_home and region.casefold() == city.casefold():
        region = ""
    pieces = [city, " ".join(text for text in (region, location.postal_code) if text), country]
    if any(address.casefold() == piece.casefold() for piece in pieces):
        address = ""
    # The whole address in its first line, and city and state again in theirs.
    said = city and region and f"{city}, {region}".casefold() in address.casefold()
    if said and location.postal_code in address:
        pieces = [country]
    if country.casefold() in (city.casefold(), region.casefold()):
        pieces.pop()
    return ", ".join(text for text in (address, *pieces) if text)


def _in_lines(section: Section, room: int) -> Section:
    """With each detail that would not fit beside those before it on a line of its own."""
    entries_ = (
        replace(entry, parts=tuple(replace(part, details=_begun(part.details, room)) for part in entry.parts))
        for entry in section.entries
    )
    return replace(section, entries=tuple(entries_))


def _begun(links: Iterable[Link], room: int) -> tuple[Link, ...]:
    lines = _filled(links, room)
    return tuple(replace(link, begins=link is line[0] and line is not lines[0]) for line in lines for link in line)


def _filled(links: Iterable[Link], room: int) -> list[tuple[Link, ...]]:
    """The pieces on as few lines as hold them, in order."""
    lines: list[list[Link]] = []
    for link in links:
        if lines and _width([*lines[-1], link]) <= room:
            lines[-1].append(link)
        else:
            lines.append([link])
    return [tuple(line) for line in lines]


def _width(links: list[Link]) -> int:
    return sum(len(link.text) + 3 for link in links)
