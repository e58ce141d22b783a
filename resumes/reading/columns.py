"""Pages with a column at the side: which glyphs belong to which, so that each is read by itself."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .values import Char

# Parts of a page that make a column, as numbers of pieces, and how much of the page may run across the gutter.
_LEAST, _ACROSS, _ALIGNED = 6, 0.12, 0.55
_DATED = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Piece:
    """Glyphs of one line with no wide room between them."""

    chars: tuple[Char, ...]

    @property
    def x0(self) -> float:
        return self.chars[0].x0

    @property
    def x1(self) -> float:
        return self.chars[-1].x1

    @property
    def text(self) -> str:
        return "".join(char.text for char in self.chars)


def columns(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces of a page in the order to read them: what runs across, the main column, the one at its side."""
    at = _gutter(pieces)
    if at is None:
        yield list(pieces)
        return
    left = [piece for piece in pieces if piece.x1 <= at]
    right = [piece for piece in pieces if piece.x0 >= at - 2]
    across = [piece for piece in pieces if piece.x1 > at and piece.x0 < at - 2]
    if across:
        yield across
    yield from sorted((left, right), key=_weight, reverse=True)


def _weight(column: list[Piece]) -> tuple[float, int]:
    """The main column is the one with the largest letters, else the one with more to say."""
    return max(piece.chars[0].size for piece in column), sum(len(piece.chars) for piece in column)


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where the second column begins; None where there is one column, and dates or places at an edge of it."""
    starts = Counter(round(piece.x0) for piece in pieces)
    edge = min(starts, default=0)
    for start, count in starts.most_common(8):
        if count < _LEAST or start < edge + 60:
            continue
        left = [piece for piece in pieces if piece.x1 <= start]
        right = [piece for piece in pieces if piece.x0 >= start - 2]
        across = len(pieces) - len(left) - len(right)
        if len(left) < _LEAST or across > _ACROSS * len(pieces) or count < _ALIGNED * len(right):
            continue
        if not _is_edge(left) and not _is_edge(right):
            return float(start)
    return None


def _is_edge(column: list[Piece]) -> bool:
    return sum(bool(_DATED.search(piece.text)) for piece in column) > len(column) / 3
