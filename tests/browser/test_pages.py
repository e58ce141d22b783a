"""Every kind of page, small and large, by day and by night: nothing that axe finds, nothing in the console."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from .conftest import DESK, PHONE
from .person import GUIDE, Person
from .serving import Site

BROUGHT = """Sample Person
sample@example.com | Springfield

Experience
Shift supervisor, Corner Cafe    2021 - 2024
- Trained 4 new people
- Made the schedule every week

Education
Springfield High School, diploma, 2019
"""

Visit = Callable[[Page, str], None]


@dataclass(frozen=True)
class Prepared:
    """A resume with a bit of everything, and the browser profile whose it is."""

    site: Site
    resume: str
    job: str
    profile: Any


@pytest.fixture(scope="module")
def prepared(site: Site, browser: Browser) -> Iterator[Prepared]:
    context = browser.new_context(viewport=PHONE)
    person = Person(context.new_page(), site.url)
    person.begin()
    person.contact()
    person.job()
    person.draft()
    person.page.get_by_role("button", name="Use it").first.click()
    expect(person.bullets).to_have_count(1)
    job = person.page.url
    person.click("button", "Save and go on to Education")
    person.education()
    person.skills()
    yield Prepared(site, job.partition("/item/")[0], job, context.storage_state())
    context.close()


def page_of(path: str) -> Visit:
    def visit(page: Page, resume: str) -> None:
        page.goto(resume.partition("/resume/")[0] + path)

    return visit


def step(slug: str) -> Visit:
    def visit(page: Page, resume: str) -> None:
        page.goto(f"{resume}/{slug}" + ("" if "?" in slug else "/"))

    return visit


def at(url: str) -> Visit:
    def visit(page: Page, _resume: str) -> None:
        page.goto(url)

    return visit


def conflict(page: Page, resume: str) -> None:
    """As from a window that was opened before the last change."""
    page.goto(f"{resume}/summary/")
    page.locator("#seen").evaluate("field => field.value = 'older'")
    page.get_by_label("Summary", exact=True).fill("Typed in an older window")
    page.get_by_role("button", name="Save and go on to").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This was changed in another window")


def mistakes(page: Page, resume: str) -> None:
    page.goto(f"{resume}/item/work/new/")
    page.get_by_role("button", name="Save and go on to").click()
    expect(page.get_by_text("Give at least what you did").first).to_be_visible()


def brought(page: Page, resume: str) -> None:
    page.goto(resume.partition("/resume/")[0] + "/resume/open/")
    page.get_by_label("Or paste its text").fill(BROUGHT)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Is this what it says?")


PAGES: dict[str, Visit] = {
    "home": page_of("/"),
    "careers": page_of("/careers/"),
    "careers found": page_of("/careers/?q=nurse&education=award&sort=pay"),
    "no career found": page_of("/careers/?q=zzzzzz"),
    "guide": page_of(GUIDE),
    "profile": page_of("/careers/public-relations-specialists/"),
    "profile that lacks much": page_of("/careers/fishing-and-hunting-workers/"),
    "careers compared": page_of(
        "/careers/compare/?c=software-developer&c=actors&c=locksmiths-and-safe-repairers&c=data-scientist"
    ),
    "career to add": page_of("/careers/compare/?c=locksmiths-and-safe-repairers&add=nurse"),
    "way to a career": page_of("/careers/data-scientist/from/?from=software+engineer"),
    "questions": page_of("/careers/software-developer/questions/"),
    "guide that is not there": page_of("/careers/no-such-guide/"),
    "page that is not there": page_of("/no/such/page/"),
    "start": page_of("/resume/start/?career=data-scientist"),
    "contact": step("contact"),
    "experience": step("experience"),
    "mistakes": mistakes,
    "skills": step("skills"),
    "certifications": step("certifications"),
    "more": step("more"),
    "summary": step("summary"),
    "review": step("review"),
    "page": step("page"),
    "page read larger": step("page/?zoom=1"),
    "how it looks": step("look"),
    "read back": step("read-back"),
    "bring a resume": page_of("/resume/open/"),
    "what was understood": brought,
    "this looks wrong": page_of(f"{GUIDE}wrong/"),
    "finish here": page_of("/resume/finish/"),
    "conflict": conflict,
    "mailbox": page_of("/local/mailbox/"),
}
DAY = [(PHONE, "light"), (DESK, "light")]
NIGHT = [(PHONE, "dark"), (DESK, "dark")]
SMALLEST = 320
AT_NIGHT = {"guide", "job", "review"}


@pytest.mark.parametrize("name", [*PAGES, "job", "invitation"])
def test_axe_finds_nothing_and_the_console_is_quiet(profile, prepared, name):
    page = profile(storage_state=prepared.profile).new_page()
    visit = (PAGES | {"job": at(prepared.job), "invitation": at(prepared.site.invitation)})[name]
    visit(page, prepared.resume)
    for window, scheme in [*DAY, *(NIGHT if name in AT_NIGHT else ())]:
        page.set_viewport_size(window)
        # Without motion: a color on its way to another has no contrast to be measured.
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert problems(page) == [], f"{window['width']} wide, {scheme}"
    for width in (PHONE["width"], DESK["width"], SMALLEST):
        page.set_viewport_size({"width": width, "height": 800})
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), f"wider than {width}"


def problems(page: Page) -> list[str]:
    """What axe finds, in words: the rule and where."""
    found = Axe().run(page).response["violations"]
    return [f"{rule['id']} at {[node['target'] for node in rule['nodes'][:3]]}" for rule in found]


LOW = """() => [...document.querySelectorAll("a, button, input, select, summary, textarea")]
  .filter(one => one.checkVisibility() && !one.closest(".visually-hidden, .skip-link"))
  .filter(one => !(one.matches("a") && getComputedStyle(one).display === "inline"))
  .filter(one => !["checkbox", "radio", "hidden"].includes(one.type))
  .filter(one => one.getBoundingClientRect().height < 43.5)
  .map(one => `${one.tagName} ${one.textContent.trim() || one.name}`)"""


@pytest.mark.parametrize("name", [*PAGES, "job"])
def test_what_is_touched_on_a_phone_is_44_pixels_high(profile, prepared, name):
    """Links within a text aside."""
    page = profile(storage_state=prepared.profile, is_mobile=True, has_touch=True).new_page()
    (PAGES | {"job": at(prepared.job)})[name](page, prepared.resume)
    assert page.evaluate(LOW) == []


def test_on_a_phone_the_link_of_a_mistake_leads_to_its_field_and_label(profile, prepared):
    page = profile(storage_state=prepared.profile, is_mobile=True, has_touch=True).new_page()
    mistakes(page, prepared.resume)
    page.get_by_role("alert").get_by_role("link", name="Job title, or what you did").tap()
    expect(page.get_by_label("Job title, or what you did")).to_be_focused()
    label = page.locator("label", has_text="Job title, or what you did").bounding_box()
    head = page.locator(".wizard-head").bounding_box()
    assert label and head and label["y"] >= head["y"] + head["height"]


def test_a_word_that_is_longer_than_the_window_is_divided(site, profile):
    page = profile(viewport={"width": SMALLEST, "height": 640}).new_page()
    person = Person(page, site.url)
    person.arrive()
    person.job(title="A" * 70, notes="trained " + "B" * 70)
    person.draft(expected=1)
    job, resume = page.url, page.url.partition("/item/")[0]
    page.goto(f"{resume}/skills/")
    page.get_by_label("Add skills of your own").fill("C" * 70)
    page.get_by_role("button", name="Add these skills").click()
    expect(page.get_by_role("link", name="C" * 70)).to_be_visible()
    for url in (job, *(f"{resume}/{slug}/" for slug in ("experience", "skills", "review"))):
        page.goto(url)
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), url


def test_saving_by_itself_and_swapping_leave_the_console_quiet(profile, prepared):
    page = profile(storage_state=prepared.profile).new_page()
    page.goto(prepared.job)
    notes = page.get_by_label("Your notes", exact=True)
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        notes.press("End")
        notes.press_sequentially(" and more")
    expect(page.locator("#save-state")).to_have_attribute("data-state", "saved")
    page.get_by_role("button", name="Leave it out").first.click()
    expect(page.locator("#draft-list > .draft")).to_have_count(2)
    make_taller(page, "#write-bullet textarea")
    page.locator("#write-bullet textarea").fill("Answered the phone")
    page.get_by_role("button", name="Add this bullet point").click()
    expect(page.locator("#bullets .bullet-forms textarea")).to_have_count(2)
    page.goto(f"{prepared.resume}/skills/")
    page.locator("#offers .offer-others summary").first.click()
    page.get_by_role("button", name="Learning").first.click()
    expect(page.get_by_text("Not printed: learning")).to_be_visible()


def make_taller(page: Page, field: str) -> None:
    """Drag the field's corner, which leaves a style on it."""
    corner = page.locator(field)
    corner.scroll_into_view_if_needed()
    box = corner.bounding_box()
    assert box
    x, y = box["x"] + box["width"] - 4, box["y"] + box["height"] - 4
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 40, steps=4)
    page.mouse.up()
    assert "height" in (corner.get_attribute("style") or "")


def test_after_an_answer_the_focus_is_on_the_next_offer(profile, prepared):
    page = profile(storage_state=prepared.profile).new_page()
    page.goto(f"{prepared.resume}/skills/")
    first, second, third = (page.locator("#offers [name=have]").nth(at).get_attribute("value") for at in range(3))
    offers = page.locator("#offers .offer")
    for answered, follows in ((first, second), (second, third)):
        left = offers.count()
        page.get_by_role("button", name=f"I have it: {answered}").press("Enter")
        expect(offers).to_have_count(left - 1)
        expect(page.get_by_role("button", name=f"I have it: {follows}")).to_be_focused()
