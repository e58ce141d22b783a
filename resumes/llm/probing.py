"""What a model server can do, found out by asking it a few times in the very way the site asks.

Everything goes through the provider that drafting uses; only the manner differs. What a server takes and what it
keeps to are two things: many take a field that they do not know, and forget it.
"""

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from .base import Prompt, Unavailable
from .openai_compatible import SCHEMA_MODES, Manner, OpenAICompatible, warm

Standing = Literal["kept", "ignored", "refused", "unknown"]
TIMES = 4  # the whole takes at most this many times the deadline of one reply
MORE = 3
SMALL_LIMIT = 8  # tokens: fewer than any line has
_HELD_BACK_FROM = 0.5  # seconds: before that, nobody notices whether words stream
_PLAIN = "off"


@dataclass(frozen=True, slots=True)
class Answer:
    """One reply, in the manner `asked` or in a gentler one (`heard_as`). Seconds count from the request."""

    asked: Manner
    heard_as: Manner
    text: str
    arrivals: tuple[float, ...]
    seconds: float
    trouble: Unavailable | None
    is_finished: bool

    @property
    def was_taken(self) -> bool:
        """Whether the server took the request as it was asked, whatever it made of it."""
        return self.asked == self.heard_as and (self.trouble is None or self.trouble.is_about_one_reply)

    @property
    def was_refused(self) -> bool:
        return self.asked != self.heard_as or (self.trouble is not None and self.trouble.reason == "rejected")

    @property
    def is_whole(self) -> bool:
        return self.trouble is None

    @property
    def streamed(self) -> bool:
        """Not one piece, and not every piece at the very end."""
        if len(self.arrivals) < 2:
            return False
        return self.seconds < _HELD_BACK_FROM or self._spread > 0.02 * self.seconds

    @property
    def pieces_a_second(self) -> float:
        """A piece is about a token. 0 where nothing can be said."""
        return (len(self.arrivals) - 1) / self._spread if self.streamed and self._spread else 0.0

    @property
    def _spread(self) -> float:
        return self.arrivals[-1] - self.arrivals[0] if self.arrivals else 0.0


@dataclass(frozen=True, slots=True)
class Findings:
    """`first` is the reply that the site would get now; `base` the manner the server takes, without a schema.

    `modes` holds the reply in each schema mode in that manner. Without a `base` there is nothing more to know:
    `first.trouble` tells why.
    """

    first: Answer
    base: Manner | None = None
    limits: Mapping[str, Standing] = field(default_factory=dict)
    modes: Mapping[str, Answer] = field(default_factory=dict)
    schema: Mapping[str, Any] = field(default_factory=dict)

    def standing(self, mode: str) -> Standing:
        """What the server makes of json_schema or json_object."""
        answer = self.modes[mode]
        if answer.was_refused:
            return "refused"
        if not answer.is_whole:
            return "unknown"
        return "kept" if _is_of(self.schema, answer.text) else "ignored"

    def best(self, is_usable: Callable[[str], bool]) -> Answer | None:
        """The reply in the manner to be set, None where no manner brings a usable one. What is set now goes first."""
        for mode in dict.fromkeys((self.first.asked.schema_mode, *SCHEMA_MODES)):
            answer = self.modes.get(mode)
            serves = answer and answer.was_taken and (mode == _PLAIN or self.standing(mode) == "kept")
            if answer and serves and answer.is_whole and is_usable(answer.text):
                return answer
        return None

    def usual(self) -> Answer:
        """The reply as things are set now, or without a schema where the server will not have it so."""
        as_set = self.modes[self.first.asked.schema_mode]
        return as_set if as_set.is_whole else self.modes[_PLAIN]

    def timed(self, shown: Answer) -> Answer:
        """The reply whose times count: the first, as a server remembers a prompt that it has read before."""
        return self.first if self.first.was_taken and self.first.is_whole else shown


async def probe(server: OpenAICompatible, prompt: Prompt, *, is_enough: Callable[[str], bool]) -> Findings:
    """Ask for the line of `prompt` in several manners. `is_enough`: whether a reply need not be read any further."""
    await asyncio.to_thread(warm)
    return await _Probe(server, prompt, is_enough).run()


async def more_replies(
    server: OpenAICompatible, prompt: Prompt, manner: Manner, *, is_enough: Callable[[str], bool]
) -> tuple[Answer, ...]:
    """As many more as the site asks for at once, since one reply may be luck. Takes one deadline at most."""
    asked = (_Probe(server, prompt, is_enough).ask(manner) for _ in range(MORE))
    return tuple(await asyncio.gather(*asked))


class _Probe:
    def __init__(self, server: OpenAICompatible, prompt: Prompt, is_enough: Callable[[str], bool]) -> None:
        self._server = server
        self._prompt = prompt
        self._is_enough = is_enough
        self._end = time.monotonic() + TIMES * server.deadline
        self._heard: dict[Manner, Answer] = {}

    async def run(self) -> Findings:
        wanted = self._server.manner
        first = await self.ask(wanted)
        if not first.was_taken and not first.was_refused:
            return Findings(first)
        base = replace(wanted, schema_mode=_PLAIN) if first.was_taken else await self.taken(wanted)
        if base is None:
            return Findings(first)
        limits = await self.limits(base)
        if limits.get(base.other_field) == "kept":
            base = replace(base, token_field=base.other_field)
        modes = {mode: await self.ask(replace(base, schema_mode=mode)) for mode in SCHEMA_MODES}
        return Findings(first, base, limits, modes, self._prompt.schema or {})

    async def taken(self, wanted: Manner) -> Manner | None:
        """As much of the wanted manner as the server takes, tried one by one: its complaint may name nothing."""
        plain = replace(wanted, schema_mode=_PLAIN, temperature=None)
        for manner in (plain, replace(plain, token_field=plain.other_field)):
            if (await self.ask(manner)).was_taken:
                warmer = replace(manner, temperature=wanted.temperature)
                return warmer if (await self.ask(warmer)).was_taken else manner
        return None

    async def limits(self, base: Manner) -> dict[str, Standing]:
        """Whether the server stops where the field tells it to; the other field only if this one is of no use."""
        found = {base.token_field: await self.limit(base)}
        if found[base.token_field] == "ignored":
            found[base.other_field] = await self.limit(replace(base, token_field=base.other_field))
        return found

    async def limit(self, manner: Manner) -> Standing:
        answer = await self.ask(replace(manner, reply_tokens=SMALL_LIMIT), is_enough=_is_over_the_limit)
        if answer.trouble and answer.trouble.reason == "too_long":
            return "kept"
        # A refusal says nothing here: some models will not begin with so little room.
        return "ignored" if _is_over_the_limit(answer.text) else "unknown"

    async def ask(self, manner: Manner, *, is_enough: Callable[[str], bool] | None = None) -> Answer:
        if manner not in self._heard:
            self._heard[manner] = await self._ask(manner, is_enough or self._is_enough)
        return self._heard[manner]

    async def _ask(self, manner: Manner, is_enough: Callable[[str], bool]) -> Answer:
        began = time.monotonic()
        server = self._server.asking(manner, min(self._server.deadline, self._end - began))
        text, arrivals, trouble, is_finished = "", [], None, False
        try:
            async with aclosing(server.stream(self._prompt)) as pieces:
                async for piece in pieces:
                    arrivals.append(time.monotonic() - began)
                    text += piece
                    if is_enough(text):
                        break
                else:
                    is_finished = True
        except Unavailable as fault:
            trouble = fault
        seconds = time.monotonic() - began
        return Answer(manner, server.manner, text, tuple(arrivals), seconds, trouble, is_finished)


def _is_over_the_limit(text: str) -> bool:
    """A word is a token or more."""
    return len(text.split()) > SMALL_LIMIT + 1


def _is_of(schema: Mapping[str, Any], text: str) -> bool:
    """Whether a reply is an object with the texts that the schema asks for, and nothing around it."""
    try:
        value = json.loads(text)
    except ValueError:
        return False
    wanted = set(schema.get("required", ()))
    return isinstance(value, dict) and set(value) == wanted and all(isinstance(one, str) for one in value.values())
