"""Tables of rewrites: patterns, and what each puts in the place of what it matches, gone through in order.

Of a whole table hardly any rule matches one text. So a rule is tried only where the words stand that no match of it can
lack; they are read from its pattern, once.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

Replacement = str | Callable[[re.Match[str]], str]
_Words = tuple[str, ...]

_REPEAT = r"(?:[?*+]|\{\d*(?:,\d*)?\})[?+]?"
_PIECE = re.compile(
    r"(?s)\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\d{1,2}|.)"  # an escape
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"  # a class
    r"|\(\?P<\w+>|\(\?<?[=!]|\(\?(?:-?i)?:|\(\?i\)|\(\?.?"  # what opens a group, or sets a flag
    rf"|{_REPEAT}|."
)
_REPEATED = re.compile(_REPEAT)
_MAY_LACK = re.compile(r"[?*]|\{0*[,}]")
_BEGINNING = 3  # letters of a word: rules are found by them
_ENOUGH = 3  # sets of words: to look for more takes longer than to match


class Patterns:
    """Patterns that are tried only where they may match; `start` stands before each."""

    def __init__(self, patterns: Iterable[str], *, start: str = "") -> None:
        self._patterns = tuple((re.compile(start + one), needed(start + one)) for one in patterns)
        self._by_beginning: dict[str, set[int]] = {}
        for place, (_, (first, *_)) in enumerate(self._patterns):
            for word in first if min(map(len, first)) >= _BEGINNING else ("",):
                self._by_beginning.setdefault(word[:_BEGINNING], set()).add(place)

    def __iter__(self) -> Iterator[re.Pattern[str]]:
        return (pattern for pattern, _ in self._patterns)

    def likely(self, text: str) -> Iterator[tuple[int, re.Pattern[str]]]:
        """The patterns that may match a text, each with its place, in order."""
        small = folded(text)
        beginnings = _beginnings(small) & self._by_beginning.keys()
        for place in sorted(set().union(*map(self._by_beginning.__getitem__, beginnings))):
            pattern, sets = self._patterns[place]
            if may_match(sets, small):
                yield place, pattern

    def stand_in(self, text: str) -> bool:
        """Whether any of them matches somewhere in a text."""
        return any(pattern.search(text) for _, pattern in self.likely(text))


class Rewrites:
    """Rules, each a pattern and its replacement as `re.sub` takes it; `start` stands before each pattern."""

    def __init__(self, rules: Sequence[tuple[str, Replacement]], *, start: str = "") -> None:
        self._patterns = Patterns((pattern for pattern, _ in rules), start=start)
        self._replacements = tuple(replacement for _, replacement in rules)

    def __iter__(self) -> Iterator[tuple[re.Pattern[str], Replacement]]:
        return zip(self._patterns, self._replacements, strict=True)

    def apply(self, text: str, start: int = 0) -> str:
        """The text with everything replaced that a rule matches, from the rule at a place on."""
        for place, pattern in self._patterns.likely(text):
            if place >= start and (changed := pattern.sub(self._replacements[place], text)) != text:
                return self.apply(changed, place + 1)
        return text


@lru_cache(64)
def _beginnings(small: str) -> frozenset[str]:
    """What a word may begin with that stands anywhere in a text."""
    return frozenset(small[at : at + _BEGINNING] for at in range(len(small) - _BEGINNING + 1)) | {""}


def may_match(sets: Sequence[_Words], small: str) -> bool:
    """Whether a folded text has one word of each set."""
    for words in sets:
        for word in words:
            if word in small:
                break
        else:
            return False
    return True


def folded(text: str) -> str:
    """A text in small letters, as a pattern that minds no case takes them: to it a Turkish "ı" is an "i", too."""
    return (text if text.isascii() else text.replace("ı", "i").replace("İ", "i")).casefold()


def needed(pattern: str) -> list[_Words]:
    """Sets of words, in small letters: where a pattern matches, there stands one of each, be it "". What it does not
    know raises an error."""
    return sorted(_read(_PIECE.findall(pattern)[::-1]), key=_worth, reverse=True)[:_ENOUGH] or [("",)]


def _worth(words: _Words) -> tuple[int, int]:
    """Long words are rare, and few are soon looked for."""
    return min(map(len, words)), -len(words)


def _read(pieces: list[str]) -> list[_Words]:
    """The sets of words that a pattern needs, or a group up to its closing bracket. The pieces stand in reverse, and
    those that were read are gone."""
    branches: list[list[_Words]] = [[]]
    run = ""  # letters side by side
    while pieces and (piece := pieces.pop()) != ")":
        inner = _inner(piece, pieces)
        repeat = pieces.pop() if pieces and _REPEATED.fullmatch(pieces[-1]) else ""
        may_lack = bool(_MAY_LACK.match(repeat))
        letter = "" if may_lack else _letter(piece)
        run += letter
        if (not letter or repeat) and piece != r"\b":
            branches[-1] += [(run,)] if run.strip() else []
            branches[-1] += [] if may_lack else inner
            run = ""
        if piece == "|":
            branches.append([])
    branches[-1] += [(run,)] if run.strip() else []
    if len(branches) == 1:
        return branches[0]
    return [tuple(sorted({word for sets in branches for word in max(sets, key=_worth)}))] if all(branches) else []


def _inner(piece: str, pieces: list[str]) -> list[_Words]:
    """What a group needs that a piece opens; nothing, where it may not match."""
    if piece[0] != "(" or piece == "(?i)":
        return []
    if piece == "(?>" or (piece != "(" and piece[-1] not in ":=!>"):
        raise ValueError(f"A group of a kind that is not read here: {piece}")
    inner = _read(pieces)
    return [] if piece.endswith("!") else inner


def _letter(piece: str) -> str:
    """The letter or mark that a piece stands for, small; "" for all that may be several."""
    if len(piece) == 2 and piece[0] == "\\" and not piece[1].isalnum():
        piece = piece[1]
    elif piece in ".^$|(":
        return ""
    return piece.lower() if len(piece) == 1 and piece.isascii() else ""
