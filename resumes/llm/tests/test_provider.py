"""The provider against a server on the loopback that does everything wrong, one thing at a time."""

import asyncio
import logging
import os
import socket
import socketserver
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import openai
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID

from resumes.llm import openai_compatible, wire
from resumes.llm.base import REASONS, Prompt, Unavailable
from resumes.llm.openai_compatible import Manner, OpenAICompatible
from tests.model_server import FAULTS, ModelServer, answer, status

DEADLINE = 1.0
PROMPT = Prompt("Say it in one line.", "CANARY-NOTE made coffee", {"type": "object"})
KEY = "CANARY-KEY"
REASON_OF = {
    "no key": "key",
    "unknown model": "model",
    "too many": "busy",
    "bad request": "rejected",
    "server error": "failed",
    "overloaded": "failed",
    "redirect": "garbled",
    "hang": "slow",
    "hang after the head": "slow",
    "drip": "slow",
    "cut": "cut",
    "reset": "cut",
    "bad json": "garbled",
    "bad events": "garbled",
    "json of another kind": "garbled",
    "text of another kind": "garbled",
    "flood": "garbled",
    "long line": "garbled",
    "wordy": "garbled",
    "stream of another kind": "garbled",
    "error kept open": "failed",
    "no choices": "garbled",
    "null choices": "garbled",
    "null content": "empty",
    "nothing": "garbled",
    "web page": "garbled",
    "error with 200": "garbled",
    "error in the stream": "failed",
    "refusal": "declined",
    "filtered": "declined",
    "token limit": "too_long",
    "compressed": "garbled",
    "endless error": "garbled",
}


@pytest.fixture(autouse=True)
def a_process_that_knows_no_server(caplog) -> Iterator[None]:
    """And that the event loop has nothing to complain about when it ends."""
    openai_compatible._servers.clear()
    yield
    openai_compatible._servers.clear()
    assert not [
        record for record in caplog.get_records("call") if record.name == "asyncio" and record.levelno > logging.INFO
    ]


def provider(url: str, **options) -> OpenAICompatible:
    return OpenAICompatible(base_url=url, model="any", api_key=KEY, **{"deadline": DEADLINE, **options})


async def read(source: OpenAICompatible) -> str:
    return "".join([text async for text in source.stream(PROMPT)])


async def read_alone(source: OpenAICompatible) -> str:
    """Read, and see that nothing is left running."""
    before = asyncio.all_tasks()
    try:
        return await read(source)
    finally:
        await asyncio.sleep(0.05)
        assert asyncio.all_tasks() == before


def reason_from(url: str, **options) -> str:
    with pytest.raises(Unavailable) as caught:
        asyncio.run(read_alone(provider(url, **options)))
    return caught.value.reason


def test_a_reply_streams_in_word_by_word():
    with ModelServer(["Served coffee to guests"]) as server:
        assert asyncio.run(read_alone(provider(server.url))) == "Served coffee to guests"
        assert server.wait_until_closed()
        body = server.requests[0].body
        assert body["stream"] is True and body["model"] == "any" and "temperature" not in body
        assert [message["role"] for message in body["messages"]] == ["system", "user"]
        assert body["messages"][1]["content"] == PROMPT.user


def test_the_event_loop_may_end_the_moment_a_reply_does():
    """The fixture sees whether it complains of streams left half-read."""

    async def read_three(source: OpenAICompatible) -> None:
        await asyncio.gather(*(read(source) for _ in range(3)))

    with ModelServer(["Served coffee to guests"]) as server:
        for _ in range(10):
            asyncio.run(read_three(provider(server.url, deadline=30)))


def test_every_fault_has_an_expected_reason():
    assert set(REASON_OF) == set(FAULTS) and set(REASON_OF.values()) <= set(REASONS)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_ends_in_time_with_one_exception_and_a_closed_connection(fault):
    with ModelServer([FAULTS[fault]]) as server:
        began = time.monotonic()
        assert reason_from(server.url) == REASON_OF[fault]
        assert time.monotonic() - began < DEADLINE + 1
        assert server.wait_until_closed(2)
        assert len(server.calls) == (2 if fault == "bad request" else 1)  # never a retry


def test_a_server_that_is_not_there_is_unreachable():
    assert reason_from("http://127.0.0.1:1/v1") == "unreachable"


def test_a_name_that_does_not_exist_is_unreachable():
    assert reason_from("http://no-such-host.invalid/v1", deadline=10) in {"unreachable", "slow"}


def test_a_server_without_tls_under_an_https_address_is_unreachable():
    with ModelServer() as server:
        assert reason_from(server.url.replace("http:", "https:")) == "unreachable"


def hint_from(url: str) -> str:
    with pytest.raises(Unavailable) as caught:
        asyncio.run(read(provider(url)))
    return caught.value.hint


@pytest.mark.parametrize(
    ("script", "hint"),
    [
        (status(404, "The model 'any' does not exist"), ""),
        (status(404, "File not found"), "path"),
        (FAULTS["redirect"], "moved"),
        (FAULTS["web page"], "page"),
        (FAULTS["error with 200"], "whole"),
        (FAULTS["server error"], ""),
    ],
)
def test_whoever_runs_the_site_is_told_what_the_answer_was(script, hint):
    with ModelServer([script]) as server:
        assert hint_from(server.url) == hint


def test_whoever_runs_the_site_is_told_what_kept_it_from_being_reached(tmp_path):
    assert hint_from("http://127.0.0.1:1/v1") == ""
    with ModelServer() as server:
        assert hint_from(server.url.replace("http:", "https:")) == "tls"
    with _untrusted(tmp_path) as url:
        assert hint_from(url) == "certificate"
    unknown = openai.APIConnectionError(request=httpx2.Request("POST", "http://models.example"))
    unknown.__cause__ = httpx2.ConnectError("none")
    unknown.__cause__.__cause__ = socket.gaierror(-2, "none")
    assert (wire.named(unknown).reason, wire.named(unknown).hint) == ("unreachable", "name")


@contextmanager
def _untrusted(folder: Path) -> Iterator[str]:
    """The address of a server that signed its certificate itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=1)).sign(key, SHA256())
    kept = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "key").write_bytes(key.private_bytes(serialization.Encoding.PEM, *kept))
    (folder / "certificate").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate", folder / "key")
    with socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield f"https://localhost:{server.server_address[1]}/v1"
        server.shutdown()


def test_an_address_without_a_scheme_is_unreachable():
    assert reason_from("localhost:8000/v1") == "unreachable"


def test_an_empty_key_is_no_fault():
    with ModelServer(["Served coffee"]) as server:
        assert asyncio.run(read(OpenAICompatible(base_url=server.url, model="any", api_key=""))) == "Served coffee"


def test_nothing_of_this_machine_is_sent(monkeypatch):
    for name in ("OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY", "OPENAI_API_KEY", "HTTP_PROXY"):
        monkeypatch.setenv(name, "CANARY-ENVIRONMENT")
    with ModelServer() as server:
        asyncio.run(read(provider(server.url)))
        sent = server.requests[0]
    assert "CANARY-ENVIRONMENT" not in sent.text and "x-stainless" not in sent.head.lower()
    assert f"Bearer {KEY}" in sent.head


def test_leaving_closes_the_call_upstream_within_two_seconds():
    async def leave(source: OpenAICompatible) -> None:
        pieces = source.stream(PROMPT)
        await anext(pieces)
        await pieces.aclose()

    with ModelServer([FAULTS["drip"]]) as server:
        for _ in range(5):
            asyncio.run(leave(provider(server.url)))
            assert server.wait_until_closed(2)
        assert all(call.closed_by_client_at for call in server.calls)


@pytest.mark.parametrize("fault", ["hang", "hang after the head", "drip"])
def test_a_cancelled_task_closes_the_call_upstream_within_two_seconds(fault):
    async def cancel(source: OpenAICompatible) -> None:
        reading = asyncio.create_task(read(source))
        while not server.calls:
            await asyncio.sleep(0.01)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        assert await asyncio.to_thread(server.wait_until_closed, 2)

    with ModelServer([FAULTS[fault]]) as server:
        asyncio.run(cancel(provider(server.url, deadline=20)))


def test_whoever_reads_slowly_is_not_cancelled_by_our_deadline():
    async def read_slowly(source: OpenAICompatible) -> str:
        said = ""
        try:
            async for text in source.stream(PROMPT):
                said += text
                await asyncio.sleep(
                    0.3
                )  # together longer than the deadline: a timer around the yield would go off here
        except Unavailable as trouble:
            return trouble.reason
        return said

    with ModelServer([answer("Served coffee and cakes")]) as server:
        assert asyncio.run(read_slowly(provider(server.url, deadline=0.5))) in {"Served coffee and cakes", "slow"}


def test_a_400_is_asked_once_more_without_what_it_complains_of_and_remembered():
    told = status(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.")
    asked = Manner(schema_mode="json_schema", temperature=0.2)
    with ModelServer([told, "Served coffee"]) as server:
        assert asyncio.run(read(provider(server.url, manner=asked))) == "Served coffee"
        assert asyncio.run(read(provider(server.url, manner=asked))) == "Served coffee"
        first, second, third = (request.body for request in server.requests)
    assert "max_tokens" in first and first["response_format"]["type"] == "json_schema"
    assert "max_completion_tokens" in second and "max_tokens" not in second and "response_format" in second
    assert third.keys() == second.keys()


def test_a_400_that_names_nothing_drops_all_that_is_optional():
    with ModelServer([status(400, "bad"), "Served coffee"]) as server:
        asyncio.run(read(provider(server.url, manner=Manner("json_object", temperature=1.0))))
        assert server.requests[0].body["response_format"] == {"type": "json_object"}
        assert set(server.requests[1].body) == {"model", "messages", "stream", "max_completion_tokens"}


def test_after_five_failures_the_server_is_left_alone():
    with ModelServer([FAULTS["server error"]]) as server:
        reasons = [reason_from(server.url) for _ in range(7)]
        assert reasons == ["failed"] * 5 + ["resting"] * 2
        assert len(server.calls) == 5


def test_replies_that_are_only_unusable_do_not_open_the_breaker():
    with ModelServer([FAULTS["refusal"]]) as server:
        assert {reason_from(server.url) for _ in range(7)} == {"declined"}


def test_no_log_holds_the_note_the_reply_or_the_key(caplog, monkeypatch):
    monkeypatch.setenv("OPENAI_LOG", "debug")
    caplog.set_level(logging.DEBUG)
    for name in ("openai", "httpx2", "httpcore2"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    script = [*FAULTS.values(), "CANARY-REPLY was served"]
    for item in script:
        openai_compatible._servers.clear()
        with ModelServer([item]) as server:
            asyncio.run(_read_or_fail(provider(server.url, deadline=0.3)))
    assert "CANARY" not in caplog.text
    assert not [record for record in caplog.records if record.name.startswith(("openai", "http"))]
    assert "model call: done" in caplog.text and "model call: slow" in caplog.text


async def _read_or_fail(source: OpenAICompatible) -> None:
    try:
        await read(source)
    except Unavailable as trouble:
        assert trouble.__suppress_context__ and "CANARY" not in repr(trouble)


def test_many_failures_leave_no_open_file_behind():
    def open_files() -> int:
        return len(os.listdir("/proc/self/fd"))

    async def fail_often(url: str) -> None:
        for _ in range(20):
            openai_compatible._servers.clear()
            await _read_or_fail(provider(url))

    with ModelServer([FAULTS["cut"]]) as server:
        asyncio.run(fail_often(server.url))
        server.wait_until_closed()
        before = open_files()
        asyncio.run(fail_often(server.url))
        server.wait_until_closed()
        assert open_files() <= before + 1


def test_the_host_is_told_without_a_password():
    assert provider("https://someone:secret@models.example:8443/v1").host == "models.example:8443"
