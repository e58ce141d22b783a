"""Another wording of a bullet: what is asked for, what waits beside the bullet, what the person said to it."""

from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..document import ResumeDocument
from ..document.schema import Highlight, Told
from ..drafting import endings, notes, redrafting
from ..drafting.notices import BEYOND_THE_NOTES, NOT_SET_UP, USED_UP
from ..drafting.redrafting import Line, Manner, Redrafted
from ..llm import Prompt
from ..models import Outcome, Resume, Suggestion
from . import drafts

LABELS: dict[Manner, str | Promise] = {
    "shorter": gettext_lazy("Shorter"),
    "plainer": gettext_lazy("Plainer words"),
    "other_verb": gettext_lazy("Another verb"),
    "number_first": gettext_lazy("Number first"),
}
_NOTHING: dict[Manner, str | Promise] = {
    "shorter": gettext_lazy("No shorter way was found that loses nothing."),
    "plainer": gettext_lazy("No plainer words were found: these are plain."),
    "other_verb": gettext_lazy("No other verb was found that says the same."),
    "number_first": gettext_lazy("No way was found to put the number nearer to the start."),
}


@dataclass(frozen=True)
class Again:
    """How a bullet can be said another way: the manners, what is proposed now, and what it said before it was changed
    that way."""

    manners: tuple[tuple[Manner, str | Promise], ...]
    proposed: drafts.ShownDraft | None = None
    before: str = ""


def context(resume: Resume, section: str, item_id: str, *, by_model: bool) -> dict[str, Again]:
    """By the ids of the bullets."""
    bullets = _bullets(resume.document, section, item_id)
    if not bullets:
        return {}
    waiting = {one.replaces: one for one in resume.suggestions.wordings(section, item_id)}
    taken = resume.suggestions.taken(section, item_id)
    before = {(one.replaces, one.text): one.fact for one in taken.exclude(replaces="")}
    return {bullet.id: _again(bullet, waiting.get(bullet.id), before, by_model=by_model) for bullet in bullets}


def _again(
    bullet: Highlight, waiting: Suggestion | None, before: dict[tuple[str, str], str], *, by_model: bool
) -> Again:
    return Again(
        tuple((manner, LABELS[manner]) for manner in redrafting.manners_of(bullet.text, by_model=by_model)),
        drafts.shown(waiting) if waiting and waiting.fact == bullet.text else None,
        before.get((bullet.id, bullet.text), ""),
    )


def line_of(resume: Resume, section: str, item_id: str, bullet_id: str) -> Line | None:
    """The bullet as a line to say another way; None where it is gone."""
    document = resume.document
    bullet = _bullet(document, section, item_id, bullet_id)
    if bullet is None:
        return None
    now = _waiting(resume, section, item_id, bullet)
    return Line(
        bullet_id,
        bullet.text,
        notes.role_of(document, section, document.item(section, item_id)),
        tuple(other.text for other in notes.all_bullets(document) if other.id != bullet_id),
        now.text if now else "",
    )


def to_be_sent(document: ResumeDocument, section: str, item_id: str) -> Prompt | None:
    """What a model would be sent for the first bullet of the entry, were it asked to make it shorter."""
    bullets = _bullets(document, section, item_id)
    if not bullets:
        return None
    line = Line("", bullets[0].text, notes.role_of(document, section, document.item(section, item_id)))
    return redrafting.prompt_for(line, "shorter", private=notes.private_of(document))


def keep(resume: Resume, section: str, item_id: str, made: Redrafted) -> None:
    """The wording waits beside the bullet, in place of an earlier one."""
    bullet_id = made.draft.fact_id
    columns = drafts.columns(made.draft)
    Suggestion.objects.replace(resume, section, item_id, bullet_id, replaces=bullet_id, **columns)


def remark(made: Redrafted, manner: Manner) -> str:
    """What is said beside the bullet: why nothing came of it, or why plain rules said it."""
    if made.draft.text:
        return _by_plain_rules(made.trouble) if made.trouble else ""
    if made.trouble == BEYOND_THE_NOTES:
        return _("What the model wrote said more than your bullet point does, so it is not shown.")
    if made.trouble in USED_UP:
        return _("The model writes no more for now, and plain rules found no other way to say it.")
    if made.trouble in NOT_SET_UP:
        return _("The model server is not set up right, and plain rules found no other way to say it.")
    return (
        _("The model gave nothing for it just now. Try again in a minute.") if made.trouble else str(_NOTHING[manner])
    )


def _by_plain_rules(trouble: str) -> str:
    if trouble == BEYOND_THE_NOTES:
        return _("What the model wrote said more than your bullet point does, so this one is by plain rules.")
    if trouble in USED_UP:
        return _("The model writes no more for now, so this one is by plain rules.")
    return _("The model gave nothing for it just now, so this one is by plain rules.")


def waiting(resume: Resume, section: str, item_id: str, bullet_id: str) -> Suggestion | None:
    """The wording that waits, as long as the bullet says what it was made from."""
    bullet = _bullet(resume.document, section, item_id, bullet_id)
    return _waiting(resume, section, item_id, bullet) if bullet else None


def _waiting(resume: Resume, section: str, item_id: str, bullet: Highlight) -> Suggestion | None:
    return resume.suggestions.wordings(section, item_id).filter(replaces=bullet.id, fact=bullet.text).first()


def take(resume: Resume, suggestion: Suggestion) -> Outcome:
    """The wording takes the bullet's place. What it added is said yes to, and joins the facts."""
    entry = resume.document.item(suggestion.section, suggestion.item_id)
    text = endings.in_entry(suggestion.text, entry, instead_of=suggestion.replaces)
    outcome = _put(resume, suggestion, suggestion.fact, text, is_yes=not suggestion.is_theirs)
    if outcome.changed:
        suggestion.text = text
        suggestion.settle(Suggestion.Status.TAKEN)
    return outcome


def put_back(resume: Resume, section: str, item_id: str, bullet_id: str) -> Outcome:
    """What the bullet said before its last wording was taken, where it still says that."""
    bullet = _bullet(resume.document, section, item_id, bullet_id)
    taken = resume.suggestions.taken(section, item_id).filter(replaces=bullet_id)
    last = taken.filter(text=bullet.text).last() if bullet else None
    return _put(resume, last, last.text, last.fact) if last else Outcome()


def take_out(resume: Resume, suggestion: Suggestion) -> None:
    """The wording without what it added; where that is the bullet itself, there is nothing to propose."""
    drafts.take_out(resume, suggestion)
    if suggestion.text in ("", suggestion.fact):
        suggestion.settle(Suggestion.Status.DISMISSED)


def _put(resume: Resume, suggestion: Suggestion, old: str, new: str, *, is_yes: bool = False) -> Outcome:
    section, item_id, bullet_id = suggestion.section, suggestion.item_id, suggestion.replaces

    def write(document: ResumeDocument) -> ResumeDocument:
        bullet = _bullet(document, section, item_id, bullet_id)
        if bullet is None or bullet.text != old:
            return document
        item: Told = document.item(section, item_id)
        bullets = [one.model_dump() | ({"text": new} if one.id == bullet_id else {}) for one in item.highlights]
        changes: dict[str, Any] = {"highlights": bullets}
        if is_yes and bullet.facts:
            changes["facts"] = notes.with_said(item, bullet.facts[0], new, source="confirmed")
        return document.with_item(section, item_id, **changes)

    return resume.change(write, place=f"{section}:{item_id}:bullet:{bullet_id}:wording")


def _bullets(document: ResumeDocument, section: str, item_id: str) -> tuple[Highlight, ...]:
    item = document.item(section, item_id)
    return tuple(getattr(item, "highlights", ()))


def _bullet(document: ResumeDocument, section: str, item_id: str, bullet_id: str) -> Highlight | None:
    return next((one for one in _bullets(document, section, item_id) if one.id == bullet_id), None)
