"""*Take it out*: a draft without what it added, and still a sentence."""

from . import builtin, claims
from .values import Checked, Role, Span

# Words that only lead up to what was added, and would dangle once it is gone.
_DANGLING = {"and", "by", "for", "to", "with", "while", "which", "that", "in", "of", "a", "an", "the", "on", "using"}
_OWNS = ("'s", "’s")  # whose thing was added: "with the nurse's approval"


def without_additions(spans: tuple[Span, ...], *, fact: str, role: Role, otherwise: str = "") -> Checked:
    """The draft up to its first addition when that stands on its own, else `otherwise` or the built-in draft of the
    same fact."""
    start: list[str] = []
    for span in spans:
        if span.kind not in {"yours", "reworded"}:
            break
        start.append(span.text)
    words = "".join(start).split()
    if words and words[-1].endswith(_OWNS):
        while words and not _dangles(words[-1]):
            words.pop()
    while words and _dangles(words[-1]):
        words.pop()
    kept = claims.check(" ".join(words).rstrip(" ,;–-"), fact=fact, role=role)
    if kept.is_theirs and not kept.lost:
        return kept
    return claims.check(otherwise or builtin.draft(fact, role=role).text, fact=fact, role=role)


def _dangles(word: str) -> bool:
    return word.strip(",;–-").casefold() in _DANGLING | {""}
