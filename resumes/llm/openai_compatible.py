"""Any server that speaks chat completions, streamed: one method, one exception, and a limit on everything."""

import asyncio
import importlib
import json
import logging
import sys
import threading
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing, suppress
from dataclasses import dataclass, field, replace
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from .base import Prompt, Unavailable
from .limits import Breaker, Slots

logger = logging.getLogger(__name__)

TEXT_CHARACTERS = 32 * 1024
SCHEMA_MODES = ("off", "json_schema", "json_object")
TOKEN_FIELDS = ("max_tokens", "max_completion_tokens")
REPLY_TOKENS = 512  # a highlight takes sixty; the rest is for models that think aloud
_WIRE = f"{__package__}.wire"
_slots = Slots(16)


@dataclass(frozen=True, slots=True)
class Manner:
    """How to ask: what differs between servers. `schema_mode` is one of SCHEMA_MODES, `token_field` of TOKEN_FIELDS."""

    schema_mode: str = "off"
    token_field: str = "max_tokens"
    temperature: float | None = None
    reply_tokens: int = REPLY_TOKENS

    def gentler(self, complaint: str) -> "Manner":
        """Without what the server complains of; where it names nothing of ours, without anything optional."""
        told = complaint.lower()
        changes: dict[str, Any] = {}
        if "response_format" in told or "schema" in told:
            changes["schema_mode"] = "off"
        if "max_tokens" in told or "max_completion_tokens" in told:
            changes["token_field"] = self.other_field
        if "temperature" in told:
            changes["temperature"] = None
        return replace(
            self, **(changes or {"schema_mode": "off", "token_field": self.other_field, "temperature": None})
        )

    @property
    def other_field(self) -> str:
        return "max_tokens" if self.token_field == "max_completion_tokens" else "max_completion_tokens"

    def request(self, model: str, prompt: Prompt) -> dict[str, Any]:
        user, schema = prompt.user, prompt.schema if self.schema_mode != "off" else None
        if schema:
            user = f"{user}\nAnswer with one JSON object of this schema: {json.dumps(schema)}"
        messages = [{"role": "system", "content": prompt.system}, {"role": "user", "content": user}]
        asked: dict[str, Any] = {"model": model, "messages": messages, "stream": True}
        asked[self.token_field] = self.reply_tokens
        if self.temperature is not None:
            asked["temperature"] = self.temperature
        if schema and self.schema_mode == "json_schema":
            described = {"name": "answer", "strict": True, "schema": schema}
            asked["response_format"] = {"type": "json_schema", "json_schema": described}
        elif schema:
            asked["response_format"] = {"type": "json_object"}
        return asked


@dataclass(slots=True)
class Server:
    """What this process has learned of one server."""

    manner: Manner
    breaker: Breaker = field(default_factory=Breaker)


_servers: dict[tuple[str, str, Manner], Server] = {}
_servers_lock = threading.Lock()


def warm() -> None:
    """Import the vendor's library: seconds when cold, so call this in a thread before the first person needs it."""
    importlib.import_module(_WIRE).authorities()


async def _wire() -> ModuleType:
    if _WIRE not in sys.modules:
        await asyncio.to_thread(warm)
    return importlib.import_module(_WIRE)


class OpenAICompatible:
    """`deadline`: seconds of wall clock for one reply, from the wait for a free slot to the last word."""

    def __init__(
        self, *, base_url: str, model: str, api_key: str = "", manner: Manner | None = None, deadline: float = 30.0
    ) -> None:
        manner = manner or Manner()
        self.name = model
        self.host = urlsplit(base_url).netloc.rpartition("@")[2]
        self.deadline = deadline
        self._base_url = base_url
        self._api_key = api_key
        with _servers_lock:
            self._server = _servers.setdefault((base_url, model, manner), Server(manner))

    @property
    def manner(self) -> Manner:
        """How it asks now: as told, or more gently since the server complained."""
        return self._server.manner

    def asking(self, manner: Manner, deadline: float) -> "OpenAICompatible":
        """The same server, asked in another manner."""
        return OpenAICompatible(
            base_url=self._base_url, model=self.name, api_key=self._api_key, manner=manner, deadline=deadline
        )

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str, None]:
        """Yield the reply as it comes. Raises Unavailable, also for a stream that stops before it is finished."""
        began, pieces, outcome = time.monotonic(), 0, "left"
        try:
            async with aclosing(self._reply(prompt)) as reply:
                async for text in reply:
                    pieces += 1
                    yield text
            outcome = "done"
        except Unavailable as trouble:
            outcome = trouble.reason
            raise
        finally:
            # A piece is about a token. Never the text, never the key.
            milliseconds = (time.monotonic() - began) * 1000
            logger.info("model call: %s, %d ms, %d tokens", outcome, milliseconds, pieces)

    async def _reply(self, prompt: Prompt) -> AsyncGenerator[str, None]:
        if self._server.breaker.is_open:
            raise Unavailable("resting", retryable=True)
        wire = await _wire()
        try:
            async with aclosing(self._pieces(wire, prompt)) as pieces:
                async for text in pieces:
                    yield text
        except Exception as error:
            trouble: Unavailable = wire.named(error)
            if not trouble.is_about_one_reply:
                self._server.breaker.failed()
            # The library's own errors hold the request, and with it the key and the note.
            raise trouble from None
        self._server.breaker.worked()

    async def _pieces(self, wire: ModuleType, prompt: Prompt) -> AsyncGenerator[str, None]:
        """The timeouts stand around each wait and never around a yield: they would cancel whoever reads."""
        end = asyncio.get_running_loop().time() + self.deadline
        async with AsyncExitStack() as held:
            async with asyncio.timeout_at(end):
                await held.enter_async_context(_slots.hold())
            client = wire.client(base_url=self._base_url, api_key=self._api_key)
            held.push_async_callback(_close, client, wire.CLOSE_SECONDS)
            async with asyncio.timeout_at(end):
                events = await self._open(wire, client, prompt)
            # Not only the client: a stream left half-read is closed by the event loop at its end, with complaints.
            held.push_async_callback(_close, events, wire.CLOSE_SECONDS)
            reply = _Reply()
            while not reply.is_finished:
                async with asyncio.timeout_at(end):
                    event = await anext(events, None)
                if text := reply.take(wire.piece(event) if event is not None else None):
                    yield text

    async def _open(self, wire: ModuleType, client: Any, prompt: Prompt) -> Any:
        """Ask; on a 400 ask once more in a gentler manner, and keep that manner if it works."""
        manner = self._server.manner
        try:
            return await client.chat.completions.create(**manner.request(self.name, prompt))
        except Exception as error:
            complaint = wire.complaint(error)
            if complaint is None:
                raise
        gentler = manner.gentler(complaint)
        events = await client.chat.completions.create(**gentler.request(self.name, prompt))
        self._server.manner = gentler
        return events


class _Reply:
    """Follows one stream to its finish. One that ends without saying so was cut, exception or not."""

    def __init__(self) -> None:
        self.is_finished = False
        self._characters = 0
        self._has_words = False

    def take(self, piece: tuple[str, str] | None) -> str:
        """The text of the next event; None is the end of the stream. Raises Unavailable."""
        if piece is None:
            raise Unavailable("cut" if self._has_words else "garbled", retryable=self._has_words)
        text, finish = piece
        self._characters += len(text)
        self._has_words = self._has_words or bool(text.strip())
        if self._characters > TEXT_CHARACTERS:
            raise Unavailable("garbled")
        self.is_finished = bool(finish)
        if finish:
            self._check(finish)
        return text

    def _check(self, finish: str) -> None:
        if finish == "length":
            raise Unavailable("too_long")
        if finish == "content_filter":
            raise Unavailable("declined")
        if not self._has_words:
            raise Unavailable("empty")


async def _close(open_thing: Any, seconds: float) -> None:
    """Close a stream or a client, whatever state it is in; the other side's goodbye is not waited for."""
    with suppress(Exception):
        async with asyncio.timeout(seconds):
            await open_thing.close()
