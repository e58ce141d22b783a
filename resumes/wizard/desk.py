"""What a page of the wizard shows around its form, prepared for the templates."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.networks import network_of
from careers.lookup import BridgeFacts, CareerFacts, bridge_facts, career_facts, career_meant

from ..document import ResumeDocument
from ..document.completeness import Missing, missing
from ..document.schema import Item, Skill, Told
from ..document.slips import slips
from ..export.wording import period
from ..models import Resume
from . import back, undoing
from .kinds import Kind, kind_of, name_of
from .steps import STEPS, Step, in_order, neighbours, progress, step_at


def my_resume(request: HttpRequest, public_id: str) -> Resume:
    """The resume of the person who asks; for anybody else there is none."""
    mine = Resume.objects.of(request.owner).select_related("owner")  # type: ignore[attr-defined]
    resume = get_object_or_404(mine, public_id=public_id)
    resume.network = network_of(request)
    return resume


def facts_of(resume: Resume) -> CareerFacts | None:
    """What the career that was chosen asks for, or else the one that the job title means."""
    if resume.career_slug:
        return career_facts(resume.career_slug)
    title = resume.document.target.title
    return career_meant(title) if title else None


def bridge_of(resume: Resume) -> BridgeFacts | None:
    """From the work somebody came from to the career the resume is for."""
    return bridge_facts(resume.came_from, resume.career_slug) if resume.came_from else None


OF_THE_LIST = frozenset(("up", "down", "hide", "show", "remove", "back"))  # done to an entry where entries are listed


def step_url(resume: Resume, step: Step) -> str:
    return reverse("wizard:step", args=[resume.public_id, step.slug])


def onward_url(resume: Resume) -> str:
    """Where somebody who comes back goes on: at the step that was changed last, or the first that holds nothing yet."""
    last = resume.snapshots.order_by("-pk").values_list("place", flat=True).first()
    here = step_at(last) if last else None
    steps = in_order(resume.document)
    empty = (one for one in steps if one.asks and not one.has_content(resume.document))
    return step_url(resume, here or next(empty, steps[-1]))


def item_url(resume: Resume, section: str, item_id: str) -> str:
    return reverse("wizard:item", args=[resume.public_id, section, item_id])


def place_url(resume: Resume, place: str) -> str:
    """Where what was changed at a place stands: on the page of its entry, or on the step that lists it."""
    section, item_id, act = (*place.split(":"), "", "")[:3]
    if act not in OF_THE_LIST and kind_of(section) and resume.document.item(section, item_id):
        return item_url(resume, section, item_id)
    return step_url(resume, step_at(place) or STEPS["review"])


@dataclass(frozen=True)
class StepLink:
    label: Any
    url: str
    state: str
    number: int
    here: bool
    asks: bool

    @property
    def words(self) -> str:
        """The state in a word, for those who do not see the mark; a page that asks nothing has none."""
        words = {"done": _("done"), "missing": _("something is missing"), "empty": _("nothing here yet")}
        return words[self.state] if self.asks else ""


def desk(resume: Resume, step: Step) -> dict[str, Any]:
    """The context that every page of the wizard has: where we are, what is missing, what comes next."""
    document = resume.document
    links = tuple(
        StepLink(one.step.label, step_url(resume, one.step), one.state, one.number, one.here, one.step.asks)
        for one in progress(document, step)
    )
    before, after = neighbours(document, step)
    return {
        "resume": resume,
        "document": document,
        "step": step,
        "steps": links,
        "here": next(link for link in links if link.here),
        "back_url": step_url(resume, before) if before else "",
        "next_url": step_url(resume, after) if after else "",
        "next_label": after.label if after else "",
        "missing": _missing(document, step),
        # Before anything was kept, nothing is said of it.
        "save_state": "saved" if resume.version > 1 else "",
        "resumes_here": True,
        # Called only by the templates that say it.
        "guide": cache(partial(facts_of, resume)),
        "last_change": partial(undoing.last_change, resume),
    }


def _missing(document: ResumeDocument, step: Step) -> tuple[Missing, ...]:
    """What the step still wants, and surely a slip, once it holds something: who has only come is not told off."""
    if not step.has_content(document):
        return ()
    return tuple(gap for gap in (*missing(document), *slips(document)) if step.owns(gap.section))


@dataclass(frozen=True)
class Row:
    """One entry as a list shows it. One that was just `taken` out stands there as a sentence with the way back."""

    id: str
    title: str
    sub: str
    url: str
    hidden: bool = False
    first: bool = False
    last: bool = False
    note: str = ""
    taken: bool = False


def mover(move: str, moved: str, ids: Sequence[str]) -> str:
    """The id of the button to go on with after a move "up" or "down": the same one, or its neighbour at the end."""
    back, end = ("down", ids[0]) if move == "up" else ("up", ids[-1])
    return f"{back if moved == end else move}-{moved}"


@dataclass(frozen=True)
class ItemList:
    """The entries of one section with the way to add one."""

    section: str
    kind: Kind
    rows: tuple[Row, ...]
    new_url: str


def item_list(resume: Resume, section: str, *, taken: str = "") -> ItemList:
    """`taken` is the id of an entry that was just taken out."""
    kind = kind_of(section)
    assert kind is not None
    items = resume.document.items(section)
    rows = [
        _row(resume, section, kind, item, first=at == 0, last=at == len(items) - 1) for at, item in enumerate(items)
    ]
    gone = back.taken_entry(resume, section, taken) if taken else None
    if gone:
        title = next((gone.values[field] for field in kind.title if gone.values[field]), _("Without a title"))
        rows.insert(gone.at, Row(taken, title, "", item_url(resume, section, taken), taken=True))
    return ItemList(section, kind, tuple(rows), reverse("wizard:new", args=[resume.public_id, section]))


def entries(resume: Resume) -> list[tuple[str, str]]:
    """The entries that can show a skill."""
    return [
        (row.id, " · ".join(part for part in (row.title, row.sub) if part))
        for section in ("work", "education", "projects", "volunteer")
        for row in item_list(resume, section).rows
    ]


def _row(resume: Resume, section: str, kind: Kind, item: Item, *, first: bool, last: bool) -> Row:
    title = name_of(kind, item)
    when = period(getattr(item, "start_date", ""), getattr(item, "end_date", ""))
    parts = [value for field in kind.sub if (value := getattr(item, field)) and value != title]
    if isinstance(item, Skill):
        parts += [", ".join(item.keywords)] if item.keywords else []
    sub = " · ".join([*parts, *([when] if when else [])])
    return Row(item.id, title, sub, item_url(resume, section, item.id), item.hidden, first, last, _note(item))


def _note(item: Item) -> str:
    """What is particular about the entry: that it is not printed, or how many bullets it has."""
    status = getattr(item, "status", "")
    if status in {"learning", "planned"}:
        return _("Not printed: learning") if status == "learning" else _("Not printed: planned")
    if status == "in_progress":
        return _("Printed as in progress")
    if isinstance(item, Told) and item.notes and not item.highlights:
        return _("Notes, no bullet points yet")
    return ""
