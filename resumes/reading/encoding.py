"""Text that a program took for another encoding than it was in: UTF-8 read as Windows-1252 ("2019 â€“ 2021")."""

import re
from dataclasses import replace

from .values import Pages

_OF_BYTE = {bytes([byte]).decode("cp1252", "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}
_FOLLOWS = re.escape("".join(letter for letter, byte in _OF_BYTE.items() if byte < 0xC0))
_TAKEN_AMISS = re.compile(f"[\xc2-\xf4][{_FOLLOWS}]{{1,3}}")
# Letters of Europe, marks and signs; what else comes out is chance.
_MEANT = re.compile("[\u00a0-\u024f\u2000-\u22ff\u25a0-\u27bf]+")
_SURE = 2  # places; one may be chance


def mended(pages: Pages) -> Pages:
    """The text as it was meant, where it was taken amiss in more than one place."""
    places = sum(_meant(found) != found[0] for found in _TAKEN_AMISS.finditer(pages.text))
    if places < _SURE:
        return pages
    lines = tuple(
        replace(
            line,
            cells=tuple(_TAKEN_AMISS.sub(_meant, cell) for cell in line.cells),
            label=_TAKEN_AMISS.sub(_meant, line.label),
            then_label=_TAKEN_AMISS.sub(_meant, line.then_label),
        )
        for line in pages.lines
    )
    return Pages(lines, pages.count, pages.links)


def _meant(found: re.Match[str]) -> str:
    try:
        meant = bytes(_OF_BYTE[letter] for letter in found[0]).decode("utf-8")
    except UnicodeDecodeError:
        return found[0]
    return meant if _MEANT.fullmatch(meant) else found[0]
