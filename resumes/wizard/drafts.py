"""Between the drafting service and the database: what to draft, what came back, what the person said to it."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from ..document import ResumeDocument
from ..document.schema import Fact, Told
from ..document.text import clean_text
from ..drafting import notes, trim
from ..drafting.service import BLANK, FactToDraft, prompts_for
from ..drafting.values import Draft, Role, Span
from ..llm import Prompt
from ..models import Outcome, Resume, Suggestion, Write
from .writer import writer_of

OWN = "(you)"  # the writer of a draft that the person put into their own words


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
    waiting = set(resume.suggestions.waiting(section, item_id).values_list("fact_id", flat=True))
    return job_of(resume.document, section, item_id, waiting=waiting, only=only)


def job_of(
    document: ResumeDocument, section: str, item_id: str, *, waiting: Collection[str] = (), only: str = ""
) -> Job:
    item: Told = document.item(section, item_id)
    return Job(
        section,
        item_id,
        notes.to_draft(item, waiting=waiting, only=only),
        notes.role_of(document, section, item),
        tuple(highlight.text for highlight in item.highlights),
        notes.private_of(document),
    )


def to_be_sent(document: ResumeDocument, section: str, item_id: str) -> tuple[Prompt, ...]:
    """What a model would be sent about the entry as its notes stand now; nothing where there is no such entry."""
    if document.item(section, item_id) is None:
        return ()
    job = job_of(notes.with_facts(document, section, item_id), section, item_id)
    return prompts_for(job.facts, role=job.role, private=job.private)


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
        prompt=draft.prompt,
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


def say_it(draft: Suggestion, text: str) -> None:
    """The draft in the person's own words, which nobody marks; it goes on waiting, and so does its question."""
    draft.text, draft.spans, draft.writer, draft.lost = text, [[text, "yours"]], OWN, []
    draft.save(update_fields=["text", "spans", "writer", "lost"])


def reply(section: str, item_id: str, fact_id: str, text: str, *, was: str, drafted: str) -> Write:
    """What the person answers to a question about a fact is a fact too. One that no draft was made of yet (`drafted`
    is what the waiting draft was made of) is changed where it stands, and taken back when its text is."""

    def write(document: ResumeDocument) -> ResumeDocument:
        item: Told | None = document.item(section, item_id)
        if item is None:
            return document
        kept = waiting_reply(item, fact_id, drafted)
        if kept is None or kept.text != clean_text(was):
            if not text:
                return document
            return document.with_item(section, item_id, facts=notes.with_said(item, fact_id, text, source="answered"))
        facts = [fact.model_dump() | ({"text": text} if fact.id == kept.id else {}) for fact in item.facts]
        return document.with_item(section, item_id, facts=[fact for fact in facts if fact["text"]])

    return write


def waiting_reply(item: Told, fact_id: str, drafted: str) -> Fact | None:
    """The last reply about a fact that is not part of what its draft was made of."""
    replies = [fact for fact in item.facts if fact.about == fact_id and fact.source == "answered"]
    last = replies[-1] if replies else None
    return last if last and f"; {last.text}" not in drafted else None


def context(resume: Resume, section: str, item_id: str) -> dict[str, Any]:
    """The drafts that wait at one entry, in the order of its notes, and who would write new ones."""
    item: Told | None = resume.document.item(section, item_id)
    drafts = tuple(shown(draft, item) for draft in in_order(resume, section, item_id))
    return {
        "drafts": drafts,
        "take_all": sum(draft.is_theirs for draft in drafts),
        "writer": writer_of(resume),
    }


def in_order(resume: Resume, section: str, item_id: str) -> list[Suggestion]:
    """The waiting drafts as their facts follow one another; one whose note is gone comes last."""
    item: Told | None = resume.document.item(section, item_id)
    order = [fact.id for fact in item.facts] if item else []
    waiting = list(resume.suggestions.waiting(section, item_id))
    return sorted(waiting, key=lambda one: order.index(one.fact_id) if one.fact_id in order else len(order))


@dataclass(frozen=True)
class ShownDraft:
    """One draft as the page shows it; `wording`, `reply` and `trouble` are those of its boxes."""

    suggestion: Suggestion
    spans: tuple[tuple[str, str], ...]
    status: str
    is_theirs: bool
    has_blank: bool
    has_additions: bool
    by_model: bool
    by_person: bool
    wording: str
    was_wording: str
    reply: str = ""
    was_reply: str = ""
    trouble: str = ""

    @property
    def is_being_reworded(self) -> bool:
        return self.wording != self.suggestion.text

    @property
    def is_being_answered(self) -> bool:
        return bool(self.reply)


def shown(draft: Suggestion, item: Told | None = None) -> ShownDraft:
    has_blank = BLANK in draft.text
    by_person = draft.writer == OWN
    waiting = waiting_reply(item, draft.fact_id, draft.fact) if item else None
    return ShownDraft(
        draft,
        tuple((text, kind) for text, kind in draft.spans),
        _status(draft),
        draft.is_theirs and not has_blank,
        has_blank,
        "added" in draft.kinds and not has_blank,
        not by_person and draft.writer != "builtin",
        by_person,
        wording=draft.text,
        was_wording=draft.text,
        reply=waiting.text if waiting else "",
        was_reply=waiting.text if waiting else "",
    )


def _status(draft: Suggestion) -> str:
    if not draft.text:
        return _("Tell a little more and we can draft this one.")
    if BLANK in draft.text:
        return _("We left a blank for the number")
    if draft.writer == OWN:
        return _("Your wording, not on your resume yet")
    return _("From your notes") if draft.is_theirs else _("New: is this right?")
