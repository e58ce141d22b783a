"""Slips, fillers, commas and names: the small things that make a line read as written with care."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.language.shorthand import written_out
from resumes.drafting.values import Role
from resumes.drafting.writing.tidying import tidied

PAST = Role("Worker")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("make coffee obviously", "make coffee"),
        ("sorted parcels, made tea lol", "sorted parcels, made tea"),
        ("recorded everything", "recorded everything"),
        ("taught the twins there letters", "taught the twins their letters"),
        ("sit with them if there upset", "sit with them if they are upset"),
        ("worked there two years", "worked there two years"),
        ("stood there all three days", "stood there all three days"),
        ("stayed there after close", "stayed there after close"),
        ("childrens books mostly", "children's books mostly"),
        ("did the salons instagram", "did the salon's instagram"),
        ("did the accounts for my wifes business", "did the accounts for my wife's business"),
        ("ordering stationary for the office", "ordering stationery for the office"),
        ("covered rounds when they was off", "covered rounds when they were off"),
        ("found a bug that would of charged twice", "found a bug that would have charged twice"),
        ("SATs results went up 3 points", "SATs results went up 3 points"),
        ("patrolled in night", "patrolled at night"),
        ("i also teach to new girls how to fold", "i teach new girls how to fold"),
        ("have 11 houses i do every week", "do 11 houses every week"),
    ],
)
def test_a_note_is_cleaned(note, text):
    assert tidied(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("built up my own clients about 70 regulars", "built up my own clients, about 70 regulars"),
        ("sell prints on etsy about 30 a month", "sell prints on etsy, about 30 a month"),
        ("worked grill station about 200 covers", "worked grill station, about 200 covers"),
        ("took 70ish calls a day", "took about 70 calls a day"),
        ("balanced the drawer every night never off", "balanced the drawer every night, never off"),
        ("took calls for a bank mainly billing complaints", "took calls for a bank, mainly billing complaints"),
        ("taught year 4 for two terms", "taught year 4 for two terms"),
        ("look after accounts worth about 1.2m a year", "look after accounts worth about 1.2m a year"),
        ("worked at the hotel 3 nights a week", "worked at the hotel 3 nights a week"),
        ("served about 40 covers a night", "served about 40 covers a night"),
    ],
)
def test_a_comma_stands_where_it_must(note, text):
    assert tidied(note) == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("delivered in london and france", "Delivered in London and France"),
        ("sold prints on etsy and ebay", "Sold prints on Etsy and eBay"),
        ("built an app in flutter with firebase", "Built an app in Flutter with Firebase"),
        ("drove all over the uk for dpd", "Drove all over the UK for DPD"),
        ("used illustrator photoshop and indesign", "Used Illustrator, Photoshop, and InDesign"),
        ("ran samples for dr lindqvist", "Ran samples for Dr Lindqvist"),
        ("booked dr visits for residents", "Booked doctor visits for residents"),
        ("taught a level maths after school clubs", "Taught A-level maths after-school clubs"),
        ("set the target for the next shift", "Set the target for the next shift"),
        ("grew my instagram to 8k followers", "Grew Instagram to 8k followers"),
    ],
)
def test_names_are_written_as_they_are(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("note", "meant"),
    [
        ("worked 12s, nights", "worked 12 hour shifts, nights"),
        ("12s on the ward", "12 hour shifts on the ward"),
        ("coached under 12s girls", "coached under 12s girls"),
        ("coached 12s boys", "coached 12s boys"),
        ("under 10s", "under 10s"),
    ],
)
def test_an_age_group_is_no_length_of_a_shift(note, meant):
    assert written_out(note) == meant


def test_an_hour_of_the_day_is_no_month():
    assert written_out("opened at 6 am and closed at 9 pm") == "opened at 6 am and closed at 9 pm"
    assert written_out("rent £450 pm") == "rent £450 a month"


def test_money_is_made_and_not_prepared():
    assert draft("made £212 profit", role=PAST, taken=("Made candles",)).text == "Made £212 profit"


def test_what_belongs_to_new_people_stays_theirs():
    made = draft("listened to new peoples calls and gave them tips", role=PAST).text
    assert made == "Listened to new people's calls and gave them tips"
