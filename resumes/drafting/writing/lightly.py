"""Notes that name plain duties and no deed: the light verb that says least of them, or none where one may not fit."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..language import verbs
from ..language.wordlists import listed
from ..language.words import fold, is_function, stem
from . import deeds, fitting, phrases
from .neighbors import Clause

_MOST_WORDS = 4  # of a duty: past that it is a sentence
_LINKS = listed("for with of at on in to from by about per a an the")
_ACTIVITY = ("tion", "sion", "ing", "ance", "ment", "ance")
_NO_ACTIVITY = listed(
    "building ceiling clothing evening morning wedding equipment apartment department balance counterbalance entrance"
)
_FINITE = listed("was were is are went gone kept got had has did = ->")
_OTHERWISE = ("handle", "take care of", "cover")


def is_plain(clauses: Sequence[Clause]) -> bool:
    """Whether every clause surely names a duty, with at most how many or when at the end."""
    things = [clause for clause in clauses if clause.part == "thing"]
    if (
        not things
        or any(clause.part in ("deed", "others") for clause in clauses)
        or clauses[0].part != "thing"
        or any(clause.joint in ":-" for clause in clauses[1:])
    ):
        return False
    first_tail = next((place for place, clause in enumerate(clauses) if clause.part == "tail"), len(clauses))
    if any(clause.part == "thing" for clause in clauses[first_tail:]) or len(clauses) - first_tail > 1:
        return False
    if len(things) == 1 and len(things[0].words) == 1:
        return False
    return all(_is_duty(part) for thing in things for part in _parts(thing.rest))


def verbs_for(clauses: Sequence[Clause]) -> Iterator[str]:
    """The light verbs to try, the one of their own class first."""
    heads = [_group(part)[-1] for clause in clauses if clause.part == "thing" for part in _parts(clause.rest)]
    classed = {_classed(one) for one in heads}
    if len(classed) == 1 and (verb := classed.pop()):
        yield verb
    yield from _OTHERWISE


def _parts(text: str) -> list[str]:
    """ "bath and bed" are two; "tacho and walkround checks" are checks."""
    first, _, second = text.partition(" and ")
    shared = second and len(first.split()) == 1 and len(_group(second)) > 1 and not verbs.form_of(first)
    return [second] if shared else text.split(" and ")


def _group(text: str) -> list[str]:
    """The words up to the first link: "code reviews" of "code reviews for two teams"."""
    words = text.split()
    end = next((place for place, word in enumerate(words) if place and fold(word) in _LINKS), len(words))
    return words[:end]


def _is_duty(text: str) -> bool:
    group = _group(text)
    words = [fold(word) for word in group]
    if not words or len(words) > _MOST_WORDS or not all(_is_letters(word) for word in group):
        return False
    if re.search(r" of (?:\w+ )?\d", text):
        return False
    every = [fold(word.strip("(),.")) for word in text.split()]
    if _is_any(words[-1], phrases.NO_DUTIES) or set(every) & (_FINITE | phrases.PAPERS):
        return False
    if len(words) > 3 and any(_is_plural(word) for word in words[:-1]):
        return False  # "logos branding social templates" has lost its commas
    if any(word.endswith("ing") and word not in verbs.NOUNS_TOO and verbs.form_of(word) for word in words[1:-1]):
        return False  # "assembly line putting doors on"
    if is_function(words[0]) or any(_is_finite(word) for word in every[1:]) or fitting.names_only_tools(text):
        return False
    if words[-1] in ("up", "down", "out", "off"):  # "cashing up", "closing clean down"
        return len(words) > 2 or words[0].endswith("ing")
    opened = deeds.opening(" ".join(group))
    if opened is not None and (opened.sure or words[0] in verbs.NOUNS_TOO):
        return False
    return _names_a_duty(words[-1], group[-1])


def _is_any(word: str, nouns: frozenset[str]) -> bool:
    return stem(word) in nouns or stem(word.removesuffix("s")) in nouns


def _is_letters(word: str) -> bool:
    return word.replace("-", "").replace("/", "").replace("'", "").replace("&", "").isalpha()


def _is_finite(word: str) -> bool:
    form = verbs.form_of(word)
    return (
        form is not None
        and form.kind == "past"
        and word not in verbs.NOUNS_TOO | verbs.ADJECTIVES
        and (form.base in verbs.IRREGULAR and verbs.past(form.base) != form.base)
    )


def _names_a_duty(word: str, typed: str) -> bool:
    if typed.isupper() and len(typed) > 1:
        return False
    if _is_any(word, phrases.DUTIES) or _classed(word):
        return True
    if _is_plural(word):
        return stem(word) not in _agents()
    return word.endswith(_ACTIVITY) and word not in _NO_ACTIVITY


def _is_plural(word: str) -> bool:
    return word.endswith("s") and (not word.endswith(("ss", "us", "is")) or word == "menus")


@cache
def _agents() -> frozenset[str]:
    return frozenset(stem(word) for word in phrases.AGENTS)


@cache
def _classes() -> dict[str, str]:
    return {stem(noun): verb for verb, nouns in phrases.LIGHT_VERBS.items() for noun in nouns.split()}


def _classed(noun: str) -> str:
    return _classes().get(stem(noun), "")


def names_a_role(clause: Clause) -> bool:
    """ "line cook", "charge nurse every other weekend": what the writer was."""
    group = [fold(word) for word in clause.rest.split()]
    end = next((place for place, word in enumerate(group) if word in _LINKS | {"every", "when"}), len(group))
    group = group[:end]
    return (
        bool(group)
        and len(group) <= 3
        and group[-1] in phrases.AGENTS
        and all(word.replace("-", "").isalpha() for word in group)
    )
