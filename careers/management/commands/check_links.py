"""`manage.py check_links`: whether the links of the guides still lead somewhere. What was found stands on the board."""

from functools import partial
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from careers.link_checks import due, go_round
from careers.links import check
from careers.models import CheckedLink


class Command(BaseCommand):
    help = "Asks for every link of the guides that was not checked lately. Addresses of private networks are not asked."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--days", type=int, default=30, help="leave out what was checked within so many days")
        parser.add_argument("--pause", type=float, default=1.0, help="seconds between two pages of one host")

    def handle(self, *args: Any, days: int, pause: float, **options: Any) -> None:
        urls = due(days)
        ask = partial(check, agent=f"resumebuilder link check (+{settings.SITE_URL})")
        troubled = 0
        for link in go_round(urls, ask, pause=pause):
            if link.status != CheckedLink.Status.FINE:
                troubled += 1
                self.stdout.write(f"{link.status}: {link.url} {link.reason} {link.moved_to}".rstrip())
        self.stdout.write(f"{len(urls)} links checked, {troubled} to look at")
