"""A note or a line in parts, and whose each is: the writer's, another's, or only watched, learned, left or denied."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal, Protocol

from ..language import grammar, people, spelling, verbs
from ..language.wordlists import listed
from ..language.words import Token, is_function, stems
from .subjects import BODIES, is_at_work, is_of_people

_Status = Literal["mine", "theirs", "watched", "learned", "left", "denied"]
_THEY = listed("he she they")
_ANYBODY = listed("someone somebody everyone everybody others")
NOBODY = listed("nobody nothing none")
_IT = listed("it them those these")
JOINTS = listed("and but while whilst whereas though although because as so then plus well since")
_DESCRIBING = listed("which that who")
_HELD = _DESCRIBING | listed("where when if until unless before after once what")
_BESIDE = (_HELD | listed("while whilst as")) - _DESCRIBING
_SURE_HELD = listed("that which while whilst")
_ARTICLES = listed("the my our his her their a an another one some most other")
_TIED = grammar.PREPOSITIONS - {"with"}
_BETWEEN = listed("else always normally usually then also just only still mostly mainly sometimes never often all both")
_STATES = grammar.BE | listed("had have has")
_TIES = _STATES | listed("did does do will would can could 's")
_OBJECTS = grammar.DETERMINERS | listed("it them mine")
_ONLY = listed("only just mostly")
_PASSIVE = grammar.BE | listed("get gets got")
_ME = listed("me us")
_MYSELF = listed("i i'm i've")
LEARNING = stems("learn practice")
LEAVING = stems("leave pass hand give send refer")
_GOING = listed("went go goes gone")
_ANSWERING = stems("report answer")  # "two people reported to me"
_SAYING = stems("say tell complain want need ask like own")  # what stands behind these is nothing that was done
_THINKING = stems("think say know hope")
_SURE = 3  # of a deed (`_deed`)
_FREE = JOINTS | _HELD  # behind these a subject may begin, behind the others none
_NOT_BEFORE = _ARTICLES | _MYSELF | _ME | listed("- /")
_FEW = 4  # words of a doer's name


class Text(Protocol):
    """A note or a line, token by token."""

    @property
    def pieces(self) -> tuple[Token, ...]: ...
    @property
    def words(self) -> tuple[str, ...]: ...
    @property
    def stems(self) -> tuple[str, ...]: ...
    @property
    def clauses(self) -> tuple[int, ...]: ...


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
        deed = min(_past(text, doer.stop, _BETWEEN | grammar.MODALS) + 1, stop) if doer.stop < stop else start
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
        if found := _doer(text, at):
            start = at
            while start > last and text.words[start - 1] in _FREE:
                start -= 1
            is_new = doer is not None or any(one[:1].isalnum() for one in text.words[last:start])
            last = start if is_new else last
            starts[last] = found
        elif opens:
            is_beside = bool(set(text.words[max(0, last - 1) : last + 2]) & _BESIDE)
            goes_on = word in ("and", "then") and _deed(text, at + 1) == _SURE and not is_beside
            starts[at], last = doer if goes_on else None, at  # "who tested and signed off"
        elif at and (word == "but" or _opens_mine(text, at, doer)):
            starts[at], last = None, at
    return starts


def _opens_mine(text: Text, at: int, doer: range | None) -> bool:
    """ "PM ran the meetings i took notes", "she did the cooking and me the cleaning", no "people think we teach"."""
    word, before = text.words[at], text.words[at - 1]
    if (word not in _ME and word not in grammar.SPEAKERS) or before == "but":
        return False
    is_behind = word not in _ME and doer is not None and text.stems[at - 1] not in _THINKING
    return is_behind or before in _FREE


def _goes_on_with_it(text: Text, start: int, stop: int) -> bool:
    """ "Residents did the pots and I watered them"."""
    mine = next((at for at in range(start, stop) if text.words[at] in grammar.SPEAKERS), stop)
    return bool(_IT & set(text.words[mine + 1 : mine + 4]))


def _of_one(text: Text, start: int, stop: int) -> Iterator[Part]:
    """A part that nobody else does, or whose end somebody does, or that is denied."""
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
    word = text.words[at]
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


def _doer(text: Text, first: int) -> range | None:
    """Who else does what follows, if a subject begins here."""
    word = text.words[first]
    name, short, _ = word.partition("'")
    if short and name in _THEY:
        return range(first, first + 1) if _is_busy(text, first + 1) else None  # "they'd picked"
    if word == "who":
        return _who(text, first)
    before = text.words[first - 1] if first and text.clauses[first] == text.clauses[first - 1] else ","
    if grammar.is_number(before) or (before == "and" and text.words[first - 2] in ("me", "i")):
        return None  # "me and another guy"
    if word in _THEY or word in _ANYBODY:
        stop = first + 1 + (text.words[first + 1 : first + 2] == ("else",))
        return range(first, stop) if _deed(text, stop) else None
    if not word[:1].isalnum() or (is_function(word) and word not in _ARTICLES) or before in _NOT_BEFORE:
        return None
    is_free = before in _FREE or not before[:1].isalnum()
    if is_free and (by := _done_by(text, first) or _left_to(text, first)):
        return by
    is_done = word in _ARTICLES and not is_function(before) and _is_a_deed(before)  # "asked the boss"
    return None if not is_free and (before in _TIED or is_done) else _named(text, first, before)


def _named(text: Text, first: int, before: str) -> range | None:
    """Somebody who is named in a few words, and does what stands behind them."""
    at = first
    while at < len(text.words) and text.words[at] in _ARTICLES:
        at += 1
    for last in range(at, min(at + _FEW, len(text.words) - 1)):
        word = text.words[last]
        if not word[:1].isalpha() or is_function(word) or word in grammar.ADVERBS:
            return None
        if text.words[first] in ("my", "our") and text.stems[last] in BODIES:
            return None  # the writer's own team
        if last == at and _is_a_deed(word) and not _is_person(text, last):
            return None
        if _does_it(text, range(first, last + 1), at, before):
            return range(first, last + 1)
    return None


def _does_it(text: Text, who: range, at: int, before: str) -> bool:
    """Whether somebody does what follows: the surer the deed, the less must be known of them."""
    last, is_bare = who.stop - 1, who.start == at
    opens, held = not before[:1].isalnum() or before in JOINTS, before in _HELD
    place = _past(text, who.stop)
    verb, after = (*text.words[place : place + 2], "", "")[:2]
    is_capital = is_bare and last == at and _is_capital(text.pieces[last].text)
    if before == "with":
        return (is_at_work(text.words[last]) or is_capital) and verb.endswith("ing") and bool(verbs.form_of(verb))
    deed = _deed(text, who.stop)
    if not deed:
        return False
    if _is_person(text, last) and (opens or held or not is_bare):
        is_one = is_bare and opens and not text.words[last].endswith("s")
        return deed > is_one and not (is_bare and opens and _is_cut(text, last))
    if (opens or held) and is_capital and _is_name(text, last, before) and deed == _SURE:
        return True
    if deed < _SURE or verb in _TIES - {"did"}:
        return False
    if before in _SURE_HELD:
        return True  # "games that the therapist planned", "while medics intubated"
    if opens:
        return after in _OBJECTS if not is_bare else last == at and (verb == "did" or after in ("it", "them", "mine"))
    ends = not after[:1].isalpha() or after in grammar.PREPOSITIONS
    return ends and last == at and not is_function(before) and (is_capital or not is_bare)  # "posters Leah designed"


def _who(text: Text, first: int) -> range | None:
    """The manager of "the manager who did the rotas", none of "I was the one who" and "people who stay in bed"."""
    is_apart = text.words[first - 1] == ","
    one = first - 1 - is_apart
    if one < 1 or not _deed(text, first + 1) or grammar.BE & set(text.words[max(0, one - 3) : one]):
        return None
    is_any = not is_apart and text.stems[one] in people.SERVED | people.PEOPLE
    return None if is_any else range(one, first + 1)


def _is_cut(text: Text, last: int) -> bool:
    """ "Staff trained on tills": perhaps the writer trained them."""
    verb, after = (*text.words[last + 1 : last + 3], ",")[:2]
    form = verbs.form_of(verb) if text.stems[last] in people.PEOPLE | people.SERVED else None
    is_both = form is not None and verb.endswith("ed") and verbs.participle(form.base) == verb
    return is_both and (not after[:1].isalpha() or after in grammar.PREPOSITIONS)


def _is_name(text: Text, at: int, before: str) -> bool:
    return before in (",", "and", "but", "while") and at > 0 or _is_a_name(text.pieces[at].text)


def _is_a_name(word: str) -> bool:
    return _is_capital(word) and not spelling.is_known(word.lower())


def _is_capital(word: str) -> bool:
    return word.isalpha() and len(word) > 1 and word[0].isupper() and word[1:].islower()


def _done_by(text: Text, first: int) -> range | None:
    """The seniors of "colors were always done by the seniors"."""
    stop = next((at for at in range(first + 1, len(text.words)) if _ends(text, first, at)), len(text.words))
    by = next((at for at in range(first + 2, stop - 1) if text.words[at] == "by"), None)
    is_done = by and verbs.form_of(text.words[by - 1])
    if not by or not is_done or not grammar.BE & set(text.words[first:by]):
        return None
    return range(by + 1, stop) if any(_is_person(text, at) for at in range(by + 1, min(by + 1 + _FEW, stop))) else None


def _left_to(text: Text, first: int) -> range | None:
    """The boss of "suits went to my boss", Jo of "clipping was Jo mainly"; for what was sent off, the word for it."""
    ends = (at for at in range(first + 1, len(text.words)) if _ends(text, first, at) and text.words[at] != "and")
    stop = next(ends, len(text.words))
    while first < stop and text.words[first] in _ARTICLES:
        first += 1
    for at in range(first + 1, min(first + _FEW + 2, stop - 1)):
        if text.words[at + 1] == "sent" and text.words[at] in _PASSIVE:
            return range(at + 1, at + 2)  # "motor faults get sent off"
        is_to = text.words[at] in _GOING and text.words[at + 1] == "to" and not _is_person(text, at - 1)
        start = at + 2 if is_to else at + 1
        is_named = all(not is_function(word) or word == "and" for word in text.words[first:at])
        is_got = text.words[at] == "got" and text.words[at + 1].endswith("ed")
        if is_named and is_got and "by" not in text.words[at:stop]:
            return range(at, at + 1)  # "2 got published"
        if is_named and (is_to or text.words[at] in ("was", "were", "is")):
            who = [one for one in range(start, min(start + _FEW, stop)) if text.words[one] not in _ARTICLES | {"all"}]
            name = text.pieces[who[0]].text.removesuffix("'s").removesuffix("’s") if who else ""
            is_whose = who and (_is_person(text, who[0]) or (not is_to and _is_a_name(name)))
            is_whose = is_whose or text.words[start : start + 1] in (("somebody",), ("someone",))
            return range(start, stop) if is_whose else None
    return None


def _ends(text: Text, first: int, at: int) -> bool:
    return text.clauses[at] != text.clauses[first] or text.words[at] in JOINTS


def _deed(text: Text, at: int) -> int:
    """How surely a verb that has its doer before it stands here: 0 is never, 1 for "loads", 2 for "check", 3 "made"."""
    at = _past(text, at)
    if at >= len(text.words) or text.clauses[at] != text.clauses[at - 1]:
        return 0
    word, after = (*text.words[at : at + 2], "")[:2]
    if word in _TIES:
        return _SURE if word not in _STATES or _is_busy(text, at + 1) else 0
    form = verbs.form_of(word)
    if form is None or form.kind == "ing" or (form.base == "get" and after.endswith("ed")):
        return 0  # "when they got slammed"
    if form.kind == "third":
        return _SURE if form.base not in verbs.NOUNS_TOO else 1 + 2 * (after in _OBJECTS)
    if word not in verbs.NOUNS_TOO:
        return _SURE if form.kind == "past" else 2
    return 0 if word in verbs.ADJECTIVES or after in ("on", "of", "for") else 2  # "PM service on trucks"


def _is_busy(text: Text, at: int) -> bool:
    """ "Was on the desk", "were doing it": not "was fine", "had Alzheimer's"."""
    at = _past(text, at)
    word = text.words[at] if at < len(text.words) else ""
    is_there = word in ("on", "in") and text.words[at - 1] in grammar.BE
    return is_there or (verbs.form_of(word) is not None and word not in verbs.NOUNS_TOO)


def _past(text: Text, at: int, words: frozenset[str] = _BETWEEN) -> int:
    return next((place for place in range(at, len(text.words)) if text.words[place] not in words), len(text.words))


def _is_a_deed(word: str) -> bool:
    form = verbs.form_of(word)
    return form is not None and form.kind != "third" and word not in verbs.NOUNS_TOO
