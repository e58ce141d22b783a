"""Every fault of a model server, at all that a model is asked for: the page answers in time, and nothing is changed."""

import time
from unittest import mock

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.llm import get_provider, openai_compatible, warm
from resumes.models import ModelCall, Resume, Suggestion
from tests.model_server import FAULTS, ModelServer

JOB_ID, BULLET_ID = "aaaa1111", "bbbb1111"
DEADLINE, SLACK = 1.0, 6.0  # a slow machine is no hanging server: that one would take for ever
CHOSEN = (
    *("hang", "drip", "cut", "reset", "web page", "long line", "refusal", "bad json", "error with 200"),
    *("no choices", "null content", "no key", "unknown model", "too many"),
)
JOB = {
    "position": "Barista",
    "start_date": "2020-01",
    "end_date": "2023-01",
    "notes": "made coffee for about 60 customers a day\ncounted the till every night",
    "highlights": [{"id": BULLET_ID, "text": "Trained 4 new people on the machine"}],
}


class FaultTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        document = ResumeDocument().with_item("work", JOB_ID, **JOB).with_basics(summary="Calm at the counter.")
        self.draft = self.resume(document)
        warm()

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, *args])

    def fields(self):
        """All that the person wrote or took."""
        document = Resume.objects.get(pk=self.draft.pk).document
        job = document.item("work", JOB_ID)
        return document.basics, [bullet.text for bullet in job.highlights], job.notes, job.position

    def press(self, fault, url, sent, *, template):
        """The page that comes of a press while the server has that fault, and what waits on it."""
        before = self.fields()
        with ModelServer([FAULTS[fault]]) as server:
            options = {"LLM_BASE_URL": server.url, "LLM_MODEL": "any", "LLM_DEADLINE": DEADLINE}
            with self.settings(**options), mock.patch.object(openai_compatible, "_servers", {}):
                self.draft.let_write(get_provider().host)
                began = time.monotonic()
                page = self.client.post(url, sent, follow=True)
                self.assertLess(time.monotonic() - began, DEADLINE + SLACK)
            self.assertTrue(server.calls)
            self.assertTrue(server.wait_until_closed(2))
        self.assertEqual(page.status_code, 200)
        self.assertTemplateUsed(page, template)
        self.assertEqual(self.fields(), before)
        self.assertFalse(ModelCall.objects.filter(outcome="").exists())
        return page

    def assert_built_in(self, count):
        waiting = Suggestion.objects.filter(status="pending")
        self.assertEqual([one.writer for one in waiting if one.text], ["builtin"] * count)

    def test_drafting_the_notes(self):
        for fault in CHOSEN:
            with self.subTest(fault):
                Suggestion.objects.all().delete()
                url, sent = self.url("draft", "work", JOB_ID), {"position": "Barista", "notes": JOB["notes"]}
                page = self.press(fault, url, sent | {"kind": "paid", "start_date": "2020-01", "end_date": "2023-01"},
                                  template="resumes/wizard/item.html")  # fmt: skip
                self.assert_built_in(2)
                self.assertContains(page, "Some drafts came from the built-in drafter")

    def test_another_wording_of_a_bullet(self):
        for fault in CHOSEN:
            with self.subTest(fault):
                Suggestion.objects.all().delete()
                url = self.url("reword", "work", JOB_ID, BULLET_ID)
                page = self.press(fault, url, {"manner": "other_verb"}, template="resumes/wizard/item.html")
                self.assert_built_in(1)
                self.assertContains(page, "so this one is by plain rules")

    def test_a_summary(self):
        for fault in CHOSEN:
            with self.subTest(fault):
                Suggestion.objects.all().delete()
                page = self.press(fault, self.url("summarize"), {}, template="resumes/wizard/summary.html")
                self.assert_built_in(2)
                self.assertContains(page, "came from the built-in drafter")
