"""Official figures: occupations, the releases that publish figures of them, and what each release says."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..book import FigureBook
from ..content import GuideContent
from ..tokens import codes_in


class Occupation(models.Model):
    """A code of the Standard Occupational Classification, or a sum of codes that a source publishes as one."""

    class Kind(models.TextChoices):
        OCCUPATION = "occupation", _("one occupation")
        SUMMARY = "summary", _("all occupations or a group of them")
        COMBINED = "combined", _("occupations published as one")

    code = models.CharField(_("SOC code"), max_length=40, unique=True)
    title = models.CharField(max_length=200)
    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.OCCUPATION)
    # What one person in it is called; "" for what is no single occupation, as the slug, where its profile is read.
    role = models.CharField(max_length=80, blank=True)
    slug = models.SlugField(max_length=80, blank=True)
    group = models.ForeignKey(
        "self", verbose_name=_("major group"), on_delete=models.PROTECT, null=True, blank=True, related_name="members"
    )
    # Codes of occupations that are near, the nearest first, and tools that employers ask for: from O*NET, reviewed.
    related = models.JSONField(default=list, blank=True)
    technologies = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ["code"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=["occupation", "summary", "combined"]), name="occupation_kind"),
            models.UniqueConstraint(fields=["slug"], condition=~Q(slug=""), name="occupation_slug_once"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.code})"


class JobTitle(models.Model):
    """What people call their job, and the occupation that it belongs to. One title may be of several."""

    class Kind(models.TextChoices):
        COMMON = "common", _("as most people mean it")
        OFFICIAL = "official", _("name of the occupation")
        REPORTED = "reported", _("reported by people in it")
        ALTERNATE = "alternate", _("also called")

    OF_ONET = (Kind.REPORTED, Kind.ALTERNATE)

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="titles")
    kind = models.CharField(max_length=9, choices=Kind.choices)
    title = models.CharField(max_length=200)
    # careers.titles.title_key of it: the same for two ways of writing one title.
    key = models.CharField(max_length=200, db_index=True)

    class Meta:
        ordering = ["occupation", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=["common", "official", "reported", "alternate"]), name="job_title_kind"
            )
        ]

    def __str__(self) -> str:
        return self.title


class ShippedTableQuerySet(models.QuerySet["ShippedTable"]):
    def digests(self) -> tuple[tuple[str, str], ...]:
        """A key to what is held in memory of the tables: another one after any change to them."""
        return tuple(self.values_list("name", "digest"))


class ShippedTable(models.Model):
    """A table that was loaded from the project's own files, and what these said then: the same is not loaded again.
    Two rows are no table: `imports` and `edits` say what changed the figures since."""

    name = models.CharField(max_length=20, unique=True)
    digest = models.CharField(max_length=64)

    objects = ShippedTableQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


# Kinds of release that hold names, not figures: tables of the O*NET database, whose version is the period.
NAMES = ("titles", "related", "technologies")


class ReleaseQuerySet(models.QuerySet["Release"]):
    def versions(self) -> dict[str, str]:
        """Of the O*NET database, by kind of release: what pages that show names of it owe to say."""
        return dict(self.filter(kind__in=NAMES, standard=True).order_by("kind").values_list("kind", "period"))


class Release(models.Model):
    """One official publication. One of each kind is the standard: pages and tokens use it. Of names, which have no
    release of their own to belong to, the tables hold that one alone."""

    class Kind(models.TextChoices):
        WAGES = "wages", _("wages")
        PROJECTIONS = "projections", _("projections")
        TITLES = "titles", _("job titles")
        RELATED = "related", _("related occupations")
        TECHNOLOGIES = "technologies", _("technologies")

    kind = models.CharField(max_length=12, choices=Kind.choices)
    period = models.CharField(max_length=40)
    first_year = models.PositiveSmallIntegerField()
    last_year = models.PositiveSmallIntegerField(null=True, blank=True)
    published_on = models.DateField(null=True, blank=True)
    source = models.CharField(max_length=200)
    url = models.URLField(max_length=500)
    licence = models.CharField(max_length=200)
    standard = models.BooleanField(_("used on every page"), default=False)

    objects = ReleaseQuerySet.as_manager()

    class Meta:
        ordering = ["kind", "first_year"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "period"], name="release_once"),
            models.UniqueConstraint(fields=["kind"], condition=Q(standard=True), name="release_one_standard"),
            models.CheckConstraint(condition=Q(kind__in=["wages", "projections", *NAMES]), name="release_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.period}"


def _annual() -> "models.PositiveIntegerField[int | None, int | None]":
    return models.PositiveIntegerField(null=True, blank=True)


def _hourly() -> "models.DecimalField[Any, Any]":
    return models.DecimalField(max_digits=7, decimal_places=2, null=True, blank=True)


def _persons() -> "models.PositiveIntegerField[int | None, int | None]":
    return models.PositiveIntegerField(null=True, blank=True)


class FiguresQuerySet(models.QuerySet["Figures"]):
    def book(self, *codes: str) -> FigureBook:
        """The figures of these occupations, to look up; one query."""
        return FigureBook(self.filter(occupation__code__in=codes).select_related("occupation", "release"))

    def book_for(self, content: GuideContent) -> FigureBook:
        """Every figure that the guide prints."""
        return self.book(*codes_in(content))


class Figures(models.Model):
    """What one release says of one occupation: dollars a year and an hour, or persons. NULL is: not published."""

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="figures")
    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="figures")

    annual_p10 = _annual()
    annual_p25 = _annual()
    annual_median = _annual()
    annual_p75 = _annual()
    annual_p90 = _annual()
    hourly_p10 = _hourly()
    hourly_p25 = _hourly()
    hourly_median = _hourly()
    hourly_p75 = _hourly()
    hourly_p90 = _hourly()
    # Names of the fields above whose value is the survey's upper limit: "at or above".
    top_coded = models.JSONField(default=list, blank=True)

    employment = _persons()
    employment_projected = _persons()
    change = models.IntegerField(null=True, blank=True)
    growth = models.DecimalField(_("growth, percent"), max_digits=5, decimal_places=1, null=True, blank=True)
    openings = models.PositiveIntegerField(_("openings a year"), null=True, blank=True)
    entry_education = models.CharField(max_length=80, blank=True)
    experience = models.CharField(max_length=80, blank=True)
    training = models.CharField(max_length=80, blank=True)
    # Names of the fields above that somebody here changed by hand: no file overwrites them unasked.
    by_hand = models.JSONField(default=list, blank=True, editable=False)

    objects = FiguresQuerySet.as_manager()

    class Meta:
        verbose_name_plural = _("figures")
        ordering = ["occupation__code", "release__kind", "release__first_year"]
        constraints = [
            models.UniqueConstraint(fields=["occupation", "release"], name="figures_once"),
            # A comparison with NULL is unknown, and unknown passes.
            models.CheckConstraint(
                condition=Q(annual_p10__lte=F("annual_median"), annual_median__lte=F("annual_p90")),
                name="figures_percentiles_rise",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.occupation} – {self.release}"


class ReleaseImportQuerySet(models.QuerySet["ReleaseImport"]):
    def applied(self) -> "ReleaseImportQuerySet":
        """Those whose content stands in the tables, in the order in which it came there."""
        return self.filter(status=ReleaseImport.Status.APPLIED).order_by("pk")


class ReleaseImport(models.Model):
    """An official file that was read: first only planned, then perhaps applied, then perhaps undone."""

    class Status(models.TextChoices):
        PLANNED = "planned", _("planned")
        APPLIED = "applied", _("applied")
        UNDONE = "undone", _("undone")

    file = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)
    kind = models.CharField(max_length=12, choices=Release.Kind.choices)
    period = models.CharField(max_length=40)
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.PLANNED)
    # The figures or names as they were read, and once applied what stood there before.
    content = models.JSONField()
    before = models.JSONField(default=dict)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    read_on = models.DateTimeField(default=timezone.now)
    applied_on = models.DateTimeField(null=True, blank=True)

    objects = ReleaseImportQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=["planned", "applied", "undone"]), name="release_import_status"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.period} ({self.file})"
