"""The paragraphs of a Word file: real styles, headings, lists, tab stops and links, in the look of its design."""

from collections.abc import Sequence

from docx.document import Document
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from .designs import PAPER_POINTS, Look
from .values import Entry, Line, Link, Page, Part, Row, Section
from .word_package import add_link, add_number, empty, name_font, packed, speak
from .word_styles import Sheet, add_styles

# Points, times the white space of the look, above a text below its title and above the bullet points below that text.
_ABOVE_TEXT, _ABOVE_POINTS = 1.5, 4.0


def made(shown: Page, look: Look, squeeze: float = 0.0) -> bytes:
    """`squeeze` is what the PDF took to reach one page: Word's own fonts come out close to it, not exactly there."""
    return packed(_Body(Sheet(look, squeeze)).of(shown))


class _Body:
    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._document = empty()

    def of(self, shown: Page) -> Document:
        document, family = self._document, self._sheet.family
        core = document.core_properties
        core.title, core.author = shown.title[:255], shown.name[:255]
        speak(document, shown.lang)
        name_font(document, family.word, serif=not family.elsewhere.endswith("sans-serif"), alike=family.word_alike)
        add_styles(document, self._sheet)
        self._set_paper()
        self._add_header(shown.name)
        self._add_head(shown)
        for section in shown.sections:
            self._add_section(section)
        return document

    def _set_paper(self) -> None:
        section, lengths = self._document.sections[0], self._sheet.measures.lengths
        section.page_width, section.page_height = map(Pt, PAPER_POINTS[self._sheet.look.paper])
        section.top_margin, section.bottom_margin = Pt(lengths["top"]), Pt(lengths["foot"])
        section.left_margin = section.right_margin = Pt(lengths["side"])
        section.gutter = 0
        section.header_distance, section.footer_distance = Pt(lengths["top"] / 2), Pt(lengths["foot"] / 2)

    def _add_header(self, name: str) -> None:
        """From the second page on."""
        section = self._document.sections[0]
        section.different_first_page_header_footer = True
        paragraph = section.header.paragraphs[0]
        paragraph.style = self._document.styles["Header"]
        paragraph.add_run(f"{name}\tPage ")
        add_number(paragraph, "PAGE")
        paragraph.add_run(" of ")
        add_number(paragraph, "NUMPAGES")

    def _add_head(self, shown: Page) -> None:
        if "Bar" in self._document.styles:
            self._add("", "Bar")
        if shown.name:
            self._add(shown.name, "Title")
        if shown.label:
            self._add(shown.label, "Subtitle" if shown.name else "Title")
        for number, line in enumerate(shown.contact):
            paragraph = self._add_linked(line, "Contact")
            if not number:
                self._set_above(paragraph, self._sheet.margin("h1 + .contact"))

    def _add_section(self, section: Section) -> None:
        self._add(section.title, "Heading 1")
        for text in section.paragraphs:
            self._add_text(text)
        lines = [self._add_line(line) for line in section.lines]
        for line in lines[:-1] if section.is_short else ():
            line.paragraph_format.keep_with_next = True
        for number, entry in enumerate(section.entries):
            self._add_entry(entry, first=not (number or section.paragraphs or section.lines))

    def _add_entry(self, entry: Entry, *, first: bool) -> None:
        if entry.head:
            paragraph = self._add_row(entry.head, "Employer" if entry.hosts else "Heading 2")
            if first:
                self._set_above(paragraph, 0)
            elif entry.is_brief:
                self._set_above(paragraph, self._sheet.margin(".brief"))
            paragraph.paragraph_format.keep_with_next = any(part != Part() for part in entry.parts)
        for number, part in enumerate(entry.parts):
            self._add_part(part, "Heading 3" if entry.hosts else "Study", again=bool(number))

    def _add_part(self, part: Part, style: str, *, again: bool) -> None:
        """Nothing of it stands alone at the foot of a page."""
        heads = []
        if part.title:
            heads.append(self._add_row(part.title, style))
        if part.details:
            heads.append(self._add_linked(part.details, "Details"))
        if again and heads:
            self._set_above(heads[0], self._sheet.margin(".again"))
        texts = [self._add_text(text) for text in part.paragraphs]
        points = [self._add(text, "List Bullet") for text in part.highlights]
        if texts and heads:
            self._set_above(texts[0], _ABOVE_TEXT * self._sheet.measures.gap)
        if texts and points:
            self._set_above(points[0], _ABOVE_POINTS * self._sheet.measures.gap)
        self._keep([*heads, *texts, *points], heads=len(heads), points=len(points))

    def _keep(self, paragraphs: Sequence[Paragraph], *, heads: int, points: int) -> None:
        """The heads with what follows them in the entry, and neither the first nor the last of several points alone."""
        last = len(paragraphs) - 1
        with_next = set(range(heads)) | ({last - points + 1, last - 1} if points > 1 else set())
        for number, paragraph in enumerate(paragraphs):
            if number in with_next:
                paragraph.paragraph_format.keep_with_next = number < last

    def _add_row(self, row: Row, style: str) -> Paragraph:
        paragraph = self._add_linked((Link(row.text, row.href),), style)
        if row.aside:
            paragraph.add_run("\t")
            # Where the line is full, it goes to the next one whole.
            paragraph.add_run(row.aside.replace(" ", "\u00a0"), "Aside")
        return paragraph

    def _add_linked(self, links: Sequence[Link], style: str) -> Paragraph:
        paragraph = self._add("", style)
        for number, link in enumerate(links):
            if number and link.begins:
                paragraph.add_run().add_break()
            elif number:
                paragraph.add_run(" · ")
            if link.href:
                add_link(paragraph, link.text, link.href)
            else:
                paragraph.add_run(link.text)
        return paragraph

    def _add_text(self, text: str) -> Paragraph:
        return self._add(text[2:], "List Bullet") if text.startswith("• ") else self._add(text)

    def _add_line(self, line: Line) -> Paragraph:
        paragraph = self._add("")
        if line.label:
            paragraph.add_run(f"{line.label}: ", "Strong")
        paragraph.add_run(line.text)
        return paragraph

    def _add(self, text: str, style: str = "Normal") -> Paragraph:
        return self._document.add_paragraph(text, style)

    @staticmethod
    def _set_above(paragraph: Paragraph, points: float) -> None:
        paragraph.paragraph_format.space_before = Pt(points)
