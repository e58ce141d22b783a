"""Where and with whom one worked: "ward with 8 patients", "on call one week in four", "8 patients a day, cleanings"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..language import grammar, verbs
from ..language.words import fold, stem
from . import phrases
from .neighbors import Clause
from .planning import Unit, all_led, with_article
from .tagging import plain

_RATED_PEOPLE = re.compile(r"(?i)^(?:about |up to |over |around )?\d[\d,+-]*(?: to \d+)? \w+ (?:a|per|each) \w+$")
_HOW_ONE_WORKS = (
    (re.compile(r"(?i)^on[- ]call\b"), "cover", "on-call"),
    (re.compile(r"(?i)^(?:a )?team of (?=\d)"), "work", "in a team of "),
    (re.compile(r"(?i)^(?:one[- ](?:on|to)[- ]one|1[:-]1|1 (?:on|to) 1) (?=with )"), "work", "one-on-one "),
    (re.compile(r"(?i)^(?:chairside|(?:front|back) of house|curbside|backstage) "), "work", ""),
    (re.compile(r"(?i)^(part|full)[- ]time (?=(?:in|at|on|for) )"), "work", ""),
)


def placed(units: Sequence[Unit], taken: frozenset[str]) -> Iterator[list[Unit]]:
    """The plans that put people or a place first: "worked on a ward with 8 patients"."""
    if counted := _on_a_place(units):
        yield counted
    if turned := _people_last(units):
        yield from all_led(turned, taken)


def _people_last(units: Sequence[Unit]) -> list[Unit]:
    """ "8 patients a day, cleanings, x-rays" → "cleanings and x-rays for 8 patients a day"."""
    first = units[0].clause
    if first.part != "tail" or units[0].tails or len(units) < 2 or not _RATED_PEOPLE.match(first.rest):
        return []
    if not _counts_people(first.rest) or any(unit.tails or unit.clause.part != "thing" for unit in units[1:]):
        return []
    last = replace(units[-1], tails=(replace(first, joint="for"),))
    return [*units[1:-1], last]


def _on_a_place(units: Sequence[Unit]) -> list[Unit]:
    """ "med-surg floor, 5-6 patients per shift" → "worked on a med-surg floor with 5-6 patients per shift"."""
    first = units[0].clause
    if first.part == "tail" and not units[0].tails and len(units) == 1:
        return _of_people(first) or _at_work(first)
    words = [fold(word) for word in first.words]
    is_place = 0 < len(words) <= 4 and words[-1] in phrases.WORKPLACES and not grammar.PREPOSITIONS & set(words)
    if first.part != "thing" or not is_place:  # nor "manager of the store"
        return []
    tails = units[0].tails
    if len(units) > 1 or len(tails) != 1 or not _counts_people(tails[0].rest):
        return []
    link = phrases.WORKPLACES[words[-1]]
    rest = f"{link} {with_article(first.rest)} with {tails[0].rest}"
    return [Unit(Clause("deed", rest, first.joint, "work", verbs.Form("work", "base"), sure=False))]


def _of_people(clause: Clause) -> list[Unit]:
    """ "14 residents on the floor" → "worked on a floor with 14 residents"."""
    words = clause.words
    low = [plain(word) for word in words]
    at = next((place for place, word in enumerate(low) if word in ("on", "in", "at")), 0)
    if not at or at + 1 >= len(words) or not _counts_people(" ".join(words[:at])):
        return []
    place = words[at + 1 :]
    if plain(place[0]) in ("the", "a", "my", "our") and len(place) > 1:
        place = place[1:]
    if len(place) > 2 or plain(place[-1]) not in phrases.WORKPLACES:
        return []
    link = phrases.WORKPLACES[plain(place[-1])]
    rest = f"{link} {with_article(' '.join(place))} with {' '.join(words[:at])}"
    return [Unit(Clause("deed", rest, clause.joint, "work", verbs.Form("work", "base"), sure=False))]


def _at_work(clause: Clause) -> list[Unit]:
    """ "on call one week in four", "team of 10 at the station", "part-time in a shop": where or how one worked."""
    for pattern, verb, opening in _HOW_ONE_WORKS:
        if match := pattern.match(clause.rest):
            rest = (opening or match[0].casefold()) + clause.rest[match.end() :]
            return [Unit(Clause("deed", rest.strip(), clause.joint, verb, verbs.Form(verb, "base"), sure=False))]
    return []


def _counts_people(text: str) -> bool:
    words = [fold(word) for word in text.split()]
    counted = any(word[:1].isdigit() or word in grammar.BIG_NUMBERS for word in words[:3])
    return counted and any(word in grammar.FOLK or stem(word) in phrases.SERVED for word in words[1:4])
