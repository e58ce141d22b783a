"""The pages of the wizard. Each fetches, asks the document, and answers."""

import logging
from typing import Any

from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from accounts.middleware import begin, renew
from careers.lookup import career_facts, careers_offered
from resumebuilder.http import private, render_panel

from ..document import DocumentError, ResumeDocument, new_id
from ..models import Outcome, Resume
from . import desk, drafts, offers
from .forms import DocumentForm, OpenForm, SkillsForm, TargetForm
from .places import TARGET, Place, item_place, kind_of
from .review import review_context
from .steps import STEPS, Step, step_of

logger = logging.getLogger(__name__)
READ_WRITE = ["GET", "HEAD", "POST"]


def _target_form(data: Any, **options: Any) -> TargetForm:
    return TargetForm(data, careers=tuple((career.slug, career.title) for career in careers_offered()), **options)


@require_http_methods(READ_WRITE)
def start(request: HttpRequest) -> HttpResponse:
    """A new resume, for the career that the link names where we have its guide."""
    slug = request.GET.get("career", "")
    facts = career_facts(slug) if slug else None
    initial = {"career": slug, "title": facts.title} if facts else {}
    form = _target_form(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            return _begin(request, form)
        except DocumentError as error:
            form.add_document_error(error)
    context = {
        "form": form,
        "facts": facts,
        "unknown_career": slug if slug and not facts else "",
        "resumes": Resume.objects.of(request.owner).select_related("owner"),  # type: ignore[attr-defined]
        "step": STEPS["target"],
        "open_form": OpenForm(),
    }
    return private(render(request, "resumes/wizard/start.html", context, status=422 if form.errors else 200))


def _begin(request: HttpRequest, form: TargetForm) -> HttpResponse:
    career = career_facts(form.cleaned_data["career"])
    cleaned = form.cleaned_data | {"title": form.cleaned_data["title"] or (career.title if career else "")}
    document = TARGET.write(ResumeDocument(), cleaned)
    resume = Resume.objects.begin(begin(request), document, career=form.cleaned_data["career"])
    return redirect("wizard:step", resume.public_id, "contact")


@require_http_methods(READ_WRITE)
def step(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    resume = desk.my_resume(request, public_id)
    here = STEPS.get(slug)
    if here is None:
        raise Http404
    if here.place:
        return edit(request, resume, here, here.place)
    if request.method == "POST":
        raise Http404
    if slug == "review":
        return render_panel(request, "resumes/wizard/review.html", desk.desk(resume, here) | review_context(resume))
    return items(request, resume, here)


def items(request: HttpRequest, resume: Resume, here: Step, *, skills: SkillsForm | None = None) -> HttpResponse:
    """The lists of one step; a step with a single empty list asks for its first entry at once."""
    lists = tuple(desk.item_list(resume, section) for section in here.sections)
    if here.sections in (("work",), ("education",)) and not lists[0].rows:
        return redirect(lists[0].new_url)
    context = desk.desk(resume, here) | {"lists": lists}
    facts = desk.facts_of(resume)
    if here.slug == "skills":
        context |= {"offers": offers.skill_offers(resume.document, facts), "form": skills or SkillsForm()}
        context |= {"entries": entries(resume), "answers": "skills"}
        context |= {"claimed": resume.document.item("skills", request.GET.get("claimed", ""))}
    if here.slug == "certifications":
        context |= {"offers": offers.credential_offers(resume.document, facts), "answers": "certificates"}
    return private(render(request, "resumes/wizard/items.html", context, status=422 if skills else 200))


def edit(
    request: HttpRequest, resume: Resume, here: Step, place: Place, *, template: str = "resumes/wizard/step.html",
    more: dict[str, Any] | None = None,
) -> HttpResponse:  # fmt: skip
    """Show one form, or take what was typed in it: saved, sent back with a sentence, or shown beside what is newer."""
    autosave = "autosave" in request.POST
    form = _bound(request, resume, place)
    status = 200
    if request.method == "POST":
        outcome = save(request, resume, place, form)
        if outcome and not outcome.conflict:
            return saved(request, resume, here, place) if autosave else _onward(request, resume, here, place)
        status = 409 if outcome else form.answer
    context = desk.desk(resume, here) | {"form": form, "place": place, "seen": place.seen(resume.document)}
    context |= more or {}
    if autosave:
        return private(render(request, "resumes/wizard/_not_saved.html", context | {"status": status}, status=status))
    if status == 409:
        return conflict(request, resume, place, form, context)
    return private(render(request, template, context, status=status))


def _bound(request: HttpRequest, resume: Resume, place: Place) -> DocumentForm:
    data = request.POST if request.method == "POST" else None
    initial = place.read(resume.document)
    if place is TARGET:
        return _target_form(data, initial=initial | {"career": resume.career_slug})
    form = place.form(data, initial=initial)
    if "evidence" in form.fields:
        form.fields["evidence"].choices = entries(resume)  # type: ignore[attr-defined]
    return form


def entries(resume: Resume) -> list[tuple[str, str]]:
    """The entries that can show a skill."""
    sections = ("work", "education", "projects", "volunteer")
    return [
        (row.id, " · ".join(part for part in (row.title, row.sub) if part))
        for section in sections
        for row in desk.item_list(resume, section).rows
    ]


def save(request: HttpRequest, resume: Resume, place: Place, form: DocumentForm) -> Outcome | None:
    """None when the form has something to say."""
    if not form.is_valid():
        return None
    cleaned = form.cleaned_data
    try:
        outcome = resume.change(
            lambda document: place.write(document, cleaned),
            place=place.key,
            seen=request.POST.get("seen"),
            look=place.seen,
        )
    except DocumentError as error:
        form.add_document_error(error)
        return None
    except OperationalError:
        logger.exception("resume %s could not be stored", resume.pk)
        form.add_storage_trouble()
        return None
    if "career" in cleaned and not outcome.conflict:
        resume.aim(cleaned["career"])
    if outcome.changed:
        renew(request)
    return outcome


def saved(request: HttpRequest, resume: Resume, here: Step, place: Place) -> HttpResponse:
    """What autosave swaps in: the new hash of the place, the newest page, the steps."""
    context = desk.desk(resume, here) | {"seen": place.seen(resume.document)}
    return private(render(request, "resumes/wizard/_saved.html", context))


def _onward(request: HttpRequest, resume: Resume, here: Step, place: Place) -> HttpResponse:
    """Where the button that was pressed leads."""
    section, _colon, item_id = place.key.partition(":")
    if "add" in request.POST and item_id:
        return redirect("wizard:new", resume.public_id, section)
    if "stay" in request.POST and item_id:
        return redirect(desk.item_url(resume, section, item_id))
    if "list" in request.POST and item_id:
        return redirect(desk.step_url(resume, here))
    return redirect(desk.desk(resume, here)["next_url"])


def conflict(
    request: HttpRequest, resume: Resume, place: Place, form: DocumentForm, context: dict[str, Any]
) -> HttpResponse:
    """Both texts, side by side, where they differ. Sending the form again keeps mine."""
    stored = place.form(initial=place.read(resume.document))
    rows = [
        {"label": field.label, "mine": field.value() or "", "stored": stored[field.name].value() or ""}
        for field in form.visible_fields()
        if (field.value() or "") != (stored[field.name].value() or "") and field.name != "career"
    ]
    return private(render(request, "resumes/wizard/conflict.html", context | {"rows": rows}, status=409))


def new(request: HttpRequest, public_id: str, section: str) -> HttpResponse:
    """An empty form under an id of its own, so that sending it twice makes one entry."""
    desk.my_resume(request, public_id)
    if kind_of(section) is None:
        raise Http404
    return redirect("wizard:item", public_id, section, new_id())


@require_http_methods(READ_WRITE)
def item(request: HttpRequest, public_id: str, section: str, item_id: str) -> HttpResponse:
    resume = desk.my_resume(request, public_id)
    place, here = place_or_404(section, item_id), step_of(section)
    more = item_context(resume, section, item_id)
    return edit(request, resume, here, place, template="resumes/wizard/item.html", more=more)


def place_or_404(section: str, item_id: str) -> Place:
    if kind_of(section) is None:
        raise Http404
    return item_place(section, item_id)


def item_context(resume: Resume, section: str, item_id: str) -> dict[str, Any]:
    """What the page of one entry shows besides its form: bullets, waiting drafts, entries of its own."""
    entry = resume.document.item(section, item_id)
    context: dict[str, Any] = {"section": section, "item_id": item_id, "entry": entry, "kind": kind_of(section)}
    if "notes" in item_place(section, item_id).form.base_fields:
        context |= {"tells": True, "prompts": desk.facts_of(resume)} | drafts.context(resume, section, item_id)
    if section == "custom" and entry:
        context["entries"] = desk.item_list(resume, f"custom.{item_id}")
    return context


@require_POST
def arrange(request: HttpRequest, public_id: str, section: str, item_id: str, action: str) -> HttpResponse:
    """Move an entry up or down, hide it from the page, or take it out."""
    resume = desk.my_resume(request, public_id)
    if kind_of(section) is None or resume.document.item(section, item_id) is None:
        raise Http404
    writes = {
        "up": lambda document: document.with_item_moved(section, item_id, -1),
        "down": lambda document: document.with_item_moved(section, item_id, 1),
        "hide": lambda document: document.with_item(section, item_id, hidden=True),
        "show": lambda document: document.with_item(section, item_id, hidden=False),
        "remove": lambda document: document.without_item(section, item_id),
    }
    if action not in writes:
        raise Http404
    resume.change(writes[action], place=f"{section}:{item_id}:{action}")
    renew(request)
    if section.startswith("custom."):
        return redirect(desk.item_url(resume, "custom", section.removeprefix("custom.")))
    return redirect(reverse("wizard:step", args=[public_id, step_of(section).slug]) + f"#list-{section}")
