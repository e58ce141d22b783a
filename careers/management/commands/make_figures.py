"""`manage.py make_figures FILE …`: the shipped tables anew from the official files (careers/figures/README.md)."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from careers.releases import onet
from careers.releases.official import FEWEST, read_official
from careers.releases.shipping import write_figures, write_related, write_technologies, write_titles
from careers.releases.tables import Refused
from careers.shipped import HERE
from careers.tables import read_occupations


class Command(BaseCommand):
    help = "Makes the shipped tables from the official workbooks of BLS and from the tables of the O*NET database."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--fewest", type=int, default=FEWEST, help="refuse a file with fewer occupations")
        parser.add_argument("--into", type=Path, default=HERE / "figures", help="the folder of the tables")

    def handle(self, *args: Any, files: list[Path], into: Path, fewest: int, **options: Any) -> None:
        try:
            for line in make(files, into, fewest):
                self.stdout.write(line)
        except (Refused, OSError) as error:
            raise CommandError(f"Not made. {error}") from None


def make(files: list[Path], into: Path, fewest: int) -> list[str]:
    kinds = {path: onet.kind_of(path) for path in files}
    figures = [read_official(path, fewest=fewest) for path, kind in kinds.items() if not kind]
    said = []
    if figures:
        said.append(f"figures.csv: {write_figures(into, figures)} rows")
    names = [name for path, kind in kinds.items() if kind in onet.TITLES for name in onet.titles(path, kind)]
    if names:
        codes = {row.code for row in read_occupations(into / "occupations.csv") if row.kind == "occupation"}
        said.append(f"job_titles.csv: {write_titles(into, names, codes)} rows")
    for path in (path for path, kind in kinds.items() if kind == "related"):
        said.append(f"occupations.csv: {write_related(into, onet.related(path))} occupations with others near to them")
    for path in (path for path, kind in kinds.items() if kind == "technologies"):
        said.append(f"occupations.csv: {write_technologies(into, onet.technologies(path))} with technologies")
    return said
