"""What was passed on to others, or only done for somebody away, is not the writer's own work."""

from ..language.synonyms import says_the_same
from ..language.wordlists import listed
from ..language.words import is_function, stems
from . import subjects
from .given import Given
from .portions import mark_clause, said_beside
from .reading import Reading

_PASSING = stems("pass refer forward escalate redirect delegate")
_KEEPS_PASSING = _PASSING | stems("transfer hand send route direct relay give report submit move return leave")
_STANDING_IN = stems("cover fill stand sub relieve")
_STANDING_WORDS = listed(
    """
    substituted substituting substitute deputized when during if while whenever absence absences cover covering stood
    standing relief
    """
)
_ALLOWING = listed("said let allowed approved okayed")
_LEAVING = listed("went goes took takes")
_NOBODY = listed("i we it that this there school class power water oven machine system shop store stock")
_ELSEWHERE = listed("other another lunch home")
_AWAY = listed("off away out sick ill leave holiday vacation absent busy short lunch break gone")
_BEING = listed("was is were are")


def keep_stand_ins(reading: Reading) -> None:
    """What was passed on to others, or only covered for somebody away, comes with a word that says so."""
    given = reading.given
    told_of = {one for at, one in enumerate(reading.stems) if "for" not in reading.words[max(0, at - 2) : at]}
    for at, one in enumerate(given.stems):
        if (
            one in _PASSING
            and _is_to_others(given, at)
            and not _KEEPS_PASSING & set(reading.stems)
            and not _told(reading, one)
        ):
            mark_clause(reading, at - 1, said_beside(given, at))
        if given.words[at] in ("when", "if") and _is_somebody_away(given.words[at + 1 : at + 7]):
            first = given.clauses.index(given.clauses[at])
            who = _who(given, at + 1)
            if not _stands_in(reading, given.clauses[at]) and first < at and not who & told_of:
                mark_clause(reading, first - 2, said_beside(given, first))
        stands_in = one in _STANDING_IN and given.words[at] != "subs" and _is_for_somebody_away(given, at)
        if stands_in and not _STANDING_WORDS & set(reading.words) and not _told(reading, one):
            mark_clause(reading, at - 1, said_beside(given, at))


def _who(given: Given, first: int) -> set[str]:
    """The librarian of "the children’s librarian was away", and whoever else is named before the verb."""
    named = [one for one in given.stems[first : first + 3] if not is_function(one)]
    be = next((at for at in range(first, first + 4) if given.words[at : at + 1] and given.words[at] in _BEING), 0)
    return {given.stems[be - 1]} if be else set(named)


def _stands_in(reading: Reading, clause: int) -> bool:
    """Whether the draft says that it was for somebody away, where it tells a clause of the fact or behind it."""
    near = {
        reading.clauses[place] + step
        for place in reading.content
        for at in reading.places_given(place)
        if reading.given.clauses[at] == clause
        for step in (0, 1)
    }
    return any(word in _STANDING_WORDS for at, word in enumerate(reading.words) if reading.clauses[at] in near)


def _is_somebody_away(words: tuple[str, ...]) -> bool:
    """ "When someone called out", "if Kim was off"; not "when school was out"."""
    away = _AWAY - {"busy", "short", "lunch", "break"}
    if words[:1] in (("someone",), ("somebody",), ("anyone",), ("anybody",)):
        return bool((away | {"called", "calls"}) & set(words))
    if any(subjects.is_at_work(word) for word in words[:2]) and _ALLOWING & set(words[1:3]):
        return True  # "when the boss said ok"
    left = next((at for at, word in enumerate(words[:4]) if word in _LEAVING), 0)
    if left and words[left - 1] not in _NOBODY and _AWAY & set(words[left + 1 : left + 4]):
        return True  # "when the owner went on his lunch"
    be = next((at for at, word in enumerate(words[:4]) if word in _BEING), 0)
    is_elsewhere = words[be + 1 : be + 2] == ("at",) and bool(_ELSEWHERE & set(words[be + 2 : be + 4]))
    return be > 0 and words[be - 1] not in _NOBODY and (is_elsewhere or bool(away & set(words[be + 1 : be + 2])))


def _is_to_others(given: Given, at: int) -> bool:
    """ "Passed billing ones to another team"."""
    behind = [place for place in range(at + 1, len(given.words)) if given.clauses[place] == given.clauses[at]]
    link = next((place for place in behind if given.words[place] in ("to", "onto")), None)
    return link is not None and any(
        subjects.is_at_work(given.words[place]) for place in behind if link < place <= link + 3
    )


def _told(reading: Reading, one: str) -> bool:
    """Whether the draft tells a deed of the fact, and does not count 90 "covers"."""
    return any(
        says_the_same(other, one) and not reading.words[place].endswith("s")
        for place, other in enumerate(reading.stems)
    )


def _is_for_somebody_away(given: Given, at: int) -> bool:
    behind = [
        given.words[place] for place in range(at + 1, len(given.words)) if given.clauses[place] == given.clauses[at]
    ]
    when = next((place for place, word in enumerate(behind) if word in ("when", "if", "while", "for")), None)
    return when is not None and bool(_AWAY & set(behind[when:]) or {"for"} & {behind[when]})
