"""Questions about a note: none is asked twice, and a note that no draft comes of is one press from the resume."""

from unittest import mock

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.drafting.values import Drafted
from resumes.models import Resume, Suggestion

from .sending import reply, wording

JOB_ID = "aaaa1111"
NOTE = "the thing with the trays"
JOB = {"position": "Kitchen helper", "name": "Corner Diner", "kind": "paid", "notes": NOTE}
ASKS = Drafted("", "What did you do with this?")
ASKS_MORE = Drafted("", "About how many?")


class QuestionTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.draft = self.resume()

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, "work", JOB_ID, *args])

    def press(self, *drafted, **posted):
        with mock.patch("resumes.drafting.builtin.draft", side_effect=drafted):
            self.client.post(self.url("draft"), JOB | posted)
        return Suggestion.objects.filter(status="pending").first()

    def answer(self, waiting, text, *drafted):
        return self.press(*drafted, fact=waiting.fact_id, **reply(waiting, text))

    def page(self):
        return self.client.get(self.url("item"))

    @property
    def texts(self):
        return [one.text for one in Resume.objects.get(pk=self.draft.pk).document.item("work", JOB_ID).highlights]

    def test_the_same_question_is_not_asked_again_once_it_was_answered(self):
        waiting = self.answer(self.press(ASKS), "washed them", ASKS)
        self.assertEqual((waiting.text, waiting.question), ("", ""))
        page = self.page()
        self.assertNotContains(page, ASKS.question)
        self.assertContains(page, "No draft came of this note.")

    def test_one_that_does_not_apply_is_not_asked_again(self):
        waiting = self.press(ASKS)
        self.assertContains(self.page(), "Don’t know, or doesn’t apply")
        self.client.post(self.url("answer", waiting.fact_id), {"act": "unknown"})
        self.assertNotContains(self.page(), ASKS.question)
        waiting = self.press(ASKS_MORE, fact=waiting.fact_id)
        self.assertEqual((waiting.question, waiting.fact), ("", NOTE))

    def test_it_is_asked_again_while_nobody_answered(self):
        self.press(ASKS)
        waiting = self.press(ASKS, notes=f"{NOTE} ")
        self.assertEqual(waiting.question, ASKS.question)

    def test_two_answers_about_one_note_are_enough(self):
        waiting = self.answer(self.press(ASKS), "washed them", ASKS_MORE)
        self.assertEqual(waiting.question, ASKS_MORE.question)
        waiting = self.answer(waiting, "about 200", ASKS)
        self.assertEqual(waiting.question, "")

    def test_not_knowing_ends_the_questions_and_the_note_can_be_used(self):
        self.answer(self.press(ASKS), "don't know", Drafted("", "That is fine."))
        self.assertNotContains(self.page(), "That is fine.")
        self.assertContains(self.page(), "Use my note as it is")

    def test_the_note_as_it_is_takes_one_press(self):
        waiting = self.press(ASKS)
        self.assertContains(self.page(), f'name="take" value="{NOTE}"')
        self.client.post(self.url("answer", waiting.fact_id), {"take": NOTE})
        self.assertEqual(self.texts, [NOTE])
        self.assertEqual(Suggestion.objects.filter(status="pending").count(), 0)

    def test_the_box_for_ones_own_words_holds_the_note_and_is_no_wording_until_it_is_used(self):
        waiting = self.press(ASKS)
        self.assertContains(self.page(), f"{NOTE}</textarea>", count=2)
        box = wording(waiting, NOTE) | {f"was-wording-{waiting.fact_id}": NOTE}
        self.client.post(self.url("item"), JOB | box | {"act": ""})
        waiting.refresh_from_db()
        self.assertEqual((waiting.text, self.texts), ("", []))
        self.client.post(self.url("answer", waiting.fact_id), box)
        self.assertEqual(self.texts, [NOTE])

    def test_a_reply_stands_behind_the_note(self):
        self.answer(self.press(ASKS), "washed them", ASKS)
        self.assertContains(self.page(), f'name="take" value="{NOTE}, washed them"')

    def test_a_draft_that_the_entry_says_already_brings_no_row(self):
        waiting = self.press(Drafted("Washed trays"))
        self.client.post(self.url("answer", waiting.fact_id), {"take": "Washed trays"})
        self.press(Drafted("Washed trays"), notes=f"{NOTE}\nwashed trays")
        self.assertEqual(Suggestion.objects.filter(status="pending").count(), 0)
