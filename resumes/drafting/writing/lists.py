"""Lists that lost their commas: "cuts colours perms", "pick pack dispatch orders", "cctv 40 cameras"."""

import re
from dataclasses import replace

from ..language import grammar, verbs
from . import deeds, phrases
from .neighbors import LONE_DEEDS, Clause
from .tagging import plain, tagged

_LISTED_AT_LEAST = 3
_MAY_BE_THINGS = verbs.NOUNS_TOO - LONE_DEEDS


def lone_verbs(text: str) -> list[str]:
    """ "pick pack dispatch orders", "packed wrapped loaded": verbs in a row, the last with the object of all."""
    words = text.split()
    end, kinds = 0, set()
    while end < len(words) and (form := verbs.form_of(words[end])) is not None and form.kind in ("base", "past"):
        if words[end].casefold() in _MAY_BE_THINGS:
            break
        kinds.add(form.kind)
        end += 1
    if end < len(words) and words[end] == "and" and end > 1:
        return [] if len(kinds) != 1 else [*words[:end], " ".join(words[end + 1 :])]
    if end == len(words) == 2 and len(kinds) == 1:  # noqa: PLR2004 - "washed polished and …"
        return words
    if end < _LISTED_AT_LEAST or len(kinds) != 1:
        return []
    return [*words[: end - 1], " ".join(words[end - 1 :])]


def items_of(clause: Clause) -> list[Clause]:
    """A list that lost its commas: "cuts colours blow drys perms"."""
    words = clause.rest.split()
    tags = tagged(words)
    end = next((at for at, tag in enumerate(tags) if tag not in ("N", "G", "J", "C", "V")), len(words))
    if end < _LISTED_AT_LEAST or "(" in clause.rest:
        return _with_figure(clause)
    rest = words[end:]
    words, tags = words[:end], tags[:end]
    items: list[list[str]] = [[]]
    for at, (word, tag) in enumerate(zip(words, tags, strict=True)):
        if tag == "C":
            if items[-1]:
                items.append([])
            continue
        items[-1].append(word)
        is_timed = plain("".join(words[at + 1 : at + 2])) in grammar.TIME_NOUNS  # "clinics Tuesdays and Fridays"
        if _ends_item(plain(word)) and not is_timed and not _goes_on_into(words, at, items):
            items.append([])
    if rest and not items[-1] and plain(rest[0]) in grammar.PREPOSITIONS | {"every", "each"}:
        items.pop()
    items = [item for item in items if item]
    items[-1] += rest if items[-1] or not rest else []
    enough = sum(_ends_item(plain(item[-1])) for item in items)
    if len(items) < _LISTED_AT_LEAST or enough < len(items) - 1 or "C" in tags[:-2]:
        return _with_figure(clause)
    return [
        replace(clause, rest=" ".join(item), joint=clause.joint if not at else ",") for at, item in enumerate(items)
    ]


def listed_once(clauses: list[Clause]) -> list[Clause]:
    """ "emails, contracts, emails", "containment, cabling, sign off": what is said again goes; the last is a thing."""
    said = [(one.verb, one.rest.casefold()) for one in clauses]
    *things, last = [one for at, one in enumerate(clauses) if said[at] not in said[:at]] or [Clause("thing", "", ",")]
    bare = last.form is not None and last.form.kind == "base" and last.rest in ("off", "up", "out", "over", "down")
    if bare and not last.who and len(things) > 1 and all(one.part == "thing" for one in things):
        last = Clause("thing", f"{last.word}-{last.rest}", last.joint)
    return [*things, last] if clauses else []


def _goes_on_into(words: list[str], at: int, items: list[list[str]]) -> bool:
    """Whether an -ing says which the next thing is: "timing belts", "walking aids"; after "cooking" it does not."""
    if not words[at].endswith("ing") or at + 1 >= len(words):
        return False
    word, following = plain(words[at]), plain(words[at + 1])
    beside = len(items) > 1 and len(items[-2]) == 1 and items[-2][0].endswith("ing")
    many = following.endswith("s") and not following.endswith("ss")
    last = at + 2 == len(words) and not _ends_item(following) and word not in verbs.NOUNS_TOO
    done_to = last and verbs.base_of(word) not in verbs.NOUNS_TOO | LONE_DEEDS  # "butchering chicken"
    return deeds.names_a_kind(word, following) or not (following.endswith("ing") or beside or not (many or done_to))


def _with_figure(clause: Clause) -> list[Clause]:
    """ "cctv 40 cameras" → "cctv (40 cameras)"."""
    match = re.match(r"^([A-Za-z][a-z]+(?: [a-z]+)?) ((?:about )?\d[\d,]* [a-z]+s)$", clause.rest)
    last = plain(match[1].split()[-1]) if match else ""
    if (
        match is None
        or grammar.is_adverb(last)
        or last in phrases.LABELS | grammar.PREPOSITIONS | grammar.DETERMINERS | grammar.TIMES | {"section"}
        or verbs.form_of(match[1].split()[0])
    ):
        return [clause]
    return [replace(clause, rest=f"{match[1]} ({match[2]})")]


def _ends_item(word: str) -> bool:
    return (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or (
        word.endswith("ing") and verbs.form_of(word) is not None
    )
