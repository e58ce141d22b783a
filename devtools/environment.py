"""The .venv and the locked packages in it. What is there already costs a look at a file, and no network."""

import ast
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from . import system
from .say import READ_ONLY, ROOT, Stop, say, work

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
RUN_LOCK = ROOT / "requirements.txt"
TEST_LOCK = ROOT / "requirements-dev.txt"
UV_LOCK = ROOT / "devtools" / "uv.txt"


def child_env(**changes: str) -> dict[str, str]:
    """The environment for what runs in .venv: the person's, without what would lead it to another Python."""
    env = {name: value for name, value in os.environ.items() if name not in {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"}}
    if sys.platform == "darwin":
        # Where Homebrew keeps Pango; the dynamic linker does not look there by itself.
        env.setdefault("DYLD_FALLBACK_LIBRARY_PATH", "/opt/homebrew/lib:/usr/local/lib:/usr/lib")
    return env | {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"} | changes


def ensure_packages(*, test: bool = False) -> None:
    """The locked packages, in .venv; for tests those of requirements-dev.txt, which hold the others too."""
    wanted = [RUN_LOCK, TEST_LOCK] if test else [RUN_LOCK]
    if PYTHON.exists() and all(_is_installed(lock) for lock in wanted):
        return
    if not os.access(VENV if VENV.exists() else ROOT, os.W_OK):
        raise Stop(READ_ONLY)
    _ensure_venv()
    for lock in wanted:
        _stamp(lock).unlink(missing_ok=True)
    _install(wanted[-1])
    for lock in wanted:
        _stamp(lock).write_text(_hash(lock))


def ensure_uv() -> None:
    """The pinned uv, in .venv; Stop when it cannot be had."""
    if _is_installed(UV_LOCK):
        return
    pip: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--retries",
        "2",
        "--timeout",
        "20",
        "--require-hashes",
    ]
    work("Fetching the installer (uv, 20 MB)", [*pip, "-r", UV_LOCK], env=child_env())
    _stamp(UV_LOCK).write_text(_hash(UV_LOCK))


def _ensure_venv() -> None:
    if _works():
        return
    system.ensure([system.python_that_makes_environments()])
    if VENV.exists():
        say(f"{VENV.name} is broken or half made: making it anew.")
        _remove()
    work("Making the Python environment .venv", [sys.executable, "-m", "venv", VENV], env=child_env())


def _works() -> bool:
    """Whether .venv has a new enough Python with pip: an interrupted start leaves one without."""
    if not PYTHON.exists():
        return False
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11) or sys.prefix == sys.base_prefix)"
    try:
        return subprocess.run([PYTHON, "-c", probe], capture_output=True, env=child_env()).returncode == 0
    except OSError:
        return False


def _remove() -> None:
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    else:
        shutil.rmtree(VENV)


def _install(lock: Path) -> None:
    ensure_uv()
    env = child_env(**_as_uv_reads_it(_pip_settings()))
    if not os.access(Path.home(), os.W_OK):
        env["UV_NO_CACHE"] = "1"
    uv: list[str | Path] = [PYTHON, "-m", "uv", "pip", "install", "--python", PYTHON]
    uv += ["--require-hashes", "--compile-bytecode", "--quiet"]
    work("Installing the packages (the first time some minutes on a slow line)", [*uv, "-r", lock], env=env)


def index_env() -> dict[str, str]:
    """For a lock: the main index alone. Further ones, or a folder of wheels, may lack the files of other machines."""
    given = _as_uv_reads_it(_pip_settings())
    return child_env(**{name: given[name] for name in ("UV_DEFAULT_INDEX", "SSL_CERT_FILE") if name in given})


def _pip_settings() -> dict[str, str]:
    """How pip is set up here (mirror, certificates): uv does not read that by itself."""
    done = subprocess.run(
        [PYTHON, "-m", "pip", "config", "list"], capture_output=True, text=True, env=child_env(), check=False
    )
    pairs = (line.partition("=") for line in done.stdout.splitlines())
    return {name.rpartition(".")[2]: str(ast.literal_eval(value)) for name, mark, value in pairs if mark}


def _as_uv_reads_it(pip: Mapping[str, str]) -> dict[str, str]:
    given = {
        "UV_DEFAULT_INDEX": pip.get("index-url", ""),
        "UV_INDEX": pip.get("extra-index-url", ""),
        "UV_FIND_LINKS": pip.get("find-links", "").replace(" ", ","),
        "SSL_CERT_FILE": pip.get("cert", ""),
    }
    if given["UV_INDEX"]:
        # As pip does it: the pinned version from wherever it is. The hashes hold either way.
        given["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    return {name: value for name, value in given.items() if value and name not in os.environ}


def _is_installed(lock: Path) -> bool:
    stamp = _stamp(lock)
    return stamp.exists() and stamp.read_text() == _hash(lock)


def _stamp(lock: Path) -> Path:
    return VENV / f".installed-{lock.name}"


def _hash(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()
