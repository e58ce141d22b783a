"""Careers as editors write them: the working copy, which readers never see."""

from typing import TYPE_CHECKING, Any

from django.db import models, transaction
from django.db.models import F, Max, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from pydantic import ValidationError

from ..content import PLAIN_FIELDS, GuideContent
from .official import Occupation
from .shared import Certification, Skill
from .versions import GuideVersion

if TYPE_CHECKING:
    from accounts.models import User


class CareerQuerySet(models.QuerySet["Career"]):
    def published(self) -> "CareerQuerySet":
        """Careers with a guide that readers can open."""
        return self.filter(versions__status=GuideVersion.Status.PUBLISHED)

    def hidden(self) -> "CareerQuerySet":
        """Careers that readers find no guide to."""
        return self.exclude(versions__status=GuideVersion.Status.PUBLISHED)

    def with_content(self) -> "CareerQuerySet":
        """Everything `content()` reads, in as few queries."""
        return self.select_related("occupation").prefetch_related(
            "career_skills__skill",
            "career_certifications__certification",
            "related_careers__occupation",
            "related_careers__to",
        )


class Career(models.Model):
    """The editors' working copy of a guide. Readers see none of it before `publish()`."""

    class Basis(models.TextChoices):
        EXACT = "exact", _("its own code")
        PROXY = "proxy", _("no code of its own")

    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=160)
    other_titles = models.JSONField(default=list, blank=True)
    lead = models.CharField(max_length=600)
    field = models.CharField(max_length=160)
    occupation = models.ForeignKey(Occupation, on_delete=models.PROTECT, related_name="careers")
    basis = models.CharField(max_length=8, choices=Basis.choices)
    basis_note = models.CharField(max_length=600)
    education = models.CharField(max_length=600)
    experience = models.CharField(max_length=600)
    what_they_do = models.TextField()
    requirements = models.TextField()
    salary = models.TextField()
    salary_notes = models.TextField()
    market_reality = models.TextField()
    outlook = models.TextField()
    break_in = models.TextField(_("how to break in"))
    career_path = models.TextField()
    pros = models.TextField()
    cons = models.TextField()
    examples = models.JSONField(_("example highlights"), default=list, blank=True)
    questions = models.JSONField(default=list, blank=True)
    sources = models.JSONField(default=list, blank=True)
    skills = models.ManyToManyField(Skill, through="CareerSkill", related_name="careers")
    certifications = models.ManyToManyField(Certification, through="CareerCertification", related_name="careers")

    # What was loaded last: the file, and the working copy as it was right after. A different copy is an editor's.
    shipped_file = models.CharField(max_length=64, blank=True, editable=False)
    shipped_content = models.CharField(max_length=64, blank=True, editable=False)
    changed = models.DateTimeField(auto_now=True)

    objects = CareerQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        constraints = [models.CheckConstraint(condition=Q(basis__in=["exact", "proxy"]), name="career_basis")]

    def __str__(self) -> str:
        return self.title

    @transaction.atomic
    def save(self, *args: Any, **options: Any) -> None:
        """A new address keeps the old one: links and resumes lead on to it."""
        before = Career.objects.filter(pk=self.pk).values_list("slug", flat=True).first() if self.pk else None
        super().save(*args, **options)
        if before and before != self.slug:
            FormerSlug.objects.update_or_create(slug=before, defaults={"career": self})
            FormerSlug.objects.filter(slug=self.slug).delete()

    def get_absolute_url(self) -> str:
        return reverse("careers:guide", args=[self.slug])

    def content(self) -> GuideContent:
        """The working copy as one value. Raises pydantic's ValidationError when a part of it breaks a rule."""
        return GuideContent.model_validate(
            {name: getattr(self, name) for name in PLAIN_FIELDS}
            | {
                "occupation": self.occupation.code,
                "skills": [row.content() for row in self.career_skills.all()],
                "certifications": [row.content() for row in self.career_certifications.all()],
                "related": [row.content() for row in self.related_careers.all()],
            }
        )

    def content_if_sound(self) -> GuideContent | None:
        """The same; None when a part of it breaks a rule."""
        try:
            return self.content()
        except ValidationError:
            return None

    @property
    def is_edited(self) -> bool:
        """True when somebody changed the working copy since it was last loaded from the shipped files."""
        content = self.content_if_sound()
        # Shipped text keeps the rules: whatever breaks one was written here.
        return content is None or content.digest != self.shipped_content

    @transaction.atomic
    def publish(self, by: "User | None" = None, why: str = "") -> GuideVersion:
        """Freeze the working copy and show it to readers. The same content again is no new version.

        Raises TokenError when the prose asks for a figure that the tables do not have.
        """
        current = self.versions.published().first()
        if current and current.guide() == self.content():
            return current
        version = self.frozen(by=by, why=why)
        version.publish(by=by)
        return version

    @transaction.atomic
    def frozen(self, by: "User | None" = None, why: str = "") -> GuideVersion:
        """The working copy as a version: the newest one where that says the same and is still open, else a new draft.

        Raises pydantic's ValidationError when a part of the copy breaks a rule.
        """
        content = self.content()
        newest = self.versions.order_by("-number").first()
        if newest and newest.is_open and newest.guide() == content:
            return newest
        return self.keep(content, status=GuideVersion.Status.DRAFT, by=by, why=why)

    def keep_draft(self, by: "User | None" = None, why: str = "") -> GuideVersion | None:
        """What was just saved, for the history; None where it says nothing new or breaks a rule."""
        content, newest = self.content_if_sound(), self.versions.written().first()
        if content is None or (newest and newest.guide() == content):
            return None
        return self.frozen(by=by, why=why)

    def retire(self) -> None:
        """Readers no longer find the guide."""
        self.versions.filter(status=GuideVersion.Status.PUBLISHED).update(status=GuideVersion.Status.RETIRED)

    def keep(self, content: GuideContent, *, status: str, by: "User | None" = None, why: str = "") -> GuideVersion:
        """The content as the next version, in the status given."""
        last = self.versions.aggregate(last=Max("number"))["last"] or 0
        return self.versions.create(number=last + 1, status=status, content=content.dump(), by=by, why=why)


class FormerSlug(models.Model):
    """Where a guide was read before: whoever comes there is led to where it is read now."""

    slug = models.SlugField(max_length=80, unique=True)
    career = models.ForeignKey(Career, on_delete=models.CASCADE, related_name="former_slugs")

    class Meta:
        ordering = ["slug"]

    def __str__(self) -> str:
        return self.slug


class CareerSkill(models.Model):
    career = models.ForeignKey(Career, on_delete=models.CASCADE, related_name="career_skills")
    skill = models.ForeignKey(Skill, on_delete=models.PROTECT)
    order = models.PositiveSmallIntegerField(default=0)
    note = models.CharField(max_length=600, blank=True)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [models.UniqueConstraint(fields=["career", "skill"], name="career_skill_once")]

    def __str__(self) -> str:
        return str(self.skill)

    def content(self) -> dict[str, str]:
        return {"name": self.skill.name, "kind": self.skill.kind, "note": self.note}


class CareerCertification(models.Model):
    career = models.ForeignKey(Career, on_delete=models.CASCADE, related_name="career_certifications")
    certification = models.ForeignKey(Certification, on_delete=models.PROTECT)
    order = models.PositiveSmallIntegerField(default=0)
    note = models.CharField(max_length=600, blank=True)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [models.UniqueConstraint(fields=["career", "certification"], name="career_certification_once")]

    def __str__(self) -> str:
        return str(self.certification)

    def content(self) -> dict[str, str]:
        found = self.certification
        names = ("name", "issuer", "url", "kind", "status", "successor")
        retired_on = found.retired_on.isoformat() if found.retired_on else ""
        return {name: getattr(found, name) for name in names} | {"retired_on": retired_on, "note": self.note}


class RelatedCareer(models.Model):
    """A career worth a look from here: a guide of ours, or only a title with its pay."""

    career = models.ForeignKey(Career, on_delete=models.CASCADE, related_name="related_careers")
    to = models.ForeignKey(Career, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    title = models.CharField(max_length=160)
    occupation = models.ForeignKey(Occupation, on_delete=models.PROTECT, related_name="+")
    basis = models.CharField(max_length=8, choices=Career.Basis.choices)
    order = models.PositiveSmallIntegerField(default=0)
    note = models.CharField(max_length=600, blank=True)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["career", "title"], name="related_career_once"),
            models.CheckConstraint(condition=~Q(to=F("career")), name="related_career_is_another"),
        ]

    def __str__(self) -> str:
        return self.title

    def content(self) -> dict[str, str]:
        return {
            "slug": self.to.slug if self.to else "",
            "title": self.title,
            "occupation": self.occupation.code,
            "basis": self.basis,
            "note": self.note,
        }
