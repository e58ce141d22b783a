"""The questions: plain enough for everybody, for each kind of work, and answers that become notes."""

import re

import pytest

from resumes.drafting import questions as interview
from resumes.drafting.answered import is_answered
from resumes.drafting.facts import facts_from
from resumes.drafting.questions import Question, Topic, as_note, questions

GROUPS = {str(code) for code in range(11, 56, 2)}
ALL = [question for rows in interview._sets().values() for question in rows]


def syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, groups - (word.endswith("e") and not word.endswith("le") and groups > 1))


def grade(text: str) -> float:
    """Flesch and Kincaid's school grade."""
    words = re.findall(r"[A-Za-z']+", text)
    sentences = max(1, len(re.findall(r"[.?!:]", text)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def test_there_is_a_set_for_every_major_group_and_for_what_is_no_occupation():
    assert {*GROUPS, "general", "care", "school", "volunteer", "odd", "project"} == set(interview._sets())
    assert all(len(rows) >= 5 for rows in interview._sets().values())
    assert len({question.id for question in ALL}) == len(ALL) > 150


def test_each_question_reads_at_grade_eight_or_below():
    hard = {question.ask: grade(question.ask) for question in ALL if grade(question.ask) > 8}
    assert hard == {}
    assert sum(grade(question.ask) for question in ALL) / len(ALL) < 4
    assert grade("Which organizational responsibilities characterized your administrative position?") > 8


def test_no_question_supposes_what_nobody_said():
    """It asks; it does not say that the person led, improved or won something."""
    assert not [one.ask for one in ALL if re.search(r"(?i)\byour (?:award|promotion|improvement|success)\b", one.ask)]


@pytest.mark.parametrize("question", [one for one in ALL if one.line], ids=lambda one: one.id)
def test_a_bare_number_becomes_a_line_that_is_one_fact(question):
    note = as_note(question, "about 40")
    assert "about 40" in note
    assert len(facts_from(note)) == 1


@pytest.mark.parametrize(
    "answer", ["40", "about 40", "30-40", "30 to 40", "~ 40", "40ish", "$2,000", "15%", "over 100", "2k"]
)
def test_numbers_as_people_type_them(answer):
    assert as_note(Question("x.y", "How many?", "served {} people"), answer) == f"served {answer} people"


def test_words_stay_as_typed():
    question = Question("x.y", "How many?", "served {} people")
    assert as_note(question, "  mostly 40, on saturdays\n twice that ") == "mostly 40, on saturdays twice that"


def test_a_number_that_counts_nothing_is_asked_back():
    with pytest.raises(ValueError, match="what it counts"):
        as_note(Question("x.y", "How big?"), "300")


@pytest.mark.parametrize("answer", ["", "  ", "don't know", "no idea", "n/a"])
def test_what_says_nothing_is_no_note(answer):
    assert as_note(Question("x.y", "How many?", "served {} people"), answer) == ""


def test_the_job_s_own_guide_comes_first():
    own = ("What did you build?", "Who used it?", "What broke?", "Which tools?")
    assert [one.ask for one in questions(Topic(group="15", own=own))] == list(own)


def test_few_questions_of_a_guide_are_joined_by_those_of_the_group():
    found = [one.id for one in questions(Topic(group="35", own=("What did you cook?",)))]
    assert found[0].startswith("guide.") and "35.covers" in found


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        (Topic(group="35"), "35"),
        (Topic(), "general"),
        (Topic(group="99"), "general"),
        (Topic(kind="care", group="31"), "care"),
        (Topic(kind="odd"), "odd"),
        (Topic(kind="odd", group="37"), "37"),
        (Topic(section="education"), "school"),
        (Topic(section="volunteer"), "volunteer"),
        (Topic(section="projects"), "project"),
        (Topic(section="custom.abcd"), "general"),
    ],
)
def test_the_set_fits_what_the_entry_is(topic, name):
    assert {one.id.split(".")[0] for one in questions(topic)} == {name}


def test_the_target_asks_only_about_what_both_share():
    target = ("Which reports did you build in SQL?", "Which models did you train?")
    found = [one.ask for one in questions(Topic(group="35", target=target, shared=("SQL", "Excel")))]
    assert target[0] in found and target[1] not in found
    assert not set(target) & {one.ask for one in questions(Topic(group="35", target=target))}


def test_what_was_asked_is_not_asked_again():
    first = questions(Topic(group="35"))[0]
    assert first not in questions(Topic(group="35"), asked=(first.id,))


LEAD = "How many people did you lead? What were their jobs?"
BUDGET = "How big was the budget you looked after?"
TRAINED = "Did you hire or train people? How many?"


@pytest.mark.parametrize(
    ("ask", "line"),
    [
        (LEAD, "Led a team of 64 across three shifts"),
        (LEAD, "Managed 12 full-time employees"),
        (LEAD, "supervised six nurses"),
        (LEAD, "Ran day-to-day operations with a 40-person staff"),
        ("How big was the crew, and what was your part?", "crew of about five"),
        ("How many people did the work, and did any of them report to you?", "team of 9"),
        (BUDGET, "Held an $11.2M budget to plan"),
        (BUDGET, "budget 400k"),
        (BUDGET, "Owned the P&L for $30 million in revenue"),
        ("How much money was there? Were you the one who watched it?", "against a budget of $2,000"),
        (TRAINED, "Hired and trained 14 shift leads"),
        (TRAINED, "trained two new cooks"),
    ],
)
def test_what_a_line_holds_is_not_asked(ask, line):
    assert is_answered(ask, ["something else", line])


@pytest.mark.parametrize(
    ("ask", "line"),
    [
        (LEAD, "Served 200 people a day"),
        (LEAD, "Led the team through 2 moves"),
        (LEAD, "Led the work on 3 sites"),
        (BUDGET, "Saved $40,000 a year on freight"),
        (BUDGET, "Prepared 12 budgets"),
        (TRAINED, "Held 3 fire drills"),
        ("About how many people use it?", "led a team of 5 people"),
        ("What went wrong before you came, and what did you change?", "team of 64, $11M budget"),
    ],
)
def test_a_number_of_something_else_leaves_the_question(ask, line):
    assert not is_answered(ask, [line])


def test_the_lines_of_the_entry_are_looked_at():
    ids = {one.id for one in questions(Topic(group="11"), told=["Led 64 staff on an $11.2M budget"])}
    assert "11.hired" in ids and not ids & {"11.lead", "11.money"}
