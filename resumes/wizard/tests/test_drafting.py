"""Drafting through HTTP: notes become drafts, drafts become bullets only by the person's word."""

import json
from unittest import mock

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.llm.scripted import Scripted
from resumes.models import Resume, Suggestion

from .sending import reply, wording

JOB_ID = "aaaa1111"
NOTES = "trained 4 new people\nmade the schedule every week"
JOB = {"position": "Shift lead", "name": "Corner Diner", "kind": "paid", "notes": NOTES}


class DraftingTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.draft = self.resume()

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, "work", JOB_ID, *args])

    def draft_notes(self, replies=None, **posted):
        provider = Scripted(replies) if replies else None
        with mock.patch("resumes.llm.get_provider", return_value=provider):
            return self.client.post(self.url("draft"), JOB | {"writer": "model"} | posted)

    @property
    def job(self):
        return Resume.objects.get(pk=self.draft.pk).document.item("work", JOB_ID)

    def test_without_javascript_the_notes_are_saved_drafted_and_shown(self):
        response = self.draft_notes()
        self.assertRedirects(response, self.url("item") + "#drafts")
        page = self.client.get(self.url("item"))
        self.assertContains(page, "Trained 4 new")
        self.assertContains(page, "From your notes")
        self.assertEqual(self.job.notes, NOTES)
        self.assertEqual(self.job.highlights, ())

    async def test_a_page_that_can_gets_each_draft_as_an_event(self):
        self.async_client.cookies = self.client.cookies
        response = await self.async_client.post(self.url("draft"), JOB, headers={"Accept": "text/event-stream"})
        text = b"".join([part async for part in response.streaming_content]).decode()
        names = [line.removeprefix("event: ") for line in text.splitlines() if line.startswith("event: ")]
        self.assertEqual(names, ["facts", "draft", "draft", "end"])
        drafts = [json.loads(line[6:]) for line in text.splitlines() if line.startswith('data: {"fact":')]
        self.assertIn("Trained 4 new", drafts[0]["html"])

    def test_a_draft_becomes_a_bullet_only_when_it_is_taken(self):
        self.draft_notes()
        suggestion = Suggestion.objects.first()
        self.client.post(self.url("answer", suggestion.fact_id), {"take": suggestion.text})
        self.assertEqual([(h.text, h.facts) for h in self.job.highlights], [(suggestion.text, (suggestion.fact_id,))])
        self.assertNotIn(suggestion.fact_id, list(Suggestion.objects.filter(status="pending").values_list("fact_id")))

    def test_all_that_are_theirs_are_taken_at_once_and_nothing_else(self):
        self.draft_notes(["Trained 4 new people", "Made the schedule every week with great care"])
        self.client.post(self.url("take_all"))
        self.assertEqual([highlight.text for highlight in self.job.highlights], ["Trained 4 new people"])
        self.assertEqual(Suggestion.objects.filter(status="pending").count(), 1)

    def test_an_addition_is_asked_about_and_a_yes_joins_the_facts(self):
        self.draft_notes(["Trained 4 new people with great patience", "Made the schedule every week"])
        suggestion = next(one for one in Suggestion.objects.all() if not one.is_theirs)
        page = self.client.get(self.url("item"))
        self.assertContains(page, "New: is this right?")
        self.assertContains(page, "Yes, that’s right")
        self.client.post(self.url("answer", suggestion.fact_id), {"take": suggestion.text})
        self.assertIn(("confirmed", suggestion.text), [(fact.source, fact.text) for fact in self.job.facts])

    def test_taking_the_addition_out_leaves_what_is_theirs(self):
        self.draft_notes(["Trained 4 new people with great patience", "Made the schedule every week"])
        suggestion = next(one for one in Suggestion.objects.all() if not one.is_theirs)
        self.client.post(self.url("answer", suggestion.fact_id), {"act": "trim"})
        suggestion.refresh_from_db()
        self.assertTrue(suggestion.is_theirs)
        self.assertNotIn("patience", suggestion.text)
        self.assertIn("4 new", suggestion.text)

    def test_what_is_left_names_who_wrote_it(self):
        self.draft_notes(["Trained 4 new people with great patience", "Expertly made the schedule every week"])
        for suggestion in Suggestion.objects.all():
            self.assertEqual(suggestion.writer, "scripted")
            self.client.post(self.url("answer", suggestion.fact_id), {"act": "trim"})
        written = dict(Suggestion.objects.values_list("text", "writer"))
        self.assertEqual(written, {"Trained 4 new people": "scripted", "Made the schedule every week": "builtin"})

    def test_what_was_left_out_is_told_of_what_is_left(self):
        self.draft_notes(["Trained new people with great patience", "Made the schedule every week"])
        suggestion = next(one for one in Suggestion.objects.all() if one.lost)
        self.client.post(self.url("answer", suggestion.fact_id), {"act": "trim"})
        suggestion.refresh_from_db()
        self.assertIn("4", suggestion.text)
        self.assertEqual(suggestion.lost, [])

    def test_a_made_up_number_never_reaches_the_page(self):
        self.draft_notes(["Trained 4 new people and raised sales by 40%", "Made the schedule every week for 75 staff"])
        page = self.client.get(self.url("item"))
        self.assertNotContains(page, "40%")
        self.assertNotContains(page, "75 staff")
        self.assertNotIn("75", " ".join(Suggestion.objects.values_list("text", flat=True)))

    def test_a_blank_must_be_filled_before_the_draft_is_taken(self):
        self.draft_notes()
        suggestion = Suggestion.objects.first()
        response = self.client.post(
            self.url("answer", suggestion.fact_id), wording(suggestion, "Trained [number] people")
        )
        self.assertContains(response, "There is still a blank in it", status_code=422)
        self.assertEqual(self.job.highlights, ())

    def test_what_the_person_types_is_theirs_and_never_marked(self):
        self.draft_notes()
        suggestion = Suggestion.objects.first()
        self.client.post(self.url("answer", suggestion.fact_id), wording(suggestion, "Led 12 people and won an award"))
        self.assertEqual(self.job.highlights[0].text, "Led 12 people and won an award")
        self.assertEqual([fact.source for fact in self.job.facts], ["notes", "notes"])

    def test_drafting_again_leaves_taken_facts_alone(self):
        self.draft_notes()
        self.client.post(self.url("take_all"))
        response = self.draft_notes()
        self.assertContains(response, "There is nothing new in your notes to draft")
        self.assertEqual(len(self.job.highlights), 2)

    def test_a_server_that_fails_gives_built_in_drafts_and_one_plain_line(self):
        from resumes.llm.base import Unavailable

        response = self.draft_notes([Unavailable("slow"), Unavailable("slow")])
        self.assertEqual(response.status_code, 200)
        self.assertEqual(Suggestion.objects.filter(writer="builtin").count(), 2)

    def test_a_mistake_in_the_form_is_told_and_nothing_is_drafted(self):
        response = self.draft_notes(start_date="soon")
        self.assertContains(response, "Use a year, or a month and a year", status_code=422)
        self.assertContains(response, "trained 4 new people", status_code=422)
        self.assertEqual(Suggestion.objects.count(), 0)

    def test_notes_of_twenty_thousand_characters_are_drafted_within_reason(self):
        response = self.draft_notes(notes="cleaned the tables and washed the floor\n" * 480)
        self.assertIn(response.status_code, (200, 302))
        self.assertLessEqual(Suggestion.objects.count(), 200)

    def test_an_answer_to_a_question_joins_what_was_said_of_the_fact(self):
        self.draft_notes()
        suggestion = Suggestion.objects.last()
        self.client.post(self.url("draft"), {"fact": suggestion.fact_id, **reply(suggestion, "for 12 people")})
        self.assertIn("answered", [fact.source for fact in self.job.facts])
        newest = Suggestion.objects.get(fact_id=suggestion.fact_id, status="pending")
        self.assertIn("12", newest.fact)
