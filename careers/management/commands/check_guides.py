"""`manage.py check_guides`: what each shipped guide lacks, and how far any two of them are alike."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from careers import sameness
from careers.sameness import WAYS, Guides, Run
from careers.shipped import HERE, ShippedError, ShippedGuide, read_guides

SHOWN = 5


class Command(BaseCommand):
    help = "Prints what each shipped guide lacks and what any two share. Fails where two share a whole sentence."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--from", dest="directory", type=Path, default=HERE, help="a folder with content/")

    def handle(self, *args: Any, directory: Path, **options: Any) -> None:
        try:
            shipped = read_guides(directory / "content")
        except (ShippedError, OSError) as error:
            raise CommandError(f"Not checked. {error}") from None
        guides = {guide.slug: guide.content for guide in shipped}
        for line in (*map(_alone, shipped), "", *_together(guides)):
            self.stdout.write(line)
        if copied := _copied(guides):
            raise CommandError(copied)


def _alone(guide: ShippedGuide) -> str:
    unread = [f"where the status of “{name}” was read" for (name, _), source in guide.read_in.items() if not source]
    missing = "; ".join([*sameness.lacks(guide.content), *unread]) or "nothing"
    return f"{guide.slug}: {sameness.count_words(guide.content):,} words, lacks {missing}"


def _together(guides: Guides) -> Iterator[str]:
    yield from _listed("Sentences of eight words or more in two guides", sameness.shared_sentences(guides))
    longest = sameness.longest_runs(guides)
    length = len(longest[0].words) if longest else 0
    yield from _listed(f"Longest run of words in two guides: {length} words, such runs", longest[:SHOWN])
    headings = sameness.same_headings(guides)
    yield f"Guides with the same headings under “How to break in”: {len(headings)}"
    yield from (f"  {' and '.join(same.slugs)}: {'; '.join(same.headings)}" for same in headings[:SHOWN])
    yield "Most runs of five words in common, of those in the shorter guide"
    yield from (
        f"  {overlap.percent:.1f}% {' and '.join(overlap.slugs)}" for overlap in sameness.overlaps(guides)[:SHOWN]
    )


def _listed(heading: str, runs: list[Run]) -> Iterator[str]:
    yield f"{heading}: {len(runs)}"
    for run in runs:
        yield f"  “{' '.join(run.words)}”"
        yield from (f"    {place.slug}: {place.sentence}" for place in run.places)


def _copied(guides: Guides) -> str:
    """What no two guides may have in common, as one sentence, or "" when there is nothing."""
    if sameness.shared_sentences(guides):
        return "Two guides share a sentence of eight words or more."
    if any(len(same.headings) >= WAYS for same in sameness.same_headings(guides)):
        return "Two guides have the same five headings under “How to break in”."
    return ""
