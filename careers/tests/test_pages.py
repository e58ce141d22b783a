import csv
import re
from decimal import Decimal
from html import unescape
from urllib.parse import parse_qs, urlsplit

import html5lib
import pytest
from django.urls import reverse

from careers.chart import bars, pay_chart
from careers.markdown import heading_anchor
from careers.models import Career, Figures, GuideVersion, Occupation, ShippedTable
from careers.shipped import HERE
from careers.wording import persons

from .helpers import SLUG

pytestmark = pytest.mark.django_db


def url(slug=SLUG):
    return reverse("careers:guide", args=[slug])


@pytest.fixture
def page(client, guides):
    return client.get(url()).content.decode()


def words(html):
    tree = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return " ".join("".join(tree.itertext()).split())


def csv_row(release, code):
    with (HERE / "figures" / "figures.csv").open(encoding="utf-8", newline="") as file:
        return next(row for row in csv.DictReader(file) if (row["release"], row["code"]) == (release, code))


def test_the_list_shows_what_people_compare(client, guides, django_assert_max_num_queries):
    client.get(reverse("careers:list"))
    with django_assert_max_num_queries(3):
        response = client.get(reverse("careers:list"))
    text = words(response.content.decode())
    for part in ("Computer and mathematical", "Machine learning engineer", "$133,080", "15.8%", "Bachelor’s degree"):
        assert part in text
    assert "Figures of software developers" in text
    assert "May 2024" in text and "2024–34" in text and "United States" in text


def titles_found(client, query):
    html = client.get(reverse("careers:list"), {"q": query}).content.decode()
    return re.findall(r"<h3><a [^>]+>([^<]+)</a></h3>", html), words(html)


def test_a_search_shows_the_best_first_and_says_what_found_it(client, guides):
    titles, text = titles_found(client, "programmer")
    assert titles[0] == "Software developer"
    assert "careers for “programmer”." in text and "Best match first" in text and "Also called programmer" in text
    assert "Skill: PyTorch" in titles_found(client, "pytorch")[1]


def test_a_search_with_no_answer_names_the_nearest(client, guides):
    titles, text = titles_found(client, "java developer berlin")
    assert titles[0] == "Software developer"
    assert "No career is called “java developer berlin” here. These come nearest." in text


def test_a_search_sees_what_was_published_and_taken_down_since(client, guides):
    career = Career.objects.with_content().get(slug=SLUG)
    assert titles_found(client, "flurbtacker")[0] == []
    career.other_titles = ["Flurbtacker"]
    career.publish()
    assert titles_found(client, "flurbtacker")[0] == ["Machine learning engineer"]
    career.retire()
    assert titles_found(client, "flurbtacker")[0] == []


def test_a_guide_says_what_else_the_career_is_called(client, guides):
    assert "Also called: ML engineer, AI engineer" in words(client.get(url()).content.decode())


@pytest.mark.parametrize(
    "query",
    ["zzbar", "<script>alert(1)</script>", "zzbar\x00", "a" * 5000, "%", "'; --", "🙂", "العربية", "R&B = 1"],
)
def test_a_search_without_an_answer_has_a_way_on_with_the_words_typed(client, guides, query):
    response = client.get(reverse("careers:list"), {"q": query})
    html = response.content.decode()
    assert response.status_code == 200
    assert "No career is called" in html
    on = re.search(rf'href="({reverse("wizard:start")}[?][^"]+)"', html)
    assert on and parse_qs(urlsplit(unescape(on[1])).query) == {"title": [query.replace("\0", "")[:200]]}
    assert "<script>alert" not in html


def test_an_empty_site_says_so(client, db):
    Figures.objects.all().delete()
    Occupation.objects.update(group=None)
    Occupation.objects.all().delete()
    ShippedTable.objects.all().delete()
    assert "No guides have been loaded yet." in client.get(reverse("careers:list")).content.decode()


@pytest.mark.parametrize("path", ["careers:list", "careers:guide"])
def test_a_public_page_caches_whole(client, guides, path):
    address = reverse(path, args=[SLUG] if path == "careers:guide" else [])
    response = client.get(address)
    assert response["Cache-Control"] == "max-age=60, public" or response["Cache-Control"] == "public, max-age=60"
    assert "Vary" not in response or "Cookie" not in response["Vary"]
    assert not response.cookies
    assert "csrf" not in response.content.decode().lower()
    assert "nonce" not in response["Content-Security-Policy"]
    again = client.get(address, headers={"If-None-Match": response["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.post(address).status_code == 405


def test_an_etag_changes_with_the_figures(client, guides):
    before = client.get(url())["ETag"]
    Figures.objects.filter(occupation__code="15-1252", release__period="May 2024").update(annual_p25=103051)
    assert client.get(url())["ETag"] != before


def test_a_guide_takes_three_queries(client, guides, django_assert_max_num_queries):
    with django_assert_max_num_queries(3):
        response = client.get(url())
    assert response.status_code == 200


@pytest.mark.parametrize("slug", ["no-such-career", "x" * 200])
def test_an_unknown_career_has_a_way_back(client, guides, slug):
    response = client.get(url(slug))
    assert response.status_code == 404
    html = response.content.decode()
    assert reverse("careers:list") in html and reverse("wizard:start") in html


def test_a_guide_that_was_taken_down_is_not_found(client, guides):
    Career.objects.get(slug=SLUG).retire()
    assert client.get(url()).status_code == 404
    related = client.get(url("data-scientist")).content.decode()
    assert "Machine learning engineer" in related
    assert f'href="{url()}"' not in related


def test_the_list_says_what_people_enter_with_in_everyday_words(client, guides):
    text = words(client.get(reverse("careers:list"), {"q": "dental assistant"}).content.decode())
    assert "Award or certificate, no degree" in text.partition("Usual entry")[2]
    assert "Postsecondary nondegree award" not in text


def test_a_related_career_without_a_guide_leads_to_the_profile_of_its_own_occupation(client, guides):
    related = client.get(url()).content.decode().partition('<section aria-labelledby="related">')[2]
    assert f'href="{url("operations-research-analysts")}">Operations research analyst</a>' in related
    # Its figures are those of database architects, whose profile says little of it.
    assert '<p class="related-title">Data engineer</p>' in related


def test_every_part_of_the_model_page_is_there(page):
    for anchor in [
        "what-they-do",
        "education",
        "salary",
        "outlook",
        "break-in",
        "path",
        "pros-and-cons",
        "related",
        "sources",
    ]:
        assert page.count(f'id="{anchor}"') == 1
        assert f'href="#{anchor}"' in page
    text = words(page)
    for part in ("Typical education", "Experience", "Market reality", "Pros", "Cons", "Where the figures come from"):
        assert part in text
    assert page.count('<h3 id="break-in-') == 5
    assert len(re.findall(r"\sid=\"([^\"]+)\"", page)) == len(set(re.findall(r"\sid=\"([^\"]+)\"", page)))


def test_every_figure_on_the_model_page_is_the_official_one(page):
    text = words(page)
    pay, newer = csv_row("May 2024", "15-1252"), csv_row("May 2025", "15-1252")
    jobs, average = csv_row("2024–34", "15-1252"), csv_row("2024–34", "00-0000")
    for row in (pay, newer):
        for name in ("p10", "p25", "median", "p75", "p90"):
            assert f"${int(row[f'annual_{name}']):,}" in text
    for name in ("p10", "p25", "median", "p75", "p90"):
        assert f"${float(pay[f'hourly_{name}']):,.2f}" in text
    for name in ("employment", "employment_projected", "openings"):
        assert persons(int(jobs[name])) in text
    assert f"{jobs['growth']}%" in text and f"{average['growth']}%" in text
    for code in ("15-2051", "15-1221", "15-1243", "15-2031"):
        assert f"${int(csv_row('May 2024', code)['annual_median']):,}" in text


def test_no_guide_repeats_what_the_model_page_got_wrong_nor_has_a_token_left(client, guides):
    pages = [client.get(url(career.slug)) for career in Career.objects.all()]
    assert len(pages) > 30 and {page.status_code for page in pages} == {200}
    for page in pages:
        html = page.content.decode()
        assert "{{" not in html and "}}" not in html and "(not published)" not in html
        text = words(html)
        assert not [wrong for wrong in ("$63.20", "129,200", "1.9 million", "$145,080") if wrong in text]


def test_figures_name_their_source_their_period_and_whose_they_are(page):
    text = words(page)
    assert "Software developers in the United States" in text
    assert "No federal code exists for machine learning engineers" in text
    assert text.count("Source: BLS Employment Projections, 2024–34") == 2
    assert "Source: BLS Occupational Employment and Wage Statistics, May 2024" in text
    assert "Newer survey, May 2025: $135,980" in text
    assert "O*NET® is a trademark of USDOL/ETA" in text


def test_onet_is_credited_only_where_its_data_is_used(client, guides):
    html = client.get(url("data-scientist")).content.decode()
    sources = GuideVersion.objects.published().get(career__slug="data-scientist").guide().sources
    assert ("trademark of USDOL/ETA" in html) == any("O*NET" in source.text for source in sources)


def test_a_retired_credential_is_never_among_the_current_ones(page):
    current, _, retired = page.partition('id="retired"')
    current = current[current.index('id="certifications"') :]
    for name in ("AWS Certified Machine Learning – Specialty", "Azure AI Engineer Associate (AI-102)"):
        assert name not in current
        assert name in retired
    assert "retired March 31, 2026" in words(page)
    assert "followed by AWS Certified Machine Learning Engineer – Associate" in words(page)


def test_the_call_to_action_names_the_career(page):
    assert page.count(f'href="{reverse("wizard:start")}?career={SLUG}"') == 4


def test_the_chart_stands_on_a_zero_line_and_has_a_table_behind_it(page, guides):
    chart = pay_chart(Figures.objects.book("15-1252", "00-0000"), "15-1252", "00-0000")
    assert chart is not None
    assert [row.kind for row in chart.rows] == ["standard", "newer", "average"]
    places = [float(mark.x.rstrip("%")) for mark in chart.rows[0].marks]
    assert places == sorted(places)
    assert places[2] / places[0] == pytest.approx(133080 / 79850, rel=0.02)
    assert "$133,080: half earn less" in chart.description
    assert page.count("<tbody>") == 1 and "The same as a table" in page


def test_a_top_coded_end_is_shown_open_and_a_missing_range_is_no_chart(guides):
    book = Figures.objects.book("11-3021", "15-1252+15-1253")
    chart = pay_chart(book, "11-3021", "00-0000")
    assert chart is not None and chart.rows[0].marks[-1].open
    assert chart.rows[0].marks[-1].value == "≥\N{NO-BREAK SPACE}$239,200"
    assert pay_chart(book, "15-1252+15-1253", "00-0000") is None


def test_where_no_yearly_pay_is_published_an_hours_is_drawn(client, guides):
    text = words(client.get(reverse("careers:guide", args=["dancers"])).content.decode())
    old, new = (csv_row(period, "27-2031") for period in ("May 2024", "May 2025"))
    assert "What people earn in an hour, before tax" in text and "A year, May" not in text
    for name in ("p10", "p25", "median", "p75", "p90"):
        assert text.count(f"${Decimal(old[f'hourly_{name}']):.2f}") >= 2
        assert f"${Decimal(new[f'hourly_{name}']):.2f}" in text


def test_labels_below_the_line_never_cover_one_another(guides):
    compared = 0
    for figures in Figures.objects.filter(release__period="May 2024").select_related("occupation"):
        code = figures.occupation.code
        chart = pay_chart(Figures.objects.book(code, "00-0000"), code, "00-0000")
        for row in chart.rows if chart else ():
            below = [mark for mark in row.marks if mark.caption and mark.percentile != "median"]
            for mark in below:
                for other in below:
                    apart = abs(float(mark.x.rstrip("%")) - float(other.x.rstrip("%")))
                    assert mark is other or mark.value_y != other.value_y or apart >= 28
                    compared += mark is not other
    assert compared > 1000


def test_a_decline_runs_left_from_zero():
    fall, rise = bars([("a", Decimal("-6.0"), "−6.0%"), ("b", Decimal("3.0"), "3.0%")])
    assert (fall.x, fall.width) == ("0.00%", "66.67%")
    assert (rise.x, rise.width) == ("66.67%", "33.33%")


def test_editors_text_reaches_no_reader_as_code(client, guides):
    career = Career.objects.with_content().get(slug="data-scientist")
    for name in ("lead", "outlook", "pros", "title", "basis_note"):
        setattr(career, name, "<img src=x onerror=alert(1)> [x](javascript:alert(1))")
    career.publish()
    html = client.get(url("data-scientist")).content.decode()
    assert "<img" not in html
    assert 'href="javascript' not in html


def test_the_anchor_of_a_way_in_is_its_heading(page):
    version = GuideVersion.objects.published().get(career__slug=SLUG)
    first = re.search(r"^### (.+)$", version.guide().break_in, re.MULTILINE)
    assert first and f'id="break-in-{heading_anchor(first[1])}"' in page
