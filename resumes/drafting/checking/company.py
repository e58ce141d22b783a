"""Whom a note speaks of as "others", "us" or "two other guys": a draft may call them colleagues, a crew, a team."""

from ..language import spelling, verbs
from ..language.people import PEOPLE, SERVED
from ..language.wordlists import listed
from ..language.words import stems
from . import plain, strength
from .carrying import homes_of_object
from .given import Given
from .plain import ANYBODY
from .reading import Reading

COLLEAGUES = stems("colleague coworker teammate crew team staff employee worker group member crewmate")
_TEAMS = stems("team staff crew board")  # whose members are colleagues
_ONE = stems("colleague coworker")
_OTHERS = listed("other others another guys guy girls lads mates us someone somebody new newbies everybody")
_LONE = listed("he she they someone somebody")
_DOES = listed("was is did does had has called quit left showed trained and")
_HELPING = stems("help assist aid")
_GATHERINGS = stems("party group team class crowd audience crew event wedding congregation")
_BETWEEN = listed("with to in the a")
_NEAR = 3  # words from a deed to whom it is done to


def is_a_colleague(reading: Reading, place: int) -> bool:
    """A word for those at work, where the fact speaks of some and the draft tells them no other way: "with a colleague"
    of "me and another guy"."""
    if reading.stems[place] not in COLLEAGUES:
        return False
    given = reading.given
    spoken = given.exact & _OTHERS | given.stem_set & PEOPLE - ANYBODY - (
        SERVED if not given.stem_set & _TEAMS else set()
    )
    if reading.stems[place] in _ONE:
        spoken |= given.exact & _LONE | _named(given)
    rest = [at for at in range(len(reading.words)) if at != place]
    told = {one for at in rest for one in (reading.words[at], reading.stems[at])}
    return bool(spoken) and not told & (_OTHERS | PEOPLE | given.stem_set & COLLEAGUES)


def _named(given: Given) -> frozenset[str]:
    """Whom a note names: the Luis of "when Luis was off"."""
    return frozenset(
        piece.folded
        for at, piece in enumerate(given.pieces[:-1])
        if at and piece.text.isalpha() and given.words[at + 1] in _DOES
        if piece.text.istitle() or (given.words[at - 1] == "when" and not spelling.is_known(piece.folded))
    )


def keep_the_named(reading: Reading) -> None:
    """ "Trained new nurses" of who trained Joy: one who is named is not many of the title's."""
    pieces = reading.given.pieces
    for place in reading.vouched:
        before = [at for at in reading.content if place - _NEAR <= at < place and verbs.form_of(reading.words[at])]
        named = [pieces[at + 1].text for one in before[-1:] for at in reading.places_given(one) if at + 1 < len(pieces)]
        if named and reading.words[place].endswith("s") and all(one.istitle() and len(one) > 2 for one in named):
            reading.raise_to("added", place)


def is_uncounted(reading: Reading, place: int) -> bool:
    """The "people" of "coffee for 100 people", where the fact has the number and no noun for it."""
    if place == 0 or not reading.pieces[place - 1].is_number or reading.kinds[place - 1] not in ("yours", "reworded"):
        return False
    return any(
        not amount.unit and not amount.counted and (not amount.nouns or amount.of in _GATHERINGS)
        for amount in reading.given.amounts
    )


def only_helps(reading: Reading, place: int) -> bool:
    """ "Helped run food" of who ran it, "helped in a shop" of who worked there: the draft claims less than the fact."""
    if reading.stems[place] == "support":
        return _has_no_deed(reading, place)
    if reading.stems[place] not in _HELPING:
        return False
    at = place + 1
    while at < len(reading.words) and reading.words[at] in _BETWEEN:
        at += 1
    if at >= len(reading.words) or reading.kinds[at] not in ("yours", "reworded"):
        return False
    if verbs.form_of(reading.words[at]) is None and _has_no_deed(reading, place):
        return True
    return reading.stems[at] in reading.given.told and reading.stems[at] not in strength.MODEST


def _has_no_deed(reading: Reading, place: int) -> bool:
    """ "Supported a group of 6" of who had one: the fact has no verb there."""
    homes = homes_of_object(reading, place)
    return bool(homes) and reading.given.done_in(homes) <= plain.LIGHT
