"""Inside the child process: lines of text, kept for the next page that says the same: who types changes one of many.

A line follows from its text, its style and the room that there is. These lines are what this process keeps of what a
page says: in memory, and until so many others were set.
"""

from typing import Any

import weasyprint.layout.inline
import weasyprint.text.line_break

# Of ten full pages, each a few thousand bytes; and as many that were set before those.
_MOST = 600
_split = weasyprint.layout.inline.split_first_line


class KeptLayout(weasyprint.text.line_break.Layout):
    """A line is drawn as it was set, where the engine lets go of it and sets it again.

    `shown`: what was written of a line that is kept, which nobody lets go of.
    """

    is_kept = False
    shown: Any = None
    _is_drawn = False

    def set_text(self, text: str, justify: bool = False) -> None:
        if "\n" not in text:
            # Lines are drawn so; to change it then would mean to set them again.
            pango = weasyprint.text.line_break.pango
            pango.pango_layout_set_single_paragraph_mode(self.layout, True)
        super().set_text(text, justify)

    def deactivate(self) -> None:
        if self._is_drawn and not self.is_kept:
            super().deactivate()

    def reactivate(self, style: Any) -> None:
        if self._is_drawn and not self.is_kept or self.justification_spacing:
            super().reactivate(style)
        self._is_drawn = True


class Lines:
    """The last lines that were asked for, by what they follow from."""

    def __init__(self) -> None:
        self._last: dict[tuple[Any, ...], Any] = {}
        self._before: dict[tuple[Any, ...], Any] = {}

    def clear(self) -> None:
        self._last, self._before = {}, {}

    def get(self, key: tuple[Any, ...]) -> Any:
        line = self._last.get(key)
        if line is None and (line := self._before.get(key)) is not None:
            self.keep(key, line)
        return line

    def keep(self, key: tuple[Any, ...], line: Any) -> None:
        if len(self._last) >= _MOST:
            self._last, self._before = {}, self._last
        self._last[key] = line

    def __len__(self) -> int:
        return len(self._last) + len(self._before)


lines = Lines()


def split_once(
    text: str, style: Any, context: Any, width: float | None, spacing: float, is_line_start: bool = True, **rest: Any
) -> Any:
    """The first line of a text. The layout that it holds keeps its style, by whose place in memory it is told apart."""
    if spacing or rest or not context.style_for.is_kept:
        return _split(text, style, context, width, spacing, is_line_start=is_line_start, **rest)
    key = (text, id(style), width, is_line_start)
    line = lines.get(key)
    if line is None:
        line = _split(text, style, context, width, spacing, is_line_start=is_line_start)
        layout = line[0]
        if "\n" not in layout.text:
            layout.is_kept = True
            lines.keep(key, line)
    return line
