"""What was divided at the end of a line: words, told from those that have a hyphen anyway, and lines."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from .values import Line

# Times that the dictionary has seen a word; what is rarer may be half of one.
_KNOWN = 100
_LAST = re.compile(r"([^\W\d_]+)-$")
_FIRST = re.compile(r"[^\W\d_]+")


def is_divided(before: str, after: str) -> bool:
    """Whether the hyphen at the end of `before` is no part of the word: without it there is a word, and its halves are
    not two."""
    first, second = _LAST.search(before), _FIRST.match(after)
    if not first or not second:
        return False
    halves = first[1].casefold(), second[0].casefold()
    return _is_word("".join(halves)) and not all(map(_is_word, halves))


def _is_word(text: str) -> bool:
    return bool(_counted()[text] >= _KNOWN)


@cache
def _counted() -> Any:
    """Read when a line first ends in a hyphen: it takes a quarter of a second."""
    from spellchecker import SpellChecker

    return SpellChecker(distance=1).word_frequency


def joined(before: str, after: str) -> str:
    """Two lines of one text; a word that was divided at the end of the line is whole again."""
    # Programs that divide words have signs of their own for it.
    before = re.sub("[\u2010\u00ad]$", "-", before)
    if before.endswith("-") and after[:1].islower() and is_divided(before, after):
        return before[:-1] + after
    return f"{before}{after}" if re.search(r"\w[-/]$", before) and after[:1].islower() else f"{before} {after}"


def put_together(lines: Iterable[Line], whole: Callable[[Line, Line], Line | None]) -> Iterator[Line]:
    """The lines, two or more of them as the one that `whole` makes of a line and the next."""
    before: Line | None = None
    for line in lines:
        made = whole(before, line) if before else None
        if before and not made:
            yield before
        before = made or line
    if before:
        yield before
