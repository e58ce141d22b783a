"""A note or a line in parts, and whose each is: the writer's, another's, or only watched, learned, left, denied or
excepted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from ..language import grammar, verbs
from ..language.wordlists import listed
from ..language.words import NEGATORS, is_function, stems
from .doers import (
    BETWEEN,
    DESCRIBING,
    FEW,
    FREE,
    HELD,
    JOINTS,
    ME,
    MYSELF,
    OBJECTS,
    SURE,
    Text,
    deed_at,
    doer_at,
    one_amid,
    past,
)

_Status = Literal["mine", "theirs", "watched", "learned", "left", "denied", "excepted"]
NOBODY = listed("nobody nothing none")
_IT = listed("it them those these")
_BESIDE = (HELD | listed("while whilst as")) - DESCRIBING
_EXCEPT = listed("except excluding excepting barring")
_EXCEPT_PHRASES = (("apart", "from"), ("other", "than"), ("but", "not"), ("rather", "than"), ("instead", "of"))
_ALLOWED = listed("let allowed permitted trusted qualified licensed insured cleared")
_INCLUDED = (["included"], ["covered"], ["mine"], ["done"])
_PART_OF = (("part", "of"), ("my", "job"), ("on", "my"))
_NEEDING = (("has",), ("have",), ("need",), ("needs",))
_NO_EXCEPTION = listed("that this when if")  # "apart from that", "except when"
_ONLY = listed("only just mostly")
LEARNING = stems("learn practice")
LEAVING = stems("leave pass hand give send refer")
_ANSWERING = stems("report answer")  # "two people reported to me"
_SAYING = stems("say tell complain want need ask like own")  # what stands behind these is nothing that was done
_THINKING = stems("think say know hope")


@dataclass(frozen=True, slots=True)
class Part:
    """Some words in a row and whose they are; `who`: stems of the doer."""

    start: int
    stop: int
    status: _Status = "mine"
    who: frozenset[str] = frozenset()


@lru_cache(64)
def others_parts(note: Text) -> dict[int, Part]:
    """The parts of a note that tell nothing the writer did, by each of their places."""
    return {at: part for part in parts_of(note) if part.status != "mine" for at in range(part.start, part.stop)}


def parts_of(text: Text) -> list[Part]:
    """All of it, in order."""
    starts = _starts(text)
    bounds = [*starts, len(text.words)]
    found: list[Part] = []
    for place, (start, stop) in enumerate(pairwise(bounds)):
        doer = starts[start]
        if doer is None:
            found += _of_one(text, start, stop)
            continue
        deed = min(past(text, doer.stop, BETWEEN | grammar.MODALS) + 1, stop) if doer.stop < stop else start
        if text.words[deed : deed + 1] in (("me",), ("us",)) or text.stems[deed - 1] in _ANSWERING:
            found += _of_one(text, start, stop)
            continue
        after = bounds[min(place + 2, len(bounds) - 1)]
        is_mine_too = _goes_on_with_it(text, stop, after) or text.stems[deed - 1] in _SAYING
        until = deed if is_mine_too else stop
        if start < until:
            found.append(Part(start, until, "theirs", _meant(text, doer)))
        if until < stop:
            found += _of_one(text, until, stop)
        if found[1:] and text.words[doer.stop : stop] in (("did",), ("does",), ("do",)):
            found[-2] = replace(found[-2], status="theirs", who=found[-1].who)  # "we put it up, well the builders did"
    return found


def _starts(text: Text) -> dict[int, range | None]:
    """Where each part begins, and the places of who else does what it tells."""
    starts: dict[int, range | None] = {0: None}
    last = 0
    for at, word in enumerate(text.words):
        doer = starts[last]
        if doer is not None and at < doer.stop:
            continue  # "the shots and the edit were all hers": a joint before its doer ends nothing
        opens = at > 0 and text.clauses[at] != text.clauses[at - 1]
        if found := doer_at(text, at):
            start = at
            while start > last and text.words[start - 1] in FREE:
                start -= 1
            is_new = doer is not None or any(one[:1].isalnum() for one in text.words[last:start])
            last = start if is_new else last
            starts[last] = found
        elif opens:
            is_beside = bool(set(text.words[max(0, last - 1) : last + 2]) & _BESIDE)
            goes_on = word in ("and", "then") and deed_at(text, at + 1) == SURE and not is_beside
            starts[at], last = doer if goes_on else None, at  # "who tested and signed off"
        elif at and (word == "but" or _opens_mine(text, at, doer)):
            starts[at], last = None, at
    return starts


def _opens_mine(text: Text, at: int, doer: range | None) -> bool:
    """ "PM ran the meetings i took notes", "she did the cooking and me the cleaning", no "people think we teach"."""
    word, before = text.words[at], text.words[at - 1]
    if word == "there" and grammar.BE & set(text.words[at + 1 : at + 2]):
        return True  # "since they bought it there are fewer jams"
    if (word not in ME and word not in grammar.SPEAKERS) or before == "but":
        return False
    is_behind = word not in ME and doer is not None and text.stems[at - 1] not in _THINKING
    return is_behind or before in FREE


def _goes_on_with_it(text: Text, start: int, stop: int) -> bool:
    """ "Residents did the pots and I watered them"."""
    mine = next((at for at in range(start, stop) if text.words[at] in grammar.SPEAKERS), stop)
    return bool(_IT & set(text.words[mine + 1 : mine + 4]))


def _of_one(text: Text, start: int, stop: int) -> Iterator[Part]:
    """A part that nobody else does, or whose end somebody does, or that is denied."""
    for at in range(start, stop):
        if who := one_amid(text, at, stop):
            yield from (Part(start, who.start), Part(who.start, stop, "theirs", _meant(text, who)))
            return
        if status := _status_from(text, at):
            is_whole = status in ("denied", "learned", "left") or (status == "watched" and text.words[at - 1] in _ONLY)
            is_whole = is_whole or (status == "excepted" and _is_all_named(text, start, at))
            first = start if is_whole else at
            yield from (Part(start, first), Part(first, stop, status))
            return
    yield Part(start, stop)


def _is_topic(text: Text, at: int) -> bool:
    """ "Papering I don't do", "acrylics I practised": what is named before "I" was only learned, or not done."""
    i = next((place for place in range(at - 1, max(0, at - FEW), -1) if text.words[place] in MYSELF), 0)
    return (
        i > 0
        and text.clauses[i - 1] == text.clauses[at]
        and text.words[i - 1][:1].isalpha()
        and not is_function(text.words[i - 1])
    )


def _meant(text: Text, places: Iterable[int]) -> frozenset[str]:
    return frozenset(text.stems[at] for at in places if not is_function(text.words[at]))


def _status_from(text: Text, at: int) -> _Status | None:
    word = text.words[at]
    if at and _excepts(text.words[at - 1], text.words[at : at + 3]):
        return "excepted"
    if text.stems[at] in LEARNING and at and _is_topic(text, at):
        return "learned"
    if text.stems[at] in LEAVING and _is_topic(text, at) and "to" in text.words[at : at + 3]:
        return "left"
    if (word in grammar.NOTS | NEGATORS and _is_not_yet(text, at)) or _is_to_come(text, at):
        return "excepted"
    if word == "leave" and (at == 0 or text.words[at - 1] in MYSELF | JOINTS):
        to = next(
            (place for place in range(at + 2, min(at + 2 + FEW, len(text.words))) if text.words[place] == "to"), 0
        )
        return "left" if 0 < to < len(text.words) - 1 and text.clauses[to] == text.clauses[at] else None
    if word in grammar.NOTS and _is_topic(text, at):
        return "denied"
    if word in NOBODY and at and verbs.form_of(text.words[at - 1]):
        return "denied"
    return "watched" if text.stems[at] == "watch" and at and text.words[at - 1] in _ONLY else None


def _is_not_yet(text: Text, at: int) -> bool:
    """ "Not let loose on the presses", "haven't got stainless yet", "windows not included"."""
    clause = [text.words[place] for place in range(at, len(text.words)) if text.clauses[place] == text.clauses[at]]
    return (
        bool(_ALLOWED & set(clause[1:2]))
        or "yet" in clause
        or tuple(clause[1:3]) in _PART_OF
        or (clause[1:2] in _INCLUDED)
    )


def _is_to_come(text: Text, at: int) -> bool:
    """ "Cardiff is still to come", "stairs still to do"."""
    to = at + 1 + (text.words[at + 1 : at + 2] in _NEEDING)
    is_to = text.words[at] in ("still", "yet") and text.words[to : to + 1] == ("to",)
    return is_to and not grammar.BE & set(text.words[to + 2 : to + 3]) and _is_all_named(text, 0, at)


def _is_all_named(text: Text, start: int, at: int) -> bool:
    """Whether a clause only names something before a "not": "the stairs are" of "the stairs are not done yet"."""
    named = [text.words[place] for place in range(start, at) if text.clauses[place] == text.clauses[at]]
    return any(not is_function(word) and word[:1].isalpha() for word in named) and not any(
        verbs.form_of(word) and word not in verbs.NOUNS_TOO | grammar.BE for word in named
    )


def _excepts(before: str, words: tuple[str, ...]) -> bool:
    """ "Except the stallion", "apart from the pianos", "all of them bar the stallion"."""
    is_phrase = words[:2] in _EXCEPT_PHRASES
    behind = set(words[1 + is_phrase : 2 + is_phrase])
    is_all_but = words[0] == "bar" and behind & OBJECTS and before[:1].isalpha() and not is_function(before)
    is_one = words[0] in _EXCEPT or is_phrase or is_all_but or (words[0] == "but" and before == "all")
    return bool(is_one) and not behind & _NO_EXCEPTION
