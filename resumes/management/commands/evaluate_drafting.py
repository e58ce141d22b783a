"""`evaluate_drafting [SET …]`: the rates of the check and the built-in drafter; exit 1 where a target is missed.

With `--provider` instead what the model of the settings makes of the same notes.
"""

import asyncio
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from resumes import llm
from resumes.drafting import evaluation
from resumes.drafting.evaluation import Report, alike, dictated, liars, model, swaps


class Command(BaseCommand):
    help = (
        "Measures the drafting over cases of honest drafts and planted inventions. Needs no model and no network, "
        "except with --provider."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(evaluation.sets())}; all by default")
        parser.add_argument("--provider", action="store_true", help="what the model of the settings makes of the notes")
        parser.add_argument("--notes", type=int, default=50, metavar="N", help="how many notes it is sent (50)")

    def handle(self, *args: Any, sets: list[str], **options: Any) -> None:
        unknown = sorted(set(sets) - set(evaluation.sets()))
        if unknown:
            raise CommandError(f"There is no set {unknown[0]}. There are: {', '.join(evaluation.sets())}.")
        if options["provider"]:
            self.show_model(sets or list(evaluation.sets()), options["notes"])
            return
        missed = [self.show(name, evaluation.measure(evaluation.cases(name))) for name in sets or evaluation.sets()]
        every = [case for name in sets or evaluation.sets() for case in evaluation.cases(name)]
        missed.append(self.show_lies(liars.measure(every)))
        self.show_swaps(swaps.measure(every))
        missed.append(self.show_notes())
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

    def show_notes(self) -> int:
        """Prints how notes are read and told; how many targets that misses."""
        write = self.stdout.write
        told, lines = dictated.measure(dictated.notes()), alike.resumes()
        verbs, shared = alike.shared(lines, words=1), alike.shared(lines)
        write(f"dictated notes: {told.found} of {told.told} things found ({told.share:.0%})")
        write(f"{len(lines)} resumes from similar notes: {shared:.0%} of the openings shared, {verbs:.0%} of the verbs")
        missed = 0
        if told.share < dictated.LEAST:
            write(f"  MISSED things found in dictated notes: {told.share:.0%}, at least {dictated.LEAST:.0%}")
            missed += 1
        if shared > alike.MOST:
            write(f"  MISSED openings shared: {shared:.0%}, at most {alike.MOST:.0%}")
            missed += 1
        return missed

    def show_model(self, sets: list[str], notes: int) -> None:
        provider = llm.get_provider()
        if provider is None:
            raise CommandError("No model is set up: set LLM_BASE_URL and LLM_MODEL first.")
        every = [case for name in sets for case in evaluation.cases(name)]
        # Spread over all sets, the same each time.
        chosen = every[:: max(1, len(every) // max(1, notes))][:notes]
        made = asyncio.run(model.measure(chosen, provider))
        write = self.stdout.write
        write(f"{provider.name}: {made.notes} notes, {made.seconds / max(1, made.notes):.1f} s a draft")
        write(f"  its words, nothing added: {made.theirs} ({made.share(made.theirs):.0%})")
        write(f"  its words, something to say yes to: {made.added} ({made.share(made.added):.0%})")
        write(f"  its words, with a blank for a number: {made.blank} ({made.share(made.blank):.0%})")
        write(f"  by the built-in drafter instead: {made.built_in}; without a draft: {made.nothing}")
        write(f"  a number or tool left out: {made.lost}; words a line: {made.words / max(1, made.by_model):.0f}")
        for reason, times in made.troubles.most_common():
            write(f"  why not the model: {reason}, {times} times")
        if not made.by_model:
            raise CommandError("The model wrote nothing that could be used.")

    def show(self, name: str, report: Report) -> int:
        """Prints one set's report; how many targets it misses."""
        write = self.stdout.write
        write(
            f"{name}: {report.drafted} notes of {report.careers} jobs, {report.honest} honest drafts,"
            f" {report.planted.total()} inventions"
        )
        self.show_inventions(report)
        write(f"  honest, put right with the note's own words: {report.put_right}")
        write(f"  honest, the person's own sentence instead: {report.instead}")
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
        missed, is_held = report.missed(), name not in evaluation.UNREAD
        for target in missed:
            word = "MISSED" if is_held else "over, and only told:"
            write(f"  {word} {target.name}: {target.share(report):.1%}, at most {target.most:.1%}")
        return len(missed) if is_held else 0
