"""The public pages about careers: no session, no token; a browser that has the page is told that it still holds."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from .guide import guide_page
from .listing import career_list

# The ETag is the page's own content: it changes with the text, the figures, a related guide or a template.
MINUTES = 60


@require_safe
@conditional_page
@cache_control(public=True, max_age=MINUTES)
def careers(request: HttpRequest) -> HttpResponse:
    return render(request, "careers/list.html", {"page": career_list(request.GET.get("q", ""))})


@require_safe
@conditional_page
@cache_control(public=True, max_age=MINUTES)
def guide(request: HttpRequest, slug: str) -> HttpResponse:
    page = guide_page(slug)
    if page is None:
        return render(request, "careers/no_guide.html", status=404)
    return render(request, "careers/guide.html", {"page": page})
