"""Drafting over the wire: one view streams drafts as they come, one takes the person's word on each."""

import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass

from asgiref.sync import sync_to_async
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.middleware import renew
from resumebuilder.http import private, render_panel

from ..document import DocumentError, new_id
from ..drafting import notes, service
from ..drafting.notices import Notice
from ..drafting.service import BLANK
from ..drafting.values import Draft
from ..llm import get_provider
from ..models import Resume, Suggestion
from . import desk, drafts, views
from .forms import BulletForm
from .steps import step_of

EVENT_STREAM = "text/event-stream"


@dataclass(frozen=True)
class _Run:
    """One press of the button: all that drafting needs, so that no database connection is held while it streams."""

    resume: Resume
    job: drafts.Job
    with_model: bool
    csrf_token: str


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
    if "fact" not in request.POST:
        form = place.form(request.POST, initial=place.read(resume.document))
        outcome = views.save(request, resume, place, form)
        if outcome is None or outcome.conflict:
            return views.item(request, public_id, section, item_id)
    elif request.POST.get("answer", "").strip():
        try:
            drafts.answer(resume, section, item_id, request.POST["fact"], request.POST["answer"])
        except DocumentError as error:
            return _page(request, resume, section, item_id, trouble=error.message, status=422)
    job = drafts.prepare(resume, section, item_id, only=request.POST.get("fact", ""))
    if job is None:
        raise Http404
    return _Run(resume, job, "plain" not in request.POST, get_token(request))


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
    yield _event("facts", {"facts": [{"id": fact.id, "text": fact.text} for fact in run.job.facts]})
    async with aclosing(_drafted(run)) as drafted:
        async for event in drafted:
            if isinstance(event, service.Words):
                yield _event("words", {"fact": event.fact_id, "text": event.text})
            elif isinstance(event, Notice):
                yield _event("notice", {"text": event.text})
            else:
                yield _event("draft", {"fact": event.fact_id, "html": _html(run, event)})
    yield _event("end", {})


def _event(name: str, data: dict[str, object]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


def _html(run: _Run, suggestion: Suggestion) -> str:
    context = {"resume": run.resume, "draft": drafts.shown(suggestion), "csrf_token": run.csrf_token}
    return render_to_string("resumes/wizard/_draft.html", context)


def _after(request: HttpRequest, run: _Run, note: str) -> HttpResponse:
    if not run.job.facts:
        note = _("There is nothing new in your notes to draft. Add a line, or write a bullet point yourself below.")
    return _page(request, run.resume, run.job.section, run.job.item_id, note=note)


def _page(
    request: HttpRequest, resume: Resume, section: str, item_id: str, *, note: str = "", trouble: str = "",
    status: int = 200,
) -> HttpResponse:  # fmt: skip
    """The entry's page again, at its drafts; with nothing to say, by its own address so that reloading is safe."""
    if not note and not trouble and not request.htmx:  # type: ignore[attr-defined]
        return private(redirect(desk.item_url(resume, section, item_id) + "#drafts"))
    resume.reload()
    place = views.place_or_404(section, item_id)
    context = desk.desk(resume, step_of(section)) | views.item_context(resume, section, item_id)
    context |= {"form": place.form(initial=place.read(resume.document)), "place": place}
    context |= {"seen": place.seen(resume.document), "note": note, "trouble": trouble}
    return render_panel(request, "resumes/wizard/item.html", context, panel="telling", status=status)


@require_POST
def answer(request: HttpRequest, public_id: str, section: str, item_id: str, fact_id: str) -> HttpResponse:
    """The person's word on one draft: use it, say it their way, take the new words out, or leave it."""
    resume = desk.my_resume(request, public_id)
    suggestion = resume.suggestions.waiting(section, item_id).filter(fact_id=fact_id).first()
    if suggestion is None or resume.document.item(section, item_id) is None:
        return _page(request, resume, section, item_id)
    act = request.POST.get("act", "")
    if act == "take":
        return _take(request, resume, suggestion, request.POST.get("text", suggestion.text))
    if act == "trim":
        drafts.take_out(resume, suggestion)
    elif act == "dismiss":
        suggestion.settle(Suggestion.Status.DISMISSED)
    return _page(request, resume, section, item_id)


def _take(request: HttpRequest, resume: Resume, suggestion: Suggestion, text: str) -> HttpResponse:
    section, item_id = suggestion.section, suggestion.item_id
    form = BulletForm({"text": text})
    trouble = "" if form.is_valid() else " ".join(map(str, form.errors["text"]))
    if BLANK in text:
        trouble = _("There is still a blank in it: put the number in, or take the blank out.")
    if not trouble:
        try:
            drafts.take(resume, suggestion, form.cleaned_data["text"])
            renew(request)
        except DocumentError as error:
            trouble = error.message
    return _page(request, resume, section, item_id, trouble=trouble, status=422 if trouble else 200)


@require_POST
def take_all(request: HttpRequest, public_id: str, section: str, item_id: str) -> HttpResponse:
    """Every waiting draft that says nothing beyond the notes becomes a bullet."""
    resume = desk.my_resume(request, public_id)
    trouble = ""
    for suggestion in resume.suggestions.waiting(section, item_id):
        if suggestion.is_theirs and BLANK not in suggestion.text and not trouble:
            try:
                drafts.take(resume, suggestion, suggestion.text)
            except DocumentError as error:
                trouble = error.message
    renew(request)
    return _page(request, resume, section, item_id, trouble=trouble, status=422 if trouble else 200)


@require_POST
def bullet(request: HttpRequest, public_id: str, section: str, item_id: str, bullet_id: str = "") -> HttpResponse:
    """Write, change, move or take out one bullet. What the person types here is theirs."""
    resume = desk.my_resume(request, public_id)
    if "notes" not in views.place_or_404(section, item_id).form.base_fields:
        raise Http404
    act = request.POST.get("act", "save")
    form = BulletForm(request.POST)
    trouble = "" if act != "save" or form.is_valid() else " ".join(map(str, form.errors["text"]))
    if not trouble:
        text = form.cleaned_data["text"] if act == "save" else ""
        try:
            resume.change(
                lambda document: notes.with_bullets(document, section, item_id, bullet_id, act=act, text=text),
                place=f"{section}:{item_id}:bullet:{bullet_id or new_id()}:{act}",
            )
            renew(request)
        except DocumentError as error:
            trouble = error.message
    return _page(request, resume, section, item_id, trouble=trouble, status=422 if trouble else 200)
