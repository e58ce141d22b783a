"""Reads the command line, and turns whatever stops a command into one sentence."""

import argparse
import errno
import os
import sys

from . import commands
from .say import FULL, READ_ONLY, ROOT, Stop

_STOPPED_BY_HAND = 130


def main(arguments: list[str]) -> int:
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    given, after = _split(arguments)
    options = _parser().parse_args(given)
    try:
        if os.name != "posix":
            raise Stop("This runs on Linux and macOS. On Windows, use it inside WSL.")
        return commands.run_command(options, after)
    except Stop as why:
        print(why, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return _STOPPED_BY_HAND
    except OSError as fault:
        print(_sentence(fault), file=sys.stderr)
        return 1


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    """What is ours, and what stands after `--`, for pytest."""
    if "--" not in arguments:
        return arguments, []
    place = arguments.index("--")
    return arguments[:place], arguments[place + 1 :]


def _sentence(fault: OSError) -> str:
    if fault.errno == errno.ENOSPC:
        return FULL
    if fault.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return READ_ONLY if str(fault.filename or ROOT).startswith(str(ROOT)) else f"Not allowed: {fault}"
    return f"It stopped: {fault}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py", description="Installs what is missing, then does what is asked. No other step is needed."
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="COMMAND")
    run = verbs.add_parser("run", help="serve it on this machine")
    run.add_argument("--port", type=int, default=8000, help="the port to try first (8000)")
    test = verbs.add_parser("test", help="run the tests; what follows -- goes to pytest")
    test.add_argument("--slow", action="store_true", help="also the long loops")
    test.add_argument("--real-model", action="store_true", help="also those that fetch a small model and talk to it")
    verbs.add_parser("check", help="style, types, templates, migrations, deployment settings")
    verbs.add_parser("lock", help="choose the newest allowed packages and pin them")
    verbs.add_parser("backup", help="copy the database safely")
    if (ROOT / "benchmarks").is_dir():
        bench = verbs.add_parser("bench", help="measure speed; what follows -- goes to the benchmark")
        bench.add_argument("what", nargs="?", choices=["pdf"], default="pdf", help="what is measured (pdf)")
    return parser
