"""Inside the child process: a line of text written to the page, each kind of letter worked out once a page.

A letter of a font, in a size and at a distance to the next, is the same few characters of the file wherever it stands.
A line with something else (a mark over a letter, a picture, a script from right to left) the engine writes as ever.
"""

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


def _shown(stream: Any, textbox: Any) -> list[tuple[Any, float, str]] | None:
    """Each font of the line with what is written in it; None where the engine has to."""
    line, _ = textbox.pango_layout.get_first_line()
    shown: list[tuple[Any, float, str]] = []
    before, run = None, line.runs[0]
    while run != ffi.NULL:
        item, run = run.data, run.next
        is_same, before = before == item.item.analysis.font, item.item.analysis.font
        font, size = stream.add_font(before)
        written = _written(stream, textbox, item, font, size)
        if written is None:
            return None
        if is_same:
            written = shown.pop()[2] + written
        shown.append((font, size, written))
    return shown


def _written(stream: Any, textbox: Any, run: Any, font: Any, size: float) -> str | None:
    known = vars(font).setdefault("_letters", {}).setdefault(size, {})
    letters = list(_GLYPH.iter_unpack(ffi.buffer(run.glyphs.glyphs, _GLYPH.size * run.glyphs.num_glyphs)))
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
