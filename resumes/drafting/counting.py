"""Compares the amounts of a draft with those of its fact: value, unit, what is counted, how often, in which order."""

from dataclasses import dataclass

from . import synonyms
from .given import Given
from .numbers import PERIODS, Amount, is_of_people
from .values import Kind
from .words import IRREGULAR_PLURALS, Token, stem

# "3 people" and "a team of 3" count the same.
PEOPLE = frozenset(
    stem(word)
    for word in [
        "person",
        "team",
        "staff",
        "employee",
        "worker",
        "coworker",
        "colleague",
        "teammate",
        "guy",
        "crew",
        "member",
        "folk",
        "hire",
        "newcomer",
        "trainee",
        "other",
    ]
)
_MEASURES = frozenset(PERIODS) | frozenset(
    stem(word)
    for word in [
        "foot",
        "inch",
        "mile",
        "pound",
        "ton",
        "gallon",
        "acre",
        "meter",
        "kilo",
        "bed",
        "page",
        "person",
        "seat",
    ]
)
# The draft's hedge → hedges of the fact that allow it. Saying less than the fact is fine.
_ALLOWED_HEDGES = {
    "": ("", "about", "over"),
    "about": ("", "about", "over", "under"),
    "over": ("over",),
    "under": ("", "about", "under"),
}


@dataclass(frozen=True, slots=True)
class Count:
    """What the check thinks of one amount of the draft, and which amount of the fact it is (-1: none)."""

    amount: Amount
    kind: Kind
    source: int = -1


def compare(
    drafted: tuple[Amount, ...], pieces: tuple[Token, ...], given: Given
) -> tuple[list[Count], tuple[str, ...]]:
    """A verdict for each amount of the draft, and the amounts of the fact that the draft left out."""
    counts: list[Count] = []
    used: set[int] = set()
    for amount in drafted:
        count = _find(amount, pieces, given, used)
        used.add(count.source)
        counts.append(count)
    lost = tuple(
        _text(given.pieces, amount)
        for place, amount in enumerate(given.amounts)
        if place not in used and not _is_one(given.words, amount)
    )
    return _in_order(counts, given), lost + _lost_hedges(counts, given)


def _lost_hedges(counts: list[Count], given: Given) -> tuple[str, ...]:
    """ "About 30" where the draft says 30: what is lost is the doubt."""
    found = [
        " ".join((*(given.pieces[at].text for at in source.hedge_at), _text(given.pieces, source)))
        for count in counts
        if count.source >= 0 and not count.amount.hedge
        for source in [given.amounts[count.source]]
        if source.hedge in ("about", "under") and source.hedge_at
    ]
    return tuple(dict.fromkeys(found))


def _find(amount: Amount, pieces: tuple[Token, ...], given: Given, used: set[int]) -> Count:
    if _is_one([piece.folded for piece in pieces], amount):
        return _one(amount, given)
    fresh_first = sorted(range(len(given.amounts)), key=lambda place: (place in used, place))
    best = Count(amount, "hard")
    for place in fresh_first:
        source = given.amounts[place]
        tight = _is_tight(pieces, amount) or _is_tight(given.pieces, source)
        if not _same_value(amount, source) or not _same_half_day(amount, pieces, source, given):
            continue
        if not (tight and _first_fits(amount, source)) and not _counts_the_same(amount, source, given):
            continue
        if amount.rate and amount.rate != source.rate:
            continue
        if source.hedge not in _ALLOWED_HEDGES[amount.hedge]:
            best = Count(amount, "added", place)
            continue
        same = _text(pieces, amount).casefold() == _text(given.pieces, source).casefold()
        return Count(amount, "yours" if same else "reworded", place)
    return best


def _is_tight(pieces: tuple[Token, ...], amount: Amount) -> bool:
    """Whether a hyphen ties the amount to its noun: "6-location"."""
    return len(pieces) > amount.last + 1 and pieces[amount.last + 1].text == "-"


def _first_fits(amount: Amount, source: Amount) -> bool:
    """ "A 6-location bakery" counts locations, and so do "6 locations"."""
    return bool(amount.counted and source.counted) and (
        _same(amount.counted[0], source.counted[-1])
        or _same(amount.counted[0], source.counted[0])
        or _same(amount.counted[-1], source.counted[0])
    )


def _same_half_day(amount: Amount, pieces: tuple[Token, ...], source: Amount, given: Given) -> bool:
    """No "5 a.m." for "5pm"."""
    return {_half_day(pieces, amount), _half_day(given.pieces, source)} != {"am", "pm"}


def _half_day(pieces: tuple[Token, ...], amount: Amount) -> str:
    return pieces[amount.last + 1].folded if len(pieces) > amount.last + 1 else ""


def _one(amount: Amount, given: Given) -> Count:
    if "one" in given.exact or "1" in given.exact:
        return Count(amount, "yours")
    return Count(amount, "reworded" if given.exact & {"a", "an", "single"} else "added")


def _is_one(words: list[str] | tuple[str, ...], amount: Amount) -> bool:
    return amount.first == amount.last and words[amount.first] in ("one", "1") and amount.unit == ""


def _same_value(amount: Amount, source: Amount) -> bool:
    if amount.unit != source.unit:
        return False
    if (amount.low, amount.high) == (source.low, source.high):
        return True
    at_top = amount.hedge == "under" and amount.low == amount.high == source.high
    at_bottom = amount.hedge == "over" and amount.low == amount.high == source.low
    return source.low != source.high and (at_top or at_bottom)


def _counts_the_same(amount: Amount, source: Amount, given: Given) -> bool:
    if amount.counted and source.counted:
        return _nouns_fit(amount, source, given)
    if source.of and is_of_people(source.of) and amount.counted:
        return bool(PEOPLE & set(amount.counted)) or any(
            synonyms.says_the_same(one, source.of) for one in amount.counted
        )
    if amount.of and source.counted:
        return (
            not is_of_people(amount.of)
            or bool((PEOPLE | {"student", "person"}) & set(source.counted))
            or amount.of in source.counted
        )
    if amount.counted and source.of:
        return any(synonyms.says_the_same(one, source.of) for one in amount.counted)
    if amount.counted:
        return not any(
            _same(amount.counted[-1], other.counted[-1])
            for other in given.amounts
            if other is not source and other.counted and not _is_pair(other, source, given)
        )
    return True


def _is_pair(other: Amount, source: Amount, given: Given) -> bool:
    """Whether two amounts are the ends of one "from … to …", and share their noun."""
    between = given.words[other.last + 1 : source.first]
    return given.words[max(0, other.first - 1)] == "from" and "to" in between and len(between) <= 3


def _nouns_fit(amount: Amount, source: Amount, given: Given) -> bool:
    head, wanted = amount.counted[-1], source.counted[-1]
    if amount.unit == "th":
        return _same(amount.counted[0], source.counted[0])
    if head != wanted and any(
        other is not source and other.counted and other.counted[-1] == head for other in given.amounts
    ):
        return False
    if _same(head, wanted):
        return True
    if any(_same(one, wanted) for one in amount.counted):
        return wanted in _MEASURES or head not in given.stem_set or head in source.counted
    if any(_same(one, head) for one in source.counted):
        at = next(place for place, one in enumerate(source.counted) if _same(one, head))
        return _is_plural(source.said[at])
    return wanted not in given.stem_set or (
        len(source.counted) > 1 and _same(head, source.counted[0]) and _is_plural(source.said[0])
    )


def _same(one: str, other: str) -> bool:
    return one in PEOPLE and other in PEOPLE or synonyms.says_the_same(one, other) or synonyms.says_the_same(other, one)


def _is_plural(word: str) -> bool:
    return word.endswith("s") or word in IRREGULAR_PLURALS


def _in_order(counts: list[Count], given: Given) -> list[Count]:
    """Turns amounts hard that changed places: "from 3 to 5" for "from 5 to 3"."""
    swapped: set[int] = set()
    for later in range(len(counts)):
        for earlier in range(later):
            one, other = counts[earlier], counts[later]
            if one.source < 0 or other.source < 0 or one.source <= other.source:
                continue
            if not _told_apart(one.amount, other.amount):
                swapped |= {earlier, later}
    return [
        Count(count.amount, "hard", count.source) if place in swapped else count for place, count in enumerate(counts)
    ]


def _told_apart(one: Amount, other: Amount) -> bool:
    """Whether what they count, or their unit, keeps two amounts apart in any order."""
    if one.unit != other.unit:
        return True
    first, second = (
        one.counted[-1:] or ((one.of,) if one.of else ()),
        other.counted[-1:] or ((other.of,) if other.of else ()),
    )
    return bool(first and second) and first[0] != second[0] and not {first[0], second[0]} <= PEOPLE


def _text(pieces: tuple[Token, ...], amount: Amount) -> str:
    return " ".join(piece.text for piece in pieces[amount.first : amount.last + 1])
