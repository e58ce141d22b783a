"""What is kept from page to page is asked for by this version of the engine, spares what it should, tells nothing."""

from collections.abc import Mapping
from typing import Any

import pytest
import weasyprint

from resumes.export import Look, engine, engine_drawn, engine_kept, pdf, renderer
from resumes.export.designs import PLAIN

from . import samples

STYLES, LAYOUT, FONT, STRUT, SUBSET, IN_BLOCKS, IN_LINES, FLOW, LINE = engine_kept.PLACES


@pytest.fixture(autouse=True)
def empty_shelves():
    """What other pages left there may be what makes them begin anew amid a test."""
    engine_kept.KeptStyles.kept.clear()
    engine_kept._subsets.clear()


def page_of(name, look=PLAIN):
    """The same resume of somebody else."""
    return renderer.make(pdf._new_job(samples.ENGINEER.with_basics(name=name), look))


def counted(monkeypatch, owner, name):
    """The calls of a function of the engine from now on."""
    calls: list[Any] = []
    theirs = getattr(owner, name)

    def call(*args, **kwargs):
        calls.append(args)
        return theirs(*args, **kwargs)

    monkeypatch.setattr(owner, name, call)
    return calls


@pytest.mark.parametrize("place", engine_kept.PLACES, ids=lambda place: place.name)
def test_what_takes_the_place_of_the_engines_own_is_there(place):
    assert getattr(place.owner, place.name) is place.ours is not place.theirs


def test_the_next_page_has_its_styles_already(monkeypatch):
    asked = counted(monkeypatch, STYLES.theirs, "set_computed_styles")
    page_of("Sample Person")
    assert len(asked) > 50
    asked.clear()
    page_of("Example Person")
    assert not asked


def test_another_look_has_styles_of_its_own(monkeypatch):
    page_of("Sample Person")
    asked = counted(monkeypatch, STYLES.theirs, "set_computed_styles")
    page_of("Sample Person", Look(size=11.5))
    assert len(asked) > 50


def test_styles_of_other_markup_are_not_kept():
    kept = len(engine_kept.KeptStyles.kept)
    renderer.make(renderer.Job("<html lang=en><title>x</title><p>x", ("",), "XCharter", b"1"))
    assert len(engine_kept.KeptStyles.kept) == kept


@pytest.mark.parametrize("place", [FONT, STRUT], ids=lambda place: place.name)
def test_a_style_asks_once_for_its_font_and_its_line(place, monkeypatch):
    known = []

    def call(style):
        known.append(f"_{place.name}" in vars(style))
        return place.ours(style)

    page_of("Sample Person")
    monkeypatch.setattr(place.owner, place.name, call)
    page_of("Example Person")
    # A few styles are made for one line and dropped.
    assert len(known) > 100 and known.count(False) < 10
    worked_out = []
    once, style = engine_kept._once_a_style(worked_out.append), weasyprint.css.Style()
    assert once(style) is once(style) is None and worked_out == [style]


def test_a_line_is_drawn_as_it_was_set(monkeypatch):
    set_again = counted(monkeypatch, LAYOUT.theirs, "reactivate")
    drawn = counted(monkeypatch, engine_kept.KeptLayout, "reactivate")
    page_of("Sample Person")
    assert len(drawn) > 50
    # The spaces of rows, which had to grow after they were set.
    assert len(set_again) < len(drawn) / 5


def test_a_line_that_was_drawn_can_be_drawn_again():
    job = pdf._new_job(samples.ENGINEER, Look())
    document = engine.Markup(job.html, None).render(stylesheets=[weasyprint.CSS(string=job.sheets[0])])
    assert document.write_pdf(pdf_identifier=b"1") == document.write_pdf(pdf_identifier=b"1")


@pytest.mark.parametrize("place", [IN_BLOCKS, IN_LINES, FLOW], ids=lambda place: f"{place.owner.__name__}.{place.name}")
def test_a_style_says_once_how_long_its_boxes_are_and_whether_they_flow(place, monkeypatch):
    page_of("Sample Person")
    asked = counted(monkeypatch, place.owner, place.name)
    worked_out = [counted(monkeypatch, engine_kept, name) for name in ("_resolve", "_is_in_flow")]
    page_of("Example Person")
    assert len(asked) > 50 and sum(map(len, worked_out)) < 10


def test_a_part_of_another_length_is_worked_out_for_each_box():
    style = weasyprint.HTML(string="<p style='width: 50%; padding-left: 3px'>x")
    box = style.render().pages[0]._page_box.children[0].children[0].children[0]
    for width in (300, 100):
        engine_kept._resolve_once(box, (width, "auto"))
        assert (box.width, box.padding_left, box.max_height) == (width / 2, 3, float("inf"))


def test_a_letter_is_written_as_it_was_before(monkeypatch):
    page_of("Sample Person")
    lines = counted(monkeypatch, LINE.owner, LINE.name)
    by_the_engine, letters = (
        counted(monkeypatch, engine_drawn, "_theirs"),
        counted(monkeypatch, engine_drawn, "_letter"),
    )
    page_of("Example Person")
    assert len(lines) > 50 and len(letters) < 400
    # Those of nothing but spaces.
    assert len(by_the_engine) < len(lines) / 4
    assert not [textbox.text for _, textbox, *_ in by_the_engine if textbox.text.strip()]


def test_the_same_letters_make_the_same_font(monkeypatch):
    page_of("Sample Person")
    made = counted(monkeypatch, SUBSET.theirs.__globals__["Font"], "_harfbuzz_subset")
    page_of("Person Sample")
    assert not made
    page_of("Sample Perzon")
    assert len(made) == 1


def test_what_is_kept_has_a_bound(monkeypatch):
    monkeypatch.setattr(engine_kept, "_MOST_STYLES", 150)
    monkeypatch.setattr(engine_kept, "_MOST_FONTS", 5)
    for number, size in enumerate((9.5, 10, 10.5, 11)):
        page_of(f"{number}{'qxzj'[number]}", Look(size=size))
        assert len(engine_kept.KeptStyles.kept) <= 150
        assert len(engine_kept._subsets) <= 5


def test_nothing_is_kept_of_what_a_page_says():
    page_of("Zaphira Quillfeather")
    seen: dict[int, Any] = {}
    waiting: list[Any] = [*engine_kept.KeptStyles.kept.items(), *engine_kept._subsets]
    while waiting:
        each = waiting.pop()
        if id(each) not in seen:
            seen[id(each)] = each
            waiting += parts_of(each)
    texts = [each for each in seen.values() if isinstance(each, str)]
    assert len(texts) > 100
    assert not [text for text in texts if "Quillfeather" in text or "example.org" in text]


def parts_of(value):
    if isinstance(value, Mapping):
        return [*value.keys(), *value.values(), *getattr(value, "__dict__", {}).values()]
    return list(value) if isinstance(value, (list, tuple, set, frozenset)) else []
