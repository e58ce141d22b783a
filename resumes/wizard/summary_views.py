"""Drafting a summary over the wire: one view streams its sentences, one takes the person's word on each."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial

from asgiref.sync import sync_to_async
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from accounts.middleware import renew
from resumebuilder.http import private, render_for_htmx

from ..drafting import service
from ..drafting.values import Draft
from ..metering import Metered
from ..models import Resume, Suggestion
from . import boxes, desk, drafts, summaries, views, writer
from .answers import Answer
from .keeping import Kept, is_whole, keep
from .places import SUMMARY
from .steps import STEPS
from .streaming import EVENT_STREAM, Drafted, drafting, event, notice_of, streamed

HERE = STEPS["summary"]
_WAYS_IN = {"use": summaries.take, "instead": summaries.put}


@dataclass(frozen=True)
class _Run:
    """One press of the button: all that drafting needs, so that no database connection is held while it streams."""

    resume: Resume
    job: summaries.Job
    model: Metered | None
    csrf_token: str
    kept: Kept


@require_http_methods(["GET", "POST"])
async def draft(request: HttpRequest, public_id: str) -> HttpResponseBase:
    """Keep the summary as typed, then draft sentences for it: streamed to a page that can, else on the next page."""
    if request.method == "GET":  # somebody reloads the address of an answer
        resume = await sync_to_async(desk.my_resume)(request, public_id)
        return redirect(desk.step_url(resume, HERE))
    run = await sync_to_async(_prepare)(request, public_id)
    if isinstance(run, HttpResponse):
        return run
    if request.headers.get("Accept") == EVENT_STREAM:
        return streamed(_events(run))
    return await sync_to_async(_after)(request, run, await notice_of(_drafted(run)))


def _prepare(request: HttpRequest, public_id: str) -> "_Run | HttpResponse":
    resume = desk.my_resume(request, public_id)
    kept = _keep(request, resume)
    if kept.status != 200:
        return views.shown(request, resume, HERE, SUMMARY, kept)
    writer.choose(resume, request.POST.get("writer", ""))
    by_model = writer.writer_of(resume).is_at_hand
    job = summaries.prepare(resume, only=request.POST.get("fact", ""), by_model=by_model)
    return _Run(resume, job, writer.model_for(resume, "summary"), get_token(request), kept)


def _keep(request: HttpRequest, resume: Resume) -> Kept:
    return keep(request, resume, SUMMARY, whole=is_whole(request))


async def _drafted(run: _Run) -> Drafted:
    """The service's events, each finished sentence kept as a row the moment it is there."""
    job = run.job
    made = service.drafts(job.facts, role=job.role, provider=run.model, private=job.private, way=job.way)
    async with aclosing(made) as events:
        async for one in events:
            if not isinstance(one, Draft):
                yield one
            elif one.text:
                yield await sync_to_async(summaries.keep)(run.resume, one)


async def _events(run: _Run) -> AsyncGenerator[str, None]:
    """Server-sent events, as those of an entry's drafts."""
    facts = [{"id": fact.id, "text": fact.text} for fact in run.job.facts]
    order = [source.id for source in run.job.sources]
    seen = run.kept.seen if run.kept.form.is_bound else ""
    yield event("facts", {"facts": facts, "order": order, "apart": [], "seen": seen})
    if not facts:
        yield event("notice", {"text": summaries.nothing_new(run.job)})
    events = drafting(_drafted(run), html=partial(_html, run), end=partial(_end, run))
    async with aclosing(events) as made:
        async for one in made:
            yield one


def _html(run: _Run, suggestion: Suggestion) -> str:
    context = {"resume": run.resume, "draft": drafts.shown(suggestion), "csrf_token": run.csrf_token}
    context |= {"writer": writer.writer_of(run.resume), "has_own": summaries.has_own(run.resume)}
    return render_to_string("resumes/wizard/_sentence.html", context)


def _end(run: _Run, made: int) -> dict[str, object]:
    context = desk.desk(run.resume, HERE) | summaries.context(run.resume) | {"csrf_token": run.csrf_token}
    said = ngettext("Your sentence is ready.", "Your sentences are ready.", made) if made else _("No draft came of it.")
    return {"said": said, "html": render_to_string("resumes/wizard/_summary_end.html", context), "bullets": ""}


def _after(request: HttpRequest, run: _Run, note: str) -> HttpResponse:
    note = note if run.job.facts else summaries.nothing_new(run.job)
    return _page(request, run.resume, Answer(note=note), run.kept)


@require_POST
def answer(request: HttpRequest, public_id: str, fact_id: str) -> HttpResponse:
    """The person's word on one sentence: it joins what the summary says or takes its place, loses its new words, or is
    left."""
    resume = desk.my_resume(request, public_id)
    kept = _keep(request, resume)
    if kept.status != 200:
        said = Answer(trouble=kept.said, status=kept.status, at=fact_id)
    else:
        said = _answered(request, resume, fact_id)
    return _page(request, resume, said, kept)


def _answered(request: HttpRequest, resume: Resume, fact_id: str) -> Answer:
    suggestion = resume.suggestions.waiting(summaries.PLACE, summaries.PLACE).filter(fact_id=fact_id).first()
    act = request.POST.get("act", "")
    if suggestion is None:
        return Answer(said=_("This sentence was answered before."), settled=(fact_id,))
    if act in _WAYS_IN:
        trouble, status = boxes.stored(lambda: _WAYS_IN[act](resume, suggestion))
        if trouble:
            return Answer(trouble=trouble, status=status, at=fact_id)
        renew(request)
        return Answer(said=_("It is in your summary now."), settled=(fact_id,), added=(fact_id,))
    if act == "leave":
        suggestion.settle(Suggestion.Status.DISMISSED)
        return Answer(said=_("Left out."), settled=(fact_id,))
    if act == "trim":
        summaries.take_out(suggestion, summaries.job_of(resume))
    return Answer(redrawn=fact_id)


def _page(request: HttpRequest, resume: Resume, said: Answer, kept: Kept) -> HttpResponse:
    """Only what changed for htmx; else the page of the step, by its own address where nothing is left to tell."""
    resume.reload()
    if request.htmx:  # type: ignore[attr-defined]
        now = views.as_stored(resume, SUMMARY)
        context = (
            desk.desk(resume, HERE) | summaries.context(resume) | {"answer": said, "form": now.form, "seen": now.seen}
        )
        return render_for_htmx(request, "resumes/wizard/_summary_answer.html", context, status=said.status)
    if not (said.note or said.trouble):
        return private(redirect(f"{desk.step_url(resume, HERE)}#drafts"))
    kept = kept if kept.status != 200 else views.as_stored(resume, SUMMARY)
    return views.shown(request, resume, HERE, SUMMARY, kept, answer=said)


@require_http_methods(["GET", "HEAD"])
def sent(request: HttpRequest, public_id: str) -> HttpResponse:
    """Exactly what the model would be sent for a summary now, before anything is."""
    resume = desk.my_resume(request, public_id)
    context = desk.desk(resume, HERE) | {"writer": writer.writer_of(resume), "of_summary": True}
    context |= {"prompts": summaries.to_be_sent(resume), "entry_url": desk.step_url(resume, HERE)}
    return private(render(request, "resumes/wizard/sent.html", context))


@require_POST
def writes(request: HttpRequest, public_id: str) -> HttpResponse:
    """Let the model write from now on, or send nothing more. What is typed on the page is kept with the press."""
    resume = desk.my_resume(request, public_id)
    kept = _keep(request, resume)
    if kept.status != 200:
        return views.shown(request, resume, HERE, SUMMARY, kept)
    writer.choose(resume, request.POST.get("writer", ""))
    return redirect(f"{desk.step_url(resume, HERE)}#writer")
