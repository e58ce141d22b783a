"""A line that only says the note in other words, which the check can't tell: the person's own sentence stands."""

import asyncio

import pytest

from resumes.drafting import service
from resumes.drafting.claims import check
from resumes.drafting.service import FactToDraft
from resumes.drafting.values import BUILT_IN, Draft, Role
from resumes.drafting.weighing import holds_as_much, is_worded_otherwise
from resumes.llm.scripted import Scripted

NOTE = "kept the ice wells full and ran kegs up from the basement on busy nights"
REWORDED = "Kept ice wells brimming and lugged kegs up from the cellar on packed nights"


def drafted(note: str, line: str) -> Draft:
    async def collect() -> list[service.Event]:
        facts = (FactToDraft("1", note),)
        return [one async for one in service.drafts(facts, role=Role("Barback"), provider=Scripted([line]))]

    return next(event for event in asyncio.run(collect()) if isinstance(event, Draft))


def test_other_words_give_way_to_the_persons_own_sentence():
    assert check(REWORDED, fact=NOTE, role=Role("Barback")).added
    draft = drafted(NOTE, REWORDED)
    assert draft.text == "Kept the ice wells full and ran kegs up from the basement on busy nights"
    assert draft.writer == BUILT_IN and {span.kind for span in draft.spans} <= {"yours", "reworded"}


@pytest.mark.parametrize(
    ("note", "line"),
    [
        (NOTE, "Kept the ice wells full and ran kegs up from the basement on busy nights with great care"),
        ("58 plates, tables 4 and 9, a lot of running", "Carried 58 plates to tables 4 and 9 with much hurrying"),
    ],
)
def test_an_addition_is_asked_about_and_so_is_what_no_own_sentence_can_say(note, line):
    draft = drafted(note, line)
    assert draft.writer != BUILT_IN and "added" in {span.kind for span in draft.spans}


def test_as_much_must_be_left_out_as_is_new():
    assert is_worded_otherwise(check(REWORDED, fact=NOTE), NOTE)
    more = "Kept the ice wells full and ran kegs up from the basement on busy nights with great care"
    assert not is_worded_otherwise(check(more, fact=NOTE), NOTE)


def test_a_plain_word_more_gives_way_too_and_a_claim_does_not():
    note = "shook a bucket outside the station"
    assert drafted(note, "Shook a collection bucket outside the station").writer == BUILT_IN
    assert drafted(note, "Proactively shook a bucket outside the station").writer != BUILT_IN


def test_a_figure_before_a_rate_is_no_short_form():
    assert "3 or 4 a day" in drafted("looked at houses, 3 or 4 a day", "Looked at houses, 3 or 4 a day").text
    without = asyncio.run(_first("looked at houses, 3 or 4 a day"))
    assert "3 or 4 a day" in without.text


async def _first(note: str) -> Draft:
    events = [one async for one in service.drafts((FactToDraft("1", note),), role=Role("Adjuster"), provider=None)]
    return next(event for event in events if isinstance(event, Draft))


def test_a_line_stands_for_another_that_holds_no_more_of_the_note():
    note = "hosed out the kennels and walked the dogs in pairs, it was freezing in winter"
    assert check("Sluiced the kennels and walked the dogs in pairs", fact=note).added
    assert drafted(note, "Sluiced the kennels and walked the dogs in pairs").writer == BUILT_IN
    assert not holds_as_much("Hosed out the kennels", "Walked the dogs and hosed out the kennels", note)


def test_what_others_did_need_not_be_held():
    note = "hosed out the kennels and walked the dogs, the vet did the jabs"
    assert holds_as_much("Hosed out the kennels and walked the dogs", "Sluiced kennels while the vet did jabs", note)


def test_a_number_of_the_note_that_counts_another_thing_is_no_question():
    note = "checked 12 rooms a shift and restocked 3 carts"
    assert is_worded_otherwise(check("Checked rooms and restocked 12 carts", fact=note), note)
    assert not is_worded_otherwise(check("Checked 12 rooms a shift and restocked every cart", fact=note), note)
    own = "Checked 12 rooms a shift and restocked 3 carts"
    assert drafted(note, "Checked rooms and restocked 12 carts").text == own
