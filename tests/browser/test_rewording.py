"""Another wording of a bullet, and a summary of the resume: asked for, looked at, taken, in a browser."""

import re

from playwright.sync_api import Locator, expect

from .conftest import PHONE
from .person import Person
from .test_drafts import with_drafts

HALF = "Half a line, still being"


def bullet(person: Person, text: str) -> Locator:
    """The place of the bullet that begins so."""
    for place in person.page.locator("#bullet-list > li").all():
        if place.locator("textarea").input_value().startswith(text):
            return place
    raise AssertionError(text)


def test_a_bullet_said_another_way_takes_its_place_and_goes_back(site, profile):
    person = with_drafts(Person(profile(viewport=PHONE).new_page(), site.url))
    person.use_all()
    place = bullet(person, "Train")
    person.page.get_by_label("Write one yourself", exact=True).fill(HALF)
    place.get_by_text("Say it another way").click()
    place.get_by_role("button", name="Another verb").click()
    expect(place.get_by_text("Says no more than yours")).to_be_visible()
    expect(place.get_by_role("button", name="Use it instead")).to_be_focused()
    place.get_by_role("button", name="Use it instead").click()
    expect(place.locator("textarea")).to_have_value(re.compile("^(Teach|Taught) 4 new"))
    expect(place.get_by_text("Say it another way")).to_be_focused()
    place.get_by_text("Say it another way").click()
    place.get_by_role("button", name="Back to:").click()
    expect(place.locator("textarea")).to_have_value(re.compile("^Train"))
    # What is being typed elsewhere stays.
    expect(person.page.get_by_label("Write one yourself", exact=True)).to_have_value(HALF)


def test_a_manner_with_nothing_to_say_says_so(site, profile):
    person = with_drafts(Person(profile().new_page(), site.url))
    person.use_all()
    place = bullet(person, "Train")
    place.get_by_text("Say it another way").click()
    place.get_by_role("button", name="Plainer words").click()
    expect(place.get_by_text("No plainer words were found")).to_be_visible()


def test_a_summary_is_drafted_from_the_resume_and_joins_what_is_typed(site, profile):
    person = with_drafts(Person(profile().new_page(), site.url))
    person.use_all()
    page = person.page
    page.goto(re.sub(r"item/.*", "summary/", page.url))
    page.get_by_label("Summary", exact=True).fill("Calm at the counter.")
    page.get_by_role("button", name="Draft a summary", exact=True).click()
    expect(page.get_by_text("Your sentences are ready.")).to_be_visible()
    count = person.drafts.count()
    assert count >= 2
    person.drafts.first.get_by_role("button", name="Add it to yours").click()
    expect(person.drafts).to_have_count(count - 1)
    expect(page.get_by_label("Summary", exact=True)).to_have_value(
        re.compile(r"^Calm at the counter\. Shift supervisor .*\.$")
    )
    page.reload()
    expect(page.get_by_label("Summary", exact=True)).to_have_value(
        re.compile(r"^Calm at the counter\. Shift supervisor")
    )


def test_a_summary_without_scripts(site, profile):
    person = with_drafts(Person(profile().new_page(), site.url))
    person.use_all()
    address = re.sub(r"item/.*", "summary/", person.page.url)
    plain = profile(java_script_enabled=False)
    plain.add_cookies(person.page.context.cookies())
    page = plain.new_page()
    page.goto(address)
    page.get_by_role("button", name="Draft a summary", exact=True).click()
    page.get_by_role("button", name="Use it").first.click()
    expect(page.get_by_label("Summary", exact=True)).to_have_value(re.compile("^Shift supervisor"))


def test_skills_in_what_was_written_are_offered_and_added_by_a_yes(site, profile):
    person = with_drafts(Person(profile(viewport=PHONE).new_page(), site.url))
    page = person.page
    page.goto(re.sub(r"item/.*", "skills/", page.url))
    tray = page.get_by_role("region", name="Found in what you wrote. Yours?")
    expect(tray.get_by_text("“register” in Shift supervisor")).to_be_visible()
    offer = tray.locator(".offer", has_text="Cash handling")
    offer.get_by_role("button", name="Yes, add it").click()
    expect(page.get_by_role("link", name="Cash handling", exact=True)).to_be_visible()
    expect(offer).to_have_count(0)


def test_the_buttons_of_a_bullet_stay_where_they_are_when_the_manners_open(site, profile):
    person = with_drafts(Person(profile(viewport=PHONE).new_page(), site.url))
    person.use_all()
    place = bullet(person, "Train")
    remove = place.get_by_role("button", name="Remove")
    place.get_by_text("Say it another way").scroll_into_view_if_needed()
    before = remove.bounding_box()
    place.get_by_text("Say it another way").click()
    expect(place.get_by_role("button", name="Another verb")).to_be_visible()
    assert remove.bounding_box() == before
