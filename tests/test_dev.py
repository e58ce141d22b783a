"""The two commands: what they say and do when something is missing. Installing itself is tried on fresh machines."""

import ast
import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from devtools import commands, environment, main, say, serving, system
from devtools.say import FULL, OFFLINE, READ_ONLY, ROOT, Stop
from devtools.system import Need

MISSING = Need(lambda: False, "libpango-1.0-0", "pango", "pango")
JAVA = Need(lambda: False, "default-jre-headless", "java-headless", "openjdk")


@pytest.fixture
def machine(monkeypatch, tmp_path: Path):
    """A machine that has these programs and this user; returns the commands that were started."""
    started: list[str] = []

    def be(*programs: str, root: bool) -> list[str]:
        for name in programs:
            (tmp_path / name).touch(mode=0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000)
        monkeypatch.setattr(system, "work", lambda doing, command, env=None: started.append(" ".join(command)))
        monkeypatch.setattr(sys, "stdin", open(os.devnull))  # noqa: SIM115
        return started

    return be


def test_root_gets_the_packages_by_apt_without_being_asked(machine):
    started = machine("apt-get", root=True)
    with pytest.raises(Stop, match="not found afterwards: libpango-1.0-0"):
        system.ensure([MISSING])
    assert started[-1] == "apt-get install --yes --no-install-recommends libpango-1.0-0"


def test_anybody_else_sees_the_line_and_nothing_is_installed_unasked(machine):
    started = machine("apt-get", "sudo", root=False)
    with pytest.raises(Stop, match="sudo apt-get install --yes --no-install-recommends libpango-1.0-0 default-jre"):
        system.ensure([MISSING, JAVA])
    assert not started


@pytest.mark.parametrize(
    ("platform", "line"),
    [("linux", "sudo dnf install pango java-headless"), ("darwin", "brew install pango openjdk")],
)
def test_without_apt_the_exact_line_is_shown_and_it_stops(machine, monkeypatch, platform, line):
    started = machine(root=True)
    monkeypatch.setattr(sys, "platform", platform)
    with pytest.raises(Stop) as stop:
        system.ensure([MISSING, MISSING, JAVA])
    assert str(stop.value).endswith(line) and not started


def test_a_machine_that_lacks_nothing_starts_nothing(machine):
    started = machine(root=True)
    system.ensure([Need(lambda: True, "libpango-1.0-0")])
    assert not started


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: [Errno 28] No space left on device", FULL),
        ("OSError: [Errno 30] Read-only file system: '.venv'", READ_ONLY),
        ("NewConnectionError: [Errno -3] Temporary failure in name resolution", OFFLINE),
        ("error: Failed to fetch\n  Caused by: dns error", OFFLINE),
        ("ERROR: No matching distribution found for uv==0.13.9", OFFLINE),
        ("a fault nobody has seen before", ""),
    ],
)
def test_known_causes_are_one_sentence(output, sentence):
    assert say.cause_of(output) == sentence


def test_an_unknown_failure_shows_the_end_of_what_the_program_said(capsys):
    with pytest.raises(Stop, match="It stopped while trying:\nthe reason"):
        say.work("Trying", [sys.executable, "-c", "print('the reason'); raise SystemExit(3)"])
    assert capsys.readouterr().out == "Trying …\n"


def test_long_work_says_that_it_goes_on(capsys, monkeypatch):
    monkeypatch.setattr(say, "STILL_AT_IT", 0.2)
    say.work("Waiting", [sys.executable, "-c", "import time; time.sleep(1.1); print('x' * 200_000)"])
    printed = capsys.readouterr().out
    assert "still at it" in printed and "done in 1 s" in printed


def test_a_fault_of_the_disk_is_one_sentence(monkeypatch, capsys):
    for fault, sentence in ((OSError(28, "full"), FULL), (OSError(30, "read-only", str(ROOT / "x")), READ_ONLY)):
        monkeypatch.setattr(commands, "run_command", _raise(fault))
        assert main.main(["backup"]) == 1
        assert capsys.readouterr().err.strip() == sentence


def test_ctrl_c_while_installing_ends_cleanly(monkeypatch, capsys):
    monkeypatch.setattr(commands, "run_command", _raise(KeyboardInterrupt()))
    assert main.main(["run"]) == 130
    assert capsys.readouterr().err == "\nStopped.\n"


def _raise(error: BaseException):
    def raise_it(*arguments: object) -> int:
        raise error

    return raise_it


def test_a_taken_port_leads_to_the_next_free_one():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert port < serving.free_port(port) < port + serving.PORTS_TO_TRY


def test_with_every_port_taken_it_says_so(monkeypatch):
    monkeypatch.setattr(serving, "PORTS_TO_TRY", 1)
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(Stop, match="--port"):
        serving.free_port(taken.getsockname()[1])


@pytest.mark.parametrize("port", [0, -1, 99_999])
def test_what_is_no_port_is_not_called_taken(port):
    with pytest.raises(Stop, match="from 1 to 65535"):
        serving.free_port(port)


@pytest.fixture
def venv(monkeypatch, tmp_path: Path) -> Path:
    """An empty place for .venv, and a lock of no packages."""
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "PYTHON", tmp_path / ".venv/bin/python")
    (tmp_path / "lock.txt").write_text("# nothing\n")
    for name in ("RUN_LOCK", "TEST_LOCK", "UV_LOCK"):
        monkeypatch.setattr(environment, name, tmp_path / "lock.txt")
    return tmp_path / ".venv"


def test_a_half_made_environment_is_made_anew_and_then_left_alone(venv, monkeypatch, capsys):
    (venv / "bin").mkdir(parents=True)
    (venv / "bin/python").symlink_to("/nowhere/python")
    installed: list[Path] = []
    monkeypatch.setattr(environment, "_install", installed.append)
    environment.ensure_packages()
    assert "broken or half made" in capsys.readouterr().out
    assert subprocess.run([venv / "bin/python", "-m", "pip", "--version"], capture_output=True).returncode == 0
    environment.ensure_packages()
    assert len(installed) == 1 and not capsys.readouterr().out


def test_a_changed_lock_is_installed_again(venv, monkeypatch):
    (venv / "bin").mkdir(parents=True)
    (venv / "bin/python").symlink_to(sys.executable)
    installed: list[Path] = []
    monkeypatch.setattr(environment, "_install", installed.append)
    monkeypatch.setattr(environment, "_ensure_venv", lambda: None)
    environment.ensure_packages()
    environment.RUN_LOCK.write_text("# something else\n")
    environment.ensure_packages()
    assert len(installed) == 2


def test_an_interrupted_installation_is_not_taken_for_done(venv, monkeypatch, tmp_path):
    (venv / "bin").mkdir(parents=True)
    (venv / "bin/python").symlink_to(sys.executable)
    (tmp_path / "test-lock.txt").write_text("# other things\n")
    monkeypatch.setattr(environment, "TEST_LOCK", tmp_path / "test-lock.txt")
    monkeypatch.setattr(environment, "_ensure_venv", lambda: None)
    monkeypatch.setattr(environment, "_install", lambda lock: None)
    environment.ensure_packages()
    monkeypatch.setattr(environment, "_install", _raise(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        environment.ensure_packages(test=True)
    assert not environment._is_installed(environment.RUN_LOCK)
    assert not environment._is_installed(environment.TEST_LOCK)


def test_a_mirror_that_pip_uses_is_used_by_uv(monkeypatch):
    for name in ("UV_DEFAULT_INDEX", "UV_INDEX", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    pip = {"index-url": "https://mirror.example/simple", "cert": "/certs.pem", "timeout": "9"}
    assert environment._as_uv_reads_it(pip) == {
        "UV_DEFAULT_INDEX": "https://mirror.example/simple",
        "SSL_CERT_FILE": "/certs.pem",
    }


def test_a_lock_is_made_from_the_main_index_alone(monkeypatch):
    """A folder of wheels holds this machine's files only, and a lock made from it would fail on every other."""
    for name in ("UV_DEFAULT_INDEX", "UV_FIND_LINKS", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    pip = {"index-url": "https://mirror.example/simple", "extra-index-url": "file:///more", "find-links": "/wheels"}
    made: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(environment, "_pip_settings", lambda: pip)
    monkeypatch.setattr(environment, "ensure_packages", lambda: None)
    monkeypatch.setattr(environment, "ensure_uv", lambda: None)
    monkeypatch.setattr(commands, "work", lambda doing, command, *, env: made.append((command, env)))
    assert commands.lock() == 0
    assert [command[-1] for command, env in made] == ["requirements.txt", "requirements-dev.txt", "devtools/uv.txt"]
    for command, env in made:
        assert {"--universal", "--generate-hashes"} < set(command) and "3.11" in command
        assert env["UV_DEFAULT_INDEX"] == pip["index-url"] and not {"UV_INDEX", "UV_FIND_LINKS"} & set(env)


def test_what_stands_after_two_dashes_is_for_pytest():
    assert main._split(["test", "--slow", "--", "-k", "dates"]) == (["test", "--slow"], ["-k", "dates"])


def test_dev_py_can_be_read_by_pythons_that_it_refuses():
    tree = ast.parse((ROOT / "dev.py").read_text(), feature_version=(3, 4))
    guard = next(node for node in tree.body if isinstance(node, ast.If))
    assert "version_info" in ast.unparse(guard.test) and "exit" in ast.unparse(guard.body[0])


def any_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


class Server:
    """`resumebuilder.local` behind dev.py's own serving, with a data folder of its own."""

    def __init__(self, data: Path) -> None:
        # What runs in the background of a shell was told to ignore an interrupt: here it is a person's Ctrl-C.
        heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
        script = f"{heard}; import sys; from devtools import serving; sys.exit(serving.serve(int(sys.argv[1])))"
        self.port = any_port()
        database = f"sqlite:///{data / 'resumebuilder.sqlite3'}"
        self.process = subprocess.Popen(
            [sys.executable, "-c", f"from devtools import serving; serving.PYTHON = {sys.executable!r}; {script}"]
            + [str(self.port)],
            cwd=ROOT,
            env=os.environ | {"DATA_DIR": str(data), "DATABASE_URL": database, "MODE": "local"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def answers(self) -> bool:
        with contextlib.suppress(OSError):
            return urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=20).status == 200
        return False

    def wait_until(self, answers: bool, seconds: float) -> None:
        began = time.monotonic()
        while self.answers() is not answers:
            if answers and self.process.poll() is not None:
                pytest.fail(f"It ended by itself: {self.process.communicate()[0]}")
            assert time.monotonic() - began < seconds
            time.sleep(0.05)


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_server_ends_with_the_command_however_that_ends(data, how):
    server = Server(data)
    try:
        server.wait_until(True, 60)
        server.process.send_signal(how)
        # That it ends is the claim, not how fast: a busy machine takes its time.
        server.wait_until(False, 30)
        printed = server.process.communicate(timeout=30)[0]
    finally:
        server.process.kill()
    assert f"Ready:   http://127.0.0.1:{server.port}" in printed and "Traceback" not in printed
    assert server.process.returncode == (0 if how == signal.SIGINT else -how)


@pytest.mark.parametrize("program", [["-m", "resumebuilder.local", "--port", "18390"], ["manage.py", "prepare"]])
@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"DATA_DIR": "DATA/file"}, "file"),
        ({"MODE": "production", "SECRET_KEY": ""}, "needs SECRET_KEY"),
        ({"DEBUG": "perhaps"}, "DEBUG"),
        ({"DATABASE_URL": "nonsense"}, "DATABASE_URL"),
        ({"DATABASE_URL": "sqlite:////DATA/file/database"}, "The database cannot be used"),
    ],
)
def test_a_wrong_setting_is_one_sentence(program, setting, said, tmp_path):
    (tmp_path / "file").touch()
    given = {name: value.replace("DATA", str(tmp_path)) for name, value in setting.items()}
    done = subprocess.run(
        [sys.executable, *program],
        cwd=ROOT,
        env=os.environ | {"DATA_DIR": str(tmp_path / "data")} | given,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1 and said in done.stderr
    assert len(done.stderr.splitlines()) == 1 and "Traceback" not in done.stdout
