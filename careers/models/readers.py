"""What readers tell the editors."""

from datetime import timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from accounts.models import User

A_DAY = 10  # reports from one network
A_DAY_IN_ALL = 300


class TooMany(Exception):
    """No more reports are taken today, from here or from anywhere."""


class ReaderReportQuerySet(models.QuerySet["ReaderReport"]):
    def still_open(self) -> "ReaderReportQuerySet":
        return self.filter(status=ReaderReport.Status.OPEN)

    @transaction.atomic
    def take(self, *, slug: str, part: str, text: str, network: str) -> None:
        """Keep the report; the same one again is not kept twice. Raises TooMany."""
        today = self.filter(created__gt=timezone.now() - timedelta(days=1))
        sender = _sender(network)
        from_here = today.filter(sender=sender)
        if from_here.filter(slug=slug, text=text).exists():
            return
        if from_here.count() >= A_DAY or today.count() >= A_DAY_IN_ALL:
            raise TooMany
        self.create(slug=slug, part=part, text=text, sender=sender)


def _sender(network: str) -> str:
    """The network without its name: one day's mark says nothing about another day's, nor who it was."""
    return salted_hmac("reader report", f"{timezone.localdate()} {network}", algorithm="sha256").hexdigest()


class ReaderReport(models.Model):
    """What looks wrong to a reader on a page of a career. Nothing is known of the reader."""

    class Part(models.TextChoices):
        FIGURES = "figures", _("A figure: pay, jobs, growth")
        CREDENTIALS = "credentials", _("A license or certification")
        LINK = "link", _("A link")
        TEXT = "text", _("Something in the text")
        OTHER = "other", _("Something else")

    class Status(models.TextChoices):
        OPEN = "open", _("open")
        DONE = "done", _("dealt with")

    slug = models.SlugField(_("page"), max_length=80)
    part = models.CharField(max_length=12, choices=Part.choices)
    text = models.CharField(max_length=2000)
    sender = models.CharField(max_length=64, blank=True, editable=False)
    created = models.DateTimeField(default=timezone.now)
    status = models.CharField(max_length=4, choices=Status.choices, default=Status.OPEN)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    done_on = models.DateTimeField(null=True, blank=True)

    objects = ReaderReportQuerySet.as_manager()

    class Meta:
        ordering = ["-created"]
        constraints = [
            models.CheckConstraint(condition=Q(status__in=["open", "done"]), name="reader_report_status"),
        ]

    def __str__(self) -> str:
        return f"{self.slug}, {self.get_part_display()}"

    def settle(self, by: "User | None" = None) -> None:
        self.status, self.done_by, self.done_on, self.sender = self.Status.DONE, by, timezone.now(), ""
        self.save(update_fields=["status", "done_by", "done_on", "sender"])
