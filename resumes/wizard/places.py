"""A place is one form's worth of the document: data plus two pure functions, `read` and `write`."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from ..document import ResumeDocument, new_id
from ..document.dates import PRESENT
from ..document.schema import Basics
from . import forms

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
    links = [basics.url, *(profile.url for profile in basics.profiles)]
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
    known = {profile.url: profile.model_dump() for profile in basics.profiles}
    profiles = [known.get(link) or _profile(link) for link in links if link != url]
    # A profile with a name and no address came from a file; the form does not show it and must not lose it.
    profiles += [profile.model_dump() for profile in basics.profiles if not profile.url]
    return {"url": url, "profiles": profiles}


_NETWORKS = {"linkedin.com": "LinkedIn", "github.com": "GitHub", "gitlab.com": "GitLab", "behance.net": "Behance"}


def _profile(link: str) -> Cleaned:
    host = (urlsplit(link).hostname or "").removeprefix("www.")
    return {"id": new_id(), "url": link, "network": _NETWORKS.get(host, "")}


TARGET = Place("target", forms.TargetForm, _read_target, _write_target)
CONTACT = Place("basics", forms.ContactForm, _read_contact, _write_contact)
SUMMARY = Place(
    "summary",
    forms.SummaryForm,
    lambda document: {"summary": document.basics.summary},
    lambda document, cleaned: document.with_basics(**_given(cleaned, ("summary",))),
)


@dataclass(frozen=True)
class Kind:
    """What one section's entries are called, and the form that asks for one."""

    form: type[forms.DocumentForm]
    heading: Any  # of the list
    add: Any  # the button
    title: tuple[str, ...]  # fields of which the first filled names an entry in lists
    sub: tuple[str, ...] = ()


KINDS = {
    "work": Kind(forms.JobForm, _("Experience"), _("Add a job"), ("position", "name"), ("name", "location")),
    "education": Kind(
        forms.EducationForm, _("Education"), _("Add a school or course"), ("study_type", "area", "institution"),
        ("institution",),
    ),
    "skills": Kind(forms.SkillForm, _("Skills"), _("Add a skill"), ("name",), ("level",)),
    "certificates": Kind(
        forms.CertificateForm, _("Licences and certificates"), _("Add a licence or certificate"), ("name",), ("issuer",)
    ),
    "projects": Kind(forms.ProjectForm, _("Projects"), _("Add a project"), ("name",), ("description",)),
    "volunteer": Kind(
        forms.VolunteerForm, _("Volunteering"), _("Add volunteering"), ("position", "organization"), ("organization",)
    ),
    "languages": Kind(forms.LanguageForm, _("Languages"), _("Add a language"), ("language",), ("fluency",)),
    "awards": Kind(forms.AwardForm, _("Awards"), _("Add an award"), ("title",), ("awarder",)),
    "publications": Kind(forms.PublicationForm, _("Publications"), _("Add a publication"), ("name",), ("publisher",)),
    "interests": Kind(forms.InterestForm, _("Interests"), _("Add an interest"), ("name",)),
    "references": Kind(forms.ReferenceForm, _("References"), _("Add a reference"), ("name",)),
    "custom": Kind(forms.CustomSectionForm, _("Sections of your own"), _("Add a section of your own"), ("title",)),
}  # fmt: skip
ENTRY = Kind(forms.CustomEntryForm, _("Entries"), _("Add an entry"), ("title",), ("subtitle",))


def kind_of(section: str) -> Kind | None:
    """The kind of a section's entries; "custom.<id>" names the entries of one of the person's own sections."""
    return ENTRY if section.startswith("custom.") else KINDS.get(section)


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
        return document.with_item(section, item_id, **cleaned)

    return Place(f"{section}:{item_id}", kind.form, read, write)
