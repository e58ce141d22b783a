"""The last step: facts of the resume with a link to the very place of each, and nothing to nag."""

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.models import Suggestion

JOB = {"position": "Cashier", "name": "Corner Shop", "start_date": "2020", "end_date": "2022"}
JOB_ID = "aaaa1111"


class ReviewCase(SiteTestCase):
    def review(self, document=None):
        self.draft = self.resume(document)
        self.page = self.client.get(reverse("wizard:step", args=[self.draft.public_id, "review"]))
        return self.page

    def place(self, *args):
        return reverse("wizard:item", args=[self.draft.public_id, *args])


class FactTests(ReviewCase):
    def test_no_way_to_reach_somebody_leads_to_the_field(self):
        self.review(ResumeDocument().with_basics(name="Sample Person"))
        contact = reverse("wizard:step", args=[self.draft.public_id, "contact"])
        self.assertContains(self.page, f'<a href="{contact}#id_email">No way to reach you')

    def test_a_job_without_dates_and_lines_leads_to_both(self):
        self.review(ResumeDocument().with_item("work", JOB_ID, position="Cashier", name="Corner Shop"))
        job = self.place("work", JOB_ID)
        self.assertContains(self.page, f'<a href="{job}#id_start_date">“Cashier” has no dates')
        self.assertContains(self.page, f'<a href="{job}#id_notes">“Cashier” has no bullet points yet')

    def test_a_line_worth_a_look_leads_to_its_box(self):
        bullet = {"id": "bbbb1111", "text": "Served [number] people"}
        self.review(ResumeDocument().with_item("work", JOB_ID, **JOB, highlights=[bullet]))
        self.assertContains(self.page, f'<a href="{self.place("work", JOB_ID)}#bullet-bbbb1111">[number] is still')
        self.assertNotContains(self.page, "Nothing is missing")

    def test_an_entry_of_ones_own_section_is_led_to(self):
        document = ResumeDocument().with_item("custom", "cccc1111", title="Clubs")
        self.review(document.with_item("custom.cccc1111", "dddd1111", notes="captain"))
        self.assertContains(self.page, f'href="{self.place("custom.cccc1111", "dddd1111")}#id_notes"')

    def test_drafts_that_wait_are_told_with_their_entry(self):
        draft = self.resume(ResumeDocument().with_item("work", JOB_ID, **JOB))
        for fact_id in ("eeee1111", "eeee2222"):
            Suggestion.objects.replace(draft, "work", JOB_ID, fact_id, fact="x", text="X", spans=[], writer="builtin")
        page = self.client.get(reverse("wizard:step", args=[draft.public_id, "review"]))
        place = reverse("wizard:item", args=[draft.public_id, "work", JOB_ID])
        self.assertContains(page, f'<a href="{place}#drafts">2 drafts for “Cashier” wait for your word')

    def test_what_is_not_to_be_sent_stands_apart_from_the_files_to_send(self):
        self.review(ResumeDocument().with_basics(name="Sample Person"))
        to_send, heading, to_keep = self.page.content.decode().partition("<h3>To keep</h3>")
        self.assertTrue(heading)
        self.assertNotIn("Not to send", to_send)
        for ext in ("private.json", "resume.archive.pdf"):
            self.assertNotIn(f"/file/{ext}", to_send)
            self.assertIn(f"/file/{ext}", to_keep)

    def test_a_whole_resume_is_told_nothing(self):
        document = ResumeDocument().with_basics(name="Sample Person", phone="555-0100")
        document = document.with_item("skills", "ffff1111", name="Cash handling")
        document = document.with_item("work", JOB_ID, **JOB, highlights=[{"text": "Ran the till."}])
        self.assertContains(self.review(document), "Nothing is missing")
        self.assertNotContains(self.page, "Worth a look")


class TakeTests(ReviewCase):
    def test_the_paper_stands_beside_the_download_and_one_press_changes_it(self):
        self.review(ResumeDocument().with_basics(name="Sample Person"))
        self.assertContains(self.page, 'name="paper" value="letter" aria-pressed="true">US Letter')
        self.assertContains(self.page, 'name="paper" value="a4" aria-pressed="false">A4')
        response = self.client.post(reverse("resumes:paper", args=[self.draft.public_id]), {"paper": "a4"}, follow=True)
        self.assertEqual(response.redirect_chain[0][0].rpartition("#")[2], "take")
        self.assertContains(response, 'value="a4" aria-pressed="true"')

    def test_how_many_pages_there_are_is_said_and_all_are_shown(self):
        self.review(ResumeDocument().with_basics(name="Sample Person"))
        self.assertContains(self.page, "1 page. This is the file to send")
        lines = [{"text": f"Ran the till on day {number} and closed the shop in the evening."} for number in range(30)]
        jobs = [JOB | {"id": f"job0000{number}", "highlights": lines} for number in range(3)]
        self.review(ResumeDocument().with_values(work=jobs))
        pages = len(self.page.context["pages"])
        self.assertGreater(pages, 1)
        self.assertContains(self.page, f"{pages} pages. This is the file to send")
        self.assertContains(self.page, f"Page {pages} of {pages}")

    def test_a_page_can_be_read_larger_and_whole_again(self):
        self.review(ResumeDocument().with_basics(name="Sample Person"))
        page = reverse("resumes:page", args=[self.draft.public_id])
        self.assertContains(self.page, f'href="{page}?zoom=1#page-1"')
        self.assertContains(self.client.get(page), 'href="?zoom=1#page-1"')
        zoomed = self.client.get(page, {"zoom": "1"})
        self.assertContains(zoomed, f'href="{page}#page-1"')
        self.assertContains(zoomed, "data-zoomed")


class SlipTests(SiteTestCase):
    def test_a_mistyped_provider_is_asked_about_where_it_was_typed_and_in_the_review(self):
        draft = self.resume()
        contact, review = (reverse("wizard:step", args=[draft.public_id, slug]) for slug in ("contact", "review"))
        self.client.post(contact, {"name": "Sample Person", "email": "sample@gmail.con"})
        for page in (contact, review):
            self.assertContains(self.client.get(page), "Is gmail.con right? Most mean gmail.com.")
        self.assertContains(self.client.get(review), f'{contact}#id_email"')
