"""Limits that stand in small words: which of several, on what sort of nights, who ran the place."""

import pytest

from resumes.drafting.claims import check
from resumes.drafting.values import Role

from .marks import marked


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("prepped veg, ran the starters on quiet nights", "Ran the starters every night", "starters"),
        ("wrote 4 articles for the paper, one was on the front page", "Wrote 4 front page articles", "front"),
        ("was on the team that won the cup, i made slides", "Won the cup", "Won"),
        ("kitchen porter, ran the starters section", "Ran the kitchen on shifts", "Ran"),
        ("worked in my uncle's garage, oil changes", "Ran an uncle's garage with oil changes", "Ran"),
        ("bar work at an inn", "Ran the bar at an inn", "Ran"),
        ("measured feet, hit target 3 months out of 6", "Measured feet and hit target", "target"),
        ("usually 2000 words/day in trados", "Read 2,000 words a day in Trados", "2,000"),
        ("hung doors, sometimes two houses at once", "Usually hung doors in two houses at once", "two"),
        ("they text me the lists", "Texted the lists there", "Texted"),
        ("assisted in the baby room. naps. key worker for 3 babies", "Ran the baby room with naps", "Ran"),
        ("Scaffolder labourer 9 months, loading lorry", "Erected scaffolding for 9 months", "Erected"),
        ("site visits, 90 applications a yr. committee decides", "Decided 90 applications a year", "Decided"),
        ("moisture from 4% to 2.5, tuned the dryer", "Tuned the dryer from 4% to 3.5%", "3.5%"),
        ("1 trainee card. hoping it helps", "Hold 1 trainee card and plan to help", "plan"),
        ("worked on the queue", "Worked on the queue, contributing to a fall in costs", "costs"),
        ("15 volunteers, built a school", "Led 20 volunteers building the school", "20"),
    ],
)
def test_a_limit_left_out_is_asked_about(fact, text, word):
    assert word in marked(fact, text) or check(text, fact=fact).refused


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("prepped veg, ran the starters on quiet nights", "Prepped veg and ran the starters on quiet nights"),
        ("stacked shelves on late shifts", "Stacked shelves on late shifts"),
        ("wrote 4 articles for the paper, one was on the front page", "Wrote 4 articles, one on the front page"),
        ("walked 4 dogs, one was reactive so kept him close", "Walked 4 dogs, keeping a reactive dog close"),
        ("measured feet, hit target 3 months out of 6", "Measured feet and hit target in three months out of six"),
        ("measured feet, hit target 3 months out of 6", "Measured feet and hit target in three of six months"),
        ("tuned the dryer, moisture from 4% to 2.5", "Tuned the dryer, with moisture from 4% to 2.5%"),
        ("trainee card. want to do part 1 next yr", "Hold a trainee card and plan to do Part 1 next year"),
        ("worked in dads corner shop evenings, tills", "Helped in father's corner shop in the evenings"),
        ("usually 2000 words/day in trados", "Typically handled 2,000 words a day in Trados"),
        ("hung doors, sometimes two houses at once", "Hung doors, at times in two houses at once"),
        ("snow for 3 neighbors, groceries from aldi list they text me", "Got groceries from lists they texted"),
        ("treasurer for the anime club yr 12, collected subs", "Collected subs as Year 12 anime club treasurer"),
        ("on student council, went to meetings", "Went to student council meetings as a member"),
        ("pm service on trucks, oil and filters", "Performed preventive maintenance service on trucks"),
        ("worked in a shoe shop sat + sun", "Worked weekends in a shoe shop"),
        ("drawer was never off by more than a dollar", "Balanced drawer to within one dollar"),
        ("start 3am, mix shape bake rolls, 400 a day", "Started at 3 am to mix, shape and bake rolls"),
        ("ran a phone shop with 4 staff", "Ran a phone store with 4 staff"),
        (
            "we built a school in Malawi, summer 2019, 15 volunteers. i was in charge of the first aid kit",
            "Took charge of the first aid kit as one of 15 volunteers building a school",
        ),
    ],
)
def test_a_limit_that_is_kept_is_quiet(fact, text):
    assert marked(fact, text) == ""


def test_what_somebody_did_meanwhile_gives_the_writer_no_title():
    fact = "the nurse did the dressings, i held the supplies"
    text = "Held the supplies as the nurse did the dressings"
    assert check(text, fact=fact, role=Role("CNA")).is_theirs
    fact_of_picks, picks = "team leader checked my picks, i picked", "Picked as team leader checked the picks"
    assert check(picks, fact=fact_of_picks).is_theirs
    assert not check("Held the supplies as the nurse", fact=fact, role=Role("CNA")).is_theirs


def test_a_laborer_of_a_trade_does_not_do_its_deeds():
    fact, text = "a tower on site, loading lorries", "Erected a tower on site"
    assert check(text, fact=fact, role=Role("Scaffolder")).is_theirs
    assert not check(text, fact=fact, role=Role("Scaffolder's laborer")).is_theirs


def test_who_contributed_to_what_the_note_tells_is_asked_and_not_taken_for_a_made_up_result():
    fact = "we cut failed payments, my part was the queue"
    assert not check("Worked on the queue, contributing to a cut in failed payments", fact=fact).hard
    assert check("Worked on the queue, contributing to a cut in costs", fact=fact).hard
