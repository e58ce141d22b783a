"""The Word file, opened as another program opens it."""

import io
import subprocess
import sys
import zipfile

import docx
import pytest
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn

from resumes.document import validated
from resumes.document.printed import printed
from resumes.export import PLAIN, Look, pdf, word, word_body
from resumes.export.designs import DESIGNS
from resumes.export.fonts import FAMILIES
from resumes.export.layout import page
from resumes.export.word_styles import Sheet

from . import samples

PARTS = ["document", "fontTable", "header1", "numbering", "settings", "styles"]


def made(document, look=PLAIN):
    """In this process: the child is looked at elsewhere."""
    return word_body.made(page(printed(document, look.order), look), look)


def opened(document, look=PLAIN):
    return docx.Document(io.BytesIO(made(document, look)))


ENGINEER = opened(samples.ENGINEER)


def styled(file, style):
    return [paragraph for paragraph in file.paragraphs if paragraph.style.name == style]


def test_nothing_of_the_librarys_own_file_is_left():
    with zipfile.ZipFile(io.BytesIO(made(samples.ENGINEER))) as file:
        names = set(file.namelist())
        assert b"python-docx" not in b"".join(map(file.read, names))
        assert {info.date_time for info in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    ours = {f"word/{part}.xml" for part in PARTS} | {"docProps/core.xml", "word/_rels/document.xml.rels"}
    assert names == ours | {"[Content_Types].xml", "_rels/.rels"}
    assert len(ENGINEER.styles) == 16


def test_it_says_whose_it_is_and_in_which_language():
    core = ENGINEER.core_properties
    assert (core.author, core.title) == ("Sample Person", "Sample Person – Resume")
    assert core.language == ENGINEER.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en-US"
    assert core.created is None and core.modified is None


def test_headings_make_an_outline_and_stay_with_what_they_head():
    assert [p.text for p in styled(ENGINEER, "Heading 1")][:2] == ["Summary", "Work Experience"]
    assert ENGINEER.styles["Employer"].base_style.name == "Heading 2"
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3"):
        assert ENGINEER.styles[name].paragraph_format.keep_with_next, name


def test_neither_the_first_nor_the_last_point_stands_alone():
    points = styled(opened(samples.with_jobs(1, 4)), "List Bullet")
    assert [bool(point.paragraph_format.keep_with_next) for point in points] == [True, False, True, False]


def test_a_title_with_nothing_below_it_does_not_hold_on_to_the_next_section():
    school = styled(opened(samples.FIRST_JOB), "Heading 3")[0]
    assert school.text.startswith("High school diploma")
    assert school.paragraph_format.keep_with_next is False
    training = opened(validated({"certificates": [{"name": "First Aid", "date": "2023"}]}))
    assert styled(training, "Heading 2")[0].paragraph_format.keep_with_next is False


def test_dates_stand_at_the_right_edge_and_are_not_divided():
    row = styled(ENGINEER, "Heading 3")[0]
    assert row.text == "Senior Machine Learning Engineer\tMar\u00a02022\u00a0–\u00a0Present"
    stop, section = ENGINEER.styles["Heading 3"].paragraph_format.tab_stops[0], ENGINEER.sections[0]
    assert stop.alignment == WD_TAB_ALIGNMENT.RIGHT
    assert abs(stop.position - (section.page_width - section.left_margin - section.right_margin)) < 1000


def test_fit_to_one_page_sets_the_word_file_as_tight_as_the_page():
    look = Look(design="entry", one_page=True)
    tight = docx.Document(io.BytesIO(word.write(samples.ENGINEER, look))).styles["Normal"]
    usual = opened(samples.ENGINEER, look).styles["Normal"]
    assert pdf.render(samples.ENGINEER, look).squeeze > 0
    assert tight.paragraph_format.line_spacing < usual.paragraph_format.line_spacing


def test_addresses_open():
    links = [link for paragraph in styled(ENGINEER, "Contact") for link in paragraph.hyperlinks]
    assert [link.address for link in links][:3] == [
        "tel:3125550142", "mailto:sample.person@example.org", "https://sampleperson.example.org",
    ]  # fmt: skip
    assert links[2].text == "sampleperson.example.org"


def test_the_second_page_begins_with_the_name_and_its_number():
    section = ENGINEER.sections[0]
    assert section.different_first_page_header_footer
    header = section.header.paragraphs[0]
    assert header.text.startswith("Sample Person\tPage") and header.style.name == "Header"
    assert [field.get(qn("w:instr")) for field in header._p.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]
    assert section.first_page_header.is_linked_to_previous


@pytest.mark.parametrize("design", DESIGNS)
def test_a_bullet_keeps_clear_of_its_text_in_any_font(design):
    style = opened(samples.FIRST_JOB, Look(design=design)).styles["List Bullet"]
    indent = style.paragraph_format.left_indent
    assert indent == -style.paragraph_format.first_line_indent
    assert indent >= 0.85 * style.font.size


def test_a_band_is_as_wide_as_in_the_design_and_a_line_is_a_line():
    def borders(design):
        found = opened(samples.FIRST_JOB, Look(design=design)).styles["Heading 1"].element.find(f".//{qn('w:pBdr')}")
        return {node.tag.partition("}")[2]: (node.get(qn("w:space")), node.get(qn("w:color"))) for node in found}

    band = "EEF1F5"
    assert borders("technical") == {
        "top": ("2", band), "left": ("6", "1F5A94"), "bottom": ("2", band), "right": ("0", band),
    }  # fmt: skip
    assert borders("compact") == {"bottom": ("1", "1D1F21")}


def test_a_style_sheet_names_the_sides_that_differ():
    sheet = Sheet(PLAIN)
    sheet.rules["x"] = {"margin": "1pt 2pt 3pt -4pt", "padding": "5pt 6pt"}
    assert (sheet.margin("x"), sheet.margin("x", below=True)) == (1, 3)
    assert sheet.padding("x") == {"top": 5, "right": 0, "bottom": 5, "left": 6}


def test_a_bar_above_the_name_is_drawn_and_holds_no_words():
    file = opened(samples.FIRST_JOB, Look(design="modern"))
    assert (file.paragraphs[0].style.name, file.paragraphs[0].text) == ("Bar", "")
    assert [p.style.name for p in opened(samples.FIRST_JOB, Look(design="compact")).paragraphs[:1]] == ["Title"]


def test_every_font_names_another_that_may_stand_in():
    assert all(family.word and family.word_alike != family.word for family in FAMILIES.values())
    font = ENGINEER.part.package.iter_parts()
    table = next(part.blob for part in font if part.partname == "/word/fontTable.xml")
    assert b'<w:font w:name="Georgia"><w:altName w:val="Gelasio"/><w:family w:val="roman"/>' in table


def test_the_library_stays_out_of_the_process_that_serves_pages():
    code = (
        "import sys, resumes.export.word, resumes.reading.word; sys.exit(bool({'docx', 'lxml'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
