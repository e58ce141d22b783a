"""What came of what: "parents complained, so I cut it" is not "cut it, so parents complained"."""

from collections.abc import Sequence

from ..language.wordlists import listed, phrased
from ..language.words import is_function
from .reading import Reading

# What follows one of these came of what stands before it …
_THEREFORE = listed("so therefore thus hence causing making prompting")
_LED = phrased("after which, led to, leading to, resulted in, resulting in, which led")
# … and what follows one of these came first.
_BECAUSE = listed("because since cos due following")
_EARLIER, _LATER = listed("before"), listed("after")
_LOOKED = listed("look looks looked looking run ran running go went named take took taken")  # with "after"
_NO_CAUSE = {
    "so": listed("that far did and much many as or do"),
    "since": listed("the then i"),
    "after": listed("which that school work hours"),
    "due": listed("in on at by"),
}


def keep_causes(reading: Reading) -> None:
    """Asks about a draft that tells a cause of the fact as what came of it."""
    theirs, own = _parted(reading.given.words), _parted(reading.words)
    if theirs is None or own is None:
        return
    first = _stems(reading.given.words, reading.given.stems, theirs[0])
    then = _stems(reading.given.words, reading.given.stems, theirs[1])
    cause = _stems(reading.words, reading.stems, own[0])
    effect = _stems(reading.words, reading.stems, own[1])
    only_first, only_then = first - then, then - first
    turned = len(cause & only_then) + len(effect & only_first)
    kept = len(cause & only_first) + len(effect & only_then)
    if turned > kept and cause & only_then and effect & only_first:
        reading.raise_to("added", *(place for place in own[1] if place in reading.content))


def _parted(words: Sequence[str]) -> tuple[range, range] | None:
    """The places of a cause and of what came of it; a "so" tells them more surely than what was after what."""
    surely = (_joint(words, at, _THEREFORE, _BECAUSE) for at in range(1, len(words) - 1))
    in_time = (_joint(words, at, _EARLIER, _LATER) for at in range(1, len(words) - 1))
    return next((parts for parts in (*surely, *in_time) if parts), None)


def _joint(
    words: Sequence[str], at: int, forward: frozenset[str], backward: frozenset[str]
) -> tuple[range, range] | None:
    word, after = words[at], words[at + 1]
    until, since = range(at), range(at + 1, len(words))
    if words[at : at + 3] == ("because", "of", "that") or (word, after) in _LED:
        return until, since
    if after in _NO_CAUSE.get(word, ()) or (word == "after" and words[at - 1] in _LOOKED):
        return None
    if word in forward:
        return until, since
    return (since, until) if word in backward else None


def _stems(words: Sequence[str], stems_of: Sequence[str], places: range) -> frozenset[str]:
    return frozenset(stems_of[at] for at in places if words[at][:1].isalpha() and not is_function(words[at]))
