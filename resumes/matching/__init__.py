"""Terms of a text against names that are known: skills and tools, as guides call them and as people do.

It says where a name stands in what somebody wrote. Whether they can do it is for them to say.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_TOKEN = re.compile(r"[^\W_][\w’'+#&/.-]*[\w+#]|[^\W_][+#]*|[\n,;.!?]")
_ENDS = frozenset("\n,;.!?")


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NOT = _listed("no not never without cannot nor don't dont didn't didnt can't cant couldn't couldnt hardly")
_NOT_YET = _listed("learn learning want wanted wish wished hope hoped hoping instead")
_NEAR = 5  # words in which a "no" is about what follows
# Names that are words too: they count only as they are written in the guides, and not where a sentence begins.
_WORDS = _listed(
    """
    ada agenda apricot aria ba bash bluebook bootstrap bread budding c calculus cat checkpoint cit classification
    cloning cobra collection container containment correspondence cultivating cutting deposit disco discovery drafting
    drive editing epic expediting expo express fitting flax gap go greenhouse grievance grill gusto harvesting implement
    join layout lettering lever lighthouse logic looker lottie lumping mi mode motion node pass picking pit pricing
    probability r rag react receiving reception redirection reduction relativity renewal reporting reset rest
    retrospective rl rounding rust salt sampling seeding seesaw slack snap sorting soup sourcing statement tableau
    tadpole teams testifying thinning toast torch transformer triton ts typing word workable workday zoom
    """
)


@dataclass(frozen=True, slots=True)
class Known:
    """A name, and what else people call it."""

    name: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """What somebody wrote, and the id of the place where it stands."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """A name that stands in a text: the words that show it, as they were written first, and all the places."""

    name: str
    words: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    text: str
    start: int
    end: int
    opens: bool


@dataclass(frozen=True, slots=True)
class _Term:
    name: str
    folded: tuple[str, ...]
    exact: str  # as it must be written, "" where that does not matter

    def stands_at(self, words: list[_Word], at: int) -> bool:
        found = words[at : at + len(self.folded)]
        if tuple(word.folded for word in found) != self.folded:
            return False
        return not self.exact or (found[0].text == self.exact and not found[0].opens)


def find(known: Iterable[Known], texts: Iterable[Text]) -> tuple[Found, ...]:
    """The names that stand in the texts, in the order of the texts; none that a "no" stands before."""
    index = _index(tuple(known))
    found: dict[str, Found] = {}
    for text in texts:
        words = _words(text.text)
        for at in range(len(words)):
            term = next((one for one in index.get(words[at].folded, ()) if one.stands_at(words, at)), None)
            if term and not _is_denied(words, at):
                _add(found, term, text, words[at : at + len(term.folded)])
    return tuple(found.values())


def _add(found: dict[str, Found], term: _Term, text: Text, words: list[_Word]) -> None:
    before = found.get(term.name)
    said = before.words if before else text.text[words[0].start : words[-1].end]
    places = (*(before.places if before else ()), text.place)
    found[term.name] = Found(term.name, said, tuple(dict.fromkeys(places)))


@lru_cache(maxsize=4)
def _index(known: tuple[Known, ...]) -> dict[str, list[_Term]]:
    """By the first word; the longest term first, and a name before what else people call another."""
    everyday = _everyday()
    index: dict[str, list[_Term]] = {}
    for rank in (0, 1):
        for one in known:
            for text in (one.name,) if rank == 0 else (*one.also, *everyday.get(one.name, ())):
                if term := _term(one.name, text):
                    index.setdefault(term.folded[0], []).append(term)
    for terms in index.values():
        terms.sort(key=lambda term: -len(term.folded))
    return index


def _term(name: str, text: str) -> _Term | None:
    folded = tuple(word.folded for word in _words(text) if word.folded not in _ENDS)
    if not folded:
        return None
    is_word = len(folded) == 1 and (folded[0] in _WORDS or len(folded[0]) == 1)
    return _Term(name, folded, text if is_word else "")


@lru_cache(maxsize=1)
def _everyday() -> dict[str, tuple[str, ...]]:
    """By the name of a skill, what people say who do it."""
    rows = (Path(__file__).parent / "everyday.txt").read_text().splitlines()
    parted = (row.partition(":") for row in rows if row)
    return {name: tuple(word.strip() for word in words.split(",")) for name, _colon, words in parted}


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    opens = True
    for match in _TOKEN.finditer(text):
        piece = match[0]
        found.append(_Word(_folded(piece), piece, match.start(), match.end(), opens))
        opens = piece in "\n.!?"
    return found


def _folded(word: str) -> str:
    word = word.casefold().replace("’", "'").removesuffix("'s")
    is_plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if is_plural else word


def _is_denied(words: list[_Word], at: int) -> bool:
    """ "never used Excel", "want to learn Excel": in the words just before, back to a comma or a full stop."""
    return any(word in _NOT or word in _NOT_YET for word in _before(words, at))


def _before(words: list[_Word], at: int) -> Iterator[str]:
    for word in reversed(words[max(0, at - _NEAR) : at]):
        if word.folded in _ENDS:
            return
        yield word.text.casefold().replace("’", "'")
