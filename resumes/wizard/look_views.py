"""*How it looks*: the design and what may be chosen over it, and the sections, beside the page."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from accounts.middleware import renew
from resumebuilder.http import private

from ..export import DESIGNS, ExportError, pdf
from ..looks import keep_look, look_of
from ..models import Resume
from . import desk
from .look_forms import LookForm, arranged, rows_of, titles_sent
from .steps import STEPS


@require_http_methods(["GET", "HEAD", "POST"])
def look(request: HttpRequest, public_id: str) -> HttpResponse:
    resume = desk.my_resume(request, public_id)
    form = LookForm(request.POST) if request.method == "POST" else LookForm.showing(look_of(resume))
    if form.is_bound and form.is_valid():
        keep_look(resume, **form.cleaned_data)
        renew(request)
        return redirect(_here(resume))
    return _page(request, resume, form)


@require_POST
def arrange_sections(request: HttpRequest, public_id: str) -> HttpResponse:
    """Where the sections stand, what they are called, and which of them print."""
    resume = desk.my_resume(request, public_id)
    post, before = request.POST.dict(), look_of(resume)
    rows = rows_of(resume.document, before)
    keep_look(resume, titles=titles_sent(rows, post))
    resume.change(lambda document: arranged(document, rows_of(document, before), post), place="sections")
    renew(request)
    move, _colon, moved = post.get("move", "").partition(":")
    names = [row.name for row in rows_of(resume.document, look_of(resume))]
    return redirect(f"{_here(resume)}#{desk.mover(move, moved, names) if moved in names else 'sections'}")


def _here(resume: Resume) -> str:
    return reverse("wizard:look", args=[resume.public_id])


def _page(request: HttpRequest, resume: Resume, form: LookForm) -> HttpResponse:
    context: dict[str, Any] = desk.desk(resume, STEPS["review"]) | {
        "form": form,
        "designs": DESIGNS.values(),
        "chosen": form["design"].value(),
        "rows": rows_of(resume.document, look_of(resume)),
        **_made(resume),
    }
    return private(render(request, "resumes/wizard/look.html", context, status=422 if form.errors else 200))


def _made(resume: Resume) -> dict[str, Any]:
    """How many pages it makes, and what was done to fit."""
    try:
        rendered = pdf.render(resume.document, look_of(resume))
    except ExportError as error:
        return {"notes": (error.message,)}
    return {"notes": (*rendered.notes, *rendered.warnings), "pages": range(1, rendered.pages + 1)}
