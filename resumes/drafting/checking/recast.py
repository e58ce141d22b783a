"""Words for what a note tells in another build of sentence: "to prevent scratches" of "so it wouldn't scratch"."""

from ..language import verbs
from ..language.rates import DAYS
from ..language.synonyms import says_the_same
from ..language.wordlists import listed
from ..language.words import stems
from . import plain
from .reading import Reading
from .relations import PREVENTING
from .subjects import is_of_people

_LETTING = stems("let allow enable permit")
_WISHES = stems("want hope plan aim intend wish")
_CAN = listed("can could")
_PER = listed("every each per a any all most")
_WENT = stems("go come")
_CHILDREN = stems("child kid youngster")
_GROWN = 18  # years


def is_recast(reading: Reading, place: int) -> bool:
    """Whether the note says what a word says, in a clause of its own."""
    return any(rule(reading, place) for rule in _RULES)


def _behind(reading: Reading, place: int) -> list[int]:
    """The next words of the clause that carry meaning."""
    return [at for at in reading.content if place < at <= place + 5 and reading.clauses[at] == reading.clauses[place]]


def _prevents(reading: Reading, place: int) -> bool:
    """ "To prevent scratches" of "so it wouldn't scratch"."""
    if reading.stems[place] not in PREVENTING or "so" not in reading.given.exact:
        return False
    return any(reading.stems[at] in reading.given.denied for at in _behind(reading, place))


def _lets(reading: Reading, place: int) -> bool:
    """ "Letting managers see sales" of "so managers could see sales"."""
    if reading.stems[place] not in _LETTING:
        return False
    words = reading.given.words
    ends = [at for at, word in enumerate(words) if word in _CAN and "so" in words[max(0, at - 5) : at]]
    who = {one for at in ends for one in reading.given.stems[max(0, at - 3) : at]}
    behind = _behind(reading, place)[:2]
    if who & plain.ANYBODY and any(is_of_people(reading.words[at]) for at in behind):
        return True
    return any(says_the_same(reading.stems[at], one) for at in behind for one in who)


def _is_a_named_day(reading: Reading, place: int) -> bool:
    """The "days" of "Saturdays the busiest days", where the note names them: not of "every day"."""
    if reading.stems[place] != "day" or reading.words[place - 1] in _PER or reading.pieces[place - 1].is_number:
        return False
    named = {word.removesuffix("s") for word in reading.given.words} & DAYS
    near = {word.removesuffix("s") for word in reading.words[max(0, place - 5) : place]}
    return bool(named & near)


def _was_sent(reading: Reading, place: int) -> bool:
    """ "A newsletter sent to 3,000" of one that "went to 3k": of the thing, no deed of the writer."""
    if reading.words[place] != "sent" or not place or place - 1 not in reading.content:
        return False
    given = reading.given
    return any(one in _WENT and "to" in given.words[at + 1 : at + 3] for at, one in enumerate(given.stems))


def _is_their_light_deed(reading: Reading, place: int) -> bool:
    """ "The journeyman completes the terminations" of one who does them."""
    form = verbs.form_of(reading.words[place])
    if form is None or form.kind not in ("third", "past") or reading.stems[place] not in plain.DEEDS or not place:
        return False
    given, who = reading.given, reading.stems[place - 1]
    return is_of_people(reading.words[place - 1]) and any(
        says_the_same(who, one) and given.stems[at + 1 : at + 2] == ("do",) for at, one in enumerate(given.stems)
    )


def _are_of_an_age(reading: Reading, place: int) -> bool:
    """ "Children aged two to five" of "2 to 5 yr olds"."""
    return reading.stems[place] in _CHILDREN and any(
        amount.unit == "age" and amount.high < _GROWN and not amount.counted for amount in reading.given.amounts
    )


def _wishes(reading: Reading, place: int) -> bool:
    """ "Plan to take part 2" of who wants to: a wish by another name."""
    is_wish = reading.stems[place] in _WISHES and reading.words[place + 1 : place + 2] == ("to",)
    return is_wish and any(
        one in _WISHES and "to" in reading.given.words[at + 1 : at + 3] for at, one in enumerate(reading.given.stems)
    )


_RULES = (
    _wishes,
    _prevents,
    _lets,
    _is_a_named_day,
    _was_sent,
    _is_their_light_deed,
    _are_of_an_age,
)
