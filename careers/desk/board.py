"""The editors' board: what waits for somebody, and what is stale."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext

from counting.models import DailyCount
from counting.tally import flush

from ..link_checks import links_shown, standing
from ..models import NAMES, Career, GuideVersion, ReaderReport, Release, ReleaseImport
from ..sameness import lacks
from .readers import titled

REPORTS = 20
SEARCHES = 20
LATELY = timedelta(days=30)


@dataclass(frozen=True)
class Stale:
    """A guide, and what about it an editor would look at."""

    career: Career
    why: list[str]


@dataclass(frozen=True)
class Newest:
    """`day`: of its publication, else of the import that brought it: no official file says when it came out."""

    release: Release
    day: date


def board_url(desk: admin.ModelAdmin[Career]) -> URLPattern:
    def board(request: HttpRequest) -> HttpResponse:
        if not request.user.has_perm("careers.view_career"):
            raise Http404
        flush()
        context = desk.admin_site.each_context(request) | {"title": gettext("The editors’ board")} | what_waits()
        return render(request, "careers/admin/board.html", context)

    return path("board/", desk.admin_site.admin_view(board), name="careers_board")


def what_waits() -> dict[str, object]:
    published = list(GuideVersion.objects.published().order_by("career__title"))
    reports = ReaderReport.objects.still_open()
    links, unchecked = standing(links_shown(published))
    return {
        "links": links,
        "unchecked": unchecked,
        "in_review": GuideVersion.objects.in_review().defer("content").order_by("created"),
        "waiting": GuideVersion.objects.waiting().defer("content").order_by("created"),
        "reports": titled(reports[:REPORTS]),
        "report_count": reports.count(),
        "hidden": Career.objects.hidden(),
        "incomplete": [Stale(version.career, missing) for version in published if (missing := lacks(version.guide()))],
        "missed": missed_searches(),
        "newest": (newest := newest_release()),
        "older": [version for version in published if newest and version.shown_since.date() < newest.day],
    }


def missed_searches() -> list[dict[str, object]]:
    """What people looked for lately and did not find, the most wanted first."""
    recent = DailyCount.objects.filter(what=DailyCount.What.MISSED, day__gt=timezone.localdate() - LATELY)
    return list(recent.sums("detail")[:SEARCHES])


def newest_release() -> Newest | None:
    """The release of figures that came last."""
    applied = ReleaseImport.objects.applied()
    imported = {(kind, period): day for kind, period, day in applied.values_list("kind", "period", "applied_on__date")}
    days = (
        Newest(release, release.published_on or imported.get((release.kind, release.period), date.min))
        for release in Release.objects.exclude(kind__in=NAMES)
    )
    return max(days, key=lambda one: one.day, default=None)
