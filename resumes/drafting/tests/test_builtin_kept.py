"""A note whose reading is in doubt is kept as it was typed, and no line loses half of its note."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing.departing import Note, departures

PAST, CURRENT = Role("Worker"), Role("Worker", current=True)


@pytest.mark.parametrize(
    ("note", "line"),
    [
        (
            "I found out why the scanners kept dropping off wifi and the network team fixed it",
            "Found out why the scanners kept dropping off Wi-Fi and the network team fixed it",
        ),
        (
            "wrote how-to articles for the forms people kept asking, the long one got used the most",
            "Wrote how-to articles for the forms people kept asking; the long one got used the most",
        ),
        (
            "built a stone wall for a neighbor out of block, about 40 ft, still standing",
            "Built a stone wall for a neighbor out of block, about 40 ft, still standing",
        ),
        (
            "pulled pints & made cocktails, busiest on sports night, 600 people",
            "Pulled pints and made cocktails, busiest on sports night, 600 people",
        ),
        (
            "on call 1 week in 5, wrote most of the runbooks because there weren't any",
            "Covered on-call 1 week in 5 and wrote most of the runbooks because there weren't any",
        ),
        (
            "wrote a script that makes the accounts, used to take a whole day",
            "Wrote a script that makes the accounts, which used to take a whole day",
        ),
        (
            "helped the auditors pull whatever backup they asked for",
            "Helped the auditors pull whatever backup they asked for",
        ),
        (
            "led the team through two surveys, second one had no findings",
            "Led the team through two surveys; second one had no findings",
        ),
        (
            "balanced the card batches against the ledger, usually done before 3am",
            "Balanced the card batches against the ledger and usually done before 3am",
        ),
        (
            "help two old ladies with the bath, the dress and walking to the table",
            "Helped two old ladies with the bath, the dress and walking to the table",
        ),
        ("with the year 9 teacher I ran a rocket club", "Ran a rocket club with the year 9 teacher"),
        (
            "looked after a lady and I got her washed and dressed every morning",
            "Looked after a lady and got her washed and dressed every morning",
        ),
        ("cover packing when theyre short", "Covered packing when they were short"),
        ("Lead engineer for the steelwork on a tower", "Worked as a lead engineer for the steelwork on a tower"),
        ("one on one with a boy who has autism", "Worked one-on-one with a boy who has autism"),
    ],
)
def test_a_note_is_kept_as_it_was_typed(note, line):
    assert draft(note, role=PAST).text == line


def test_a_heading_is_no_deed_and_a_unit_no_measure():
    assert "Closed hood filters" not in draft("closing duties: hood filters, fryer oil", role=PAST).text
    assert "4 unit managers" in draft("ran a home of 70 nurses through 4 unit managers", role=PAST).text


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("reviewed the calcs before anything left the office", "Reviewed the calcs before anything left the office"),
        (
            "wrote new risk assessments for the acids after the union changed the guidance",
            "Wrote new risk assessments for the acids after the union changed the guidance",
        ),
        ("Every May I took the whole grade to the capitol", "Took the whole grade to the capitol every May"),
        (
            "fixed microscopes and saved the school maybe 900 quid",
            "Fixed microscopes and saved the school about 900 quid",
        ),
        (
            "delivered lunches to 14 houses, mostly people over 80",
            "Delivered lunches to 14 houses, mostly people over 80",
        ),
        (
            "swapped in dry ice when the fog machine died on opening night",
            "Swapped in dry ice when the fog machine died on opening night",
        ),
        ("ground finer because the espresso changes with the weather", ""),
    ],
)
def test_no_clause_is_cut_or_joined_where_nothing_was_typed(note, line):
    text = draft(note, role=PAST).text
    assert text == line or (not line and "because of" not in text)


@pytest.mark.parametrize(
    "note",
    [
        "state survey in 2022 had 9 deficiencies",
        "agency staffing was costing us close to 1.2M a year",
        "thanks to my automation the regression take 2 hours instead of 2 days",
    ],
)
def test_what_is_told_of_is_no_deed(note):
    assert not draft(note, role=PAST).text


def test_whom_nothing_names_is_asked_for():
    note = "one repair shop had quit buying over late deliveries, I called them daily and they came back"
    assert draft(note, role=PAST).text != "Called them daily; they came back"


def test_no_deed_of_a_row_is_lost():
    assert draft("mow, edge and trim for around 20 yards", role=CURRENT).text.startswith("Mow, ")


@pytest.mark.parametrize(
    "note",
    [
        "led everybody through the CQC inspection at our place in 2023 with me, moved from Inadequate to Good",
        "found a supplier who had billed my boss and me twice for 3 months, got £4,150 credited back",
    ],
)
def test_a_line_that_would_lose_its_first_deed_is_asked_for_instead(note):
    drafted = draft(note, role=PAST)
    assert drafted.text.startswith(("Led", "Found")) or (not drafted.text and drafted.question)


@pytest.mark.parametrize(
    ("note", "current", "line"),
    [
        ("took agency spend down by 1.2m", True, "Took agency spend down by 1.2m"),
        ("responsible for the unit budget, 6 million", True, "Handle the unit budget, 6 million"),
        ("responsible for the unit budget, 6 million", False, "Handled the unit budget, 6 million"),
        ("took over the class for a week", True, "Took over the class for a week"),
        (
            "I did the ordering for six weeks when the chef quit",
            True,
            "Handled the ordering for six weeks when the chef quit",
        ),
    ],
)
def test_what_is_over_stays_past(note, current, line):
    assert draft(note, role=CURRENT if current else PAST).text == line


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("Ran purchasing, planned and 2 centers", "ran purchasing, planning and 2 centers"),
        ("Answered phones and handled 2 dentists", "phones and front desk for 2 dentists"),
        ("Built a wall and handled still standing", "built a wall, still standing"),
        ("Found why the scanners and kept dropping", "found why the scanners kept dropping"),
        ("Wrote articles for the forms; people kept asking", "wrote articles for the forms people kept asking"),
        ("Did the payment run and FD signs it off", "payment run, FD signs it off"),
    ],
)
def test_signs_of_a_note_read_amiss_are_counted(line, note):
    assert departures(line, Note(note)) == 1
    assert departures(note.capitalize(), Note(note)) == 0


@pytest.mark.parametrize(
    ("note", "opening"),
    [
        ("opening weekend of the show we sold out every seat and I worked a double", "Opened"),
        ("staffing was costing us close to 1.2M a year, built a pool and its now under 400k", "Close"),
    ],
)
def test_what_only_looks_like_a_verb_opens_no_line(note, opening):
    assert not draft(note, role=PAST).text.startswith(opening)
    assert not draft(note, role=CURRENT).text.startswith(opening)
