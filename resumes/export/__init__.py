"""The way out: a resume as a file. `write(document, "pdf")`; formats load on first use, so that one that lacks a
library does not take the others with it."""

from importlib import import_module
from typing import Any

from resumes.document import ResumeDocument

from .designs import DESIGNS, PAPERS, PLAIN, Design, Look
from .errors import ExportError
from .names import attachment, file_name

__all__ = [
    "DESIGNS",
    "FORMATS",
    "PAPERS",
    "PLAIN",
    "Design",
    "ExportError",
    "Look",
    "attachment",
    "content_type",
    "file_name",
    "write",
]

# File ending -> the module that writes it, with the name of its verb where that is not `write`: a function of the
# document and the look that gives bytes. Beside it stands `CONTENT_TYPE`.
FORMATS: dict[str, str] = {
    "pdf": "resumes.export.pdf",
    "archive.pdf": "resumes.export.pdf:archive",
    "docx": "resumes.export.word",
    "txt": "resumes.export.text",
    "wrapped.txt": "resumes.export.text:wrapped",
    "md": "resumes.export.markdown",
    "html": "resumes.export.web_page",
    "json": "resumes.export.json_resume",
    "zip": "resumes.export.bundle",
}


def write(document: ResumeDocument, ext: str, look: Look = PLAIN) -> bytes:
    """The whole document goes in; only what may be sent comes out. Raises ExportError, KeyError for no such format."""
    module, _, verb = FORMATS[ext].partition(":")
    return bytes(getattr(_module(module), verb or "write")(document, look))


def content_type(ext: str) -> str:
    return str(_module(FORMATS[ext].partition(":")[0]).CONTENT_TYPE)


def _module(name: str) -> Any:
    return import_module(name)
