"""A Word file (.docx) as lines: paragraphs with the ranks of their headings, apart at tabs, tables row by row."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree

from .values import Line, Pages, Unreadable

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
MOST_PARTS, MOST_BYTES, MOST_TIMES = 400, 25 * 1024 * 1024, 100
BROKEN = "This Word file is broken: it cannot be opened."
NOT_WORD = "This is a ZIP file, and not one that Word wrote."
TOO_LARGE = "This Word file unpacks to more than a resume can need, so it was not opened."
MACROS = "This Word file holds macros, so it was not opened. Save it as .docx, then try again."
NOTHING = "There is no text in this Word file."
_FAULTS = (zipfile.BadZipFile, zlib.error, ElementTree.ParseError, RuntimeError, ValueError, EOFError, OSError)
# The rank of a paragraph with no heading's style.
_NO_RANK = 9


def pages_of(data: bytes) -> Pages:
    """Raises Unreadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            _check(file)
            parts = {name: _parsed(file.read(name)) for name in file.namelist() if _is_read(name)}
    except _FAULTS as error:
        raise Unreadable(BROKEN) from error
    if "word/document.xml" not in parts:
        raise Unreadable(NOT_WORD)
    body = _Body(parts)
    lines = tuple(body.lines())
    if not lines:
        raise Unreadable(NOTHING)
    return Pages(lines, 1, tuple(dict.fromkeys(body.links.values())))


def _check(file: zipfile.ZipFile) -> None:
    """What a file says of itself is checked before anything is unpacked; `read` stops at the size that it says."""
    parts = file.infolist()
    if any(part.filename.casefold().endswith("vbaproject.bin") for part in parts):
        raise Unreadable(MACROS)
    whole = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if len(parts) > MOST_PARTS or whole > MOST_BYTES or whole > MOST_TIMES * max(packed, 10_000):
        raise Unreadable(TOO_LARGE)


def _is_read(name: str) -> bool:
    return bool(re.fullmatch(r"word/(?:document|styles|header\d*|_rels/document\.xml)\.(?:xml|rels)", name))


def _parsed(data: bytes) -> ElementTree.Element:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise Unreadable(BROKEN)
    return ElementTree.fromstring(data)


class _Body:
    def __init__(self, parts: dict[str, ElementTree.Element]) -> None:
        self._parts = parts
        self._ranks = _ranks(parts.get("word/styles.xml"))
        rels = parts.get("word/_rels/document.xml.rels")
        targets = {rel.get("Id", ""): rel.get("Target", "") for rel in (rels if rels is not None else ())}
        self.links = {name: to for name, to in targets.items() if to.startswith(("http", "mailto:", "tel:"))}

    def lines(self) -> Iterator[Line]:
        body = list(self._blocks(self._parts["word/document.xml"]))
        if not any("@" in line.text for line in body):
            headers = (part for name, part in sorted(self._parts.items()) if name.startswith("word/header"))
            for line in (line for part in headers for line in self._blocks(part)):
                if "@" in line.text:
                    yield line
        yield from body

    def _blocks(self, node: ElementTree.Element) -> Iterator[Line]:
        """Every paragraph in its order; what stands in a box follows the paragraph that holds the box."""
        for child in node:
            if child.tag == f"{_W}p":
                yield from self._paragraph(child)
                for box in child.iter(f"{_W}txbxContent"):
                    yield from self._blocks(box)
            elif child.tag == f"{_W}tbl":
                yield from self._table(child)
            elif child.tag != _FALLBACK:
                yield from self._blocks(child)

    def _table(self, table: ElementTree.Element) -> Iterator[Line]:
        """A row whose cells hold a line each is a line; else one cell is read after the other."""
        for row in table.iter(f"{_W}tr"):
            cells = [list(self._blocks(cell)) for cell in row.iter(f"{_W}tc")]
            filled = [cell for cell in cells if cell]
            if len(filled) > 1 and all(len(cell) == 1 for cell in filled):
                first = filled[0][0]
                yield replace(first, cells=tuple(text for cell in filled for text in cell[0].cells))
            else:
                yield from (line for cell in filled for line in cell)

    def _paragraph(self, paragraph: ElementTree.Element) -> Iterator[Line]:
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = style.get(f"{_W}val", "") if style is not None else ""
        rank = self._ranks.get(name, _NO_RANK)
        bullet = paragraph.find(f"{_W}pPr/{_W}numPr") is not None or name.casefold().startswith("list")
        for pieces in _pieces(paragraph):
            cells = tuple(" ".join("".join(text for text, _ in cell).split()) for cell in pieces)
            cells = tuple(cell for cell in cells if cell)
            if cells:
                shown = [bold for text, bold in pieces[0] if text.strip()]
                bold = bool(shown) and all(shown)
                label = _label(pieces[0]) if not bold else ""
                level = rank if rank < _NO_RANK else 0
                yield Line(cells, bold=bold, label=label, level=level, bullet=bullet, whole=True)


Piece = list[tuple[str, bool]]


def _pieces(paragraph: ElementTree.Element) -> Iterator[list[Piece]]:
    """The lines of a paragraph, apart at breaks, each in pieces apart at tabs, each in runs with their weight."""
    line: list[Piece] = [[]]
    for run in _runs(paragraph):
        bold = run.find(f"{_W}rPr/{_W}b")
        is_bold = bold is not None and bold.get(f"{_W}val", "1") not in ("0", "false", "off")
        for node in run:
            if node.tag == f"{_W}t":
                line[-1].append((node.text or "", is_bold))
            elif node.tag in (f"{_W}tab", f"{_W}ptab"):
                line.append([])
            elif node.tag == f"{_W}noBreakHyphen":
                line[-1].append(("-", is_bold))
            elif node.tag in (f"{_W}br", f"{_W}cr"):
                yield line
                line = [[]]
    yield line


def _runs(node: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in node:
        if child.tag == f"{_W}r":
            yield child
        elif child.tag in (f"{_W}hyperlink", f"{_W}smartTag", f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins"):
            yield from _runs(child)


def _label(piece: Piece) -> str:
    """What a piece begins with in bold."""
    text = ""
    for words, bold in piece:
        if not bold and words.strip():
            break
        text += words
    return " ".join(text.split())


def _ranks(styles: ElementTree.Element | None) -> dict[str, int]:
    """Style -> the rank of its heading, from 1."""
    ranks = {}
    for style in styles.iter(f"{_W}style") if styles is not None else ():
        name, outline = style.find(f"{_W}name"), style.find(f"{_W}pPr/{_W}outlineLvl")
        heading = re.match(r"heading (\d)", (name.get(f"{_W}val") or "").casefold()) if name is not None else None
        if outline is not None and (outline.get(f"{_W}val") or "").isdigit():
            ranks[style.get(f"{_W}styleId", "")] = int(outline.get(f"{_W}val", "8")) + 1
        elif heading:
            ranks[style.get(f"{_W}styleId", "")] = int(heading[1])
    return ranks
