"""Sentences of a summary that wait for the person: what they are made from, what came of it, what was said to them."""

from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from ..document import ResumeDocument
from ..drafting import notes, summary
from ..drafting.service import FactToDraft, prompts_for
from ..drafting.summary import Sentences, Source
from ..drafting.values import BUILT_IN, Draft, Role
from ..llm import Prompt
from ..models import Outcome, Resume, Suggestion
from . import desk, drafts
from .places import SUMMARY
from .steps import STEPS
from .writer import writer_of

PLACE = "summary"  # the section and the entry of its suggestions


@dataclass(frozen=True)
class Job:
    """The drafting of a summary, free of the database so that it can stream."""

    sources: tuple[Source, ...]
    facts: tuple[FactToDraft, ...]
    role: Role
    private: tuple[str, ...]

    @property
    def way(self) -> Sentences:
        return Sentences(self.sources)


def prepare(resume: Resume, *, only: str = "", by_model: bool = False) -> Job:
    """What the resume says now as facts, but for those whose sentence waits or stands in the summary; or just the one
    named `only`. A sentence whose fact is not in the resume any more waits no longer.

    Where none is new, a model is asked for those that the built-in drafter wrote: it may have been away before.
    """
    job = job_of(resume)
    facts = {source.id: source.text for source in job.sources}
    waiting = list(resume.suggestions.waiting(PLACE, PLACE))
    gone = [one.pk for one in waiting if facts.get(one.fact_id) != one.fact]
    resume.suggestions.filter(pk__in=gone).delete()
    there = [one for one in waiting if one.pk not in gone]
    done = {one.fact_id for one in _standing(resume) if facts.get(one.fact_id) == one.fact}
    new = facts.keys() - done - {one.fact_id for one in there}
    if by_model and not new:
        new = {one.fact_id for one in there if one.writer == BUILT_IN}
    chosen = tuple(fact for fact in job.facts if (fact.id == only if only else fact.id in new))
    return Job(job.sources, chosen, job.role, job.private)


def job_of(resume: Resume) -> Job:
    document, career = resume.document, desk.facts_of(resume)
    wanted = [credential.name for credential in career.credentials] if career else []
    sources = summary.sources(document, today=timezone.localdate(), wanted=wanted)
    facts = tuple(FactToDraft(source.id, source.text) for source in sources)
    return Job(sources, facts, summary.role_of(document), notes.private_of(document))


def to_be_sent(resume: Resume) -> tuple[Prompt, ...]:
    """What a model would be sent for a summary of the resume as it stands."""
    job = job_of(resume)
    return prompts_for(job.facts, role=job.role, private=job.private, way=job.way)


def keep(resume: Resume, draft: Draft) -> Suggestion:
    return Suggestion.objects.replace(resume, PLACE, PLACE, draft.fact_id, **drafts.columns(draft))


def take(resume: Resume, suggestion: Suggestion) -> Outcome:
    """The sentence joins the summary at its end, or takes the place of the one that was made of an earlier state of the
    same fact. What the person wrote stays."""
    said = [_sentence(one.text) for one in _standing(resume) if one.fact_id == suggestion.fact_id]
    sentence = _sentence(suggestion.text)

    def write(document: ResumeDocument) -> ResumeDocument:
        text = document.basics.summary
        old = next((one for one in said if one in text), "")
        joined = text.replace(old, sentence, 1) if old else " ".join(filter(None, (text.rstrip(), sentence)))
        return document.with_basics(summary=joined)

    outcome = resume.change(write, place=f"summary:{suggestion.fact_id}")
    if not outcome.conflict:
        suggestion.settle(Suggestion.Status.TAKEN)
    return outcome


def put(resume: Resume, suggestion: Suggestion) -> Outcome:
    """The sentence in place of what the person wrote; those that were taken before stay beside it."""
    order = [source.id for source in job_of(resume).sources]
    said = [(order.index(one.fact_id), _sentence(one.text)) for one in _standing(resume) if one.fact_id in order]
    said = [(at, text) for at, text in said if at != order.index(suggestion.fact_id)]
    said.append((order.index(suggestion.fact_id), _sentence(suggestion.text)))
    whole = " ".join(text for _at, text in sorted(said))
    outcome = resume.change(
        lambda document: document.with_basics(summary=whole),
        place=f"summary:{suggestion.fact_id}",
        # What another window just wrote there is not what was pressed at.
        look=SUMMARY.seen,
        seen=SUMMARY.seen(resume.document),
    )
    if not outcome.conflict:
        suggestion.settle(Suggestion.Status.TAKEN)
    return outcome


def has_own(resume: Resume) -> bool:
    """Something stands in the summary that was not taken from here."""
    text = resume.document.basics.summary
    for one in _standing(resume):
        text = text.replace(_sentence(one.text), "", 1)
    return bool(text.strip())


def take_out(suggestion: Suggestion, job: Job) -> None:
    """The sentence without what it added; else the one that plain rules make of the same fact."""
    plain = next((one.sentence for one in job.sources if one.text == suggestion.fact), "")
    drafts.reword_without_additions(suggestion, job.role, otherwise=plain)


def context(resume: Resume) -> dict[str, Any]:
    """The sentences that wait, in the order of a summary; who would write new ones; what to fill in where there is
    nothing to write of."""
    order = [source.id for source in job_of(resume).sources]
    waiting = [one for one in resume.suggestions.waiting(PLACE, PLACE) if one.fact_id in order and one.text]
    waiting.sort(key=lambda one: order.index(one.fact_id))
    return {
        "sentences": tuple(map(drafts.shown, waiting)),
        "has_own": has_own(resume),
        "has_facts": bool(order),
        "fill_first": () if order else _fill_first(resume),
        "writer": writer_of(resume),
    }


def _fill_first(resume: Resume) -> tuple[tuple[Any, str], ...]:
    return tuple(
        (STEPS[slug].label, desk.step_url(resume, STEPS[slug])) for slug in ("experience", "education", "skills")
    )


def nothing_new(job: Job) -> str:
    """Why there is nothing to draft."""
    if not job.sources:
        return _("Your resume says nothing yet that a summary could be made of.")
    return _(
        "What your resume says now has its sentences already. Change them in the box above, or add to your resume."
    )


def _standing(resume: Resume) -> list[Suggestion]:
    """The sentences that were taken and stand in the summary as they were."""
    taken = resume.suggestions.taken(PLACE, PLACE)
    return [one for one in taken if one.text and _sentence(one.text) in resume.document.basics.summary]


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
