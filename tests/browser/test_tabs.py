"""Two windows on one resume: what is typed in either is kept, or both are shown."""

from playwright.sync_api import Page, expect

from .person import Person


def with_a_job(site, profile) -> Person:
    person = Person(profile().new_page(), site.url)
    person.begin()
    person.contact()
    person.job()
    person.click("button", "Save and go on to Education")
    person.heading("Education")
    return person


def jobs(person: Person) -> str:
    return person.page.url.partition("/item/")[0] + "/experience/"


def retitle(page: Page, title: str) -> None:
    page.get_by_label("Job title, or what you did", exact=True).fill(title)
    page.get_by_role("button", name="Save and go on to").click()


def test_two_windows_on_one_job_show_both_texts(site, profile):
    person = with_a_job(site, profile)
    listed = jobs(person)
    person.page.goto(listed)
    address = person.page.get_by_role("link", name="Shift supervisor", exact=True).get_attribute("href")
    here, there = person.page, person.page.context.new_page()
    for page in (here, there):
        page.goto(site.url + str(address))
    retitle(there, "Typed there")
    expect(there.get_by_role("heading", level=1)).to_have_text("Education")
    retitle(here, "Typed here")
    expect(here.get_by_role("heading", level=1)).to_have_text("This was changed in another window")
    expect(here.locator(".version").first).to_contain_text("Typed here")
    expect(here.locator(".version").last).to_contain_text("Typed there")
    here.get_by_role("button", name="Keep what I typed here").click()
    expect(here.get_by_label("Job title, or what you did", exact=True)).to_have_value("Typed here")


def test_two_windows_on_two_jobs_keep_both(site, profile):
    person = with_a_job(site, profile)
    listed = jobs(person)
    here, there = person.page, person.page.context.new_page()
    for page in (here, there):
        page.goto(listed)
        page.get_by_role("link", name="Add a job").click()
        page.get_by_label("Job title, or what you did", exact=True).wait_for()
    retitle(here, "Typed here")
    expect(here.get_by_role("heading", level=1)).to_have_text("Education")
    retitle(there, "Typed there")
    expect(there.get_by_role("heading", level=1)).to_have_text("Education")
    here.goto(listed)
    for title in ("Shift supervisor", "Typed here", "Typed there"):
        expect(here.get_by_role("link", name=title, exact=True)).to_be_visible()
