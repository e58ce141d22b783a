"""Pages that ask for no more than they must."""

from django.urls import reverse

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
