"""What a note names before anything else stays as it was typed where no verb surely goes with it."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing.running import runs_on

PAST, CURRENT = Role("Worker"), Role("Worker", current=True)


@pytest.mark.parametrize(
    ("note", "line"),
    [
        (
            "home w 3 kids 6 yrs, kept the budget in a spreadsheet, ran school run rota w 2 other mums",
            "Home with 3 kids 6 years: kept the budget in a spreadsheet and ran school run rota with 2 other mums",
        ),
        (
            "band 6 on the stroke ward, i took charge of the shift when sister was off, mentored 2 students",
            "Band 6 on the stroke ward: took charge of the shift when sister was off and mentored 2 students",
        ),
        (
            "1st line helpdesk, mainly password resets + new starters in AD, logged evrything in servicenow",
            "1st line helpdesk, mainly password resets and new starters in AD, and logged everything in ServiceNow",
        ),
        ("one of 4 devs on the app", "One of 4 devs on the app"),
    ],
)
def test_what_is_no_duty_gets_no_verb_that_it_never_had(note, line):
    assert draft(note, role=PAST).text == line


@pytest.mark.parametrize(
    "note",
    [
        "small shop, evenings",
        "the nurse checked the wound",
        "app lets students swap textbooks without paying the bookstore",
        "own the kitchen keys",
        "pls make it sound good",
    ],
)
def test_what_says_too_little_or_is_somebody_elses_stays_a_question(note):
    assert not draft(note, role=PAST).text


def test_a_duty_still_gets_its_plain_verb():
    assert draft("Home visits, court reports and case conferences", role=CURRENT).text == (
        "Handle home visits, court reports, and case conferences"
    )


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("we are testing the new app before launch", "Test the new app with others before launch"),
        (
            "we unloaded the trucks, sorted the boxes by aisle and put them out before opening, 15 a night",
            "Unloaded the trucks with others and sorted the boxes by aisle and put them out before opening, 15 a night",
        ),
        ("we made sure the ward was clean before visitors came", "Made sure the ward was clean before visitors came"),
    ],
)
def test_what_we_did_is_told_with_others_also_in_a_long_line(note, line):
    assert draft(note, role=CURRENT).text == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("Tips were shared out by me every Friday", "Shared out tips every Friday"),
        ("Drugs register kept by me and the pharmacist", "Kept drugs register with the pharmacist"),
        ("the stand was designed by me, built by a contractor", "Designed the stand, built by a contractor"),
        ("my job is quality control on line 4", "Handled quality control on line 4"),
        ("my role was team leader", "Served as a team leader"),
        (
            "Built puzzle feeders out of drainpipe and the lemurs stopped overgrooming within a couple of months",
            "Built puzzle feeders out of drainpipe, and the lemurs stopped overgrooming within a couple of months",
        ),
        (
            "Less waste after I started ordering roses twice a week instead of once",
            "Started ordering roses twice a week instead of once, less waste",
        ),
        ("Average of 22 jobs a month (target was 15)", "Held an average of 22 jobs a month (target was 15)"),
        (
            "Talk to parents about lifts, fees, behaviour, who gets to play where",
            "Talked to parents about lifts, fees and behaviour, who gets to play where",
        ),
        (
            "drafted two chapters, the rest was done by consultants and councillors changed a lot of it afterwards",
            "Drafted two chapters; the rest was done by consultants and councillors changed a lot of it afterwards",
        ),
        (
            "Found a rate code error that had been losing us around £400 a week",
            "Found a rate code error that had been losing around £400 a week",
        ),
        ("Did night audit twice a week, 96 rooms, Opera", "Did night audit twice a week, 96 rooms, Opera"),
        ("0 accidents in 5 yrs, got voucher for it lol", "Had 0 accidents in 5 years and got voucher for it"),
    ],
)
def test_whose_a_deed_was_and_how_much_of_it_stay(note, line):
    assert draft(note, role=PAST).text == line


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("We were going to start video tours and I wrote the plan for it, then head office pulled the money", "tours"),
        ("Had to close the kitchen 3 nights a week, clean down, label and date everything", "label"),
        ("my job was hard but fun", "handled"),
    ],
)
def test_what_was_only_planned_or_half_told_is_left_out(note, never):
    assert never not in draft(note, role=PAST).text


@pytest.mark.parametrize(
    "line",
    [
        "Had the two of them from seven till about six the little girl was eight months old",
        "Organised the tools on a trolley and now is 20",
        "Had no scrap for 8 months on the big part, is for hydraulic pumps",
        "Went in once for a little boy he was fine",
        "Kept the mowers going sharpened the blades",
        "Built the raised beds for the patients that was the idea",
        "Stayed on in winter it's gritting the paths",
    ],
)
def test_two_sentences_in_one_are_no_line(line):
    assert runs_on(line)


@pytest.mark.parametrize(
    "line",
    [
        "Noticed that the pump was leaking and called the engineer",
        "Cleaned band saw every night",
        "Picked orders off the scanner; 120 lines an hour was the target",
        "Helped the children make the beds",
        "Found 300 units that were mislabeled",
        "Wrote articles for the forms people kept asking about",
    ],
)
def test_one_sentence_does_not_run_on(line):
    assert not runs_on(line)


@pytest.mark.parametrize(
    ("note", "line"),
    [
        (
            "Stopped 19 payments in one year, after I got everyone to ask two extra questions",
            "Stopped 19 payments in one year, after getting everyone to ask two extra questions",
        ),
        (
            "Handled the closure in 2019: all but one of the staff found other posts in the bank",
            "Handled the closure in 2019: all but one of the staff found other posts in the bank",
        ),
        (
            "Made the sausages. Eleven kinds, about 90 kilos a week",
            "Made the sausages, eleven kinds, about 90 kilos a week",
        ),
        (
            "Antenatal clinics Tuesdays and Thursdays, home visits the other days",
            "Antenatal clinics Tuesdays and Thursdays, home visits the other days",
        ),
        ("Every day I checked from 300 to 450 prescriptions", "Checked every day from 300 to 450 prescriptions"),
        (
            "we had no dropped loads and the site got an award off the contractor for it",
            "Had no dropped loads, and the site got an award off the contractor for it",
        ),
        (
            "An overpayment of £11,400 going back two years was found and got back",
            "An overpayment of £11,400 going back two years was found and got back",
        ),
        (
            "Inspections, right to rent checks, deposits, boiler certificates",
            "Handled inspections, right to rent checks, deposits, and boiler certificates",
        ),
    ],
)
def test_order_and_limits_stay(note, line):
    assert draft(note, role=PAST).text == line


def test_it_is_not_the_guests():
    line = draft("When guests complained I tried to sort it there and then", role=PAST).text
    assert "sort guests" not in line


def test_deeds_of_which_the_first_is_a_noun_too_are_told_as_typed():
    line = draft("Service, true wheels, bleed brakes, build bikes out of the box", role=CURRENT).text
    assert line == "Service, true wheels, bleed brakes, and build bikes out of the box"


@pytest.mark.parametrize(
    ("note", "line"),
    [
        (
            "One lady had stopped eating, I told the office and she was seen by the doctor",
            "Told the office as one lady had stopped eating; she was seen by the doctor",
        ),
        (
            "Taking orders, carrying plates, clearing, resetting, card machine",
            "Taking orders, carrying plates, clearing, resetting, card machine",
        ),
        (
            "Scrap down from 4% to 2.5% on line 3 after I changed the order of the checks",
            "Changed the order of the checks, scrap down from 4% to 2.5% on line 3",
        ),
        ("No peat and no slug pellets used after 2019, my idea", "Used no peat and no slug pellets after 2019"),
        ("Two times I was employee of the month", "Employee of the month two times"),
        ("Section of 8 tables, 10 on Saturdays", "Section of 8 tables, 10 on Saturdays"),
        ("Four acres, walled garden, one other gardener", "Four acres, walled garden, one other gardener"),
        ("by the time I finished it was nineteen", ""),
        ("Samples were logged in, labelled and sent to the right bench, roughly 300 a day", ""),
        (
            "Playground duty, displays, changing reading books, wet clothes",
            "Handled playground duty, displays, and wet clothes, and changed reading books",
        ),
        (
            "Empty bins, hoover, mop, kitchens and 14 toilets",
            "Emptied bins, hoovered, and mopped, kitchens and 14 toilets",
        ),
    ],
)
def test_a_note_that_is_plain_stays_so(note, line):
    assert draft(note, role=PAST).text == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("Medication twice a shift, double signed", "Medication twice a shift, double signed"),
        ("Measuring up, cutting and fitting - domestic mostly", "Measuring up, cutting and fitting - domestic mostly"),
        (
            "Exam results: 71% grade 5 and over in 2023, against 60% for the department",
            "Exam results: 71% grade 5 and over in 2023, against 60% for the department",
        ),
        (
            "Keywork: 6 prisoners each, 45 minutes a week, written up the same day",
            "Keywork: 6 prisoners each, 45 minutes a week, written up the same day",
        ),
        ("i did a lot of the quotes in the end", "Did a lot of the quotes in the end"),
        ("Missed appointments were 11% when I came", ""),
        ("never had an accident in four years well somebody hit me once", ""),
    ],
)
def test_how_something_went_is_no_deed(note, line):
    assert draft(note, role=PAST).text == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("Category C, wing of 64 men, normally two officers", "Category C, wing of 64 men, normally two officers"),
        (
            "Damp meter, laser measure, smoke and CO alarm testing",
            "Damp meter, laser measure, smoke and CO alarm testing",
        ),
        ("Weekly dashboard in Power BI for 45 shop managers", "Weekly dashboard in Power BI for 45 shop managers"),
        ("VAT returns and bank reconciliations", "Prepared VAT returns and did bank reconciliations"),
        ("28 bed unit, 1:5 ratio nights", "Worked on a 28-bed unit, 1:5 ratio nights"),
    ],
)
def test_a_careful_note_that_names_things_keeps_its_words(note, line):
    assert draft(note, role=PAST).text == line


def test_a_verb_put_before_duties_takes_the_tense_of_the_job():
    line = draft("data cleaning and order checks, one night in six", role=CURRENT).text
    assert line == "Perform data cleaning and order checks, one night in six"


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("Worked on the tills and the customer service desk", "Worked on the tills and the customer service desk"),
        ("Taught 9 classes a week - spin, circuits, over 60s", "Taught 9 classes a week - spin, circuits, over 60s"),
        ("Less stoppages at the start now", "Less stoppages at the start now"),
        ("did a bit of video because we lost the photographer", "Did a bit of video"),
    ],
)
def test_a_list_behind_a_dash_and_a_reason_are_no_deeds(note, line):
    assert draft(note, role=PAST).text == line
