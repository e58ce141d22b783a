"""A resume as a Word file (.docx): real styles, headings, lists, tab stops and links, in the look of its design."""

import io
import zipfile
from collections.abc import Iterator
from html import escape

from django.template.loader import get_template

from resumes.document import ResumeDocument
from resumes.document.printed import printed

from .designs import PAPER_POINTS, PLAIN, Look
from .layout import page
from .values import Entry, Line, Link, Page, Part, Row, Section
from .word_styles import Sheet, styles_xml

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# Parts of the file that are templates: where they lie in it, and what they are called here.
_TEMPLATES = {
    "[Content_Types].xml": "content_types",
    "_rels/.rels": "rels",
    "docProps/core.xml": "core",
    "docProps/app.xml": "app",
    "word/_rels/document.xml.rels": "document_rels",
    "word/settings.xml": "settings",
    "word/numbering.xml": "numbering",
    "word/header.xml": "header",
}
_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_TAB = "<w:r><w:tab/></w:r>"
_CLOSE = '<w:spacing w:before="0"/>'


def write(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    """The same bytes for the same document and look."""
    shown, sheet = page(printed(document, look.order), look), Sheet(look)
    body = _Body(sheet)
    text = body.of(shown)
    indent = round(sheet.measures.bullet * sheet.measures.size * sheet.scale * 20)
    context = {"page": shown, "links": body.links, "indent": indent}
    parts = {name: get_template(f"resumes/word/{of}.xml").render(context) for name, of in _TEMPLATES.items()}
    parts |= {"word/document.xml": text, "word/styles.xml": styles_xml(sheet, shown.lang)}
    return _packed(parts)


def _packed(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name), text.strip().encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


class _Body:
    """The paragraphs of the page, and the addresses that they link to, which Word keeps in a file beside them."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.links: dict[str, str] = {}

    def of(self, shown: Page) -> str:
        paragraphs = "".join((*self._head(shown), *(p for section in shown.sections for p in self._section(section))))
        return (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f"<w:document {_SPACES}><w:body>{paragraphs}{self._paper()}</w:body></w:document>"
        )

    def _paper(self) -> str:
        width, height = (round(points * 20) for points in PAPER_POINTS[self._sheet.look.paper])
        edge = {name: round(points * 20) for name, points in self._sheet.measures.lengths.items()}
        margins = {"top": edge["top"], "right": edge["side"], "bottom": edge["foot"], "left": edge["side"]}
        margins |= {"header": edge["top"] // 2, "footer": edge["foot"] // 2, "gutter": 0}
        sides = " ".join(f'w:{name}="{twips}"' for name, twips in margins.items())
        return (
            f'<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:pgSz w:w="{width}" w:h="{height}"/>'
            f"<w:pgMar {sides}/><w:titlePg/></w:sectPr>"
        )

    def _head(self, shown: Page) -> Iterator[str]:
        if shown.name:
            yield _paragraph("Title", _run(shown.name))
        if shown.label:
            yield _paragraph("Subtitle" if shown.name else "Title", _run(shown.label))
        for number, line in enumerate(shown.contact):
            yield _paragraph("Contact", self._linked(line), self._above_contact() if not number else "")

    def _above_contact(self) -> str:
        return f'<w:spacing w:before="{round(self._sheet.margin("h1 + .contact") * 20)}"/>'

    def _section(self, section: Section) -> Iterator[str]:
        yield _paragraph("Heading1", _run(section.title))
        yield from map(_told, section.paragraphs)
        yield from map(_line, section.lines)
        for number, entry in enumerate(section.entries):
            yield from self._entry(entry, first=not (number or section.paragraphs or section.lines))

    def _entry(self, entry: Entry, *, first: bool) -> Iterator[str]:
        if entry.head:
            style = "Employer" if entry.hosts else "Heading2"
            yield _paragraph(style, self._row(entry.head), _CLOSE if first else self._above_brief(entry))
        for number, part in enumerate(entry.parts):
            yield from self._part(part, "Position" if entry.hosts else "Study", again=bool(number))

    def _above_brief(self, entry: Entry) -> str:
        return f'<w:spacing w:before="{round(self._sheet.margin(".brief") * 20)}"/>' if entry.is_brief else ""

    def _part(self, part: Part, style: str, *, again: bool) -> Iterator[str]:
        above = f'<w:spacing w:before="{round(self._sheet.margin(".again") * 20)}"/>' if again else ""
        if part.title:
            yield _paragraph(style, self._row(part.title), above)
        if part.details:
            yield _paragraph("Details", self._linked(part.details), "" if part.title else above)
        yield from map(_told, part.paragraphs)
        for highlight in part.highlights:
            yield _paragraph("ListBullet", _run(highlight))

    def _row(self, row: Row) -> str:
        aside = _TAB + _run(row.aside, "Aside") if row.aside else ""
        return self._link(Link(row.text, row.href)) + aside

    def _linked(self, links: tuple[Link, ...]) -> str:
        return _run(" · ").join(self._link(link) for link in links)

    def _link(self, link: Link) -> str:
        if not link.href:
            return _run(link.text)
        number = self.links.setdefault(link.href, f"rId{len(self.links) + 1}")
        return f'<w:hyperlink r:id="{number}">{_run(link.text, "Hyperlink")}</w:hyperlink>'


def _told(text: str) -> str:
    return _paragraph("ListBullet", _run(text[2:])) if text.startswith("• ") else _paragraph("", _run(text))


def _line(line: Line) -> str:
    return _paragraph("", (_run(f"{line.label}: ", "Strong") if line.label else "") + _run(line.text))


def _paragraph(style: str, runs: str, more: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr>{runs}</w:p>"


def _run(text: str, style: str = "") -> str:
    named = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{named}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
