"""`manage.py load_guides`: the shipped guides and figures into the database. Run it as often as you like."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from careers.load import Report, load_shipped
from careers.shipped import HERE, ShippedError


class Command(BaseCommand):
    help = "Loads the shipped guides and figures. Guides that an editor changed are kept as they are."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--from", dest="directory", type=Path, default=HERE, help="a folder with content/ and figures/"
        )

    def handle(self, *args: Any, directory: Path, **options: Any) -> None:
        try:
            report = load_shipped(directory)
        except (ShippedError, OSError) as error:
            raise CommandError(f"Nothing was loaded. {error}") from None
        for line in sentences(report):
            self.stdout.write(line)


def sentences(report: Report) -> list[str]:
    said = []
    if report.figures:
        said.append(f"{report.figures} rows of figures loaded")
    if report.titles:
        said.append(f"{report.titles} job titles loaded")
    for titles, words in ((report.new, "loaded and published"), (report.updated, "brought up to date")):
        if titles:
            said.append(f"{_guides(titles)} {words}: {', '.join(titles)}")
    said += [f"Kept the editors’ text of {title}; newer shipped text waits beside it" for title in report.kept]
    if report.same:
        said.append(f"{_guides(report.same)} up to date")
    return said or ["There are no guides to load"]


def _guides(titles: list[str]) -> str:
    return f"{len(titles)} guide{'' if len(titles) == 1 else 's'}"
