"""Plain notes that were asked about, or whose lines lost a half, or took one word for another."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role


def line(note, title="Worker", *, current=False):
    return draft(note, role=Role(title, current=current)).text


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("mowed lawns for old folks in the area", "Mowed lawns for old folks in the area"),
        (
            "installed 25 or so EV chargers since doing the course",
            "Installed 25 or so EV chargers since doing the course",
        ),
        ("milking 180 cows two times in the day, 4am and 3pm", "Milked 180 cows two times in the day, 4am and 3pm"),
        ("answered comments, got about half of them done", "Answered comments and got about half of them done"),
    ],
)
def test_a_note_keeps_its_words_where_other_ones_might_say_more(note, said):
    assert line(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("fixed leaks, 40 houses in 3 weeks between two of us", "Fixed leaks, 40 houses in 3 weeks between two people"),
        ("wrote a family trail, its still used I think", "Wrote a family trail"),
        ("work with police on hoarding and cuckooing", "Work with police on hoarding and cuckooing"),
        ("checked obs every 4 hours - BP, temp, sats", "Check obs every 4 hours, including BP, temp, and sats"),
        ("call with US client team at 7pm", "Call with US client team at 7pm"),
        ("feed the ones who cant manage on there own", "Feed the ones who can't manage on their own"),
        ("organised a fete with a committee I put together", "Organised a fete with a committee put together"),
        (
            "did the short term programme in Asta with the QS breathing down my neck",
            "Handle the short term programme in Asta",
        ),
        ("funeral wreaths, lots", "Handle funeral wreaths"),
        (
            "handle 150 applications a year: validate, site visit, letters, report",
            "Handle 150 applications a year: validate, site visit, letters, and report",
        ),
        ("Sorting donations for families. You would not believe what people give", "Sort donations for families"),
        ("laid off crews got help", ""),
        ("got my own regulars about 70 of them some have been with me since i was a trainee", ""),
        (
            "joining formalities of new employees, ID card, bank account opening",
            "Joining formalities of new employees, ID card, bank account opening",
        ),
        ("train the new ones on the machine, done 5 so far", "Train the new ones on the machine, 5 so far"),
        (
            "put pupils in for grades, last summer 12 sat and all passed",
            "Put pupils in for grades, last summer 12 sat and all passed",
        ),
    ],
)
def test_nothing_is_cut_or_taken_for_another_word(note, said):
    assert line(note, current=True) == said


@pytest.mark.parametrize(
    ("title", "note", "said"),
    [
        (
            "Lab technician",
            "tested tap water samples for coliforms, nitrates, lead, pH",
            "Tested tap water samples for coliforms, nitrates, lead, and pH",
        ),
        (
            "Bricklayer",
            "set out from the plans, got my levels, ran the line",
            "Set out from the plans, got the levels, and ran the line",
        ),
        (
            "Prison officer",
            "Unlock, roll check, meals, exercise, bang up",
            "Handled roll check, meals, exercise, and bang up",
        ),
        ("Bus driver", "taking fares and cashing in", "Took fares and cashed in"),
        (
            "Pharmacy dispenser",
            "speaking to customers who are upset and phoning round other chemists",
            "Spoke to customers who are upset and phoned round other chemists",
        ),
        (
            "Shop assistant",
            "steam and tag clothes, hang them out by size and colour",
            "Steamed and tagged clothes, and hung them out by size and colour",
        ),
        (
            "Picker",
            "drove reach truck after they gave me the licence in my 2nd year",
            "Drove reach truck after being given the licence in the 2nd year",
        ),
        (
            "Lab technician",
            "I rewrote the SOP for autoclave as the old one was for a machine we no longer own",
            "Rewrote the SOP for autoclave as the old one was for a machine no longer owned",
        ),
        (
            "Manager",
            "Scores went from a 3 to a 5 after I brought in the cleaning checklists",
            "Brought in the cleaning checklists, and scores went from a 3 to a 5",
        ),
        (
            "Clerk",
            "Around 600 supplier invoices a month went through me, keyed in MYOB",
            "Handled around 600 supplier invoices a month and keyed in MYOB",
        ),
        ("Sign writer", "hand lettered signs for pubs", "Hand-lettered signs for pubs"),
        ("Warehouse operative", "reach truck and counterbalance", "Used reach truck and counterbalance"),
        ("Office manager", "reporting to the CEO", "Reported to the CEO"),
        ("Accountant", "month end close, usually done by day 3", "Handled month end close, usually done by day 3"),
        ("Payroll clerk", "pay runs for 40 staff", "Did pay runs for 40 staff"),
        ("Plumber", "boilers, bathrooms, burst pipes", "Handled boilers, bathrooms, and burst pipes"),
        ("Graphic designer", "logos, menus, van wraps", "Handled logos, menus, and van wraps"),
        ("Beautician", "sold retail too, I was top for december", "Sold retail, top for December"),
        ("Telesales", "cold called businesses", "Cold-called businesses"),
        ("Care assistant", "left handover notes for nights", "Left handover notes for nights"),
        ("Fitter", "pulling cable and second fixing sockets", "Pulled cable and second-fixed sockets"),
        ("HGV driver", "trunking Daventry to Glasgow, 5 nights", "Trunking Daventry to Glasgow, 5 nights"),
        (
            "Developer",
            "rewrote the nightly job. took 5 hours before now its like 20 min",
            "Rewrote the nightly job, which took 5 hours before now about 20 minutes",
        ),
        ("Teacher", "Taught Leaving Cert maths", "Taught Leaving Cert maths"),
        (
            "Marketer",
            "wrote the newsletter - 8k subscribers - and the posts nobody else wanted to",
            "Wrote the newsletter - 8k subscribers - and the posts that nobody else wanted to",
        ),
        (
            "Bookseller",
            "order in books people ask for and ring them when it comes",
            "Ordered in books people ask for and rang them when it comes",
        ),
        ("Draughtsman", "sending in planning applications", "Sent in planning applications"),
        (
            "Theatre practitioner",
            "check the kit in and out so nothing gets left in anyone",
            "Checked the kit in and out so nothing gets left in anyone",
        ),
        (
            "Musician",
            "play keys in a band, around 20 gigs last yr, i do the bookings for us as well",
            "Played keys in a band, around 20 gigs last year, and handled the bookings",
        ),
        ("Baker", "I make the bread from 3 in the morning, is hard but I like", "Made the bread from 3 in the morning"),
        (
            "Fundraiser",
            "raised 12k with the quiz, me and the committee",
            "Raised 12k with the quiz, with the committee",
        ),
        ("Aquarist", "dive in the main tank to scrape algae", "Dived in the main tank to scrape algae"),
        (
            "Coordinator",
            "reporting breakdowns, ring parents if bus is late",
            "Reported breakdowns and rang parents if bus was late",
        ),
    ],
)
def test_a_plain_note_gets_its_line(title, note, said):
    assert line(note, title) == said


def test_more_is_asked_of_one_word_that_names_a_deed():
    assert "a little more" in draft("Fencing. Miles of it", role=Role("Farm hand")).question


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "ran payroll in Sage, Linda checked it before it went out",
            "Ran payroll in Sage, and Linda checked it before it went out",
        ),
        (
            "told people about the savings account and 6 signed up one week",
            "Told people about the savings account; 6 signed up one week",
        ),
        (
            "filled scripts, around 250 a day between the 3 of us",
            "Filled scripts, around 250 a day between 3 people",
        ),
        ("swapped out old boilers for combis", "Swapped out old boilers for combis"),
        ("hoping it replaces the weekly excel but theyre still using both", ""),
        (
            "cuts and colours, mostly regulars, and i trained one girl on shampooing",
            "Did cuts and colours, mostly regulars, and trained one girl on shampooing",
        ),
        (
            "Raj did calibration, I did prep with nitric acid and loaded it",
            "Did prep with nitric acid and loaded it as Raj did calibration",
        ),
    ],
)
def test_others_keep_their_names_and_their_deeds(note, said):
    assert line(note) == said
