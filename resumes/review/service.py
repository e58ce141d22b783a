"""The file that somebody downloads, read back: made once, kept as long as the file is."""

import hashlib

from resumes.document import ResumeDocument
from resumes.document.printed import printed
from resumes.export import Look, pdf, pool
from resumes.export.layout import page
from resumes.export.store import Kept

from . import parse_back
from .parse_back import ReadBack


def read_back_of(document: ResumeDocument, look: Look) -> ReadBack:
    """Raises ExportError where there is no file to read."""
    made, shown = pdf.render(document, look).pdf, page(printed(document, look.order), look)
    key = hashlib.sha256(made + repr(shown).encode()).digest()
    return _read.get(key, lambda: pool.run(parse_back.read_back, made, shown))


_read: Kept[ReadBack] = Kept()
