"""Answers of more than one view: a page or its panel, and a file to keep."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def render_panel(
    request: HttpRequest, template: str, context: dict[str, Any], *, panel: str = "panel", status: int = 200
) -> HttpResponse:
    """The page, or for htmx the panel of it: one view, one context, one address."""
    htmx = getattr(request, "htmx", None)
    name = f"{template}#{panel}" if htmx and not htmx.boosted else template
    return render_for_htmx(request, name, context, status=status)


def render_for_htmx(request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    """What stands at this address for htmx, and is not the same for a browser that asks by itself."""
    response = render(request, template, context, status=status)
    response["Vary"] = "HX-Request"
    return private(response)


def private(response: HttpResponse) -> HttpResponse:
    """A page of one person: no cache keeps it, so that Back on a shared computer shows nothing."""
    response["Cache-Control"] = "no-store"
    return response


def attachment(body: bytes, *, disposition: str, content_type: str) -> HttpResponse:
    """A file to keep, under the name that `disposition` gives it."""
    return private(HttpResponse(body, content_type=content_type, headers={"Content-Disposition": disposition}))
