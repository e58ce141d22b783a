"""The system libraries that setting a page needs, and the line that installs them."""

import ctypes
import shutil
import sys
from contextlib import suppress

from django.utils.translation import gettext as _

# As WeasyPrint looks for them: Linux, macOS.
_NEEDED = {
    "GLib": ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "libgobject-2.0.dylib"),
    "Pango": ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0.0.dylib"),
    "PangoFT2": ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0.0.dylib"),
    "HarfBuzz": ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz.dylib"),
    "Fontconfig": ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig.dylib"),
}
_FASTER = {"HarfBuzz-Subset": ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset.dylib")}
INSTALL = {
    "apt-get": "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig",
    "dnf": "sudo dnf install pango harfbuzz fontconfig",
    "brew": "brew install pango harfbuzz fontconfig",
}


def missing_libraries() -> str:
    """What is missing and how to install it, in one sentence; "" when PDF files can be made."""
    missing = [name for name, files in _NEEDED.items() if not _loads(files)]
    if not missing:
        return ""
    return _("PDF files need %(names)s, which this machine does not have. Install it with: %(line)s") % {
        "names": ", ".join(missing),
        "line": install_line(),
    }


def slow_libraries() -> str:
    """A sentence when PDF files can be made, but several times slower than they need be; else ""."""
    if all(_loads(files) for files in _FASTER.values()):
        return ""
    return _("PDF files are made faster with HarfBuzz-Subset. Install it with: %(line)s") % {"line": install_line()}


def install_line() -> str:
    for tool, line in INSTALL.items():
        if shutil.which(tool):
            return line
    return INSTALL["brew" if sys.platform == "darwin" else "apt-get"]


def _loads(files: tuple[str, ...]) -> bool:
    for file in files:
        with suppress(OSError):
            ctypes.CDLL(file)
            return True
    return False
