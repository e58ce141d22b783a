"""Notes as people type them into the form, and what was told amiss of them."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.facts import facts_from
from resumes.drafting.values import Role

PAST, NOW = Role("Worker"), Role("Worker", current=True)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "watched 2 kids after school till there mom got home",
            "Watched 2 children after school till their mother got home",
        ),
        ("i taught a class of 23, including five beginners", "Taught a class of 23, including five beginners"),
        ("milked at 4am, 180 head, double 8 parlor", "double 8 parlor"),
        (
            "Reefer loads, Midwest to Texas and back, 2500 mi/wk",
            "reefer loads, Midwest to Texas and back, 2500 mi a week",
        ),
        ("mig an flux core mostly, some tig on stainless", "MIG and flux core, some TIG on stainless"),
        ("precepted 4 new grads, all still here", "Precepted 4 new grads, all still here"),
        ("taught them Spanish, I still have the videos", "Taught them Spanish"),
        ("scrap from 6% to 2 after I flagged the worn fixture", "Flagged the worn fixture, scrap from 6% to 2"),
        ("ran 6 tills, i just did it", "Ran 6 tills"),
        ("chart vitals on the phone app every visit", "Charted vitals on the phone app every visit"),
        ("kept the box stocked so nobodys waiting", "Kept the box stocked so nobody's waiting"),
        ("talked a dad through CPR on his baby. baby lived.", "through CPR on his baby, the baby lived"),
        ("we get about 1,200 lbs a week", "Got about 1,200 pounds a week"),
        ("comebacks under 2 pct", "Comebacks under 2 pct"),
        ("Worked the till at a supermarket, it was my first job.", "Worked the till at a supermarket"),
        ("gave them there meds and texted the owner", "Gave them their medications and texted the owner"),
        ("We went from paper sheets to a Google form, that was me", "Went from paper sheets to a Google form"),
        ("we threw out maybe 5 a day, now not 25", "Threw out about 5 a day, now not 25"),
        ("Setup & run Haas VF2 + Mazak lathe", "Set up and ran Haas VF2 and Mazak lathe"),
        ("Made the sensory corner, head then asked for one in every class", "; the head asked for one in every class"),
        (
            "raised 1,100 with a car wash so everyone could have a uniform",
            "with a car wash so everyone could have a uniform",
        ),
        ("called the show for 3 productions, biggest had like 240 cues", "; biggest had about 240 cues"),
        ("measured the rooms and did the cost est.", "handled the cost estimate"),
        ("my first job so not much to say but i did register and bagging", "Did register and bagging"),
        ("rented my chair so i did my own taxes, my own supplies, everything", "Rented the chair and did own taxes"),
        ("i cleaned 15 rooms, some day 18", "Cleaned 15 rooms, some days 18"),
        ("sort, box, and label donations", "Sorted, boxed, and labeled donations"),
        ("switched glove brand saved like $150 a month", "Switched glove brand and saved about $150 a month"),
        ("cleaned the ovens and the hoods, done", "Cleaned the ovens and the hoods"),
        ("charge nurse about 1x/wk, 28 bed unit", "Worked as a charge nurse about once a week, 28-bed unit"),
        ("we stopped running out of toner every month", "Stopped running out of toner every month"),
        (
            "Called 14 productions, largest cast 34, LX/SQ/fly cues over headset",
            "productions, largest cast 34, LX/SQ/fly cues over headset",
        ),
        ("made bouquets and buttonholes, biggest one i did had 22 tables", "buttonholes; biggest one had 22 tables"),
        ("Laid a patio and a wall, first one I ran by myself", "Laid a patio and a wall"),
        ("put back the go-backs and faced the shelves", "Put back the go-backs and faced the shelves"),
        ("made them dinner like pasta or quesadillas", "Made them dinner like pasta or quesadillas"),
        (
            "I did the pre-trip every day, lights brakes tires emergency door, and wrote it up",
            "lights, brakes, tires, and emergency door, and wrote it up",
        ),
    ],
)
def test_the_line_says_it(note, said):
    assert draft(note, role=PAST).text.endswith(said)


@pytest.mark.parametrize(
    "note",
    [
        "burned out honestly",
        "put back in the freezer",
        "got them ready",
        "made it every day alone",
        "made them in the oven at night",
    ],
)
def test_what_only_points_is_still_asked_about(note):
    assert not draft(note, role=PAST).text


def test_what_was_taken_over_once_is_over_in_the_job_one_has():
    assert draft("took over the ordering", role=NOW).text == "Took over the ordering"
    assert draft("I did the ordering when the manager left", role=NOW).text.startswith("Handled the ordering")


def test_shared_deeds_say_so_where_it_can_be_said():
    assert draft("we repainted the hall", role=PAST).text == "Repainted the hall with others"


def test_a_remark_in_a_sentence_of_its_own_parts_no_fact():
    assert facts_from("shelved books. so many books. 3 carts a shift") == (
        "shelved books. so many books. 3 carts a shift",
    )
    assert draft("shelved books. so many books. 3 carts a shift", role=PAST).text == "Shelved books, 3 carts a shift"


def test_what_somebody_chose_me_for_is_my_deed():
    note = "Supervisor choose me for check the rooms of new girls"
    assert draft(note, role=NOW).text == "Check the rooms of new girls"


def test_what_is_included_is_no_second_deed():
    note = "I teach all core subjects to a class of 23, including five students with IEPs."
    assert draft(note, role=NOW).text == note[2:-1].capitalize().replace("ieps", "IEPs")


def test_a_time_that_opens_a_note_is_no_verb():
    note = (
        "so last winter Mr P upstairs kept pulling his bed alarm off and nobody knew why and I sat with him one night"
        " and worked out he was cold, it was just that, got him a second blanket"
    )
    assert not draft(note, role=NOW).text


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("took temps on a ward of 24 beds, there were usually 2 of us HCAs so I did half", "half"),
        ("stripped 3 roofs with a crew of five. one of them leaked after and we went back and sorted it", "sorted it"),
    ],
)
def test_what_needs_the_words_before_it_is_not_told_without_them(note, never):
    assert never not in draft(note, role=PAST).text


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("I just want a place where they respect your time off", "a place where"),
        ("We're going to move 80 laptops in the autumn and I've made the list of which go first", "80 laptops"),
        ("i had to stop the show, get everyone off safe, and we were back up in 9 minutes", "acked up"),
    ],
)
def test_a_wish_a_plan_or_a_state_is_no_deed(note, never):
    assert never not in draft(note, role=PAST).text


def test_what_was_done_on_one_road_is_over_in_the_job_one_has():
    said = draft("supported PE on a 1.2 mile road widening, did the quantities", role=NOW).text
    assert said == "Supported PE on a 1.2-mile road widening and handled the quantities"


def test_a_fact_keeps_its_or_so():
    assert facts_from("bottle fed 30 or so") == ("bottle fed 30 or so",)
    assert facts_from("bottle fed 30 calves so") == ("bottle fed 30 calves",)


def test_a_plan_alone_is_asked_about_and_one_beside_a_deed_left_out():
    assert draft("we're going to move 80 laptops in the autumn", role=NOW).question
    assert draft("cleaned the kitchen, going to train the new ones in may", role=NOW).text == "Clean the kitchen"
    assert draft("we were going to homes every day", role=NOW).text == "Go to homes every day"
