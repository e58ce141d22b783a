"""What is typed is kept: by the buttons of a page, by itself, and never lost without a word."""

import re

import pytest
from playwright.sync_api import Dialog, Locator, Page, Route, expect

from .conftest import DESK, PHONE
from .person import NOTES, Person
from .test_drafts import editor, new_bullet, top_of, with_drafts

WITH_AND_WITHOUT = pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])


def state(page: Page) -> Locator:
    return page.locator("#save-state")


def is_saved(page: Page) -> None:
    expect(state(page)).to_have_attribute("data-state", "saved")


def with_a_bullet(person: Person) -> Person:
    """Four drafts, of which the first became a bullet."""
    with_drafts(person)
    person.drafts.nth(0).get_by_role("button", name="Use it").click()
    expect(person.bullets).to_have_count(1)
    return person


@WITH_AND_WITHOUT
def test_the_main_button_keeps_what_is_typed_in_every_box(site, profile, scripts):
    person = with_a_bullet(Person(profile(java_script_enabled=scripts).new_page(), site.url))
    page, job = person.page, person.page.url
    person.bullets.nth(0).fill("Changed by hand")
    new_bullet(page).fill("Half a bullet of my own")
    editor(person.drafts.nth(0)).fill("Half a wording")
    person.notes.fill("washed up")
    person.click("button", "Save and go on to Education")
    person.heading("Education")
    page.goto(job)
    assert [bullet.input_value() for bullet in person.bullets.all()] == ["Changed by hand", "Half a bullet of my own"]
    expect(person.notes).to_have_value("washed up")
    expect(page.locator(".draft-line", has_text="Half a wording")).to_be_visible()
    expect(page.get_by_text("Your wording, not on your resume yet")).to_be_visible()


def test_a_small_button_without_scripts_keeps_the_rest_of_the_page(site, profile):
    person = with_a_bullet(Person(profile(java_script_enabled=False).new_page(), site.url))
    person.bullets.nth(0).fill("Changed by hand")
    new_bullet(person.page).fill("One of my own")
    notes = f"{NOTES}\nwashed up"
    person.notes.fill(notes)
    person.drafts.nth(0).get_by_role("button", name="Leave it out").click()
    expect(person.drafts).to_have_count(2)
    assert [bullet.input_value() for bullet in person.bullets.all()] == ["Changed by hand", "One of my own"]
    expect(person.notes).to_have_value(notes)


def test_every_box_is_kept_by_itself(site, profile):
    person = with_a_bullet(Person(profile().new_page(), site.url))
    page = person.page
    boxes = [person.bullets.nth(0), new_bullet(page), editor(person.drafts.nth(0))]
    for number, box in enumerate(boxes):
        box.fill("")
        with page.expect_response(lambda answer: answer.request.method == "POST"):
            box.press_sequentially(f"Typed {number}")
    is_saved(page)
    # Typed on: it is not taken for a change made elsewhere.
    new_bullet(page).press_sequentially(" and more")
    page.locator("h1").click()
    is_saved(page)
    page.reload()
    assert [bullet.input_value() for bullet in person.bullets.all()] == ["Typed 0", "Typed 1 and more"]
    expect(page.locator(".draft-line", has_text="Typed 2")).to_be_visible()


def test_a_bullet_kept_by_itself_is_one_bullet_when_it_is_added(site, profile):
    person = with_a_bullet(Person(profile().new_page(), site.url))
    page = person.page
    new_bullet(page).fill("Answered the phone")
    page.locator("h1").click()
    is_saved(page)
    person.drafts.nth(0).get_by_role("button", name="Use it").click()
    expect(person.bullets).to_have_count(2)
    page.locator("#bullet-list li").nth(1).get_by_role("button", name="Move up").click()
    expect(page.locator("#bullets-said")).to_have_text("Moved up.")
    expect(person.bullets).to_have_count(2)
    page.get_by_role("button", name="Add this bullet point").click()
    expect(person.bullets).to_have_count(3)
    expect(new_bullet(page)).to_have_value("")
    shown = [bullet.input_value() for bullet in person.bullets.all()]
    page.reload()
    assert [bullet.input_value() for bullet in person.bullets.all()] == shown


class Held:
    """Saves of a job that do not get through for a while, and what was sent meanwhile."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.routes: list[Route] = []
        self.sent: list[str] = []
        self.holds = True
        page.route(re.compile(r"/item/work/\w+/$"), self.hold)
        page.on("request", lambda request: self.sent.append(f"{request.method} {request.url}"))

    def hold(self, route: Route) -> None:
        if self.holds and route.request.method == "POST":
            self.routes.append(route)
        else:
            route.continue_()

    def let_go(self) -> None:
        self.page.wait_for_timeout(300)
        assert self.routes
        assert len(self.sent) == len(self.routes), self.sent
        self.holds = False
        for route in self.routes:
            route.continue_()


def test_a_link_waits_for_the_save_that_is_on_its_way(site, profile):
    person = with_a_bullet(Person(profile().new_page(), site.url))
    page, job = person.page, person.page.url
    held = Held(page)
    new_bullet(page).fill("Typed in haste")
    page.get_by_role("link", name="Skip for now").click(no_wait_after=True)
    held.let_go()
    person.heading("Education")
    page.goto(job)
    expect(person.bullets.nth(1)).to_have_value("Typed in haste")


def test_a_small_button_waits_for_the_save_that_is_on_its_way(site, profile):
    person = with_a_bullet(Person(profile().new_page(), site.url))
    page = person.page
    held = Held(page)
    person.bullets.nth(0).fill("Typed in haste")
    page.locator("#bullet-list").get_by_role("button", name="Remove").click()
    held.let_go()
    expect(page.locator("#bullet-list .taken")).to_contain_text("Typed in haste")
    is_saved(page)


def test_what_is_typed_is_kept_when_another_app_comes_before_the_page(at_a_job):
    person, page = at_a_job, at_a_job.page
    person.fill("Job title, or what you did", "Kitchen helper")
    with page.expect_response(lambda answer: answer.request.method == "POST", timeout=1000):
        page.evaluate(
            "Object.defineProperty(document, 'visibilityState', {value: 'hidden'});"
            "document.dispatchEvent(new Event('visibilitychange'))"
        )


@pytest.fixture
def cut_off(site, browser):
    """Somebody at a job whose line may be cut: of that the console tells, and no test of a profile may hear it."""
    context = browser.new_context(viewport=PHONE)
    person = Person(context.new_page(), site.url)
    person.page.clock.install()
    person.arrive()
    person.fill("Job title, or what you did", "Kitchen helper")
    yield person
    context.close()


def comes_through(page: Page) -> None:
    is_saved(page)
    page.reload()
    expect(page.get_by_label("Job title, or what you did")).to_have_value("Kitchen helper")


def test_a_save_is_sent_again_when_the_line_is_back(cut_off):
    page = cut_off.page
    page.context.set_offline(True)
    page.locator("h1").click()
    expect(state(page)).to_have_attribute("data-state", "failed")
    page.context.set_offline(False)
    comes_through(page)


def test_a_save_is_sent_again_after_a_while(cut_off):
    page = cut_off.page
    page.route("**/item/**", lambda route: route.abort())
    page.locator("h1").click()
    expect(state(page)).to_have_attribute("data-state", "failed")
    page.unroute("**/item/**")
    page.clock.fast_forward(10_000)
    comes_through(page)


@pytest.fixture
def at_a_job(site, profile) -> Person:
    person = Person(profile(viewport=PHONE).new_page(), site.url)
    person.arrive()
    return person


def test_a_date_that_cannot_be_read_keeps_nothing_else_from_being_saved(at_a_job):
    person, page = at_a_job, at_a_job.page
    job = page.url
    person.fill("Job title, or what you did", "Kitchen helper")
    person.fill("Start", "Summer 2024")
    person.fill("Your notes", "washed up")
    with page.expect_response(lambda answer: "washed" in (answer.request.post_data or "")):
        page.locator("h1").click()
    expect(state(page)).to_have_text("Saved, except: Start")
    field = page.get_by_role("textbox", name="Start", exact=True)
    told = page.locator("#id_start_date_error")
    expect(told).to_have_text("A season can be several months: write 2024, or the month it began, like Jun 2024.")
    expect(told).to_have_attribute("role", "status")
    expect(field).to_have_value("Summer 2024")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_attribute("aria-describedby", re.compile("id_start_date_error"))
    assert abs(top_of(told) - top_of(field)) < 150
    asked = leave(page)
    assert asked == ["beforeunload"]
    page.goto(job)
    expect(person.notes).to_have_value("washed up")
    expect(field).to_have_value("")


def test_a_date_that_is_mended_is_saved_and_nothing_is_asked_on_leaving(at_a_job):
    person, page = at_a_job, at_a_job.page
    person.fill("Job title, or what you did", "Kitchen helper")
    field = page.get_by_role("textbox", name="Start", exact=True)
    field.fill("Summer 2024")
    expect(state(page)).to_have_text("Saved, except: Start")
    field.fill("06/2024")
    page.locator("h1").click()
    is_saved(page)
    expect(page.locator("#id_start_date_error")).to_be_empty()
    expect(field).not_to_have_class(re.compile("is-invalid"))
    assert leave(page) == []
    page.go_back()
    expect(field).to_have_value("Jun 2024")


def test_what_is_typed_before_the_scripts_come_is_kept(at_a_job):
    person, page = at_a_job, at_a_job.page
    late: list[Route] = []
    page.route(re.compile(r"\.js"), lambda route: late.append(route), times=1)
    page.goto(page.url, wait_until="commit")
    person.fill("Job title, or what you did", "Kitchen helper")
    person.fill("Start", "Summer 2024")
    late[0].continue_()
    expect(state(page)).to_have_text("Saved, except: Start")
    expect(page.get_by_label("Job title, or what you did", exact=True)).to_have_value("Kitchen helper")


def test_without_scripts_the_page_comes_back_with_the_text_and_the_rest_is_saved(site, profile):
    person = Person(profile(java_script_enabled=False).new_page(), site.url)
    person.arrive()
    page, job = person.page, person.page.url
    person.fill("Job title, or what you did", "Kitchen helper")
    person.fill("Start", "Summer 2024")
    person.fill("Your notes", "washed up")
    person.click("button", "Save and go on to Education")
    expect(page.locator("#id_start_date_error")).to_contain_text("A season can be several months")
    expect(page.get_by_role("textbox", name="Start", exact=True)).to_have_value("Summer 2024")
    page.goto(job)
    expect(person.notes).to_have_value("washed up")


def leave(page: Page) -> list[str]:
    """Go to another page as by the address bar; the kinds of questions that were asked on the way."""
    asked: list[str] = []

    def hear(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", hear)
    page.evaluate("location.href = '/careers/'")
    expect(page).to_have_url(re.compile("/careers/"))
    page.remove_listener("dialog", hear)
    return asked


@pytest.mark.parametrize("window", [PHONE, DESK], ids=["phone", "desk"])
def test_the_example_of_a_date_does_not_break_over_a_line(at_a_job, window):
    at_a_job.page.set_viewport_size(window)
    lines = at_a_job.page.locator("#id_start_date_helptext").evaluate(
        "help => { const range = document.createRange(); range.selectNodeContents(help);"
        " return range.getClientRects().length; }"
    )
    assert lines == 1


@WITH_AND_WITHOUT
def test_skills_that_are_typed_go_along(site, profile, scripts):
    person = Person(profile(java_script_enabled=scripts).new_page(), site.url)
    person.arrive()
    page = person.page
    skills = page.url.partition("/item/")[0] + "/skills/"
    page.goto(skills)
    page.get_by_label("Add skills of your own").fill("Knife work; Spanish")
    page.locator("#offers .offer-others summary").first.click()
    page.locator("#offers button[name=declined]").first.click()
    expect(page.get_by_role("link", name="Spanish", exact=True)).to_be_visible()
    page.get_by_label("Add skills of your own").fill("Cash handling")
    person.click("button", "Go on to Certifications")
    person.heading("Licenses and certificates?")
    page.goto(skills)
    for name in ("Knife work", "Spanish", "Cash handling"):
        expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()


def test_leaving_skills_that_are_typed_and_not_added_is_asked_about(at_a_job):
    page = at_a_job.page
    page.goto(page.url.partition("/item/")[0] + "/skills/")
    page.get_by_label("Add skills of your own").fill("Knife work")
    assert leave(page) == ["beforeunload"]


def test_a_button_of_another_form_does_not_take_them_along_in_silence(at_a_job):
    person, page = at_a_job, at_a_job.page
    page.goto(page.url.partition("/item/")[0] + "/skills/")
    page.get_by_label("Add skills of your own").fill("Knife work")
    person.click("button", "Add these skills")
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.get_by_label("Add skills of your own").fill("Spanish")
    page.get_by_role("button", name=re.compile("^Remove.*Knife work")).click()
    page.wait_for_timeout(300)
    assert asked == ["beforeunload"]
    expect(page.get_by_label("Add skills of your own")).to_have_value("Spanish")


def test_what_is_missing_goes_away_once_it_is_there(site, profile):
    person = Person(profile().new_page(), site.url)
    person.begin()
    person.heading("How can they reach you?")
    page = person.page
    page.wait_for_load_state()
    expect(state(page)).to_be_empty()
    expect(page.locator(".todo")).to_have_count(0)
    person.fill("Full name", "Sample Person")
    expect(page.locator(".todo")).to_contain_text("No way to reach you")
    person.fill("E-mail", "sample@example.com")
    page.locator("h1").click()
    expect(page.locator(".todo")).to_have_count(0)
    is_saved(page)


@WITH_AND_WITHOUT
def test_what_was_taken_out_is_put_back_from_where_it_stood(site, profile, scripts):
    person = with_a_bullet(Person(profile(java_script_enabled=scripts).new_page(), site.url))
    page, text = person.page, person.bullets.nth(0).input_value()
    page.locator("#bullet-list").get_by_role("button", name="Remove").click()
    expect(page.locator("#bullet-list .taken")).to_contain_text(text)
    undo = page.locator("#bullet-list").get_by_role("button", name="Undo")
    if scripts:
        expect(undo).to_be_focused()
    undo.click()
    expect(person.bullets).to_have_count(1)
    expect(person.bullets.nth(0)).to_have_value(text)
    page.goto(page.url.partition("/item/")[0] + "/experience/")
    page.locator(".items").get_by_role("button", name="Remove").click()
    expect(page.locator(".items .taken")).to_contain_text("Removed: Shift supervisor")
    page.locator(".items .taken").get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="Shift supervisor", exact=True)).to_be_visible()


def test_the_way_past_the_steps_ends_at_the_heading(at_a_job):
    page = at_a_job.page
    page.reload()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the main text")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('#panel'))")
    assert page.evaluate("!document.activeElement.closest('.steps-nav')")


def test_a_mistake_that_is_told_moves_nothing_under_the_fingers(at_a_job):
    page, notes = at_a_job.page, at_a_job.notes
    notes.focus()
    # As in a browser that does not anchor what it scrolls.
    page.evaluate("for (const part of document.querySelectorAll('html, body')) part.style.overflowAnchor = 'none'")
    page.evaluate("scrollBy(0, 200)")
    top = "field => field.getBoundingClientRect().top"
    start = page.get_by_label("Start", exact=True)
    for typed, told in (("03/04/2020", "This can be Mar or Apr"), ("Mar 2020", "$")):
        before = notes.evaluate(top)
        start.evaluate("(field, typed) => { field.value = typed }", typed)
        start.dispatch_event("change")
        expect(page.locator("#id_start_date_error")).to_have_text(re.compile(f"^{told}"))
        expect(page.locator("#save-state")).to_have_attribute("data-state", "saved" if told == "$" else "invalid")
        expect(notes).to_be_focused()
        assert abs(notes.evaluate(top) - before) < 1
