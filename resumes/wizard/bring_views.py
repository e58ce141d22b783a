"""*I have a resume*: its text or its file is read, shown beside its own lines, corrected, and only then kept."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.middleware import begin
from careers.lookup import career_facts
from counting.tally import What, count
from resumebuilder.http import private

from ..document import DocumentError, ResumeDocument
from ..document.sections import TITLES
from ..export import ExportError, pool
from ..importers import ImportResult, json_resume
from ..importers.of_read import document_of
from ..importers.parsing import looks_like_json
from ..importers.reader import Understood, read_file, read_text
from ..models import Resume
from . import check_forms, desk
from .forms import OpenForm
from .steps import STEPS

SECONDS = 15.0


@require_http_methods(["GET", "HEAD", "POST"])
def open_file(request: HttpRequest) -> HttpResponse:
    """JSON is opened as it is; of anything else what was understood is shown first, and nothing is kept yet."""
    if request.method != "POST":
        return _ask(request, OpenForm(initial={"career": request.GET.get("career", "")}))
    form = OpenForm(request.POST, request.FILES)
    if not form.is_valid():
        return _ask(request, form)
    career = form.cleaned_data["career"]
    try:
        found = _found(form.cleaned_data["file"], form.cleaned_data["text"])
        if isinstance(found, ImportResult):
            return _opened(request, _kept(request, found.document, career), found)
    except DocumentError as error:
        form.add_error("file" if form.cleaned_data["file"] else "text", error.message)
        return _ask(request, form)
    return _check(request, found.read, found.links, career)


def _found(file: Any, text: str) -> ImportResult | Understood:
    """What is in the file or the text; anything but JSON is read in the child process. Raises DocumentError."""
    data = file.read() if file else text.encode()
    if looks_like_json(data, file.name if file else ""):
        return json_resume.read(data)
    try:
        found = pool.run(*((read_file, data) if file else (read_text, text)), seconds=SECONDS)
    except ExportError as error:
        too_long = _("This file takes too long to read. Paste its text instead.")
        raise DocumentError(error.message if error.retryable else too_long) from error
    if found.refused:
        raise DocumentError(_(found.refused))
    return found


@require_POST
def keep_read(request: HttpRequest) -> HttpResponse:
    """The corrected boxes as a new resume."""
    read, errors = check_forms.read_of(request.POST.dict())
    links = tuple(request.POST.get("addresses", "").split())
    career = request.POST.get("career", "")
    if errors:
        return _check(request, read, links, career, errors)
    try:
        result = document_of(read, links)
        resume = _kept(request, result.document, career)
    except DocumentError as error:
        return _check(request, read, links, career, {"": error.message})
    return redirect(_next_url(resume))


def _next_url(resume: Resume) -> str:
    """What it is for is asked first, where it does not say so: offers and questions depend on it. Who may be done with
    it as it is skips that."""
    if resume.document.target.title:
        return desk.step_url(resume, STEPS["review"])
    return f"{desk.step_url(resume, STEPS['target'])}?brought=1"


def _kept(request: HttpRequest, document: ResumeDocument, slug: str) -> Resume:
    """For the guide that led here, unless the document says itself what it is for."""
    facts = career_facts(slug) if slug and not document.target.title else None
    if facts:
        document = document.with_target(title=facts.title)
    resume: Resume = Resume.objects.begin(begin(request), document, career=facts.slug if facts else "")
    count(What.BEGUN, career=resume.career_slug)
    return resume


def _here(request: HttpRequest) -> bool:
    mine: bool = Resume.objects.of(request.owner).exists()  # type: ignore[attr-defined]
    return mine


def _ask(request: HttpRequest, form: OpenForm) -> HttpResponse:
    context = {"open_form": form, "resumes_here": _here(request)}
    return private(render(request, "resumes/wizard/open.html", context, status=422 if form.errors else 200))


def _opened(request: HttpRequest, resume: Resume, result: ImportResult) -> HttpResponse:
    context = {"resume": resume, "result": result, "next_url": _next_url(resume), "resumes_here": True}
    return private(render(request, "resumes/wizard/opened.html", context))


def _name_was(read: Any) -> str:
    """The name as the file has it, where it is written otherwise here."""
    return next((line for line in read.head if line != read.name and line.casefold() == read.name.casefold()), "")


def _check(
    request: HttpRequest, read: Any, links: tuple[str, ...], career: str, errors: dict[str, str] | None = None
) -> HttpResponse:
    errors = errors or {}
    context = {
        "head": check_forms.head_of(read),
        "sections": check_forms.sections_of(read, errors),
        "name_was": _name_was(read),
        "left": read.left,
        "addresses": " ".join(links),
        "career": career,
        "titles": {**TITLES, check_forms.OWN: _("A section of its own")},
        "errors": errors,
        "resumes_here": _here(request),
    }
    return private(render(request, "resumes/wizard/check.html", context, status=422 if errors else 200))
