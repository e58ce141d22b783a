"""Inside the child process: what WeasyPrint works out for every page, kept for the next one: the styles of elements,
the fonts and lengths that they ask for, each font with no letters but those of the page, and lines of text.

These places of the engine are not public. For each there is a test that fails when the engine no longer asks it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

import weasyprint.css
import weasyprint.draw.text
import weasyprint.layout.background
import weasyprint.layout.block
import weasyprint.layout.inline
import weasyprint.pdf.fonts
import weasyprint.text.line_break
from weasyprint.formatting_structure.boxes import Box

from .engine_drawn import draw_line
from .engine_lines import KeptLayout, split_once
from .engine_styled import KeptStyles

# Those of a dozen pages. What is more begins anew.
_MOST_FONTS = 48


def _once_a_style(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    name = f"_{function.__name__}"

    @wraps(function)
    def once(style: Any) -> Any:
        try:
            return style.__dict__[name]
        except KeyError:
            style.__dict__[name] = known = function(style)
            return known

    return once


_SIDES = [f"{kind}_{side}" for kind in ("margin", "padding") for side in ("top", "right", "bottom", "left")]
_SIZES = [f"{kind}{axis}" for kind in ("", "min_", "max_") for axis in ("width", "height")]
_BORDERS = [f"border_{side}_width" for side in ("top", "right", "bottom", "left")]
_resolve = weasyprint.layout.block.resolve_percentages
_is_in_flow = Box.is_in_normal_flow


def _resolve_once(box: Any, containing_block: Any) -> None:
    """A box whose style names no part of another length is as long wherever it stands."""
    style = box.style
    known = vars(style)
    if lengths := known.get("_lengths"):
        vars(box).update(lengths)
        return
    _resolve(box, containing_block)
    if "_lengths" not in known:
        is_fixed = all(style[name] == "auto" or getattr(style[name], "unit", "") == "px" for name in _SIDES + _SIZES)
        is_fixed = is_fixed and style["border_collapse"] == "separate"
        lengths = {name: vars(box)[name] for name in _SIDES + _SIZES + _BORDERS} if is_fixed else {}
        known["_lengths"] = lengths


def _is_in_flow_once(box: Any) -> Any:
    """Asked a thousand times a page."""
    try:
        return box.style._is_in_flow
    except AttributeError:
        box.style._is_in_flow = known = _is_in_flow(box)
        return known


_CORNERS = [f"border_{corner}_radius" for corner in ("top_left", "top_right", "bottom_right", "bottom_left")]
_behind = weasyprint.layout.background.layout_box_backgrounds


def _behind_once(page: Any, box: Any, images: Any, layout_children: bool = True, style: Any = None) -> None:
    """What is painted behind a box, and behind what is in it. Nothing is where its style alone says so."""
    if style or box is page or not _is_plain(box.style):
        _behind(page, box, images, layout_children, style)
        return
    box.background = None
    box.border_top_left_radius = box.border_top_right_radius = (0, 0)
    box.border_bottom_left_radius = box.border_bottom_right_radius = (0, 0)
    for child in box.all_children() if layout_children else ():
        _behind_once(page, child, images)


@_once_a_style
def _is_plain(style: Any) -> bool:
    """No color, no picture, no shadow and no round corner."""
    sources = (style["border_image_source"], style["mask_border_source"], *style["background_image"])
    color, corners = style["background_color"], [style[corner] for corner in _CORNERS]
    has_color = color == "currentcolor" or color.alpha
    return (
        not has_color
        and not style["box_shadow"]
        and all(source[0] == "none" for source in sources)
        and all((0, "px") in corner for corner in corners)
    )


_subset = weasyprint.pdf.fonts.Font.subset
_subsets: dict[tuple[Any, ...], bytes] = {}


def _subset_once(font: Any, to_unicode: dict[int, str], hinting: bool) -> None:
    glyphs = frozenset(to_unicode)
    key = (font.name, len(font.file_content), glyphs, bool(font.missing), hinting)
    if key in _subsets:
        font.file_content = _subsets[key]
    else:
        _subset(font, to_unicode, hinting)
        if len(_subsets) >= _MOST_FONTS:
            _subsets.clear()
        _subsets[key] = font.file_content


@dataclass(frozen=True)
class Place:
    """A name in the engine, what stands there, and what is put there instead."""

    owner: Any
    name: str
    theirs: Any
    ours: Any


def _place(owner: Any, name: str, ours: Any = None) -> Place:
    theirs = getattr(owner, name)
    return Place(owner, name, theirs, ours or _once_a_style(theirs))


PLACES = (
    _place(weasyprint.css, "StyleFor", KeptStyles),
    _place(weasyprint.text.line_break, "Layout", KeptLayout),
    _place(weasyprint.layout.inline, "split_first_line", split_once),
    _place(weasyprint.text.line_break, "get_font_description"),
    _place(weasyprint.layout.inline, "strut"),
    _place(weasyprint.pdf.fonts.Font, "subset", _subset_once),
    _place(weasyprint.layout.block, "resolve_percentages", _resolve_once),
    _place(weasyprint.layout.inline, "resolve_percentages", _resolve_once),
    _place(Box, "is_in_normal_flow", _is_in_flow_once),
    _place(weasyprint.draw.text, "draw_first_line", draw_line),
    _place(weasyprint.layout.background, "layout_box_backgrounds", _behind_once),
)


def take_their_places() -> None:
    for place in PLACES:
        setattr(place.owner, place.name, place.ours)
