"""The styles of a Word file, read from the style sheet of a design, so that a new design has its Word file at once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape

from . import fonts
from .designs import PAPER_POINTS, Look, sheet_of
from .measures import Measures, measures

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_POINTS = re.compile(r"(-?[\d.]+)(pt|em)?\Z")
_ALIGNED = {"center": "center", "right": "right"}


@dataclass(frozen=True)
class Style:
    """`selector` is where the design says how it looks; `heading` is its level in the outline, 0 for none."""

    id: str
    name: str
    selector: str
    heading: int = 0
    keeps: bool = False
    edge: bool = False
    list: bool = False


STYLES = (
    Style("Title", "Title", "h1", keeps=True),
    Style("Subtitle", "Subtitle", ".label", keeps=True),
    Style("Contact", "Contact", ".contact"),
    Style("Heading1", "heading 1", ".section", heading=1, keeps=True),
    Style("Heading2", "heading 2", ".entry", heading=2, keeps=True, edge=True),
    Style("Employer", "Employer", ".host", keeps=True, edge=True, heading=2),
    Style("Position", "Position", ".title", keeps=True, edge=True, heading=3),
    Style("Study", "Study", ".under", edge=True),
    Style("Details", "Details", ".details"),
    Style("ListBullet", "List Bullet", "li", list=True),
)


class Sheet:
    """What a design's style sheet says of a selector, as far as a Word style has a word for it."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.measures: Measures = measures(look)
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
        named = of.get("margin-bottom" if below else "margin-top")
        sides = of.get("margin", "0").split()
        found = _POINTS.match(named or (sides[min(2, len(sides) - 1)] if below else sides[0]))
        return max(0.0, float(found[1])) if found else 0.0

    def colour(self, selector: str, name: str = "color") -> str:
        found = re.search(r"#([0-9a-fA-F]{6})", self.rules.get(selector, {}).get(name, ""))
        return found[1] if found else ""

    def says(self, selector: str, name: str, default: str = "") -> str:
        return self.rules.get(selector, {}).get(name, default)


def styles_xml(sheet: Sheet, lang: str) -> str:
    body = "".join(_paragraph_style(sheet, style) for style in STYLES)
    leading = round(240 * sheet.measures.leading * 0.86)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>'
        f'<w:rPrDefault><w:rPr>{_font(sheet)}<w:color w:val="{sheet.colour("html")}"/>{_size(sheet.size("html"))}'
        f'<w:lang w:val="{escape(lang)}" w:eastAsia="{escape(lang)}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="{leading}" '
        'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        f"{body}"
        '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr>'
        f'<w:tabs><w:tab w:val="right" w:pos="{_twips(sheet.width)}"/></w:tabs></w:pPr>'
        '<w:rPr><w:color w:val="55595C"/><w:sz w:val="17"/></w:rPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        f'<w:style w:type="character" w:styleId="Aside"><w:name w:val="Aside"/><w:qFormat/><w:rPr><w:b w:val="0"/>'
        f"{_colour(sheet.colour('.aside'))}{_size(sheet.size('.aside'))}</w:rPr></w:style>"
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>'
        '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/></w:rPr>'
        "</w:style></w:styles>"
    )


def _paragraph_style(sheet: Sheet, style: Style) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.id}"><w:name w:val="{style.name}"/><w:basedOn w:val="Normal"/>'
        f'<w:next w:val="Normal"/><w:qFormat/><w:pPr>{"".join(_paragraph(sheet, style))}</w:pPr>'
        f"<w:rPr>{''.join(_run(sheet, style.selector))}</w:rPr></w:style>"
    )


def _paragraph(sheet: Sheet, style: Style) -> Iterator[str]:
    """In the order that the schema asks for."""
    if style.keeps:
        yield "<w:keepNext/>"
    yield "<w:keepLines/>"
    if style.list:
        yield '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    selector = style.selector
    line = re.search(r"border-bottom: ([\d.]+)pt", f"border-bottom: {sheet.says(selector, 'border-bottom')}")
    if line:
        colour, space = sheet.colour(selector, "border-bottom"), sheet.points(selector, "padding-bottom")
        eighths = max(2, round(float(line[1]) * 8))
        border = f'w:val="single" w:sz="{eighths}" w:space="{round(space)}" w:color="{colour or "auto"}"'
        yield f"<w:pBdr><w:bottom {border}/></w:pBdr>"
    if fill := sheet.colour(selector, "background"):
        yield f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'
    if style.edge:
        yield f'<w:tabs><w:tab w:val="right" w:pos="{_twips(sheet.width)}"/></w:tabs>'
    above = sheet.margin(".entry" if selector == ".host" else selector)
    below = sheet.margin(selector, below=True)
    yield f'<w:spacing w:before="{_twips(above)}" w:after="{_twips(below)}"/>'
    if align := _ALIGNED.get(sheet.says(selector, "text-align")):
        yield f'<w:jc w:val="{align}"/>'
    if style.heading:
        yield f'<w:outlineLvl w:val="{style.heading - 1}"/>'


def _run(sheet: Sheet, selector: str) -> Iterator[str]:
    if sheet.says(selector, "font-weight") == "700" or selector == ".host":
        yield "<w:b/>"
    if sheet.says(selector, "text-transform") == "uppercase":
        yield "<w:caps/>"
    yield _colour(sheet.colour(selector))
    if spacing := sheet.points(selector, "letter-spacing"):
        yield f'<w:spacing w:val="{_twips(spacing)}"/>'
    yield _size(sheet.size(selector))


def _font(sheet: Sheet) -> str:
    name = escape(sheet.family.word)
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}"/>'


def _colour(colour: str) -> str:
    return f'<w:color w:val="{colour.upper()}"/>' if colour else ""


def _size(points: float) -> str:
    halves = round(points * 2)
    return f'<w:sz w:val="{halves}"/><w:szCs w:val="{halves}"/>'


def _twips(points: float) -> int:
    return round(points * 20)
