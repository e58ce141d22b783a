"""The small forms of the wizard. They shape and check; they save nothing."""

from typing import Any, ClassVar

from crispy_forms.helper import FormHelper
from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..document import DocumentError, dates
from ..importers.json_resume import FILE_BYTES
from .appearance import PAIRS, look
from .fields import (
    BulletField,
    EmailField,
    EndDateField,
    LineField,
    ListField,
    NotesField,
    PartialDateField,
    PickField,
    TextField,
    UrlField,
)

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
        asked = [name for name in self.needs_one if name not in self.errors]
        if (
            self.demands
            and asked
            and len(asked) == len(self.needs_one)
            and not any(cleaned.get(name) for name in asked)
        ):
            self.add_error(self.needs_one[0], self.needs_message)
        return cleaned

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
        ("changing", _("I am changing career")),
        ("same", _("The same kind of work")),
    )
    career = forms.ChoiceField(
        label=_("Career guide"),
        required=False,
        help_text=_("Its skills and certifications will be offered to you along the way."),
    )
    title = LineField(
        label=_("Job title you are going for"),
        help_text=_("Only for you: it is not printed."),
    )
    situation = forms.ChoiceField(
        label=_("Where are you now?"), choices=SITUATIONS, widget=forms.RadioSelect, required=False
    )

    def __init__(self, *args: Any, careers: tuple[tuple[str, str], ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["career"].choices = [("", gettext("No guide")), *careers]  # type: ignore[attr-defined]


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
        help_text=_("A website, LinkedIn, code, portfolio. One address a line."),
    )
    label = LineField(
        label=_("Headline under your name"),
        help_text=_("Such as “Line cook” or “Data analyst”. Leave it empty if you are not sure."),
    )
    address = TextField(label=_("Street address"), rows=2, help_text=_("Rarely asked for today."))
    postal_code = LineField(label=_("Postal code"))
    country_code = LineField(label=_("Country"))

    def clean_links(self) -> tuple[str, ...]:
        field = UrlField()
        return tuple(field.clean(line) for line in self.cleaned_data["links"].splitlines() if line.strip())


class SummaryForm(DocumentForm):
    summary = TextField(
        label=_("Summary"),
        rows=6,
        help_text=_("Two or three sentences: what you do, what you bring, what you look for. You can skip it."),
    )


_NOTES_HELP = _(
    "Rough notes are fine, one thing a line. What did you do, with what, how much or how many, what came of it?"
)


class JobForm(PeriodForm):
    KINDS = (
        ("paid", _("A paid job")),
        ("self_employed", _("My own business or freelance work")),
        ("unpaid", _("Unpaid work or an internship")),
        ("school", _("School or a training place")),
        ("care", _("Caring for family or others")),
        ("odd", _("Odd jobs")),
    )
    needs_one = ("position", "name")
    needs_message = _("Give at least what you did or for whom, such as a job title or an employer.")
    more = ("kind", "url", "description")
    position = LineField(label=_("Job title, or what you did"))
    name = LineField(label=_("Employer, or for whom"))
    location = LineField(label=_("Place"), help_text=_("City and state, or “Remote”"))
    start_date = PartialDateField(label=_("Start"), past_only=True)
    end_date = EndDateField(label=_("End"))
    current = forms.BooleanField(label=_("I still do this"), required=False)
    notes = NotesField(label=_("Your notes"), rows=7, help_text=_NOTES_HELP)
    kind = PickField(label=_("Kind of work"), choices=KINDS)
    url = UrlField(label=_("Website"))
    description = TextField(label=_("What the employer does"), rows=2, help_text=_("Where the name does not say it."))


class VolunteerForm(PeriodForm):
    needs_one = ("organization", "position")
    needs_message = _("Give at least the organization or what you did.")
    more = ("url",)
    position = LineField(label=_("What you did"))
    organization = LineField(label=_("Organization"))
    location = LineField(label=_("Place"))
    start_date = PartialDateField(label=_("Start"), past_only=True)
    end_date = EndDateField(label=_("End"))
    current = forms.BooleanField(label=_("I still do this"), required=False)
    notes = NotesField(label=_("Your notes"), rows=6, help_text=_NOTES_HELP)
    url = UrlField(label=_("Website"))


class EducationForm(PeriodForm):
    OUTCOMES = (
        ("degree", _("I finished it")),
        ("in_progress", _("I am still studying")),
        ("no_degree", _("I left without finishing")),
        ("equivalency", _("High school equivalency (GED or HiSET)")),
        ("courses", _("Single courses")),
    )
    ends_by_today = False  # an expected graduation lies ahead
    needs_one = ("institution", "study_type", "area")
    needs_message = _("Give at least the school or what you studied.")
    more = ("location", "score", "courses", "url", "notes")
    institution = LineField(label=_("School, college or course provider"))
    outcome = PickField(label=_("How did it go?"), choices=OUTCOMES)
    study_type = LineField(label=_("Degree or diploma"), help_text=_("Such as “High school diploma” or “B.S.”"))
    area = LineField(label=_("Subject"))
    start_date = PartialDateField(label=_("Start"), past_only=True)
    end_date = EndDateField(label=_("End"), help_text=_("If you are still studying: when you expect to finish."))
    location = LineField(label=_("Place"))
    score = LineField(label=_("Grade or GPA"))
    courses = ListField(label=_("Courses worth naming"), rows=2, help_text=_("Separated by commas."))
    url = UrlField(label=_("Website"))
    notes = NotesField(label=_("Your notes"), rows=4, help_text=_NOTES_HELP)


class ProjectForm(PeriodForm):
    needs_one = ("name",)
    needs_message = _("Give the project a name.")
    more = ("entity", "keywords", "start_date", "end_date", "current", "url")
    name = LineField(label=_("Project"))
    description = TextField(label=_("In one line"), rows=2)
    notes = NotesField(label=_("Your notes"), rows=6, help_text=_NOTES_HELP)
    entity = LineField(label=_("For whom"))
    keywords = ListField(label=_("Made with"), rows=1, help_text=_("Separated by commas."))
    start_date = PartialDateField(label=_("Start"), past_only=True)
    end_date = EndDateField(label=_("End"))
    current = forms.BooleanField(label=_("It goes on"), required=False)
    url = UrlField(label=_("Website"))


class SkillForm(DocumentForm):
    STATUSES = (("have", _("I have it")), ("learning", _("I am learning it (it is not printed)")))
    needs_one = ("name",)
    needs_message = _("Name the skill.")
    name = LineField(label=_("Skill"))
    status = PickField(label=_("Do you have it?"), choices=STATUSES)
    level = LineField(label=_("Level"), help_text=_("If you want to say one, such as “daily use”."))
    keywords = ListField(
        label=_("Printed after it"),
        rows=2,
        help_text=_("To print “Languages: Python, SQL”, the skill is “Languages” and these are the rest."),
    )
    evidence = forms.MultipleChoiceField(
        label=_("Where did you use it?"), required=False, widget=forms.CheckboxSelectMultiple
    )


class CertificateForm(DocumentForm):
    KINDS = (
        ("certification", _("Certification (somebody tested you)")),
        ("license", _("Licence (the law asks for it)")),
        ("certificate", _("Certificate (you took part in a course)")),
    )
    STATUSES = (
        ("earned", _("I have it")),
        ("in_progress", _("I am working on it (printed as in progress)")),
        ("planned", _("I plan to (it is not printed)")),
    )
    needs_one = ("name",)
    needs_message = _("Name the licence or certificate.")
    more = ("kind", "state", "number", "number_shown", "url")
    name = LineField(label=_("Name"))
    issuer = LineField(label=_("Issued by"))
    status = PickField(label=_("Do you have it?"), choices=STATUSES)
    date = PartialDateField(label=_("Issued"))
    expires = PartialDateField(label=_("Valid until"))
    kind = PickField(label=_("Kind"), choices=KINDS)
    state = LineField(label=_("State"), help_text=_("For a state licence."))
    number = LineField(label=_("Number"), help_text=_("Kept for you; not printed unless you say so."))
    number_shown = forms.BooleanField(label=_("Print the number"), required=False)
    url = UrlField(label=_("Link to check it"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("status") == "earned" and dates.is_future(cleaned.get("date", ""), timezone.localdate()):
            self.add_error("date", gettext("This is in the future. If you are still working on it, say so above."))
        try:
            dates.check_order(cleaned.get("date", ""), cleaned.get("expires", ""))
        except ValueError as error:
            self.add_error("expires", str(error))
        return cleaned


class LanguageForm(DocumentForm):
    needs_one = ("language",)
    needs_message = _("Name the language.")
    language = LineField(label=_("Language"))
    fluency = LineField(label=_("How well"), help_text=_("Such as “native” or “for daily work”."))


class AwardForm(DocumentForm):
    needs_one = ("title",)
    needs_message = _("Name the award.")
    title = LineField(label=_("Award"))
    awarder = LineField(label=_("Given by"))
    date = PartialDateField(label=_("When"), past_only=True)
    summary = TextField(label=_("What for"), rows=2)


class PublicationForm(DocumentForm):
    needs_one = ("name",)
    needs_message = _("Give the title.")
    name = LineField(label=_("Title"))
    publisher = LineField(label=_("Published by or in"))
    release_date = PartialDateField(label=_("When"))
    url = UrlField(label=_("Link"))
    summary = TextField(label=_("About it"), rows=2)


class InterestForm(DocumentForm):
    needs_one = ("name",)
    needs_message = _("Name the interest.")
    name = LineField(label=_("Interest"))
    keywords = ListField(label=_("In particular"), rows=1, help_text=_("Separated by commas."))


class ReferenceForm(DocumentForm):
    needs_one = ("name",)
    needs_message = _("Name the person.")
    name = LineField(label=_("Name"))
    reference = TextField(label=_("What they say, or how to reach them"), rows=3)


class CustomSectionForm(DocumentForm):
    needs_one = ("title",)
    needs_message = _("Give the section a heading.")
    title = LineField(label=_("Heading of the section"))


class CustomEntryForm(PeriodForm):
    needs_one = ("title",)
    needs_message = _("Give the entry a title.")
    more = ("location", "start_date", "end_date", "current", "url")
    title = LineField(label=_("Title"))
    subtitle = LineField(label=_("Second line"))
    summary = TextField(label=_("Text"), rows=3)
    notes = NotesField(label=_("Your notes"), rows=4, help_text=_NOTES_HELP)
    location = LineField(label=_("Place"))
    start_date = PartialDateField(label=_("Start"), past_only=True)
    end_date = EndDateField(label=_("End"))
    current = forms.BooleanField(label=_("It goes on"), required=False)
    url = UrlField(label=_("Website"))


class BulletForm(DocumentForm):
    text = BulletField(label=_("Bullet point"), rows=2, required=True)


class SkillsForm(DocumentForm):
    names = ListField(label=_("Add skills of your own"), rows=2, help_text=_("Separated by commas."))


class OpenForm(DocumentForm):
    # What the file is opened for, where a guide led here.
    career = forms.CharField(required=False, widget=forms.HiddenInput)
    file = forms.FileField(
        label=_("A resume you have as a file"),
        required=False,
        help_text=_("A save file from here, or a JSON Resume from another program. At most 5 MB."),
        error_messages={"empty": _("This file is empty.")},
        widget=forms.FileInput(attrs={"accept": ".json,application/json"}),
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if not file:
            raise forms.ValidationError(gettext("Choose a file first."))
        if file.size > FILE_BYTES:
            raise forms.ValidationError(
                gettext("This file is larger than 5 MB. What opens here, a save file or JSON Resume, is far smaller.")
            )
        return file
