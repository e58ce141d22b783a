"""A safe copy of the database while it is in use, checked, readable by its owner only, with its sum beside it."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings

AUTOMATIC = "automatic"
BY_HAND = "backup"
KEEP_AUTOMATIC = 10


class BackupError(Exception):
    """Why there is no backup, in a sentence. Nothing half-made is left behind."""


def back_up(kind: str = BY_HAND, *, folder: Path | None = None) -> Path:
    """Copy the database into the folder and say where; of the automatic copies the newest ten stay."""
    folder = folder or settings.DATA_DIR / "backups"
    database = settings.DATABASES["default"]
    sqlite = database["ENGINE"].endswith("sqlite3")
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
    target = folder / f"{kind}-{stamp}.{'sqlite3' if sqlite else 'dump'}"
    part = target.with_name(f"{target.name}.part")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # The file is private before there is anything in it.
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        (_copy_sqlite if sqlite else _dump_postgresql)(database, part)
        _write_sum(part, target)
        part.replace(target)
    except (OSError, sqlite3.Error) as fault:
        raise BackupError(f"The database was not backed up: {fault}") from fault
    finally:
        with suppress(OSError):
            part.unlink()
    if kind == AUTOMATIC:
        _drop_old(folder)
    return target


def _copy_sqlite(database: dict[str, Any], part: Path) -> None:
    """SQLite's online backup: one consistent state, whoever writes meanwhile, and with what still lies in the WAL."""
    if not Path(database["NAME"]).exists():
        raise BackupError(f"There is no database yet at {database['NAME']}.")
    source, copy = sqlite3.connect(database["NAME"], timeout=20), sqlite3.connect(part)
    try:
        source.backup(copy)
        # One file, with nothing beside it that a person could forget to copy.
        copy.execute("PRAGMA journal_mode=DELETE")
        found = copy.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        copy.close()
        source.close()
    if found != "ok":
        raise BackupError(f"The copy of the database is damaged and was not kept: {found}")


def _dump_postgresql(database: dict[str, Any], part: Path) -> None:
    if not shutil.which("pg_dump"):
        raise BackupError("pg_dump is not installed: it comes with PostgreSQL's client programs.")
    # By the environment: what stands on the command line, every user of the machine can read.
    given = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    place = {name: str(database[key]) for name, key in given.items() if database.get(key)}
    _run(["pg_dump", "--format=custom", "--no-owner", f"--file={part}"], place | _how_to_connect(database))
    _run(["pg_restore", "--list", str(part)], {})


def _how_to_connect(database: dict[str, Any]) -> dict[str, str]:
    """Certificates and the like, as the site asks for them, but not its time limits."""
    asked = {name: value for name, value in database.get("OPTIONS", {}).items() if name != "options"}
    return {f"PG{name.replace('_', '').upper()}": str(value) for name, value in asked.items()}


def _run(command: list[str], place: dict[str, str]) -> None:
    done = subprocess.run(command, env=os.environ | place, capture_output=True, text=True)
    if done.returncode:
        raise BackupError(f"{command[0]} failed: {done.stderr.strip() or done.returncode}")


def _write_sum(part: Path, target: Path) -> None:
    """A line that `sha256sum -c` reads."""
    with part.open("rb") as file:
        total = hashlib.file_digest(file, "sha256").hexdigest()
    sum_of(target).write_text(f"{total}  {target.name}\n")


def sum_of(backup: Path) -> Path:
    return backup.with_name(f"{backup.name}.sha256")


def _drop_old(folder: Path) -> None:
    copies = [path for path in folder.glob(f"{AUTOMATIC}-*") if path.suffix in {".sqlite3", ".dump"}]
    for old in sorted(copies)[:-KEEP_AUTOMATIC]:
        old.unlink()
        sum_of(old).unlink(missing_ok=True)
