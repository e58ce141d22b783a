"""The role that a note opens with: "Tram driver 9 years", "caretaker of a tower block". It says what a title says."""

from functools import lru_cache

from ..language.rates import DAYS, PERIODS
from ..language.wordlists import listed
from ..language.words import is_function, stem
from .given import Given
from .nouns import BELOW
from .subjects import is_of_people

_LEADS = listed("i i'm was am as a an part - time full")
_NOT_YET = listed("aspiring future prospective")
_TIES = listed("in at of for on with from since to and , . ; : ( – — - / mornings afternoons evenings weekends only")
_MOST = 5  # words of a role


@lru_cache(64)
def role_of(given: Given) -> tuple[str, ...]:
    """The words of the role, its head last; none where the note opens with anything else."""
    first = next((at for at, word in enumerate(given.words) if word not in _LEADS), len(given.words))
    if any(word in ("only", "just") and given.is_a_verb(at + 1) for at, word in enumerate(given.words[:-1])):
        return ()  # "barista on sundays, only did the till"
    for at in range(first, min(first + _MOST, len(given.words))):
        word = given.words[at]
        if not word.isalpha() or is_function(word) or word in _NOT_YET or given.is_a_verb(at):
            return ()
        if is_of_people(word) and _is_one(word) and _closes(given, at + 1):
            return given.words[first : at + 1]
    return ()


def deed_words(role: tuple[str, ...]) -> str:
    """What of a role says what its holder does: its head, and nothing of a helper or learner."""
    return "" if {stem(word) for word in role} & BELOW else "".join(role[-1:])


def _is_one(word: str) -> bool:
    return word.endswith("ss") or not word.endswith("s")


def _closes(given: Given, place: int) -> bool:
    """Whether what follows is no more of the role's name: the end, a mark, a number, a time, a place."""
    if place >= len(given.words) or given.pieces[place].is_number or given.words[place] in _TIES:
        return True
    return given.words[place].removesuffix("s") in DAYS or given.stems[place] in PERIODS
