"""A Word file with nothing in it yet, and the few pieces that python-docx has no call for.

The library begins with a file of its own, which brings 160 styles, a picture and the name of a program along.
"""

import io
import zipfile
from functools import cache
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

_KEPT = {
    RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
    RELATIONSHIP_TYPE.CORE_PROPERTIES,
    RELATIONSHIP_TYPE.STYLES,
    RELATIONSHIP_TYPE.SETTINGS,
    RELATIONSHIP_TYPE.NUMBERING,
}
# The newest way of setting that Word knows; without it the file opens as one of an older Word.
_SETTINGS = (
    f'<w:compat {nsdecls("w")}><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
)
# A bullet of the text's own font: those of Word's symbol font come out of other programs as a box.
_BULLET = (
    f'<w:abstractNum {nsdecls("w")} w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/>'
    '<w:lvlJc w:val="left"/></w:lvl></w:abstractNum>',
    f'<w:num {nsdecls("w")} w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
)


def element(tag: str, **values: object) -> Any:
    """`element("w:shd", fill="EEEEEE")`."""
    return OxmlElement(tag, {qn(f"w:{name}"): str(value) for name, value in values.items()})


def empty() -> WordDocument:
    return Document(io.BytesIO(_empty()))


@cache
def _empty() -> bytes:
    document = Document()
    for rels in (document.part.package.rels, document.part.rels):
        for name in [name for name, rel in rels.items() if rel.reltype not in _KEPT]:
            del rels[name]
    for style in [style for style in document.styles if style.name not in ("Normal", "Default Paragraph Font")]:
        style.delete()
    document.styles["Normal"].element.remove_all("w:rsid")
    paper = document.sections[0]._sectPr
    paper.attrib.clear()
    _fill(paper)
    _fill(document.styles.element.find(qn("w:docDefaults")))
    _fill(document.part.package.core_properties._element)
    _fill(document.settings.element, _SETTINGS)
    _fill(document.part.numbering_part.element, *_BULLET)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _fill(parent: Any, *children: str) -> None:
    """`children` instead of whatever is in it."""
    for child in list(parent):
        parent.remove(child)
    for text in children:
        parent.append(parse_xml(text))


def speak(document: WordDocument, lang: str) -> None:
    """The language that the words are checked in. Word knows languages with their country."""
    code = {"en": "en-US"}.get(lang, lang)
    document.core_properties.language = code
    properties = element("w:rPr")
    properties.append(element("w:lang", val=code))
    default = element("w:rPrDefault")
    default.append(properties)
    document.styles.element.find(qn("w:docDefaults")).append(default)


def name_font(document: WordDocument, name: str, *, serif: bool, alike: str) -> None:
    """What stands in where there is no such font: one as wide, else any of its kind."""
    font, table = element("w:font", name=name), element("w:fonts")
    for tag, value in (("w:altName", alike), ("w:family", "roman" if serif else "swiss"), ("w:pitch", "variable")):
        font.append(element(tag, val=value))
    table.append(font)
    package = document.part.package
    part = Part(PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, serialize_part_xml(table), package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FONT_TABLE)


def add_link(paragraph: Paragraph, text: str, href: str) -> None:
    link = element("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(text, "Hyperlink")
    link.append(run._r)
    paragraph._p.append(link)


def add_number(paragraph: Paragraph, of: str) -> None:
    """`of`: PAGE, the page's own, or NUMPAGES, how many there are."""
    field = element("w:fldSimple", instr=of)
    field.append(paragraph.add_run("2")._r)
    paragraph._p.append(field)


def packed(document: WordDocument) -> bytes:
    """With no time of day in it: the same bytes for the same file."""
    made, out = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as file, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as again:
        for name in file.namelist():
            again.writestr(zipfile.ZipInfo(name), file.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
