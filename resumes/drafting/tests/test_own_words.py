"""A model's line comes back in the person's own words where those need no question, and only there."""

import pytest

from resumes.drafting import claims, own_words
from resumes.drafting.values import Role


def nearest(text: str, fact: str, title: str = "", *, current: bool = False) -> str:
    return own_words.nearest(text, fact=fact, role=Role(title, current=current)).text


@pytest.mark.parametrize(
    ("fact", "line", "nearer"),
    [
        (
            "shadowed the planner and made calls to find beds at rehab places",
            "Shadowed the planner and called rehab facilities to find beds",
            "Shadowed the planner and called rehab places to find beds",
        ),
        (
            "helped out with the office move and told people which floor they were on",
            "Managed the office move and told people which floor they were on",
            "Helped out with the office move and told people which floor they were on",
        ),
        (
            "did carpets and couches and tried to sell the stain guard every visit",
            "Cleaned carpets and couches and offered stain guard every visit",
            "Cleaned carpets and couches and tried to sell stain guard every visit",
        ),
        (
            "painted units, changed locks, on call every third weekend",
            "Painted units, swapped locks and was on call every third weekend",
            "Painted units, changed locks and was on call every third weekend",
        ),
        (
            "managed to fix the printer that kept jamming so we stopped calling the repair guy",
            "Fixed printers that kept jamming and trained the repair guy",
            "Fixed printers that kept jamming and stopped calling the repair guy",
        ),
        (
            "read the script, transferred hot ones to a closer",
            "Read the script, passing the hot ones to a closer",
            "Read the script, transferring the hot ones to a closer",
        ),
        (
            "winched cars out of ditches and hauled em to the shop",
            "Winched cars out of ditches and towed them to the shop",
            "Winched cars out of ditches and hauled them to the shop",
        ),
    ],
)
def test_the_notes_word_takes_the_place_of_a_new_one(fact, line, nearer):
    title = "Carpet cleaner" if "carpets" in fact else ""
    assert not claims.check(line, fact=fact, role=Role(title)).is_theirs
    assert nearest(line, fact, title) == nearer
    assert claims.check(nearer, fact=fact, role=Role(title)).is_theirs


def test_the_tense_of_the_line_stays():
    fact = "painted units, changed locks, fixed toilets"
    assert nearest("Paint units, swap locks and fix toilets", fact, current=True) == (
        "Paint units, change locks and fix toilets"
    )


@pytest.mark.parametrize(
    ("line", "without"),
    [
        ("Drove lab samples between 5 clinics in my own car", "Drove lab samples between 5 clinics in own car"),
        ("Drove lab samples for our clinic", "Drove lab samples for the clinic"),
        ("Drove lab samples with my uncle", "Drove lab samples with an uncle"),
        ("Drove lab samples to my cousin's lab", "Drove lab samples to a cousin's lab"),
        ("Drove lab samples with my two brothers", "Drove lab samples with two brothers"),
        ("Drove lab samples with my dad", "Drove lab samples with dad"),
    ],
)
def test_a_line_that_says_my_goes_without_it(line, without):
    assert nearest(line, f"i {line[0].lower()}{line[1:]}") == without


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        # An addition has no place in the note.
        ("counted stock every week", "Counted stock every week, improving accuracy"),
        # A number or a name that nobody gave is never talked away.
        ("put deliveries in the computer", "Entered 40 deliveries in the computer"),
        ("put deliveries in the computer", "Entered deliveries in SAP"),
        # The note's word stands beside something else.
        ("counted the drawers and filed the old slips", "Filed the old slips and counted the archived drawers"),
        # Another small word follows: "told customers to the card" would be no English.
        ("counted my drawer, told customers about the card", "Counted own drawer and introduced customers to the card"),
        # What the note says of its noun would be lost.
        ("booked visits, chased people who owed", "Booked visits and chased invoices"),
        # The verb of a thing that was done to somebody has no twin.
        (
            "kept the calendar, bugged everyone so reports went in on time",
            "Kept the calendar, reports were lodged on time",
        ),
        # Too much is new.
        ("washed cars", "Polished trucks, repaired engines and audited suppliers with washed cars"),
    ],
)
def test_a_line_stays_as_it_is_where_the_note_has_no_word_for_the_place(fact, line):
    assert nearest(line, fact) == line
    assert not own_words.nearest(line, fact=fact, role=Role("")).is_theirs


def test_a_line_that_names_its_people_takes_no_others():
    """No "Get people back into cars for customers"."""
    line = "Unlock cars for customers and make spare keys"
    assert nearest(line, "get people back into their cars and make spare keys", current=True) == line


def test_a_line_that_needs_nothing_comes_back_as_it_is():
    assert nearest("Counted stock every week", "counted stock every week") == "Counted stock every week"


def test_nothing_comes_out_that_the_check_would_ask_about(monkeypatch):
    """The check has the last word: with one that always asks, no line is changed."""
    fact, line = "painted units, changed locks", "Painted units and swapped locks"
    real = claims.check
    monkeypatch.setattr(claims, "check", lambda text, **how: real(text, fact="nothing", role=how["role"]))
    assert nearest(line, fact) == line


@pytest.mark.parametrize(
    ("fact", "line", "nearer"),
    [
        ("fixed leaks in council flats", "Fixed leaks in council housing flats", "Fixed leaks in council flats"),
        ("dished up dinners for 220 kids", "Dished up school dinners for 220 kids", "Dished up dinners for 220 kids"),
    ],
)
def test_a_new_word_that_only_describes_a_thing_goes(fact, line, nearer):
    assert not claims.check(line, fact=fact).is_theirs
    assert nearest(line, fact) == nearer


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        ("fixed old gates and swings", "Fixed wooden gates and swings"),
        ("got a chess group going with 8 men", "Ran a chess group with 8 men"),
        ("took a lot of abuse and stayed calm", "Stayed calm when treated to a lot of abuse"),
        ("did storytime when jean left", "Did storytime when a librarian left"),
        ("made a lot of toast", "Made plates of toast"),
        ("farmer is a good man but pay was low", "Worked for a good farmer despite low pay"),
        ("the sparky i'm under lets me test now", "Tested under the supervision of a sparky"),
        (
            "rewrote the rubric bc grading was all over the place between TAs",
            "Rewrote the rubric because grading was inconsistent between TAs",
        ),
        (
            "cleared jams, called the engineer if it was bigger",
            "Cleared jams, with bigger problems referred to the engineer",
        ),
        ("loaded film on one commercial", "Loaded film on commercials"),
        ("walked dogs in a yard and washed kennels", "Walked dogs around a park and washed kennels"),
        ("rode on Medic 12, did vitals, drove", "Did vitals and drove aboard Medic 12"),
    ],
)
def test_a_line_that_the_notes_words_would_spoil_stays(fact, line):
    assert nearest(line, fact) == line


def test_a_verb_gives_way_only_before_what_the_note_names_whole():
    fact = "swept the toddler room and cut up the fruit"
    line = "Led the toddler room staff and cut up the fruit"
    assert nearest(line, fact, "Nursery nurse") == line
    assert nearest("Led the toddler room and cut up the fruit", fact) == "Swept the toddler room and cut up the fruit"
