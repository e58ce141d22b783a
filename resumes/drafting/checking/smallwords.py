"""Small words that weigh: "every", "over", "not", "after". Each is quiet only where the fact says the same some way."""

from collections.abc import Callable, Sequence

from ..language import names, verbs
from ..language.figures import ORDINALS, UNITS
from ..language.numbers import PERIODS
from ..language.rates import DAYS, EVERY
from ..language.wordlists import listed
from ..language.words import NEGATORS, stem
from .given import Given
from .rarely import says_rarely
from .reading import Reading
from .subjects import PEOPLE

_SOME_TIMES = listed("sometimes some occasionally most mostly usually mainly often maybe")
_OF_A_TIME = (("a",), ("per",), ("in",), ("out",))
_NO_EXCEPTION = listed("each every always all")
_OTHER = listed("other second 2nd two 2 alternate")
_NTH = listed("other second third fourth fifth sixth 2nd 3rd 4th 5th 6th")
_EACH = listed("every each all")
_NUMBERED = (ORDINALS.keys() | UNITS.keys()) - {"one"}
_DAYS = DAYS | {"weekday", "weekend"}
MONTHS = listed(
    "january february march april may june july august september october november december spring summer autumn winter"
)
_TIMES = (
    frozenset(PERIODS)
    | MONTHS
    | frozenset(stem(day) for day in _DAYS)
    | {stem(word) for word in ("term", "time", "class")}
)
_CAN = listed("could can able couldn't cannot can't")
_ORDER = listed("after before then once when until till post pre first later prior following end ended")
_LESS = listed("except excluding apart only just barring minus unpaid bar")
_FEW_TIMES = listed("once twice one time times sometimes")
_WHEN = listed("when whenever if")
_ALL = listed("whatever all every everything everyone everybody whole entire each anything any both")
_MOST = listed("mostly mainly usually most typically primarily largely generally majority")
_LEAST = listed("least minimum min over more plus")
_ONLINE = (("zoom",), ("skype",), ("teams",), ("phone",), ("radio",), ("video",))
_OVER = listed("over more above than past plus exceeding")
_BESIDE = listed("by beside opposite behind next")
_UNDER = listed("under less below fewer than up max most")


def settle(reading: Reading) -> None:
    """Quiets the weighty small words that the fact bears out."""
    for place, word in enumerate(reading.words):
        bears = _BORNE_OUT.get(word)
        if bears is not None and reading.kinds[place] == "added" and bears(reading, place):
            reading.kinds[place] = "reworded"
        if word in _NO_EXCEPTION and word not in reading.given.exact and _has_exceptions(reading):
            reading.raise_to("added", place)
        if word in ("every", "each") and (_is_every_nth(reading, place) or _is_of_some_turns(reading, place)):
            reading.raise_to("added", place)
    _quiet_after_denials(reading)


def keep_turns(reading: Reading) -> None:
    """ "Every third weekend" is not "weekends", "every other month" not monthly, "Friday nights" not every night."""
    given = reading.given
    for place, word in enumerate(reading.words):
        every = EVERY.get(word) or (PERIODS.get(reading.stems[place]) if reading.words[place - 1] in _EACH else None)
        period = every or PERIODS.get(reading.stems[place])
        told = [at for at, one in enumerate(given.stems) if period and PERIODS.get(one) == period]
        if not told or word in EVERY.keys() & given.exact or reading.words[place - 1] == "one":
            continue
        is_nth = all(_is_one_in_some(given.words, at) for at in told) and not _is_one_in_some(reading.words, place)
        is_named = every is not None and all(_is_of_named_days(given.words, at) for at in told)
        if is_nth or (is_named and not any(_is_a_day(word) for word in reading.words)):
            reading.raise_to("added", place)


def _is_of_named_days(words: Sequence[str], at: int) -> bool:
    """ "Friday nights", and the "a night" of "worked weekends, 120 covers a night"."""
    is_a_rate = words[at - 1] in ("a", "an", "per") and any(_is_a_day(word) for word in words)
    return is_a_rate or _is_a_day(words[at - 1])


def _is_a_day(word: str) -> bool:
    return word.removesuffix("s") in _DAYS


def _is_one_in_some(words: Sequence[str], at: int) -> bool:
    return words[at - 1 : at] == ("alternate",) or (words[at - 2 : at - 1] == ("every",) and words[at - 1] in _NTH)


def _is_every_nth(reading: Reading, place: int) -> bool:
    """ "Every other weekend" is not every weekend, nor "every 10th part" every part."""
    words = reading.given.words
    told = [words[at + 1] for at in range(len(words) - 1) if words[at] in ("every", "each")]
    if not told or not all(word == "other" or word[0].isdigit() or word in _NUMBERED for word in told):
        return False
    following = reading.words[place + 1 : place + 3]
    return not _OTHER & set(following) and not any(word[0].isdigit() or word in _NUMBERED for word in following)


def _is_of_some_turns(reading: Reading, place: int) -> bool:
    """ "2 days a week" are not every day, nor "one week in six" every week."""
    words, time = reading.given.words, reading.stems[place + 1 : place + 2]
    told = [at for at, one in enumerate(reading.given.stems) if (one,) == time and time[0] in PERIODS]
    counted = (at for at in told if at and (reading.given.pieces[at - 1].is_number or words[at - 1] == "one"))
    return bool(told) and sum(words[at + 1 : at + 2] in _OF_A_TIME for at in counted) == len(told)


def _has_exceptions(reading: Reading) -> bool:
    """Whether the fact says "usually", and the draft does not."""
    return bool(reading.given.exact & _SOME_TIMES) and not set(reading.words) & _SOME_TIMES


def _quiet_after_denials(reading: Reading) -> None:
    """ "Not including administering medication": what is denied claims nothing, whatever the word."""
    if not reading.given.denies and not reading.given.exact & _LESS:
        return
    for place, word in enumerate(reading.words):
        if word in NEGATORS or word == "excluding":
            for at in reading.content:
                near = place < at <= place + 4 and reading.clauses[at] == reading.clauses[place]
                if near and reading.kinds[at] == "added" and verbs.form_of(reading.words[at]):
                    reading.kinds[at] = "reworded"


def _each(reading: Reading, place: int) -> bool:
    """ "Every night" of "nights" or "a night", and not of "some nights"."""
    if reading.words[max(0, place - 2) : place] == ("one", "in") and {"1", "one"} & reading.given.exact:
        return True  # "one in every 50" of "1 in 50"
    following = reading.stems[place + 1 : place + 3]
    time = next((one for one in following if one in _TIMES), "")
    given = reading.given
    if not time:
        closes = not following or not following[0][:1].isalpha()
        if closes and any(one.rate for one in given.amounts):
            return True  # "with eight calls each"
        return bool(given.exact & _ALL) and any(one in given.stem_set for one in following)
    if given.exact & _SOME_TIMES or _is_every_nth(reading, place):
        return False
    period = PERIODS.get(time, "")
    if period and any(period in (PERIODS.get(one), amount.rate) for amount in given.amounts for one in amount.counted):
        return True  # "every 2 hours" of "q2h"
    is_named = any(names.stands_in(word, given.words) for word in reading.words[place + 1 : place + 3])  # "in jan"
    return is_named or given.says(time) or any(one in given.stem_set for one in (f"{time}ly", time))


def _over(reading: Reading, place: int) -> bool:
    """ "Over two years" says how long; "over the phone" says how."""
    ahead = reading.stems[place + 1 : place + 6]
    return (
        any(one in PERIODS or one in MONTHS for one in ahead)
        or reading.words[place + 1 : place + 3]
        == (
            "the",
            "phone",
        )
        or reading.words[place + 1 : place + 2] in _ONLINE
        or reading.words[place + 1 : place + 2] in (("many",), ("several",))
    )


def _all(reading: Reading, place: int) -> bool:
    """ "All classrooms" of "every room"; not of "each Friday"."""
    given = reading.given
    told = (at for at, word in enumerate(given.words) if word in _ALL)
    return any(not _is_of_a_time(given, at) for at in told)


def _is_of_a_time(given: Given, place: int) -> bool:
    """Whether "every", "each" or "all" only says how often."""
    return given.words[place] != "everything" and any(
        given.names_a_time(at) for at in range(place + 1, min(place + 3, len(given.words)))
    )


def _near(reading: Reading, place: int) -> bool:
    """ "Near the school" of "by the school"; not of what was done by it."""
    words = reading.given.words
    thing = next((at for at in reading.content if place < at <= place + 4), place)
    homes = (at for one in range(thing, thing + 2) if one in reading.content for at in reading.places_given(one))
    links = (at for home in homes for at in range(max(1, home - 3), home) if words[at] in _BESIDE)
    return any(verbs.form_of(words[at - 1]) is None or words[at - 1] in verbs.NOUNS_TOO for at in links)


def _watches(reading: Reading, place: int) -> bool:
    """ "Watched over the till" of "kept an eye on the till"."""
    thing = next((at for at in reading.content if place < at <= place + 3), place)
    near = (reading.given.words[max(0, at - 4) : at] for at in reading.places_given(thing))
    return reading.stems[place - 1] == "watch" and any("eye" in words for words in near)


def _is_before_a_person(reading: Reading, place: int) -> bool:
    """ "Under the shift lead", where the note names one."""
    return any(
        place < at <= place + 4 and reading.stems[at] in PEOPLE and reading.stems[at] in reading.given.stem_set
        for at in reading.content
    )


def _of(words: frozenset[str]) -> Callable[[Reading, int], bool]:
    return lambda reading, place: bool(words & reading.given.exact)


def _is_rather(reading: Reading, place: int) -> bool:
    """ "Oiled rather than varnished" of "oiled not varnished"."""
    return reading.words[place - 1] == "rather" and _denies(reading, place)


def _after(reading: Reading, place: int) -> bool:
    return _of(_ORDER)(reading, place) or reading.words[max(0, place - 1)] in ("looked", "looking", "look", "cleaned")


def _both(reading: Reading, place: int) -> bool:
    """ "Both mornings and afternoons" of "mornings and afternoons"."""
    joint = next((at for at in range(place + 2, place + 5) if reading.words[at : at + 1] == ("and",)), None)
    if joint is None or joint + 1 >= len(reading.stems):
        return False
    pair = (reading.stems[joint - 1], "and", reading.stems[joint + 1])
    told = reading.given.stems
    return any(told[at : at + 3] == pair for at in range(len(told)))


def _denies(reading: Reading, place: int) -> bool:
    return reading.given.denies or bool(reading.given.exact & _LESS) or bool(NEGATORS & reading.given.exact)


def _sometimes(reading: Reading, place: int) -> bool:
    """ "Sometimes" of "some days", "now and then", "once in a while", "the odd one"."""
    return bool((_SOME_TIMES | {"now", "odd"}) & reading.given.exact) or says_rarely(reading.given.words)


_BORNE_OUT: dict[str, Callable[[Reading, int], bool]] = {
    "each": _each,
    "every": _each,
    "over": lambda reading, place: any((_over(reading, place), _of(_OVER)(reading, place), _watches(reading, place))),
    "near": _near,
    "above": _of(_OVER),
    "more": _of(_OVER),
    "than": lambda reading, place: _of(_OVER | _UNDER)(reading, place) or _is_rather(reading, place),
    "under": lambda reading, place: _of(_UNDER)(reading, place) or _is_before_a_person(reading, place),
    "below": _of(_UNDER),
    "less": _of(_UNDER),
    "after": _after,
    "before": _of(_ORDER),
    "first": _of(_ORDER),
    "again": _of(listed("again re twice more then back")),
    "all": _all,
    "entire": _all,
    "everything": _all,
    "everyone": _all,
    "whole": _all,
    "both": lambda reading, place: _both(reading, place) or _of(_ALL | {"two", "2"})(reading, place),
    "most": _of(_MOST),
    "least": _of(_LEAST),
    "always": _of(listed("always never every")),
    "often": _of(listed("often alot lot always usually mostly lots")),
    "alone": _of(listed("alone myself own solo")),
    "many": _of(listed("many lots lot loads tons bunch several alot")),
    "not": _denies,
    "no": _denies,
    "never": _denies,
    "rather": _denies,
    "without": _denies,
    "ever": _denies,
    "excluding": _denies,
    "apart": _of(_LESS),
    "except": _of(_LESS),
    "now": _of(listed("now still currently yet")),
    "currently": _of(listed("now still am i'm learning currently")),
    "only": _of(_LESS | {"not", "no"}),
    "just": _of(_LESS),
    "majority": _of(_MOST),
    "order": lambda reading, place: reading.words[place - 1 : place + 2] == ("in", "order", "to"),
    "mainly": _of(_MOST),
    "mostly": _of(_MOST),
    "usually": _of(_MOST),
    "occasional": _sometimes,
    "occasionally": _sometimes,
    "sometimes": _sometimes,
    "frequent": _of(listed("often alot lot always usually mostly lots frequently")),
    "frequently": _of(listed("often alot lot always usually mostly lots frequent")),
    "whenever": lambda reading, place: not says_rarely(reading.given.words) and _of(_WHEN)(reading, place),
    "able": _of(_CAN),
    "possible": _of(_CAN),
    "occasion": lambda reading, place: says_rarely(reading.given.words) or _of(_FEW_TIMES)(reading, place),
    "single": lambda reading, place: reading.given.denies or _of(listed("one 1 solo single"))(reading, place),
    "co": _of(listed("with together")),
    "authority": _of(_CAN | {"allowed"}),
    "authorized": _of(_CAN | {"allowed"}),
    "personal": _of(listed("myself own me i")),
    "once": _of(listed("once one 1")),
    "little": _of(listed("bit little some")),
    "personally": _of(listed("myself own me i")),
    "according": _of(listed("says said told per by off follow following followed based")),
    "weekly": _of(_DAYS | {stem(day) for day in _DAYS} | {f"{day}s" for day in DAYS}),
    "against": _of(listed("target quota goal vs versus against")),
}
