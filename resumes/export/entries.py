"""Each section of a printed document as entries and lines, in the words of a resume."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any

from resumes.document import schema

from .values import Entry, Line, Link, Part, Row
from .wording import SHORT, Dates, continued, safe_href, short_url

# A short title with one of these words, alone on its line, reads as the name of a section to many parsers.
_SECTION_WORDS = re.compile(
    r"\b(?:summary|profile|experience|education|skills?|certificat\w*|projects?|languages?)\b", re.I
)
# Of 4, as said or as such averages run. Elsewhere 1.3 may be the best of marks, and 9.1 of ten.
_GPA = re.compile(r"(?:[0-4](?:\.\d+)?\s*/\s*4(?:\.0+)?|[2-3]\.\d+|4\.0+)\Z")
_BULLET = re.compile(r"^(?:[•▪◦‣●■➤*–-]\s+|[·－]\s*)+")


def work(items: Iterable[schema.Position], dates: Dates = SHORT) -> Iterator[Entry]:
    for _, group in groupby(items, key=lambda item: item.name.casefold() or item.id):
        positions = tuple(group)
        yield _employer(positions, dates) if len(positions) > 1 else _position(positions[0], dates)


def _volunteer(i: schema.Volunteer, dates: Dates) -> Entry:
    when, texts = dates.period(i.start_date, i.end_date), (i.summary,)
    return _told(i, i.organization, i.position, when, place=i.location, url=i.url, texts=texts, hosts=True)


def _position(item: schema.Position, dates: Dates) -> Entry:
    when = dates.period(item.start_date, item.end_date)
    details = [] if item.name or item.kind != "self_employed" else [Link("Self-employed")]
    texts = (item.description, item.summary)
    place, url = item.location, item.url
    return _told(item, item.name, item.position, when, place=place, url=url, texts=texts, details=details, hosts=True)


def _employer(group: tuple[schema.Position, ...], dates: Dates) -> Entry:
    """Several positions at one employer: its name once, then each title with its own dates."""
    places = {item.location for item in group}
    shared = group[0].location if len(places) == 1 else ""
    parts: list[Part] = []
    for item in group:
        when = dates.period(item.start_date, item.end_date)
        texts = paragraphs(item.description, item.summary)
        details = _links(item.location if item.location != shared else "")
        title = Row(item.position, aside=when) if item.position else None
        if not title:
            details = _links(when) + details
        parts.append(Part(title, details, texts, bullets(item), continued(group[0].name) if parts else ""))
    url = next((item.url for item in group if item.url), "")
    return Entry(Row(group[0].name, safe_href(url), shared), tuple(parts), hosts=True)


def _told(
    item: schema.Dated,
    head: str,
    title: str,
    when: str,
    *,
    place: str | None = None,
    url: str = "",
    texts: tuple[str, ...] = (),
    details: Iterable[Link] = (),
    hosts: bool = False,
) -> Entry:
    """An entry of one part: what heads it with its place, then the title with the dates, as where an employer has
    several. `place` is None for what stands in no place: then the dates are beside the head."""
    if not head:
        head, title = title, ""
    first, second = _asides(title, place, when, hosts=hosts)
    if place and place not in (first, second):
        details = (Link(place), *details)
    texts, highlights = paragraphs(*texts), bullets(item) if isinstance(item, schema.Told) else ()
    heads = Row(head, safe_href(url), first), Row(title, aside=second) if title else None
    return _entry(*heads, details, texts, highlights, hosts=hosts and bool(title))


def _asides(title: str, place: str | None, when: str, *, hosts: bool) -> tuple[str, str]:
    """What stands at the right edge of the head and of the title: the dates beside what is looked for first."""
    if not title:
        return when, ""
    first, second = (place or "", when) if hosts else (when, place or "")
    reads_as_section = len(title.split()) <= 2 and _SECTION_WORDS.search(title)
    return ("", first) if reads_as_section and not second else (first, second)


def _entry(
    head: Row,
    title: Row | None,
    details: Iterable[Link],
    texts: tuple[str, ...],
    highlights: tuple[str, ...],
    *,
    hosts: bool = False,
) -> Entry:
    if not head.text:
        details, head_or_none = (Link(head.aside), *details) if head.aside else details, None
    else:
        head_or_none = head
    return Entry(head_or_none, (Part(title, tuple(details), texts, highlights),), hosts)


def _school(item: schema.Education, dates: Dates) -> Entry:
    going_on = item.outcome == "in_progress"
    when = dates.period(item.start_date, item.end_date, expected=going_on)
    study = _study(item)
    if going_on and not when and study:
        study = f"{study} (in progress)"
    details = _links(_score(item.score))
    if item.courses:
        details = (*details, Link("Courses: " + ", ".join(item.courses)))
    place, url = item.location, item.url
    return _told(item, item.institution, study, when, place=place, url=url, details=details, hosts=True)


def _score(score: str) -> str:
    """ "GPA 3.8" where it can only be one; "Grade: 98" for other marks, which mean nothing alone; words as they are."""
    if _GPA.match(score):
        return f"GPA {score}"
    if len(score) <= 2 or not re.search(r"[^\W\d_]{2}", score):
        return f"Grade: {score}" if re.search(r"\w", score) else ""
    return score


def _study(item: schema.Education) -> str:
    """What was studied, worded so that nothing unfinished reads as earned."""
    if item.outcome == "equivalency":
        return _comma(item.study_type or "High school equivalency diploma", item.area)
    if item.outcome == "no_degree" and item.study_type:
        return _comma(f"Studies toward {item.study_type}", item.area)
    if item.outcome in ("no_degree", "courses") and item.area and not item.study_type:
        return f"Coursework in {item.area}"
    return _comma(item.study_type, item.area)


def _project(item: schema.Project, dates: Dates) -> Entry:
    when = dates.period(item.start_date, item.end_date)
    details = _web(item.url) + (_links(", ".join(item.keywords)))
    title = _comma(*item.roles, item.entity, item.type)
    return _told(item, item.name, title, when, texts=(item.description,), details=details)


def _certificate(item: schema.Certificate, dates: Dates) -> Entry:
    name = f"{item.name} (in progress)" if item.name and item.status == "in_progress" else item.name
    number = {"license": "License", "certification": "Certification", "certificate": "Certificate"}[item.kind]
    details = _links(
        item.issuer,
        item.state,
        f"{number} No. {item.number}" if item.number and item.number_shown else "",
        f"Expires {dates.day(item.expires)}" if item.expires else "",
    )
    when = dates.period("", item.date, expected=item.status == "in_progress")
    return _entry(Row(name, aside=when), None, details + _web(item.url), (), ())


def _award(item: schema.Award, dates: Dates) -> Entry:
    return _entry(Row(item.title, aside=dates.day(item.date)), None, _links(item.awarder), paragraphs(item.summary), ())


def _publication(item: schema.Publication, dates: Dates) -> Entry:
    head = Row(item.name, aside=dates.day(item.release_date))
    return _entry(head, None, _links(item.publisher) + _web(item.url), paragraphs(item.summary), ())


def _reference(item: schema.Reference, dates: Dates) -> Entry:
    return _entry(Row(item.name), None, (), paragraphs(item.reference), ())


def _custom(i: schema.CustomEntry, dates: Dates) -> Entry:
    when = dates.period(i.start_date, i.end_date)
    return _told(i, i.title, i.subtitle, when, place=i.location, texts=(i.summary,), details=_web(i.url))


def entries(section: str, items: Iterable[Any], dates: Dates = SHORT) -> tuple[Entry, ...]:
    """The entries of a section, or () for one that is made of lines."""
    if section == "work":
        made: Iterable[Entry] = work(items, dates)
    else:
        made = (_ENTRY[section](item, dates) for item in items) if section in _ENTRY else ()
    return tuple(entry for entry in made if entry.head or any(part != Part() for part in entry.parts))


def lines(section: str, items: Iterable[Any]) -> tuple[Line, ...]:
    """The lines of a section of short items, or () for one that is made of entries."""
    return _grouped(_LINE[section](item) for item in items) if section in _LINE else ()


_ENTRY: dict[str, Callable[[Any, Dates], Entry]] = {
    "volunteer": _volunteer,
    "education": _school,
    "projects": _project,
    "certificates": _certificate,
    "awards": _award,
    "publications": _publication,
    "references": _reference,
    "custom": _custom,
}
_LINE: dict[str, Callable[[Any], tuple[str, str, tuple[str, ...]]]] = {
    "skills": lambda item: (item.name, item.level, item.keywords),
    "languages": lambda item: (item.language, item.fluency, ()),
    "interests": lambda item: (item.name, "", item.keywords),
}


def paragraphs(*texts: str) -> tuple[str, ...]:
    """The lines of the texts that hold something; a list that was typed into a text with the sign of our bullets."""
    lines = [line.strip() for text in texts for line in text.splitlines() if line.strip()]
    if sum(bool(_BULLET.match(line)) for line in lines) < 2:
        return tuple(lines)
    return tuple(_BULLET.sub("• ", line) for line in lines if re.search(r"\w", line))


def bullets(item: schema.Told) -> tuple[str, ...]:
    """The bullets, without a bullet sign that somebody typed or pasted in front."""
    texts = (_BULLET.sub("", highlight.text) for highlight in item.highlights)
    return tuple(text for text in texts if text)


def _grouped(items: Iterable[tuple[str, str, tuple[str, ...]]]) -> tuple[Line, ...]:
    """Items with words of their own get a line each; those without share one, in their order."""
    lines = []
    for has_words, group in groupby((item for item in items if item[0] or item[2]), key=lambda item: bool(item[2])):
        named = [(f"{name} ({level})" if name and level else name, words) for name, level, words in group]
        if has_words:
            lines += [Line(", ".join(words), name) for name, words in named]
        else:
            lines.append(Line(", ".join(name for name, _ in named)))
    return tuple(lines)


def _links(*texts: str) -> tuple[Link, ...]:
    return tuple(Link(text) for text in texts if text)


def _web(url: str) -> tuple[Link, ...]:
    href = safe_href(url)
    return (Link(short_url(url), href),) if href else ()


def _comma(*texts: str) -> str:
    return ", ".join(text for text in texts if text)
