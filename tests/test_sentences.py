"""Every sentence that a page of the resume may show goes through gettext, also those of modules without a framework."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils.translation import override

from resumes.document import ResumeDocument, dates, words
from resumes.document.completeness import missing
from resumes.reading import files, pdfium

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("document", "importers", "models", "reading", "review", "wizard")
GETTEXT = {"_", "ngettext", "gettext", "gettext_lazy", "gettext_noop"}


def bare(source: str) -> Iterator[str]:
    """The sentences in it that go through none of them: a capital, a blank, and a mark at the end."""
    tree = ast.parse(source)
    for node in list(ast.walk(tree)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in GETTEXT:
            node.args, node.keywords = [], []
    for node in ast.walk(tree):
        # What stands alone is a docstring.
        for child in () if isinstance(node, ast.Expr) else ast.iter_child_nodes(node):
            text = _text(child)
            if " " in text and text.lstrip("“")[:1].isupper() and text.endswith((".", ":", "?")):
                yield text


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or "X" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_a_bare_sentence_is_found():
    assert list(bare('"""A docstring here."""\nx = _("Well done.")\ny = f"No {x} at all."')) == ["No X at all."]


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_sentence_is_told_past_gettext(folder):
    found = [path for path in (ROOT / "resumes" / folder).rglob("*.py") if "tests" not in path.parts]
    assert found
    told = {str(path.relative_to(ROOT)): list(bare(path.read_text())) for path in found}
    assert {path: sentences for path, sentences in told.items() if sentences} == {}


@pytest.fixture
def loud():
    """Rules that speak in capitals."""
    before = words._translate
    words.speak(lambda sentence: sentence.replace(" month", " MONTH").replace(" name", " NAME"))
    yield
    words.speak(before)


def test_the_rules_speak_as_the_page_does(loud):
    with pytest.raises(ValueError, match="There is no MONTH 13. Use a year, or a MONTH"):
        dates.parse_partial("2019-13")
    assert missing(ResumeDocument())[0].message == "No NAME yet: add yours."


def test_the_site_has_them_speak_its_language():
    with override("de"):
        assert words._("Name") == "Name"
        assert words._("January") == "Januar"


def test_limits_in_sentences_are_those_that_hold():
    assert f" {files.MOST_BYTES // 1024**2} MB" in files.TOO_LARGE
    assert f" {pdfium.MOST_PAGES} pages" in pdfium.TOO_LONG
