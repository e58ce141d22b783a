"""Numbers, times and names in other clothes: what is quiet, what is asked about, and what is hard."""

import pytest

from resumes.drafting.checking.counting import compare
from resumes.drafting.checking.given import given
from resumes.drafting.checking.nearby import moved_times
from resumes.drafting.claims import check
from resumes.drafting.language.numbers import amounts
from resumes.drafting.language.words import tokens


def verdicts(fact, text):
    """What the comparison of amounts alone says of each amount and time of a draft."""
    pieces = tokens(text)
    counts, _ = compare(amounts(pieces), pieces, given(fact))
    return {
        " ".join(piece.text for piece in pieces[one.amount.first : one.amount.last + 1]): one.kind for one in counts
    }


def are_quiet(fact, text):
    return set(verdicts(fact, text).values()) <= {"yours", "reworded"}


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("unlocked at 630 every day", "Unlocked at 6:30 every day"),
        ("unlocked at half six", "Unlocked at 6:30"),
        ("finished by 2pm", "Finished by 2 p.m."),
        ("nights 10-6 at the depot", "Worked 10 p.m. to 6 a.m. nights at the depot"),
        ("worked there a yr n a half", "Worked there 1.5 years"),
        ("two week turnaround", "Kept a 14-day turnaround"),
        ("visited sites every other week", "Visited sites every 2 weeks"),
        ("sessions of 30 min with parents", "Met parents in half-hour sessions"),
        ("counted stock every month, about 3,000 items", "Counted about 3,000 items each month"),
        ("checked vitals q4h", "Checked vitals every four hours"),
        ("open at 5pm", "Opened at 17:00"),
        ("drove the 26 footer", "Drove a 26-foot truck"),
    ],
)
def test_a_time_may_be_written_in_another_way(fact, text):
    assert are_quiet(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("played shows 2x a month", "Played two shows a month"),
        ("swam 4 days a wk", "Swam four times weekly"),
        ("phoned the depot twice", "Phoned the depot 2 times"),
        ("looked after goats and sheep, 2 breeds each", "Looked after two breeds each of goats and sheep"),
        ("pushed carts mon wed fri", "Pushed carts three days a week"),
        ("1 shift in 6 was on call", "Was on call one shift in six"),
        ("hit goal 4 weeks out of 5", "Hit goal in four of five weeks"),
        ("weighed every 50 sacks", "Weighed every 50th sack"),
        ("ratio was 1 to 8", "Kept a 1:8 ratio"),
        ("fixed 9 phones a day screens too", "Fixed 9 phones a day"),
        ("40 min slots x 7 a day", "Ran seven 40-minute slots a day"),
        ("6 clients a day", "Served half a dozen clients a day"),
        ("usually 12 cars a day", "Changed oil, typically on 12 cars a day"),
        ("shot weddings last summer as second shooter", "Shot weddings as second shooter last summer"),
        ("200 a shift between 6 of us", "Built doors, with six people completing 200 a shift"),
        ("drove 2 routes, about 60 kids", "Drove some 60 students on two routes and checked the bus"),
        (
            "drove 2 routes, 60 kids, checked the bus before each trip",
            "Drove 60 kids on two routes and checked the bus before each trip",
        ),
        ("200 a shift between 6 of us", "Built doors where a group of six made 200 each shift"),
        ("moved the files over, about half done", "Moved about half of the files over"),
        ("sold it for a dollar", "Sold it for $1"),
        ("raised 760 quid", "Raised £760"),
        ("banked £3-4k a night", "Banked £3,000–4,000 a night"),
        ("error rate went 3.5 to 2%", "Took the error rate from 3.5% to 2%"),
        ("fitted 3 in to 8 in pipe", "Fitted 3- to 8-inch pipe"),
        ("dug 20m of trench", "Dug 20 metres of trench"),
        ("made 70 kg of jam", "Made 70 kilograms of jam"),
        ("doubled the followers", "Grew followers 2 times"),
    ],
)
def test_an_amount_may_be_written_in_another_way(fact, text):
    assert are_quiet(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("trained 3 newbies on the press", "Trained three new starters on the press"),
        ("did 95 drops a day", "Made 95 deliveries a day"),
        ("mailing list of 2,300", "Wrote to 2,300 readers"),
        ("looked after a 9 unit block", "Looked after a block of nine units"),
        ("moved 60 crates in lots of 5", "Moved 60 crates in 5-crate lots"),
        ("yr 6 class 24 kids", "Taught a Year 6 class of 24 children"),
        ("helped 4 yr 8 lads", "Helped four Year 8 boys"),
        ("minded my cousin age 7", "Minded a 7-year-old cousin"),
        ("coached u11s, 15 boys", "Coached 15 under-11s"),
        ("paper round from when i was 12 till 15", "Did a paper round from age 12 to 15"),
        ("served guests, normally 70, 150 covers on bank holidays", "Served 150 covers on bank holidays, 70 normally"),
        ("packed bags, 30-35 a day", "Packed 30 to 35 bags a day"),
        ("racked hubs (nexa 4400)", "Racked Nexa 4400 hubs"),
        ("rolled out v3.1 in spring 24", "Rolled out version 3.1 in spring 2024"),
        ("took 40 parcels a day in, 3 claims", "Took in 40 parcels daily, with three claims"),
        ("pruned trees at an orchard with 900 trees", "Pruned trees at a 900-tree orchard"),
        ("baked w 3 others, 200 rolls a day", "Baked 200 rolls a day with 3 others"),
        ("went 3 times", "Went on 3 visits"),
        ("called 30 people a day", "Made 30 calls a day"),
        ("had a class of 30, all boys", "Taught 30 boys"),
        ("counted stock every month, about 3,000 items", "Counted about 3,000 items each month"),
        ("went to 4 clients homes and bathed them", "Bathed four clients in their homes"),
        ("moved the service to go, me and 2 others", "Moved the service to Go with a team of 2 others"),
    ],
)
def test_a_number_may_stand_on_another_word_for_its_thing(fact, text):
    assert are_quiet(fact, text)


@pytest.mark.parametrize(
    ("fact", "text", "moved"),
    [
        ("9 vans and 14 drivers", "Ran 14 vans", "14"),
        ("had 5 tables, 7 on fridays", "Served 7 tables, 5 on Fridays", "7"),
        ("14 boxes a day, goal was 20", "Filled 20 boxes a day against a goal of 14", "20"),
        ("worked on line 2, then line 6", "Worked on line 6, then line 2", "6"),
        ("yr 5 class 30 kids, 4 with plans", "Taught a Year 4 class of 30 children, 5 with plans", "4"),
        ("minded twins 4 days a week age 3", "Minded 4-year-old twins", "4 - year - old"),
        ("finished 3rd in class, passed first go", "Finished 1st in class", "1st"),
        ("picked 70 trays on a good day", "Picked 70 trays a day", "70"),
        ("wrote 2 reports a month, 30 letters a day", "Wrote 30 letters a month", "30"),
        ("900 units at peak, normal was 650", "Made 900 normally and 650 at peak", "900"),
        ("yr 5 class, 4 left early", "Taught a Year 4 class", "4"),
        ("yr 5 class, best mark was a 4", "Taught a Year 4 class", "4"),
        ("3 cooks, 200 guests", "Worked with 200 cooks", "200"),
        ("record was 8-2-1", "Finished 8-1-2", "8 - 1 - 2"),
        ("drove a class c van", "Drove a Class B van", "B"),
        ("looked after twins", "Looked after triplets", "triplets"),
        ("mopped a 3 story office building", "Mopped 3 office buildings", "3"),
        ("worked on a 40-bed ward", "Worked on 40 wards", "40"),
        ("checked in patients, we saw 70 people a day", "Checked in 70 patients a day", "70"),
        ("pruned trees at an orchard with 900 trees", "Pruned 900 trees at an orchard", "900"),
        ("hit my quota 7 months out of 12", "Met the quota for 12 months", "12"),
    ],
)
def test_a_number_on_another_thing_does_not_pass(fact, text, moved):
    assert verdicts(fact, text)[moved] in ("added", "hard")


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("made maybe 30 kg", "Made 30 kg"),
        ("packed 30 a day about", "Packed 30 a day"),
        ("ran 20 samples a day tops", "Ran 20 samples a day"),
        ("12 sales in my best month", "Made 12 sales"),
        ("took 40ish calls a day", "Took 40 calls a day"),
        ("cleaned cabins, 25 minutes each", "Cleaned cabins in under 25 minutes each"),
        ("about 18 jobs a week for the team i did maybe 5", "Did about 18 jobs a week"),
        ("sorted 90 bags between all of us", "Sorted 90 bags"),
    ],
)
def test_a_doubt_or_a_share_may_not_be_dropped(fact, text):
    assert "added" in verdicts(fact, text).values()


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("made maybe 30 kg", "Made about 30 kg"),
        ("never off by more than 5 min", "Was off by at most 5 min"),
        ("ran 20 samples a day tops", "Ran up to 20 samples a day"),
        ("sorted 90 bags between all of us", "Sorted 90 bags as a group"),
        ("fed calves 8 months", "Fed calves over 8 months"),
        ("sold over £50 of bread", "Sold more than £50 of bread"),
    ],
)
def test_a_doubt_may_be_said_in_other_words(fact, text):
    assert are_quiet(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("sat + sun at the kiosk", "Worked Saturdays and Sundays at the kiosk"),
        ("xmas stall in dec", "Ran a Christmas stall in December"),
        ("did the xray room", "Cleaned the X-ray room"),
        ("books in qbo", "Kept books in QuickBooks Online"),
        ("customs forms for ireland", "Filled in Irish customs forms"),
        ("cooked in a b&b", "Cooked in a B&B"),
        ("parts for skoda", "Picked parts for Škoda"),
        ("helped the ds team", "Helped the data scientists"),
        ("my aunt owns the cafe, i helped her", "Helped the owner at the cafe"),
    ],
)
def test_a_name_may_stand_in_another_dress(fact, text):
    assert not check(text, fact=fact).hard


@pytest.mark.parametrize(
    ("fact", "text", "name"),
    [
        ("sat in on calls at work", "Took calls on Saturdays at work", "Saturdays"),
        ("28 residents on noc, fed them", "Fed 28 residents as RN", "RN"),
        ("customs forms for ireland", "Filled in French customs forms", "French"),
        ("worked in a shop with own car", "Worked as owner of a shop", "owner"),
    ],
)
def test_a_name_that_only_looks_alike_is_hard(fact, text, name):
    assert any(name in span.text for span in check(text, fact=fact).hard)


@pytest.mark.parametrize(
    ("fact", "text", "count"),
    [
        ("wages monthly, sent returns in jan", "Ran wages in January and sent returns monthly", 2),
        ("wages monthly, sent returns in jan", "Ran monthly wages and sent returns in January", 0),
        ("did vat every quarter", "Did VAT monthly", 1),
        ("wrote the letter every month", "Wrote the letter every week", 1),
        ("baked on thursdays", "Baked each week", 0),
        ("saturday job washing n drying vans", "Washed and dried vans on Saturdays", 0),
    ],
)
def test_a_time_stays_with_its_deed(fact, text, count):
    assert len(moved_times(tokens(text), given(fact))) == count


@pytest.mark.parametrize(
    ("fact", "text", "moved"),
    [
        ("swapped old routers in 4 branch offices", "Swapped four old routers in branch offices", "four"),
        ("sold copiers to schools across 6 counties", "Sold copiers to six schools across counties", "six"),
        ("change sheets in 16 rooms a shift", "Change 16 sheets in rooms per shift", "16"),
        ("taught 2 art classes of 24 kids", "Taught 24 art classes", "24"),
        ("watched two kids 5 and 8 after school", "Watched five children after school", "five"),
        ("minded twin boys, 4, at their house", "Minded four boys at their house", "four"),
        ("teach beginners 6 to 9 how to float", "Teach six to nine beginners how to float", "six to nine"),
        ("ran crafts for kids 10 and up", "Ran crafts for 10 or more children", "10"),
        ("minded sisters (2 and 6) on fridays", "Minded two to six sisters on Fridays", "two to six"),
        ("coached a 4x100 relay", "Coached four relays", "four"),
        ("drove kids from grades 3 to 6", "Drove three to six kids", "three to six"),
        ("tutored a boy 11 in fractions", "Tutored 11 boys in fractions", "11"),
        ("walked a dog 9 and a puppy", "Walked nine dogs and a puppy", "nine"),
        ("taught kids ages 5 and 8", "Taught 5 and 8 children", "8"),
        ("climbed 80 m towers", "Climbed 80 towers", "80"),
        ("took 6 min calls", "Took six calls", "six"),
        ("worked 12 hour shifts at the depot", "Worked 12 shifts at the depot", "12"),
    ],
)
def test_a_number_of_another_thing_or_an_age_counts_nothing_else(fact, text, moved):
    checked = check(text, fact=fact)
    assert any(moved in span.text for span in (*checked.hard, *checked.added))


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("swapped old routers in 4 branch offices", "Swapped old routers in four branch offices"),
        ("taught art classes of 24", "Taught 24-student art classes"),
        ("ran a staff of 8", "Ran a staff of eight"),
        ("watched two kids 5 and 8 after school", "Watched two children, ages 5 and 8, after school"),
        ("minded twin boys, 4, at their house", "Minded four-year-old twin boys at their house"),
        ("ran crafts for kids 10 and up", "Ran crafts for children aged 10 and older"),
        ("minded sisters (2 and 6) on fridays", "Minded sisters, ages 2 and 6, on Fridays"),
        ("coached a 4x100 relay", "Coached a 4x100 relay"),
        ("cut 2x4 boards", "Cut 2x4 boards"),
        ("drove kids from grades 3 to 6", "Drove kids in grades 3 to 6"),
        ("taught chemistry to grades 10 and 11", "Taught 10th and 11th grade chemistry"),
        ("coached kids 8 to 10 at a time", "Coached 8 to 10 kids at a time"),
        ("taught students, 12 in each class", "Taught 12 students in each class"),
        ("fed two kids 20 meals a week", "Fed 20 meals a week to two kids"),
        ("coached u12 girls", "Coached under-12 girls"),
        ("climbed 80 m towers", "Climbed 80-meter towers"),
        ("worked 6 day shifts", "Worked six shifts"),
    ],
)
def test_a_number_on_its_own_thing_and_a_told_age_are_quiet(fact, text):
    checked = check(text, fact=fact)
    assert not checked.hard and not checked.added, checked.spans


def test_a_number_of_people_is_not_of_other_people_of_the_note():
    note = "reset passwords for staff and set up laptops for about 6 new hires a month"
    checked = check("Reset passwords for approximately six staff per month and set up laptops for new hires", fact=note)
    assert "six" in "".join(span.text for span in checked.added)
    assert check("Set up laptops for approximately six new hires per month", fact=note).is_theirs


def test_turns_of_work_told_as_other_turns_are_asked_about():
    assert verdicts("worked 3 nights a week", "Worked 3 shifts a week") == {"3": "added"}


@pytest.mark.parametrize(
    ("text", "is_theirs"),
    [
        ("Closed at 6 am", False),
        ("Opened at 9 pm and closed at 6 am", False),
        ("Opened at 6 am", True),
        ("Closed at 9 pm and opened at 6 am", True),
        ("Opened and closed at 6 am and 9 pm", True),
    ],
)
def test_an_hour_stays_with_its_deed(text, is_theirs):
    assert check(text, fact="opened at 6 am and closed at 9 pm").is_theirs is is_theirs


def test_how_many_times_a_thing_was_done_counts_no_other_thing():
    fact = "played the level hundreds of times, wrote bugs in jira"
    assert not check("Played the level and logged hundreds of bugs in Jira", fact=fact).is_theirs
    assert check("Played the level hundreds of times and logged bugs in Jira", fact=fact).is_theirs


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("wrote blurbs for a catalogue, 300 odd", "Wrote around 300 blurbs for a catalogue"),
        ("trained 20 odd volunteers", "Trained about 20 volunteers"),
        ("walked maybe 12 miles a shift", "Walked around 12 miles a shift"),
    ],
)
def test_a_figure_is_as_sure_as_it_was(fact, text):
    assert check(text, fact=fact).is_theirs


def test_which_money_a_sum_is_may_be_asked_where_the_note_leaves_it_out():
    note = "ran story time, budget was 8 thousand a year"
    assert verdicts(note, "Ran story time on an $8,000 budget") == {"$8,000": "added"}
    assert verdicts(note, "Ran story time on a $9,000 budget") == {"$9,000": "hard"}
    assert verdicts("a budget for 8 thousand visitors", "Kept a $8,000 budget") == {"$8,000": "hard"}


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("served 40 tables", "Server 1 served 40 tables"),
        ("served 40 tables", "1: Served 40 tables"),
        ("had a route with 8 stops", "Driver 1: 8 stops on a route"),
    ],
)
def test_a_one_that_counts_nothing_is_no_article(fact, text):
    assert verdicts(fact, text)["1"] == "hard"


def test_a_one_that_counts_is_an_article():
    assert verdicts("cleaned a room", "Cleaned 1 room") == {"1": "reworded"}
    assert verdicts("fixed a used car", "Fixed 1 used car") == {"1": "reworded"}


def test_an_amount_is_not_told_in_the_place_of_another_too():
    fact = "nursing assistant, 7 years of experience, 4 of them in this role"
    pieces = tokens("Nursing assistant with 4 years of experience, 4 of them in this role")
    assert [count.kind for count in compare(amounts(pieces), pieces, given(fact))[0]] == ["hard", "yours"]
    assert are_quiet(fact, "Nursing assistant with 7 years of experience, 4 of them in this role")


def test_a_draft_that_begins_with_and_is_compared_too():
    fact = "did the brakes part of the yearly service on our 18 delivery vans"
    assert moved_times(tokens("and 18 of yearly"), given(fact)) == []
