"""Who may open what: every address of the site is declared here, and held to it."""

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, resolve, reverse
from django.utils.functional import empty

from accounts.models import Owner
from careers.testing import put_guides
from resumebuilder.testing import SiteTestCase, browser_of
from resumes.document import ResumeDocument
from resumes.models import Resume, Snapshot, Suggestion

CANARY = "CANARY-private"
JOB_ID, BULLET_ID, FACT_ID = "aaaa1111", "bbbb1111", "cccc1111"
METHODS = ("get", "post", "put", "patch", "delete", "head")

# The same for everybody: no cookie, no session.
PUBLIC = {
    "home", "health", "robots", "careers:list", "careers:guide", "careers:bridge", "careers:questions",
    "careers:compare", "careers:sitemap",
}  # fmt: skip
# A form for anybody; what it shows or makes belongs to whoever sends it.
ANYBODY = {
    "wizard:start", "wizard:start_clean", "wizard:finish", "wizard:open", "wizard:keep_read", "accounts:join",
    "careers:wrong",
}  # fmt: skip
# One resume: for whoever it belongs to, and for nobody else.
OWNER = {
    "resumes:page", "resumes:page_image", "resumes:page_at", "resumes:save_file", "resumes:file", "resumes:paper",
    "resumes:undo", "resumes:read_back", "resumes:delete", "wizard:look", "wizard:arrange_sections",
    "wizard:answer_skill", "wizard:add_skills", "wizard:group_skill",
    "wizard:answer_credential", "wizard:new",
    "wizard:item", "wizard:draft", "wizard:take_all", "wizard:answer", "wizard:add_bullet", "wizard:bullet",
    "wizard:arrange", "wizard:step", "wizard:sent", "wizard:writer", "wizard:questions",
    "wizard:reword", "wizard:wording", "wizard:summarize", "wizard:summary_sent", "wizard:summary_writer",
    "wizard:sentence",
}  # fmt: skip
# Whoever sits at this machine, in local mode only.
LOCAL = {"mailbox"}
# Everything in here is for editors; Django's own catch-all in it has no name.
EDITOR_NAMESPACE = "admin"
# How an editor comes in and goes out, and the admin's own words in a script.
DOORS = {"admin:login", "admin:logout", "admin:jsi18n"}
# What a change would be made of, whatever the form.
SENT = {"name": "Taken", "position": "Taken", "kind": "paid", "act": "remove", "answer": "have", "paper": "a4",
        "names": "Taken", "text": "Taken", "situation": "same", "status": "have", "manner": "shorter"}  # fmt: skip


def patterns(resolver: URLResolver, namespace: str = "") -> list[tuple[str, URLPattern]]:
    """Every address with its full name, "" where it has none."""
    found = []
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            inner = ":".join(part for part in (namespace, pattern.namespace) if part)
            found += patterns(pattern, inner)
        else:
            found.append((f"{namespace}:{pattern.name}".lstrip(":") if pattern.name else namespace, pattern))
    return found


def names() -> set[str]:
    return {name for name, _pattern in patterns(get_resolver())}


def is_editors(name: str) -> bool:
    return name == EDITOR_NAMESPACE or name.startswith(f"{EDITOR_NAMESPACE}:")


class AccessTestCase(SiteTestCase):
    def setUp(self):
        super().setUp()
        bullet = {"id": BULLET_ID, "text": CANARY}
        job: dict[str, Any] = {"position": CANARY, "notes": CANARY, "highlights": [bullet]}
        self.mine = self.resume(
            ResumeDocument().with_basics(name=CANARY).with_item("work", JOB_ID, **job), career="data-scientist"
        )
        self.mine.change(lambda document: document.with_basics(label=CANARY), place="basics")
        Suggestion.objects.replace(
            self.mine, "work", JOB_ID, FACT_ID, fact=CANARY, text=CANARY, spans=[[CANARY, "yours"]], writer="builtin"
        )

    def url(self, name: str) -> str:
        given = {
            "public_id": self.mine.public_id, "section": "work", "item_id": JOB_ID, "bullet_id": BULLET_ID,
            "fact_id": FACT_ID, "number": 1, "ext": "pdf", "slug": "contact", "action": "remove", "token": "made-up",
            "place": f"work:{JOB_ID}",
        }  # fmt: skip
        if name in {"careers:guide", "careers:bridge", "careers:questions", "careers:wrong"}:
            given["slug"] = "data-scientist"
        pattern = next(pattern for full, pattern in patterns(get_resolver()) if full == name)
        return reverse(name, kwargs={key: given[key] for key in pattern.pattern.converters})

    def kept(self) -> list[Any]:
        """All that is stored of the owner."""
        mine = Owner.objects.filter(pk=self.owner.pk)
        tables = (Resume.objects.all(), Snapshot.objects.all(), Suggestion.objects.all(), mine)
        return [list(table.values()) for table in tables]


class DeclaredTests(AccessTestCase):
    def test_every_address_is_declared(self):
        undeclared = {name for name in names() - PUBLIC - ANYBODY - OWNER - LOCAL if not is_editors(name)}
        self.assertEqual(undeclared, set(), "Say in tests/test_access.py who may open these")

    def test_nothing_is_declared_that_is_not_there(self):
        self.assertEqual((PUBLIC | ANYBODY | OWNER | LOCAL | DOORS) - names(), set())

    def test_every_address_with_the_key_of_a_resume_is_its_owners(self):
        keyed = {name for name, pattern in patterns(get_resolver()) if "public_id" in pattern.pattern.converters}
        self.assertEqual(keyed, OWNER)

    def test_each_address_leads_to_its_own_view(self):
        for name in PUBLIC | ANYBODY | OWNER | LOCAL:
            self.assertEqual(resolve(self.url(name)).view_name, name)


class OwnerTests(AccessTestCase):
    def test_the_owner_finds_what_others_do_not(self):
        for name in OWNER:
            with self.subTest(name):
                self.assertIn(self.client.get(self.url(name)).status_code, {200, 302, 405})

    def test_nobody_else_sees_or_changes_anything(self):
        before = self.kept()
        for who, browser in (("stranger", self.stranger), ("nobody", self.nobody), ("editor", self.editor)):
            for name in OWNER:
                for method in METHODS:
                    with self.subTest(who=who, name=name, method=method):
                        self.assert_closed(self.ask(browser, method, self.url(name)))
        self.assertEqual(self.kept(), before)

    def test_an_event_stream_is_closed_to_others_too(self):
        before = self.kept()
        for browser in (self.stranger, self.nobody, self.editor):
            for name in OWNER:
                headers = {"Accept": "text/event-stream", "HX-Request": "true"}
                self.assert_closed(browser.post(self.url(name), SENT, headers=headers))
        self.assertEqual(self.kept(), before)

    def test_the_key_of_an_owner_that_is_gone_opens_nothing(self):
        gone, key = Owner.objects.start_guest()
        gone.delete()
        self.assert_closed(browser_of(gone, key).get(self.url("wizard:step")))

    def ask(self, browser: Client, method: str, url: str) -> HttpResponse:
        return getattr(browser, method)(url, SENT) if method == "post" else getattr(browser, method)(url)

    def assert_closed(self, response: HttpResponse) -> None:
        self.assertIn(response.status_code, {404, 405})
        self.assertNotIn(CANARY, response.content.decode())


class TokenTests(AccessTestCase):
    def test_no_form_is_taken_without_its_token(self):
        strict = Client(enforce_csrf_checks=True)
        strict.cookies = self.client.cookies
        before = self.kept()
        for name in PUBLIC | ANYBODY | OWNER | LOCAL | {"admin:login"}:
            with self.subTest(name):
                self.assertEqual(strict.post(self.url(name), SENT).status_code, 403)
        self.assertEqual(self.kept(), before)


class PublicTests(AccessTestCase):
    @classmethod
    def setUpTestData(cls):
        put_guides()

    def test_a_public_page_is_the_same_for_everybody(self):
        # This browser has all the cookies there are.
        self.client.force_login(self.editor.get("/").wsgi_request.user)
        for path in [*map(self.url, PUBLIC), "/no/such/page/", "/careers/no-such-guide/"]:
            with self.subTest(path):
                response = self.client.get(path)
                self.assertEqual(response.content, self.nobody.get(path).content)
                self.assert_touched_nothing(response)

    def assert_touched_nothing(self, response: Any) -> None:
        request = response.wsgi_request
        self.assertEqual(dict(response.cookies), {})
        self.assertNotIn("cookie", response.headers.get("Vary", "").lower())
        self.assertFalse(request.session.accessed)
        self.assertIs(request.owner._wrapped, empty)


class OthersTests(AccessTestCase):
    def test_the_admin_is_closed_to_everybody_but_editors(self):
        for name in sorted(filter(is_editors, names() - DOORS - {EDITOR_NAMESPACE})):
            pattern = next(pattern for full, pattern in patterns(get_resolver()) if full == name)
            given = {key: "careers" if key == "app_label" else "1" for key in pattern.pattern.regex.groupindex}
            url = reverse(name, kwargs=given)
            for browser in (self.client, self.stranger, self.nobody):
                with self.subTest(name):
                    response = browser.get(url)
                    self.assertEqual(response.status_code, 302)
                    self.assertTrue(response["Location"].startswith(reverse("admin:login")))

    def test_an_editor_cannot_read_resumes_in_the_admin(self):
        for model in ("resume", "snapshot", "suggestion", "owner"):
            for app in ("resumes", "accounts"):
                self.assertEqual(self.editor.get(f"/admin/{app}/{model}/").status_code, 404)

    def test_the_mailbox_is_for_this_machine_in_local_mode(self):
        for name in LOCAL:
            self.assertEqual(self.nobody.get(self.url(name)).status_code, 200)
            self.assertEqual(self.nobody.get(self.url(name), REMOTE_ADDR="192.0.2.7").status_code, 404)
            with self.settings(LOCAL=False):
                self.assertEqual(self.nobody.get(self.url(name)).status_code, 404)

    def test_a_made_up_invitation_makes_nobody_an_editor(self):
        url = self.url("accounts:join")
        self.assertEqual(self.nobody.get(url).status_code, 410)
        response = self.nobody.post(url, {"email": "new@example.com", "password": "a long pass phrase"})
        self.assertEqual(response.status_code, 410)
        self.assertNotIn(settings.SESSION_COOKIE_NAME, response.cookies)
