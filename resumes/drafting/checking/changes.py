"""A change from one number to another: "went from 340ms to 90ms" told as "cut from 340ms to 90ms"."""

from ..language.figures import UNITS
from ..language.wordlists import listed
from ..language.words import stems

_SMALLER = stems("go cut reduce lower decrease drop shorten trim shrink fall fell decline")
_TO = listed("to became")
_BIGGER = stems("go grow increase raise expand rise climb")


def changes_as_given(drafted: tuple[str, ...], verb: str, fact: tuple[str, ...], place: int) -> bool:
    """Whether the verb at a place of a draft tells a "from … to …" of the fact, in its direction."""
    change = _from_to(drafted, place)
    if change is None or change not in _all_from_to(fact):
        return False
    return verb in (_SMALLER if change[0] > change[1] else _BIGGER)


def _all_from_to(words: tuple[str, ...]) -> set[tuple[float, float]]:
    found = (_from_to(words, place) for place in range(len(words)) if words[place] == "from")
    plain = (
        _pair(words[place - 3 : place], words[place + 1 : place + 4])
        for place in range(3, len(words))
        if words[place] in _TO
    )
    return {change for change in (*found, *plain) if change}


def _from_to(words: tuple[str, ...], place: int) -> tuple[float, float] | None:
    """The numbers of the first "from … to …" within a few words."""
    rest = words[place : place + 14]
    if "from" not in rest:
        return None
    rest = rest[rest.index("from") + 1 :][:7]
    if "to" not in rest:
        return None
    split = rest.index("to")
    return _pair(rest[:split], rest[split + 1 :])


def _pair(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[float, float] | None:
    low, high = _number(first), _number(second)
    return None if low is None or high is None or low == high else (low, high)


def _number(words: tuple[str, ...]) -> float | None:
    for word in words:
        body = str(UNITS.get(word, word)).strip("$€£%+ ").replace(",", "")
        try:
            return float(body)
        except ValueError:
            continue
    return None
