"""How often: "a day", "per shift", "weekly", and which figure of a text each of them belongs to."""

from collections.abc import Sequence
from itertools import pairwise

from . import verbs
from .wordlists import listed, paired
from .words import is_function, stem

PERIODS = {
    key: period
    for word, period in paired(
        """
    minute: minute, min: minute, hour: hour, hr: hour, day: day, night: night, shift: shift, week: week, wk: week,
    weekend: weekend, month: month, mo: month, quarter: quarter, semester: semester, term: term, season: season,
    year: year, yr: year, visit: visit, trip: trip, class: class, morning: morning, evening: evening, summer:
    summer, sprint: sprint, session: session, second: second, annum: year
    """
    ).items()
    for key in (stem(word), stem(f"{word}s"))
}
EVERY = paired(
    """
    daily: day, weekly: week, monthly: month, yearly: year, annual: year, annually: year, hourly: hour, nightly:
    night, quarterly: quarter, everyday: day, termly: term
    """
)
_OPENERS = listed("a an per each every /")
_LASTING = listed("of in over within for during after last past about first took under half")
_NOUN = 4  # words of a counted thing at most
_WALLS = frozenset(";\n.!?")
_COMMAS = frozenset((",", "(", ")", "—", "–", ":"))


def rates(words: Sequence[str], figures: Sequence[tuple[int, int]]) -> list[str]:
    """The period of each figure (first and last token), "" where it has none."""
    found = [""] * len(figures)
    for place in range(len(words)):
        period = _period(words, place) or _right_behind(words, place, figures)
        if not period or any(first <= place <= last for first, last in figures):
            continue
        owner = _owner(words, place, figures)
        if owner >= 0 and not found[owner]:
            found[owner] = period
    return found


def _right_behind(words: Sequence[str], place: int, figures: Sequence[tuple[int, int]]) -> str:
    """ "8 phones a day screens and batteries": right behind what is counted, "a day" is a rate whatever follows."""
    if words[place] not in ("a", "an") or place + 1 >= len(words):
        return ""
    last = max((last for _, last in figures if last < place), default=-1)
    between = words[last + 1 : place] if last >= 0 else (",",)
    plain = all(word == "of" or (word[:1].isalpha() and not is_function(word)) for word in between)
    return PERIODS.get(stem(words[place + 1]), "") if plain and len(between) <= _NOUN else ""


def says_often(words: Sequence[str], period: str) -> bool:
    """Whether a text speaks of a period as one that comes again: "on mondays", "monthly"."""
    days = {f"{day}s" for day in DAYS} | DAYS
    every = {PERIODS.get(stem(after), "") for word, after in pairwise(words) if word in ("each", "every")}
    every |= {PERIODS.get(stem(words[at + 2]), "") for at in range(len(words) - 2) if words[at] == "once"}
    return period in every | {EVERY.get(word, "") for word in words} or (period == "week" and bool(days & set(words)))


DAYS = listed("monday tuesday wednesday thursday friday saturday sunday")


def _owner(words: Sequence[str], place: int, figures: Sequence[tuple[int, int]]) -> int:
    """The figure right before a rate, else the one right after it; over a comma only from right behind it."""
    before = max((at for at, (_, last) in enumerate(figures) if last < place), default=-1)
    after = min((at for at, (first, _) in enumerate(figures) if first > place), default=-1)
    if after >= 0 and figures[after][0] == place + 1 and words[place] in EVERY:
        return after  # "weekly 25% water changes"
    if before >= 0 and _has_its_own(words[figures[before][1] + 1 : place]):
        return -1
    behind = set(words[figures[before][1] + 1 : place]) if before >= 0 else _WALLS
    ahead = set(words[place : figures[after][0]]) if after >= 0 else _WALLS
    if not behind & (_WALLS | _COMMAS):
        return before
    if not ahead & (_WALLS | _COMMAS | {"and", "with", "for", "on", "in", "at"}):
        return after
    return before if not behind & _WALLS and words[place - 1] in _COMMAS and not behind - _COMMAS else -1


def _has_its_own(between: Sequence[str]) -> bool:
    """ "3 pupils for an hour each a week": the week is of the hour."""
    return any(
        word in ("a", "an", "one") and stem(after) in PERIODS for word, after in zip(between, between[1:], strict=False)
    )


def _period(words: Sequence[str], place: int) -> str:
    if words[place] in EVERY:
        return EVERY[words[place]]
    if words[place] not in _OPENERS or place + 1 >= len(words):
        return ""
    if place and words[place - 1] in ("before", "after", "as"):
        return ""  # "checked the bus before each trip", "six years as a morning guard"
    if words[place] in ("a", "an") and place and words[place - 1] in _LASTING:
        return ""
    following = stem(words[place + 1])
    at = place + 2
    if following in ("single", "working") and at < len(words):
        following, at = stem(words[at]), at + 1
    period = PERIODS.get(following, "")
    if following == "second" and at < len(words) and stem(words[at]) in PERIODS:
        return ""  # "every second weekend"
    if words[place] in ("a", "an") and _is_named(words, at):
        return ""
    return "" if at < len(words) and words[at][:1].isdigit() else period


def _is_named(words: Sequence[str], place: int) -> bool:
    """Whether a noun follows: "a class project" is no rate."""
    word = words[place] if place < len(words) else "."
    return word[:1].isalpha() and not is_function(word) and word not in _AFTER and not verbs.opens_a_clause(word, "x")


_AFTER = listed(
    """
    mostly usually sometimes often max maximum tops minimum min roughly approximately average busy plus too age aged
    ages best peak normal normally maybe about around approx ish probably each at
    """
)
