"""The editors' desk: write a guide, look at it, publish it. What is official stands in admin_figures.py."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from pydantic import ValidationError

from . import admin_figures, models
from .admin_figures import ReadOnly
from .content import SECTIONS
from .forms import CareerForm, SkillForm
from .guide import make_page
from .tokens import TokenError


def _first(error: ValidationError) -> str:
    """Place and reason of the first rule that the guide breaks."""
    first = error.errors()[0]
    return f"{', '.join(str(step) for step in first['loc'])}: {first['msg']}."


class CareerSkillInline(admin.TabularInline):
    model = models.CareerSkill
    extra = 0
    fields = ("order", "skill", "note")
    autocomplete_fields = ("skill",)


class CareerCertificationInline(admin.TabularInline):
    model = models.CareerCertification
    extra = 0
    fields = ("order", "certification", "note")
    autocomplete_fields = ("certification",)


class RelatedCareerInline(admin.TabularInline):
    model = models.RelatedCareer
    fk_name = "career"
    extra = 0
    fields = ("order", "title", "to", "occupation", "basis", "note")
    autocomplete_fields = ("to", "occupation")


class GuideVersionInline(ReadOnly, admin.TabularInline):
    model = models.GuideVersion
    extra = 0
    fields = ("number", "status", "why", "by", "created")
    readonly_fields = fields


@admin.register(models.Career)
class CareerAdmin(admin.ModelAdmin):
    form = CareerForm
    change_form_template = "careers/admin/career_form.html"
    list_display = ("title", "readable", "field", "basis", "changed")
    list_filter = ("field", "basis")
    search_fields = ("title", "slug", "other_titles", "skills__name")
    prepopulated_fields = {"slug": ("title",)}
    autocomplete_fields = ("occupation",)
    actions = ("publish",)
    inlines = (CareerSkillInline, CareerCertificationInline, RelatedCareerInline, GuideVersionInline)
    fieldsets = (
        (None, {"fields": ("title", "slug", "other_titles", "lead", "field")}),
        (_("Figures"), {"fields": ("occupation", "basis", "basis_note")}),
        (_("In brief"), {"fields": ("education", "experience")}),
        (
            _("Text"),
            {
                "fields": [section.name for section in SECTIONS],
                "description": _("Markdown. Figures as {{ pay.median }}, {{ growth }}, {{ jobs@15-2051 }}."),
            },
        ),
        (_("For the resume"), {"fields": ("examples", "questions")}),
        (_("Sources"), {"fields": ("sources",)}),
        (_("Publishing"), {"fields": ("why",)}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[models.Career]:
        return super().get_queryset(request).prefetch_related("versions")

    @admin.display(description=_("readers see"))
    def readable(self, career: models.Career) -> str:
        shown = next((v for v in career.versions.all() if v.status == models.GuideVersion.Status.PUBLISHED), None)
        return gettext("version %(number)s") % {"number": shown.number} if shown else gettext("nothing")

    @admin.action(description=_("Publish"))
    def publish(self, request: HttpRequest, careers: QuerySet[models.Career]) -> None:
        for career in careers:
            self._publish(request, career.pk, why="")

    def response_add(
        self, request: HttpRequest, obj: models.Career, post_url_continue: str | None = None
    ) -> HttpResponse:
        return self._published_or(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request: HttpRequest, obj: models.Career) -> HttpResponse:
        return self._published_or(request, obj) or super().response_change(request, obj)

    def _published_or(self, request: HttpRequest, career: models.Career) -> HttpResponse | None:
        """After “Save and publish”: publish, and stay on the page."""
        if "_publish" not in request.POST:
            return None
        self._publish(request, career.pk, why=request.POST.get("why", "")[:200])
        return HttpResponseRedirect(reverse("admin:careers_career_change", args=[career.pk]))

    def _publish(self, request: HttpRequest, pk: int, *, why: str) -> None:
        # Fetched again: the form's instance remembers rows of before.
        career = models.Career.objects.with_content().get(pk=pk)
        values = {"title": career.title}
        try:
            version = career.publish(by=request.user, why=why)  # type: ignore[arg-type]
        except (TokenError, ValidationError) as error:
            trouble = _first(error) if isinstance(error, ValidationError) else str(error)
            messages.error(request, gettext("%(title)s is saved and not published. ") % values + trouble)
        else:
            said = gettext("Readers see version %(number)s of %(title)s.") % {"number": version.number, **values}
            messages.success(request, said)

    def get_urls(self) -> list[URLPattern]:
        preview = path("<int:pk>/preview/", self.admin_site.admin_view(self.preview), name="careers_career_preview")
        return [preview, *super().get_urls()]

    def preview(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The working copy as readers would see it."""
        career = get_object_or_404(models.Career.objects.with_content(), pk=pk)
        try:
            page = make_page(career.slug, career.content(), changed=career.changed)
        except ValidationError as error:
            messages.error(request, gettext("The guide cannot be shown yet. ") + _first(error))
            return HttpResponseRedirect(reverse("admin:careers_career_change", args=[pk]))
        return render(request, "careers/guide.html", {"page": page})


@admin.register(models.Skill)
class SkillAdmin(admin.ModelAdmin):
    form = SkillForm
    list_display = ("name", "kind")
    list_filter = ("kind",)
    search_fields = ("name", "aliases")


@admin.register(models.Certification)
class CertificationAdmin(admin.ModelAdmin):
    list_display = ("name", "issuer", "kind", "status", "retired_on", "successor")
    list_filter = ("status", "kind", "issuer")
    search_fields = ("name", "issuer")


__all__ = ["admin_figures"]
