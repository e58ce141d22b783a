"""Things a note names with no deed: which of them are duties, and the plain verb that says least of them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from ..language import grammar, verbs
from ..language.wordlists import listed
from ..language.words import fold, is_function, stem
from . import deeds, fitting, phrases
from .neighbors import Clause
from .others import is_person
from .tagging import tagged

_MOST_WORDS = 5  # of a duty: past that it is a sentence
_LINKS = listed(
    """
    for with of at on in to from by about per a an the every each when over across around through all before after
    during between under within plus
    """
)
DONE_TO_PLACES = listed("clean mop sweep vacuum paint tidy check patrol")
_ACTIVITY = ("tion", "sion", "ing", "ance", "ment", "ence")
_NO_ACTIVITY = listed(
    """
    building ceiling clothing evening morning wedding equipment apartment department balance counterbalance entrance
    audience experience conference residence science section station location position population
    """
)
_FINITE = listed("was were is are went gone kept got had has did = ->")
_OTHERWISE = ("handle", "take care of", "cover")
_HANGING = re.compile(r"(?i) (?:when|while|if|because|whenever|who|which|that)\b")
_TO_DO = re.compile(r"(?i) to (?!the\b|a\b|our\b)(?=[a-z]+ )")
_ACRONYMS = re.compile(r"^[A-Z]{2,4}s$")  # "IVs"
CONTACT = re.compile(
    r"(?i)^(?:the )?(?:(?:main|primary|only|first|single|sole|key) )?(?:point of contact|contact|backup|liaison)"
    r" (?=for\b|between\b)"
)
_ORDINAL = re.compile(r"^\d(?:st|nd|rd|th)$")


def are_duties(things: Sequence[Clause], *, beside: bool = False, led: bool = False) -> bool:
    """Whether a plain verb may stand before these: most are surely duties, and none is surely something else.

    `beside`: a deed stands before them, so that one word is enough. `led`: other things of the note are duties, so that
    these need only be nothing else.
    """
    every = [part for thing in things for part in parts_of(_HANGING.split(thing.rest)[0])]
    if not every or (len(every) == 1 and len(every[0].split()) == 1 and not (beside or led)):
        return False
    sure = sum(_is_duty(part) for part in every)
    if sure > 1:
        every = [part for part in every if not fitting.names_only_tools(part)]  # "A/B tests, SQL, dashboards"
    return (led or sure * 2 >= len(every)) and not any(is_none(part) for part in every)


def name_a_duty(texts: Sequence[str]) -> bool:
    """ "lobby desk and badge printing": whether one of some things is a duty, and the first not surely none."""
    named = [[_is_duty(part) for part in parts_of(_HANGING.split(text)[0])] for text in texts]
    return any(map(any, named)) and (any(named[0]) or not is_none(texts[0]))


def verbs_for(things: Sequence[Clause]) -> Iterator[str]:
    """The plain verbs to try, the one of their own class first."""
    groups = [_group(part) for thing in things for part in parts_of(thing.rest)]
    classed = [_classed(group[-1]) for group in groups if group]
    most = max(classed, key=classed.count, default="")
    if most and (classed.count(most) == len(classed) or (most == "do" and 2 * classed.count(most) >= len(classed))):
        yield most
    if "work" in classed:
        yield "cover"
    if any(group[-1].endswith("driving") for group in groups if group):
        yield "do"
    yield from _OTHERWISE


def parts_of(text: str) -> list[str]:
    """ "bath and bed" are two; "tacho and walkround checks" are checks."""
    first, _, second = text.partition(" and ")
    if second and (first.split()[-1], second.split()[0]) in phrases.PAIRED:
        return [text]  # "health and safety"
    ended = fold(first.split()[-1]) in grammar.TIME_NOUNS and fold(second.split()[0] if second else "") in ("a", "an")
    if not ended and {fold(word) for word in first.split()[1:]} & _LINKS:
        return [text]  # "manual tests on phones and tablets"
    shared = second and len(first.split()) == 1 and len(_group(second)) > 1 and not verbs.form_of(first)
    return [second] if shared else text.split(" and ")


def _group(text: str) -> list[str]:
    """The words up to the first link: "code reviews" of "code reviews for two teams"."""
    words = text.split()
    end = next((place for place, word in enumerate(words) if place and fold(word) in _LINKS), len(words))
    return words[:end]


@lru_cache(256)
def is_none(text: str) -> bool:
    """Surely no duty: a paper, a tool, a person, a place, a sentence of its own."""
    text = _TO_DO.split(_HANGING.split(text)[0])[0]
    group = _group(text)
    words = [fold(word) for word in group]
    every = [fold(word.strip("(),.")) for word in text.split()]
    if not words or set(every) & (_FINITE | phrases.PAPERS) or re.search(r" of (?:\w+ )?\d|\d ?%|\d percent", text):
        return True
    if len(words) > _MOST_WORDS or fitting.names_only_tools(text):
        return True
    if not all(_may_name(group, at) for at in range(len(group))) or (
        fitting.is_proper(words[-1]) and not _ACRONYMS.match(group[-1])
    ):
        return True
    if any(is_person(word) and _is_told(other) for word, other in pairwise(every)):
        return True  # "the pharmacist verified"
    if _is_any(words[-1], phrases.NO_DUTIES) and not _is_told_of(words) and not _classed(words[-1]):
        return True
    if "V" in tagged(text.split())[1:]:
        return True
    return any(_is_finite(word) for word in every[1:]) or (
        is_function(words[0]) and words[0] not in ("the", "all", "some")
    )


def _is_told(word: str) -> bool:
    form = verbs.form_of(word)
    return form is not None and form.kind in ("past", "third") and form.base not in verbs.NOUNS_TOO


def _is_told_of(words: Sequence[str]) -> bool:
    """ "parents' evenings", "nap times": a time or a place that a noun before it makes a duty."""
    before = [word for word in words[:-1] if word not in grammar.TIME_NOUNS and not grammar.describes(word)]
    return bool(before) and _is_any(words[-1], phrases.MADE_DUTIES)


@lru_cache(256)
def _is_duty(text: str) -> bool:
    group = _group(text)
    words = [fold(word) for word in group]
    if not words or not all(_may_name(group, at) for at in range(len(group))):
        return False
    if _is_told_of(words):
        return True
    if len(words) > 3 and any(_is_plural(word) for word in words[:-1]):
        return False  # "logos branding social templates" has lost its commas
    if any(word.endswith("ing") and word not in verbs.NOUNS_TOO and verbs.form_of(word) for word in words[1:-1]):
        return False  # "assembly line putting doors on"
    if words[-1] in ("up", "down", "out", "off"):  # "cashing up", "closing clean down"
        return len(words) > 2 or words[0].endswith("ing")
    opened = deeds.opening(" ".join(group))
    if opened is not None and (opened.sure or words[0] in verbs.NOUNS_TOO):
        return opened.form.kind == "ing"
    return _names_a_duty(words[-1], group[-1])


def _is_any(word: str, nouns: frozenset[str]) -> bool:
    if word.endswith("ing") and verbs.form_of(word):
        return False
    return stem(word) in nouns or stem(word.removesuffix("s")) in nouns


def _is_letters(word: str) -> bool:
    return word.replace("-", "").replace("/", "").replace("'", "").replace("&", "").isalpha()


def _may_name(group: Sequence[str], at: int) -> bool:
    """ "code reviews", "1st line support", "class 1 driving"."""
    if at == 0 and _ORDINAL.match(group[0]):
        return True
    labelled = at and fold(group[at - 1]) in phrases.LABELS and group[at].isdigit()
    measured = at == 0 and bool(re.match(r"^\d+-[a-z]+$|^\d$", group[0])) and len(group) > 1
    return bool(labelled) or measured or _is_letters(group[at].strip("()"))


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
    return frozenset(stem(word) for word in phrases.AGENTS) | frozenset(stem(word) for word in grammar.FOLK)


@cache
def _classes() -> dict[str, str]:
    return {stem(noun): verb for verb, nouns in phrases.LIGHT_VERBS.items() for noun in nouns.split()}


def _classed(noun: str) -> str:
    return _classes().get(stem(noun), "")


_DEEDS_TOO = frozenset(("cook", "coach", "guide", "host", "nurse"))


def names_a_role(text: str) -> bool:
    """ "line cook", "charge nurse every other weekend", "TA for intro": what the writer was."""
    if CONTACT.match(text):
        return True
    group = [fold(word) for word in text.split()]
    if group[:1] != [] and group[0] in _DEEDS_TOO and group[1:2] == ["for"]:
        return False  # "cook for her", "coach for two teams"
    if len(group) > 1 and re.match(r"\d+(?:st|nd|rd|th)$", group[0]):
        group = group[2:] if group[1] in grammar.TIME_NOUNS else group[1:]
    ends = _LINKS | grammar.HOW_OFTEN | {"twice", "once", "maybe", "probably"}
    end = next((place for place, word in enumerate(group) if word in ends), len(group))
    if end < len(group) and group[end] == "about":
        end = group.index("about")
    group = group[:end]
    while group and group[-1] in grammar.ADVERBS:
        group.pop()  # "charge nurse maybe twice a month"
    if " of the month" in text or " of the year" in text or " of the week" in text:
        return False
    return (
        bool(group)
        and len(group) <= 3
        and group[-1] in phrases.AGENTS | phrases.OFFICES - {"head"}
        and (group[-1] != "person" or group[-2:-1] in (["key"], ["only"]))
        and all(word.replace("-", "").isalpha() for word in group)
    )


def is_short(text: str) -> bool:
    """Whether a thing is named in a few words: "school letters in Spanish"."""
    return len(text.split()) <= _MOST_WORDS and not is_none(text)


def is_station(text: str) -> bool:
    """ "grill station", "front desk": where one stands at work."""
    group = _group(text)
    return bool(group) and text.casefold() != "total station" and _classed(group[-1]) == "work"


def is_concrete(text: str) -> bool:
    """Whether a thing may be one more of what a deed is done to: "hung doors, skirting"."""
    words = [fold(word) for word in _group(text)]
    if not words or len(words) > 3 or len(_group(text)) != len(text.split()) or not all(map(_is_letters, words)):
        return False
    head = words[-1]
    if stem(head) in phrases.DEEDS_AS_NOUNS or _classed(head) in ("perform", "provide", "do"):
        return False
    return not (
        head.removesuffix("s").endswith(("tion", "sion"))
        or verbs.form_of(head) is not None
        and head.endswith("ing")
        and len(words) > 1
    )
