"""What the rest of the code knows of a model: a prompt goes in, text streams out, and one thing can go wrong."""

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol, get_args

Reason = Literal[
    "unreachable",  # no connection: wrong address, server down, name or certificate not found
    "key",  # 401, 403
    "model",  # 404
    "busy",  # 429
    "failed",  # 5xx, or an error told inside the stream
    "rejected",  # 400 and the like, after one gentler try
    "slow",  # no answer, or no end of it, within the deadline
    "cut",  # the stream stopped before the server said that it was finished
    "garbled",  # not an event stream, not JSON, no choices, far too much
    "resting",  # several failures in a row: not asked for a while
    "declined",  # this one reply: the model or its filter would not write it
    "too_long",  # this one reply: it ran into the token limit
    "empty",  # this one reply: finished without a word
    "share_used",  # not asked: the person's drafts of today are used up
    "network_used",  # not asked: those of their network are
    "site_used",  # not asked: the site's budget of the day or month is
    "switched_off",  # not asked: whoever runs the site switched the model off
    "uncounted",  # not asked: the count of calls could not be stored
]
REASONS: tuple[Reason, ...] = get_args(Reason)
# What more can be told of some reasons to whoever runs the site.
Hint = Literal[
    "",
    "name",  # unreachable: no machine of that name
    "certificate",  # unreachable: its certificate is not trusted
    "tls",  # unreachable: no TLS behind an https address
    "path",  # model: the 404 speaks of no model, so the path may be wrong
    "moved",  # garbled: a redirect, which is not followed
    "page",  # garbled: a web page
    "whole",  # garbled: an answer in one piece, not a stream
]
ONE_REPLY: frozenset[Reason] = frozenset({"declined", "too_long", "empty"})


@dataclass(frozen=True, slots=True)
class Prompt:
    """`schema` is a JSON schema of the wanted answer: a help for servers that can use it, never a guarantee.

    `version` names the wording of the prompt, so that what it wrote can be told apart.
    """

    system: str
    user: str
    schema: Mapping[str, Any] | None = None
    version: str = ""


class Unavailable(Exception):
    """No usable answer. `retryable`: asking again in a while may help. Carries no text of the prompt or the reply."""

    def __init__(self, reason: Reason, retryable: bool = False, hint: Hint = "") -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.retryable = retryable
        self.hint: Hint = hint

    @property
    def is_about_one_reply(self) -> bool:
        """Whether the server is well and only this answer is of no use."""
        return self.reason in ONE_REPLY


class Provider(Protocol):
    """`name` is the model's, `host` where the text goes: the page shows both before the first call. `deadline` is the
    most seconds that a reply may take."""

    name: str
    host: str
    deadline: float

    def stream(self, prompt: Prompt) -> AsyncGenerator[str, None]:
        """Yield the reply piece by piece; raise Unavailable and nothing else. Closing it ends the call upstream."""
        ...
