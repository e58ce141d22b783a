"""From the notes of one entry to facts that can be drafted, and from a taken draft to a bullet. All pure."""

from collections.abc import Collection
from typing import Any

from ..document import ResumeDocument, new_id
from ..document.dates import PRESENT
from ..document.schema import Fact, Highlight, Told
from ..reading.whole import is_resume
from .corrections import corrected, says_again
from .facts import facts_from
from .service import FactToDraft
from .values import Role
from .writing.unknowing import says_nothing, what_is_known

_EMPLOYERS = ("name", "organization", "institution", "entity")
_QUESTIONS = 2  # at most, about one fact


def with_facts(document: ResumeDocument, section: str, item_id: str) -> ResumeDocument:
    """The entry with the facts its notes hold now. A fact keeps its id, and what was said of it, while its words stand
    in the notes or were only corrected there."""
    item: Told = document.item(section, item_id)
    found = _found(item)
    used = {fact_id for highlight in item.highlights for fact_id in highlight.facts}
    there = {fact.id for fact in found}
    kept = [fact for fact in item.facts if fact.source == "notes" and fact.id in used - there]
    there |= {fact.id for fact in kept}
    said = [fact for fact in item.facts if fact.source != "notes" and (not fact.about or fact.about in there)]
    return document.with_item(section, item_id, facts=[fact.model_dump() for fact in (*found, *kept, *said)])


def _found(item: Told) -> list[Fact]:
    """What the notes say, line by line: a fact that was there before, one that was corrected, or a new one."""
    before = {fact.text: fact for fact in item.facts if fact.source == "notes"}
    texts = facts_from(item.notes)
    mended = corrected([text for text in before if text not in texts], [text for text in texts if text not in before])
    old = {text: before[mended.get(text, text)] for text in texts if mended.get(text, text) in before}
    return [old[text].model_copy(update={"text": text}) if text in old else Fact(text=text) for text in texts]


def standing(item: Told) -> frozenset[str]:
    """The ids of the facts whose words stand in the notes now, letter by letter."""
    texts = set(facts_from(item.notes))
    return frozenset(fact.id for fact in item.facts if fact.source == "notes" and fact.text in texts)


def to_draft(
    item: Told, *, waiting: Collection[str] = (), again: Collection[str] = (), only: str = ""
) -> tuple[FactToDraft, ...]:
    """The facts of the notes with no bullet and no waiting draft (or just the one named `only`), and those to draft
    `again` although they have a bullet; none of a whole resume, whose lines are of other jobs, and of no job."""
    if not only and hold_a_resume(item):
        return ()
    used = {fact_id for highlight in item.highlights for fact_id in highlight.facts} - set(again)
    return tuple(
        FactToDraft(fact.id, told(item, fact.id), asked_enough=_is_asked_enough(item, fact.id))
        for fact in item.facts
        if fact.source == "notes" and (fact.id == only if only else fact.id not in used and fact.id not in waiting)
    )


def hold_a_resume(item: Told) -> bool:
    """Whether somebody pasted all of their resume into the notes of one entry."""
    return is_resume(item.notes)


def told(item: Told, fact_id: str) -> str:
    """All that the person said of one fact: the note, or the last answer that says it again whole; then their other
    answers and what they confirmed."""
    whole = tellings(item, fact_id)
    more = [fact.text for fact in item.facts if fact.about == fact_id and not says_nothing(fact.text)]
    return "; ".join(text for text in (whole[-1], *(text for text in more if text not in whole)) if text)


def tellings(item: Told, fact_id: str) -> tuple[str, ...]:
    """The note, and each answer that said it again with more and so took its place."""
    told = [next((fact.text for fact in item.facts if fact.id == fact_id), "")]
    for answer in answers(item, fact_id):
        if says_again(told[-1], answer):
            told.append(answer)
    return tuple(told)


def answers(item: Told, fact_id: str) -> tuple[str, ...]:
    """What was replied to questions about this fact."""
    return tuple(fact.text for fact in item.facts if fact.about == fact_id and fact.source == "answered")


def _is_asked_enough(item: Told, fact_id: str) -> bool:
    """Whether a question about this fact was answered with "don't know", or two were answered: no more are asked."""
    said = answers(item, fact_id)
    return len(said) >= _QUESTIONS or any(map(says_nothing, said))


def with_said(item: Told, fact_id: str, text: str, *, source: str) -> list[dict[str, Any]]:
    """The entry's facts and one more that the person said of `fact_id`.

    An answer is kept without its talk of not knowing. One that is nothing else is kept as typed, so that the question
    counts as answered; `told` leaves it out.
    """
    text = what_is_known(text) or text
    facts = [fact.model_dump() for fact in item.facts]
    return [*facts, {"id": new_id(), "text": text, "source": source, "about": fact_id}]


def with_bullet(
    document: ResumeDocument, section: str, item_id: str, text: str, *, fact_id: str = "", confirmed: str = ""
) -> ResumeDocument:
    """The entry with one more bullet at the end; what the person confirmed joins what they said of the fact."""
    item: Told = document.item(section, item_id)
    bullet = {"id": new_id(), "text": text, "facts": (fact_id,) if fact_id else ()}
    changes: dict[str, Any] = {"highlights": [*(h.model_dump() for h in item.highlights), bullet]}
    if confirmed:
        changes["facts"] = with_said(item, fact_id, confirmed, source="confirmed")
    return document.with_item(section, item_id, **changes)


def all_bullets(document: ResumeDocument) -> tuple[Highlight, ...]:
    """Those of every entry."""
    return tuple(bullet for item in document.all_items() if isinstance(item, Told) for bullet in item.highlights)


def lines_elsewhere(document: ResumeDocument, item: Told) -> tuple[str, ...]:
    """The bullets of all other entries."""
    own = {bullet.id for bullet in item.highlights}
    return tuple(bullet.text for bullet in all_bullets(document) if bullet.id not in own)


def private_of(document: ResumeDocument) -> tuple[str, ...]:
    """The person's own strings and those of all employers, kept out of prompts even where the notes repeat them."""
    basics = document.basics
    own = (basics.name, basics.email, basics.phone, basics.url, *(profile.url for profile in basics.profiles))
    return (*(value for value in own if value), *_employers_of(document))


def _employers_of(document: ResumeDocument) -> tuple[str, ...]:
    """All employers, schools and the like that the resume names."""
    items = (*document.work, *document.volunteer, *document.education)
    return tuple(value for item in items for name in _EMPLOYERS if (value := getattr(item, name, "")))


def role_of(document: ResumeDocument, section: str, item: Told) -> Role:
    """All that drafting may know of an entry besides its facts: what it was called and the tools shown there."""
    titles = (getattr(item, name, "") for name in ("position", "study_type", "name", "title"))
    employers = (getattr(item, name, "") for name in _EMPLOYERS)
    shown_here = tuple(skill.name for skill in document.skills if item.id in skill.evidence and not skill.keywords)
    return Role(
        title=next((title for title in titles if title), ""),
        employer=next((name for name in employers if name), "") if section != "projects" else "",
        current=item.end_date == PRESENT,
        tools=(*shown_here, *getattr(item, "keywords", ())),
    )


def with_bullets(
    document: ResumeDocument, section: str, item_id: str, bullet_id: str, *, act: str, text: str = ""
) -> ResumeDocument:
    """The entry with one bullet saved (added when it has no id yet), moved up or down, or taken out."""
    item = document.item(section, item_id)
    if item is None:
        return document
    if act == "save" and not bullet_id:
        return with_bullet(document, section, item_id, text)
    bullets = [highlight.model_dump() for highlight in item.highlights]
    at = next((at for at, one in enumerate(bullets) if one["id"] == bullet_id), None)
    if at is None:
        return document
    if act == "save":
        bullets[at]["text"] = text
    elif act == "remove":
        del bullets[at]
    elif act in {"up", "down"}:
        to = max(0, min(len(bullets) - 1, at + (1 if act == "down" else -1)))
        bullets.insert(to, bullets.pop(at))
    return document.with_item(section, item_id, highlights=bullets)
