"""A draft being compared with its fact, and what every rule asks of it."""

from dataclasses import dataclass, field
from functools import cached_property

from ..language import verbs
from ..language.numbers import Amount, amounts
from ..language.wordlists import listed
from ..language.words import Token, is_function, stem, tokens
from ..values import NOBODY, Checked, Kind, Role
from .given import Given, given, places_of
from .parting import clauses_of

_SERIOUS: dict[Kind | None, int] = {None: 0, "yours": 1, "reworded": 2, "added": 3, "hard": 4}
AFTER_PASSIVE = listed("per in on as by to for with at under and how from")
_PASSIVE = listed("was were been being got had have")


@dataclass
class Reading:
    """A draft being compared: its tokens and what is known so far of each."""

    pieces: tuple[Token, ...]
    given: Given
    kinds: list[Kind | None]
    role: Role = NOBODY
    vouched: set[int] = field(default_factory=set)  # places that only the job's title bears out
    roots: dict[int, frozenset[str]] = field(default_factory=dict)  # stems of the fact that a word is made of

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(piece.folded for piece in self.pieces)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        return tuple("see" if word == "saw" and place == 0 else stem(word) for place, word in enumerate(self.words))

    @cached_property
    def clauses(self) -> tuple[int, ...]:
        return clauses_of(self.words)

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        return amounts(self.pieces)

    @cached_property
    def content(self) -> tuple[int, ...]:
        """Places of the words that carry meaning."""
        return tuple(place for place, piece in enumerate(self.pieces) if piece.is_word and not is_function(piece.text))

    def is_passive(self, place: int) -> bool:
        """ "Was taught", "got picked": the verb at a place tells what others did."""
        return bool(_PASSIVE & set(self.words[max(0, place - 3) : place]))

    def next_word(self, place: int) -> Token | None:
        return next((piece for piece in self.pieces[place + 1 : place + 4] if piece.is_word), None)

    def raise_to(self, kind: Kind, *places: int) -> None:
        """Marks places at least as seriously as `kind`."""
        for place in places:
            if _SERIOUS[kind] > _SERIOUS[self.kinds[place]]:
                self.kinds[place] = kind

    def places_given(self, place: int) -> tuple[int, ...]:
        """Where the fact says what a word of the draft says."""
        return places_of(self.given, self.stems[place])


def reread(checked: Checked, fact: str, role: Role = NOBODY) -> Reading:
    """What the check has found, token by token."""
    pieces = tokens(checked.text)
    kinds: list[Kind] = [span.kind for span in checked.spans for _ in span.text]
    return Reading(pieces, given(fact), [kinds[piece.start] for piece in pieces], role)


def opens(reading: Reading, place: int) -> bool:
    """Whether a verb at a place would open a clause."""
    return place == 0 or reading.words[place - 1] in ("and", ",", ";", "then")


def opens_or_is_sure(reading: Reading, place: int) -> bool:
    return reading.words[place] not in verbs.NOUNS_TOO or (place > 0 and opens(reading, place))


def is_told_as_done(reading: Reading, place: int) -> bool:
    """Whether a verb stands here, also one that could name a thing: "and check them"."""
    return verbs.form_of(reading.words[place]) is not None and opens_or_is_sure(reading, place)


def is_a_deed(word: str) -> bool:
    return verbs.form_of(word) is not None and word not in verbs.NOUNS_TOO
