"""Why it cannot start, in one sentence: a wrong setting, a disk or a database is no fault of the program."""

import re
import sys
from collections.abc import Callable

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import CommandError
from django.db import DatabaseError, OperationalError, ProgrammingError
from environs import EnvError

from .backup import BackupError

# What SQLite and PostgreSQL say of a table or a column that no migration has made yet.
_NOT_PREPARED = re.compile(r"no such (table|column)|has no column|(relation|column) .* does not exist")


def in_one_sentence(start: Callable[[], object]) -> None:
    """Start it; what settings, disk or database do not allow ends the program with 1 and the reason."""
    try:
        start()
    except (ImproperlyConfigured, CommandError, EnvError, BackupError, DatabaseError, OSError, UnicodeError) as fault:
        sys.exit(reason(fault))


def with_database(run: Callable[[], object]) -> None:
    """Run a command; a database that is not there, not prepared or full ends it with 1 and the reason."""
    try:
        run()
    except (OperationalError, ProgrammingError) as fault:
        sys.exit(reason(fault))


def reason(fault: Exception) -> str:
    if isinstance(fault, DatabaseError) and _NOT_PREPARED.search(str(fault)):
        return "The database is empty or older than this version: run `manage.py prepare` first."
    if isinstance(fault, DatabaseError):
        said = " ".join(str(fault).split()).rstrip(".?")
        return (
            f"The database cannot be used: {said}. Look at DATABASE_URL, free disk space and who owns the data folder."
        )
    if isinstance(fault, UnicodeError):
        return "It cannot start: .env, or a file that it names, is no text in UTF-8."
    return f"It cannot start: {fault}" if isinstance(fault, OSError) else str(fault)
