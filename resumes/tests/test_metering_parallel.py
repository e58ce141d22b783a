"""However many processes ask at once, the cap holds to the call."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from django.conf import settings as project

from tests.model_server import ModelServer, answer

ASKING = [sys.executable, "-m", "resumes.tests.asking"]
MAKE_A_GUEST = (
    "import django; django.setup(); from accounts.models import Owner; print(Owner.objects.start_guest()[0].pk)"
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[str]:
    """The address of an empty database of its own: a file, or on the server that the tests run on."""
    server = os.environ.get("DATABASE_URL", "")
    if not server.startswith("postgres"):
        yield f"sqlite:///{tmp_path / 'site.sqlite3'}"
        return
    name = f"parallel_{os.getpid()}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield urlsplit(server)._replace(path=f"/{name}").geturl()
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def run(tmp_path, database):
    """run(command) -> a started process on a database of its own, with a cap of ten."""
    env = os.environ | {
        "DJANGO_SETTINGS_MODULE": "resumebuilder.settings",
        "DATA_DIR": str(tmp_path),
        "DATABASE_URL": database,
        "LLM_MODEL": "any",
        "LLM_DEADLINE": "60",
        "LLM_GUEST_DRAFTS": "10",
    }

    def start(command: list[str], **more: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(command, cwd=project.BASE_DIR, env=env | more, stdout=subprocess.PIPE, text=True)

    return start


def said(process: "subprocess.Popen[str]") -> str:
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    return out


def test_two_hundred_calls_from_four_processes_make_exactly_ten(run):
    said(run([sys.executable, "manage.py", "migrate", "--verbosity", "0"]))
    guest = said(run([sys.executable, "-c", MAKE_A_GUEST])).strip()
    with ModelServer([answer("Made tea for guests", pause=0.005)]) as server:
        asking = [run([*ASKING, guest, "50"], LLM_BASE_URL=server.url) for _ in range(4)]
        outcomes = Counter(outcome for process in asking for outcome in json.loads(said(process)))
        assert outcomes == {"done": 10, "share_used": 190}
        assert len(server.requests) == 10
