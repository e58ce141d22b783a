"""The glyphs of a PDF as PDFium sees them, which is the reader in Chrome."""

import ctypes
from collections.abc import Iterator

from .glyphs import MOST_MARKS, is_bold, letter, mark
from .values import Char, Glyphs, Mark, Unreadable, gettext_noop

MOST_PAGES = 30
BROKEN = gettext_noop("This PDF is broken or not a PDF: it cannot be opened.")
LOCKED = gettext_noop("This PDF is locked with a password. Save it without one, then try again.")
TOO_LONG = gettext_noop("This PDF has more than 30 pages. A resume is shorter.")


def glyphs_of(data: bytes) -> Glyphs:
    """Raises Unreadable."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Unreadable(LOCKED if "assword" in str(error) else BROKEN) from error
    try:
        if len(document) > MOST_PAGES:
            raise Unreadable(TOO_LONG)
        found = Glyphs([], [], len(document))
        try:
            for number in range(len(document)):
                page = document[number]
                found.chars.extend(_page(page, number))
                found.marks.extend(_marks(page, number))
                page.close()
        except pypdfium2.PdfiumError as error:
            raise Unreadable(BROKEN) from error
        return found
    finally:
        document.close()


def links_of(data: bytes) -> tuple[str, ...]:
    """The web, mail and phone addresses that open at a click, in the order of the pages."""
    import pypdfium2
    from pypdfium2 import raw

    found: list[str] = []
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        page = document[number]
        at, link = ctypes.c_int(0), raw.FPDF_LINK()
        while raw.FPDFLink_Enumerate(page, at, link):
            action = raw.FPDFLink_GetAction(link)
            length = raw.FPDFAction_GetURIPath(document, action, None, 0)
            address = ctypes.create_string_buffer(length)
            raw.FPDFAction_GetURIPath(document, action, address, length)
            found.append(address.value.decode("utf-8", "ignore"))
        page.close()
    document.close()
    return tuple(dict.fromkeys(address for address in found if address))


def _page(page: "object", number: int) -> Iterator[Char]:
    from pypdfium2 import raw

    text = page.get_textpage()  # type: ignore[attr-defined]
    height = page.get_height()  # type: ignore[attr-defined]
    x, y, box, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF(), raw.FS_MATRIX()
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    for at in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, at)
        is_guess = raw.FPDFText_IsGenerated(text, at) == 1
        if (is_guess and code != ord(" ")) or not raw.FPDFText_GetCharOrigin(text, at, x, y):
            continue
        raw.FPDFText_GetLooseCharBox(text, at, box)
        raw.FPDFText_GetMatrix(text, at, matrix)
        raw.FPDFText_GetFontInfo(text, at, name, 128, flags)
        size = abs(raw.FPDFText_GetFontSize(text, at) * (matrix.d or matrix.b or 1))
        bold = is_bold(name.value.decode("latin-1"), raw.FPDFText_GetFontWeight(text, at))
        yield Char(letter(code), number, box.left, box.right, height - y.value, size, bold)
    text.close()


def _marks(page: "object", number: int) -> Iterator[Mark]:
    from pypdfium2 import raw

    height = page.get_height()  # type: ignore[attr-defined]
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    drawn = 0
    for at in range(raw.FPDFPage_CountObjects(page)):
        shape = raw.FPDFPage_GetObject(page, at)
        if raw.FPDFPageObj_GetType(shape) != raw.FPDF_PAGEOBJ_PATH or drawn >= MOST_MARKS:
            continue
        drawn += 1
        if raw.FPDFPageObj_GetBounds(shape, left, bottom, right, top):
            found = mark(number, left.value, right.value, height - top.value, height - bottom.value)
            if found:
                yield found
