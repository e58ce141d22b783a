"""`manage.py check_llm` against servers on the loopback that can much, little or nothing."""

import asyncio
import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from io import StringIO

import pytest
from django.conf import settings as project
from django.core.management import CommandError, call_command

from resumes.drafting import prompts
from resumes.llm import openai_compatible, probing
from resumes.management.commands.check_llm import NOTE
from tests.model_server import FAULTS, Call, Fault, ModelServer, answer, chunk, events, status

LINE = "Made coffee and tea for about 60 customers a day and cleaned the machine every night"
KEY = "CANARY-KEY"
FIELDS = ("max_tokens", "max_completion_tokens")


@pytest.fixture(autouse=True)
def a_process_that_knows_no_server(settings) -> Iterator[None]:
    openai_compatible._servers.clear()
    settings.LLM_MODEL, settings.LLM_API_KEY, settings.LLM_DEADLINE = "any", KEY, 5.0
    settings.LLM_SCHEMA_MODE, settings.LLM_TOKEN_FIELD, settings.LLM_TEMPERATURE = "off", "max_tokens", ""
    yield
    openai_compatible._servers.clear()


@pytest.fixture
def check(settings):
    """check(server or script) -> (what was printed, the error or ""). The key is in neither."""

    def run(server: ModelServer | str | Fault, **changed) -> tuple[str, str]:
        for name, value in changed.items():
            setattr(settings, name, value)
        said, error = StringIO(), ""
        with server if isinstance(server, ModelServer) else ModelServer([server]) as running:
            settings.LLM_BASE_URL = running.url
            try:
                call_command("check_llm", stdout=said, stderr=said)
            except CommandError as trouble:
                error = str(trouble)
        assert KEY not in said.getvalue() + error
        return said.getvalue(), error

    return run


def server_that(
    *,
    refuses: tuple[str, ...] = (),
    names_it: bool = True,
    keeps: tuple[str, ...] = FIELDS,
    obeys: tuple[str, ...] = ("json_schema", "json_object"),
    text: str = LINE,
    pause: float = 0.0,
) -> Fault:
    """Refuses requests with these fields, kinds or values; keeps to these limits and to these kinds of format."""

    async def reply(call: Call) -> None:
        body = call.request.body
        kind = body.get("response_format", {}).get("type", "")
        for one in refuses:
            if one in body or one == kind:
                named = "response_format" if one == kind else one
                return await status(400, f"Unsupported: '{named}'" if names_it else "bad request")(call)
        said = json.dumps({"line": text}) if kind in obeys else text
        limit = next((body[name] for name in keeps if name in body), 10_000)
        words = said.split(" ")
        await answer(" ".join(words[:limit]), pause=pause, finish="length" if len(words) > limit else "stop")(call)

    return reply


def set_lines(said: str) -> list[str]:
    return said.split("Set in .env:\n")[1].splitlines() if "Set in .env:" in said else []


def test_a_good_server_needs_no_change(check):
    server = ModelServer([server_that()])
    said, error = check(server)
    assert error == "" and said.endswith("Nothing to change.\n")
    assert "Answers: yes, with a finish_reason" in said and "Streams: yes, 16 pieces" in said
    assert "first word after 0." in said and "a second" in said
    assert "max_tokens kept to\n" in said and "max_completion_tokens" not in said
    assert "json_schema kept to, json_object kept to" in said
    assert f'"{LINE}" adds nothing to the note' in said
    assert len(said.splitlines()) <= 10


def test_all_it_sends_is_the_fixed_note_as_the_site_would_send_it(check):
    server = ModelServer([server_that()])
    check(server, LLM_TEMPERATURE="0.3")
    assert 3 <= len(server.requests) <= 8
    for request in server.requests:
        system, user = request.body["messages"]
        assert request.body["stream"] is True and request.body["model"] == "any"
        assert system["content"].startswith("You rewrite one note") and NOTE in user["content"]
        assert request.body["temperature"] == 0.3 and f"Bearer {KEY}" in request.head
    schemas = [request.body["response_format"] for request in server.requests if "response_format" in request.body]
    assert [schema["type"] for schema in schemas] == ["json_schema", "json_object"]
    assert schemas[0]["json_schema"]["schema"] == prompts.SCHEMA


def test_a_server_that_refuses_a_schema_is_told_to_be_asked_without(check):
    said, error = check(server_that(refuses=("json_schema",)), LLM_SCHEMA_MODE="json_schema")
    assert error == "" and "json_schema refused, json_object kept to" in said
    assert set_lines(said) == ["LLM_SCHEMA_MODE=off"]


def test_a_schema_that_is_not_set_and_refused_changes_nothing(check):
    said, _ = check(server_that(refuses=("response_format",)))
    assert "json_schema refused, json_object refused" in said and "Nothing to change." in said


def test_a_schema_that_is_taken_and_not_kept_to_is_of_no_use(check):
    said, _ = check(server_that(obeys=("json_object",)), LLM_SCHEMA_MODE="json_schema")
    assert "json_schema taken, but not kept to, json_object kept to" in said
    assert set_lines(said) == ["LLM_SCHEMA_MODE=off"]


def test_a_schema_is_advised_where_only_with_it_the_line_is_of_use(check):
    async def chatty(call: Call) -> None:
        if "response_format" in call.request.body:
            await server_that(obeys=("json_schema",))(call)
        else:
            await answer("Sure, I can help you with that resume")(call)

    said, error = check(chatty)
    assert set_lines(said) == ["LLM_SCHEMA_MODE=json_schema"] and f'"{LINE}"' in said
    assert "As it is set now" in error


@pytest.mark.parametrize("names_it", [True, False])
def test_a_server_that_wants_the_other_token_field_is_told_so(check, names_it):
    said, error = check(server_that(refuses=("max_tokens",), names_it=names_it), LLM_SCHEMA_MODE="json_object")
    assert error == "" and "max_completion_tokens kept to\n" in said
    assert set_lines(said) == ["LLM_TOKEN_FIELD=max_completion_tokens"]


def test_a_limit_that_is_taken_and_not_kept_to_gives_way_to_the_other(check):
    said, error = check(server_that(keeps=("max_tokens",)), LLM_TOKEN_FIELD="max_completion_tokens")
    assert error == "" and "max_completion_tokens taken, but not kept to, max_tokens kept to" in said
    assert set_lines(said) == ["LLM_TOKEN_FIELD=max_tokens"]


def test_a_server_that_keeps_no_limit_at_all_is_said_to(check):
    said, error = check(server_that(keeps=()))
    assert error == "" and "Nothing to change." in said
    assert "max_tokens taken, but not kept to, max_completion_tokens taken, but not kept to" in said


def test_a_temperature_that_is_refused_is_to_be_left_out(check):
    said, error = check(server_that(refuses=("temperature",)), LLM_TEMPERATURE="0.3")
    assert error == "" and "Temperature: 0.3 refused" in said
    assert set_lines(said) == ["LLM_TEMPERATURE="]


def test_two_wrong_settings_that_the_site_cannot_get_round_are_found_one_by_one(check):
    """The server names one fault at a time, so the site's one gentler try fails as well."""
    server = server_that(refuses=("max_tokens", "temperature"))
    said, error = check(server, LLM_TEMPERATURE="0.3", LLM_SCHEMA_MODE="json_schema")
    assert set_lines(said) == ["LLM_TOKEN_FIELD=max_completion_tokens", "LLM_TEMPERATURE="]
    assert "As it is set now, the built-in drafter would write." in error


def test_a_temperature_that_is_taken_stays(check):
    said, _ = check(server_that(refuses=("max_tokens",), names_it=False), LLM_TEMPERATURE="0.3")
    assert "Temperature: 0.3 taken" in said and set_lines(said) == ["LLM_TOKEN_FIELD=max_completion_tokens"]


def test_a_reply_held_back_to_the_end_is_no_stream(check):
    async def held_back(call: Call) -> None:
        await asyncio.sleep(0.6)
        await server_that()(call)

    said, error = check(held_back)
    assert error == "" and "Streams: no, it comes all at once" in said and "a second" not in said


def test_a_reply_in_one_piece_is_no_stream(check):
    said, error = check(events(chunk(content=LINE), chunk(finish="stop"), "[DONE]"))
    assert error == "" and "Streams: no, it comes all at once" in said


def test_a_reply_that_would_go_on_is_stopped_after_the_line(check):
    said, error = check(answer(LINE + " \nAnd here is why I wrote that"))
    assert error == "" and "is stopped after the line" in said and f'"{LINE}"' in said


def test_a_line_that_needs_most_of_the_time_asks_for_more_of_it(check):
    said, error = check(answer(LINE, pause=0.05), LLM_DEADLINE=1.2)
    assert error == "" and set_lines(said) == ["LLM_DEADLINE=10"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Led 40 engineers at Google and held a doctorate", "The check turns its line down"),
        ("Sure, here is what \x1b[2Jyou could say", "The check turns its line down"),
    ],
)
def test_a_line_that_the_check_turns_down_is_no_draft(check, line, why):
    said, error = check(server_that(text=line, obeys=()))
    assert why in error and "turned down" in said and "\x1b" not in said
    assert set_lines(said) == [] and "Nothing to change" not in said


@pytest.mark.parametrize(("good", "why"), [(1, "turns most of its lines down"), (2, "")])
def test_one_good_line_among_bad_ones_is_luck(check, good, why):
    texts = iter([LINE] * good)

    async def reply(call: Call) -> None:
        is_probe = call.request.body["max_tokens"] == probing.SMALL_LIMIT or "response_format" in call.request.body
        text = LINE if is_probe else next(texts, "Led 40 engineers at Google and held a doctorate")
        await server_that(text=text, obeys=())(call)

    said, error = check(reply)
    assert f"Asked 4 times: {good} of its lines pass the check" in said
    assert why in error and bool(why) == bool(error)


def test_a_line_that_adds_words_is_said_to(check):
    said, error = check(server_that(text=f"{LINE} with great care"))
    assert error == "" and "adds words, which the page asks about" in said


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("no key", "LLM_API_KEY"),
        ("too many", "quota"),
        ("bad request", "refuses the request"),
        ("server error", "error of its own"),
        ("redirect", "elsewhere"),
        ("cut", "finish_reason"),
        ("web page", "A web page answers"),
        ("stream of another kind", "in one piece, and the site reads streams only"),
        ("error with 200", "in one piece"),
        ("no choices", "no stream of chat completions"),
        ("refusal", "would not write"),
        ("token limit", "512 tokens"),
        ("null content", "without a word"),
    ],
)
def test_a_fault_is_told_in_a_sentence(check, fault, told):
    said, error = check(FAULTS[fault])
    assert told in error and error.count("\n") == 0
    assert "Nothing to change" not in said and "Set in .env" not in said


def test_a_model_that_is_not_there_and_a_path_that_is_not_there_are_told_apart(check):
    assert "LLM_MODEL" in check(status(404, "The model 'any' does not exist"))[1]
    assert "usually ends in /v1" in check(status(404, "File not found"))[1]


@pytest.mark.parametrize(("fault", "told"), [("hang", "No word came within 0 s"), ("drip", "pieces came within 0 s")])
def test_a_server_that_does_not_end_costs_one_deadline(check, fault, told):
    began = time.monotonic()
    _, error = check(FAULTS[fault], LLM_DEADLINE=0.4)
    assert told in error and "LLM_DEADLINE" in error
    assert time.monotonic() - began < 2


def test_the_whole_ends_within_a_few_deadlines(check, monkeypatch):
    """Each reply takes most of its time; what there is no time for is not known."""
    assert probing.TIMES <= 4
    monkeypatch.setattr(probing, "TIMES", 1)
    began = time.monotonic()
    said, _ = check(server_that(keeps=(), pause=0.05), LLM_DEADLINE=1.5)
    assert time.monotonic() - began < 3
    assert "json_schema no whole answer, json_object no whole answer" in said and f'"{LINE}"' in said


def test_a_server_that_is_not_there_is_told(settings):
    settings.LLM_BASE_URL = "http://127.0.0.1:1/v1"
    with pytest.raises(CommandError, match="Is the server running"):
        call_command("check_llm", stdout=StringIO())


def test_none_set_is_no_fault(settings):
    settings.LLM_BASE_URL = settings.LLM_MODEL = ""
    said = StringIO()
    call_command("check_llm", stdout=said)
    assert "built-in drafter writes" in said.getvalue() and len(said.getvalue().splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LLM_MODEL", ""),
        ("LLM_BASE_URL", ""),
        ("LLM_BASE_URL", "127.0.0.1:8080/v1"),
        ("LLM_BASE_URL", "http://[::1/v1"),
        ("LLM_BASE_URL", "http://127.0.0.1:eighty/v1"),
        ("LLM_BASE_URL", "http:///v1"),
        ("LLM_API_KEY", "two words"),
        ("LLM_API_KEY", "line\n"),
        ("LLM_API_KEY", "kéy"),
        ("LLM_SCHEMA_MODE", "json"),
        ("LLM_TOKEN_FIELD", "tokens"),
        ("LLM_TEMPERATURE", "warm"),
        ("LLM_TEMPERATURE", "nan"),
        ("LLM_TEMPERATURE", "3"),
    ],
)
def test_a_setting_that_cannot_be_right_is_named_before_anything_is_asked(settings, name, value):
    settings.LLM_BASE_URL = "http://127.0.0.1:1/v1"
    setattr(settings, name, value)
    with pytest.raises(CommandError, match=name) as caught:
        call_command("check_llm", stdout=StringIO())
    assert "Is the server running" not in str(caught.value)


def test_the_log_stays_out_of_what_is_printed_and_is_as_before_afterwards(check, caplog):
    logger = logging.getLogger("resumes.llm")
    level = logger.level
    check(server_that())
    assert "model call" not in caplog.text and logger.level == level


def test_as_a_command_it_exits_with_one_on_a_fault_and_reads_the_environment(tmp_path):
    env = os.environ | {"LLM_MODEL": "any", "LLM_API_KEY": KEY, "LLM_DEADLINE": "5", "DATA_DIR": str(tmp_path)}
    with ModelServer([server_that()]) as good, ModelServer([FAULTS["no key"]]) as bad:
        for server, code in ((good, 0), (bad, 1)):
            done = subprocess.run(
                [sys.executable, "manage.py", "check_llm"],
                cwd=project.BASE_DIR,
                env=env | {"LLM_BASE_URL": server.url},
                capture_output=True,
                text=True,
            )
            assert done.returncode == code
            assert KEY not in done.stdout + done.stderr and "Traceback" not in done.stderr
            assert len((done.stdout + done.stderr).splitlines()) <= 10
