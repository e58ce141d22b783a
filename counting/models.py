"""How often a day: numbers of pages, resumes and files, never of whom."""

from django.db import models
from django.db.models import Q, Sum
from django.utils.translation import gettext_lazy as _


class DailyCountQuerySet(models.QuerySet["DailyCount"]):
    def sums(self, *fields: str) -> "models.QuerySet[DailyCount, dict[str, object]]":
        """The numbers added up over the days, the largest first."""
        return self.order_by().values(*fields).annotate(total=Sum("number")).order_by("-total", *fields)


class DailyCount(models.Model):
    class What(models.TextChoices):
        READ = "read", _("pages of careers read")
        BEGUN = "begun", _("resumes begun")
        LEFT = "left", _("resumes left at a step")
        FILE = "file", _("files downloaded")
        MISSED = "missed", _("searches without a result")

    day = models.DateField()
    what = models.CharField(max_length=6, choices=What.choices)
    career = models.CharField(max_length=80, blank=True)
    # The step, the kind of file or the words searched for.
    detail = models.CharField(max_length=60, blank=True)
    number = models.PositiveIntegerField(default=0)

    objects = DailyCountQuerySet.as_manager()

    class Meta:
        ordering = ["-day", "what", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["day", "what", "career", "detail"], name="daily_count_once"),
            models.CheckConstraint(
                condition=Q(what__in=["read", "begun", "left", "file", "missed"]), name="daily_count_what"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day}, {self.get_what_display()}: {self.number}"
