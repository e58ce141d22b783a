"""Who else does what a part of a note tells: "the manager did the rotas", "for my boss to sign", "saw Jim wire it"."""

from typing import Protocol

from ..language import grammar, people, spelling, verbs
from ..language.wordlists import listed
from ..language.words import NEGATORS, Token, is_function, stems
from .subjects import BODIES, is_at_work, is_of_people

_THEY = listed("he she they")
_ANYBODY = listed("someone somebody everyone everybody others")
JOINTS = listed("and but while whilst whereas though although because as so then plus well since")
DESCRIBING = listed("which that who")
HELD = DESCRIBING | listed("where when if until unless before after once what")
_SURE_HELD = listed("that which while whilst")
_TITLES = listed("mr mrs ms miss dr")
_ARTICLES = listed("the my our his her their a an another one some most other") | _TITLES
_OWNED = listed("the my our")
_OF = listed("of from down at in on")
_SEEING = stems("watch see observe let hear")
_TIED = grammar.PREPOSITIONS - {"with"}
BETWEEN = listed("else always normally usually then also just only still mostly mainly sometimes never often all both")
_STATES = grammar.BE | listed("had have has")
_TIES = _STATES | listed("did does do will would can could 's")
OBJECTS = grammar.DETERMINERS | listed("it them mine")
_PASSIVE = grammar.BE | listed("get gets got")
ME = listed("me us")
MYSELF = listed("i i'm i've")
_GOING = listed("went go goes gone")
_BESIDES = listed("with for beside alongside behind")
SURE = 3  # of a deed (`deed_at`)
FREE = JOINTS | HELD  # behind these a subject may begin, behind the others none
_NOT_BEFORE = _ARTICLES | MYSELF | ME | listed("- /")
_OBJECT = (("the",), ("a",), ("an",), ("two",), ("it",), ("them",))
_SPEAKS = (("i",), ("we",))
FEW = 4  # words of a doer's name


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


def one_amid(text: Text, at: int, stop: int) -> range | None:
    """Who else does what the rest of a part tells, if a place begins that."""
    return _to_do(text, at, stop) or _seen(text, at, stop)


def _to_do(text: Text, at: int, stop: int) -> range | None:
    """The manager of "for my manager to approve"."""
    if text.words[at] != "for":
        return None
    to = next((place for place in range(at + 2, min(at + 2 + FEW, stop - 1)) if text.words[place] == "to"), None)
    form = verbs.form_of(text.words[to + 1]) if to else None
    return range(at, to) if to and form and form.kind == "base" and _is_person(text, to - 1) else None


def _seen(text: Text, at: int, stop: int) -> range | None:
    """The vet of "watched the vet spay two cats"."""
    if text.stems[at] not in _SEEING:
        return None
    for place in range(at + 2, min(at + 2 + FEW, stop)):
        word, one = text.words[place], text.words[place - 1]
        form = verbs.form_of(word)
        if one in JOINTS | ME or one in grammar.PREPOSITIONS:
            return None
        is_made_up = (
            not form and not is_function(word) and text.words[place + 1 : place + 2] in _OBJECT
        )  # "spay the cats"
        if (is_made_up or (form and form.kind in ("base", "ing"))) and (
            not is_function(one) or _is_person(text, place - 1)
        ):
            is_known = _is_person(text, place - 1) or text.pieces[place - 1].text[:1].isupper()
            return range(at + 1, place) if is_known or word not in verbs.NOUNS_TOO else None
    return None


def _is_person(text: Text, at: int) -> bool:
    word = text.words[at]
    before = text.words[at - 1] if at else ""
    if before in _OF and at > 1:
        return _is_person(text, at - 2)  # "the head of year"
    if before in _ARTICLES and at > 2 and text.words[at - 2] in _OF and _is_person(text, at - 3):  # noqa: PLR2004
        return True  # "men from the yard"
    is_named = word in ("them", "him", "her") or before in _TITLES
    return is_named or is_of_people(word) or is_at_work(word) or text.stems[at] in people.PEOPLE


def doer_at(text: Text, first: int) -> range | None:
    """Who else does what follows, if a subject begins here."""
    word = text.words[first]
    name, short, _ = word.partition("'")
    if short and name in _THEY:
        return range(first, first + 1) if _is_busy(text, first + 1) else None  # "they'd picked"
    if word in ("who", "that"):
        return _who(text, first)
    before = text.words[first - 1] if first and text.clauses[first] == text.clauses[first - 1] else ","
    if (grammar.is_number(before) and word not in _OWNED) or (before == "and" and text.words[first - 2] in ("me", "i")):
        return None  # "me and another guy"
    if word in _THEY or word in _ANYBODY:
        stop = first + 1 + (text.words[first + 1 : first + 2] == ("else",))
        if word in _ANYBODY and text.words[stop : stop + 1] == ("from",):
            stop = min(past(text, stop + 1, _ARTICLES) + 1, len(text.words))  # "someone from the office"
        return range(first, stop) if deed_at(text, stop) else None
    if not word[:1].isalnum() or (is_function(word) and word not in _ARTICLES) or before in _NOT_BEFORE:
        return None
    if word in NEGATORS:
        return None  # "but haven't used it"
    is_free = before in FREE or not before[:1].isalnum()
    if is_free and (by := _done_by(text, first) or _left_to(text, first)):
        return by
    is_done = word in _ARTICLES and not is_function(before) and _is_a_deed(before)  # "asked the boss"
    return None if not is_free and (before in _TIED or is_done) else _named(text, first, before)


def _named(text: Text, first: int, before: str) -> range | None:
    """Somebody who is named in a few words, and does what stands behind them."""
    at = first
    while at < len(text.words) and text.words[at] in _ARTICLES:
        at += 1
    for last in range(at, min(at + FEW, len(text.words) - 1)):
        word = text.words[last]
        if last > at and word in _OF and _is_person(text, last - 1):
            continue  # "the head of year"
        is_of = last > at + 1 and text.words[last - 1] in _OF
        if is_of and word in _ARTICLES:
            continue  # "lads from the agency"
        if not word[:1].isalpha() or is_function(word) or (word in grammar.ADVERBS and not is_of):
            return None
        if text.words[first] in ("my", "our") and text.stems[last] in BODIES:
            return None  # the writer's own team
        if last == first and _is_a_deed(word) and not _is_person(text, last):
            return None
        if _does_it(text, range(first, last + 1), at, before):
            return range(first, last + 1)
    return None


def _does_it(text: Text, who: range, at: int, before: str) -> bool:
    """Whether somebody does what follows: the surer the deed, the less must be known of them."""
    last, is_bare = who.stop - 1, who.start == at
    opens, held = not before[:1].isalnum() or before in JOINTS, before in HELD
    place = past(text, who.stop)
    verb, after = (*text.words[place : place + 2], "", "")[:2]
    is_capital = is_bare and last == at and _is_capital(text.pieces[last].text)
    if before in _BESIDES:
        return (is_at_work(text.words[last]) or is_capital) and verb.endswith("ing") and bool(verbs.form_of(verb))
    deed = deed_at(text, who.stop)
    if not deed:
        return False
    if _is_person(text, last) and (opens or held or not is_bare):
        is_one = is_bare and opens and not text.words[last].endswith("s")
        return deed > is_one and not (is_bare and opens and _is_cut(text, last))
    if (opens or held) and is_capital and _is_name(text, last, before) and deed == SURE:
        return True
    if deed < SURE or verb in _TIES - {"did"}:
        return False
    if before in _SURE_HELD:
        return True  # "games that the therapist planned", "while medics intubated"
    if opens:
        return after in OBJECTS if not is_bare else last == at and (verb == "did" or after in ("it", "them", "mine"))
    ends = not after[:1].isalpha() or after in grammar.PREPOSITIONS
    return ends and last == at and not is_function(before) and (is_capital or not is_bare)  # "posters Leah designed"


def _who(text: Text, first: int) -> range | None:
    """The manager of "the manager who did the rotas", none of "I was the one who" and "people who stay in bed"."""
    is_apart = text.words[first - 1] == ","
    one = first - 1 - is_apart
    if one < 1 or not deed_at(text, first + 1) or grammar.BE & set(text.words[max(0, one - 3) : one]):
        return None
    if text.words[first] == "that" and not _is_person(text, one):
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
    return range(by + 1, stop) if any(_is_person(text, at) for at in range(by + 1, min(by + 1 + FEW, stop))) else None


def _left_to(text: Text, first: int) -> range | None:
    """The boss of "suits went to my boss", Jo of "clipping was Jo mainly"; for what was sent off, the word for it."""
    ends = (at for at in range(first + 1, len(text.words)) if _ends(text, first, at) and text.words[at] != "and")
    stop = next(ends, len(text.words))
    while first < stop and text.words[first] in _ARTICLES:
        first += 1
    for at in range(first + 1, min(first + FEW + 2, stop - 1)):
        if text.words[at + 1] == "sent" and text.words[at] in _PASSIVE:
            return range(at + 1, at + 2)  # "motor faults get sent off"
        is_to = text.words[at] in _GOING and text.words[at + 1] == "to" and not _is_person(text, at - 1)
        start = at + 2 if is_to else at + 1
        is_named = all(not is_function(word) or word == "and" for word in text.words[first:at])
        is_got = text.words[at] == "got" and text.words[at + 1].endswith("ed")
        if is_named and is_got and "by" not in text.words[at:stop]:
            return range(at, at + 1)  # "2 got published"
        if is_named and (is_to or text.words[at] in ("was", "were", "is")):
            who = [one for one in range(start, min(start + FEW, stop)) if text.words[one] not in _ARTICLES | {"all"}]
            name = text.pieces[who[0]].text.removesuffix("'s").removesuffix("’s") if who else ""
            is_whose = who and (_is_person(text, who[0]) or (not is_to and _is_a_name(name)))
            is_whose = is_whose or text.words[start : start + 1] in (("somebody",), ("someone",))
            return range(start, stop) if is_whose else None
    return None


def _ends(text: Text, first: int, at: int) -> bool:
    return text.clauses[at] != text.clauses[first] or text.words[at] in JOINTS


def deed_at(text: Text, at: int) -> int:
    """How surely a verb that has its doer before it stands here: 0 is never, 1 for "loads", 2 for "check", 3 "made"."""
    at = past(text, at)
    if at >= len(text.words) or text.clauses[at] != text.clauses[at - 1]:
        return 0
    word, after = (*text.words[at : at + 2], "")[:2]
    if word in _TIES:
        return SURE if word not in _STATES or _is_busy(text, at + 1) else 0
    form = verbs.form_of(word)
    is_made_up = form is None and not is_function(word) and word.isalpha()
    if is_made_up and (after in ("it", "them") or (after in _ARTICLES and word.endswith(("s", "ed")))):
        return SURE  # "the farrier shod them"
    if form is None or form.kind == "ing" or (form.base == "get" and after.endswith("ed")):
        return 0  # "when they got slammed"
    if form.kind == "third":
        is_beside_mine = after in JOINTS and text.words[at + 2 : at + 3] in _SPEAKS  # "Mum cooks and I serve"
        return SURE if form.base not in verbs.NOUNS_TOO else 1 + 2 * (after in OBJECTS or is_beside_mine)
    if word not in verbs.NOUNS_TOO:
        return SURE if form.kind == "past" else 2
    return 0 if word in verbs.ADJECTIVES or after in ("on", "of", "for") else 2  # "PM service on trucks"


def _is_busy(text: Text, at: int) -> bool:
    """ "Was on the desk", "were doing it": not "was fine", "had Alzheimer's"."""
    at = past(text, at)
    word = text.words[at] if at < len(text.words) else ""
    is_there = word in ("on", "in") and text.words[at - 1] in grammar.BE
    return is_there or (verbs.form_of(word) is not None and word not in verbs.NOUNS_TOO)


def past(text: Text, at: int, words: frozenset[str] = BETWEEN) -> int:
    return next((place for place in range(at, len(text.words)) if text.words[place] not in words), len(text.words))


def _is_a_deed(word: str) -> bool:
    form = verbs.form_of(word)
    return form is not None and form.kind != "third" and word not in verbs.NOUNS_TOO
