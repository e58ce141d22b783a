"""What settings, disk or database do not allow is one sentence, and no traceback."""

import pytest
from django.db import IntegrityError, OperationalError, ProgrammingError

from resumebuilder.starting import with_database


def failing(fault):
    def run():
        raise fault

    return run


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (OperationalError("no such table: careers_guideversion"), "run `manage.py prepare` first"),
        (OperationalError("table careers_career has no column named x"), "run `manage.py prepare` first"),
        (ProgrammingError('relation "careers_guideversion" does not exist\nLINE 1'), "run `manage.py prepare` first"),
        (OperationalError('FATAL: database "resumes" does not exist'), "Look at DATABASE_URL"),
        (OperationalError("database or disk is full"), "free disk space"),
    ],
)
def test_a_command_says_what_is_wrong_with_the_database(fault, sentence):
    with pytest.raises(SystemExit, match=sentence):
        with_database(failing(fault))


def test_a_fault_of_ours_stays_one():
    with pytest.raises(IntegrityError):
        with_database(failing(IntegrityError("UNIQUE constraint failed")))
