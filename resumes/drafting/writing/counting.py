"""What is counted, in the plural that quick notes and learners leave out: "picked 120 line", "with 2 error"."""

import re

from ..language import dictionary, grammar, verbs
from ..language.wordlists import listed
from ..language.words import IRREGULAR_PLURALS, fold, is_function, plural, stem
from . import deeds, phrases

_ONE_OF_MANY = (
    r"(?:(\w+) )?(?<![\w.,$€£/])(?!1 )(\d+(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|twelve) "
    r"(?:(?:other|new|small|big|old|little|bad|good|large|different|extra|more|full|busy|heavy|young"
    r"|local|main) )?([a-z]+)"
    r"(?=$|[,;)]| (?:a|an|per|every|each|in|on|at|and|from|for|with|to|of|age|aged|by|around|during|same|daily"
    r"|weekly|monthly|when|who|that|because|until|last|this|am|pm|two|three|twice|once|before|so|then|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|ringing|waiting|working|going|running|living|playing)\b)"
)
_IRREGULAR = {"person": "people", "child": "children", "woman": "women", "man": "men"}
_SHARED = re.compile(  # "310 nursing and care staff", "22 bank and credit card accounts"
    r"(?i),? (?:and|or) (?:[a-z-]+ ){1,2}(?:staff|team|people|crew|personnel|[a-z]{2,}s)\b"
)
_SIZED = frozenset(("double", "single", "twin"))  # "a double 8 parlor"
_NO = re.compile(r"(?i)\bnos?[.\u2024]? $")  # "no. 4 crew"
_NUMBERED = listed("band tier section step windows key")
_LINES = deeds.LABELLED | listed("bus train tram truck crew shift floor unit")  # "drove the 22 line"
_TOO = listed("flat coffee till kitchen")  # of which the first describes, and the last is a small word as well
_NEVER_MANY = listed("hair key part way phase star work inch stock crowd odd dozen hundred thousand million")
_MANY_SAID, _MANY_OF_ALL = 300, 0.03  # how often a plural is said, and as a share of its singular
_AGED = re.compile(r"(?i)\b(?:man|woman|lady|gentleman|boy|girl|lad|kid|child|baby|toddler|widow|pensioner) of $")
_BEGINS = re.compile(r"(?i)(?:^|[,;.(]|\b(?:and|but|then|i|we))\s*$")


def _opens(match: re.Match[str]) -> bool:
    return _BEGINS.search(match.string[: match.start()]) is not None


def _many(match: re.Match[str]) -> str:
    """ "30 customer" → "30 customers"; "grade 4 student" stays."""
    word = match[3]
    folded = fold(word)
    before = (match[1] or "").casefold()
    labelled = match[2].isdigit() and (
        before in deeds.LABELLED | _NUMBERED | _SIZED or bool(_NO.search(match.string[: match.start(2)]))
    )
    if (
        labelled
        or _AGED.search(match.string[: match.start(2)])
        or (grammar.is_year(match[2]) and is_function(before))  # "the 2023 storm"
        or (before == "the" and match[2].isdigit() and folded in _LINES)
        or word.endswith("s")
        or folded in IRREGULAR_PLURALS
        or not _is_counted(folded, before, opens=_opens(match))
    ):
        return match[0]
    if _SHARED.match(match.string[match.end() :]):
        return match[0]
    if folded in _IRREGULAR:
        return match[0][: -len(word)] + _IRREGULAR[folded]
    return match[0][: -len(word)] + plural(word)


# A text's units in the plural after a number: "30 customer" → "30 customers".
IN_PLURAL = (_ONE_OF_MANY, _many)


def _is_counted(word: str, before: str, *, opens: bool) -> bool:
    """Whether what stands after a number is one of many: of the table, or a noun whose plural is said often enough,
    where the number follows a deed, a small word or a mark ("with 2 error", not "Windows 10 upgrade")."""
    if word in _TOO:
        return verbs.form_of(before) is not None or not before
    form = verbs.form_of(word)
    if stem(word) in phrases.COUNTED and not word.endswith(("ing", "ed")):
        return True
    if grammar.describes(word) or is_function(word) or (form is not None and form.kind != "base"):
        return word.endswith("ing") and _is_said_of_many(word)
    deed = verbs.form_of(before)
    is_deed = deed is not None and (before not in verbs.NOUNS_TOO or deed.kind == "past" or opens)
    apart = not before or is_deed or is_function(before) or before in phrases.HEDGES
    is_thing = form is None or word in verbs.NOUNS_TOO
    return apart and is_thing and word not in _NEVER_MANY and _is_said_of_many(word)


def _is_said_of_many(word: str) -> bool:
    said = dictionary.common()
    many = said.get(plural(word), 0)
    return word in said and many > _MANY_SAID and many > _MANY_OF_ALL * said[word]
