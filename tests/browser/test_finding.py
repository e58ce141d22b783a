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


def test_a_figure_stays_on_its_line_and_the_order_in_its_box(profile: NewProfile, site: Site):
    page = profile().new_page()
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{site.url}/careers/?sort=growth&page=99")
    heights = page.locator(".career-figures div:nth-child(2) dd").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).fontSize))"
    )
    assert heights and max(heights) < 2
    page.get_by_text("Narrow down and sort").click()
    box = page.get_by_label("Sort by")
    box.select_option("")
    widest = box.evaluate(
        """box => {
            const shown = document.createElement("span");
            shown.style.cssText = `position: absolute; white-space: nowrap; font: ${getComputedStyle(box).font}`;
            shown.textContent = box.selectedOptions[0].textContent;
            document.body.append(shown);
            return shown.getBoundingClientRect().width;
        }"""
    )
    room = box.evaluate(
        """box => {
            const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
            return box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
        }"""
    )
    assert 0 < widest <= room
