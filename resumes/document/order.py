"""The newest first: where an entry goes in a list that stands in that order. One that does not was ordered by hand, or
in the file that brought it, and stays as it is."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from .dates import PRESENT
from .schema import Dated, ResumeDocument


def with_item_in_order(document: ResumeDocument, section: str, item_id: str, **changes: Any) -> ResumeDocument:
    """The entry changed or added; where its dates are new too, and the list was in order, it goes where they belong."""
    before, old = document.items(section), document.item(section, item_id)
    written = document.with_item(section, item_id, **changes)
    new = written.item(section, item_id)
    is_dated_anew = isinstance(new, Dated) and _when(new) and not (old and _when(old) == _when(new))
    if not is_dated_anew or not _is_newest_first(before):
        return written
    items = [item for item in written.items(section) if item.id != item_id]
    to = next((at for at, item in enumerate(items) if _is_later(new, item)), None)
    if to is None and (old is None or _is_newest_first(written.items(section))):
        return written
    at = [item.id for item in written.items(section)].index(item_id)
    return written.with_item_moved(section, item_id, (len(items) if to is None else to) - at)


def _is_newest_first(items: Sequence[Any]) -> bool:
    """As far as dates tell it: an entry without any may stand anywhere."""
    dated = [item for item in items if _when(item)]
    return not any(_is_later(after, before) for before, after in pairwise(dated))


def _when(item: Any) -> tuple[str, str] | None:
    end = getattr(item, "end_date", "") or getattr(item, "start_date", "")
    return (end, item.start_date) if end else None


def _is_later(one: Any, other: Any) -> bool:
    """Going on, or ended later, or begun later where both ended at one time. Of "2023" and "2023-05" nobody knows."""
    mine, its = _when(one), _when(other)
    if mine is None or its is None:
        return False
    for a, b in zip(mine, its, strict=True):
        if PRESENT in (a, b):
            if a != b:
                return a == PRESENT
        elif a[: len(b)] != b[: len(a)]:
            return a > b
    return False
