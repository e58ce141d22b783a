"""Pages of careers on paper, as the browser prints them."""

import pypdfium2
import pytest
from playwright.sync_api import Page, PdfMargins

MARGIN: PdfMargins = {"top": "0.4in", "bottom": "0.4in", "left": "0.4in", "right": "0.4in"}


def printed(page: Page, size: str = "Letter") -> list[str]:
    """The text of each sheet."""
    file = pypdfium2.PdfDocument(page.pdf(format=size, margin=MARGIN))
    return [sheet.get_textpage().get_text_range() for sheet in file]


@pytest.fixture
def page(profile):
    return profile().new_page()


@pytest.mark.parametrize(
    ("slug", "begins"),
    [("software-developer", "What they do"), ("public-relations-specialists", "What people enter with")],
)
def test_the_figures_and_the_beginning_of_the_text_share_the_first_sheet(page, site, slug, begins):
    page.goto(f"{site.url}/careers/{slug}/")
    first, *_ = sheets = printed(page)
    assert all(figure in first for figure in ("Growth, ", "Jobs in ", "Median pay, ", "one in ten more", begins))
    assert not any(words in sheet for sheet in sheets for words in ("Build your resume", "Skip to", "On this page"))


def test_compared_charts_stay_whole(page, site):
    page.goto(f"{site.url}/careers/compare/?c=software-developer&c=actors&c=data-scientist")
    first, *_ = printed(page)
    assert "1,693,800" in first and "245,900" in first
    assert "Take out" not in first


@pytest.mark.parametrize("size", ["Letter", "A4"])
def test_the_questions_take_one_sheet_with_room_to_write(page, site, size):
    page.goto(f"{site.url}/careers/software-developer/questions/")
    assert len(printed(page, size)) == 1
    page.emulate_media(media="print")
    assert page.locator(".answer-line").first.evaluate("line => line.getBoundingClientRect().height") > 36
