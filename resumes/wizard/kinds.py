"""The kinds of entries a resume has, one for each section: what they are called, and the form that asks for one."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..document.schema import Item
from . import entry_forms as forms
from .forms import DocumentForm


@dataclass(frozen=True)
class Kind:
    """What one section's entries are called, and the form that asks for one."""

    form: type[DocumentForm]
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
        forms.CertificateForm, _("Licenses and certificates"), _("Add a license or certificate"), ("name",), ("issuer",)
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
    "custom": Kind(forms.CustomSectionForm, _("Sections of your own"), _("Add a section"), ("title",)),
}  # fmt: skip
ENTRY = Kind(forms.CustomEntryForm, _("Entries"), _("Add an entry"), ("title",), ("subtitle",))


def kind_of(section: str) -> Kind | None:
    """The kind of a section's entries; "custom.<id>" names the entries of one of the person's own sections."""
    return ENTRY if section.startswith("custom.") else KINDS.get(section)


def name_of(kind: Kind, item: Item) -> str:
    """What an entry is called in lists."""
    return next((value for field in kind.title if (value := getattr(item, field))), gettext("Without a title"))
