"""`check_llm`: what the model server of the settings can do, whether the site can draft with it, and what to set."""

import asyncio
import logging
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from resumes.drafting import prompts, replies, service
from resumes.drafting.masks import Mask
from resumes.drafting.service import BUILT_IN, FactToDraft
from resumes.drafting.values import Draft, Role
from resumes.llm import Unavailable, get_provider, wrong_setting
from resumes.llm.openai_compatible import REPLY_TOKENS, Manner
from resumes.llm.probing import Answer, Findings, more_replies, probe
from resumes.llm.scripted import Scripted

# Nobody's note: all that this command ever sends.
NOTE = "made coffee and tea for about 60 customers a day and cleaned the machine every night"
ROLE = Role("Barista")
NONE_SET = (
    "No model server is set, so the built-in drafter writes and nothing leaves this machine; "
    "LLM_BASE_URL and LLM_MODEL would name one."
)
_REASONS: dict[tuple[str, str], str] = {
    ("unreachable", ""): "Nothing answers at this address. Is the server running, and is LLM_BASE_URL right?",
    ("unreachable", "name"): "There is no machine of this name. Look at LLM_BASE_URL.",
    ("unreachable", "certificate"): (
        "Its certificate is not trusted. Let SSL_CERT_FILE name a file with the authority that signed it."
    ),
    ("unreachable", "tls"): "It does not speak TLS. LLM_BASE_URL may have to begin with http://, or need another port.",
    ("key", ""): "It does not take the key. Look at LLM_API_KEY.",
    ("model", ""): "It knows no model of this name. Look at LLM_MODEL.",
    ("model", "path"): "There is nothing at this path (404). LLM_BASE_URL usually ends in /v1.",
    ("busy", ""): "It is busy, or the key's quota is used up (429). Try again later.",
    ("failed", ""): "It broke off with an error of its own. Its log tells more.",
    ("rejected", ""): "It refuses the request, whatever is left out of it. Look at LLM_MODEL, and at the server's log.",
    ("cut", ""): "It broke off in the middle of a line, without a finish_reason. Is a proxy in between?",
    ("garbled", ""): "What it answers is no stream of chat completions. Is LLM_BASE_URL that of the API?",
    ("garbled", "page"): "A web page answers. LLM_BASE_URL must be the address of the API and usually ends in /v1.",
    ("garbled", "whole"): "It answers in one piece, and the site reads streams only. It must be able to stream.",
    (
        "garbled",
        "moved",
    ): "It sends the request elsewhere, and the site does not follow. Set LLM_BASE_URL to that address.",
    ("declined", ""): "It would not write the line, or a filter in front of it would not.",
    (
        "too_long",
        "",
    ): f"It had no line after {REPLY_TOKENS} tokens. Does it think aloud? Switch that off on the server.",
    ("empty", ""): "It finished without a word. Does it think where nobody sees it? Switch that off on the server.",
}
_STANDINGS = {
    "kept": "kept to",
    "ignored": "taken, but not kept to",
    "refused": "refused",
    "unknown": "no whole answer",
}
_SELDOM = "The check turns most of its lines down, so the built-in drafter would write most. Take a larger model."
_BEYOND = "The check turns its line down, so the built-in drafter would write. Take a larger model."


class Command(BaseCommand):
    help = "Asks the model server a few times for a line about a fixed note, and prints what to set. Needs no database."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.LLM_BASE_URL and not settings.LLM_MODEL:
            # Not a fault: the site does all it says without a model.
            self.stdout.write(NONE_SET)
            return
        if wrong := wrong_setting():
            raise CommandError(wrong)
        server = get_provider()
        assert server is not None
        self.stdout.write(f"{server.name} at {server.host}")
        prompt = prompts.highlight(NOTE, role=ROLE, mask=Mask())
        with _quiet():
            found = asyncio.run(probe(server, prompt, is_enough=replies.is_enough))
            if found.base is None:
                raise CommandError(_why(found.first))
            best = found.best(is_usable)
            lines = (
                (best, *asyncio.run(more_replies(server, prompt, best.asked, is_enough=replies.is_enough)))
                if best
                else ()
            )
        self.conclude(found, found.base, best, lines)

    def conclude(self, found: Findings, base: Manner, best: Answer | None, lines: Sequence[Answer]) -> None:
        shown = best or found.usual()
        timed = found.timed(shown)
        for line in (*_about(timed), _limits(found, base), _schemas(found), _temperature(found, base)):
            self.stdout.write(f"  {line}")
        self.stdout.write(f"  Draft: {_drafted(shown)}")
        if best is None:
            raise CommandError(_BEYOND if shown.is_whole else _why(shown))
        passed = sum(line.is_whole and is_usable(line.text) for line in lines)
        self.stdout.write(f"  Asked {len(lines)} times: {passed} of its lines pass the check")
        if 2 * passed < len(lines):
            raise CommandError(_SELDOM)
        new = changes(found.first.asked, best.asked, timed.seconds)
        self.stdout.write("\n".join(["Set in .env:", *new]) if new else "Nothing to change.")
        if not found.first.is_whole or not is_usable(found.first.text):
            raise CommandError("As it is set now, the built-in drafter would write.")


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the log's line for each call: all that it tells is told here."""
    logger = logging.getLogger("resumes.llm")
    level = logger.level
    logger.setLevel(logging.WARNING)
    try:
        yield
    finally:
        logger.setLevel(level)


def draft_of(reply: str) -> Draft | None:
    """What the site would make of a reply, None where it would rather write itself."""

    async def read() -> list[Draft]:
        events = service.drafts([FactToDraft("", NOTE)], role=ROLE, provider=Scripted([reply]))
        return [event async for event in events if isinstance(event, Draft)]

    return next((draft for draft in asyncio.run(read()) if draft.writer != BUILT_IN), None)


def is_usable(reply: str) -> bool:
    return draft_of(reply) is not None


def changes(now: Manner, manner: Manner, seconds: float) -> list[str]:
    """The lines of .env that differ from the settings. `seconds`: what one line took."""
    lines = []
    if manner.schema_mode != now.schema_mode:
        lines.append(f"LLM_SCHEMA_MODE={manner.schema_mode}")
    if manner.token_field != now.token_field:
        lines.append(f"LLM_TOKEN_FIELD={manner.token_field}")
    if manner.temperature != now.temperature:
        lines.append("LLM_TEMPERATURE=")
    # Three lines are asked for at once, and notes may be longer than ours.
    if seconds > settings.LLM_DEADLINE / 2:
        lines.append(f"LLM_DEADLINE={math.ceil(seconds * 3 / 10) * 10}")
    return lines


def _why(answer: Answer) -> str:
    trouble = answer.trouble or Unavailable("garbled")
    if trouble.reason != "slow":
        return _REASONS.get((trouble.reason, trouble.hint)) or _REASONS[trouble.reason, ""]
    if not answer.arrivals:
        return (
            f"No word came within {answer.seconds:.0f} seconds. "
            "Is the model still being loaded? Else raise LLM_DEADLINE or take a smaller one."
        )
    return (
        f"{len(answer.arrivals)} pieces came within {answer.seconds:.0f} seconds, and no end. "
        "Raise LLM_DEADLINE or take a smaller model."
    )


def _about(answer: Answer) -> tuple[str, ...]:
    if not answer.is_whole:
        return (f"Answers: yes, but {_why(answer)}",)
    finish = "with a finish_reason" if answer.is_finished else "and is stopped after the line, as it would go on"
    pieces = f"{len(answer.arrivals)} pieces"
    streams = f"yes, {pieces}" if answer.streamed else "no, it comes all at once; does a proxy hold it back?"
    rate = f", {answer.pieces_a_second:.0f} pieces (about tokens) a second" if answer.pieces_a_second else ""
    first = f"first word after {answer.arrivals[0]:.1f} s, whole after {answer.seconds:.1f} s"
    return f"Answers: yes, {finish}", f"Streams: {streams}", f"Speed: {first}{rate}"


def _limits(found: Findings, base: Manner) -> str:
    standings = found.limits or {base.token_field: "unknown"}
    told = {**_STANDINGS, "unknown": "taken"}
    return "Length limit: " + ", ".join(f"{name} {told[standing]}" for name, standing in standings.items())


def _schemas(found: Findings) -> str:
    modes = [mode for mode in found.modes if mode != "off"]
    return "Structured replies: " + ", ".join(f"{mode} {_STANDINGS[found.standing(mode)]}" for mode in modes)


def _temperature(found: Findings, base: Manner) -> str:
    wanted = found.first.asked.temperature
    if wanted is None:
        return "Temperature: the server's own"
    return f"Temperature: {wanted:g} {'taken' if base.temperature is not None else 'refused'}"


def _drafted(answer: Answer) -> str:
    if not answer.is_whole:
        return "none"
    draft = draft_of(answer.text)
    line = draft.text if draft else replies.clean(answer.text)
    # Whatever a server writes, no control character reaches the terminal.
    line = "".join(sign if sign.isprintable() else "?" for sign in line)[:100]
    if draft is None:
        return f'turned down: "{line}"'
    asked = any(span.kind not in ("yours", "reworded") for span in draft.spans)
    return f'"{line}" ' + ("adds words, which the page asks about" if asked else "adds nothing to the note")
