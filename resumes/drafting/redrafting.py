"""One line that stands on a resume, said another way: by a model or by plain rules, checked against the line itself.

What it holds is the person's by now, so the line is the whole source: nothing of its notes comes back that they took
out of it.
"""

import asyncio
import re
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from resumes.llm.base import Prompt, Provider

from . import claims, prompts
from .asking import NUMBER, ask
from .language import verbs
from .language.words import stem
from .masks import Mask
from .notices import BEYOND_THE_NOTES
from .values import BUILT_IN, Checked, Draft, Role
from .weighing import deeds_left_out, is_said, opens_with_a_verb, strays, tells_little
from .writing import manners

Manner = Literal["shorter", "plainer", "other_verb", "number_first"]
MANNERS: tuple[Manner, ...] = get_args(Manner)
SECONDS = 60.0
_BEFORE_A_NUMBER = 2  # words that may stand there: "Processed about 200 invoices"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an entry. `others` holds what the resume says besides, `before` what was proposed for this line."""

    id: str
    text: str
    role: Role
    others: tuple[str, ...] = ()
    before: str = ""

    @property
    def openings(self) -> frozenset[str]:
        """Stems of the words it began with so far."""
        return _openings((self.text, self.before))

    @property
    def said(self) -> tuple[str, ...]:
        return (self.text, self.before, *self.others)


@dataclass(frozen=True, slots=True)
class Redrafted:
    """The draft, without text where there is nothing different to say; and what went wrong with the model, or ""."""

    draft: Draft
    trouble: str = ""


def manners_of(text: str, *, by_model: bool) -> tuple[Manner, ...]:
    """The manners that may do something for this line. To put a number first takes a model, and a number that does not
    stand behind the verb already."""
    return tuple(one for one in MANNERS if one != "number_first" or (by_model and _is_number_late(text)))


async def redraft(
    line: Line,
    manner: Manner,
    *,
    provider: Provider | None,
    private: Sequence[str] = (),
    seconds: float = SECONDS,
    show: Callable[[str], None] = lambda _words: None,
) -> Redrafted:
    """Say it that way, and `show` a model's words while they come. No fault of a model comes out as an exception: then
    plain rules say it, where they can."""
    trouble = ""
    if provider is not None:
        end = asyncio.get_running_loop().time() + seconds
        mask = Mask(employer=line.role.employer, private=private)
        reply = await ask(provider, _prompt(line, manner, mask), source=line.text, mask=mask, end=end, show=show)
        checked = claims.check(reply.line, fact=line.text, role=line.role) if reply.line else None
        if checked and not _goes_beyond(checked) and _is_another(checked, line, manner):
            return Redrafted(_drafted(line, checked, provider.name, prompts.version("redraft")))
        trouble = reply.trouble or (BEYOND_THE_NOTES if checked and _goes_beyond(checked) else "")
    return Redrafted(_built_in(line, manner), trouble)


async def watched(
    line: Line, manner: Manner, *, provider: Provider | None, private: Sequence[str] = ()
) -> AsyncGenerator[str | Redrafted, None]:
    """A model's words as far as they have come, unchecked, and last what `redraft` gives. Closing it ends the call."""
    words: asyncio.Queue[str | None] = asyncio.Queue()
    writing = asyncio.create_task(redraft(line, manner, provider=provider, private=private, show=words.put_nowait))
    writing.add_done_callback(lambda _: words.put_nowait(None))
    try:
        while (said := await words.get()) is not None:
            yield said
        yield writing.result()
    finally:
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)


def prompt_for(line: Line, manner: Manner, *, private: Sequence[str] = ()) -> Prompt:
    """What a model would be sent, to the letter."""
    return _prompt(line, manner, Mask(employer=line.role.employer, private=private))


def _prompt(line: Line, manner: Manner, mask: Mask) -> Prompt:
    openings = [first for first in map(_first, line.said) if verbs.form_of(first)] if manner == "other_verb" else []
    return prompts.redraft(
        line.text, manner=manner, role=line.role, mask=mask, openings=list(dict.fromkeys(map(mask.hide, openings)))
    )


def _built_in(line: Line, manner: Manner) -> Draft:
    for text in _ways(line, manner):
        checked = claims.check(text, fact=line.text, role=line.role)
        if checked.is_theirs and not checked.lost and _is_another(checked, line, manner):
            return _drafted(line, checked, BUILT_IN)
    return Draft(line.id, line.text, "", (), BUILT_IN)


def _ways(line: Line, manner: Manner) -> Iterator[str]:
    ways: dict[Manner, Callable[[], Iterator[str]]] = {
        "shorter": lambda: manners.shorter(line.text),
        "plainer": lambda: manners.plainer(line.text),
        "other_verb": lambda: _with_another_verb(line),
    }
    yield from ways.get(manner, lambda: iter(()))()


def _with_another_verb(line: Line) -> Iterator[str]:
    """One that opens no other line of the resume comes first."""
    yield from manners.with_another_verb(line.text, taken=_openings(line.said))
    yield from manners.with_another_verb(line.text, taken=line.openings)


def _goes_beyond(checked: Checked) -> bool:
    return bool(checked.refused or checked.hard) or strays(checked)


def _is_another(checked: Checked, line: Line, manner: Manner) -> bool:
    """It says the line the way that was asked for, and nothing that stands there already."""
    text = checked.text
    if is_said(text, line.said) or tells_little(checked, line.text):
        return False
    if (manner == "other_verb" or opens_with_a_verb(line.text)) and not opens_with_a_verb(text):
        return False
    if manner == "shorter":
        return len(text.split()) < len(line.text.split())
    if manner == "other_verb":
        return stem(_first(text)) not in line.openings
    if manner == "number_first":
        now, before = _words_before_number(text), _words_before_number(line.text)
        return now is not None and before is not None and now < before
    return True


def _is_number_late(text: str) -> bool:
    before = _words_before_number(text)
    return before is not None and before > _BEFORE_A_NUMBER


def _words_before_number(text: str) -> int | None:
    """None where the text has no number."""
    found = NUMBER.search(text)
    return len(text[: found.start()].split()) if found else None


def _openings(lines: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(first) for first in map(_first, lines) if first)


def _first(text: str) -> str:
    found = re.match(r"\W*([\w’'-]+)", text)
    return found[1] if found else ""


def _drafted(line: Line, checked: Checked, writer: str, version: str = "") -> Draft:
    deeds = deeds_left_out(checked.text, line.text)
    lost = (*(one for one in checked.lost if not any(one in deed for deed in deeds)), *deeds)
    return Draft(line.id, line.text, checked.text, checked.spans, writer, lost=lost, prompt=version)
