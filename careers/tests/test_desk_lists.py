"""How lists and plans of the desk read: figures as people write them, and what matters in sight."""

from decimal import Decimal

import pytest
from django.urls import reverse

from careers.models import Certification, Figures, JobTitle, ReaderReport, Release
from careers.releases.plans import Change, label_of, told

from . import official
from .test_importing import RAISED, editor, upload, wage_rows  # noqa: F401

pytestmark = pytest.mark.django_db


def listed(browser, model, **query):
    return browser.get(reverse(f"admin:careers_{model}_changelist"), query).content.decode()


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("annual_median", 133080, "$133,080"),
        ("hourly_p10", Decimal("38.46"), "$38.46"),
        ("employment", 1693800, "1,693,800"),
        ("change", -6000, "−6,000"),
        ("growth", Decimal("-7.0"), "−7.0%"),
        ("top_coded", ["annual_p90", "hourly_median"], "annual, 90th percentile; hourly median"),
        ("training", "None", "None"),
        ("training", "", "–"),
        ("openings", None, "–"),
        ("openings", 0, "0"),
    ],
)
def test_a_figure_is_told_as_people_read_it(field, value, sentence):
    assert told(field, value) == sentence
    change = Change("15-1252", "Software developers", field, value, None)
    assert (change.label, change.now, change.then) == (label_of(field), sentence, "–")


def test_figures_are_listed_as_dollars_persons_and_percent(publisher):
    html = listed(publisher, "figures", q="15-1252")
    for text in ("$133,080", "1,693,800", "15.8%", '<span class="unbroken">(15-1252)</span>'):
        assert text in html
    assert "133080" not in html and "1693800" not in html
    assert "≥\u00a0$239,200" in listed(publisher, "figures", q="29-1211")


def test_only_releases_that_have_figures_narrow_them_down(publisher):
    html = listed(publisher, "figures")
    by_release = html[html.index('id="changelist-filter"') :]
    assert "wages, May 2024" in by_release and "projections, 2024–34" in by_release
    assert "job titles, 29.3" not in by_release and "technologies, 30.2" not in by_release


def test_a_form_of_figures_says_what_each_is(publisher):
    row = Figures.objects.get(release__period="May 2024", occupation__code="29-1211")
    html = publisher.get(reverse("admin:careers_figures_change", args=[row.pk])).content.decode()
    assert "Annual, 10th percentile ($):" in html
    assert "annual median; annual, 75th percentile; annual, 90th percentile; hourly median" in html


def test_the_lists_of_what_is_official_say_no_code_twice_and_count_in_thousands(publisher):
    html = listed(publisher, "occupation", q="15-1252")
    assert "Computer and mathematical occupations</td>" in html
    count = JobTitle.objects.count()
    assert f"{count:,} results" in listed(publisher, "jobtitle") and count > 60_000
    Release.objects.filter(period="May 2025").update(standard=False)
    assert "no, beside it" in listed(publisher, "release")


def test_a_retired_credential_is_listed_with_its_day_and_what_came_after(publisher):
    Certification.objects.create(
        name="Old pilot", issuer="Club", status="retired", retired_on="2025-01-31", successor="New pilot"
    )
    assert "retired, on 2025-01-31, now New pilot" in listed(publisher, "certification")


def test_of_a_long_report_the_list_shows_how_it_begins(publisher):
    ReaderReport.objects.create(slug="welder", part="figures", text="word " * 100)
    html = listed(publisher, "readerreport")
    assert f"{'word ' * 24}…" in html and "word " * 25 not in html


def test_a_plan_tells_money_as_money_and_names_what_goes(editor, tmp_path):  # noqa: F811
    Figures.objects.filter(release__period="May 2025", occupation__code="39-5012").delete()
    rows = [row for row in wage_rows(**{"39_5011": RAISED}) if row[0] != "39-9011"]
    rows.append(("39-5012", "Hairdressers", "detailed", *RAISED))
    html = upload(editor, official.wages(tmp_path / "w.xlsx", year=2025, rows=rows)).content.decode()
    assert "rows that were lost: Childcare workers (39-9011)" in html
    assert "New: Hairdressers, hairstylists, and cosmetologists (39-5012)" in html
    assert "annual, 75th percentile</td>" in html and '<td class="number">$125,000</td>' in html
    assert "125000" not in html
