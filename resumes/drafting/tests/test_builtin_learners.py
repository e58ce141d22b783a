"""Patterns of learners of English at work, each with what it says, and plain English that looks like one and stays."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.language.shorthand import written_out
from resumes.drafting.language.spelling import spelled
from resumes.drafting.values import Role
from resumes.drafting.writing.learned import mended
from resumes.drafting.writing.tidying import tidied

PAST = Role("Worker")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("tools for prepare samples", "tools to prepare samples"),
        ("water for wash the glasses", "water to wash the glasses"),
        ("came for to clean", "came for to clean"),
        ("responsible of the grill", "responsible for the grill"),
        ("responsible for clean the rooms", "responsible for cleaning the rooms"),
        ("in charge to close the shop", "in charge of closing the shop"),
        ("checked it before to start", "checked it before starting"),
        ("cleaned after finish the shift", "cleaned after finishing the shift"),
        ("worked without make any mistakes", "worked without making any mistakes"),
        ("showed them how use the till", "showed them how to use the till"),
        ("showed them how to use the till", "showed them how to use the till"),
        ("could to lift 50 kg", "could lift 50 kg"),
        ("explained them the menu", "explained to them the menu"),
        ("explain the clients how it works", "explain to the clients how it works"),
        ("phoned to the clients", "phoned the clients"),
        ("called to technician", "called technician"),
        ("clean and disinfect of the tools", "clean and disinfect the tools"),
        ("heard and spoke of the team", "heard and spoke of the team"),
        ("attended the customers at the counter", "attended to the customers at the counter"),
        ("discussed about prices", "discussed prices"),
        ("listened the patients", "listened to the patients"),
        ("replied the emails", "replied to the emails"),
        ("made the cleaning of 12 rooms", "did the cleaning of 12 rooms"),
        ("made photos of the rooms", "took photos of the rooms"),
        ("helped them get dress", "helped them get dressed"),
        ("more then 40 houses", "more than 40 houses"),
        ("depends of the season", "depends on the season"),
        ("participated to a project", "participated in a project"),
        ("worked like a waiter in Rome", "worked as a waiter in Rome"),
        ("without no accident", "without any accident"),
        ("the boss he taught me", "the boss taught me"),
        ("cared two children", "cared for two children"),
        ("checked that they works", "checked that they work"),
    ],
)
def test_a_verb_gets_the_form_and_the_words_that_it_needs(note, text):
    assert mended(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("drove a bus during 6 years", "drove a bus for 6 years"),
        ("nanny since 2019 until 2022", "nanny from 2019 until 2022"),
        ("cook since the 2015", "cook since 2015"),
        ("rounds each 2 hours", "rounds every 2 hours"),
        ("at 4 in morning", "at 4 in the morning"),
        ("counted it in the end of the day", "counted it at the end of the day"),
        ("worked in weekend", "worked on weekends"),
        ("closed in Mondays", "closed on Mondays"),
        ("worked in night shift", "worked on the night shift"),
        ("baked all the days", "baked every day"),
        ("carried bricks to second floor", "carried bricks to the second floor"),
        ("sorted according the date", "sorted according to the date"),
        ("with 3 person team", "with a 3-person team"),
        ("a experience of 5 years", "5 years of experience"),
        ("on the line of production", "on the production line"),
        ("trained others workers", "trained other workers"),
        ("served 30 persons", "served 30 people"),
        ("read them with scanner", "read them with a scanner"),
        ("stocked delivery's and box's", "stocked deliveries and boxes"),
        ("a team of 9 persons", "a team of 9"),
        ("made beds in hotel of 4 stars", "made beds in a 4-star hotel"),
        ("cleaned the hotel of 5 stars", "cleaned the 5-star hotel"),
        ("washed glasses in laboratory to help", "washed glasses in a laboratory to help"),
        ("worked in boat for two seasons", "worked on a boat for two seasons"),
        ("served clients in the counter", "served clients at the counter"),
        ("took measures from clients", "took measurements from clients"),
        ("children of 3 and 5 years old", "children aged 3 and 5"),
        ("checked it two times per day", "checked it twice a day"),
    ],
)
def test_times_places_and_nouns_are_said_as_one_says_them(note, text):
    assert mended(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("cleaned it twice by week", "cleaned it twice a week"),
        ("packed 300 by hour", "packed 300 a hour"),
        ("15 rooms for day", "15 rooms a day"),
        ("80 covers in night", "80 covers in night"),
        ("planned 2 trips for week 3", "planned 2 trips for week 3"),
    ],
)
def test_how_often_is_read_alike_by_drafter_and_check(note, text):
    assert written_out(note) == text.replace("a hour", "an hour")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("new equipments and furnitures", "new equipment and furniture"),
        ("took out the garbages", "took out the garbage"),
        ("putted wallpaper", "put wallpaper"),
        ("drove to 12 differents states", "drove to 12 different states"),
        ("was more fast than others", "was faster than others"),
        ("the most busy of the shops", "the busiest of the shops"),
        ("changed the breaks and oil", "changed the brakes and oil"),
        ("repaired leeks", "repaired leaks"),
        ("baked deserts", "baked desserts"),
        ("took breaks and chopped leeks", "took breaks and chopped leeks"),
        ("founded an error in the results", "found an error in the results"),
        ("founded a company", "founded a company"),
        ("everyday 140 until 160 stops", "everyday 140 to 160 stops"),
        ("open 9 until 5", "open 9 until 5"),
        ("about of 30 trucks each day", "about 30 trucks each day"),
        ("some times in portuguese", "sometimes in portuguese"),
        ("some times a week", "some times a week"),
        ("9 students in this moment", "9 students at the moment"),
        ("learned the new girls how to make the beds", "taught the new girls how to make the beds"),
        ("i have learn to two new colleagues how to use it", "i have taught two new colleagues how to use it"),
        ("learned to cook from the staff", "learned to cook from the staff"),
        ("learned a lot about people", "learned a lot about people"),
        ("framed i want to say fourteen houses", "framed about fourteen houses"),
        ("answered i'd say 40 calls a day", "answered about 40 calls a day"),
        ("i want to say thanks to 40 people", "i want to say thanks to 40 people"),
    ],
)
def test_a_word_is_told_from_others_by_its_neighbors(note, text):
    assert spelled(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("taught childrens how to swim", "taught children how to swim"),
        ("care of 8 childs between 2 and 4", "care of 8 children between 2 and 4"),
        ("sold childrens books", "sold children's books"),
        ("fed it every mornings", "fed it every morning"),
        ("helped customers find they products", "helped customers find their products"),
        ("counseled clients about there style", "counseled clients about their style"),
        ("looked after 4 clients in there homes", "looked after 4 clients in their homes"),
        ("worked there every summer", "worked there every summer"),
        ("made sure they work safely", "made sure they work safely"),
        ("saw that they order stock", "saw that they order stock"),
    ],
)
def test_what_belongs_to_somebody_is_theirs(note, text):
    assert tidied(note) == text


@pytest.mark.parametrize(
    "note",
    [
        "pipelines for churn model",
        "paid for work the next day",
        "left for work every morning",
        "doors for open day",
        "how work is shared",
        "how customers pay",
        "before work the same day",
        "made cleaning products",
        "made planning software",
        "called to the office",
        "attended clients meetings",
        "in morning meetings",
        "in the 2019 season",
        "according to the plan",
        "fixed bugs in the counter app",
        "in charge of the till",
        "worked like a dog",
        "at the dentist's and the doctor's",
        "worked at domino's for a year",
        "used van hire for moves",
        "good in a crisis",
        "responsible for work orders",
    ],
)
def test_plain_english_stays(note):
    assert mended(note) == note


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("Cleaned the machines and check the oil", "Cleaned the machines and checked the oil"),
        ("Did the bills and discuss with clients", "Handled the bills and discussed with clients"),
        ("Answering calls and solve there problems", "Answered calls and solved their problems"),
        ("Sold tools and work clothes", "Sold tools and work clothes"),
        ("Helped staff prepare class and correct the exams", "Helped staff prepare class and correct the exams"),
        (
            "I was responsable for cleen the machines and cheking the oil every morning",
            "Cleaned the machines and checked the oil every morning",
        ),
        ("worked with 3 person team for make the breads", "Worked with a 3-person team to make the breads"),
        ("Took there luggages and explain them the rules", "Took the luggage and explained to them the rules"),
        ("Made haircuts for womens", "Made haircuts for women"),
        ("Recieved and stocked delivery's", "Received and stocked deliveries"),
        ("Teached childrens how to swim", "Taught children how to swim"),
        ("cleaned the office twice by week", "Cleaned the office twice a week"),
        ("Explained to the clients how use the app", "Explained to the clients how to use the app"),
        ("Checking that products are not damage", "Checked that products are not damaged"),
        (
            "I was chosed employee of the month two times because guests wrote good comments",
            "Chosen employee of the month two times because guests wrote good comments",
        ),
        ("Drove to 80 adresses by day without no accident", "Drove to 80 addresses a day without any accident"),
    ],
)  # fmt: skip
def test_a_line_is_told_in_one_tense_and_passes_the_check(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("Preparation of monthly reports", "Prepared monthly reports"),
        ("Installation and testing of pumps in two plants", "Installed and tested pumps in two plants"),
        ("Control of temperature and dates for food safety", "Controlled temperature and dates for food safety"),
        # A noun that says less than its verb stays one, as does what is no deed.
        ("Management of a team of 5", "Management of a team of 5"),
        ("Member of the safety committee", "Worked as member of the safety committee"),
    ],
)
def test_a_deed_named_by_its_noun_is_told(note, line):
    assert draft(note, role=Role("Worker")).text == line
