"""The desk of official figures: read them, correct one by hand, import a release, take it back."""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .. import models
from ..book import PERCENTILES, rise
from ..releases.importing import apply, edited_since, mark_edited, plan, read_release, undo
from ..releases.plans import Plan, label_of, told
from ..releases.tables import FILE_LIMIT, Refused
from ..tables import FIGURE_FIELDS, WAGES
from ..wording import money


class ReadOnly(admin.options.BaseModelAdmin):
    """Rows that come from official files or from publishing: nobody writes them by hand."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class OfFigures(admin.RelatedFieldListFilter):
    """Names have releases too, and no figures."""

    def field_choices(self, field: Any, request: HttpRequest, model_admin: Any) -> Any:
        releases = models.Release.objects.exclude(kind__in=models.NAMES)
        return [(release.pk, str(release)) for release in releases]


def named(occupation: models.Occupation) -> str:
    """Its code is never parted at the hyphen."""
    return format_html('{} <span class="unbroken">({})</span>', occupation.title, occupation.code)


@admin.register(models.Occupation)
class OccupationAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ("code", "title", "role", "of_group")
    list_filter = ("kind",)
    list_select_related = ("group",)
    search_fields = ("code", "title", "role")

    @admin.display(description=_("major group"), ordering="group", empty_value="–")
    def of_group(self, occupation: models.Occupation) -> str | None:
        return occupation.group.title if occupation.group else None


@admin.register(models.JobTitle)
class JobTitleAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ("title", "kind", "of_occupation")
    list_filter = ("kind",)
    list_select_related = ("occupation",)
    search_fields = ("title",)
    show_full_result_count = False

    @admin.display(description=_("occupation"), ordering="occupation")
    def of_occupation(self, title: models.JobTitle) -> str:
        return named(title.occupation)


@admin.register(models.Release)
class ReleaseAdmin(ReadOnly, admin.ModelAdmin):
    """Of a release that was imported somebody has to say when it came out: no official file does, and pages do."""

    list_display = ("period", "kind", "published_on", "is_used")
    list_filter = ("kind",)
    readonly_fields = ("kind", "period", "first_year", "last_year", "source", "url", "licence", "standard")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("careers.change_releaseimport")

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        found = self.get_object(request, object_id)
        context = {"subtitle": capfirst(str(found))} if found else {}
        return super().change_view(request, object_id, form_url, context | (extra_context or {}))

    @admin.display(description=_("used on every page"), ordering="standard")
    def is_used(self, release: models.Release) -> str:
        """In words: that a newer release stands beside is no fault."""
        return gettext("yes") if release.standard else gettext("no, beside it")


class FiguresForm(forms.ModelForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, field in self.fields.items():
            label = capfirst(label_of(name))
            field.label = f"{label} ($)" if name in WAGES else label

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for span in ("annual", "hourly"):
            if not rise([cleaned.get(f"{span}_{percentile}") for percentile in PERCENTILES]):
                self.add_error(f"{span}_median", gettext("Wages rise from the 10th percentile to the 90th."))
        return cleaned


@admin.register(models.Figures)
class FiguresAdmin(admin.ModelAdmin):
    """A value that is changed here is marked, and no file overwrites it unasked."""

    form = FiguresForm
    list_display = ("of_occupation", "release", "pay", "jobs", "grows", "hand")
    list_filter = (("release", OfFigures),)
    list_select_related = ("occupation", "release")
    search_fields = ("occupation__code", "occupation__title")
    readonly_fields = ("occupation", "release", "limited", "hand")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_fields(self, request: HttpRequest, obj: models.Figures | None = None) -> Any:
        """Of a wage release its wages, of a projection the rest."""
        others = tuple(name for name in FIGURE_FIELDS if name not in (*WAGES, "top_coded"))
        if obj is None or obj.release.kind == "wages":
            return (*self.readonly_fields, *WAGES)
        return (*(name for name in self.readonly_fields if name != "limited"), *others)

    @admin.display(description=_("occupation"), ordering="occupation__code")
    def of_occupation(self, figures: models.Figures) -> str:
        return named(figures.occupation)

    @admin.display(description=_("median pay"), ordering="annual_median")
    def pay(self, figures: models.Figures) -> str:
        is_limit = "annual_median" in figures.top_coded
        return money(figures.annual_median, top_coded=is_limit) if figures.annual_median else "–"

    @admin.display(description=_("jobs"), ordering="employment")
    def jobs(self, figures: models.Figures) -> str:
        return told("employment", figures.employment)

    @admin.display(description=_("growth"), ordering="growth")
    def grows(self, figures: models.Figures) -> str:
        return told("growth", figures.growth)

    @admin.display(description=_("changed here"))
    def hand(self, figures: models.Figures) -> str:
        return "; ".join(label_of(name) for name in figures.by_hand) or "–"

    @admin.display(description=_("at the survey’s upper limit"))
    def limited(self, figures: models.Figures) -> str:
        return told("top_coded", figures.top_coded)

    def save_model(self, request: HttpRequest, obj: models.Figures, form: Any, change: bool) -> None:
        changed = [name for name in form.changed_data if name in FIGURE_FIELDS]
        obj.by_hand = sorted({*obj.by_hand, *changed})
        obj.top_coded = [name for name in obj.top_coded if name not in changed]
        super().save_model(request, obj, form, change)
        if changed:
            mark_edited(timezone.now())


def _small_enough(file: UploadedFile) -> None:
    if file.size and file.size > FILE_LIMIT:
        limit = FILE_LIMIT // 1_000_000
        raise ValidationError(gettext("This is larger than %(limit)s MB; no official file is.") % {"limit": limit})


class FileForm(forms.Form):
    file = forms.FileField(
        label=_("Official file"),
        validators=[_small_enough],
        help_text=_(
            "Of BLS the national wage file (national_M…_dl.xlsx) or the projections (occupation.xlsx); of the O*NET"
            " database Technology Skills, Related Occupations or Alternate Titles, as text or workbook."
        ),
    )
    second = forms.FileField(
        label=_("Second file"),
        required=False,
        validators=[_small_enough],
        help_text=_("Beside Alternate Titles, and only then: Sample of Reported Titles."),
    )
    period = forms.CharField(
        label=_("Period or version"),
        required=False,
        max_length=40,
        help_text=_(
            "Of BLS the one you expect, as “May 2026” or “2025–35”: a file of another one is refused. Empty: any."
            " Of O*NET the version of the database, as “31.0”: the file does not say it, and pages do."
        ),
    )


@admin.register(models.ReleaseImport)
class ReleaseImportAdmin(ReadOnly, admin.ModelAdmin):
    """Upload, look at the plan, apply; undo."""

    change_list_template = "careers/admin/imports.html"
    list_display = ("period", "kind", "status", "day_read", "day_applied", "file")
    list_filter = ("kind", "status")

    @admin.display(description=_("read on"), ordering="read_on")
    def day_read(self, found: models.ReleaseImport) -> str:
        return day(found.read_on)

    @admin.display(description=_("applied on"), ordering="applied_on")
    def day_applied(self, found: models.ReleaseImport) -> str:
        return day(found.applied_on)

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("read/", view(self.read), name="careers_releaseimport_read"),
            path("<int:pk>/change/", view(self.show), name="careers_releaseimport_plan"),
            path("<int:pk>/apply/", view(self.apply), name="careers_releaseimport_apply"),
            path("<int:pk>/undo/", view(self.undo), name="careers_releaseimport_undo"),
            *super().get_urls(),
        ]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, {"may": self._may(request)} | (extra_context or {}))

    def _may(self, request: HttpRequest) -> bool:
        return request.user.has_perm("careers.change_releaseimport")

    def read(self, request: HttpRequest) -> HttpResponse:
        if not self._may(request):
            raise PermissionDenied
        form = FileForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            try:
                planned = _read(form.cleaned_data)
            except Refused as refused:
                form.add_error("file", str(refused))
            else:
                return HttpResponseRedirect(_plan_url(planned))
        context = self.admin_site.each_context(request) | {"form": form, "title": gettext("Read an official file")}
        return render(request, "careers/admin/read_file.html", context, status=422 if form.errors else 200)

    def show(self, request: HttpRequest, pk: int) -> HttpResponse:
        found = get_object_or_404(models.ReleaseImport.objects.select_related("by"), pk=pk)
        planned = plan(found) if found.status == models.ReleaseImport.Status.PLANNED else None
        context = self.admin_site.each_context(request) | {
            "import": found,
            "plan": planned,
            "new": _new(planned) if isinstance(planned, Plan) else [],
            "edited": edited_since(found),
            "is_names": found.kind in models.NAMES,
            "may": self._may(request),
            "title": capfirst(str(found)),
            "opts": self.model._meta,
        }
        return render(request, "careers/admin/import.html", context)

    def apply(self, request: HttpRequest, pk: int) -> HttpResponse:
        found = self._pressed(request, pk)
        if found:
            options = {name: name in request.POST for name in ("standard", "take_all", "let_go")}
            self._do(request, lambda: apply(found, by=request.user, **options), gettext("Applied."))  # type: ignore[arg-type]
        return HttpResponseRedirect(reverse("admin:careers_releaseimport_plan", args=[pk]))

    def undo(self, request: HttpRequest, pk: int) -> HttpResponse:
        found = self._pressed(request, pk)
        if found:
            take_all = "take_all" in request.POST
            self._do(request, lambda: undo(found, take_all=take_all), gettext("Undone: the tables are as they were."))
        return HttpResponseRedirect(reverse("admin:careers_releaseimport_plan", args=[pk]))

    def _pressed(self, request: HttpRequest, pk: int) -> models.ReleaseImport | None:
        if request.method != "POST" or not self._may(request):
            return None
        return get_object_or_404(models.ReleaseImport, pk=pk)

    def _do(self, request: HttpRequest, action: Any, done: str) -> None:
        try:
            action()
        except Refused as refused:
            messages.error(request, str(refused))
        else:
            messages.success(request, done)

    def get_queryset(self, request: HttpRequest) -> QuerySet[models.ReleaseImport]:
        return super().get_queryset(request).defer("content", "before").select_related("by")


def day(moment: datetime | None) -> str:
    return timezone.localtime(moment).strftime("%Y-%m-%d") if moment else "–"


def _new(planned: Plan) -> list[str]:
    """Of a release that is there already, the occupations that come."""
    if planned.is_new:
        return []
    titles = {one.code: str(one) for one in models.Occupation.objects.filter(code__in=planned.new)}
    return [titles.get(code, code) for code in planned.new]


def _read(given: dict[str, Any]) -> models.ReleaseImport:
    """Kept as planned; the files themselves are not."""
    with tempfile.TemporaryDirectory() as folder:
        uploads = [given[name] for name in ("file", "second") if given[name]]
        paths = [_kept(upload, Path(folder, str(number))) for number, upload in enumerate(uploads)]
        planned = read_release(*paths, period=given["period"].strip())
    planned.save()
    return planned


def _kept(upload: UploadedFile, folder: Path) -> Path:
    """Under its own name, which messages say: the end of it, since a name may be longer than a file's can be."""
    folder.mkdir()
    path = folder / (upload.name or "")[-60:]
    with path.open("wb") as file:
        file.writelines(upload.chunks())
    return path


def _plan_url(planned: models.ReleaseImport) -> str:
    return reverse("admin:careers_releaseimport_plan", args=[planned.pk])
