"""A guide as it was at one moment: written, looked at by a second person, shown to readers."""

from datetime import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..content import GuideContent
from ..tokens import TokenError, problems
from .official import Figures

if TYPE_CHECKING:
    from accounts.models import User


class NotNow(Exception):
    """What was asked for does not fit the status of the version any more. The message is a sentence."""


class GuideVersionQuerySet(models.QuerySet["GuideVersion"]):
    def published(self) -> "GuideVersionQuerySet":
        return self.filter(status=GuideVersion.Status.PUBLISHED).select_related("career")

    def in_review(self) -> "GuideVersionQuerySet":
        return self.filter(status=GuideVersion.Status.REVIEW).select_related("career", "by")

    def written(self) -> "GuideVersionQuerySet":
        """Those of the editors, the newest first: all but shipped text that waits."""
        return self.exclude(status=GuideVersion.Status.SHIPPED).order_by("-number")

    def waiting(self) -> "GuideVersionQuerySet":
        """Shipped text beside guides that editors changed."""
        return self.filter(status=GuideVersion.Status.SHIPPED).select_related("career")


class GuideVersion(models.Model):
    """The content is never changed after. The status is: one version of a guide is published, one is in review."""

    class Status(models.TextChoices):
        DRAFT = "draft", _("draft")
        REVIEW = "review", _("in review")
        PUBLISHED = "published", _("published")
        RETIRED = "retired", _("retired")
        SHIPPED = "shipped", _("shipped text that waits")

    career = models.ForeignKey("careers.Career", on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    status = models.CharField(max_length=10, choices=Status.choices)
    content = models.JSONField()
    why = models.CharField(max_length=200, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    created = models.DateTimeField(default=timezone.now)
    # Who published it or sent it back, when, and what was said.
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    decided_on = models.DateTimeField(null=True, blank=True)
    decision = models.CharField(max_length=400, blank=True)

    objects = GuideVersionQuerySet.as_manager()

    class Meta:
        ordering = ["career", "-number"]
        permissions = [("publish_guideversion", "Can publish guides and take them down")]
        constraints = [
            models.UniqueConstraint(fields=["career", "number"], name="guide_version_once"),
            models.UniqueConstraint(fields=["career"], condition=Q(status="published"), name="guide_one_published"),
            models.UniqueConstraint(fields=["career"], condition=Q(status="review"), name="guide_one_in_review"),
            models.CheckConstraint(
                condition=Q(status__in=["draft", "review", "published", "retired", "shipped"]), name="guide_status"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.career}, version {self.number}"

    def guide(self) -> GuideContent:
        return GuideContent.model_validate(self.content)

    @property
    def shown_since(self) -> datetime:
        return self.decided_on or self.created

    @property
    def is_open(self) -> bool:
        """It may still be published."""
        return self.status in (self.Status.DRAFT, self.Status.REVIEW)

    @transaction.atomic
    def send_to_review(self, by: "User | None" = None) -> None:
        """A second person looks at it; what was in review before is a draft again. Raises NotNow."""
        self._require(self.Status.DRAFT)
        self._others(self.Status.REVIEW).update(status=self.Status.DRAFT)
        self.by = self.by or by
        self._become(self.Status.REVIEW, "by")

    @transaction.atomic
    def publish(self, by: "User | None" = None, note: str = "") -> None:
        """Show it to readers in place of what they see. Raises NotNow, or TokenError at a figure that is not there."""
        self._require(self.Status.DRAFT, self.Status.REVIEW)
        content = self.guide()
        if problem := next(iter(problems(content, Figures.objects.book_for(content))), None):
            raise TokenError(f"{self.career.slug}, {problem.section}: {problem.sentence}")
        self._others(self.Status.PUBLISHED).update(status=self.Status.RETIRED)
        self._decide(self.Status.PUBLISHED, by, note)

    @transaction.atomic
    def send_back(self, by: "User | None" = None, note: str = "") -> None:
        """From review to whoever wrote it, with the reason. Raises NotNow."""
        self._require(self.Status.REVIEW)
        self._decide(self.Status.DRAFT, by, note)

    @transaction.atomic
    def put_away(self, by: "User | None" = None, note: str = "") -> None:
        """Shipped text that no editor wants any more. Raises NotNow."""
        self._require(self.Status.SHIPPED)
        self._decide(self.Status.RETIRED, by, note)

    def _require(self, *statuses: str) -> None:
        """The row as it is now has one of these; it stays so until the transaction ends."""
        now = GuideVersion.objects.select_for_update().values_list("status", flat=True).get(pk=self.pk)
        if now not in statuses:
            values = {"version": str(self), "status": self.Status(now).label}
            raise NotNow(gettext("%(version)s is %(status)s by now. Nothing was changed.") % values)

    def _others(self, status: str) -> GuideVersionQuerySet:
        return GuideVersion.objects.filter(career=self.career_id, status=status).exclude(pk=self.pk)

    def _decide(self, status: str, by: "User | None", note: str) -> None:
        self.decided_by, self.decided_on, self.decision = by, timezone.now(), note[:400]
        self._become(status, "decided_by", "decided_on", "decision")

    def _become(self, status: str, *fields: str) -> None:
        self.status = status
        self.save(update_fields=["status", *fields])
