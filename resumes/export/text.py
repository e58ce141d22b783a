"""A resume as plain text, for the boxes of web forms and for e-mail: wrapped, or each paragraph on one line."""

import textwrap
from collections.abc import Iterator

from resumes.document import ResumeDocument
from resumes.document.printed import printed

from .designs import PLAIN, Look
from .layout import page
from .values import Entry, Part, Row, Section

CONTENT_TYPE = "text/plain; charset=utf-8"
# Characters of a line: what e-mail and old forms show without breaking it again.
WIDTH = 76
# Old forms turn these into question marks. Letters are never changed.
_PLAIN = str.maketrans(
    {"“": '"', "”": '"', "″": '"', "‘": "'", "’": "'", "′": "'", "–": "-", "—": "-"}
    | {"•": "-", "·": "|", "…": "...", "\u00a0": " ", "\u202f": " ", "\u2011": "-"}
)


def write(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    """Each paragraph and bullet on one line, as long as it is."""
    return _told(document, look, 0)


def wrapped(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    """Lines of at most `WIDTH` characters; only an address may be longer."""
    return _told(document, look, WIDTH)


def _told(document: ResumeDocument, look: Look, width: int) -> bytes:
    shown = page(printed(document, look.order), look)
    head = [shown.name, shown.label, *(" · ".join(link.text for link in line) for line in shown.contact)]
    blocks = [[line for line in head if line], *(block for section in shown.sections for block in _section(section))]
    lines = ("\n".join(_fitted(line, width) for line in block) for block in blocks if block)
    return ("\n\n".join(lines) + "\n").encode()


def _fitted(line: str, width: int) -> str:
    line = line.translate(_PLAIN)
    if not width or len(line) <= width:
        return line
    indent = "  " if line.startswith("- ") else ""
    return textwrap.fill(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _section(section: Section) -> Iterator[list[str]]:
    """The heading with what follows it at once, then a block for each further entry."""
    block = [section.title.upper(), *section.paragraphs]
    block += [f"{line.label}: {line.text}" if line.label else line.text for line in section.lines]
    for entry in section.entries:
        for part in _parts(entry):
            yield [*block, *part]
            block = []
    if block:
        yield block


def _parts(entry: Entry) -> Iterator[list[str]]:
    head = _row(entry.head)
    for part in entry.parts:
        yield [*head, *_part(part)]
        head = []
    if head:
        yield head


def _part(part: Part) -> list[str]:
    details = " · ".join(link.text for link in part.details)
    lines = [*_row(part.title), details, *part.paragraphs, *(f"• {text}" for text in part.highlights)]
    return [line for line in lines if line]


def _row(row: Row | None) -> list[str]:
    if row is None:
        return []
    return [f"{row.text} · {row.aside}" if row.text and row.aside else row.text or row.aside]
