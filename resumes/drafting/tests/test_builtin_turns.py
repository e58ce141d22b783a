"""Turns of plain notes that no other test has, each of which needs a rule of its own."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role


@pytest.mark.parametrize(
    ("title", "note", "text"),
    [
        ("Driver", "never an accident in 5 years", "Never had an accident in 5 years"),
        ("Driver", "drove the bus 9 years no accidents", "Drove the bus for 9 years with no accidents"),
        ("Clerk", "answered to the emails and calls", "Answer the emails and calls"),
        ("Cleaner", "responsible for the cleaning of rooms", "Handle the cleaning of rooms"),
        ("Barista", "customers very happy, rating 4.8", "Rated 4.8 by customers"),
        ("Teacher", "taught 12 kids, 5-7 year olds", "Taught 12 children aged 5-7"),
        ("Cook", "did never burn a pizza", "Never burned a pizza"),
        ("Dev", "final project: built a booking app in Django", "Built a booking app in Django as final project"),
        ("Porter", "I helped the patients a lot of the time", "Helped the patients often"),
        ("Cook", "made an set out 40 plates", "Made and set out 40 plates"),
        ("Cleaner", "was checking of the shelves", "Check the shelves"),
        ("Cook", "cook for her", "Cook for her"),
        ("Carer", "ring people up and remind them", "Ring people up and remind them"),
        ("Coach", "coach for two teams", "Coach for two teams"),
        ("Painter", "I do mostly colour", "Do mostly colour"),
        ("Analyst", "q3 reports", "Write Q3 reports"),
    ],
)
def test_a_turn_is_told_as_it_is_meant(title, note, text):
    assert draft(note, role=Role(title, current=True)).text == text


def test_a_word_for_being_calm_is_no_job():
    assert not draft("because I am patient they send me the angry callers", role=Role("Caller", current=True)).text
