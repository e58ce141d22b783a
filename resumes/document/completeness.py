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
from .words import _

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
        yield Missing("basics", "", _("No name yet: add yours."), "name")
    if not (basics.email or basics.phone):
        yield Missing("basics", "", _("No way to reach you: add an e-mail address or a phone number."), "email")


def _in_general(document: ResumeDocument) -> Iterator[Missing]:
    if not any(shown(document, name) for name in CONTENT):
        yield Missing(
            "work", "", _("Nothing yet about what you did: add a job, school, care, volunteering or a project.")
        )
    if _is_experienced(document) and not any(shown(document, "skills")):
        yield Missing("skills", "", _("No skills: add a few that you use."))


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
        named = _("“%(name)s” has no dates: a year is enough.", name=name)
        yield named if name else _("This job has no dates: a year is enough."), "start_date"
    if isinstance(item, Told) and not any(bullet.text and not bullet.hidden for bullet in item.highlights):
        if item.notes:
            yield _notes_wait(name), "notes"
        elif isinstance(item, Position) and _is_experienced(document) and item.kind in EMPLOYED and not item.summary:
            named = _("“%(name)s” has no bullet points yet: say in one or two what you did.", name=name)
            yield named if name else _("This job has no bullet points yet: say in one or two what you did."), "notes"


def _notes_wait(name: str) -> str:
    if name:
        return _("Your notes on “%(name)s” are not on the page yet: make bullet points of them.", name=name)
    return _("Your notes are not on the page yet: make bullet points of them.")


def called(item: Item) -> str:
    """What an entry is called on the page, "" where it has no name yet."""
    return _name_wanted(item)[0]


def _name_wanted(item: Item) -> tuple[str, str]:
    """What the entry is called on the page, and the sentence that asks for it."""
    match item:
        case Position():
            return item.position or item.name, _("Say what you did there: a job title, or a few words.")
        case Education():
            return item.institution or item.study_type or item.area, _("Name the school or the course.")
        case Volunteer():
            return item.organization or item.position, _("Say where you helped out, or what you did.")
        case Project():
            return item.name or item.entity, _("Give this project a name.")
        case Certificate():
            return item.name, _("Name this license or certificate.")
        case CustomEntry():
            return item.title or item.subtitle or item.summary, _("Give this entry a title.")
    return "", ""


def _is_experienced(document: ResumeDocument) -> bool:
    """True for who has had a job and is not writing for a first one: their page is expected to show more."""
    return document.target.situation != "first_job" and any(p.kind in EMPLOYED for p in shown(document, "work"))


def shown(document: ResumeDocument, section: str) -> list[Any]:
    """The entries of a section that are printed, if they hold any words."""
    return [item for item in getattr(document, section) if not is_aside(document, section, item)]
