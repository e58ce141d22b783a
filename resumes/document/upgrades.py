"""Stored documents: how one is written, and how one of any released format is opened.

`dump` writes the current format. `load` takes what any release wrote, one upgrade after the other. What
a key means is decided by `format` alone: a change of meaning takes a new number and an entry in UPGRADES.
"""

from collections.abc import Callable
from typing import Any

from pydantic.alias_generators import to_camel

from .errors import DocumentError
from .schema import FORMAT, ResumeDocument, validated
from .words import _, gettext_noop

NEWER = gettext_noop("This resume was saved by a newer version of this program. Update the program to open it.")
NOT_A_RESUME = gettext_noop("This is not a resume that this program saved.")

# From a format to the next one: a plain dict in, a plain dict out. Golden files of each format guard them.
UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def load(data: Any) -> ResumeDocument:
    """The document that `data` holds; raises DocumentError. Keys we do not know are kept in `extra`."""
    if not isinstance(data, dict):
        raise DocumentError(_(NOT_A_RESUME))
    number = data.get("format", 1)
    if type(number) is not int or number < 1:
        raise DocumentError(_(NOT_A_RESUME), "format")
    if number > FORMAT:
        raise DocumentError(_(NEWER), "format")
    for step in range(number, FORMAT):
        data = UPGRADES[step](data) | {"format": step + 1}
    return validated(data, keep_unknown=True)


def dump(document: ResumeDocument) -> dict[str, Any]:
    """Everything the document holds as JSON values; `load` gives an equal document back."""
    written: dict[str, Any] = _unknown_in_place(document.model_dump(mode="json", by_alias=True))
    return written


def _unknown_in_place(value: Any) -> Any:
    """Unknown keys written where they were found, so that a release that knows them finds them there.

    One that would hide a field of ours stays under `extra`.
    """
    if isinstance(value, list):
        return [_unknown_in_place(item) for item in value]
    if not isinstance(value, dict):
        return value
    extra = value["extra"]
    part = {key: _unknown_in_place(item) for key, item in value.items() if key != "extra"}
    hiding = {key: item for key, item in extra.items() if key == "extra" or to_camel(key) in part}
    return (
        part | {key: item for key, item in extra.items() if key not in hiding} | ({"extra": hiding} if hiding else {})
    )
