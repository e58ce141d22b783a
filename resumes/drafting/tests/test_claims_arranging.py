"""Arranging is not doing: who books, schedules or lines up a thing has not done it."""

import pytest

from resumes.drafting.claims import check
from resumes.drafting.values import Role

NOW = Role("Office Assistant", current=True)


def marked(fact: str, text: str, role: Role) -> list[str]:
    checked = check(text, fact=fact, role=role)
    assert not checked.refused
    return [span.text.strip() for span in (*checked.added, *checked.hard)]


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("set up interviews and did paperwork for new hires", "Conducted interviews and did paperwork for new hires"),
        ("lined up roof repairs for 3 buildings", "Repaired roofs for three buildings"),
        ("arranged safety audits of the labs", "Audited the safety of the labs"),
        ("booked oil changes, brake checks and inspections", "Performed oil changes, brake checks and inspections"),
        ("coordinated deliveries with the drivers", "Made deliveries with the drivers"),
    ],
)
def test_what_was_arranged_is_not_told_as_done(fact, text):
    assert text.split()[0] in marked(fact, text, Role("Office Assistant"))


def test_a_present_arranging_is_read_as_a_verb():
    assert marked("schedule blood draws for patients", "Perform blood draws for patients", NOW) == ["Perform"]
    assert marked("organise visits to sick members", "Visit sick members", NOW) == ["Visit"]


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("booked tours for visitors", "Handled tour bookings for visitors"),
        ("set up interviews for new hires", "Arranged interviews for new hires"),
        ("set up laptops for 20 staff", "Completed laptop setup for 20 staff"),
        ("booked and gave tours of the town", "Gave tours of the town"),
        ("order picking and packing", "Picked and packed orders"),
        ("planned lessons and taught them", "Taught planned lessons"),
        ("planned and cooked meals for 3 kids", "Cooked meals for three children"),
        ("arranged flowers for weddings", "Did flower arrangements for weddings"),
        ("booked the rooms & emailed everyone", "Booked rooms and emailed everyone"),
        ("organising color charts, label bins", "Organized color charts and labelled bins"),
        ("took calls and booked engineers to go out", "Took calls and booked engineers to go out"),
        ("set up trays, suction, cleaned instruments", "Prepared trays, provided suction and cleaned instruments"),
    ],
)
def test_what_was_arranged_and_told_so_or_done_too_is_quiet(fact, text):
    assert marked(fact, text, Role("Office Assistant")) == []
