"""The questions beside the notes in the browser: an answer one goes on from stands in the notes, and nothing moves."""

from playwright.sync_api import expect

from .person import Person


def at_a_job(site, profile, **options) -> Person:
    person = Person(profile(**options).new_page(), site.url)
    person.arrive()
    person.fill("Job title, or what you did", "Dishwasher")
    return person


MADE = "What did you cook, make or prepare?"
COVERS = "How many people did you serve on a busy shift?"


def test_questions_follow_the_title_and_an_answer_goes_to_the_notes_by_itself(site, profile):
    person = at_a_job(site, profile)
    page = person.page
    page.get_by_label("Employer, or for whom").click()
    expect(page.get_by_label(MADE)).to_be_visible()
    person.notes.fill("opened at 6")
    page.get_by_label(COVERS).fill("about 200")
    page.get_by_label(MADE).fill("soups and sauces")
    expect(person.notes).to_have_value("opened at 6\nserved about 200 people on a busy shift")
    assert page.get_by_label(MADE).input_value() == "soups and sauces"
    expect(page.get_by_label(MADE)).to_be_focused()
    person.notes.press_sequentially(" sharp")
    expect(page.locator("#save-state")).to_have_attribute("data-state", "saved")
    # What is being typed goes on where it was; the answer stands below.
    expect(person.notes).to_have_value("opened at 6\nserved about 200 people on a busy shift sharp\nsoups and sauces")
    expect(page.locator("#save-state")).to_have_attribute("data-state", "saved")
    page.wait_for_load_state("networkidle")
    page.reload()
    assert person.notes.input_value().endswith("soups and sauces")
    expect(page.get_by_label(MADE)).to_have_count(0)


def test_enter_adds_the_answers_and_other_questions_come_by_a_button(site, profile):
    person = at_a_job(site, profile)
    page = person.page
    page.get_by_label("Employer, or for whom").click()
    page.get_by_label(MADE).fill("soups and sauces")
    page.get_by_label(MADE).press("Enter")
    expect(person.notes).to_have_value("soups and sauces")
    expect(page.get_by_label(MADE)).to_have_count(0)
    first = page.locator(".question label").first.text_content()
    page.get_by_role("button", name="Other questions").click()
    expect(page.locator(".question label").first).not_to_have_text(first or "")


def test_a_question_that_does_not_apply_gives_way_to_another(site, profile):
    person = at_a_job(site, profile)
    page = person.page
    page.get_by_label("Employer, or for whom").click()
    page.get_by_label(COVERS).fill("about 200")
    page.locator(".question", has_text=MADE).get_by_role("button", name="Don’t know, or doesn’t apply").click()
    expect(page.get_by_label(MADE)).to_have_count(0)
    expect(page.locator(".question label")).to_have_count(3)
    expect(person.notes).to_have_value("served about 200 people on a busy shift")
    page.reload()
    expect(page.get_by_label(MADE)).to_have_count(0)


def back_at_a_job_without_scripts(site, profile):
    person = at_a_job(site, profile, java_script_enabled=False)
    person.click("button", "Save and add another")
    person.page.goto(person.page.url.partition("/item/")[0] + "/experience/")
    person.page.get_by_role("link", name="Dishwasher", exact=True).click()
    return person


def test_without_scripts_the_button_adds_the_answers(site, profile):
    person = back_at_a_job_without_scripts(site, profile)
    page = person.page
    page.get_by_label(MADE).fill("soups and sauces")
    page.get_by_role("button", name="Add to my notes").click()
    expect(person.notes).to_have_value("soups and sauces")


def test_a_draft_that_is_refused_keeps_the_answer_that_came_with_it_once(site, profile):
    person = at_a_job(site, profile)
    page = person.page
    page.get_by_label("Employer, or for whom").click()
    person.notes.fill("opened at 6")
    person.fill("End", "last year")
    page.get_by_label(MADE).fill("soups and sauces")
    person.click("button", "Draft from my notes")
    expect(page.get_by_label("End", exact=True)).to_have_attribute("aria-invalid", "true")
    expect(person.notes).to_have_value("opened at 6\nsoups and sauces")
    person.fill("End", "2020")
    person.click("button", "Save and see the list")
    page.get_by_role("link", name="Dishwasher", exact=True).click()
    expect(person.notes).to_have_value("opened at 6\nsoups and sauces")


def test_without_scripts_a_mistake_elsewhere_keeps_the_answer(site, profile):
    person = back_at_a_job_without_scripts(site, profile)
    page = person.page
    person.fill("End", "last year")
    page.get_by_label(MADE).fill("soups and sauces")
    person.click("button", "Draft from my notes")
    expect(person.notes).to_have_value("soups and sauces")
    person.fill("End", "2020")
    person.click("button", "Draft from my notes")
    expect(person.notes).to_have_value("soups and sauces")
