"""Amounts that belong to a group: "15 tickets for the team, I took 4" gives the writer no 15."""

from ..language.numbers import Amount
from ..language.people import PEOPLE
from ..language.wordlists import listed
from ..language.words import Token
from . import subjects
from .given import Given

_OF_A_GROUP = (
    ("between", "us"),
    ("between", "all"),
    ("between", "the"),
    ("among", "us"),
    ("for", "the", "team"),
    ("as", "a", "team"),
    ("as", "a", "group"),
    ("as", "a", "crew"),
    ("across", "the", "team"),
    ("the", "whole", "team"),
    ("the", "team", "did"),
    ("team", "total"),
    ("all", "of", "us"),
    ("of", "us"),
    ("all", "together"),
    ("with", "the", "team"),
    ("shared", "between"),
)
_GROUP = listed(
    """
    team group crew together between among across shared collectively squad staff colleagues alongside part coworkers
    joint jointly teammates volunteers others pair department supported helped assisted contributed
    """
)
_PARTING = listed("between among across")
_OWN_SHARE = listed("i my mine myself me")
_MATES = listed("others mates friends colleagues coworkers teammates")
_ENDS = frozenset(";.!?\n")


def is_the_groups(source: int, used: set[int], pieces: tuple[Token, ...], given: Given) -> bool:
    """Whether the draft takes for its writer an amount that the fact gives to a group."""
    if source < 0 or _GROUP & {piece.folded for piece in pieces}:
        return False
    amount = given.amounts[source]
    if source and amount.of == "out" and source - 1 not in used:
        return not _stands([piece.folded for piece in pieces], ("out", "of"))  # "12 months" of "7 months out of 12"
    if "person" in amount.counted:
        return False
    following = given.amounts[source + 1] if source + 1 < len(given.amounts) else None
    if following is not None and "person" in following.counted and source + 1 in used:
        return False  # "six people completing 200 a shift"
    end = following.first if following else len(given.words)
    tail = list(given.words[amount.last + 1 : end])
    stop = next((at for at, word in enumerate(tail) if word in _ENDS), len(tail))
    tail = tail[:stop]
    if "," in tail and following is None:
        tail = tail[: tail.index(",")]
    is_shared = any(_stands(tail, phrase) for phrase in _OF_A_GROUP) or _is_between(tail, following)
    has_share = following is not None and source + 1 not in used and bool(_OWN_SHARE & set(tail))
    return is_shared or (has_share and "team" in tail)


def _is_between(tail: list[str], following: Amount | None) -> bool:
    """ "25 tickets a day between 3 of us"."""
    return following is not None and "person" in following.counted and bool(_PARTING & set(tail[-1:]))


def _stands(words: list[str], phrase: tuple[str, ...]) -> bool:
    return any(tuple(words[at : at + len(phrase)]) == phrase for at in range(len(words)))


def names_companions(amount: Amount, given: Given) -> bool:
    """ "With 2 other guys", "me and 3 mates": those beside the writer."""
    before = set(given.words[max(0, amount.first - 2) : amount.first])
    behind = given.words[amount.last + 1 : amount.last + 4]
    are_people = bool(PEOPLE & set(amount.counted)) or subjects.is_of_people("".join(amount.said[-1:]))
    is_people = bool(_MATES & set(behind)) or ("other" in behind and are_people)
    return not amount.unit and not amount.rate and is_people and bool(before & {"with", "and", "me", "plus", "by"})


def names_two(amount: Amount, given: Given) -> bool:
    """ "With my dad and brother" names two people."""
    if not amount.counted:
        return False
    return any(
        word == "and"
        and 0 < at < len(given.words) - 1
        and given.words[at - 1].isalpha()
        and given.words[at + 1].isalpha()
        for at, word in enumerate(given.words)
    )
