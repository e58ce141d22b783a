"""A summary through HTTP: drafted from the resume, taken sentence by sentence, never over what somebody wrote."""

import json
from unittest import mock

from django.urls import reverse
from django.utils import timezone

from careers.testing import put_guides
from resumebuilder.testing import SiteTestCase
from resumes.document import DocumentError, ResumeDocument
from resumes.llm.base import Unavailable
from resumes.llm.scripted import Scripted
from resumes.models import Outcome, Resume, Suggestion
from resumes.wizard import summaries

YEAR = timezone.localdate().year
HTMX = {"HX-Request": "true"}
COOK = {
    "position": "Line cook",
    "name": "Canary Diner",
    "start_date": f"{YEAR - 3}-01",
    "end_date": f"{YEAR}-01",
    "notes": "CANARY-notes",
    "highlights": [{"text": "Cooked for about 200 guests at Canary Diner"}],
}
WHO, PROOF = "Line cook with 3 years of experience", "As a line cook, cooked for about 200 guests at Canary Diner"


class SummaryTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        document = ResumeDocument().with_item("work", "aaaa1111", **COOK).with_basics(name="Sample Person")
        self.draft = self.resume(document)
        self.model = None

    def url(self, name="summarize", *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, *args])

    def page(self):
        with mock.patch("resumes.llm.get_provider", return_value=self.model):
            return self.client.get(self.url("step", "summary"))

    def press(self, **posted):
        with mock.patch("resumes.llm.get_provider", return_value=self.model):
            return self.client.post(self.url(), posted)

    def answer(self, act, fact_id="who", headers=None, **posted):
        return self.client.post(self.url("sentence", fact_id), {"act": act} | posted, headers=headers)

    def waiting(self):
        return {one.suggestion.fact_id: one.suggestion.text for one in self.page().context["sentences"]}

    @property
    def summary(self):
        return Resume.objects.get(pk=self.draft.pk).document.basics.summary

    def seen(self):
        return self.page().context["seen"]

    def test_how_little_the_model_may_still_draft_is_told(self):
        self.model = Scripted([WHO, PROOF], name="a-model", host="models.example")
        with self.settings(LLM_GUEST_DRAFTS=3):
            self.press(writer="model")
            self.assertContains(self.page(), "It may draft 1 more today, of 3")

    def test_without_scripts_the_sentences_wait_on_the_next_page(self):
        self.assertRedirects(self.press(), self.url("step", "summary") + "#drafts")
        self.assertEqual(self.waiting(), {"who": WHO, "proof": PROOF})
        self.assertEqual(self.summary, "")

    async def test_a_page_that_can_gets_each_sentence_as_an_event(self):
        self.async_client.cookies = self.client.cookies
        page = await self.async_client.get(self.url("step", "summary"))
        typed = {"seen": page.context["seen"], "summary": "Calm at the grill."}
        response = await self.async_client.post(self.url(), typed, headers={"Accept": "text/event-stream"})
        text = b"".join([part async for part in response.streaming_content]).decode()
        names = [line.removeprefix("event: ") for line in text.splitlines() if line.startswith("event: ")]
        self.assertEqual(names, ["facts", "draft", "draft", "end"])
        drafts = [json.loads(line[6:]) for line in text.splitlines() if line.startswith('data: {"fact":')]
        self.assertIn("Line cook", drafts[0]["html"])
        self.assertIn("Put it in place of yours", drafts[0]["html"])

    def test_a_sentence_joins_what_somebody_wrote(self):
        self.press(seen=self.seen(), summary="Calm at the grill.")
        self.answer("use")
        self.answer("use", "proof")
        self.assertEqual(self.summary, f"Calm at the grill. {WHO}. {PROOF}.")
        self.assertEqual(self.waiting(), {})

    def test_what_is_typed_in_the_box_is_kept_with_the_press(self):
        self.press()
        page = self.answer("use", headers=HTMX, seen=self.seen(), summary="Just typed.").content.decode()
        self.assertEqual(self.summary, f"Just typed. {WHO}.")
        self.assertIn(f"Just typed. {WHO}.</textarea>", page)
        self.assertIn('<li id="draft-who" hx-swap-oob="delete">', page)

    def test_taking_it_can_be_undone(self):
        self.press(seen=self.seen(), summary="Mine.")
        self.answer("use")
        self.client.post(reverse("resumes:undo", args=[self.draft.public_id]))
        self.assertEqual(self.summary, "Mine.")

    def test_a_sentence_can_stand_in_place_of_what_somebody_wrote(self):
        self.press(seen=self.seen(), summary="Calm at the grill.")
        self.answer("use", "proof")
        self.assertContains(self.page(), "Put it in place of yours", count=1)
        self.answer("instead")
        self.assertEqual(self.summary, f"{WHO}. {PROOF}.")
        self.client.post(reverse("resumes:undo", args=[self.draft.public_id]))
        self.assertEqual(self.summary, f"Calm at the grill. {PROOF}.")

    def test_what_another_window_just_wrote_is_not_put_out_of_its_place(self):
        self.press(seen=self.seen(), summary="Calm at the grill.")
        resume, other = Resume.objects.get(), Resume.objects.get()
        other.change(lambda document: document.with_basics(summary="Elsewhere."), place="summary")
        self.assertTrue(summaries.put(resume, resume.suggestions.waiting("summary", "summary")[0]).conflict)
        self.assertEqual(self.summary, "Elsewhere.")

    def test_only_what_somebody_wrote_can_be_put_out_of_its_place(self):
        self.press()
        self.assertNotContains(self.page(), "in place of yours")
        self.answer("use")
        self.assertNotContains(self.page(), "in place of yours")

    def test_once_nothing_of_theirs_is_left_the_other_sentences_just_join(self):
        self.press(seen=self.seen(), summary="Calm at the grill.")
        html = self.answer("instead", headers=HTMX).content.decode()
        self.assertIn('id="draft-proof"', html)
        self.assertIn("Use it", html)
        self.assertNotIn("in place of yours", html)

    def test_what_the_guide_asks_for_is_named_first(self):
        put_guides()
        document = self.draft.document
        for number, name in enumerate(("First aid", "CompTIA A+", "PMP", "CAPM")):
            changed = {"name": name, "date": f"{2004 - number}"}
            document = document.with_item("certificates", f"cccc{number:04}", **changed)
        self.draft = self.resume(document)
        self.draft.aim("project-manager")
        self.press()
        self.assertEqual(self.waiting()["papers"], "Holds PMP and CAPM")

    def test_what_cannot_be_stored_goes_on_waiting(self):
        self.press()
        for outcome, status in ((Outcome(conflict=True), 409), (DocumentError("Too long."), 422)):
            with mock.patch.object(Resume, "change", side_effect=[outcome]):
                answer = self.answer("use", headers=HTMX)
            self.assertEqual(answer.status_code, status)
            self.assertIn("who", self.waiting())
        self.assertEqual(self.summary, "")

    def test_left_it_is_gone(self):
        self.press()
        self.answer("leave")
        self.assertEqual(list(self.waiting()), ["proof"])
        self.assertEqual(self.summary, "")

    def test_what_stands_in_the_summary_is_not_drafted_again(self):
        self.press()
        self.answer("use")
        self.answer("use", "proof")
        self.assertContains(self.press(), "has its sentences already")
        self.assertEqual(self.waiting(), {})

    def test_a_sentence_of_a_fact_that_changed_takes_the_old_one_s_place(self):
        self.press(seen=self.seen(), summary="Mine.")
        self.answer("use")
        self.draft.reload()
        changed = {"start_date": f"{YEAR - 4}-01"}
        self.draft.change(lambda document: document.with_item("work", "aaaa1111", **changed), place="work")
        self.press()
        self.answer("use")
        self.assertEqual(self.summary, "Mine. Line cook with 4 years of experience.")

    def test_a_summary_changed_in_another_window_is_not_written_over(self):
        self.press()
        seen = self.seen()
        self.draft.reload()
        self.draft.change(lambda document: document.with_basics(summary="Elsewhere."), place="summary")
        answer = self.answer("use", headers=HTMX, seen=seen, summary="Here.")
        self.assertEqual((answer.status_code, self.summary), (409, "Elsewhere."))
        self.assertContains(answer, "changed in another window", status_code=409)

    def test_a_resume_that_says_nothing_says_what_to_fill_in_first(self):
        self.draft = self.resume()
        page = self.page()
        self.assertContains(page, "Fill in one of these first")
        self.assertNotContains(page, "Draft a summary")
        self.assertContains(self.press(), "says nothing yet")

    def test_a_model_is_asked_only_after_a_yes_and_gets_no_employer_no_name_no_notes(self):
        self.model = Scripted(["Line cook with 3 years of experience"], name="a-model")
        self.press()
        self.assertEqual(self.model.prompts, [])
        self.draft.suggestions.all().delete()
        sent = self.client.get(self.url("summary_sent"))
        self.press(writer="model")
        self.assertEqual(len(self.model.prompts), 2)
        for private in ("Canary", "CANARY", "Sample Person"):
            self.assertNotIn(private, str(self.model.prompts))
        self.assertEqual([one.user for one in sent.context["prompts"]][0], self.model.prompts[0].user)

    def test_what_a_model_adds_enters_by_a_yes_or_is_taken_out(self):
        self.model = Scripted(["Friendly line cook with 3 years of experience", PROOF])
        self.press(writer="model")
        self.assertContains(self.page(), "Yes, that’s right")
        self.answer("trim")
        self.assertEqual(self.waiting()["who"], WHO)

    def test_a_model_that_fails_leaves_it_to_plain_rules_and_says_so(self):
        self.model = Scripted([Unavailable("unreachable")])
        self.assertContains(self.press(writer="model"), "could not be reached")
        self.assertEqual(self.waiting(), {"who": WHO, "proof": PROOF})

    def test_pressed_again_the_model_says_what_it_could_not_say_before(self):
        self.model = Scripted([Unavailable("unreachable")])
        self.press(writer="model")
        self.model = Scripted(["Line cook, 3 years of experience", PROOF])
        self.press()
        self.assertEqual(len(self.model.prompts), 2)
        self.assertEqual(set(Suggestion.objects.values_list("writer", flat=True)), {"scripted"})

    def test_the_choice_of_who_writes_can_be_changed_here_too(self):
        self.model = Scripted([WHO])
        with mock.patch("resumes.llm.get_provider", return_value=self.model):
            self.client.post(self.url("summary_writer"), {"writer": "here", "seen": self.seen(), "summary": "Typed."})
        self.assertEqual((Resume.objects.get().writer, self.summary), ("here", "Typed."))
        self.assertContains(self.page(), "Nothing is sent anywhere")

    def test_the_review_is_not_troubled_by_sentences_that_wait(self):
        self.press()
        self.assertEqual(self.client.get(self.url("step", "review")).status_code, 200)
        self.assertEqual(Suggestion.objects.count(), 2)
