"""Articles and hyphens: "ran register" → "ran the register", "8 hour shifts" → "8-hour shifts"."""

import re

from . import names, phrases, verbs
from .clauses import Clause
from .wordlists import listed
from .words import IRREGULAR_PLURALS, fold, is_function, stem

_DETERMINERS = listed(
    """
    a an the this that these those my our his her their its each every all any some no both another one two three four
    five six seven eight nine ten which what whose more many several few per
    """
)
LINKS = listed(
    """
    in on at to for from by with into of onto through during after before under over near behind around about using
    and or as between inside across until like including via out up off down away alone together independently
    overnight outside
    """
)
_PRECISE = listed("whole entire same first main front back local")
_AFTER = frozenset(("after", "before", "during", "in", "at"))
_SAID_AS_WORDS = frozenset(("rest", "lan", "sap", "sas", "lims", "sharepoint"))
_SOUNDS_OPEN = frozenset("aefhilmnorsx")  # letters whose names open with a vowel: "an SQL", "an RF"
_MID_AMOUNT = re.compile(
    r"(?i)(\w+) ((?:about|around|approximately|roughly|up to|over|more than|at least) (?:[$€£])?\d"
    r"|\d[\d,]*\+? (?:[a-z]+ )?(?:a|an|per|each|every) (?:day|shift|night|week|hour|month|year)$)"
)
_ONE_OF_MANY = re.compile(
    r"\b(?!1 )\d[\d,]* (?!child\b)([a-z]+)(?=$| (?:a|per|every|each|in|on|at|and|from|for|with)\b|,)"
)
_MEASURE = re.compile(
    r"(\d+)\s+(hour|foot|inch|mile|pound|ton|page|week|bed|unit|seat|person)\s+(?=[a-z])"
    r"(?!(?:a|per|each|every|of|and|in|on|at|to|for|with)\b)"
)


def with_articles(part: Clause) -> str:
    """Puts "the" or "a" before a bare singular thing."""
    words = part.words
    helped = part.verb in ("help", "assist")
    result: list[str] = []
    start = 0
    for place, word in enumerate(words):
        bare = fold(word.strip(",.'"))
        result.append(word)
        if bare in LINKS or (is_function(word) and bare not in _DETERMINERS):
            start = place + 1
        elif bare not in _DETERMINERS and start <= place and _ends_a_group(words, place, helped=helped):
            group = words[start : place + 1]
            if _wants_article(group) and not _is_labelled(words, place, group):
                sized = (
                    words[place + 1 : place + 2] == ["of"]
                    and words[place + 2 : place + 3][0:1] != []
                    and words[place + 2][:1].isdigit()
                )
                result.insert(len(result) - len(group), "a" if sized else _article(group))
            start = place + 1
    return " ".join(result)


def _is_labelled(words: list[str], place: int, group: list[str]) -> bool:
    """ "register 4", "after school": named already."""
    labelled = place + 1 < len(words) and words[place + 1].isdigit() and len(words[place + 1]) < 3
    after = place + 2 == len(words) or fold(words[min(place + 2, len(words) - 1)].strip(",.")) in LINKS
    first = place + 1 - len(group)
    in_school = group[0].casefold() == "school" and first > 0 and words[first - 1].casefold() in _AFTER
    return (labelled and after) or in_school


def _ends_a_group(words: list[str], place: int, *, helped: bool) -> bool:
    if place + 1 == len(words) or words[place].endswith(","):
        return True
    following = fold(words[place + 1].strip(",."))
    form = verbs.form_of(following)
    if form and helped and form.kind == "base":
        return True
    if following in LINKS | _DETERMINERS or is_function(following) or following[:1].isdigit():
        return True
    return bool(form and form.kind in ("past", "ing") and following not in verbs.NOUNS_TOO)


def _wants_article(group: list[str]) -> bool:
    folded = [fold(word.strip(",.")) for word in group]
    last = folded[-1]
    if set(folded) & _DETERMINERS or any(word[:1].isdigit() for word in folded) or last in IRREGULAR_PLURALS:
        return False
    if any(word[:1].isupper() for word in group[1:-1]) or last not in phrases.THE | phrases.A or len(group) > 4:
        return False
    before = (word for word in folded[:-1] if word not in ("new", "old", "used"))
    return not any(verbs.form_of(word) and word not in verbs.NOUNS_TOO for word in before)


def _article(group: list[str]) -> str:
    first, last = fold(group[0]), fold(group[-1].strip(",."))
    if last in phrases.THE or first in _PRECISE:
        return "the"
    if names.PROPER.get(first, group[0]).isupper() and first not in _SAID_AS_WORDS:
        return "an" if first[0] in _SOUNDS_OPEN else "a"
    opens = first[:1] in "aeiou" and first[:3] not in ("uni", "use", "one", "eur")
    return "an" if opens or first in ("hour", "hourly") else "a"


def with_commas(text: str) -> str:
    """ "picked orders about 120 an hour" takes a comma before "about"; "for about 120" does not."""

    def parted(match: re.Match[str]) -> str:
        return match[0] if fold(match[1]) in LINKS | _DETERMINERS else f"{match[1]}, {match[2]}"

    return _MID_AMOUNT.sub(parted, text)


def with_plurals(text: str) -> str:
    """ "30 customer" → "30 customers"."""

    def many(match: re.Match[str]) -> str:
        if not _is_one_person(match[1]):
            return match[0]
        ends_in_y = match[1].endswith("y") and match[1][-2:-1] not in "aeiou"
        return match[0][:-1] + "ies" if ends_in_y else match[0] + "s"

    return _ONE_OF_MANY.sub(many, text)


def _is_one_person(word: str) -> bool:
    singular = not word.endswith("s") and word not in IRREGULAR_PLURALS
    return singular and (word in phrases.COLLEAGUES or stem(word) in phrases.SERVED)


def with_hyphens(text: str) -> str:
    return _MEASURE.sub(r"\1-\2 ", text)
