from decimal import Decimal

import pytest

from careers.models import Career, Figures
from careers.tokens import TokenError, fill, token_text
from careers.wording import growth_words, inside, money, whole_percent

pytestmark = pytest.mark.django_db


@pytest.fixture
def book(guides):
    return Figures.objects.book("00-0000", "15-1252", "15-2051", "11-3021", "15-1251", "25-1021", "15-1252+15-1253")


@pytest.mark.parametrize(
    ("token", "text"),
    [
        ("pay.median", "$133,080"),
        ("pay.median.hourly", "$63.98"),
        ("pay.p10", "$79,850"),
        ("pay.p25", "$103,050"),
        ("pay.p75", "$169,000"),
        ("pay.p90", "$211,450"),
        ("growth", "15.8%"),
        ("growth.words", "much faster than average"),
        ("growth@15-1251", "\u22126.0%"),
        ("jobs", "1,693,800"),
        ("jobs.2024", "1,693,800"),
        ("jobs.2034", "1,961,400"),
        ("jobs.projected", "1,961,400"),
        ("change", "267,700"),
        ("openings", "115,200"),
        ("average.growth", "3.1%"),
        ("period.pay", "May\u00a02024"),
        ("period.outlook", "2024–34"),
        ("pay.median@15-2051", "$112,590"),
        ("pay.p90@11-3021", "≥\N{NO-BREAK SPACE}$239,200"),
        ("jobs@15-1252+15-1253", "1,895,500"),
    ],
)
def test_a_token_is_the_published_figure(book, token, text):
    assert token_text(token, book, "15-1252") == text


@pytest.mark.parametrize("token", ["", "salary", "pay.p50", "jobs.2030", "jobs.", "pay.median@", "pay.median@x", "PAY"])
def test_an_unknown_token_is_named(book, token):
    with pytest.raises(TokenError) as raised:
        token_text(token, book, "15-1252")
    assert str(raised.value) == f"“{{{{ {token} }}}}” is not a figure that guides know."


@pytest.mark.parametrize("token", ["pay.median.hourly@25-1021", "growth@99-9999", "pay.p10@15-1252+15-1253"])
def test_a_figure_that_is_not_published_is_named(book, token):
    with pytest.raises(TokenError, match="that is not in the tables"):
        token_text(token, book, "15-1252")


def test_text_is_filled_and_a_lost_figure_does_not_break_the_page(book):
    text = fill("From {{jobs}} to {{ jobs.2034 }}; {{ jobs.2044 }}.", book, "15-1252")
    assert text == "From 1,693,800 to 1,961,400; (not published)."


def test_a_guide_whose_figure_is_gone_is_not_published(guides):
    career = Career.objects.get(slug="software-developer")
    career.outlook = "It grows {{ growth@99-9999 }}."
    with pytest.raises(TokenError, match="^software-developer, Outlook: “{{ growth@99-9999 }}” asks for"):
        career.publish()


def test_a_figure_may_not_stand_in_the_lead(guides):
    career = Career.objects.get(slug="software-developer")
    career.lead = "Earn {{ pay.median }}."
    with pytest.raises(TokenError, match="^software-developer, lead: Figures can stand in the sections only"):
        career.publish()


@pytest.mark.parametrize(
    ("growth", "words"),
    [
        ("6.5", "much faster than average"),
        ("6.4", "faster than average"),
        ("4.4", "about as fast as average"),
        ("2.4", "slower than average"),
        ("0.4", "little or no change"),
        ("-0.4", "little or no change"),
        ("-0.7", "a decline"),
    ],
)
def test_growth_has_the_handbooks_words(growth, words):
    assert growth_words(whole_percent(Decimal(growth))) == words


@pytest.mark.parametrize(
    ("growth", "jobs", "change", "whole"),
    [
        ("4.5", 959_000, 43_100, 4),  # carpenters, of whom the handbook says 4
        ("4.5", 504_500, 22_700, 4),  # plumbers
        ("-0.5", 3_936_700, -19_600, 0),  # retail salespersons
        ("6.5", 200_000, 13_050, 7),
        ("-10.5", 100_000, -10_540, -11),
        # So few that the printed change, rounded to hundreds, tells less than the printed percent.
        ("2.5", 17_100, 400, 3),
        ("2.5", None, None, 3),
    ],
)
def test_a_half_of_a_percent_is_settled_by_the_jobs(growth, jobs, change, whole):
    assert whole_percent(Decimal(growth), jobs=jobs, change=change) == whole


def test_small_words():
    assert money(Decimal("63.2")) == "$63.20"
    assert inside("Software developers") == "software developers"
    assert inside("AI researchers") == "AI researchers"
    assert inside("Nursing Facility PTA") == "Nursing Facility PTA"
