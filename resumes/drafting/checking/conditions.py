"""On what a deed hung, and what was never denied: "only when he watched", "one scrape" that no "without" may hide."""

from collections.abc import Iterable

from ..language import grammar, verbs
from ..language.wordlists import listed
from ..language.words import NEGATORS, stems
from .given import Given
from .reading import Reading

_ONLY = listed("only just")
_HUNG_ON = listed("when if with for on in after under once where while at")
_KEEPS_ONLY = _ONLY | listed(
    "when if under while unless except solely limited exclusively occasionally sometimes supervised watched"
)
_KEEPS_IF = listed("when whenever if during while unless after before until upon once as where needed absence")
_WHETHER = stems("know see check ask tell wonder decide")
_QUIET = listed("quiet slow slower spare dead allowed permitted")
_KEEPS_SPARE = _QUIET | listed("when if during between downtime busy sometimes occasionally time free less")
_LEFT_OUT = listed("except excluding unless without away off out absent")
_AWAY = listed("away off out absent gone")
_ALONE = listed("alone solo independently single-handedly")
_WHOLE = listed("whole entire")
_AFTER, _BEFORE = 6, 2  # words that a "no" reaches, behind it and before it
_DENIED = 3  # words of a line behind its "no"


def keep_only(reading: Reading) -> None:
    """ "Landed panels only when he was watching" is not "landed panels"."""
    words = reading.given.words
    for at, word in enumerate(words):
        if word in _ONLY and _HUNG_ON & set(words[at + 1 : at + 3]):
            _keep(reading, at, _KEEPS_ONLY)


def keep_if(reading: Reading) -> None:
    """ "Rang customers back the same day if I could" is not "rang customers back the same day"."""
    for at, word in enumerate(reading.given.words):
        if word in ("if", "unless") and reading.given.stems[at - 1] not in _WHETHER:
            _keep(reading, at, _KEEPS_IF)


def keep_spare_times(reading: Reading) -> None:
    """ "Did latte art when it wasn't busy" is not "did latte art"."""
    given = reading.given
    for at, word in enumerate(given.words):
        if word not in ("when", "if"):
            continue
        behind = {given.words[place] for place in _clause(given, at) if place > at}
        if behind & _QUIET or ("busy" in behind and behind & (grammar.NOTS | NEGATORS)):
            _keep(reading, at, _KEEPS_SPARE)


def _keep(reading: Reading, at: int, words: frozenset[str]) -> None:
    """Marks what a line tells of the words before a condition, if it has nothing of that and none of `words`."""
    if words & set(reading.words):
        return
    clause = _clause(reading.given, at)
    before = {place for place in clause if place < at} or _behind_a_condition(reading.given, at)
    clause |= before
    told = [(place, set(reading.places_given(place))) for place in reading.content]
    if not any(places & (clause - before) for _, places in told):
        reading.raise_to("added", *(place for place, places in told if places and places <= before))


def _behind_a_condition(given: Given, at: int) -> set[int]:
    """What hangs on a condition that comes first: the help of "if it's quiet I help on the till"."""
    behind = range(at + 1, len(given.words))
    deed = next((place for place in behind if given.words[place] in grammar.SPEAKERS), None)
    if deed is None or given.clauses[deed] > given.clauses[at] + 1:
        return set()
    return {place for place in behind if place >= deed and given.clauses[place] == given.clauses[deed]}


def _clause(given: Given, at: int) -> set[int]:
    return {place for place, clause in enumerate(given.clauses) if clause == given.clauses[at]}


def keep_alone(reading: Reading) -> None:
    """ "Milked with the farmer, did the calves alone" is not "milked alone"."""
    given = reading.given
    homes = {given.clauses[at] for at, word in enumerate(given.words) if word in _ALONE}
    for at, word in enumerate(reading.words):
        if word in _ALONE and homes:
            near = (place for place in reading.content if reading.clauses[place] == reading.clauses[at])
            told = [{given.clauses[one] for one in reading.places_given(place)} for place in near if place != at]
            if any(told) and not any(one & homes for one in told):
                reading.raise_to("added", at)


def keep_away(reading: Reading) -> None:
    """ "Ran it if Mrs Moss was away" is not "ran it with Mrs Moss"."""
    given = reading.given
    away = {
        given.stems[at - 2]
        for at, word in enumerate(given.words)
        if word in _AWAY and at > 1 and given.words[at - 1] in grammar.BE and "with" not in given.exact
    }
    for place in reading.content if away else ():
        if reading.stems[place] in away and "with" in reading.words[max(0, place - 3) : place]:
            reading.raise_to("added", place)


def keep_whole(reading: Reading) -> None:
    """ "The whole east wing" is not the whole hospital."""
    given = reading.given
    for at, word in enumerate(reading.words[:-1]):
        told = [place for place, one in enumerate(given.words) if one in _WHOLE]
        if word not in _WHOLE or not told:
            continue
        thing = next((place for place in reading.content if place > at), at)
        behind = {given.stems[near] for place in told for near in range(place + 1, min(place + 4, len(given.words)))}
        if not {given.stems[one] for one in reading.places_given(thing)} & behind:
            reading.raise_to("added", at, thing)


def keep_denials_true(reading: Reading) -> None:
    """ "Had one small scrape" gives no "without a single scrape", though something else is denied."""
    given = reading.given
    denied = {
        near
        for at, word in enumerate(given.words)
        if word in NEGATORS or word in grammar.NOTS
        for near in range(max(0, at - _BEFORE), at + _AFTER + 1)
        if _reaches(given, at, near)
    }
    for at, word in enumerate(reading.words):
        if word not in ("without", "never", "no", "zero", "not"):
            continue
        behind = [place for place in reading.content if at < place <= at + _DENIED]
        if word == "not":
            is_turned = bool(given.exact & set(reading.words[at + 1 : at + 2])) or not given.exact & _LEFT_OUT
            is_so = reading.words[at - 1] in grammar.BE and is_turned
            behind = [place for place in reading.content if at - _DENIED <= place < at] if is_so else []
        told = [place for place in behind if reading.places_given(place)]
        places = [one for place in told for one in reading.places_given(place)]
        if told and (not denied.intersection(places) or _loses_what_was_not_done(reading, places)):
            reading.raise_to("added", at, told[0])


def _reaches(given: Given, at: int, near: int) -> bool:
    """Whether a "no" reaches a word: in its clause, or in a list behind it, but nothing that another verb tells."""
    if near >= len(given.words) or given.clauses[near] == given.clauses[at]:
        return True
    between = (given.words[place] for place in range(at, near) if given.clauses[place] != given.clauses[at])
    return near > at and grammar.BE.isdisjoint(between)


def _loses_what_was_not_done(reading: Reading, places: Iterable[int]) -> bool:
    """The "upheld" of "never had a complaint upheld"."""
    behind = (reading.given.words[at + 1] for at in places if at + 1 < len(reading.given.words))
    forms = {word: verbs.form_of(word) for word in behind}
    return any(
        form and form.kind in ("past", "participle") and word not in verbs.NOUNS_TOO | grammar.BE | set(reading.words)
        for word, form in forms.items()
    )
