"""The list of careers: facets that combine, an order, pages; the address is the state."""

import csv
import re

import pytest
from django.urls import reverse

from careers.licensing import MOST, SOME
from careers.shipped import HERE

from .test_pages import words

pytestmark = pytest.mark.django_db
LIST = reverse("careers:list")


def titles(html):
    return re.findall(r"<h3><a [^>]+>([^<]+)</a></h3>", html)


def page(client, **asked):
    return client.get(LIST, asked).content.decode()


def test_nothing_asked_shows_every_field_and_then_the_guides(client, guides):
    html = page(client)
    assert "Software developer" in titles(html)
    assert html.count("?field=") == 22
    assert html.index("?field=53-0000") < html.index("<h3>")
    (count,) = re.findall(r"Computer and mathematical (\d+) ", words(html))
    assert f" {count} careers." in words(page(client, field="15-0000"))


def test_facets_combine(client, guides):
    field = page(client, field="29-0000")
    assert "71 careers." in words(field) and len(titles(field)) == 30
    both = page(client, field="29-0000", education="associate", pay="100")
    assert "6 careers." in words(both)
    assert set(titles(both)) >= {"Dental hygienists", "Respiratory therapists"}
    assert "No career is all of this." in words(page(client, field="29-0000", education="none", pay="more"))


@pytest.mark.parametrize(
    ("title", "value", "said"),
    [
        ("carpenters", "average", "about as fast as average"),
        ("retail salespersons", "level", "little or no change"),
        ("nurse practitioners", "much", "much faster than average"),
    ],
)
def test_a_career_is_found_by_the_growth_that_its_page_tells(client, guides, title, value, said):
    (row, *_) = client.get(LIST, {"q": title, "growth": value}).context["page"].rows
    assert row.entry.title.lower() == title
    assert said in words(client.get(reverse("careers:guide", args=[row.entry.slug])).content.decode())


def test_facets_combine_with_a_search(client, guides):
    html = page(client, q="nurse", education="doctoral")
    assert titles(html) and "Registered nurses" not in titles(html)


def test_each_facet_that_is_chosen_can_be_taken_away(client, guides):
    html = page(client, field="29-0000", pay="100", q="tech")
    assert 'href="?q=tech&amp;pay=100"' in html
    assert 'href="?q=tech&amp;field=29-0000"' in html
    assert html.count(" selected>") == 2


@pytest.mark.parametrize(
    ("sort", "first"),
    [("pay", "Chief executives"), ("jobs", "Home health and personal care aides"), ("title", "Acupuncturists")],
)
def test_the_order_is_what_was_chosen(client, guides, sort, first):
    asked = {
        "pay": {"sort": sort, "field": "11-0000"},
        "jobs": {"sort": sort},
        "title": {"sort": sort, "field": "29-0000"},
    }
    assert titles(page(client, **asked[sort]))[0] == first


def test_there_are_pages_and_their_addresses_keep_what_was_asked(client, guides):
    html = page(client, field="51-0000", sort="pay")
    assert 'href="?field=51-0000&amp;sort=pay&amp;page=2"' in html and "1 to 30 of 105" in words(html)
    last = page(client, field="51-0000", sort="pay", page="4")
    assert "91 to 105 of 105" in words(last) and 'rel="next"' not in last
    assert 'href="?field=51-0000&amp;sort=pay&amp;page=3"' in last
    assert titles(page(client, field="51-0000", page="999")) == titles(page(client, field="51-0000", page="4"))


@pytest.mark.parametrize(
    "asked",
    [
        {"field": "99-0000"},
        {"pay": "lots"},
        {"page": "-1"},
        {"page": "²"},
        {"sort": "best"},
        {"field": "\0", "page": "9" * 50},
    ],
)
def test_what_there_is_none_of_is_left_aside(client, guides, asked):
    assert client.get(LIST, asked).status_code == 200


def test_it_works_as_a_form_and_fetches_the_same_address_while_typing(client, guides):
    html = page(client, q="nurse")
    assert f'action="{LIST}"' in html and f'hx-get="{LIST}"' in html
    assert 'id="found"' in html and 'id="count" role="status"' in html
    assert "nonce=" not in html


def test_careers_are_narrowed_down_by_license(client, guides):
    def found(value):
        return {row.entry.code for row in client.get(LIST, {"license": value, "q": "dental"}).context["page"].rows}

    assert "29-1292" in found("most") and "31-9091" in found("some") and "51-9081" in found("none")


def test_every_license_is_of_an_occupation_there_is():
    with (HERE / "figures" / "licensed.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with (HERE / "figures" / "occupations.csv").open(encoding="utf-8") as file:
        known = {row["code"] for row in csv.DictReader(file) if row["kind"] == "occupation"}
    assert {row["code"] for row in rows} <= known and {row["where"] for row in rows} == {MOST, SOME}
    assert len({row["code"] for row in rows}) == len(rows) > 200


def test_a_credential_is_told_and_is_no_title_to_build_a_resume_for(client, guides):
    html = page(client, q="pmp")
    assert "Credential: Project Management Professional (PMP)" in words(html)
    assert 'href="/careers/project-manager/"' in html


def test_the_way_to_the_resume_is_right_for_who_has_one_and_who_has_none(client, guides):
    head = page(client).partition("<main")[0]
    assert "Your resume" in head and "Build your resume" not in head
