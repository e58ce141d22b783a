"""The profile of an occupation that has no guide: figures and names alone, and as good a start for a resume."""

import csv

import pytest
from django.urls import reverse

from careers.lookup import career_facts, careers_offered
from careers.models import Career, Figures, Occupation
from careers.releases.names import in_demand
from careers.releases.onet import Technology
from careers.shipped import HERE
from careers.tables import ShippedTechnology
from careers.wording import NBSP, persons

from .helpers import SLUG
from .test_pages import csv_row, words

pytestmark = pytest.mark.django_db
START = reverse("wizard:start")


def url(slug):
    return reverse("careers:guide", args=[slug])


def text_of(client, slug):
    return words(client.get(url(slug)).content.decode())


@pytest.mark.parametrize("code", ["29-1131", "39-5011", "53-3033", "11-1011", "43-3051", "25-2022"])
def test_every_figure_of_a_profile_is_the_official_one(client, guides, code):
    text = text_of(client, Occupation.objects.get(code=code).slug)
    pay, jobs = csv_row("May 2024", code), csv_row("2024–34", code)
    for name in ("p10", "p25", "median", "p75", "p90"):
        value = pay[f"annual_{name}"]
        assert (f"≥{NBSP}$239,200" if value == "#" else f"${int(value):,}") in client.get(
            url(Occupation.objects.get(code=code).slug)
        ).content.decode()
    for name in ("employment", "employment_projected", "openings"):
        assert persons(int(jobs[name])) in text
    assert jobs["entry_education"] in text
    assert "Source: BLS Employment Projections, 2024–34" in text and "May 2024" in text and "United States" in text


def test_a_profile_says_what_it_is_and_what_it_lacks(client, guides):
    text = text_of(client, "fishing-and-hunting-workers")
    assert "Profile Made from official figures and names alone." in text
    assert "What this profile does not have" in text
    assert "The federal survey publishes no pay for it." in text
    assert "No tool is asked for so often" in text
    assert "O*NET® is a trademark of USDOL/ETA" in text


def test_a_profile_says_where_a_license_is_needed_and_nothing_where_the_handbook_names_none(client, guides):
    assert "All or most states, or a federal body, ask for a license" in text_of(client, "veterinarians")
    assert "Some states, or some of the work, ask for a license" in text_of(client, "opticians-dispensing")
    assert "ask for a license, says" not in text_of(client, "actors")


def test_pay_by_the_hour_alone_is_shown_as_such(client, guides):
    text = text_of(client, "actors")
    assert f"${float(csv_row('May 2024', '27-2011')['hourly_median']):.2f}" in text
    assert "an hour; no yearly pay is published" in text
    assert "an hour" in text_of(client, "dancers").partition("Related occupations")[2]


def test_a_profile_takes_few_queries(client, guides, django_assert_max_num_queries):
    client.get(url("locksmiths-and-safe-repairers"))
    with django_assert_max_num_queries(7):
        response = client.get(url("locksmiths-and-safe-repairers"))
    assert response.status_code == 200


def test_a_profile_leads_to_the_guide_once_there_is_one(client, guides):
    response = client.get(url("software-developers"))
    assert (response.status_code, response.url) == (301, url("software-developer"))
    Career.objects.get(slug="software-developer").retire()
    text = text_of(client, "software-developers")
    assert "These figures stand in a guide too: Machine learning engineer" in text


def test_a_profile_starts_a_resume(client, guides):
    html = client.get(url("locksmiths-and-safe-repairers")).content.decode()
    assert html.count(f'href="{START}?career=locksmiths-and-safe-repairers"') == 4
    page = client.get(START, {"career": "locksmiths-and-safe-repairers"}).content.decode()
    assert 'value="Locksmith"' in page
    begun = client.post(
        f"{START}?career=locksmiths-and-safe-repairers",
        {"career": "locksmiths-and-safe-repairers", "title": "Locksmith", "situation": "same"},
    )
    assert begun.status_code == 302, begun.content.decode()


def test_what_a_profile_offers_are_the_tools_that_were_looked_through(guides):
    facts = career_facts("public-relations-specialists")
    assert facts.title == "Public relations specialist"
    assert {skill.kind for skill in facts.skills} == {"technology"}
    assert "Canva" in [skill.name for skill in facts.skills]
    assert facts.credentials == facts.questions == facts.examples == ()


def test_the_facts_of_a_profile_are_those_of_its_guide_once_there_is_one(guides):
    assert career_facts("software-developers") == career_facts("software-developer")
    assert career_facts("no-such-occupation") is None
    assert career_facts("") is None


def test_a_profile_is_offered_to_choose_only_where_it_was_chosen(guides):
    assert "locksmiths-and-safe-repairers" not in [career.slug for career in careers_offered()]
    assert "locksmiths-and-safe-repairers" in [
        career.slug for career in careers_offered("locksmiths-and-safe-repairers")
    ]
    chosen = [career for career in careers_offered("software-developers") if career.title == "Software developer"]
    assert [career.slug for career in chosen] == ["software-developers"]


def test_no_profile_offers_what_any_job_asks_for_or_what_belongs_elsewhere(db):
    generic = {
        "Reading Comprehension",
        "Active Listening",
        "Speaking",
        "Zoom",
        "Microsoft Windows",
        "Web browser software",
    }
    for occupation in Occupation.objects.filter(kind="occupation"):
        assert not generic & set(occupation.technologies)
        assert len(occupation.technologies) <= 15
    assert "Apache Spark" not in Occupation.objects.get(code="29-1141").technologies
    assert Occupation.objects.get(code="13-2011").technologies


def test_the_review_says_of_each_technology_where_it_belongs():
    with (HERE / "figures" / "technologies.csv").open(encoding="utf-8", newline="") as file:
        review = list(csv.DictReader(file))
    groups = set(Occupation.objects.filter(kind="summary").values_list("code", flat=True))
    codes = set(Occupation.objects.filter(kind="occupation").values_list("code", flat=True))
    assert len(review) > 250
    assert len({row["name"] for row in review}) == len(review)
    for row in review:
        assert bool(row["shown"]) == bool(row["groups"]), row
        listed = [group for group in row["groups"].split(";") if group]
        within = {group for group in listed if not group.startswith("!")}
        assert {f"{group}-0000" for group in within} <= groups, row
        # Left out of an occupation that there is, in a group where it belongs.
        assert {group[1:] for group in listed if group not in within} <= {code for code in codes if code[:2] in within}


def test_every_occupation_has_a_page_that_opens(client, guides):
    """Each one that differs in what it lacks, and a score of others."""
    without = Occupation.objects.filter(kind="occupation", related=[])[:5]
    unpaid = Occupation.objects.filter(kind="occupation").exclude(
        pk__in=Figures.objects.filter(release__kind="wages").exclude(annual_median=None).values("occupation")
    )[:8]
    others = Occupation.objects.filter(kind="occupation").order_by("title")[::40]
    for occupation in {*without, *unpaid, *others}:
        response = client.get(url(occupation.slug))
        assert response.status_code in (200, 301), occupation
        assert len(response.content) < 60_000


def test_an_address_is_no_guide_and_no_profile_for_what_is_no_single_occupation(client, guides):
    assert client.get(url("all-occupations")).status_code == 404
    assert client.get(url(SLUG)).status_code == 200


def test_the_review_leaves_out_what_is_silly_in_one_occupation_of_a_group():
    review = {"C++": ShippedTechnology("C++", ("15", "!15-1255")), "HTML": ShippedTechnology("HTML", ("15",))}
    asked = [Technology(f"{code}.00", name, "", True) for code in ("15-1255", "15-1252") for name in review]
    assert in_demand(asked, review) == ({"15-1255": ["HTML"], "15-1252": ["C++", "HTML"]}, set())
