"""What stands around an amount or a time, and keeps it apart from its neighbours: "500 at peak, normally 180"."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from ..language import synonyms, verbs
from ..language.numbers import Amount
from ..language.people import PEOPLE
from ..language.rates import DAYS, EVERY, PERIODS
from ..language.wordlists import listed
from ..language.words import Token, is_function, stem
from .given import Given
from .parting import clauses_of

_WALLS = frozenset(",;.:()!?—–|\n")
_PARTERS = listed(
    "against with and then while vs versus plus but from to when whereas though although"
)  # what follows is of the next amount
_THEM = listed("them em it")
_TYING = listed("with at in on from by via under near")
_ASIDE = listed("each per every day week month year")
_MONTHS = listed(
    "january february march april june july august september october november december spring summer autumn winter"
    " christmas easter thanksgiving halloween"
)
TIMES_OF_YEAR = frozenset(stem(word) for word in _MONTHS)
_DAYS_AND_MONTHS = DAYS | _MONTHS
_SHORT = {day[:3]: day for day in _DAYS_AND_MONTHS} | {
    "tues": "tuesday",
    "thurs": "thursday",
    "thur": "thursday",
    "sept": "september",
    "weds": "wednesday",
}
_TURNS = frozenset(("day", "night", "shift", "morning", "evening", "session", "visit"))
_LABELLED = listed("class grade band type section category schedule group team vitamin hepatitis")


def qualifiers(words: Sequence[str], amount: Amount, others: Sequence[Amount]) -> frozenset[str]:
    """Stems around an amount, up to the next mark or amount."""
    walls = {at for other in others if other.first != amount.first for at in range(other.first, other.last + 1)}
    low = amount.first
    while low > 0 and low - 1 not in walls and words[low - 1] not in _WALLS:
        low -= 1
    if low - 1 in walls:
        low = next((at for at in range(low, amount.first) if words[at] in _PARTERS), low)
    high = amount.last
    while high + 1 < len(words) and high + 1 not in walls and words[high + 1] not in _WALLS:
        high += 1
    if high + 1 in walls:
        high = next((at for at in range(amount.last + 1, high + 1) if words[at] in _PARTERS), high)
    around = [words[at] for at in (*range(low, amount.first), *range(amount.last + 1, high + 1))]
    plain = {stem(word) for word in around if word[:1].isalpha() and not is_function(word) and word not in _ASIDE}
    return frozenset(plain)


def _counted(amount: Amount) -> frozenset[str]:
    return frozenset((*amount.counted, *amount.shared, amount.of))


def share(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of qualifiers have a word in common, or two that say the same."""
    return bool(one & other) or any(
        synonyms.says_the_same(a, b) or a.removesuffix("ly") == b.removesuffix("ly") for a in one for b in other
    )


_SEATED = frozenset(("sat", after) for after in ("down", "with", "in", "on", "by", "beside", "at", "next", "and"))


def moved_times(pieces: tuple[Token, ...], given: Given) -> list[Amount]:
    """Times of the draft that stand with another deed than in the fact, and how-oftens that nobody gave."""
    words = tuple(piece.folded for piece in pieces)
    clauses = _segments(words)
    places = [at for at, word in enumerate(words) if _time(word) and words[at : at + 2] not in _SEATED]
    found = [at for at in places if _is_new(words[at], EVERY.get(words[at], ""), given)]
    found += [at for at in places if at not in found and _is_moved(at, words, clauses, given)]
    for at, word in enumerate(words[1:], 1):
        if word in ("weekday", "weekdays") and not _names_weekdays(given):
            found.append(at)
        if word == "second" and at + 1 < len(words) and stem(words[at + 1]) in PERIODS:
            continue  # "every second weekend"
        if words[at - 1] in ("every", "each", "per") and _is_new(word, PERIODS.get(stem(word), ""), given):
            found.append(at)
    return [_as_amount(at) for at in found]


def moved_hours(pieces: tuple[Token, ...], given: Given) -> list[Amount]:
    """Hours of the day that stand with another deed than in the fact: "closed at 6 am" of "opened at 6 am and closed at
    9 pm"."""
    words = tuple(piece.folded for piece in pieces)
    told = {
        word: given.deeds.get(given.clauses[at], "") for at, word in enumerate(given.words) if _hour(given.words, at)
    }
    deeds = frozenset(told.values()) - {""}
    found: list[Amount] = []
    since: set[str] = set()  # the last hour
    for at, word in enumerate(words):
        since |= {stem(word), verbs.base_of(word)} & deeds
        if _hour(words, at):
            found += [_as_amount(at)] if since and told.get(word, "") not in ("", *since) else []
            since = set()
    return found


def _hour(words: Sequence[str], at: int) -> bool:
    return words[at].isdigit() and at > 0 and words[at - 1] == "at" and words[at + 1 : at + 2] in (("am",), ("pm",))


def _names_weekdays(given: Given) -> bool:
    """ "Weekdays" of "mon to fri", "days", "during the week": not of "mondays"."""
    named = days_named(given.words)
    return named != 1 or bool(given.exact & {"weekday", "weekdays", "week", "weekends", "weekend"})


def other_letters(pieces: tuple[Token, ...], given: Given) -> list[Amount]:
    """ "Class A" where the fact says "class b"."""
    found: list[Amount] = []
    for at, piece in enumerate(pieces):
        before = pieces[at - 1].folded if at else ""
        if len(piece.text) != 1 or not piece.text.isupper() or before not in _LABELLED:
            continue
        said = {given.words[k + 1] for k, word in enumerate(given.words[:-1]) if word == before}
        if piece.folded not in given.exact or (said and piece.folded not in said):
            found.append(_as_amount(at))
    return found


def days_named(words: Sequence[str]) -> int:
    """How many days of the week a text names: "mon wed fri" → 3."""
    return len({_time(word) for word in words} & DAYS)


def _as_amount(at: int) -> Amount:
    return Amount(at, at, 0.0, 0.0, "time", (), (), "", "", "", ())


def _time(word: str) -> str:
    """The time that a word names: "mondays" → monday, "monthly" → month."""
    one = word.removesuffix("s")
    if word in EVERY:
        return EVERY[word]
    return _SHORT.get(word, one if one in _DAYS_AND_MONTHS else "")


def _is_new(word: str, period: str, given: Given) -> bool:
    """A how-often that the fact has no word for: a "monthly" where no month stands."""
    if not period or word in given.exact:
        return False
    said = {PERIODS.get(one, "") for one in given.stems} | {_time(other) for other in given.words}
    is_weekly = period == "week" and bool({_time(other) for other in given.words} & DAYS)
    is_turn = period in _TURNS and bool(said & _TURNS)
    return period not in said and not is_weekly and not is_turn


def _is_moved(at: int, words: tuple[str, ...], clauses: tuple[int, ...], given: Given) -> bool:
    time = _time(words[at])
    told = _segments(given.words)
    homes = {
        told[k] for k, word in enumerate(given.words) if _time(word) == time or PERIODS.get(given.stems[k], "") == time
    }
    here = _things(words, clauses, _under_one_deed(words, clauses, clauses[at]))
    there = _things(given.words, told, homes)
    elsewhere = _things(given.words, told, {one for one in set(told) - homes if _tells(given, told, one)})
    if not homes or not there or share(here, there):
        return False
    rest = _things(words, clauses, set(clauses) - {clauses[at]})
    dropped = _deed_of(given, told, homes) and not share(_deed_of(given, told, homes), here | rest)
    return share(here, elsewhere) and (bool(dropped) or share(rest, there))


def _deed_of(given: Given, told: tuple[int, ...], homes: set[int]) -> frozenset[str]:
    """The stem of the sure verb that opens the parts of a fact with a time: "checked them weekly"."""
    found = set()
    for home in homes:
        first = next((at for at, one in enumerate(told) if one == home and _is_plain(given, at)), None)
        if first is not None and verbs.form_of(given.words[first]) and given.words[first] not in verbs.NOUNS_TOO:
            found.add(given.stems[first])
    return frozenset(found)


def _under_one_deed(words: tuple[str, ...], segments: tuple[int, ...], segment: int) -> set[int]:
    """The parts of a draft up to the verb that a part hangs on: "ran the desk and the till on Sundays"."""
    found = {segment}
    while segment in segments and words[segments.index(segment)] == "and":
        start = segments.index(segment)
        first = next((word for word in words[start:] if not is_function(word)), "")
        if verbs.form_of(first) and first not in verbs.NOUNS_TOO:
            break
        segment -= 1
        found.add(segment)
    return found


def _tells(given: Given, told: tuple[int, ...], segment: int) -> bool:
    """Whether a part of the fact tells something of its own, and is no "with the church" between two marks."""
    words = [word for word, at in zip(given.words, told, strict=True) if at == segment and word[:1].isalnum()]
    is_told = any(verbs.form_of(word) or _time(word) or word[:1].isdigit() for word in words)
    return is_told and words[0] not in _TYING


def _segments(words: Sequence[str]) -> tuple[int, ...]:
    """Numbers the parts between marks and joining words."""
    numbers: list[int] = []
    current, content = 0, 0
    for place, word in enumerate(words):
        tied = "-" in words[max(0, place - 1) : place + 2]
        joins = word in ("and", "but", "while", "then", "plus") and content > 1 and not tied
        if word in _WALLS or joins:
            current, content = current + 1, 0
        content += word[:1].isalpha() and not is_function(word)
        numbers.append(current)
    return tuple(numbers)


def _things(words: Sequence[str], clauses: Sequence[int], homes: set[int]) -> frozenset[str]:
    return frozenset(
        stem(word)
        for word, clause in zip(words, clauses, strict=True)
        if clause in homes
        and word[:1].isalnum()
        and not is_function(word)
        and not _time(word)
        and stem(word) not in PERIODS
    )


def is_of_another_deed(amount: Amount, pieces: tuple[Token, ...], given: Given) -> bool:
    """Whether a deed stands between an amount and its rate, and the fact has the rate: "and washed up every night"."""
    words = tuple(piece.folded for piece in pieces)
    clauses = clauses_of(words)
    home = clauses[amount.last]
    there = [at for at in range(amount.last + 1, len(words)) if _period_of(words[at]) == amount.rate]
    own = [at for at, word in enumerate(given.words) if _period_of(word) == amount.rate]
    if not there or not own or clauses[there[0]] == home:
        return False
    deeds = {given.clauses[at] for at in own}
    near = {stem(word) for word, clause in zip(words, clauses, strict=True) if clause == clauses[there[0]]}
    return any(one in near and given.clauses[at] in deeds for at, one in enumerate(given.stems) if _is_plain(given, at))


def is_of_another_thing(amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given) -> bool:
    """Whether the rate belongs to a thing behind the amount: "22 families with home visits every month"."""
    words = tuple(piece.folded for piece in pieces)
    there = next((at for at in range(amount.last + 1, len(words)) if _period_of(words[at]) == amount.rate), None)
    if there is None:
        return False
    things = {stem(word) for word in words[max(amount.last + 1, there - 4) : there] if not is_function(word)}
    home = given.clauses[source.first]
    return any(
        one in things and one not in amount.nouns and given.clauses[at] != home
        and any(_period_of(word) == amount.rate for word in given.words[at + 1 : at + 4])
        for at, one in enumerate(given.stems)
    )  # fmt: skip


def is_on_another_deed(amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given) -> bool:
    """Whether an amount left its deed, that the draft tells too, for another of the fact's."""
    words = tuple(piece.folded for piece in pieces)
    told = _deeds(words)
    clause, home = clauses_of(words)[amount.first], given.clauses[source.first]
    deeds = _deeds(given.words)
    there = deeds.get(home, "")
    if not there and deeds.get(home - 1) and source.rate and not set(source.counted) - PERIODS.keys():
        home, there = home - 1, deeds[home - 1]  # "matched invoices, about 200 a month, sent …"
    here = told.get(clause, "")
    elsewhere = {one for at, one in deeds.items() if at != home}
    left = [at for at, one in told.items() if at != clause and one == there and _has_its_thing(words, at)]
    if _THEM & {word for word, at in zip(given.words, clauses_of(given.words), strict=True) if at != home}:
        return False  # "had 11 residents, turned them every 2 hours"
    is_ours = any(
        word == "we" and given.clauses[at] == home and given.words[at + 1] not in words
        for at, word in enumerate(given.words[: source.first])
    )  # "checked in patients, we saw 70 a day" is not "checked in 70 a day"
    # "Dragged the infield with 20 guys" of "dragged infield, pulled tarp w 20 guys".
    is_company = given.words[source.first - 1] == "with" and bool(source.nouns & PEOPLE)
    is_gone = is_company and there not in told.values()
    is_moved = bool(here and there and (left or is_gone)) and here != there
    return (is_moved or is_ours) and here in elsewhere


def is_on_its_deed(amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given) -> bool:
    """Whether an amount stands behind the verb that it hangs on in the fact: "quoted covers, 15 a day"."""
    words = tuple(piece.folded for piece in pieces)
    home = given.clauses[source.first]
    deed = _deeds(given.words).get(home, "") or _deeds(given.words).get(home - 1, "")
    return deed != "" and _deeds(words).get(clauses_of(words)[amount.first], "") == deed


def is_of_a_place_only(amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given) -> bool:
    """ "Pruned trees at an orchard with 900 trees" is not "pruned 900 trees": the number stays with the orchard."""
    at = source.first - 2
    if at < 1 or given.words[at + 1] != "with" or not _is_at_one(given.words[max(0, at - 4) : at]):
        return False
    before = {stem(piece.folded) for piece in pieces[max(0, amount.first - 3) : amount.first]}
    behind = list(takewhile(lambda piece: not is_function(piece.text), pieces[amount.last + 1 :]))
    return given.stems[at] not in before | {stem(piece.folded) for piece in behind}


def _is_at_one(words: tuple[str, ...]) -> bool:
    """ "At an orchard", "in a large hotel"."""
    return any(link in ("at", "in") and article in ("a", "an", "the") for link, article in pairwise(words))


def _deeds(words: tuple[str, ...]) -> dict[int, str]:
    """The verb each clause opens with: its stem by the number of the clause."""
    found: dict[int, str] = {}
    clauses = clauses_of(words)
    for at, word in enumerate(words):
        if word[:1].isalpha() and not is_function(word) and clauses[at] not in found:
            is_deed = verbs.form_of(word) is not None and word not in verbs.NOUNS_TOO
            found[clauses[at]] = stem(word) if is_deed else ""
    return found


def _has_its_thing(words: tuple[str, ...], clause: int) -> bool:
    """Whether more follows a verb in its clause: not "made" in "made and logged 30 calls"."""
    inside = [word for word, at in zip(words, clauses_of(words), strict=True) if at == clause]
    return sum(word[:1].isalpha() and not is_function(word) for word in inside) > 1


def _is_plain(given: Given, place: int) -> bool:
    return given.words[place][:1].isalpha() and not is_function(given.words[place])


def _period_of(word: str) -> str:
    return EVERY.get(word) or PERIODS.get(stem(word), "")


def with_qualified(
    amount: Amount, source: Amount, pieces: tuple[Token, ...], drafted: Sequence[Amount], given: Given
) -> str:
    """What the words around say: "same" thing, "crossed" with a neighbour's, or nothing ("")."""
    words = [piece.folded for piece in pieces]
    near = qualifiers(words, amount, drafted)
    own = qualifiers(given.words, source, given.amounts) - _counted(source)
    others = [
        qualifiers(given.words, other, given.amounts) - _counted(other)
        for other in given.amounts
        if other.first != source.first and other.unit == source.unit and not other.is_label
        if other.nouns & source.nouns or not (other.counted and source.counted)
    ]
    is_anchored = any(synonyms.says_the_same(one, wanted) for one in amount.counted for wanted in source.counted)
    shared = frozenset().union(*others) if others else frozenset()
    if share(near, own - shared):
        return "same"
    far = frozenset().union(*(qualifiers(words, other, drafted) for other in drafted if other.first != amount.first))
    if (
        not is_anchored
        and own - shared
        and any(share(near, other - own) for other in others)
        and share(far - near, own - shared)
    ):
        return "crossed"
    return ""
