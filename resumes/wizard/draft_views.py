"""Drafting over the wire: one view streams drafts as they come, one takes the person's word on each."""

import json
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace

from asgiref.sync import sync_to_async
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.middleware import renew

from ..document import DocumentError, ResumeDocument, new_id
from ..drafting import notes, service
from ..drafting.notices import Notice
from ..drafting.service import BLANK
from ..drafting.values import Draft
from ..llm import get_provider
from ..models import Outcome, Resume, Suggestion
from . import desk, drafts, views
from .answers import Answer, page
from .forms import BulletForm
from .steps import step_of

logger = logging.getLogger(__name__)
EVENT_STREAM = "text/event-stream"


@dataclass(frozen=True)
class _Run:
    """One press of the button: all that drafting needs, so that no database connection is held while it streams."""

    resume: Resume
    job: drafts.Job
    with_model: bool
    csrf_token: str
    seen: str  # the hash of the entry's form when it was saved with this press


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
        response = StreamingHttpResponse(_events(run), content_type=EVENT_STREAM)
        response["Cache-Control"] = "no-store"
        response["X-Accel-Buffering"] = "no"
        return response
    note = ""
    async with aclosing(_drafted(run)) as drafted:
        async for event in drafted:
            note = event.text if isinstance(event, Notice) else note
    return await sync_to_async(_after)(request, run, note)


def _prepare(request: HttpRequest, public_id: str, section: str, item_id: str) -> "_Run | HttpResponse":
    resume = desk.my_resume(request, public_id)
    place = views.place_or_404(section, item_id)
    seen, fact_id = "", request.POST.get("fact", "")
    if "fact" not in request.POST:
        form = place.form(request.POST, initial=place.read(resume.document))
        outcome = views.save(request, resume, place, form)
        if outcome is None or outcome.conflict:
            return views.item(request, public_id, section, item_id)
        seen = place.seen(resume.document)
    elif (reply := request.POST.get("answer", "").strip()) and (
        trouble := _store(lambda: drafts.answer(resume, section, item_id, fact_id, reply))
    ):
        return page(request, resume, section, item_id, replace(trouble, at=fact_id, replied=reply))
    job = drafts.prepare(resume, section, item_id, only=fact_id)
    if job is None:
        raise Http404
    return _Run(resume, job, "plain" not in request.POST, get_token(request), seen)


async def _drafted(run: _Run) -> AsyncGenerator[service.Words | Suggestion | Notice, None]:
    """The service's events, each finished draft kept as a row the moment it is there."""
    provider = get_provider() if run.with_model else None
    made = service.drafts(
        run.job.facts, role=run.job.role, provider=provider, already=run.job.already, private=run.job.private
    )
    async with aclosing(made) as events:
        async for event in events:
            if isinstance(event, Draft):
                if event.text or event.question:
                    yield await sync_to_async(drafts.keep)(run.resume, run.job, event)
            else:
                yield event


async def _events(run: _Run) -> AsyncGenerator[str, None]:
    """Server-sent events: `facts` once, `words` while one is written, `draft` when it is there, `notice`, `end`."""
    facts = [{"id": fact.id, "text": fact.text} for fact in run.job.facts]
    yield _event("facts", {"facts": facts, "seen": run.seen})
    if not facts:
        yield _event("notice", {"text": _nothing_new()})
    async with aclosing(_drafted(run)) as drafted:
        async for event in drafted:
            if isinstance(event, service.Words):
                yield _event("words", {"fact": event.fact_id, "text": event.text})
            elif isinstance(event, Notice):
                yield _event("notice", {"text": event.text})
            else:
                yield _event("draft", {"fact": event.fact_id, "html": _html(run, event)})
    yield _event("end", await sync_to_async(_end)(run))


def _event(name: str, data: dict[str, object]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


def _html(run: _Run, suggestion: Suggestion) -> str:
    context = {"resume": run.resume, "draft": drafts.shown(suggestion), "csrf_token": run.csrf_token}
    return render_to_string("resumes/wizard/_draft.html", context)


def _end(run: _Run) -> dict[str, object]:
    """What no draft brings by itself: how many may be used at once, the newest page, where bullets can be written."""
    run.resume.reload()
    section, item_id = run.job.section, run.job.item_id
    context = desk.desk(run.resume, step_of(section)) | views.item_context(run.resume, section, item_id)
    context |= {"csrf_token": run.csrf_token}
    return {
        "html": render_to_string("resumes/wizard/_draft_end.html", context),
        "bullets": render_to_string("resumes/wizard/_bullets.html", context),
    }


def _nothing_new() -> str:
    return _("There is nothing new in your notes to draft. Add a line, or write a bullet point yourself below.")


def _after(request: HttpRequest, run: _Run, note: str) -> HttpResponse:
    answer = Answer(note=note if run.job.facts else _nothing_new())
    return page(request, run.resume, run.job.section, run.job.item_id, answer)


def _store(write: Callable[[], Outcome | None]) -> Answer | None:
    """None when it is kept, else why it is not."""
    try:
        outcome = write()
    except DocumentError as error:
        return Answer(trouble=error.message, status=422)
    except OperationalError:
        logger.exception("an answer could not be stored")
        return Answer(trouble=_("This could not be stored just now. It is still here: try again soon."), status=507)
    if outcome and outcome.conflict:
        return Answer(trouble=_("Something else was saved at the same moment. Press the button again."), status=409)
    return None


@require_POST
def answer(request: HttpRequest, public_id: str, section: str, item_id: str, fact_id: str) -> HttpResponse:
    """The person's word on one draft: use it, say it their way, take the new words out, or leave it."""
    resume = desk.my_resume(request, public_id)
    suggestion = resume.suggestions.waiting(section, item_id).filter(fact_id=fact_id).first()
    act, text = request.POST.get("act", ""), request.POST.get("text", "")
    if suggestion is None or resume.document.item(section, item_id) is None:
        said = _too_late(resume, section, item_id, fact_id, text if act == "take" else "")
    elif act == "take":
        said = _take(request, resume, suggestion, request.POST.get("text", suggestion.text))
    elif act == "trim":
        drafts.take_out(resume, suggestion)
        said = Answer(said=_("The new words are out."), redrawn=fact_id)
    elif act == "dismiss":
        suggestion.settle(Suggestion.Status.DISMISSED)
        said = Answer(said=_("Left out."), settled=(fact_id,))
    else:
        said = Answer(redrawn=fact_id)
    return page(request, resume, section, item_id, said)


def _too_late(resume: Resume, section: str, item_id: str, fact_id: str, text: str) -> Answer:
    """The draft was answered in another window, or twice. A wording that stands nowhere yet is not thrown away."""
    if not text or text in _bullets(resume, section, item_id).values():
        return Answer(said=_("This draft was answered before."), settled=(fact_id,))
    trouble = _(
        "This draft was answered in another window, so this wording was not used. "
        "To keep it, add it under “Write one yourself”."
    )
    return Answer(trouble=trouble, status=409, at=fact_id, typed=text, stray=True)


def _bullets(resume: Resume, section: str, item_id: str) -> dict[str, str]:
    entry = resume.document.item(section, item_id)
    return {highlight.id: highlight.text for highlight in entry.highlights} if entry else {}


def _take(request: HttpRequest, resume: Resume, suggestion: Suggestion, text: str) -> Answer:
    section, item_id, fact_id = suggestion.section, suggestion.item_id, suggestion.fact_id
    before = _bullets(resume, section, item_id)
    form = BulletForm({"text": text})
    wrong = _wrong(form)
    if BLANK in text:
        wrong = _("There is still a blank in it: put the number in, or take the blank out.")
    if wrong:
        return Answer(trouble=wrong, status=422, at=fact_id, typed=text)
    if trouble := _store(lambda: drafts.take(resume, suggestion, form.cleaned_data["text"])):
        return replace(trouble, at=fact_id, typed=text)
    renew(request)
    added = tuple(bullet_id for bullet_id in _bullets(resume, section, item_id) if bullet_id not in before)
    return Answer(said=_("It is on your resume now."), settled=(fact_id,), added=added)


def _wrong(form: BulletForm) -> str:
    return "" if form.is_valid() else " ".join(map(str, form.errors["text"]))


@require_POST
def take_all(request: HttpRequest, public_id: str, section: str, item_id: str) -> HttpResponse:
    """Every waiting draft that says nothing beyond the notes becomes a bullet, but for those named in `keep`."""
    resume = desk.my_resume(request, public_id)
    taken: list[Answer] = []
    for suggestion in resume.suggestions.waiting(section, item_id).exclude(fact_id__in=request.POST.getlist("keep")):
        if suggestion.is_theirs and BLANK not in suggestion.text:
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
    )
    return page(request, resume, section, item_id, said)


@require_POST
def bullet(request: HttpRequest, public_id: str, section: str, item_id: str, bullet_id: str = "") -> HttpResponse:
    """Write, change, move or take out one bullet. What the person types here is theirs."""
    resume = desk.my_resume(request, public_id)
    if "notes" not in views.place_or_404(section, item_id).form.base_fields:
        raise Http404
    said = replace(_rewrite(request, resume, section, item_id, bullet_id), at=bullet_id or "new")
    if said.trouble:
        said = replace(said, typed=request.POST.get("text", ""))
    else:
        renew(request)
    return page(request, resume, section, item_id, said)


def _rewrite(request: HttpRequest, resume: Resume, section: str, item_id: str, bullet_id: str) -> Answer:
    act, text = request.POST.get("act", "save"), ""
    before = _bullets(resume, section, item_id)
    if act == "save":
        form = BulletForm(request.POST)
        if wrong := _wrong(form):
            return Answer(trouble=wrong, status=422)
        text = form.cleaned_data["text"]
        if bullet_id and bullet_id not in before:
            wrong = _("This was taken out in another window. To keep it, add it under “Write one yourself”.")
            return Answer(trouble=wrong, status=409, stray=True)

    def write(document: ResumeDocument) -> ResumeDocument:
        return notes.with_bullets(document, section, item_id, bullet_id, act=act, text=text)

    place = f"{section}:{item_id}:bullet:{bullet_id or new_id()}:{act}"
    if trouble := _store(lambda: resume.change(write, place=place)):
        return trouble
    done = {"save": _("Saved."), "up": _("Moved up."), "down": _("Moved down."), "remove": _("Taken out.")}
    added = tuple(one for one in _bullets(resume, section, item_id) if one not in before)
    return Answer(said=done.get(act, ""), added=added, reordered=act != "save")
