"""The steps of the wizard and their order. Progress, next and back all come from here; a step holds no state."""

from dataclasses import dataclass
from typing import Any, Literal

from django.utils.translation import gettext_lazy as _

from ..document import ResumeDocument
from ..document.completeness import missing
from .places import CONTACT, SUMMARY, TARGET, Place

State = Literal["done", "missing", "empty"]


@dataclass(frozen=True)
class Step:
    """One page of the wizard: a single form (`place`), a list of entries (`sections`), or the review (neither)."""

    slug: str
    label: Any
    question: Any
    why: Any = ""
    place: Place | None = None
    sections: tuple[str, ...] = ()
    template: str = "resumes/wizard/step.html"  # of the page of its place

    @property
    def asks(self) -> bool:
        return bool(self.place or self.sections)

    def has_content(self, document: ResumeDocument) -> bool:
        if self.place:
            return any(value for value in self.place.read(document).values())
        return any(getattr(document, section) for section in self.sections)

    def owns(self, section: str) -> bool:
        return section.split(".")[0] in self.sections or bool(self.place and self.place.key == section)


STEPS = {
    step.slug: step
    for step in (
        Step(
            "target", _("Target"), _("What is this resume for?"),
            _("Your answers decide the order of the steps and which skills we offer. You can change them any time."),
            place=TARGET,
        ),
        Step(
            "contact", _("Contact"), _("How can they reach you?"),
            _("A name and one way to reach you are enough."), place=CONTACT,
        ),
        Step(
            "experience", _("Experience"), _("What have you done?"),
            _("Jobs, internships, freelance and unpaid work: all of it counts. Newest first."),
            sections=("work",),
        ),
        Step("education", _("Education"), _("Where did you learn?"), sections=("education",)),
        Step(
            "skills", _("Skills"), _("What can you do?"),
            _("Only what you say you have is printed."), sections=("skills",),
        ),
        Step(
            "certifications", _("Certifications"), _("Licenses and certificates?"),
            _("Skip this if you have none: many good resumes have none."), sections=("certificates",),
        ),
        Step(
            "more", _("Projects and more"), _("What else should they know?"), _("All of this is optional."),
            sections=("projects", "volunteer", "languages", "awards", "publications", "interests", "references",
                      "custom"),
        ),
        Step(
            "summary", _("Summary"), _("Say it in two or three sentences"),
            _("Easiest at the end, when the rest is there to look at."), place=SUMMARY,
            template="resumes/wizard/summary.html",
        ),
        Step("review", _("Review"), _("Look it over and take it with you")),
    )
}  # fmt: skip

_USUAL = ("target", "contact", "experience", "education", "skills", "certifications", "more", "summary", "review")
ORDERS = {
    "": _USUAL,
    "same": _USUAL,
    "changing": (
        *("target", "contact", "experience", "skills", "certifications", "education", "more", "summary", "review"),
    ),
    "first_job": (
        *("target", "contact", "education", "experience", "more", "skills", "certifications", "summary", "review"),
    ),
}


@dataclass(frozen=True)
class Progress:
    """One step as the step bar shows it."""

    step: Step
    state: State
    number: int
    here: bool


def in_order(document: ResumeDocument) -> tuple[Step, ...]:
    return tuple(STEPS[slug] for slug in ORDERS[document.target.situation])


def neighbours(document: ResumeDocument, step: Step) -> tuple[Step | None, Step | None]:
    """The step before and the one after."""
    steps = in_order(document)
    at = steps.index(step)
    return steps[at - 1] if at else None, steps[at + 1] if at + 1 < len(steps) else None


def step_of(section: str) -> Step:
    """The step where the entries of a section are kept."""
    return next(step for step in STEPS.values() if step.owns(section))


# Places that are called otherwise than the section that they change.
ANSWERED = {"skill": "skills", "credential": "certificates"}


def step_at(place: str) -> Step | None:
    """The step where what was changed at a place stands; None where it is no step's, as the order of the sections."""
    key = place.partition(":")[0]
    section = ANSWERED.get(key, key)
    return next((step for step in STEPS.values() if step.owns(section)), None)


def progress(document: ResumeDocument, here: Step) -> tuple[Progress, ...]:
    wanting = {gap.section for gap in missing(document)}
    steps = in_order(document)
    ahead = steps[steps.index(here) :]
    return tuple(
        Progress(step, _state(step, document, wanting, is_ahead=step in ahead), number, step == here)
        for number, step in enumerate(steps, start=1)
    )


def _state(step: Step, document: ResumeDocument, wanting: set[str], *, is_ahead: bool) -> State:
    """Nobody is told off for an empty step that is still to come, or that they have only come to."""
    is_empty = not step.has_content(document)
    if any(step.owns(section) for section in wanting) and not (is_empty and is_ahead):
        return "missing"
    return "empty" if is_empty else "done"
