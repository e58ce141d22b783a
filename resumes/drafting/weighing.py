"""What speaks against a checked text, besides what the check marks in it."""

import re
from collections.abc import Iterable

from .language.words import is_function
from .values import Checked


def strays(checked: Checked) -> bool:
    """Whether more of the text is new than is the person's: not an addition to their words, but something else."""
    said = [word for span in checked.spans if span.kind == "yours" for word in span.text.split()]
    new = sum(len(span.text.split()) for span in checked.added)
    theirs = sum(not is_function(word.strip(",.;")) for word in said)
    return new > 2 * theirs or 2 * new > len(checked.text.split())


def is_said(text: str, lines: Iterable[str]) -> bool:
    """Whether one of the lines says this already, but for capitals and marks."""
    return _folded(text) in {_folded(line) for line in lines}


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
