"""What was just taken out, and the way back: the entry or bullet as it was, at its place among those there are now."""

from dataclasses import dataclass
from typing import Any

from ..document import ResumeDocument
from ..document.upgrades import load
from ..models import Resume


@dataclass(frozen=True)
class Taken:
    """One entry or bullet that was taken out: its values, and how many stood before it."""

    at: int
    values: dict[str, Any]


def taken_entry(resume: Resume, section: str, item_id: str) -> Taken | None:
    """None where it stands in the resume, or was taken out too long ago."""
    before = _before(resume, f"{section}:{item_id}:remove")
    if before is None or resume.document.item(section, item_id):
        return None
    return _found([item.model_dump() for item in before.items(section)], item_id)


def taken_bullet(resume: Resume, section: str, item_id: str, bullet_id: str) -> Taken | None:
    before = _before(resume, f"{section}:{item_id}:bullet:{bullet_id}:remove")
    now, then = resume.document.item(section, item_id), before.item(section, item_id) if before else None
    if not now or not then or any(bullet.id == bullet_id for bullet in now.highlights):
        return None
    return _found([bullet.model_dump() for bullet in then.highlights], bullet_id)


def with_entry(document: ResumeDocument, section: str, taken: Taken) -> ResumeDocument:
    """The document with the entry again; one that stands there already stays as it is."""
    values = dict(taken.values)
    item_id = values.pop("id")
    if document.item(section, item_id):
        return document
    document = document.with_item(section, item_id, **values)
    return document.with_item_moved(section, item_id, taken.at - len(document.items(section)) + 1)


def with_bullet(document: ResumeDocument, section: str, item_id: str, taken: Taken) -> ResumeDocument:
    entry = document.item(section, item_id)
    if entry is None or any(bullet.id == taken.values["id"] for bullet in entry.highlights):
        return document
    bullets = [bullet.model_dump() for bullet in entry.highlights]
    bullets.insert(taken.at, taken.values)
    return document.with_item(section, item_id, highlights=bullets)


def _before(resume: Resume, place: str) -> ResumeDocument | None:
    snapshot = resume.snapshots.filter(place=place).order_by("-pk").first()
    return load(snapshot.data) if snapshot else None


def _found(items: list[dict[str, Any]], item_id: str) -> Taken | None:
    return next((Taken(at, item) for at, item in enumerate(items) if item["id"] == item_id), None)
