"""`manage.py import_release FILE`: what an official file would change; --apply changes it, --undo takes it back."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from careers.models import ReleaseImport
from careers.releases.importing import Plan, apply, plan, read_release, undo
from careers.releases.official import FEWEST
from careers.releases.tables import Refused

SHOWN = 40


class Command(BaseCommand):
    help = "Shows what a wage or projections workbook of BLS would change. Without --apply nothing is changed."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", nargs="?", type=Path)
        parser.add_argument("--period", default="", help="refuse the file if it is of another, as “May 2026”")
        parser.add_argument("--apply", action="store_true", help="change the tables")
        parser.add_argument("--standard", action="store_true", help="with --apply: every page uses this release")
        parser.add_argument("--take-all", action="store_true", help="with --apply: also over changes by hand")
        parser.add_argument("--undo", type=int, metavar="NUMBER", help="take back an import that was applied")
        parser.add_argument("--fewest", type=int, default=FEWEST, help="refuse a file with fewer occupations")

    def handle(self, *args: Any, file: Path | None, **options: Any) -> None:
        try:
            for line in self._undo(options["undo"]) if options["undo"] else self._read(file, options):
                self.stdout.write(line)
        except (Refused, OSError) as error:
            raise CommandError(f"Nothing was changed. {error}") from None

    def _undo(self, number: int) -> list[str]:
        found = ReleaseImport.objects.filter(pk=number).first()
        if found is None:
            raise Refused(f"There is no import {number}.")
        undo(found)
        return [f"Undone: {found}"]

    def _read(self, file: Path | None, options: dict[str, Any]) -> list[str]:
        if file is None:
            raise Refused("Name the file, or an import to --undo.")
        planned = read_release(file, period=options["period"], fewest=options["fewest"])
        said = sentences(plan(planned))
        if not options["apply"]:
            return [*said, "Nothing was changed. --apply does it."]
        apply(planned, standard=options["standard"], take_all=options["take_all"])
        return [*said, f"Applied as import {planned.pk}. --undo {planned.pk} takes it back."]


def sentences(found: Plan) -> list[str]:
    rows = [f"{found.kind}, {found.period}{', a new release' if found.is_new else ''}"]
    counts = (("new", found.new), ("gone", found.gone), ("unknown here, left out", found.unknown))
    rows += [f"  {len(codes)} {words}: {_some(codes)}" for words, codes in counts if codes]
    touched = {change.code for change in found.changed}
    rows.append(f"  {len(touched)} changed, {found.same} the same")
    rows += [f"    {change.code} {change.field}: {change.before} → {change.after}" for change in found.changed[:SHOWN]]
    if len(found.changed) > SHOWN:
        rows.append(f"    and {len(found.changed) - SHOWN} more")
    rows += [f"  kept as changed by hand: {change.code} {change.field} ({change.before})" for change in found.kept]
    if found.outliers:
        rows.append(f"  {len(found.outliers)} to look at:")
        rows += [f"    {outlier.code} {outlier.title}: {outlier.why}" for outlier in found.outliers]
    return rows


def _some(codes: tuple[str, ...]) -> str:
    return ", ".join(codes[:8]) + (" …" if len(codes) > 8 else "")
