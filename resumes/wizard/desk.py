"""What a page of the wizard shows around its form, prepared for the templates."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from careers.lookup import CareerFacts, career_facts

from ..document.completeness import missing
from ..document.dates import PRESENT
from ..document.schema import Item, Told
from ..models import Resume
from .places import Kind, kind_of
from .steps import Step, neighbours, progress


def my_resume(request: HttpRequest, public_id: str) -> Resume:
    """The resume of the person who asks; for anybody else there is none."""
    return get_object_or_404(Resume.objects.of(request.owner).select_related("owner"), public_id=public_id)  # type: ignore[attr-defined]


def facts_of(resume: Resume) -> CareerFacts | None:
    return career_facts(resume.career_slug) if resume.career_slug else None


def step_url(resume: Resume, step: Step) -> str:
    return reverse("wizard:step", args=[resume.public_id, step.slug])


def item_url(resume: Resume, section: str, item_id: str) -> str:
    return reverse("wizard:item", args=[resume.public_id, section, item_id])


@dataclass(frozen=True)
class StepLink:
    label: Any
    url: str
    state: str
    number: int
    here: bool

    @property
    def words(self) -> str:
        """The state in a word, for those who do not see the mark."""
        return {"done": _("done"), "missing": _("something is missing"), "empty": _("nothing here yet")}[self.state]


def desk(resume: Resume, step: Step) -> dict[str, Any]:
    """The context that every page of the wizard has: where we are, what is missing, what comes next."""
    document = resume.document
    links = tuple(
        StepLink(one.step.label, step_url(resume, one.step), one.state, one.number, one.here)
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
        "missing": tuple(gap for gap in missing(document) if step.owns(gap.section)),
        "resumes_here": True,
    }


@dataclass(frozen=True)
class Row:
    """One entry as a list shows it."""

    id: str
    title: str
    sub: str
    url: str
    hidden: bool
    first: bool
    last: bool
    note: str = ""


@dataclass(frozen=True)
class ItemList:
    """The entries of one section with the way to add one."""

    section: str
    kind: Kind
    rows: tuple[Row, ...]
    new_url: str


def item_list(resume: Resume, section: str) -> ItemList:
    kind = kind_of(section)
    assert kind is not None
    items = resume.document.items(section)
    rows = tuple(
        _row(resume, section, kind, item, first=at == 0, last=at == len(items) - 1) for at, item in enumerate(items)
    )
    return ItemList(section, kind, rows, reverse("wizard:new", args=[resume.public_id, section]))


def name_of(kind: Kind, item: Item) -> str:
    return next((value for field in kind.title if (value := getattr(item, field))), _("Without a title"))


def _row(resume: Resume, section: str, kind: Kind, item: Item, *, first: bool, last: bool) -> Row:
    title = name_of(kind, item)
    parts = [value for field in kind.sub if (value := getattr(item, field)) and value != title]
    parts += [period(item)] if period(item) else []
    url = item_url(resume, section, item.id)
    return Row(item.id, title, " · ".join(parts), url, item.hidden, first, last, _note(item))


def period(item: Item) -> str:
    start, end = getattr(item, "start_date", ""), getattr(item, "end_date", "")
    end = _("now") if end == PRESENT else end
    return " – ".join(part for part in (start, end) if part)


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
