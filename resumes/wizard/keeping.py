"""Keeping what was typed on a page: each field and box that can be kept is, and what cannot is told where it stands."""

import logging
from dataclasses import dataclass
from typing import Any

from django.db import OperationalError
from django.http import HttpRequest
from django.utils.translation import gettext as _

from accounts.middleware import renew
from careers.lookup import career_facts, careers_offered

from ..document import DocumentError
from ..models import Outcome, Resume
from . import boxes, desk, interview
from .forms import DocumentForm, TargetForm
from .places import TARGET, Place

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kept:
    """How it went. `seen` is the hash that the form counts as shown with from now on."""

    form: DocumentForm
    seen: str
    outcome: Outcome = Outcome()
    fates: tuple[boxes.Fate, ...] = ()
    answers: tuple[interview.Asked, ...] = ()
    born: bool = False  # the entry was not there before

    @property
    def is_conflict(self) -> bool:
        return self.outcome.conflict or any(fate.is_conflict for fate in self.fates)

    @property
    def status(self) -> int:
        if self.is_conflict:
            return 409
        told = (*(fate.status for fate in self.fates), *(answer.status for answer in self.answers))
        return max((self.form.answer if self.form.errors else 200, *told))

    @property
    def said(self) -> str:
        """What is not kept, in a line; "" when all is."""
        if self.is_conflict:
            return _("Not saved: this was changed in another window. Press the button to see both texts.")
        if self.status == 507:
            return _("This could not be stored just now. Keep this page open: your text is still in it.")
        names = [str(label) for label in self.form.to_look_at]
        names += [_box_name(fate) for fate in self.fates if fate.trouble]
        names += [_("an answer") for answer in self.answers if answer.trouble]
        if names:
            return _("Saved, except: %(fields)s") % {"fields": ", ".join(dict.fromkeys(names))}
        return " ".join(map(str, self.form.non_field_errors())) if self.form.errors else ""


def _box_name(fate: boxes.Fate) -> str:
    return {"bullet": _("a bullet point"), "wording": _("a wording of yours"), "reply": _("a reply")}[fate.box.kind]


def form_of(resume: Resume, place: Place, data: Any = None) -> DocumentForm:
    """The place's form, as it is stored or as it was typed."""
    initial = place.read(resume.document)
    if place is TARGET:
        return target_form(data, initial=initial | {"career": resume.career_slug})
    form = place.form(data, initial=initial)
    if "evidence" in form.fields:
        form.fields["evidence"].choices = desk.entries(resume)  # type: ignore[attr-defined]
    return form


def target_form(data: Any, **options: Any) -> TargetForm:
    """With the guides to choose from, and the profile that the resume is for or that was chosen on its page."""
    chosen = str((data or options.get("initial") or {}).get("career") or "")
    careers = tuple((career.slug, career.title) for career in careers_offered(also=chosen))
    form = TargetForm(data, careers=careers, **options)
    if (facts := career_facts(chosen)) and not facts.has_guide:
        form.offer_of_a_profile(tools=bool(facts.skills))
    return form


def is_whole(request: HttpRequest) -> bool:
    """The whole page was sent with the press, as browsers without scripts do."""
    return "seen" in request.POST


def keep(request: HttpRequest, resume: Resume, place: Place, *, whole: bool = True, leave: str = "") -> Kept:
    """Keep all that came with a press: the form (where the page was sent `whole`) and the boxes of an entry.

    `leave` is the fact whose wording what was pressed decides about.
    """
    section, _colon, item_id = place.key.partition(":")
    was_there = bool(item_id) and resume.document.item(section, item_id) is not None
    form = form_of(resume, place, request.POST if whole else None)
    outcome, seen = Outcome(), place.seen(resume.document)
    if whole:
        form.demands = "autosave" not in request.POST
        if item_id:
            form.add_lines("notes", interview.kept_before(resume, section, item_id, request.POST))
        outcome, seen = _keep_form(resume, place, form, request.POST.get("seen"))
    fates = boxes.keep(resume, section, item_id, request.POST, leave=leave) if item_id else ()
    answers: tuple[interview.Asked, ...] = ()
    if item_id:
        before = place.seen(resume.document)
        answers = interview.keep(resume, section, item_id, request.POST)
        # The notes that an answer made are on the page too, even where the page comes back as it was typed.
        form.add_lines("notes", [answer.note for answer in answers if answer.is_done and answer.note])
        seen = place.seen(resume.document) if seen == before else seen
    if outcome.changed or any(answer.is_done for answer in answers) or any(fate.is_kept for fate in fates):
        renew(request)
    is_there = bool(item_id) and resume.document.item(section, item_id) is not None
    return Kept(form, seen, outcome, fates, answers, born=is_there and not was_there)


def _keep_form(resume: Resume, place: Place, form: DocumentForm, seen: str | None) -> tuple[Outcome, str]:
    """How it went, and the hash that the form counts as shown with from now on."""
    form.is_valid()
    # Where nothing was typed, whatever another window did to this place stands.
    as_shown = _is_as_shown(resume, place, form, seen)
    outcome = Outcome() if as_shown else _stored(resume, place, form, seen)
    if "career" in form.cleaned_data and not outcome.conflict:
        resume.aim(form.cleaned_data["career"])
    return outcome, str(seen) if as_shown or outcome.conflict else place.seen(resume.document)


def _is_as_shown(resume: Resume, place: Place, form: DocumentForm, seen: str | None) -> bool:
    """Nothing was typed: the form would make of this place what it was shown with."""
    try:
        return place.seen(place.write(resume.document, form.cleaned_data)) == seen
    except DocumentError:
        return False


def _stored(resume: Resume, place: Place, form: DocumentForm, seen: str | None) -> Outcome:
    """Write what is valid; a field that breaks a rule of the document is told, and the others are written."""
    while not (form.is_blank and _is_new(resume, place)):
        try:
            return resume.change(
                lambda document: place.write(document, form.cleaned_data), place=place.key, seen=seen, look=place.seen
            )
        except DocumentError as error:
            if not form.add_document_error(error):
                break
        except OperationalError:
            logger.exception("resume %s could not be stored", resume.pk)
            form.add_storage_trouble()
            break
    return Outcome()


def _is_new(resume: Resume, place: Place) -> bool:
    section, _colon, item_id = place.key.partition(":")
    return bool(item_id) and resume.document.item(section, item_id) is None
