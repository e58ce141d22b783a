"""What a hurried note leaves out is put in, and what it says is not damaged by the mending."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing.commas import with_commas
from resumes.drafting.writing.shortened import as_written
from resumes.drafting.writing.tidying import tidied
from resumes.drafting.writing.verbforms import mended

PAST, NOW = Role("Worker"), Role("Worker", current=True)


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("closed kitchen cleaned hoods fryers walk in", "closed kitchen, cleaned hoods, fryers, and walk-in"),
        ("pulled wire bent conduit dug trench", "pulled wire, bent conduit, and dug trench"),
        ("sold products made overseas", "sold products made overseas"),
        ("checked items returned by customers", "checked items returned by customers"),
        ("framed walls hung drywall built 12 decks", "framed walls, hung drywall, and built 12 decks"),
        ("chopped veg portioned meat cleaned down", "chopped veg, portioned meat, and cleaned down"),
        ("washed dishes mopped floors", "washed dishes mopped floors"),
        ("helped walk in customers", "helped walk-in customers"),
        ("customers walk in and ask", "customers walk in and ask"),
        ("handled complaints and could comp up to $75", "handled complaints and could comp up to $75"),
        ("accruals take half a day not two", "accruals take half a day not two"),
        ("built up my own clients about 70 regulars", "built up my own clients, about 70 regulars"),
        ("cleaned rooms before guests came in about 60 a day", "cleaned rooms before guests came in, about 60 a day"),
        ("took in about 60 a day", "took in about 60 a day"),
    ],
)
def test_commas_stand_where_deeds_part_and_never_before_the_figure_of_a_verb(note, text):
    assert as_written(with_commas(note)) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("ask for stuff before Thanksgiving", "ask for items before Thanksgiving"),
        ("made the staff meal lol everyone liked it", "made the staff meal, everyone liked it"),
        ("buffed floors haha", "buffed floors"),
        ("answer vendors who ask where there money is", "answer vendors who ask where their money is"),
        ("show guests where to put they bag", "show guests where to put their bag"),
        ("help guests with they luggage", "help guests with their luggage"),
        ("Reading group with 6 kids", "reading group with 6 kids"),
        ("Tickets in Freshservice", "tickets in Freshservice"),
        ("Cisco switches", "Cisco switches"),
        ("Boots counter team", "Boots counter team"),
        ("Home visits with families", "home visits with families"),
        ("French classes", "French classes"),
        ("typed letters, filed there records", "typed letters, filed their records"),
        ("showed people there seats", "showed people their seats"),
        ("3 kid at home", "3 kids at home"),
        ("milked 90 cow two time a day", "milked 90 cows twice a day"),
        ("was supposed to sell 20 a month but sold 35", "i sold 35"),
    ],
)
def test_a_note_is_cleaned_and_loses_no_thing(note, text):
    assert tidied(note) == text


def test_pictures_are_taken_only_where_they_are_photos():
    assert mended("made picture schedules") == "made picture schedules"
    assert mended("made photos for the site") == "took photos for the site"


@pytest.mark.parametrize(
    ("note", "role", "text"),
    [
        ("made drinks, mondays more like 250", PAST, "Made drinks, Mondays more like 250"),
        ("rang ppl up and bagged there stuff", PAST, "Rang people up and bagged their items"),
        ("sold tickets, 2 show a night wkends", PAST, "Sold tickets, 2 shows a night on weekends"),
        ("closed kitchen cleaned hoods fryers walk in", PAST, "Closed kitchen and cleaned hoods, fryers, and walk-in"),
        ("Reading group with 6 kids", NOW, "Reading group with 6 kids"),
        ("replaced brake pads, sometimes 4 bike in a day", PAST, "Replaced brake pads, sometimes 4 bikes a day"),
        (
            "made a spreadsheet so accruals take half a day not two",
            NOW,
            "Made a spreadsheet so accruals take half a day not two",
        ),
        ("inspectd rooms b4 guests came in abt 60/day", PAST, "Inspected rooms before guests came in, about 60 a day"),
        ("up sold desserts n wine, top 3 every mo", PAST, "Upsold desserts and wine, top 3 every month"),
        ("got most my leads from door knockng", PAST, "Got most of the leads from door knocking"),
        ("kept regulars happy, lots of repeat biz", PAST, "Kept regulars happy, lots of repeat business"),
        ("picked 320 units/hr, rate was 280", PAST, "Picked 320 units an hour; rate was 280"),
        ("eleven years no accidents", PAST, "Had no accidents in eleven years"),
        (
            "abt 2500 miles a wk, 3 yrs no accidents",
            PAST,
            "About 2500 miles a week, with no accidents in 3 years",
        ),
        (
            "washed waxed n buffed 6 cars/day, interiors too",
            PAST,
            "Washed, waxed, and buffed 6 cars a day, interiors too",
        ),
        ("got alot of tips n 5 star reviews", PAST, "Got many tips and 5 star reviews"),
        ("slung drinks for 200+ on sat nites", PAST, "Slung drinks for 200+ on Saturday nights"),
        ("wrapped furn, took apart beds", PAST, "Wrapped furniture and took apart beds"),
        ("drove the 22 line", PAST, "Drove the 22 line"),
        ("always passed health insp", PAST, "Always passed health inspection"),
        ("work mon to fri, do the scanning", NOW, "Work Monday to Friday and handle the scanning"),
    ],
)
def test_a_line_says_what_its_note_says(note, role, text):
    assert draft(note, role=role).text == text
