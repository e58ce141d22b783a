"""A resume as Markdown (CommonMark): headings, lists and links, every sign of the text itself escaped."""

import re
from collections.abc import Iterator

from resumes.document import ResumeDocument
from resumes.document.printed import printed

from .designs import PLAIN, Look
from .layout import page
from .values import Link, Page, Part, Row, Section

CONTENT_TYPE = "text/markdown; charset=utf-8"
# What would be markup anywhere in a line, and what would be at its start.
_SIGNS = re.compile(r"([\\`*_\[\]<>&|~#!])")
_START = re.compile(r"\A(?:([-+=])|(\d+)([.)]))(?=\s|\Z)")


def write(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    return ("\n\n".join(_blocks(page(printed(document, look.order), look))) + "\n").encode()


def _blocks(shown: Page) -> Iterator[str]:
    name, label = _escaped(shown.name), _escaped(shown.label)
    if name or label:
        yield f"# {name or label}"
    if name and label:
        yield f"**{label}**"
    # A backslash at the end of a line breaks it.
    if shown.contact:
        yield "\\\n".join(_links(line) for line in shown.contact)
    for section in shown.sections:
        yield from _section(section, "#" * shown.section_level)


def _section(section: Section, level: str) -> Iterator[str]:
    yield f"{level} {_escaped(section.title)}"
    yield from map(_paragraph, section.paragraphs)
    lines = [f"- {_labelled(line.label)}{_escaped(line.text)}" for line in section.lines]
    if lines:
        yield "\n".join(lines)
    for entry in section.entries:
        if entry.head:
            yield f"{level}# {_row(entry.head)}"
        for part in entry.parts:
            yield from _part(part)


def _part(part: Part) -> Iterator[str]:
    if part.title:
        yield _row(part.title, "**")
    if part.details:
        yield _links(part.details)
    yield from map(_paragraph, part.paragraphs)
    if part.highlights:
        yield "\n".join(f"- {_escaped(text)}" for text in part.highlights)


def _paragraph(text: str) -> str:
    return f"- {_escaped(text[2:])}" if text.startswith("• ") else _escaped(text)


def _labelled(label: str) -> str:
    return f"**{_escaped(label)}:** " if label else ""


def _row(row: Row, strong: str = "") -> str:
    text = _link(Link(row.text, row.href))
    pieces = [f"{strong}{text}{strong}" if text else "", _escaped(row.aside)]
    return " · ".join(piece for piece in pieces if piece)


def _links(links: tuple[Link, ...]) -> str:
    return " · ".join(_link(link) for link in links)


def _link(link: Link) -> str:
    return f"[{_escaped(link.text)}](<{link.href}>)" if link.href and link.text else _escaped(link.text)


def _escaped(text: str) -> str:
    text = _SIGNS.sub(r"\\\1", text)
    return _START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", text)
