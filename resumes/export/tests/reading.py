"""What a PDF holds, as other programs read it."""

import io
import re
from typing import Any

import pikepdf
import pypdfium2
from pdfminer.high_level import extract_text

from resumes.export.values import Link, Page, Row


def texts_of(pdf: bytes) -> dict[str, list[str]]:
    """The text of each page by two extractors."""
    mined = extract_text(io.BytesIO(pdf)).split("\f")[:-1]
    return {"pdfminer": mined, "pdfium": pages_of(pdf)}


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[number].get_textpage().get_text_range() for number in range(len(document))]
    finally:
        document.close()


def words_of(page: Page) -> list[str]:
    """Every text of a page, in the order it is printed."""
    words = [page.name, page.label, *(_joined(line) for line in page.contact)]
    for section in page.sections:
        words += [section.title, *section.paragraphs]
        words += [f"{line.label}: {line.text}" if line.label else line.text for line in section.lines]
        for entry in section.entries:
            words += _row(entry.head)
            for part in entry.parts:
                words += [*_row(part.title), _joined(part.details), *part.paragraphs]
                words += [f"• {highlight}" for highlight in part.highlights]
    return [word for word in words if word]


_STRAIGHT = str.maketrans("“”″‘’′", "\"\"\"'''")


def squeezed(text: str) -> str:
    """Without white space, which extractors guess from distances, without capitals, and with plain quotes."""
    return re.sub(r"\s+", "", text).casefold().translate(_STRAIGHT)


def whole(pages: list[str], name: str) -> str:
    """All pages, without the name and number that stand in the margin from the second one on."""
    running = rf"{re.escape(name)}|Page\s\d+\sof\s\d+"
    return squeezed(pages[0] + "".join(re.sub(running, "", page) for page in pages[1:]))


def everything_in(pdf: bytes) -> bytes:
    """Every object and stream, unpacked: nothing can hide in here."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        parts = [repr(opened.trailer).encode()]
        for found in opened.objects:
            parts.append(repr(found).encode())
            if isinstance(found, pikepdf.Stream):
                parts.append(found.read_bytes())
    return b"\n".join(parts)


def links_of(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [str(a.A.URI) for page in opened.pages for a in _annotations(page) if "/A" in a and "/URI" in a.A]


def _annotations(page: Any) -> Any:
    return page.get("/Annots", [])


def _row(row: Row | None) -> list[str]:
    return [row.text, row.aside] if row else []


def _joined(links: tuple[Link, ...]) -> str:
    return "".join(("" if link.begins or not at else " · ") + link.text for at, link in enumerate(links))
