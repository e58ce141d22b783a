"""What a note says was done by two or more: a draft does not give all of it to its writer."""

from collections.abc import Iterator
from itertools import pairwise

from ..language import people, verbs
from ..language.wordlists import listed
from ..language.words import is_function, stems
from . import strength, subjects
from .given import Given
from .reading import Reading, opens_or_is_sure

_MANY = listed("two three four five six seven eight nine ten several some few all both couple 2 3 4 5 6 7 8 9 10")
_KEEPS = strength.MODEST - stems("observe watch learn practice try volunteer intern") | stems(
    "other another jointly joint partner pair team crew group squad share between among both co each duo"
    " half hand pitch chip muck"
    " staff department person colleague coworker"
)
_NEAR = 4  # words from a deed to its thing
_ENDS = listed(", . ; : ( but so then when")
_HELP = listed("help assistance support guidance")
_PITCHED = listed("pitched pitch chipped chip mucked")
_MATES = people.PEOPLE - people.SERVED | stems("classmate friend partner mate guy cook cousin brother sister family")
_PARTNERS = subjects.PEOPLE - people.SERVED | _MATES | stems("gaffer supplier contractor apprentice")
_BESIDE = listed("with alongside")
_BEING = listed("be have get use need")
_TEAMS = stems("team group")
_THE = _MANY | listed("the my our another a an one 1 other his her")
# What one does with somebody who is no help in it.
_MEETING = stems(
    """
    interview meeting meet call chat talk speak deal work liaise appointment session discuss share sit agree check
    """
)
_OTHER = listed("another other others someone somebody else")
_COLLEAGUES = subjects.PEOPLE - people.SERVED


def keep_together(reading: Reading) -> None:
    """ "Me and one other guy cooked for 200", "two of us cover the ward": a word for the others stays."""
    if _is_kept(reading):
        return
    reading.raise_to("added", *(place for part in _shared(reading.given) for place in _told_alone(reading, part)))
    if not _is_joint(reading):
        return
    deeds = (place for place in reading.content if place == 0 or verbs.form_of(reading.words[place]) is not None)
    place = next(deeds, None)
    if place is not None and not _is_the_writers_part(reading, place):
        reading.raise_to("added", place)


def _shared(given: Given) -> Iterator[frozenset[int]]:
    """The places of each part of a note that was done with somebody: before "with the setter", behind a "we" beside an
    "I", and what a team made of which the writer did one part."""
    words, clauses = given.words, given.clauses
    own = _own_clauses(given)
    goes_on = {clauses[at + 1] for at, pair in enumerate(pairwise(words)) if pair in (("and", "i"), ("so", "i"))}
    for at, word in enumerate(words):
        if word in _BESIDE and _is_a_partner(given, at):
            before = [place for place in range(at) if clauses[place] == clauses[at]]
            if not any(given.stems[place] in _MEETING for place in before):
                yield frozenset(before)
        is_joint = words[max(0, at - 1)] == "together" or bool(own - {clauses[at]} - goes_on)
        if word == "we" and is_joint and verbs.base_of(words[min(at + 1, len(words) - 1)]) not in _BEING:
            yield frozenset(place for place in range(at, len(words)) if clauses[place] == clauses[at])
        if given.stems[at] in _TEAMS and words[at + 1 : at + 2] in (("that",), ("who",), ("which",)):
            yield frozenset(place for place in range(at + 2, len(words)) if clauses[place] == clauses[at])
        if given.stems[at] in _TEAMS and own and _is_a_team_of(words, at):
            yield frozenset(place for place in range(len(words)) if clauses[place] not in own)


def _own_clauses(given: Given) -> frozenset[int]:
    """ "I did the login", "my part was the queue"."""
    parts = ("part", "bit", "job")
    return frozenset(
        given.clauses[at]
        for at, word in enumerate(given.words)
        if word == "i" or (word == "my" and given.words[at + 1 : at + 2] and given.words[at + 1] in parts)
    )


def _is_a_partner(given: Given, at: int) -> bool:
    """ "With the setter", "w president": somebody at work, and not those one deals with, "with nurses"."""
    behind = [
        place for place in range(at + 1, min(at + 5, len(given.words))) if given.clauses[place] == given.clauses[at]
    ]
    who = next((place for place in behind if given.stems[place] in _PARTNERS), None)
    if who is None or any(
        is_function(given.words[place]) and given.words[place] not in _THE for place in behind[: who - at - 1]
    ):
        return False
    return given.words[at + 1] in _THE or given.words[who] == given.stems[who]


def _is_a_team_of(words: tuple[str, ...], at: int) -> bool:
    return words[at + 1 : at + 2] == ("of",) or words[at + 1 : at + 2] == ("project",)


def _told_alone(reading: Reading, part: frozenset[int]) -> Iterator[int]:
    """The deeds of a draft that are done to things of a part, and to nothing that the writer did alone."""
    for place in reading.content:
        form = verbs.form_of(reading.words[place])
        if form is None or form.kind == "third" or not (place == 0 or opens_or_is_sure(reading, place)):
            continue
        near = [
            at
            for at in reading.content
            if place <= at <= place + _NEAR and reading.clauses[at] == reading.clauses[place]
        ]
        told = [frozenset(reading.places_given(at)) for at in near]
        if any(one and one <= part for one in told) and not _is_the_writers_part(reading, place):
            yield place


def _is_the_writers_part(reading: Reading, place: int) -> bool:
    """ "4 of us made an app, I did the login screen": what stands behind the "I"."""
    given = reading.given
    own = {given.clauses[at] for at, word in enumerate(given.words) if word == "i"}
    things = [at for at in reading.content if place <= at <= place + _NEAR]
    return any(given.clauses[home] in own for at in things for home in reading.places_given(at))


def _is_kept(reading: Reading) -> bool:
    words = reading.words
    named = any(
        reading.stems[at] in _COLLEAGUES and verbs.form_of(words[at]) is None and "as" not in words[max(0, at - 7) : at]
        for at in range(1, len(words))
    )
    is_counted = ("one", "of") in pairwise(words)
    return (
        is_counted
        or named
        or bool(_KEEPS & set(reading.stems))
        or any(_is_with_somebody(reading, at) for at in range(len(words)))
    )


def _is_with_somebody(reading: Reading, at: int) -> bool:
    """ "With a contractor", "with family": not "with calipers"."""
    if reading.words[at] not in _BESIDE:
        return False
    behind = [place for place in range(at + 1, min(at + 5, len(reading.words))) if place in reading.content]
    return any(reading.stems[one] in _PARTNERS | subjects.BODIES for one in behind)


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
        is_me = word == "me" and (_do_something(reading, at) or len(reading.given.told) == 1)
        if is_me and (before == "and" or after[:1] == ("and",)) and _opens_with_somebody(reading, at):
            return True
    return False


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
