"""Word files as other programs write them: boxes, controls, tables in tables, styles in other languages."""

import io
import zipfile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from resumes.reading import fields, word

SPACES = nsdecls("w", "r") + (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
RUN = "<w:r><w:t>{}</w:t></w:r>"
BOX = "<w:txbxContent><w:p>" + RUN.format("In the box") + "</w:p></w:txbxContent>"


def paragraph(inside):
    return f"<w:p {SPACES}>{inside}</w:p>"


def lines_of(*blocks, change=None):
    """Of a new file with these blocks, changed by a function of it."""
    file, out = docx.Document(), io.BytesIO()
    for block in blocks:
        file.element.body.insert_element_before(parse_xml(block), "w:sectPr")
    if change:
        change(file)
    file.save(out)
    return word.pages_of(out.getvalue()).lines


def texts(lines):
    return [line.text for line in lines]


def test_a_text_box_is_read_once_though_it_is_written_twice():
    both = f"<mc:Choice Requires='wps'><wps:txbx>{BOX}</wps:txbx></mc:Choice><mc:Fallback>{BOX}</mc:Fallback>"
    block = paragraph(RUN.format("Before") + f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>")
    assert texts(lines_of(block)) == ["Before", "In the box"]


def test_a_table_in_a_table_is_read_once():
    def nested(file):
        inner = file.add_table(1, 1).cell(0, 0)
        inner.paragraphs[0].text = "Outer"
        inner.add_table(1, 2).cell(0, 0).text = "Inner"
        inner.tables[0].cell(0, 1).text = "Right"

    assert [line.cells for line in lines_of(change=nested)] == [("Outer",), ("Inner", "Right")]


@pytest.mark.parametrize(
    "inside",
    [
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:ins w:id='1' w:author='a'>{}</w:ins>",
        "<w:moveTo w:id='1' w:author='a'>{}</w:moveTo>",
        "<w:fldSimple w:instr='AUTHOR'>{}</w:fldSimple>",
        "<w:hyperlink w:anchor='x'>{}</w:hyperlink>",
    ],
)
def test_words_in_controls_and_tracked_changes_are_read(inside):
    assert texts(lines_of(paragraph(inside.format(RUN.format("Here"))))) == ["Here"]


def test_what_goes_on_from_above_is_read_before_a_column_with_headings_of_its_own():
    cells = (["CONTACT", "sample@example.org"], ["Nurse", "WORK EXPERIENCE", "Example Hospital"])
    told = ["".join(paragraph(RUN.format(text)) for text in cell) for cell in cells]
    row = "".join(f"<w:tc>{cell}</w:tc>" for cell in told)
    assert texts(lines_of(f"<w:tbl {SPACES}><w:tr>{row}</w:tr></w:tbl>")) == [*cells[1], *cells[0]]


def test_what_was_deleted_is_not_read():
    gone = "<w:del w:id='1' w:author='a'><w:r><w:delText>Gone</w:delText></w:r></w:del>"
    moved = "<w:moveFrom w:id='2' w:author='a'>" + RUN.format("Moved") + "</w:moveFrom>"
    assert texts(lines_of(paragraph(RUN.format("Here") + gone + moved))) == ["Here"]


def test_rows_in_controls_are_rows():
    row = "<w:tr><w:tc><w:p>{}</w:p></w:tc><w:tc><w:p>{}</w:p></w:tc></w:tr>".format(
        RUN.format("Left"), RUN.format("2020")
    )
    table = f"<w:tbl {SPACES}><w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt></w:tbl>"
    assert [line.cells for line in lines_of(table)] == [("Left", "2020")]


def test_a_style_says_what_it_is_by_its_name_or_by_what_it_is_based_on():
    def styles(file):
        own = file.styles.add_style("Rozdział", WD_STYLE_TYPE.PARAGRAPH)
        own.base_style = file.styles["Heading 1"]
        file.styles["List Bullet"].style_id = "Listapunktowana"
        file.styles["List Bullet"].element.pPr.remove_all("w:numPr")
        file.add_paragraph("Work", "Rozdział")
        file.add_paragraph("Led a team", "List Bullet")
        file.add_paragraph("A paragraph of a list that has no sign", "List Paragraph")

    lines = lines_of(change=styles)
    assert [(line.level, line.bullet) for line in lines] == [(1, False), (0, True), (0, False)]


def test_styles_based_on_each_other_end():
    def circle(file):
        one, two = (file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH) for name in ("One", "Two"))
        one.base_style, two.base_style = two, one
        file.add_paragraph("Here", "One")

    assert texts(lines_of(change=circle)) == ["Here"]


def repacked(file, change):
    made, out = io.BytesIO(), io.BytesIO()
    file.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if (data := change(name, old.read(name))) is not None:
                new.writestr(name, data)
    return out.getvalue()


def one_line():
    file = docx.Document()
    file.add_paragraph("Here")
    return file


def test_a_picture_that_is_missing_takes_no_words_along():
    data = repacked(one_line(), lambda name, data: None if name.endswith((".jpeg", "theme1.xml")) else data)
    assert texts(word.pages_of(data).lines) == ["Here"]


def test_a_template_opens_like_a_document():
    data = repacked(one_line(), lambda _, data: data.replace(b"document.main+xml", b"template.main+xml"))
    assert texts(word.pages_of(data).lines) == ["Here"]


def test_an_address_in_a_field_is_a_link():
    field = '<w:r><w:instrText> HYPERLINK "https://a.example/b" </w:instrText></w:r>' + RUN.format("a.example")
    file, out = docx.Document(), io.BytesIO()
    file.element.body.insert_element_before(parse_xml(paragraph(field)), "w:sectPr")
    file.save(out)
    assert word.pages_of(out.getvalue()).links == ("https://a.example/b",)


def test_an_entity_hidden_by_its_encoding_opens_no_file(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("CANARY")
    hidden = f'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE a [<+ACE-ENTITY x SYSTEM "{secret.as_uri()}">]>'
    body = f"<w:document {SPACES}><w:body>{paragraph('<w:r><w:t>Here &x;</w:t></w:r>')}</w:body></w:document>"
    data = repacked(one_line(), lambda name, data: (hidden + body).encode() if name == "word/document.xml" else data)
    assert texts(word.pages_of(data).lines) == ["Here"]


def linked(target):
    """A site with its address, as it stands in a file."""
    link = "<w:hyperlink r:id='rId99'>" + RUN.format("sample.example.org") + "</w:hyperlink>"
    relation = f'<Relationship Id="rId99" Type="http://x/hyperlink" TargetMode="External"{target}/></Relationships>'
    file = docx.Document()
    for block in ("Sample Person", "sample@example.org"):
        file.add_paragraph(block)
    file.element.body.insert_element_before(parse_xml(paragraph(link)), "w:sectPr")
    ending, name = b"</Relationships>", "word/_rels/document.xml.rels"
    return repacked(file, lambda part, data: data.replace(ending, relation.encode()) if part == name else data)


def test_the_address_of_a_site_is_one_with_the_stroke_behind_it():
    read = fields.read(word.pages_of(linked(' Target="https://sample.example.org/"')))
    assert read.links == ("sample.example.org",)


def test_a_link_that_leads_nowhere_is_none():
    assert word.pages_of(linked("")).links == ()
