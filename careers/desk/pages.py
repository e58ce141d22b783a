"""Pages about one guide: how it will look, what it offers a writer, its versions and what each changed."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext
from pydantic import ValidationError

from .. import models
from ..book import ALL_OCCUPATIONS
from ..changes import changes
from ..content import TEXT_LENGTH, GuideContent
from ..guide import make_page
from ..lookup import facts_of
from ..markdown import to_html, trouble
from ..numbers import untold
from ..tokens import codes_asked, fill, offered, section_problems
from .forms import sources_in
from .moves import Trouble, act_on, first_rule_broken
from .remarks import told_of

PUBLISHERS = frozenset({"publish", "back"})
Status = models.GuideVersion.Status


def may_publish(request: HttpRequest) -> bool:
    return request.user.has_perm("careers.publish_guideversion")


def may_write(request: HttpRequest) -> bool:
    return request.user.has_perm("careers.change_career")


def urls(desk: admin.ModelAdmin[models.Career]) -> list[URLPattern]:
    pages = GuidePages(desk)
    view = desk.admin_site.admin_view
    return [
        path("markdown/", view(pages.markdown), name="careers_career_markdown"),
        path("<int:pk>/preview/", view(pages.preview), name="careers_career_preview"),
        path("<int:pk>/offered/", view(pages.offered), name="careers_career_offered"),
        path("<int:pk>/versions/", view(pages.versions), name="careers_career_versions"),
        path("<int:pk>/versions/<int:number>/", view(pages.version), name="careers_career_version"),
        path("<int:pk>/versions/<int:number>/preview/", view(pages.preview), name="careers_career_version_preview"),
        path("<int:pk>/versions/<int:number>/offered/", view(pages.offered), name="careers_career_version_offered"),
    ]


def state_of(object_id: str) -> dict[str, Any]:
    """For the head of the form: what readers see, what is in review, which shipped text waits."""
    rows = models.GuideVersion.objects.filter(career=int(object_id)).defer("content") if object_id.isdecimal() else []
    named = {Status.PUBLISHED: "published", Status.REVIEW: "in_review", Status.SHIPPED: "waiting"}
    return {named[Status(row.status)]: row for row in rows if row.status in named}


def figures_of(career: models.Career | None) -> list[tuple[str, str]]:
    """What its text may hold in place of numbers, each with what would be read."""
    code = career.occupation.code if career else ""
    return offered(models.Figures.objects.book(code, ALL_OCCUPATIONS), code)


class GuidePages:
    def __init__(self, desk: admin.ModelAdmin[models.Career]) -> None:
        self.desk = desk

    def preview(self, request: HttpRequest, pk: int, number: int | None = None) -> HttpResponse:
        """The working copy, or a version, as readers would see it."""
        career = self._career(request, pk)
        content = self._content(request, career, number)
        if content is None:
            return _to("change", pk)
        page = make_page(career.slug, content, changed=career.changed)
        version = career.versions.filter(number=number).first() if number else None
        return render(request, "careers/guide.html", {"page": page, "preview": {"of": career, "version": version}})

    def markdown(self, request: HttpRequest) -> HttpResponse:
        """One text of the form as it would look, with its figures and with what is wrong in it; nothing is kept."""
        if request.method != "POST" or not may_write(request):
            return HttpResponse(status=403)
        text = request.POST.get("text", "")[:TEXT_LENGTH]
        key = request.POST.get("occupation", "")
        occupation = models.Occupation.objects.filter(pk=key if key.isdecimal() else 0).first()
        code = occupation.code if occupation else ""
        book = models.Figures.objects.book(*{code, *codes_asked(text)})
        told = told_of(_career_of(request.POST.get("career", "")), sources_in(request.POST.get("sources", "")))
        context = {
            "html": to_html(fill(text, book, code)),
            "problems": [*trouble(text), *section_problems(text, book, code), *untold(text, told)],
        }
        return render(request, "careers/admin/_markdown.html", context)

    def offered(self, request: HttpRequest, pk: int, number: int | None = None) -> HttpResponse:
        """What somebody who writes a resume is offered from it."""
        career = self._career(request, pk)
        content = self._content(request, career, number)
        if content is None:
            return _to("change", pk)
        title = gettext("%(title)s: offered in the wizard") % {"title": content.title}
        context = self._context(request, career) | {"facts": facts_of(career.slug, content), "title": title}
        return render(request, "careers/admin/offered.html", context)

    def versions(self, request: HttpRequest, pk: int) -> HttpResponse:
        career = self._career(request, pk)
        rows = career.versions.defer("content").select_related("by", "decided_by")
        title = gettext("Versions of %(title)s") % {"title": career.title}
        return render(
            request, "careers/admin/versions.html", self._context(request, career) | {"rows": rows, "title": title}
        )

    def version(self, request: HttpRequest, pk: int, number: int) -> HttpResponse:
        career = self._career(request, pk)
        version = get_object_or_404(career.versions.select_related("career", "by", "decided_by"), number=number)
        if request.method == "POST":
            return self._act(request, version)
        against, compared = self._against(version, request.GET.get("against", ""))
        context = self._context(request, career) | {
            "version": version,
            "against": against,
            "changes": compared,
            "others": career.versions.defer("content").exclude(pk=version.pk),
            "title": str(version),
        }
        return render(request, "careers/admin/version.html", context)

    def _act(self, request: HttpRequest, version: models.GuideVersion) -> HttpResponse:
        act, note = request.POST.get("act", ""), request.POST.get("note", "").strip()
        if not (may_publish if act in PUBLISHERS else may_write)(request):
            raise PermissionDenied
        if act == "back" and not note:
            messages.error(request, gettext("Say what is missing, so that the writer can go on."))
            return _to("version", version.career_id, version.number)
        try:
            done = act_on(version, act, by=request.user, note=note)  # type: ignore[arg-type]
        except KeyError:
            return HttpResponse(status=400)
        except Trouble as trouble:
            messages.error(request, str(trouble))
        else:
            messages.success(request, done)
            self.desk.log_change(request, version.career, f"{done} {note}".strip())
        if act == "restore":
            return _to("change", version.career_id)
        return _to("version", version.career_id, version.number)

    def _against(self, version: models.GuideVersion, number: str) -> tuple[models.GuideVersion | None, tuple[Any, ...]]:
        """The version asked for, else the one that readers see, else the one before; and what this one changes."""
        rows = models.GuideVersion.objects.filter(career=version.career_id).exclude(pk=version.pk)
        asked = rows.filter(number=number).first() if number.isdecimal() else None
        earlier = rows.filter(number__lt=version.number).first()
        other = asked or rows.published().first() or earlier
        return other, changes(other.guide() if other else None, version.guide())

    def _career(self, request: HttpRequest, pk: int) -> models.Career:
        if not request.user.has_perm("careers.view_career") and not may_write(request):
            raise Http404
        return get_object_or_404(models.Career.objects.with_content(), pk=pk)

    def _content(self, request: HttpRequest, career: models.Career, number: int | None) -> GuideContent | None:
        """Of the version, or of the working copy; None, with a message, where that breaks a rule."""
        if number is not None:
            return get_object_or_404(career.versions, number=number).guide()
        try:
            return career.content()
        except ValidationError as error:
            messages.error(request, gettext("The guide cannot be shown yet. ") + first_rule_broken(error))
            return None

    def _context(self, request: HttpRequest, career: models.Career) -> dict[str, Any]:
        may = {"may_publish": may_publish(request), "may_write": may_write(request)}
        return self.desk.admin_site.each_context(request) | {"career": career, "opts": self.desk.opts} | may


def _career_of(key: str) -> models.Career | None:
    return models.Career.objects.with_content().filter(pk=key if key.isdecimal() else 0).first()


def _to(page: str, *key: int) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse(f"admin:careers_career_{page}", args=key))
