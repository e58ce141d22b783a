"""The glyphs of a PDF as pdfminer.six sees them: another program, from another hand, with its own reading of fonts."""

import io
from collections.abc import Iterator
from typing import Any

from .glyphs import MOST_MARKS, is_bold, letter, mark
from .pdfium import BROKEN, MOST_PAGES, TOO_LONG
from .values import Char, Glyphs, Mark, Unreadable


def glyphs_of(data: bytes) -> Glyphs:
    """Raises Unreadable."""
    from pdfminer.converter import PDFPageAggregator
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage

    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    found: list[Char] = []
    marks: list[Mark] = []
    pages = 0
    try:
        for number, page in enumerate(PDFPage.get_pages(io.BytesIO(data))):
            if number >= MOST_PAGES:
                raise Unreadable(TOO_LONG)
            interpreter.process_page(page)
            layout = device.get_result()
            found += _chars(layout, number, layout.y1)
            marks += _marks(layout, number)
            pages += 1
    except Unreadable:
        raise
    except Exception as error:  # it raises dozens of kinds, among them those of the standard library
        raise Unreadable(BROKEN) from error
    return Glyphs(found, marks, pages)


def _chars(box: Any, page: int, height: float) -> Iterator[Char]:
    from pdfminer.layout import LTChar, LTFigure

    for part in box:
        if isinstance(part, LTFigure):
            yield from _chars(part, page, height)
        elif isinstance(part, LTChar):
            text = part.get_text()
            text = "\ufffd" if text.startswith("(cid:") else "".join(letter(ord(c)) for c in text)
            yield Char(text, page, part.x0, part.x1, height - part.matrix[5], part.size, is_bold(part.fontname))


def _marks(layout: Any, page: int) -> Iterator[Mark]:
    from pdfminer.layout import LTCurve

    for part in [part for part in layout if isinstance(part, LTCurve)][:MOST_MARKS]:
        if found := mark(page, part.x0, part.x1, layout.y1 - part.y1, layout.y1 - part.y0):
            yield found
