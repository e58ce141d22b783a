"""The questions beside an entry's notes, over the wire: answers kept, questions that do not fit left out."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST
from django_htmx.http import reselect, reswap, retarget

from resumebuilder.http import render_for_htmx

from . import desk, interview, views
from .keeping import keep
from .steps import step_of


@require_POST
def questions(request: HttpRequest, public_id: str, section: str, item_id: str) -> HttpResponse:
    """Keep what is typed on the page, answers too, and ask something else instead of what was skipped."""
    resume = desk.my_resume(request, public_id)
    place = views.place_or_404(section, item_id)
    kept = keep(request, resume, place)
    if kept.is_conflict or (kept.form.errors and not request.htmx):  # type: ignore[attr-defined]
        return _whole(views.shown(request, resume, step_of(section), place, kept))
    skipped = request.POST.getlist("asked" if "others" in request.POST else "skip")
    if skipped:
        interview.skip(resume, section, item_id, skipped)
    context = views.page_context(request, resume, step_of(section), place, kept)
    if request.htmx:  # type: ignore[attr-defined]
        template = "resumes/wizard/_questions_answer.html"
        return views.noted(render_for_htmx(request, template, context, status=kept.status), kept)
    if kept.status != 200:
        return views.shown(request, resume, step_of(section), place, kept)
    return redirect(f"{desk.item_url(resume, section, item_id)}#questions")


def _whole(page: HttpResponse) -> HttpResponse:
    """For htmx, which asked for the questions alone, the panel of the page that comes instead."""
    page["Vary"] = "HX-Request"
    return reswap(reselect(retarget(page, "#panel"), "#panel"), "outerHTML")
