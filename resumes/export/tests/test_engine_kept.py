"""What is kept from page to page is asked for by this version of the engine, spares what it should, tells nothing."""

import gc
import re
import weakref
from collections.abc import Mapping
from typing import Any

import cssselect2
import pytest
import weasyprint

from resumes.export import DESIGNS, Look, engine, engine_drawn, engine_kept, engine_lines, engine_styled, pdf, renderer
from resumes.export.designs import PLAIN, sheet_of

from . import samples
from .test_engine import leave_the_engine_alone

STYLES, LAYOUT, SPLIT, FONT, STRUT, SUBSET, IN_BLOCKS, IN_LINES, FLOW, LINE, BEHIND = engine_kept.PLACES


@pytest.fixture(autouse=True)
def empty_shelves():
    """What other pages left there may be what makes them begin anew amid a test."""
    STYLES.ours.forget()
    engine_kept._subsets.clear()
    engine_lines.lines.clear()


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
    worked_out = counted(monkeypatch, STYLES.theirs, "set_computed_styles")
    asked = counted(monkeypatch, cssselect2.Matcher, "match")
    page_of("Sample Person")
    assert len(worked_out) > 50 and len(asked) > 100
    worked_out.clear(), asked.clear()
    page_of("Example Person")
    assert not worked_out and not asked


def test_another_look_has_styles_of_its_own(monkeypatch):
    page_of("Sample Person")
    worked_out = counted(monkeypatch, STYLES.theirs, "set_computed_styles")
    page_of("Sample Person", Look(size=11.5))
    assert len(worked_out) > 50


def test_rules_are_asked_about_elements_of_a_new_kind_alone(monkeypatch):
    def job_of(*paragraphs):
        return pdf._new_job(samples.ONE_LINE.with_basics(summary="\n".join(paragraphs)), PLAIN)

    renderer.make(job_of("One.", "Two."))
    asked = counted(monkeypatch, cssselect2.Matcher, "match")
    job = job_of("One.", "Two.", "Three.", "Four.", "Five.")
    ours = renderer.make(job)
    # By two sheets each: the one that was next to the last, and the three that follow two paragraphs.
    assert [element.etree_element.text for _, element in asked][::2] == ["One.", "Three.", "Four.", "Five."]
    leave_the_engine_alone(monkeypatch)
    assert renderer.make(job) == ours


@pytest.mark.parametrize("design", DESIGNS)
def test_no_rule_asks_for_more_than_the_kind_of_an_element(design):
    """Of other elements than those above it and the two before it, or of its place among many."""
    text = re.sub(r"/\*.*?\*/", "", engine._USUAL + sheet_of(design), flags=re.DOTALL)
    rules = [rule.strip() for rules in re.findall(r"([^{};]+)\{", text) for rule in rules.split(",")]
    rules = [rule for rule in rules if not rule.startswith("@")]
    assert len(rules) > 80
    asked = {each for rule in rules for each in re.findall(r"::?[\w-]+(?:\(.*?\))?|\[.*?\]|~", rule)}
    asked = {each for each in asked if not re.fullmatch(r":not\(\.[\w-]+\)|:not\(\[class\]\)|::before", each)}
    assert asked <= {":nth-last-child(2)", "[class]"}
    assert max(rule.count("+") for rule in rules) == 2


def test_styles_of_other_markup_are_not_kept():
    before = dict(STYLES.ours.kept), dict(STYLES.ours.kinds)
    renderer.make(renderer.Job("<html lang=en><title>x</title><p>x", ("",), "XCharter", b"1"))
    assert (STYLES.ours.kept, STYLES.ours.kinds) == before


@pytest.mark.parametrize("place", [FONT, STRUT], ids=lambda place: place.name)
def test_a_style_asks_once_for_its_font_and_its_line(place, monkeypatch):
    known = []

    def call(style):
        known.append(f"_{place.name}" in vars(style))
        return place.ours(style)

    page_of("Sample Person")
    engine_lines.lines.clear()
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


@pytest.mark.parametrize("design, painted", [("classic", set()), ("technical", {"h2"})])
def test_what_is_painted_behind_a_box_is_asked_only_where_something_is(design, painted, monkeypatch):
    asked = counted(monkeypatch, BEHIND.owner, BEHIND.name)
    worked_out = counted(monkeypatch, engine_kept, "_behind")
    page_of("Sample Person", Look(design=design))
    # A page holds what its root paints.
    assert asked and {box.element_tag for page, box, *_ in worked_out if box is not page} == painted


@pytest.mark.parametrize("declared", ["background: red", "box-shadow: 1px 1px red", "border-radius: 3px"])
def test_a_box_with_something_behind_it_is_not_plain(declared):
    html = weasyprint.HTML(string=f"<p style='{declared}'>x")
    box = html.render().pages[0]._page_box.children[0].children[0].children[0]
    assert (
        box.element_tag == "p" and not engine_kept._is_plain(box.style) and engine_kept._is_plain(box.children[0].style)
    )


def test_a_letter_is_written_as_it_was_before(monkeypatch):
    page_of("Sample Person")
    engine_lines.lines.clear()
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
    monkeypatch.setattr(engine_styled, "_MOST_STYLES", 150)
    monkeypatch.setattr(engine_kept, "_MOST_FONTS", 5)
    for number, size in enumerate((9.5, 10, 10.5, 11)):
        page_of(f"{number}{'qxzj'[number]}", Look(size=size))
        # Those of two looks: they are counted before a page, which is not cut short.
        assert len(STYLES.ours.kept) < 350
        assert len(engine_kept._subsets) <= 5


@pytest.mark.parametrize("bound", ["_MOST_STYLES", "_MOST_KINDS"])
def test_what_is_dropped_leaves_the_memory(bound, monkeypatch):
    page_of("Sample Person")
    dropped = weakref.ref(next(iter(STYLES.ours.kept.values())))
    # Old, as after other jobs.
    gc.collect()
    engine_lines.lines.clear()
    monkeypatch.setattr(engine_styled, bound, 0)
    page_of("Sample Person", Look(size=11.5))
    assert dropped() is None


def test_nothing_is_kept_of_what_a_page_says():
    page_of("Zaphira Quillfeather")
    seen: dict[int, Any] = {}
    waiting: list[Any] = [*STYLES.ours.kept.items(), *STYLES.ours.kinds.items(), *engine_kept._subsets]
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
    if isinstance(value, engine_styled.Kind):
        return [value.styles]
    return list(value) if isinstance(value, (list, tuple, set, frozenset)) else []
