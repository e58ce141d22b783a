"""Notes that name a thing and no deed: the light verb that says least of it, by the class of its noun."""

from functools import cache

from . import phrases
from .clauses import Clause, head
from .wordlists import listed
from .words import fold, is_function, stem

_NO_DEEDS = frozenset(("meeting", "training", "building", "clothing", "morning", "evening", "wedding"))
PAPERS = frozenset(("certified", "licensed", "registered", "certification", "license"))
_LINKS = listed("on in at during after before for with from by to without no not never zero")


def with_tools_apart(parts: list[Clause]) -> list[Clause]:
    """ "inbound calls, used Zendesk": where using is the only deed, it says with what the rest was done."""
    deeds = [part for part in parts if part.part == "deed"]
    things = [part for part in parts if part.part == "thing"]
    if len(deeds) == 1 and deeds[0].verb == "use" and things and parts.index(things[0]) < parts.index(deeds[0]):
        return [Clause("tools", part.rest) if part is deeds[0] else part for part in parts]
    return parts


def main(things: list[Clause]) -> Clause:
    """The thing the note is about: not "class project", if it also says which."""
    telling = [part for part in things if head(part.rest) not in phrases.OCCASIONS and part.part == "thing"]
    return telling[0] if telling else things[0]


def verb_for(first: Clause, others: list[Clause]) -> tuple[str, list[Clause]]:
    """The verb ("work on", "provide" …) and the other things that share it."""
    base = light_verb(first)
    others = [part for part in others if part.part == "thing" and not _is_apart(part)]
    if base in ("work at", "work in", "work as", "work"):
        return base, []
    if base == "handle" and any(light_verb(part) == "work on" for part in others):
        base = "work on"
    if base in ("provide", "perform", "take", "conduct", "work with") and any(
        light_verb(part) != base for part in others
    ):
        base = "handle"
    shared = [part for part in others if base == "handle" or light_verb(part) in (base, "handle")]
    return base, shared


def as_deed(part: Clause, deed: Clause, others: list[Clause]) -> Clause | None:
    """A thing after a deed as a deed of its own ("…, and handled the archive"), where it is no part of that deed."""
    if part.part != "thing" or _is_apart(part) or deed.verb in phrases.INCLUDES or deed.verb == "use":
        return None
    if head(part.rest) in phrases.PLACES | phrases.STANDS | phrases.OCCASIONS:
        return None
    if set(part.things) & PAPERS:
        return None
    base = light_verb(part)
    if " " in base or (base == "handle" and part.form != "own" and _may_go_on(part, deed)):
        return None
    if others and others[-1].part == "thing":
        return None
    return Clause("deed", part.rest, base, deed.form)


def with_things_last(
    early: list[Clause], groups: list[tuple[Clause, list[Clause]]]
) -> tuple[list[Clause], list[tuple[Clause, list[Clause]]]]:
    """ "AP/AR, month end close, reconciled accounts": what was named first follows as "handled …"."""
    named = [
        part
        for part in early
        if part.part == "thing" and light_verb(part) in ("handle", "perform") and not _is_placed(part)
    ]
    if not named or any(set(part.things) & PAPERS for part in named):
        return early, groups
    listed = " and ".join(part.rest for part in named) if len(named) < 3 else ", ".join(part.rest for part in named)
    added: tuple[Clause, list[Clause]] = (Clause("deed", listed, "handle", groups[0][0].form), [])
    return [part for part in early if part not in named], [*groups, added]


def _is_placed(part: Clause) -> bool:
    return _is_apart(part) or head(part.rest) in phrases.PLACES | phrases.STANDS


def _may_go_on(part: Clause, deed: Clause) -> bool:
    """Whether a thing may be one more object of the deed: "sold shirts, shoes"."""
    return len(part.words) <= 2 and not any(is_function(word) for word in deed.words[1:])


def _is_apart(part: Clause) -> bool:
    return fold(part.words[0]) in _LINKS or head(part.rest) in phrases.OCCASIONS


def light_verb(part: Clause) -> str:
    """The verb for a thing alone."""
    if fold(part.words[0]) in _LINKS:
        return "work"
    one = head(part.rest)
    _, _, second = part.rest.partition(" and ")
    if second and not _classed(one):
        one = head(second)
    if head(part.rest) in _agents():
        return "work as"
    if verb := _classed(one):
        return verb
    if {stem(word) for word in part.things} & {"model", "pipeline", "app", "website", "code", "api"}:
        return "work on"
    doing = {stem(word) for word in part.things if word.endswith("ing") and word not in _NO_DEEDS}
    return "perform" if one in doing and len(part.words) > 1 else "handle"


@cache
def _agents() -> frozenset[str]:
    return frozenset(stem(word) for word in phrases.AGENTS)


@cache
def _classes() -> dict[str, str]:
    return {stem(noun): verb for verb, nouns in phrases.LIGHT_VERBS.items() for noun in nouns.split()}


def _classed(noun: str) -> str:
    return _classes().get(noun, "")


def is_agent(part: Clause) -> bool:
    """Whether a thing names what a person was: "president of the chess club"."""
    return light_verb(part) == "work as"
