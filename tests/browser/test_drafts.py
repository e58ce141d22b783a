"""Answering drafts: what is being typed elsewhere stays, and nothing that is pressed is lost."""

import re

import pytest
from playwright.sync_api import ElementHandle, Locator, Page, expect

from tests.model_server import Call, answer

from .conftest import DESK, PHONE
from .person import Person
from .test_model import line

HALF = "Kept the weekly rota and"
UNCLEAR = "answered calls from customers every day"
DONE = "Your drafts are ready."


@pytest.fixture
def person(site, profile) -> Person:
    """Somebody with four drafts on the page."""
    return with_drafts(Person(profile().new_page(), site.url))


def with_drafts(person: Person) -> Person:
    person.arrive()
    person.job()
    person.draft()
    return person


def editor(draft: Locator) -> Locator:
    """The box of one draft for a wording of one's own, opened."""
    box = draft.get_by_label("Your own wording")
    if not box.is_visible():
        draft.get_by_text("Say it my way").click()
    return box


def type_half(page: Page, box: Locator) -> None:
    """Half a sentence, with the caret left in the middle of it."""
    box.fill(HALF)
    for _ in range(4):
        page.keyboard.press("ArrowLeft")


def new_bullet(page: Page) -> Locator:
    return page.get_by_label("Write one yourself", exact=True)


def top_of(box: Locator | ElementHandle) -> float:
    """Where it stands in the window."""
    place = box.bounding_box()
    assert place
    return place["y"]


def test_half_a_sentence_stays_while_another_draft_is_taken(person):
    page = person.page
    first, second = person.drafts.nth(0), person.drafts.nth(1)
    new_bullet(page).fill("Half a bullet of my own")
    box = editor(second)
    type_half(page, box)
    told, before = box.element_handle(), top_of(box)
    # A press that does not take the focus from the box.
    first.get_by_role("button", name="Use it").evaluate("button => button.click()")
    expect(person.bullets).to_have_count(1)
    expect(person.drafts).to_have_count(3)
    expect(page.locator("#draft-progress")).to_have_text("It is on your resume now. 3 drafts are left.")
    expect(page.get_by_role("button", name="Use all that are from my notes")).to_contain_text("(3)")
    assert told.evaluate("box => box.isConnected && box === document.activeElement")
    assert told.input_value() == HALF
    assert told.evaluate("box => box.selectionStart") == len(HALF) - 4
    assert abs(top_of(told) - before) <= 2
    assert new_bullet(page).input_value() == "Half a bullet of my own"


def test_notes_being_typed_stay_while_a_draft_is_left_and_one_is_taken(person):
    page = person.page
    person.notes.press("End")
    person.notes.press_sequentially("\nalso washed")
    person.drafts.nth(0).get_by_role("button", name="Leave it out").evaluate("button => button.click()")
    expect(person.drafts).to_have_count(3)
    person.drafts.nth(0).get_by_role("button", name="Use it").evaluate("button => button.click()")
    expect(person.bullets).to_have_count(1)
    expect(person.notes).to_be_focused()
    assert person.notes.input_value().endswith("also washed")
    # What was saved by a draft is not taken for a change made elsewhere.
    expect(page.locator("#save-state")).to_have_attribute("data-state", "saved")
    person.click("button", "Save and go on to Education")
    person.heading("Education")


def test_half_a_bullet_stays_while_bullets_come_go_and_move(person):
    page = person.page
    person.use_all()
    expect(person.bullets).to_have_count(4)
    texts = [bullet.input_value() for bullet in person.bullets.all()]
    person.bullets.nth(1).fill(HALF)
    page.locator("#bullet-list li").nth(2).get_by_role("button", name="Move up").click()
    expect(page.locator("#bullets-said")).to_have_text("Moved up.")
    assert [bullet.input_value() for bullet in person.bullets.all()] == [texts[0], texts[2], HALF, texts[3]]
    expect(page.locator("#bullet-list li").nth(1).get_by_role("button", name="Move up")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#bullet-list li").nth(0).get_by_role("button", name="Move down")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#bullet-list li").nth(1).get_by_role("button", name="Move down")).to_be_focused()
    page.locator("#bullet-list li").nth(0).get_by_role("button", name="Remove").click()
    expect(person.bullets).to_have_count(3)
    new_bullet(page).fill("Answered the phone")
    page.get_by_role("button", name="Add this bullet point").click()
    expect(person.bullets).to_have_count(4)
    expect(new_bullet(page)).to_have_value("")
    assert person.bullets.nth(1).input_value() == HALF


def test_using_all_leaves_the_draft_that_is_being_reworded(person):
    box = editor(person.drafts.nth(2))
    box.fill(HALF)
    person.use_all()
    expect(person.drafts).to_have_count(1)
    expect(person.bullets).to_have_count(3)
    expect(box).to_have_count(0)
    assert editor(person.drafts.nth(0)).input_value() == HALF


def test_the_focus_goes_on_to_the_next_draft_and_at_the_end_to_what_is_said(person):
    for left in (3, 2, 1):
        following = person.drafts.nth(1).get_attribute("id")
        person.drafts.nth(0).get_by_role("button", name="Use it").press("Enter")
        expect(person.drafts).to_have_count(left)
        expect(person.page.locator(f"#{following}").get_by_role("button", name="Use it")).to_be_focused()
    person.drafts.nth(0).get_by_role("button", name="Leave it out").press("Enter")
    expect(person.drafts).to_have_count(0)
    expect(person.page.locator("#draft-progress")).to_have_text("Left out. No draft is left.")
    expect(person.page.locator("#draft-progress")).to_be_focused()


def test_drafting_one_again_keeps_the_wording_begun_there_and_elsewhere(person):
    page = person.page
    here, there = editor(person.drafts.nth(0)), editor(person.drafts.nth(1))
    there.fill("Begun there")
    # Last, so that it is not kept by itself before the press: what was kept before makes room for the new draft.
    here.fill("Begun here")
    person.drafts.nth(0).get_by_role("button", name="Draft again").press("Enter")
    expect(page.locator("#draft-progress")).to_have_text("Your draft is ready.")
    expect(person.drafts).to_have_count(4)
    assert editor(person.drafts.nth(0)).input_value() == "Begun here"
    assert there.input_value() == "Begun there"
    for box in (editor(person.drafts.nth(0)), there):
        # Kept by itself, a moment after the typing.
        expect(page.locator(f"#was-{box.get_attribute('id')}")).to_have_value(box.input_value())
    expect(page.locator("#save-state")).to_have_attribute("data-state", "saved")
    page.reload()
    assert [editor(person.drafts.nth(number)).input_value() for number in (0, 1)] == ["Begun here", "Begun there"]


def test_a_reply_is_sent_by_enter_and_kept_until_then(site, profile):
    person = Person(profile().new_page(), site.url)
    person.arrive()
    person.job(notes=UNCLEAR)
    person.draft(expected=1)
    page = person.page
    reply = page.locator(".answer-line input")
    if not reply.is_visible():
        page.locator(".draft-asks summary").click()
    reply.fill("about 40")
    page.locator("h1").click()
    expect(page.locator("#save-state")).to_have_attribute("data-state", "saved")
    page.reload()
    expect(reply).to_have_value("about 40")
    reply.press("Enter")
    expect(page.locator(".draft-fact")).to_contain_text(f"{UNCLEAR}; about 40")


def test_a_blank_left_in_is_told_under_the_box_and_the_wording_stays(person):
    box = editor(person.drafts.nth(0))
    box.fill("Trained [number] people")
    person.drafts.nth(0).get_by_role("button", name="Use my wording").click()
    expect(person.drafts.nth(0).get_by_role("alert")).to_contain_text("There is still a blank in it")
    expect(box).to_have_value("Trained [number] people")
    expect(person.drafts).to_have_count(4)


def test_a_mistake_in_the_form_is_told_at_its_field_and_no_wording_is_lost(person):
    page = person.page
    box = editor(person.drafts.nth(0))
    box.fill(HALF)
    page.get_by_label("Start", exact=True).fill("soon")
    person.click("button", "Draft from my notes", exact=True)
    start = page.get_by_role("textbox", name="Start", exact=True)
    expect(start).to_have_class(re.compile("is-invalid"))
    expect(start).to_have_value("soon")
    expect(start).to_be_focused()
    expect(box).to_have_value(HALF)


def test_a_save_by_itself_that_the_answer_overtakes_leaves_the_page_whole(person):
    page = person.page
    presses, saves = [], []
    page.route(re.compile(r"/draft/$"), lambda route: presses.append(route))
    page.get_by_label("Start", exact=True).fill("soon")
    with page.expect_request(re.compile(r"/draft/$")):
        person.click("button", "Draft from my notes", exact=True)
    page.route(re.compile(r"/item/work/[0-9a-f]+/$"), lambda route: saves.append(route))
    with page.expect_request(re.compile(r"/item/work/[0-9a-f]+/$")):
        person.notes.press_sequentially(" and more")
    start = page.get_by_role("textbox", name="Start", exact=True)
    presses[0].continue_()
    expect(start).to_have_attribute("aria-invalid", "true")
    with page.expect_response(re.compile(r"/item/work/[0-9a-f]+/$")):
        saves[0].continue_()
    expect(start).to_be_focused()
    expect(page.locator("#save-state")).to_have_count(1)
    assert person.notes.input_value().endswith(" and more")


def test_a_save_whose_draft_has_gone_meanwhile_is_no_fault(person):
    page, saves = person.page, []
    page.route(re.compile(r"/item/work/[0-9a-f]+/$"), lambda route: saves.append(route), times=1)
    with page.expect_request(re.compile(r"/item/work/[0-9a-f]+/$")):
        type_half(page, editor(person.drafts.nth(0)))
    person.drafts.nth(0).evaluate("draft => draft.remove()")
    with page.expect_response(re.compile(r"/item/work/[0-9a-f]+/$")):
        saves[0].continue_()
    expect(page.locator("#save-state")).to_have_attribute("data-state", "saved")


def test_a_change_made_elsewhere_is_told_before_drafting_and_no_wording_is_lost(person):
    page = person.page
    box = editor(person.drafts.nth(0))
    box.fill(HALF)
    page.locator("#seen").evaluate("field => field.value = 'older'")
    # Set by hand, so that no save by itself comes first.
    page.get_by_label("Job title, or what you did").evaluate("field => field.value = 'Typed in an older window'")
    person.click("button", "Draft from my notes", exact=True)
    expect(page.locator("#draft-progress")).to_contain_text("Not drafted: this entry was changed in another window.")
    expect(box).to_have_value(HALF)


@pytest.mark.parametrize(
    ("cut", "sentence"), [("line", "That did not go through."), ("cookie", "This resume is not open in this browser")]
)
def test_an_answer_that_fails_is_told_where_it_was_pressed(site, browser, cut, sentence):
    context = browser.new_context(viewport=PHONE)
    person = with_drafts(Person(context.new_page(), site.url))
    box = editor(person.drafts.nth(0))
    box.fill(HALF)
    if cut == "line":
        context.set_offline(True)
    else:
        context.clear_cookies(name="guest")
    person.drafts.nth(0).get_by_role("button", name="Use my wording").click()
    expect(person.drafts.nth(0).get_by_role("alert")).to_contain_text(sentence)
    expect(box).to_have_value(HALF)
    context.close()


def test_another_window_s_answer_is_told_and_the_wording_stays(person):
    here = person.page
    there = here.context.new_page()
    there.goto(here.url)
    box = editor(person.drafts.nth(0))
    box.fill(HALF)
    there.get_by_role("button", name="Use it").first.click()
    expect(there.locator("#bullets .bullet-forms textarea")).to_have_count(1)
    person.drafts.nth(0).get_by_role("button", name="Use my wording").click()
    expect(person.drafts.nth(0).get_by_role("alert")).to_contain_text("was answered in another window")
    expect(box).to_have_value(HALF)


async def slow_at_the_last(call: Call) -> None:
    """The note on ordering takes its time; the others are there at once."""
    pause = 0.5 if "ordering" in call.request.text else 0.0
    await answer(line(call), pause=pause)(call)


@pytest.fixture
def streaming(profile, modelled):
    """Somebody who has just asked for drafts that take a second or two, at a page that shows the first of them."""
    model, site = modelled
    model.script[:] = [slow_at_the_last]
    person = Person(profile().new_page(), site.url)
    person.arrive()
    person.job()
    person.click("button", "Draft with any", exact=True)
    expect(ready(person)).to_be_visible()
    assert person.page.locator("#draft-progress").text_content() != DONE
    return person


def ready(person: Person) -> Locator:
    """A draft that can be used, on a page where another is still being written."""
    return person.drafts.filter(has_text="Trained 4 new people")


def test_a_press_that_the_end_of_the_stream_falls_into_still_counts(streaming):
    page = streaming.page
    button = ready(streaming).get_by_role("button", name="Use it")
    button.scroll_into_view_if_needed()
    button.hover()
    page.mouse.down()
    expect(page.locator("#draft-progress")).to_have_text(DONE)
    expect(page.get_by_role("button", name="Use all that are from my notes")).to_be_attached()
    held = button.element_handle()
    page.wait_for_timeout(300)
    assert held.evaluate("button => button.isConnected"), "the button was changed for another under the finger"
    box = button.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.up()
    expect(streaming.bullets).to_have_count(1)


def test_typing_goes_on_over_the_end_of_the_stream(streaming):
    box = editor(ready(streaming))
    box.fill("")
    box.press_sequentially(HALF, delay=60)
    before = top_of(box)
    expect(streaming.page.locator("#draft-progress")).to_have_text(DONE)
    box.press_sequentially(" more", delay=60)
    expect(box).to_be_focused()
    expect(box).to_have_value(f"{HALF} more")
    assert abs(top_of(box) - before) <= 2


def test_a_corrected_note_has_one_draft_and_a_wording_of_a_note_that_is_gone_stands_apart(person):
    page = person.page
    editor(person.drafts.nth(3)).fill("Ordered what the kitchen needed")
    person.notes.fill("trained 4 nwe people")
    person.click("button", "Draft from my notes", exact=True)
    expect(page.locator("#changed-list > .draft")).to_have_count(1)
    expect(page.locator("#changed-list .draft-line")).to_have_text("Ordered what the kitchen needed")
    expect(person.drafts).to_have_count(1)
    person.notes.fill("trained 4 new people")
    person.click("button", "Draft from my notes", exact=True)
    expect(person.drafts.locator(".draft-fact")).to_contain_text("trained 4 new people")
    expect(person.drafts).to_have_count(1)
    person.use_all()
    expect(person.bullets).to_have_count(1)
    expect(page.locator("#changed-list > .draft")).to_have_count(1)


@pytest.mark.parametrize("window", [PHONE, DESK], ids=["phone", "desk"])
def test_the_heading_of_the_drafts_comes_into_view_and_into_focus(site, profile, window):
    person = Person(profile(viewport=window).new_page(), site.url)
    person.arrive()
    person.job()
    person.draft()
    heading = person.page.get_by_role("heading", name="Drafts from your notes")
    expect(heading).to_be_focused()
    assert 0 <= top_of(heading) < window["height"] / 3


def test_whoever_types_elsewhere_meanwhile_is_left_there(person):
    person.notes.press("End")
    before = top_of(person.notes)
    button = person.page.get_by_role("button", name="Draft from my notes")
    button.evaluate("button => button.click()")
    expect(person.page.locator("#draft-progress")).to_have_text("No draft came of it.")
    expect(person.notes).to_be_focused()
    assert abs(top_of(person.notes) - before) <= 2


def test_the_button_says_that_it_drafts(streaming):
    # Another one has taken its place by the end.
    busy = streaming.page.get_by_role("button", name="Drafting…")
    expect(busy).to_have_attribute("aria-disabled", "true")
    expect(streaming.page.locator("#draft-progress")).to_have_text(DONE)
    expect(busy).to_have_count(0)
