"""What kind of file it is, by what is in it, and its lines."""

from . import pdf, text, word
from .values import EMPTY, MOST_BYTES, TOO_LARGE, Pages, Unreadable, gettext_noop

_KINDS = (
    (
        (b"\xd0\xcf\x11\xe0",),
        gettext_noop("This is a Word file of the old kind (.doc). Save it as .docx or PDF, then try again."),
    ),
    ((b"{\\rtf",), gettext_noop("This is an RTF file. Save it as .docx or PDF, then try again.")),
    (
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*"),
        gettext_noop("This is a picture: it has no text to read."),
    ),
    (
        (b"\x7fELF", b"MZ", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf"),
        gettext_noop("This is no resume that can be read here."),
    ),
)
WEB_PAGE = gettext_noop("This is a web page. Print it to a PDF, or paste its text.")
NOT_TEXT = gettext_noop(
    "This file is not text. What can be read: PDF, Word (.docx), plain text, JSON Resume, and a save file from here."
)


def pages_of(data: bytes) -> Pages:
    """Raises Unreadable with one sentence."""
    if len(data) > MOST_BYTES:
        raise Unreadable(TOO_LARGE)
    start = data[:1024].lstrip()
    if not start:
        raise Unreadable(EMPTY)
    if b"%PDF-" in data[:1024]:
        return pdf.pages_of(data)
    if start.startswith(b"PK"):
        return word.pages_of(data)
    if start[:15].lower().startswith((b"<!doctype html", b"<html")):
        raise Unreadable(WEB_PAGE)
    for signs, sentence in _KINDS:
        if start.startswith(signs):
            raise Unreadable(sentence)
    return text.pages_of(_decoded(data))


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "cp1252"):
        try:
            found = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        odd = sum(not (c.isprintable() or c.isspace()) for c in found)
        if odd <= len(found) / 100:
            return found
    raise Unreadable(NOT_TEXT)
