"""Ten ways in which a PDF can be wrong for programs, made from a good one."""

import io
import re
from collections.abc import Callable

import pikepdf
import pypdfium2


def _changed(pdf: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        opened.save(out)
    return out.getvalue()


def _content(pdf: bytes, change: Callable[[bytes], bytes]) -> bytes:
    def on_first_page(opened: pikepdf.Pdf) -> None:
        page = opened.pages[0]
        page.Contents = opened.make_stream(change(page.Contents.read_bytes()))

    return _changed(pdf, on_first_page)


def truncated(pdf: bytes) -> bytes:
    return pdf[: len(pdf) // 2]


def no_pdf(pdf: bytes) -> bytes:
    return b"This is a text that somebody called a PDF."


def locked(pdf: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


def scanned(pdf: bytes) -> bytes:
    out = io.BytesIO()
    pypdfium2.PdfDocument(pdf)[0].render(scale=1).to_pil().save(out, "PDF")
    return out.getvalue()


def wrong_letters(pdf: bytes) -> bytes:
    """Each font tells of other letters than it shows, as bad subsets do."""

    def shift(found: re.Match[bytes]) -> bytes:
        return b"<%s> <%04x>" % (found[1], (int(found[2], 16) + 1) & 0xFFFF)

    def change(opened: pikepdf.Pdf) -> None:
        for found in opened.objects:
            if isinstance(found, pikepdf.Stream) and b"beginbfchar" in (data := _bytes(found)):
                found.write(re.sub(rb"<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})>", shift, data))

    return _changed(pdf, change)


def no_letters(pdf: bytes) -> bytes:
    """The fonts do not tell which letters they show."""

    def change(opened: pikepdf.Pdf) -> None:
        for found in opened.objects:
            if isinstance(found, pikepdf.Dictionary) and "/ToUnicode" in found:
                del found["/ToUnicode"]

    return _changed(pdf, change)


def spaced_out(pdf: bytes) -> bytes:
    """Room between all letters, as if each were a word."""
    return _content(pdf, lambda text: b"14 Tc " + text.replace(b"BT", b"BT 14 Tc"))


def a_page_short(pdf: bytes) -> bytes:
    def change(opened: pikepdf.Pdf) -> None:
        del opened.pages[-1]

    return _changed(pdf, change)


def on_one_line(pdf: bytes) -> bytes:
    """All lines on top of each other."""
    return _content(pdf, lambda text: b"q 1 0 0 0.02 0 400 cm " + text + b" Q")


def invisible_keywords(pdf: bytes) -> bytes:
    """The whole page a second time, shifted, as those do who hide words in white."""
    return _content(pdf, lambda text: b"q " + text + b" Q q 1 0 0 1 3 5 cm " + text + b" Q")


def _bytes(stream: pikepdf.Stream) -> bytes:
    try:
        return bytes(stream.read_bytes())
    except pikepdf.PdfError:
        return b""


DAMAGE = (
    *(truncated, no_pdf, locked, scanned, wrong_letters, no_letters, spaced_out, a_page_short, on_one_line),
    invisible_keywords,
)
