"""The page, the files to send, undo and forgetting, through HTTP."""

import json
from unittest import mock

from django.conf import settings
from django.urls import reverse

from accounts.models import Owner
from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.export import DESIGNS, FORMATS, ExportError
from resumes.models import Resume, Snapshot
from resumes.review.parse_back import Field, ReadBack

CANARY = "CANARY-private"


def full() -> ResumeDocument:
    return (
        ResumeDocument()
        .with_target(title=CANARY)
        .with_basics(name="Sample Person", email="sample@example.com")
        .with_item("work", "aaaa1111", position="Cook", notes=CANARY, highlights=[{"text": "Cooked"}])
        .with_item("skills", "aaaa2222", name=CANARY, status="learning")
        .with_values(declined=(CANARY,))
    )


class FileTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.mine = self.resume(full(), career="cook")

    def url(self, name, *args):
        return reverse(f"resumes:{name}", args=[self.mine.public_id, *args])

    def test_the_pdf_comes_under_a_sensible_name(self):
        response = self.client.get(self.url("file", "pdf"))
        self.assertEqual(response["Content-Type"], "application/pdf")
        self.assertEqual(response["Content-Disposition"], 'attachment; filename="Sample-Person-Resume.pdf"')
        self.assertTrue(response.content.startswith(b"%PDF"))
        self.assertIn("no-store", response["Cache-Control"])

    def test_a_file_to_send_holds_nothing_private(self):
        text = self.client.get(self.url("file", "json")).content.decode()
        self.assertIn("Sample Person", text)
        self.assertNotIn(CANARY, text)

    def test_the_last_step_offers_every_file_with_what_it_is_for(self):
        review = self.client.get(reverse("wizard:step", args=[self.mine.public_id, "review"]))
        for ext in FORMATS:
            self.assertContains(review, self.url("file", ext))
            response = self.client.get(self.url("file", ext))
            self.assertIn(f"Sample-Person-Resume.{ext}", response["Content-Disposition"])
        self.assertContains(review, "To paste into the boxes of a web form")

    def test_the_pdf_is_read_back_field_by_field(self):
        page = self.client.get(self.url("read_back"))
        self.assertContains(page, "both found all")
        self.assertContains(page, "<td>sample@example.com</td>")
        panel = self.client.get(self.url("read_back"), headers={"HX-Request": "true"})
        self.assertNotContains(panel, "<html")
        self.assertContains(
            self.client.get(reverse("wizard:step", args=[self.mine.public_id, "review"])), page.wsgi_request.path
        )

    def test_what_was_not_read_is_told_with_what_was_read_instead(self):
        field = Field("Diner", "Job title", "Cook", "Cook Diner", "misread")
        with mock.patch("resumes.views.read_back_of", return_value=ReadBack((field,))):
            self.assertContains(self.client.get(self.url("read_back")), "Diner: Job title, “Cook”")
        with mock.patch("resumes.views.read_back_of", side_effect=ExportError("No.", retryable=True)):
            self.assertContains(self.client.get(self.url("read_back")), "No.", status_code=503)

    def test_the_save_file_holds_everything_and_its_name_says_so(self):
        response = self.client.get(self.url("save_file"))
        self.assertIn("do-not-send", response["Content-Disposition"])
        self.assertEqual(json.loads(response.content)["declined"], [CANARY])

    def test_the_page_is_shown_as_pictures_of_the_pdf(self):
        self.assertContains(self.client.get(self.url("page")), "Page 1 of 1")
        image = self.client.get(self.url("page_image", 1))
        self.assertTrue(image.content.startswith(b"\x89PNG"))
        self.assertEqual(self.client.get(self.url("page_image", 9)).status_code, 404)

    def test_the_picture_comes_in_the_widths_that_the_page_offers(self):
        for size, width in (("", 1224), ("large", 1680)):
            image = self.client.get(self.url("page_image", 1), {"size": size}).content
            self.assertEqual(int.from_bytes(image[16:20]), width)
        self.assertContains(self.client.get(self.url("page")), "&amp;size=large 1680w")
        self.assertEqual(self.client.get(self.url("page_image", 1), {"size": "huge"}).status_code, 404)

    def test_a_page_can_be_seen_in_another_design_and_keeps_its_own(self):
        looks = {name: self.client.get(self.url("page_image", 1), {"design": name}).content for name in DESIGNS}
        self.assertEqual(len(set(looks.values())), len(DESIGNS))
        self.assertEqual(self.client.get(self.url("page_image", 1)).content, looks["classic"])
        self.assertEqual(self.client.get(self.url("page_image", 1), {"design": "none"}).status_code, 404)

    def test_what_cannot_be_printed_is_told_beside_the_page_and_before_the_file_is_taken(self):
        self.mine.change(lambda document: document.with_basics(name="Sample 🚀 Person"), place="basics")
        for address in (self.url("page"), reverse("wizard:step", args=[self.mine.public_id, "review"])):
            self.assertContains(self.client.get(address), "cannot be printed and were left out: 🚀")

    def test_the_review_opens_when_no_file_can_be_made_and_says_why(self):
        with mock.patch("resumes.wizard.review.pdf.render", side_effect=ExportError("It takes too long to set.")):
            response = self.client.get(reverse("wizard:step", args=[self.mine.public_id, "review"]))
        self.assertContains(response, "It takes too long to set.")

    def test_a_page_that_cannot_be_made_is_told_and_nothing_is_lost(self):
        trouble = ExportError("The page is taking too long.", retryable=True)
        with mock.patch("resumes.views.pdf.render", side_effect=trouble):
            response = self.client.get(self.url("page"))
        self.assertContains(response, "The page is taking too long.", status_code=503)
        self.assertContains(response, "Your resume is saved as it was", status_code=503)
        self.assertEqual(response["Retry-After"], "5")

    def test_a_picture_that_may_come_a_moment_later_says_when(self):
        for retryable, status, after in ((True, 503, "5"), (False, 422, None)):
            with mock.patch("resumes.views.pdf.images", side_effect=ExportError("No.", retryable=retryable)):
                response = self.client.get(self.url("page_image", 1))
            self.assertEqual((response.status_code, response.get("Retry-After")), (status, after))

    def test_the_paper_can_be_changed(self):
        self.client.post(self.url("paper"), {"paper": "a4"})
        self.mine.refresh_from_db()
        self.assertEqual(self.mine.paper, "a4")
        self.assertEqual(self.client.post(self.url("paper"), {"paper": "napkin"}).status_code, 404)

    def test_an_unknown_format_is_not_found(self):
        self.assertEqual(self.client.get(self.url("file", "exe")).status_code, 404)

    def test_forgetting_leaves_nothing_of_the_resume_nor_of_the_guest(self):
        response = self.client.post(self.url("delete"))
        self.assertContains(response, "It is gone")
        self.assertEqual((Resume.objects.count(), Snapshot.objects.count()), (0, 0))
        self.assertFalse(Owner.objects.filter(pk=self.owner.pk).exists())
        self.assertEqual(response.cookies[settings.GUEST_COOKIE_NAME].value, "")

    def test_looking_changes_nothing(self):
        before = list(Resume.objects.values())
        for name in ("page", "save_file", "undo", "delete"):
            self.client.get(self.url(name))
        self.assertEqual(list(Resume.objects.values()), before)


class ChangeTests(SiteTestCase):
    def test_undo_goes_back_step_by_step_and_then_stops(self):
        resume = self.resume()
        resume.change(lambda document: document.with_basics(name="One"), place="a")
        resume.change(lambda document: document.with_basics(name="Two"), place="b")
        self.assertEqual((resume.undo(), resume.document.basics.name), ("b", "One"))
        self.assertEqual((resume.undo(), resume.document.basics.name), ("a", ""))
        self.assertEqual(resume.undo(), "")

    def test_typing_on_in_one_place_is_one_change_to_undo(self):
        resume = self.resume()
        for name in ("S", "Sa", "Sample"):
            resume.change(lambda document, name=name: document.with_basics(name=name), place="basics")
        resume.undo()
        self.assertEqual(resume.document.basics.name, "")

    def test_only_the_last_thirty_changes_are_kept(self):
        resume = self.resume()
        for number in range(35):
            resume.change(lambda document, n=number: document.with_basics(name=str(n)), place=f"place{number}")
        self.assertEqual(resume.snapshots.count(), 30)

    def test_a_save_renews_the_guests_cookie_and_the_date_it_is_kept_until(self):
        resume = self.resume()
        response = self.client.post(
            reverse("wizard:step", args=[resume.public_id, "contact"]), {"name": "Sample Person"}
        )
        self.assertEqual(response.cookies[settings.GUEST_COOKIE_NAME]["max-age"], 30 * 24 * 3600)
        resume.owner.refresh_from_db()
        self.assertLess((resume.owner.last_edit - resume.updated).total_seconds(), 5)
