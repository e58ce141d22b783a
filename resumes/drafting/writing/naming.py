"""Who "him", "her" and "them" are, where the note itself has just said so."""

from collections.abc import Sequence
from dataclasses import replace

from ..language import grammar
from ..language.wordlists import listed
from .neighbors import Clause
from .others import is_person
from .tagging import plain

_ONE = listed("him her")
_MANY = listed("them")
_FAR = 6  # words into a deed in which it may point back


def named(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, with the person that a clause of others tells of in the place of "him" or "them" after it."""
    found: list[Clause] = []
    who: list[str] = []
    for clause in clauses:
        if clause.part == "others":
            who = _subject(clause.rest)
        elif who and clause.part == "deed":
            clause, who = _in_full(clause, who), []
        found.append(clause)
    return found


def _subject(text: str) -> list[str]:
    """The words of a subject up to its person: "the new girls" of "the new girls got put with me"."""
    words = text.split()
    at = next((place for place, word in enumerate(words[:5]) if is_person(plain(word))), -1)
    if at < 0 or plain(words[at]) in grammar.SUBJECTS | grammar.OBJECTS:
        return []
    return words[: at + 1]


def _in_full(clause: Clause, who: Sequence[str]) -> Clause:
    words = clause.words
    many = who[-1].endswith("s") or plain(who[-1]) in ("children", "people", "men", "women", "staff")
    wanted = _MANY if many else _ONE
    for at, word in enumerate(words[:_FAR]):
        ends = at + 1 >= len(words) or not words[at + 1][0].isalpha() or plain(words[at + 1]) in _AFTER
        if plain(word) in wanted and (ends or plain(word) != "her"):
            return replace(clause, rest=" ".join((*words[:at], *who, *words[at + 1 :])))
    return clause


_AFTER = grammar.PREPOSITIONS | grammar.LINKERS | grammar.DETERMINERS | grammar.SUBORDINATORS
