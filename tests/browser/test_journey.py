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


def test_a_keyboard_is_enough_from_the_guide_to_a_saved_job(site, profile):
    page = profile().new_page()
    page.goto(site.url + GUIDE)
    tab_to(page, "Build your resume")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("What is this resume for?")
    tab_to(page, "Begin")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("How can they reach you?")
    tab_to(page, "Full name")
    page.keyboard.type("Sample Person")
    tab_to(page, "Save and go on to Experience")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Experience")
    tab_to(page, "Job title, or what you did")
    page.keyboard.type("Line cook")
    tab_to(page, "Save and go on to Education")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Education")
    page.goto(page.url.partition("/item/")[0] + "/experience/")
    expect(page.get_by_role("link", name="Line cook", exact=True)).to_be_visible()


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the thing of this name has the focus, and the focus can be seen on it."""
    for _ in range(TABS):
        page.keyboard.press("Tab")
        if page.evaluate(NAME_IN_FOCUS) == name:
            assert page.evaluate(FOCUS_IS_SEEN), f"Nothing shows that {name} has the focus"
            return
    pytest.fail(f"{TABS} times Tab did not reach {name}")
