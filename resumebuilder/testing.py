"""The base of tests that speak HTTP: browsers of an owner, a stranger, an editor, and somebody new."""

from typing import Any

from django.conf import settings
from django.test import Client, TestCase

from accounts.models import Owner, User
from resumes.document import ResumeDocument
from resumes.models import Resume


def browser_of(owner: Owner, key: str) -> Client:
    client = Client()
    client.cookies[settings.GUEST_COOKIE_NAME] = key
    return client


class SiteTestCase(TestCase):
    """`self.client` is the owner's browser, `self.stranger` another guest's, `self.nobody` one without a cookie."""

    def setUp(self) -> None:
        self.owner, key = Owner.objects.start_guest()
        self.client = browser_of(self.owner, key)
        other, other_key = Owner.objects.start_guest()
        self.stranger = browser_of(other, other_key)
        self.nobody = Client()
        self.editor = Client()
        self.editor.force_login(User.objects.create_user("editor@example.com", is_staff=True))

    def resume(self, document: ResumeDocument | None = None, **fields: Any) -> Resume:
        """A resume of the owner."""
        return Resume.objects.begin(self.owner, document or ResumeDocument(), **fields)
