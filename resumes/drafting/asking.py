"""Asks a model for one line, and lets no fault of it or of its server out as an exception."""

import asyncio
import logging
import re
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass

from resumes.llm.base import Prompt, Provider, Unavailable

from . import replies
from .masks import Mask

logger = logging.getLogger(__name__)

_AMOUNT = r"(?:[$€£]\s?)?\d[\d.,]*(?<![.,])(?:\s?%|[kKmM]\b)?\+?"
NUMBER = re.compile(rf"{_AMOUNT}(?:\s?(?:[-–]|to\b)\s?{_AMOUNT})?")


@dataclass(frozen=True, slots=True)
class Reply:
    """The line, "" where there is none to be had; what went wrong; whether asking the server for more is of no use."""

    line: str = ""
    trouble: str = ""
    server_is_lost: bool = False


async def ask(
    provider: Provider, prompt: Prompt, *, source: str, mask: Mask, end: float, show: Callable[[str], None]
) -> Reply:
    """One line, `show`n in whole words while it comes, with "…" for each number that its `source` does not hold.

    `end` is the event loop's time at which waiting ends. Closing the task ends the call upstream.
    """
    heard = _Heard(source, mask, show)
    try:
        async with asyncio.timeout_at(end), aclosing(provider.stream(prompt)) as pieces:
            async for piece in pieces:
                heard.add(piece)
                if replies.is_enough(heard.reply):
                    break
    except Unavailable as trouble:
        return _without_reply(trouble, heard)
    except TimeoutError:
        return _without_reply(Unavailable("slow"), heard)
    except Exception as error:  # a provider's own fault must not cost the person their drafts
        logger.error("the provider failed: %s", type(error).__name__)
        return _without_reply(Unavailable("failed"), heard)
    line = replies.clean(heard.reply)
    return Reply(heard.line(line), "" if line else "empty")  # whole, and no line in it: '{"answer": [7]}'


def _without_reply(trouble: Unavailable, heard: "_Heard") -> Reply:
    line = replies.whole_line(heard.reply) if trouble.reason == "too_long" else ""
    return Reply(heard.line(line), "" if line else trouble.reason, not trouble.is_about_one_reply)


class _Heard:
    """One reply as it comes in: collects it, and shows its words."""

    def __init__(self, source: str, mask: Mask, show: Callable[[str], None]) -> None:
        self.reply = ""
        self._source = source
        self._mask = mask
        self._show = show
        self._shown = ""

    def add(self, piece: str) -> None:
        self.reply += piece
        words = self.line(replies.so_far(self.reply))
        words = NUMBER.sub(lambda found: found[0] if found[0] in self._source else "…", words)
        if words and words != self._shown:
            self._shown = words
            self._show(words)

    def line(self, text: str) -> str:
        return self._mask.restore(text)
