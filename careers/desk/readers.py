"""What readers reported, and what became of it."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .. import models
from ..catalogue import catalogue


def titled(reports: Iterable[models.ReaderReport]) -> list[tuple[models.ReaderReport, str]]:
    """Each with the title that readers see; with the address where there is no such page any more."""
    known = catalogue().by_slug
    return [(report, known[report.slug].title if report.slug in known else report.slug) for report in reports]


@admin.register(models.ReaderReport)
class ReaderReportAdmin(admin.ModelAdmin):
    list_display = ("slug", "part", "begins", "created_on", "status")
    list_filter = ("status", "part")
    search_fields = ("slug", "text")
    actions = ("settle",)
    fields = ("page", "part", "text", "created", "status", "done_by", "done_on")
    readonly_fields = tuple(name for name in fields if name != "status")

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: models.ReaderReport, form: Any, change: bool) -> None:
        if "status" in form.changed_data and obj.status == models.ReaderReport.Status.DONE:
            obj.settle(by=request.user)  # type: ignore[arg-type]
        else:
            super().save_model(request, obj, form, change)

    @admin.display(description=_("text"))
    def begins(self, report: models.ReaderReport) -> str:
        return Truncator(report.text).words(24, truncate=" …")

    @admin.display(description=_("created"), ordering="created")
    def created_on(self, report: models.ReaderReport) -> str:
        return timezone.localtime(report.created).strftime("%Y-%m-%d")

    @admin.display(description=_("page"))
    def page(self, report: models.ReaderReport) -> str:
        """The page, and of a guide the form that mends it."""
        read = reverse("careers:guide", args=[report.slug])
        ((_report, title),) = titled([report])
        link = format_html('<a href="{}">{}</a>', read, title)
        guide = models.Career.objects.filter(slug=report.slug).first()
        if guide is None:
            return link
        form = reverse("admin:careers_career_change", args=[guide.pk])
        return format_html('{} · <a href="{}">{}</a>', link, form, gettext("edit the guide"))

    @admin.action(description=_("Dealt with"), permissions=["change"])
    def settle(self, request: HttpRequest, reports: QuerySet[models.ReaderReport]) -> None:
        for report in reports:
            report.settle(by=request.user)  # type: ignore[arg-type]
        messages.success(request, gettext("Dealt with: %(count)s.") % {"count": len(reports)})
