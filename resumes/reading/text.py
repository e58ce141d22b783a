"""Text that was pasted, as lines: pieces apart at tabs, bars and wide room, headings by Markdown's signs where it has
them.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from .values import Line, Pages, Unreadable, gettext_noop

NOTHING = gettext_noop("There is no text in it.")
_PIECES = re.compile(r"\t+|\s{3,}|\s+\|\s+")
_HEADING = re.compile(r"^(#{1,4})\s+")
_STRONG = re.compile(r"\*\*(.+?)\*\*|__(.+?)__")
_LINK = re.compile(r"\[([^\]]+)\]\(<?([^)>\s]+)>?\)")
# Steps between lines, as a page would have them: one, and one with an empty line in it.
_STEP, _BLANK = 1.3, 2.8
# Longer lines were never broken.
_WRAPPED = 110


def pages_of(text: str) -> Pages:
    """Raises Unreadable."""
    links: list[str] = []
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    whole = max(map(len, text.split("\n"))) > _WRAPPED
    lines = tuple(replace(line, whole=whole) for line in _lines(text, links))
    if not lines:
        raise Unreadable(NOTHING)
    return Pages(lines, 1, tuple(dict.fromkeys(links)))


def _lines(text: str, links: list[str]) -> Iterator[Line]:
    is_markdown = bool(re.search(r"^#{1,4} \S", text, re.MULTILINE))
    above = 0.0
    for raw in text.split("\n"):
        if not raw.strip():
            above = _STEP if is_markdown else _BLANK
            continue
        indent = float(len(raw) - len(raw.lstrip(" ")))
        yield _line(raw.strip().rstrip("\\") if is_markdown else raw.strip(), indent, above, links, is_markdown)
        # Markdown tells what belongs together by its signs; there is an empty line between any two parts of it.
        above = _STEP


def _line(raw: str, indent: float, above: float, links: list[str], is_markdown: bool) -> Line:
    level, bold = 0, False
    if is_markdown:
        heading = _HEADING.match(raw)
        level = len(heading[1]) if heading else 0
        raw = raw[heading.end() :] if heading else raw
        links += [found[2] for found in _LINK.finditer(raw)]
        raw = _LINK.sub(r"\1", raw)
        bold = bool(_STRONG.match(raw))
        raw = re.sub(r"\\([\\`*_\[\]<>&|~#!.)+=-])", r"\1", _STRONG.sub(r"\1\2", raw))
    pieces = _PIECES.split(raw) if not is_markdown or not (level or bold) else re.split(r"\s+[|·]\s+", raw)
    cells = tuple(" ".join(piece.split()) for piece in pieces if piece.strip())
    # The name at the top has the rank of a heading in Markdown; sections stand one below.
    return Line(cells or (raw,), x0=indent, above=above, level=max(level - 1, 0), bold=bold)
