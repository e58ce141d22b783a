"""What a text falls into: its clauses, and the phrases that are known."""

from collections.abc import Iterable
from functools import cache
from itertools import chain

from ..language import synonyms, verbs
from ..language.wordlists import listed
from .subjects import is_of_people

_BREAKS = listed(", ; . : ( ) ! ? — – | +")
_DASHES = listed("– —")  # "60–70 calls" are one part
_PARTICLES = listed("up down out off in apart back away together over on around through")
_SPEAKING = listed("i i've i'd i'm")
_FAR, _NEAR = 6, 4  # words to a particle ("took 60 to 70 inbound calls" has two numbers more), and to others
_ARTICLES = listed("the a an my our")  # "tied up the boat" is "tied up boats"
JOINTS = listed("and but then also so plus because")


def clauses_of(words: tuple[str, ...]) -> tuple[int, ...]:
    """Numbers the clauses: a mark ends one, and so does "and" before a verb, or before "I"."""
    numbers, current = [], 0
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        after = words[place + 2] if place + 2 < len(words) else ""
        speaks = word == "and" and following in _SPEAKING and place > 0
        speaks = speaks and not is_of_people(words[place - 1])  # "my daughter and I"
        joint = speaks or (word in JOINTS and verbs.opens_a_clause(following, after))
        is_range = word in _DASHES and words[max(0, place - 1)][:1].isdigit() and following[:1].isdigit()
        if (word in _BREAKS and not is_range) or joint:
            current += 1
        numbers.append(current)
    return tuple(numbers)


@cache
def _by_start() -> dict[tuple[str, ...], list[tuple[tuple[str, ...], frozenset[str]]]]:
    """The known phrases by their first two words, the longest first."""
    table: dict[tuple[str, ...], list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for phrase, meant in sorted(synonyms.phrases().items(), key=lambda row: -len(row[0])):
        table.setdefault(phrase[:2], []).append((phrase, meant))
    return table


@cache
def _pairs() -> dict[str, dict[str, frozenset[str]]]:
    """The second words of the phrases of two, and what each says, by their first."""
    table: dict[str, dict[str, frozenset[str]]] = {}
    for phrase, meant in synonyms.phrases().items():
        if len(phrase) == 2:
            table.setdefault(phrase[0], {})[phrase[1]] = meant
    return table


def phrases_in(stems: tuple[str, ...]) -> Iterable[tuple[int, int, frozenset[str]]]:
    """Known phrases, with articles among their words or without: first place, place after the last, what they stand
    for."""
    table = _by_start()
    bare = [at for at, one in enumerate(stems) if one not in _ARTICLES]
    for places in (range(len(stems)), bare) if len(bare) < len(stems) else (bare,):
        said = tuple(stems[at] for at in places)
        for place in range(len(said)):
            starts = dict.fromkeys((said[place : place + 2], said[place : place + 1]))
            for phrase, meant in chain.from_iterable(table.get(start, ()) for start in starts):
                if said[place : place + len(phrase)] == phrase:
                    yield places[place], places[place + len(phrase) - 1] + 1, meant


def parted_phrases(stems: tuple[str, ...], clauses: tuple[int, ...]) -> Iterable[tuple[int, frozenset[str]]]:
    """ "Took engines apart", "took 60 calls": a verb and its word with a few between, no other verb among them."""
    table = _pairs()
    for place, one in enumerate(stems):
        if not (seconds := table.get(one, {}).keys() & stems[place + 2 :]):
            continue
        far, near = (reach + sum(one[:1].isdigit() for one in stems[place : place + reach]) for reach in (_FAR, _NEAR))
        for at in range(place + 2, min(place + far, len(stems))):
            if clauses[at] != clauses[place] or verbs.opens_a_clause(stems[at - 1]):
                break
            if stems[at] in seconds and at < place + (far if stems[at] in _PARTICLES else near):
                yield place, table[one][stems[at]]


def by_first_word(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases by what they begin with: so that only those are looked for that may stand at a word."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        table.setdefault(phrase[0], []).append(phrase)
    return table


def stands(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Whether a phrase stands among some words."""
    return any(words[place : place + len(phrase)] == phrase for place in range(len(words)))
