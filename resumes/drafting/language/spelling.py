"""Words typed wrong: "brekfast" and "usualy" as what they can only be. Names and words it does not know stay."""

from functools import cache, lru_cache

from . import synonyms, verbs
from .wordlists import listed
from .words import FUNCTION, NEGATORS, WEIGHTY, american, stem

_SHORTEST = 5  # letters: below that, one letter more or less is another word
_ENDINGS = ("ing", "ed", "er", "ers", "s", "ly", "y", "ies")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = "aeiou"
_LONG = 9  # letters: a word so long is no other with another vowel


_EVERYDAY = listed(
    """
    usually really finally actually probably especially sometimes everything everyone something someone anything
    anyone nothing always often almost around another because before after between during different enough every
    first second third from friend hours however important instead later little maybe minutes month months morning
    afternoon evening night nights never next other people perhaps please quite rather same several since still such
    sure surely than thank their there these thing things think those though thought through today together tomorrow
    until weekend weekends where which while without would write wrote year years yesterday young january february
    monday tuesday wednesday thursday friday saturday sunday mostly mainly normally generally daily weekly monthly
    roughly exactly directly quickly slowly carefully beautiful successful necessary possible difficult
    """
)


@lru_cache(8192)
def mended(word: str) -> str:
    """A lower-case word of a note, or the one known word that is a single slip away."""
    if len(word) < _SHORTEST or not word.isalpha() or is_known(word):
        return corrected(word)
    near = {other for other in _one_slip_from(word) if other[0] == word[0]} & _known()
    doubled = {other for other in near if set(other) == set(word) and len(other) > len(word)}
    near = near if len({stem(other) for other in near}) == 1 else doubled
    return min(near, default=word)


@lru_cache(8192)
def is_known(word: str) -> bool:
    """Whether a word stands in a table, or is made of one that does: "milking"."""
    if word in _known():
        return True
    roots = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2]
    made = [*roots, *(f"{root}e" for root in roots), *(root[:-1] for root in roots if root[-1] == root[-2])]
    return any(root in _known() for root in made)


def is_slip(word: str, other: str) -> bool:
    """Whether two words that no table holds are one letter apart: "claimants", "claiments"."""
    if (
        min(len(word), len(other)) <= _SHORTEST
        or word[0] != other[0]
        or is_known(other)
        or abs(len(word) - len(other)) > 1
    ):
        return False
    return word in _one_slip_from(other)


def _one_slip_from(word: str) -> set[str]:
    """A letter left out, put in, taken for another, or two that changed places."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {head + tail[1:] for head, tail in cuts if tail}
    found |= {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    found |= {head + letter + tail[1:] for head, tail in cuts if tail for letter in _LETTERS}
    return found | {head + letter + tail for head, tail in cuts for letter in _LETTERS}


@cache
def _known() -> frozenset[str]:
    """Every word of the tables with its plural, every form of every verb, every small word."""
    listed = {
        word for name in synonyms.NAMES for first, rest in synonyms.rows(name) for word in (*first.split(), *rest)
    }
    plurals = {f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s" for word in listed}
    plurals |= {f"{word[:-1]}ies" for word in listed if word.endswith("y")}
    return frozenset(listed | plurals | set(verbs.forms()) | FUNCTION | WEIGHTY | NEGATORS | _EVERYDAY)


@lru_cache(8192)
def corrected(word: str) -> str:
    """A word that is no English as the one it must be: letters that changed places, a consonant that should stand twice
    or once, a vowel left out, put in or taken for another. What may be a name or a word of a trade stays."""
    plain = len(word) >= _SHORTEST - 1 and word.isascii() and word.isalpha()
    if not plain or word in _known() or word in _plain() or american(word) in _known():
        return word
    near = _doubled_in(word) if not _is_of_an_e(word) else set()
    if not is_known(word):
        near |= _crossed_in(word) | _vowel_put_in(word) if len(word) > _SHORTEST else set()
        near |= _vowels_changed(word) if len(word) >= _LONG else set()
    near &= _known()
    return min(near) if len({stem(other) for other in near}) == 1 else word


def _is_of_an_e(word: str) -> bool:
    """ "planing" is of "plane", and no slip of "planning"."""
    ends = [ending for ending in _ENDINGS if word.endswith(ending)]
    return any(f"{word.removesuffix(ending)}e" in _known() for ending in ends)


def _doubled_in(word: str) -> set[str]:
    """ "gril" → "grill"."""
    return {word[:at] + word[at - 1] + word[at:] for at in range(2, len(word) + 1) if word[at - 1] not in _VOWELS}


def _crossed_in(word: str) -> set[str]:
    """ "colsed" → "closed", "cleanning" → "cleaning"."""
    inner = range(1, len(word) - 1)
    crossed = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in inner}
    return crossed | {word[:at] + word[at + 1 :] for at in inner if word[at] == word[at + 1]}


def _vowel_put_in(word: str) -> set[str]:
    """ "bulding" → "building"."""
    return {word[:at] + vowel + word[at:] for at in range(1, len(word)) for vowel in _VOWELS}


def _vowels_changed(word: str) -> set[str]:
    """ "attendence" → "attendance"."""
    places = [at for at in range(1, len(word)) if word[at] in _VOWELS]
    return {word[:at] + vowel + word[at + 1 :] for at in places for vowel in ("", *_VOWELS)}


@cache
def _plain() -> frozenset[str]:
    """Words that no other table needs, and that are no slip of one: "reefer", "manger"."""
    return frozenset(word for _, rest in synonyms.rows("plain") for word in rest)
