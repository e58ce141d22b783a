"""Every colour pair that the pages use can be read: text at 7 : 1, edges and marks that must be seen at 3 : 1."""

import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).resolve().parent.parent / "static" / "css" / "tokens.css"

GROUNDS = ("desk", "tray", "paper")
WORDS = ("ink", "ink-soft", "accent", "good", "ask", "stop")
TEXT = [(word, ground) for word in WORDS for ground in GROUNDS] + [
    ("accent-ink", "accent-fill"),
    ("accent-ink", "accent-fill-over"),
    ("sheet-ink", "sheet"),
    ("sheet-ink-soft", "sheet"),
    *((word, f"{kind}-wash") for kind in ("accent", "good", "ask", "stop") for word in ("ink", kind)),
]
SEEN = [(edge, ground) for edge in ("field-line", "focus") for ground in GROUNDS] + [("accent-fill", "desk")]


def _tokens(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})\s*;", css))


def _themes() -> dict[str, dict[str, str]]:
    css = TOKENS.read_text()
    day, night = css.split("@media (prefers-color-scheme: dark)")
    light = _tokens(day)
    return {"light": light, "dark": light | _tokens(night.split("@media print")[0])}


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it, of a colour like #1d1f21."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


THEMES = _themes()


def test_black_on_white_is_21_to_1():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_both_themes_were_found():
    assert THEMES["light"]["desk"] != THEMES["dark"]["desk"]
    assert len(THEMES["light"]) > 20


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read_at_triple_a(theme: str, text: str, ground: str):
    assert contrast(THEMES[theme][text], THEMES[theme][ground]) >= 7


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), SEEN)
def test_edges_that_carry_meaning_can_be_seen(theme: str, edge: str, ground: str):
    assert contrast(THEMES[theme][edge], THEMES[theme][ground]) >= 3
