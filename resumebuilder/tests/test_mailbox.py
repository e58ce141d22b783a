from pathlib import Path

import pytest
from django.core.mail import send_mail
from django.urls import reverse

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def mail_goes_to_files(settings, tmp_path: Path) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")


def send(subject: str, text: str = "Hello") -> None:
    send_mail(subject, text, None, ["editor@desk.example"])


def test_the_mailbox_shows_the_newest_mail_first(client):
    send("First")
    send("Second")
    page = client.get(reverse("mailbox")).text
    assert page.index("Second") < page.index("First") and "editor@desk.example" in page


def test_a_link_in_a_mail_can_be_followed_and_its_text_is_only_text(client):
    send("Hé <script>alert(1)</script>", "Open http://127.0.0.1:8000/accounts/join/x/ — naïve <b>bold</b>")
    page = client.get(reverse("mailbox")).text
    assert 'href="http://127.0.0.1:8000/accounts/join/x/"' in page and "naïve &lt;b&gt;" in page
    assert "<script>alert" not in page and "Hé &lt;script&gt;" in page


def test_an_empty_mailbox_says_so_before_any_mail_was_written(client):
    page = client.get(reverse("mailbox"))
    assert "There is no mail yet" in page.text and page["Cache-Control"] == "no-store"


def test_a_file_that_is_no_mail_does_not_break_the_page(client, tmp_path):
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "odd.log").write_bytes(b"\xff\x00 not: a mail\nDate: never\n\n" + b"-" * 79 + b"\n")
    assert client.get(reverse("mailbox")).status_code == 200


def test_there_is_no_mailbox_in_production(client, settings):
    settings.LOCAL = False
    assert client.get(reverse("mailbox")).status_code == 404


def test_another_machine_sees_no_mailbox(client):
    assert client.get(reverse("mailbox"), REMOTE_ADDR="192.0.2.7").status_code == 404
