"""Getting the one line out of whatever a model answers."""

import pytest

from resumes.drafting import replies

LINE = "Served coffee to 60 guests"


@pytest.mark.parametrize(
    "reply",
    [
        LINE,
        f"  {LINE}.\n",
        f"- {LINE}",
        f"• {LINE}",
        f"1. {LINE}",
        f'"{LINE}."',
        f"“{LINE}”",
        f"**{LINE}**",
        f"Line: {LINE}",
        f"({LINE})",
        f"{LINE},",
        LINE[:1].lower() + LINE[1:],
        f"Resume line: {LINE}",
        f"Here is the line:\n\n{LINE}",
        f"```\n{LINE}\n```",
        f'```json\n{{"line": "{LINE}"}}\n```',
        f'{{"line": "{LINE}"}}',
        f'{{"line": "{LINE}", "why": "short"}} I hope it helps',
        f'{{"text": "{LINE}"}}',
        f'Sure: {{"line": "{LINE}"}}',
        f"<think>They served {{coffee}}. I could add 40 %.</think>\n{LINE}",
        f"They served coffee, so\n</think>\n\n{LINE}",
        f"<think></think>{LINE}\nMore about it follows here.",
    ],
)
def test_the_line_is_found(reply):
    assert replies.clean(reply) == LINE


@pytest.mark.parametrize(
    "reply", ["", "   \n\n", "```\n```", "<think>still thinking about the", '{"line": 7}', "{}", "...", "Here it is:"]
)
def test_a_reply_without_a_line_is_empty(reply):
    assert replies.clean(reply) == ""


def test_a_name_in_its_own_spelling_opens_a_line_as_it_is_written():
    assert replies.clean("iOS apps for 3 shops") == "iOS apps for 3 shops"


def test_the_full_stop_of_an_abbreviation_stays():
    assert replies.clean("Sold shoes, bags, etc.") == "Sold shoes, bags, etc."


def test_words_are_shown_whole_as_they_come():
    assert replies.so_far("- Served cof") == "Served"
    assert replies.so_far("served cof") == "Served"
    assert replies.so_far("Served coffee to ") == "Served coffee to"
    assert replies.so_far("Served coffee\nand") == "Served coffee"


@pytest.mark.parametrize("reply", ["", "Serv", "<think>Served coffee and ", "```json\n", '{"li', '{"line": "Ser'])
def test_nothing_is_shown_before_there_is_a_word(reply):
    assert replies.so_far(reply) == ""


def test_the_inside_of_a_json_answer_is_shown():
    assert replies.so_far('{"line": "Served coffee to gue') == "Served coffee to"


def test_a_reply_is_enough_once_the_model_goes_on_to_something_else():
    assert not replies.is_enough("Here it is:\nServed coffee")
    assert not replies.is_enough("Served coffee\n\n")
    assert replies.is_enough("Served coffee\nThis line")
    assert not replies.is_enough('{"line":\n"Served coffee",\n')


@pytest.mark.parametrize("opening", ["", '{"line": "', '```json\n{"line": "'])
def test_a_line_that_runs_on_and_on_is_not_waited_for(opening):
    assert not replies.is_enough(opening + "again and " * 30)
    assert replies.is_enough(opening + "again and " * 200)
    assert replies.is_enough(opening + "8" * 2000)


def test_what_stands_before_the_line_of_a_json_answer_is_waited_for():
    assert not replies.is_enough('{"why": "' + "because " * 500)


def test_only_a_whole_line_of_a_stopped_reply_counts():
    assert replies.whole_line("Served coffee to gue") == ""
    assert replies.whole_line("Served coffee\nAlso") == "Served coffee"


@pytest.mark.parametrize("reply", ["NONE", "None.", '{"line": "NONE"}', "<think>a wish</think>NONE"])
def test_a_model_may_say_that_there_is_nothing(reply):
    assert replies.clean(reply) == replies.NOTHING
