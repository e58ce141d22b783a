"""The display face of our pages, made from the fonts package: no font file is committed and none is fetched."""

import importlib.util
import os
from collections.abc import Callable
from pathlib import Path

from fontTools import subset

FACE = Path("fonts/display.woff2")
LICENCE = Path("fonts/XCharter-licence.txt")

# Latin with its extensions (also Vietnamese), punctuation, currency signs, arrows and the minus sign.
_RANGES = ((0x20, 0x7E), (0xA0, 0x24F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2190, 0x2193))
_SINGLE = (0x2122, 0x2212, 0xFB01, 0xFB02)
_FEATURES = ("kern", "liga", "lnum", "locl", "mark", "mkmk", "onum", "pnum", "tnum")


def ensure_web_font(target: Path) -> None:
    """Put the face and its licence under `target`, a folder of static files, unless they are there and current."""
    source = _package() / "XCharter"
    _keep_current(source / "XCharter-Regular.otf", target / FACE, _make_web_font)
    _keep_current(source / "README", target / LICENCE, _copy)


def _package() -> Path:
    # Found without importing it, which would walk every font folder.
    spec = importlib.util.find_spec("rendercv_fonts")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("The package rendercv-fonts is not installed: pip install -r requirements.txt")
    return Path(spec.origin).parent


def _keep_current(source: Path, made: Path, make: Callable[[Path, Path], None]) -> None:
    if made.exists() and made.stat().st_mtime >= source.stat().st_mtime:
        return
    made.parent.mkdir(parents=True, exist_ok=True)
    # Two processes may start together: each writes its own file, and the last one to finish is kept whole.
    part = made.with_name(f"{made.name}.{os.getpid()}")
    try:
        make(source, part)
        part.replace(made)
    finally:
        part.unlink(missing_ok=True)


def _copy(source: Path, made: Path) -> None:
    made.write_bytes(source.read_bytes())


def _make_web_font(source: Path, made: Path) -> None:
    options = subset.Options(flavor="woff2", layout_features=list(_FEATURES), name_IDs=["*"], notdef_outline=True)
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=_characters())
    subsetter.subset(font)
    subset.save_font(font, str(made), options)


def _characters() -> set[int]:
    wanted = set(_SINGLE)
    for first, last in _RANGES:
        wanted.update(range(first, last + 1))
    return wanted
