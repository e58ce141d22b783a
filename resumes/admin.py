"""The model's desk: its switch, its budget and what it was used for. Nothing here shows a resume or a word of one."""

from typing import Any

from django.contrib import admin
from django.contrib.humanize.templatetags.humanize import intcomma
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .models import Budget, ModelCall, Suggestion


@admin.register(Budget)
class BudgetAdmin(admin.ModelAdmin[Budget]):
    change_form_template = "resumes/admin/budget_form.html"
    fieldsets = (
        (None, {"fields": ("is_on",)}),
        (_("At most"), {"fields": (("calls_a_day", "calls_a_month"), ("money_a_day", "money_a_month"))}),
        (
            _("Prices"),
            {
                "fields": (("price_in", "price_out"),),
                "description": _("What the model's maker asks. Tokens are counted by us, about four characters each."),
            },
        ),
    )

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Budget | None = None) -> bool:
        return False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """There is one: it is opened, and made with the numbers it begins with when it is looked at first."""
        if not self.has_view_or_change_permission(request):
            return super().changelist_view(request, extra_context)
        budget = Budget.objects.first() or Budget.objects.create()
        return HttpResponseRedirect(reverse("admin:resumes_budget_change", args=[budget.pk]))

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        today = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
        month = today.replace(day=1)
        calls = ModelCall.objects.all()
        tables = (
            (_("Today, by outcome"), calls.since(today).sums("outcome")),
            (_("This month, by outcome"), calls.since(month).sums("outcome")),
            (_("This month, by model"), calls.since(month).sums("model")),
            (_("This month, by version of the prompt"), calls.since(month).sums("prompt")),
        )
        context = {"tables": tables, "fates": Suggestion.objects.fates_by_prompt()}
        return super().change_view(request, object_id, form_url, context | (extra_context or {}))


@admin.register(ModelCall)
class ModelCallAdmin(admin.ModelAdmin[ModelCall]):
    list_display = ("began", "operation", "model", "outcome", "read", "wrote", "took")
    list_filter = ("outcome", "operation", "model", "prompt")
    date_hierarchy = "started"
    fields = (
        *("started", "operation", "model", "prompt", "outcome"),
        *("tokens_in", "tokens_out", "milliseconds", "cost"),
    )

    @admin.display(description=_("started"), ordering="started")
    def began(self, call: ModelCall) -> str:
        return timezone.localtime(call.started).strftime("%Y-%m-%d %H:%M")

    @admin.display(description=_("tokens read"), ordering="tokens_in")
    def read(self, call: ModelCall) -> str:
        return intcomma(call.tokens_in)

    @admin.display(description=_("tokens written"), ordering="tokens_out")
    def wrote(self, call: ModelCall) -> str:
        return intcomma(call.tokens_out)

    @admin.display(description=_("time, ms"), ordering="milliseconds")
    def took(self, call: ModelCall) -> str:
        return intcomma(call.milliseconds)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: ModelCall | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: ModelCall | None = None) -> bool:
        return False
