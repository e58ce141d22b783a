"""Nothing typed on a page is lost, whichever button is pressed, and no window overwrites another in silence."""

import re
from html import unescape
from unittest import mock

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.llm.scripted import Scripted
from resumes.models import Resume, Suggestion
from resumes.wizard.drafts import OWN
from resumes.wizard.places import item_place

from .sending import bullet, new_bullet, reply, wording

JOB_ID = "aaaa1111"
NOTES = "trained 4 new people\nmade the schedule every week"
JOB = {"position": "Shift lead", "name": "Corner Diner", "kind": "paid", "start_date": "2021", "notes": NOTES}
LINES = ["Trained 4 new people", "Made the schedule every week"]


class KeepingCase(SiteTestCase):
    """A job with one bullet, and a draft that waits."""

    def setUp(self):
        super().setUp()
        self.draft = self.resume()
        with mock.patch("resumes.llm.get_provider", return_value=Scripted(LINES)):
            self.client.post(self.url("draft"), JOB | {"writer": "model"})
        Suggestion.objects.update(question="About how many?")
        first, self.waiting = Suggestion.objects.filter(status="pending")
        self.client.post(self.url("answer", first.fact_id), {"take": first.text})
        self.bullet = self.job.highlights[0]
        self.seen = item_place("work", JOB_ID).seen(self.document)

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, "work", JOB_ID, *args])

    def send(self, name="item", *args, **typed):
        """A press by which a browser without scripts sends the whole page."""
        return self.client.post(self.url(name, *args), JOB | {"seen": self.seen} | typed)

    def autosave(self, **typed):
        return self.client.post(
            self.url("item"), JOB | {"seen": self.seen, "autosave": "1"} | typed, headers={"HX-Request": "true"}
        )

    @property
    def document(self) -> ResumeDocument:
        return Resume.objects.get(pk=self.draft.pk).document

    @property
    def job(self):
        return self.document.item("work", JOB_ID)

    @property
    def texts(self):
        return [highlight.text for highlight in self.job.highlights]

    def box(self, page, name):
        """What stands in a box of the page."""
        html = page.content.decode()
        area = re.search(rf'<textarea[^>]* name="{name}"[^>]*>\n?([^<]*)<', html)
        line = re.search(rf'<input[^>]* name="{name}"[^>]* value="([^"]*)"', html)
        found = area or line
        return unescape(found[1]) if found else None


class MainButtonTests(KeepingCase):
    def test_the_main_button_keeps_what_is_typed_in_every_box(self):
        typed = bullet(self.bullet, "Trained four new people") | new_bullet("Answered the phone")
        typed |= wording(self.waiting, "Made the rota each") | reply(self.waiting, "for 12 people")
        typed.pop("act")
        response = self.send(**typed)
        self.assertRedirects(
            response, reverse("wizard:step", args=[self.draft.public_id, "education"]), target_status_code=302
        )
        self.assertEqual(self.texts, ["Trained four new people", "Answered the phone"])
        page = self.client.get(self.url("item"))
        self.assertEqual(self.box(page, f"wording-{self.waiting.fact_id}"), "Made the rota each")
        self.assertEqual(self.box(page, f"reply-{self.waiting.fact_id}"), "for 12 people")
        self.assertContains(page, "Your wording, not on your resume yet")

    def test_half_a_wording_waits_and_is_on_no_page_until_it_is_taken(self):
        self.send(**{**wording(self.waiting, "Made the rota"), "act": ""})
        self.waiting.refresh_from_db()
        self.assertEqual(
            (self.waiting.text, self.waiting.writer, self.waiting.status), ("Made the rota", OWN, "pending")
        )
        self.assertEqual(self.texts, ["Trained 4 new people"])
        self.client.post(self.url("answer", self.waiting.fact_id), {"take": "Made the rota"})
        self.assertEqual(self.texts, ["Trained 4 new people", "Made the rota"])

    def test_a_bullet_sent_twice_is_one(self):
        for _again in range(2):
            self.send(**new_bullet("Answered the phone"))
        self.assertEqual(self.texts, ["Trained 4 new people", "Answered the phone"])

    def test_a_box_that_cannot_be_kept_is_told_and_all_else_is_kept(self):
        long = "long " * 200
        page = self.send(**bullet(self.bullet, long), position="Head cook", **new_bullet("Answered the phone"))
        self.assertContains(page, "at most 600 fit here", status_code=422)
        self.assertEqual(self.box(page, f"bullet-{self.bullet.id}"), long)
        self.assertEqual((self.job.position, self.texts), ("Head cook", ["Trained 4 new people", "Answered the phone"]))

    def test_an_emptied_bullet_is_not_taken_out_in_silence(self):
        page = self.send(**bullet(self.bullet, ""))
        self.assertContains(page, "This is empty. Write something, or take it out.", status_code=422)
        self.assertEqual(self.texts, ["Trained 4 new people"])


class SmallButtonTests(KeepingCase):
    def test_without_javascript_every_press_keeps_what_is_typed_elsewhere_on_the_page(self):
        fact_id = self.waiting.fact_id
        presses = [
            (("bullet", self.bullet.id), {"act": "up"}), (("answer", fact_id), {"act": "trim"}),
            (("draft",), {"fact": fact_id}), (("take_all",), {}), (("bullet", self.bullet.id), {"act": "remove"}),
        ]  # fmt: skip
        for number, (place, pressed) in enumerate(presses):
            with self.subTest(place=place):
                self.seen = item_place("work", JOB_ID).seen(self.document)
                typed = new_bullet(f"Bullet {number}", f"dddd000{number}") | {"notes": f"{NOTES}\nline {number}"}
                self.assertEqual(self.send(*place, **pressed, **typed).status_code, 302)
                self.assertIn(f"Bullet {number}", self.texts)
                self.assertIn(f"line {number}", self.job.notes)

    def test_a_bad_date_is_told_after_a_small_press_too_and_stays_in_its_field(self):
        page = self.send("answer", self.waiting.fact_id, act="dismiss", start_date="Summer 2024", notes="washed up")
        self.assertContains(page, "A season can be several months", status_code=422)
        self.assertEqual(self.box(page, "start_date"), "Summer 2024")
        self.assertEqual((self.job.notes, self.job.start_date), ("washed up", "2021"))
        self.waiting.refresh_from_db()
        self.assertEqual(self.waiting.status, "dismissed")

    def test_drafting_again_leaves_the_wording_that_is_typed_in_its_box(self):
        typed = wording(self.waiting, "Made the rota") | {"act": "", "fact": self.waiting.fact_id}
        page = self.client.post(self.url("draft"), typed)
        self.assertEqual(self.box(page, f"wording-{self.waiting.fact_id}"), "Made the rota")

    def test_using_all_leaves_what_was_reworded_with_this_press(self):
        self.send("take_all", **{**wording(self.waiting, "Made the rota"), "act": ""})
        self.waiting.refresh_from_db()
        self.assertEqual((self.waiting.text, self.waiting.status), ("Made the rota", "pending"))

    def test_what_was_taken_out_can_be_put_back_where_it_stood(self):
        self.send(**new_bullet("Answered the phone"))
        response = self.send("bullet", self.bullet.id, act="remove")
        page = self.client.get(response.url.partition("#")[0])
        self.assertContains(page, "Removed: <q>Trained 4 new people</q>")
        self.send(notes="something else was saved since")
        self.send("bullet", self.bullet.id, act="back", notes="something else was saved since")
        self.assertEqual(self.texts, ["Trained 4 new people", "Answered the phone"])
        self.assertEqual(self.job.notes, "something else was saved since")


class ReplyTests(KeepingCase):
    def test_a_reply_typed_on_is_one_reply(self):
        self.autosave(**reply(self.waiting, "for"))
        typed = {f"reply-{self.waiting.fact_id}": "for 12 people", f"was-reply-{self.waiting.fact_id}": "for"}
        self.autosave(**typed)
        self.assertEqual([fact.text for fact in self.job.facts if fact.source == "answered"], ["for 12 people"])

    def test_the_next_draft_is_made_of_it_once_and_the_box_is_empty_again(self):
        self.autosave(**reply(self.waiting, "for 12 people"))
        typed = {f"reply-{self.waiting.fact_id}": "for 12 people", f"was-reply-{self.waiting.fact_id}": "for 12 people"}
        self.client.post(self.url("draft"), typed | {"fact": self.waiting.fact_id})
        newest = Suggestion.objects.get(fact_id=self.waiting.fact_id, status="pending")
        self.assertEqual(newest.fact, "made the schedule every week; for 12 people")
        self.assertEqual([draft.reply for draft in self.client.get(self.url("item")).context["drafts"]], [""])

    def test_a_reply_that_is_taken_back_is_gone(self):
        self.autosave(**reply(self.waiting, "for 12 people"))
        self.autosave(**{f"reply-{self.waiting.fact_id}": "", f"was-reply-{self.waiting.fact_id}": "for 12 people"})
        self.assertNotIn("answered", [fact.source for fact in self.job.facts])


class AutosaveTests(KeepingCase):
    def test_it_keeps_the_boxes_and_says_what_they_count_as_made_from_now(self):
        response = self.autosave(**bullet(self.bullet, "Trained 5 new people"), **new_bullet("Answered"))
        self.assertEqual(self.texts, ["Trained 5 new people", "Answered"])
        for name, text in ((self.bullet.id, "Trained 5 new people"), ("dddd4444", "Answered")):
            self.assertContains(response, f'name="was-bullet-{name}" value="{text}"')

    def test_a_new_bullet_that_is_typed_on_and_emptied_again_leaves_nothing(self):
        self.autosave(**new_bullet("Answered"))
        self.autosave(**new_bullet("Answered the phone") | {"was-bullet-dddd4444": "Answered"})
        self.assertEqual(self.texts[1:], ["Answered the phone"])
        self.autosave(**new_bullet("") | {"was-bullet-dddd4444": "Answered the phone"})
        self.assertEqual(self.texts[1:], [])

    def test_one_bad_date_keeps_nothing_else_from_being_saved(self):
        response = self.autosave(start_date="Summer 2024", notes="washed up", end_date="2022")
        self.assertEqual((self.job.notes, self.job.start_date, self.job.end_date), ("washed up", "2021", "2022"))
        told = '<div id="id_start_date_error" hx-swap-oob="innerHTML"><strong>A season can be'
        self.assertContains(response, told, status_code=422)
        self.assertContains(response, "Saved, except: Start", status_code=422)
        self.assertContains(response, item_place("work", JOB_ID).seen(self.document), status_code=422)

    def test_of_two_dates_that_do_not_fit_neither_keeps_the_rest_from_being_saved(self):
        self.autosave(end_date="2022")
        self.seen = item_place("work", JOB_ID).seen(self.document)
        response = self.autosave(start_date="2023", end_date="x", notes="washed up")
        self.assertContains(response, "is before the start", status_code=422)
        self.assertEqual((self.job.start_date, self.job.end_date, self.job.notes), ("2021", "2022", "washed up"))

    def test_notes_alone_are_kept_before_the_job_has_a_name(self):
        url = reverse("wizard:item", args=[self.draft.public_id, "work", "bbbb2222"])
        typed = {"notes": "washed up", "kind": "paid", "autosave": "1"}
        self.assertEqual(self.client.post(url, typed, headers={"HX-Request": "true"}).status_code, 200)
        self.assertEqual(self.document.item("work", "bbbb2222").notes, "washed up")
        page = self.client.post(url, {"notes": "washed up", "kind": "paid"})
        self.assertContains(page, "Give at least what you did or for whom", status_code=422)

    def test_an_empty_form_makes_no_entry(self):
        url = reverse("wizard:item", args=[self.draft.public_id, "work", "bbbb2222"])
        self.client.post(url, {"kind": "paid", "autosave": "1"}, headers={"HX-Request": "true"})
        self.client.post(url, {"kind": "paid"})
        self.assertIsNone(self.document.item("work", "bbbb2222"))

    def test_what_is_missing_follows_it(self):
        url = reverse("wizard:step", args=[self.draft.public_id, "contact"])
        self.assertNotContains(self.client.get(url), "No name yet: add yours.")
        told = self.client.post(url, {"phone": "555 0100", "autosave": "1"}, headers={"HX-Request": "true"})
        self.assertContains(told, "No name yet: add yours.")
        told = self.client.post(url, {"name": "Sample Person", "phone": "555 0100", "autosave": "1"})
        self.assertContains(told, '<div id="missing" hx-swap-oob="true"></div>')

    def test_valid_contact_fields_are_kept_beside_a_bad_link(self):
        url = reverse("wizard:step", args=[self.draft.public_id, "contact"])
        self.client.post(url, {"name": "Sample Person", "links": "example.com/me"})
        self.client.post(url, {"name": "Sample Other", "links": "javascript:alert(1)"})
        self.assertEqual(self.document.basics.name, "Sample Other")
        self.assertEqual([profile.url for profile in self.document.basics.profiles], ["https://example.com/me"])


class TwoWindowTests(KeepingCase):
    def test_the_same_bullet_changed_in_both_shows_both_texts(self):
        self.send(**bullet(self.bullet, "Typed there"))
        page = self.send(**bullet(self.bullet, "Typed here"), notes="typed here too")
        self.assertContains(page, "Typed here", status_code=409)
        self.assertContains(page, "Typed there", status_code=409)
        self.assertEqual((self.texts, self.job.notes), (["Typed there"], "typed here too"))

    def test_keeping_mine_keeps_it(self):
        self.send(**bullet(self.bullet, "Typed there"))
        page = self.send(**bullet(self.bullet, "Typed here"))
        sent = dict(re.findall(r'<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?', page.content.decode()))
        self.client.post(self.url("item"), sent | {"stay": "1"})
        self.assertEqual(self.texts, ["Typed here"])
        self.assertEqual(self.job.notes, NOTES)

    def test_a_bullet_taken_out_there_and_changed_here_is_shown_and_can_be_kept(self):
        self.send("bullet", self.bullet.id, act="remove")
        page = self.send(**bullet(self.bullet, "Typed here"))
        self.assertContains(page, "Typed here", status_code=409)
        sent = dict(re.findall(r'<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?', page.content.decode()))
        self.client.post(self.url("item"), sent | {"stay": "1"})
        self.assertEqual(self.texts, ["Typed here"])

    def test_different_bullets_are_both_kept_without_a_question(self):
        self.send(**new_bullet("Answered the phone"))
        other = self.job.highlights[1]
        self.send(**bullet(self.bullet, "Typed there"))
        response = self.send(
            **bullet(other, "Typed here")
            | {f"bullet-{self.bullet.id}": self.bullet.text, f"was-bullet-{self.bullet.id}": self.bullet.text}
        )
        self.assertEqual(response.status_code, 302)
        self.assertEqual(self.texts, ["Typed there", "Typed here"])

    def test_a_save_by_itself_tells_of_the_other_text_and_goes_on_telling(self):
        self.send(**bullet(self.bullet, "Typed there"))
        for _again in range(2):
            response = self.autosave(**bullet(self.bullet, "Typed here"))
            self.assertContains(response, "in another window this became “Typed there”", status_code=409)
            self.assertNotContains(response, f"was-bullet-{self.bullet.id}", status_code=409)
        self.assertEqual(self.texts, ["Typed there"])

    def test_pressing_save_at_the_bullet_again_keeps_mine(self):
        self.send(**bullet(self.bullet, "Typed there"))
        url, headers = self.url("bullet", self.bullet.id), {"HX-Request": "true"}
        told = self.client.post(url, {"act": "save", **bullet(self.bullet, "Typed here")}, headers=headers)
        self.assertContains(told, "Press again to keep yours instead.", status_code=409)
        was = re.search(rf'name="was-bullet-{self.bullet.id}" value="([^"]*)"', told.content.decode())[1]
        typed = bullet(self.bullet, "Typed here") | {f"was-bullet-{self.bullet.id}": was}
        self.client.post(url, {"act": "save", **typed}, headers=headers)
        self.assertEqual(self.texts, ["Typed here"])

    def test_an_old_window_in_which_nothing_was_typed_overwrites_nothing(self):
        self.send(position="Typed there")
        response = self.send(**new_bullet("Typed here"))
        self.assertEqual(response.status_code, 302)
        self.assertEqual((self.job.position, self.texts[1:]), ("Typed there", ["Typed here"]))

    def test_a_save_of_a_bullet_does_not_make_an_old_form_count_as_new(self):
        self.send(position="Typed there")
        response = self.autosave(**new_bullet("Typed here"))
        self.assertContains(response, f'id="seen" value="{self.seen}"')
        response = self.autosave(**new_bullet("Typed here"), position="Typed here too")
        self.assertContains(response, "changed in another window", status_code=409)
        self.assertEqual(self.job.position, "Typed there")

    def test_a_wording_for_a_draft_answered_there_can_become_a_bullet(self):
        self.send("answer", self.waiting.fact_id, act="dismiss")
        page = self.send(**{**wording(self.waiting, "Typed here"), "act": ""})
        self.assertContains(page, "Typed here", status_code=409)
        sent = dict(re.findall(r'<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?', page.content.decode()))
        self.client.post(self.url("item"), sent | {"stay": "1"})
        self.assertIn("Typed here", self.texts)


class DateTests(KeepingCase):
    def test_the_usual_ways_to_write_a_month_are_read_and_shown_as_the_page_prints_them(self):
        ways = ("June 2026", "Jun 2026", "06/2026", "6/2026", "2026-6", "2026/06", "2026.06", "2026-06", "june, 2026")
        for typed in ways:
            with self.subTest(typed):
                self.seen = item_place("work", JOB_ID).seen(self.document)
                self.assertEqual(self.send(start_date=typed).status_code, 302)
                self.assertEqual(self.job.start_date, "2026-06")
                self.assertEqual(self.box(self.client.get(self.url("item")), "start_date"), "Jun 2026")

    def test_a_day_that_a_file_brought_survives_the_form(self):
        self.draft.reload()
        self.draft.change(lambda document: document.with_item("work", JOB_ID, start_date="2024-03-05"), place="test")
        shown = self.box(self.client.get(self.url("item")), "start_date")
        self.assertEqual(shown, "5 Mar 2024")
        self.send(start_date=shown, position="Head cook", seen=item_place("work", JOB_ID).seen(self.document))
        self.assertEqual((self.job.start_date, self.job.position), ("2024-03-05", "Head cook"))

    def test_an_end_may_be_said_to_go_on_in_other_words(self):
        self.send(end_date="now")
        self.assertEqual(self.job.end_date, "present")


class OrderTests(KeepingCase):
    def test_drafts_stand_in_the_order_of_the_notes(self):
        Suggestion.objects.all().delete()
        with mock.patch("resumes.llm.get_provider", return_value=None):
            self.send("draft", notes=f"cleaned the coffee machine\n{NOTES}\nclosed the till at night")
            fact_id = Suggestion.objects.filter(status="pending").first().fact_id
            self.client.post(self.url("draft"), {"fact": fact_id})
        page = self.client.get(self.url("item"))
        shown = [draft.suggestion.fact for draft in page.context["drafts"]]
        self.assertEqual(
            shown, ["cleaned the coffee machine", "made the schedule every week", "closed the till at night"]
        )
