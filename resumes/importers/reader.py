"""Any file or text that holds a resume, read: for the child process, which may be stopped at any moment."""

from dataclasses import dataclass

from resumes.document import DocumentError
from resumes.document.words import _
from resumes.reading import encoding, fields, files, text
from resumes.reading.values import Pages, Read, Unreadable

from . import ImportResult, json_resume
from .of_read import document_of
from .parsing import looks_like_json


@dataclass(frozen=True)
class Understood:
    """`refused` is the one sentence that says why there is nothing else."""

    read: Read = Read()
    links: tuple[str, ...] = ()
    refused: str = ""


def read_file(data: bytes) -> Understood:
    try:
        return _of(files.pages_of(data))
    except Unreadable as error:
        return Understood(refused=error.message)


def opened(data: bytes, name: str = "") -> ImportResult:
    """Any file as a document, in this process. Raises DocumentError with one sentence."""
    if looks_like_json(data, name):
        return json_resume.read(data)
    understood = read_file(data)
    if understood.refused:
        raise DocumentError(_(understood.refused))
    return document_of(understood.read, understood.links)


def read_text(words: str) -> Understood:
    try:
        return _of(text.pages_of(words))
    except Unreadable as error:
        return Understood(refused=error.message)


def _of(pages: Pages) -> Understood:
    return Understood(fields.read(encoding.mended(pages)), pages.links)
