"""Drafting over the wire: one view streams drafts as they come, one takes the person's word on each."""

from collections.abc import AsyncGenerator, Container
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial

from asgiref.sync import sync_to_async
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from accounts.middleware import renew

from ..document import ResumeDocument
from ..document.text import clean_line
from ..drafting import notes, service
from ..drafting.notices import Notice, said_already
from ..drafting.service import BLANK
from ..drafting.values import Draft
from ..metering import Metered
from ..models import Resume, Suggestion
from . import back, boxes, desk, drafts, entry, views, writer
from .answers import Answer, page, told
from .keeping import Kept, is_whole, keep
from .steps import step_of
from .streaming import EVENT_STREAM, Drafted, drafting, event, notice_of, streamed


@dataclass(frozen=True)
class _Run:
    """One press of the button: all that drafting needs, so that no database connection is held while it streams."""

    resume: Resume
    job: drafts.Job
    model: Metered | None
    csrf_token: str
    kept: Kept  # what was kept with this press
    only: str = ""  # the one fact that was pressed at


@require_http_methods(["GET", "POST"])
async def draft(request: HttpRequest, public_id: str, section: str, item_id: str) -> HttpResponseBase:
    """Save the entry as typed, then draft its notes: streamed to a page that can, else whole on the next page."""
    if request.method == "GET":  # somebody reloads the address of an answer
        resume = await sync_to_async(desk.my_resume)(request, public_id)
        return redirect(desk.item_url(resume, section, item_id))
    run = await sync_to_async(_prepare)(request, public_id, section, item_id)
    if isinstance(run, HttpResponse):
        return run
    if request.headers.get("Accept") == EVENT_STREAM:
        return streamed(_events(run))
    return await sync_to_async(_after)(request, run, await notice_of(_drafted(run)))


def _prepare(request: HttpRequest, public_id: str, section: str, item_id: str) -> "_Run | HttpResponse":
    """Keep what was typed, and draft once all of it is kept; one draft again needs only its own reply."""
    resume = desk.my_resume(request, public_id)
    place, fact_id = views.place_or_404(section, item_id), request.POST.get("fact", "")
    kept = keep(request, resume, place, whole=is_whole(request) or not fact_id, leave=fact_id)
    if kept.status != 200 and not fact_id:
        return views.shown(request, resume, step_of(section), place, kept)
    if kept.status != 200:
        return page(request, resume, section, item_id, told(kept, fact_id), kept)
    writer.choose(resume, request.POST.get("writer", ""))
    by_model = writer.writer_of(resume).is_at_hand
    job = drafts.prepare(resume, section, item_id, only=fact_id, by_model=by_model)
    if job is None:
        raise Http404
    if request.POST.get(f"wording-{fact_id}") != request.POST.get(f"was-wording-{fact_id}"):
        job = job.with_wording_begun(fact_id)
    return _Run(resume, job, writer.model_for(resume, "highlight"), get_token(request), kept, fact_id)


async def _drafted(run: _Run) -> Drafted:
    """The service's events, each finished draft kept as a row the moment it is there."""
    job, has_twins, is_noticed = run.job, False, False
    made = service.drafts(
        job.facts,
        role=job.role,
        provider=run.model,
        already=job.already,
        elsewhere=job.elsewhere,
        private=job.private,
    )
    async with aclosing(made) as events:
        async for one in events:
            if not isinstance(one, Draft):
                is_noticed = is_noticed or isinstance(one, Notice)
                yield one
            elif job.is_news(one):
                yield await sync_to_async(drafts.keep)(run.resume, job, one)
            else:
                if job.is_as_before(one):
                    await sync_to_async(drafts.stand_by)(run.resume, job, one)
                has_twins = has_twins or one.is_said or job.is_as_before(one)
    if has_twins and not is_noticed:
        yield said_already()


async def _events(run: _Run) -> AsyncGenerator[str, None]:
    """Server-sent events: `facts` once, `words` while one is written, `draft` when it is there, `notice`, `end`."""
    facts = [{"id": fact.id, "text": fact.text} for fact in run.job.facts]
    seen = run.kept.seen if run.kept.form.is_bound else ""
    yield event("facts", {"facts": facts, "seen": seen} | await sync_to_async(_places)(run))
    if not facts and (said := _nothing_to_draft(run)):
        yield event("notice", {"text": said})
    events = drafting(_drafted(run), html=partial(_html, run), end=partial(_end, run))
    async with aclosing(events) as made:
        async for one in made:
            yield one


def _places(run: _Run) -> dict[str, object]:
    """Where the drafts of the page stand: as their notes follow one another, or apart from them."""
    item = run.resume.document.item(run.job.section, run.job.item_id)
    apart = drafts.in_order(run.resume, run.job.section, run.job.item_id)[1]
    return {"order": [fact.id for fact in item.facts] if item else [], "apart": [draft.fact_id for draft in apart]}


def _html(run: _Run, suggestion: Suggestion) -> str:
    shown = drafts.shown(suggestion, instead_of=drafts.instead_of(run.resume, suggestion))
    context = {"resume": run.resume, "draft": shown, "csrf_token": run.csrf_token}
    context |= {"writer": writer.writer_of(run.resume)}
    return render_to_string("resumes/wizard/_draft.html", context)


def _end(run: _Run, made: int) -> dict[str, object]:
    """What no draft brings by itself: how many there are, how many may be used at once, the newest page, where bullets
    can be written."""
    run.resume.reload()
    section, item_id = run.job.section, run.job.item_id
    context = desk.desk(run.resume, step_of(section)) | entry.context(run.resume, section, item_id)
    context |= {"csrf_token": run.csrf_token}
    said = ngettext("Your draft is ready.", "Your drafts are ready.", made) if made else _("No draft came of it.")
    return {
        "said": said,
        "html": render_to_string("resumes/wizard/_draft_end.html", context),
        "bullets": render_to_string("resumes/wizard/_bullets.html", context),
    }


def _nothing_to_draft(run: _Run) -> str:
    """Why; nothing where the notes are a whole resume, which the page says by itself."""
    if run.only:
        return _(
            "The note that this draft was made from is not in your notes any more. Use it, reword it, or leave it out."
        )
    if notes.hold_a_resume(run.resume.document.item(run.job.section, run.job.item_id)):
        return ""
    return _("There is nothing new in your notes to draft. Add a line, or write a bullet point yourself below.")


def _after(request: HttpRequest, run: _Run, note: str) -> HttpResponse:
    answer = Answer(note=note if run.job.facts else _nothing_to_draft(run))
    return page(request, run.resume, run.job.section, run.job.item_id, answer, run.kept)


@require_POST
def answer(request: HttpRequest, public_id: str, section: str, item_id: str, fact_id: str) -> HttpResponse:
    """The person's word on one draft: use it as it is shown, use their own wording, take the new words out, or leave
    it. What else was typed on the page is kept too."""
    resume = desk.my_resume(request, public_id)
    place, act = views.place_or_404(section, item_id), request.POST.get("act", "")
    leave = "" if act == "wording" else fact_id
    kept = keep(request, resume, place, whole=is_whole(request), leave=leave)
    said = told(kept, fact_id)
    if not said.trouble:
        said = _answered(request, resume, section, item_id, fact_id)
    return page(request, resume, section, item_id, said, kept)


def _answered(request: HttpRequest, resume: Resume, section: str, item_id: str, fact_id: str) -> Answer:
    suggestion = resume.suggestions.waiting(section, item_id).filter(fact_id=fact_id).first()
    act, wording = request.POST.get("act", ""), request.POST.get(f"wording-{fact_id}", "")
    if suggestion is None or resume.document.item(section, item_id) is None:
        return Answer(said=_("This draft was answered before."), settled=(fact_id,))
    if "take" in request.POST or act == "wording":
        return _take(request, resume, suggestion, wording if act == "wording" else request.POST["take"])
    if act == "trim":
        drafts.take_out(resume, suggestion)
        return Answer(said=_("The new words are out."), redrawn=fact_id)
    if act == "unknown":
        trouble, status = boxes.stored(lambda: drafts.know_nothing(resume, suggestion))
        return Answer(said=_("It is not asked again."), redrawn=fact_id, trouble=trouble, status=status)
    if act == "dismiss":
        suggestion.settle(Suggestion.Status.DISMISSED)
        return Answer(said=_("Left out."), settled=(fact_id,))
    return Answer(redrawn=fact_id)


def _take(request: HttpRequest, resume: Resume, suggestion: Suggestion, text: str) -> Answer:
    section, item_id, fact_id = suggestion.section, suggestion.item_id, suggestion.fact_id
    before = boxes.texts(resume, section, item_id)
    text = clean_line(text)
    wrong = boxes.wrong(text)
    if BLANK in text:
        wrong = _("There is still a blank in it: put the number in, or take the blank out.")
    if wrong:
        return Answer(trouble=wrong, status=422, at=fact_id)
    trouble, status = boxes.stored(lambda: drafts.take(resume, suggestion, text))
    if trouble:
        return Answer(trouble=trouble, status=status, at=fact_id)
    renew(request)
    added = _added(resume, section, item_id, before)
    # Nothing was added where it took the place of another.
    return Answer(said=_("It is on your resume now."), settled=(fact_id,), added=added, reordered=not added)


def _added(resume: Resume, section: str, item_id: str, before: Container[str]) -> tuple[str, ...]:
    return tuple(bullet_id for bullet_id in boxes.texts(resume, section, item_id) if bullet_id not in before)


@require_POST
def take_all(request: HttpRequest, public_id: str, section: str, item_id: str) -> HttpResponse:
    """Every waiting draft that says nothing beyond the notes becomes a bullet, but for those being reworded."""
    resume = desk.my_resume(request, public_id)
    kept = keep(request, resume, views.place_or_404(section, item_id), whole=is_whole(request))
    reworded = {*request.POST.getlist("keep"), *(fate.box.id for fate in kept.fates if fate.box.kind == "wording")}
    taken: list[Answer] = []
    for suggestion in drafts.in_order(resume, section, item_id)[0]:
        if suggestion.is_theirs and BLANK not in suggestion.text and suggestion.fact_id not in reworded:
            taken.append(_take(request, resume, suggestion, suggestion.text))
            if taken[-1].trouble:
                break
    last = taken[-1] if taken else Answer()
    said = Answer(
        said=_("They are on your resume now.") if taken and not last.trouble else "",
        trouble=last.trouble,
        status=last.status,
        at="all",
        settled=tuple(fact_id for one in taken for fact_id in one.settled),
        added=tuple(bullet_id for one in taken for bullet_id in one.added),
        reordered=any(one.reordered for one in taken),
    )
    return page(request, resume, section, item_id, said, kept)


@require_POST
def bullet(request: HttpRequest, public_id: str, section: str, item_id: str, bullet_id: str = "") -> HttpResponse:
    """Write, change, move or take out one bullet, or put it back. What the person types here is theirs."""
    resume = desk.my_resume(request, public_id)
    place = views.place_or_404(section, item_id)
    if not entry.tells(section):
        raise Http404
    new = request.POST.get("new", "")
    kept = keep(request, resume, place, whole=is_whole(request))
    said = told(kept, bullet_id or new)
    if not said.trouble:
        act = _add if not bullet_id else _arranged
        said = replace(act(request, resume, section, item_id, bullet_id or new), at=bullet_id or new)
    return page(request, resume, section, item_id, said, kept)


def _add(request: HttpRequest, resume: Resume, section: str, item_id: str, bullet_id: str) -> Answer:
    """The bullet in the box for a new one was kept with this press, or by itself before: now it is one of the list."""
    if bullet_id not in boxes.texts(resume, section, item_id):
        return Answer(trouble=boxes.wrong(request.POST.get(f"bullet-{bullet_id}", "")), status=422)
    return Answer(said=_("Saved."), reordered=True, renews_box=True)


def _arranged(request: HttpRequest, resume: Resume, section: str, item_id: str, bullet_id: str) -> Answer:
    act = request.POST.get("act", "save")
    taken = back.taken_bullet(resume, section, item_id, bullet_id) if act == "back" else None

    def write(document: ResumeDocument) -> ResumeDocument:
        if taken:
            return back.with_bullet(document, section, item_id, taken)
        return notes.with_bullets(document, section, item_id, bullet_id, act=act)

    if act == "save":
        return Answer(said=_("Saved."))
    trouble, status = boxes.stored(lambda: resume.change(write, place=f"{section}:{item_id}:bullet:{bullet_id}:{act}"))
    if trouble:
        return Answer(trouble=trouble, status=status)
    renew(request)
    order = list(boxes.texts(resume, section, item_id))
    moved = desk.mover(act, bullet_id, order) if act in {"up", "down"} and order else ""
    done = {"up": _("Moved up."), "down": _("Moved down."), "remove": _("Removed."), "back": _("It is back.")}
    taken_out = bullet_id if act == "remove" else ""
    return Answer(said=done.get(act, ""), reordered=True, taken=taken_out, pressed=moved)
