"""The look holds together: no inline code in a template, no token that is not defined, a display face to show."""

import json
import os
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from resumebuilder.fonts import FACE, LICENCE, ensure_web_font

ROOT = Path(__file__).resolve().parent.parent
STYLES = sorted((ROOT / "static" / "css").glob("*.css"))
# The designs of the resume are pages for the PDF renderer, which needs its styles inside.
PAGES = sorted(path for path in (ROOT / "templates").rglob("*.html") if "designs" not in path.parts)
# Data for search engines is no code; a policy on scripts does not block it.
CODE = r'<script(?![^>]*\ssrc=)(?! type="application/ld\+json">)'
INLINE = re.compile(rf"\sstyle=|<style|\son[a-z]+=|{CODE}|javascript:", re.IGNORECASE)


def test_the_files_were_found():
    assert len(STYLES) >= 7
    assert len(PAGES) >= 8


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_a_page_has_no_inline_style_or_script(page: Path):
    assert INLINE.findall(page.read_text()) == []


@pytest.mark.parametrize("sheet", STYLES, ids=lambda path: path.name)
def test_every_token_that_is_used_is_defined(sheet: Path):
    tokens, css = (ROOT / "static" / "css" / "tokens.css").read_text(), sheet.read_text()
    defined = set(re.findall(r"(--[\w-]+)\s*:", tokens + css))
    assert set(re.findall(r"var\((--[\w-]+)", css)) - defined == set()


@pytest.mark.parametrize("sheet", STYLES, ids=lambda path: path.name)
def test_colours_are_named_in_one_place(sheet: Path):
    if sheet.name != "tokens.css":
        assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?!\))", sheet.read_text()) == []


def htmx_config() -> dict:
    found = re.search(r"name=\"htmx-config\" content='([^']+)'", (ROOT / "templates" / "private.html").read_text())
    assert found
    return json.loads(found[1])


@pytest.mark.parametrize("status", [200, 409, 422, 429, 503, 507])
def test_an_answer_that_a_person_must_see_is_swapped_in(status: int):
    rule = next(rule for rule in htmx_config()["responseHandling"] if re.search(rule["code"], str(status)))
    assert rule["swap"]


@pytest.mark.parametrize("status", [204, 400, 403, 404, 500])
def test_other_failures_leave_the_page_as_it_is(status: int):
    rule = next(rule for rule in htmx_config()["responseHandling"] if re.search(rule["code"], str(status)))
    assert not rule["swap"]


def test_no_page_is_kept_in_the_browser_and_no_text_is_run_as_code():
    config = htmx_config()
    assert config["historyCacheSize"] == 0
    assert not config["historyRestoreAsHxRequest"]
    assert not config["allowEval"]
    assert not config["includeIndicatorStyles"]


def test_the_display_face_prints_the_letters_of_europe(tmp_path: Path):
    ensure_web_font(tmp_path)
    face = TTFont(tmp_path / FACE)
    assert face.flavor == "woff2"
    assert {ord(letter) for letter in "Aé’–ŁğĐạ→"} <= set(face.getBestCmap())
    assert (tmp_path / FACE).stat().st_size < 50_000


def test_the_licence_of_the_face_lies_beside_it(tmp_path: Path):
    ensure_web_font(tmp_path)
    assert "Bitstream" in (tmp_path / LICENCE).read_text()
    assert sorted(path.name for path in (tmp_path / "fonts").iterdir()) == sorted([FACE.name, LICENCE.name])


def test_a_current_face_is_left_alone_and_an_old_one_made_again(tmp_path: Path):
    ensure_web_font(tmp_path)
    (tmp_path / FACE).write_bytes(b"kept")
    ensure_web_font(tmp_path)
    assert (tmp_path / FACE).read_bytes() == b"kept"
    os.utime(tmp_path / FACE, (0, 0))
    ensure_web_font(tmp_path)
    assert (tmp_path / FACE).stat().st_size > 10_000
