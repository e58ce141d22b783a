"""Glyphs as lines: what stands on one base line, in pieces where wide room lies between them."""

import statistics
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from operator import itemgetter

from .columns import Piece, columns
from .values import Char, Line, Mark

# In sizes of the text: room that makes a space, how much less does where one is guessed, room that makes another piece,
# and how far a base line may wander.
_SPACE, _GUESS, _PIECE, _SAME_LINE = 0.12, 0.05, 1.3, 0.35
# In sizes too: how far to the left of its text a sign may stand, how large it may be, and how high its middle.
_BESIDE, _LARGE, _HIGH = 2.6, 0.75, (0.02, 0.75)


def lines_of(chars: Iterable[Char], marks: Iterable[Mark] = ()) -> tuple[Line, ...]:
    """From the top of the first page to the end of the last."""
    pages: dict[int, list[Char]] = {}
    for char in chars:
        pages.setdefault(char.page, []).append(char)
    told = [part for page in sorted(pages) for part in _page(pages[page])]
    # The main column goes on over the page before what stands at its side.
    parts = sorted(told, key=itemgetter(1)) if len(pages) > 1 else told
    lines = [line for part, _ in parts for line in part]
    signs: dict[int, list[Mark]] = {}
    for mark in marks:
        signs.setdefault(mark.page, []).append(mark)
    return tuple(_stepped(_signed(line, signs.get(line.page, ())) for line in lines if line.text))


def _signed(line: Line, marks: Iterable[Mark]) -> Line:
    """A bullet point whose sign is drawn gets it as a letter. Beside a name in bold it is the dot of a time line."""
    for mark in marks if line.placed else ():
        beside = -0.1 <= (line.x0 - mark.x1) / line.size <= _BESIDE
        at_height = _HIGH[0] <= (line.y - mark.y) / line.size <= _HIGH[1]
        if beside and at_height and mark.size <= _LARGE * line.size and not line.bold:
            return replace(line, cells=(f"• {line.cells[0]}", *line.cells[1:]), x0=mark.x0)
    return line


def _page(chars: list[Char]) -> Iterator[tuple[list[Line], bool]]:
    """The lines of each part of a page, and whether it is a column at its side."""
    rows = list(_rows(chars))
    parts = list(columns([piece for row in rows for piece in _pieces(row)]))
    if len(parts) == 1:
        yield [_line(row) for row in rows], False
        return
    for part, is_side in parts:
        edge = max(piece.x1 for piece in part)
        inked = [char for piece in part for char in piece.chars]
        yield [replace(_line(row), edge=edge) for row in _rows(inked)], is_side


def _pieces(row: list[Char]) -> Iterator[Piece]:
    piece: list[Char] = []
    inked: Char | None = None
    for char in row:
        if inked and char.text.strip() and char.x0 - inked.x1 > _PIECE * inked.size:
            yield Piece(tuple(piece))
            piece = []
        if piece or char.text.strip():
            piece.append(char)
        inked = char if char.text.strip() else inked
    if piece:
        yield Piece(tuple(piece))


def _rows(chars: list[Char]) -> Iterator[list[Char]]:
    """The glyphs of each line from left to right."""
    rows: list[list[Char]] = []
    for char in chars:
        for row in reversed(rows[-60:]):
            if abs(row[0].y - char.y) <= _SAME_LINE * min(row[0].size, char.size):
                row.append(char)
                break
        else:
            if char.text.strip():
                rows.append([char])
    rows.sort(key=lambda row: row[0].y)
    for row in rows:
        yield sorted(row, key=lambda char: char.x0)


def _line(row: list[Char]) -> Line:
    inked = [char for char in row if char.text.strip()]
    size = inked[0].size
    cells, label, then_label, space, guess, room = [""], "", "", False, False, _room(inked)
    before: Char | None = None
    for char in row:
        if not char.text.strip():
            # A space of no width is not in the file: the program that read it guesses one there.
            space, guess = space or char.x1 > char.x0, True
            continue
        gap = char.x0 - before.x1 if before else 0.0
        if gap > _PIECE * size:
            cells.append("")
        elif space or gap > room - (_GUESS * size if guess else 0):
            cells[-1] += " "
        if before and before.bold and not char.bold and not label:
            label = " ".join(cells).strip()
            then_label = cells[-1] if len(cells) == 2 else ""
        cells[-1] += char.text
        before, space, guess = char, False, False
    texts = tuple(text for cell in cells if (text := _clean(cell)))
    ends = _first_piece(inked, size)
    first, then = inked[:ends], inked[ends].x0 if ends < len(inked) else 0.0
    size, bold = statistics.median(char.size for char in first), all(char.bold for char in first)
    label = _clean(label) if inked[0].bold and not bold else ""
    line = Line(texts, inked[0].page, inked[0].x0, inked[-1].x1, inked[0].y, size, bold, label)
    then_bold = ends < len(inked) and inked[ends].bold
    told = _clean(then_label) if then_bold and not first[0].bold else ""
    return replace(line, reach=first[-1].x1, then=then, then_bold=then_bold, then_label=told)


def _room(inked: list[Char]) -> float:
    """How much room makes a space: more where all letters stand apart."""
    gaps = [after.x0 - before.x1 for before, after in pairwise(inked)]
    usual = statistics.median(gaps) if len(gaps) > 2 else 0.0
    return max(usual, 0.0) + _SPACE * inked[0].size


def _first_piece(row: list[Char], size: float) -> int:
    return next((n for n in range(1, len(row)) if row[n].x0 - row[n - 1].x1 > _PIECE * size), len(row))


def _clean(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _stepped(lines: Iterable[Line]) -> Iterator[Line]:
    before: Line | None = None
    for line in lines:
        same_page = before is not None and before.page == line.page
        step = (line.y - before.y) / max(line.size, 1.0) if before and same_page else 0.0
        # Less than nothing is the top of another column.
        yield replace(line, above=max(step, 0.0))
        before = line
