import hashlib
import os
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.core.management import CommandError, call_command

from resumebuilder import backup
from resumebuilder.backup import AUTOMATIC, BackupError, back_up, sum_of


@pytest.fixture
def use(tmp_path: Path, monkeypatch) -> Callable[..., None]:
    """Let this be the database that is copied; the one of the tests stays as it is."""

    def use(engine: str, **place: object) -> None:
        database = {"ENGINE": f"django.db.backends.{engine}", **place}
        settings = SimpleNamespace(DATABASES={"default": database}, DATA_DIR=tmp_path)
        monkeypatch.setattr(backup, "settings", settings)

    return use


@pytest.fixture
def database(tmp_path: Path, use) -> Path:
    path = tmp_path / "live.sqlite3"
    with closing(sqlite3.connect(path)) as live:
        live.execute("PRAGMA journal_mode=WAL")
        live.execute("CREATE TABLE drafts (number INTEGER)")
        live.commit()
    use("sqlite3", NAME=str(path))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def count(path: Path) -> int:
    with closing(sqlite3.connect(path)) as copy:
        return copy.execute("SELECT count(*) FROM drafts").fetchone()[0]


def test_a_backup_holds_what_lies_in_the_write_ahead_log_too(database, folder):
    with closing(sqlite3.connect(database)) as live:
        live.execute("PRAGMA wal_autocheckpoint=0")
        live.execute("INSERT INTO drafts VALUES (1)")
        live.commit()
        copied_plainly = shutil.copy(database, database.with_name("plain"))
        assert count(back_up(folder=folder)) == 1
    assert count(copied_plainly) == 0


def test_a_backup_is_one_file_and_its_sum(database, folder):
    copy = back_up(folder=folder)
    count(copy)
    assert sorted(folder.iterdir()) == sorted([copy, sum_of(copy)])
    total, name = sum_of(copy).read_text().split()
    assert name == copy.name and total == hashlib.sha256(copy.read_bytes()).hexdigest()


def test_only_its_owner_can_read_a_backup(database, folder):
    before = os.umask(0)
    try:
        copy = back_up(folder=folder)
    finally:
        os.umask(before)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_every_save_acknowledged_before_the_backup_began_is_in_it(database, folder):
    saved, stop = [0], threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(database, timeout=20, isolation_level=None)) as live:
            while not stop.is_set():
                live.execute("INSERT INTO drafts VALUES (1)")
                saved[0] += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _copy in range(5):
            acknowledged = saved[0]
            assert count(back_up(folder=folder)) >= acknowledged
    finally:
        stop.set()
        writer.join()
    assert saved[0] > 0


def test_the_newest_ten_automatic_copies_stay_and_all_made_by_hand(database, folder):
    by_hand = [back_up(folder=folder) for _copy in range(2)]
    automatic = [back_up(AUTOMATIC, folder=folder) for _copy in range(13)]
    assert sorted(folder.glob("*.sqlite3")) == sorted(by_hand + automatic[-10:])
    assert len(list(folder.glob("*.sha256"))) == 12


def test_a_damaged_database_gives_no_backup(database, folder):
    with closing(sqlite3.connect(database)) as live:
        live.executemany("INSERT INTO drafts VALUES (?)", [(number,) for number in range(20_000)])
        live.commit()
        live.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with database.open("r+b") as file:
        file.seek(4096 * 5)
        file.write(b"\xff" * 4096)
    with pytest.raises(BackupError, match="damaged|malformed"):
        back_up(folder=folder)
    assert not list(folder.iterdir())


def test_a_copy_that_contradicts_itself_is_not_kept(database, folder):
    with closing(sqlite3.connect(database)) as live:
        live.execute("INSERT INTO drafts VALUES (NULL)")
        live.execute("PRAGMA writable_schema=ON")
        live.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE drafts (number INTEGER NOT NULL)'")
        live.commit()
    with pytest.raises(BackupError, match="damaged and was not kept: NULL value in drafts.number"):
        back_up(folder=folder)
    assert not list(folder.iterdir())


def test_a_full_disk_is_one_sentence_and_leaves_nothing(database, folder, monkeypatch):
    def full(*arguments: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(backup, "_copy_sqlite", full)
    with pytest.raises(BackupError, match="not backed up: database or disk is full"):
        back_up(folder=folder)
    assert not list(folder.iterdir())


def test_no_database_yet_is_one_sentence(tmp_path, folder, use):
    use("sqlite3", NAME=str(tmp_path / "none"))
    with pytest.raises(CommandError, match="There is no database yet"):
        call_command("backup", to=folder)
    assert not (tmp_path / "none").exists()


def test_postgresql_is_dumped_as_the_site_connects_without_its_password_on_the_command_line(
    tmp_path, folder, use, monkeypatch
):
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("pg_dump", "pg_restore"):
        (programs / name).write_text(
            '#!/bin/sh\necho "$@ as $PGUSER:$PGPASSWORD on $PGDATABASE by $PGSSLMODE$PGOPTIONS" >> "$SEEN"\n'
        )
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setenv("SEEN", str(tmp_path / "seen"))
    place = {"HOST": "db", "PORT": 5432, "USER": "app", "PASSWORD": "canary", "NAME": "resumes"}
    options = {"sslmode": "verify-full", "options": "-c statement_timeout=15000"}
    use("postgresql", **place, OPTIONS=options)
    copy = back_up(folder=folder)
    dumped = (tmp_path / "seen").read_text().splitlines()[0]
    assert copy.suffix == ".dump" and dumped.startswith("--format=custom")
    command, _as, place_seen = dumped.partition(" as ")
    assert "canary" not in command and place_seen == "app:canary on resumes by verify-full"


def test_a_dump_that_fails_is_one_sentence(folder, use, monkeypatch, tmp_path):
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "pg_dump").write_text("#!/bin/sh\necho 'no such server' >&2\nexit 1\n")
    (programs / "pg_dump").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    use("postgresql", NAME="resumes")
    with pytest.raises(BackupError, match="pg_dump failed: no such server"):
        back_up(folder=folder)
    assert not list(folder.iterdir())


def test_the_command_says_where_the_copy_is(database, folder, capsys):
    call_command("backup", to=folder)
    assert str(folder) in capsys.readouterr().out and len(list(folder.glob("backup-*.sqlite3"))) == 1
