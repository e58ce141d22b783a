"""The public pages about careers: no session, no token; a browser that has the page is told that it still holds."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from .guide import guide_page
from .listing import career_list
from .models import Occupation
from .profile import profile_page
from .shelf import shelf

# The ETag is the page's own content: it changes with the text, the figures, a related guide or a template.
MINUTES = 60


@require_safe
@conditional_page
@cache_control(public=True, max_age=MINUTES)
def careers(request: HttpRequest) -> HttpResponse:
    return render(request, "careers/list.html", {"page": career_list(request.GET.dict())})


@require_safe
@conditional_page
@cache_control(public=True, max_age=MINUTES)
def guide(request: HttpRequest, slug: str) -> HttpResponse:
    """The guide; else the profile of the occupation, whose address leads to its guide once there is one."""
    if page := guide_page(slug):
        return render(request, "careers/guide.html", {"page": page})
    occupation = Occupation.objects.select_related("group").filter(slug=slug).first()
    if occupation is None:
        return render(request, "careers/no_guide.html", status=404)
    kept = shelf()
    if written := kept.exact.get(occupation.code):
        return redirect("careers:guide", written.slug, permanent=True)
    return render(request, "careers/profile.html", {"page": profile_page(occupation, kept)})
