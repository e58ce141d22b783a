"""A form of a draft that is gone, or without its token, gives back what was typed into it."""

from django.test import Client
from django.urls import reverse

from resumebuilder.testing import SiteTestCase

TYPED = {
    "position": "Cook",
    "notes": "made <b>40</b> soups a day",
    "was-notes": "older",
    "seen": "aaaa1111",
    "current": "on",
}


class NotFoundTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.address = reverse("wizard:item", args=[self.resume().public_id, "work", "aaaa1111"])

    def test_what_was_typed_is_given_back(self):
        page = self.stranger.post(self.address, TYPED)
        self.assertContains(page, "Cook\n\nmade &lt;b&gt;40&lt;/b&gt; soups a day</textarea>", status_code=404)
        self.assertNotContains(page, "older", status_code=404)
        self.assertEqual(page["Cache-Control"], "no-store")

    def test_nothing_is_given_back_of_a_page_that_was_only_opened_or_a_form_from_elsewhere(self):
        self.assertNotContains(self.stranger.get(self.address), "<textarea", status_code=404)
        self.assertNotContains(self.stranger.post("/nowhere/", TYPED), "<textarea", status_code=404)

    def test_a_form_of_ours_without_its_token_gives_it_back_too_and_one_of_another_site_does_not(self):
        checked = Client(enforce_csrf_checks=True)
        self.assertNotContains(checked.post(self.address, TYPED), "soups", status_code=403)
        for site, count in (("same-origin", 1), ("cross-site", 0)):
            page = checked.post(self.address, TYPED, headers={"Sec-Fetch-Site": site})
            self.assertContains(page, "soups a day</textarea>", count, status_code=403)
