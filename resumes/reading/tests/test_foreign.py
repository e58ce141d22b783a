"""Files of other hands are read; files that mean harm, or are none, are refused in one sentence."""

import io
import zipfile

import pytest
import weasyprint

from resumes.export import write
from resumes.export.tests.samples import ENGINEER
from resumes.importers.reader import read_file
from resumes.reading import fields, files, pdf, text, word
from resumes.reading.values import Line, Pages, Unreadable

from .layouts import LAYOUTS, STYLE


@pytest.fixture(scope="module", params=LAYOUTS)
def foreign(request):
    html, work = LAYOUTS[request.param]
    data = weasyprint.HTML(string=f"<style>{STYLE}</style>{html}").write_pdf()
    return {name: fields.read(pdf.pages_of(data, name)) for name in pdf.EXTRACTORS}, work


def test_a_layout_of_another_hand_is_read_by_both_programs(foreign):
    reads, work = foreign
    for read in reads.values():
        assert read.name.title() == "Sample Person"
        assert read.email == "sample@example.org"
        assert read.phone.endswith("555-0142")
        found = read.section("work").entries
        assert [(e.name, e.title, e.place, e.start, e.end) for e in found] == work
        assert all(entry.highlights or entry.texts for entry in found)
        assert all(entry.name for section in read.sections for entry in section.entries)
    assert len({str(read.sections) for read in reads.values()}) == 1


def test_a_sidebar_is_read_by_itself():
    html, _ = LAYOUTS["network"]
    data = weasyprint.HTML(string=f"<style>{STYLE}</style>{html}").write_pdf()
    read = fields.read(files.pages_of(data))
    assert [section.key for section in read.sections] == ["summary", "work", "education", "skills", "languages"]
    assert read.section("skills").lists[0].items == ("Python", "SQL", "Tableau")
    school = read.section("education").entries[0]
    assert (school.name, school.title, school.start) == (
        "Ohio Example University", "Bachelor's degree, Economics", "2012",
    )  # fmt: skip


def test_the_main_column_goes_on_over_the_page_before_the_sidebar_is_read():
    html, _ = LAYOUTS["over_pages"]
    pages = files.pages_of(weasyprint.HTML(string=f"<style>{STYLE}</style>{html}").write_pdf())
    read = fields.read(pages)
    assert pages.count > 1
    assert [len(entry.highlights) for entry in read.section("work").entries] == [26, 26]
    assert read.section("skills").lists[0].items == ("Triage", "Epic")
    assert [(school.name, school.title) for school in read.section("education").entries] == [
        ("Ohio Example University", "BSN")
    ]


def test_what_a_resume_has_no_place_for_is_shown_and_not_taken():
    read = fields.read(
        text.pages_of("Sample Person\nDate of birth: 04/02/1988 | Phone number: +47 555 01 882\nBergen, Norway")
    )
    assert (read.name, read.phone, read.place) == ("Sample Person", "+47 555 01 882", "Bergen, Norway")
    assert read.left == ("Date of birth: 04/02/1988",)


def test_letters_behind_a_name_do_not_make_it_a_place():
    read = fields.read(text.pages_of("Sample Person, RN\nAustin, TX | sample@example.org\n\nSkills\nTriage"))
    assert (read.name, read.place) == ("Sample Person, RN", "Austin, TX")
    assert fields.read(text.pages_of("Sample Person\nAustin, TX\n\nSkills\nTriage")).name == "Sample Person"


def test_work_with_children_is_no_private_matter():
    read = fields.read(text.pages_of("Sample Person\nChildren’s Librarian\nsample@example.org\nChildren: 2\n"))
    assert (read.label, read.left) == ("Children’s Librarian", ("Children: 2",))


def test_a_name_in_a_network_is_the_address_behind_it():
    lines = (
        Line(("Sample Person",)),
        Line(("sample@example.org", "\ue0e0 sperson")),
        Line(("Skills",)),
        Line(("SQL",)),
    )
    read = fields.read(Pages(lines, 1, ("https://github.com/sperson", "https://example.org/other")))
    assert read.links == ("https://github.com/sperson",)


@pytest.mark.parametrize("heading", ["Certifications", "Awards"])
def test_each_line_of_a_list_is_an_entry(heading):
    lines = [Line((text,), whole=True) for text in ("Notary Public", "First Aid, 2019")]
    read = fields.read(
        Pages((Line((heading,), level=1), *lines, Line(("Work",), level=1), Line(("Clerk",), bold=True)))
    )
    assert [(entry.name, entry.end) for entry in read.sections[0].entries] == [
        ("Notary Public", ""),
        ("First Aid", "2019"),
    ]


def packed(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


WORD = write(ENGINEER, "docx")


def with_body(xml, name="word/document.xml"):
    """A Word file with that as its text, or as another of its parts."""
    with zipfile.ZipFile(io.BytesIO(WORD)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    return packed(**(parts | {name: xml}))


BODY = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{}</w:document>'
BILLION = '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
HOSTILE = {
    "empty": (b"", files.EMPTY),
    "blank": (b"  \n ", files.EMPTY),
    "too_large": (b"x" * (files.MOST_BYTES + 1), files.TOO_LARGE),
    "no_pdf": (b"%PDF-1.7 and nothing", pdf.pdfium.BROKEN),
    "half_pdf": (write(ENGINEER, "pdf")[:4000], pdf.pdfium.BROKEN),
    "half_word": (WORD[: len(WORD) // 2], word.BROKEN),
    "other_zip": (packed(notes="x"), word.NOT_WORD),
    "bomb": (with_body(b" " * 24_000_000), word.TOO_LARGE),
    "huge": (with_body(b"ab" * 20_000_000), word.TOO_LARGE),
    "many_parts": (packed(**{f"p{n}": "x" for n in range(500)}), word.TOO_LARGE),
    "entities": (with_body(BILLION + BODY.format("")), word.BROKEN),
    "outside": (with_body(OUTSIDE + BODY.format("<w:p/>")), word.BROKEN),
    "outside_16": (with_body((OUTSIDE + BODY.format("<w:p/>")).encode("utf-16")), word.BROKEN),
    "entities_beside": (with_body(BILLION + RELATIONS, "word/_rels/document.xml.rels"), word.BROKEN),
    "deep": (with_body(BODY.format("<w:sdt>" * 3000 + "</w:sdt>" * 3000)), word.BROKEN),
    "no_xml": (with_body("<w:document"), word.BROKEN),
    "no_text": (with_body(BODY.format("<w:body/>")), word.NOTHING),
    "no_types": (packed(**{"word/document.xml": BODY.format("<w:body/>")}), word.NOT_WORD),
    "old_word": (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "This is a Word file of the old kind"),
    "rtf": (b"{\\rtf1 hello}", "This is an RTF file"),
    "picture": (b"\x89PNG\r\n" + b"\0" * 50, "This is a picture"),
    "program": (b"\x7fELF" + b"\0" * 50, "This is no resume"),
    "web_page": (b"<!DOCTYPE html><p>x", files.WEB_PAGE),
    "noise": (bytes(range(256)) * 40, "This file is not text"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_resume_is_refused_in_one_sentence(name):
    data, sentence = HOSTILE[name]
    understood = read_file(data)
    assert understood.refused.startswith(sentence)
    assert not understood.read.name


def test_a_word_file_with_macros_is_not_opened():
    with zipfile.ZipFile(io.BytesIO(WORD)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, data in (parts | {"word/vbaProject.bin": b"x"}).items():
            file.writestr(name, data)
    assert read_file(out.getvalue()).refused == word.MACROS


def test_a_scanned_page_is_said_to_be_one():
    import pypdfium2

    out = io.BytesIO()
    pypdfium2.PdfDocument(write(ENGINEER, "pdf"))[0].render(scale=1).to_pil().save(out, "PDF")
    assert read_file(out.getvalue()).refused == pdf.SCANNED


def test_too_many_pages_are_refused():
    data = weasyprint.HTML(string="<p style='break-after: page'>x" * 31).write_pdf()
    for extractor in pdf.EXTRACTORS:
        with pytest.raises(Unreadable, match="more than 30 pages"):
            pdf.pages_of(data, extractor)


@pytest.mark.parametrize("seed", range(40))
def test_a_file_with_flipped_bytes_is_read_or_refused(seed):
    import random

    chance = random.Random(seed)
    data = bytearray(write(ENGINEER, chance.choice(["pdf", "docx", "txt"])))
    for _ in range(chance.randint(1, 60)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    understood = read_file(bytes(data))
    assert isinstance(understood.refused, str)
