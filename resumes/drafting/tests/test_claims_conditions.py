"""On what a deed hung, what was never denied, whose a thing is, and the part of a whole."""

import pytest

from .marks import asked, marked


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        (
            "bent conduit. landed panels only when the journeyman was watching",
            "Bent conduit and landed panels",
            "landed",
        ),
        (
            "drove the 47 for three years, had one small scrape, never with passengers on",
            "Drove the 47 for three years without a single scrape",
            "scrape",
        ),
        ("scanned negatives, got thru 640 of 2,000", "Scanned 2,000 negatives", "2,000"),
        ("made the sausages on thursdays from the boss's recipe", "Made sausages on Thursdays from own recipe", "own"),
        ("on weekends it was just me for the whole east wing", "Covered the whole hospital on weekends", "whole"),
        ("milked 90 cows with the farmer, did the calves alone", "Milked 90 cows alone and did the calves", "alone"),
        ("did cuts. Colour I only did with a senior standing by", "Did cuts and colour", "colour"),
        ("held animals and watched the anaesthetic", "Held animals and gave the anaesthetic", "gave"),
        ("digitised sewer maps, got 340 sheets done of 900", "Digitised 900 sheets of sewer maps", "900"),
        ("made coffees, did latte art when it wasnt busy", "Made coffees with latte art", "latte art"),
        ("repaired leaks on call every third weekend", "Repaired leaks on call at weekends", "weekends"),
        ("worked the grill on friday and saturday nights", "Worked the grill every night", "night"),
        ("worked the grill on friday nights", "Worked the grill nightly", "nightly"),
        (
            "worked the grill on weekends, around 120 covers a night",
            "Worked the grill every night at around 120 covers",
            "night",
        ),
        ("built sites, would like to learn React", "Built sites and React pages", "React"),
        ("bundled reed, he says I can do the next ridge", "Bundled reed and did the ridge", "ridge"),
        ("dusted, she will teach me to treat rust", "Dusted and treated rust", "treated rust"),
        ("drove the 42, never had a complaint upheld", "Drove the 42 without a single complaint", "complaint"),
        ("shelved books, ran story time when the childrens librarian was away", "Ran children's story time", "Ran"),
        ("scanned maps, QGIS work is planned for next year", "Scanned maps and did QGIS work", "QGIS"),
        ("ran the chairlift, signed up for the driver course", "Ran the chairlift, did the driver course", "driver"),
        ("marked my share of the exams", "Marked the exams", "exams"),
        ("wrote the budget part of a state grant", "Wrote a state grant", "state grant"),
        ("rang customers back same day if I could", "Rang customers back the same day", "Rang"),
        (
            "ran a tower crane on the hospital job 14 months",
            "Ran tower cranes on the hospital job for 14 months",
            "cranes",
        ),
        ("played on two tracks of an album", "Played throughout an album", "throughout"),
        ("booked visits. had to tell people the price", "Booked visits and set the prices", "set"),
        (
            "helped residents wash. wrote it up in the care notes",
            "Helped residents wash, wrote detailed care notes",
            "detailed",
        ),
        (
            "made coffees on the morning shift and did the milk order when Jo was off",
            "Made coffees during the morning shift and did the milk order",
            "milk order",
        ),
        ("if it's quiet I help on the till, otherwise I price stock", "Help on the till and price stock", "Help"),
        ("the odd Friday I take assembly", "Take assembly on Fridays", "assembly"),
        ("now and again I cover the theatre, my base is the ward", "Cover the theatre and the ward", "theatre"),
    ],
)
def test_what_leaves_the_condition_out_is_asked_about(fact: str, text: str, word: str) -> None:
    assert word in marked(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("landed panels only when the journeyman was watching", "Landed panels only when the journeyman was watching"),
        ("worked the grill on friday nights", "Worked the grill every Friday night"),
        ("worked the grill on friday nights", "Worked the grill nightly on Fridays"),
        ("worked the grill, around 120 covers a night", "Worked the grill every night at around 120 covers"),
        ("built sites, would like to learn React", "Built sites, and would like to learn React"),
        ("drove the 42, never had a complaint upheld", "Drove the 42 with no complaint ever upheld"),
        ("drove the 42, no missed runs", "Drove the 42 with no missed runs"),
        ("ran story time when the childrens librarian was away", "Ran story time when the librarian was away"),
        ("would ring to check the prices", "Rang to check the prices"),
        ("kept the tools in order, people like to borrow them", "Kept the tools that people borrow in order"),
        ("planned for 12 parties a month", "Organised 12 parties a month"),
        ("worked nights, the grill on friday nights", "Worked every night, on the grill on Friday nights"),
        ("drove a van, never missed a shift, one small scrape", "Drove a van without missing a shift"),
        ("scanned negatives, got thru 640 of 2,000", "Scanned 640 of 2,000 negatives"),
        ("was part of a crew that poured foundations", "Worked on a crew that poured foundations"),
        ("repaired leaks on call every third weekend", "Repaired leaks on call every third weekend"),
        ("tried to keep waste down but dont know if it did anything", "Tried to keep waste down"),
        ("i was 1 of 3 key holders", "Served as one of 3 key holders"),
        ("made the sausages from my own recipe, not the boss's", "Made sausages from own recipe"),
        ("did the milk order when Jo was off", "Did the milk order during Jo's absence"),
    ],
)
def test_what_keeps_it_is_quiet(fact: str, text: str) -> None:
    assert not asked(fact, text)
