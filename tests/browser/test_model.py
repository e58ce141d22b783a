"""Drafting in the browser with a model server: one that answers, and one that dies in the middle of an answer."""

import re

import pytest
from playwright.sync_api import expect

from tests.model_server import Call, Fault, answer, cut

from .person import NOTES, Person

LINES = {
    "worked register": "Worked the register, sometimes serving 200 customers a day",
    "trained 4": "Trained 4 new people",
    "schedule": "Made the weekly schedule in Excel",
    "ordering": "Helped the boss with ordering",
}


async def well(call: Call) -> None:
    """The line to the note that the request is about."""
    await answer(line(call), pause=0.02)(call)


async def well_or_slow(call: Call) -> None:
    """One note's line never ends in time."""
    await (slow if "ordering" in call.request.text else well)(call)


async def slow(call: Call) -> None:
    await answer("Trained four new people", pause=1.5)(call)


async def well_or_die(call: Call) -> None:
    await (answer(line(call)) if "trained 4" in call.request.text else cut)(call)


def line(call: Call) -> str:
    return next(line for part, line in LINES.items() if part in call.request.text)


@pytest.fixture
def model(modelled):
    server, _ = modelled
    server.calls.clear()
    return server


@pytest.fixture
def at_notes(profile, modelled):
    """Somebody who has written the notes of a job, at a site with that model."""
    person = Person(profile().new_page(), modelled[1].url)
    person.arrive()
    person.job()
    return person


@pytest.fixture
def draft(at_notes, model):
    """Drafts the notes with a model that answers so; gives the person at the page."""

    def run(reply: Fault) -> Person:
        model.script[:] = [reply]
        at_notes.draft(button="Draft with any")
        # The count comes last: what is said must still be there then.
        expect(at_notes.page.get_by_role("button", name="Use all that are from my notes")).to_be_visible()
        assert model.calls
        return at_notes

    return run


def test_a_model_s_drafts_arrive_with_its_name_and_become_bullets(draft):
    person = draft(well)
    expect(person.drafts.filter(has_text="any")).not_to_have_count(0)
    expect(person.page.locator("#draft-note")).to_be_hidden()
    person.use_all()
    assert "Trained 4 new people" in [bullet.input_value() for bullet in person.bullets.all()]


def test_a_model_that_dies_costs_one_plain_line_and_nothing_else(draft):
    person = draft(well_or_die)
    expect(person.page.locator("#draft-note")).to_contain_text("Some drafts came from the built-in drafter")
    assert person.page.get_by_text("Some drafts came from the built-in drafter").count() == 1
    person.page.reload()
    expect(person.notes).to_have_value(NOTES)
    expect(person.drafts).to_have_count(4)
    for note in NOTES.splitlines():
        expect(person.page.locator(".draft-fact", has_text=note)).to_be_visible()


def test_what_was_said_of_the_drafts_goes_with_the_last_of_them(draft):
    person = draft(well_or_die)
    note = person.page.locator("#draft-note")
    person.drafts.first.get_by_role("button", name="Leave it out").click()
    expect(person.drafts).to_have_count(3)
    expect(note).to_be_visible()
    person.use_all()
    expect(person.drafts).to_have_count(0)
    expect(note).to_be_hidden()


def test_once_the_person_has_said_who_writes_the_page_says_it_and_the_focus_stays(draft):
    person = draft(well)
    page = person.page
    expect(page.locator("#writer")).to_contain_text("any at 127.0.0.1")
    expect(page.get_by_role("button", name="Draft from my notes")).to_be_visible()
    page.get_by_text("What is sent, and how to send nothing").click()
    page.get_by_role("button", name="Send nothing from now on").click()
    expect(page.locator("#writer")).to_contain_text("Nothing is sent anywhere")
    expect(person.notes).to_have_value(NOTES)
    expect(person.drafts).to_have_count(4)


def test_drafts_and_other_wordings_are_stopped_and_the_server_is_told(at_notes, model):
    person, page = at_notes, at_notes.page
    model.script[:] = [well_or_slow]
    page.get_by_role("button", name="Draft with any").click()
    expect(person.drafts).to_have_count(3)
    page.get_by_role("button", name="Stop", exact=True).click()
    expect(page.get_by_text("Stopped. The drafts that were ready are here")).to_be_visible()
    assert model.wait_until_closed(2)
    expect(page.locator("#writer")).to_contain_text("any at 127.0.0.1:")
    expect(page.locator("#writer")).to_contain_text("writes.")
    expect(page.get_by_role("button", name=re.compile(r"Use all that are from my notes \(\d\)"))).to_be_visible()
    person.use_all()
    model.script[:] = [slow]
    place = page.locator("#bullet-list > li", has=page.get_by_text("Trained 4 new people"))
    place.get_by_text("Say it another way").click()
    place.get_by_role("button", name="Plainer words").click()
    expect(place.locator(".again-words")).to_have_text("Trained")
    place.get_by_role("button", name="Stop").click()
    expect(place.locator(".again-words")).to_be_hidden()
    assert model.wait_until_closed(2)
    model.script[:] = ["Coached 4 new people"]
    place.get_by_role("button", name="Another verb").click()
    expect(place.locator(".wording")).to_be_visible()


def test_what_was_said_of_one_wording_is_gone_while_the_next_is_written(draft, model):
    person = draft(well)
    person.use_all()
    place = person.page.locator("#bullet-list > li", has=person.page.get_by_text("Trained 4 new people"))
    remark = place.get_by_text("said more than your bullet point does")
    model.script[:] = ["Won an award for sales in Europe"]
    place.get_by_text("Say it another way").click()
    place.get_by_role("button", name="Plainer words").click()
    expect(remark).to_be_visible()
    model.script[:] = [slow]
    place.get_by_role("button", name="Plainer words").click()
    expect(place.locator(".again-words")).to_have_text("Trained")
    expect(remark).to_be_hidden()
    place.get_by_role("button", name="Stop").click()
    expect(place.locator(".again-words")).to_be_hidden()
