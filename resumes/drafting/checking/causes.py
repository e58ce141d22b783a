"""What came of what: "parents complained, so I cut it" is not "cut it, so parents complained"."""

from collections.abc import Sequence

from ..language.wordlists import listed, phrased
from ..language.words import is_function
from .reading import Reading

# What follows one of these came of what stands before it …
_THEREFORE = listed("so therefore thus hence causing making prompting")
_LED = phrased("led to, leading to, resulted in, resulting in, which led")
# … and what follows one of these came first.
_BECAUSE = listed("because since cos due following")
_NO_CAUSE = {
    "so": listed("that far did and much many as or do"),
    "since": listed("the then i"),
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
    """The places of a cause and of what came of it."""
    for at in range(1, len(words) - 1):
        word, after = words[at], words[at + 1]
        if after in _NO_CAUSE.get(word, ()):
            continue
        if word in _THEREFORE or (word, after) in _LED:
            return range(at), range(at + 1, len(words))
        if word in _BECAUSE:
            return range(at + 1, len(words)), range(at)
    return None


def _stems(words: Sequence[str], stems_of: Sequence[str], places: range) -> frozenset[str]:
    return frozenset(stems_of[at] for at in places if words[at][:1].isalpha() and not is_function(words[at]))
