"""From a guide to a PDF on a phone: with scripts, without, and with the keyboard alone."""

import re

import pytest
from pdfminer.high_level import extract_text
from playwright.sync_api import Page, expect

from .person import GUIDE, SUMMARY, Person

MOST_SCREENS = 12
MOST_CLICKS = 60
TABS = 120
# What somebody at the keyboard calls the thing in focus: its label, or the words on it.
NAME_IN_FOCUS = """() => {
  const here = document.activeElement;
  return (here.labels?.[0]?.innerText || here.innerText || "").trim();
}"""
FOCUS_IS_SEEN = """() => {
  const look = getComputedStyle(document.activeElement);
  return look.outlineStyle !== "none" || look.boxShadow !== "none";
}"""


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_guide_leads_to_a_pdf_that_holds_what_was_typed(site, profile, tmp_path, scripts):
    person = Person(profile(java_script_enabled=scripts).new_page(), site.url)
    person.begin()
    person.contact()
    person.job()
    person.draft()
    person.use_all()
    bullets = [bullet.input_value() for bullet in person.bullets.all()]
    assert len(bullets) == 4
    person.click("button", "Save and go on to Education")
    person.education()
    claimed = person.skills()
    person.rest()
    pdf = person.download(tmp_path)
    assert pdf.name == "Sample-Person-Resume.pdf"
    text = re.sub(r"\s+", " ", extract_text(pdf))
    typed = ("Sample Person", "sample@example.com", "Springfield", "Shift supervisor", "Corner Cafe", "200 customers")
    learned = ("Springfield High School", "High school diploma", "2019", claimed, "Cash handling", "Spanish", SUMMARY)
    for words in (*typed, "4 new", "schedule every week", *bullets, *learned):
        assert words in text, words
    assert len(person.screens) <= MOST_SCREENS, person.screens
    assert person.clicks <= MOST_CLICKS


def test_the_first_picture_of_the_page_comes_within_three_screens(site, profile):
    person = Person(profile().new_page(), site.url)
    person.begin()
    person.fill("Full name", "Sample Person")
    person.click("button", "See the page")
    picture = person.page.locator("#page-view img").first
    expect(picture).to_be_visible()
    person.page.wait_for_function("picture => picture.naturalWidth > 0", arg=picture.element_handle())
    assert len(person.screens) <= 3


def test_a_keyboard_is_enough_from_the_guide_to_the_pdf(site, profile):
    page = profile().new_page()
    page.goto(site.url + GUIDE)
    press(page, "Build your resume", "What is this resume for?")
    press(page, "Begin", "How can they reach you?")
    type_into(page, "Full name", "Sample Person")
    press(page, "Save and go on to Experience", "Experience")
    type_into(page, "Job title, or what you did", "Line cook")
    type_into(page, "Your notes", "made 40 pizzas a day")
    press(page, "Draft from my notes")
    # The focus is on what came.
    expect(page.get_by_role("heading", name="Drafts from your notes")).to_be_focused()
    expect(page.get_by_role("button", name="Use all that are from my notes")).to_be_visible()
    press(page, "Use all that are from my notes (1)")
    expect(page.locator("#bullets .bullet-forms textarea")).to_have_count(1)
    press(page, "Save and go on to Education", "Education")
    press(page, "Skip for now", "What can you do?")
    type_into(page, "Add skills of your own", "Knife work")
    press(page, "Go on to Certifications", "Licenses and certificates?")
    page.goto(page.url.partition("/certifications/")[0] + "/review/")
    tab_to(page, "Download PDF")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    text = extract_text(download.value.path())
    for words in ("Sample Person", "Line cook", "40 pizzas a day", "Knife work"):
        assert words in text


def press(page: Page, name: str, heading: str = "") -> None:
    """Reach the link or button by Tab and press Enter; `heading` is that of the page it leads to."""
    tab_to(page, name)
    page.keyboard.press("Enter")
    if heading:
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def type_into(page: Page, field: str, text: str) -> None:
    tab_to(page, field)
    page.keyboard.type(text)


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the thing of this name has the focus, and the focus can be seen on it."""
    for _ in range(TABS):
        page.keyboard.press("Tab")
        if page.evaluate(NAME_IN_FOCUS) == name:
            assert page.evaluate(FOCUS_IS_SEEN), f"Nothing shows that {name} has the focus"
            return
    pytest.fail(f"{TABS} times Tab did not reach {name}")
