"""Between the drafting service and the database: what to draft, what came back, what the person said to it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..document import ResumeDocument
from ..document.schema import Fact, Highlight, Told
from ..document.text import clean_text
from ..drafting import endings, notes, trim
from ..drafting.service import BLANK, FactToDraft, prompts_for
from ..drafting.values import BUILT_IN, Draft, Role, Span
from ..llm import Prompt
from ..models import Outcome, Resume, Suggestion, Write
from .writer import writer_of

NO_ANSWER = "don't know"  # as a reply that says nothing
OWN = "(you)"  # the writer of a draft that the person put into their own words


@dataclass(frozen=True)
class Job:
    """The drafting of one entry, free of the database so that it can stream.

    `corrected` holds, by their facts, the bullets whose note was corrected since: a draft of it is in place of one;
    `worded` what waited in the person's own words when the drafting began.
    """

    section: str
    item_id: str
    facts: tuple[FactToDraft, ...]
    role: Role
    already: tuple[str, ...]
    elsewhere: tuple[str, ...]
    private: tuple[str, ...]
    corrected: Mapping[str, str] = field(default_factory=dict)
    worded: Mapping[str, str] = field(default_factory=dict)

    def with_wording_begun(self, fact_id: str) -> "Job":
        """The page had a wording of this draft that was not kept when the button was pressed: kept since, it stays."""
        return replace(self, worded={one: text for one, text in self.worded.items() if one != fact_id})

    def is_news(self, draft: Draft) -> bool:
        """Not what its bullet, or another one of the entry, says already."""
        return not (draft.is_said or self.is_as_before(draft))

    def is_as_before(self, draft: Draft) -> bool:
        """The corrected note gives the line that its bullet has."""
        return bool(draft.text) and self.corrected.get(draft.fact_id) in endings.either_way(draft.text)


def prepare(resume: Resume, section: str, item_id: str, *, only: str = "", by_model: bool = False) -> Job | None:
    """The notes of the entry as facts, kept, and those to draft now. None when there is no such entry.

    Where no note is new, a model is asked for those that the built-in drafter wrote: it may have been away before.
    """
    if resume.document.item(section, item_id) is None:
        return None
    resume.change(lambda document: notes.with_facts(document, section, item_id), place=f"{section}:{item_id}:facts")
    item: Told = resume.document.item(section, item_id)
    waiting = _without_their_notes_gone(resume, section, item)
    corrected = {highlight.facts[0]: highlight.text for highlight in _outdated(resume, section, item).values()}
    worded = {one.fact_id: one.text for one in resume.suggestions.waiting(section, item_id) if one.writer == OWN}
    job = job_of(resume.document, section, item_id, waiting=waiting, corrected=corrected, only=only)
    if by_model and not job.facts and not only:
        rows = resume.suggestions.waiting(section, item_id).filter(writer=BUILT_IN)
        waiting -= set(rows.values_list("fact_id", flat=True))
        job = job_of(resume.document, section, item_id, waiting=waiting, corrected=corrected)
    return replace(job, worded=worded)


def _without_their_notes_gone(resume: Resume, section: str, item: Told) -> set[str]:
    """Take out the drafts whose note is gone, but for those in the person's own words; the facts that need no new
    draft."""
    there = notes.standing(item)
    waiting = list(resume.suggestions.waiting(section, item.id))
    gone = [draft.pk for draft in waiting if draft.fact_id not in there and draft.writer != OWN]
    resume.suggestions.filter(pk__in=gone).delete()
    return {
        draft.fact_id
        for draft in waiting
        if draft.pk not in gone and (draft.writer == OWN or draft.fact == notes.told(item, draft.fact_id))
    }


def _outdated(resume: Resume, section: str, item: Told) -> dict[str, Highlight]:
    """By their facts, the bullets that stand as they were drafted although their note was corrected since."""
    alone = {highlight.facts[0]: highlight for highlight in item.highlights if len(highlight.facts) == 1}
    if not alone:
        return {}
    taken = resume.suggestions.taken(section, item.id)
    return {
        draft.fact_id: alone[draft.fact_id]
        for draft in taken.exclude(writer=OWN).filter(fact_id__in=alone)
        if draft.text == alone[draft.fact_id].text and not _is_from(draft, notes.tellings(item, draft.fact_id))
    }


def _is_from(draft: Suggestion, tellings: Collection[str]) -> bool:
    """The draft was made of this note, as it stands or as an answer said it again; what was said of it besides stands
    behind it."""
    return any(not note or draft.fact == note or draft.fact.startswith(f"{note}; ") for note in tellings)


def job_of(
    document: ResumeDocument,
    section: str,
    item_id: str,
    *,
    waiting: Collection[str] = (),
    corrected: Mapping[str, str] | None = None,
    only: str = "",
) -> Job:
    item: Told = document.item(section, item_id)
    again = corrected or {}
    return Job(
        section,
        item_id,
        notes.to_draft(item, waiting=waiting, again=again, only=only),
        notes.role_of(document, section, item),
        tuple(highlight.text for highlight in item.highlights if not set(highlight.facts) & set(again)),
        notes.lines_elsewhere(document, item),
        notes.private_of(document),
        again,
    )


def to_be_sent(document: ResumeDocument, section: str, item_id: str) -> tuple[Prompt, ...]:
    """What a model would be sent about the entry as its notes stand now; nothing where there is no such entry."""
    if document.item(section, item_id) is None:
        return ()
    job = job_of(notes.with_facts(document, section, item_id), section, item_id)
    return prompts_for(job.facts, role=job.role, private=job.private, lines=(*job.already, *job.elsewhere))


@transaction.atomic
def keep(resume: Resume, job: Job, draft: Draft) -> Suggestion:
    """One draft as a row that waits for the person. The same question is not asked twice, and none once enough were.
    A wording that the person began while it was being drafted stays."""
    before = resume.suggestions.waiting(job.section, job.item_id).filter(fact_id=draft.fact_id).first()
    if before is not None and before.writer == OWN and before.text != job.worded.get(draft.fact_id):
        return before
    is_asked_enough = any(fact.id == draft.fact_id and fact.asked_enough for fact in job.facts)
    item: Told | None = resume.document.item(job.section, job.item_id)
    is_asked = before is not None and before.question == draft.question
    is_answered = is_asked and item is not None and bool(notes.answers(item, draft.fact_id))
    return Suggestion.objects.replace(
        resume,
        job.section,
        job.item_id,
        draft.fact_id,
        question="" if is_asked_enough or is_answered else draft.question,
        **columns(draft),
    )


def columns(draft: Draft) -> dict[str, Any]:
    """What a row that waits holds of its draft, save the question, which is not always asked."""
    return {
        "fact": draft.fact,
        "text": draft.text,
        "spans": _stored(draft.spans),
        "lost": list(draft.lost),
        "writer": draft.writer,
        "prompt": draft.prompt,
    }


def _stored(spans: Iterable[Span]) -> list[list[str]]:
    return [[span.text, span.kind] for span in spans]


def stand_by(resume: Resume, job: Job, draft: Draft) -> None:
    """The bullet stands for its corrected note too, which needs no draft any more."""
    taken = resume.suggestions.taken(job.section, job.item_id)
    taken.filter(fact_id=draft.fact_id, text__in=endings.either_way(draft.text)).update(fact=draft.fact)


def take(resume: Resume, suggestion: Suggestion, text: str) -> Outcome:
    """The text becomes a bullet, or takes the place of the one made from the note before it was corrected. Taking a
    draft as it is says yes to what it added: that joins the facts."""
    as_drafted = text == suggestion.text
    confirmed = suggestion.text if as_drafted and not suggestion.is_theirs else ""
    section, item_id, fact_id = suggestion.section, suggestion.item_id, suggestion.fact_id
    old = instead_of(resume, suggestion)
    if as_drafted and suggestion.writer != OWN:
        text = endings.in_entry(text, resume.document.item(section, item_id), instead_of=old.id if old else "")

    def write(document: ResumeDocument) -> ResumeDocument:
        if document.item(section, item_id) is None:
            return document
        made = notes.with_bullet(document, section, item_id, text, fact_id=fact_id, confirmed=confirmed)
        return _in_its_place(made, section, item_id, old) if old else made

    outcome = resume.change(write, place=f"{section}:{item_id}:bullets:{fact_id}")
    if outcome.changed:
        suggestion.text = text if as_drafted else suggestion.text
        suggestion.settle(Suggestion.Status.TAKEN)
    return outcome


def instead_of(resume: Resume, suggestion: Suggestion) -> Highlight | None:
    """The bullet that this draft would take the place of."""
    item: Told | None = resume.document.item(suggestion.section, suggestion.item_id)
    return _outdated(resume, suggestion.section, item).get(suggestion.fact_id) if item else None


def _in_its_place(document: ResumeDocument, section: str, item_id: str, old: Highlight) -> ResumeDocument:
    """The bullet that was just added at the end, put where the old one stood; it goes on under the old one's id."""
    *bullets, new = (highlight.model_dump() for highlight in document.item(section, item_id).highlights)
    for bullet in bullets:
        if bullet["id"] == old.id:
            bullet |= {"text": new["text"], "facts": new["facts"]}
            return document.with_item(section, item_id, highlights=bullets)
    return document


def take_out(resume: Resume, suggestion: Suggestion) -> None:
    """The draft without what it added."""
    item: Told = resume.document.item(suggestion.section, suggestion.item_id)
    reword_without_additions(suggestion, notes.role_of(resume.document, suggestion.section, item))


def reword_without_additions(suggestion: Suggestion, role: Role, *, otherwise: str = "") -> None:
    spans = tuple(Span(text, kind) for text, kind in suggestion.spans)
    checked = trim.without_additions(spans, fact=suggestion.fact, role=role, otherwise=otherwise)
    writer = suggestion.writer if suggestion.text.startswith(checked.text) else BUILT_IN
    suggestion.reword(checked.text, _stored(checked.spans), lost=list(checked.lost), writer=writer)


def say_it(draft: Suggestion, text: str) -> None:
    """The draft in the person's own words, which nobody marks; it goes on waiting, and so does its question. Where one
    made anew took its place a moment ago, that one is said so."""
    with transaction.atomic():
        waiting = draft.resume.suggestions.waiting(draft.section, draft.item_id)
        draft = waiting.filter(fact_id=draft.fact_id).first() or draft
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


def know_nothing(resume: Resume, draft: Suggestion) -> Outcome:
    """The person has no answer to the question about a draft: it goes, and no other takes its place."""
    section, item_id, fact_id = draft.section, draft.item_id, draft.fact_id
    write = reply(section, item_id, fact_id, NO_ANSWER, was="", drafted=draft.fact)
    outcome = resume.change(write, place=f"{section}:{item_id}:facts")
    if not outcome.conflict:
        draft.question = ""
        draft.save(update_fields=["question"])
    return outcome


def waiting_reply(item: Told, fact_id: str, drafted: str) -> Fact | None:
    """The last reply about a fact that is not part of what its draft was made of."""
    replies = [fact for fact in item.facts if fact.about == fact_id and fact.source == "answered"]
    last = replies[-1] if replies else None
    return last if last and f"; {last.text}; " not in f"; {drafted}; " else None


def context(resume: Resume, section: str, item_id: str) -> dict[str, Any]:
    """The drafts that wait at one entry, in the order of its notes; apart from them those whose note was changed since;
    who would write new ones; and whether its notes are a whole resume, of which none are made."""
    item: Told | None = resume.document.item(section, item_id)
    waiting, apart = in_order(resume, section, item_id)
    old = _outdated(resume, section, item) if item and waiting else {}
    drafts = tuple(shown(draft, item, old.get(draft.fact_id)) for draft in waiting)
    return {
        "drafts": drafts,
        "changed": tuple(shown(draft, item) for draft in apart),
        "take_all": sum(draft.is_theirs for draft in drafts),
        "drafts_left": _left(drafts),
        "writer": writer_of(resume),
        "holds_a_resume": item is not None and notes.hold_a_resume(item),
    }


def _left(drafts: Sequence["ShownDraft"]) -> str:
    """How many wait for the person's word; a note that no draft came of is counted as what it is."""
    made = sum(bool(draft.suggestion.text) for draft in drafts)
    unmade = len(drafts) - made
    told = ngettext("%(count)s draft is left.", "%(count)s drafts are left.", made) % {"count": made} if made else ""
    asked = ngettext("%(count)s note has no draft yet.", "%(count)s notes have no draft yet.", unmade)
    return " ".join(filter(None, (told, asked % {"count": unmade} if unmade else ""))) or _("No draft is left.")


def in_order(resume: Resume, section: str, item_id: str) -> tuple[list[Suggestion], list[Suggestion]]:
    """The waiting drafts as their facts follow one another, and those whose note does not stand there any more."""
    item: Told | None = resume.document.item(section, item_id)
    waiting = list(resume.suggestions.waiting(section, item_id))
    if item is None or not waiting:
        return [], waiting
    there, order = notes.standing(item), [fact.id for fact in item.facts]
    current = sorted((draft for draft in waiting if draft.fact_id in there), key=lambda one: order.index(one.fact_id))
    return current, [draft for draft in waiting if draft.fact_id not in there]


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
    instead_of: str = ""  # the bullet whose place it would take

    @property
    def is_being_reworded(self) -> bool:
        return self.wording != self.was_wording

    @property
    def is_being_answered(self) -> bool:
        return bool(self.reply)


def _marked(spans: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """The word that marks an addition follows it without a space, and never on a line of its own."""
    for text, kind in spans:
        bare = text.rstrip() if kind == "added" else text
        yield bare, kind
        if bare != text:
            yield text[len(bare) :], "yours"


def _own_words(draft: Suggestion) -> str:
    """The note of a draft as a bullet of its own: the words as they are, the replies behind it."""
    return draft.fact.replace("; ", ", ")


def shown(draft: Suggestion, item: Told | None = None, instead_of: Highlight | None = None) -> ShownDraft:
    has_blank = BLANK in draft.text
    by_person = draft.writer == OWN
    waiting = waiting_reply(item, draft.fact_id, draft.fact) if item else None
    return ShownDraft(
        draft,
        tuple(_marked(draft.spans)),
        _status(draft),
        draft.is_theirs and not has_blank,
        has_blank,
        "added" in draft.kinds and not has_blank,
        not by_person and draft.writer != BUILT_IN,
        by_person,
        wording=draft.text or _own_words(draft),
        was_wording=draft.text or _own_words(draft),
        reply=waiting.text if waiting else "",
        was_reply=waiting.text if waiting else "",
        instead_of=instead_of.text if instead_of else "",
    )


def _status(draft: Suggestion) -> str:
    if not draft.text and draft.question:
        return _("Tell a little more and we can draft this one.")
    if not draft.text:
        return _("No draft came of this note. Use it as it is, or say it your way.")
    if BLANK in draft.text:
        return _("We left a blank for the number")
    if draft.writer == OWN:
        return _("Your wording, not on your resume yet")
    return _("From your notes") if draft.is_theirs else _("New: is this right?")
