"""What a file to send may hold: an allowlist. A field that is not named here is private, a new one too."""

from collections.abc import Iterable
from typing import Any

from .schema import (
    SECTIONS,
    Award,
    Basics,
    Certificate,
    CustomEntry,
    CustomSection,
    Education,
    Highlight,
    Interest,
    Item,
    Language,
    Location,
    Part,
    Position,
    Profile,
    Project,
    Publication,
    Reference,
    ResumeDocument,
    Skill,
    Volunteer,
    validated,
)
from .sections import SUMMARY, order

_PERIOD = ("start_date", "end_date")
# The words a page shows, part by part: an entry without any of them has nothing to print.
WORDS: dict[type[Part], tuple[str, ...]] = {
    Basics: ("name", "label", "email", "phone", "url", "summary", "location", "profiles"),
    Location: ("address", "postal_code", "city", "region", "country_code"),
    Profile: ("network", "username", "url"),
    Highlight: ("text",),
    Position: ("name", "position", "location", "description", "url", "summary", "highlights"),
    Volunteer: ("organization", "position", "location", "url", "summary", "highlights"),
    Education: (
        *("institution", "location", "url", "area", "study_type", "score", "courses"),
        "highlights",
    ),
    Project: ("name", "entity", "type", "roles", "keywords", "description", "url", "highlights"),
    Skill: ("name", "level", "keywords"),
    Certificate: ("name", "issuer", "state", "url"),
    Language: ("language", "fluency"),
    Award: ("title", "awarder", "summary"),
    Publication: ("name", "publisher", "url", "summary"),
    Interest: ("name", "keywords"),
    Reference: ("name", "reference"),
    CustomEntry: ("title", "subtitle", "location", "url", "summary", "highlights"),
    CustomSection: ("items",),
}
# What goes with the words: dates, and the choices that decide how an entry is worded.
BESIDE: dict[type[Part], tuple[str, ...]] = {
    Highlight: ("id",),
    Profile: ("id",),
    Position: ("id", "kind", *_PERIOD),
    Volunteer: ("id", *_PERIOD),
    Education: ("id", "outcome", *_PERIOD),
    Project: ("id", *_PERIOD),
    Skill: ("id",),
    Certificate: ("id", "kind", "date", "expires", "status"),
    Language: ("id",),
    Award: ("id", "date"),
    Publication: ("id", "release_date"),
    Interest: ("id",),
    Reference: ("id",),
    CustomEntry: ("id", *_PERIOD),
    CustomSection: ("id", "title"),
}


def printed(document: ResumeDocument, usual_order: tuple[str, ...] = ()) -> ResumeDocument:
    """The document as a file to send holds it: nothing hidden, planned, noted or empty, and its order resolved."""
    values: dict[str, Any] = {"basics": _shown(document.basics)}
    for name in SECTIONS:
        values[name] = _shown_all(item for item in getattr(document, name) if not is_aside(document, name, item))
    if SUMMARY in document.hidden_sections:
        values["basics"].pop("summary")
    values["section_order"] = [name for name in order(document, usual_order) if _has_content(values, name)]
    return validated(values)


def is_aside(document: ResumeDocument, section: str, item: Item) -> bool:
    """True for an entry that is kept and never printed: hidden, being learned, or only planned."""
    return (
        item.hidden
        or section in document.hidden_sections
        or item.id in document.hidden_sections
        or (isinstance(item, Skill) and item.status == "learning")
        or (isinstance(item, Certificate) and item.status == "planned")
    )


def _shown(part: Part) -> dict[str, Any]:
    names = WORDS[type(part)] + BESIDE.get(type(part), ())
    if isinstance(part, Certificate) and part.number_shown:
        names += ("number", "number_shown")
    return {name: _value(getattr(part, name)) for name in names}


def _value(value: Any) -> Any:
    if isinstance(value, Part):
        return _shown(value)
    if isinstance(value, tuple):
        items = [item for item in value if isinstance(item, Item) and not item.hidden]
        return [*_shown_all(items), *(text for text in value if isinstance(text, str) and text)]
    return value


def _shown_all(items: Iterable[Item]) -> list[dict[str, Any]]:
    shown = [(type(item), _shown(item)) for item in items]
    return [values for kind, values in shown if any(values[name] for name in WORDS[kind])]


def _has_content(values: dict[str, Any], section: str) -> bool:
    if section == SUMMARY:
        return bool(values["basics"].get("summary"))
    return bool(values[section]) if section in SECTIONS else any(own["id"] == section for own in values["custom"])
