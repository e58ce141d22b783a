"""manage.py backup: a safe copy of the database."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from resumebuilder.backup import BackupError, back_up


class Command(BaseCommand):
    help = "Copy the database safely while it is in use. The copy holds people's drafts: keep it as you keep them."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--to", type=Path, metavar="FOLDER", help="where the copy goes (DATA_DIR/backups)")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self.stdout.write(f"The database is copied to {back_up(folder=options['to'])}")
        except BackupError as why:
            raise CommandError(str(why)) from why
