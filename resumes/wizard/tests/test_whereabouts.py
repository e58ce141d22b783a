"""The picture beside a form shows the page that it is about; where all pages are shown, each leads to the next."""

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.export.tests.samples import with_jobs
from resumes.looks import keep_look
from resumes.wizard.whereabouts import words_at

OLD_ID, NEW_ID = "aaaa1111", "aaaa2222"
LINE = "Kept the “night” shift's twelve presses running through the flood with years of work experience"


class WhereaboutsTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        # With the heading of a later section in it, which is no heading here.
        first = with_jobs(4).with_basics(summary="Known for people skills and tools I know.")
        document = first.with_item("work", OLD_ID, position="Operator", name="Old Plant")
        self.mine = self.resume(document.with_item("work", OLD_ID, highlights=[{"text": LINE}]))

    def url(self, name, *args):
        return reverse(name, args=[self.mine.public_id, *args])

    def page_at(self, place):
        response = self.client.get(self.url("resumes:page_at", place))
        self.assertTrue(response.content.startswith(b"\x89PNG"))
        return response["Server-Timing"]

    def test_an_entry_is_shown_with_the_page_it_ends_on(self):
        self.assertEqual(self.page_at(f"work:{OLD_ID}"), 'page;desc="2/2"')
        first = self.mine.document.work[0].id
        own = [{"text": "Set up the first press hall"}]
        self.mine.change(lambda document: document.with_item("work", first, highlights=own), place="x")
        self.assertEqual(self.page_at(f"work:{first}"), 'page;desc="1/2"')

    def test_a_step_is_shown_with_the_page_it_begins_on(self):
        places = {"experience": "1/2", "contact": "1/2", "skills": "2/2", "nowhere": "1/2"}
        for place, page in places.items():
            self.assertEqual(self.page_at(place), f'page;desc="{page}"')

    def test_a_heading_that_somebody_chose_is_found_too(self):
        keep_look(self.mine, titles={"skills": "Tools I know"})
        self.assertEqual(self.page_at("skills"), 'page;desc="2/2"')

    def test_what_is_not_printed_yet_shows_the_first_page(self):
        for place in (f"work:{NEW_ID}", "rubbish:aaaa1111", ":"):
            self.assertEqual(self.page_at(place), 'page;desc="1/2"')

    def test_forms_and_what_they_swap_show_it(self):
        picture = self.url("resumes:page_at", f"work:{OLD_ID}")
        item = self.url("wizard:item", "work", OLD_ID)
        self.assertContains(self.client.get(item), f'<img src="{picture}?v=')
        sent = {"position": "Press operator", "autosave": "1"}
        self.assertContains(self.client.post(item, sent, headers={"HX-Request": "true"}), f'<img src="{picture}?v=')
        step = self.client.get(self.url("wizard:step", "contact"))
        self.assertContains(step, f'<img src="{self.url("resumes:page_at", "contact")}?v=')

    def test_where_all_pages_are_shown_each_leads_to_the_next(self):
        for url in (self.url("wizard:step", "review"), self.url("wizard:look")):
            page = self.client.get(url)
            self.assertContains(page, 'Page 1 of 2 · <a href="#page-2">Next page</a>')
            self.assertContains(page, 'Page 2 of 2 · <a href="#page-1">First page</a>')
            self.assertContains(page, 'id="page-2"')


def test_hidden_lines_are_not_looked_for():
    lines = [{"text": "Ran presses"}, {"text": "Led nobody", "hidden": True}]
    document = ResumeDocument().with_item("work", OLD_ID, position="Operator", highlights=lines)
    assert words_at(document, f"work:{OLD_ID}") == "Ran presses"
    assert words_at(document.with_item("work", OLD_ID, highlights=[]), f"work:{OLD_ID}") == "Operator"
