"""`evaluate_drafting [SET …]`: the rates of the check and the built-in drafter; exit 1 where a target is missed."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from resumes.drafting import evaluation
from resumes.drafting.evaluation import Report, liars, swaps


class Command(BaseCommand):
    help = "Measures the drafting over cases of honest drafts and planted inventions. Needs no model and no network."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(evaluation.sets())}; all by default")

    def handle(self, *args: Any, sets: list[str], **options: Any) -> None:
        unknown = sorted(set(sets) - set(evaluation.sets()))
        if unknown:
            raise CommandError(f"There is no set {unknown[0]}. There are: {', '.join(evaluation.sets())}.")
        missed = [self.show(name, evaluation.measure(evaluation.cases(name))) for name in sets or evaluation.sets()]
        every = [case for name in sets or evaluation.sets() for case in evaluation.cases(name)]
        missed.append(self.show_lies(liars.measure(every)))
        self.show_swaps(swaps.measure(every))
        if any(missed):
            raise CommandError(f"{sum(missed)} targets are missed.")

    def show_lies(self, found: liars.Lies) -> int:
        """Prints what became of the lies of scripted models; 1 where too many were seen by nobody, else 0."""
        self.stdout.write(f"scripted models that lie, each about {found.jobs} jobs, through the whole drafting")
        self.stdout.write(f"  {'lie':<24}{'told':>6}" + "".join(f"{outcome:>10}" for outcome in liars.OUTCOMES))
        for kind in found.told:
            became = "".join(f"{found.became[kind, outcome] or '-':>10}" for outcome in liars.OUTCOMES)
            self.stdout.write(f"  {kind:<24}{found.told[kind]:>6}{became}")
        if found.unseen() <= liars.MOST_UNSEEN:
            return 0
        self.stdout.write(f"  MISSED lies unseen: {found.unseen():.1%}, at most {liars.MOST_UNSEEN:.1%}")
        return 1

    def show_swaps(self, found: swaps.Swaps) -> None:
        self.stdout.write("random words in honest drafts")
        for kind in swaps.KINDS:
            self.stdout.write(f"  {kind}: {found.unseen[kind]} of {found.tried[kind]} unseen ({found.share(kind):.1%})")

    def show_inventions(self, report: Report) -> None:
        """Prints of each kind of invention how it was caught, or that it was not."""
        ways = ("refused", "hard", "added")
        self.stdout.write(
            f"  {'invention':<20}{'planted':>8}" + "".join(f"{way:>9}" for way in ways) + f"{'unseen':>8}"
        )
        for kind in sorted(report.planted):
            caught = "".join(f"{report.caught[kind, way] or '-':>9}" for way in ways)
            self.stdout.write(f"  {kind:<20}{report.planted[kind]:>8}{caught}{report.unseen[kind] or '-':>8}")

    def show(self, name: str, report: Report) -> int:
        """Prints one set's report; how many targets it misses."""
        write = self.stdout.write
        write(
            f"{name}: {report.drafted} notes of {report.careers} jobs, {report.honest} honest drafts,"
            f" {report.planted.total()} inventions"
        )
        self.show_inventions(report)
        for kind in ("added", "hard", "refused"):
            write(f"  honest, {kind}: {report.questioned[kind]} ({report.share_questioned(kind):.1%})")
        write(
            f"  honest: {report.questions():.2f} questions a highlight,"
            f" {report.omitted} without a number or tool of the note"
        )
        write(
            f"  built-in drafter: {report.blank} left blank, {report.beyond} beyond the note, {report.draft_omitted}"
            f" without a number or tool of it, {report.twice} said twice, {report.mean_words():.1f} words"
        )
        write(f"  one check {report.check_ms:.2f} ms, one draft {report.draft_ms:.2f} ms")
        missed = report.missed()
        for target in missed:
            write(f"  MISSED {target.name}: {target.share(report):.1%}, at most {target.most:.1%}")
        return len(missed)
