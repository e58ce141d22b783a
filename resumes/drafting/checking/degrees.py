"""What a note tells of one by a degree, a limit or a count of times: "the biggest had 400", "over £5,000", "twice"."""

from collections.abc import Iterator
from functools import lru_cache

from ..language import grammar, verbs
from ..language.figures import UNITS
from ..language.wordlists import listed
from .given import Given
from .reading import Reading

_MOST = listed(
    "best worst most least biggest largest smallest longest shortest oldest youngest busiest highest lowest fastest"
    " slowest heaviest tallest newest furthest hardest top"
)
_NO_DEGREES = listed("interest latest forest request guest harvest honest modest west test rest contest digest")
_RANKS = listed("second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th")
_KEEPS_MOST = listed("up one single including maximum max peak peaking once record top")
_LIMITS = listed("over under")
_ALL = listed("every each all any")
_TIMES = listed("once twice")
_FEW_TIMES = listed("occasion occasions time times occasional occasionally one two")
_FAR = 4  # words from a degree to its figure, from "all" to its limit


@lru_cache(1024)
def is_the_most(word: str) -> bool:
    """ "Best", "quietest", "busiest"."""
    roots = (word[:-3], word[:-2], word[:-4], word[:-4] + "y")
    is_made = word.endswith("est") and word not in _NO_DEGREES and any(map(grammar.describes, roots))
    return word in _MOST or is_made


def keep_degrees(reading: Reading) -> None:
    """ "9 venues, the biggest had 400" are not 9 of 400, nor "second best" the best, nor "the two youngest" all."""
    given = reading.given
    said = set(reading.words)
    for at, word in enumerate(given.words):
        if not is_the_most(word):
            continue
        before = given.words[at - 1] if at else ""
        if before in _RANKS:
            own = (place for place, one in enumerate(reading.words) if one == word)
            reading.raise_to("added", *(place for place in own if not _RANKS & set(reading.words[place - 2 : place])))
        if said & _KEEPS_MOST or any(map(is_the_most, said)):
            continue
        is_some = before in UNITS and before not in said and given.words[at - 2] == "the"
        if (before == "the" or is_some) and _is_a_head(given, at):
            _mark_its_own(reading, at)
        told = {one.low for one in given.amounts if at + 1 < one.first <= at + _FAR and _is_told(given, at, one.first)}
        same = (one for one in reading.amounts if one.low in told)
        reading.raise_to("added", *(place for one in same for place in range(one.first, one.last + 1)))


def _is_told(given: Given, at: int, figure: int) -> bool:
    """Whether a clause says a figure of what is the most: "the biggest one had 400", "the longest was 9 hours"."""
    return given.clauses[at] == given.clauses[figure] and any(
        verbs.form_of(word) is not None for word in given.words[at + 1 : figure]
    )


def _is_a_head(given: Given, at: int) -> bool:
    """Whether no noun follows: "the two youngest", "the smallest one"."""
    after = given.words[at + 1 : at + 2]
    form = verbs.form_of("".join(after))
    is_end = not after or given.clauses[at + 1] != given.clauses[at] or after == ("one",)
    return is_end or (form is not None and form.kind == "past")


def _mark_its_own(reading: Reading, at: int) -> None:
    """Marks what a line tells of some of all: the parents of "the parents of the two youngest", and what they did."""
    given = reading.given
    near = [place for place in range(max(0, at - _FAR - 1), len(given.words)) if place not in (at - 1, at)]
    own = {place for place in near if given.clauses[place] == given.clauses[at]}
    if grammar.BE & {given.words[place] for place in own}:
        return  # "was the fastest"
    told = ((place, reading.places_given(place)) for place in reading.content)
    reading.raise_to("added", *(place for place, homes in told if homes and own.issuperset(homes)))


def keep_all_within(reading: Reading) -> None:
    """ "Three quotes for every order over £5,000" is not for every order."""
    given = reading.given
    kept = {one.low for one in reading.amounts}
    for amount in given.amounts:
        limit = min(amount.hedge_at or (0,))
        if amount.hedge not in _LIMITS or amount.low in kept:
            continue
        start = max(0, limit - _FAR)
        if not _ALL & set(given.words[start:limit]):
            continue
        for at in reading.content:
            is_all = _ALL & set(reading.words[max(0, at - 2) : at])
            if is_all and any(start <= place < limit for place in reading.places_given(at)):
                reading.raise_to("added", at)


def keep_few_times(reading: Reading) -> None:
    """ "Only did the ghost tour twice", "gave first aid twice, once with the crew": a few times stay so many."""
    given, said = reading.given, set(reading.words)
    for home, often, is_only in _times(given):
        others = {word for clause, word, _ in _times(given) if clause != home}
        if often in said or said & _FEW_TIMES or not (is_only or (others & said)):
            continue
        told = [place for place in reading.content if reading.places_given(place)]
        reading.raise_to(
            "added", *(at for at in told if all(given.clauses[one] == home for one in reading.places_given(at)))
        )


def _times(given: Given) -> Iterator[tuple[int, str, bool]]:
    """The clause of each "once" and "twice", and whether it was only so often."""
    for at, word in enumerate(given.words):
        home = given.clauses[at]
        after = given.words[at + 1 : at + 2]
        if word in _TIMES and after not in (("a",), ("i",), ("we",), ("the",), ("they",), ("per",)):
            own = [one for place, one in enumerate(given.words) if given.clauses[place] == home and place < at]
            yield home, word, "only" in own or "just" in own
