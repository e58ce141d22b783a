"""What is said of one, of some, or of a time when somebody was away is not said of all."""

import pytest

from resumes.drafting.claims import check
from resumes.drafting.values import Role

from .marks import marked


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("nearly all repairs done same day", "Completed all repairs the same day", "all"),
        ("late slips, gave meds when the nurse was at another school", "Issued late slips and gave meds", "gave"),
        ("raked asphalt, ran the roller some", "Raked asphalt and ran the roller", "roller"),
        ("had 9 kids over 5 years, drove to visits", "Had nine kids at a time over five years", "at a time"),
        ("mixed plaster, skimmed a few walls when boss said ok", "Mixed plaster and skimmed walls", "skimmed"),
        ("ran the desk nights when the regular one was off", "Ran the night desk", "Ran the night desk"),
        ("wrote plans for my room, a note each friday", "Wrote plans for all rooms and a note each Friday", "all"),
        ("check the dates every month more or less", "Check the dates every month", "month"),
        ("had six tables, and they'd give me the patio if Kim was out", "Served the patio", "patio"),
        ("check IDs and prepare papers, notary he sign and stamp", "Checked IDs and signed papers", "signed"),
        ("ran a report someone else built", "Built and ran a report", "Built"),
        ("fix bugs, sometime I write the test", "Fixed bugs and wrote the tests", "tests"),
        ("took about 20 calls in one shift", "Took about 20 calls per shift", "20"),
        ("wrote two chapters of the training manual", "Wrote the training manual", "manual"),
        ("dusted the east wing of the museum", "Dusted the museum daily", "museum"),
        ("bought paper goods for the cafes", "Bought goods for the cafes", "goods"),
        ("patched the test site servers", "Patched the servers", "servers"),
        ("met parents twice a year", "Met parents regularly", "regularly"),
        ("deep cleaned the ovens twice a year", "Deep cleaned the ovens", "ovens"),
        ("did the night walk when it was my turn", "Did the night walk nights", "walk"),
        ("tutored two brothers, the older one got in", "Tutored two brothers; both got in", "both"),
        (
            "looked after 16 children on the bus, 2 in wheelchairs",
            "Looked after 16 children in wheelchairs on the bus",
            "16",
        ),
        ("typed up letters the doctors dictated", "Dictated and typed letters for doctors", "Dictated"),
        ("the robot welds the frames and i check them after", "Weld frames and check them after", "Weld"),
        ("moved the billing jobs, one of the jobs was failing", "Moved the failing billing jobs", "failing"),
        ("put new battens on, one of us always on the ladder", "Put on new battens, always on the ladder", "ladder"),
        ("hems and waists, machine mostly some by hand", "Took up hems and waists by hand", "hand"),
        ("trained up a new starter in december", "Trained new starters in December", "starters"),
        ("helped an elderly man bathe", "Helped elderly men bathe", "men"),
        ("helped an elderly man bathe", "Helped elderly people bathe", "people"),
        ("told his daughter about any changes", "Told families about any changes", "families"),
        ("tutored a boy in maths", "Tutored students in maths", "students"),
        ("built a site for a bakery", "Built a website for bakeries", "bakeries"),
        ("loaded film on one commercial", "Loaded film on commercials", "commercials"),
        ("measured every 10th part with calipers", "Measured every part with calipers", "every"),
        (
            "60 calls about faults, passed billing ones to another team",
            "Took 60 calls about faults and billing",
            "billing",
        ),
        ("sauce section, covered pastry when dan was off", "Ran the sauce and pastry sections", "pastry"),
        ("put up towers, handed tubes up to the chargehand", "Put up towers as chargehand", "chargehand"),
        ("did the order with my manager checking it", "Did the order and checked it with the manager", "checked"),
        ("class of 28 kids, 6 with plans, wrote the plans", "Taught 28 children and wrote 6 plans", "6"),
        (
            "matched invoices, about 200 a month, sent odd ones back",
            "Matched invoices and sent 200 a month back",
            "200",
        ),
        (
            "filled 4 roles in a quarter when target was 3",
            "Filled 3 roles in a quarter against a target of 4",
            "3 4",
        ),
        (
            "followers up from 900 to 1300 while i was there",
            "Wrote posts that grew followers from 900 to 1,300",
            "grew",
        ),
        ("drove on non emergency runs only", "Drove on emergency runs only", "emergency"),
        ("25 tickets a day between 3 of us", "Closed 25 tickets a day", "25"),
        ("picked fruit, also drive tractor little bit", "Picked fruit and drove a tractor", "tractor"),
        ("post, filing and some excel", "Handled post and filing and used Excel", "Excel"),
        ("made the drainage plans and some grading plans", "Made the drainage plans and the grading plans", "plans"),
        ("moved a piano once, wrapped furniture", "Moved pianos and wrapped furniture", "pianos"),
        ("5 patients, charge nurse asked me to cover", "Had 5 patients as charge nurse", "nurse"),
        ("my head of dept observed me", "Was observed as head of department", "head"),
        ("one time had 300 people rebooked when snow hit", "Rebooked 300 people whenever snow hit", "whenever"),
        ("rigged lights for 5 shows, ran the desk for 2 of them", "Rigged lights and ran the desk for 5 shows", "desk"),
        ("40 hives, checked em weekly, jarred honey", "Jarred honey from the hives weekly", "weekly"),
        ("took 90 calls, triage list on fridays", "Took 90 calls and triaged patients on Fridays", "triaged"),
        (
            "closed books monthly, found a double payment once and fixed it",
            "Found and fixed double payments",
            "payments",
        ),
        ("opened the shop 3 days a week", "Opened the shop each day", "each"),
        ("on call one week in six", "Was on call every week", "every"),
        ("kept the till when the owner went on his lunch", "Kept the till for the owner", "Kept"),
        ("about half my loads were frozen", "Hauled frozen loads", "frozen"),
        ("reset headstones, 50 were unsafe, we got through about half", "Reset 50 headstones", "50"),
        ("we'd cleaned about a third when the contract ended", "Cleaned until the contract ended", "Cleaned"),
        ("ward of 28 beds, I had 7", "Had 28 beds", "28"),
        ("fed fish in a room of 600 tanks, my row was 80", "Fed fish in a row of 600 tanks", "600"),
        ("300 dinners, I did the 20 vegan ones", "Did 300 vegan dinners", "300"),
        ("rewrote the login bit of the app", "Rewrote the app", "app"),
        ("Wrote one automated test, everything else I test by hand", "Wrote automated tests", "tests"),
    ],
)
def test_a_part_is_not_told_as_the_whole(fact, text, word):
    assert word in marked(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("moved the billing jobs, one of the jobs was failing", "Moved the billing jobs, one of which was failing"),
        ("cleaned one of the kitchens on site", "Cleaned a kitchen on site"),
        ("i was one of the key holders", "Served as a key holder there"),
        ("trained up a new starter in december", "Trained a new starter in December"),
        ("did a stock count every friday", "Did stock counts every Friday"),
        ("measured every 10th part with calipers", "Measured every tenth part with calipers"),
        ("took calls, passed billing ones to another team", "Took calls and referred billing calls to another team"),
        ("covered pastry when dan was off", "Covered pastry when needed"),
        ("kept the till when the owner went on his lunch", "Kept the till during the owner's lunch"),
        ("did the order with my manager checking it", "Did the order, checked by the manager"),
        ("response time went from 900ms to 240ms after i added an index", "Cut response time from 900ms to 240ms"),
    ],
)
def test_a_part_told_as_one_is_quiet(fact, text):
    assert marked(fact, text) == ""


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("nearly all repairs done same day", "Completed nearly all repairs the same day"),
        ("check the dates every month more or less", "Check the dates about every month"),
        ("drove the truck when Luis was off", "Drove the truck when a coworker was off"),
        ("we sat in the park when school was out", "Sat in the park"),
        ("turned patients, two of us usually did it", "Turned patients, usually as two"),
        ("taught little ones to float, ages like 4 to 6", "Taught little ones aged about 4 to 6 to float"),
        ("mail run at 3", "Did the 3 o'clock mail run"),
        ("sometimes i fix bugs, and i write the test", "Wrote the test and sometimes fixed bugs"),
        ("tutored two brothers, the older one got in", "Tutored two brothers, the older one of whom got in"),
        ("tutored two brothers, both got in, the older one in june", "Tutored two brothers; both got in"),
        (
            "looked after 16 children on the bus, 2 in wheelchairs",
            "Looked after 16 children on the bus, two in wheelchairs",
        ),
        ("typed up letters the doctors dictated", "Typed letters dictated by the doctors"),
        (
            "collected quotes for the buyer, she picked the supplier",
            "Collected quotes for the buyer, who chose the supplier",
        ),
        ("the robot welds the frames and i check them after", "Check the frames that the robot welds"),
        ("wrote two chapters of the training manual", "Wrote two chapters of the training manual"),
        ("dusted the east wing of the museum", "Dusted the museum's east wing"),
        ("bought paper goods for the cafes", "Bought paper goods for the cafes"),
        ("met parents twice a year", "Met parents twice yearly"),
        ("did the night walk when it was my turn", "Did the night walk in turns"),
        ("ran the quiz once a week", "Regularly ran the quiz"),
        ("took 8 of them camping with another worker", "Took 8 people camping with another worker"),
        ("tutored a boy in maths", "Tutored a student in maths"),
        ("trained a starter", "Trained one of the starters"),
    ],
)
def test_what_keeps_the_part_and_its_doer_is_quiet(fact, text):
    assert marked(fact, text) == ""


def test_one_person_is_not_told_as_many():
    aide, note = Role("Home health aide"), "took care of an elderly lady"
    assert check("Cared for elderly clients", fact=note, role=aide).added
    assert check("Cared for an elderly client", fact=note, role=aide).is_theirs
    assert check("Cared for elderly clients", fact="took care of elderly ladies", role=aide).is_theirs
