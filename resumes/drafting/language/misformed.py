"""Forms made by rule of words that have their own: "teached", "carryed", "boxs", "childs"."""

import re
from functools import cache

from . import verbs
from .wordlists import listed

_SIBILANTS = ("x", "sh", "ch", "ss", "z")
_VOWELS = "aeiou"
_AGENT = re.compile(r"(\w+(?:t|s|at|it))er(s?)")
# Plurals of words that end in -f, -fe and -o.
_OWN_PLURALS = {
    "shelf": "shelves", "knife": "knives", "loaf": "loaves", "half": "halves", "leaf": "leaves",
    "life": "lives", "calf": "calves", "tomato": "tomatoes", "potato": "potatoes", "hero": "heroes",
    "mango": "mangoes", "echo": "echoes", "cargo": "cargoes",
}  # fmt: skip


# Whose something is, where the mark was left out: "the companys van".
_OWNERS = listed(
    """
    wife baby lady family company university library charity agency city country county bakery pharmacy secretary
    attorney grocery brewery nursery surgery church coach coworker boss
    """
)


def formed(word: str) -> str:
    """The form that somebody meant who made one by rule; "" where no rule was at work."""
    return _pasts().get(word, "") or _plural_of(word) or _ending_of(word)


@cache
def _pasts() -> dict[str, str]:
    """ "teached", "wroted", "cutted" → "taught", "wrote", "cut"; "carryed" → "carried"."""
    made: dict[str, str] = {}
    for base in verbs.IRREGULAR:
        past = verbs.past(base)
        short = base[-1] not in f"{_VOWELS}wxy" and base[-2:-1] in tuple(_VOWELS) and base[-3:-2] not in tuple(_VOWELS)
        doubled = base + base[-1] if short else base
        endings = (base, doubled, past, past + past[-1])
        made |= {f"{stem.removesuffix('e')}ed": past for stem in endings}
    made |= {f"{base}ed": verbs.past(base) for base in verbs.REGULAR if base.endswith("y")}
    return {word: past for word, past in made.items() if word != past and word not in verbs.REGULAR}


def _plural_of(word: str) -> str:
    one = word.removesuffix("s")
    if one == word or one in _OWNERS:
        return ""
    if one in _OWN_PLURALS:
        return _OWN_PLURALS[one]
    if word == "childs":
        return "children"
    if one.endswith(_SIBILANTS):
        return f"{one}es"
    return f"{one[:-1]}ies" if one.endswith("y") and one[-2:-1] not in tuple(_VOWELS) else ""


def _ending_of(word: str) -> str:
    """ "inspecters", "finaly" → "inspectors", "finally"."""
    agent = _AGENT.fullmatch(word)
    if agent and verbs.form_of(agent[1]) is not None:
        return f"{agent[1]}or{agent[2]}"
    return f"{word[:-1]}ly" if word.endswith("ly") else ""
