"""Write a guide, look at it, send it to review, publish it."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .. import models
from ..content import SECTIONS
from . import pages
from .board import board_url
from .forms import WIDE, CareerForm, CredentialRows, RelatedForm, RelatedRows, SkillRows
from .moves import Trouble, move, said
from .remarks import kept_from_readers

Status = models.GuideVersion.Status


class Rows(admin.TabularInline):
    """A table whose fields say what they are: its head alone names them to nobody who listens."""

    extra = 0

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **options)
        if field is None:
            return None
        if db_field.name == "note":
            field.widget = forms.Textarea(attrs=WIDE)
        widget: Any = field.widget
        if isinstance(widget, RelatedFieldWidgetWrapper):
            # A row is taken out of this guide; the cross beside its name would take it out of every guide.
            widget.can_delete_related = widget.can_view_related = False
            widget.can_change_related = widget.can_add_related = db_field.name in ("skill", "certification")
            # The menu of a related row wraps the field that is spoken of.
            widget = widget.widget
        widget.attrs["aria-label"] = capfirst(field.label or "")
        return field


class CareerSkillInline(Rows):
    model = models.CareerSkill
    verbose_name, verbose_name_plural = _("skill"), _("skills")
    formset = SkillRows
    fields = ("order", "skill", "note")
    autocomplete_fields = ("skill",)


class CareerCertificationInline(Rows):
    model = models.CareerCertification
    verbose_name, verbose_name_plural = _("credential"), _("credentials")
    formset = CredentialRows
    fields = ("order", "certification", "note")
    autocomplete_fields = ("certification",)


class RelatedCareerInline(Rows):
    model = models.RelatedCareer
    form = RelatedForm
    formset = RelatedRows
    fk_name = "career"
    fields = ("order", "title", "to", "occupation", "basis", "note")
    autocomplete_fields = ("to", "occupation")


@admin.register(models.Career)
class CareerAdmin(admin.ModelAdmin):
    form = CareerForm
    change_form_template = "careers/admin/career_form.html"
    list_display = ("title", "readable", "under_way", "changed_on")
    list_filter = ("field", "basis")
    search_fields = ("title", "slug", "other_titles", "skills__name")
    prepopulated_fields = {"slug": ("title",)}
    autocomplete_fields = ("occupation",)
    actions = ("publish", "take_down")
    inlines = (CareerSkillInline, CareerCertificationInline, RelatedCareerInline)
    fieldsets = (
        (None, {"fields": ("title", "slug", "other_titles", "lead", "field")}),
        (_("Figures"), {"fields": ("occupation", "basis", "basis_note")}),
        (_("In brief"), {"fields": ("education", "experience")}),
        (
            _("Text"),
            {
                "fields": [section.name for section in SECTIONS],
                "description": _("Markdown: **strong**, *stress*, - lists, ### headings, [words](https://…)."),
            },
        ),
        (_("For the resume"), {"fields": ("examples", "questions")}),
        (_("Sources"), {"fields": ("sources",)}),
    )

    class Media:
        js = ("js/desk.js",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[models.Career]:
        light = models.GuideVersion.objects.defer("content")
        return super().get_queryset(request).prefetch_related(Prefetch("versions", light))

    def has_delete_permission(self, request: HttpRequest, obj: models.Career | None = None) -> bool:
        """A guide that ships would come back, published, with the next start: it is taken down instead."""
        return super().has_delete_permission(request, obj) and not (obj and obj.shipped_file)

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return pages.may_publish(request)

    @admin.display(description=_("readers see"))
    def readable(self, career: models.Career) -> str:
        shown = next((v for v in career.versions.all() if v.status == Status.PUBLISHED), None)
        return gettext("version %(number)s") % {"number": shown.number} if shown else gettext("nothing")

    @admin.display(description=_("under way"))
    def under_way(self, career: models.Career) -> str:
        """What came after the version that readers see."""
        rows = []
        for version in career.versions.all():
            if version.status == Status.PUBLISHED:
                break
            rows.append(version)
        found = {version.status: version for version in reversed(rows)}
        wanted = (found[status] for status in (Status.REVIEW, Status.SHIPPED, Status.DRAFT) if status in found)
        return ", ".join(f"{version.get_status_display()} ({version.number})" for version in wanted)

    @admin.display(description=_("changed"), ordering="changed")
    def changed_on(self, career: models.Career) -> str:
        return timezone.localtime(career.changed).strftime("%Y-%m-%d")

    @admin.action(description=_("Publish"), permissions=["publish"])
    def publish(self, request: HttpRequest, careers: QuerySet[models.Career]) -> None:
        for career in careers:
            self._move(request, career.pk, "publish")

    @admin.action(description=_("Take down: readers no longer find it"), permissions=["publish"])
    def take_down(self, request: HttpRequest, careers: QuerySet[models.Career]) -> None:
        for career in careers:
            career.retire()
            self.log_change(request, career, gettext("Taken down."))
            messages.success(request, gettext("Readers no longer find %(title)s.") % {"title": career.title})

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Each save is a version in the history, unless it says nothing new."""
        super().save_related(request, form, formsets, change)
        career = models.Career.objects.with_content().get(pk=form.instance.pk)
        career.keep_draft(by=request.user, why=form.cleaned_data["why"])  # type: ignore[arg-type]

    def response_add(
        self, request: HttpRequest, obj: models.Career, post_url_continue: str | None = None
    ) -> HttpResponse:
        return self._moved_or(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request: HttpRequest, obj: models.Career) -> HttpResponse:
        return self._moved_or(request, obj) or super().response_change(request, obj)

    def _moved_or(self, request: HttpRequest, career: models.Career) -> HttpResponse | None:
        """After “Save and publish” or “Save and send to review”: do it, and stay on the page."""
        for act in ("publish", "review"):
            if f"_{act}" in request.POST and (act == "review" or pages.may_publish(request)):
                self._move(request, career.pk, act)
                return HttpResponseRedirect(reverse("admin:careers_career_change", args=[career.pk]))
        self._remark(request, career.pk)
        return None

    def _remark(self, request: HttpRequest, pk: int) -> None:
        if said := kept_from_readers(models.Career.objects.with_content().get(pk=pk)):
            messages.warning(request, said)

    def _move(self, request: HttpRequest, pk: int, act: str) -> None:
        # Fetched again: the form's instance remembers rows of before.
        career = models.Career.objects.with_content().get(pk=pk)
        try:
            version = move(career, act, by=request.user)  # type: ignore[arg-type]
        except Trouble as trouble:
            before = {
                "publish": gettext("%(title)s is saved and not published. "),
                "review": gettext("%(title)s is saved and not sent. "),
            }
            messages.error(request, before[act] % {"title": career.title} + str(trouble))
        else:
            messages.success(request, said(version))
            self.log_change(request, career, said(version))
            if act == "review":
                self._remark(request, pk)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        career = self.get_object(request, object_id)
        context = {
            "may_publish": pages.may_publish(request),
            "figures": pages.figures_of(career),
            **pages.state_of(object_id),
        }
        return super().change_view(request, object_id, form_url, context | (extra_context or {}))

    def get_urls(self) -> list[URLPattern]:
        return [board_url(self), *pages.urls(self), *super().get_urls()]
