"""Notes as people wrote them on a walk through the app, and the turns of meaning that once came of them."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role

NOW, PAST = Role("Warehouse worker", current=True), Role("Warehouse worker")


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            "fixed bugs with St. Mary's Hospital team, e.g. login",
            "Fixed bugs with St. Mary's Hospital team, e.g. login",
        ),
        ("scheduled visits for Dr. Lee and 2 other drs", "Scheduled visits for Dr. Lee and 2 other doctors"),
        ("drove mrs. Alvarez to the doctor", "Drove Mrs. Alvarez to the doctor"),
        ("worked with legal in the U.S. and EU", "Worked with legal in the U.S. and EU"),
        ("worked under Mr. Ortiz, no. 4 crew", "Worked under Mr. Ortiz, no. 4 crew"),
        ("sold for Acme Inc. to small shops", "Sold for Acme Inc. to small shops"),
        ("cleaned tables, chairs, and mopped", "Cleaned tables and chairs, and mopped"),
    ],
)
def test_a_short_form_keeps_its_full_stop_and_its_sentence(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("responsible for check the damage boxes", "Checked the damage boxes"),
        ("was in charge of train the new people", "Trained the new team members"),
        ("sometimes i had to close the kitchen", "Sometimes closed the kitchen"),
        ("i work in warehouse since 2 years", "Worked in a warehouse for 2 years"),
        ("did like two hundred covers on a saturday", "Did about two hundred covers on a Saturday"),
        ("fix irrigation", "Fixed irrigation"),
        ("drive forklift load trucks unload trucks", "Drove forklift, loaded trucks, and unloaded trucks"),
        ("called the cops / ambulance when needed", "Called the cops and ambulance when needed"),
        (
            "I remembered all the orders I trained four new baristas",
            "Remembered all the orders and trained four new baristas",
        ),
        ("scrap went down after I made a checklist", "Made a checklist, and scrap went down"),
        ("handled the ordering when the chef was off and umm", "Handled the ordering when the chef was off"),
        ("the machine broke so i wash by hand 2 weeks", "Washed by hand 2 weeks"),
        ("if a load is late I call and fix it", "Called and fixed it if a load was late"),
        ("kept a budget of approx. $120k", "Kept a budget of about $120k"),
        ("order food from vendor (Sysco, etc.) every mon.", "Ordered food from vendor (Sysco) every Monday"),
        ("worked in rain, snow, etc. outside", "Worked in rain, snow, etc. outside"),
        ("on fridays it was full so i ran the bar", "Ran the bar"),
        ("made sure parents knew the plan", "Made sure parents knew the plan"),
        ("wash pots, the chef cooks if guests come late", "Washed pots; the chef cooks if guests come late"),
        ("sold coffee, they like to chat", "Sold coffee; they like to chat"),
        ("we cleaned the van, team held the doors", "Cleaned the van with others; team held the doors"),
        ("checked the line before shift change", "Checked the line before shift change"),
        ("locked up if staff training", "Locked up if staff training"),
        (
            "set up github actions for 5 repos, terraform for the buckets",
            "Set up GitHub Actions for 5 repos, Terraform for the buckets",
        ),
        ("order walking aids", "Ordered walking aids"),
        ("checkin pts and took pymts", "Checked in patients and took payments"),
        (
            "clean floors, test with a multimeter, check for faults",
            "Cleaned floors, tested with a multimeter, and checked for faults",
        ),
        ("handled data entry, filing, and mail", "Handled data entry, filing, and mail"),
        ("took minutes in 5 meetings a week", "Took minutes in 5 meetings a week"),
    ],
)
def test_a_rough_note_keeps_its_meaning(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    "fact",
    [
        "In my country i was accountant 8 year but here i work in warehouse",
        "Store manager at a shoe shop for 6 years, 11 staff",
        "One time the system was down",
        "one time the system was down so we did it by paper",
        "Didn't finish the migration",
        "my english is not so good but I learn",
        "we are 3 in the crew",
        "machine juki",
        "never cut myself",
        "taught myself excel",
        "Dr. Patel always asked for me",
        "not sure how many sites, maybe 10",
        "dont know",
    ],
)
def test_a_note_with_no_deed_gets_a_question_and_no_line(fact):
    drafted = draft(fact, role=NOW)
    assert drafted.text == "" and drafted.question


@pytest.mark.parametrize(
    "fact", ["Did not miss one day in 2 years", "never failed an inspection", "No accidents in 6 years", "empty trash"]
)
def test_a_denial_that_tells_of_good_work_is_a_line(fact):
    assert draft(fact, role=PAST).text


def test_what_we_did_keeps_its_verb_and_asks_whose_it_was():
    drafted = draft("we make all by paper", role=NOW, taken=("Make the labels",))
    assert drafted.text == "Make all by paper with others"
    assert drafted.question == "Did you do this yourself, with others, or in charge?"
    assert "others" in draft("we do 200 plates on friday", role=NOW).question


def test_what_was_said_of_others_stays_and_is_not_asked_again():
    drafted = draft("we make all by paper; with others", role=NOW)
    assert drafted.text == "Make all by paper, with others" and drafted.question == ""


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        ("answered many tickets", "About how many tickets a day? A range is fine."),
        ("made dinner + homework", ""),
        ("I never have accident", ""),
        ("managed her meds and appointments", ""),
        ("cleaned the espresso machine", "About how often, or how many? A range is fine."),
        ("helped people file claims", "About how many claims a day? A range is fine."),
        ("made sure parents knew the plan", ""),
        ("closed because of the war", ""),
    ],
)
def test_a_question_makes_sense_of_its_note(fact, question):
    assert draft(fact, role=PAST).question == question


def test_where_no_more_is_known_no_more_is_asked():
    assert draft("answered many tickets", role=PAST, may_ask=False).question == ""
    assert draft("One time the system was down", role=PAST, may_ask=False).question == (
        "That is fine. Write this one yourself, or leave it out."
    )


def test_what_belongs_to_another_job_is_asked_for_there():
    for fact in ("In my country i was accountant 8 year", "in my old job I trained 40 women"):
        drafted = draft(fact, role=NOW)
        assert drafted.text == "" and "entry of its own" in drafted.question
