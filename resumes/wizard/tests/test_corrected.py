"""A note that is corrected: one version of it reaches the resume, and nobody's wording is lost over it."""

import json

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.models import Resume, Suggestion
from resumes.wizard import drafts

from .sending import reply, wording

JOB_ID = "aaaa1111"
WRONG = "i clean the kichne\ncut vegetables 20 kilo"
RIGHT = "I clean the kitchen\ncut 20 kilos of vegetables"
JOB = {"position": "Kitchen helper", "name": "Corner Diner", "kind": "paid"}


class CorrectedCase(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.draft = self.resume()
        self.press(WRONG)
        self.first, self.second = Suggestion.objects.filter(status="pending")

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, "work", JOB_ID, *args])

    def press(self, notes):
        return self.client.post(self.url("draft"), JOB | {"notes": notes})

    def save(self, notes):
        return self.client.post(self.url("item"), JOB | {"notes": notes, "stay": "1"})

    def page(self):
        return self.client.get(self.url("item"))

    @property
    def texts(self):
        return [one.text for one in Resume.objects.get(pk=self.draft.pk).document.item("work", JOB_ID).highlights]


class WaitingTests(CorrectedCase):
    def test_drafting_again_leaves_one_draft_of_each_note(self):
        self.press(RIGHT)
        self.client.post(self.url("take_all"))
        self.assertEqual(len(self.texts), 2)
        self.assertFalse([text for text in self.texts if "kichne" in text])

    def test_until_then_the_old_draft_stands_apart_and_all_does_not_take_it(self):
        self.save("I clean the kitchen\ncut vegetables 20 kilo")
        page = self.page()
        self.assertContains(page, "From a note you changed")
        self.assertEqual([draft.suggestion.fact for draft in page.context["changed"]], ["i clean the kichne"])
        self.client.post(self.url("take_all"))
        self.assertEqual(len(self.texts), 1)
        self.assertNotIn("clean", self.texts[0].casefold())

    def test_a_draft_whose_note_is_gone_goes(self):
        self.press("cut vegetables 20 kilo")
        self.assertEqual([one.fact for one in Suggestion.objects.filter(status="pending")], ["cut vegetables 20 kilo"])

    def test_a_wording_of_ones_own_stays_when_its_note_is_gone(self):
        self.client.post(
            self.url("item"), {**JOB, "notes": WRONG, **wording(self.first, "Kept a kitchen clean"), "act": ""}
        )
        self.press("cut vegetables 20 kilo")
        page = self.page()
        self.assertContains(page, "Kept a kitchen clean")
        self.assertEqual([draft.suggestion.text for draft in page.context["changed"]], ["Kept a kitchen clean"])
        self.client.post(self.url("take_all"))
        self.assertNotIn("Kept a kitchen clean", self.texts)
        self.client.post(self.url("answer", self.first.fact_id), {"take": "Kept a kitchen clean"})
        self.assertIn("Kept a kitchen clean", self.texts)

    def test_a_wording_of_ones_own_stays_with_its_note_when_that_is_corrected(self):
        self.client.post(
            self.url("item"), {**JOB, "notes": WRONG, **wording(self.first, "Kept a kitchen clean"), "act": ""}
        )
        self.press(RIGHT)
        self.assertEqual(self.page().context["drafts"][0].suggestion.text, "Kept a kitchen clean")

    def test_a_reply_goes_on_belonging_to_the_corrected_note(self):
        self.client.post(self.url("draft"), {"fact": self.first.fact_id, **reply(self.first, "every night")})
        self.press(RIGHT)
        self.assertIn("I clean the kitchen; every night", [one.fact for one in Suggestion.objects.all()])

    def test_drafting_one_again_whose_note_is_gone_says_so(self):
        self.client.post(
            self.url("item"), {**JOB, "notes": WRONG, **wording(self.first, "Kept a kitchen clean"), "act": ""}
        )
        self.save("cut vegetables 20 kilo")
        response = self.client.post(self.url("draft"), {"fact": self.first.fact_id})
        self.assertContains(response, "is not in your notes any more")

    async def test_a_stream_that_brings_no_draft_does_not_say_that_drafts_are_there(self):
        self.async_client.cookies = self.client.cookies
        sent = {"notes": WRONG} | JOB
        response = await self.async_client.post(self.url("draft"), sent, headers={"Accept": "text/event-stream"})
        text = b"".join([part async for part in response.streaming_content]).decode()
        end = json.loads(text.rpartition("event: end\ndata: ")[2])
        self.assertEqual(end["said"], "No draft came of it.")
        self.assertIn("There is nothing new in your notes", text)


class TakenTests(CorrectedCase):
    def setUp(self):
        super().setUp()
        self.client.post(self.url("take_all"))
        self.before = self.texts

    def test_the_draft_of_a_corrected_note_takes_the_place_of_its_bullet(self):
        self.press(RIGHT)
        self.assertContains(self.page(), "In place of:")
        self.client.post(self.url("take_all"))
        self.assertEqual(len(self.texts), 2)
        self.assertFalse([text for text in self.texts if "kichne" in text])

    def test_taking_it_alone_brings_the_list_anew(self):
        self.press(RIGHT)
        draft = Suggestion.objects.filter(status="pending").first()
        url = self.url("answer", draft.fact_id)
        response = self.client.post(url, {"take": draft.text}, headers={"HX-Request": "true"})
        self.assertContains(response, 'id="bullet-list" hx-swap-oob="true"')
        self.assertEqual(self.texts, [draft.text, self.before[1]])

    def test_a_bullet_changed_by_hand_is_never_questioned(self):
        job = Resume.objects.get(pk=self.draft.pk).document.item("work", JOB_ID)
        self.draft.reload()
        mine = [highlight.model_dump() | {"text": f"Mine {at}"} for at, highlight in enumerate(job.highlights)]
        self.draft.change(lambda document: document.with_item("work", JOB_ID, highlights=mine), place="test")
        response = self.press(RIGHT)
        self.assertContains(response, "There is nothing new in your notes")
        self.assertEqual(self.texts, ["Mine 0", "Mine 1"])

    def test_one_that_was_answered_is_not_drafted_again(self):
        self.press(RIGHT)
        self.client.post(self.url("take_all"))
        self.assertContains(self.press(RIGHT), "There is nothing new in your notes")

    def test_a_correction_that_changes_nothing_of_the_bullet_is_said_once_and_needs_no_draft_again(self):
        Suggestion.objects.all().delete()
        self.press("i clean the frigdes")
        self.client.post(self.url("take_all"))
        texts = self.texts
        self.assertIn("Cleaned the fridges", texts)
        self.assertContains(self.press("I clean the fridges"), "says the same already")
        self.assertFalse(Suggestion.objects.filter(status="pending").exists())
        self.assertContains(self.press("I clean the fridges"), "There is nothing new in your notes")
        self.assertEqual(self.texts, texts)

    def test_nor_does_one_that_was_given_a_full_stop_like_the_others(self):
        self.draft.reload()
        ended = [{"text": "Mine."}]
        self.draft.change(lambda document: document.with_item("work", JOB_ID, highlights=ended), place="test")
        Suggestion.objects.all().delete()
        self.press("i clean the frigdes")
        self.client.post(self.url("take_all"))
        self.assertEqual(self.texts, ["Mine.", "Cleaned the fridges."])
        self.assertContains(self.press("I clean the fridges"), "says the same already")
        self.assertContains(self.press("I clean the fridges"), "There is nothing new in your notes")
        self.press("I clean the fridges nightly")
        self.client.post(self.url("take_all"))
        self.assertEqual(self.texts, ["Mine.", "Cleaned the fridges nightly."])


class SaidAgainTests(CorrectedCase):
    """An answer that says the whole note again takes its place."""

    AGAIN = "I clean the kitchen with 2 others every night"

    def answered(self):
        self.press(RIGHT)
        self.client.post(self.url("draft"), {"fact": self.first.fact_id, **reply(self.first, self.AGAIN)})
        return Suggestion.objects.get(fact_id=self.first.fact_id, status="pending")

    def test_it_is_drafted_once_and_is_no_reply_that_waits(self):
        draft = self.answered()
        self.assertEqual(draft.fact, self.AGAIN)
        self.assertEqual(draft.text.lower().count("clean"), 1)
        shown = next(one for one in self.page().context["drafts"] if one.suggestion == draft)
        self.assertEqual(shown.reply, "")

    def test_its_bullet_is_not_drafted_again(self):
        draft = self.answered()
        self.client.post(self.url("answer", draft.fact_id), {"take": draft.text})
        job = drafts.prepare(Resume.objects.get(pk=self.draft.pk), "work", JOB_ID)
        self.assertEqual(job.facts, ())
