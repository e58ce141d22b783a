"""A note or a line in parts, and whose each is: the writer's, another's, or only hoped, watched, learned or denied."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from ..language import grammar, people, spelling, verbs
from ..language.wordlists import listed
from ..language.words import Token, is_function, stems
from .subjects import is_at_work, is_of_people

_Status = Literal["mine", "theirs", "hoped", "watched", "learned", "left", "denied"]
_THEY = listed("he she they")
_ANYBODY = listed("someone somebody everyone everybody others")
NOBODY = listed("nobody nothing none")
_IT = listed("it them those these")
JOINTS = listed("and but while whilst whereas though although because as so then plus well since")
_DESCRIBING = listed("which that who")
_HELD = _DESCRIBING | listed("where when if until unless before after once what")
_BESIDE = (_HELD | listed("while whilst as")) - _DESCRIBING
_ARTICLES = listed("the my our his her their a an another one some most other")
_BETWEEN = listed("else always normally usually then also just only still mostly mainly sometimes never often all both")
_STATES = grammar.BE | listed("had have has")
_TIES = _STATES | listed("did does do will would can could 's")
WISHING = stems("hope want wish plan intend aim dream suppose mean")
_HOPING = listed("hoping hope hoped")
_ONLY = listed("only just mostly")
_PASSIVE = grammar.BE | listed("get gets got")
_ME = listed("me us")
_MYSELF = listed("i i'm i've")
LEARNING = stems("learn practice")
LEAVING = stems("leave pass hand give send refer")
_GOING = listed("went go goes gone")
_FEW = 4  # words of a doer's name


@dataclass(frozen=True, slots=True)
class Text:
    """A note or a line, token by token."""

    pieces: Sequence[Token]
    words: Sequence[str]
    stems: Sequence[str]
    clauses: Sequence[int]


@dataclass(frozen=True, slots=True)
class Part:
    """Some words in a row and whose they are; `who`: stems of the doer."""

    start: int
    stop: int
    status: _Status = "mine"
    who: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Doer:
    """Somebody else who does what follows: first place, and the place after the last."""

    start: int
    stop: int


def parts_of(text: Text) -> list[Part]:
    """All of it, in order."""
    starts = _starts(text)
    bounds = [*starts, len(text.words)]
    found: list[Part] = []
    for start, stop in pairwise(bounds):
        doer = starts[start]
        after = next((at for at in bounds if at > stop), stop)
        if doer and (_ME & set(text.words[doer.stop : stop]) or _goes_on_with_it(text, stop, after)):
            doer = None
        found += _of_one(text, start, stop, doer)
        if doer and found[1:] and text.words[doer.stop : stop] in (("did",), ("does",), ("do",)):
            found[-2] = replace(found[-2], status="theirs", who=found[-1].who)  # "we put it up, well the builders did"
    return found


def _starts(text: Text) -> dict[int, _Doer | None]:
    """Where each part begins, and who else does what it tells."""
    starts: dict[int, _Doer | None] = {0: _doer(text, 0)}
    for at in range(1, len(text.words)):
        last, word = max(starts), text.words[at]
        if text.clauses[at] != text.clauses[at - 1]:
            starts[at] = _opening_doer(text, at)
            is_beside = bool(set(text.words[last : last + 2]) & _BESIDE)
            if word in ("and", "then") and _does(text, at + 1, is_sure=True) and not is_beside:
                starts[at] = starts[last]  # "who tested and signed off"
        elif word in JOINTS | _HELD:
            is_new = any(one not in JOINTS and one[:1].isalnum() for one in text.words[last:at])
            is_new = is_new and not _is_amid(starts[last], at)
            is_new = is_new and not (word == "and" and text.words[at - 1] in ("me", "i"))  # "me and another guy"
            doer = _doer(text, at + 1, held=word in _HELD)
            if is_new and (doer or word == "but" or text.words[at + 1 : at + 2] in (("i",), ("we",))):
                starts[at] = doer
        elif doer := _bare_doer(text, at):
            starts[at] = doer
    return starts


def _is_amid(doer: _Doer | None, at: int) -> bool:
    """ "The shots and the edit were all hers": a joint before its doer ends nothing."""
    return doer is not None and doer.start > at


def _opening_doer(text: Text, at: int) -> _Doer | None:
    after = at if text.words[at][:1].isalpha() and text.words[at] not in JOINTS else at + 1
    while after < len(text.words) and text.words[after] in JOINTS:
        after += 1
    is_held = after < len(text.words) and text.words[after] in _HELD
    return _doer(text, after + is_held, held=is_held)


def _goes_on_with_it(text: Text, start: int, stop: int) -> bool:
    """ "Residents did the pots and I watered them"."""
    words = set(text.words[start:stop])
    return bool(words & grammar.SPEAKERS) and bool(words & _IT)


def _of_one(text: Text, start: int, stop: int, doer: _Doer | None) -> Iterator[Part]:
    if doer is not None:
        yield Part(start, stop, "theirs", _meant(text, range(doer.start, doer.stop)))
        return
    for at in range(start, stop):
        if to := _to_do(text, at, stop):
            yield from (Part(start, at), Part(at, stop, "theirs", _meant(text, range(at + 1, to))))
            return
        if status := _status_from(text, at):
            is_whole = status in ("denied", "learned", "left") or (status == "watched" and text.words[at - 1] in _ONLY)
            first = start if is_whole else at
            yield from (Part(start, first), Part(first, stop, status))
            return
    yield Part(start, stop)


def _is_topic(text: Text, at: int) -> bool:
    """ "Papering I don't do", "acrylics I practised": what is named before "I" was only learned, or not done."""
    i = next((place for place in range(at - 1, max(0, at - _FEW), -1) if text.words[place] in _MYSELF), 0)
    return (
        i > 0
        and text.clauses[i - 1] == text.clauses[at]
        and text.words[i - 1][:1].isalpha()
        and not is_function(text.words[i - 1])
    )


def _meant(text: Text, places: Iterable[int]) -> frozenset[str]:
    return frozenset(text.stems[at] for at in places if not is_function(text.words[at]))


def _status_from(text: Text, at: int) -> _Status | None:
    word, is_to = text.words[at], text.words[at + 1 : at + 2] == ("to",)
    if text.stems[at] in WISHING and (is_to or word in _HOPING):
        return "hoped"
    if word == "going" and is_to and set(text.words[max(0, at - 2) : at]) & grammar.BE:
        return "hoped"
    if text.stems[at] in LEARNING and at and _is_topic(text, at):
        return "learned"
    if text.stems[at] in LEAVING and _is_topic(text, at) and "to" in text.words[at : at + 3]:
        return "left"
    if word in grammar.NOTS and _is_topic(text, at):
        return "denied"
    if word in NOBODY and at and verbs.form_of(text.words[at - 1]):
        return "denied"
    return "watched" if text.stems[at] == "watch" and at and text.words[at - 1] in _ONLY else None


def _to_do(text: Text, at: int, stop: int) -> int | None:
    """The place of the "to" in "for my manager to approve"."""
    if text.words[at] != "for":
        return None
    to = next((place for place in range(at + 2, min(at + 2 + _FEW, stop - 1)) if text.words[place] == "to"), None)
    form = verbs.form_of(text.words[to + 1]) if to else None
    return to if to and form and form.kind == "base" and _is_person(text, to - 1) else None


def _is_person(text: Text, at: int) -> bool:
    word = text.words[at]
    return is_of_people(word) or is_at_work(word) or text.stems[at] in people.PEOPLE or word in ("them", "him", "her")


def _doer(text: Text, first: int, *, held: bool = False) -> _Doer | None:
    """Who else does what follows. `held`: behind "which" or "when", where nobody tells of "staff trained on tills"."""
    if first >= len(text.words):
        return None
    name, short, _ = text.words[first].partition("'")
    if short and name in _THEY:
        return _Doer(first, first + 1) if _is_busy(text, first + 1) else None  # "they'd picked"
    if text.words[first] in _THEY | _ANYBODY:
        return _Doer(first, first + 1) if _does(text, first + 1, is_sure=False) else None
    if by := _done_by(text, first) or _left_to(text, first):
        return by
    at = first
    while at < len(text.words) and text.words[at] in _ARTICLES:
        at += 1
    is_bare = first == at
    for last in range(at, min(at + _FEW, len(text.words) - 1)):
        word = text.words[last]
        is_verb = last == first and verbs.form_of(word) is not None and not _is_person(text, last)
        if not word[:1].isalpha() or is_function(word) or word in grammar.ADVERBS or is_verb:
            return None
        if _does(text, last + 1, is_sure=is_bare and not word.endswith("s") and word != "people"):
            if _is_person(text, last):
                return _Doer(first, last + 1) if held or not is_bare or not _is_cut(text, last) else None
            return _Doer(first, last + 1) if last == first and _is_name(text, last) else None
    return None


def _is_cut(text: Text, last: int) -> bool:
    """ "Staff trained on tills": perhaps the writer trained them."""
    verb, after = text.words[last + 1], text.words[last + 2] if last + 2 < len(text.words) else ","
    form = verbs.form_of(verb)
    is_both = form is not None and verb.endswith("ed") and verbs.participle(form.base) == verb
    return is_both and (not after[:1].isalpha() or after in grammar.PREPOSITIONS)


def _is_name(text: Text, at: int) -> bool:
    verb = text.words[at + 1]
    is_amid = at > 0 and text.words[at - 1] in (",", "and", "but", "while")
    is_name = _is_a_name(text.pieces[at].text) or (is_amid and _is_capital(text.pieces[at].text))
    return is_name and (verb in _TIES or verb not in verbs.NOUNS_TOO)


def _is_a_name(word: str) -> bool:
    return _is_capital(word) and not spelling.is_known(word.lower())


def _is_capital(word: str) -> bool:
    return word.isalpha() and len(word) > 1 and word[0].isupper() and word[1:].islower()


def _done_by(text: Text, first: int) -> _Doer | None:
    """The seniors of "colors were always done by the seniors"."""
    stop = next((at for at in range(first + 1, len(text.words)) if _ends(text, first, at)), len(text.words))
    by = next((at for at in range(first + 2, stop - 1) if text.words[at] == "by"), None)
    if by is None or not grammar.BE & set(text.words[first:by]) or verbs.form_of(text.words[by - 1]) is None:
        return None
    return _Doer(by + 1, stop) if any(_is_person(text, at) for at in range(by + 1, min(by + 1 + _FEW, stop))) else None


def _left_to(text: Text, first: int) -> _Doer | None:
    """The boss of "suits went to my boss", Jo of "clipping was Jo mainly"; for what was sent off, the word for it."""
    ends = (at for at in range(first + 1, len(text.words)) if _ends(text, first, at) and text.words[at] != "and")
    stop = next(ends, len(text.words))
    while first < stop and text.words[first] in _ARTICLES:
        first += 1
    for at in range(first + 1, min(first + _FEW + 2, stop - 1)):
        if text.words[at + 1] == "sent" and text.words[at] in _PASSIVE:
            return _Doer(at + 1, at + 2)  # "motor faults get sent off"
        is_to = text.words[at] in _GOING and text.words[at + 1] == "to"
        start = at + 2 if is_to else at + 1
        is_named = all(not is_function(word) or word == "and" for word in text.words[first:at])
        if is_named and (is_to or text.words[at] in ("was", "were", "is")):
            who = [one for one in range(start, min(start + _FEW, stop)) if text.words[one] not in _ARTICLES | {"all"}]
            name = text.pieces[who[0]].text.removesuffix("'s").removesuffix("’s") if who else ""
            is_whose = who and (_is_person(text, who[0]) or (not is_to and _is_a_name(name)))
            is_whose = is_whose or text.words[start : start + 1] in (("somebody",), ("someone",))
            return _Doer(start, stop) if is_whose else None
    return None


def _ends(text: Text, first: int, at: int) -> bool:
    return text.clauses[at] != text.clauses[first] or text.words[at] in JOINTS


def _does(text: Text, at: int, *, is_sure: bool) -> bool:
    """Whether a verb that has its doer before it stands here. `is_sure`: it can be nothing else."""
    at = _past_adverbs(text, at)
    if at >= len(text.words) or text.clauses[at] != text.clauses[at - 1]:
        return False
    word = text.words[at]
    if word in _TIES:
        return word not in _STATES or is_sure or _is_busy(text, at + 1)
    form = verbs.form_of(word)
    if form is None or form.kind == "ing":
        return False
    if form.kind == "third":
        return not is_sure or form.base not in verbs.NOUNS_TOO
    return word not in verbs.NOUNS_TOO and (form.kind == "past" or not is_sure)


def _is_busy(text: Text, at: int) -> bool:
    """ "Was on the desk", "were doing it": not "was fine", "had Alzheimer's"."""
    at = _past_adverbs(text, at)
    word = text.words[at] if at < len(text.words) else ""
    is_there = word in ("on", "in") and text.words[at - 1] in grammar.BE
    return is_there or (verbs.form_of(word) is not None and word not in verbs.NOUNS_TOO)


def _past_adverbs(text: Text, at: int) -> int:
    return next((place for place in range(at, len(text.words)) if text.words[place] not in _BETWEEN), len(text.words))


def _bare_doer(text: Text, at: int) -> _Doer | None:
    """The teacher of "the cards the teacher made"; behind a noun "the" and a word may be anybody who made it."""
    before = text.words[at - 1]
    if not before[:1].isalpha() or is_function(before) or text.words[at] not in _ARTICLES | _THEY:
        return None
    if verbs.form_of(before) and before not in verbs.NOUNS_TOO:
        return None
    if doer := _doer(text, at):
        return doer
    verb, after = (*text.words[at + 2 : at + 4], "", "")[:2]
    is_made = verb not in _TIES and _does(text, at + 2, is_sure=True)
    return _Doer(at, at + 2) if is_made and (not after[:1].isalpha() or after in grammar.PREPOSITIONS) else None
