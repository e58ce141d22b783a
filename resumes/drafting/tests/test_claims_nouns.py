"""What a noun of the note stays: no deed, no thing of its own where it only sorts another, no higher title."""

import pytest

from resumes.drafting.claims import check
from resumes.drafting.values import Role


def asked(fact, text, title=""):
    checked = check(text, fact=fact, role=Role(title))
    return " ".join(span.text.strip(" ,") for span in (*checked.added, *checked.hard))


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("answered calls and booked repairs", "Answered calls and repaired items", "repaired"),
        ("told guests about tours", "Guided guests on tours", "Guided"),
        ("collected stubs, put files together for underwriting", "Collected stubs and underwrote files", "underwrote"),
        ("assistant coach for a u10 team", "Coach for a U10 team", "Coach"),
        ("read to kids one saturday", "Read to kids on Saturdays", "Saturdays"),
        ("gave people loan forms", "Gave people loans", "loans"),
        ("coached under 10s, wrote practices with the head coach", "Coached under-10s as head coach", "coach"),
        ("was shift backup when the lead was off", "Was shift lead", "lead"),
        ("painted part of the church hall", "Painted the church hall", "hall"),
        ("looked at churn a bit in SQL", "Reviewed churn in SQL", "churn"),
        ("called the plumber to fix the sink", "Fixed the sink", "Fixed"),
        ("the accountant did the taxes, i sorted the receipts", "Did the taxes and sorted the receipts", "taxes"),
        ("a teammate wrote the API and i wrote the tests", "Wrote the API and the tests", "API"),
        ("sold phones in one store", "Sold phones in stores", "stores"),
        ("mopped floors", "Mopped floors with a floor machine", "machine"),
        ("met parents in the hall", "Met parents regularly in the hall", "regularly"),
        ("watched a code review and asked a question", "Did a code review and asked a question", "Did"),
        ("offered to run a chess club", "Ran a chess club", "Ran"),
        ("parents cooked, i served lunch", "Cooked and served lunch", "Cooked"),
        ("guarded one entrance at night", "Guarded entrances at night", "entrances"),
        ("ran a camp last summer for kids", "Ran camps for kids", "camps"),
        ("made soup on mondays", "Made soup on weekdays", "weekdays"),
        ("delivered meals to wards", "Cooked meals for wards", "Cooked"),
        ("trained on the machine for a week", "Ran the machine for a week", "Ran"),
        ("did salads, grill when someone called out", "Did salads and worked the grill", "grill"),
        ("planted 2000 trees a day, 3 seasons", "Planted 2,000 trees over three seasons", "2,000"),
        ("sewed 14 costumes, took measurements of cast", "Sewed costumes and measured a cast of 14", "14"),
        ("showed houses, sold 7 last year", "Showed houses and sold seven a month", "seven"),
        ("dragged infield, pulled tarp w 20 guys", "Dragged the infield with 20 guys", "20"),
        ("ran a 6 head Tajima, changed thread", "Ran six Tajima machines and changed thread", "six"),
        ("carried bags, set breakfast tables", "Carried bags and cooked breakfast", "cooked"),
        ("folded towels, mixed color for stylists", "Folded towels and colored hair", "colored"),
        ("showed rings, sent repairs out", "Showed and repaired rings", "repaired"),
        ("tagged 900 pieces, put serials in a sheet", "Tagged 900 pieces in one month", "one"),
        ("ran 2 color press, mixed inks", "Ran two presses and mixed inks", "two"),
        ("made reports, trainings every other month", "Made reports and held trainings monthly", "monthly"),
        ("told owners what shots were due", "Gave shots that were due", "Gave"),
        ("class project, made an app", "Led a class project to make an app", "Led"),
        ("put new hires in the system", "Recruited new hires", "Recruited"),
        ("painter, sanded walls and ceilings", "Painted walls and ceilings", "Painted"),
        ("logged bugs in the checkout", "Fixed bugs in the checkout", "Fixed"),
        ("keyed invoices 150 a day, matched to orders", "Keyed invoices and matched 150 orders a day", "150"),
        ("6 tables weekdays, 10 on weekends", "Served 10 tables on weekdays and 6 on weekends", "10"),
    ],
)
def test_a_word_of_the_note_is_not_made_into_more(fact, text, word):
    assert word in asked(fact, text)


def test_a_thing_of_the_job_takes_no_other_things_place():
    assert asked("drove a van", "Drove a truck", "Driver") == "truck"


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("took photos of listings, put signs up", "Photographed listings and put up signs"),
        ("wanted more shelves, so put up shelves", "Put up shelves"),
        ("student teacher in 2nd grade", "Worked as a student teacher in 2nd grade"),
        ("read to kids one saturday", "Read to kids one Saturday"),
        ("guarded an entrance nights", "Guarded entrances at night"),
        ("did salads, grill when someone called out", "Did salads, and the grill when someone called out"),
        ("filed loan forms", "Filed loan forms"),
        ("wheel alignments on vans", "Aligned wheels on vans"),
        ("was part of the crew that painted the hall", "Was part of the crew that painted the hall"),
        ("called customers to confirm orders", "Called customers and confirmed orders"),
        ("met parents every week in the hall", "Met parents regularly in the hall"),
        ("did returns, couldnt authorise refunds", "Did returns, without authorising refunds"),
        ("typed pos in sap", "Typed purchase orders in SAP"),
    ],
)
def test_what_a_note_says_may_still_be_said_another_way(fact, text):
    assert asked(fact, text) == ""


def test_a_title_says_what_its_holder_did_and_a_helpers_does_not():
    note = "basketball for 5th graders, 2 practices a week"
    assert not asked(note, "Coached fifth-grade basketball with two practices a week", "After-school coach")
    assert asked(note, "Coached fifth-grade basketball with two practices a week", "Bus driver") == "Coached"
    note, line = "carried tools, greased rails", "Repaired elevators and greased rails"
    assert asked(note, line, "Elevator mechanic helper") and asked(note, line, "Trainee mechanic")


def test_a_thing_of_the_job_is_no_item_of_the_notes_list():
    fact = "stitched bridles and headcollars, cut leather"
    assert asked(fact, "Stitched bridles, headcollars and saddles and cut leather", "Saddle stitcher") == "saddles"
    assert "saddles" in asked(fact, "Stitched saddles, bridles and headcollars and cut leather", "Saddle stitcher")
    assert "shoes" in asked("cut keys, engraved cups", "Cut keys, engraved cups and repaired shoes", "Shoe repairer")
    assert not asked("cuts color n blowouts", "Did haircuts, color and blowouts", "Hair stylist")
    assert not asked("broke down cages, rotated dates", "Broke down cages and rotated stock by date", "Shelf stacker")
    assert not asked("route 14, gave change", "Drove bus route 14 and gave change", "Bus driver")


def test_limbs_that_were_lowered_are_not_cut():
    assert asked("lowered limbs on the rope", "Cut and lowered limbs on the rope") == "Cut"


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("booked interview rooms, sat in on interviews taking notes", "Conducted interviews", "Conducted"),
        ("made beds, sat in on reviews, did the drinks trolley", "Made beds and carried out reviews", "carried"),
        ("washed glassware, saw experiments being done", "Washed glassware and performed experiments", "performed"),
        ("peeled potatoes, watched sauces being made", "Peeled potatoes and made sauces", "made"),
    ],
)
def test_what_was_only_looked_on_is_not_done(fact, text, word):
    assert word in asked(fact, text)


def test_what_only_gets_a_thing_ready_is_not_the_thing():
    assert "testing" in asked("services, mot prep", "Carried out services and MOT testing")
    assert "processing" in asked("payroll filing, post", "Handled payroll processing and post")
    assert "spraying" in asked("crop spraying prep, fences", "Carried out crop spraying and fencing")
    assert not asked("mot prep and services", "Carried out MOT prep work and services")
    assert not asked("child protection caseload of 18", "Handled 18 child protection cases")


def test_one_word_of_the_note_is_not_told_as_two_things():
    fact = "helped mums with feeding after birth, restocked trolleys"
    assert "deliveries" in asked(fact, "Helped mums with feeding after birth and assisted at deliveries")
    assert not asked(fact, "Helped mums with feeding after delivery and restocked trolleys")
