"""What is made of a glyph, whichever program read it: its letter, whether it is bold, whether it is a bullet's sign."""

import re

from .values import Mark

# What stands before a bullet point: signs, those of Word's and others' own fonts among them.
BULLET = re.compile(
    r"^(?:[•▪▫◦‣●○■□◆◇▶▸▹►➤➢➔❖✦✓✔✗∙⁃·*»\ue000-\uf8ff]\s*|[-–—]\s+|o\s+(?=[A-Z])|[1-9]\d?[.)]\s+(?=[A-Z]))+"
)
# A shape of this size, in points, may be the sign of a bullet point; a page with more of them is a drawing.
_SMALLEST, _LARGEST, MOST_MARKS = 1.0, 9.0, 1_000
# A hyphen at the end of a line comes as these, and what the fonts of TeX have where others have nothing.
_ODD = {
    **{0xFFFE: "-", 0x02: "-", 0x0F: "•", 0x88: "•", 0x10: "“", 0x11: "”", 0x12: "„", 0x15: "–", 0x16: "—"},
    **{0x1B: "ff", 0x1C: "fi", 0x1D: "fl", 0x1E: "ffi", 0x1F: "ffl"},
}
_BOLD = re.compile(r"bold|black|heavy|semibd|demi|cmbx|sfbx|ecbx", re.IGNORECASE)
_NOT_BOLD = re.compile(r"oblique|italic|regular|book|light", re.IGNORECASE)


def letter(code: int) -> str:
    return _ODD.get(code) or (chr(code) if 0 < code < 0x110000 else "\ufffd")


def is_bold(font: str, weight: int = 0) -> bool:
    """By the font's name; its weight, which is guessed from the width of its stems, counts where the name is silent."""
    return bool(_BOLD.search(font)) or (weight >= 600 and not _NOT_BOLD.search(font))


def mark(page: int, x0: float, x1: float, top: float, bottom: float) -> Mark | None:
    """A shape as a sign, None for one that is too large, too small or too long for that."""
    width, height = x1 - x0, bottom - top
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST and 0.6 < width / height < 1.7):
        return None
    return Mark(page, x0, x1, (top + bottom) / 2, height)
