"""Comparing, the way from one career to another, the sheet of questions, and what pages say of themselves."""

import json
import re
from xml.etree import ElementTree

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from careers.bridge import bridge_page
from careers.lookup import bridge_facts, career_facts
from careers.models import Career, FormerSlug
from careers.skills import Asked

from .helpers import SLUG
from .test_pages import csv_row, words

pytestmark = pytest.mark.django_db
COMPARE = reverse("careers:compare")


def url(name, slug):
    return reverse(f"careers:{name}", args=[slug])


def compared(client, *slugs, **more):
    return client.get(COMPARE, {"c": slugs, **more}).content.decode()


def test_careers_stand_side_by_side_with_their_official_figures(client, guides):
    html = compared(client, "software-developer", "locksmiths-and-safe-repairers", "actors")
    text = words(html)
    for code in ("15-1252", "49-9094"):
        pay, jobs = csv_row("May 2024", code), csv_row("2024–34", code)
        assert f"${int(pay['annual_median']):,} in the middle" in text
        assert f"{int(jobs['openings']):,}" in text
    assert "Actors: no yearly pay is published." in text
    assert "May 2024" in text and "2024–34" in text and "United States" in text


def test_one_alone_waits_for_another(client, guides):
    html = compared(client, "locksmiths-and-safe-repairers")
    assert "Add one or more to see them side by side." in html and "<svg" not in html


def test_skills_that_all_of_them_ask_for_stand_apart(client, guides):
    text = words(compared(client, "software-developer", "data-scientist"))
    shared = text.partition("Asked for in all of them")[2]
    assert shared.strip().startswith("Python") or "SQL" in shared[:40]
    assert text.count("SQL") == 1
    assert "Asked for in all that list skills" in words(
        compared(client, "software-developer", "data-scientist", "locksmiths-and-safe-repairers")
    )


def test_at_most_four_and_what_there_is_none_of_is_left_aside(client, guides):
    html = compared(
        client,
        "locksmiths-and-safe-repairers",
        "locksmiths-and-safe-repairers",
        "no-such",
        "\0",
        "actors",
        "dancers",
        "cashiers",
        "bartenders",
    )
    assert len(re.findall("compared-without", html)) == 4
    assert 'id="add"' not in html
    assert 'id="add"' in compared(client)
    assert client.get(COMPARE).status_code == 200


def test_a_career_is_added_and_taken_away_by_its_address(client, guides):
    html = compared(client, "locksmiths-and-safe-repairers", add="embalmer")
    assert '<a href="?c=locksmiths-and-safe-repairers&amp;c=embalmers">Embalmers</a>' in html
    assert 'href="?c=actors"' in compared(client, "locksmiths-and-safe-repairers", "actors")
    assert "No further career is called" in compared(client, "locksmiths-and-safe-repairers", add="zzzzz")


def test_four_take_as_many_queries_as_two(client, guides):
    counts = []
    client.get(COMPARE)
    for slugs in (
        ["locksmiths-and-safe-repairers", SLUG],
        ["locksmiths-and-safe-repairers", SLUG, "actors", "data-scientist"],
    ):
        with CaptureQueriesContext(connection) as queries:
            compared(client, *slugs)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def bridge(client, slug, typed):
    return words(client.get(url("bridge", slug), {"from": typed}).content.decode())


def shared_and_new(text):
    shared, _, new = text.partition("What you may bring along")[2].partition(
        "Asked for there, not listed for your work"
    )
    return shared, new


def test_the_way_from_my_work_names_what_is_shared_and_what_is_new(client, guides):
    text = bridge(client, "data-scientist", "sofware enginer")
    shared, new = shared_and_new(text)
    assert "Python" in shared and "Statistics" not in shared
    assert "Statistics" in new
    assert "(−$20,490)" in text


def test_what_another_page_calls_by_another_name_is_no_news(client, guides):
    text = bridge(client, "project-manager", "Senior operations manager")
    shared, new = shared_and_new(text)
    assert "Excel" in shared and "Excel" not in new
    assert "lists only tools, so you may well have some of these already" in new
    assert "Vendor management" in new


def test_what_two_names_are_both_used_for_loosely_makes_them_no_one_thing():
    crm, erp = (Asked((name,), {name: ("Dynamics",)}) for name in ("CRM software", "Accounting software"))
    assert crm.among(erp) == () and crm.beside(erp) == ("CRM software",)
    assert Asked(("Dynamics",)).among(crm) == ("Dynamics",) and crm.among(Asked(("Dynamics",))) == crm.names
    wms = Asked(("Warehouse management systems (WMS)",))
    assert Asked(("WMS",)).among(wms) and Asked(("Warehouse management system",)).among(wms)
    assert not Asked(("C",)).among(Asked(("C++",)))
    assert Asked(("SQL",)).among() == () and Asked(("SQL",)).beside() == ("SQL",)


def test_the_way_leads_on_to_the_resume(client, guides):
    html = client.get(url("bridge", "data-scientist"), {"from": "software developer"}).content.decode()
    assert f"{reverse('wizard:start')}?career=data-scientist&amp;from=software-developer" in html


@pytest.mark.parametrize("typed", ["manager", "zzzzz", "data scientist", "<script>", "x" * 9000, "\0"])
def test_work_that_may_be_anything_is_asked_about_again(client, guides, typed):
    response = client.get(url("bridge", "data-scientist"), {"from": typed})
    assert response.status_code == 200
    assert "Asked for there" not in words(response.content.decode())
    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize(("typed", "said"), [("zzzzz", "We could not tell"), ("data scientist", "this very career")])
def test_why_there_is_no_way_is_said(client, guides, typed, said):
    assert said in bridge(client, "data-scientist", typed)


def test_the_facts_of_a_way_are_plain_values(guides):
    facts = bridge_facts("software-developer", "data-scientist")
    assert (facts.here, facts.there) == ("Software developer", "Data scientist")
    assert "Python" in facts.shared and "Statistics" in facts.new
    assert (
        bridge_facts("locksmiths-and-safe-repairers", "locksmiths-and-safe-repairers")
        is bridge_facts("no-such", "locksmiths-and-safe-repairers")
        is None
    )


def test_the_sheet_asks_the_guides_own_questions_or_those_that_fit_any_work(client, guides):
    own = words(client.get(url("questions", "data-scientist")).content.decode())
    for question in career_facts("data-scientist").questions[:9]:
        assert question in own
    assert "What did you do on an ordinary day" in words(
        client.get(url("questions", "locksmiths-and-safe-repairers")).content.decode()
    )
    assert client.get(url("questions", "no-such")).status_code == 404
    assert client.get(url("bridge", "no-such")).status_code == 404


def data_of(html):
    return json.loads(re.search(r'<script type="application/ld\+json">(.+?)</script>', html, re.DOTALL)[1])


def test_a_page_says_of_itself_what_it_is_about(client, guides, settings):
    settings.SITE_URL = "https://resumes.example"
    html = client.get(url("guide", "data-scientist")).content.decode()
    address = "https://resumes.example/careers/data-scientist/"
    assert f'<link rel="canonical" href="{address}">' in html
    assert f'<meta property="og:url" content="{address}">' in html
    assert '<meta property="og:title" content="Data scientist">' in html
    (picture,) = re.findall(r'property="og:image" content="https?://[^/]+/static/([^"]+)"', html)
    assert finders.find(picture)
    data = data_of(html)
    assert (data["@type"], data["name"], data["url"]) == ("Occupation", "Data scientist", address)
    assert data["estimatedSalary"]["median"] == int(csv_row("May 2024", "15-2051")["annual_median"])
    assert "estimatedSalary" not in data_of(client.get(url("guide", "actors")).content.decode())


def test_a_limit_of_the_survey_is_told_to_no_program_as_a_pay(client, guides):
    chiefs = data_of(client.get(url("guide", "chief-executives")).content.decode())["estimatedSalary"]
    assert chiefs["median"] == 206420 and "percentile75" not in chiefs and "percentile90" not in chiefs
    assert "estimatedSalary" not in data_of(client.get(url("guide", "surgeons-all-other")).content.decode())


@pytest.mark.parametrize(("here", "there"), [("dancers", "registered-nurse"), ("chief-executives", "cardiologists")])
def test_no_difference_is_made_of_an_hours_pay_or_a_limit(guides, here, there):
    assert bridge_page(there, here).bridge.pay_difference == ""
    assert bridge_page("registered-nurse", "chief-executives").bridge.pay_difference == "−$112,820"


def test_what_an_editor_writes_cannot_close_the_script(client, guides):
    career = Career.objects.with_content().get(slug="data-scientist")
    career.lead = "</script><script>alert(1)</script> & more"
    career.publish()
    html = client.get(url("guide", "data-scientist")).content.decode()
    assert "<script>alert" not in html
    assert data_of(html)["description"] == career.lead


def test_what_was_searched_for_is_not_indexed(client, guides):
    assert "noindex" in client.get(reverse("careers:list"), {"q": "nurse"}).content.decode()
    assert "noindex" not in client.get(reverse("careers:list")).content.decode()


def test_the_sitemap_names_every_page_once(client, guides, settings):
    settings.SITE_URL = "https://resumes.example"
    response = client.get(reverse("careers:sitemap"))
    assert response["Content-Type"] == "application/xml"
    names = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = [entry.text for entry in ElementTree.fromstring(response.content).iter(f"{names}loc")]
    assert len(found) == len(set(found)) > 830
    assert "https://resumes.example/careers/data-scientist/" in found
    assert "https://resumes.example/careers/software-developers/" not in found


def test_a_renamed_guide_is_found_where_it_was(client, guides):
    career = Career.objects.get(slug="data-scientist")
    career.slug = "scientist-of-data"
    career.save()
    response = client.get(url("guide", "data-scientist"))
    assert (response.status_code, response.url) == (301, url("guide", "scientist-of-data"))
    assert career_facts("data-scientist") == career_facts("scientist-of-data")
    named = client.get(url("guide", "data-scientist"), {"as": "Data wizard"})
    assert named.url == f"{url('guide', 'scientist-of-data')}?as=Data+wizard"
    way = client.get(url("bridge", "data-scientist"), {"from": "actors"}, follow=True)
    assert way.redirect_chain == [(f"{url('bridge', 'scientist-of-data')}?from=actors", 301)]
    assert "Data scientist" in words(compared(client, "data-scientist", "actors"))
    assert "scientist-of-data" in client.get(reverse("careers:list")).content.decode()
    career.slug = "data-scientist"
    career.save()
    assert client.get(url("guide", "data-scientist")).status_code == 200
    assert client.get(url("guide", "scientist-of-data")).status_code == 301
    assert FormerSlug.objects.count() == 1


def test_search_engines_are_told_where_the_sitemap_is(client, settings):
    settings.SITE_URL = "https://careers.example"
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert "Sitemap: https://careers.example/careers/sitemap.xml" in lines and "Disallow: /resume/" in lines
    assert reverse("wizard:start").startswith("/resume/") and reverse("admin:index") == "/admin/"


@pytest.mark.parametrize("name", ["compare", "sitemap", "bridge", "questions"])
def test_these_pages_cache_whole_too(client, guides, name):
    address = reverse(f"careers:{name}", args=["data-scientist"] if name in ("bridge", "questions") else [])
    response = client.get(address)
    assert not response.cookies and "Cookie" not in response.get("Vary", "")
    assert "csrf" not in response.content.decode().lower() and "nonce=" not in response.content.decode()
    assert client.get(address, headers={"If-None-Match": response["ETag"]}).status_code == 304
    assert client.post(address).status_code == 405


def test_every_way_to_a_resume_on_the_pages_of_a_career_leads_there_with_it(client, guides):
    for name in ("guide", "questions", "bridge"):
        html = client.get(url(name, SLUG)).content.decode()
        ways = re.findall(rf'href="({reverse("wizard:start")}[^"]*)"', html)
        assert ways and {way.partition("&")[0] for way in ways} == {f"{reverse('wizard:start')}?career={SLUG}"}
