"""The public pages about careers: no session, no token; a browser that has the page is told that it still holds."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from counting.tally import count_missed, count_read

from .bridge import bridge_page
from .catalogue import catalogue
from .comparing import compare_page
from .guide import guide_page
from .heads import Head, address_of, head_of
from .listing import career_list
from .lookup import career_facts
from .models import FormerSlug, Occupation
from .profile import profile_page
from .questions import sheet_questions
from .shelf import Shelf, shelf
from .typed import one_line

# The ETag is the page's own content: it changes with the text, the figures, a related guide or a template.
MINUTES = 60
View = Callable[..., HttpResponse]


def public(view: View) -> View:
    return require_safe(conditional_page(cache_control(public=True, max_age=MINUTES)(view)))


@public
def careers(request: HttpRequest) -> HttpResponse:
    page = career_list(request.GET.dict())
    if page.query and (page.are_near or not page.total) and not page.chosen:
        count_missed(page.query)
    title, about = gettext("Careers"), gettext("What the work is, what it pays, what it asks, and how people get in.")
    head = Head(address_of("list"), title, about, is_hidden=page.is_asked)
    return render(request, "careers/list.html", {"page": page, "head": head})


@public
def guide(request: HttpRequest, slug: str) -> HttpResponse:
    """The guide; else the profile of the occupation, whose address leads to its guide once there is one."""
    if page := guide_page(slug):
        count_read(request, slug)
        given = page.guide
        head = head_of(slug, given.title, given.lead, code=given.occupation, figures=page.figures)
        return render(request, "careers/guide.html", {"page": page, "head": head, "named": _named(request)})
    occupation = Occupation.objects.select_related("group").filter(slug=slug).first()
    if occupation is None:
        return _elsewhere(request, slug)
    kept = shelf()
    if written := kept.exact.get(occupation.code):
        return redirect("careers:guide", written.slug, permanent=True)
    return _profile(request, occupation, kept)


def _elsewhere(request: HttpRequest, slug: str, page: str = "guide") -> HttpResponse:
    """Where the page of the guide is read now, if it was read here before; what was asked of it is asked there."""
    if former := FormerSlug.objects.select_related("career").filter(slug=slug).first():
        asked = request.META["QUERY_STRING"]
        address = reverse(f"careers:{page}", args=[former.career.slug])
        return redirect(f"{address}?{asked}" if asked else address, permanent=True)
    return render(request, "careers/no_guide.html", status=404)


def _profile(request: HttpRequest, occupation: Occupation, kept: Shelf) -> HttpResponse:
    count_read(request, occupation.slug)
    page = profile_page(occupation, kept)
    about = gettext("%(title)s in the United States: official figures of pay, jobs and outlook.") % {
        "title": page.title
    }
    head = head_of(page.slug, page.title, about, code=page.code, figures=page.figures)
    return render(request, "careers/profile.html", {"page": page, "head": head, "named": _named(request)})


def _named(request: HttpRequest) -> str:
    """The job title that somebody searched for and came here by: a resume begun here is for that."""
    return one_line(request.GET.get("as", ""))


@public
def compare(request: HttpRequest) -> HttpResponse:
    page = compare_page(request.GET.getlist("c"), request.GET.get("add", ""))
    about = gettext("Up to four careers side by side.")
    head = Head(address_of("compare"), gettext("Compare careers"), about, is_hidden=bool(page.careers))
    return render(request, "careers/compare.html", {"page": page, "head": head})


@public
def bridge(request: HttpRequest, slug: str) -> HttpResponse:
    page = bridge_page(slug, request.GET.get("from", ""))
    if page is None:
        return _elsewhere(request, slug, "bridge")
    title = gettext("From your work to %(title)s") % {"title": page.there.title}
    head = Head(address_of("bridge", slug), title, title, is_hidden=bool(page.typed))
    return render(request, "careers/bridge.html", {"page": page, "head": head})


@public
def questions(request: HttpRequest, slug: str) -> HttpResponse:
    """One page to print and fill in by hand."""
    facts = career_facts(slug)
    if facts is None:
        return render(request, "careers/no_guide.html", status=404)
    title = gettext("Questions before you write: %(title)s") % {"title": facts.title}
    current = [credential for credential in facts.credentials if credential.status == "current"]
    context = {"slug": facts.slug, "facts": facts, "questions": sheet_questions(facts), "current": current}
    head = Head(address_of("questions", facts.slug), title, title)
    return render(request, "careers/questions.html", context | {"head": head})


@public
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every guide and every profile, with the day a guide was published."""
    days = {one.slug: one.published.date().isoformat() for one in shelf().guides}
    pages = [(address_of("list"), "")]
    pages += [(address_of("guide", one.slug), days.get(one.slug, "")) for one in catalogue().entries]
    return render(request, "careers/sitemap.xml", {"pages": pages}, content_type="application/xml")
