"""Notes cut into facts: what splits, what stays together, what nothing can break."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resumes.document import limits
from resumes.drafting.facts import facts_from


@pytest.mark.parametrize(
    ("notes", "facts"),
    [
        ("sold shoes and boots\nanswered the phone", ("sold shoes and boots", "answered the phone")),
        ("Wrote all daily reports. Checked all the machines.", ("Wrote all daily reports", "Checked all the machines")),
        ("opened the store early; counted the cash drawer", ("opened the store early", "counted the cash drawer")),
        (
            "i trained four new cashiers in the summer and i counted the cash drawer every single night",
            ("i trained four new cashiers in the summer", "i counted the cash drawer every single night"),
        ),
        (
            "• stocked all shelves\n- ran the register\n1. cleaned the floor",
            ("stocked all shelves", "ran the register", "cleaned the floor"),
        ),
        ("🔥 fixed the old printers", ("fixed the old printers",)),
        ("| built dashboards | Tableau |\n|---|---|", ("built dashboards, Tableau",)),
        ("Task | Count per week\nCalls a day | 40\nfiled reports | 2", ("40 Calls a day", "filed reports, 2")),
        ("What I did\tTools\ncoded claims\tEpic", ("coded claims, Epic",)),
    ],
)
def test_each_deed_is_a_fact(notes, facts):
    assert facts_from(notes) == facts


@pytest.mark.parametrize(
    "note",
    [
        "made sandwiches, cleaned tables, took orders",
        "inventory. 3 ppl. excel",
        "served bread and butter to guests",
        "phones, orders, reports",
    ],
)
def test_what_is_too_small_to_stand_alone_stays_together(note):
    assert facts_from(note) == (note,)


@pytest.mark.parametrize(
    "note",
    [
        "helped load and unload trucks at night",
        "helped the driver load heavy pallets and unload trucks in the yard",
        "was part of a team that moved servers and installed racks",
        "my boss checked and approved the weekly reports",
        "made sure everything was clean and stocked at opening",
        "most days I would be the one that helps people get up and wash and get dressed, usually like 8 of them a day",
    ],
)
def test_a_deed_keeps_what_makes_it_smaller(note):
    assert facts_from(note) == (note,)


def test_a_number_keeps_its_noun_across_a_full_stop():
    assert facts_from("scheduled visits for three doctors. About 40 a day.") == (
        "scheduled visits for three doctors. About 40 a day",
    )


def test_dictated_notes_fall_apart_where_the_next_deed_begins():
    notes = (
        "so um i worked in the kitchen every night and i washed all the dishes and then i helped the cook make salads "
        "and on weekends i closed the kitchen and i also trained two new guys on the dishwasher"
    )
    facts = facts_from(notes)
    for deed in ("washed all the dishes", "helped the cook", "closed the kitchen", "trained two new guys"):
        assert sum(deed in fact for fact in facts) == 1
    assert len(facts) == 5


@pytest.mark.parametrize(
    "note",
    [
        "came up with a new way of labeling the walk in so we threw out less food",
        "one time i stop a fire because i saw smoke in the kitchen and i call 999",
        "final year project is an app for finding rooms, built in flutter with firebase, team of 4",
        "trained up 2 apprentices, both passed",
        "check quality with caliper and write in the book",
        "drove the truck with trailer and looked after the mowers",
        "new girls got put with me, i showed them the menu",
        "automated the weekly report, took 4 hours now 10 mins",
        "redid the signup flow, drop off went 62% to 38%",
        "spotted that one supplier had been overcharging us for 2 years",
        "everything i sold on the stall was made by hand",
    ],
)
def test_a_deed_keeps_its_cause_its_object_and_what_came_of_it(note):
    assert facts_from(note) == (note,)


@pytest.mark.parametrize(
    ("note", "facts"),
    [
        (
            "deliver parcels with my own van 120 stops a day i load the van myself plan the route and take photo of "
            "the parcel customers mostly happy with me rating 4.8",
            (
                "deliver parcels with my own van 120 stops a day",
                "i load the van myself plan the route and take photo of the parcel",
                "customers mostly happy with me rating 4.8",
            ),
        ),
        (
            "so basically i was picking and packing orders on nights using a scanner and loading the lorries and "
            "sometimes i drove the forklift when the other lad was off got my licence there",
            (
                "so basically i was picking and packing orders on nights using a scanner and loading the lorries",
                "sometimes i drove the forklift when the other lad was off",
                "got my licence there",
            ),
        ),
        (
            "i logged every call of the day on the new system and if someone was upset i would call my team leader",
            (
                "i logged every call of the day on the new system",
                "if someone was upset i would call my team leader",
            ),
        ),
    ],
)
def test_a_note_without_marks_falls_apart_at_its_deeds(note, facts):
    assert facts_from(note) == facts


@pytest.mark.parametrize(
    "note",
    [
        "owned checkout for 2M users, ran 14 A/B tests in a year",
        "worked register, sometimes 200 customers a day, closed up at night",
        "noticed a guest was limping, called the manager, turned out to be a broken toe",
        "crossed over to the paint desk and did that most of the winter",
        "i walked the yard every two hours with a dog and in between i watched the gate",
        "i drew the plans for the kitchen with the owner and then i ordered all the cabinets",
        "i type the letters for three managers and a trainee and one of them speaks really fast",
        "wrote up incident reports, one time I found a gas leak",
        "started with oil changes and by the second year i was doing brakes and timing belts",
    ],
)
def test_a_short_sentence_stays_one_where_its_parts_could_not_stand_alone(note):
    assert facts_from(note) == (note,)


@pytest.mark.parametrize("note", ["I don't give legal advice", "wasnt involved in sales", "i couldnt use the saw"])
def test_what_was_only_not_done_is_no_fact(note):
    assert facts_from(f"packed boxes at night\n{note}") == ("packed boxes at night",)


@pytest.mark.parametrize("note", ["didn't finish the migration", "never missed a shift", "did not drop one order"])
def test_a_denial_that_tells_of_work_is_a_fact(note):
    assert facts_from(note) == (note,)


def test_a_short_form_does_not_end_a_sentence():
    assert facts_from("took approx. 30 calls a day") == ("took approx. 30 calls a day",)


@pytest.mark.parametrize(
    "note",
    [
        "report to the supervisor (mr. Kowalski), show them how to use scanner",
        "fixed bugs with St. Mary's Hospital team, e.g. login",
        "Dr. Lee on U.S. claims app",
        "worked under Mr. Ortiz, no. 4 crew",
        "sold tickets for Acme Inc. to small shops",
        "compared paper vs. Excel for the office",
        "cleaned tables, chairs, etc. and the floor",
        "set up stands (posters; flyers. Cards) for the fair",
        "AB tests? helped with 2",
    ],
)
def test_neither_a_short_form_nor_a_bracket_is_cut_open(note):
    assert facts_from(note) == (note,)


def test_a_short_form_may_end_a_sentence_before_a_deed():
    assert facts_from("worked the desk for Acme Inc. Sold shoes to families.") == (
        "worked the desk for Acme Inc.",
        "Sold shoes to families",
    )


@pytest.mark.parametrize("note", ["dont know", "Don't know the exact number", "not sure how many hours", "n/a"])
def test_not_knowing_is_no_fact(note):
    assert facts_from(f"packed boxes at night\n{note}") == ("packed boxes at night",)


def test_the_words_stay_as_typed():
    assert facts_from("  - mgr had me count $2,000 w/ care!  ") == ("mgr had me count $2,000 w/ care",)


@pytest.mark.parametrize("notes", ["", "   \n\t\n", "...\n---\n|---|", "•\n-"])
def test_nothing_said_is_no_fact(notes):
    assert facts_from(notes) == ()


def test_a_fact_said_twice_is_one_fact():
    assert facts_from("sold shoes to people\nsold shoes to people") == ("sold shoes to people",)


def test_facts_are_capped():
    notes = "\n".join(f"packed box number {number} today" for number in range(limits.FACTS_PER_ITEM + 50))
    assert len(facts_from(notes)) == limits.FACTS_PER_ITEM


@pytest.mark.parametrize(
    "unit",
    [
        "word ",
        "a,",
        "cleaned the floor and ",
        "cut and run, ",
        "so i worked the register and helped ",
        "((",
        "😀",
        "1. ",
    ],
)
def test_twenty_thousand_characters_are_read_in_a_moment(unit):
    notes = (unit * limits.NOTES)[: limits.NOTES]
    start = time.process_time()
    facts = facts_from(notes)
    assert time.process_time() - start < 2
    assert len(facts) <= limits.FACTS_PER_ITEM


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gives_facts_made_of_its_own_characters(notes):
    for fact in facts_from(notes):
        assert fact == fact.strip() and "\n" not in fact
        assert set(fact) <= set(notes) | set(", ")


def test_a_deed_is_not_lost_with_the_denial_before_it():
    told = facts_from("i remind them of their pills but i dont give them and i write it all down in the log book")
    assert "log book" in told[-1]
    assert facts_from("i dont give them and i don't lift them") == ()


@pytest.mark.parametrize(
    "note",
    [
        "Stopped 19 payments in one year, worth £83k, after I got everyone to ask two extra questions at the counter",
        "Started texting patients the day before; no-shows dropped from 9 a week to 3 or 4",
        "Authority up to £5m per risk; anything above went to London",
    ],
)
def test_what_came_of_a_deed_or_stood_before_it_stays_with_it(note):
    assert facts_from(note) == (note,)
