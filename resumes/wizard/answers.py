"""What comes back after the person's word on a draft or a bullet: only the parts that it changed, or the whole page."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from resumebuilder.http import private, render_for_htmx

from ..models import Resume
from . import desk, entry, views
from .keeping import Kept
from .steps import step_of


@dataclass(frozen=True)
class Answer:
    """How it went, and which parts of the page it changed.

    `at` is the place of what was pressed: a draft's fact, a bullet, or "all"; `trouble` is told there.
    """

    said: str = ""
    note: str = ""
    trouble: str = ""
    status: int = 200
    at: str = ""
    settled: tuple[str, ...] = ()  # facts whose draft waits no more
    redrawn: str = ""  # the fact whose draft changed
    added: tuple[str, ...] = ()  # bullets that are new
    rewritten: str = ""  # the bullet that changed, or has another wording beside it
    remark: str = ""  # told beside it
    reordered: bool = False  # bullets moved, taken out or put back
    taken: str = ""  # the bullet that was taken out
    pressed: str = ""  # the button that moved one
    renews_box: bool = False  # the box for a new bullet is free again

    @property
    def about_drafts(self) -> bool:
        """It changes how many drafts wait, or what one says."""
        return bool(self.settled or self.redrawn)

    @property
    def changes_the_page(self) -> bool:
        """The picture of the page and the steps are out of date."""
        return bool(self.added or self.reordered or (self.at and not self.trouble))

    @property
    def changes_undo(self) -> bool:
        """Something may be stored that no part of the page shows: a reply, what was typed elsewhere."""
        return self.changes_the_page or not self.trouble


def told(kept: Kept, at: str) -> Answer:
    """What could not be kept of the box that was pressed at."""
    fate = next((fate for fate in kept.fates if fate.box.id == at and fate.trouble), None)
    if fate is None:
        return Answer(at=at)
    insist = " " + _("Press again to keep yours instead.") if fate.can_insist else ""
    return Answer(trouble=fate.trouble + insist, status=fate.status, at=at)


def page(
    request: HttpRequest, resume: Resume, section: str, item_id: str, answer: Answer, kept: Kept | None = None
) -> HttpResponse:
    """The parts for htmx; else the entry's page at its drafts, by its own address where nothing is left to tell."""
    resume.reload()
    if request.htmx:  # type: ignore[attr-defined]
        return _parts(request, resume, section, item_id, answer, kept)
    if not (answer.note or answer.trouble or answer.remark or (kept and _is_left(kept, answer))):
        return private(redirect(desk.item_url(resume, section, item_id) + _place(answer)))
    place, here = views.place_or_404(section, item_id), step_of(section)
    kept = kept or views.as_stored(resume, place)
    return views.shown(request, resume, here, place, kept, answer=answer)


def _place(answer: Answer) -> str:
    """Where on the page it was pressed."""
    if answer.taken:
        return f"?taken={answer.taken}#item-{answer.taken}"
    at = f"item-{answer.rewritten}" if answer.rewritten else answer.pressed
    return f"#{at or 'drafts'}"


def _is_left(kept: Kept, answer: Answer) -> bool:
    """Something typed stands nowhere but on this page."""
    left = [fate for fate in kept.fates if fate.left and fate.box.id not in answer.settled]
    return kept.status != 200 or bool(left)


def _parts(
    request: HttpRequest, resume: Resume, section: str, item_id: str, answer: Answer, kept: Kept | None
) -> HttpResponse:
    fates = kept.fates if kept else ()
    gone = {
        *answer.settled,
        answer.redrawn,
        answer.rewritten,
        *((fate.box.id for fate in fates) if answer.reordered else ()),
    }
    # The bullet that is being typed in the box for a new one is not in the list too.
    new = "" if answer.renews_box else request.POST.get("new", "")
    shown = entry.context(resume, section, item_id, fates=fates, new=new, taken=answer.taken)
    context = desk.desk(resume, step_of(section)) | shown | {"answer": answer}
    # What was told with both texts counts as seen: pressing again keeps mine.
    context |= {"rebased": [fate for fate in fates if fate.box.id not in gone and (fate.is_kept or fate.can_insist)]}
    return render_for_htmx(request, "resumes/wizard/_draft_answer.html", context, status=answer.status)
