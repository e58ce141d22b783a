"""What the page of one entry shows besides its form: its bullets, the drafts that wait, entries of its own."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..document import new_id
from ..models import Resume
from . import back, desk, drafts, interview, rewordings
from .boxes import Fate
from .kinds import kind_of
from .places import item_place

Fates = Mapping[tuple[str, str], Fate]


@dataclass(frozen=True)
class ShownBullet:
    """One box with a bullet: what stands in it, what it was shown with, and what is wrong with it. One that was just
    `taken` out stands there as a sentence with the way back."""

    id: str
    text: str = ""
    was: str = ""
    trouble: str = ""
    taken: bool = False
    again: rewordings.Again | None = None


def context(
    resume: Resume,
    section: str,
    item_id: str,
    *,
    fates: Iterable[Fate] = (),
    answers: Collection[interview.Asked] = (),
    new: str = "",
    taken: str = "",
) -> dict[str, Any]:
    """`fates` are of boxes and `answers` of questions whose text could not be kept and stays typed; `new` is the id
    that the box for a new bullet has on the page already, `taken` that of a bullet that was just taken out."""
    entry = resume.document.item(section, item_id)
    shown: dict[str, Any] = {"section": section, "item_id": item_id, "entry": entry, "kind": kind_of(section)}
    if tells(section):
        unkept = {(fate.box.kind, fate.box.id): fate for fate in fates if not fate.is_kept}
        shown |= {"tells": True, "prompts": desk.facts_of(resume)} | _drafts(resume, section, item_id, unkept)
        shown |= {"questions": interview.shown(resume, section, item_id, given=answers)}
        gone = back.taken_bullet(resume, section, item_id, taken) if taken else None
        by_model = shown["writer"].choice == "model" and not shown["writer"].closed
        again = rewordings.context(resume, section, item_id, by_model=by_model)
        shown |= {"bullets": _bullets(entry, unkept, new, gone, again), "new_bullet": _new_bullet(unkept, new)}
    if entry is None:
        shown["so_far"] = desk.item_list(resume, section).rows
    if section == "custom" and entry:
        shown["entries"] = desk.item_list(resume, f"custom.{item_id}", taken=taken)
    return shown


def tells(section: str) -> bool:
    """Entries of this section have notes, drafts and bullets."""
    return "notes" in item_place(section, "").form.base_fields


def _bullets(
    entry: Any, unkept: Fates, new: str, gone: back.Taken | None, again: Mapping[str, rewordings.Again]
) -> tuple[ShownBullet, ...]:
    highlights = entry.highlights if entry else ()
    shown = [ShownBullet(one.id, one.text, one.text, again=again.get(one.id)) for one in highlights if one.id != new]
    shown = [_typed(one, unkept.get(("bullet", one.id))) for one in shown]
    if gone:
        shown.insert(gone.at, ShownBullet(gone.values["id"], gone.values["text"], taken=True))
    return tuple(shown)


def _new_bullet(unkept: Fates, new: str) -> ShownBullet:
    return _typed(ShownBullet(new), unkept[("bullet", new)]) if ("bullet", new) in unkept else ShownBullet(new_id())


def _typed(shown: ShownBullet, fate: Fate | None) -> ShownBullet:
    return replace(shown, text=fate.box.typed, was=fate.was, trouble=fate.trouble) if fate else shown


def _drafts(resume: Resume, section: str, item_id: str, unkept: Fates) -> dict[str, Any]:
    found = drafts.context(resume, section, item_id)
    return found | {name: tuple(_typed_in(draft, unkept) for draft in found[name]) for name in ("drafts", "changed")}


def _typed_in(draft: drafts.ShownDraft, unkept: Fates) -> drafts.ShownDraft:
    fact_id = draft.suggestion.fact_id
    if wording := unkept.get(("wording", fact_id)):
        draft = replace(draft, wording=wording.box.typed, trouble=wording.trouble)
    if reply := unkept.get(("reply", fact_id)):
        draft = replace(draft, reply=reply.box.typed, was_reply=reply.was, trouble=reply.trouble)
    return draft
