"""The main job without a browser: notes of a document drafted, and only what is theirs taken. No database."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..document import ResumeDocument
from ..document.schema import SECTIONS, Told
from ..llm.base import Provider
from . import endings, notes, service
from .notices import Notice
from .service import BLANK
from .values import BUILT_IN, Draft
from .writing import asks


@dataclass
class Tally:
    """What drafting did: bullets taken, how many of them a model wrote, drafts left out, lines about the model.

    `left_out`: drafts that add to the notes. `unowned`: drafts of what "we" did, where nothing says whose it was.
    """

    taken: int = 0
    by_model: int = 0
    left_out: list[str] = field(default_factory=list)
    unowned: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


async def draft_notes(document: ResumeDocument, provider: Provider | None) -> tuple[ResumeDocument, Tally]:
    """Every entry's notes drafted. A draft that adds anything to them, or whose doer is unsure, is left out: nobody is
    there to say yes.
    """
    tally = Tally()
    for section, item_id in _told(document):
        document = notes.with_facts(document, section, item_id)
        item: Told = document.item(section, item_id)
        made = service.drafts(
            notes.to_draft(item),
            role=notes.role_of(document, section, item),
            provider=provider,
            already=tuple(highlight.text for highlight in item.highlights),
            elsewhere=notes.lines_elsewhere(document, item),
            private=notes.private_of(document),
        )
        async for event in made:
            if isinstance(event, Notice) and event.text not in tally.notices:
                tally.notices.append(event.text)
            elif isinstance(event, Draft) and event.text:
                document = _taken(document, section, item_id, event, tally)
    return document, tally


def _told(document: ResumeDocument) -> Iterator[tuple[str, str]]:
    """Sections and ids of all entries with notes, those of the person's own sections included."""
    sections = [*(name for name in SECTIONS if name != "custom"), *(f"custom.{own.id}" for own in document.custom)]
    for section in sections:
        for item in document.items(section):
            if isinstance(item, Told) and item.notes:
                yield section, item.id


def _taken(document: ResumeDocument, section: str, item_id: str, draft: Draft, tally: Tally) -> ResumeDocument:
    if BLANK in draft.text or not {span.kind for span in draft.spans} <= {"yours", "reworded"}:
        tally.left_out.append(draft.text)
        return document
    if draft.question == asks.role():
        tally.unowned.append(draft.text)
        return document
    tally.taken += 1
    tally.by_model += draft.writer != BUILT_IN
    text = endings.in_entry(draft.text, document.item(section, item_id))
    return notes.with_bullet(document, section, item_id, text, fact_id=draft.fact_id)
