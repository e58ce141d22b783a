"""What a line fills in where the note leaves a word off: a plain verb before a thing, the noun that ends a name."""

import pytest

from resumes.drafting.claims import check
from resumes.drafting.values import Role

from .marks import asked


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("sales rep, 30 clinics. 108% of target 2021", "Reached 108% of target in 2021"),
        ("bathrooms, emergency callouts, paid by the job", "Responded to emergency callouts"),
        ("au pair in Madrid, 2 boys 4 and 7", "Looked after two boys aged 4 and 7 in Madrid"),
        ("60 calls a day, calm with people shouting", "Took 60 calls a day and remained calm with people shouting"),
        ("1st line, 20 tickets a day, passed the rest to 2nd line", "Provided first line on 20 tickets a day"),
        ("night shift, aisles 5 to 9, tidy up", "Restocked aisles 5 to 9 on the night shift"),
    ],
)
def test_a_plain_verb_before_a_bare_thing_is_quiet(fact, text):
    assert asked(fact, text) == []


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("menu for the shop, two colors", "Made a filling menu for the shop in two colors", "filling"),
        ("sat in on two client calls", "Joined and led two client calls", "led"),
        ("shadowed the nurse on visits", "Supported and led visits with the nurse", "led"),
        ("bathrooms and boilers, paid by the job", "Renovated bathrooms and boilers", "Renovated"),
    ],
)
def test_a_verb_that_says_more_is_asked_about(fact, text, word):
    assert word in " ".join(asked(fact, text))


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("got the file server back after ransomware", "Got the file server back after a ransomware attack"),
        ("toddler room, nappies, snacks", "Handled nappy changes and snacks in a toddler room"),
        ("built a buggy, came 11th at regionals", "Built a buggy and came 11th at the regional competition"),
        ("night stock, dairy and frozen, 50 cases", "Stocked the dairy and frozen sections overnight"),
        ("drove the tractor and quad", "Drove the tractor and quad bike"),
        ("ran hplc on water samples", "Ran HPLC analysis on water samples"),
    ],
)
def test_the_noun_that_a_name_ends_with_is_quiet(fact, text):
    assert asked(fact, text) == []


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("drove own taxi at night", "Drove own taxi fleet at night", "fleet"),
        ("painted walls in offices", "Painted walls in office buildings", "buildings"),
        ("mowed with a push mower", "Mowed with a push mower tractor", "tractor"),
        ("sorted stock by date", "Sorted stock shelves by date, with stock photographs", "photographs"),
        ("worked beside a dental nurse", "Worked beside a dental nurse manager", "manager"),
        ("booked ads in the paper", "Booked ads expertly in the paper", "expertly"),
        ("sold cards and prints", "Sold greeting cards and prints", "greeting"),
    ],
)
def test_a_noun_that_makes_it_another_thing_is_asked_about(fact, text, word):
    assert word in " ".join(asked(fact, text))


def test_who_supports_a_thing_claims_less_than_who_does_it():
    assert asked("took a hydro group of 6 patients", "Supported a hydro group of 6 patients") == []
    assert asked("watched a hydro group of 6 patients", "Supported a hydro group of 6 patients")


def test_the_deed_of_a_title_goes_without_saying_before_a_bare_thing():
    fact, text = "solar panels door to door, 50 doors a day", "Sold solar panels door to door"
    assert check(text, fact=fact, role=Role("Sales representative")).is_theirs
    assert not check(text, fact=fact, role=Role("Driver")).is_theirs


def test_a_colleague_may_be_a_fellow_one():
    assert asked("moved the form to react with another dev", "Moved the form to React with a fellow developer") == []
    assert asked("moved the form to react", "Moved the form to React as a fellow")


def test_a_role_named_behind_a_full_stop_is_the_writers():
    fact = "taught kids 5-11, groups of 8. lifeguard too"
    assert asked(fact, "Taught kids 5-11 in groups of 8 and worked as a lifeguard") == []
    assert asked("taught kids, the lifeguard watched", "Taught kids and worked as a lifeguard")


def test_what_others_then_did_is_told_as_theirs():
    fact = "gave findings to the product team, they changed the search"
    assert asked(fact, "Gave findings to the product team, who then changed the search") == []
    assert asked(fact, "Gave findings to the product team, then changed the search")


def test_who_does_a_thing_may_be_named_in_full():
    fact = "cleaned tables, walked with patients when the pt asked"
    assert asked(fact, "Cleaned tables and walked with patients when the physical therapist asked") == []


def test_a_phrase_is_known_with_articles_and_without():
    assert asked("held the fort, tied up the boat", "Held the fort and secured the boat") == []
    assert asked("got a jackdaw nest out most weeks", "Removed jackdaw nests most weeks") == []
    assert asked("got a jackdaw nest out once", "Removed jackdaw nests once") == ["nests"]


@pytest.mark.parametrize(
    ("fact", "text", "title"),
    [
        ("waved cars on, chained the ramp", "Directed cars on and chained the ramp", ""),
        ("opened up, boiler, small repairs", "Opened up, saw to the boiler and did small repairs", ""),
        ("vaxed calves, kept the log", "Kept the log, vaxing calves", ""),
        ("wrote c for a board on stm32", "Wrote C for an STM32-based board", ""),
        ("review other peoples prs", "Review other engineers' PRs", "Software engineer"),
        ("only one on the desk 11 to 7", "Worked as the only person on the desk from 11 to 7", ""),
        ("ran storytime when jean was off", "Ran storytime when a colleague was off", ""),
        ("turned transcripts round in two days", "Turned around transcripts in two days", ""),
        ("sorted by size, packed in sacks", "Sorted oysters by size and packed them in sacks", "Oyster farm hand"),
        (
            "fitted tyres, worked on cars and vans, went on callouts with the van",
            "Fitted tyres, worked on cars and vans and went on callouts with the van",
            "",
        ),
    ],
)
def test_what_only_words_a_note_otherwise_is_quiet(fact, text, title):
    assert asked(fact, text, Role(title)) == []


def test_a_language_with_a_sign_is_another():
    assert asked("wrote c for a board", "Wrote C and C++ for a board") == ["C++"]
    assert asked("wrote c++ for a board", "Wrote C++ for a board") == []


def test_information_before_a_noun_is_asked_about():
    assert asked("worked with the team", "Worked with the information team") == ["information"]
    assert asked("typed it in excel for 20 clients", "Entered the information of 20 clients in Excel") == []
