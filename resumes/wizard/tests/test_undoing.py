"""Undo says what it undoes, and leads to where that was."""

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.models import Resume
from resumes.wizard.undoing import last_change

JOB_ID, LINE_ID = "aaaa1111", "bbbb1111"


class UndoTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.draft = self.resume()

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, *args])

    def said(self):
        return last_change(Resume.objects.get(pk=self.draft.pk))

    def with_a_job(self):
        lines = [{"id": LINE_ID, "text": "Made soups"}, {"id": "bbbb2222", "text": "Ran the grill"}]
        self.draft.change(
            lambda document: document.with_item("work", JOB_ID, position="Line cook", highlights=lines), place="all"
        )

    def test_at_first_there_is_nothing_to_undo(self):
        self.assertEqual(self.said(), "")
        self.assertNotContains(self.client.get(self.url("step", "contact")), "Undo")

    def test_each_change_is_named(self):
        job = self.url("item", "work", JOB_ID)
        changes = {
            "changed how to reach you": (self.url("step", "contact"), {"name": "Sample Person"}),
            "changed the summary": (self.url("step", "summary"), {"summary": "Calm."}),
            "added “Line cook”": (job, {"position": "Line cook"}),
            "added skills": (self.url("add_skills"), {"names": "Python"}),
            "hid “Line cook”": (self.url("arrange", "work", JOB_ID, "hide"), {}),
            "took out “Line cook”": (self.url("arrange", "work", JOB_ID, "remove"), {}),
            "put back “Line cook”": (self.url("arrange", "work", JOB_ID, "back"), {}),
            "changed “Head cook”": (job, {"position": "Head cook"}),
        }
        for said, (url, sent) in changes.items():
            self.client.post(url, sent)
            self.assertEqual(self.said(), said)
        self.assertContains(self.client.get(job), "Undo: changed “Head cook”")

    def test_a_line_that_was_taken_out_is_named_by_its_words(self):
        self.with_a_job()
        self.client.post(self.url("bullet", "work", JOB_ID, LINE_ID), {"act": "remove"})
        self.assertEqual(self.said(), "took out “Made soups”")

    def test_a_long_line_is_cut_on_the_button(self):
        self.with_a_job()
        text = "Made soups and sauces for two hundred people"
        self.client.post(
            self.url("item", "work", JOB_ID), {f"bullet-{LINE_ID}": text, f"was-bullet-{LINE_ID}": "Made soups"}
        )
        self.client.post(self.url("bullet", "work", JOB_ID, LINE_ID), {"act": "down"})
        self.assertEqual(self.said(), "moved “Made soups and sauces for two hundred p…” down")

    def test_an_answered_skill_is_named_and_undone_where_skills_are(self):
        self.draft.change(lambda document: document.with_item("skills", JOB_ID, name="Python"), place="skill:Python")
        self.assertEqual(self.said(), "answered “Python”")
        response = self.client.post(reverse("resumes:undo", args=[self.draft.public_id]))
        self.assertRedirects(response, self.url("step", "skills"))

    def test_what_is_gone_altogether_is_just_the_last_change(self):
        for place in ("work:cccc1111:facts", "custom.cccc1111:dddd1111", "nowhere", "extra:dddd1111"):
            self.draft.change(lambda document, place=place: document.with_basics(name=place), place=place)
            self.assertEqual(self.said(), "the last change")

    def test_a_save_by_itself_brings_the_newest(self):
        sent = {"name": "Sample Person", "autosave": "1"}
        response = self.client.post(self.url("step", "contact"), sent, headers={"HX-Request": "true"})
        self.assertContains(response, 'id="undo-form" hx-swap-oob="true"')
        self.assertContains(response, "Undo: changed how to reach you")
