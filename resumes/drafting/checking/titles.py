"""Whose a title is: who works for a chargehand, or beside a master carpenter, is none."""

from collections.abc import Iterator

from ..language import verbs
from ..language.wordlists import listed
from ..language.words import WEIGHTY, stem, tokens
from ..values import Kind
from . import nouns, subjects
from .given import Given
from .reading import Reading, is_a_deed

_NO_TITLES = listed("part member number result way need well one")
_TOWARDS = listed("to by with from for under")
_BESIDE = listed("with alongside beside under by for from behind assisting helping shadowing")
_POSTS = listed("role position capacity post job")
_FAR = 7  # words to the end of a title
_WHOSE = listed("my our his her their")
_ARTICLES = listed("a an the") | _WHOSE
_OWN = listed("as was am i'm became being")


def keep_others_titles(reading: Reading) -> None:
    """ "Handed tubes up to the chargehand" makes nobody one: a title after "as" that the fact gives somebody else."""
    given = reading.given
    for places in (*_named_as(reading.words), *_openings(reading)):
        run: list[int] = []
        for place in places:
            if is_a_deed(reading.words[place]):
                run = []  # "as the nurse did the dressings"
                break
            if place in reading.content and reading.words[place] not in WEIGHTY:
                run.append(place)
            elif reading.words[place] not in _ARTICLES and not reading.pieces[place].is_number:
                break  # "as Year 12 club treasurer" goes on
        if not run or reading.words[run[-1]] in _NO_TITLES or _is_their_own(reading, run):
            continue
        one = reading.stems[run[-1]]
        homes = [at for at in given.places(one) if not _is_done(given.words[at])]
        if homes and all(_is_somebody_there(given, at) for at in homes):
            kind: Kind = "hard" if subjects.is_of_people(reading.words[run[-1]]) else "added"
            reading.raise_to(kind, run[-1])


def _named_as(words: tuple[str, ...]) -> Iterator[range]:
    """Places where the draft says what the writer was: behind "as", "in the role of"."""
    for at, word in enumerate(words):
        is_post = word == "of" and words[max(0, at - 1)] in _POSTS
        if word == "as" or is_post or (word == "was" and at == 0):
            yield range(at + 1, min(at + _FAR, len(words)))


def _openings(reading: Reading) -> Iterator[range]:
    """The places of the title in "Head chef who made", "RN taking", "CPA, did"."""
    ends = (at for at in range(1, len(reading.words[:_FAR])) if _ends_a_title(reading.words[at]))
    stop = next(ends, 0)
    if stop and (reading.pieces[stop - 1].text.isupper() or subjects.is_of_people(reading.words[stop - 1])):
        yield range(stop)


def _ends_a_title(word: str) -> bool:
    form = verbs.form_of(word)
    return word in ("who", ",") or is_a_deed(word) or (form is not None and form.kind == "ing")


def _is_their_own(reading: Reading, run: list[int]) -> bool:
    """Whether the job's title says all of it, and names no helper: "as cook" of a cook under the head cook."""
    title = {stem(token.folded) for token in tokens(reading.role.title)}
    return not title & nouns.BELOW and {reading.stems[place] for place in run} <= title


def _is_done(word: str) -> bool:
    form = verbs.form_of(word)
    return form is not None and form.kind in ("past", "ing")  # "coached" names no coach


def _is_somebody_there(given: Given, at: int) -> bool:
    """ "My head of department", "to the chargehand", "beside a master carpenter": somebody the writer works with."""
    before = given.words[max(0, at - 3) : at]
    if before[-1:] == ("the",) and given.words[at + 1 : at + 2] in (("was",), ("were",), ("is",), ("had",)):
        return True  # "when the lead was off"
    if verbs.form_of(given.words[at + 1] if at + 1 < len(given.words) else "") and given.words[at + 2 : at + 3] in (
        ("me",),
        ("us",),
    ):
        return True  # "charge nurse asked me"
    if _WHOSE & set(before) or ("the" in before and _TOWARDS & set(before)):
        return True
    return _is_beside(given, at)


def _is_beside(given: Given, at: int) -> bool:
    """ "Under a journeyman", "next to the sous chef": not "worked as a cook for a cook"."""
    for place in range(at - 1, max(-1, at - 5), -1):
        word = given.words[place]
        if word in _OWN or not word[:1].isalpha():
            return False
        if word in _BESIDE or (word == "to" and given.words[max(0, place - 1)] == "next"):
            return True
    return False
