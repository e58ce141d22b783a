"""What goes out with every answer: a policy without exceptions, and no copy of a private page in any cache."""

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from accounts.invitations import invite
from careers.testing import put_guides
from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument

JOB_ID = "aaaa1111"
PAGES = ("/", "/careers/", "/careers/data-scientist/", "/careers/no-such-guide/", "/no/such/page/", "/healthz")
STATIC = ("css/base.css", "js/autosave.js", "django_htmx/htmx-2.js", "img/icon.svg")
# Nothing may run or be loaded but what the site itself serves; pictures may also stand in the page as data.
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "object-src": "'none'",
}


def policy_of(response: HttpResponse) -> dict[str, str]:
    directives = response.headers.get("Content-Security-Policy", "").split(";")
    return {name: value for name, _space, value in (part.strip().partition(" ") for part in directives) if name}


class PolicyTests(SiteTestCase):
    @classmethod
    def setUpTestData(cls):
        put_guides()

    def test_every_page_has_the_policy_and_those_that_are_not_there_too(self):
        for path in (*PAGES, reverse("wizard:start"), reverse("mailbox"), reverse("admin:login")):
            with self.subTest(path):
                self.assertEqual(policy_of(self.nobody.get(path)), POLICY)

    def test_a_form_without_its_token_is_refused_under_the_policy(self):
        response = Client(enforce_csrf_checks=True).post(reverse("wizard:start"))
        self.assertEqual((response.status_code, policy_of(response)), (403, POLICY))

    def test_static_files_have_the_policy(self):
        for name in STATIC:
            with self.subTest(name):
                response = self.nobody.get(f"{settings.STATIC_URL}{name}")
                self.assertEqual((response.status_code, policy_of(response)), (200, POLICY))

    def test_a_person_s_pages_have_the_policy(self):
        resume = self.resume()
        for slug in ("contact", "skills", "review"):
            response = self.client.get(reverse("wizard:step", args=[resume.public_id, slug]))
            self.assertEqual(policy_of(response), POLICY)

    def test_what_a_browser_may_guess_or_tell_is_switched_off(self):
        response = self.nobody.get("/")
        self.assertEqual(response["X-Content-Type-Options"], "nosniff")
        self.assertEqual(response["X-Frame-Options"], "DENY")
        self.assertEqual(response["Referrer-Policy"], "same-origin")
        self.assertEqual(response["Cross-Origin-Opener-Policy"], "same-origin")
        self.assertIn("camera=()", response["Permissions-Policy"])


class CacheTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        document = ResumeDocument().with_basics(name="Sample Person").with_item("work", JOB_ID, position="Cook")
        self.mine = self.resume(document)

    def url(self, name, *args):
        return reverse(name, args=[self.mine.public_id, *args])

    def assert_not_kept(self, response, status=200):
        self.assertEqual(response.status_code, status)
        self.assertIn("no-store", response.headers.get("Cache-Control", ""))

    def test_no_step_is_kept(self):
        for slug in ("target", "contact", "experience", "skills", "certifications", "more", "summary", "review"):
            with self.subTest(slug):
                self.assert_not_kept(self.client.get(self.url("wizard:step", slug)))

    def test_no_entry_page_picture_or_file_is_kept(self):
        for url in (
            self.url("wizard:item", "work", JOB_ID),
            self.url("resumes:page"),
            self.url("resumes:page_image", 1),
            self.url("resumes:file", "pdf"),
            self.url("resumes:file", "json"),
            self.url("resumes:save_file"),
        ):
            with self.subTest(url):
                self.assert_not_kept(self.client.get(url))

    def test_a_page_that_says_what_is_wrong_is_not_kept(self):
        url = self.url("wizard:item", "work", JOB_ID)
        self.assert_not_kept(self.client.post(url, {"position": "", "name": "", "kind": "paid"}), 422)
        self.assert_not_kept(self.client.post(url, {"position": "Baker", "kind": "paid", "seen": "old"}), 409)
        self.assert_not_kept(self.client.post(url, {"position": "Baker", "kind": "paid", "autosave": "1"}))

    def test_the_list_of_one_s_resumes_is_not_kept(self):
        response = self.client.get(reverse("wizard:start"))
        self.assert_not_kept(response)
        self.assertContains(response, "Go on where you were")

    def test_what_says_that_a_resume_is_gone_is_not_kept(self):
        response = self.client.post(self.url("resumes:delete"))
        self.assert_not_kept(response)
        self.assertEqual(response["Clear-Site-Data"], '"cache"')

    def test_pages_with_keys_in_them_are_not_kept(self):
        self.assert_not_kept(self.nobody.get(reverse("mailbox")))
        self.assert_not_kept(self.nobody.get(invite()))


def test_the_policy_of_the_settings_has_no_way_around_it():
    words = {word for values in settings.CONTENT_SECURITY_POLICY["DIRECTIVES"].values() for word in values}
    assert words == {"'none'", "'self'", "data:"}
    assert "data:" not in settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]["script-src"]
