"""What became of the links that guides hold."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class CheckedLink(models.Model):
    """A link as it was found when it was last asked for."""

    class Status(models.TextChoices):
        FINE = "fine", _("fine")
        MOVED = "moved", _("moved")
        BROKEN = "broken", _("broken")
        UNSURE = "unsure", _("to be looked at by hand")

    url = models.CharField(max_length=500, unique=True)
    status = models.CharField(max_length=6, choices=Status.choices)
    reason = models.CharField(max_length=300, blank=True)
    moved_to = models.CharField(max_length=500, blank=True)
    checked_on = models.DateTimeField()

    class Meta:
        ordering = ["url"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=["fine", "moved", "broken", "unsure"]), name="checked_link_status"
            )
        ]

    def __str__(self) -> str:
        return self.url
