"""What slips through when a word of an honest draft is swapped at random: a red team that never tires.

For drafts that pass as the person's own, one deed or one thing is put in the place of another, or a thing is put in
before it; the words come from the other drafts. Two things of the draft change places between its clauses, and a claim
of `cases/endings.txt` that shares no word with the note is put at its end. Nearly
every such line says something new. A few do not ("made" for "created") and many are no English, which the check does
not read, so the shares never reach nothing.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from .. import claims
from ..checking.given import given
from ..checking.parting import clauses_of
from ..language import verbs
from ..language.words import Token, is_function, stem, tokens
from ..values import Role
from . import CASES, Case

KINDS = (
    "a deed for a deed",
    "a thing for a thing",
    "a thing put in",
    "two things that change places",
    "a claim put at the end",
)


@dataclass
class Swaps:
    """How many swapped drafts were tried of each kind, and how many passed as the person's own."""

    tried: Counter[str] = field(default_factory=Counter)
    unseen: Counter[str] = field(default_factory=Counter)

    def share(self, kind: str) -> float:
        return self.unseen[kind] / max(1, self.tried[kind])


def measure(cases: Iterable[Case], *, seed: int = 1, often: float = 0.5) -> Swaps:
    """Swaps words of every passing draft, each with the chance `often`. The same seed gives the same swaps."""
    every = [(case, text) for case in cases for text in case.honest]
    pools = {kind: sorted(words) for kind, words in _pools(text for _, text in every).items()}
    found = Swaps()
    for case, text in every:
        if not claims.check(text, fact=case.fact, role=Role(case.title)).is_theirs:
            continue
        chance = random.Random(f"{seed} {text}")  # noqa: S311 - words for a test; one draft's do not move another's
        for kind, swapped in (
            *_swapped(text, pools, chance, often),
            *_crossed(text, case.fact, chance),
            *_ended(text, case.fact, chance),
        ):
            found.tried[kind] += 1
            found.unseen[kind] += claims.check(swapped, fact=case.fact, role=Role(case.title)).is_theirs
    return found


def _swapped(text: str, pools: dict[str, list[str]], chance: random.Random, often: float) -> Iterator[tuple[str, str]]:
    pieces = tokens(text)
    own = {stem(piece.folded) for piece in pieces}
    for place, piece in enumerate(pieces):
        sort = _sort(pieces, place)
        if not sort or not pools[sort] or chance.random() > often:
            continue
        word = chance.choice(pools[sort])
        if stem(word) in own:
            continue
        put = word.capitalize() if place == 0 else word
        if sort == "deed":
            yield KINDS[0], text[: piece.start] + put + text[piece.end :]
        else:
            yield KINDS[1], text[: piece.start] + put + text[piece.end :]
            yield KINDS[2], text[: piece.start] + word + " " + text[piece.start :]


def _crossed(text: str, fact: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Two things that stand in two clauses of the draft and in two of the fact."""
    pieces, source = tokens(text), given(fact)
    clauses = clauses_of(tuple(piece.folded for piece in pieces))
    homes = {
        place: {source.clauses[at] for at, one in enumerate(source.stems) if one == stem(piece.folded)}
        for place, piece in enumerate(pieces)
        if _sort(pieces, place) == "thing"
    }
    lone = [place for place in homes if len(homes[place]) == 1 and not {place - 1, place + 1} & homes.keys()]
    pairs = [(a, b) for a in lone for b in lone if a < b and clauses[a] != clauses[b] and homes[a] != homes[b]]
    if pairs:
        first, second = (pieces[place] for place in chance.choice(pairs))
        between = text[first.end : second.start]
        yield KINDS[3], text[: first.start] + second.text + between + first.text + text[second.end :]


def _ended(text: str, fact: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    said = {stem(piece.folded) for piece in tokens(fact) if piece.is_word and not is_function(piece.text)}
    for claim in chance.sample(_endings(), 4):
        told = {stem(piece.folded) for piece in tokens(claim) if piece.is_word}
        if not told & said:
            yield KINDS[4], text.rstrip(".") + ("" if claim.startswith(",") else " ") + claim


@cache
def _endings() -> list[str]:
    return (CASES / "endings.txt").read_text().splitlines()


def _pools(texts: Iterable[str]) -> dict[str, set[str]]:
    pools: dict[str, set[str]] = {"deed": set(), "thing": set()}
    for text in texts:
        pieces = tokens(text)
        for place, piece in enumerate(pieces):
            if sort := _sort(pieces, place):
                pools[sort].add(piece.folded)
    return pools


def _sort(pieces: tuple[Token, ...], place: int) -> str:
    """ "deed" for a past verb that opens a clause, "thing" for a plain noun or adjective, "" for the rest."""
    piece = pieces[place]
    if not piece.is_word or is_function(piece.text) or not piece.text.isalpha():
        return ""
    form = verbs.form_of(piece.folded)
    if form is None:
        return "thing" if piece.text.islower() and not piece.folded.endswith("ly") else ""
    opens = place == 0 or pieces[place - 1].folded == "and"
    return "deed" if form.kind == "past" and opens else ""
