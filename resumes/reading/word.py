"""A Word file (.docx) as lines: paragraphs with the ranks of their headings, apart at tabs, tables row by row.

python-docx opens it, imported on first use. Its paragraphs know nothing of text boxes, content controls and tracked
changes, where many templates keep their words: so the elements are walked here.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from .headings import key_of
from .values import Line, Pages, Unreadable, gettext_noop

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# What stands around runs, rows or cells, and shows what is in it.
_AROUND = {
    _W + name for name in ("hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "ins", "moveTo", "fldSimple")
}
# The parts that hold words, or say how they look, by what leads to them.
_READ = re.compile(r"/(?:officeDocument|styles|header|hyperlink)$")
_FIELD_LINK = re.compile(r'HYPERLINK\s+"([^"]+)"')
_OPENS = ("http", "mailto:", "tel:")
MOST_PARTS, MOST_BYTES, MOST_TIMES = 400, 25 * 1024 * 1024, 100
BROKEN = gettext_noop("This Word file is broken: it cannot be opened.")
NOT_WORD = gettext_noop("This is a ZIP file, and not one that Word wrote.")
TOO_LARGE = gettext_noop("This Word file unpacks to more than a resume can need, so it was not opened.")
MACROS = gettext_noop("This Word file holds macros, so it was not opened. Save it as .docx, then try again.")
NOTHING = gettext_noop("There is no text in this Word file.")
_FAULTS = (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, EOFError, OSError, SyntaxError)
# The rank of a paragraph with no heading's style.
_NO_RANK = 9


def pages_of(data: bytes) -> Pages:
    """Raises Unreadable."""
    body = _Body(*_opened(_slimmed(data)))
    lines = tuple(body.lines())
    if not lines:
        raise Unreadable(NOTHING)
    return Pages(lines, 1, tuple(dict.fromkeys(body.links())))


def _slimmed(data: bytes) -> bytes:
    """The file with what is read and nothing else: a picture that is missing takes no words along."""
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file, zipfile.ZipFile(out, "w") as slim:
            _check(file)
            for name in dict.fromkeys(file.namelist()):
                if name.endswith((".xml", ".rels")):
                    slim.writestr(name, _cleaned(name, file.read(name)))
    except _FAULTS as error:
        raise Unreadable(BROKEN) from error
    return out.getvalue()


def _check(file: zipfile.ZipFile) -> None:
    """What a file says of itself is checked before anything is unpacked; `read` stops at the size that it says."""
    parts = file.infolist()
    if any(part.filename.casefold().endswith("vbaproject.bin") for part in parts):
        raise Unreadable(MACROS)
    whole = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if len(parts) > MOST_PARTS or whole > MOST_BYTES or whole > MOST_TIMES * max(packed, 10_000):
        raise Unreadable(TOO_LARGE)
    if "[Content_Types].xml" not in file.namelist():
        raise Unreadable(NOT_WORD)


def _cleaned(name: str, data: bytes) -> bytes:
    """Without what leads to parts that nobody reads. Entities are refused; where an odd encoding hides them, the
    parser opens none."""
    from docx.opc.oxml import serialize_part_xml
    from docx.oxml import parse_xml

    if b"<!DOCTYPE" in data.replace(b"\0", b""):
        raise Unreadable(BROKEN)
    if name == "[Content_Types].xml":
        # A template opens like a document.
        return data.replace(b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml")
    if not name.endswith(".rels"):
        return data
    root: Any = parse_xml(data)
    for relation in list(root):
        if not _READ.search(relation.get("Type", "")):
            root.remove(relation)
    return bytes(serialize_part_xml(root))


def _opened(data: bytes) -> tuple[Any, Any]:
    """The part with the words, and the root of the styles."""
    from docx.opc.constants import CONTENT_TYPE
    from docx.package import Package

    try:
        part: Any = Package.open(io.BytesIO(data)).main_document_part
        if part.content_type != CONTENT_TYPE.WML_DOCUMENT_MAIN:
            raise Unreadable(NOT_WORD)
        return part, part.styles.element
    except Unreadable:
        raise
    except Exception as error:
        # Whatever the library stumbles over is the file's own fault.
        raise Unreadable(BROKEN) from error


def _headers(part: Any) -> list[Any]:
    rels = (rel for rel in part.rels.values() if rel.reltype.endswith("/header") and not rel.is_external)
    found = [rel.target_part for rel in rels if hasattr(rel.target_part, "element")]
    return sorted(found, key=lambda header: str(header.partname))


@dataclass(frozen=True)
class _Style:
    """`rank` is that of a heading, from 1."""

    rank: int = _NO_RANK
    listed: bool = False


class _Body:
    def __init__(self, part: Any, styles: Any) -> None:
        self._part = part
        self._styles = _styles(styles)

    def links(self) -> Iterator[str]:
        """The addresses that open at a click, in the order of the file's own list, then those of fields."""
        targets = [rel.target_ref or "" for rel in self._part.rels.values() if rel.is_external]
        fields = (node.text or "" for node in self._part.element.iter(f"{_W}instrText"))
        targets += [target for text in fields for target in _FIELD_LINK.findall(text)]
        yield from (target for target in targets if target.startswith(_OPENS))

    def lines(self) -> Iterator[Line]:
        body = list(self._blocks(self._part.element))
        if not any("@" in line.text for line in body):
            for header in _headers(self._part):
                yield from (line for line in self._blocks(header.element) if "@" in line.text)
        yield from body

    def _blocks(self, node: Any) -> Iterator[Line]:
        """Every paragraph in its order; what stands in a box follows the paragraph that holds the box."""
        for child in node:
            if child.tag == f"{_W}p":
                yield from self._paragraph(child)
                for box in _boxes(child):
                    yield from self._blocks(box)
            elif child.tag == f"{_W}tbl":
                yield from self._table(child)
            elif child.tag != _FALLBACK:
                yield from self._blocks(child)

    def _table(self, table: Any) -> Iterator[Line]:
        """A row whose cells hold a line each is a line; else one cell is read after the other."""
        for row in _inside(table, f"{_W}tr"):
            cells = [list(self._blocks(cell)) for cell in _inside(row, f"{_W}tc")]
            filled = [cell for cell in cells if cell]
            if len(filled) > 1 and all(len(cell) == 1 for cell in filled):
                first = filled[0][0]
                yield replace(first, cells=tuple(text for cell in filled for text in cell[0].cells))
            else:
                # A column at the side has headings of its own; what goes on from above has none at first.
                yield from (line for cell in sorted(filled, key=_is_headed) for line in cell)

    def _paragraph(self, paragraph: Any) -> Iterator[Line]:
        set_as = paragraph.find(f"{_W}pPr")
        style = self._styles.get(_said(set_as, "pStyle"), _Style())
        level = style.rank if style.rank < _NO_RANK else 0
        numbered = _said(set_as, "numPr", "numId")
        bullet = not level and (numbered != "0" if numbered else style.listed)
        for pieces in _pieces(paragraph):
            cells = tuple(" ".join("".join(text for text, _ in cell).split()) for cell in pieces)
            cells = tuple(cell for cell in cells if cell)
            if cells:
                shown = [bold for text, bold in pieces[0] if text.strip()]
                bold = bool(shown) and all(shown)
                label = _label(pieces[0]) if not bold else ""
                yield Line(cells, bold=bold, label=label, level=level, bullet=bullet, whole=True)


def _inside(node: Any, tag: str) -> Iterator[Any]:
    """Its children of that kind, also those in content controls, links and tracked changes."""
    for child in node:
        if child.tag == tag:
            yield child
        elif child.tag in _AROUND:
            yield from _inside(child, tag)


def _boxes(node: Any) -> Iterator[Any]:
    """Each box once: older programs find it in a second version."""
    for child in node:
        if child.tag == f"{_W}txbxContent":
            yield child
        elif child.tag != _FALLBACK:
            yield from _boxes(child)


Piece = list[tuple[str, bool]]


def _pieces(paragraph: Any) -> Iterator[list[Piece]]:
    """The lines of a paragraph, apart at breaks, each in pieces apart at tabs, each in runs with their weight."""
    line: list[Piece] = [[]]
    for run in _inside(paragraph, f"{_W}r"):
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


def _label(piece: Piece) -> str:
    """What a piece begins with in bold."""
    text = ""
    for words, bold in piece:
        if not bold and words.strip():
            break
        text += words
    return " ".join(text.split())


def _styles(root: Any) -> dict[str, _Style]:
    """By their ids. What a style does not say, the one it is based on does."""
    nodes = {node.get(f"{_W}styleId", ""): node for node in root.iter(f"{_W}style")}
    styles: dict[str, _Style] = {}
    for name in nodes:
        above = [name]
        while above[-1] not in styles and (base := _said(nodes[above[-1]], "basedOn")) in nodes and base not in above:
            above.append(base)
        for each in reversed(above):
            styles[each] = styles.get(each) or _style(nodes[each], styles.get(_said(nodes[each], "basedOn"), _Style()))
    return styles


def _style(node: Any, base: _Style) -> _Style:
    name, outline = _said(node, "name").casefold(), _said(node, "pPr", "outlineLvl")
    heading = re.match(r"heading ([1-9])", name)
    rank = int(outline) + 1 if re.fullmatch(r"\d", outline) else int(heading[1]) if heading else base.rank
    numbered = _said(node, "pPr", "numPr", "numId")
    named = name.startswith("list") and not name.startswith("list paragraph")
    return _Style(rank, numbered != "0" if numbered else named or base.listed)


def _said(node: Any, *path: str) -> str:
    """The value of the element at the end of the path, "" for none."""
    found = node.find("/".join(_W + name for name in path)) if node is not None else None
    return (found.get(f"{_W}val") or "") if found is not None else ""


def _is_headed(cell: list[Line]) -> bool:
    return key_of(cell[0].text) is not None
