"""*I have a resume*: read, shown beside its own lines, corrected, and only then kept."""

import html
import re
from unittest import mock

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from careers.testing import put_guides
from resumebuilder.testing import SiteTestCase
from resumes.export import write
from resumes.export.tests.samples import ENGINEER, POLISH
from resumes.llm.scripted import Scripted
from resumes.models import GUEST_RESUMES, Resume, Suggestion

OPEN, KEEP = "/resume/open/", "/resume/open/keep/"
PASTED = """Sample Person
Columbus, OH | (614) 555-0142 | sample@example.org

EXPERIENCE
Example Diner, Columbus, OH
Line Cook, Mar 2019 - Present
- Cooked for 120 guests on a Saturday night.

EDUCATION
Example High School
High School Diploma, 2015
"""


def fields_of(page: str) -> dict[str, str]:
    """What a browser would send back."""
    found = {}
    for tag in re.findall(r"<input[^>]*>", page):
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if name and 'type="checkbox"' not in tag:
            found[name[1]] = html.unescape(value[1]) if value else ""
    for name, text in re.findall(r'<textarea[^>]*name="([^"]*)"[^>]*>(.*?)</textarea>', page, re.DOTALL):
        found[name] = html.unescape(text)
    for name, options in re.findall(r'<select[^>]*name="([^"]*)"[^>]*>(.*?)</select>', page, re.DOTALL):
        found[name] = re.findall(r'value="([^"]*)" selected', options)[0]
    found.pop("csrfmiddlewaretoken", None)
    return found


class BringTests(SiteTestCase):
    def bring(self, data=b"", name="mine.pdf", **typed):
        files = {"file": SimpleUploadedFile(name, data)} if data else {}
        return self.nobody.post(OPEN, files | typed)

    def kept(self, page, **changes):
        sent = fields_of(page.content.decode()) | changes
        return self.nobody.post(KEEP, sent)

    def test_it_is_offered_at_home_and_where_a_resume_is_begun(self):
        self.assertContains(self.nobody.get("/"), f'href="{OPEN}"')
        self.assertContains(self.nobody.get("/resume/start/"), f'href="{OPEN}"')
        self.assertContains(self.nobody.get(OPEN), "Or paste its text")

    def test_a_name_in_capitals_is_written_small_and_the_page_says_so(self):
        page = self.bring(text=PASTED.replace("Sample Person", "SAMPLE PERSON"))
        self.assertContains(page, "Your file has “SAMPLE PERSON”. Here it is “Sample Person”")
        self.kept(page)
        self.assertEqual(Resume.objects.get().document.basics.name, "Sample Person")
        self.assertNotContains(self.bring(text=PASTED), "Your file has")

    def test_our_own_pdf_and_word_file_come_back_whole(self):
        for document in (ENGINEER, POLISH):
            for ext in ("pdf", "docx"):
                Resume.objects.all().delete()
                page = self.bring(write(document, ext), f"mine.{ext}")
                self.assertContains(page, document.basics.name)
                self.assertEqual(Resume.objects.count(), 0)
                self.assertEqual(self.kept(page).status_code, 302)
                self.assertEqual(write(Resume.objects.get().document, "txt"), write(document, "txt"), ext)

    def test_pasted_text_is_shown_beside_its_lines(self):
        page = self.bring(text=PASTED)
        self.assertContains(page, "<p>- Cooked for 120 guests on a Saturday night.</p>")
        sent = fields_of(page.content.decode())
        self.assertEqual((sent["name"], sent["email"]), ("Sample Person", "sample@example.org"))
        self.assertEqual(sent["s0e0-bullets"], "Cooked for 120 guests on a Saturday night.")

    def test_what_is_corrected_is_kept_and_what_is_left_out_is_not(self):
        page = self.bring(text=PASTED)
        response = self.kept(page, **{"name": "Sam Person", "s0e0-start": "2018", "s1e0-leave": "1"})
        resume = Resume.objects.get()
        self.assertEqual(response.url, reverse("wizard:step", args=[resume.public_id, "target"]) + "?brought=1")
        self.assertEqual(resume.document.basics.name, "Sam Person")
        self.assertEqual((resume.document.work[0].start_date, resume.document.education), ("2018", ()))

    def test_what_it_is_for_is_asked_next_with_the_latest_title_and_can_be_skipped(self):
        asked = self.kept(self.bring(text=PASTED)).url
        resume = Resume.objects.get()
        page = self.nobody.get(asked)
        self.assertContains(page, 'value="Line Cook"')
        self.assertContains(page, f'href="{reverse("wizard:step", args=[resume.public_id, "review"])}">Skip this')
        resume.reload()
        self.assertEqual(resume.document.target.title, "")
        self.assertNotContains(self.nobody.get(asked.partition("?")[0]), "Line Cook")
        self.nobody.post(asked, {"title": "Line Cook", "seen": page.context["seen"]})
        resume.reload()
        self.assertEqual(resume.document.target.title, "Line Cook")

    def test_a_resume_that_says_what_it_is_for_is_not_asked(self):
        put_guides()
        self.assertTrue(self.kept(self.bring(text=PASTED), career="cook").url.endswith("/review/"))
        opened = self.bring(text='{"basics": {"name": "Sample Person"}}')
        self.assertContains(opened, "/target/?brought=1")

    def test_a_section_can_be_said_to_be_another(self):
        self.kept(self.bring(text=PASTED), **{"s0-key": "volunteer"})
        document = Resume.objects.get().document
        self.assertEqual((len(document.work), len(document.volunteer)), (0, 1))

    def test_a_date_that_is_none_is_told_and_nothing_is_lost(self):
        response = self.kept(self.bring(text=PASTED), **{"s0e0-start": "long ago", "name": "Sam Person"})
        self.assertContains(response, "Use a year, or a month and a year", status_code=422)
        self.assertContains(response, 'value="Sam Person"', status_code=422)
        self.assertEqual(Resume.objects.count(), 0)

    def test_a_text_too_long_for_its_field_is_told(self):
        response = self.kept(self.bring(text=PASTED), name="x" * 300)
        self.assertEqual(response.status_code, 302)
        self.assertEqual(len(Resume.objects.get().document.basics.name), 200)

    def test_a_file_that_is_called_json_is_not_read_as_a_letter(self):
        page = self.bring(b'// mine\n{"basics": {"name": "A"}}', "mine.JSON")
        self.assertContains(page, "This file has comments in it", status_code=422)
        self.assertFalse(Resume.objects.exists())

    def test_a_text_longer_than_any_resume_is_told_and_stays(self):
        page = self.bring(text="word " * 50_000)
        self.assertContains(page, "at most 200,000 fit here", status_code=422)
        self.assertContains(page, "word word", status_code=422)

    def test_signs_that_nobody_typed_are_no_mistake_in_a_pasted_text(self):
        self.assertContains(self.bring(text=PASTED.replace("Sample", "Sam\0ple")), 'value="Sample Person"')

    def test_nothing_at_all_is_told(self):
        self.assertContains(self.bring(), "Choose a file, or paste the text", status_code=422)
        self.assertContains(self.bring(text="   "), "Choose a file, or paste the text", status_code=422)

    def test_markup_in_a_file_is_text(self):
        page = self.bring(text=PASTED.replace("Sample Person", "<script>alert(1)</script>"))
        self.assertNotContains(page, "<script>alert(1)")

    def test_nothing_enters_that_does_not_stand_in_the_text(self):
        self.kept(self.bring(text=PASTED))
        document = Resume.objects.get().document
        texts = [document.basics.name, document.basics.email, document.basics.phone, *document.basics.location]
        for item in document.all_items():
            for name, value in item:
                if isinstance(value, str) and name not in {"id", "kind", "outcome", "start_date", "end_date", "status"}:
                    texts.append(value)
        texts = [text for text in texts if isinstance(text, str) and text]
        self.assertGreater(len(texts), 5)
        self.assertEqual([text for text in texts if text not in PASTED], [])

    def test_who_has_as_many_resumes_as_a_guest_may_is_told_and_loses_nothing(self):
        page = self.bring(text=PASTED)
        sent = fields_of(page.content.decode())
        for _ in range(GUEST_RESUMES):
            self.resume(ENGINEER)
        for address, typed in ((KEEP, sent), (OPEN, {"text": '{"basics": {"name": "Sample Person"}}'})):
            response = self.client.post(address, typed)
            self.assertEqual(response.status_code, 422)
            self.assertContains(response, "Sample Person", status_code=422)
        self.assertEqual(Resume.objects.count(), GUEST_RESUMES)


class WholeResumeInNotesTests(SiteTestCase):
    """Somebody pastes all of it into the notes of one job."""

    def setUp(self):
        super().setUp()
        self.draft = self.resume()
        self.model = Scripted(["Cooked for 120 guests on a Saturday night"])

    def press(self, text=PASTED):
        url = reverse("wizard:draft", args=[self.draft.public_id, "work", "aaaa1111"])
        with mock.patch("resumes.llm.get_provider", return_value=self.model):
            return self.client.post(url, {"position": "Line Cook", "notes": text, "writer": "model"}, follow=True)

    def test_nothing_is_drafted_or_sent_the_notes_stay_and_the_way_is_shown(self):
        page = self.press()
        self.assertContains(page, "Your notes look like a whole resume")
        self.assertNotContains(page, "There is nothing new in your notes")
        self.assertEqual((Suggestion.objects.count(), self.model.prompts), (0, []))
        self.assertIn("Cooked for 120 guests", Resume.objects.get().document.work[0].notes)
        sent = self.client.get(reverse("wizard:sent", args=[self.draft.public_id, "work", "aaaa1111"]))
        self.assertNotContains(sent, "sample@example.org")

    def test_it_is_read_at_one_press_as_a_resume_of_its_own(self):
        form = fields_of(self.press().content.decode().partition('id="whole"')[2].partition("</form>")[0])
        page = self.client.post(OPEN, form)
        self.assertContains(page, 'value="Sample Person"')
        self.client.post(KEEP, fields_of(page.content.decode()))
        self.assertEqual(Resume.objects.count(), 2)

    def test_what_belongs_to_the_job_is_drafted_once_the_rest_is_gone(self):
        self.press()
        page = self.press("- Cooked for 120 guests on a Saturday night.")
        self.assertNotContains(page, "Your notes look like a whole resume")
        self.assertEqual([one.text for one in Suggestion.objects.all()], ["Cooked for 120 guests on a Saturday night"])
        self.assertEqual(len(self.model.prompts), 1)
