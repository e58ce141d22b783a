"""System libraries and programs: what is missing, and how this machine installs it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from .say import Stop, say, work

_BREW_LIBRARIES = (Path("/opt/homebrew/lib"), Path("/usr/local/lib"))


@dataclass(frozen=True)
class Need:
    """Something this machine must have, and the package that brings it ("" where it is there anyway)."""

    here: Callable[[], bool]
    apt: str
    dnf: str = ""
    brew: str = ""


def library(name: str) -> Callable[[], bool]:
    return lambda: _loads(f"lib{name}.so.0") or _loads(f"lib{name}.so.1") or _is_in_brew(name)


def program(name: str) -> Callable[[], bool]:
    return lambda: shutil.which(name) is not None


RUN = (
    Need(library("pango-1.0"), "libpango-1.0-0", "pango", "pango"),
    Need(library("pangoft2-1.0"), "libpangoft2-1.0-0", "pango", "pango"),
    Need(library("harfbuzz-subset"), "libharfbuzz-subset0", "harfbuzz", "harfbuzz"),
    Need(library("fontconfig"), "fontconfig", "fontconfig", "fontconfig"),
    Need(lambda: sys.platform != "linux" or Path("/etc/ssl/certs").is_dir(), "ca-certificates", "ca-certificates"),
)
TEST = (
    Need(program("chromium"), "chromium", "chromium", "--cask chromium"),
    Need(program("pdftotext"), "poppler-utils", "poppler-utils", "poppler"),
    Need(lambda: "JAVA_HOME" in os.environ or _java_runs(), "default-jre-headless", "java-headless", "openjdk"),
)


def python_that_makes_environments() -> Need:
    """Debian ships Python without ensurepip; the package is named after the version that runs this."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return Need(lambda: _has("venv") and _has("ensurepip"), f"python{version}-venv", "python3", "python")


def ensure(needs: Iterable[Need]) -> None:
    """Install what is missing: by apt, as root without asking; elsewhere say the exact line and stop."""
    missing = [need for need in needs if not need.here()]
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise Stop(f"Some system packages are missing. Install them, then run this again:\n  {_line(missing)}")
    packages = _names(need.apt for need in missing)
    if os.geteuid() == 0:
        _install(packages)
    else:
        _ask_and_install(packages)
    if still := [need.apt for need in missing if not need.here()]:
        raise Stop(f"Installed, but not found afterwards: {', '.join(still)}.")


def _line(missing: list[Need]) -> str:
    if sys.platform == "darwin":
        return "brew install " + " ".join(_names(need.brew for need in missing))
    return "sudo dnf install " + " ".join(_names(need.dnf for need in missing))


def _names(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(name for name in names if name))


def _install(packages: list[str]) -> None:
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    # An image without package lists, or with old ones, finds or fetches nothing.
    if _has_lists():
        with suppress(Stop):
            work(f"Installing {', '.join(packages)}", install, env=env)
            return
    work("Fetching the list of system packages", ["apt-get", "update"], env=env)
    work(f"Installing {', '.join(packages)}", install, env=env)


def _has_lists() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def _ask_and_install(packages: list[str]) -> None:
    command = ["sudo", "apt-get", "install", "--yes", "--no-install-recommends", *packages]
    line = " ".join(command)
    if not sys.stdin.isatty() or not shutil.which("sudo"):
        raise Stop(f"Some system packages are missing. Install them, then run this again:\n  {line}")
    say(f"Some system packages are missing. This installs them:\n  {line}")
    if input("Run it now? [Y/n] ").strip().lower() not in {"", "y", "yes"}:
        raise Stop("Nothing was installed. Run the line above yourself, then run this again.")
    if subprocess.run(command).returncode:
        raise Stop("It was not installed. Try `sudo apt-get update`, then run this again.")


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _is_in_brew(name: str) -> bool:
    return sys.platform == "darwin" and any(list(folder.glob(f"lib{name}*.dylib")) for folder in _BREW_LIBRARIES)


def _java_runs() -> bool:
    # macOS has a `java` that only says where to get one.
    java = shutil.which("java")
    return java is not None and subprocess.run([java, "-version"], capture_output=True).returncode == 0


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None
