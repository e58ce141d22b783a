"""A form of a draft that is gone gives back what was typed into it."""

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
        checked = Client(enforce_csrf_checks=True)
        self.assertNotContains(checked.post(self.address, TYPED), "soups", status_code=403)
