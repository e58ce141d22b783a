"""The counts to look at, and as CSV. Whoever may see the guides may see them."""

import csv
from collections import Counter, defaultdict
from datetime import timedelta
from typing import Any

from django.contrib import admin
from django.contrib.humanize.templatetags.humanize import intcomma
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .models import DailyCount
from .tally import flush

DAYS, SHOWN = 30, 40
What = DailyCount.What


@admin.register(DailyCount)
class DailyCountAdmin(admin.ModelAdmin[DailyCount]):
    change_list_template = "counting/admin/counts.html"
    list_display = ("on_day", "what", "career", "detail", "counted")
    list_display_links = None
    list_filter = ("what",)
    search_fields = ("career", "detail")
    date_hierarchy = "day"

    @admin.display(description=_("day"), ordering="day")
    def on_day(self, count: DailyCount) -> str:
        return count.day.isoformat()

    @admin.display(description=_("number"), ordering="number")
    def counted(self, count: DailyCount) -> str:
        return intcomma(count.number)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("careers.view_career")

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        flush()
        recent = DailyCount.objects.filter(day__gt=timezone.localdate() - timedelta(days=DAYS))
        context = {
            "days": DAYS,
            "by_career": _by_career(recent),
            "left_at": recent.filter(what=What.LEFT).sums("detail"),
        }
        return super().changelist_view(request, context | (extra_context or {}))

    def get_urls(self) -> list[URLPattern]:
        own = path("csv/", self.admin_site.admin_view(self.as_csv), name="counting_dailycount_csv")
        return [own, *super().get_urls()]

    def as_csv(self, request: HttpRequest) -> HttpResponse:
        if not self.has_view_permission(request):
            raise Http404
        flush()
        response = HttpResponse(content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="counts-{timezone.localdate()}.csv"'
        writer = csv.writer(response)
        writer.writerow(["day", "what", "career", "detail", "number"])
        for row in DailyCount.objects.values_list("day", "what", "career", "detail", "number").iterator():
            writer.writerow([row[0], row[1], _cell(row[2]), _cell(row[3]), row[4]])
        return response


def _cell(text: str) -> str:
    """What a spreadsheet would take for a formula gets a sign before it."""
    return f"'{text}" if text[:1] in "=+-@\t\r" and text else text


def _by_career(recent: Any) -> list[tuple[str, int, int, int]]:
    """Career, pages read, resumes begun and files downloaded, the most read first."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for row in recent.filter(what__in=(What.READ, What.BEGUN, What.FILE)).sums("career", "what"):
        table[row["career"]][row["what"]] = row["total"]
    rows = [(career, found[What.READ], found[What.BEGUN], found[What.FILE]) for career, found in table.items()]
    return sorted(rows, key=lambda row: (-row[1], -row[2], row[0]))[:SHOWN]
