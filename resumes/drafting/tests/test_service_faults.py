"""Drafting against a server on the loopback that fails in every way: the person always gets their drafts."""

import asyncio
import time
from collections.abc import Iterator

import openai  # noqa: F401 - it loads slowly the first time, and the deadlines below are of a warm process
import pytest

from resumes.drafting import service
from resumes.drafting.language import dictionary
from resumes.drafting.notices import Notice
from resumes.drafting.service import FactToDraft
from resumes.drafting.values import Draft, Role
from resumes.llm import openai_compatible
from resumes.llm.openai_compatible import Manner, OpenAICompatible
from tests.model_server import FAULTS, Call, ModelServer, answer

DEADLINE = 0.8
ROLE = Role("Barista", employer="Canary Coffee", tools=("Square",))
FACTS = tuple(
    FactToDraft(str(number), text)
    for number, text in enumerate(
        [
            "made coffee and tea for about 60 customers a day",
            "counted the till with the manager every night",
            "trained two new people on the coffee machine",
            "cleaned the kitchen after closing at canary coffee",
        ]
    )
)


@pytest.fixture(autouse=True)
def a_process_that_knows_no_server(caplog) -> Iterator[None]:
    """But has read its dictionary. And the event loop has nothing to complain about when it ends."""
    dictionary.common()
    openai_compatible._servers.clear()
    yield
    openai_compatible._servers.clear()
    assert not [record for record in caplog.get_records("call") if record.name == "asyncio" and record.levelno > 20]


def provider(server: ModelServer, **options) -> OpenAICompatible:
    return OpenAICompatible(base_url=server.url, model="any", api_key="x", **{"deadline": DEADLINE, **options})


async def collect(source: OpenAICompatible) -> list[service.Event]:
    before = asyncio.all_tasks()
    events = [event async for event in service.drafts(FACTS, role=ROLE, provider=source)]
    await asyncio.sleep(0.05)
    assert asyncio.all_tasks() == before
    return events


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_ends_in_time_in_built_in_drafts_and_one_notice(fault):
    with ModelServer([FAULTS[fault]]) as server:
        began = time.monotonic()
        events = asyncio.run(collect(provider(server)))
        assert time.monotonic() - began < DEADLINE + 1.5
        assert server.wait_until_closed(2)
    drafts = [event for event in events if isinstance(event, Draft)]
    assert sorted(draft.fact_id for draft in drafts) == [fact.id for fact in FACTS]
    assert {draft.writer for draft in drafts} == {"builtin"} and all(draft.text for draft in drafts)
    assert len([event for event in events if isinstance(event, Notice)]) == 1


def test_a_server_that_is_not_there_costs_nothing_but_a_notice():
    source = OpenAICompatible(base_url="http://127.0.0.1:1/v1", model="any")
    events = asyncio.run(collect(source))
    assert [event.reason for event in events if isinstance(event, Notice)] == ["unreachable"]
    assert len(events) == len(FACTS) + 1


def test_a_server_that_dies_midway_keeps_what_it_wrote():
    async def die_at_the_third(call: Call) -> None:
        if "made coffee" in call.request.text:
            await answer("Made coffee and tea for about 60 customers a day", pause=0.02)(call)
        elif "counted" in call.request.text:
            await answer("Counted the till with the manager every night", pause=0.02)(call)
        else:
            await FAULTS["cut"](call)

    with ModelServer([die_at_the_third]) as server:
        events = asyncio.run(collect(provider(server, deadline=10.0)))
        assert len(server.calls) == 3
    writers = {event.fact_id: event.writer for event in events if isinstance(event, Draft)}
    assert writers == {"0": "any", "1": "any", "2": "builtin", "3": "builtin"}
    assert [event.reason for event in events if isinstance(event, Notice)] == ["cut"]


@pytest.mark.parametrize(
    "reply",
    [
        'Made coffee and tea for about 60 customers a day"',
        "```\n- Made coffee and tea for about 60 customers a day.\n```",
        '```json\n{"line": "Made coffee and tea for about 60 customers a day"}\n```',
        "<think>\nThe note says 60.\n</think>\n\nMade coffee and tea for about 60 customers a day",
    ],
)
def test_wrapped_replies_are_unwrapped(reply):
    with ModelServer([reply]) as server:
        events = asyncio.run(collect_one(provider(server)))
    assert events[-1].text == "Made coffee and tea for about 60 customers a day"
    assert events[-1].writer == "any"


async def collect_one(source: OpenAICompatible) -> list[service.Event]:
    return [event async for event in service.drafts(FACTS[:1], role=ROLE, provider=source)]


def test_a_json_schema_is_sent_where_the_operator_asks_for_it():
    with ModelServer(['{"line": "Made coffee and tea for about 60 customers a day"}']) as server:
        events = asyncio.run(collect_one(provider(server, manner=Manner("json_schema"))))
        schema = server.requests[0].body["response_format"]["json_schema"]["schema"]
    assert schema["required"] == ["line"] and events[-1].writer == "any"


def test_nothing_of_contact_or_employer_is_on_the_wire():
    with ModelServer() as server:
        asyncio.run(collect(provider(server)))
        assert len(server.requests) == len(FACTS)
        assert all("canary" not in request.text.lower() for request in server.requests)
        assert any("EMPLOYER_1" in request.text for request in server.requests)


def test_a_browser_that_leaves_closes_every_call_upstream_within_two_seconds():
    async def leave(source: OpenAICompatible) -> None:
        events = service.drafts(FACTS, role=ROLE, provider=source)
        await anext(events)
        while len(server.calls) < service.IN_FLIGHT:
            await anext(events)
        await events.aclose()

    with ModelServer([answer("word " * 200, pause=0.05)]) as server:
        asyncio.run(leave(provider(server, deadline=20)))
        assert server.wait_until_closed(2)
        assert len(server.calls) == service.IN_FLIGHT
        assert all(call.closed_by_client_at for call in server.calls)
