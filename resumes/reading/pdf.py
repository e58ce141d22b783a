"""A PDF as lines, by either of two independent programs."""

from . import miner, pdfium
from .lines import lines_of
from .values import Pages, Unreadable, gettext_noop

EXTRACTORS = {"pdfium": pdfium.glyphs_of, "pdfminer": miner.glyphs_of}
SCANNED = gettext_noop(
    "This PDF is a picture of a page: there is no text in it to read. Save it from the program it was written in, "
    "or paste its text."
)


def pages_of(data: bytes, extractor: str = "pdfium") -> Pages:
    """Raises Unreadable."""
    glyphs = EXTRACTORS[extractor](data)
    if not any(char.text.strip() for char in glyphs.chars):
        raise Unreadable(SCANNED)
    return Pages(lines_of(glyphs.chars, glyphs.marks), glyphs.count, pdfium.links_of(data))
