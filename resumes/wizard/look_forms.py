"""How a resume is set, as a form, and its sections as rows: where they stand, what they are called, if they print."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from pydantic import TypeAdapter, ValidationError

from ..document import ResumeDocument, sections
from ..export import DESIGNS, Look
from ..export.designs import ACCENTS, DENSITIES, MARGINS, SIZES, Title
from ..export.fonts import FAMILIES

_OF_THE_DESIGN = ("", _("As in the design"))
_DENSITIES = {"close": _("Close"), "even": _("Even"), "open": _("Open")}
_MARGINS = {"narrow": _("Narrow"), "medium": _("Medium"), "wide": _("Wide")}
_DATES = (("short", "Mar 2021"), ("long", "March 2021"), ("year", "2021"))
_ACCENTS = {
    "ink": _("Black"),
    "slate": _("Slate"),
    "navy": _("Navy"),
    "blue": _("Blue"),
    "teal": _("Teal"),
    "green": _("Green"),
    "wine": _("Wine"),
    "plum": _("Plum"),
    "rust": _("Rust"),
}
_TITLE: TypeAdapter[str] = TypeAdapter(Title)


class LookForm(forms.Form):
    """ "" and 0 stand for what the design has."""

    design = forms.ChoiceField(choices=[(name, name) for name in DESIGNS])
    family = forms.ChoiceField(label=_("Font"), required=False, choices=[_OF_THE_DESIGN, *((n, n) for n in FAMILIES)])
    size = forms.TypedChoiceField(
        label=_("Size of the text"),
        choices=[("0", _OF_THE_DESIGN[1]), *((f"{size:g}", f"{size:g} pt") for size in SIZES)],
        coerce=float,
    )
    density = forms.ChoiceField(label=_("White space"), choices=[(n, _DENSITIES[n]) for n in DENSITIES])
    margins = forms.ChoiceField(
        label=_("Margins"), required=False, choices=[_OF_THE_DESIGN, *((n, _MARGINS[n]) for n in MARGINS)]
    )
    accent = forms.ChoiceField(
        label=_("Color"), required=False, choices=[_OF_THE_DESIGN, *((n, _ACCENTS[n]) for n in ACCENTS)]
    )
    dates = forms.ChoiceField(label=_("Dates"), choices=_DATES)
    one_page = forms.BooleanField(
        label=_("Fit to one page"),
        required=False,
        help_text=_("With less white space and smaller text, never under 9.5 points."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            is_box = isinstance(field, forms.BooleanField)
            field.widget.attrs["class"] = "form-check-input" if is_box else "form-select"

    @classmethod
    def showing(cls, look: Look) -> "LookForm":
        values = look.model_dump() | {"size": f"{look.size:g}"}
        return cls(initial={name: values[name] for name in cls.base_fields})


@dataclass(frozen=True)
class SectionRow:
    """`titled` is False for a section of the person's own, which has its title in its own form."""

    name: str
    usual: str
    title: str
    shown: bool
    titled: bool


def rows_of(document: ResumeDocument, look: Look) -> tuple[SectionRow, ...]:
    """The sections that hold something, as they stand on the page."""
    rows = []
    for name in sections.order(document, look.order):
        own = document.item("custom", name)
        if own is None and not (document.basics.summary if name == sections.SUMMARY else getattr(document, name)):
            continue
        usual = sections.title(document, name)
        shown = name not in document.hidden_sections and not (own and own.hidden)
        rows.append(SectionRow(name, usual, look.titles.get(name, ""), shown, own is None))
    return tuple(rows)


def titles_sent(rows: tuple[SectionRow, ...], post: Mapping[str, str]) -> dict[str, str]:
    """The headings that differ from the usual ones. One that cannot be stored is left as it was."""
    titles = {row.name: row.title for row in rows if row.title}
    for row in (row for row in rows if row.titled):
        try:
            title = _TITLE.validate_python(" ".join(post.get(f"title-{row.name}", "").split()))
        except ValidationError:
            continue
        titles[row.name] = "" if title == row.usual else title
    return {name: title for name, title in titles.items() if title}


def arranged(document: ResumeDocument, rows: tuple[SectionRow, ...], post: Mapping[str, str]) -> ResumeDocument:
    """The sections shown that were marked, in their order, one of them moved where a button said so."""
    names = [row.name for row in rows]
    move = re.fullmatch(r"(up|down):(\w+)", post.get("move", ""))
    if move and move[2] in names:
        at = names.index(move[2])
        names.insert(max(0, at + (1 if move[1] == "down" else -1)), names.pop(at))
    hidden = {row.name for row in rows if not post.get(f"show-{row.name}")}
    kept = [name for name in document.hidden_sections if name not in names]
    changes: dict[str, Any] = {"hidden_sections": (*kept, *(name for name in names if name in hidden))}
    if move:
        rest = [name for name in document.section_order if name not in names]
        changes["section_order"] = (*names, *rest)
    return document.with_values(**changes)
