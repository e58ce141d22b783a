"""The pages of the wizard. Each fetches, asks the document, and answers."""

from typing import Any
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import trigger_client_event

from accounts.middleware import renew
from careers.lookup import CareerFacts
from resumebuilder.http import private, render_panel

from ..document import ResumeDocument, new_id
from ..models import Resume
from . import back, desk, entry, evidence, grouping, offers, summaries
from .boxes import versions
from .forms import DocumentForm, SkillsForm
from .keeping import Kept, form_of, keep
from .kinds import kind_of
from .places import SUMMARY, TARGET, Place, item_place
from .review import review_context
from .steps import STEPS, Step, step_of

READ_WRITE = ["GET", "HEAD", "POST"]


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
    taken = request.GET.get("taken", "")
    lists = tuple(desk.item_list(resume, section, taken=taken) for section in here.sections)
    if here.sections in (("work",), ("education",)) and not lists[0].rows:
        return redirect(lists[0].new_url)
    context = desk.desk(resume, here) | {"lists": lists}
    facts = desk.facts_of(resume)
    if here.slug == "skills":
        context |= _skills(request, resume, facts) | {"form": skills or SkillsForm()}
    if here.slug == "certifications":
        context |= {"offers": offers.credential_offers(resume.document, facts), "answers": "certificates"}
    if skills:
        context["unsaved"] = _("Not saved yet: there is something to look at.")
    return private(render(request, "resumes/wizard/items.html", context, status=422 if skills else 200))


def _skills(request: HttpRequest, resume: Resume, facts: CareerFacts | None) -> dict[str, Any]:
    """What may be theirs: found in their own words, known from the work they came from, asked for in the career."""
    found, also = evidence.shown(resume), evidence.other_names(resume.document)
    told = {one.name for one in found}
    offered = [one for one in offers.skill_offers(resume.document, facts, also) if one.name not in told]
    bridge = desk.bridge_of(resume)
    shared = {name.casefold() for name in bridge.shared} if bridge else set()
    return {
        "found": found,
        "bridge": bridge,
        "shared": tuple(one for one in offered if one.name.casefold() in shared),
        "offers": tuple(one for one in offered if one.name.casefold() not in shared),
        "entries": desk.entries(resume),
        "answers": "skills",
        "claimed": resume.document.item("skills", request.GET.get("claimed", "")),
        "placed": _placed(resume.document, request.GET.get("placed", "")),
    }


def _placed(document: ResumeDocument, name: str) -> dict[str, Any] | None:
    """A skill that was just claimed, with the group it stands in and those it may stand in."""
    group, groups = grouping.place_of(document, name), grouping.groups(document)
    return {"name": name, "group": group, "groups": groups} if name and groups and group is not None else None


def edit(request: HttpRequest, resume: Resume, here: Step, place: Place) -> HttpResponse:
    """Show one form, or take what was typed on its page: kept, told where it could not be, or shown beside what is
    newer."""
    if request.method != "POST":
        kept = as_stored(resume, place)
        if _is_brought(request, place):
            kept.form.initial["title"] = kept.form.initial["title"] or _latest_title(resume)
        return shown(request, resume, here, place, kept)
    kept = keep(request, resume, place)
    if "autosave" in request.POST:
        context = page_context(request, resume, here, place, kept)
        context["asks_anew"] = _asks_anew(request, context)
        return noted(private(render(request, "resumes/wizard/_kept.html", context, status=kept.status)), kept)
    return shown(request, resume, here, place, kept) if kept.status != 200 else _onward(request, resume, here, place)


def _is_brought(request: HttpRequest, place: Place) -> bool:
    """The resume was just brought from a file: what it is for is asked before anything else, and can be skipped."""
    return place is TARGET and "brought" in request.GET


def _latest_title(resume: Resume) -> str:
    """Of the jobs that are shown. It stands in the form to be changed, and is kept only with it."""
    return next((job.position for job in resume.document.work if job.position and not job.hidden), "")


def _asks_anew(request: HttpRequest, context: dict[str, Any]) -> bool:
    """Another title asks other questions, as long as nothing is typed at those on the page."""
    asked, typed = (
        request.POST.getlist("asked"),
        [request.POST[name] for name in request.POST if name.startswith("ask-")],
    )
    now = [one.question.id for one in context.get("questions", ())]
    return bool(asked) and now != asked and not any(typed)


def noted(response: HttpResponse, kept: Kept) -> HttpResponse:
    """The lines that answers made of the notes: the page adds them there, whatever is being typed."""
    lines = [answer.note for answer in kept.answers if answer.note and answer.is_done]
    return trigger_client_event(response, "noted", {"lines": lines}) if lines else response


def as_stored(resume: Resume, place: Place) -> Kept:
    return Kept(form_of(resume, place), place.seen(resume.document))


def shown(
    request: HttpRequest, resume: Resume, here: Step, place: Place, kept: Kept, *, answer: Any = None
) -> HttpResponse:
    """The page of a place with what was typed there, or both texts where another window changed it too."""
    context = page_context(request, resume, here, place, kept) | {"answer": answer}
    if kept.is_conflict:
        return conflict(request, resume, place, kept, context)
    status = kept.status if kept.status != 200 or answer is None else answer.status
    template = "resumes/wizard/item.html" if ":" in place.key else here.template
    return private(render(request, template, context, status=status))


def page_context(request: HttpRequest, resume: Resume, here: Step, place: Place, kept: Kept) -> dict[str, Any]:
    section, _colon, item_id = place.key.partition(":")
    context = desk.desk(resume, here) | {"form": kept.form, "place": place, "seen": kept.seen, "kept": kept}
    context["unsaved"] = kept.said
    if _is_brought(request, place):
        context |= {"skip_url": desk.step_url(resume, STEPS["review"]), "latest_title": _latest_title(resume)}
    if place is SUMMARY:
        context |= summaries.context(resume)
    if item_id:
        new, taken = request.POST.get("new", ""), request.GET.get("taken", "")
        context["saved"] = request.GET.get("saved", "")
        is_kept = all(fate.is_kept for fate in kept.fates if fate.box.id == new)
        new = "" if is_kept else new
        context |= entry.context(resume, section, item_id, fates=kept.fates, answers=kept.answers, new=new, taken=taken)
    return context


def _onward(request: HttpRequest, resume: Resume, here: Step, place: Place) -> HttpResponse:
    """Where the button that was pressed leads."""
    section, _colon, item_id = place.key.partition(":")
    if "add" in request.POST and item_id:
        return redirect(reverse("wizard:new", args=[resume.public_id, section]) + f"?saved={item_id}")
    if "stay" in request.POST and item_id:
        return redirect(desk.item_url(resume, section, item_id))
    if "list" in request.POST and item_id:
        return redirect(_list_url(resume, here, section))
    return redirect(desk.desk(resume, here)["next_url"])


def _list_url(resume: Resume, here: Step, section: str) -> str:
    """Where the entries of a section stand: those of one of the person's own on the page of that."""
    if section.startswith("custom."):
        return desk.item_url(resume, "custom", section.removeprefix("custom."))
    return desk.step_url(resume, here)


def conflict(request: HttpRequest, resume: Resume, place: Place, kept: Kept, context: dict[str, Any]) -> HttpResponse:
    """Both texts, side by side, where they differ. Sending them again keeps mine."""
    boxes = tuple(versions(kept.fates))
    rows = [{"label": one.label, "mine": one.mine, "stored": one.stored} for one in boxes if one.stored is not None]
    form = kept.form if kept.form.is_bound else form_of(resume, place)
    if kept.outcome.conflict:
        rows = [*_differences(form, place.form(initial=place.read(resume.document))), *rows]
        context |= {"seen": place.seen(resume.document)}
    section, _colon, item_id = place.key.partition(":")
    context |= {"stored_url": desk.item_url(resume, section, item_id) if item_id else request.path}
    context |= {"rows": rows, "boxes": boxes, "form": form}
    return private(render(request, "resumes/wizard/conflict.html", context, status=409))


def _differences(mine: DocumentForm, stored: DocumentForm) -> list[dict[str, Any]]:
    return [
        {"label": field.label, "mine": field.value() or "", "stored": stored[field.name].value() or ""}
        for field in mine.visible_fields()
        if (field.value() or "") != (stored[field.name].value() or "") and field.name != "career"
    ]


@require_safe
def new(request: HttpRequest, public_id: str, section: str) -> HttpResponse:
    """An empty form under an id of its own, so that sending it twice makes one entry."""
    desk.my_resume(request, public_id)
    if kind_of(section) is None:
        raise Http404
    url = reverse("wizard:item", args=[public_id, section, new_id()])
    saved = request.GET.get("saved", "")
    return redirect(f"{url}?saved={quote(saved)}" if saved else url)


@require_http_methods(READ_WRITE)
def item(request: HttpRequest, public_id: str, section: str, item_id: str) -> HttpResponse:
    resume = desk.my_resume(request, public_id)
    place, here = place_or_404(section, item_id), step_of(section)
    return edit(request, resume, here, place)


def place_or_404(section: str, item_id: str) -> Place:
    if kind_of(section) is None:
        raise Http404
    return item_place(section, item_id)


@require_POST
def arrange(request: HttpRequest, public_id: str, section: str, item_id: str, action: str) -> HttpResponse:
    """Move an entry up or down, hide it from the page, take it out, or put it back."""
    resume = desk.my_resume(request, public_id)
    taken = back.taken_entry(resume, section, item_id) if kind_of(section) and action == "back" else None
    if kind_of(section) is None or (resume.document.item(section, item_id) is None and taken is None):
        raise Http404
    writes = {
        "up": lambda document: document.with_item_moved(section, item_id, -1),
        "down": lambda document: document.with_item_moved(section, item_id, 1),
        "hide": lambda document: document.with_item(section, item_id, hidden=True),
        "show": lambda document: document.with_item(section, item_id, hidden=False),
        "remove": lambda document: document.without_item(section, item_id),
        "back": lambda document: back.with_entry(document, section, taken) if taken else document,
    }
    if action not in writes:
        raise Http404
    resume.change(writes[action], place=f"{section}:{item_id}:{action}")
    renew(request)
    return redirect(_list_url(resume, step_of(section), section) + _place(resume, section, item_id, action))


def _place(resume: Resume, section: str, item_id: str, action: str) -> str:
    """Where in the list to go on; a browser gives the focus to what an address names."""
    if action == "remove":
        return f"?taken={item_id}#taken-{item_id}"
    if action in {"up", "down"}:
        return "#" + desk.mover(action, item_id, [item.id for item in resume.document.items(section)])
    return f"#entry-{item_id}"
