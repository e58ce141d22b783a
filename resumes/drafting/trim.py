"""*Take it out*: a draft without what it added, and still a sentence."""

from . import builtin, claims
from .values import Checked, Role, Span

# Words that only lead up to what was added, and would dangle once it is gone.
_DANGLING = {"and", "by", "for", "to", "with", "while", "which", "that", "in", "of", "a", "an", "the", "on", "using"}


def without_additions(spans: tuple[Span, ...], *, fact: str, role: Role, otherwise: str = "") -> Checked:
    """The draft up to its first addition when that stands on its own, else `otherwise` or the built-in draft of the
    same fact."""
    start: list[str] = []
    for span in spans:
        if span.kind not in {"yours", "reworded"}:
            break
        start.append(span.text)
    words = "".join(start).split()
    while words and words[-1].strip(",;–-").casefold() in _DANGLING | {""}:
        words.pop()
    kept = claims.check(" ".join(words).rstrip(" ,;–-"), fact=fact, role=role)
    if kept.is_theirs and not kept.lost:
        return kept
    return claims.check(otherwise or builtin.draft(fact, role=role).text, fact=fact, role=role)
