"""Pages that ask for no more than they must."""

import re

from django.urls import reverse

from careers.testing import put_guides
from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.wizard.steps import STEPS, progress

SCHOOL_ID = "aaaa1111"
TELL = '<details class="more tell"'


class StepBarTests(SiteTestCase):
    def states(self, document, here):
        return {one.step.slug: one.state for one in progress(document, STEPS[here])}

    def test_an_empty_step_is_told_off_only_once_it_was_passed(self):
        document = ResumeDocument().with_item("work", SCHOOL_ID, position="Cook")
        self.assertEqual(self.states(document, "experience")["skills"], "empty")
        self.assertEqual(self.states(document, "contact")["contact"], "empty")
        self.assertEqual(self.states(document, "experience")["contact"], "missing")
        self.assertEqual(self.states(document, "review")["skills"], "missing")


class SchoolTests(SiteTestCase):
    def page(self, situation="same", **school):
        document = ResumeDocument().with_target(situation=situation)
        draft = self.resume(document.with_item("education", SCHOOL_ID, institution="Springfield High", **school))
        return self.client.get(reverse("wizard:item", args=[draft.public_id, "education", SCHOOL_ID]))

    def test_what_there_is_to_tell_of_a_school_waits_to_be_asked_for(self):
        self.assertContains(self.page(), f"{TELL}>")

    def test_it_is_open_where_school_is_what_somebody_has_or_something_was_told(self):
        self.assertContains(self.page(situation="first_job"), f"{TELL} open>")
        self.assertContains(self.page(notes="built a robot"), f"{TELL} open>")

    def test_an_entry_that_is_kept_is_not_offered_to_be_skipped(self):
        self.assertNotContains(self.page(), "Skip for now")


class WordsTests(SiteTestCase):
    """A sign has words, and what is so everywhere is said once."""

    def words(self, place, html):
        """What is seen of each element of a class."""
        return re.findall(rf'class="{place}"[^>]*>([^<]*)', html)

    def test_a_step_that_is_done_has_a_mark_and_its_word_for_who_does_not_see_it(self):
        draft = self.resume(ResumeDocument().with_item("skills", SCHOOL_ID, name="Cooking"))
        html = self.client.get(reverse("wizard:step", args=[draft.public_id, "skills"])).content.decode()
        self.assertEqual(self.words("step-done", html), ["&nbsp;✓"])
        self.assertEqual(self.words("visually-hidden", html).count("done"), 1)
        self.assertEqual(set(self.words("step-state", html)), {"something is missing"})

    def test_that_drafts_are_from_the_notes_is_seen_once(self):
        draft = self.resume()
        url = reverse("wizard:draft", args=[draft.public_id, "work", SCHOOL_ID])
        page = self.client.post(url, {"position": "Cook", "notes": "made soups\ntrained 4 people"}, follow=True)
        self.assertContains(page, '<span class="visually-hidden">From your notes</span>', count=2)
        self.assertContains(page, "From your notes", count=2)
        self.assertContains(page, "Anything not marked as new is from your notes.", count=1)

    def test_the_other_answers_to_an_offer_are_called_something(self):
        put_guides()
        draft = self.resume(career="cook")
        page = self.client.get(reverse("wizard:step", args=[draft.public_id, "skills"]))
        self.assertContains(page, '<summary>More<span class="visually-hidden">: other answers for ')
        self.assertNotContains(page, "···")
