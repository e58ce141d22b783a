"""Undo says what it undoes, and leads to where that was."""

import json

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
            "removed “Line cook”": (self.url("arrange", "work", JOB_ID, "remove"), {}),
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
        self.assertEqual(self.said(), "removed “Made soups”")

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
        self.assertRedirects(response, f"{self.url('step', 'skills')}?undone=1")
        self.assertContains(self.client.get(response.url), ">Undone</p>")
        self.assertNotContains(self.client.get(self.url("step", "skills")), ">Undone</p>")

    def test_a_draft_that_was_taken_waits_again_on_the_page_of_its_entry(self):
        job = self.url("item", "work", JOB_ID)
        self.client.post(self.url("draft", "work", JOB_ID), {"position": "Cook", "notes": "made soups for 40 people"})
        waiting = self.draft.suggestions.get()
        self.client.post(self.url("answer", "work", JOB_ID, waiting.fact_id), {"take": waiting.text})
        self.assertEqual(self.said(), f"added “{waiting.text}”")
        response = self.client.post(reverse("resumes:undo", args=[self.draft.public_id]))
        self.assertRedirects(response, f"{job}?undone=1")
        self.assertContains(self.client.get(job), f'id="draft-{waiting.fact_id}"')
        self.client.post(self.url("answer", "work", JOB_ID, waiting.fact_id), {"take": waiting.text})
        self.assertEqual(self.said(), f"added “{waiting.text}”")

    def test_what_was_done_in_the_list_is_undone_there(self):
        self.with_a_job()
        self.client.post(self.url("arrange", "work", JOB_ID, "hide"))
        response = self.client.post(reverse("resumes:undo", args=[self.draft.public_id]))
        self.assertRedirects(response, f"{self.url('step', 'experience')}?undone=1")

    def test_what_is_gone_altogether_is_just_the_last_change(self):
        for place in ("work:cccc1111:facts", "custom.cccc1111:dddd1111", "nowhere", "extra:dddd1111"):
            self.draft.change(lambda document, place=place: document.with_basics(name=place), place=place)
            self.assertEqual(self.said(), "the last change")

    def test_a_save_by_itself_brings_the_newest(self):
        sent = {"name": "Sample Person", "autosave": "1"}
        response = self.client.post(self.url("step", "contact"), sent, headers={"HX-Request": "true"})
        self.assertContains(response, 'id="undo-form" hx-swap-oob="true"')
        self.assertContains(response, "Undo: changed how to reach you")


class NewestTests(SiteTestCase):
    """Whatever htmx brings, *Undo* says what it would undo now."""

    JOB = {"position": "Line cook", "name": "Corner Diner", "kind": "paid", "notes": "trained 4 new people"}

    def setUp(self):
        super().setUp()
        self.draft = self.resume()
        self.client.post(self.url("draft", "work", JOB_ID), self.JOB)

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, *args])

    def swap(self, url, **sent):
        return self.client.post(url, sent, headers={"HX-Request": "true"}).content.decode()

    def assert_newest(self, html, said):
        self.assertEqual(html.count('id="undo-form" hx-swap-oob="true"'), 1)
        self.assertIn(f"Undo: {said}", html)

    def test_a_sentence_that_is_taken_brings_it(self):
        job = {"start_date": "2015-01", "end_date": "2020-01"}
        self.draft.reload()
        self.draft.change(lambda document: document.with_item("work", JOB_ID, **job), place=f"work:{JOB_ID}:hide")
        self.client.post(self.url("summarize"))
        self.assert_newest(self.swap(self.url("sentence", "who"), act="use"), "changed the summary")

    async def test_a_summary_that_is_kept_with_a_press_brings_it(self):
        self.async_client.cookies = self.client.cookies
        page = await self.async_client.get(self.url("step", "summary"))
        sent = {"seen": page.context["seen"], "summary": "Calm at the grill."}
        response = await self.async_client.post(self.url("summarize"), sent, headers={"Accept": "text/event-stream"})
        text = b"".join([part async for part in response.streaming_content]).decode()
        end = json.loads(text.split("event: end\ndata: ")[1])
        self.assert_newest(end["html"], "changed the summary")

    def test_a_question_that_is_answered_brings_it(self):
        html = self.swap(self.url("questions", "work", JOB_ID), **self.JOB | {"notes": "trained 5 new people"})
        self.assert_newest(html, "changed “Line cook”")

    def test_what_is_typed_elsewhere_and_kept_with_a_word_on_a_draft_brings_it(self):
        (suggestion,) = self.draft.suggestions.all()
        typed = {"whole": "1", "new": "eeee1111", "bullet-eeee1111": "Opened the kitchen", "was-bullet-eeee1111": ""}
        html = self.swap(self.url("answer", "work", JOB_ID, suggestion.fact_id), act="dismiss", **typed)
        self.assert_newest(html, "added “Opened the kitchen”")
