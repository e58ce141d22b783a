"""*How it looks*: every choice reaches the page, and so do the order, headings and absence of sections."""

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.export import DESIGNS
from resumes.export.tests.samples import ENGINEER, FIRST_JOB, with_jobs
from resumes.looks import look_of

PLAIN = {"design": "classic", "size": "0", "density": "even", "dates": "short"}


class LookTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.mine = self.resume(ENGINEER)
        self.address = reverse("wizard:look", args=[self.mine.public_id])

    def set(self, **typed):
        response = self.client.post(self.address, PLAIN | typed)
        self.mine.refresh_from_db()
        return response

    def arrange(self, **typed):
        names = ("summary", "work", "skills", "education", "certificates", "languages")
        shown = {f"show-{name}": "1" for name in names}
        sent = {name: value for name, value in (shown | typed).items() if value}
        response = self.client.post(reverse("wizard:arrange_sections", args=[self.mine.public_id]), sent)
        self.mine.refresh_from_db()
        return response

    def text(self):
        return self.client.get(reverse("resumes:file", args=[self.mine.public_id, "txt"])).content.decode()

    def test_it_is_reached_from_the_page_and_from_the_last_step(self):
        for place in (reverse("resumes:page", args=[self.mine.public_id]), self.address.replace("look", "review")):
            self.assertContains(self.client.get(place), f'href="{self.address}"')

    def test_every_design_is_offered_and_can_be_taken(self):
        page = self.client.get(self.address)
        for name in DESIGNS:
            self.assertContains(page, f'id="design-{name}"')
            self.assertContains(page, f"size=small&amp;design={name}")
        self.assertRedirects(self.set(design="modern"), self.address)
        self.assertEqual(look_of(self.mine).design, "modern")
        self.assertContains(self.client.get(self.address), 'value="modern" checked')

    def test_with_scripts_a_choice_is_on_the_page_at_once(self):
        before = self.mine.picture_key
        with_scripts = {"headers": {"HX-Request": "true"}, "follow": True}
        response = self.client.post(self.address, PLAIN | {"design": "modern"}, **with_scripts)
        self.assertContains(response, 'value="modern" checked')
        self.assertContains(response, 'id="sheets"')
        self.assertNotContains(response, f"?v={before}")

    def test_every_choice_is_kept(self):
        choices = {
            "family": "Open Sans", "size": "11.5", "density": "open", "margins": "wide", "accent": "navy",
            "dates": "year", "one_page": "on",
        }  # fmt: skip
        self.set(**choices)
        look = look_of(self.mine)
        self.assertEqual((look.family, look.size, look.density), ("Open Sans", 11.5, "open"))
        self.assertEqual((look.margins, look.accent, look.dates, look.one_page), ("wide", "navy", "year", True))
        self.assertIn("2022 - Present", self.text())
        page = self.client.get(self.address)
        self.assertContains(page, '<option value="11.5" selected>')
        self.assertContains(page, '<option value="navy" selected>')

    def test_a_paper_that_was_chosen_stays(self):
        self.client.post(reverse("resumes:paper", args=[self.mine.public_id]), {"paper": "a4"})
        self.set(design="compact")
        self.assertEqual(look_of(self.mine).paper, "a4")

    def test_fitting_says_what_it_did(self):
        self.set(one_page="on")
        self.assertContains(self.client.get(self.address), "Set on one page with less white space")
        self.mine.change(lambda document: FIRST_JOB, place="work")
        self.assertContains(self.client.get(self.address), "It fits on one page as it is")
        self.mine.change(lambda document: with_jobs(9), place="work")
        self.assertContains(self.client.get(self.address), "It does not fit on one page, not even at 9.5 points")

    def test_what_is_no_choice_is_told_and_changes_nothing(self):
        self.assertEqual(self.set(design="napkin").status_code, 422)
        self.assertEqual(self.set(size="4").status_code, 422)
        self.assertEqual(look_of(self.mine).design, "classic")

    def test_a_section_moves_up(self):
        self.arrange(move="up:education")
        text = self.text()
        self.assertLess(text.index("EDUCATION"), text.index("SKILLS"))
        self.arrange(move="down:summary")
        self.assertLess(self.text().index("WORK EXPERIENCE"), self.text().index("SUMMARY"))

    def test_the_way_back_leads_to_the_button_that_was_pressed_or_its_neighbour_at_the_end(self):
        self.assertEqual(self.arrange().url, f"{self.address}#sections")
        for move, button in (("up:skills", "up-skills"), ("up:skills", "down-skills")):
            response = self.arrange(move=move)
            self.assertEqual(response.url, f"{self.address}#{button}")
            self.assertContains(self.client.get(self.address), f'id="{button}"')

    def test_a_section_gets_another_heading_and_its_own_one_back(self):
        self.arrange(**{"title-skills": "Technical Skills"})
        self.assertIn("TECHNICAL SKILLS", self.text())
        self.arrange(**{"title-skills": ""})
        self.assertNotIn("TECHNICAL SKILLS", self.text())

    def test_a_section_that_is_not_marked_is_not_printed_and_can_come_back(self):
        self.arrange(**{"show-languages": ""})
        self.assertNotIn("LANGUAGES", self.text())
        self.assertContains(self.client.get(self.address), 'id="show-languages"')
        self.arrange()
        self.assertIn("LANGUAGES", self.text())

    def test_hiding_can_be_undone(self):
        self.arrange(**{"show-languages": ""})
        self.assertContains(self.client.get(self.address), "changed the sections")
        self.client.post(reverse("resumes:undo", args=[self.mine.public_id]))
        self.assertIn("LANGUAGES", self.text())

    def test_a_heading_of_any_length_loses_nothing_else(self):
        self.arrange(**{"title-skills": "x" * 500, "title-work": "Experience"})
        self.assertIn("EXPERIENCE", self.text())
        self.assertNotIn("XXX", self.text())
