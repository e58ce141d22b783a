"""A model server on the loopback for tests: chat completions as an event stream, with scripted answers and faults.

    with ModelServer(["Served 60 guests a day", "hang"]) as server:
        ...  # settings.LLM_BASE_URL = server.url
    assert server.requests[0].body["model"] == "any"

A script item is a plain answer, or a `Fault` (FAULTS lists them by name); the last item repeats for ever.
By hand: `python tests/model_server.py --port 8099 --fault drip`.
"""

import argparse
import asyncio
import json
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

FOR_EVER = 3600.0
ANSWER = "Served coffee and cakes to guests"


@dataclass(frozen=True)
class Request:
    """One request as it arrived. `text` is the whole of it, for searching."""

    head: str
    text: str
    body: dict[str, Any]


@dataclass
class Call:
    """One connection: what a fault may write to, and what a test may ask about it afterwards."""

    request: Request
    writer: asyncio.StreamWriter
    began: float = field(default_factory=time.monotonic)
    closed_by_client_at: float | None = None

    async def send(self, data: str | bytes) -> None:
        self.writer.write(data.encode() if isinstance(data, str) else data)
        await self.writer.drain()

    async def head(self, status: int = 200, kind: str = "text/event-stream", *more: str) -> None:
        lines = [f"HTTP/1.1 {status} Any", f"Content-Type: {kind}", "Connection: close", *more]
        await self.send("\r\n".join(lines) + "\r\n\r\n")

    async def event(self, data: Any) -> None:
        await self.send(f"data: {data if isinstance(data, str) else json.dumps(data)}\n\n")

    async def words(self, text: str, pause: float = 0.0) -> None:
        for index, word in enumerate(text.split(" ")):
            await self.event(chunk(content=word if index == 0 else " " + word))
            await asyncio.sleep(pause)

    async def finish(self, reason: str = "stop") -> None:
        await self.event(chunk(finish=reason))
        await self.event("[DONE]")

    async def json(self, status: int, body: Any, *more: str) -> None:
        await self.head(status, "application/json", *more)
        await self.send(json.dumps(body))


Fault = Callable[[Call], Awaitable[None]]


def chunk(*, finish: str | None = None, **delta: Any) -> dict[str, Any]:
    """One event of a chat completion."""
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "created": 0, "model": "any", "choices": [choice]}


def answer(text: str, *, pause: float = 0.0, finish: str = "stop") -> Fault:
    """A well-formed reply, word by word."""

    async def reply(call: Call) -> None:
        await call.head()
        await call.words(text, pause)
        await call.finish(finish)

    return reply


def status(code: int, message: str = "no", *headers: str) -> Fault:
    async def reply(call: Call) -> None:
        await call.json(code, {"error": {"message": message, "type": "any", "param": None, "code": None}}, *headers)

    return reply


def events(*data: Any) -> Fault:
    """These events and no others: what a well-formed stream is not."""

    async def reply(call: Call) -> None:
        await call.head()
        for one in data:
            await call.event(one)

    return reply


async def hang(call: Call) -> None:
    await asyncio.sleep(FOR_EVER)


async def hang_after_head(call: Call) -> None:
    await call.head()
    await asyncio.sleep(FOR_EVER)


async def drip(call: Call) -> None:
    """A word every tenth of a second, for ever: no single read is ever late."""
    await call.head()
    while True:
        await call.words("and so on", pause=0.1)


async def cut(call: Call) -> None:
    await call.head()
    await call.words("Served coffee and cakes to")


async def reset(call: Call) -> None:
    """The connection breaks in the middle of a promised length."""
    await call.head(200, "text/event-stream", "Content-Length: 100000")
    await call.words("Served coffee and cakes to")
    call.writer.transport.abort()


async def flood(call: Call) -> None:
    await call.head()
    for _ in range(300):
        await call.event(chunk(content="word " * 2000))


async def long_line(call: Call) -> None:
    """Three megabytes without the end of a line: no event ever comes."""
    await call.head()
    for _ in range(48):
        await call.send(b"data: " + b"x" * 65536)


async def wordy(call: Call) -> None:
    """More words than any line has, in few bytes."""
    await call.head()
    for _ in range(50):
        await call.event(chunk(content="word " * 200))
    await call.finish()


async def stream_of_another_kind(call: Call) -> None:
    await call.head(200, "application/json")
    await call.words("Served coffee")
    await call.finish()


async def error_kept_open(call: Call) -> None:
    """A whole answer on a connection that the server leaves open for the next request."""
    await call.send("HTTP/1.1 500 Any\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nno")
    await asyncio.sleep(FOR_EVER)


async def redirect(call: Call) -> None:
    await call.head(302, "text/plain", "Location: /elsewhere")


async def web_page(call: Call) -> None:
    await call.head(200, "text/html")
    await call.send("<html><body>Please log in</body></html>")


async def error_with_200(call: Call) -> None:
    await call.json(200, {"error": {"message": "model is loading"}})


async def compressed(call: Call) -> None:
    await call.head(200, "text/event-stream", "Content-Encoding: gzip")
    await call.send(b"\x1f\x8b" + bytes(100))


async def endless_error(call: Call) -> None:
    await call.head(500, "text/plain")
    for _ in range(48):
        await call.send(b"x" * 65536)


_NO_CHOICES = {**chunk(content="a"), "choices": []}
_NULL_CHOICES = {**chunk(content="a"), "choices": None}
FAULTS: dict[str, Fault] = {
    "no key": status(401),
    "unknown model": status(404),
    "too many": status(429, "slow down", "Retry-After: 3600"),
    "bad request": status(400),
    "server error": status(500),
    "overloaded": status(503),
    "redirect": redirect,
    "hang": hang,
    "hang after the head": hang_after_head,
    "drip": drip,
    "cut": cut,
    "reset": reset,
    "bad json": events('{"choices": [{"delta": {"conte'),
    "bad events": events("\x00\x01 not json at all"),
    "json of another kind": events([1, 2], "7", '"words"', {"choices": [7]}),
    "text of another kind": events(chunk(content=[{"text": "Served"}])),
    "flood": flood,
    "long line": long_line,
    "wordy": wordy,
    "stream of another kind": stream_of_another_kind,
    "error kept open": error_kept_open,
    "no choices": events(_NO_CHOICES, "[DONE]"),
    "null choices": events(_NULL_CHOICES, "[DONE]"),
    "null content": events(chunk(content=None), chunk(finish="stop"), "[DONE]"),
    "nothing": events("[DONE]"),
    "web page": web_page,
    "error with 200": error_with_200,
    "error in the stream": events({"error": {"message": "out of memory"}}),
    "refusal": events(chunk(refusal="I cannot do that"), chunk(finish="stop"), "[DONE]"),
    "filtered": answer("Served coffee", finish="content_filter"),
    "token limit": answer("Served coffee and cakes and", finish="length"),
    "compressed": compressed,
    "endless error": endless_error,
}


class ModelServer:
    """Runs in a thread of its own while the `with` lasts. `requests` and `calls` grow as they come."""

    def __init__(
        self, script: Sequence[str | Fault] = ("Served coffee and cakes to guests",), *, port: int = 0
    ) -> None:
        self.script: list[str | Fault] = list(script)
        self.calls: list[Call] = []
        self.open = 0
        self.port = port
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def requests(self) -> list[Request]:
        return [call.request for call in self.calls]

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(self, *exc: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def wait_until_closed(self, seconds: float = 2.0) -> bool:
        """Whether every connection was closed within that time."""
        end = time.monotonic() + seconds
        while self.open and time.monotonic() < end:
            time.sleep(0.01)
        return not self.open

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        server = await asyncio.start_server(self._connected, "127.0.0.1", self.port)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.open += 1
        try:
            await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client left, or the server is stopping
        finally:
            self.open -= 1
            self._tasks.discard(task)
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        call = Call(await _read(reader), writer)
        reply = self.script[min(len(self.calls), len(self.script) - 1)]
        self.calls.append(call)
        sending = asyncio.ensure_future(answer(reply)(call) if isinstance(reply, str) else reply(call))
        # Nothing more is sent by a client that waits, so the end of its bytes is its leaving.
        leaving = asyncio.ensure_future(reader.read())
        try:
            await asyncio.wait({sending, leaving}, return_when=asyncio.FIRST_COMPLETED)
            if leaving.done() and not sending.done():
                call.closed_by_client_at = time.monotonic()
        finally:
            for task in (sending, leaving):
                task.cancel()
            await asyncio.gather(sending, leaving, return_exceptions=True)


async def _read(reader: asyncio.StreamReader) -> Request:
    first = await reader.readexactly(1)
    if not first.isalpha():
        raise ConnectionError  # a TLS greeting, most likely
    head = (first + await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    length = next((int(line[15:]) for line in head.lower().splitlines() if line.startswith("content-length:")), 0)
    text = (await reader.readexactly(length)).decode()
    return Request(head, head + text, json.loads(text or "{}"))


def main() -> None:
    parser = argparse.ArgumentParser(description="A scripted model server on the loopback.")
    parser.add_argument("--port", type=int, default=8099)
    parser.add_argument("--fault", choices=sorted(FAULTS))
    parser.add_argument("--answer", default=ANSWER)
    given = parser.parse_args()
    with ModelServer([FAULTS[given.fault] if given.fault else given.answer], port=given.port) as server:
        print(f"LLM_BASE_URL={server.url} LLM_MODEL=any   (stop with Ctrl-C)")
        threading.Event().wait()


if __name__ == "__main__":
    main()
