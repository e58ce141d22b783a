"""Undo, and what the last change was in the words that it says it with, read from the place it was made at."""

from django.utils.translation import gettext as _

from ..document import ResumeDocument
from ..document.schema import Told
from ..document.upgrades import load
from ..models import Resume, Suggestion
from .kinds import kind_of, name_of
from .steps import ANSWERED

LONGEST = 40  # characters of a name or a line, which a button holds


def undo(resume: Resume) -> str:
    """Put back what was before the last change, and give its place; a draft whose taking that was waits again."""
    place = resume.undo()
    section, item_id, act, fact_id = (*place.split(":"), "", "", "", "")[:4]
    drafts = resume.suggestions.filter(section=section, item_id=item_id, fact_id=fact_id, replaces="")
    taken = drafts.filter(status=Suggestion.Status.TAKEN).last() if act == "bullets" else None
    if taken and not drafts.filter(status=Suggestion.Status.PENDING).exists():
        taken.settle(Suggestion.Status.PENDING)
    return place


def last_change(resume: Resume) -> str:
    """“removed “Line cook””; "" where nothing can be undone."""
    snapshot = resume.snapshots.order_by("-pk").first()
    if snapshot is None:
        return ""
    section, _colon, rest = snapshot.place.partition(":")
    if section in ANSWERED:
        return _("answered %(name)s") % {"name": _quoted(rest)}
    whole = {
        "target": _("changed what it is for"),
        "basics": _("changed how to reach you"),
        "summary": _("changed the summary"),
        "sections": _("changed the sections"),
    }.get(section) or (_("added skills") if snapshot.place == "skills:add" else "")
    return whole or _of_entry(resume, load(snapshot.data), section, rest.split(":"))


def _of_entry(resume: Resume, before: ResumeDocument, section: str, rest: list[str]) -> str:
    item_id, act, *more = [*rest, ""]
    kind = kind_of(section)
    if kind is None:
        return _("the last change")
    item = before.item(section, item_id)
    entry = resume.document.item(section, item_id) or item
    if entry is None:
        return _("the last change")
    name = {"name": _quoted(name_of(kind, entry))}
    if not item and act != "back":
        return _("added %(name)s") % name
    if act == "bullet" and (
        line := _line(before, section, item_id, more[0]) or _line(resume.document, section, item_id, more[0])
    ):
        return _done(more[1], {"name": _quoted(line)})
    if act == "bullets" and (line := _added(before, resume.document, section, item_id)):
        return _("added %(name)s") % {"name": _quoted(line)}
    if act in {"bullets", "bullet"}:
        return _("changed the lines of %(name)s") % name
    return _done(act, name)


def _done(act: str, name: dict[str, str]) -> str:
    said = {
        "up": _("moved %(name)s up"),
        "down": _("moved %(name)s down"),
        "hide": _("hid %(name)s"),
        "show": _("showed %(name)s"),
        "remove": _("removed %(name)s"),
        "back": _("put back %(name)s"),
        "wording": _("reworded %(name)s"),
        "facts": _("drafted from your notes on %(name)s"),
        "ask": _("answered questions about %(name)s"),
    }
    return said.get(act, _("changed %(name)s")) % name


def _added(before: ResumeDocument, now: ResumeDocument, section: str, item_id: str) -> str:
    """The one line that is new, where that is all."""
    old, new = (_lines(document, section, item_id) for document in (before, now))
    added = {bullet_id: text for bullet_id, text in new.items() if bullet_id not in old}
    return next(iter(added.values())) if len(added) == 1 and new == old | added else ""


def _line(document: ResumeDocument, section: str, item_id: str, bullet_id: str) -> str:
    return _lines(document, section, item_id).get(bullet_id, "")


def _lines(document: ResumeDocument, section: str, item_id: str) -> dict[str, str]:
    entry = document.item(section, item_id)
    return {bullet.id: bullet.text for bullet in entry.highlights} if isinstance(entry, Told) else {}


def _quoted(text: str) -> str:
    return f"“{text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + '…'}”"
