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

# File ending -> the module that writes it: `write(document, look) -> bytes` and `CONTENT_TYPE`.
FORMATS: dict[str, str] = {
    "pdf": "resumes.export.pdf",
    "json": "resumes.export.json_resume",
}


def write(document: ResumeDocument, ext: str, look: Look = PLAIN) -> bytes:
    """The whole document goes in; only what may be sent comes out. Raises ExportError, KeyError for no such format."""
    return bytes(_format(ext).write(document, look))


def content_type(ext: str) -> str:
    return str(_format(ext).CONTENT_TYPE)


def _format(ext: str) -> Any:
    return import_module(FORMATS[ext])
