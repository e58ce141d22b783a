"""The styles of a Word file, read from the style sheet of a design, so that a new design has its Word file at once."""

import re
from dataclasses import dataclass
from functools import cached_property

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from . import fonts
from .designs import PAPER_POINTS, Look, sheet_of
from .measures import Measures, measures
from .word_package import element

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_POINTS = re.compile(r"(-?[\d.]+)(pt|em)?\Z")
_LINE = re.compile(r"([\d.]+)pt")
_ALIGNED = {"center": WD_PARAGRAPH_ALIGNMENT.CENTER, "right": WD_PARAGRAPH_ALIGNMENT.RIGHT}
# Word's fonts set their lines further apart than a style sheet does: what it says is taken times this.
_LEADING = 0.86
# Ems between the edge and the text of a bullet point: as wide as the sign is in the widest font that may stand in.
_BULLET = 0.9
_HEADER, _HEADER_GREY = 8.5, RGBColor(0x55, 0x59, 0x5C)


@dataclass(frozen=True)
class Style:
    """`selector` is where the design says how it looks; `level` is that of a heading in the outline, 0 for none.
    `like` names the style that says all that the selector does not."""

    name: str
    selector: str
    level: int = 0
    keeps: bool = False
    edge: bool = False
    like: str = "Normal"


STYLES = (
    Style("Title", "h1", keeps=True),
    Style("Subtitle", ".label", keeps=True),
    Style("Contact", ".contact"),
    Style("Heading 1", ".section", level=1, keeps=True),
    Style("Heading 2", ".entry", level=2, keeps=True, edge=True),
    Style("Heading 3", ".title", level=3, keeps=True, edge=True),
    Style("Employer", ".host", like="Heading 2"),
    Style("Study", ".under", edge=True),
    Style("Details", ".details"),
    Style("List Bullet", "li"),
)
_OURS = {"Contact", "Employer", "Study", "Details"}


class Sheet:
    """What a design's style sheet says of a selector, as far as a Word style has a word for it."""

    def __init__(self, look: Look, squeeze: float = 0.0) -> None:
        self.look = look
        self.measures: Measures = measures(look, squeeze)
        self.rules: dict[str, dict[str, str]] = {}
        for selectors, body in _RULE.findall(self.measures.fill(sheet_of(look.design))):
            pairs = (pair.split(":", 1) for pair in body.split(";") if ":" in pair)
            values = {name.strip(): value.strip() for name, value in pairs}
            for selector in selectors.split(","):
                self.rules.setdefault(selector.strip(), {}).update(values)

    @property
    def width(self) -> float:
        """Points of the text."""
        return PAPER_POINTS[self.look.paper][0] - 2 * self.measures.side

    @cached_property
    def family(self) -> fonts.Family:
        return fonts.FAMILIES[self.look.font]

    @property
    def scale(self) -> float:
        """Word's font beside ours, so that both look as large."""
        return self.family.word_even / self.family.even

    def size(self, selector: str) -> float:
        return self.points(selector, "font-size", self.measures.size) * self.scale

    def points(self, selector: str, name: str, default: float = 0.0) -> float:
        found = _POINTS.match(self.rules.get(selector, {}).get(name, ""))
        if not found:
            return default
        return float(found[1]) * (self.points(selector, "font-size", self.measures.size) if found[2] == "em" else 1)

    def margin(self, selector: str, *, below: bool = False) -> float:
        """Points above, or below; "margin: 19pt 0 5pt" says both."""
        of = self.rules.get(selector, {})
        side = "bottom" if below else "top"
        return max(
            0.0, _points(of[f"margin-{side}"]) if f"margin-{side}" in of else _sides(of.get("margin", "0"))[side]
        )

    def padding(self, selector: str) -> dict[str, float]:
        """Points by side of a band; none at a side where the band does not stand out over the text."""
        inside, outside = (_sides(self.says(selector, name, "0")) for name in ("padding", "margin"))
        return {side: 0 if side == "right" and outside[side] >= 0 else max(0.0, inside[side]) for side in inside}

    def leading(self, selector: str) -> float:
        """Times the size, 0 where it says nothing; it may be said in points."""
        height = self.points(selector, "line-height")
        in_points = self.says(selector, "line-height").endswith("pt")
        return height / self.points(selector, "font-size", self.measures.size) if in_points else height

    def colour(self, selector: str, name: str = "color") -> str:
        found = re.search(r"#([0-9a-fA-F]{6})", self.rules.get(selector, {}).get(name, ""))
        return found[1].upper() if found else ""

    def says(self, selector: str, name: str, default: str = "") -> str:
        return self.rules.get(selector, {}).get(name, default)


def _sides(text: str) -> dict[str, float]:
    """Points by side of "3pt 6pt" and the like: a side that is not named takes the one across, or the first."""
    given = [_points(each) for each in text.split()]
    across = {1: (0, 0, 0, 0), 2: (0, 1, 0, 1), 3: (0, 1, 2, 1), 4: (0, 1, 2, 3)}[len(given)]
    return {side: given[at] for side, at in zip(("top", "right", "bottom", "left"), across, strict=True)}


def _points(text: str) -> float:
    found = _POINTS.match(text)
    return float(found[1]) if found else 0.0


def add_styles(document: Document, sheet: Sheet) -> None:
    _set_normal(document.styles["Normal"], sheet)
    for style in STYLES:
        made = document.styles.add_style(style.name, WD_STYLE_TYPE.PARAGRAPH, builtin=style.name not in _OURS)
        made.base_style, made.quick_style = document.styles[style.like], True
        made.next_paragraph_style = document.styles["Normal"]
        _set_characters(made, sheet, style.selector)
        if style.like == "Normal":
            _set_paragraph(made, sheet, style)
    _set_bullet(document.styles["List Bullet"], sheet)
    _set_header(document, sheet)
    if all(bar_of(sheet)):
        _add_bar(document, sheet)
    for name in ("Strong", "Hyperlink", "Aside"):
        document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER, builtin=name != "Aside").quick_style = True
    document.styles["Strong"].font.bold = True
    _set_colour(document.styles["Strong"], sheet.colour("b"))
    aside = document.styles["Aside"]
    aside.font.bold = aside.font.italic = False
    _set_colour(aside, sheet.colour(".aside"))
    _set_size(aside, sheet.size(".aside"))


def _set_normal(style: ParagraphStyle, sheet: Sheet) -> None:
    style.font.name = sheet.family.word
    style.element.rPr.rFonts.set(qn("w:cs"), sheet.family.word)
    _set_colour(style, sheet.colour("html"))
    _set_size(style, sheet.size("html"))
    style.paragraph_format.line_spacing = sheet.measures.leading * _LEADING
    style.paragraph_format.widow_control = True


def _set_characters(style: CharacterStyle, sheet: Sheet, selector: str) -> None:
    if sheet.says(selector, "font-weight") == "700":
        style.font.bold = style.font.cs_bold = True
    if sheet.says(selector, "font-style") == "italic":
        style.font.italic = style.font.cs_italic = True
    if sheet.says(selector, "text-transform") == "uppercase":
        style.font.all_caps = True
    _set_colour(style, sheet.colour(selector))
    _set_size(style, sheet.size(selector))
    if spacing := sheet.points(selector, "letter-spacing"):
        wider = element("w:spacing", val=round(spacing * 20))
        style.element.get_or_add_rPr().insert_element_before(wider, "w:sz", "w:szCs")


def _set_paragraph(style: ParagraphStyle, sheet: Sheet, like: Style) -> None:
    set_as, selector = style.paragraph_format, like.selector
    set_as.keep_together = True
    set_as.keep_with_next = like.keeps or None
    set_as.space_before, set_as.space_after = Pt(sheet.margin(selector)), Pt(sheet.margin(selector, below=True))
    if leading := sheet.leading(selector):
        # Less than one would cut the tops of capitals off.
        set_as.line_spacing = max(1.0, leading * _LEADING)
    set_as.alignment = _ALIGNED.get(sheet.says(selector, "text-align"))
    if like.edge:
        set_as.tab_stops.add_tab_stop(Pt(sheet.width), WD_TAB_ALIGNMENT.RIGHT)
    if like.level:
        style.element.pPr.append(element("w:outlineLvl", val=like.level - 1))
    _set_borders(style, sheet, selector)


def _set_borders(style: ParagraphStyle, sheet: Sheet, selector: str) -> None:
    """Lines, or a band: its edges are drawn in its own colour, for only they keep a distance to the text."""
    borders, fill = element("w:pBdr"), sheet.colour(selector, "background")
    padding = sheet.padding(selector)
    for side in ("top", "left", "bottom", "right"):
        if line := _LINE.match(sheet.says(selector, f"border-{side}")):
            colour, width = sheet.colour(selector, f"border-{side}"), float(line[1])
        elif fill:
            colour, width = fill, 0.5
        else:
            continue
        space = round(padding[side] or sheet.points(selector, f"padding-{side}"))
        borders.append(element(f"w:{side}", val="single", sz=max(2, round(width * 8)), space=space, color=colour))
    after = ("w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
    if len(borders):
        style.element.pPr.insert_element_before(borders, *after)
    if fill:
        style.element.pPr.insert_element_before(element("w:shd", val="clear", color="auto", fill=fill), *after)


def _set_bullet(style: ParagraphStyle, sheet: Sheet) -> None:
    indent = Pt(max(sheet.measures.bullet, _BULLET) * sheet.size("html"))
    style.paragraph_format.left_indent, style.paragraph_format.first_line_indent = indent, -indent
    style.element.pPr.get_or_add_numPr().get_or_add_numId().val = 1


def bar_of(sheet: Sheet) -> tuple[float, float, str]:
    """The width, height and colour of what a design draws above the name; zeros for nothing."""
    of = "h1::before"
    return sheet.points(of, "width"), sheet.points(of, "height"), sheet.colour(of, "background")


def _add_bar(document: Document, sheet: Sheet) -> None:
    """An empty line as wide as the bar, with the bar as its edge."""
    width, height, colour = bar_of(sheet)
    style = document.styles.add_style("Bar", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style, set_as = document.styles["Normal"], style.paragraph_format
    set_as.right_indent, set_as.space_after = Pt(sheet.width - width), Pt(sheet.margin("h1::before", below=True))
    set_as.line_spacing, set_as.keep_with_next = Pt(1), True
    borders = element("w:pBdr")
    borders.append(element("w:bottom", val="single", sz=round(height * 8), space=0, color=colour))
    style.element.pPr.insert_element_before(borders, "w:spacing")


def _set_header(document: Document, sheet: Sheet) -> None:
    style = document.styles.add_style("Header", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    style.base_style = document.styles["Normal"]
    style.paragraph_format.tab_stops.add_tab_stop(Pt(sheet.width), WD_TAB_ALIGNMENT.RIGHT)
    style.font.color.rgb = _HEADER_GREY
    _set_size(style, _HEADER)


def _set_colour(style: CharacterStyle, colour: str) -> None:
    if colour:
        style.font.color.rgb = RGBColor.from_string(colour)


def _set_size(style: CharacterStyle, points: float) -> None:
    """Word counts in halves; Arabic and Hebrew have a size of their own."""
    halves = round(points * 2)
    style.font.size = Pt(halves / 2)
    style.element.rPr.insert_element_before(element("w:szCs", val=halves), "w:highlight", "w:u")
