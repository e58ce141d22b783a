"""What a note says was done by two or more: a draft does not give all of it to its writer."""

from itertools import pairwise

from ..language import people, verbs
from ..language.wordlists import listed
from ..language.words import stem, stems
from . import strength, subjects
from .reading import Reading

_MANY = listed("two three four five six seven eight nine ten several some few all both couple 2 3 4 5 6 7 8 9 10")
_KEEPS = strength.MODEST - stems("observe watch learn practice try volunteer intern") | stems(
    "with other another jointly joint partner pair team crew group squad share between among both co each duo"
    " half hand pitch chip muck"
    " staff department person colleague coworker"
)
_NEAR = 4  # words from a deed to its thing
_ENDS = listed(", . ; : ( but so then when")
_HELP = listed("help assistance support guidance")
_PITCHED = listed("pitched pitch chipped chip mucked")
_COUNTING = _MANY | listed("a an my another other one 1")
_MATES = people.PEOPLE - people.SERVED | stems("classmate friend partner mate guy cook cousin brother sister")
_ABOVE = stems("supervisor boss manager lead foreman owner")
_OTHER = listed("another other others someone somebody else")


def keep_together(reading: Reading) -> None:
    """ "Me and one other guy cooked for 200", "two of us cover the ward": a word for the others stays."""
    if _is_kept(reading) or not _is_joint(reading):
        return
    deeds = (place for place in reading.content if place == 0 or verbs.form_of(reading.words[place]) is not None)
    place = next(deeds, None)
    if place is not None and not _is_the_writers_part(reading, place):
        reading.raise_to("added", place)


def _is_the_writers_part(reading: Reading, place: int) -> bool:
    """ "4 of us made an app, I did the login screen": what stands behind the "I"."""
    given = reading.given
    own = {given.clauses[at] for at, word in enumerate(given.words) if word == "i"}
    things = [at for at in reading.content if place <= at <= place + _NEAR]
    return any(given.clauses[home] in own for at in things for home in reading.places_given(at))


def _is_kept(reading: Reading) -> bool:
    named = {one for one, word in zip(reading.stems[1:], reading.words[1:], strict=True) if verbs.form_of(word) is None}
    is_counted = ("one", "of") in pairwise(reading.words)
    return is_counted or bool(_KEEPS & set(reading.stems) or named & (subjects.PEOPLE - people.SERVED))


def _is_joint(reading: Reading) -> bool:
    words = reading.given.words
    for at, word in enumerate(words):
        before, after = words[max(0, at - 1)] if at else "", words[at + 1 : at + 4]
        is_us = word == "us" and before == "of" and words[max(0, at - 2)] in _MANY - set(reading.words)
        is_parted = {"between", "among"} & set(words[max(0, at - 4) : at])  # a number, which sharing.py sees to
        if is_us and not is_parted and _do_something(reading, at):
            return True
        if word == "together" and after[:1] == ("with",):
            return True
        if words[at : at + 3] == ("a", "hand", "with") or (word in _PITCHED and after[:1] == ("in",)):
            return True
        if word in _HELP and "with" in words[max(0, at - 3) : at] and after[:1] in (("from",), ("of",), ("by",)):
            return True
        if word == "with" and _is_company(words[at + 1 : at + 5]) and _tells_before(reading, at):
            return True
        is_me = word == "me" and (_do_something(reading, at) or len(reading.given.told) == 1)
        if is_me and (before == "and" or after[:1] == ("and",)) and _opens_with_somebody(reading, at):
            return True
    return False


def _is_company(words: tuple[str, ...]) -> bool:
    """ "2 classmates", "another guy", after a "with"."""
    before = next((at for at, word in enumerate(words) if word not in _COUNTING), len(words))
    if words[:1] in (("the",), ("my",)) and stem("".join(words[1:2])) in _ABOVE:
        return True
    return before > 0 and any(stem(word) in _MATES for word in words[before : before + 2])


def _tells_before(reading: Reading, at: int) -> bool:
    """Whether the clause of a "with" tells a deed before it."""
    given = reading.given
    return any(given.is_a_verb(place) for place in range(at) if given.clauses[place] == given.clauses[at])


def _do_something(reading: Reading, at: int) -> bool:
    """Whether a deed follows: what stands at the end, as in "…, two of us", may be said of any part."""
    words = reading.given.words
    is_next = any(verbs.form_of(word) for word in words[at + 1 : at + 2])
    return is_next or any(reading.given.is_a_verb(place) for place in range(at + 1, len(words)))


def _opens_with_somebody(reading: Reading, at: int) -> bool:
    """ "Me and another guy", "my dad and me", before what they did: not "trained me and another guy"."""
    given = reading.given
    start = at
    if at and given.words[at - 1] == "and":
        while start > max(0, at - 5) and given.words[start - 1] not in _ENDS:
            start -= 1
    if start and given.words[start - 1] not in _ENDS:
        return False
    group = given.words[start : at + 6]
    if any(verbs.form_of(word) and word not in verbs.NOUNS_TOO for word in given.words[start:at]):
        return False
    return bool(_OTHER & set(group)) or any(subjects.is_of_people(word) for word in group)
