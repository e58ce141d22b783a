"""The way in: a new resume, one from a file; and at a shared computer the way out, and a clean start for the next."""

from typing import Any

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from accounts.middleware import begin, forget
from careers.lookup import CareerFacts, bridge_facts, career_facts
from counting.tally import What, count
from resumebuilder.http import private

from ..document import DocumentError, ResumeDocument, limits
from ..document.text import clean_line
from ..looks import keep_look
from ..models import Resume
from . import desk
from .forms import TargetForm
from .keeping import target_form
from .places import TARGET
from .steps import STEPS

# The look that a kind of start begins with. Larger text and more room fill the page of a first resume, and no second.
LOOKS: dict[str, dict[str, Any]] = {"first_job": {"design": "entry", "one_page": True}}


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """A new resume, for the career that the link names where we have its guide, or for the job title it names."""
    slug = request.GET.get("career", "")
    facts = career_facts(slug) if slug else None
    form = target_form(request.POST or None, initial=_named(request, facts) | _changing(request))
    if request.method == "POST" and form.is_valid():
        try:
            return _begin(request, form)
        except DocumentError as error:
            form.add_document_error(error)
    context = {
        "form": form,
        "facts": facts,
        "unknown_career": slug if slug and not facts else "",
    }
    status = 422 if form.errors else 200
    return private(render(request, "resumes/wizard/start.html", context | _here(request), status=status))


def _named(request: HttpRequest, facts: CareerFacts | None) -> dict[str, str]:
    """The guide that the link names, and the job title, which somebody may have searched for by another name."""
    title = clean_line(request.GET.get("title", ""))[: limits.LINE]
    return {"career": facts.slug, "title": title or facts.title} if facts else {"title": title}


def _changing(request: HttpRequest) -> dict[str, str]:
    return {"situation": "changing"} if request.GET.get("from") else {}


def _here(request: HttpRequest) -> dict[str, Any]:
    """The resumes that this browser has the key to."""
    resumes = list(Resume.objects.of(request.owner).select_related("owner"))  # type: ignore[attr-defined]
    is_guest = any(one.owner.is_guest for one in resumes)
    rows = [{"resume": one, "onward": desk.onward_url(one)} for one in resumes]
    shown = {"resumes": resumes, "rows": rows, "is_guest": is_guest, "resumes_here": bool(resumes)}
    return {"step": STEPS["target"]} | shown


def _begin(request: HttpRequest, form: TargetForm) -> HttpResponse:
    career = career_facts(form.cleaned_data["career"])
    cleaned = form.cleaned_data | {"title": form.cleaned_data["title"] or (career.title if career else "")}
    document = TARGET.write(ResumeDocument(), cleaned)
    slug, here = form.cleaned_data["career"], request.GET.get("from", "")
    came_from = here if bridge_facts(here, slug) else ""
    resume = Resume.objects.begin(begin(request), document, career=slug, came_from=came_from)
    if look := LOOKS.get(document.target.situation):
        keep_look(resume, **look)
    count(What.BEGUN, career=resume.career_slug)
    return redirect("wizard:step", resume.public_id, "contact")


@require_POST
def start_clean(request: HttpRequest) -> HttpResponse:
    """This browser has the key to nothing any more; what others left here goes when its time is over."""
    forget(request)
    career = career_facts(request.GET.get("career", ""))
    response = private(redirect(reverse("wizard:start") + (f"?career={career.slug}" if career else "")))
    response["Clear-Site-Data"] = '"cache"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def finish(request: HttpRequest) -> HttpResponse:
    """The files to take along; then this device forgets the person. What a guest wrote goes at once, for nobody could
    open it again; an account is logged out and keeps what it has."""
    owner = request.owner  # type: ignore[attr-defined]
    resumes = list(Resume.objects.of(owner).select_related("owner"))
    context = {"resumes": resumes, "is_guest": bool(owner and owner.is_guest)}
    if request.method != "POST" and resumes:
        return private(render(request, "resumes/wizard/finish.html", context | {"resumes_here": True}))
    if request.method == "POST":
        _forget(request)
    response = private(render(request, "resumes/wizard/finished.html", context))
    response["Clear-Site-Data"] = '"cache"'
    return response


def _forget(request: HttpRequest) -> None:
    owner = request.owner  # type: ignore[attr-defined]
    if owner and owner.is_guest:
        owner.delete()
    logout(request)
    forget(request)
