"""What a text falls into: its clauses, and the phrases that are known."""

from collections.abc import Iterable
from functools import cache

from ..language import synonyms, verbs
from ..language.wordlists import listed

_BREAKS = listed(", ; . : ( ) ! ? — – | +")
_DASHES = listed("– —")  # "60–70 calls" are one part
_PARTICLES = listed("up down out off in apart back away together over on around through")
_ARTICLES = listed("the a an my our")  # "tied up the boat" is "tied up boats"
JOINTS = listed("and but then also so plus because")


def clauses_of(words: tuple[str, ...]) -> tuple[int, ...]:
    """Numbers the clauses: a mark ends one, and so does "and" before a verb."""
    numbers, current = [], 0
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        after = words[place + 2] if place + 2 < len(words) else ""
        joint = word in JOINTS and verbs.opens_a_clause(following, after)
        is_range = word in _DASHES and words[max(0, place - 1)][:1].isdigit() and following[:1].isdigit()
        if (word in _BREAKS and not is_range) or joint:
            current += 1
        numbers.append(current)
    return tuple(numbers)


@cache
def _by_first() -> dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]:
    table: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for phrase, meant in synonyms.phrases().items():
        table.setdefault(phrase[0], []).append((phrase, meant))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in table.items()}


def phrases_in(stems: tuple[str, ...]) -> Iterable[tuple[int, int, frozenset[str]]]:
    """Known phrases, with articles among their words or without: first place, place after the last, what they stand
    for."""
    table = _by_first()
    bare = [at for at, one in enumerate(stems) if one not in _ARTICLES]
    for places in (range(len(stems)), bare) if len(bare) < len(stems) else (bare,):
        said = tuple(stems[at] for at in places)
        for place, one in enumerate(said):
            for phrase, meant in table.get(one, ()):
                if said[place : place + len(phrase)] == phrase:
                    yield places[place], places[place + len(phrase) - 1] + 1, meant


def parted_phrases(stems: tuple[str, ...], clauses: tuple[int, ...]) -> Iterable[tuple[int, frozenset[str]]]:
    """ "Took engines apart", "took 60 calls": a verb and its word with a few between, no other verb among them."""
    table = _by_first()
    for place, one in enumerate(stems):
        for phrase, meant in table.get(one, ()):
            if len(phrase) != 2:
                continue
            reach = 6 if phrase[1] in _PARTICLES else 4
            reach += sum(one[:1].isdigit() for one in stems[place : place + reach])  # "took 60 to 70 inbound calls"
            for at in range(place + 2, min(place + reach, len(stems))):
                if clauses[at] != clauses[place] or verbs.opens_a_clause(stems[at - 1]):
                    break
                if stems[at] == phrase[1]:
                    yield place, meant


def stands(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Whether a phrase stands among some words."""
    return any(words[place : place + len(phrase)] == phrase for place in range(len(words)))
