"""The glyphs of a PDF as pdfminer.six sees them: another program, from another hand, with its own reading of fonts."""

import io
from collections.abc import Iterator
from typing import Any

from .pdfium import BROKEN, MOST_PAGES, TOO_LONG
from .values import Char, Unreadable


def chars_of(data: bytes) -> tuple[list[Char], int]:
    """The glyphs in the order of the file, and the number of pages. Raises Unreadable."""
    from pdfminer.converter import PDFPageAggregator
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage

    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    found: list[Char] = []
    pages = 0
    try:
        for number, page in enumerate(PDFPage.get_pages(io.BytesIO(data))):
            if number >= MOST_PAGES:
                raise Unreadable(TOO_LONG)
            interpreter.process_page(page)
            layout = device.get_result()
            found += _chars(layout, number, layout.y1)
            pages += 1
    except Unreadable:
        raise
    except Exception as error:  # it raises dozens of kinds, among them those of the standard library
        raise Unreadable(BROKEN) from error
    return found, pages


def _chars(box: Any, page: int, height: float) -> Iterator[Char]:
    from pdfminer.layout import LTChar, LTFigure

    for part in box:
        if isinstance(part, LTFigure):
            yield from _chars(part, page, height)
        elif isinstance(part, LTChar):
            bold = "bold" in part.fontname.lower()
            text = "\ufffd" if part.get_text().startswith("(cid:") else part.get_text()
            yield Char(text, page, part.x0, part.x1, height - part.matrix[5], part.size, bold)
