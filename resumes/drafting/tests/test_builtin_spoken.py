"""Notes as people dictate them: no mark between clauses, talk beside the facts, "it was" and "there were"."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.facts import facts_from
from resumes.drafting.values import Role
from resumes.drafting.writing.asides import added, is_aside, without_asides

PAST = Role("Assistant")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("it was eleven tablets a day", "eleven tablets a day"),
        ("there was maybe ten of them each year", "maybe ten each year"),
        ("that was Sunday and Monday", "Sunday and Monday"),
        ("we had three dentists and two hygienists", "three dentists and two hygienists"),
        ("three of them were in wheelchairs", "three in wheelchairs"),
        ("it was busy", ""),
        ("they paid for it", ""),
        ("we had a good laugh", ""),
    ],
)
def test_what_it_was_and_there_were_add(words, said):
    assert added(words.split()) == said


@pytest.mark.parametrize(
    "text",
    ["which was really hard", "I was good at that", "which the boss was very happy about", "which I usually did"],
)
def test_how_a_thing_was_felt_is_no_fact(text):
    assert is_aside(text)
    assert facts_from(text) == ()


@pytest.mark.parametrize("text", ["which was about 200 a day", "I was good at maths", "the kitchen was clean"])
def test_what_has_a_number_or_a_thing_is_no_aside(text):
    assert not is_aside(text)


def test_asides_go_from_the_end_and_the_middle_of_a_note():
    assert without_asides("never late while I was there") == "never late"
    assert without_asides("did it daily so I suppose it was full time I ran it") == "did it daily, I ran it"


@pytest.mark.parametrize(
    ("notes", "facts"),
    [
        (
            "when the belt jams I clear the rollers of the machine myself and if the motor is hot I call the technician"
            " also I teach the new people on the line",
            (
                "when the belt jams I clear the rollers of the machine myself",
                "if the motor is hot I call the technician",
                "I teach the new people on the line",
            ),
        ),
    ],
)
def test_clauses_with_no_mark_between_them_fall_apart(notes, facts):
    assert facts_from(notes) == facts


@pytest.mark.parametrize(
    "note",
    [
        "I looked after my dad for three years and I got him up and washed and dressed every day",
        "I work with two other women and I show them what to do when the boss is out",
        "I fought with the council for eight months to get a stair lift and we got it in the end",
        "I started texting people the day before and the no shows went down from twelve a week to four which was nice",
    ],
)
def test_whom_a_deed_points_at_and_what_came_of_it_stay_with_it(note):
    assert facts_from(note) == (note,)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("what I did was I picked orders with the scanner", "Picked orders with the scanner"),
        (
            "I ran the shop on the managers days off that was Sunday and Monday there was twelve staff",
            "Ran the shop on the manager's days off, Sunday and Monday, twelve staff",
        ),
        ("I got my forklift licence while I was there they paid for it", "Got the forklift licence; they paid for it"),
        ("I never had an accident the whole time I was there", "Never had an accident"),
        ("I made the models for a competition, which we didn't win", "Made the models for a competition"),
        ("I did their rota every week", "Handled the rota every week"),
        ("when the printer broke I fixed it", "Fixed the printer when it broke"),
        (
            "when head office brought in click and collect I set it up in our shop",
            "Set up click and collect in the shop",
        ),
        (
            "I helped interview people and then when they brought in click and collect I set it up in our shop",
            "Helped interview people and set up click and collect in the shop",
        ),
        ("if a kid had a seizure I knew what to do", "Knew what to do if a child had a seizure"),
        ("I was the only one on the front desk", "Worked as the only one on the front desk"),
        (
            "I did the diaries so booking people in and moving them around",
            "Handled the diaries, including booking people in and moving them around",
        ),
        (
            "so I was checking stuff that came back and deciding if it was damaged",
            "Checked stuff that came back and decided if it was damaged",
        ),
        ("we were the second best store in the region", ""),
        ("viewings sat + evenings", ""),
        ("calmed most of them down", "Calmed most of them down"),
        ("we were 3 people and I did the cooking", "Handled the cooking with 3 people"),
        (
            "kept track of his medications there were nine of them and took him to all his appointments",
            "Kept track of his medications, nine of them, and took him to all his appointments",
        ),
        (
            "so every Saturday we gave out food to around two hundred families and I was in charge of getting the"
            " volunteers there",
            "Gave out food every Saturday to around two hundred families and got the volunteers there",
        ),
        ("when the washer was broken I repaired it", "Repaired the washer when it was broken"),
        (
            "when the new guy started I showed him how to set up the tig for thin stainless",
            "Showed the new team member how to set up the TIG for thin stainless when he started",
        ),
        ("when the trainer left I covered her classes", "Covered her classes when the trainer left"),
        (
            "measured the roofs and figured out how much material we needed",
            "Measured the roofs and figured out how much material was needed",
        ),
        (
            "i had one student in a wheelchair so i learned how to run the lift and do the tie downs",
            "Learned how to run the lift and do the tie downs",
        ),
        (
            "did the exercises with him that the therapist showed us and he got to where he could walk with a cane",
            "Did the exercises with him; he got to where he could walk with a cane",
        ),
        (
            "I pulled wire and bent conduit and then later on my boss let me do panels on my own",
            "Pulled wire, bent conduit, and did panels independently",
        ),
        (
            "we were supposed to do nine hundred units a shift and we usually did about a thousand",
            "Usually did about a thousand units a shift with others",
        ),
        ("I had keys of the shop and was closing it every night", "Had keys of the shop and closed it every night"),
        (
            "we had x ray testing on the welds and I think my reject rate was under two percent the whole time I was"
            " there",
            "Had x ray testing on the welds and the reject rate was under an estimated two percent",
        ),
        ("I think we did maybe fifty orders a night", "Did an estimated fifty orders a night with others"),
        ("took him out of bed and into the chair everything really", "Took him out of bed and into the chair"),
        (
            "I took about sixty calls a day for a phone company people were mostly upset about their bills",
            "Took about sixty calls a day for a phone company",
        ),
        ("I got picked to train the new guys", "Picked to train the new team members"),
        (
            "teach new coworkers how to make the bed and prepare the cart",
            "Taught new coworkers how to make the bed and prepare the cart",
        ),
    ],
)
def test_a_spoken_note_is_told_in_one_line(fact, text):
    assert draft(fact, role=PAST).text == text


def test_them_is_never_whoever_is_theirs():
    text = draft(
        "looked after twins for years and their parents worked late so I had them ten hours a day", role=PAST
    ).text
    assert "parents" not in text
