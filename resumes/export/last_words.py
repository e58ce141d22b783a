"""The last words of a text, kept together so that none stands alone on a line. No Django.

Where lines will end is nearly known from the widths of letters. A text that surely does not end a line among its last
words is left as it is: words that are kept together cost boxes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from math import inf

from . import fonts

# The last words: together long enough. The space before them stands apart: where a text that ends in one just fills a
# line, the engine breaks it after its first word.
_LAST_WORDS = re.compile(
    r"(<li>|<p>|<p class=\"(?:point|line(?: kept)?)\">|<span class=\"main[^>]*>)([^<]{40,}?)"
    r" ([^ <]+ (?:[^ <]{8,}|[^ <]+ [^ <]{1,7}))(?=</)"
)
_BULLET = re.compile(r"• *")
_PIECE = re.compile(r"( *)(\w+|[^\w ])")
# What kerning makes of the sum of widths, at most.
_NARROWER, _WIDER = 0.98, 1.005


@dataclass(frozen=True)
class Room:
    """How long a line may be, in ems: of a text, and of a bullet point beside its sign."""

    text: float
    point: float


def keep_together(html: str, family: str, room: Room) -> str:
    """The markup of a page with the last words of its texts marked, where lines of such a length might divide them."""
    widths = fonts.widths_of(fonts.FAMILIES[family])
    lines = {"<li>": room.point, '<p class="point">': room.point, "<p>": room.text, '<p class="line">': room.text}
    lines['<p class="line kept">'] = room.text

    def marked(found: re.Match[str]) -> str:
        tag, text, end = found.groups()
        if tag in lines and not _may_part(unescape(_BULLET.sub("", text, 1)), unescape(end), lines[tag], widths):
            return found[0]
        return f'{tag}{text}<span> </span><span class="end">{end}</span>'

    return _LAST_WORDS.sub(marked, html)


def _may_part(text: str, end: str, room: float, widths: Mapping[str, float]) -> bool:
    """Whether a line of `text` and `end` may end within `end`."""
    begins, ends = _places(f"{text} {end}", widths)
    if ends[-1] == inf:
        return True
    words, last = _ends_of_words(f"{text} {end}", ends), sum(1 for _ in _PIECE.finditer(text))
    reached = {0}
    for first in range(len(begins)):
        if first not in reached:
            continue
        if first > last:
            return True
        for at in range(first + 1, len(begins)):
            if at > first + 1 and ends[at - 1] - begins[first] > room / _NARROWER:
                break
            if words[at] - begins[first] > room / _WIDER:
                reached.add(at)
    return False


def _places(text: str, widths: Mapping[str, float]) -> tuple[list[float], list[float]]:
    """Where each piece begins and ends, in ems from the begin of the text. A line may end between any two of them."""
    begins, ends, reached = [], [], 0.0
    for spaces, piece in _PIECE.findall(text):
        begins.append(reached := reached + len(spaces) * widths[" "])
        ends.append(reached := reached + sum(widths.get(c, inf) for c in piece))
    return begins, ends


def _ends_of_words(text: str, ends: list[float]) -> list[float]:
    """For each piece, where the word ends that it is of: a line surely can end only there."""
    words, end = list(ends), ends[-1]
    starts = [bool(spaces) for spaces, _ in _PIECE.findall(text)]
    for at in reversed(range(len(ends))):
        end = words[at] = end if at + 1 < len(ends) and not starts[at + 1] else ends[at]
    return words
