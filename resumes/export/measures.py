"""Points of everything on a page, from a look: sizes, white space, how long a line may be. Pure arithmetic.

`squeeze` from 0 to 1 goes from what the design gives to the least that still reads well.
"""

import re
from dataclasses import dataclass

from . import fonts
from .designs import ACCENTS, DENSITIES, MARGINS, PAPER_POINTS, PAPERS, SMALLEST, Look
from .last_words import Room

# Characters of a line of text, about, as designed and squeezed: longer ones are hard to come back from.
_MEASURE, _WIDEST_MEASURE = 104, 112
# Addresses and names run wider than text does.
_SURELY = 0.94
# What the text may leave free at its right, beside dates that still reach the edge.
_INSET = 74.0
_LEAST_MARGIN, _LEAST_LEADING, _LEAST_GAP = 45.0, 1.2, 0.62
STEPS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
# Ems of a bullet and its space that keep the sign clear of the text.
_ROOMY = 0.6
# How far a page may be squeezed unasked, so that the last page is not nearly empty.
SNUG = (0.0, 0.15, 0.3, 0.45, 0.6)


@dataclass(frozen=True)
class Measures:
    """In points, but `leading` (times the size), `bullet` (ems), and `characters`, that a full line holds whatever they
    are. `gap` is what one point of white space becomes; `line` is the width of a line."""

    size: float
    line: float
    leading: float
    gap: float
    side: float
    inset: float
    bullet: float
    characters: int
    accent: str
    page: str

    @property
    def lengths(self) -> dict[str, float]:
        """Points by the name that style sheets have for them."""
        head = max(42.0, self.side * 0.78)
        names = {"size": self.size, "gap": self.gap, "side": self.side, "inset": self.inset}
        bullet = self.bullet * self.size
        line = self.size * self.leading
        return names | {
            "bullet": bullet,
            "line": line,
            "top": head,
            "head": head + 16,
            "foot": max(40.0, self.side * 0.72),
        }

    @property
    def room(self) -> Room:
        text = (self.line - self.inset) / self.size
        return Room(text, text - self.bullet)

    def fill(self, sheet: str) -> str:
        """A style sheet with `var(--name)` and `calc(2 * var(--name))` worked out."""
        words = {"accent": self.accent, "page": self.page, "leading": f"{self.leading:.3f}"}
        sheet = re.sub(r"var\(--(accent|page|leading)\)", lambda found: words[found[1]], sheet)
        return re.sub(r"calc\((-?[\d.]+) \* var\(--(\w+)\)\)|var\(--(\w+)\)", self._points, sheet)

    def _points(self, found: re.Match[str]) -> str:
        return f"{float(found[1] or 1) * self.lengths[found[2] or found[3]]:.2f}pt"


def measures(look: Look, squeeze: float = 0.0) -> Measures:
    design, family = look.chosen, fonts.FAMILIES[look.font]
    density = DENSITIES[look.density]
    size = look.size or round(design.size * family.even / fonts.FAMILIES[design.family].even, 1)
    leading = 1 + (design.leading * family.leading - 1) * (1 + (density - 1) * 0.6)
    side = MARGINS[look.margins or design.margins]
    size = _towards(max(size, SMALLEST), SMALLEST, squeeze)
    side = _towards(side, _LEAST_MARGIN, squeeze)
    characters = _MEASURE + (_WIDEST_MEASURE - _MEASURE) * squeeze
    text, one = PAPER_POINTS[look.paper][0] - 2 * side, fonts.average_width(family) * size
    return Measures(
        size=size,
        line=text,
        leading=_towards(leading, _LEAST_LEADING, squeeze),
        gap=_towards(design.gap * density, _LEAST_GAP, squeeze),
        side=side,
        inset=max(0.0, min(_INSET, text - characters * one)),
        bullet=fonts.width(family, bullet(look)),
        characters=int(text / one * _SURELY),
        accent=ACCENTS[look.accent or design.accent],
        page=PAPERS[look.paper],
    )


def bullet(look: Look) -> str:
    """The sign before a bullet point and its space, twice the space where the font has a narrow one."""
    return "• " if fonts.width(fonts.FAMILIES[look.font], "• ") > _ROOMY else "•  "


def _towards(value: float, least: float, squeeze: float) -> float:
    return value - max(0.0, value - least) * squeeze
