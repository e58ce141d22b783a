"""manage.py prune_guests: guests whose drafts nobody has edited for 30 days go, with all that was theirs."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction
from django.db.models import QuerySet

from accounts.models import Owner

BATCH = 500


class Command(BaseCommand):
    help = "Delete the drafts of guests who edited nothing for 30 days. Safe to run at any time, and twice."

    def handle(self, *args: Any, **options: Any) -> None:
        gone = prune_guests()
        if gone or options["verbosity"] > 1:
            self.stdout.write(f"Deleted {gone} guest(s) whose last edit is {settings.GUEST_DAYS} days ago or more.")


def prune_guests() -> int:
    """How many guests went. Batch by batch, so that no save waits long for its turn."""
    stale, gone = Owner.objects.stale(), 0
    while went := _prune_batch(stale):
        gone += went
    return gone


@transaction.atomic
def _prune_batch(stale: QuerySet[Owner]) -> int:
    # Locked before it is deleted: a guest who comes back this second either keeps the draft or comes too late.
    batch = list(stale.select_for_update().values_list("pk", flat=True)[:BATCH])
    return Owner.objects.filter(pk__in=batch).delete()[1].get("accounts.Owner", 0)
