"""Careers are found while one types, and the address always says what is shown."""

from playwright.sync_api import expect

from .conftest import NewProfile
from .serving import Site


def test_results_come_as_one_types_and_the_address_keeps_them(profile: NewProfile, site: Site):
    page = profile().new_page()
    page.goto(f"{site.url}/careers/")
    page.get_by_label("Job title, skill or credential").press_sequentially("barrista", delay=30)
    first = page.locator("#found h3 a").first
    expect(first).to_have_text("Fast food and counter workers")
    expect(page.get_by_role("status")).to_have_text("1 career for “barrista”.")
    assert "q=barrista" in page.url
    expect(page.get_by_label("Job title, skill or credential")).to_be_focused()
    page.reload()
    expect(first).to_have_text("Fast food and counter workers")
    page.get_by_label("Job title, skill or credential").fill("nurse")
    page.get_by_text("Narrow down and sort").click()
    page.get_by_label("Usual entry education").select_option("award")
    expect(first).to_have_text("Nursing assistant")
    assert "education=award" in page.url
    page.locator(".chosen a").click()
    expect(page.locator("#found h3 a").first).to_have_text("Registered nurse")
    first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Registered nurse")
    page.go_back()
    expect(page.locator("#found h3 a").first).to_have_text("Registered nurse")


def test_it_works_without_scripts(profile: NewProfile, site: Site):
    page = profile(java_script_enabled=False).new_page()
    page.goto(f"{site.url}/careers/")
    page.get_by_label("Job title, skill or credential").fill("barrista")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#found h3 a").first).to_have_text("Fast food and counter workers")
