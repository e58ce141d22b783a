"""What a resume still wants before it is worth sending: short sentences, each with its place.

It asks nobody for a job they never had: school, care, odd jobs and volunteering count as much as paid work.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .printed import is_aside
from .schema import (
    Certificate,
    CustomEntry,
    CustomSection,
    Education,
    Item,
    Position,
    Project,
    ResumeDocument,
    Told,
    Volunteer,
)
from .sections import EMPLOYED

CONTENT = ("work", "education", "volunteer", "projects", "custom")


@dataclass(frozen=True)
class Missing:
    """`section` is "basics" or the name of a section; `item_id` is "" when no one entry is meant, and `field` when no
    one field of it is."""

    section: str
    item_id: str
    message: str
    field: str = ""


def missing(document: ResumeDocument) -> tuple[Missing, ...]:
    """In the order of the wizard; () when the resume can go out."""
    return (*_in_basics(document), *_in_general(document), *_in_entries(document))


def _in_basics(document: ResumeDocument) -> Iterator[Missing]:
    basics = document.basics
    if not basics.name:
        yield Missing("basics", "", "No name yet: add yours.", "name")
    if not (basics.email or basics.phone):
        yield Missing("basics", "", "No way to reach you: add an e-mail address or a phone number.", "email")


def _in_general(document: ResumeDocument) -> Iterator[Missing]:
    if not any(True for name in CONTENT for _ in shown(document, name)):
        yield Missing("work", "", "None of what you did yet: add a job, school, care, volunteering or a project.")
    if _is_experienced(document) and not any(shown(document, "skills")):
        yield Missing("skills", "", "No skills: add a few that you use.")


def _in_entries(document: ResumeDocument) -> Iterator[Missing]:
    for section in (*CONTENT, "certificates"):
        for item in shown(document, section):
            own = isinstance(item, CustomSection)
            for entry in item.items if own else (item,):
                if not entry.hidden:
                    place = f"{section}.{item.id}" if own else section
                    yield from (Missing(place, entry.id, *told) for told in _wanted(document, entry))


def _wanted(document: ResumeDocument, item: Item) -> Iterator[tuple[str, str]]:
    """Sentences, each with the field it is about."""
    name, sentence = _name_wanted(item)
    if not name:
        yield sentence, ""
    if isinstance(item, Position) and item.kind in EMPLOYED and not item.start_date:
        yield f"{_named(name)} has no dates: a year is enough.", "start_date"
    if isinstance(item, Told) and not any(bullet.text and not bullet.hidden for bullet in item.highlights):
        if item.notes:
            yield f"Your notes{_on(name)} are not on the page yet: make bullet points of them.", "notes"
        elif isinstance(item, Position) and _is_experienced(document) and item.kind in EMPLOYED and not item.summary:
            yield f"No line under {_named(name, 'this job')}: say in one or two what you did.", "notes"


def _name_wanted(item: Item) -> tuple[str, str]:
    """What the entry is called on the page, and the sentence that asks for it."""
    match item:
        case Position():
            return item.position or item.name, "Say what you did there: a job title, or a few words."
        case Education():
            return item.institution or item.study_type or item.area, "Name the school or the course."
        case Volunteer():
            return item.organization or item.position, "Say where you helped out, or what you did."
        case Project():
            return item.name or item.entity, "Give this project a name."
        case Certificate():
            return item.name, "Name this license or certificate."
        case CustomEntry():
            return item.title or item.subtitle or item.summary, "Give this entry a title."
    return "", ""


def _is_experienced(document: ResumeDocument) -> bool:
    """True for who has had a job and is not writing for a first one: their page is expected to show more."""
    return document.target.situation != "first_job" and any(p.kind in EMPLOYED for p in shown(document, "work"))


def shown(document: ResumeDocument, section: str) -> list[Any]:
    """The entries of a section that are printed, if they hold any words."""
    return [item for item in getattr(document, section) if not is_aside(document, section, item)]


def _named(name: str, else_: str = "This job") -> str:
    return f"“{name}”" if name else else_


def _on(name: str) -> str:
    return f" on “{name}”" if name else ""
