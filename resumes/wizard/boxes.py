"""What is typed on the page of an entry outside its form: bullets, a new one, one's own wording of a draft, a reply.

Each box is sent with the text that it was shown with. So one that nobody touched changes nothing, whatever another
window did, and one that was changed both here and there is told with both texts.
"""

import logging
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from django.db import OperationalError
from django.http import QueryDict
from django.utils.translation import gettext as _

from ..document import DocumentError, ResumeDocument, new_id
from ..document.text import clean_line
from ..models import Outcome, Resume
from . import drafts
from .forms import BulletForm

logger = logging.getLogger(__name__)
_NAME = re.compile(r"(bullet|wording|reply)-([a-z0-9]{4,40})\Z", re.ASCII)


@dataclass(frozen=True)
class Box:
    """One field of the page. `id` is that of the bullet, or of the fact whose draft it belongs to."""

    kind: str
    id: str
    typed: str
    was: str

    @property
    def text(self) -> str:
        return str(clean_line(self.typed))

    @property
    def is_touched(self) -> bool:
        return self.text != clean_line(self.was)


@dataclass(frozen=True)
class Fate:
    """What became of a box: kept, unless there is `trouble` or it was `left` as it is for what was pressed.

    `elsewhere` is what stands in its place now, put there by another window: "" when it was taken out, None when
    nothing did.
    """

    box: Box
    trouble: str = ""
    status: int = 200
    elsewhere: str | None = None
    left: bool = False

    @property
    def name(self) -> str:
        """Of the field."""
        return f"{self.box.kind}-{self.box.id}"

    @property
    def is_kept(self) -> bool:
        return not (self.trouble or self.left)

    @property
    def is_conflict(self) -> bool:
        return self.elsewhere is not None

    @property
    def was(self) -> str:
        """What the box counts as shown with from now on."""
        return self.box.text if self.is_kept else self.box.was

    @property
    def can_insist(self) -> bool:
        """Another window changed it too, and pressing again may keep mine instead."""
        return self.is_conflict and (self.box.kind == "bullet" or bool(self.elsewhere))

    @property
    def was_told(self) -> str:
        """`was` once the person has been told what another window made of it."""
        return self.elsewhere or "" if self.can_insist else self.was


@dataclass(frozen=True)
class Version:
    """One box that could not be kept, as the page of both texts shows it (where there are two) and sends it again."""

    label: str
    name: str
    mine: str
    stored: str | None
    was: str


def versions(fates: Iterable[Fate]) -> Iterator[Version]:
    for fate in fates:
        box, name = fate.box, fate.name
        if box.kind == "wording" and fate.elsewhere == "":
            # Its draft is gone: what keeps it is a bullet of its own.
            name = f"bullet-{new_id()}"
        label = _("Bullet point") if box.kind == "bullet" else _("Your own wording")
        if not fate.is_kept:
            yield Version(label, name, box.typed, fate.elsewhere, box.was if fate.elsewhere is None else fate.elsewhere)


def read(sent: QueryDict) -> tuple[Box, ...]:
    """The boxes that came with a press, and were touched."""
    found = [(match[1], match[2], name) for name in sent if (match := _NAME.match(name))]
    boxes = [Box(kind, box_id, str(sent[name]), sent.get(f"was-{name}", "")) for kind, box_id, name in found]
    return tuple(box for box in boxes if box.is_touched)


def keep(resume: Resume, section: str, item_id: str, sent: QueryDict, *, leave: str = "") -> tuple[Fate, ...]:
    """Keep what was typed in each; `leave` is the fact whose wording what was pressed decides about."""
    boxes = read(sent)
    left = tuple(Fate(box, left=True) for box in boxes if box.kind == "wording" and box.id == leave)
    boxes = tuple(box for box in boxes if box not in [fate.box for fate in left])
    bullets = tuple(box for box in boxes if box.kind == "bullet")
    wordings = tuple(box for box in boxes if box.kind == "wording")
    replies = tuple(box for box in boxes if box.kind == "reply")
    return (
        *left,
        *_keep_bullets(resume, section, item_id, bullets, new=sent.get("new", "")),
        *_keep_wordings(resume, section, item_id, wordings),
        *_keep_replies(resume, section, item_id, replies),
    )


def stored(write: Callable[[], Outcome | None]) -> tuple[str, int]:
    """("", 200) when it is kept, else the sentence that says why not and the status to answer with."""
    try:
        outcome = write()
    except DocumentError as error:
        return error.message, 422
    except OperationalError:
        logger.exception("an answer could not be stored")
        return _("This could not be stored just now. It is still here: try again soon."), 507
    if outcome and outcome.conflict:
        return _("Something else was saved at the same moment. Press the button again."), 409
    return "", 200


def _keep_bullets(resume: Resume, section: str, item_id: str, boxes: Iterable[Box], *, new: str) -> Iterator[Fate]:
    fates: list[Fate] = []

    def write(document: ResumeDocument) -> ResumeDocument:
        fates.clear()
        for box in boxes:
            try:
                document, fate = _with_bullet(document, section, item_id, box, is_new=box.id == new)
            except DocumentError as error:
                fate = Fate(box, error.message, 422)
            fates.append(fate)
        return document

    if boxes:
        trouble, status = stored(lambda: resume.change(write, place=f"{section}:{item_id}:bullets"))
        yield from (replace(fate, trouble=trouble, status=status) if trouble else fate for fate in fates)


def _with_bullet(
    document: ResumeDocument, section: str, item_id: str, box: Box, *, is_new: bool
) -> tuple[ResumeDocument, Fate]:
    """The document with the bullet as typed, where it is still the one that was shown."""
    entry = document.item(section, item_id)
    bullets = [highlight.model_dump() for highlight in entry.highlights] if entry else []
    now = next((bullet for bullet in bullets if bullet["id"] == box.id), None)
    if entry is None or (now is None and box.was and box.text):
        return document, Fate(box, _gone(), 409, elsewhere="")
    if not box.text and (is_new or now is None):
        bullets = [bullet for bullet in bullets if bullet["id"] != box.id]
    elif trouble := wrong(box.text):
        return document, Fate(box, trouble, 422)
    elif now is None:
        bullets.append({"id": box.id, "text": box.text})
    elif now["text"] in {box.text, clean_line(box.was)}:
        now["text"] = box.text
    else:
        return document, Fate(box, _changed(now["text"]), 409, elsewhere=now["text"])
    return document.with_item(section, item_id, highlights=bullets), Fate(box)


def _keep_wordings(resume: Resume, section: str, item_id: str, boxes: Iterable[Box]) -> Iterator[Fate]:
    """The person's wording becomes the draft that waits; an emptied box leaves the draft as it is."""
    waiting = {one.fact_id: one for one in resume.suggestions.waiting(section, item_id)} if boxes else {}
    for box in boxes:
        draft = waiting.get(box.id)
        if not box.text or (draft is None and box.text in texts(resume, section, item_id).values()):
            yield Fate(box)
        elif trouble := wrong(box.text):
            yield Fate(box, trouble, 422)
        elif draft is None:
            yield Fate(box, too_late(), 409, elsewhere="")
        elif draft.writer == drafts.OWN and draft.text not in {box.text, clean_line(box.was)}:
            yield Fate(box, _changed(draft.text), 409, elsewhere=draft.text)
        else:
            yield Fate(box, *stored(partial(drafts.say_it, draft, box.text)))


def _keep_replies(resume: Resume, section: str, item_id: str, boxes: Iterable[Box]) -> Iterator[Fate]:
    waiting = {one.fact_id: one.fact for one in resume.suggestions.waiting(section, item_id)} if boxes else {}
    for box in boxes:
        write = drafts.reply(section, item_id, box.id, box.text, was=box.was, drafted=waiting.get(box.id, ""))
        yield Fate(box, *stored(partial(resume.change, write, place=f"{section}:{item_id}:facts")))


def texts(resume: Resume, section: str, item_id: str) -> dict[str, str]:
    """The bullets of an entry by their ids."""
    entry = resume.document.item(section, item_id)
    return {highlight.id: highlight.text for highlight in entry.highlights} if entry else {}


def wrong(text: str) -> str:
    """Why this can be no bullet, or ""."""
    form = BulletForm({"text": text})
    return "" if form.is_valid() else " ".join(map(str, form.errors["text"]))


def _changed(text: str) -> str:
    return _("Not saved: in another window this became “%(text)s”.") % {"text": text}


def _gone() -> str:
    return _("Not saved: this was taken out in another window.")


def too_late() -> str:
    return _(
        "This draft was answered in another window, so this wording was not used. "
        "To keep it, add it under “Write one yourself”."
    )
