"""A whole resume, told from notes on one job."""

from .contact import EMAIL
from .headings import key_of

_KINDS = 3  # of headings, where no address says whose it is


def is_resume(text: str) -> bool:
    """Whether a text has the sections of a resume: headings of several kinds, each in a line of its own."""
    kinds = {key for line in text.splitlines() if (key := key_of(line.strip())) is not None}
    return bool(kinds & {"work", "education"}) and len(kinds) + bool(EMAIL.search(text)) >= _KINDS
