"""Every way out says the same: what the page prints, in its order, and nothing that is private."""

import io
import re
import zipfile
from xml.etree import ElementTree

import html5lib
import pytest
from markdown_it import MarkdownIt

from resumes import export
from resumes.document import validated
from resumes.document.printed import BESIDE, WORDS, printed
from resumes.document.schema import SECTIONS
from resumes.export import DESIGNS, FORMATS, Look, bundle, text
from resumes.export.designs import PAPER_POINTS
from resumes.export.layout import page

from . import samples
from .reading import everything_in, squeezed, words_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ONE_FILE = [ext for ext in FORMATS if ext != "zip"]
IN_WORDS = ["docx", "txt", "wrapped.txt", "md", "html"]


def words_in(data: bytes, ext: str) -> str:
    """What a reader of that format sees."""
    if ext == "docx":
        return "".join(node.text or "" for node in body(data).iter(f"{W}t"))
    if ext == "html":
        return shown_in(data.decode())
    return shown_in(MarkdownIt("commonmark").render(data.decode())) if ext == "md" else data.decode()


def shown_in(html: str) -> str:
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    return "".join(tree.find("body").itertext())


def body(data: bytes) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return ElementTree.fromstring(file.read("word/document.xml"))


def plain(words: str) -> str:
    """Without the signs that formats write in their own ways: bullets, dashes, what stands between two pieces."""
    return re.sub(r"[•·|\-–—:]|\.\.\.|…", "", squeezed(words))


@pytest.mark.parametrize("ext", IN_WORDS)
@pytest.mark.parametrize("name", samples.ALL)
def test_every_word_of_the_page_is_there_in_order(ext, name):
    document, look = samples.ALL[name], Look(design="modern")
    found, at = plain(words_in(export.write(document, ext, look), ext)), 0
    for words in words_of(page(printed(document, look.order), look)):
        at = found.find(plain(words), at)
        assert at >= 0, words
        at += len(plain(words))


@pytest.mark.parametrize("ext", IN_WORDS)
def test_nothing_else_is_there(ext):
    words = "".join(words_of(page(printed(samples.ENGINEER), Look())))
    assert plain(words_in(export.write(samples.ENGINEER, ext), ext)) == plain(words)


def full_of_canaries():
    """A word of its own in every private field of every part, beside entries that are printed."""

    def entry(name, part):
        private = set(part.model_fields) - set(WORDS[part]) - set(BESIDE.get(part, ())) - {"hidden", "extra", "status"}
        values = {field: f"CANARY{name}{field}" for field in private if part.model_fields[field].annotation is str}
        first = next(field for field in WORDS[part] if part.model_fields[field].annotation is str)
        return values | {first: "Shown"}

    data = {name: [entry(name, part)] for name, part in SECTIONS.items() if name != "custom"}
    for name in ("work", "volunteer", "education", "projects"):
        data[name][0] |= {"notes": "CANARYnotes", "facts": [{"text": "CANARYfact"}], "asked": ["CANARYasked"]}
        data[name][0]["highlights"] = [{"text": "Did it", "facts": ["CANARYid"]}, {"text": "CANARYhid", "hidden": True}]
    data["work"].append({"name": "CANARYhidden", "hidden": True})
    data["skills"].append({"name": "CANARYlearning", "status": "learning"})
    data["certificates"].append({"name": "CANARYplanned", "status": "planned"})
    data["certificates"][0]["number"] = "CANARYnumber"
    data["interests"][0]["name"] = "CANARYinterest"
    data["custom"] = [{"title": "Own", "items": [{"title": "Kept", "notes": "CANARYown"}]}]
    target = {"title": "CANARYtarget", "situation": "same"}
    basics = {"name": "Sample Person", "image": "CANARYimage"}
    rest = {"target": target, "declined": ["CANARYdeclined"], "hidden_sections": ["interests"]}
    return validated(data | rest | {"basics": basics})


@pytest.mark.parametrize("ext", FORMATS)
def test_no_file_to_send_holds_anything_private(ext):
    for name, inside in unpacked(export.write(full_of_canaries(), ext), ext):
        assert b"CANARY" not in inside, name


def test_the_canaries_are_there_to_be_found():
    found = set(re.findall("CANARY[a-z_]*", full_of_canaries().model_dump_json()))
    assert len(found) >= 14


def unpacked(data: bytes, ext: str):
    if ext.endswith("pdf"):
        yield ext, everything_in(data)
    elif ext in ("zip", "docx"):
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            for name in file.namelist():
                inner = name.partition("Resume.")[2] if ext == "zip" else "xml"
                yield from unpacked(file.read(name), inner)
                yield name, name.encode()
    else:
        yield ext, data


@pytest.mark.parametrize("ext", ONE_FILE)
def test_the_same_resume_is_the_same_bytes(ext):
    assert export.write(samples.POLISH, ext) == export.write(samples.POLISH, ext)


def test_the_zip_holds_one_of_each():
    with zipfile.ZipFile(io.BytesIO(bundle.write(samples.FIRST_JOB))) as file:
        assert file.namelist() == [f"Example-Student-Resume.{ext}" for ext in ONE_FILE if ext != "archive.pdf"]


@pytest.mark.parametrize("name", samples.ALL)
def test_wrapped_text_is_narrow_and_says_the_same(name):
    long, short = text.write(samples.ALL[name]), text.wrapped(samples.ALL[name])
    assert squeezed(long.decode()) == squeezed(short.decode())
    assert all(len(line) <= text.WIDTH or " " not in line.strip() for line in short.decode().splitlines())


def test_markup_in_a_text_is_text_in_every_format():
    hostile = "<b>bold</b> **strong** [link](http://x.example) & 'quoted' \\ `code`"
    document = samples.ENGINEER.with_basics(name=hostile, summary=f"# {hostile}\n1. {hostile}\n- x")
    for ext in IN_WORDS:
        found = plain(words_in(export.write(document, ext), ext))
        assert found.count(plain(hostile)) >= 3, ext
    assert b"<b>bold" not in export.write(document, "html")


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("paper", PAPER_POINTS)
def test_a_word_file_has_the_styles_and_the_paper_of_its_design(design, paper):
    look = Look(design=design, paper=paper)
    data = export.write(samples.ENGINEER, "docx", look)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = {name: ElementTree.fromstring(file.read(name)) for name in file.namelist()}
    known = {style.get(f"{W}styleId") for style in parts["word/styles.xml"].iter(f"{W}style")}
    used = {node.get(f"{W}val") for kind in ("pStyle", "rStyle") for node in body(data).iter(f"{W}{kind}")}
    assert {"Title", "Heading1", "Employer", "Heading3", "ListBullet", "Aside", "Hyperlink"} <= used <= known
    size = next(body(data).iter(f"{W}pgSz"))
    assert int(size.get(f"{W}w")) == round(PAPER_POINTS[paper][0] * 20)
    ids = {node.get("Id") for node in parts["word/_rels/document.xml.rels"]}
    linked = {node.get(key) for node in body(data).iter(f"{W}hyperlink") for key in node.attrib}
    assert linked and linked <= ids


def test_the_styles_of_a_word_file_follow_the_look():
    def styles(**choice):
        data = export.write(samples.ENGINEER, "docx", Look(**choice))
        return zipfile.ZipFile(io.BytesIO(data)).read("word/styles.xml").decode()

    assert 'w:val="1F3A5F"' in styles(accent="navy") and 'w:val="1F3A5F"' not in styles(accent="wine")
    assert 'w:ascii="Garamond"' in styles(family="EB Garamond")
    assert styles(size=12) != styles(size=9.5)


def test_a_web_page_opens_and_runs_nothing():
    html = export.write(samples.ENGINEER, "html").decode()
    assert "default-src 'none'" in html and "<script" not in html and "url(" not in html and "var(--" not in html
