"""Speech that runs on: two sentences in one, with no mark and no link between them."""

import re
from collections.abc import Sequence

from ..language import grammar, verbs
from .tagging import plain, tagged

_PARTS = re.compile(r"[,;:()]|(?<=\w)\.(?=\s)| [–—-]+ ")
_BE = grammar.BE | {"had", "has"}
_PRONOUNS = frozenset(("it", "they", "he", "she"))
_SAID_SHORT = frozenset(("it's", "there's", "that's"))
_ODD = re.compile(
    r"(?i)\bwell (?:somebody|someone|i|we|it|that|he|she|they)\b"
    r"|\bbefore (?:was|were|is|are)\b|\band (?:was|is) the\b|^\w+ (?:it|they|that) (?:was|were|is)\b"
    r"|\band now (?:is|are|it)\b|, (?:is|are) (?:for|in|on|at|with|from)\b|\bone of them; "
    r"|[a-rt-z]s that (?:was|is) (?:the|my|a|his|her|not)\b"
)
_ARTICLES = frozenset(("the", "a", "an", "my", "his", "her", "their"))
_LETS = frozenset(("to", "help", "helped", "let", "make", "made", "and", "or", "but", "can", "could", "would", "must"))


def runs_on(line: str) -> bool:
    """ "from seven till six the little girl was eight months", "in winter it's gritting the paths"."""
    return bool(_ODD.search(line)) or any(map(_is_two, _PARTS.split(line)))


def _is_two(part: str) -> bool:
    words = part.split()
    low, tags = [plain(word) for word in words], tagged(words)
    if len(words) < 5:  # words of two sentences
        return False
    first = verbs.form_of(low[0])
    for at in range(2, len(words) - 1):
        if tags[at] == "S" or low[at] in ("that", "which", "who", "what", "whatever", "as", "than"):
            return False  # what follows hangs on it
        if tags[at - 1] not in ("N", "M", "R", "G"):
            continue
        if low[at] in _SAID_SHORT or (low[at] in _PRONOUNS and low[at + 1] in _BE):
            return True
        if low[at] in ("the", "my") and _is_told_of(low, tags, at):
            return True
        if first is not None and _is_a_deed_more(first, low, tags, at):
            return True
    return False


def _is_told_of(low: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """ "the little girl was": a subject and what it was."""
    end = at + 1
    while end < len(low) and tags[end] in ("J", "N"):
        end += 1
    return at + 1 < end < len(low) and low[end] in _BE


def _is_a_deed_more(first: verbs.Form, low: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """ "kept the mowers going sharpened the blades": a deed told like the first, and no link before it."""
    form = verbs.form_of(low[at])
    alike = form is not None and form.kind == first.kind and low[at] not in verbs.ADJECTIVES
    return alike and low[at + 1] in _ARTICLES | {"it", "them"} and not _LETS & set(low[max(0, at - 4) : at])
