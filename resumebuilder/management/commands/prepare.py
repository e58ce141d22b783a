"""manage.py prepare: whatever must be done before the first page can be served, and nothing that is done already."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from resumebuilder.backup import BackupError
from resumebuilder.prepare import prepare
from resumebuilder.starting import reason


class Command(BaseCommand):
    help = "Bring the database up to date (after a backup), load new guides, make the web font, delete expired drafts."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            prepare(self.stdout.write)
        except BackupError as why:
            raise CommandError(f"{why} So nothing was changed.") from why
        except DatabaseError as fault:
            raise CommandError(reason(fault)) from fault
        if options["verbosity"] > 1:
            call_command("check")
