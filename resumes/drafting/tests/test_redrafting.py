"""A line of the resume said another way, by plain rules and by models that behave, lie or vanish."""

import asyncio

import pytest

from resumes.drafting import claims
from resumes.drafting.language import verbs
from resumes.drafting.redrafting import Line, Redrafted, manners_of, prompt_for, redraft
from resumes.drafting.values import NOBODY, Role
from resumes.drafting.weighing import deeds_left_out
from resumes.drafting.writing import manners, phrases
from resumes.llm.base import Unavailable
from resumes.llm.scripted import Scripted

ROLE = Role("Barista", employer="Canary Coffee")
TRAINED = "Trained 4 new people on the coffee machine"


def said(text: str, manner, *answers, others=(), before="") -> Redrafted:
    line = Line("b1", text, ROLE, others, before)
    return asyncio.run(redraft(line, manner, provider=Scripted(answers) if answers else None))


@pytest.mark.parametrize(
    ("manner", "text", "expected"),
    [
        ("shorter", "Counted the till with the manager every night", "Counted the till with the manager"),
        ("shorter", "Served guests in order to fill 3 rooms", "Served guests to fill 3 rooms"),
        ("plainer", "Utilized Excel for approximately 40 orders", "Used Excel for about 40 orders"),
        ("plainer", "Assisted individuals prior to boarding", "Helped people before boarding"),
        ("other_verb", "Made the schedule every week", "Prepared the schedule every week"),
        ("other_verb", "Train new people on the line", "Teach new people on the line"),
    ],
)
def test_plain_rules_say_it_another_way(manner, text, expected):
    made = said(text, manner)
    assert made.draft.text == expected and made.draft.writer == "builtin" and not made.trouble
    assert "".join(span.text for span in made.draft.spans) == expected


@pytest.mark.parametrize(
    ("manner", "text"),
    [
        ("shorter", "Led the team when the manager was away"),
        ("shorter", "Took orders for about 60 guests every night in 2 rooms"),
        ("shorter", "Worked with a cook, under close supervision"),
        ("shorter", "Served hot drinks to guests, cut cakes, and wiped tables"),
        ("shorter", "Wrote letters to parents in the office and at home"),
        ("other_verb", "Helped train new staff"),
        ("plainer", "Washed dishes and floors"),
        ("other_verb", "Took care of 12 residents"),
        ("other_verb", "Set up the stage"),
        ("other_verb", "Checked guests in at the desk"),
        ("number_first", TRAINED),
    ],
)
def test_where_nothing_different_can_be_said_nothing_is_proposed(manner, text):
    assert said(text, manner).draft.text == ""


def test_another_verb_is_a_verb_for_a_line_without_one_too():
    made = said("Evening shifts with a team of 8 cooks", "other_verb", "Shifts in the evening, team of 8 cooks")
    assert not made.draft.text


def test_another_verb_is_one_that_opens_no_other_line_where_there_is_one():
    assert said(TRAINED, "other_verb").draft.text.startswith("Taught 4")
    assert said(TRAINED, "other_verb", others=("Taught a class",)).draft.text.startswith("Instructed 4")
    both = ("Taught a class", "Instructed visitors")
    assert said(TRAINED, "other_verb", others=both).draft.text.startswith("Taught 4")


def test_asked_again_it_says_something_else():
    assert said(TRAINED, "other_verb", before="Taught 4 new people on the coffee machine").draft.text.startswith("Inst")


def test_what_another_line_says_already_is_not_proposed():
    assert (
        said("Made the schedule", "other_verb", others=("Prepared the schedule", "Created the schedule")).draft.text
        == ""
    )


def test_a_faithful_model_says_it():
    made = said(TRAINED, "shorter", "Trained 4 people on the coffee machine")
    assert (made.draft.text, made.draft.writer) == ("Trained 4 people on the coffee machine", "scripted")
    assert made.draft.prompt.startswith("redraft-")


def test_what_a_model_adds_is_marked():
    made = said(TRAINED, "plainer", "Patiently trained 4 new people on the coffee machine")
    assert "added" in {span.kind for span in made.draft.spans}


@pytest.mark.parametrize(
    "reply",
    ["Trained 40 new people on the coffee machine", "I trained 4 people", "Won an award for sales in Europe", ""],
)
def test_where_a_model_goes_beyond_the_line_plain_rules_say_it(reply):
    made = said(TRAINED, "other_verb", reply)
    assert made.draft.text == "Taught 4 new people on the coffee machine" and made.draft.writer == "builtin"


def test_a_model_that_does_not_do_what_was_asked_is_not_shown():
    assert said(TRAINED, "shorter", "Trained 4 new people at length on the coffee machine").draft.text == ""
    assert said(TRAINED, "other_verb", "Trained 4 people on the coffee machine").draft.writer == "builtin"
    assert said("Trained people, 4 a week", "number_first", "Trained people weekly").draft.text == ""


@pytest.mark.parametrize("manner", ["plainer", "other_verb"])
def test_talk_around_the_line_is_no_other_wording_of_it(manner):
    talk = 'The job title is "Barista" and the line is "Trained 4 new people on the coffee machine'
    assert said(TRAINED, manner, talk).draft.writer == "builtin"


def test_a_verb_that_no_table_knows_opens_a_line_too():
    assert said(TRAINED, "other_verb", "Upskilled 4 new people on the coffee machine").draft.writer == "scripted"


def test_a_model_puts_the_number_first():
    made = said(
        "Trained people on the coffee machine, 4 a week",
        "number_first",
        "Trained 4 people a week on the coffee machine",
    )
    assert made.draft.text.startswith("Trained 4")


@pytest.mark.parametrize("trouble", [Unavailable("unreachable"), Unavailable("share_used"), Unavailable("declined")])
def test_a_model_that_is_not_there_leaves_it_to_plain_rules(trouble):
    made = said(TRAINED, "other_verb", trouble)
    assert made.draft.writer == "builtin" and made.draft.text and made.trouble == trouble.reason


def test_the_number_is_put_first_only_by_a_model_and_where_it_comes_late():
    late = "Trained people on the coffee machine, 4 a week"
    assert "number_first" in manners_of(late, by_model=True)
    assert "number_first" not in manners_of(late, by_model=False)
    for text in ("Made the schedule", TRAINED, "Processed about 200 invoices a week"):
        assert "number_first" not in manners_of(text, by_model=True)


def test_a_line_that_lost_its_number_does_not_have_it_first():
    reply = "Trained people weekly"
    assert said("Trained people on the coffee machine, 4 a week", "number_first", reply).draft.text == ""


@pytest.mark.parametrize("reply", ["Career: Barista", "The coffee machine"])
@pytest.mark.parametrize("manner", ["shorter", "plainer", "other_verb"])
def test_what_tells_little_of_the_line_is_no_other_wording_of_it(manner, reply):
    assert said(TRAINED, manner, reply).draft.writer == "builtin"


def test_a_prompt_holds_the_line_and_no_employer():
    line = Line("b1", "Ran the bar of Canary Coffee", ROLE, ("Washed dishes at Canary Coffee",))
    prompt = prompt_for(line, "other_verb", private=("Sample Person",))
    assert "Canary" not in prompt.system + prompt.user and "Ran" in prompt.user
    assert "Start with another verb than: Ran, Washed" in prompt.user


def test_every_other_verb_is_one_for_the_check_too():
    for verb, others in phrases.ALTERNATES.items():
        assert verbs.base_of(verb) == verb
        for other in others.split():
            line, fact = (f"{verbs.past(one).capitalize()} the tables by the door" for one in (other, verb))
            assert claims.check(line, fact=fact).is_theirs, (verb, other)


def test_every_plainer_word_is_one_for_the_check_too():
    for grand, plain in manners._PLAINER_DEEDS.items():
        first, space, particle = plain.partition(" ")
        fact, line = f"{verbs.past(grand)} the tables", f"{verbs.past(first)}{space}{particle} the tables"
        assert claims.check(line.capitalize() + " by the door", fact=fact + " by the door", role=NOBODY).is_theirs, (
            grand
        )


def test_of_other_lines_a_model_is_told_only_verbs():
    line = Line("b1", TRAINED, ROLE, ("Taught a class", "Canary's best waiter"))
    sent = prompt_for(line, "other_verb").user
    assert "Start with another verb than: Trained, Taught\n" in sent and "Canary" not in sent


@pytest.mark.parametrize(
    ("text", "reply", "lost"),
    [
        ("Cleaned the tanks and ordered supplies", "Cleaned the tanks", ("ordered supplies",)),
        ("Cleaned the tanks and ordered 40 filters", "Cleaned the tanks", ("ordered 40 filters",)),
        ("Counted the till with the manager every night", "Counted the till with the manager", ()),
    ],
)
def test_a_deed_that_a_rewording_drops_is_told(text, reply, lost):
    draft = said(text, "shorter", reply).draft
    assert draft.text == reply and draft.lost == lost


def test_a_deed_told_in_other_words_is_not_left_out():
    assert deeds_left_out("Took calls and filed claims", "Answered phones and filed claims") == ()
