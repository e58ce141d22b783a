"""`count_left`: at which step yesterday's work on resumes ended, as numbers. Run it once a day; twice does no harm."""

from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from resumes.left import count_left


class Command(BaseCommand):
    help = "Counts at which step yesterday's work on resumes ended. Nothing of a person is kept."

    def handle(self, *args: Any, **options: Any) -> None:
        number = count_left(timezone.localdate() - timedelta(days=1))
        if options["verbosity"] > 1:
            self.stdout.write(f"{number} resume(s) were last changed yesterday.")
