"""What WeasyPrint is spared changes no byte that counts; and it is really spared, by this version of the engine too."""

import io

import cssselect2
import pikepdf
import pydyf
import pytest
import weasyprint

from resumes.export import DESIGNS, Look, engine, engine_kept, pdf, renderer

from . import samples

# An employer named again over the page, a text before a list, and details on lines of their own: all that is in the
# template.
LONG = f"https://example.org/{'a' * 50}"
TOLD = {"position": "Gardener", "url": LONG, "summary": "Grew.", "highlights": samples.told(*["Sowed."] * 18)}
PLACES = ("Rome, GA ", "Troy, NY ", "Cairo, IL ")
EVERYTHING = samples.TWO_PAGES.with_values(
    work=[TOLD | {"name": "Sample Garden", "location": place * 9} for place in PLACES],
    certificates=[{"name": "Shears", "issuer": "Example Institute " * 4, "url": LONG}],
)
# Letters that the engine has to write: set off their line, from right to left, unknown, of another font.
ODD = samples.ONE_LINE.with_basics(
    name="Sample e\u0323\u0301q\u0308\u0323 Person",
    summary="نص عربي, עברית, x\u0304\u0331, 日本, 🙂 and \U00012345 office",
)
SHORT = {"engineer": samples.ENGINEER, "polish": samples.POLISH, "everything": EVERYTHING, "odd": ODD}


def of_the_engine(text, fetcher):
    """Read as HTML, and styled with all that HTML has."""
    return weasyprint.HTML(string=text, url_fetcher=fetcher)


def sheets_asked_for(job, monkeypatch):
    asked = []
    usual = engine._usual
    monkeypatch.setattr(engine, "_usual", lambda: asked.append(1) or usual())
    renderer.make(job)
    return asked


def leave_the_engine_alone(monkeypatch):
    monkeypatch.setattr(engine, "Markup", of_the_engine)
    for place in engine_kept.PLACES:
        monkeypatch.setattr(place.owner, place.name, place.theirs)


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("name", SHORT)
def test_a_page_of_ours_is_the_same_bytes_as_by_the_engine_alone(design, name, monkeypatch):
    job = pdf._new_job(SHORT[name], Look(design=design))
    ours, again = renderer.make(job), renderer.make(job)
    assert engine.Markup(job.html, None).is_ours
    leave_the_engine_alone(monkeypatch)
    assert renderer.make(job) == ours == again


def test_the_engine_asks_for_our_sheet_and_not_for_its_own(monkeypatch):
    job = pdf._new_job(samples.ONE_LINE, Look())
    assert sheets_asked_for(job, monkeypatch)
    assert not sheets_asked_for(
        renderer.Job("<html lang=en><title>x</title><p>x", ("",), "XCharter", b"1"), monkeypatch
    )


def test_elements_are_found_by_their_names_without_a_rule_made_of_them(monkeypatch):
    page = engine.Markup("<html><head><title>one</title></head><body><p>two</p><p class='x'/></body></html>", None)
    rules = []
    compiled = cssselect2.tree.compile_selector_list
    monkeypatch.setattr(cssselect2.tree, "compile_selector_list", lambda rule: rules.append(rule) or compiled(rule))
    renderer.make(pdf._new_job(samples.ONE_LINE, Look()))
    assert [each.etree_element.text for each in page.wrapper_element.query_all("p", "title")] == ["one", "two", None]
    assert not rules
    assert len(list(page.wrapper_element.query_all("p.x"))) == len(rules) == 1


def test_other_markup_is_read_as_html():
    read = engine.Markup("<p>one<table><td>two", None)
    assert [element.tag for element in read.etree_element.iter("td")] == ["td"]


def test_every_object_is_written_once_and_stays_what_it_was(monkeypatch):
    job = pdf._new_job(samples.ENGINEER, Look())
    packed, written = [], []
    pack, write = pydyf.zlib.compressobj, pydyf.Dictionary.data.fget
    monkeypatch.setattr(pydyf.Dictionary, "data", property(lambda self: written.append(1) or write(self)))
    monkeypatch.setattr(pydyf.zlib, "compressobj", lambda **kind: packed.append(1) or pack(**kind))
    ours = renderer.make(job).pdf
    assert not packed
    once = len(written)
    monkeypatch.setattr(engine, "write_once", lambda pdf: None)
    theirs = renderer.make(job).pdf
    assert len(packed) > 20 and len(written) - once > 1.5 * once
    assert _unpacked(ours) == _unpacked(theirs)


def _unpacked(file):
    with pikepdf.open(io.BytesIO(file)) as opened:
        parts = [each for each in opened.objects if getattr(each, "Type", "") not in ("/XRef", "/ObjStm")]
        return sorted(each.read_bytes() if isinstance(each, pikepdf.Stream) else each.unparse() for each in parts)
