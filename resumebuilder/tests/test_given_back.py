"""A form of a draft that is gone, without its token, or that could not be stored gives back what was typed into it."""

import errno
from unittest import mock

from django.db import OperationalError
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


class NotStoredTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.address = reverse("wizard:add_skills", args=[self.resume().public_id])

    def send(self, fault, **headers):
        with mock.patch("resumes.models.Resume._store", side_effect=fault), self.assertLogs("resumebuilder", "ERROR"):
            return self.client.post(self.address, {"names": "Knife work"}, headers=headers)

    def test_a_full_disk_is_told_and_what_was_typed_is_given_back(self):
        for fault in (OperationalError("database or disk is full"), OSError(errno.ENOSPC, "No space left on device")):
            page = self.send(fault)
            self.assertContains(page, "This could not be stored just now", status_code=507)
            self.assertContains(page, "Knife work</textarea>", status_code=507)
            self.assertEqual(page["Cache-Control"], "no-store")

    def test_a_page_with_scripts_keeps_what_it_shows(self):
        answer = self.send(OperationalError("database is locked"), HX_Request="true")
        self.assertEqual((answer.status_code, answer["HX-Reswap"], answer.content), (503, "none", b""))

    def test_any_other_fault_is_ours(self):
        with self.assertRaises(OSError), mock.patch("resumes.models.Resume._store", side_effect=OSError(errno.EIO, "")):
            self.client.post(self.address, {"names": "Knife work"})

    def test_a_new_resume_on_a_full_disk_is_told_too(self):
        full = mock.patch("accounts.models.OwnerQuerySet.start_guest", side_effect=OperationalError("disk is full"))
        with full, self.assertLogs("resumebuilder"):
            page = self.nobody.post(reverse("wizard:start"), {"title": "Cook", "situation": "same"})
        self.assertContains(page, "Cook", status_code=507)
