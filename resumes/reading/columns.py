"""Pages with a column at the side: which glyphs belong to which, so that each is read by itself."""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .headings import key_of
from .values import Char

# Parts of a page that make a column, as numbers of pieces, and how much of the page may run across the gutter.
_LEAST, _ACROSS, _ALIGNED = 6, 0.12, 0.55
# How far bullet points stand in from the edge of their column.
_INSET = 20
# How much of a column has something beside it where that is the text of its labels.
_BESIDE = 0.75
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
    def y(self) -> float:
        return self.chars[0].y

    @property
    def text(self) -> str:
        return "".join(char.text for char in self.chars)


def columns(pieces: Sequence[Piece]) -> Iterator[tuple[list[Piece], bool]]:
    """The pieces of a page in the order to read them: what runs across, the main column, the one at its side; and
    whether it is that one, with less to say. Between two that run across, labels with what they stand for are read row
    by row."""
    at = _gutter(pieces)
    if at is None:
        yield list(pieces), False
        return
    for band in _bands(pieces, at):
        left = [piece for piece in band if piece.x1 <= at]
        right = [piece for piece in band if piece not in left]
        if not left or not right or _is_labels(left, right):
            yield band, False
            continue
        top = min((piece.y for piece in right if piece.x0 - at < _INSET), default=0.0) - 1
        if above := [piece for piece in band if piece.y < top] if any(piece.y < top for piece in right) else []:
            yield above, False
        parts = [[piece for piece in part if piece not in above] for part in (left, right)]
        main, *side = sorted(filter(None, parts), key=_weight, reverse=True)
        yield main, False
        for part in side:
            yield part, _weight(part)[1] < _weight(main)[1]


def _bands(pieces: Sequence[Piece], at: float) -> Iterator[list[Piece]]:
    """What lies between two pieces that run across the gutter, and these."""
    band: list[Piece] = []
    band_runs = False
    for piece in sorted(pieces, key=lambda piece: piece.y):
        runs = piece.x1 > at and piece.x0 < at - 2
        if band and runs != band_runs and not (runs and abs(band[-1].y - piece.y) < 1):
            yield band
            band = []
        band_runs = runs
        band.append(piece)
    if band:
        yield band


def _is_labels(left: list[Piece], right: list[Piece]) -> bool:
    """Whether what stands at the left are dates, or labels: they have something beside them on their lines."""
    if _is_edge(left) or _is_edge(right):
        return True
    if any(key_of(piece.text) for piece in left) and any(key_of(piece.text) for piece in right):
        # Sections in both, whose lines may happen to stand beside each other.
        return False
    heights = sorted(piece.y for piece in right)
    dates = [piece for piece in left if _DATED.search(piece.text)]
    beside = [_has_beside(piece, heights) for piece in left]
    dated = [_has_beside(piece, heights) for piece in dates]
    return sum(beside) > _BESIDE * len(left) or (len(dates) > 2 and sum(dated) > _BESIDE * len(dates))


def _has_beside(piece: Piece, heights: list[float]) -> bool:
    n = bisect(heights, piece.y - 1)
    return n < len(heights) and heights[n] < piece.y + 1


def _weight(column: list[Piece]) -> tuple[float, int]:
    """The main column is the one with the largest letters, else the one with more to say."""
    return max(piece.chars[0].size for piece in column), sum(len(piece.chars) for piece in column)


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where the second column begins; None where there is one column, and dates or places at an edge of it."""
    starts = Counter(round(piece.x0) for piece in pieces)
    edge = min(starts, default=0)
    for start, count in starts.most_common(8):
        if count < _LEAST - 1 or start < edge + 60:
            continue
        left = [piece for piece in pieces if piece.x1 <= start]
        right = [piece for piece in pieces if piece.x0 >= start - 2]
        across = len(pieces) - len(left) - len(right)
        aligned = sum(piece.x0 - start < _INSET or bool(_DATED.search(piece.text)) for piece in right)
        if len(left) < _LEAST or across > _ACROSS * len(pieces) or min(aligned, 2 * count) < _ALIGNED * len(right):
            continue
        if not _is_edge(left) and not _is_edge(right):
            # Where the bullet points are the most, what they stand under begins a little before.
            edge = min(
                (round(p.x0) for p in pieces if start - 1.5 * _INSET < p.x0 < start and p.x1 > start), default=start
            )
            return float(edge if all(piece.x1 <= edge for piece in left) else start)
    return None


def _is_edge(column: list[Piece]) -> bool:
    return sum(bool(_DATED.search(piece.text)) for piece in column) > len(column) / 3
