"""Reads a JSON file: a JSON Resume of any version, or a save file of this program."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from resumes.document import SECTIONS, DocumentError, ResumeDocument
from resumes.document.json_resume import Read, from_json_resume
from resumes.document.schema import Part
from resumes.document.sections import TITLES, title
from resumes.document.tolerant import AS_WRITTEN, TOO_DEEP, read_tolerantly
from resumes.document.upgrades import NEWER, load

from . import ImportResult

FILE_BYTES = 5 * 1024 * 1024
# Keys that stand together in save files only.
_OURS = {"format", "target", "declined"}
_TECHNICAL = {AS_WRITTEN, "$schema", "meta"}


def read(data: bytes) -> ImportResult:
    """What the file holds; raises DocumentError with one sentence when it is no resume in JSON."""
    value = _parsed(data)
    read = _own(value) if isinstance(value, Mapping) and value.keys() >= _OURS else from_json_resume(value)
    problems = (*read.problems, *_unshown(read.document))
    return ImportResult(read.document, tuple(_understood(read.document)), problems)


def _parsed(data: bytes) -> Any:
    if len(data) > FILE_BYTES:
        raise DocumentError(f"This file is larger than {FILE_BYTES // 1024**2} MB. A resume in JSON is far smaller.")
    if not data.strip():
        raise DocumentError("This file is empty.")
    try:
        return json.loads(data)
    except json.JSONDecodeError as error:
        raise DocumentError(_broken(data, error)) from error
    except RecursionError as error:
        raise DocumentError(TOO_DEEP) from error
    except ValueError as error:  # not text in any encoding of JSON, or a number of thousands of digits
        raise DocumentError("This file is not JSON.") from error


def _broken(data: bytes, error: json.JSONDecodeError) -> str:
    if error.pos <= 1 and data.lstrip()[:1] not in b"{[":
        return "This file is not JSON."
    return f"This JSON file is broken: reading stopped at line {error.lineno}, column {error.colno}."


def _own(data: Mapping[str, Any]) -> Read:
    """A save file, as saved; one that was changed by hand as far as it can be read."""
    try:
        return Read(load(data))
    except DocumentError as error:
        if error.message == NEWER:
            raise
    return read_tolerantly({key: value for key, value in data.items() if key != "format"})


def _understood(document: ResumeDocument) -> Iterator[str]:
    if document.basics.name:
        yield f"Name: {document.basics.name}"
    for section in SECTIONS:
        if section != "custom" and getattr(document, section):
            yield _counted(title(document, section), len(getattr(document, section)))
    for own in document.custom:
        yield _counted(own.title or "Own section", len(own.items))


def _unshown(document: ResumeDocument) -> Iterator[str]:
    """What other programs wrote that has no field here: kept in the save file, and on no page."""
    yield from _keys("", document)
    yield from _keys("Basics", document.basics)
    for section in SECTIONS:
        for number, item in enumerate(getattr(document, section), 1):
            yield from _keys(f"{TITLES.get(section, 'Own section')} {number}", item)


def _keys(place: str, part: Part) -> Iterator[str]:
    names = [key for key, value in part.extra.items() if value and key not in _TECHNICAL]
    if names:
        listed = ", ".join(names)
        yield f"{place}: kept, but on no page: {listed}." if place else f"Kept, but on no page: {listed}."


def _counted(heading: str, count: int) -> str:
    return f"{heading}: {count} {'entry' if count == 1 else 'entries'}"
