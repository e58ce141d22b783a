"""`manage.py import_release FILE`: what an official file would change; --apply changes it, --undo takes it back."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from careers.models import ReleaseImport
from careers.releases.importing import apply, plan, read_release, undo
from careers.releases.plans import NamesPlan, Plan
from careers.releases.tables import Refused

SHOWN, SOME = 40, 8


class Command(BaseCommand):
    help = (
        "Shows what a wage or projections workbook of BLS, or a table of O*NET, would change."
        " Without --apply nothing is changed."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, metavar="file", help="one; of O*NET job titles both tables")
        parser.add_argument(
            "--period",
            default="",
            help="refuse the file if it is of another, as “May 2026”; of O*NET the version of the database, as “31.0”",
        )
        parser.add_argument("--apply", action="store_true", help="change the tables")
        parser.add_argument("--standard", action="store_true", help="with --apply: every page uses this release")
        parser.add_argument("--take-all", action="store_true", help="with --apply or --undo: also over changes by hand")
        parser.add_argument(
            "--let-go", action="store_true", help="with --apply: yes, what the plan says the file lacks is gone"
        )
        parser.add_argument("--undo", type=int, metavar="NUMBER", help="take back an import that was applied")
        parser.add_argument("--fewest", type=int, help="refuse a file with fewer occupations")
        parser.add_argument(
            "--whole",
            action="store_true",
            help="take a file that seems to be cut: you have compared it with the published one",
        )

    def handle(self, *args: Any, files: list[Path], **options: Any) -> None:
        try:
            for line in self._undo(options) if options["undo"] else self._read(files, options):
                self.stdout.write(line)
        except (Refused, OSError) as error:
            raise CommandError(f"Nothing was changed. {error}") from None

    def _undo(self, options: dict[str, Any]) -> list[str]:
        found = ReleaseImport.objects.filter(pk=options["undo"]).first()
        if found is None:
            raise Refused(f"There is no import {options['undo']}.")
        undo(found, take_all=options["take_all"])
        return [f"Undone: {found}"]

    def _read(self, files: list[Path], options: dict[str, Any]) -> list[str]:
        if not files:
            raise Refused("Name the file, or an import to --undo.")
        planned = read_release(*files, period=options["period"], fewest=options["fewest"], checked=not options["whole"])
        said = sentences(plan(planned))
        if not options["apply"]:
            return [*said, "Nothing was changed. --apply does it."]
        apply(planned, **{name: options[name] for name in ("standard", "take_all", "let_go")})
        return [*said, f"Applied as import {planned.pk}. --undo {planned.pk} takes it back."]


def sentences(found: Plan | NamesPlan) -> list[str]:
    rows = [f"{found.kind}, {found.period}{', a new release' if found.is_new else ''}"]
    rows += _of_names(found) if isinstance(found, NamesPlan) else _of_figures(found)
    if found.missing:
        rows.append(f"  {len(found.missing)} not in this file, and there before: {'; '.join(found.missing)}")
        rows.append("    An older classification, or rows that were lost: look, and say --let-go if they are gone.")
    if found.outliers:
        rows.append(f"  {len(found.outliers)} to look at:")
        rows += [f"    {outlier.code} {outlier.title}: {outlier.why}" for outlier in found.outliers]
    return rows


def _of_figures(found: Plan) -> list[str]:
    counts = (("new", found.new), ("unknown here, left out", found.unknown))
    rows = [f"  {len(codes)} {words}: {_some(codes)}" for words, codes in counts if codes]
    touched = {change.code for change in found.changed}
    rows.append(f"  {len(touched)} changed, {found.same} the same")
    rows += [f"    {change.code} {change.label}: {change.now} → {change.then}" for change in found.changed[:SHOWN]]
    rows += _more(found.changed)
    return rows + [f"  kept as changed by hand: {row.code} {row.label} ({row.now})" for row in found.kept]


def _of_names(found: NamesPlan) -> list[str]:
    rows = [f"  {found.new} names new, {found.gone} gone"]
    left = (("codes unknown here", found.unknown), ("technologies that nobody looked through", found.unreviewed))
    rows += [f"  {len(names)} {words}, left out: {_some(names)}" for words, names in left if names]
    rows.append(f"  {len(found.changed)} occupations changed, {found.same} the same")
    for row in found.changed[:SHOWN]:
        rows.append(f"    {row.code} {row.title}{', in another order' if row.moved else ''}")
        parts = (("new", row.new), ("gone", row.gone), ("changed", row.changed))
        rows += [f"      {words}: {_some(names)}" for words, names in parts if names]
    return rows + _more(found.changed)


def _more(rows: tuple[Any, ...]) -> list[str]:
    return [f"    and {len(rows) - SHOWN} more"] if len(rows) > SHOWN else []


def _some(names: tuple[str, ...]) -> str:
    return ", ".join(names[:SOME]) + (" …" if len(names) > SOME else "")
