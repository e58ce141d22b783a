"""The editors' desk in a real browser: a guide from a writer to its readers, two writers at once, every page."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Dialog, Page, ViewportSize, expect

from devtools.say import ROOT

from .conftest import DESK, PHONE
from .serving import Site
from .test_pages import problems

GUIDE, PASSWORD = "Welder", "a long enough sentence"
TABLET: ViewportSize = {"width": 768, "height": 1024}
SEEN: tuple[tuple[ViewportSize, Literal["light", "dark"]], ...] = ((TABLET, "light"), (PHONE, "dark"))


@dataclass(frozen=True)
class Desk:
    """Two people who may edit, as browser profiles that are signed in."""

    url: str
    writer: Any
    publisher: Any


@pytest.fixture(scope="module")
def desk(site: Site, browser: Browser) -> Iterator[Desk]:
    yield Desk(site.url, signed_in(site, browser, "writer"), signed_in(site, browser, "publisher", "--publisher"))


def signed_in(site: Site, browser: Browser, name: str, *role: str) -> Any:
    """By the link that `make_editor` gives."""
    command = [sys.executable, "manage.py", "make_editor", f"{name}@desk.example", *role]
    said = subprocess.run(command, cwd=ROOT, env=site.env, check=True, capture_output=True, text=True).stdout
    link = re.search(r"https?://\S+(/accounts/join/\S+)", said)
    assert link
    context = browser.new_context(viewport=DESK)
    page = context.new_page()
    page.goto(site.url + link[1])
    page.locator("[type=password]").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button").click()
    expect(page.get_by_role("link", name="The editors’ board: what waits and what is stale")).to_be_visible()
    state = context.storage_state()
    context.close()
    return state


def opened(page: Page, url: str, title: str = GUIDE) -> Page:
    """The form of the guide, found as an editor finds it."""
    page.goto(f"{url}/admin/careers/career/?q={title}")
    page.get_by_role("link", name=title, exact=True).click()
    # The choosers of skills are made by one script and named by another, at the end.
    expect(page.locator(".select2-selection").last).to_have_attribute("aria-label", re.compile("."))
    return page


def pressed(page: Page, button: str) -> None:
    page.get_by_role("button", name=button, exact=True).click()


def said(page: Page, text: str) -> None:
    """The form asks first whether anybody is signed in, and is then saved: two answers to wait for."""
    expect(page.locator(".messagelist")).to_contain_text(text)


def test_a_guide_goes_from_a_writer_to_its_readers(desk, profile):
    page = opened(profile(viewport=DESK, storage_state=desk.writer).new_page(), desk.url)
    page.get_by_role("link", name="Versions").click()
    # Nothing was changed: nothing is asked.
    expect(page).to_have_url(re.compile("/versions/$"))
    opened(page, desk.url)
    write_the_guide(page)
    publish_the_guide(profile(viewport=DESK, storage_state=desk.publisher).new_page(), desk.url)
    page.goto(f"{desk.url}/careers/welder/")
    expect(page.get_by_text("You join metal, and the join holds.")).to_be_visible()


def write_the_guide(page: Page) -> None:
    """A lead that is not lost by a link, a figure by its name, a number without source, an order of skills."""
    page.get_by_label("Lead:").fill("You join metal, and the join holds.")
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.once("dialog", stay)
    page.get_by_role("link", name="Preview").click()
    expect(page.get_by_label("Lead:")).to_have_value("You join metal, and the join holds.")
    assert asked == ["beforeunload"]
    outlook = page.locator("#id_outlook")
    outlook.evaluate(
        "field => { field.value += '\\n\\nOf 98,765 welders: '; field.selectionStart = field.value.length }"
    )
    page.get_by_label("Insert a figure … Outlook").select_option("{{ pay.median }}")
    page.get_by_role("button", name="Show how it looks: Outlook").click()
    looks = page.get_by_role("region", name="Outlook")
    expect(looks).to_contain_text("“98,765” stands in no source")
    expect(looks).to_contain_text(re.compile(r"welders: \$\d\d,\d{3}"))
    outlook.evaluate("field => { field.value = field.value.replace('Of 98,765 welders', 'Welders') }")
    first, second = (page.locator(f"#id_career_skills-{row}-skill option").inner_text() for row in (0, 1))
    page.locator("#career_skills-group").get_by_role("button", name="Move down").first.click()
    page.get_by_label("Why", exact=True).fill("Said plainer")
    pressed(page, "Save and send to review")
    said(page, "Version 2 of Welder is in review.")
    page.get_by_role("link", name="Offered in the wizard").click()
    expect(page.locator("#content li").first).to_contain_text(second)
    expect(page.locator("#content li").nth(1)).to_contain_text(first)


def publish_the_guide(page: Page, url: str) -> None:
    page.goto(f"{url}/admin/careers/career/board/")
    page.get_by_role("link", name="Welder, version 2").click()
    expect(page.locator(".pieces ins", has_text="join holds")).to_be_visible()
    page.get_by_role("link", name="Preview").click()
    expect(page.get_by_text("Preview of version 2 (in review).")).to_be_visible()
    page.get_by_role("link", name="Back to the version").click()
    pressed(page, "Publish this version")
    said(page, "Readers see version 2 of Welder.")


def test_of_two_writers_the_second_loses_nothing(desk, profile):
    one = opened(profile(viewport=DESK, storage_state=desk.writer).new_page(), desk.url, "Cook")
    other = opened(profile(viewport=DESK, storage_state=desk.publisher).new_page(), desk.url, "Cook")
    one.get_by_label("Lead:").fill("You cook.")
    one.get_by_label("Experience:").fill("None at all")
    pressed(one, "Save and continue editing")
    said(one, "changed successfully")
    other.get_by_label("Lead:").fill("You feed people.")
    pressed(other, "Save")
    expect(other.get_by_text("Both of you changed “Lead”")).to_be_visible()
    expect(other.get_by_label("Lead:")).to_have_value("You feed people.")
    expect(other.get_by_label("Experience:")).to_have_value("None at all")
    pressed(other, "Save and continue editing")
    said(other, "changed successfully")
    other.get_by_role("link", name="Versions", exact=True).click()
    expect(other.locator("#result_list tbody tr")).to_have_count(3)


def test_words_outlive_a_session(desk, profile):
    context = profile(viewport=DESK, storage_state=desk.writer)
    page = opened(context.new_page(), desk.url, "Janitor or custodian")
    page.get_by_label("Lead:").fill("You keep the place.")
    kept = context.cookies()
    context.clear_cookies(name="session")
    pressed(page, "Save and continue editing")
    expect(page.get_by_text("You are signed out: nothing is saved yet")).to_be_visible()
    expect(page.get_by_label("Lead:")).to_have_value("You keep the place.")
    context.add_cookies(kept)
    pressed(page, "Save and continue editing")
    said(page, "changed successfully")
    expect(page.get_by_label("Lead:")).to_have_value("You keep the place.")


PAGES = {
    "index": "",
    "board": "careers/career/board/",
    "guides": "careers/career/",
    "skills": "careers/skill/",
    "skills from CSV": "careers/skill/import/",
    "credentials": "careers/certification/",
    "occupations": "careers/occupation/",
    "job titles": "careers/jobtitle/",
    "releases": "careers/release/",
    "figures": "careers/figures/?q=welders",
    "an official file": "careers/releaseimport/read/",
    "counts": "counting/dailycount/",
    "reports": "careers/readerreport/",
}
OF_A_GUIDE = ("Preview", "Offered in the wizard", "Versions")


def faults_of(page: Page) -> list[str]:
    """By day on a tablet and by night on a phone: what axe finds, and whether the page is wider than the screen."""
    found = []
    for window, scheme in SEEN:
        page.set_viewport_size(window)
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        where = f"{window['width']} wide, {scheme}"
        found += [f"{where}: {problem}" for problem in problems(page)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(f"{where}: wider than the screen")
    return found


def follow(page: Page, role: Literal["link", "button"], name: str) -> None:
    """Press it, and wait until the page behind it is whole: a press alone returns while there is no document yet."""
    with page.expect_navigation():
        page.get_by_role(role, name=name, exact=True).click()


def test_a_plan_of_long_addresses_fits_a_phone(desk, browser):
    context = browser.new_context(viewport=PHONE, storage_state=desk.publisher)
    page = context.new_page()
    page.goto(f"{desk.url}/admin/careers/certification/")
    with page.expect_download() as download:
        page.get_by_role("link", name="Export as CSV").click()
    text = download.value.path().read_text(encoding="utf-8-sig")
    sent = text.replace("https://www.", f"https://www.example.org/{'long' * 40}/")
    page.goto(f"{desk.url}/admin/careers/certification/import/")
    page.get_by_label("CSV file").set_input_files(
        {"name": "credentials.csv", "mimeType": "text/csv", "buffer": sent.encode()}
    )
    pressed(page, "Read it")
    expect(page.get_by_role("region", name="Changed")).to_be_visible()
    faults = faults_of(page)
    context.close()
    assert faults == []


def test_axe_finds_nothing_on_the_desk(desk, browser):
    faults: list[str] = []
    context = browser.new_context(viewport=TABLET, storage_state=desk.publisher)
    page = context.new_page()
    for name, path in PAGES.items():
        page.goto(f"{desk.url}/admin/{path}")
        faults += [f"{name}: {fault}" for fault in faults_of(page)]
    opened(page, desk.url, "Electrician")
    faults += [f"form: {fault}" for fault in faults_of(page)]
    form = page.url
    for name in OF_A_GUIDE:
        page.goto(form)
        follow(page, "link", name)
        faults += [f"{name}: {fault}" for fault in faults_of(page)]
    follow(page, "link", "Version 1")
    faults += [f"a version: {fault}" for fault in faults_of(page)]
    follow(page, "button", "Sign out")
    faults += [f"signed out: {fault}" for fault in faults_of(page)]
    follow(page, "link", "Sign in again")
    faults += [f"sign in: {fault}" for fault in faults_of(page)]
    context.close()
    assert faults == []


def test_on_a_phone_the_words_of_a_guide_are_not_covered(desk, profile):
    page = opened(profile(viewport=PHONE, storage_state=desk.writer).new_page(), desk.url, "Welder")
    saves = page.locator("#save")
    expect(saves).not_to_be_in_viewport()
    page.get_by_role("navigation", name="Parts of this form").get_by_role("link", name="Save").click()
    expect(saves).to_be_in_viewport()


HIDDEN = """() => {
  const one = document.activeElement.getBoundingClientRect();
  const saves = document.getElementById("save").getBoundingClientRect();
  // Of a text longer than the window, where it begins.
  return !document.activeElement.closest("#save") && one.top + Math.min(one.height, 40) > saves.top;
}"""


def test_the_buttons_that_stay_in_sight_hide_no_field_that_has_the_focus(desk, profile):
    page = opened(profile(viewport=DESK, storage_state=desk.writer).new_page(), desk.url, "Welder")
    page.get_by_label("Title:", exact=True).focus()
    for _ in range(60):
        page.keyboard.press("Tab")
        assert not page.evaluate(HIDDEN), page.evaluate("document.activeElement.outerHTML")
