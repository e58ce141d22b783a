"""The person's word on what the career asks for, and skills of their own."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from accounts.middleware import renew

from ..document import DocumentError, new_id
from . import desk, offers, views
from .forms import SkillsForm
from .steps import STEPS


@require_POST
def answer_skill(request: HttpRequest, public_id: str) -> HttpResponse:
    resume = desk.my_resume(request, public_id)
    name, answer = request.POST.get("name", ""), request.POST.get("answer", "")
    offered = {offer.name for offer in offers.skill_offers(resume.document, desk.facts_of(resume))}
    if answer not in offers.SKILL_ANSWERS:
        raise Http404
    skill_id = new_id()
    if name in offered:
        resume.change(
            lambda document: offers.answer_skill(document, skill_id, name, answer), place=f"skill:{name}"[:80]
        )
        renew(request)
    asks_where = answer == "have" and views.entries(resume)
    claimed = f"?claimed={skill_id}" if asks_where else ""
    return redirect(f"{desk.step_url(resume, STEPS['skills'])}{claimed}#offers")


@require_POST
def answer_credential(request: HttpRequest, public_id: str) -> HttpResponse:
    resume = desk.my_resume(request, public_id)
    name, answer = request.POST.get("name", ""), request.POST.get("answer", "")
    facts = desk.facts_of(resume)
    credential = next((one for one in facts.credentials if one.name == name), None) if facts else None
    if answer not in offers.CREDENTIAL_ANSWERS:
        raise Http404
    if credential and name in {offer.name for offer in offers.credential_offers(resume.document, facts)}:
        resume.change(
            lambda document: offers.answer_credential(document, credential, answer), place=f"credential:{name}"[:80]
        )
        renew(request)
    return redirect(desk.step_url(resume, STEPS["certifications"]) + "#offers")


@require_POST
def add_skills(request: HttpRequest, public_id: str) -> HttpResponse:
    resume = desk.my_resume(request, public_id)
    form = SkillsForm(request.POST)
    if form.is_valid():
        try:
            resume.change(lambda document: offers.add_skills(document, form.cleaned_data["names"]), place="skills:add")
            renew(request)
            return redirect(desk.step_url(resume, STEPS["skills"]) + "#list-skills")
        except DocumentError as error:
            form.add_error("names", error.message)
    return views.items(request, resume, STEPS["skills"], skills=form)
