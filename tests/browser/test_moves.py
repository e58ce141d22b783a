"""What is moved by the keyboard can be moved on: the focus stays on its button, or goes beside it at the end."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import DESK, PHONE, NewProfile
from .person import Person
from .serving import Site

PASTED = """Sample Person
sample@example.org

EXPERIENCE
Line Cook, Example Diner
Mar 2019 - Present
- Cooked for 120 guests on a Saturday night.

Dishwasher, Corner Diner
Jan 2015 - Feb 2019
- Washed for 80 guests.

Host, Corner Cafe
Jan 2013 - Dec 2014
- Seated 60 guests an hour.

SKILLS
Grilling, Baking
"""


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def page(request: pytest.FixtureRequest, site: Site, profile: NewProfile) -> Page:
    """A resume with three jobs and three sections, wherever it was led to."""
    page = profile(viewport=DESK, java_script_enabled=request.param).new_page()
    page.goto(f"{site.url}/resume/open/")
    page.get_by_label("Or paste its text").fill(PASTED)
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="Keep it and go on").click()
    page.wait_for_url(re.compile(r"/resume/[^/]{10,}/"))
    return page


def go(page: Page, place: str) -> None:
    page.goto(re.sub(r"(/resume/[^/]+)/.*", rf"\1/{place}/", page.url))


def press(page: Page, name: str) -> None:
    button(page, name).focus()
    page.keyboard.press("Enter")


def is_on(page: Page, name: str) -> None:
    expect(button(page, name)).to_be_focused()


def button(page: Page, name: str) -> Locator:
    """By the words that a screen reader says, however it parts them."""
    return page.get_by_role("button", name=re.compile(f"^{name.replace(':', ' ?:')}$"))


def test_jobs(page):
    go(page, "experience")
    press(page, "Move Line Cook down")
    is_on(page, "Move Line Cook down")
    press(page, "Move Line Cook down")
    is_on(page, "Move Line Cook up")
    press(page, "Move Line Cook up")
    is_on(page, "Move Line Cook up")


def test_sections(page):
    go(page, "look")
    press(page, "Up: Skills")
    is_on(page, "Down: Skills")
    press(page, "Down: Skills")
    is_on(page, "Up: Skills")


@pytest.mark.parametrize("size", [PHONE, DESK])
def test_choosing_a_look_scrolls_nowhere(site, profile, size):
    person = Person(profile(viewport=size).new_page(), site.url)
    person.arrive()
    page = person.page
    page.goto(page.url.partition("/item/")[0] + "/look/")
    choice = page.locator("#design-modern")
    expect(page.locator(".design[data-state=shown]")).not_to_have_count(0)
    choice.scroll_into_view_if_needed()
    page.evaluate("scrollBy(0, 200)")
    before = page.evaluate("scrollY")
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        choice.check(force=True)
    expect(page.locator("#design-modern:checked")).to_be_focused()
    page.wait_for_timeout(2000)
    assert before > 0
    assert page.evaluate("scrollY") == before
