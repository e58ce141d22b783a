"""`evaluate_drafting [SET …]`: the rates of the check and the built-in drafter; exit 1 where a target is missed."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from resumes.drafting import evaluation
from resumes.drafting.evaluation import Report, swaps


class Command(BaseCommand):
    help = "Measures the drafting over cases of honest drafts and planted inventions. Needs no model and no network."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(evaluation.sets())}; all by default")

    def handle(self, *args: Any, sets: list[str], **options: Any) -> None:
        unknown = sorted(set(sets) - set(evaluation.sets()))
        if unknown:
            raise CommandError(f"There is no set {unknown[0]}. There are: {', '.join(evaluation.sets())}.")
        missed = [self.show(name, evaluation.measure(evaluation.cases(name))) for name in sets or evaluation.sets()]
        self.show_swaps(swaps.measure(case for name in sets or evaluation.sets() for case in evaluation.cases(name)))
        if any(missed):
            raise CommandError(f"{sum(missed)} targets are missed.")

    def show_swaps(self, found: swaps.Swaps) -> None:
        self.stdout.write("random words in honest drafts")
        for kind in swaps.KINDS:
            self.stdout.write(f"  {kind}: {found.unseen[kind]} of {found.tried[kind]} unseen ({found.share(kind):.1%})")

    def show(self, name: str, report: Report) -> int:
        """Prints one set's report; how many targets it misses."""
        write = self.stdout.write
        write(f"{name}: {report.drafted} notes, {report.honest} honest drafts, {report.planted.total()} inventions")
        write(f"  {'invention':<20}{'planted':>8}{'unseen':>8}")
        for kind in sorted(report.planted):
            write(f"  {kind:<20}{report.planted[kind]:>8}{report.unseen[kind] or '-':>8}")
        for kind in ("added", "hard", "refused"):
            write(f"  honest, {kind}: {report.questioned[kind]} ({report.share_questioned(kind):.1%})")
        write(f"  built-in drafter: {report.blank} left blank, {report.beyond} beyond the note")
        write(f"  one check {report.check_ms:.2f} ms, one draft {report.draft_ms:.2f} ms")
        missed = report.missed()
        for target in missed:
            write(f"  MISSED {target.name}: {target.share(report):.1%}, at most {target.most:.1%}")
        return len(missed)
