"""Skills found in notes and bullets: offered with the words that show them, claimed only by a yes."""

from django.urls import reverse

from careers.testing import put_guides
from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.models import Resume

LEAD = {
    "position": "Shift lead",
    "notes": "counted the till every night\nnever used QuickBooks",
    "highlights": [{"text": "Made the schedule in Excel"}],
}
SEASONAL = {"name": "Stock room", "notes": "counted the till"}


class FoundTests(SiteTestCase):
    @classmethod
    def setUpTestData(cls):
        put_guides()

    def setUp(self):
        super().setUp()
        document = ResumeDocument().with_item("work", "aaaa1111", **LEAD).with_item("projects", "bbbb1111", **SEASONAL)
        self.draft = self.resume(document, career="cook")

    def page(self):
        return self.client.get(reverse("wizard:step", args=[self.draft.public_id, "skills"]))

    def answer(self, answer, name):
        return self.client.post(reverse("wizard:answer_skill", args=[self.draft.public_id]), {answer: name})

    def found(self):
        return {one.name: (one.words, one.where, one.more) for one in self.page().context["found"]}

    @property
    def skills(self):
        return {skill.name: skill.evidence for skill in Resume.objects.get(pk=self.draft.pk).document.skills}

    def test_the_page_says_what_was_found_in_which_words_and_where(self):
        found = self.found()
        self.assertEqual(found["Cash handling"], ("till", "Shift lead", 1))
        self.assertEqual(found["Excel"], ("Excel", "Shift lead", 0))
        self.assertNotIn("QuickBooks", found)
        self.assertContains(self.page(), "“till” in Shift lead")
        self.assertEqual(self.skills, {})

    def test_a_yes_adds_it_with_the_entries_that_show_it(self):
        self.answer("yours", "Cash handling")
        self.assertEqual(self.skills, {"Cash handling": ("aaaa1111", "bbbb1111")})
        self.assertNotIn("Cash handling", self.found())

    def test_a_no_is_remembered_and_adds_nothing(self):
        self.answer("declined", "Excel")
        self.assertNotIn("Excel", self.found())
        self.assertEqual(self.skills, {})

    def test_what_is_claimed_by_any_of_its_names_is_not_found_again(self):
        self.draft.change(lambda document: document.with_item("skills", "cccc1111", name="microsoft excel"), place="s")
        self.assertNotIn("Excel", self.found())

    def test_what_was_not_found_cannot_be_added_by_a_forged_press(self):
        self.answer("yours", "Brain surgery")
        self.answer("declined", "Brain surgery")
        document = Resume.objects.get(pk=self.draft.pk).document
        self.assertEqual((document.skills, document.declined), ((), ()))

    def test_what_was_found_is_not_offered_a_second_time(self):
        note = {"notes": "good knife skills"}
        self.draft.change(lambda document: document.with_item("work", "aaaa1111", **note), place="s")
        self.assertIn("Knife skills", self.found())
        self.assertNotIn("Knife skills", [offer.name for offer in self.page().context["offers"]])

    def test_a_resume_without_words_is_asked_nothing(self):
        self.draft = self.resume()
        self.assertEqual(self.found(), {})
