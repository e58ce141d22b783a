"""The pictures of the pages: large where they stand alone, a word while one is made, a sentence when none comes."""

import time

import pytest
from playwright.sync_api import Page, Route, expect

from .conftest import DESK, PHONE, NewProfile
from .person import Person
from .serving import Site

JOBS = "\n".join(
    f"Line Cook, Diner {job}\nMar {2010 + job} - Feb {2011 + job}\n"
    + "".join(f"- Cooked dinner number {job}{dinner} for all the guests of the house.\n" for dinner in range(12))
    for job in range(5, 0, -1)
)
LONG = f"""Sample Person
sample@example.org

EXPERIENCE
{JOBS}
Host, Corner Cafe
Jan 2008 - Dec 2010
- Seated 60 guests an hour.
"""


def resume_at(profile: NewProfile, site: Site, place: str) -> Page:
    """A page of a new resume that has a name on it."""
    person = Person(profile(viewport=DESK).new_page(), site.url)
    person.arrive()
    person.page.goto(f"{person.page.url.partition('/item/')[0]}/{place}/")
    return person.page


def is_shown(page: Page) -> bool:
    return page.locator(".sheet > .sheet-paper > img:not(.sheet-former)").evaluate("img => img.naturalWidth > 0")


@pytest.mark.parametrize(("window", "width"), [(DESK, 820), (PHONE, 350)], ids=["desk", "phone"])
def test_a_page_alone_has_the_room_there_is(profile, site, window, width):
    page = resume_at(profile, site, "page")
    page.set_viewport_size(window)
    box = page.locator(".sheet img").bounding_box()
    assert box and box["width"] == width


def test_a_tap_makes_the_page_as_large_as_on_paper_and_another_whole_again(profile, site):
    page = resume_at(profile, site, "review")
    page.set_viewport_size(PHONE)
    page.locator(".review-page .sheet-link").click()
    expect(page.locator(".sheet[data-state=shown]")).to_have_count(1)
    box = page.locator(".sheet img").bounding_box()
    assert box and box["width"] >= 816
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.locator(".sheet-link").click()
    expect(page.locator(".sheet[data-state=shown]")).to_have_count(1)
    assert page.locator(".sheet img").bounding_box()["width"] == 350


def test_the_former_page_stays_until_the_new_one_is_there(profile, site):
    page = resume_at(profile, site, "summary")
    expect(page.locator(".sheet[data-state=shown]")).to_have_count(1)
    held: list[Route] = []
    page.route("**/page/*.png*", lambda route: held.append(route))
    page.get_by_label("Summary", exact=True).fill("Keeps a counter calm.")
    page.get_by_label("Summary", exact=True).blur()
    expect(page.locator(".sheet-former")).to_be_visible()
    expect(page.get_by_text("Setting the page")).to_be_visible()
    assert not is_shown(page)
    end = time.monotonic() + 15
    while not held and time.monotonic() < end:
        page.wait_for_timeout(50)
    for route in held:
        route.continue_()
    expect(page.locator(".sheet[data-state=shown]")).to_have_count(1)
    expect(page.locator(".sheet-former")).to_have_count(0)
    expect(page.get_by_text("Setting the page")).to_be_hidden()
    assert is_shown(page)


def test_a_page_that_does_not_come_is_told_in_its_place(profile, site):
    page = resume_at(profile, site, "summary")
    # An answer that is no picture, so that the console, which this package watches, has nothing to say.
    page.route("**/page/*.png*", lambda route: route.fulfill(body="no picture", content_type="text/plain"))
    page.reload()
    told = page.get_by_text("The page cannot be shown just now. Your text is safe.")
    expect(told).to_be_visible()
    assert not page.evaluate(
        "document.querySelector('#sheets').scrollWidth > document.querySelector('#sheets').clientWidth"
    )
    page.unroute_all()
    told.get_by_role("link", name="Try again").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your resume, as it will be printed")
    expect(page.locator(".sheet[data-state=shown]")).to_have_count(1)


def test_a_choice_of_look_is_on_the_page_at_once_and_the_focus_stays(profile, site):
    page = resume_at(profile, site, "look")
    picture = page.locator("#sheets img:not(.sheet-former)").first
    before = picture.get_attribute("src") or ""
    page.get_by_label("Modern").check()
    expect(picture).not_to_have_attribute("src", before)
    expect(page.locator("#save-state")).to_have_text("Saved")
    expect(page.get_by_label("Modern")).to_be_focused()


def test_a_design_that_many_wait_for_is_asked_for_again(profile, site, browser):
    whole = resume_at(profile, site, "look")
    # A profile that nobody watches: the browser writes such an answer to the console.
    context = browser.new_context(viewport=DESK, storage_state=whole.context.storage_state())
    page, asked = context.new_page(), 0

    def answer(route: Route) -> None:
        nonlocal asked
        asked += 1
        route.fulfill(status=503, body="busy") if asked < 2 else route.continue_()

    page.route("**/page/*.png*design=compact*", answer)
    page.goto(whole.url)
    compact = page.locator(".design", has=page.get_by_label("Compact"))
    expect(compact).to_have_attribute("data-state", "shown")
    assert asked == 2
    context.close()


def test_a_design_whose_picture_does_not_come_is_told(profile, site):
    page = resume_at(profile, site, "look")
    page.route("**/page/*.png*design=compact*", lambda route: route.fulfill(body="none", content_type="text/plain"))
    page.reload()
    expect(page.locator(".design", has=page.get_by_label("Compact")).get_by_role("status")).to_be_visible()
    expect(page.locator(".design").get_by_role("status")).to_have_count(1)


def test_of_several_pages_the_one_is_shown_that_the_entry_ends_on_and_says_which_it_is(profile, site):
    page = profile(viewport=DESK).new_page()
    page.goto(f"{site.url}/resume/open/")
    page.get_by_label("Or paste its text").fill(LONG)
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="Keep it and go on").click()
    which = page.locator("#sheets figcaption")
    expect(which).to_have_text("Page 1 of 2")
    page.get_by_role("link", name="Experience").first.click()
    page.get_by_role("link", name="Host", exact=True).click()
    expect(which).to_have_text("Page 2 of 2")
    page.get_by_role("link", name="Review").first.click()
    page.get_by_role("link", name="Next page").click()
    expect(page.locator("#page-2 img")).to_be_in_viewport()
    expect(page.get_by_role("link", name="First page")).to_be_in_viewport()
