"""Who writes the drafts: nothing goes to a model before the person said so, and what goes can be read before."""

from unittest import mock

from django.urls import reverse
from django.utils.html import escape

from resumebuilder.testing import SiteTestCase
from resumes.llm.base import Unavailable
from resumes.llm.scripted import Scripted
from resumes.models import Budget, Resume, Suggestion
from resumes.wizard.tests.test_drafting import JOB, JOB_ID, NOTES

LINES = ["Trained 4 new people", "Made the schedule every week"]
CONTACT = {"name": "Sample Person", "email": "sample@example.com", "phone": "555-010-0199"}


class WriterTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.draft = self.resume()
        self.model = Scripted(LINES, name="a-model", host="models.example")
        patched = mock.patch("resumes.llm.get_provider", side_effect=lambda: self.model)
        patched.start()
        self.addCleanup(patched.stop)

    def url(self, name):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, "work", JOB_ID])

    def press(self, **posted):
        return self.client.post(self.url("draft"), JOB | posted)

    def page(self):
        return self.client.get(self.url("item"))

    def writers(self):
        return set(Suggestion.objects.filter(status="pending").values_list("writer", flat=True))

    def test_before_the_first_draft_the_page_asks_who_shall_write_and_names_the_host(self):
        self.assertContains(self.page(), "Draft with a-model")
        self.assertContains(self.page(), "Draft here, send nothing")
        self.assertContains(self.page(), "Sent to models.example")

    def test_a_press_that_does_not_say_who_sends_nothing(self):
        self.press()
        self.assertEqual(self.model.prompts, [])
        self.assertEqual(self.writers(), {"builtin"})
        self.assertContains(self.page(), "Draft with a-model")

    def test_a_yes_is_remembered(self):
        self.press(writer="model")
        self.assertEqual(self.writers(), {"a-model"})
        self.assertContains(self.page(), "a-model at models.example writes.")
        self.press(notes=NOTES + "\ncleaned the grill")
        self.assertEqual(len(self.model.prompts), 3)

    def test_a_no_is_remembered(self):
        self.press(writer="here")
        self.press(notes=NOTES + "\ncleaned the grill")
        self.assertEqual(self.model.prompts, [])
        self.assertContains(self.page(), "Nothing is sent anywhere")

    def test_a_yes_can_be_taken_back_and_what_is_typed_is_kept_with_the_press(self):
        self.press(writer="model")
        self.client.post(self.url("writer"), JOB | {"writer": "here", "notes": "typed since"})
        self.assertEqual(Resume.objects.get().document.item("work", JOB_ID).notes, "typed since")
        self.press(notes=NOTES + "\ncleaned the grill")
        self.assertEqual(len(self.model.prompts), 2)

    def test_a_yes_to_one_host_is_none_to_another(self):
        self.press(writer="model")
        self.model = Scripted(LINES, name="b-model", host="elsewhere.example")
        self.press(notes=NOTES + "\ncleaned the grill")
        self.assertEqual(self.model.prompts, [])
        self.assertContains(self.page(), "Draft with b-model")

    def test_what_is_sent_can_be_read_to_the_letter_before_it_is(self):
        self.draft.change(lambda document: document.with_basics(**CONTACT), place="basics")
        mine = {"position": "Cook", "highlights": [{"text": "Fed guests"}]}
        self.draft.change(lambda document: document.with_item("work", "bbbb2222", **mine), place="elsewhere")
        self.client.post(self.url("item"), JOB | {"notes": "called 555-010-0199 for Sample Person at Corner Diner"})
        shown = self.client.get(self.url("sent"))
        self.assertEqual(self.model.prompts, [])
        self.press(writer="model", notes="called 555-010-0199 for Sample Person at Corner Diner")
        sent = self.model.prompts[0]
        self.assertEqual(shown.context["prompts"], (sent,))
        self.assertIn("another verb than: Fed", sent.user)
        self.assertContains(shown, escape(sent.user))
        self.assertContains(shown, escape(sent.system))
        for private in (*CONTACT.values(), "Corner Diner"):
            self.assertNotIn(private, sent.system + sent.user)

    def test_with_no_notes_the_page_of_what_is_sent_says_what_to_do(self):
        self.assertContains(self.client.get(self.url("sent")), "Nothing would be sent: no new note")

    def test_a_note_of_no_deed_is_neither_shown_as_sent_nor_sent(self):
        moods = "the reviews were lovely\nwish i had more shifts"
        self.client.post(self.url("item"), JOB | {"notes": moods})
        self.assertContains(self.client.get(self.url("sent")), "Nothing would be sent: no new note")
        self.press(writer="model", notes=moods)
        self.assertEqual(self.model.prompts, [])

    def test_few_drafts_left_are_told_before_they_are_used_up(self):
        with self.settings(LLM_GUEST_DRAFTS=3):
            self.press(writer="model")
            self.assertContains(self.page(), "It may draft 1 more today, of 3")
            self.press(notes=NOTES + "\ncleaned the grill\nswept the floor")
            self.assertContains(self.page(), "It has drafted as much as it may for you today")
        self.assertEqual(len(self.model.prompts), 3)
        self.assertEqual(self.writers(), {"a-model", "builtin"})

    def test_pressed_again_the_model_writes_what_it_could_not_write_before(self):
        self.model = Scripted([Unavailable("busy")], name="a-model", host="models.example")
        self.press(writer="model")
        self.assertEqual(self.writers(), {"builtin"})
        self.model = Scripted(LINES, name="a-model", host="models.example")
        self.press()
        self.assertEqual((self.writers(), len(self.model.prompts)), ({"a-model"}, 2))
        self.assertContains(self.press(), "There is nothing new in your notes")
        self.assertEqual(len(self.model.prompts), 2)

    def test_pressed_again_what_is_in_the_persons_own_words_stays(self):
        self.press(writer="here")
        draft = Suggestion.objects.filter(status="pending").first()
        self.press(**{f"wording-{draft.fact_id}": "Coached them", f"was-wording-{draft.fact_id}": draft.text})
        self.model = Scripted(LINES[1:], name="a-model", host="models.example")
        self.press(writer="model")
        self.assertEqual(self.writers(), {"(you)", "a-model"})

    def test_pressed_again_with_nothing_left_for_today_nothing_is_drafted(self):
        with self.settings(LLM_GUEST_DRAFTS=1):
            self.press(writer="model")
            self.assertContains(self.press(), "There is nothing new in your notes")

    def test_the_answer_says_why_the_rest_came_from_the_built_in_drafter(self):
        with self.settings(LLM_GUEST_DRAFTS=1):
            response = self.client.post(self.url("draft"), JOB | {"writer": "model"})
        self.assertContains(response, "The model has drafted as much as it may for you today")

    def test_each_draft_names_its_writer_where_a_model_writes(self):
        self.press(writer="model")
        self.assertNotContains(self.page(), "· built-in drafter")
        Suggestion.objects.filter(fact__startswith="made").update(writer="builtin")
        self.assertContains(self.page(), "· built-in drafter", count=1)
        self.assertContains(self.page(), "· a-model", count=1)
        self.assertContains(self.page(), "the built-in drafter may write that line instead")

    def test_where_only_this_server_writes_no_draft_needs_to_name_it(self):
        self.press(writer="here")
        self.assertEqual(self.writers(), {"builtin"})
        self.assertNotContains(self.page(), "· built-in drafter")

    def test_while_it_is_switched_off_the_page_says_so_and_nothing_is_sent(self):
        Budget.objects.create(is_on=False)
        self.assertContains(self.page(), "It is switched off here just now")
        self.press(writer="model")
        self.assertEqual(self.model.prompts, [])
        self.assertEqual(self.writers(), {"builtin"})

    def test_an_employer_of_another_entry_is_not_sent_where_the_notes_name_it(self):
        other = JOB | {"name": "Canary Foods", "notes": ""}
        self.client.post(reverse("wizard:item", args=[self.draft.public_id, "work", "bbbb2222"]), other)
        self.press(writer="model", notes="trained 4 people who came from canary foods")
        sent = " ".join(prompt.user for prompt in self.model.prompts)
        self.assertIn("trained 4 people", sent)
        self.assertNotIn("canary", sent.lower())

    def test_another_person_s_writing_is_in_no_prompt(self):
        theirs = self.resume()
        canary = JOB | {"notes": "CANARY-note about somebody", "position": "CANARY-title"}
        self.client.post(reverse("wizard:item", args=[theirs.public_id, "work", JOB_ID]), canary)
        self.press(writer="model")
        self.assertNotIn("CANARY", str(self.model.prompts))
