"""The vendor's library, fenced in: one guarded client, one opened stream, and every fault named.

Importing this module takes a second or two; `openai_compatible.warm()` does it ahead of the first person.
"""

import functools
import logging
import socket
import ssl
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import openai
import openai.resources.chat  # loaded here, or the first person waits for it

from .base import Hint, Reason, Unavailable

CONNECT_SECONDS = 5.0
READ_SECONDS = 15.0
CLOSE_SECONDS = 2.0
# An event holds about 300 bytes for each token; thirty-two times the text cap leaves room for a reasoning model.
WIRE_BYTES = 1024 * 1024
# Nothing about this machine or its environment goes out with a prompt.
_SENT_HEADERS = frozenset({"host", "accept", "accept-encoding", "authorization", "connection", "content-length"}) | {
    "content-type",
    "user-agent",
}
_REASONS: dict[int, Reason] = {401: "key", 403: "key", 404: "model", 408: "slow", 429: "busy", 504: "slow"}
# The first that fits: a certificate's error is one of TLS too.
_HINTS: dict[type[BaseException], Hint] = {
    ssl.SSLCertVerificationError: "certificate",
    ssl.SSLError: "tls",
    socket.gaierror: "name",
}
_PASSING: frozenset[Reason] = frozenset({"busy", "failed", "slow", "cut", "unreachable"})


class NotAStream(Exception):
    """The answer cannot be an event stream, or is far larger than any answer should be."""

    def __init__(self, hint: Hint = "") -> None:
        super().__init__(hint)
        self.hint: Hint = hint


class _Body(httpx2.AsyncByteStream):
    """A response body that ends with an error once it exceeds WIRE_BYTES (a line without an end has no other limit)."""

    def __init__(self, body: httpx2.AsyncByteStream) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        seen = 0
        async for data in self._body:
            seen += len(data)
            if seen > WIRE_BYTES:
                raise NotAStream
            yield data

    async def aclose(self) -> None:
        await self._body.aclose()


class _Guard(httpx2.AsyncBaseTransport):
    """Sends few headers; lets only an uncompressed event stream through; counts its bytes."""

    def __init__(self) -> None:
        self._inner = httpx2.AsyncHTTPTransport(verify=authorities(), trust_env=False)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        for name in set(request.headers.keys()) - _SENT_HEADERS:
            del request.headers[name]
        response = await self._inner.handle_async_request(request)
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        if not _may_be_read(response):
            await response.stream.aclose()
            raise NotAStream("page" if _kind(response) == "text/html" else "whole")
        response.stream = _Body(response.stream)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


def _may_be_read(response: httpx2.Response) -> bool:
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        return False  # a small compressed body can hide a very large one
    return response.status_code >= 300 or _kind(response) == "text/event-stream"


def _kind(response: httpx2.Response) -> str:
    return str(response.headers.get("content-type", "")).split(";")[0].strip().lower()


@functools.cache
def authorities() -> ssl.SSLContext:
    """The system's authorities (or SSL_CERT_FILE's), read once: it takes longer than the rest of a client."""
    return httpx2.create_ssl_context()


def quiet() -> None:
    """These would write prompts, replies and addresses to the log, OPENAI_LOG or not."""
    for name in ("openai", "httpx2", "httpcore2"):
        logging.getLogger(name).setLevel(logging.WARNING)


def client(*, base_url: str, api_key: str) -> openai.AsyncOpenAI:
    """A client for one call: no retries, no redirects, no proxy or key from the environment."""
    quiet()
    http = httpx2.AsyncClient(
        transport=_Guard(),
        timeout=httpx2.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
        follow_redirects=False,
        trust_env=False,
        headers={"accept-encoding": "identity"},
    )
    # The library refuses an empty key; servers without keys ignore this one.
    return openai.AsyncOpenAI(api_key=api_key or "none", base_url=base_url, max_retries=0, http_client=http)


def complaint(error: Exception) -> str | None:
    """What the server says is wrong with the request (status 400), or None for any other trouble."""
    return str(error) if isinstance(error, openai.BadRequestError) else None


def piece(chunk: Any) -> tuple[str, str]:
    """(text, finish reason) of one event, however odd. Raises Unavailable for a refusal or a text of a wrong kind."""
    choices = getattr(chunk, "choices", None)
    if not isinstance(choices, list) or not choices:
        return "", ""  # some servers send events about usage or filters; the missing end tells the bad ones
    delta = getattr(choices[0], "delta", None)
    if getattr(delta, "refusal", None):
        raise Unavailable("declined")
    text, finish = getattr(delta, "content", None), getattr(choices[0], "finish_reason", None)
    if not isinstance(text, str | None) or not isinstance(finish, str | None):
        raise Unavailable("garbled")
    return text or "", finish or ""


def named(error: Exception) -> Unavailable:
    """Any fault of the library, the network or the server as one of the fixed reasons."""
    if isinstance(error, Unavailable):
        return error
    reason = _reason(error)
    return Unavailable(reason, retryable=reason in _PASSING, hint=_hint(error))


def _hint(error: Exception) -> Hint:
    if isinstance(error, NotAStream):
        return error.hint
    if isinstance(error, openai.APIStatusError):
        if error.status_code == 404:
            return "" if "model" in str(error).lower() else "path"
        return "moved" if error.status_code < 400 else ""
    return next((hint for kind, hint in _HINTS.items() if any(isinstance(one, kind) for one in _causes(error))), "")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _reason(error: Exception) -> Reason:
    if isinstance(error, openai.APIStatusError):
        return _of_status(error.status_code)
    if isinstance(error, openai.APIConnectionError):  # time-outs too
        return _of_network(error)
    if isinstance(error, openai.APIError):
        return "failed"
    return "slow" if isinstance(error, TimeoutError) else "garbled"


def _of_status(status: int) -> Reason:
    if status < 400:
        return "garbled"
    return _REASONS.get(status, "rejected" if status < 500 else "failed")


def _of_network(error: openai.APIConnectionError) -> Reason:
    if isinstance(error.__cause__, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.UnsupportedProtocol):
        return "unreachable"
    return "slow" if isinstance(error, openai.APITimeoutError) else "cut"
