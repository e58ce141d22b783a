"""What several guides name: skills and credentials."""

from django.contrib import admin

from .. import models
from .forms import SkillForm


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
