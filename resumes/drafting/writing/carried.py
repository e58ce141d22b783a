"""The plain verb that English gives a thing: one keeps a diary, takes orders and works the till.

Things of a list that have one each are told by it, so that no "handled" need stand before them all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ..language import grammar, synonyms, verbs
from ..language.wordlists import listed
from ..language.words import fold, stem, stems
from . import deeds, duties, fitting, phrases
from .neighbors import Clause

_MOST_DEEDS, _MOST_THINGS = 3, 6  # of a line
_LONGEST, _TELLING = 4, 6  # words that name a thing, and half of those that a thing may have
# What stands where one's trade says what is done there.
_PLACES = stems("bathroom kitchen window room stair staircase office lobby hallway door wall floor hall")
_FOOD = stems(
    """
    croissant cake bread pastry cookie pie muffin bagel roll pizza salad sauce soup sandwich burger taco sushi
    dessert cocktail coffee smoothie dumpling pasta donut doughnut
    """
)
_BUILDS = listed("lay install fit build plumb paint tile plaster repair")
# Doings that need nothing done to: "cleaned", where "filed" would wait for more.
_ALONE = listed("clean cook bake iron garden weld sew paint drive plow mow photocopy weed hoover vacuum mop sweep dust")
_TRADES = listed(
    """
    catering marketing accounting engineering parking nursing housekeeping meeting banking lighting shipping plumbing
    reporting budgeting billing building closing opening walking swimming riding training writing reading living
    dressing fitting washing waiting sewing knitting charging routing mailing timing existing following
    """
)
_SENTENCE = grammar.BE | grammar.HAVE | grammar.SUBORDINATORS - {"once", "after", "before"}
_ENDS = grammar.PREPOSITIONS | grammar.TIME_NOUNS | {"twice", "once", "every", "each"}
_MADE_BY_TRADE = listed("design photograph paint make build write fit film edit")
_PRODUCTS = stems(
    """
    logo menu menus flyer poster banner brochure post card leaflet sign packaging wedding portrait event headshot app
    product interior exterior table chair cabinet shelf bookcase bench article story feature video reel website advert
    """
)


@dataclass(frozen=True, slots=True)
class _Told:
    verb: str
    before: str  # small words between the verb and its things
    thing: str


@cache
def _verbs() -> dict[str, str]:
    """Stem of the last word or two of a thing → verb and small words."""
    return {"-".join(map(_key, thing.split("-"))): " ".join(verb) for thing, verb in synonyms.rows("goes_with")}


def _key(word: str) -> str:
    return word if word.endswith("ing") else stem(word)


def deeds_of(
    things: Sequence[Clause], *, trade: str = "", taken: frozenset[str] = frozenset(), strangers: bool = False
) -> list[Clause]:
    """The deeds that some things tell, each with its own verb; none where one of them has no verb of its own.

    `trade`: the deed that the job's title names. `taken`: stems of verbs that a line of the job opens with.
    `strangers`: one of them may have none, and is "handled".
    """
    parts = [part for thing in things for part in _parts(thing)]
    told = [_told(part, trade, alone=len(parts) == 1) for part in parts]
    if strangers:
        told = _with_a_stranger(parts, told)
    known = [one for one in told if one]
    if not known or len(told) > _MOST_THINGS or len(known) < len(told):
        return []
    found: dict[tuple[str, str], list[str]] = {}
    for one in known:
        found.setdefault((one.verb, one.before), []).append(one.thing)
    made = sorted(found, key=lambda key: stem(key[0]) in taken)
    if len(made) > _MOST_DEEDS or stem(made[0][0]) in taken:
        return []
    return [_deed(verb, before, found[verb, before], things[0].joint) for verb, before in made]


def _with_a_stranger(parts: Sequence[str], told: list[_Told | None]) -> list[_Told | None]:
    """ "register, lotto, stocking coolers": one that has no verb of its own, among others that have, was handled."""
    strange = [at for at, one in enumerate(told) if one is None]
    if len(strange) != 1 or len(parts) < 3 or duties.is_none(parts[strange[0]]):
        return told
    return [*(one for one in told if one), _Told("handle", "", parts[strange[0]])]


def _deed(verb: str, before: str, things: Sequence[str], joint: str) -> Clause:
    rest = f"{before} {fitting.series(list(things))}".strip()
    return Clause("deed", rest, joint, verb, verbs.Form(verb, "base"), sure=False)


def _parts(thing: Clause) -> list[str]:
    first, _, second = thing.rest.partition(" and ")
    shared = bool(second) and len(first.split()) == 1 and not _told_alone(first)
    return [thing.rest] if shared else duties.parts_of(thing.rest)


def _told_alone(word: str) -> bool:
    return _key(fold(word)) in _verbs() or _doing([fold(word)], [word]) is not None


def _told(text: str, trade: str, *, alone: bool) -> _Told | None:
    """ "front desk" → worked at the front desk; "stocking coolers" → stocked coolers."""
    words = text.split("(")[0].split()
    low = [fold(word.strip(",.")) for word in words]
    end = _end_of_thing(low)
    if not words or end > _LONGEST or len(words) > 2 * _TELLING or any(word in _SENTENCE for word in low[:-1]):
        return None
    if doing := _doing(low, words):
        return doing
    group = low[: end - (end > 1 and low[end - 1] in grammar.DETERMINERS)]  # "reminder calls the day before"
    if done := _done_to(low, words):
        return done
    if duties.names_a_role(text) and not alone:
        return _Told("work", "as a", text)
    lost_commas = len(group) > 3 and any(word.endswith("s") for word in group[:-1])
    if low[end : end + 1] == ["of"] or lost_commas:
        return None
    if len(group) == 1 and verbs.form_of(group[0]) and low[end : end + 1] in (["for"], ["on"], ["with"]):
        return None  # "check for duplicates"
    if (
        alone
        and end < len(low)
        and group[-1] != "class"
        and (link := phrases.WORKPLACES.get(group[-1]))
        and len(group) > 1
    ):
        return _Told("work", f"{link} the", text.removeprefix("the "))
    verb = _verb_for(group, trade)
    opened = deeds.opening(text)
    if not verb or (opened is not None and opened.sure):
        return None
    first, _, before = verb.partition(" ")
    if before.endswith("the"):
        many = group[-1].endswith("s") and group[-1] != "books"
        if many and first == "work" and before != "the":
            return None  # "counters"
        before = "" if (many and first != "work") or low[0] in grammar.DETERMINERS else before
    return _Told(first, before, text)


def _end_of_thing(low: Sequence[str]) -> int:
    """The place behind "patch tests" of "patch tests 48 hours before"."""
    end = next((at for at, word in enumerate(low) if at and word in _ENDS), len(low))
    is_so_long = end > 1 and end < len(low) and low[end] in grammar.TIME_NOUNS and low[end - 1].isdigit()
    return end - is_so_long


def _verb_for(group: Sequence[str], trade: str) -> str:
    """What is done with a thing in a trade, with what stands between: "work at the"; "" where no table says."""
    last = _key(group[-1])
    if trade in ("bake", "cook", "make", "prepare") and last in _FOOD:
        return "bake" if trade == "bake" else "make"
    if trade in _MADE_BY_TRADE and last in _PRODUCTS:
        return trade
    if last in _PLACES and (trade == "clean" or trade in _BUILDS):
        return "clean" if trade == "clean" else "work on"
    pair = f"{_key(group[-2].rpartition('-')[2])}-{last}" if len(group) > 1 else ""
    return _verbs().get(pair) or _verbs().get(last) or ""


def _done_to(low: Sequence[str], words: Sequence[str]) -> _Told | None:
    """ "tag defects": a deed, though both may be nouns."""
    form = verbs.form_of(low[0])
    if (
        form is None
        or form.kind != "base"
        or len(low) < 2
        or not deeds.does_to_many(low[0], low[1])
        or low[0] == "blow"
    ):
        return None
    return None if deeds.is_kind_of(low[0], low[1]) else _Told(form.base, "", " ".join(words[1:]))


def is_doing(text: str) -> bool:
    """ "cleaning slicer": a doing with what it is done to."""
    words = text.split()
    return len(words) > 1 and _doing([fold(word.strip("(),.")) for word in words], words) is not None


def _doing(low: Sequence[str], words: Sequence[str]) -> _Told | None:
    form = verbs.form_of(low[0])
    if form is None or form.kind != "ing":
        return None
    if len(low) == 1:
        return _Told(form.base, "", "") if form.base in _ALONE else None
    if low[1] in grammar.LINKERS and not "".join(low[2:3]).endswith("ing"):
        return None  # "ordering and stock take"
    in_a_tool = low[1] == "in" and fitting.names_only_tools(" ".join(words[2:]))  # "charting in Epic"
    if low[0] in _TRADES or deeds.names_a_kind(low[0], low[1]) or (low[1] in grammar.PREPOSITIONS and not in_a_tool):
        return None
    last = verbs.form_of(low[-1])
    return None if last is not None and last.kind == "ing" else _Told(form.base, "", " ".join(words[1:]))
