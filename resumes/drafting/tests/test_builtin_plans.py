"""What a line is made of: things under a plain verb, things beside deeds, figures and people in their place."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role

NOW, PAST = Role("Worker", current=True), Role("Worker")


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("fixed bugs, code reviews, standups", "Fixed bugs, did code reviews, and attended standups"),
        (
            "Rewired houses, consumer unit changes, EICR testing",
            "Rewired houses and handled consumer unit changes and EICR testing",
        ),
        (
            "serving customers, deli counter, slicing meats",
            "Served customers, worked the deli counter, and sliced meats",
        ),
        (
            "till, fitting rooms, putting out stock, window display when manager was off",
            "Covered till and fitting rooms, put out stock, and handled window display when manager was off",
        ),
        (
            "carried bags, room service, locked up at night",
            "Carried bags, provided room service, and locked up at night",
        ),
    ],
)
def test_things_beside_deeds_get_a_plain_verb_of_their_own(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("hung doors, skirting, fitted kitchens", "Hung doors and skirting, and fitted kitchens"),
        ("made bouquets, funeral tributes and wedding flowers", "Made bouquets, funeral tributes, and wedding flowers"),
        ("cut skirting, architrave", "Cut skirting and architrave"),
        (
            "12 residents a shift, adls, vitals, charting in pcc",
            "Worked with 12 residents a shift: ADLs, vitals, and charting in pcc",
        ),
        ("breaking down boxes, trash, mopping at close", "Broke down boxes, emptied trash, and mopped at close"),
        ("covered grill when ppl called out, 2-3x a wk", "Covered grill when people called out, 2-3 times a week"),
        (
            "planned activities like painting, music, outside time",
            "Planned activities like painting, music, and outside time",
        ),
        ("swapped out water heaters, toilets & faucets", "Swapped out water heaters, toilets and faucets"),
        (
            "repaired zippers, lining and leather jackets with a Juki",
            "Repaired zippers, lining and leather jackets with a Juki",
        ),
        ("open/close the store, count the drawers", "Opened and closed the store and counted the drawers"),
        ("open & close my section", "Opened and closed the section"),
        ("made drinks, avg 80 an hr during rush", "Made drinks, averaging 80 an hour during rush"),
        ("open houses, showings, door knocking", "Handled open houses, showings, and door knocking"),
    ],
)
def test_a_deed_takes_the_things_it_is_done_to(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    "fact",
    [
        "helped parents with forms, doctors, school letters",
        "restocked bathrooms, second shift",
        "kept the log, lance corporal",
        "scanned files, someone else did the index",
    ],
)
def test_what_may_hang_on_something_else_gets_no_verb(fact):
    text = draft(fact, role=PAST).text
    assert "handled" not in text.casefold() and "covered" not in text.casefold()


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("cuts colours blow drys perms", "Did cuts, colours, blow-dries, and perms"),
        ("cooking cleaning shopping bills everything really", "Handled cooking, cleaning, shopping, and bills"),
        ("facials waxing lash lifts massage", "Did facials, waxing, lash lifts, and massage"),
        ("fixed projectors printers whiteboards", "Fixed projectors, printers, and whiteboards"),
        ("packed wrapped loaded drove unloaded", "Packed, wrapped, loaded, drove, and unloaded"),
        ("logos flyers and menus for restaurants", "Handled logos, flyers, and menus for restaurants"),
        (
            "nappies bottles nap times keeping the diary for parents",
            "Handled nappies, bottles, and nap times, and kept the diary for parents",
        ),
    ],
)
def test_a_list_gets_its_commas_back(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("14 residents on my floor", "Worked on a floor with 14 residents"),
        ("med surg floor, 5-6 patients per shift", "Worked on a med-surg floor with 5-6 patients per shift"),
        (
            "8-10 patients a day, cleanings, x-rays, perio charting",
            "Did cleanings and perio charting, and took x-rays for 8-10 patients a day",
        ),
        ("was on call every third weekend for burst pipes", "Covered on-call every third weekend for burst pipes"),
        ("team of 10 at my station", "Worked in a team of 10 at the station"),
        ("safeguarding lead for the school", "Worked as a safeguarding lead for the school"),
        ("was the first aider for the whole nursery", "Served as the first aider for the whole nursery"),
        (
            "TA for intro to programming, grade homework and hold office hours",
            "Served as TA for intro to programming, graded homework, and held office hours",
        ),
        ("30 good reviews a month", "Received 30 good reviews a month"),
        ("hgv driving, paperwork, vehicle checks", "Did HGV driving, paperwork, and vehicle checks"),
        ("coffees, reports, phones, complaints", "Worked with coffees, reports, phones, and complaints"),
    ],
)
def test_a_role_a_place_and_a_count_get_a_verb(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            "check the bus in the morning, lights, tyres, doors",
            "Check the bus in the morning, including lights, tyres, and doors",
        ),
        ("prep in the morning - veg, stocks, sauces", "Prep in the morning, including veg, stocks, and sauces"),
        (
            "prep every morning, sauces stocks butchering chicken",
            "Prep every morning, including sauces, stocks, and butchering chicken",
        ),
        ("bake every day, bread, pies", "Bake every day, including bread and pies"),
        (
            "took care of grandad for 2 years - meals, meds",
            "Care for grandad for 2 years, including meals and medications",
        ),
    ],
)
def test_the_parts_of_a_deed_are_told_as_its_parts(fact, text):
    assert draft(fact, role=NOW).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("did a mural for the library in town", "Did a mural for the library in town"),
        ("taught the twins there letters", "Taught the twins their letters"),
        ("clean the tables after", "Clean the tables afterward"),
        ("open and close bar 4 nights a wk", "Open and close the bar 4 nights a week"),
        ("wash and fold service", "Wash and fold service"),
        ("gave the 45 min highlights tour last year", "Gave the 45-minute highlights tour last year"),
        ("came up w/ a hook for the hoses so we quit tripping", "Came up with a hook for the hoses to stop tripping"),
        ("check the tires, the oil and the lights", "Check the tires, the oil, and the lights"),
        ("cleaned up the shelf, nobody had touched it", "Cleaned up the shelf; nobody had touched it"),
        ("helped w/ migration to O365", "Helped with migration to O365"),
        ("dealt with 2 medical emergencies", "Dealt with 2 medical emergencies"),
        ("did my FA level 1 and safeguarding course", "Completed FA level 1 and safeguarding course"),
        ("was asked to sort out the filing system", "Sorted out the filing system"),
        ("never missed a day", "Never missed a day"),
        ("answered phones for 3 doctors", "Answer phones for 3 doctors"),
        ("dealt with complaints every day", "Deal with complaints every day"),
        ("looked after the stock", "Look after the stock"),
    ],
)
def test_what_came_to_an_end_stays_past_in_the_job_one_has(fact, text):
    assert draft(fact, role=NOW).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("check quality with caliper and write in the book", "Checked quality with caliper and wrote in the book"),
        ("control access of visitors and contractors", "Controlled access of visitors and contractors"),
        ("run crew of 3 guys in the summers", "Ran crew of 3 people in the summers"),
        ("grade homework and hold office hours", "Graded homework and held office hours"),
        ("look after twins aged 3", "Looked after twins aged 3"),
        ("when manager is not there i close the restaurant", "Closed the restaurant when manager was not there"),
        ("labelling parcels for 3 shops", "Labelled parcels for 3 shops"),
        ("organising the rota for 12 staff", "Organised the rota for 12 staff"),
    ],
)
def test_a_bare_verb_is_told_in_the_past_of_a_job_that_is_over(fact, text):
    assert draft(fact, role=PAST).text == text
