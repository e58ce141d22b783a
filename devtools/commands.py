"""The commands of dev.py: each installs what it needs, then starts the program that does the work."""

import argparse
import os
import secrets
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from . import environment, system
from .environment import PYTHON, child_env
from .say import ROOT, Stop, Words, say, work
from .serving import serve

# The packages and folders that hold Python of ours.
CODE = (
    "accounts",
    "careers",
    "counting",
    "resumes",
    "resumebuilder",
    "devtools",
    "tests",
    "benchmarks",
    "dev.py",
    "manage.py",
)


def run_command(options: argparse.Namespace, after: list[str]) -> int:
    verbs: dict[str, Callable[[], int]] = {
        "run": lambda: run(options.port),
        "test": lambda: test(after, slow=options.slow, real_model=options.real_model),
        "check": check,
        "lock": lock,
        "backup": backup,
        "bench": lambda: bench(after),
    }
    return verbs[options.verb]()


def run(port: int) -> int:
    system.ensure(system.RUN)
    environment.ensure_packages()
    return serve(port)


def test(arguments: list[str], *, slow: bool, real_model: bool) -> int:
    """pytest's own last line is the last line: nothing is printed after it."""
    system.ensure(system.RUN + system.TEST)
    environment.ensure_packages(test=True)
    left_out = [name for name, wanted in (("slow", slow), ("real_model", real_model)) if not wanted]
    if left_out:
        flags = " ".join(f"--{name.replace('_', '-')}" for name in left_out)
        say(f"Left out unless asked for: tests marked {' and '.join(left_out)} ({flags}).")
    marks = " and ".join(f"not {name}" for name in left_out)
    command: list[str | Path] = [PYTHON, "-m", "pytest", "-m", marks, *_side_by_side(arguments), *arguments]
    return subprocess.run(command, cwd=ROOT, env=test_env()).returncode


def _side_by_side(arguments: list[str]) -> list[str]:
    """Two at a time, a file whole in one of them: files share costly servers. Not where somebody debugs."""
    asked = any(word.startswith(("-n", "--numprocesses", "--pdb", "--trace", "-s")) for word in arguments)
    return [] if asked else ["-n", "2", "--dist", "loadfile"]


def test_env() -> dict[str, str]:
    """The tests' own data folder and no outside service, whatever .env says."""
    data = ROOT / "var" / "test"
    return child_env(
        MODE="local",
        DEBUG="false",
        HTTPS="false",
        DATA_DIR=str(data),
        SECRET_KEY=secrets.token_urlsafe(64),
        SITE_URL="http://127.0.0.1:8000",
        DATABASE_URL=os.environ.get("DATABASE_URL") or f"sqlite:///{data / 'resumebuilder.sqlite3'}",
        LLM_BASE_URL="",
        LLM_API_KEY="",
        LLM_MODEL="",
    )


def check() -> int:
    system.ensure(system.RUN)
    environment.ensure_packages(test=True)
    code = [name for name in CODE if (ROOT / name).exists()]
    templates = sorted(path for folder in _template_folders() for path in folder.rglob("*.html"))
    module: Words = [PYTHON, "-m"]
    with tempfile.TemporaryDirectory() as data:
        manage: Words = [PYTHON, "manage.py"]
        checks: dict[str, tuple[Words, dict[str, str]]] = {
            "style": ([*module, "ruff", "check", *code], child_env()),
            "format": ([*module, "ruff", "format", "--check", *code], child_env()),
            "templates": ([PYTHON.with_name("djade"), "--check", "--target-version", "5.2", *templates], child_env()),
            "types": ([*module, "mypy", *code], test_env()),
            "migrations": ([*manage, "makemigrations", "--check", "--dry-run"], test_env()),
            "deployment": ([*manage, "check", "--deploy", "--fail-level", "WARNING"], production_env(data)),
        }
        # Side by side: types take longest, and leave a core to the others.
        running = {name: _start(command, env) for name, (command, env) in checks.items()}
        failed = [name for name, process in running.items() if not _passes(name, process)]
    if failed:
        raise Stop(f"Not clean: {', '.join(failed)}.")
    return 0


def production_env(data: str) -> dict[str, str]:
    """Production mode with sane settings and a key that nobody keeps, in an empty data folder."""
    return child_env(
        MODE="production",
        DEBUG="false",
        HTTPS="true",
        SECRET_KEY=secrets.token_urlsafe(64),
        DATA_DIR=data,
        DATABASE_URL=f"sqlite:///{data}/resumebuilder.sqlite3",
        ALLOWED_HOSTS="resumes.example",
        SITE_URL="https://resumes.example",
        EMAIL_URL="smtp://localhost:25",
    )


def _template_folders() -> list[Path]:
    return [ROOT / "templates", *(ROOT / name / "templates" for name in ("accounts", "careers", "resumes"))]


def _start(command: Words, env: dict[str, str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _passes(name: str, process: "subprocess.Popen[str]") -> bool:
    began = time.monotonic()
    output = process.communicate()[0]
    waited = time.monotonic() - began
    good = process.returncode == 0
    say(f"{name}: {'ok' if good else 'NOT OK'}" + (f" ({waited:.0f} s)" if waited > 1 else ""))
    if not good:
        say(output.rstrip())
    return good


def lock() -> int:
    environment.ensure_packages()
    environment.ensure_uv()
    pin: Words = [PYTHON, "-m", "uv", "pip", "compile", "--upgrade", "--universal", "--python-version", "3.11"]
    pin += ["--generate-hashes", "--custom-compile-command", "python3 dev.py lock", "--quiet"]
    both = ["requirements-dev.in", "requirements.in", "--constraint", "requirements.txt"]
    env = environment.index_env()
    work("Pinning requirements.txt", [*pin, "requirements.in", "--output-file", "requirements.txt"], env=env)
    work("Pinning requirements-dev.txt", [*pin, *both, "--output-file", "requirements-dev.txt"], env=env)
    uv = ["devtools/uv.in", "--no-annotate", "--output-file", "devtools/uv.txt"]
    work("Pinning the installer", [*pin, *uv], env=env)
    return 0


def backup() -> int:
    environment.ensure_packages()
    return subprocess.run([PYTHON, "manage.py", "backup"], cwd=ROOT, env=child_env()).returncode


def bench(arguments: list[str]) -> int:
    system.ensure(system.RUN + system.TEST)
    environment.ensure_packages(test=True)
    return subprocess.run([PYTHON, "benchmarks/pdf.py", *arguments], cwd=ROOT, env=test_env()).returncode
