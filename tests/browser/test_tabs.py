"""Two windows on one resume: what is typed in either is kept, or both are shown."""

from playwright.sync_api import Locator, Page, expect

from .person import Person


def with_a_job(site, profile) -> Person:
    person = Person(profile().new_page(), site.url)
    person.arrive()
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


def with_bullets(site, profile) -> tuple[Page, Page]:
    """Two windows on a job with two bullets."""
    person = Person(profile().new_page(), site.url)
    person.arrive()
    person.job()
    person.draft()
    for number in (1, 2):
        person.drafts.nth(0).get_by_role("button", name="Use it").click()
        expect(person.bullets).to_have_count(number)
    there = person.page.context.new_page()
    there.goto(person.page.url)
    return person.page, there


def bullet(page: Page, number: int) -> Locator:
    return page.get_by_label(f"Bullet point {number}", exact=True)


def type_and_wait(page: Page, box: Locator, text: str) -> None:
    """Until it was saved by itself, or was not."""
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        box.fill(text)
        page.locator("h1").click()


def test_the_same_bullet_in_two_windows_shows_both_texts(site, profile):
    here, there = with_bullets(site, profile)
    type_and_wait(there, bullet(there, 1), "Typed there")
    type_and_wait(here, bullet(here, 1), "Typed here")
    alert = here.locator("#bullet-list li").nth(0).get_by_role("alert")
    expect(alert).to_have_text("Not saved: in another window this became “Typed there”.")
    here.get_by_role("button", name="Save and go on to").click()
    expect(here.get_by_role("heading", level=1)).to_have_text("This was changed in another window")
    expect(here.locator(".version").first).to_contain_text("Typed here")
    expect(here.locator(".version").last).to_contain_text("Typed there")
    here.get_by_role("button", name="Keep what I typed here").click()
    expect(bullet(here, 1)).to_have_value("Typed here")


def test_two_bullets_in_two_windows_are_both_kept(site, profile):
    here, there = with_bullets(site, profile)
    type_and_wait(there, bullet(there, 1), "Typed there")
    type_and_wait(here, bullet(here, 2), "Typed here")
    expect(here.locator("#save-state")).to_have_attribute("data-state", "saved")
    here.get_by_role("button", name="Save and go on to").click()
    expect(here.get_by_role("heading", level=1)).to_have_text("Education")
    there.reload()
    expect(bullet(there, 1)).to_have_value("Typed there")
    expect(bullet(there, 2)).to_have_value("Typed here")


def test_a_bullet_moved_here_after_it_was_changed_there_overwrites_nothing(site, profile):
    here, there = with_bullets(site, profile)
    type_and_wait(there, bullet(there, 1), "Typed there")
    bullet(here, 1).fill("Typed here")
    here.locator("#bullet-list li").nth(1).get_by_role("button", name="Move up").click()
    expect(here.locator("#bullets-said")).to_have_text("Moved up.")
    type_and_wait(here, here.get_by_label("Your notes", exact=True), "washed up")
    there.reload()
    expect(bullet(there, 2)).to_have_value("Typed there")
    assert bullet(here, 2).input_value() == "Typed here"
