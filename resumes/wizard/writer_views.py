"""Who writes the drafts: what a model would be sent, to the letter, and the person's yes or no to it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from resumebuilder.http import private

from . import desk, drafts, rewordings, views, writer
from .keeping import keep
from .steps import step_of


@require_http_methods(["GET", "HEAD"])
def sent(request: HttpRequest, public_id: str, section: str, item_id: str) -> HttpResponse:
    """Exactly what the model would be sent about this entry now, before anything is."""
    resume = desk.my_resume(request, public_id)
    views.place_or_404(section, item_id)
    context = desk.desk(resume, step_of(section)) | {"writer": writer.writer_of(resume)}
    context |= {"prompts": drafts.to_be_sent(resume.document, section, item_id)}
    context |= {"rewording": rewordings.to_be_sent(resume.document, section, item_id)}
    context |= {"entry_url": desk.item_url(resume, section, item_id)}
    return private(render(request, "resumes/wizard/sent.html", context))


@require_POST
def writes(request: HttpRequest, public_id: str, section: str, item_id: str) -> HttpResponse:
    """Let the model write from now on, or send nothing more. What is typed on the page is kept with the press."""
    resume = desk.my_resume(request, public_id)
    place = views.place_or_404(section, item_id)
    kept = keep(request, resume, place)
    if kept.status != 200:
        return views.shown(request, resume, step_of(section), place, kept)
    writer.choose(resume, request.POST.get("writer", ""))
    return redirect(f"{desk.item_url(resume, section, item_id)}#writer")
