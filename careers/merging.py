"""Two skills that are one: the guides name the one that stays, and the old name still finds it."""

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext

from .models import Career, CareerSkill, Skill

if TYPE_CHECKING:
    from accounts.models import User


@transaction.atomic
def merge(keep: Skill, gone: Skill, *, by: "User | None" = None) -> list[Career]:
    """The guides that were changed. What readers see changes when they are published; resumes keep their words."""
    named = CareerSkill.objects.filter(skill=gone).values_list("career", flat=True)
    before = {career.pk: career.is_edited for career in Career.objects.with_content().filter(pk__in=list(named))}
    _name_instead(keep, gone)
    keep.was_called(gone.name, *gone.former_names, also=gone.aliases)
    keep.save(update_fields=["aliases", "former_names"])
    gone.delete()
    why = gettext("“%(gone)s” is “%(keep)s” now") % {"gone": gone.name, "keep": keep.name}
    changed = list(Career.objects.with_content().filter(pk__in=before))
    for career in changed:
        career.keep_draft(by=by, why=why[:200])
        if not before[career.pk]:
            # A merge is no edit of the text: newer shipped text may still replace it.
            career.shipped_content = career.content().digest
            career.save(update_fields=["shipped_content"])
    return changed


def _name_instead(keep: Skill, gone: Skill) -> None:
    there = {row.career_id: row for row in CareerSkill.objects.filter(skill=keep)}
    for row in CareerSkill.objects.filter(skill=gone):
        kept = there.get(row.career_id)
        if kept is None:
            row.skill = keep
            row.save(update_fields=["skill"])
            continue
        if not kept.note:
            kept.note = row.note
            kept.save(update_fields=["note"])
        row.delete()
