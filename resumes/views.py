"""The page as it will be printed, the files to send, undo, and forgetting a resume."""

import json

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from accounts.middleware import forget, renew
from counting.tally import What, count
from resumebuilder.http import attachment, private, render_panel

from . import export
from .document.upgrades import dump
from .export import ExportError, pdf
from .looks import keep_look, look_of
from .models import PICTURE_WIDTH, Resume
from .review.service import read_back_of
from .wizard import desk, undoing
from .wizard.steps import STEPS
from .wizard.whereabouts import words_at

# Pixels: sharp beside the form, and with the whole width to itself also where a pixel of the page is two of the screen;
# the small one is for the choice of a design.
IMAGE_WIDTHS = {"": PICTURE_WIDTH, "large": 1680, "small": 480}
# When to ask again where too many files are being made.
RETRY_SECONDS = 5


@require_safe
def page(request: HttpRequest, public_id: str) -> HttpResponse:
    """*See the page*: every page of the very PDF, as images."""
    resume = desk.my_resume(request, public_id)
    context = {"resume": resume, "resumes_here": True}
    try:
        rendered = pdf.render(resume.document, look_of(resume))
    except ExportError as error:
        return _trouble(request, resume, error)
    context |= {"pages": range(1, rendered.pages + 1), "warnings": rendered.warnings, "zoomed": "zoom" in request.GET}
    return private(render(request, "resumes/page.html", context))


@require_safe
def read_back(request: HttpRequest, public_id: str) -> HttpResponse:
    """*What a program reads*: the very PDF, read by two programs, field by field."""
    resume = desk.my_resume(request, public_id)
    try:
        result = read_back_of(resume.document, look_of(resume))
    except ExportError as error:
        return _trouble(request, resume, error)
    context = {"resume": resume, "result": result, "resumes_here": True}
    return render_panel(request, "resumes/read_back.html", context, panel="result")


@require_safe
def page_image(request: HttpRequest, public_id: str, number: int = 0, place: str = "") -> HttpResponse:
    """One page of the very PDF, by its number or by what stands there; with `design`, as it would be in that one."""
    resume = desk.my_resume(request, public_id)
    look, width = look_of(resume), IMAGE_WIDTHS.get(request.GET.get("size", ""))
    design = request.GET.get("design", look.design)
    if width is None or design not in export.DESIGNS:
        raise Http404
    try:
        look = look.model_copy(update={"design": design})
        images = pdf.images(resume.document, look, width=width)
        number = number or pdf.page_with(resume.document, words_at(resume.document, place, look.titles), look)
    except ExportError as error:
        return _answered(HttpResponse(error.message, content_type="text/plain; charset=utf-8"), error)
    if not 1 <= number <= len(images):
        raise Http404
    response = private(HttpResponse(images[number - 1], content_type="image/png"))
    # The one thing about a picture that a page can learn, for the line under it.
    response["Server-Timing"] = f'page;desc="{number}/{len(images)}"'
    return response


@require_safe
def file(request: HttpRequest, public_id: str, ext: str) -> HttpResponse:
    """A file to send: it holds what its pages print and nothing else."""
    resume = desk.my_resume(request, public_id)
    if ext not in export.FORMATS:
        raise Http404
    try:
        body = export.write(resume.document, ext, look_of(resume))
    except ExportError as error:
        return _trouble(request, resume, error)
    count(What.FILE, career=resume.career_slug, detail=ext)
    return attachment(body, disposition=export.attachment(resume.document, ext), content_type=export.content_type(ext))


@require_safe
def save_file(request: HttpRequest, public_id: str) -> HttpResponse:
    """Everything, to open again here or elsewhere; named so that nobody sends it."""
    resume = desk.my_resume(request, public_id)
    body = json.dumps(dump(resume.document), ensure_ascii=False, indent=1).encode()
    count(What.FILE, career=resume.career_slug, detail="save")
    name = "PRIVATE-my-notes-and-resume-do-not-send.json"
    return attachment(body, disposition=f'attachment; filename="{name}"', content_type="application/json")


def _trouble(request: HttpRequest, resume: Resume, error: ExportError) -> HttpResponse:
    context = {"resume": resume, "message": error.message, "retryable": error.retryable, "resumes_here": True}
    return _answered(render(request, "resumes/export_trouble.html", context), error)


def _answered(response: HttpResponse, error: ExportError) -> HttpResponse:
    response.status_code = 503 if error.retryable else 422
    if error.retryable:
        response["Retry-After"] = str(RETRY_SECONDS)
    return private(response)


@require_POST
def paper(request: HttpRequest, public_id: str) -> HttpResponse:
    resume = desk.my_resume(request, public_id)
    if request.POST.get("paper") not in export.PAPERS:
        raise Http404
    keep_look(resume, paper=request.POST["paper"])
    return redirect(desk.step_url(resume, STEPS["review"]) + "#take")


@require_POST
def undo(request: HttpRequest, public_id: str) -> HttpResponse:
    """Put back what was before the last change, and show the place it concerned."""
    resume = desk.my_resume(request, public_id)
    place = undoing.undo(resume)
    renew(request)
    return redirect(f"{desk.place_url(resume, place)}?undone=1")


@require_POST
def delete(request: HttpRequest, public_id: str) -> HttpResponse:
    """Forget this resume here and now; a guest with nothing left is forgotten too."""
    resume = desk.my_resume(request, public_id)
    owner = resume.owner
    resume.delete()
    if owner.is_guest and not owner.resumes.exists():
        owner.delete()
        forget(request)
    others = Resume.objects.of(request.owner)  # type: ignore[attr-defined]
    response = private(render(request, "resumes/deleted.html", {"others": others}))
    response["Clear-Site-Data"] = '"cache"'
    return response
