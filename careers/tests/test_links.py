"""Whether links lead somewhere: asked on the loopback here, which outside of these tests is never asked."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.core.management import call_command

from careers import links
from careers.link_checks import due
from careers.links import check, is_public, links_in
from careers.models import CheckedLink
from careers.shipped import read_guides


class Site(BaseHTTPRequestHandler):
    """What the path says is what it answers."""

    asked: list[str] = []

    def do_GET(self):
        self.asked.append(self.path)
        word = self.path.strip("/").partition("/")[0]
        if word == "slow":
            time.sleep(1)
        code = int(word) if word.isdecimal() else 200
        self.send_response(code)
        if 300 < code < 400:
            self.send_header("Location", self.path.removeprefix(f"/{code}") or "/")
        self.end_headers()

    def log_message(self, *given):
        pass


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def ask(url):
    return check(url, allowed=lambda address: True)


@pytest.mark.parametrize(
    ("path", "status", "reason"),
    [
        ("/", "fine", ""),
        ("/302/there", "fine", ""),
        ("/301/there", "moved", "moved for good"),
        ("/404", "broken", "no such page any more (404)"),
        ("/410", "broken", "(410)"),
        ("/301/404", "broken", "(404)"),
        ("/403", "unsure", "look by hand"),
        ("/500", "unsure", "(500)"),
        ("/302" * 8, "broken", "leads on and on"),
    ],
)
def test_what_a_link_leads_to_is_told(site, path, status, reason):
    answer = ask(site + path)
    assert answer.status == status and reason in answer.reason


def test_only_a_move_for_good_says_where_to(site):
    assert ask(f"{site}/301/301/there").moved_to == f"{site}/there"
    assert ask(f"{site}/302/301/there").moved_to == ""


def test_a_slow_or_closed_server_is_broken_in_time(site, monkeypatch):
    monkeypatch.setattr(links, "TIMEOUT", 0.2)
    assert "No answer" in ask(f"{site}/slow").reason
    assert "No answer" in ask("http://127.0.0.1:1/").reason


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.5.4", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "::1", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "fe80::1%eth0", "::",
        "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "fec0::1",
    ],
)  # fmt: skip
def test_no_private_address_is_public(address):
    assert not is_public(address)


def test_the_open_internet_is_public():
    assert is_public("1.1.1.1") and is_public("2606:4700:4700::1111")


@pytest.mark.parametrize(
    "url",
    [
        "{site}/", "http://localhost:{port}/", "http://127.1:{port}/", "http://2130706433:{port}/", "http://[::1]/",
        "ftp://example.org/", "file:///etc/passwd", "https://user:secret@example.org/", "http:///x", "nonsense",
    ],
)  # fmt: skip
def test_a_private_or_odd_address_is_never_asked(site, url):
    Site.asked.clear()
    answer = check(url.format(site=site, port=site.rpartition(":")[2]))
    assert answer.status == "broken" and Site.asked == []


def test_a_redirect_into_a_private_network_is_not_followed(site, monkeypatch):
    """The first address is let through, as a public one would be; the second is looked at as strictly."""
    Site.asked.clear()
    let = iter([True])
    answer = check(f"{site}/302/secret", allowed=lambda address: next(let, False))
    assert "private network" in answer.reason and Site.asked == ["/302/secret"]


def test_a_name_with_one_private_address_among_public_ones_is_refused(monkeypatch):
    rows = [(2, 1, 6, "", (address, 80)) for address in ("1.1.1.1", "10.0.0.1")]
    monkeypatch.setattr(links.socket, "getaddrinfo", lambda *given, **options: rows)
    assert "private network" in check("http://both.example/").reason


def test_every_link_of_a_guide_is_found():
    guide = next(guide.content for guide in read_guides() if guide.content.certifications)
    text = 'See [one](https://a.example/x_(y) "t") and <https://b.example/>, [mail](mailto:a@b.example).'
    found = list(links_in(guide.model_copy(update={"outlook": text})))
    assert {"https://a.example/x_(y)", "https://b.example/", guide.certifications[0].url, guide.sources[0].url} <= set(
        found
    )
    assert all(url.startswith("http") for url in found)


@pytest.mark.django_db
def test_a_round_is_kept_for_the_board_and_not_walked_twice(kite, writer, capsys):
    """Everything here leads nowhere, since nothing outside is asked."""
    asked = due(30)
    assert "https://example.org/kite" in asked and len(asked) >= 3

    def found(url, agent):
        return links.Answer("broken", "Gone.") if "kite" in url else links.Answer("fine")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("careers.management.commands.check_links.check", found)
        call_command("check_links", pause=0)
    assert f"{len(asked)} links checked, 1 to look at" in capsys.readouterr().out
    assert CheckedLink.objects.count() == len(asked) and due(30) == []
    board = writer.get("/admin/careers/career/board/").content.decode().split('id="links"')[1].split("</section>")[0]
    assert "https://example.org/kite" in board and "Gone." in board and "Kite maker" in board
    assert "not checked" not in board
    CheckedLink.objects.update(checked_on="2020-01-01T00:00Z")
    assert "not checked for 90 days" in writer.get("/admin/careers/career/board/").content.decode()
