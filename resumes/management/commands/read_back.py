"""`read_back FILE.pdf`: what two programs and the reader make of a PDF, ours or anybody's."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from resumes.export import ExportError, pool
from resumes.reading import fields, pdf
from resumes.reading.values import Read, ReadEntry, ReadSection, Unreadable


def read_by_both(data: bytes) -> dict[str, tuple[str, ...] | str]:
    """Extractor -> the fields as lines, or the sentence that says why there are none. Runs in the child process."""
    told: dict[str, tuple[str, ...] | str] = {}
    for extractor in pdf.EXTRACTORS:
        try:
            told[extractor] = tuple(lines_of(fields.read(pdf.pages_of(data, extractor))))
        except Unreadable as error:
            told[extractor] = error.message
    return told


def lines_of(read: Read) -> Iterator[str]:
    head = {"Name": read.name, "Headline": read.label, "E-mail": read.email, "Phone": read.phone, "Place": read.place}
    yield from (f"{name}: {text}" for name, text in head.items() if text)
    yield from (f"Link: {link}" for link in read.links)
    yield from (f"Not understood: {text}" for text in read.left)
    for section in read.sections:
        yield f"{section.title or section.key.capitalize()} ({section.key or 'a heading of its own'})"
        yield from (f"  {line}" for line in _section(section))


def _section(section: ReadSection) -> Iterator[str]:
    yield from section.texts
    yield from (f"{group.label or 'Items'}: {' | '.join(group.items)}" for group in section.lists)
    for entry in section.entries:
        yield _heading(entry)
        yield from (f"  {text}" for text in (*entry.details, *entry.texts))
        yield from (f"  - {text}" for text in entry.highlights)


def _heading(entry: ReadEntry) -> str:
    when = " to ".join(text for text in (entry.start, entry.end) if text)
    return " | ".join(text for text in (entry.title, entry.name, entry.place, when) if text)


class Command(BaseCommand):
    help = "Shows what a program reads in a PDF, and where two of them differ."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path, metavar="FILE.pdf")

    def handle(self, *args: Any, path: Path, **options: Any) -> None:
        try:
            told = pool.run(read_by_both, path.read_bytes())
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
        except ExportError as error:
            raise CommandError(error.message) from error
        self.tell(*told.values())

    def tell(self, first: tuple[str, ...] | str, second: tuple[str, ...] | str) -> None:
        if isinstance(first, str):
            raise CommandError(first)
        for line in first:
            self.stdout.write(line)
        if first == second:
            self.stdout.write("A second program reads the same.")
            return
        self.stdout.write("A second program reads otherwise:")
        for line in [second] if isinstance(second, str) else [line for line in second if line not in first]:
            self.stdout.write(f"  {line}")
