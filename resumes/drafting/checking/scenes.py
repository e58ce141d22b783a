"""Where each deed was done: what a note tells of two places stays where it was."""

from ..language import names
from ..language.wordlists import listed
from ..language.words import is_function
from .given import Given
from .reading import Reading, is_told_as_done
from .smallwords import MONTHS

_WHERE = listed("at in on")
_NO_PLACES = listed("charge turn total full person hand front order time")
_THE_PLACES = listed("the a an my our his her their")


def keep_scenes(reading: Reading) -> None:
    """ "Fitted 24 points at the library, fixed one switch at the hall" gives no "fitted 24 points at the hall": a deed
    does not move to where the note tells another, with its own place left out."""
    given = reading.given
    scenes = _scenes(given)
    if len(scenes) < 2:
        return
    own = {home: {given.stems[at] for at in places if _is_only_in(given, at, home)} for home, places in scenes.items()}
    lost = {home for home, words in own.items() if words and not words & set(reading.stems)}
    parts = _by_deeds(reading)
    for place in reading.content if lost else ():
        homes = {given.clauses[at] for at, one in enumerate(given.stems) if one == reading.stems[place]}
        if homes and homes <= lost:
            near = (at for at, part in enumerate(parts) if part == parts[place])
            words = set().union(*(own[home] for home in own.keys() - lost))
            reading.raise_to("added", *(at for at in near if reading.stems[at] in words))


def _is_only_in(given: Given, at: int, home: int) -> bool:
    """ "Ward" is in both of "ward 7" and "ward 3"."""
    return all(given.clauses[place] == home for place, one in enumerate(given.stems) if one == given.stems[at])


def _by_deeds(reading: Reading) -> list[int]:
    """The clauses of a draft, those without a verb with the one before them."""
    found: list[int] = []
    for place in range(len(reading.words)):
        is_new = place in reading.content and is_told_as_done(reading, place)
        found.append(reading.clauses[place] if is_new or not found else found[-1])
    return found


def _scenes(given: Given) -> dict[int, list[int]]:
    """The places of the words for where, by the clause they stand in: "at the library", "on ward 7"."""
    found: dict[int, list[int]] = {}
    for at, word in enumerate(given.words):
        if word not in _WHERE:
            continue
        behind = []
        for place in range(at + 1, min(at + 5, len(given.words))):
            one = given.words[place]
            if given.clauses[place] != given.clauses[at] or (is_function(one) and one not in _THE_PLACES):
                break
            if one not in _THE_PLACES:
                behind.append(place)
        if (
            behind
            and given.words[behind[0]] not in _NO_PLACES
            and not any(_names_no_place(given, one) for one in behind)
        ):
            found.setdefault(given.clauses[at], []).extend(behind)
    return found


def _names_no_place(given: Given, at: int) -> bool:
    """A time, a month, a tool, or the "charge" of "in charge"."""
    word = given.words[at]
    is_a_month = any(month.startswith(word[:4]) for month in MONTHS) and len(word) > 2  # "jan", "sept"
    return is_a_month or word in _NO_PLACES or given.names_a_time(at) or names.is_tool(word)
