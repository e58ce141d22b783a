"""What comes back after the person's word on one draft: its own part of the page and nothing of the others."""

import json
import re
from unittest import mock

from django.db import OperationalError
from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.drafting.values import Draft
from resumes.llm.scripted import Scripted
from resumes.models import Outcome, Resume, Suggestion
from resumes.wizard import drafts

from .sending import bullet, new_bullet, reply, wording

JOB_ID = "aaaa1111"
NOTES = "trained 4 new people\nmade the schedule every week\ncleaned the coffee machine every night"
JOB = {"position": "Shift lead", "name": "Corner Diner", "kind": "paid", "notes": NOTES}
FULL = OperationalError("database or disk is full")


class AnswerCase(SiteTestCase):
    """Three drafts wait on one job."""

    replies: list = ["Trained 4 new people", "Made the schedule every week", "Cleaned the coffee machine every night"]

    def setUp(self):
        super().setUp()
        self.draft = self.resume()
        with mock.patch("resumes.llm.get_provider", return_value=Scripted(self.replies)):
            self.client.post(self.url("draft"), JOB | {"writer": "model"})
        self.first, self.second, self.third = Suggestion.objects.filter(status="pending")

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, "work", JOB_ID, *args])

    def swap(self, name, *args, **posted):
        """The answer to htmx."""
        return self.client.post(self.url(name, *args), posted, headers={"HX-Request": "true"})

    @property
    def job(self):
        return Resume.objects.get(pk=self.draft.pk).document.item("work", JOB_ID)

    def parts(self, response):
        """The parts it swaps, and how."""
        html = response.content.decode()
        tags = re.findall(r"<(?:\w+)\b[^>]*?hx-swap-oob=[^>]*>", html)
        swaps = {re.search(r'id="([^"]+)"', tag)[1]: re.search(r'hx-swap-oob="([^"]+)"', tag)[1] for tag in tags}
        self.assertEqual(len(tags), html.count("hx-swap-oob"))
        return swaps


class OneDraftTests(AnswerCase):
    def test_taking_one_brings_its_bullet_and_not_a_word_of_the_other_drafts(self):
        response = self.swap("answer", self.first.fact_id, take=self.first.text)
        self.assertEqual(
            self.parts(response),
            {
                f"draft-{self.first.fact_id}": "delete",
                "bullet-list": "beforeend",
                "draft-progress": "innerHTML",
                "take-all-count": "innerHTML",
                "sheets": "true",
                "undo-form": "true",
                "steps": "true",
            },
        )
        self.assertContains(response, "Trained 4 new people</textarea>", count=1)
        self.assertContains(response, "It is on your resume now. 2 drafts are left.")
        for other in (self.second, self.third):
            self.assertNotContains(response, other.fact_id)
            self.assertNotContains(response, other.text)
            self.assertNotContains(response, other.fact)
        self.assertNotContains(response, "<html")
        self.assertNotContains(response, 'name="notes"')

    def test_a_second_bullet_brings_only_itself(self):
        self.swap("answer", self.first.fact_id, take=self.first.text)
        response = self.swap("answer", self.second.fact_id, take=self.second.text)
        self.assertContains(response, "Bullet point 2")
        self.assertNotContains(response, "Trained 4 new people")

    def test_leaving_one_changes_neither_bullets_nor_page(self):
        response = self.swap("answer", self.second.fact_id, act="dismiss")
        parts = {f"draft-{self.second.fact_id}": "delete", "draft-progress": "innerHTML", "take-all-count": "innerHTML"}
        self.assertEqual(self.parts(response), parts | {"undo-form": "true"})

    def test_what_marks_an_addition_stands_at_its_last_word(self):
        spans = [["Ordering ", "yours"], ["worth ", "added"], ["[number]", "hard"]]
        Suggestion.objects.filter(pk=self.third.pk).update(text="Ordering worth [number]", spans=spans)
        page = self.client.get(self.url("item"))
        self.assertContains(
            page, '<span class="span-added">worth</span><span class="span-word">&nbsp;(new)</span> <span'
        )

    def test_the_last_answer_says_that_no_draft_is_left(self):
        for one in (self.first, self.second):
            self.swap("answer", one.fact_id, act="dismiss")
        self.assertContains(self.swap("answer", self.third.fact_id, act="dismiss"), "No draft is left.")

    def test_a_note_without_a_draft_is_counted_as_none(self):
        Suggestion.objects.filter(pk=self.third.pk).update(text="", spans=[], writer="builtin", question="What for?")
        response = self.swap("answer", self.first.fact_id, act="dismiss")
        self.assertContains(response, "1 draft is left. 1 note has no draft yet.")
        response = self.swap("answer", self.second.fact_id, act="dismiss")
        self.assertContains(response, "Left out. 1 note has no draft yet.")

    def test_the_hash_of_the_form_stays_as_the_form_was_made_so_that_a_change_elsewhere_is_still_seen(self):
        response = self.swap("answer", self.first.fact_id, take=self.first.text)
        self.assertNotContains(response, 'name="seen"')

    def test_a_blank_is_told_at_its_draft_and_nothing_typed_is_swapped_away(self):
        response = self.swap("answer", self.first.fact_id, **wording(self.first, "Trained [number] people"))
        self.assertEqual(response.status_code, 422)
        swapped = {f"trouble-{self.first.fact_id}": "innerHTML", f"was-wording-{self.first.fact_id}": "true"}
        self.assertEqual(self.parts(response), swapped)
        self.assertContains(response, "There is still a blank in it", status_code=422)

    def test_without_javascript_the_whole_page_tells_it_there_and_keeps_the_wording(self):
        url = self.url("answer", self.first.fact_id)
        page = self.client.post(url, wording(self.first, "Trained [number] people at dawn"))
        told = rf'id="trouble-{self.first.fact_id}" role="alert">There is still a blank in it'
        self.assertRegex(page.content.decode(), told)
        self.assertContains(page, "Trained [number] people at dawn</textarea>", status_code=422)
        self.assertContains(page, "<html", status_code=422)
        self.assertContains(page, self.second.text, status_code=422)
        self.assertNotContains(page, "hx-swap-oob", status_code=422)

    def test_without_javascript_an_answer_leads_back_to_the_drafts(self):
        response = self.client.post(self.url("answer", self.first.fact_id), {"act": "dismiss"})
        self.assertRedirects(response, self.url("item") + "#drafts")

    def test_a_full_disk_is_told_at_the_draft_which_goes_on_waiting(self):
        with mock.patch("resumes.models.Resume._store", side_effect=FULL), self.assertLogs("resumes", "ERROR"):
            response = self.swap("answer", self.first.fact_id, **wording(self.first, "Trained everybody"))
        self.assertContains(response, "could not be stored just now", status_code=507)
        self.assertIn(f"trouble-{self.first.fact_id}", self.parts(response))
        self.assertNotIn(f"draft-{self.first.fact_id}", self.parts(response))
        self.first.refresh_from_db()
        self.assertEqual(self.first.status, "pending")

    def test_a_save_that_lost_the_race_is_told_and_the_draft_goes_on_waiting(self):
        with mock.patch("resumes.models.Resume.change", return_value=Outcome(conflict=True)):
            response = self.swap("answer", self.first.fact_id, **wording(self.first, "Trained everybody"))
        self.assertContains(response, "Press the button again", status_code=409)
        self.first.refresh_from_db()
        self.assertEqual(self.first.status, "pending")

    def test_a_wording_for_a_draft_that_was_answered_elsewhere_is_not_thrown_away(self):
        self.swap("answer", self.first.fact_id, act="dismiss")
        response = self.swap("answer", self.first.fact_id, **wording(self.first, "My own wording"))
        self.assertContains(response, "answered in another window", status_code=409)
        self.assertEqual(self.parts(response), {f"trouble-{self.first.fact_id}": "innerHTML"})
        page = self.client.post(self.url("answer", self.first.fact_id), wording(self.first, "My own wording"))
        self.assertContains(page, "My own wording", status_code=409)

    def test_pressing_twice_is_no_mistake(self):
        for _again in range(2):
            response = self.swap("answer", self.first.fact_id, take=self.first.text)
            self.assertEqual(response.status_code, 200)
        self.assertEqual(len(self.job.highlights), 1)

    def test_using_all_leaves_those_that_are_being_reworded(self):
        response = self.swap("take_all", keep=self.second.fact_id)
        gone = [part for part, how in self.parts(response).items() if how == "delete"]
        self.assertEqual(gone, [f"draft-{self.first.fact_id}", f"draft-{self.third.fact_id}"])
        self.assertNotContains(response, self.second.text)
        self.assertEqual(len(self.job.highlights), 2)


class AdditionTests(AnswerCase):
    replies = ["Trained 4 new people with great patience", "Made the schedule every week", "Cleaned the coffee machine"]

    def test_taking_the_addition_out_brings_that_draft_alone(self):
        response = self.swap("answer", self.first.fact_id, act="trim")
        self.assertEqual(self.parts(response)[f"draft-{self.first.fact_id}"], "true")
        self.assertContains(response, 'class="draft"', count=1)
        self.assertNotContains(response, "patience")
        self.assertNotContains(response, self.second.text)


class EndingTests(AnswerCase):
    """The entry has a bullet with a full stop before any draft is taken."""

    def setUp(self):
        super().setUp()
        self.swap("add_bullet", act="save", **new_bullet("Answered the phone."))

    def texts(self):
        return [bullet.text for bullet in self.job.highlights]

    def test_a_draft_that_is_taken_ends_as_the_others_do(self):
        self.swap("answer", self.first.fact_id, take=self.first.text)
        self.assertEqual(self.texts()[1:], ["Trained 4 new people."])
        self.swap("take_all")
        self.assertEqual([text[-1] for text in self.texts()], [".", ".", ".", "."])

    def test_a_wording_of_ones_own_stays_as_typed(self):
        self.swap("answer", self.first.fact_id, **wording(self.first, "Trained four people"))
        drafts.say_it(self.second, "Made schedules")
        self.swap("answer", self.second.fact_id, take="Made schedules")
        self.assertEqual(self.texts()[1:], ["Trained four people", "Made schedules"])

    def test_a_draft_that_could_not_be_stored_waits_as_it_was(self):
        with mock.patch.object(Resume, "change", side_effect=[Outcome(), Outcome(conflict=True)]):
            self.client.post(self.url("answer", self.first.fact_id), {"take": self.first.text})
        self.first.refresh_from_db()
        self.assertEqual((self.first.text, self.first.status), ("Trained 4 new people", "pending"))


class BulletTests(AnswerCase):
    def setUp(self):
        super().setUp()
        self.client.post(self.url("take_all"))
        self.top, self.middle, self.low = self.job.highlights

    def test_saving_one_brings_no_other(self):
        response = self.swap("bullet", self.top.id, act="save", **bullet(self.top, "Trained four people"))
        told = {f"trouble-{self.top.id}": "innerHTML", f"was-bullet-{self.top.id}": "true"}
        parts = told | {"bullets-said": "innerHTML", "sheets": "true", "steps": "true", "undo-form": "true"}
        self.assertEqual(self.parts(response), parts)
        self.assertEqual(self.job.highlights[0].text, "Trained four people")

    def test_moving_one_brings_the_list_in_its_new_order(self):
        html = self.swap("bullet", self.low.id, act="up").content.decode()
        order = re.findall(r'<li id="item-(\w+)"', html)
        self.assertEqual(order, [self.top.id, self.low.id, self.middle.id])

    def test_without_javascript_the_way_back_leads_to_the_button_that_moved_it(self):
        response = self.client.post(self.url("bullet", self.low.id), {"act": "up"})
        self.assertEqual(response.url, f"{self.url('item')}#up-{self.low.id}")
        response = self.client.post(self.url("bullet", self.low.id), {"act": "up"})
        self.assertEqual(response.url, f"{self.url('item')}#down-{self.low.id}")

    def test_an_empty_one_is_told_at_its_place(self):
        response = self.swap("bullet", self.top.id, act="save", **bullet(self.top, "  "))
        self.assertEqual(response.status_code, 422)
        self.assertEqual(self.parts(response), {f"trouble-{self.top.id}": "innerHTML"})

    def test_one_that_was_taken_out_elsewhere_is_not_thrown_away(self):
        self.swap("bullet", self.top.id, act="remove")
        response = self.swap("bullet", self.top.id, act="save", **bullet(self.top, "Typed meanwhile"))
        self.assertContains(response, "taken out in another window", status_code=409)
        page = self.client.post(self.url("bullet", self.top.id), {"act": "save", **bullet(self.top, "Typed meanwhile")})
        self.assertContains(page, "Typed meanwhile", status_code=409)

    def test_adding_one_empties_the_box_and_a_mistake_does_not(self):
        response = self.swap("add_bullet", act="save", **new_bullet("Answered the phone"))
        self.assertEqual(self.parts(response)["write-bullet"], "true")
        self.assertNotContains(response, 'name="new" value="dddd4444"')
        self.assertEqual(self.job.highlights[-1].id, "dddd4444")
        refused = self.swap("add_bullet", act="save", **new_bullet("", "dddd5555"))
        self.assertEqual(self.parts(refused), {"trouble-dddd5555": "innerHTML"})

    def test_without_javascript_a_long_one_stays_in_its_box(self):
        page = self.client.post(self.url("add_bullet"), {"act": "save", **new_bullet("long " * 400)})
        self.assertContains(page, "long long", status_code=422)


class StreamTests(AnswerCase):
    async def events(self, **posted):
        self.async_client.cookies = self.client.cookies
        headers = {"Accept": "text/event-stream", "HX-Request": "true"}
        response = await self.async_client.post(self.url("draft"), posted, headers=headers)
        if not response.streaming:
            return response
        text = b"".join([part async for part in response.streaming_content]).decode()
        return [(name, json.loads(data)) for name, data in re.findall(r"event: (\w+)\ndata: (.*)\n", text)]

    async def test_the_end_brings_the_count_and_the_page_but_no_draft(self):
        events = await self.events(**JOB | {"notes": NOTES + "\nwashed the floor"})
        (name, end), drafts = events[-1], [data for name, data in events if name == "draft"]
        self.assertEqual((name, len(drafts)), ("end", 1))
        self.assertIn('id="take-all-count"', end["html"])
        self.assertIn('id="sheets"', end["html"])
        self.assertNotIn('id="draft-', end["html"])
        self.assertNotIn(self.first.text, end["html"])

    async def test_a_note_that_no_draft_came_of_is_not_told_as_one(self):
        events = await self.events(**JOB | {"notes": NOTES + "\nwas never late in 8 months"})
        (draft,) = [data for name, data in events if name == "draft"]
        self.assertIn("Tell a little more", draft["html"])
        self.assertEqual(events[-1][1]["said"], "No draft came of it.")

    async def test_a_line_in_the_place_of_a_model_s_says_who_wrote_it_as_it_comes(self):
        note = "kept the ice wells full and ran kegs up from the basement on busy nights"
        line = "Kept ice wells brimming and lugged kegs up from the cellar on packed nights"
        model = Scripted([line], name="a-model", host="models.example")
        with mock.patch("resumes.llm.get_provider", return_value=model):
            events = await self.events(**JOB | {"writer": "model", "notes": f"{NOTES}\n{note}"})
        (draft,) = [data for name, data in events if name == "draft"]
        self.assertIn("Kept the ice wells full", draft["html"])
        self.assertIn("· built-in drafter", draft["html"])
        self.assertNotIn("· a-model", draft["html"])

    async def test_the_form_learns_the_hash_of_what_was_saved_with_it(self):
        page = await self.async_client_get()
        seen = re.search(r'id="seen" value="(\w+)"', page.content.decode())[1]
        events = await self.events(**JOB)
        self.assertEqual(events[0][1]["seen"], seen)
        again = await self.events(fact=self.first.fact_id)
        self.assertEqual(again[0][1]["seen"], "")

    async def async_client_get(self):
        self.async_client.cookies = self.client.cookies
        return await self.async_client.get(self.url("item"))

    async def test_notes_with_nothing_new_are_told(self):
        events = await self.events(**JOB)
        self.assertEqual([name for name, _data in events], ["facts", "notice", "end"])
        self.assertIn("nothing new", events[1][1]["text"])

    async def test_a_reply_that_cannot_be_stored_is_told_at_its_question(self):
        with mock.patch("resumes.models.Resume._store", side_effect=FULL), self.assertLogs("resumes", "ERROR"):
            response = await self.events(fact=self.first.fact_id, **reply(self.first, "for 12 people"))
        self.assertEqual(response.status_code, 507)
        self.assertEqual(self.parts(response), {f"trouble-{self.first.fact_id}": "innerHTML"})


class BegunMeanwhileTests(AnswerCase):
    def test_a_wording_begun_while_its_draft_is_made_anew_stays(self):
        resume = Resume.objects.get(pk=self.draft.pk)
        job = drafts.prepare(resume, "work", JOB_ID, only=self.first.fact_id)
        drafts.say_it(self.first, "Begun here")
        made = Draft(self.first.fact_id, self.first.fact, "Trained four new people", (), "builtin")
        self.assertEqual(drafts.keep(resume, job, made).text, "Begun here")
        later = drafts.prepare(resume, "work", JOB_ID)
        self.assertEqual(drafts.keep(resume, later.with_wording_begun(self.first.fact_id), made).text, "Begun here")
        self.assertEqual(drafts.keep(resume, later, made).text, made.text)

    def test_a_wording_that_comes_just_after_its_draft_was_made_anew_is_kept(self):
        resume = Resume.objects.get(pk=self.draft.pk)
        made = Draft(self.first.fact_id, self.first.fact, "Trained four new people", (), "builtin")
        drafts.keep(resume, drafts.prepare(resume, "work", JOB_ID, only=self.first.fact_id), made)
        drafts.say_it(self.first, "Begun here")
        waiting = resume.suggestions.waiting("work", JOB_ID).get(fact_id=self.first.fact_id)
        self.assertEqual((waiting.text, waiting.writer), ("Begun here", drafts.OWN))

    def test_a_wording_that_was_kept_just_before_the_press_stays(self):
        typed = wording(self.first, "Begun here")
        drafts.say_it(self.first, "Begun here")
        self.client.post(self.url("draft"), typed | {"fact": self.first.fact_id})
        self.first.refresh_from_db()
        self.assertEqual(self.first.text, "Begun here")
