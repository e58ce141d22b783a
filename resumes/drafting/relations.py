"""Rules about a whole draft: results nobody gave, modesty or a denial dropped, objects swapped, roles made up."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from . import changes, strength, synonyms, verbs
from .given import Given, clauses_of, phrases_in
from .values import Kind
from .wordlists import listed
from .words import NEGATORS, Token, is_function, stem

_SERIOUS: dict[Kind | None, int] = {None: 0, "yours": 1, "reworded": 2, "added": 3, "hard": 4}
_AFTER_PASSIVE = listed("in on as by to for with at under and how from")
_ENDS = frozenset((";", ".", "!", "?"))


@dataclass
class Reading:
    """A draft being compared: its tokens and what is known so far of each."""

    pieces: tuple[Token, ...]
    given: Given
    kinds: list[Kind | None]

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(piece.folded for piece in self.pieces)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        return tuple(stem(word) for word in self.words)

    @cached_property
    def clauses(self) -> tuple[int, ...]:
        return clauses_of(self.words)

    @cached_property
    def content(self) -> tuple[int, ...]:
        """Places of the words that carry meaning."""
        return tuple(place for place, piece in enumerate(self.pieces) if piece.is_word and not is_function(piece.text))

    def raise_to(self, kind: Kind, *places: int) -> None:
        """Marks places at least as seriously as `kind`."""
        for place in places:
            if _SERIOUS[kind] > _SERIOUS[self.kinds[place]]:
                self.kinds[place] = kind

    def places_given(self, place: int) -> tuple[int, ...]:
        """Where the fact says what a word of the draft says."""
        one = self.stems[place]
        return tuple(
            at for at, other in enumerate(self.given.stems) if one == other or synonyms.says_the_same(one, other)
        )


def accept_phrases(reading: Reading) -> None:
    """Quiets phrases whose meaning stands in the fact: "took care of" for "cared for"."""
    given = reading.given
    for first, end, meant in phrases_in(reading.stems):
        plain = meant - strength.STRONG
        if any(given.says(one) for one in plain) or any(given.says_as_strongly(one) for one in meant & strength.STRONG):
            for place in range(first, end):
                if reading.kinds[place] == "added":
                    reading.kinds[place] = "reworded"


def mark_results(reading: Reading) -> None:
    """ "…, resulting in happier customers": the opener and all that follows it."""
    for place in range(1, len(reading.stems)):
        opener = _outcome_opener(reading, place)
        if opener and not all(word in reading.given.stem_set for word in opener) or _is_outcome(reading, place):
            if not opener and changes.changes_as_given(reading.words, reading.stems[place], reading.given.words, place):
                continue
            _mark_tail(reading, place)


def _outcome_opener(reading: Reading, place: int) -> tuple[str, ...]:
    for opener in strength.OUTCOME_OPENERS:
        if reading.stems[place : place + len(opener)] == opener:
            return opener
    return ()


def _is_outcome(reading: Reading, place: int) -> bool:
    form = verbs.form_of(reading.words[place])
    one = reading.stems[place]
    if one not in strength.OUTCOMES or not form or form.kind != "ing" or reading.given.says_as_strongly(one):
        return False
    return reading.words[place - 1] not in ("of", "for", "on", "in", "at")


def _mark_tail(reading: Reading, place: int) -> None:
    end = place
    while end < len(reading.words) and reading.words[end] not in _ENDS:
        end += 1
    while (
        end > place and not reading.pieces[end - 1].text[-1].isalnum() and reading.pieces[end - 1].text[-1] not in "%+"
    ):
        end -= 1
    reading.raise_to("hard", *range(place, end))


def keep_modest(reading: Reading) -> None:
    """A deed the person only helped with is no deed of their own."""
    given = reading.given
    if not given.modest_from or any(one in strength.MODEST for one in reading.stems):
        return
    opening = next(iter(reading.content), None)
    for order, place in enumerate(_sourced(reading)):
        sources = reading.places_given(place)
        form = verbs.form_of(reading.words[place])
        if not all(given.is_modest_at(at) for at in sources):
            continue
        if order == 0 and opening is not None:
            reading.raise_to("added", opening)
        elif form and reading.words[place] not in verbs.NOUNS_TOO and form.kind in ("past", "base", "participle"):
            reading.raise_to("added", place)


def _sourced(reading: Reading) -> Iterator[int]:
    for place in reading.content:
        if reading.stems[place] not in strength.LIGHT and reading.places_given(place):
            yield place


def keep_denials(reading: Reading) -> None:
    """ "never missed a shift" is not "missed a shift", and a "not" belongs where the person put it."""
    given = reading.given
    denying = [place for place, word in enumerate(reading.words) if word in NEGATORS]
    if given.denied and not denying:
        reading.raise_to("added", *(place for place in reading.content if reading.stems[place] in given.denied))
    for place in denying:
        near = [at for at in reading.content if at != place and abs(at - place) <= 4]
        if reading.words[place] != "free" and near and not any(_is_denied(reading.stems[at], given) for at in near):
            reading.raise_to("added", place)


def _is_denied(one: str, given: Given) -> bool:
    return any(synonyms.says_the_same(one, denied) for denied in given.denied)


def keep_roles(reading: Reading) -> None:
    """ "was trained by" is not "trained"; "with the manager" is not "as manager"."""
    given = reading.given
    for place in reading.content:
        after = reading.words[place + 1] if place + 1 < len(reading.words) else ""
        form = verbs.form_of(reading.words[place])
        is_done = form and form.kind in ("past", "base", "third") and after not in _AFTER_PASSIVE
        if is_done and reading.stems[place] in given.was_done_to_them:
            reading.raise_to("added", place)
        if _is_a_role(reading.stems[place]) and "as" in reading.words[max(0, place - 4) : place]:
            is_own = given.opens_with(reading.stems[place]) or given.exact & {"as", "was", "am", "role", "title"}
            made_up: Kind = "hard" if reading.stems[place] in strength.TITLES else "added"
            reading.raise_to("reworded" if is_own else made_up, place)


def _is_a_role(one: str) -> bool:
    return one in strength.TITLES or one in strength.ROLES


def keep_ties(reading: Reading) -> None:
    """A deed keeps its own object: "trained staff, served guests" gives no "trained guests"."""
    given = reading.given
    if not given.clauses or given.clauses[-1] == 0:
        return
    for place in reading.content:
        homes = _homes(reading, place)
        if (
            not homes
            or not _is_a_deed(reading.words[place])
            or reading.stems[place] in strength.LIGHT
            or not _have_objects(given, homes, reading.stems[place])
        ):
            continue
        thing = next(
            (at for at in reading.content if at > place and reading.clauses[at] == reading.clauses[place]), None
        )
        if thing is None or verbs.opens_a_clause(reading.words[thing]):
            continue
        others = _homes(reading, thing)
        if others and not others & homes and all(_has_a_verb(given, other) for other in others):
            reading.raise_to("added", thing)


def _is_a_deed(word: str) -> bool:
    return verbs.form_of(word) is not None and word not in verbs.NOUNS_TOO


def _homes(reading: Reading, place: int) -> set[int]:
    given = reading.given
    return {given.clauses[at] for at, one in enumerate(given.stems) if one == reading.stems[place]}


def _have_objects(given: Given, homes: set[int], deed: str) -> bool:
    if any(
        word in ("it", "them", "that", "this", "these", "those") and given.clauses[at] in homes
        for at, word in enumerate(given.words)
    ):
        return False  # the deed's own object stands in another clause
    return all(
        any(
            given.clauses[at] == home and one != deed and given.pieces[at].is_word and not is_function(one)
            for at, one in enumerate(given.stems)
        )
        for home in homes
    )


def _has_a_verb(given: Given, clause: int) -> bool:
    words = [
        word
        for at, word in enumerate(given.words)
        if given.clauses[at] == clause and word[0].isalpha() and not is_function(word)
    ]
    form = verbs.form_of(words[0]) if words else None
    return form is not None and form.kind in ("past", "base", "third") and words[0] not in verbs.NOUNS_TOO


RULES = (accept_phrases, mark_results, keep_modest, keep_denials, keep_roles, keep_ties)
