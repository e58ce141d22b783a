"""The site as `dev.py run` serves it, with data of its own, for as long as tests need it."""

import atexit
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from devtools.commands import test_env
from devtools.say import ROOT

SECONDS_TO_START = 60.0
# The database of the first server as it was before anybody came: later ones need not load the guides again.
_fresh = Path(tempfile.gettempdir()) / f"fresh-{os.getpid()}-{time.time_ns()}.sqlite3"
atexit.register(_fresh.unlink, missing_ok=True)


@dataclass(frozen=True)
class Site:
    """A running server. `invitation` is the link that makes the first editor, `env` what a command beside it needs."""

    url: str
    invitation: str
    env: dict[str, str]


@contextmanager
def serve(data: Path, **settings: str) -> Iterator[Site]:
    """Serve the site on a free port of the loopback, everything it keeps under `data`."""
    port, database = _free_port(), data / "site.sqlite3"
    if _fresh.exists():
        shutil.copy(_fresh, database)
    env = test_env() | {
        "DATA_DIR": str(data),
        "DATABASE_URL": f"sqlite:///{database}",
        "SITE_URL": f"http://127.0.0.1:{port}",
        **settings,
    }
    # The server ends when the other end of this pipe closes, whatever ends the tests.
    lifeline, ours = os.pipe()
    command = [sys.executable, "-m", "resumebuilder.local", "--port", str(port), "--lifeline", str(lifeline)]
    log = data / "server.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            command, cwd=ROOT, env=env, pass_fds=[lifeline], stdout=output, stderr=output, start_new_session=True
        )
    os.close(lifeline)
    try:
        site = Site(f"http://127.0.0.1:{port}", _invitation(server, log), env)
        if not _fresh.exists():
            with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(_fresh)) as copy:
                source.backup(copy)
        yield site
    finally:
        os.close(ours)
        server.wait(10)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _invitation(server: "subprocess.Popen[bytes]", log: Path) -> str:
    """Wait until the server says that it serves, and read the editor's link that it prints."""
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end and server.poll() is None:
        text = log.read_text()
        if "Stop with Ctrl-C." in text:
            found = re.search(r"Editor:\s+(\S+)", text)
            return found[1] if found else ""
        time.sleep(0.05)
    raise RuntimeError(f"The server did not start. It said:\n{log.read_text()}")
