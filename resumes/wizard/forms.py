"""The small forms of the wizard. They shape and check; they save nothing."""

import re
from typing import Any, ClassVar

from crispy_forms.helper import FormHelper
from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..document import DocumentError, dates
from ..reading.values import MOST_BYTES, TOO_LARGE
from .appearance import PAIRS, look
from .fields import (
    BulletField,
    EmailField,
    LineField,
    ListField,
    PastedField,
    PickField,
    TextField,
    UrlField,
)

# "Stack Overflow: sample", as a profile without an address is printed.
NAMED_LINK = re.compile(r"[\w.&'’ -]{1,60}:\s+[^\s:/]+\Z")
PARTNERS = {second: first for first, second in PAIRS.items()}


class DocumentForm(forms.Form):
    """`more` names the fields that wait behind *More details*; `needs_one` those of which one must be filled in.

    What is valid is kept although another field is not: `cleaned_data` holds only the fields to keep.
    """

    answer = 422  # status of the answer when the form has something to say
    demands = True  # False while it is still being typed in: what is missing then is no mistake
    more: ClassVar[tuple[str, ...]] = ()
    needs_one: ClassVar[tuple[str, ...]] = ()
    needs_message: Any = ""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self._leave_lists(cleaned)
        asked = [name for name in self.needs_one if name not in self.errors]
        if (
            self.demands
            and asked
            and len(asked) == len(self.needs_one)
            and not any(cleaned.get(name) for name in asked)
        ):
            self.add_error(self.needs_one[0], self.needs_message)
        return cleaned

    def _leave_lists(self, cleaned: dict[str, Any]) -> None:
        """A list that nobody typed in stays as it is: a comma inside one of its values is no place to part it."""
        for name, field in self.fields.items():
            if isinstance(field, ListField) and name in cleaned:
                before = tuple(self.initial.get(name) or ())
                if before and cleaned[name] == field.split(field.prepare_value(before)):
                    cleaned[name] = before

    @property
    def is_blank(self) -> bool:
        """Nothing was typed: a list always has something picked."""
        typed = (name for name, field in self.fields.items() if not isinstance(field, PickField))
        return not any(self.cleaned_data.get(name) for name in typed)

    @property
    def to_look_at(self) -> list[Any]:
        """The labels of the fields that have something to say."""
        return [field.label for field in self.visible_fields() if field.errors]

    def add_document_error(self, error: DocumentError) -> bool:
        """A rule of the document, shown at the field it is about where the form has it. False when nothing is left to
        keep: the rule is about no field that would be kept."""
        field = error.field.rsplit(".", 1)[-1]
        before = len(self.cleaned_data)
        self.add_error(field if field in self.fields else None, error.message)
        if len(self.cleaned_data) == before:
            # Of two that must fit together the other one is what was typed.
            self.cleaned_data.pop(PARTNERS.get(field, ""), None)
        return len(self.cleaned_data) < before

    def add_lines(self, name: str, lines: list[str]) -> None:
        """Lines that joined the stored text of a field stand behind what was typed there too."""
        if self.is_bound and lines:
            typed = str(self.data.get(name, "")).rstrip()
            there = typed.splitlines()
            data: Any = self.data
            self.data = data = data.copy()
            data[name] = "\n".join(filter(None, (typed, *(line for line in lines if line not in there))))

    def add_storage_trouble(self) -> None:
        """The world's trouble: the disk is full or the database does not answer."""
        self.answer = 507
        message = gettext("This could not be stored just now. Nothing is lost: keep this page open and try again soon.")
        self.add_error(None, message)

    @property
    def helper(self) -> FormHelper:
        return look(self, more=self.more)


class PeriodForm(DocumentForm):
    """A form with a start, an end and *still going on*."""

    ends_by_today: ClassVar[bool] = True

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        start, end, current = cleaned.get("start_date", ""), cleaned.get("end_date", ""), cleaned.pop("current", False)
        if current and end not in {"", dates.PRESENT}:
            self.add_error("end_date", gettext("You ticked that it goes on and gave an end. Keep one of the two."))
        elif current:
            cleaned["end_date"] = dates.PRESENT
        elif self.ends_by_today and dates.is_future(end, timezone.localdate()):
            self.add_error(
                "end_date",
                gettext("%(date)s is in the future. If it goes on, tick the box below.")
                % {"date": dates.in_words(end)},
            )
        try:
            dates.check_order(start, end)
        except ValueError as error:
            self.add_error("end_date", str(error))
        return cleaned


class TargetForm(DocumentForm):
    SITUATIONS = (
        ("first_job", _("My first job, or my first in a long time")),
        ("changing", _("I am changing careers")),
        ("same", _("The same kind of work as before")),
    )
    title = LineField(
        label=_("Job title you are going for"),
        help_text=_("Only for you: it is not printed."),
    )
    career = forms.ChoiceField(
        label=_("Career guide"),
        required=False,
        help_text=_("Its skills and certifications will be offered to you along the way."),
    )
    situation = forms.ChoiceField(
        label=_("Which fits you?"), choices=SITUATIONS, widget=forms.RadioSelect, required=False
    )

    def __init__(self, *args: Any, careers: tuple[tuple[str, str], ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["career"].choices = [("", gettext("Whichever fits the job title")), *careers]  # type: ignore[attr-defined]

    def offer_of_a_profile(self, *, tools: bool) -> None:
        """A career without a guide promises only what it has."""
        self.fields["career"].help_text = (
            _("It has no guide yet. The tools it asks for will be offered to you along the way.")
            if tools
            else _("It has no guide yet, so there are no skills to offer.")
        )


class ContactForm(DocumentForm):
    more = ("label", "postal_code", "address", "country_code")
    name = LineField(label=_("Full name"), widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = EmailField(label=_("E-mail"), widget=forms.EmailInput(attrs={"autocomplete": "email"}))
    phone = LineField(label=_("Phone"), widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}))
    city = LineField(label=_("City"), widget=forms.TextInput(attrs={"autocomplete": "address-level2"}))
    region = LineField(label=_("State or region"), widget=forms.TextInput(attrs={"autocomplete": "address-level1"}))
    links = TextField(
        label=_("Links"),
        rows=2,
        help_text=_("A website, LinkedIn, code, portfolio. One on each line."),
    )
    label = LineField(
        label=_("Headline under your name"),
        help_text=_("Such as “Line cook” or “Data analyst”. Leave it empty if you are not sure."),
    )
    address = TextField(label=_("Street address"), rows=2, help_text=_("Rarely asked for today."))
    postal_code = LineField(label=_("Postal code"))
    country_code = LineField(label=_("Country"))

    def clean_links(self) -> tuple[str, ...]:
        """One a line: an address, or a network and a name there. What a file brought may stay as it came."""
        lines = [line.strip() for line in self.cleaned_data["links"].splitlines()]
        known = str(self.initial.get("links") or "").splitlines()
        links, wrong = [], []
        for number, line in enumerate(lines, start=1):
            try:
                links.append(line if line in known or NAMED_LINK.match(line) else UrlField().clean(line))
            except forms.ValidationError as error:
                where = gettext("Line %(number)s:") % {"number": number} if len(lines) > 1 else ""
                wrong += [f"{where} {sentence}".strip() for sentence in error.messages]
        if wrong:
            raise forms.ValidationError(wrong)
        return tuple(link for link in links if link)


class SummaryForm(DocumentForm):
    summary = TextField(
        label=_("Summary"),
        rows=6,
        help_text=_("Two or three sentences: what you do, what you bring, what you look for. You can skip it."),
    )


class BulletForm(DocumentForm):
    text = BulletField(label=_("Bullet point"), rows=2, required=True)


class SkillsForm(DocumentForm):
    names = ListField(label=_("Add skills of your own"), rows=2, help_text=_("Separated by commas."))


class OpenForm(DocumentForm):
    # What the file is opened for, where a guide led here.
    career = forms.CharField(required=False, widget=forms.HiddenInput)
    file = forms.FileField(
        label=_("Choose a file"),
        required=False,
        help_text=_("PDF, Word (.docx), plain text, JSON Resume, or a save file from here. At most 5\u00a0MB."),
        error_messages={"empty": _("This file is empty.")},
        widget=forms.FileInput(attrs={"accept": ".pdf,.docx,.txt,.md,.json"}),
    )
    text = PastedField(label=_("Or paste its text"), rows=6)

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file and file.size > MOST_BYTES:
            raise forms.ValidationError(gettext(TOO_LARGE))
        return file

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not cleaned.get("file") and not cleaned.get("text") and not self.errors:
            self.add_error("file", gettext("Choose a file, or paste the text of your resume below."))
        return cleaned
