"""What a note tells of others, of a part or of another thing does not become the writer's, however it is told."""

import pytest

from resumes.drafting.claims import check
from resumes.drafting.values import Role


def asked(fact: str, line: str, title: str = "") -> list[str]:
    checked = check(line, fact=fact, role=Role(title))
    return [span.text for span in (*checked.added, *checked.hard)]


NOTES = {
    "passive": "swept the yard, the hedges were mostly cut by the gardeners",
    "post": "carried trays and wiped tables, someone else was on the grill",
    "watched": "fixed bikes and pumped tyres. frame painting I only watched",
    "name": "cleaned 14 rooms every morning, Jorge covered evenings",
    "left to": "wrote up the stock list for my manager to sign",
    "made by": "read with the kids, used the flash cards the senco made",
    "set right": "we painted the hall, well the decorators did, I moved the chairs",
    "before them": "had a stall with my sister, I did the cakes and she did the takings",
}


@pytest.mark.parametrize(
    ("of", "line", "honest"),
    [
        ("passive", "Swept the yard and cut hedges", "Swept the yard, with the hedges mostly cut by gardeners"),
        ("post", "Carried trays, wiped tables and worked the grill", "Carried trays and wiped tables"),
        ("watched", "Fixed bikes, pumped tyres and painted frames", "Fixed bikes and watched frame painting"),
        ("name", "Cleaned 14 rooms every morning and evening", "Cleaned 14 rooms every morning"),
        ("left to", "Wrote up and signed the stock list", "Wrote up the stock list for a manager to sign"),
        ("made by", "Read with the kids, making flash cards", "Read with the kids, using the senco's flash cards"),
        ("set right", "Painted the hall and moved the chairs", "Moved the chairs"),
        (
            "before them",
            "Had a stall with a sister, handling the takings while she did the cakes",
            "Had a stall with a sister, doing the cakes while she did the takings",
        ),
    ],
)
def test_what_others_did_stays_theirs(of, line, honest):
    assert asked(NOTES[of], line)
    assert not asked(NOTES[of], honest)


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        ("planted trays for the nursery, got through 300 of 900. labelled them", "Planted 900 trays and labelled them"),
        (
            "took 90 photos of the fete, two were in the parish letter",
            "Took photos, 90 of which were in the parish letter",
        ),
        (
            "drove the school run for six years, had one small bump, never with kids on",
            "Drove the school run for six years without a bump",
        ),
        (
            "lifted beams with Pete, drove the crane only when he was watching",
            "Lifted beams and drove the crane with Pete",
        ),
        ("repaired the gate on the north field", "Repaired the north field"),
        ("brought him toast and tea, reminded him about tablets", "Brought him toast, tea and tablets"),
        (
            "nights, 11 cows, turned them every 2 hours, changed straw, took temperatures at 5am",
            "Worked nights with 11 cows, turning them, changing straw and taking temperatures every 2 hours",
        ),
        ("baked scones from the owner's recipe", "Baked scones from own recipe"),
        ("showed a new girl the till and cards, did ordering", "Showed a new girl the till, cards and ordering"),
        ("built the site, hoping it replaces the old leaflets", "Built the site, which replaced the old leaflets"),
        ("helped at lunch. was going to start a choir but time ran out", "Helped at lunch and started a choir"),
        ("wrote up the visits in the book", "Wrote detailed entries on the visits in the book"),
    ],
)
def test_a_part_or_another_thing_is_asked_about(fact, line):
    assert asked(fact, line)


def test_one_who_is_named_is_not_many():
    fact = "gave meds on nights. trained Joy when she was new"
    assert asked(fact, "Gave meds on nights and trained new nurses", "Registered Nurse")
    assert not asked(fact, "Gave meds on nights and trained a new nurse", "Registered Nurse")


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        ("planted out trays, 300 of 900 by june", "Planted out 300 of 900 trays by June"),
        ("wiped the windows in the office", "Wiped office windows"),
        ("made cups of tea for visitors", "Made tea for visitors"),
        ("cleaned tables, washed dishes and pans", "Cleaned tables, dishes and pans"),
        ("built a list from zero, 40 leads a month", "Built a list from zero, 40 leads a month"),
        ("took in coats but those were sent away to a dyer", "Took in coats, which were sent away to a dyer"),
    ],
)
def test_what_is_told_as_it_was_is_no_question(fact, line):
    assert not asked(fact, line)


def test_the_staff_of_a_room_are_not_the_room():
    assert asked("looked after the toddler room", "Looked after the toddler room staff") == ["staff"]
