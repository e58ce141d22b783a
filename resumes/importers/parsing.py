"""A file as JSON, with the slips of hand-written files forgiven where nothing is lost by it."""

import json
import re
from typing import Any

from resumes.document import DocumentError
from resumes.document.tolerant import TOO_DEEP
from resumes.document.words import _, gettext_noop
from resumes.reading.values import EMPTY, MOST_BYTES, TOO_LARGE

NOT_JSON = gettext_noop("This file is not JSON.")
_COMMENTS = gettext_noop(
    "This file has comments in it, which JSON has no place for. Take out %(sign)s and what follows, then try again."
)
# A string that never ends counts too: so each character is looked at once, whatever the file.
_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"?'
_COMMA_TOO_MANY = re.compile(rf"({_STRING})|,(?=\s*[\]}}])", re.DOTALL)
_COMMENT = re.compile(rf"{_STRING}|(//|/\*)", re.DOTALL)


def parsed(data: bytes) -> Any:
    """The value in the file; DocumentError with one sentence where there is none."""
    _check_kind(data)
    try:
        return _loaded(data)
    except RecursionError as error:
        raise DocumentError(_(TOO_DEEP)) from error
    except json.JSONDecodeError as error:
        raise DocumentError(_broken(data, error)) from error
    except ValueError as error:  # not text in any encoding of JSON, or a number of thousands of digits
        raise DocumentError(_(NOT_JSON)) from error


def _check_kind(data: bytes) -> None:
    if len(data) > MOST_BYTES:
        raise DocumentError(_(TOO_LARGE))
    if not data.strip():
        raise DocumentError(_(EMPTY))


def looks_like_json(data: bytes, name: str = "") -> bool:
    """Whether somebody who reads the beginning of it would say so, or its name says it of a text."""
    start = data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    is_named = name.lower().endswith(".json") and not start.startswith((b"%PDF", b"PK\x03\x04"))
    return (is_named or start.startswith((b"{", b"["))) and not start.startswith(b"{\\rtf")


def _loaded(data: bytes) -> Any:
    text = _decoded(data).removeprefix("\ufeff")
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError:
        forgiven = _COMMA_TOO_MANY.sub(lambda match: match[1] or "", text)
        if forgiven == text:
            raise
        try:
            return json.loads(forgiven, object_pairs_hook=_object)
        except json.JSONDecodeError:
            pass
        raise  # what is told is about the file as it is, not as it was mended


def _decoded(data: bytes) -> str:
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        # As old editors on Windows save a text.
        return data.decode("cp1252" if encoding.startswith("utf-8") else encoding)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """JSON lets a key stand twice and the last one win. Here the lists of both join, and of others both are kept."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        before = found.get(key)
        if not before or before == value:
            found[key] = value or before if key in found else value
        elif isinstance(before, list) and isinstance(value, list):
            found[key] = before + value
        elif value:
            found[_free(f"{key} 2", found)] = value
    return found


def _free(key: str, taken: dict[str, Any]) -> str:
    while key in taken:
        key += "+"
    return key


def _broken(data: bytes, error: json.JSONDecodeError) -> str:
    if error.pos <= 1 and data.lstrip()[:1] not in b"{[/":
        return _(NOT_JSON)
    comment = next((match[1] for match in _COMMENT.finditer(error.doc) if match[1]), None)
    if comment and error.doc[error.pos : error.pos + 1] in ("/", ""):
        return _(_COMMENTS, sign=comment)
    return _(
        "This JSON file is broken: reading stopped at line %(line)s, column %(column)s.",
        line=error.lineno,
        column=error.colno,
    )
