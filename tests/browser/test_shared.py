"""At a shared computer: the files are taken along, then nothing of the person can be found in the browser."""

from playwright.sync_api import expect

from .conftest import DESK
from .person import Person

GONE = "This device has forgotten you"


def with_a_name(site, profile) -> Person:
    person = Person(profile().new_page(), site.url)
    person.begin()
    person.contact()
    person.heading("Experience")
    return person


def finish(person: Person) -> None:
    person.page.set_viewport_size(DESK)
    person.click("link", "Shared computer?")
    with person.page.expect_download():
        person.click("link", "Save file")
    person.click("button", "Delete and finish")
    person.heading(GONE)


def test_back_shows_nothing_once_somebody_has_finished_here(site, profile):
    person = with_a_name(site, profile)
    typed = person.page.url.partition("/item/")[0] + "/contact/"
    person.page.goto(typed)
    finish(person)
    person.page.go_back()
    person.heading(GONE)
    person.page.go_back()
    assert person.page.url == typed
    expect(person.page.get_by_label("Full name", exact=True)).to_have_count(0)
    assert "Sample Person" not in person.page.content()


def test_a_page_that_the_browser_kept_whole_is_asked_for_anew(site, profile):
    person = with_a_name(site, profile)
    left = person.page.url
    other = person.page.context.new_page()
    other.goto(left)
    finish(person)
    other.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect(other.get_by_role("heading", level=1)).not_to_have_text("Experience")


def test_a_page_that_is_still_open_here_comes_back_with_what_was_typed(site, profile):
    page = with_a_name(site, profile).page
    page.get_by_label("Job title, or what you did").fill("Line cook")
    with page.expect_response(lambda answer: answer.request.method == "HEAD"):
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect(page.get_by_label("Job title, or what you did")).to_have_value("Line cook")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
