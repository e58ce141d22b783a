"""What several guides name: skills and credentials, one by one, as CSV, and two that are merged."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from .. import models
from ..merging import merge
from ..sheets import CREDENTIALS, SIZE, SKILLS, Sheet, SheetError, SheetPlan, apply, decode, plan, write
from .forms import CertificationForm, SkillForm


class SheetForm(forms.Form):
    file = forms.FileField(label=_("CSV file"), help_text=_("With the columns of the file that “Export as CSV” gives."))


class SheetDesk(admin.ModelAdmin):
    """Export, and import: the file is read and compared first; only then it can be applied."""

    sheet: ClassVar[Sheet]
    readonly_fields = ("named_by",)
    change_list_template = "careers/admin/sheet_list.html"

    def get_urls(self) -> list[URLPattern]:
        view, name = self.admin_site.admin_view, self.opts.model_name
        return [
            path("export/", view(self.export), name=f"careers_{name}_export"),
            path("import/", view(self.read), name=f"careers_{name}_import"),
            *super().get_urls(),
        ]

    @admin.display(description=_("guides that name it"))
    def named_by(self, row: Any) -> str:
        """They show what is changed here once they are published again."""
        found = row.careers.order_by("title") if row.pk else ()
        links = ((reverse("admin:careers_career_change", args=[career.pk]), career) for career in found)
        return format_html_join(", ", '<a href="{}">{}</a>', links) or "–"

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """What a guide names is not deleted: the page says which guides do."""
        going, counts, lacking, kept = super().get_deleted_objects(objs, request)
        named = [(row, guides) for row in objs if (guides := self.named_by(row)) != "–"] if kept else []
        said = [format_html(gettext("{row}, named by {guides}"), row=row, guides=guides) for row, guides in named]
        return going, counts, lacking, said or kept

    def export(self, request: HttpRequest) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        response = HttpResponse(write(self.sheet), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{self.opts.verbose_name_plural}.csv"'
        return response

    def read(self, request: HttpRequest) -> HttpResponse:
        if not (self.has_add_permission(request) and self.has_change_permission(request)):
            raise PermissionDenied
        form, text, planned = SheetForm(request.POST or None, request.FILES or None), "", None
        if request.method == "POST":
            try:
                text = self._sent(request)
                planned = plan(self.sheet, text)
            except SheetError as error:
                form.add_error("file", str(error))
        if planned and planned.can_be_applied and request.POST.get("seen") == planned.digest:
            return self._applied(request, planned)
        context = self.admin_site.each_context(request) | {
            "form": SheetForm() if planned else form,
            "plan": planned,
            "text": text,
            "is_other": planned and "seen" in request.POST,
            "opts": self.opts,
            "title": gettext("Import from CSV"),
        }
        status = 422 if request.method == "POST" and not planned else 200
        return render(request, "careers/admin/sheet.html", context, status=status)

    def _sent(self, request: HttpRequest) -> str:
        """The file, or after the look at the plan its text, which the page held."""
        if upload := request.FILES.get("file"):
            return decode(upload.read(SIZE + 1))
        if "text" in request.POST:
            return decode(request.POST["text"].encode())
        raise SheetError(gettext("Choose a file."))

    def _applied(self, request: HttpRequest, planned: SheetPlan) -> HttpResponse:
        apply(planned)
        for row in planned.new:
            self.log_addition(request, row, gettext("From a CSV file."))
        for row in planned.changed:
            self.log_change(request, row, gettext("From a CSV file."))
        values = {"new": len(planned.new), "changed": len(planned.changed)}
        messages.success(
            request, gettext("%(new)s added, %(changed)s changed. Guides show it once published.") % values
        )
        return HttpResponseRedirect(reverse(f"admin:careers_{self.opts.model_name}_changelist"))


@admin.register(models.Skill)
class SkillAdmin(SheetDesk):
    sheet = SKILLS
    form = SkillForm
    list_display = ("name", "kind")
    list_filter = ("kind",)
    search_fields = ("name", "aliases")
    actions = ("merge",)

    def save_model(self, request: HttpRequest, obj: models.Skill, form: Any, change: bool) -> None:
        if change and "name" in form.changed_data:
            obj.was_called(form.initial["name"])
        super().save_model(request, obj, form, change)

    @admin.action(description=_("Merge into one"), permissions=["change", "delete"])
    def merge(self, request: HttpRequest, skills: QuerySet[models.Skill]) -> HttpResponse | None:
        """Asks which one stays; then the others become names of it."""
        chosen = list(skills)
        if len(chosen) < 2:
            messages.error(request, gettext("Choose the skills that are one: at least two."))
            return None
        keep = next((skill for skill in chosen if str(skill.pk) == request.POST.get("keep")), None)
        if keep is None:
            uses = models.CareerSkill.objects.filter(skill__in=chosen).select_related("career", "skill")
            context = self.admin_site.each_context(request) | {"skills": chosen, "uses": uses, "opts": self.opts}
            return render(request, "careers/admin/merge.html", context | {"title": gettext("Merge skills")})
        for gone in (skill for skill in chosen if skill != keep):
            name = gone.name
            changed = merge(keep, gone, by=request.user)  # type: ignore[arg-type]
            self.log_change(request, keep, gettext("Merged with “%(name)s”.") % {"name": name})
            said = ngettext(
                "“%(name)s” is “%(keep)s” now, in %(count)s guide.",
                "“%(name)s” is “%(keep)s” now, in %(count)s guides.",
                len(changed),
            )
            messages.success(request, said % {"name": name, "keep": keep.name, "count": len(changed)})
        return None


@admin.register(models.Certification)
class CertificationAdmin(SheetDesk):
    sheet = CREDENTIALS
    form = CertificationForm
    list_display = ("name", "issuer", "kind", "stands")
    list_filter = ("status", "kind")
    search_fields = ("name", "issuer")

    @admin.display(description=_("status"), ordering="status")
    def stands(self, credential: models.Certification) -> str:
        """With the day that it was retired on, and what came after it."""
        said = [credential.get_status_display()]
        if credential.retired_on:
            said.append(gettext("on %(day)s") % {"day": credential.retired_on})
        if credential.successor:
            said.append(gettext("now %(name)s") % {"name": credential.successor})
        return ", ".join(said)
