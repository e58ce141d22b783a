"""The forms of entries: what each kind of entry asks for, and what of it waits behind *More details*."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..document import dates
from .fields import EndDateField, LineField, ListField, NotesField, PartialDateField, PickField, TextField, UrlField
from .forms import DocumentForm, PeriodForm

_NOTES_HELP = _(
    "Rough notes are fine, one thing a line. What did you do, with what, how much or how many, what came of it?"
)
_PARAGRAPH_HELP = _("Printed above the bullet points. Most people leave this empty.")


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
    more = ("kind", "url", "description", "summary")
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
    summary = TextField(label=_("The job in a sentence or two"), rows=3, help_text=_PARAGRAPH_HELP)


class VolunteerForm(PeriodForm):
    needs_one = ("organization", "position")
    needs_message = _("Give at least the organization or what you did.")
    more = ("url", "summary")
    position = LineField(label=_("What you did"))
    organization = LineField(label=_("Organization"))
    location = LineField(label=_("Place"))
    start_date = PartialDateField(label=_("Start"), past_only=True)
    end_date = EndDateField(label=_("End"))
    current = forms.BooleanField(label=_("I still do this"), required=False)
    notes = NotesField(label=_("Your notes"), rows=6, help_text=_NOTES_HELP)
    url = UrlField(label=_("Website"))
    summary = TextField(label=_("What it was, in a sentence or two"), rows=3, help_text=_PARAGRAPH_HELP)


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
    more = ("location", "score", "courses", "url")
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
    more = ("roles", "entity", "type", "keywords", "start_date", "end_date", "current", "url")
    name = LineField(label=_("Project"))
    description = TextField(label=_("In one line"), rows=1)
    notes = NotesField(label=_("Your notes"), rows=6, help_text=_NOTES_HELP)
    roles = ListField(label=_("Your part in it"), rows=1, help_text=_("Such as “Team lead”. Separated by commas."))
    entity = LineField(label=_("For whom"))
    type = LineField(label=_("Kind of project"), help_text=_("Such as “Class project” or “App”."))
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
        ("license", _("License (the law asks for it)")),
        ("certificate", _("Certificate (you took part in a course)")),
    )
    STATUSES = (
        ("earned", _("I have it")),
        ("in_progress", _("I am working on it (printed as in progress)")),
        ("planned", _("I plan to (it is not printed)")),
    )
    needs_one = ("name",)
    needs_message = _("Name the license or certificate.")
    more = ("kind", "state", "number", "number_shown", "url")
    name = LineField(label=_("Name"))
    issuer = LineField(label=_("Issued by"))
    status = PickField(label=_("Do you have it?"), choices=STATUSES)
    date = PartialDateField(label=_("Issued"))
    expires = PartialDateField(label=_("Valid until"))
    kind = PickField(label=_("Kind"), choices=KINDS)
    state = LineField(label=_("State"), help_text=_("For a state license."))
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
