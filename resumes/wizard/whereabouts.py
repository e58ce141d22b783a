"""Where on the pages the part stands that somebody has before them, by the words that are printed there."""

from collections.abc import Mapping

from ..document import ResumeDocument, sections
from ..document.schema import Item, Told
from .kinds import kind_of, name_of
from .steps import STEPS


def words_at(document: ResumeDocument, place: str, titles: Mapping[str, str] | None = None) -> str:
    """The last words of an entry ("work:<id>"), where new ones come; the heading of a step's first section, of which
    `titles` may say another; "" where nothing is printed."""
    section, _colon, item_id = place.partition(":")
    if item_id:
        item = document.item(section, item_id) if kind_of(section) else None
        return _last(section, item) if item else ""
    step = STEPS.get(place)
    for name in step.sections if step else ():
        if any(not item.hidden for item in document.items(name)):
            return (titles or {}).get(name) or sections.title(document, name)
    return document.basics.summary if place == "summary" else ""


def _last(section: str, item: Item) -> str:
    lines = [bullet.text for bullet in item.highlights if not bullet.hidden] if isinstance(item, Told) else []
    return lines[-1] if lines else _name(section, item)


def _name(section: str, item: Item) -> str:
    kind = kind_of(section)
    return name_of(kind, item) if kind else ""
