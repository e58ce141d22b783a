"""A word made of a word of the fact: of its root, written out in full, put together, or a slip of the hand."""

from functools import lru_cache

from ..language import spelling, synonyms, verbs
from ..language.rates import DAYS, PERIODS
from ..language.wordlists import listed
from ..language.words import is_function, stem, tokens
from . import plain, subjects
from .reading import Reading

_SUFFIXES = listed(
    """
    e s es d ed r rs t ts y ing ings ness ment ments ion ions ation ations ition ance ence er ers or ors al als ity ic
    ics ical ist ists ly age ement ery ary ry ure ures ant ants able ive
    """
) | {""}
_OF_DEEDS = listed("er ers or ors ing ings ed s")  # "sellers", "selling"
_SHORT = 5  # letters of an acronym with its plural
_ROOT = 5  # letters that two words of a root share
_LETTERS, _SURE = 3, 4  # letters of a short form, and that it leaves out
_WORDS_OF_THREE = listed("man can art car bar pan cat pro con com ill sub")


def of_one_root(reading: Reading, place: int) -> list[int]:
    """Places of the fact's words that a word is made of: "sickness" of "sick", "pre-trips" of "pretrips"."""
    word = reading.words[place]
    if _is_a_new_deed(reading, place):
        return []
    joined = _joined(reading, place)
    return [
        at
        for at, other in enumerate(reading.given.words)
        if other.isalpha()
        and (
            other in joined
            or _is_done_again(reading, word, other)
            or _shares_root(word, other)
            or (_is_no_name(reading, place) and _is_plainly_written(reading, place) and _is_short_for(word, other))
            or (reading.pieces[place].text.islower() and spelling.is_slip(word, other))
        )
    ]


def _joined(reading: Reading, place: int) -> set[str]:
    """A word and its neighbours, written as one: "warm-ups" → warmups."""
    return {"".join(reading.words[at] for at in pair if reading.words[at] != "-") for pair in _pairs(reading, place)}


def is_joined(reading: Reading, place: int) -> bool:
    """Whether a word is a part of one that the fact writes in one piece: the "warm" of "warm-ups"."""
    return bool(_joined(reading, place) & reading.given.exact - {reading.words[place]})


def is_short(reading: Reading, place: int) -> bool:
    if not _is_plainly_written(reading, place):
        return False
    return any(_is_short_for(reading.words[place], other) for other in reading.given.exact if other.isalpha())


def spelt_out(reading: Reading) -> dict[int, str]:
    """Places of words that spell out letters of the fact, "purchase orders" of "POs", each with the stem of those."""
    short = _short_forms(reading.given.fact)
    found: dict[int, str] = {}
    for first in range(len(reading.content) if short else 0):
        for run in (reading.content[first : first + count] for count in (2, 3, 4)):
            letters = "".join(reading.words[at][0] for at in run)
            whole = "".join(word[:1] for word in reading.words[run[0] : run[-1] + 1])
            letters = whole if whole in short else letters  # "over the road"
            is_one = len({reading.clauses[at] for at in run}) == 1 and all(reading.kinds[at] != "yours" for at in run)
            if len(letters) > 1 and letters in short and run[-1] - run[0] <= len(run) and is_one:
                found |= {at: stem(letters) for at in run if reading.kinds[at] in ("added", "hard")}
    return found


@lru_cache(64)
def _short_forms(fact: str) -> frozenset[str]:
    """Words of a fact that may be the first letters of others."""
    return frozenset(
        piece.folded.removesuffix("s")
        for piece in tokens(fact)
        if piece.text.isalpha() and len(piece.text) <= _SHORT
        if piece.text[:2].isupper() or not (is_function(piece.text) or _is_a_word(piece.folded))
    )


def _is_a_word(folded: str) -> bool:
    """Whether a text of the fact is no short form for all we know: "pos" and "pt" may be."""
    return len(folded.removesuffix("s")) >= _LETTERS and spelling.is_known(folded)


def _is_done_again(reading: Reading, word: str, other: str) -> bool:
    """ "Reshelved" of who "put them back on the shelves"."""
    again = bool(reading.given.exact & {"back", "again", "re"})
    return again and word.startswith("re") and len(word) > 6 and _shares_root(word[2:], other)


def _is_a_new_deed(reading: Reading, place: int) -> bool:
    """ "Donated" of who "sorted donations": a thing of the note made the deed."""
    form = verbs.form_of(reading.words[place])
    opens = place == 0 or reading.words[place - 1] in ("and", ",", ";")
    if form is None or form.kind == "ing" or not opens or reading.words[place] in verbs.NOUNS_TOO:
        return False
    given = reading.given
    shared = [at for at, other in enumerate(given.words) if _shares_root(reading.words[place], other)]
    deeds = {given.deeds.get(given.clauses[at], "") for at in shared}
    own = {given.stems[at] for at in shared}
    if any(subjects.is_of_people(given.words[at]) for at in shared):
        return True
    return bool(shared) and not deeds & own and not deeds <= {""} | plain.LIGHT


def _pairs(reading: Reading, place: int) -> list[range]:
    ends = [range(place, place + 2), range(place - 1, place + 1), range(place, place + 3), range(place - 2, place + 1)]
    return [pair for pair in ends if pair.start >= 0 and pair.stop <= len(reading.words)]


def _is_no_name(reading: Reading, place: int) -> bool:
    """ "Salesforce" is not short for "sales"; "Sunday" is no name here."""
    return reading.kinds[place] != "hard" or reading.words[place].removesuffix("s") in DAYS


def _is_plainly_written(reading: Reading, place: int) -> bool:
    """No capital inside: "DairyComp" is a name, whatever it begins with."""
    return reading.pieces[place].text[1:].islower()


def _shares_root(one: str, other: str) -> bool:
    length = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    of_a_deed = {one[length:], other[length:]} <= _OF_DEEDS
    if {one[length:], other[length:]} == {"ed", "ing"} and length >= _LETTERS:
        return True  # "tubing" of "tubed", that no table knows
    if length < _ROOT and not (length == _ROOT - 1 and (of_a_deed or length == min(len(one), len(other)))):
        return False
    return one[length:] in _SUFFIXES and other[length:] in _SUFFIXES


def _is_short_for(word: str, short: str) -> bool:
    """Whether a note's word is the first letters of a draft's: "eng" for "engineer"."""
    bare = short[:-1] if short.endswith("s") and len(short) > _LETTERS else short
    form = verbs.form_of(word)
    if (
        len(bare) < _LETTERS
        or (form is not None and form.kind != "base")
        or not word.startswith(bare)
        or len(word) < len(bare) + 2
    ):
        return False
    if verbs.form_of(bare) is not None or is_function(bare) or bare in _WORDS_OF_THREE | PERIODS.keys():
        return False
    return len(word) >= len(bare) + _SURE or not synonyms.is_known(bare)
