"""What a note says only by and large: "more or less owned the budget", "was pretty much the manager"."""

from collections.abc import Iterator

from ..language import verbs
from ..language.wordlists import listed, phrased
from ..language.words import is_function, stems
from . import plain, strength, subjects
from .reading import Reading, opens_or_is_sure

# Said before a deed, these make it smaller whatever it is …
_FIRM = phrased(
    "more or less, pretty much, as good as, practically, virtually, somewhat, largely, in part, mostly, mainly,"
    " go at, stab at, shot at, crack at, hand at"
)
# … and these only a deed of weight: many write them before all they say.
_LOOSE = phrased(
    "kind of, sort of, kinda, sorta, basically, essentially, in a way, unofficially, informally, i guess, i suppose,"
    " maybe, supposedly, technically"
)
_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in (*_FIRM, *_LOOSE):
    _BY_FIRST.setdefault(_phrase[0], []).append(_phrase)
_NO_HEDGE_AFTER = listed("some what this")
_BEING = listed("was were am be been is as i'm")
_WEIGHTY = strength.STRONG | plain.WEIGHTY_DEEDS | stems("run cover close control handle")
_SAID = listed(
    """
    largely essentially basically practically virtually mostly mainly primarily partly partially somewhat nearly almost
    unofficially informally loosely broadly generally usually typically normally attempted attempt stab crack go
    kind sort more less pretty much most good effectively
    """
)
ALL = listed("all every everything everyone everybody always each")
_ARTICLES = listed("the a an my our")
_BETWEEN = _ARTICLES | listed("just also i")


def accept_hedges(reading: Reading) -> None:
    """Quiets one hedge for another."""
    if not any(_hedges(reading)):
        return
    for place, word in enumerate(reading.words):
        if word in _SAID - strength.STRONG and reading.kinds[place] in ("added", "hard"):
            reading.kinds[place] = "reworded"


def keep_hedged(reading: Reading) -> None:
    """A deed of weight, a title or an "every" that the fact only half says keeps a word for that."""
    hedged = set(_hedged(reading))
    for place, word in enumerate(reading.words if hedged else ()):
        if _keeps(reading, place):
            continue
        if word in ALL and word in {reading.given.words[at] for at in hedged}:
            reading.raise_to("added", place)
        if place not in reading.content and word != "own":
            continue
        told = [at for at in reading.places_given(place) if reading.given.words[at] not in _SAID]
        is_told = place == 0 or word == "charge" or subjects.is_of_people(word) or opens_or_is_sure(reading, place)
        if told and is_told and all(at in hedged for at in told):
            reading.raise_to("added", place)


def _hedges(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """The places of each hedge of the fact, first and behind it, and whether it is a firm one."""
    words = reading.given.words
    for place, word in enumerate(words):
        for phrase in _BY_FIRST.get(word, ()):
            is_one = words[place : place + len(phrase)] == phrase
            if is_one and not (place and words[place - 1] in _NO_HEDGE_AFTER):
                yield place, place + len(phrase), phrase in _FIRM


def _hedged(reading: Reading) -> Iterator[int]:
    """Places of the fact that a hedge makes smaller: a verb, a person's title, an "every"."""
    given = reading.given
    for start, behind, is_firm in _hedges(reading):
        at = behind
        while at < len(given.words) and given.words[at] in _BETWEEN:
            at += 1
        if at == len(given.words):
            continue
        form = verbs.form_of(given.words[at])
        is_deed = form is not None and form.kind != "third" and not _ARTICLES & set(given.words[behind:at])
        if given.words[at : at + 2] == ("in", "charge"):
            yield at + 1
        elif given.words[at] in ALL or (is_deed and (is_firm or given.stems[at] in _WEIGHTY)):
            yield at
        elif start and given.words[start - 1] in _BEING:
            yield from _titles(reading, at)


def _titles(reading: Reading, start: int) -> Iterator[int]:
    given = reading.given
    for place in range(start, min(start + 3, len(given.words))):
        if is_function(given.words[place]):
            return
        if subjects.is_of_people(given.words[place]):
            yield place


def _keeps(reading: Reading, place: int) -> bool:
    """Whether the draft says so too, in this clause or the one before it."""
    near = {reading.clauses[place], reading.clauses[place] - 1}
    small = _SAID - {"more", "less", "good", "much", "most"} | {"or"}
    kept = (at for at, word in enumerate(reading.words) if word in small or reading.stems[at] in strength.MODEST)
    return any(reading.clauses[at] in near for at in kept)
