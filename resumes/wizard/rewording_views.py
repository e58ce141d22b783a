"""Another wording of a bullet, over the wire: one view asks for it, one takes the person's word on it."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace

from asgiref.sync import sync_to_async
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.middleware import renew

from ..drafting import notes, redrafting
from ..drafting.redrafting import Line, Manner, Redrafted
from ..metering import Metered
from ..models import Resume, Suggestion
from . import boxes, desk, rewordings, views, writer
from .answers import Answer, page, told
from .keeping import Kept, is_whole, keep
from .streaming import EVENT_STREAM, event, streamed


@dataclass(frozen=True)
class _Run:
    """One press: all that saying it another way needs, so that no database connection is held while it is written."""

    resume: Resume
    section: str
    item_id: str
    line: Line
    manner: Manner
    model: Metered | None
    private: Sequence[str]
    kept: Kept


@require_http_methods(["GET", "POST"])
async def reword(request: HttpRequest, public_id: str, section: str, item_id: str, bullet_id: str) -> HttpResponseBase:
    """Say a bullet another way: what comes of it waits beside the bullet. What is typed on the page is kept first."""
    if request.method == "GET":  # somebody reloads the address of an answer
        resume = await sync_to_async(desk.my_resume)(request, public_id)
        return redirect(desk.item_url(resume, section, item_id))
    run = await sync_to_async(_prepare)(request, public_id, section, item_id, bullet_id)
    if isinstance(run, HttpResponse):
        return run
    if request.headers.get("Accept") == EVENT_STREAM:
        return streamed(_events(request, run))
    made = await redrafting.redraft(run.line, run.manner, provider=run.model, private=run.private)
    return await sync_to_async(_after)(request, run, made)


async def _events(request: HttpRequest, run: _Run) -> AsyncGenerator[str, None]:
    """Server-sent events: `words` while it is written, `end` with the parts of the page that it changed."""
    watched = redrafting.watched(run.line, run.manner, provider=run.model, private=run.private)
    async with aclosing(watched) as written:
        async for one in written:
            if isinstance(one, str):
                yield event("words", {"text": one})
            else:
                answer = await sync_to_async(_after)(request, run, one)
                yield event("end", {"html": answer.content.decode()})


def _prepare(request: HttpRequest, public_id: str, section: str, item_id: str, bullet_id: str) -> "_Run | HttpResponse":
    resume = desk.my_resume(request, public_id)
    place, manner = views.place_or_404(section, item_id), request.POST.get("manner", "")
    if manner not in redrafting.MANNERS:
        raise Http404
    kept = keep(request, resume, place, whole=is_whole(request))
    line, said = rewordings.line_of(resume, section, item_id, bullet_id), told(kept, bullet_id)
    if said.trouble:
        return page(request, resume, section, item_id, said, kept)
    if line is None:
        return page(request, resume, section, item_id, Answer(said=_gone(), reordered=True), kept)
    model, private = writer.model_for(resume, "redraft"), notes.private_of(resume.document)
    return _Run(resume, section, item_id, line, manner, model, private, kept)


def _after(request: HttpRequest, run: _Run, made: Redrafted) -> HttpResponse:
    if made.draft.text:
        rewordings.keep(run.resume, run.section, run.item_id, made)
    remark = rewordings.remark(made, run.manner)
    answer = Answer(at=run.line.id, rewritten=run.line.id, remark=remark)
    return page(request, run.resume, run.section, run.item_id, answer, run.kept)


@require_POST
def wording(request: HttpRequest, public_id: str, section: str, item_id: str, bullet_id: str) -> HttpResponse:
    """The person's word on another wording: use it, take the new words out, leave it, or go back to what was."""
    resume = desk.my_resume(request, public_id)
    kept = keep(request, resume, views.place_or_404(section, item_id), whole=is_whole(request))
    said = told(kept, bullet_id)
    if not said.trouble:
        said = _answered(request, resume, section, item_id, bullet_id)
    return page(request, resume, section, item_id, said, kept)


def _answered(request: HttpRequest, resume: Resume, section: str, item_id: str, bullet_id: str) -> Answer:
    act, here = request.POST.get("act", ""), Answer(at=bullet_id, rewritten=bullet_id)
    if act == "before":
        trouble, status = boxes.stored(lambda: rewordings.put_back(resume, section, item_id, bullet_id))
        return replace(here, said="" if trouble else _("It is back."), trouble=trouble, status=status)
    suggestion = rewordings.waiting(resume, section, item_id, bullet_id)
    if suggestion is None:
        return replace(here, remark=_("This wording was answered before, or the bullet point was changed since."))
    if act == "trim":
        rewordings.take_out(resume, suggestion)
    elif act == "leave":
        suggestion.settle(Suggestion.Status.DISMISSED)
    elif act == "use":
        trouble, status = boxes.stored(lambda: rewordings.take(resume, suggestion))
        if not trouble:
            renew(request)
        return replace(here, said="" if trouble else _("It is on your resume now."), trouble=trouble, status=status)
    return here


def _gone() -> str:
    return _("This bullet point was taken out in another window.")
