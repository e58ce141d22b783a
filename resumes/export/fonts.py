"""The fonts a resume is set in: whole files, one for each style, and which characters they can print. No Django.

Faces go to the renderer under family names of our own, so that a font of the same name on the machine never mixes in.
"""

import importlib.util
import io
import re
import subprocess
import unicodedata
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from math import inf
from pathlib import Path

from fontTools.ttLib import TTFont

URL = "resume-font:"
_UPRIGHT = (("Regular", 400, "normal"), ("Bold", 700, "normal"))
_STYLES = (*_UPRIGHT, ("Italic", 400, "italic"), ("BoldItalic", 700, "italic"))
# Characters of a text that this machine is searched for, so that a page of oddities cannot stall.
_LOOK_UPS = 8
_NOT_PLAIN = re.compile("bold|italic|oblique|mono|condensed|light|black|thin|medium", re.IGNORECASE)


@dataclass(frozen=True)
class Family:
    """`folder` and `stem` are names in the fonts package; a `path` is one file found on this machine. `even`: points
    at which it looks as large as ten points of the others; `leading`: its space between lines beside theirs.
    `elsewhere` and `word` stand in where a file cannot bring the font, `word_even` as `even`; `word_alike` comes close
    to `word` where that is missing."""

    name: str
    folder: str = ""
    stem: str = ""
    ext: str = "ttf"
    styles: tuple[tuple[str, int, str], ...] = _STYLES
    path: str = ""
    even: float = 10.0
    leading: float = 1.0
    elsewhere: str = ""
    word: str = ""
    word_even: float = 10.0
    word_alike: str = ""

    def files(self) -> dict[Path, tuple[int, str]]:
        if self.path:
            return {Path(self.path): (400, "normal")}
        folder = _package() / self.folder
        return {folder / f"{self.stem}-{name}.{self.ext}": (weight, slant) for name, weight, slant in self.styles}

    def css(self) -> str:
        """@font-face rules; the renderer reads their addresses from `files` and nowhere else."""
        return "".join(
            f'@font-face {{ font-family: "{self.name}"; font-weight: {weight}; font-style: {slant};'
            f' src: url("{URL}{self.name.replace(" ", "-")}/{path.name}") }}\n'
            for path, (weight, slant) in self.files().items()
        )

    def addresses(self) -> dict[str, Path]:
        return {f"{URL}{self.name.replace(' ', '-')}/{path.name}": path for path in self.files()}


_SERIF = 'Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif'
_SANS = '"Segoe UI", "Helvetica Neue", Arial, sans-serif'
FAMILIES: dict[str, Family] = {
    "XCharter": Family(
        *("Resume XCharter", "XCharter", "XCharter", "otf"),
        elsewhere=_SERIF, word="Georgia", word_alike="Gelasio", word_even=9.8,
    ),
    "EB Garamond": Family(
        *("Resume Garamond", "EB Garamond", "EBGaramond"), even=11.6, leading=0.97,
        elsewhere=f'"EB Garamond", Garamond, {_SERIF}',
        word="Garamond", word_alike="EB Garamond", word_even=11.4,
    ),
    "Gentium Book Plus": Family(
        *("Resume Gentium", "Gentium Book Plus", "GentiumBookPlus"), even=10.6, leading=0.98,
        elsewhere=f'"Gentium Book Plus", Cambria, {_SERIF}',
        word="Cambria", word_alike="Caladea", word_even=10.3,
    ),
    "Source Sans 3": Family(
        *("Resume Source Sans", "Source Sans 3", "SourceSans3"), even=10.1,
        elsewhere=f'"Source Sans 3", "Source Sans Pro", Calibri, {_SANS}',
        word="Calibri", word_alike="Carlito", word_even=10.6,
    ),
    "Roboto": Family(
        *("Resume Roboto", "Roboto", "Roboto"), even=9.5, leading=1.03,
        elsewhere=f"Roboto, {_SANS}", word="Arial", word_alike="Liberation Sans", word_even=9.4,
    ),
    "Open Sans": Family(
        *("Resume Open Sans", "Open Sans", "OpenSans"), even=9.3, leading=1.05,
        elsewhere=f'"Open Sans", Verdana, {_SANS}', word="Verdana", word_alike="DejaVu Sans", word_even=8.8,
    ),
}  # fmt: skip
# Arrows and ticks in every style, which the text faces have in one or none.
_SYMBOLS = FAMILIES["Source Sans 3"]
_NOTO = Family("Resume Noto", "Noto Sans", "NotoSans")
_JAPANESE = Family("Resume Noto JP", "Noto Sans", "NotoSansJP", styles=_UPRIGHT)
_KOREAN = Family("Resume Noto KR", "Noto Sans", "NotoSansKR", styles=_UPRIGHT)
_CHINESE = Family("Resume Noto SC", "Noto Sans", "NotoSansSC", styles=_UPRIGHT)
_DEVANAGARI = Family("Resume Mukta", "Mukta", "Mukta", styles=_UPRIGHT)


@dataclass(frozen=True)
class Coverage:
    """The families that print a text, first choice first, and the characters that none of them has."""

    families: tuple[Family, ...]
    missing: frozenset[str]


def cover(characters: AbstractSet[str], family: str, *, installed: bool = False) -> Coverage:
    """Our own fonts; with `installed`, then whatever this machine has for letters that are still missing."""
    families = [FAMILIES[family]]
    missing = {c for c in characters if ord(c) > 0x7E} - characters_of(families[0])
    for other in _fallbacks(missing):
        found = missing & characters_of(other)
        if found:
            families.append(other)
            missing -= found
    letters = [c for c in sorted(missing) if unicodedata.category(c) in ("Lo", "Lm", "Ll", "Lu", "Mn", "Mc")]
    for character in letters[:_LOOK_UPS] if installed else ():
        if character in missing and (found_here := _installed(character)):
            families.append(found_here)
            missing -= characters_of(found_here)
    return Coverage(tuple(families), frozenset(missing))


def read(path: Path, family: Family) -> bytes:
    """The font file, without the characters that another style of its family lacks. With them, a heading would take
    the regular's letter made bold, and two fonts of one name end in one set of glyphs: wrong letters."""
    with _opened(path) as font:
        kept = {ord(c) for c in characters_of(family)}
        if kept >= font.getBestCmap().keys():
            return path.read_bytes()
        for table in font["cmap"].tables:
            table.cmap = {code: glyph for code, glyph in table.cmap.items() if code in kept}
        out = io.BytesIO()
        font.save(out, reorderTables=None)
        return out.getvalue()


@cache
def characters_of(family: Family) -> frozenset[str]:
    """What every style of the family has: a character that only its regular has would vanish in a heading."""
    maps = []
    for path in family.files():
        with _opened(path) as font:
            maps.append({chr(code) for code in font.getBestCmap()})
    return frozenset(set.intersection(*maps))


_USUAL = "the quick of an experienced team, who led 12 and cut costs by a third over 2019 to 2024; "


def average_width(family: Family) -> float:
    """Of a character of usual text, in ems."""
    return width(family, _USUAL) / len(_USUAL)


def width(family: Family, text: str) -> float:
    """Of a text in the upright, in ems; endless where the family lacks one of its characters."""
    widths = widths_of(family)
    return sum(widths.get(c, inf) for c in text)


@cache
def widths_of(family: Family) -> dict[str, float]:
    """Of each character of the upright, in ems, as if it stood alone."""
    with _opened(next(iter(family.files()))) as font:
        advances, em = font["hmtx"], font["head"].unitsPerEm
        return {chr(code): advances[name][0] / em for code, name in font.getBestCmap().items()}


def _opened(path: Path) -> TTFont:
    """The font with its glyphs known by number: their names would be read from the outlines, slowly."""
    font = TTFont(path, lazy=True, fontNumber=0, recalcTimestamp=False, recalcBBoxes=False)
    font.setGlyphOrder([f"glyph{number:05}" for number in range(font["maxp"].numGlyphs)])
    return font


def _fallbacks(missing: set[str]) -> list[Family]:
    """The order tells the languages apart that share the Han characters: kana is Japanese, hangul Korean."""
    if not missing:
        return []
    if any("\u3040" <= c <= "\u30ff" for c in missing):
        east = [_JAPANESE, _CHINESE, _KOREAN]
    elif any("\uac00" <= c <= "\ud7a3" for c in missing):
        east = [_KOREAN, _CHINESE, _JAPANESE]
    else:
        east = [_CHINESE, _JAPANESE, _KOREAN]
    return [
        _SYMBOLS,
        _NOTO,
        *(east if any("\u2e80" <= c <= "\uffee" or c > "\uffff" for c in missing) else []),
        _DEVANAGARI,
    ]


@lru_cache(maxsize=4096)
def _installed(character: str) -> Family | None:
    """A plain upright font of this machine that has the character, as fontconfig's own tool names it."""
    wanted = f":charset={ord(character):x}:scalable=true:color=false"
    try:
        listed = subprocess.run(
            ["fc-list", "--format", "%{file}\n", wanted], capture_output=True, text=True, timeout=5, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    paths = [path for path in listed.splitlines() if path.endswith((".ttf", ".otf"))]
    paths.sort(key=lambda path: (bool(_NOT_PLAIN.search(Path(path).stem)), "Regular" not in path, path))
    family = next((Family(f"Resume {Path(path).stem}", path=path) for path in paths), None)
    return family if family and character in characters_of(family) else None


@cache
def _package() -> Path:
    spec = importlib.util.find_spec("rendercv_fonts")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("The fonts package rendercv-fonts is not installed.")
    return Path(spec.origin).parent
