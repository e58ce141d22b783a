"""Between the drafting service and the database: what to draft, what came back, what the person said to it."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from ..document import ResumeDocument
from ..document.schema import Told
from ..drafting import notes, trim
from ..drafting.service import BLANK, FactToDraft
from ..drafting.values import Draft, Role, Span
from ..llm import get_provider
from ..models import Outcome, Resume, Suggestion


@dataclass(frozen=True)
class Job:
    """The drafting of one entry, free of the database so that it can stream."""

    section: str
    item_id: str
    facts: tuple[FactToDraft, ...]
    role: Role
    already: tuple[str, ...]
    private: tuple[str, ...]


def prepare(resume: Resume, section: str, item_id: str, *, only: str = "") -> Job | None:
    """The notes of the entry as facts, kept, and those to draft now. None when there is no such entry."""
    if resume.document.item(section, item_id) is None:
        return None
    resume.change(lambda document: notes.with_facts(document, section, item_id), place=f"{section}:{item_id}:facts")
    item: Told = resume.document.item(section, item_id)
    waiting = set(resume.suggestions.waiting(section, item_id).values_list("fact_id", flat=True))
    return Job(
        section,
        item_id,
        notes.to_draft(item, waiting=waiting, only=only),
        notes.role_of(resume.document, section, item),
        tuple(highlight.text for highlight in item.highlights),
        notes.private_of(resume.document),
    )


def keep(resume: Resume, job: Job, draft: Draft) -> Suggestion:
    """One draft as a row that waits for the person."""
    return Suggestion.objects.replace(
        resume,
        job.section,
        job.item_id,
        draft.fact_id,
        fact=draft.fact,
        text=draft.text,
        spans=[[span.text, span.kind] for span in draft.spans],
        question=draft.question,
        lost=list(draft.lost),
        writer=draft.writer,
    )


def take(resume: Resume, suggestion: Suggestion, text: str) -> Outcome:
    """The text becomes a bullet. Taking a draft as it is says yes to what it added: that joins the facts."""
    as_drafted = text == suggestion.text
    confirmed = suggestion.text if as_drafted and not suggestion.is_theirs else ""
    section, item_id, fact_id = suggestion.section, suggestion.item_id, suggestion.fact_id

    def write(document: ResumeDocument) -> ResumeDocument:
        if document.item(section, item_id) is None:
            return document
        return notes.with_bullet(document, section, item_id, text, fact_id=fact_id, confirmed=confirmed)

    outcome = resume.change(write, place=f"{section}:{item_id}:bullets:{fact_id}")
    if outcome.changed:
        suggestion.settle(Suggestion.Status.TAKEN)
    return outcome


def take_out(resume: Resume, suggestion: Suggestion) -> None:
    """The draft without what it added."""
    item: Told = resume.document.item(suggestion.section, suggestion.item_id)
    spans = tuple(Span(text, kind) for text, kind in suggestion.spans)
    role = notes.role_of(resume.document, suggestion.section, item)
    checked = trim.without_additions(spans, fact=suggestion.fact, role=role)
    suggestion.reword(checked.text, [[span.text, span.kind] for span in checked.spans])


def answer(resume: Resume, section: str, item_id: str, fact_id: str, text: str) -> Outcome:
    """What the person answered to a question about a fact is a fact too."""

    def write(document: ResumeDocument) -> ResumeDocument:
        item: Told | None = document.item(section, item_id)
        if item is None:
            return document
        return document.with_item(section, item_id, facts=notes.with_said(item, fact_id, text, source="answered"))

    return resume.change(write, place=f"{section}:{item_id}:facts")


def context(resume: Resume, section: str, item_id: str) -> dict[str, Any]:
    """The drafts that wait at one entry, and who would write new ones."""
    provider = get_provider()
    drafts = tuple(shown(draft) for draft in resume.suggestions.waiting(section, item_id))
    return {
        "drafts": drafts,
        "take_all": sum(draft.is_theirs for draft in drafts),
        "model_host": provider.host if provider else "",
        "model_name": provider.name if provider else "",
    }


@dataclass(frozen=True)
class ShownDraft:
    """One draft as the page shows it."""

    suggestion: Suggestion
    spans: tuple[tuple[str, str], ...]
    status: str
    is_theirs: bool
    has_blank: bool
    has_additions: bool
    by_model: bool


def shown(draft: Suggestion) -> ShownDraft:
    has_blank = BLANK in draft.text
    if not draft.text:
        status = _("Tell a little more and we can draft this one.")
    elif has_blank:
        status = _("We left a blank for the number")
    elif draft.is_theirs:
        status = _("From your notes")
    else:
        status = _("New: is this right?")
    return ShownDraft(
        draft,
        tuple((text, kind) for text, kind in draft.spans),
        status,
        draft.is_theirs and not has_blank,
        has_blank,
        "added" in draft.kinds and not has_blank,
        draft.writer != "builtin",
    )
