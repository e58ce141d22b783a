"""A line that is kept is the one that the engine would set and write, and what a page says is forgotten in time."""

import gc
import weakref
from dataclasses import replace
from types import SimpleNamespace

import pytest
import weasyprint

from resumes.document import validated
from resumes.export import Look, engine_drawn, engine_lines, pdf, renderer

from .test_engine import leave_the_engine_alone
from .test_engine_kept import counted, page_of

# In XCharter a space and one that does not break are one letter, and so are the parts of a word with "fi".
PARAGRAPHS = (
    "Saves\u00a0space.",
    "Fills a space, and finds a file.",
    "Goes to another place.",
    "AV and Type: (fi) 1999.",
)


@pytest.fixture(autouse=True)
def no_lines():
    engine_lines.lines.clear()


def job_of(*paragraphs, name="Sample Person", size=0.0):
    document = validated({"basics": {"name": name, "summary": "\n".join(paragraphs)}})
    return pdf._new_job(document, Look(paper="a4", size=size))


def test_a_line_that_was_set_before_is_not_set_again(monkeypatch):
    set_by_the_engine = counted(monkeypatch, engine_lines, "_split")
    page_of("Sample Person")
    assert len(set_by_the_engine) > 50
    set_by_the_engine.clear()
    page_of("Example Person")
    # The name, in the head of the first page and of the second.
    assert {text for text, *_ in set_by_the_engine} == {"Example Person"}


def test_a_line_that_was_written_before_is_not_put_together_again(monkeypatch):
    page_of("Sample Person")
    put_together = counted(monkeypatch, engine_drawn, "_written")
    again = counted(monkeypatch, engine_drawn, "_shown_again")
    page_of("Sample Persons")
    assert len(again) > 50 and len(put_together) < 5


@pytest.mark.parametrize("first", range(len(PARAGRAPHS)))
def test_a_kept_line_is_the_same_bytes_whatever_stood_before_it(first, monkeypatch):
    """What a letter stands for and how wide it is, the first line says that has it: here another than on that page."""
    renderer.make(job_of(*PARAGRAPHS[first:], *PARAGRAPHS[:first], name="Zoë Quill"))
    jobs = [job_of(*PARAGRAPHS[n:], name=name) for n in range(len(PARAGRAPHS)) for name in ("A", "Type Fill")]
    ours = [renderer.make(job) for job in jobs]
    leave_the_engine_alone(monkeypatch)
    assert [renderer.make(job) for job in jobs] == ours


def test_a_letter_that_the_page_has_in_another_width_is_not_written_as_before():
    run = engine_drawn.Run(None, "<0001>", {1: 500}, {1: "a"})
    assert engine_drawn._are_told(run, {}) and engine_drawn._are_told(run, {1: 500})
    assert not engine_drawn._are_told(run, {1: 501})
    assert not engine_drawn._are_told(replace(run, first={}), {})


def test_a_line_of_another_style_or_with_more_room_is_another_line():
    boxes = [weasyprint.HTML(string=f"<p style='font-size: {size}px'>x").render() for size in (10, 11)]
    styles = [box.pages[0]._page_box.children[0].children[0].children[0].children[0].style for box in boxes]
    context = SimpleNamespace(style_for=SimpleNamespace(is_kept=True))
    asked = [(style, room) for style in styles for room in (40, 90)]
    found = [engine_lines.split_once("some words in lines", style, context, room, 0) for style, room in asked * 2]
    assert len({id(line) for line in found}) == 4 and found[:4] == found[4:]
    assert [line[0].text for line in found[:2]] == ["some", "some words in"]


def test_lines_of_other_markup_are_not_kept():
    renderer.make(renderer.Job("<html lang=en><title>x</title><p>x", ("",), "XCharter", b"1"))
    assert not len(engine_lines.lines)


def test_what_a_page_says_is_forgotten_when_enough_others_were_set(monkeypatch):
    monkeypatch.setattr(engine_lines, "_MOST", 20)
    page_of("Zaphira Quillfeather")
    renderer.make(job_of("Zaphira said a word."))
    told = [weakref.ref(line[0]) for key, line in engine_lines.lines._last.items() if "Zaphira" in key[0]]
    assert told
    for number in range(20):
        renderer.make(job_of(f"{number} other", f"words {number}", name=f"Person {number}"))
        assert len(engine_lines.lines) <= 40
    gc.collect()
    assert not [layout for layout in told if layout()]


def test_a_line_that_is_asked_for_again_stays(monkeypatch):
    monkeypatch.setattr(engine_lines, "_MOST", 2)
    lines = engine_lines.Lines()
    for key in "abcdef":
        lines.keep((key,), key)
        assert lines.get(("a",)) == "a"
    assert lines.get(("b",)) is None
