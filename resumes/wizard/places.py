"""A place is one form's worth of the document: data plus two pure functions, `read` and `write`."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..document import ResumeDocument, new_id
from ..document.dates import PRESENT
from ..document.order import with_item_in_order
from ..document.schema import Basics, Profile
from ..document.text import is_url, network_of
from . import forms
from .kinds import kind_of

Cleaned = dict[str, Any]


@dataclass(frozen=True)
class Place:
    """`read` gives a form its initial data; `write` gives a new document and changes only the fields it is given."""

    key: str
    form: type[forms.DocumentForm]
    read: Callable[[ResumeDocument], Cleaned]
    write: Callable[[ResumeDocument, Cleaned], ResumeDocument]

    def seen(self, document: ResumeDocument) -> str:
        """The hash of what the form shows: equal as long as nobody changed this place."""
        shown = json.dumps(self.read(document), sort_keys=True, default=str)
        return hashlib.sha256(shown.encode()).hexdigest()[:16]


def _read_target(document: ResumeDocument) -> Cleaned:
    return {"title": document.target.title, "situation": document.target.situation}


def _write_target(document: ResumeDocument, cleaned: Cleaned) -> ResumeDocument:
    return document.with_target(**_given(cleaned, ("title", "situation")))


_BASICS = ("name", "label", "email", "phone")
_LOCATION = ("address", "postal_code", "city", "region", "country_code")


def _read_contact(document: ResumeDocument) -> Cleaned:
    basics = document.basics
    links = [basics.url, *map(_link_line, basics.profiles)]
    return (
        {name: getattr(basics, name) for name in _BASICS}
        | {name: getattr(basics.location, name) for name in _LOCATION}
        | {"links": "\n".join(link for link in links if link)}
    )


def _write_contact(document: ResumeDocument, cleaned: Cleaned) -> ResumeDocument:
    changes: Cleaned = _given(cleaned, _BASICS)
    changes["location"] = document.basics.location.model_dump() | _given(cleaned, _LOCATION)
    if "links" in cleaned:
        changes |= _links(document.basics, list(cleaned["links"]))
    return document.with_basics(**changes)


def _given(cleaned: Cleaned, names: tuple[str, ...]) -> Cleaned:
    return {name: cleaned[name] for name in names if name in cleaned}


def _links(basics: Basics, links: list[str]) -> Cleaned:
    url = basics.url if basics.url in links else ""
    known = {_link_line(profile): profile.model_dump() for profile in basics.profiles}
    profiles = [known.get(link) or _profile(link) for link in links if link != url]
    # One with neither address nor name is not printed; the form does not show it and must not lose it.
    profiles += [profile.model_dump() for profile in basics.profiles if not _link_line(profile)]
    return {"url": url, "profiles": profiles}


def _link_line(profile: Profile) -> str:
    """A link as it stands in the form: its address, or where it has none the network and the name there."""
    if profile.url or not profile.username:
        return profile.url
    return ": ".join(part for part in (profile.network, profile.username) if part)


def _profile(link: str) -> Cleaned:
    if not is_url(link):
        network, _colon, username = link.rpartition(":")
        return {"id": new_id(), "network": network.strip(), "username": username.strip()}
    return {"id": new_id(), "url": link, "network": network_of(link)}


TARGET = Place("target", forms.TargetForm, _read_target, _write_target)
CONTACT = Place("basics", forms.ContactForm, _read_contact, _write_contact)
SUMMARY = Place(
    "summary",
    forms.SummaryForm,
    lambda document: {"summary": document.basics.summary},
    lambda document, cleaned: document.with_basics(**_given(cleaned, ("summary",))),
)


def item_place(section: str, item_id: str) -> Place:
    """The place of one entry, which need not exist yet: then `write` adds it."""
    kind = kind_of(section)
    if kind is None:
        raise KeyError(section)
    names = tuple(kind.form.base_fields)

    def read(document: ResumeDocument) -> Cleaned:
        item = document.item(section, item_id)
        if item is None:
            return {}
        values = {name: getattr(item, name) for name in names if name != "current"}
        if "current" in names and values["end_date"] == PRESENT:
            values |= {"current": True, "end_date": ""}
        return values

    def write(document: ResumeDocument, cleaned: Cleaned) -> ResumeDocument:
        return with_item_in_order(document, section, item_id, **cleaned)

    return Place(f"{section}:{item_id}", kind.form, read, write)
