"""Notes of people who learned English late: the small words they leave out, and the forms they mean."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role
from resumes.drafting.writing.hanging import agreeing, hanging_verbs
from resumes.drafting.writing.learned import mended

NOW, PAST = Role("Operator", current=True), Role("Operator")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("worked there since four years", "worked there for four years"),
        ("since 3 years ago", "since 3 years ago"),
        ("wash windows one time in month", "wash windows once a month"),
        ("with other 2 woman", "with 2 other woman"),
        ("worked in the construction for years", "worked in construction for years"),
        ("got the card CPCS", "got the CPCS card"),
        ("got the licence they paid for", "got the licence they paid for"),
        ("i delivery food", "i deliver food"),
        ("if is big I call", "if it is big I call"),
        ("a new hotel 60 room", "a new 60-room hotel"),
        ("cooked in big restaurant", "cooked in a big restaurant"),
        ("worked in office", "worked in an office"),
        ("worked in a kitchen", "worked in a kitchen"),
        ("use scanner RF for boxes", "use RF scanner for boxes"),
        ("had the licence from company", "had the licence from the company"),
        ("hung doors an fitted skirting", "hung doors and fitted skirting"),
        ("waited an hour", "waited an hour"),
        ("6 on puree an 2 diabetic", "6 on puree and 2 diabetic"),
        ("worked an 8 hour shift", "worked an 8 hour shift"),
        ("welded brackets, boss check every one", "welded brackets, boss checked every one"),
        ("weld brackets, boss check every one", "weld brackets, boss checks every one"),
        ("answered customer service calls", "answered customer service calls"),
        ("hoover an mop", "hoover and mop"),
        ("painted inside an outside", "painted inside and outside"),
        ("bought an old van", "bought an old van"),
        ("mistakes was less than 1 in 100", "mistakes were less than 1 in 100"),
        ("one of the machines was new", "one of the machines was new"),
        ("business was slow", "business was slow"),
        ("cashed up of an evening", "cashed up in the evening"),
        ("12 boys age 8", "12 boys aged 8"),
        ("part of team of 5", "part of a team of 5"),
        ("make the preparation of walls", "prepare walls"),
        ("made installation of pumps", "installed pumps"),
        ("did the management of stock", "did the management of stock"),
        ("made a selection of cakes", "made a selection of cakes"),
        ("weighed 20 patients two times by day", "weighed 20 patients twice a day"),
        ("founded more than 300 bugs", "found more than 300 bugs"),
        ("founded 3 companies", "founded 3 companies"),
        ("one of my clients was diabetic", "one of my clients was diabetic"),
        ("in last two years", "in the last two years"),
        ("less of 1% errors", "less than 1% errors"),
        ("two or more of 6", "two or more of 6"),
        ("more less 130 boxes", "about 130 boxes"),
        ("found one error, what was corrected", "found one error, which was corrected"),
        ("cut the weight, what saved 900 euro", "cut the weight, and saved 900 euro"),
        ("asked them what was wrong", "asked them what was wrong"),
        ("solved problems, by example noise", "solved problems, for example noise"),
        ("led by example", "led by example"),
        ("picked lettuce and grapes depend of the season", "picked lettuce and grapes depending on the season"),
        ("sales depend on the season", "sales depend on the season"),
        ("i was chose for the team", "i was chosen for the team"),
        ("the shop was shut", "the shop was shut"),
        ("fixed pipes when was broken", "fixed pipes when they were broken"),
        ("fixed the pump when was broken", "fixed the pump when it was broken"),
        ("i cooked, cleaned, washing clothes and fed him", "i cooked, cleaned, washed clothes and fed him"),
        ("i cooked, cleaning and laundry", "i cooked, cleaning and laundry"),
    ],
)
def test_a_note_gets_the_small_words_it_needs(note, text):
    assert mended(note) == text


def test_a_verb_that_hangs_on_another_is_told_in_its_tense():
    assert hanging_verbs("call when machine stop", past=False) == "call when the machine stops"
    assert hanging_verbs("cleaned before the others come", past=True) == "cleaned before the others came"
    assert hanging_verbs("called when needed", past=True) == "called when needed"


@pytest.mark.parametrize(
    ("text", "now", "then"),
    [
        ("because they not speak", "because they do not speak", "because they did not speak"),
        ("when customer not answer", "when the customer does not answer", "when the customer did not answer"),
        ("because they not happy", "because they are not happy", "because they were not happy"),
        ("a man who not walk", "a man who does not walk", "a man who did not walk"),
        ("if customer not home", "if the customer is not home", "if the customer was not home"),
        ("if rain coming", "if rain is coming", "if rain was coming"),
        ("while machine running", "while the machine is running", "while the machine was running"),
        ("if box was damage", "if the box was damaged", "if the box was damaged"),
        ("because so many orders", "because of so many orders", "because of so many orders"),
        ("because so many orders came", "because so many orders came", "because so many orders came"),
        ("because training was late", "because training was late", "because training was late"),
        ("when school was out", "when school was out", "when school was out"),
    ],
)
def test_a_clause_that_hangs_gets_the_verb_it_needs(text, now, then):
    assert hanging_verbs(text, past=False) == now
    assert hanging_verbs(text, past=True) == then


def test_one_of_them_has():
    assert agreeing("Care for 8 residents, one have dementia", past=False).endswith(", one has dementia")
    assert agreeing("Cared for 8 residents, one have dementia", past=True).endswith(", one had dementia")
    assert agreeing("Let each one have a turn", past=True) == "Let each one have a turn"


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("I am cleaning the offices in the evening 5 floor", "Clean the offices in the evening, 5 floors"),
        ("I work with other 2 woman", "Work with 2 other women"),
        ("I speak Portuguese and Spanish so I translate", "Speak Portuguese and Spanish and translate"),
        ("I work 6 day in week", "Work 6 days a week"),
        ("bring kids to school and help to make homework", "Bring children to school and help do homework"),
    ],
)
def test_a_line_of_a_learner_reads_right(fact, text):
    assert draft(fact, role=NOW).text == text


def test_past_jobs_are_told_in_the_past():
    assert draft("i was working in the construction 4 year", role=PAST).text == "Worked in construction for 4 years"
