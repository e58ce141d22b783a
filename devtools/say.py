"""What the person in front of the terminal sees: steps, how long they took, and one sentence when something stops."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STILL_AT_IT = 15.0
Words = list[str | Path]  # a command and its arguments

OFFLINE = "The internet could not be reached. The first start needs it to fetch the packages; later ones do not."
FULL = "The disk is full. Free some space and run this again: it goes on where it stopped."
READ_ONLY = f"{ROOT} cannot be written to. Copy the folder to a place of your own and run this again there."
_CAUSES = (
    (("no space left on device", "os error 28", "disk is full"), FULL),
    (("read-only file system", "os error 30"), READ_ONLY),
    (
        (
            "name resolution",
            "could not resolve",
            "dns error",
            "failed to establish a new connection",
            "network is unreachable",
            "connection refused",
            "connect timeout",
            "timed out",
            "error sending request",
            "no matching distribution found for uv",
        ),
        OFFLINE,
    ),
)


class Stop(Exception):
    """It cannot go on: why, in one sentence, and what to do."""


def say(text: str) -> None:
    print(text, flush=True)


def cause_of(output: str) -> str:
    """The sentence for what went wrong, read from a program's output; "" when it is nothing known."""
    lowered = output.lower()
    return next((sentence for signs, sentence in _CAUSES if any(sign in lowered for sign in signs)), "")


def work(doing: str, command: Sequence[str | Path], *, env: Mapping[str, str] | None = None) -> str:
    """Run a command that matters only when it fails, and return its output; Stop says why it failed."""
    say(f"{doing} …")
    began = time.monotonic()
    code, output = _run(command, env, began)
    took = time.monotonic() - began
    if code:
        tail = "\n".join(output.strip().splitlines()[-12:])
        raise Stop(cause_of(output) or f"It stopped while {doing[0].lower()}{doing[1:]}:\n{tail}")
    if took > 1:
        say(f"  done in {took:.0f} s")
    return output


def _run(command: Sequence[str | Path], env: Mapping[str, str] | None, began: float) -> tuple[int, str]:
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=env or os.environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        try:
            while True:
                try:
                    output = process.communicate(timeout=STILL_AT_IT)[0]
                    return process.returncode, output
                except subprocess.TimeoutExpired:
                    say(f"  still at it, {time.monotonic() - began:.0f} s")
        except BaseException:
            process.kill()
            raise
