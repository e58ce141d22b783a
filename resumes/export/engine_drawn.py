"""Inside the child process: a line of text written to the page, each kind of letter worked out once a page.

A letter of a font, in a size and at a distance to the next, is the same few characters of the file wherever it stands.
A line with something else (a mark over a letter, a picture, a script from right to left) the engine writes as ever.
"""

from dataclasses import dataclass
from itertools import islice
from struct import Struct
from typing import Any

import weasyprint.draw.text
from weasyprint.text.ffi import FROM_UNITS, ffi, pango

_theirs = weasyprint.draw.text.draw_first_line
# Of PangoGlyphInfo: its number, its width, how far it is set off to the right and up; what else is known of it.
_GLYPH = Struct("=Iiii4x")
# Larger ones stand for what is empty or unknown.
_LETTERS = pango.PANGO_GLYPH_EMPTY


def draw_line(stream: Any, textbox: Any, text_overflow: str, block_ellipsis: Any, matrix: Any) -> Any:
    """The first line of a text; what could not be written so is returned, which is nothing."""
    is_whole = text_overflow == "clip" and block_ellipsis == "none" and "\n" not in textbox.pango_layout.text
    shown = _shown(stream, textbox) if is_whole and textbox.text.strip() else None
    if shown is None:
        return _theirs(stream, textbox, text_overflow, block_ellipsis, matrix)
    stream.set_text_matrix(*matrix.values)
    for font, size, text in shown:
        stream.set_font_size(font.hash, size)
        stream.show_text(text)
    return []


@dataclass(frozen=True, slots=True)
class Run:
    """What is written of a line in one font. `widths` of its letters; `first`: those that no line had before it on that
    page, so that it said how wide they are and what each stands for."""

    font: Any
    written: str
    widths: dict[int, int]
    first: dict[int, str]


def _shown(stream: Any, textbox: Any) -> list[tuple[Any, float, str]] | None:
    """Each font of the line with what is written in it; None where the engine has to."""
    layout = textbox.pango_layout
    if layout.shown and (again := _shown_again(stream, layout.shown)):
        return again
    line, _ = layout.get_first_line()
    shown: list[tuple[Any, float, str]] = []
    runs: list[Run] = []
    run = line.runs[0]
    while run != ffi.NULL:
        item, run = run.data, run.next
        name = item.item.analysis.font
        font, size = stream.add_font(name)
        known = len(font.to_unicode)
        letters = _letters_of(item)
        written = _written(stream, textbox, item, letters, font, size)
        if written is None:
            return None
        widths = {number: font.widths[number] for number, *_ in letters}
        first = dict(islice(font.to_unicode.items(), known, None))
        if runs and runs[-1].font == name:
            last = runs.pop()
            written, widths, first = last.written + written, last.widths | widths, last.first | first
            shown.pop()
        shown.append((font, size, written))
        runs.append(Run(name, written, widths, first))
    if layout.is_kept:
        layout.shown = runs
    return shown


def _shown_again(stream: Any, runs: list[Run]) -> list[tuple[Any, float, str]] | None:
    """As on another page, unless another line here, the first that has a letter, says something else of it."""
    fonts = vars(stream).setdefault("_fonts_of_runs", {})
    shown = []
    for run in runs:
        if run.font not in fonts:
            fonts[run.font] = stream.add_font(run.font)
        font, size = fonts[run.font]
        if not run.widths.items() <= font.widths.items():
            if not _are_told(run, font.widths):
                return None
            for letter, text in run.first.items():
                font.widths.setdefault(letter, run.widths[letter])
                font.to_unicode.setdefault(letter, text)
        shown.append((font, size, run.written))
    return shown


def _are_told(run: Run, widths: dict[int, int]) -> bool:
    """Whether the page has each letter, as wide as in this line, or this line can tell of it."""
    return all(
        widths[letter] == width if letter in widths else letter in run.first for letter, width in run.widths.items()
    )


def _letters_of(run: Any) -> list[tuple[int, int, int, int]]:
    return list(_GLYPH.iter_unpack(ffi.buffer(run.glyphs.glyphs, _GLYPH.size * run.glyphs.num_glyphs)))


def _written(stream: Any, textbox: Any, run: Any, letters: Any, font: Any, size: float) -> str | None:
    known = vars(font).setdefault("_letters", {}).setdefault(size, {})
    for at, letter in enumerate(letters):
        if letter not in known:
            if not _is_plain(letter, run, font):
                return None
            known[letter] = _letter(stream, textbox, run, at, letter, font, size)
    written = f"<{''.join([known[letter] for letter in letters])}"
    return written[:-1] if written[-1] == "<" else f"{written}>"


def _is_plain(letter: tuple[int, int, int, int], run: Any, font: Any) -> bool:
    number, _, _, up = letter
    is_usual = not (font.bitmap or font.svg or font.png or font.colr) and not run.item.analysis.level % 2
    return is_usual and not up and number < _LETTERS


def _letter(stream: Any, textbox: Any, run: Any, at: int, letter: Any, font: Any, size: float) -> str:
    """Its number and how much nearer the next one stands; the font is told which characters it stands for."""
    number, width, right, _ = letter
    if number not in font.to_unicode:
        clusters, last = run.glyphs.log_clusters, run.glyphs.num_glyphs - 1
        begin, end = clusters[at], run.item.length if at == last else clusters[at + 1]
        text = textbox.pango_layout.text.encode()[run.item.offset :]
        font.to_unicode[number] = text[begin:end].decode()
    if number not in font.widths:
        pango.pango_font_get_glyph_extents(run.item.analysis.font, number, stream.ink_rect, stream.logical_rect)
        font.widths[number] = round(stream.logical_rect.width * 1000 * FROM_UNITS / size)
    off = right / size
    nearer = font.widths[number] + off - width * 1000 * FROM_UNITS / size
    return f"{f'>{-off}<' if off else ''}{number:04x}{f'>{int(nearer)}<' if nearer else ''}"
