"""The check, rule by rule: each kind of invention, and the honest line beside it."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from resumes.drafting.claims import check
from resumes.drafting.language.wordlists import listed
from resumes.drafting.values import Role

WORDS = sorted(listed("sold 3 shoes Python never helped a the % $5 and , team of led - Google day per"))


def texts(spans):
    return [span.text for span in spans]


def test_a_made_up_number_is_hard_and_its_span_is_tight():
    assert texts(check("Raised sales by 40 %.", fact="Worked in sales").hard) == ["40 %"]


def test_the_spans_joined_are_the_text():
    text = "Led  a team of 9, using Python — for Google!"
    assert "".join(span.text for span in check(text, fact="worked in a team").spans) == text


@pytest.mark.parametrize(
    "note",
    [
        "helped 12 residents every morning",
        "trained 3 new aides on the lift",
        "covered on-call one week out of five",
        "took reservations in Opera and Booking.com",
    ],
)
def test_what_the_note_says_to_the_letter_is_yours(note):
    assert {span.kind for span in check(note[:1].upper() + note[1:], fact=note).spans} == {"yours"}


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("unloaded three trucks a day", "Unloaded 3 trucks daily"),
        ("sold about 5k dollars a week", "Sold about $5,000 a week"),
        ("cut errors by 20 percent", "Cut errors by 20% at work"),
        ("took 3 to 5 calls an hour", "Took 3-5 calls per hour"),
        ("3 people, 200 customers a day", "Handled 200 customers a day with 3 people"),
        ("twenty-five kids in class", "Handled 25 children in class"),
        ("a dozen boxes every morning", "Handled 12 boxes every morning"),
        ("worked in a team of 4", "Worked with a team of four people"),
        ("sometimes 200 customers a day", "Handled up to 200 customers a day"),
        ("over 50 guests a night", "Handled about 50 guests a night"),
        ("doubled the mailing list", "Doubled the mailing list there"),
    ],
)
def test_a_number_may_change_its_clothes(fact, text):
    assert not check(text, fact=fact).hard and not check(text, fact=fact).refused


@pytest.mark.parametrize(
    ("fact", "text", "hard"),
    [
        ("3 people, 200 customers", "Worked with 200 people on customers", ["200"]),
        ("cut errors from 9 to 4", "Cut errors from 4 to 9", ["4", "9"]),
        ("went from 9 errors to 4 errors", "Went from 4 errors down to 9 errors", ["4", "9"]),
        ("served 80 guests a week", "Served 80 guests a day", ["80"]),
        ("paid out 400 in tips", "Paid out $400 in tips", ["$400"]),
        ("sales rose 5 percent", "Sales rose by 5 percentage points", ["5 percentage points"]),
        ("took 3 to 5 calls an hour", "Took 5 calls an hour daily", ["5"]),
        ("grew the mailing list", "Doubled the mailing list there", ["Doubled"]),
        ("fed the animals", "Fed dozens of animals daily", ["dozens"]),
    ],
)
def test_a_number_keeps_its_noun_its_unit_and_its_order(fact, text, hard):
    found = texts(check(text, fact=fact).hard)
    assert all(any(one in span for span in found) for one in hard)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("about 60 calls a day", "Answered over 60 calls a day"),
        ("up to 12 patients a day", "Saw 12 patients a day there"),
        ("40 orders an hour", "Packed 40+ orders an hour"),
    ],
)
def test_a_hedge_may_not_be_dropped_or_turned_up(fact, text):
    assert check(text, fact=fact).added


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fixed laptops with Zendesk at work", "Zendesk"),
        ("Fixed laptops for Google at work", "Google"),
        ("Fixed laptops under HIPAA at work", "HIPAA"),
        ("Fixed laptops with python at work", "python"),
        ("Zendesk laptops fixed at work", "Zendesk"),
        ("Fixed laptops running NovaDesk at work", "NovaDesk"),
    ],
)
def test_a_name_nobody_gave_is_hard(text, name):
    assert name in texts(check(text, fact="fixed laptops at work").hard)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("wrote js for the app", "Wrote JavaScript for the app"),
        ("made reports in excel", "Made reports in Microsoft Excel"),
        ("did ci/cd for the team", "Handled CI/CD for the team"),
        ("worked with postgres and k8s", "Worked with PostgreSQL and Kubernetes"),
        ("certified nursing assistant at a home", "Worked at a home as CNA"),
    ],
)
def test_a_name_may_be_written_in_another_way(fact, text):
    assert not check(text, fact=fact).hard


def test_a_name_of_the_entry_itself_is_asked_about_and_not_hard():
    checked = check(
        "Made reports in Tableau weekly", fact="made weekly reports", role=Role("Analyst", tools=("Tableau",))
    )
    assert texts(checked.added) == ["Tableau"] and not checked.hard


@pytest.mark.parametrize("word", ["Led", "Managed", "Improved", "Spearheaded", "Streamlined", "Increased"])
def test_a_strong_verb_must_stand_in_the_fact(word):
    assert check(f"{word} work on the budget", fact="worked on the budget").added


def test_a_strong_verb_is_asked_about_even_where_a_weaker_word_comes_near():
    assert texts(check("Negotiated prices with vendors weekly", fact="agreed prices with vendors every week").added)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("cared for patients at night", "Took care of patients at night"),
        ("tracked spending for the club", "Kept track of spending for the club"),
        ("submitted forms on time", "Turned in forms on time"),
    ],
)
def test_a_phrase_may_stand_for_a_word(fact, text):
    assert check(text, fact=fact).is_theirs


def test_a_strong_verb_of_the_fact_is_fine():
    assert check("Led a team of four on nights", fact="led a team of 4 on nights").is_theirs
    assert check("Supervised 4 people on the dock", fact="was in charge of 4 people on the dock").is_theirs


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("helped close the store at night", "Closed the store at night"),
        ("assisted with payroll every month", "Handled payroll every month"),
        ("was part of a team that moved the servers", "Moved the servers at work"),
        ("shadowed the rep on sales calls", "Handled sales calls at work"),
    ],
)
def test_modesty_survives(fact, text):
    assert not check(text, fact=fact).is_theirs


def test_helping_people_is_a_deed_of_its_own():
    assert check("Assisted customers with shoes daily", fact="helped customers with shoes every day").is_theirs
    assert check("Closed the store at night", fact="helped close the store at night; I was in charge").is_theirs


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("never missed a shift in two years", "Missed a shift in two years"),
        ("did not handle cash at work", "Handled cash at work daily"),
        ("handled cash at work", "Never handled cash at work"),
        ("was trained by the head chef", "Trained the head chef there"),
        ("my manager praised me at work", "Praised the manager at work"),
        ("got training on the till", "Provided training on the till"),
        ("trained staff, served guests on the patio", "Trained guests on the patio daily"),
    ],
)
def test_meaning_may_not_be_turned_round(fact, text):
    assert not check(text, fact=fact).is_theirs


@pytest.mark.parametrize(
    "tail", [", resulting in happier guests", ", improving sales", ", which led to more sales", " by reducing waste"]
)
def test_a_result_nobody_gave_is_hard(tail):
    assert check("Cleaned the tables after lunch" + tail, fact="cleaned the tables after lunch").hard


def test_a_result_the_person_gave_is_theirs():
    fact = "cleaned tables faster, reducing wait times"
    assert check("Cleaned tables faster, reducing wait times", fact=fact).is_theirs


@pytest.mark.parametrize("word", ["certified", "licensed", "award-winning", "bachelor's degree"])
def test_a_paper_nobody_gave_is_hard(word):
    assert check(f"Worked on the dock with {word} skills", fact="worked on the dock").hard


def test_a_title_nobody_gave_is_hard():
    assert check("Worked as manager on the dock", fact="worked on the dock").hard
    assert check("Worked as manager with the crew", fact="worked with the manager and the crew").hard
    assert check("Ran meetings as president of the club", fact="president of the club, ran meetings").is_theirs


def test_spelling_tense_and_articles_are_quiet():
    assert check("Organized the colour charts and labelled bins", fact="organising color charts, label bins").is_theirs
    assert check("Organise the color charts daily", fact="organized colour charts every day").is_theirs


def test_what_was_left_out_is_listed():
    checked = check("Made the reports every week", fact="made 12 reports every week in excel and sql")
    assert "12 reports" in checked.lost and "sql" in checked.lost


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("Sold many shoes\x00 daily", "control characters"),
        ("Sold many shoes\u202e daily", "control characters"),
        ("Sold many\nshoes daily", "control characters"),
        ("Sold shoes, see https://shoes.example/now", "a web address"),
        ("Sold shoes via shop.com every day", "a web address"),
        ("Sold shoes, ask me@shoes.example now", "an e-mail address"),
        ("Sold shoes, call 555-123-4567 now", "a phone number"),
        ("Sold <b>many</b> shoes daily", "markup"),
        ("**Sold** many shoes daily", "markup"),
        ("- Sold many shoes daily", "markup"),
        ("Sold [number] shoes daily there", "markup"),
        ("Sold XX shoes daily there", "a blank"),
        ("Here is the bullet: sold shoes daily", "talk beside the highlight"),
        ("Sure! Sold shoes every single day", "talk beside the highlight"),
        ("As an AI I cannot do that today", "talk beside the highlight"),
        ("I sold many shoes daily", "first person"),
        ("Sold many shoes for my boss", "first person"),
        ("Sold many shoes with us", "first person"),
        ("Sold the shoes and sold the shoes", "repeats itself"),
        ("Sold boots", "too short"),
        ("Sold " + " ".join(f"shoe{letter}" for letter in "abcdefghijklmnopqrstuvwxyzabcdefg"), "too long"),
    ],
)
def test_what_no_highlight_can_be_is_refused_at_once(text, reason):
    assert check(text, fact="sold many shoes every day").refused == reason


@pytest.mark.parametrize(
    "text", ["Wrote Node.js code for US clients", "Taught Algebra I to 4 classes", "Sold $200,000 of shoes a year"]
)
def test_an_honest_line_is_not_refused(text):
    assert not check(text, fact=text.casefold()).refused


def test_a_note_as_it_was_typed_is_the_persons_own():
    note = "led maths for the whole school for two years and ran staff training on it"
    assert {span.kind for span in check(note.capitalize(), fact=f"{note}.").spans} == {"yours"}


@example("B\u0301\u0131", "")  # a mark that folds to nothing
@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_against_any_fact_is_covered_by_its_spans(text, fact):
    checked = check(text, fact=fact)
    assert "".join(span.text for span in checked.spans) == text
    assert checked == check(text, fact=fact)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=20,
    )
)
def test_words_in_any_order_are_covered_too(words):
    text = " ".join(words)
    assert "".join(span.text for span in check(text, fact="helped sell 3 shoes a day").spans) == text
