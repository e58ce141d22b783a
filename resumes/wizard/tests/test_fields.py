"""Everything that a page prints has a field of the wizard, and a form that is sent as it was shown changes nothing."""

import typing
from typing import Any, Literal, get_args, get_origin

from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.document.printed import BESIDE, WORDS
from resumes.document.schema import SECTIONS, Basics, Certificate, CustomEntry, Item, Location, Profile
from resumes.wizard.kinds import KINDS, kind_of
from resumes.wizard.places import CONTACT, SUMMARY, item_place

# What is printed and stands in no field of its form, and where it is instead.
ELSEWHERE = {
    "id": "is no text",
    "highlights": "have boxes of their own under the form",
    "items": "are a list of their own under the form",
}
# Fields of the contact form that hold several values.
LINKS = {"url", "profiles"}
ITEM = "aaaa1111"


def printed_fields(kind: type[Item]) -> set[str]:
    return {*WORDS[kind], *BESIDE[kind], *({"number", "number_shown"} if kind is Certificate else ())}


def filled(kind: type[Item], *names: str) -> dict[str, Any]:
    """A value for each field, such as a file may bring."""
    hints = typing.get_type_hints(kind)
    values: dict[str, Any] = {}
    for name in names:
        if name in ("start_date", "date", "release_date"):
            values[name] = "2019-03-05"
        elif name in ("end_date", "expires"):
            values[name] = "2021"
        elif name == "url":
            values[name] = "https://example.com/a,b"
        elif get_origin(hints[name]) is Literal:
            values[name] = get_args(hints[name])[-1]
        elif get_origin(hints[name]) is tuple:
            values[name] = ("One, and a half", "Two; or three", "Four")
        else:
            values[name] = True if hints[name] is bool else f"The {name}"
    return values


class PrintedTests(SiteTestCase):
    def test_every_section_is_asked_for(self):
        self.assertEqual(set(KINDS), set(SECTIONS))

    def test_every_printed_field_of_every_entry_has_its_place_in_the_form(self):
        kinds = SECTIONS | {"custom.aaaa2222": CustomEntry}
        for section, kind in kinds.items():
            with self.subTest(section):
                asked = set(kind_of(section).form.base_fields)
                self.assertEqual(printed_fields(kind) - asked - set(ELSEWHERE), set())

    def test_nothing_is_called_elsewhere_that_is_not_printed(self):
        printed = set().union(*(printed_fields(kind) for kind in (*SECTIONS.values(), CustomEntry)))
        self.assertEqual(set(ELSEWHERE) - printed, set())

    def test_everything_printed_above_the_sections_has_its_place(self):
        asked = {*CONTACT.form.base_fields, *SUMMARY.form.base_fields}
        self.assertEqual(set(WORDS[Basics]) - asked - LINKS - {"location"}, set())
        self.assertEqual(set(WORDS[Location]) - asked, set())
        self.assertIn("links", asked)

    def test_every_printed_part_of_a_link_stands_in_its_line(self):
        profiles = [
            Profile(network="X", username="sample"),
            Profile(username="@sample"),
            Profile(url="https://a.example"),
        ]
        document = ResumeDocument().with_basics(profiles=[profile.model_dump() for profile in profiles])
        self.assertEqual(CONTACT.read(document)["links"], "X: sample\n@sample\nhttps://a.example")


class SentAsShownTests(SiteTestCase):
    def send(self, place, document):
        """The document after the form was sent with what it showed."""
        form = place.form(initial=place.read(document))
        values = {name: form[name].value() for name in form.fields}
        sent = {name: value for name, value in values.items() if value not in (None, False)}
        back = place.form(sent, initial=place.read(document))
        if "evidence" in back.fields:
            back.fields["evidence"].choices = [(one, one) for one in values["evidence"]]
        self.assertEqual(back.errors, {})
        return place.write(document, back.cleaned_data)

    def test_an_entry_with_everything_in_it_is_the_same(self):
        for section, kind in (SECTIONS | {"custom.aaaa2222": CustomEntry}).items():
            with self.subTest(section):
                place = item_place(section, ITEM)
                names = [name for name in kind_of(section).form.base_fields if name != "current"]
                document = ResumeDocument().with_item("custom", "aaaa2222", title="Patents")
                document = document.with_item(section, ITEM, **filled(kind, *names))
                self.assertEqual(self.send(place, document), document)

    def test_contact_with_everything_in_it_is_the_same(self):
        profiles = [{"network": "X", "username": "sample"}, {"username": "@sample"}, {"network": "Nobody there"},
                    {"network": "LinkedIn", "username": "me", "url": "https://linkedin.com/in/me"}]  # fmt: skip
        location = {name: f"The {name}" for name in ("address", "postal_code", "city", "region", "country_code")}
        document = ResumeDocument().with_basics(
            name="A", label="B", email="a@example.com", phone="1", url="https://a.example", profiles=profiles,
            location=location,
        )  # fmt: skip
        after = self.send(CONTACT, document).basics
        self.assertEqual(after.location, document.basics.location)
        order = sorted(after.profiles, key=lambda one: [before.id for before in document.basics.profiles].index(one.id))
        self.assertEqual(tuple(order), document.basics.profiles)


class OpenedTests(SiteTestCase):
    def test_a_paragraph_that_a_file_brought_can_be_changed(self):
        document = ResumeDocument().with_item("work", ITEM, name="Corner Diner", summary="Ran the kitchen.")
        resume = self.resume(document)
        url = f"/resume/{resume.public_id}/item/work/{ITEM}/"
        self.assertContains(self.client.get(url), "Ran the kitchen.</textarea>")
        self.client.post(url, {"name": "Corner Diner", "summary": "Ran the whole kitchen."})
        resume.reload()
        self.assertEqual(resume.document.item("work", ITEM).summary, "Ran the whole kitchen.")
