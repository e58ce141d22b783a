"""What speaks against a checked text, besides what the check marks in it."""

import re
from collections.abc import Iterable

from .language import verbs
from .language.spelling import spelled
from .language.words import is_function, stem, tokens
from .values import Checked


def strays(checked: Checked) -> bool:
    """Whether more of the text is new than is the person's: not an addition to their words, but something else."""
    said = [word for span in checked.spans if span.kind == "yours" for word in span.text.split()]
    new = sum(len(span.text.split()) for span in checked.added)
    theirs = sum(not is_function(word.strip(",.;")) for word in said)
    return new > 2 * theirs or 2 * new > len(checked.text.split())


def is_worded_otherwise(checked: Checked, fact: str) -> bool:
    """Whether as much of the fact is left out as the text has new: a word in the place of another, and no addition."""
    if checked.refused or checked.hard:
        return False
    said = _meant(checked.text)
    new = [word for span in checked.added for word in tokens(span.text) if word.is_word and not is_function(word.text)]
    return 0 < len(new) <= len(_meant(fact) - said)


def _meant(text: str) -> frozenset[str]:
    """Stems of the words of meaning, verbs as their base."""
    words = [token.folded for token in tokens(spelled(text)) if token.is_word and not is_function(token.text)]
    return frozenset(stem(verbs.base_of(word) or word) for word in words)


def is_said(text: str, lines: Iterable[str]) -> bool:
    """Whether one of the lines says this already, but for capitals and marks."""
    return _folded(text) in {_folded(line) for line in lines}


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
