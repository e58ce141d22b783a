"""At which step a day's work on a resume ended: counted when the day is over, without saying whose it was."""

from collections import Counter
from datetime import date

from django.db import transaction
from django.db.models import OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from counting.models import DailyCount

from .models import Resume, Snapshot
from .wizard.steps import step_at

LEFT = DailyCount.What.LEFT


@transaction.atomic
def count_left(day: date) -> int:
    """How many resumes were last changed on that day. Counting it again gives the numbers as they are then."""
    last = Snapshot.objects.filter(resume=OuterRef("pk")).order_by("-pk").values("place")[:1]
    changed = Resume.objects.filter(updated__date=day).annotate(place=Coalesce(Subquery(last), Value("")))
    found = Counter((career[:80], _step(place)) for career, place in changed.values_list("career_slug", "place"))
    DailyCount.objects.filter(day=day, what=LEFT).delete()
    DailyCount.objects.bulk_create(
        DailyCount(day=day, what=LEFT, career=career, detail=step, number=number)
        for (career, step), number in found.items()
    )
    return sum(found.values())


def _step(place: str) -> str:
    """The step that a changed place belongs to; a resume that was only begun is still at the target."""
    step = step_at(place or "target")
    return step.slug if step else place.partition(":")[0][:60]
