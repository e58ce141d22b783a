"""What a deed was done to, lists included: a thing of one deed is not done another."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from ..language import grammar, verbs
from ..language.numbers import PERIODS
from ..language.rates import DAYS
from ..language.synonyms import says_the_same
from ..language.wordlists import listed
from ..language.words import is_function, stem, stems
from . import plain, strength
from .given import Given
from .reading import Reading

_BETWEEN = grammar.DETERMINERS | grammar.OBJECTS | listed(", and or & / + - about up out down off away back")
_BEFORE_A_DEED = grammar.SPEAKERS | {"me"}  # "he let me mount one"
_NO_THINGS = _BETWEEN | grammar.SUBORDINATORS | grammar.PREPOSITIONS | listed("still only just")
_BEFORE = grammar.SUBORDINATORS | listed("and then i we but to me")
_OBJECTS = listed("the my our his her their a an")
_TEAMS = stems("gang team crew brigade staff squad")
_RUNNING = stems("run handle organize coordinate cover")
_WATCHING = stems("watch observe shadow")
_LINKS = listed("on in at for from with to by")
_QUANTITIES = listed(
    "lot lots couple pair pairs number range kind kinds sort sorts type types bunch"
    " load loads set sets dozens hundreds plenty care charge use most some all many few rest one"
)
_NEAR = 4  # words from a link to what hangs on it
_ANY = plain.LIGHT | plain.WIDE


def keep_things(reading: Reading) -> None:
    """ "Gave him a bath, reminded him about pills" gives no "gave him a bath and his pills", nor "rebuilt the form
    on the site" a rebuilt site."""
    given = reading.given
    told = governed(given.words)
    for thing, deed in governed(reading.words).items():
        if thing + 1 in reading.content or reading.stems[deed] in _ANY or not _is_a_thing(reading, thing):
            continue
        at_thing = _only_place(given.stems, reading.stems[thing])
        at_deed = _only_place(given.stems, reading.stems[deed])
        if at_thing is None or at_deed is None or at_deed not in told.values() or told.get(at_thing) == at_deed:
            continue
        own = [at for at, other in told.items() if other == at_deed]
        hangs = at_thing not in told and own and _hangs_on(given, at_deed, at_thing)
        if _is_anothers(given, told, at_thing, at_deed) or (hangs and not _says_any(reading, own)):
            reading.raise_to("added", thing)


def _is_anothers(given: Given, told: dict[int, int], thing: int, deed: int) -> bool:
    """Whether a thing was done another deed than this, in another clause, or was only helped with."""
    owner = told.get(thing)
    if owner is None:
        over = _deed_over(given, thing)
        return over is not None and given.stems[over] in strength.MODEST
    return given.stems[owner] not in _ANY and given.clauses[owner] != given.clauses[deed]


def keep_crossed(reading: Reading) -> None:
    """ "Worked the till and restocked shelves" gives no "worked the shelves and restocked the till": two things that
    each stand where the other was."""
    homes = {place: home for place in reading.content if (home := _home(reading, place)) is not None}
    first = {reading.clauses[place]: home for place, home in reversed(homes.items())}
    strays: dict[tuple[int, int], int] = {}
    for place, home in homes.items():
        there, at = first[reading.clauses[place]], reading.places_given(place)[0]
        is_thing = _is_a_thing(reading, place) or reading.words[place].endswith("s")  # "shelves"
        if home != there and is_thing and not reading.given.names_a_time(at):
            strays.setdefault((there, home), place)
    reading.raise_to("added", *(place for (there, home), place in strays.items() if (home, there) in strays))


def keep_apart(reading: Reading) -> None:
    """ "Pick frozen goods with a scanner, dry ones off a list" gives no "dry ones with a scanner, frozen ones off a
    list": two words that each stand behind what the other stood behind, or before it."""
    given = reading.given
    theirs = [at for at, word in enumerate(given.words) if _is_of_weight(word)]
    mine = [at for at in reading.content if _is_of_weight(reading.words[at])]
    for step in (-1, 1):
        told = _neighbors(given.stems, given.clauses, theirs, step)
        own = _neighbors(reading.stems, reading.clauses, mine, step)
        moved = {one: (told[one], near) for one, near in own.items() if told.get(one, near) != near}
        by_pair = {pair: one for one, pair in moved.items()}
        for one, (was, now) in moved.items():
            other = by_pair.get((now, was))
            if other is not None and not {was, now} & {one, other}:
                reading.raise_to("added", *(place for place in reading.content if reading.stems[place] in (one, other)))


def _is_of_weight(word: str) -> bool:
    """Whether a word means something, and is no time: "on Saturdays" may stand anywhere."""
    return (
        word[:1].isalpha()
        and not is_function(word)
        and word.removesuffix("s") not in DAYS
        and stem(word) not in PERIODS
    )


def _neighbors(stems: Sequence[str], clauses: Sequence[int], places: Sequence[int], step: int) -> dict[str, str]:
    """The word that means something before each that is told once, or behind it, in its clause."""
    pairs = pairwise(places if step < 0 else tuple(reversed(places)))
    return {
        stems[at]: stems[near] for near, at in pairs if clauses[near] == clauses[at] and stems.count(stems[at]) == 1
    }


def _home(reading: Reading, place: int) -> int | None:
    """The only clause of the note that has a word."""
    homes = reading.given.homes(reading.stems[place])
    return homes.pop() if len(homes) == 1 else None


def keep_teams(reading: Reading) -> None:
    """ "Slate roofs, gang of 4" is not "ran a gang of 4"."""
    for thing, deed in governed(reading.words).items():
        if reading.stems[thing] in _TEAMS and reading.stems[deed] in _RUNNING and not reading.places_given(deed):
            reading.raise_to("added", deed)


def keep_looked_on(reading: Reading) -> None:
    """ "Watched the anaesthetic" is not "gave the anaesthetic"."""
    told = governed(reading.given.words)
    for thing, deed in governed(reading.words).items():
        at = _only_place(reading.given.stems, reading.stems[thing])
        owner = None if at is None else told.get(at)
        is_watched = owner is not None and reading.given.stems[owner] in _WATCHING
        if is_watched and reading.stems[deed] in plain.PERFORMING and owner not in reading.places_given(deed):
            reading.raise_to("added", deed)


def _says_any(reading: Reading, told: Iterable[int]) -> bool:
    return any(says_the_same(reading.given.stems[at], one) for at in told for one in reading.stems)


def _only_place(stems: Sequence[str], one: str) -> int | None:
    return stems.index(one) if stems.count(one) == 1 else None


def _hangs_on(given: Given, deed: int, place: int) -> bool:
    """The site of "the form on the site", the app of "a bit of the app", not the sites of "one of the sites"."""
    words = (at for at in range(place - 1, -1, -1) if is_function(given.words[at]))
    link = next((at for at in words if given.words[at] not in grammar.DETERMINERS), 0)
    before = given.words[link - 1] if given.words[link] == "of" and given.words[link + 1] in _OBJECTS else "of"
    is_part = before not in _QUANTITIES and not is_function(before) and not before[:1].isdigit()
    is_near = given.clauses[link] == given.clauses[place] and link > place - _NEAR
    return (
        deed < place
        and is_near
        and (given.words[link] in _LINKS or (given.clauses[deed] == given.clauses[place] and is_part))
    )


def _deed_over(given: Given, place: int) -> int | None:
    """The "helped" of "helped the officer with the scheme": the last deed before a thing that hangs on another."""
    home = given.clauses[place]
    before = (at for at in range(place - 1, -1, -1) if given.clauses[at] == home and given.is_a_verb(at))
    return next(before, None)


def _is_a_thing(reading: Reading, place: int) -> bool:
    word = reading.words[place]
    form = verbs.form_of(word)
    is_verb = form is not None and (form.kind != "base" or word not in verbs.NOUNS_TOO)
    describes = grammar.is_adverb(word) or grammar.describes(word) or reading.stems[place] in PERIODS
    return place in reading.content and not is_verb and not describes


@lru_cache(64)
def governed(words: tuple[str, ...]) -> dict[int, int]:
    """The place of each thing with that of the verb right before it, or before its list."""
    found: dict[int, int] = {}
    deed = None
    for at, word in enumerate(words):
        form = verbs.form_of(word)
        before = words[at - 1] if at else ","
        opens = not before[:1].isalnum() or before in _BEFORE
        is_noun_too = word in verbs.NOUNS_TOO and before not in _BEFORE_A_DEED
        if form is not None and opens and is_noun_too and form.kind in ("ing", "base"):
            deed = None  # "scheduling subs" may be a thing
        elif form is not None and (form.kind in ("past", "ing") or opens) and (opens or not is_noun_too):
            deed = at
        elif form is None and opens and word.endswith("ed"):
            deed = at  # "fleshed"
        elif deed is not None and word[:1].isalpha() and not is_function(word) and word not in _NO_THINGS:
            found[at] = deed
        elif word not in _BETWEEN:
            deed = None
    return found
