"""What several guides name: skills and credentials, each one row."""

from collections.abc import Iterable

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Skill(models.Model):
    class Kind(models.TextChoices):
        TECHNOLOGY = "technology", _("tool or technology")
        KNOWLEDGE = "knowledge", _("knowledge")
        ABILITY = "ability", _("ability")

    name = models.CharField(max_length=160, unique=True)
    kind = models.CharField(max_length=12, choices=Kind.choices)
    aliases = models.JSONField(default=list, blank=True, help_text=_("Other names people use for it."))
    # Names under which it was a skill here, renamed or merged since: text that still uses one means this skill.
    former_names = models.JSONField(default=list, blank=True, editable=False)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=["technology", "knowledge", "ability"]), name="skill_kind")
        ]

    def __str__(self) -> str:
        return self.name

    def was_called(self, *names: str, also: Iterable[str] = ()) -> None:
        """Keep names that it had; `also` are names that people use. Nothing is saved."""
        self.former_names = sorted({*self.former_names, *names} - {self.name})
        self.aliases = sorted({*self.aliases, *names, *also} - {self.name})


class Certification(models.Model):
    class Kind(models.TextChoices):
        LICENSE = "license", _("license")
        CERTIFICATION = "certification", _("certification")
        CERTIFICATE = "certificate", _("certificate of a course")

    class Status(models.TextChoices):
        CURRENT = "current", _("current")
        RETIRED = "retired", _("retired")

    name = models.CharField(max_length=160)
    issuer = models.CharField(max_length=160)
    url = models.URLField(max_length=500, blank=True)
    kind = models.CharField(max_length=14, choices=Kind.choices)
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.CURRENT)
    retired_on = models.DateField(null=True, blank=True)
    successor = models.CharField(max_length=200, blank=True)
    source = models.CharField(max_length=500, blank=True, help_text=_("Where its status was read."))

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["name", "issuer"], name="certification_once"),
            models.CheckConstraint(
                condition=Q(status="retired") | Q(status="current", retired_on=None, successor=""),
                name="certification_current_has_no_end",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.issuer}"
