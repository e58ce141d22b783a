import os
import re
import secrets
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings as project
from django.core.management import call_command

from accounts.invitations import make_editor
from accounts.models import User
from resumebuilder.checks import check_data_folder
from resumebuilder.local import welcome

GUIDES = len(list((project.BASE_DIR / "careers/content").glob("*.md")))


def manage(data: Path, *arguments: str, **env: str) -> "subprocess.CompletedProcess[str]":
    return python(data, "manage.py", *arguments, **env)


def python(data: Path, *arguments: str, **env: str) -> "subprocess.CompletedProcess[str]":
    """A process of its own, with an empty data folder: what a first start meets."""
    keep = {name: os.environ[name] for name in ("PATH", "HOME", "LD_LIBRARY_PATH") if name in os.environ}
    database = f"sqlite:///{data / 'resumebuilder.sqlite3'}"
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=project.BASE_DIR,
        env=keep | {"DATA_DIR": str(data), "DATABASE_URL": database} | env,
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="module")
def prepared(tmp_path_factory) -> Path:
    data = tmp_path_factory.mktemp("data")
    done = manage(data, "prepare")
    assert done.returncode == 0, done.stderr
    return data


def ask(data: Path, question: str) -> int:
    with closing(sqlite3.connect(data / "resumebuilder.sqlite3")) as database:
        return database.execute(question).fetchone()[0]


def test_the_first_start_makes_the_database_the_guides_and_the_font_and_no_account(prepared):
    assert ask(prepared, "SELECT count(*) FROM careers_career") == GUIDES
    assert (prepared / "static/fonts/display.woff2").exists()
    assert ask(prepared, "SELECT count(*) FROM accounts_user") == 0
    assert not (prepared / "backups").exists()


def test_a_second_start_changes_nothing_and_copies_nothing(prepared):
    assert manage(prepared, "prepare").returncode == 0
    assert ask(prepared, "SELECT count(*) FROM careers_career") == GUIDES
    assert not (prepared / "backups").exists()


def test_an_older_database_is_copied_before_it_is_migrated(prepared):
    assert manage(prepared, "migrate", "sessions", "zero").returncode == 0
    done = manage(prepared, "prepare")
    assert done.returncode == 0 and "It was copied first" in done.stdout
    copies = list((prepared / "backups").glob("automatic-*.sqlite3"))
    assert len(copies) == 1
    assert ask(prepared, "SELECT count(*) FROM sqlite_master WHERE name = 'django_session'") == 1


def test_without_a_backup_nothing_is_migrated(prepared):
    assert manage(prepared, "migrate", "sessions", "zero").returncode == 0
    (prepared / "kept").mkdir()
    for copy in (prepared / "backups").iterdir():
        copy.rename(prepared / "kept" / copy.name)
    (prepared / "backups").rmdir()
    (prepared / "backups").write_text("a file where the folder should be")
    done = manage(prepared, "prepare")
    assert done.returncode == 1 and "So nothing was changed." in done.stderr and "Traceback" not in done.stderr
    assert ask(prepared, "SELECT count(*) FROM sqlite_master WHERE name = 'django_session'") == 0
    (prepared / "backups").unlink()


@pytest.mark.django_db
def test_the_welcome_says_where_everything_is_and_who_can_begin_editing():
    text = welcome("http://127.0.0.1:8000")
    assert str(project.DATA_DIR) in text and "http://127.0.0.1:8000/local/mailbox/" in text
    assert re.search(r"http://\S+/accounts/join/\S{43,}/", text)


@pytest.mark.django_db
def test_with_an_editor_the_welcome_shows_no_link():
    User.objects.create_user("editor@desk.example")
    make_editor("editor@desk.example")
    assert "join" not in welcome("http://127.0.0.1:8000")


@pytest.mark.django_db
def test_the_machine_is_checked_with_the_line_that_mends_it(monkeypatch, capsys):
    line = "PDF files need Pango. Install it with: sudo apt-get install libpango-1.0-0"
    monkeypatch.setattr("resumebuilder.checks.missing_libraries", lambda: line)
    call_command("check", tags=["machine"])
    assert line in capsys.readouterr().err


@pytest.mark.django_db
def test_a_model_server_without_a_model_is_pointed_out(settings, capsys):
    settings.LLM_BASE_URL, settings.LLM_MODEL = "http://127.0.0.1:9/v1", ""
    call_command("check")
    assert "LLM_MODEL" in capsys.readouterr().err


WEAK_KEYS = ("", "short", "x" * 60, "ab" * 30, "django-insecure-" + "k3y-0f-an-example" * 4)


@pytest.mark.parametrize("key", WEAK_KEYS)
def test_production_refuses_to_start_without_a_strong_key(tmp_path, key):
    done = manage(tmp_path, "check", MODE="production", SECRET_KEY=key)
    assert done.returncode != 0 and "needs SECRET_KEY" in done.stderr
    assert not (tmp_path / "secret.key").exists()


@pytest.mark.parametrize(
    ("setting", "said"), [({"DEBUG": "true"}, "DEBUG=true"), ({"ALLOWED_HOSTS": ""}, "needs ALLOWED_HOSTS")]
)
def test_production_refuses_to_start_with_what_is_unsafe(tmp_path, setting, said):
    safe = {"MODE": "production", "SECRET_KEY": secrets.token_urlsafe(64), "ALLOWED_HOSTS": "resumes.example"}
    assert manage(tmp_path, "check", **safe).returncode == 0
    done = manage(tmp_path, "check", **safe | setting)
    assert done.returncode == 1 and said in done.stderr and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("server", ["asgi", "wsgi"])
def test_a_server_says_of_a_wrong_setting_one_sentence(tmp_path, server):
    done = python(tmp_path, "-c", f"import resumebuilder.{server}", MODE="production", SECRET_KEY="")
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1


def test_a_file_that_holds_no_key_is_named(tmp_path):
    gone, odd = tmp_path / "gone.key", tmp_path / "odd.key"
    odd.write_bytes(b"\xff\xfe")
    for path, said in ((gone, f"SECRET_KEY_FILE names {gone}"), (odd, "no text in UTF-8")):
        done = manage(tmp_path, "check", SECRET_KEY_FILE=str(path))
        assert done.returncode == 1 and said in done.stderr and len(done.stderr.splitlines()) == 1


def test_a_data_folder_that_others_may_enter_is_pointed_out(tmp_path, settings):
    settings.DATA_DIR = tmp_path
    tmp_path.chmod(0o755)
    (lack,) = check_data_folder(None)
    assert f"chmod 700 {tmp_path}" in str(lack.hint)
    tmp_path.chmod(0o700)
    assert check_data_folder(None) == []


def test_an_address_that_sends_no_mail_is_told_without_its_password(tmp_path):
    done = manage(tmp_path, "check", EMAIL_URL="http://app:canary@mail.example")
    assert done.returncode == 1 and "EMAIL_URL names no way" in done.stderr
    assert len(done.stderr.splitlines()) == 1 and "canary" not in done.stderr


def test_a_mode_that_does_not_exist_is_named(tmp_path):
    done = manage(tmp_path, "check", MODE="staging")
    assert done.returncode != 0 and "either local or production" in done.stderr


def test_local_mode_keeps_the_key_it_made_to_its_owner(tmp_path):
    for _start in range(2):
        assert manage(tmp_path, "check").returncode == 0
    key = tmp_path / "secret.key"
    assert key.stat().st_mode & 0o077 == 0 and len(key.read_text()) > 50


def test_the_plain_server_finds_the_font_in_its_place(tmp_path, settings, monkeypatch):
    settings.WEB_FONTS_DIR = tmp_path
    monkeypatch.setattr("django.core.management.commands.runserver.Command.inner_run", lambda *a, **o: None)
    call_command("runserver", "--noreload")
    assert (tmp_path / "fonts" / "display.woff2").stat().st_size > 10_000
