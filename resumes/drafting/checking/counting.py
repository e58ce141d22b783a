"""Compares the amounts of a draft with those of its fact: value, unit, what is counted, how often, in which order."""

from dataclasses import dataclass, replace
from itertools import pairwise

from ..language import verbs
from ..language.numbers import Amount, is_of_people, measure
from ..language.people import PEOPLE as PEOPLE
from ..language.rates import PERIODS
from ..language.wordlists import listed
from ..language.words import NEGATORS, Token, stem
from ..values import Kind
from . import nearby, sharing
from .fits import Verdict, fits, is_same_noun, main_nouns
from .given import Given

# The draft's hedge → hedges of the fact that allow it. Saying less than the fact is fine.
_ALLOWED_HEDGES = {
    "": ("", "over"),
    "about": ("", "about", "over", "under"),
    "over": ("over",),
    "under": ("", "about", "under"),
}
_RANGE_WORDS = listed(
    "to - – till til until through from down up between and became went now age aged am pm when was then"
)
_TIMES = tuple((period,) for period in PERIODS)
_HOW_OFTEN = (
    listed("usually typically normally generally ordinarily commonly"),
    listed("sometimes occasionally times occasion"),
)
_LESS_THAN = listed("under below less fewer")
_AVERAGE = listed("average averaging averaged")
_WITHIN = frozenset(("in", "within"))
_NONE = frozenset(("zero", "nil", "0"))


@dataclass(frozen=True, slots=True)
class Count:
    """What the check thinks of one amount of the draft, and which amount of the fact it is (-1: none)."""

    amount: Amount
    kind: Kind
    source: int = -1


@dataclass(frozen=True, slots=True)
class _Source:
    """An amount of the fact, or two that make a range; `places` are their places among the fact's amounts."""

    amount: Amount
    places: tuple[int, ...]


def compare(
    drafted: tuple[Amount, ...], pieces: tuple[Token, ...], given: Given
) -> tuple[list[Count], tuple[str, ...]]:
    """A verdict for each amount of the draft, and the amounts of the fact that the draft left out."""
    counts: list[Count] = []
    used: set[int] = set()
    sources = _sources(given)
    for amount in drafted:
        count, places = _find(amount, drafted, pieces, given, sources, used)
        used.update(places)
        counts.append(count)
    counts = [
        replace(count, kind="added") if sharing.is_the_groups(count.source, used, pieces, given) else count
        for count in counts
    ]
    missing = [
        amount for place, amount in enumerate(given.amounts) if place not in used and not _is_one(given.words, amount)
    ]
    lost = tuple(_text(given.pieces, amount) for amount in missing)
    counts = _in_order(_told_once(counts, missing), given)
    counts += [Count(moved, "added") for moved in nearby.moved_times(pieces, given)]
    counts += [Count(moved, "hard") for moved in nearby.moved_hours(pieces, given)]
    counts += [Count(letter, "hard") for letter in nearby.other_letters(pieces, given)]
    return counts, lost + _lost_hedges(counts, given)


def counted_as_given(count: Count, pieces: tuple[Token, ...], given: Given) -> tuple[int, ...]:
    """The place of the noun behind an amount that counts what the fact's does: the "hours" of "q2h", "a 5-person crew"
    of "a crew of 5"."""
    place = count.amount.last + 1
    place += pieces[place : place + 1] != () and pieces[place].text == "-"
    if count.source < 0 or count.kind not in ("yours", "reworded") or place >= len(pieces):
        return ()
    source, one = given.amounts[count.source], measure(pieces[place].folded)
    is_person = is_of_people(source.of) and one in PEOPLE
    return (place,) if one in count.amount.nouns and (one in source.nouns or is_person) else ()


def _sources(given: Given) -> list[_Source]:
    """Each amount of the fact, the ranges that two of them make, and the ends of a "from … to …"."""
    found = [_Source(amount, (place,)) for place, amount in enumerate(given.amounts)]
    for place, (one, other) in enumerate(zip(given.amounts, given.amounts[1:], strict=False)):
        between = given.words[one.last + 1 : other.first]
        joined = all(word in _RANGE_WORDS or word in one.said or not word[:1].isalnum() for word in between)
        if one.low < other.high and joined and not {",", ";", "."} & set(between):
            whole = replace(other, low=one.low, counted=other.counted or one.counted)
            found.append(_Source(whole, (place, place + 1)))
    for place, one in enumerate(given.amounts):
        if sharing.names_companions(one, given):  # "with 2 other guys" is a crew of three
            whole = replace(one, low=one.low + 1, high=one.high + 1, counted=("person",), said=("people",), of="team")
            found.append(_Source(whole, (place,)))
        after = given.amounts[place + 1] if place + 1 < len(given.amounts) else one
        if one.unit and not after.unit and not after.counted and given.words[one.last + 1 : after.first] == ("to",):
            found.append(_Source(replace(after, unit=one.unit), (place + 1,)))  # "from 4% to 2.5"
        if one.low != one.high and given.words[max(0, one.first - 1)] in ("from", "went"):
            found += [_Source(replace(one, high=one.low), (place,)), _Source(replace(one, low=one.high), (place,))]
    return found


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


def _find(
    amount: Amount,
    drafted: tuple[Amount, ...],
    pieces: tuple[Token, ...],
    given: Given,
    sources: list[_Source],
    used: set[int],
) -> tuple[Count, tuple[int, ...]]:
    if _is_one([piece.folded for piece in pieces], amount):
        return _one(amount, pieces, given), ()
    if _is_spelled_so(amount, pieces, given):
        return Count(amount, "yours"), ()
    best: tuple[Count, tuple[int, ...]] = (_unheard(amount, pieces, given), ())
    for source in sorted(sources, key=lambda one: _preference(amount, one, used)):
        if not _same_half_day(amount, pieces, source.amount, given):
            continue
        verdict = fits(amount, source.amount, pieces, given, drafted)
        if verdict is Verdict.NO:
            continue
        place = source.places[0]
        is_doubtful = not _is_hedged_enough(amount, source.amount, pieces, given)
        is_doubtful = is_doubtful or _averages(amount, source.amount, pieces)
        is_doubtful = is_doubtful or _is_faster(amount, source.amount, pieces)
        if verdict is Verdict.ASK or is_doubtful:
            best = Count(amount, "added", place), source.places
            continue
        same = _text(pieces, amount).casefold() == _text(given.pieces, source.amount).casefold()
        return Count(amount, "yours" if same else "reworded", place), source.places
    return best


def _is_spelled_so(amount: Amount, pieces: tuple[Token, ...], given: Given) -> bool:
    """ "1-2-1s": what is written in one with other signs is a name, if the fact writes it so."""
    first, last = amount.first, amount.last
    while first and pieces[first - 1].end == pieces[first].start:
        first -= 1
    while last + 1 < len(pieces) and pieces[last].end == pieces[last + 1].start:
        last += 1
    name = "".join(piece.text for piece in pieces[first : last + 1]).casefold().strip(",.;:")
    return name.count("-") > 1 and name in given.fact.casefold().split()


def _is_hedged_enough(amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given) -> bool:
    """A range is a hedge, "like 6 or 7" may be "6 or 7"; and so is a word for how often, wherever it stands: "typically
    read 2,000 words"."""
    is_range = amount.low != amount.high and source.hedge == "about"
    said, told = {piece.folded for piece in pieces}, {given.words[at] for at in source.hedge_at}
    is_as_often = any(told & words and said & words for words in _HOW_OFTEN)
    return is_range or is_as_often or source.hedge in _ALLOWED_HEDGES[amount.hedge]


def _is_faster(amount: Amount, source: Amount, pieces: tuple[Token, ...]) -> bool:
    """ "In under 25 minutes" of "25 minutes each": of a time, less is more."""
    said = {pieces[at].folded for at in amount.hedge_at}
    return bool(said & _LESS_THAN) and not source.hedge and amount.counted[:1] in _TIMES


def _averages(amount: Amount, source: Amount, pieces: tuple[Token, ...]) -> bool:
    """ "Averaging 40,000 views" of "one hit 40k views"."""
    says_so = any(pieces[at].folded in _AVERAGE for at in amount.hedge_at)
    return says_so and not source.hedge and not source.rate


def _preference(amount: Amount, source: _Source, used: set[int]) -> tuple[bool, bool, bool, int]:
    """Unused ones first, then those that count the same."""
    other = source.amount
    shares = any(is_same_noun(one, wanted) for one in amount.nouns for wanted in other.nouns)
    return bool(used & set(source.places)), not shares, amount.rate != other.rate, source.places[0]


def _unheard(amount: Amount, pieces: tuple[Token, ...], given: Given) -> Count:
    """An amount that is no figure of the fact: hard, but "zero" for a "no", and a pair that the fact names."""
    words = _text(pieces, amount).casefold()
    if words in _NONE and NEGATORS & given.exact:
        return Count(amount, "reworded")
    if "day" in amount.counted and amount.low == amount.high == nearby.days_named(given.words):
        return Count(amount, "reworded")
    if amount.low == amount.high == 2.0 and not amount.unit and not amount.rate:  # noqa: PLR2004 - a pair
        if given.exact & {"both", "twins", "twin", "pairs", "duo"}:
            return Count(amount, "reworded")
        if sharing.names_two(amount, given):
            return Count(amount, "added")
    if (
        amount.first == amount.last
        and amount.unit in ("model", "version")
        and pieces[amount.first].folded in given.exact
    ):
        return Count(amount, "yours")
    return Count(amount, "hard")


def _same_half_day(amount: Amount, pieces: tuple[Token, ...], source: Amount, given: Given) -> bool:
    """No "5 a.m." for "5pm"."""
    return {_half_day(pieces, amount), _half_day(given.pieces, source)} != {"am", "pm"}


def _half_day(pieces: tuple[Token, ...], amount: Amount) -> str:
    return pieces[amount.last + 1].folded if len(pieces) > amount.last + 1 else ""


def _one(amount: Amount, pieces: tuple[Token, ...], given: Given) -> Count:
    if (
        amount.first + 1 < len(pieces)
        and pieces[amount.first + 1].folded == "of"
        or pieces[amount.first - 1].folded == "no"
    ):
        return Count(amount, "reworded")
    if "one" in given.exact or "1" in given.exact:
        return Count(amount, "yours")
    if pieces[amount.first].folded == "1" and _counts_nothing(amount):
        return Count(amount, "hard")  # "Server 1: served 40 tables"
    thing = pieces[amount.last + 1].folded if amount.last + 1 < len(pieces) else ""
    if stem(thing) in PERIODS and stem(thing) not in given.stem_set and pieces[amount.first - 1].folded in _WITHIN:
        return Count(amount, "added")  # "in one month"
    is_theirs = any(pair in pairwise(given.words) for pair in (("our", thing), ("my", thing), ("this", thing)))
    return Count(amount, "reworded" if is_theirs or given.exact & {"a", "an", "single"} else "added")


def _counts_nothing(amount: Amount) -> bool:
    form = verbs.form_of(amount.said[0]) if len(amount.said) == 1 else None
    return not amount.said or (form is not None and form.kind == "past")


def _is_one(words: list[str] | tuple[str, ...], amount: Amount) -> bool:
    return amount.first == amount.last and words[amount.first] in ("one", "1") and amount.unit == ""


def _told_once(counts: list[Count], missing: list[Amount]) -> list[Count]:
    """Turns hard what is told of two things where the fact has another amount of the one: "4 years, 4 of them here" of
    "7 years, 4 of them here"."""
    told = [count.source for count in counts if count.source >= 0]
    return [
        replace(count, kind="hard")
        if told.count(count.source) > 1 and any(set(one.counted) & set(count.amount.counted) for one in missing)
        else count
        for count in counts
    ]


def _in_order(counts: list[Count], given: Given) -> list[Count]:
    """Turns amounts hard that changed places: "from 3 to 5" for "from 5 to 3"."""
    swapped: set[int] = set()
    for later in range(len(counts)):
        for earlier in range(later):
            one, other = counts[earlier], counts[later]
            if one.source < 0 or other.source < 0 or one.source <= other.source:
                continue
            if _are_siblings(one, other, given) and not _told_apart(one, other, given):
                swapped |= {earlier, later}
    return [replace(count, kind="hard") if place in swapped else count for place, count in enumerate(counts)]


def _are_siblings(one: Count, other: Count, given: Given) -> bool:
    """Whether two amounts of the fact could be taken for each other: of one thing, or side by side and bare."""
    first, second = given.amounts[one.source], given.amounts[other.source]
    if first.nouns & second.nouns:
        return True
    together = given.clauses[first.first] == given.clauses[second.first]
    return together and not (first.counted and second.counted)


def _told_apart(one: Count, other: Count, given: Given) -> bool:
    """Whether what they count, or their unit, keeps two amounts apart in any order."""
    rates = [(count.amount.rate, given.amounts[count.source].rate) for count in (one, other)]
    keep_their_rates = rates[0] != rates[1] and all(own == told for own, told in rates)  # "six made 200 a shift"
    if one.amount.unit != other.amount.unit or keep_their_rates:
        return True
    if _is_anchored(one, other, given) or _is_anchored(other, one, given):
        return True
    pairs = (
        (one.amount.nouns, other.amount.nouns),
        (given.amounts[one.source].nouns, given.amounts[other.source].nouns),
    )
    return any(first and second and not (first & second) and not (first | second) <= PEOPLE for first, second in pairs)


def _is_anchored(one: Count, other: Count, given: Given) -> bool:
    """Whether an amount stands on its own noun, which its neighbour in the fact does not have."""
    source = given.amounts[one.source]
    own = set(main_nouns(one.amount)) & set(main_nouns(source))
    return bool(own - given.amounts[other.source].nouns)


def _text(pieces: tuple[Token, ...], amount: Amount) -> str:
    """An amount with what it counts, as it was written: "60 pallets"."""
    end = amount.last + 1
    for word in amount.said:
        if end == len(pieces) or pieces[end].folded != word:
            break
        end += 1
    return " ".join(piece.text for piece in pieces[amount.first : end])
