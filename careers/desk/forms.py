"""The editors' forms: lists as lines of text, and every figure in the prose checked before it is saved."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from pydantic import ValidationError as PartError

from ..content import LINE_LENGTH, OTHER_TITLES, SECTIONS, TEXT_LENGTH, GuideSource
from ..markdown import trouble
from ..models import Career, Certification, Figures, Occupation, RelatedCareer, Skill
from ..tokens import codes_asked, section_problems
from .remarks import remarks
from .together import Clash, clash, stamp_of, text_of

# Addresses beside the guides that are no guide's.
RESERVED = frozenset({"compare"})
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
WIDE = {"rows": 2, "class": "vLargeTextField"}


class LinesField(forms.CharField):
    """A list of short texts, one on each line."""

    widget = forms.Textarea(attrs={"rows": 8, "class": "vLargeTextField"})

    def __init__(self, *, line_length: int = LINE_LENGTH, **options: Any) -> None:
        self.line_length = line_length
        super().__init__(**options)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(self.to_line(item) for item in value) if isinstance(value, list) else value

    def to_line(self, item: Any) -> str:
        return str(item)

    def has_changed(self, initial: Any, data: Any) -> bool:
        return text_of(self.prepare_value(initial)) != text_of(data)

    def clean(self, value: Any) -> list[Any]:
        lines = (line.strip() for line in super().clean(value).splitlines())
        return [self.from_line(number, line) for number, line in enumerate(filter(None, lines), 1)]

    def from_line(self, number: int, line: str) -> Any:
        if len(line) > self.line_length:
            raise ValidationError(
                gettext("Line %(number)s is longer than %(limit)s characters.")
                % {"number": number, "limit": self.line_length}
            )
        return line


class SourcesField(LinesField):
    """Sources, one on each line: text | address | day it was read."""

    def to_line(self, item: Any) -> str:
        parts = [item["text"], item.get("url", ""), item.get("read_on", "")]
        return " | ".join(parts).rstrip(" |")

    def from_line(self, number: int, line: str) -> Any:
        text, url, read_on = ([part.strip() for part in line.rsplit("|", 2)] + ["", ""])[:3]
        try:
            return GuideSource(text=text, url=url, read_on=read_on).model_dump()
        except PartError:
            raise ValidationError(
                gettext("Line %(number)s is not: text | https://address | 2026-01-31") % {"number": number}
            ) from None


def sources_in(text: str) -> list[dict[str, str]]:
    """The sources of lines that are still being written; those that are none yet are left out."""
    field, found = SourcesField(required=False), []
    for line in filter(str.strip, text[:TEXT_LENGTH].splitlines()):
        try:
            found.append(field.from_line(1, line.strip()))
        except ValidationError:
            continue
    return found


class TitlesField(LinesField):
    """Short names, one on each line."""

    def clean(self, value: Any) -> list[Any]:
        titles = super().clean(value)
        if len(titles) > OTHER_TITLES:
            raise ValidationError(gettext("At most %(limit)s titles fit here.") % {"limit": OTHER_TITLES})
        return titles


class CareerForm(forms.ModelForm):
    other_titles = TitlesField(
        label=_("Other titles"),
        required=False,
        line_length=160,
        help_text=_("What else people call this career, one on each line: the search finds the guide by each."),
    )
    examples = LinesField(label=_("Example highlights"), required=False, help_text=_("One on each line."))
    questions = LinesField(label=_("Questions"), required=False, help_text=_("One on each line."))
    sources = SourcesField(
        label=_("Sources"), required=False, help_text=_("One on each line: text | address | day it was read.")
    )
    why = forms.CharField(
        label=_("Why"), required=False, max_length=200, help_text=_("What changed, for the list of versions.")
    )

    stamp = forms.CharField(required=False, widget=forms.HiddenInput)
    clash: Clash | None = None

    class Meta:
        model = Career
        fields = (
            *(
                "title",
                "slug",
                "other_titles",
                "lead",
                "field",
                "occupation",
                "basis",
                "basis_note",
                "education",
                "experience",
            ),
            *(section.name for section in SECTIONS),
            *("examples", "questions", "sources"),
        )
        widgets = {name: forms.Textarea(attrs=WIDE) for name in ("lead", "basis_note", "education", "experience")}

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for section in SECTIONS:
            self.fields[section.name].widget.attrs["data-markdown"] = ""
            self.fields[section.name].validators.append(MaxLengthValidator(TEXT_LENGTH))
        if self.instance.pk and not self.is_bound:
            career = Career.objects.with_content().get(pk=self.instance.pk)
            self.initial["stamp"] = stamp_of(career)
            self._remark(career)

    @cached_property
    def changed_data(self) -> list[str]:
        """Of the guide, for its history: not what is said beside it, and not the ends of lines that browsers send."""
        names = [name for name in super().changed_data if name not in ("why", "stamp")]
        before = {name: self.fields[name].prepare_value(self[name].initial) for name in names}
        return [name for name in names if text_of(before[name]) != text_of(self[name].data)]

    def _remark(self, career: Career) -> None:
        """Under each field what keeps the guide from readers, though it may be saved so."""
        for name, sentences in remarks(career).items():
            field = self.fields[name]
            said = format_html_join("", '<strong class="remark">{}</strong>', ((sentence,) for sentence in sentences))
            field.help_text = format_html("{}{}", field.help_text, said)

    def clean_slug(self) -> str:
        slug: str = self.cleaned_data["slug"]
        if slug in RESERVED:
            raise ValidationError(gettext("The site has another page at this address."))
        if not _SLUG.fullmatch(slug):
            raise ValidationError(gettext("Use small letters, digits and hyphens, as in “truck-driver”."))
        return slug

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for name in (section.name for section in SECTIONS if section.name in cleaned):
            cleaned[name] = cleaned[name].replace("\r\n", "\n")
            for sentence in trouble(cleaned[name]):
                self.add_error(name, sentence)
        self._check_figures(cleaned)
        self._check_address(cleaned)
        if self.instance.pk:
            # Locked until it is saved: of two who save at once the second sees what the first wrote.
            now = Career.objects.with_content().select_for_update(of=("self",)).get(pk=self.instance.pk)
            self.clash = clash(self, now, cleaned.get("stamp", ""))
        if self.clash:
            self.add_error(None, gettext("Somebody saved this guide while you were writing: nothing is saved yet."))
        return cleaned

    def _check_address(self, cleaned: dict[str, Any]) -> None:
        """A guide may take the address of the profile that it stands for, and of no other: nobody would find that."""
        there = Occupation.objects.filter(slug=cleaned.get("slug") or "-").first()
        if there and not (there == cleaned.get("occupation") and cleaned.get("basis") == Career.Basis.EXACT):
            self.add_error(
                "slug", gettext("The profile of %(title)s is read at this address.") % {"title": there.title}
            )

    def _check_figures(self, cleaned: dict[str, Any]) -> None:
        occupation = cleaned.get("occupation")
        if occupation is None:
            return
        texts = {section.name: cleaned.get(section.name) or "" for section in SECTIONS}
        book = Figures.objects.book(occupation.code, *codes_asked(*texts.values()))
        for name, text in texts.items():
            for sentence in section_problems(text, book, occupation.code):
                self.add_error(name, sentence)


class OnceFormSet(forms.BaseInlineFormSet):
    """Rows of a guide, of which no two name the same, also not one that somebody else has added meanwhile."""

    names = ""

    def add_fields(self, form: "forms.ModelForm[Any]", index: int | None) -> None:
        super().add_fields(form, index)
        if "DELETE" in form.fields:
            form.fields["DELETE"].widget.attrs["aria-label"] = gettext("Delete")

    def clean(self) -> None:
        mine = {form.instance.pk for form in self.forms if form.instance.pk}
        others = self.get_queryset().model.objects.filter(**{self.fk.name: self.instance.pk}).exclude(pk__in=mine)
        seen = set(others.values_list(self.names, flat=True))
        for form in self.forms:
            if not form.is_valid() or form.cleaned_data.get("DELETE"):
                continue
            found = form.cleaned_data.get(self.names)
            key = getattr(found, "pk", found)
            if key is not None and key in seen:
                form.add_error(self.names, gettext("This stands in the list already."))
            seen.add(key)


class SkillRows(OnceFormSet):
    names = "skill"


class CredentialRows(OnceFormSet):
    names = "certification"


class RelatedRows(OnceFormSet):
    names = "title"


class RelatedForm(forms.ModelForm):
    class Meta:
        model = RelatedCareer
        fields = ("order", "title", "to", "occupation", "basis", "note")
        labels = {"to": _("our guide")}

    def clean_to(self) -> Career | None:
        to: Career | None = self.cleaned_data["to"]
        if to is not None and to.pk == self.instance.career_id:
            raise ValidationError(gettext("A guide is not related to itself. Choose another one."))
        return to


class SkillForm(forms.ModelForm):
    aliases = LinesField(required=False, help_text=_("Other names people use for it, one on each line."))

    class Meta:
        model = Skill
        fields = ("name", "kind", "aliases")


def wide() -> forms.TextInput:
    return forms.TextInput(attrs={"class": "vLargeTextField"})


class CertificationForm(forms.ModelForm):
    url = forms.URLField(label=_("Address"), required=False, max_length=500, assume_scheme="https", widget=wide())

    class Meta:
        model = Certification
        fields = ("name", "issuer", "url", "kind", "status", "retired_on", "successor", "source")
        widgets = {name: wide() for name in ("name", "issuer", "successor", "source")}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("status") == Certification.Status.CURRENT:
            for name in ("retired_on", "successor"):
                if cleaned.get(name):
                    self.add_error(name, gettext("A current credential has none. Leave it empty, or say “retired”."))
        return cleaned
