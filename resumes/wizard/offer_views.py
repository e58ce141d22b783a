"""The person's word on what the career asks for, and skills of their own."""

from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from accounts.middleware import renew

from ..document import DocumentError, ResumeDocument, new_id
from ..models import Resume
from . import desk, evidence, grouping, offers, views
from .forms import SkillsForm
from .steps import STEPS


@require_POST
def answer_skill(request: HttpRequest, public_id: str) -> HttpResponse:
    """The answer is the button, its value the skill; what was typed in the box is added with it. "yours" is the yes to
    a skill that was found in what the person wrote, and takes what shows it along."""
    resume = desk.my_resume(request, public_id)
    answer, name = _said(request, offers.SKILL_ANSWERS | {"yours"})
    form = SkillsForm(request.POST)
    if not _add(request, resume, form):
        return views.items(request, resume, STEPS["skills"], skills=form)
    skill_id, kinds = new_id(), _kinds(resume)

    def write(document: ResumeDocument) -> ResumeDocument:
        if answer == "yours":
            return grouping.placed(evidence.add(document, name), name, kinds)
        answered = offers.answer_skill(document, skill_id, name, answer)
        return grouping.placed(answered, name, kinds) if answer == "have" else answered

    if answer == "yours" or name in _skills_shown(resume):
        outcome = resume.change(write, place=f"skill:{name}"[:80])
        if outcome.changed:
            renew(request)
    return redirect(f"{desk.step_url(resume, STEPS['skills'])}{_asks(resume, answer, skill_id, name)}#offers")


def _asks(resume: Resume, answer: str, skill_id: str, name: str) -> str:
    """What the page asks of a skill that was just claimed: in which group it stands, or where it was used."""
    if answer in {"have", "yours"} and grouping.groups(resume.document):
        return f"?{urlencode({'placed': name})}"
    return f"?claimed={skill_id}" if answer == "have" and desk.entries(resume) else ""


def _kinds(resume: Resume) -> dict[str, str]:
    facts = desk.facts_of(resume)
    return {skill.name: skill.kind for skill in facts.skills} if facts else {}


@require_POST
def group_skill(request: HttpRequest, public_id: str) -> HttpResponse:
    """The group that a claimed skill is printed in, or a line of its own."""
    resume = desk.my_resume(request, public_id)
    name, group = request.POST.get("name", ""), request.POST.get("group", "")
    if group and group not in {one.id for one in grouping.groups(resume.document)}:
        raise Http404
    own_id = new_id()
    outcome = resume.change(
        lambda document: grouping.moved(document, name, group, own_id=own_id), place=f"skill:{name}"[:80]
    )
    if outcome.changed:
        renew(request)
    return redirect(f"{desk.step_url(resume, STEPS['skills'])}#list-skills")


def _skills_shown(resume: Resume) -> set[str]:
    """All that the page offers."""
    also = evidence.other_names(resume.document)
    offered = {offer.name for offer in offers.skill_offers(resume.document, desk.facts_of(resume), also)}
    return offered | {one.name for one in evidence.found(resume.document)}


@require_POST
def answer_credential(request: HttpRequest, public_id: str) -> HttpResponse:
    resume = desk.my_resume(request, public_id)
    answer, name = _said(request, offers.CREDENTIAL_ANSWERS)
    facts = desk.facts_of(resume)
    credential = next((one for one in facts.credentials if one.name == name), None) if facts else None
    if credential and name in {offer.name for offer in offers.credential_offers(resume.document, facts)}:
        resume.change(
            lambda document: offers.answer_credential(document, credential, answer), place=f"credential:{name}"[:80]
        )
        renew(request)
    return redirect(desk.step_url(resume, STEPS["certifications"]) + "#offers")


def _said(request: HttpRequest, answers: set[str]) -> tuple[str, str]:
    """Which answer was pressed, and to which offer."""
    answer = next((answer for answer in answers if answer in request.POST), None)
    if answer is None:
        raise Http404
    return answer, request.POST[answer]


@require_POST
def add_skills(request: HttpRequest, public_id: str) -> HttpResponse:
    """Add what was typed, and stay or go on as the button says."""
    resume = desk.my_resume(request, public_id)
    form = SkillsForm(request.POST)
    if not _add(request, resume, form):
        return views.items(request, resume, STEPS["skills"], skills=form)
    here = STEPS["skills"]
    if "onward" in request.POST:
        return redirect(desk.desk(resume, here)["next_url"])
    return redirect(desk.step_url(resume, here) + "#list-skills")


def _add(request: HttpRequest, resume: Resume, form: SkillsForm) -> bool:
    """False when the form has something to say."""
    if not form.is_valid():
        return False
    try:
        outcome = resume.change(
            lambda document: offers.add_skills(document, form.cleaned_data["names"]), place="skills:add"
        )
    except DocumentError as error:
        form.add_error("names", error.message)
        return False
    if outcome.changed:
        renew(request)
    return True
