"""The home page, the health check, and what is said when a form comes without its token or to nowhere."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from careers.heads import address_of
from careers.lookup import careers_offered

from .http import private

CARRIED = {"csrfmiddlewaretoken", "seen", "new", "kind", "outcome", "current", "asked"}  # not typed by anybody


@require_safe
@cache_control(public=True, max_age=60)
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "home.html", {"careers": careers_offered()})


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """200 when the database answers. It says nothing else."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")


@require_safe
@cache_control(public=True, max_age=60)
def robots(request: HttpRequest) -> HttpResponse:
    """Where search engines find every guide and profile; drafts and the desk are nobody's to look for."""
    lines = ("User-agent: *", "Disallow: /resume/", "Disallow: /admin/", f"Sitemap: {address_of('sitemap')}")
    return HttpResponse("\n".join((*lines, "")), content_type="text/plain")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return private(render(request, "403.html", {"csrf": True, "typed": typed(request)}, status=403))


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What was typed into a form of a draft that is gone is given back: the page it stood on is gone too."""
    return private(render(request, "404.html", {"typed": typed(request)}, status=404))


def typed(request: HttpRequest) -> str:
    """Texts that a person may have written, without what forms carry along. Only of a form of ours: no other site puts
    words on this page."""
    is_ours = request.headers.get("Sec-Fetch-Site") == "same-origin" or getattr(request, "csrf_processing_done", False)
    sent = request.POST.items() if is_ours and request.resolver_match else ()
    texts = (str(value).strip() for name, value in sent if name not in CARRIED and not name.startswith("was-"))
    return "\n\n".join(text for text in texts if len(text) > 1)
