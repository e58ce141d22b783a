"""Other engines beside ours: each a process of its own in an environment that is made here and can be thrown away.

Nothing of it is a package of this project. What cannot be installed is said, and the others are measured without it.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent / "engines"
# Typst fetches this package from its own registry; without it RenderCV draws no icons, and little else changes.
_ICONS = "#let fa-icon(name, ..args) = text(size: 0.8em)[◦]\n"
_TICKS = os.sysconf("SC_CLK_TCK")


class NotInstalled(Exception):
    """In words, why an engine is not measured."""


@dataclass
class Engine:
    """A running engine. `wall` and `cpu` gather milliseconds; CPU is that of its whole tree of processes."""

    process: subprocess.Popen[str]
    name: str
    cold: float
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    size: int = 0

    def make(self) -> None:
        assert self.process.stdin and self.process.stdout
        used, started = cpu_of(self.process.pid), time.perf_counter()
        self.process.stdin.write(f"{len(self.wall)}\n")
        self.process.stdin.flush()
        self.size = int(self.process.stdout.readline())
        self.wall.append((time.perf_counter() - started) * 1000)
        self.cpu.append(cpu_of(self.process.pid) - used)

    @property
    def megabytes(self) -> float:
        pages = sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in tree_of(self.process.pid))
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def close(self) -> None:
        if self.process.stdin:
            self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def start(command: list[str], content: Path, *, folder: Path, env: dict[str, str] | None = None) -> Engine:
    """The engine when it has made its first file. Raises NotInstalled with the last line it said."""
    started = time.perf_counter()
    log = (content.parent / "engine.log").open("w+")
    process = subprocess.Popen(
        [*command, str(content)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, cwd=folder,
        env=os.environ | (env or {}),
    )  # fmt: skip
    assert process.stdout
    for line in process.stdout:
        if line.startswith("ready "):
            return Engine(process, line.removeprefix("ready ").strip(), (time.perf_counter() - started) * 1000)
    process.wait()
    log.seek(0)
    raise NotInstalled((log.read().strip().splitlines() or ["it said nothing"])[-1][:160])


def ours(content: Path, folder: Path) -> Engine:
    return start([sys.executable, str(HERE / "ours.py")], content, folder=folder)


def chromium(content: Path, folder: Path) -> Engine:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not found:
        raise NotInstalled("no Chromium on this machine")
    return start([sys.executable, str(HERE / "chromium.py")], content, folder=folder, env={"CHROMIUM": found})


def react(content: Path, folder: Path) -> Engine:
    if not (shutil.which("npm") and shutil.which("node")):
        raise NotInstalled("no Node on this machine")
    if not (folder / "node_modules/@react-pdf/renderer").is_dir():
        _installed(["npm", "install", "--silent", "--no-save", "--prefix", ".", "@react-pdf/renderer", "react"], folder)
    return start(["node", str(HERE / "react.mjs")], content, folder=folder)


def rendercv(content: Path, folder: Path) -> Engine:
    env = {"XDG_CACHE_HOME": str(folder / "cache")}
    for version in ("0.5.0", "0.6.0"):
        package = folder / "cache/typst/packages/preview/fontawesome" / version
        package.mkdir(parents=True, exist_ok=True)
        named = f'[package]\nname = "fontawesome"\nversion = "{version}"\nentrypoint = "lib.typ"\n'
        (package / "typst.toml").write_text(named, encoding="utf-8")
        (package / "lib.typ").write_text(_ICONS, encoding="utf-8")
    return start([_python(folder), str(HERE / "rendercv_api.py")], content, folder=folder, env=env)


def typst(content: Path, folder: Path) -> Engine:
    return start([_python(folder), str(HERE / "typst_bare.py")], content, folder=folder)


ENGINES: dict[str, Callable[[Path, Path], Engine]] = {
    "ours": ours,
    "RenderCV": rendercv,
    "react-pdf": react,
    "Chromium": chromium,
    "Typst": typst,
}


def _python(folder: Path) -> str:
    """The interpreter of an environment with RenderCV and Typst, the newest that it can run."""
    python = folder / "venv/bin/python"
    if not python.exists():
        _installed([sys.executable, "-m", "venv", "venv"], folder)
        _installed([str(python), "-m", "pip", "install", "--quiet", "rendercv[full]"], folder)
    return str(python)


def _installed(command: list[str], folder: Path) -> None:
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if run.returncode:
        raise NotInstalled((run.stderr.strip().splitlines() or ["the installer said nothing"])[-1][:160])


def tree_of(pid: int) -> list[int]:
    """The process and all that descend from it."""
    found = [pid]
    for each in found:
        for task in Path(f"/proc/{each}/task").glob("*/children"):
            try:
                found += map(int, task.read_text().split())
            except OSError:
                continue
    return found


def cpu_of(pid: int) -> float:
    """Milliseconds of CPU that a tree of processes has used, children that ended too."""
    ticks = 0
    for each in tree_of(pid):
        try:
            fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += sum(map(int, fields[11:15]))
    return ticks * 1000 / _TICKS
