"""Another wording of a bullet through HTTP: it waits beside the bullet, and takes its place by the person's word."""

from unittest import mock

from asgiref.sync import sync_to_async
from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.llm.base import Unavailable
from resumes.llm.scripted import Scripted
from resumes.models import Resume, Suggestion

JOB_ID, BULLET_ID = "aaaa1111", "bbbb1111"
TEXT = "Trained 4 new people on the grill"
BULLETS = [{"id": BULLET_ID, "text": TEXT, "facts": ["ffff1111"]}, {"id": "bbbb2222", "text": "Made the schedule"}]
FACTS = [{"id": "ffff1111", "text": "trained 4 new people on the grill"}]
HTMX = {"HX-Request": "true"}


class RewordingTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        job = {"position": "Shift lead", "name": "Corner Diner", "highlights": BULLETS, "facts": FACTS}
        self.draft = self.resume(ResumeDocument().with_item("work", JOB_ID, **job))
        self.model = None

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, "work", JOB_ID, *args])

    def reword(self, manner, bullet=BULLET_ID, **more):
        with mock.patch("resumes.llm.get_provider", return_value=self.model):
            return self.client.post(self.url("reword", bullet), {"manner": manner}, **more)

    def answer(self, act, bullet=BULLET_ID, **more):
        return self.client.post(self.url("wording", bullet), {"act": act}, **more)

    def page(self):
        with mock.patch("resumes.llm.get_provider", return_value=self.model):
            return self.client.get(self.url("item"))

    def with_model(self, *answers):
        self.model = Scripted(answers, name="a-model")
        self.draft.let_write("localhost")

    def proposed(self):
        return [one.again.proposed.suggestion.text for one in self.page().context["bullets"] if one.again.proposed]

    @property
    def bullets(self):
        return [one.text for one in Resume.objects.get().document.item("work", JOB_ID).highlights]

    def test_without_scripts_the_wording_waits_beside_the_bullet_on_the_next_page(self):
        self.assertRedirects(self.reword("other_verb"), self.url("item") + f"#item-{BULLET_ID}")
        self.assertEqual(self.proposed(), ["Taught 4 new people on the grill"])
        self.assertEqual(self.bullets, [TEXT, "Made the schedule"])

    def test_with_scripts_only_that_bullet_comes_back(self):
        page = self.reword("other_verb", headers=HTMX).content.decode()
        self.assertIn(f'<li id="item-{BULLET_ID}"', page)
        self.assertEqual(page.count("<li id="), 1)
        self.assertNotIn("bbbb2222", page)
        self.assertIn("Taught", page)

    def test_taken_it_takes_the_bullet_s_place_and_can_be_put_back(self):
        self.reword("other_verb")
        self.answer("use")
        self.assertEqual(self.bullets, ["Taught 4 new people on the grill", "Made the schedule"])
        self.assertContains(self.page(), "Back to:")
        self.answer("before")
        self.assertEqual(self.bullets[0], TEXT)
        self.assertNotContains(self.page(), "Back to:")

    def test_it_ends_as_the_other_bullets_do_and_can_still_be_put_back(self):
        with_stops = [{**bullet, "text": f"{bullet['text']}."} for bullet in BULLETS]
        self.draft.change(lambda document: document.with_item("work", JOB_ID, highlights=with_stops), place="x")
        self.reword("other_verb")
        self.answer("use")
        self.assertEqual(self.bullets, ["Taught 4 new people on the grill.", "Made the schedule."])
        self.answer("before")
        self.assertEqual(self.bullets[0], f"{TEXT}.")

    def test_taken_it_can_be_undone_like_every_change(self):
        self.reword("other_verb")
        self.answer("use")
        self.client.post(reverse("resumes:undo", args=[self.draft.public_id]))
        self.assertEqual(self.bullets[0], TEXT)

    def test_left_it_is_gone(self):
        self.reword("other_verb")
        self.answer("leave")
        self.assertNotContains(self.page(), "Taught")
        self.assertEqual(self.bullets[0], TEXT)

    def test_what_stands_there_already_is_said_in_one_line(self):
        for headers in (HTMX, {}):
            self.assertContains(self.reword("plainer", headers=headers), "No plainer words were found")
        self.assertEqual(Suggestion.objects.count(), 0)

    def test_a_wording_of_a_bullet_that_was_changed_since_is_not_used(self):
        self.reword("other_verb")
        changed = [{"id": BULLET_ID, "text": "Trained everybody"}]
        self.draft.reload()
        self.draft.change(lambda document: document.with_item("work", JOB_ID, highlights=changed), place="elsewhere")
        self.assertNotContains(self.page(), "Taught")
        self.assertContains(self.answer("use", headers=HTMX), "the bullet point was changed since")
        self.assertEqual(self.bullets, ["Trained everybody"])

    def test_what_is_typed_in_the_bullet_is_kept_and_said_another_way(self):
        typed = {f"bullet-{BULLET_ID}": "Made the rota", f"was-bullet-{BULLET_ID}": TEXT}
        self.client.post(self.url("reword", BULLET_ID), typed | {"manner": "other_verb"})
        self.assertEqual(self.bullets[0], "Made the rota")
        self.assertEqual(self.proposed(), ["Prepared the rota"])

    def test_the_number_first_is_offered_only_where_a_model_writes(self):
        self.assertNotContains(self.page(), "Number first")
        late = {f"bullet-{BULLET_ID}": "Trained people on the grill, 4 a week", f"was-bullet-{BULLET_ID}": TEXT}
        self.client.post(self.url("bullet", BULLET_ID), late | {"act": "save"})
        self.assertNotContains(self.page(), "Number first")
        self.with_model("Trained 4 people a week on the grill")
        self.assertContains(self.page(), "Number first")

    def test_a_model_is_asked_only_where_the_person_said_yes(self):
        self.with_model("Taught 4 new people on the grill")
        self.draft.let_write("here")
        self.reword("other_verb")
        self.assertEqual(self.model.prompts, [])
        self.assertEqual(Suggestion.objects.get().writer, "builtin")

    def test_a_model_s_addition_enters_by_a_yes_and_joins_the_facts(self):
        self.with_model("Patiently trained 4 new people on the grill")
        self.reword("plainer")
        self.assertContains(self.page(), "Yes, that’s right: use it")
        self.answer("use")
        job = Resume.objects.get().document.item("work", JOB_ID)
        self.assertEqual(job.highlights[0].text, "Patiently trained 4 new people on the grill")
        self.assertIn(("confirmed", job.highlights[0].text), [(fact.source, fact.text) for fact in job.facts])

    def test_the_addition_can_be_taken_out(self):
        self.with_model("Taught 4 new people on the grill with patience")
        self.reword("plainer")
        self.answer("trim")
        self.assertEqual(Suggestion.objects.get().text, "Taught 4 new people on the grill")

    def test_a_model_that_fails_leaves_it_to_plain_rules_and_says_so(self):
        self.with_model(Unavailable("unreachable"))
        self.assertContains(self.reword("other_verb", headers=HTMX), "just now, so this one is by plain rules")
        self.assertContains(self.reword("plainer", headers=HTMX), "The model gave nothing for it just now")

    def test_words_that_say_more_and_a_model_that_may_write_no_more_are_told_apart(self):
        self.with_model("Trained 40 new people at Google")
        self.assertContains(self.reword("plainer", headers=HTMX), "than your bullet point does, so it is not shown")
        self.assertContains(self.reword("other_verb", headers=HTMX), "does, so this one is by plain rules")
        self.with_model(Unavailable("share_used"))
        self.assertContains(self.reword("plainer", headers=HTMX), "The model writes no more for now, and plain rules")
        self.assertContains(self.reword("other_verb", headers=HTMX), "no more for now, so this one is by plain rules")

    def test_where_only_the_settings_could_help_nobody_is_told_to_try_again(self):
        self.with_model(Unavailable("key"))
        said = self.reword("plainer", headers=HTMX)
        self.assertContains(said, "The model server is not set up right, and plain rules found")
        self.assertNotContains(said, "in a minute")

    async def test_a_page_that_can_sees_it_written(self):
        await sync_to_async(self.with_model)("Taught 4 new people on the grill")
        self.async_client.cookies = self.client.cookies
        with mock.patch("resumes.llm.get_provider", return_value=self.model):
            sent = {"path": self.url("reword", BULLET_ID), "data": {"manner": "plainer"}}
            response = await self.async_client.post(**sent, headers=HTMX | {"Accept": "text/event-stream"})
            text = b"".join([part async for part in response.streaming_content]).decode()
        names = [line.removeprefix("event: ") for line in text.splitlines() if line.startswith("event: ")]
        self.assertEqual(names[-1], "end")
        self.assertGreater(names.count("words"), 3)
        self.assertIn("Use it instead", text)
        self.assertIn(f"item-{BULLET_ID}", text)

    def test_a_bullet_that_is_gone_and_a_manner_that_is_not_there_break_nothing(self):
        self.assertContains(self.reword("shorter", bullet="gone1111", headers=HTMX), "bullet-list")
        self.assertEqual(self.reword("louder").status_code, 404)

    def test_a_wording_is_no_draft_of_the_notes(self):
        self.reword("other_verb")
        self.client.post(self.url("draft"), {"position": "Shift lead", "kind": "paid", "notes": ""})
        page = self.page()
        self.assertEqual((page.context["drafts"], page.context["changed"]), ((), ()))
        self.assertContains(page, "Use it instead")

    def test_what_would_be_sent_is_shown(self):
        self.with_model("x")
        with mock.patch("resumes.llm.get_provider", return_value=self.model):
            self.assertContains(self.client.get(self.url("sent")), "another wording of a bullet point")
        self.assertEqual(self.model.prompts, [])
