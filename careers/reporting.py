"""“This looks wrong”: a reader tells the editors, without an account and without a script."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from accounts.networks import network_of

from .lookup import career_facts
from .models import ReaderReport, TooMany


class ReportForm(forms.Form):
    part = forms.ChoiceField(label=_("What looks wrong?"), choices=ReaderReport.Part.choices)
    text = forms.CharField(
        label=_("What should be there instead, and how do you know?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Please write nothing about yourself here: the editors cannot answer you."),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.helper = FormHelper()
        self.helper.add_input(Submit("send", _("Tell the editors"), css_class="button"))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def wrong(request: HttpRequest, slug: str) -> HttpResponse:
    facts = career_facts(slug)
    if facts is None:
        return render(request, "careers/no_guide.html", status=404)
    form = ReportForm(request.POST or None)
    status = 200
    if request.method == "POST":
        if form.is_valid() and _taken(request, facts.slug, form):
            return redirect(f"{request.path}?sent=1")
        status = 429 if form.is_bound and form.has_error("text", "too_many") else 422
    context = {"facts": facts, "form": form, "is_sent": "sent" in request.GET}
    return render(request, "careers/wrong.html", context, status=status)


def _taken(request: HttpRequest, slug: str, form: ReportForm) -> bool:
    try:
        ReaderReport.objects.take(slug=slug, network=network_of(request).name, **form.cleaned_data)
    except TooMany:
        sorry = gettext("There were too many reports today. Your text stands here still: please come back tomorrow.")
        form.add_error("text", forms.ValidationError(sorry, code="too_many"))
        return False
    return True
