"""The drafting service: facts in; words and checked drafts out, from a model or the built-in drafter.

No fault of a model server comes out of here as an exception: the facts it left get built-in drafts, and one notice
says why.
"""

import asyncio
import logging
import re
import traceback
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Protocol

from django.utils.translation import gettext as _

from resumes.llm.base import Prompt, Provider

from . import builtin, claims, own_words, prompts, replies
from .asking import NUMBER, ask
from .language import verbs
from .masks import Mask
from .notices import BEYOND_THE_NOTES, Notice, notice
from .values import BUILT_IN, Checked, Draft, Drafted, Role
from .weighing import is_said, is_worded_otherwise, opens_with_a_verb, strays, tells_little
from .writing import asks

logger = logging.getLogger(__name__)

IN_FLIGHT = 3
JOB_SECONDS = 120.0
BLANK = "[number]"
MOST_OPENINGS = 12  # told to a model


@dataclass(frozen=True, slots=True)
class FactToDraft:
    """One fact, and whether its question had its answer, though it brought nothing."""

    id: str
    text: str
    asked_enough: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A draft as far as a model has written it, in whole words. Only to be looked at: nothing of it is checked yet."""

    fact_id: str
    text: str


Event = Words | Draft | Notice


class Way(Protocol):
    """What is made of a fact, by a model and without one. `name` is that of its prompt; `leaves_blanks`: a number that
    nobody gave becomes a blank, where it would else be no draft; `may_find_nothing`: the prompt allows that answer."""

    name: str
    leaves_blanks: bool
    may_find_nothing: bool

    def is_worth_asking(self, fact: FactToDraft, *, role: Role) -> bool: ...

    def prompt(self, fact: FactToDraft, *, role: Role, mask: Mask, openings: Sequence[str]) -> Prompt: ...

    def built_in(self, fact: FactToDraft, *, role: Role, taken: Sequence[str], elsewhere: Sequence[str]) -> Drafted: ...


class Highlights:
    """A bullet of each fact."""

    name = "highlight"
    leaves_blanks = True
    may_find_nothing = True

    def is_worth_asking(self, fact: FactToDraft, *, role: Role) -> bool:
        """A model makes a line of any remark; a question brings more."""
        return fact.asked_enough or not builtin.tells_no_deed(fact.text, role=role)

    def prompt(self, fact: FactToDraft, *, role: Role, mask: Mask, openings: Sequence[str]) -> Prompt:
        return prompts.highlight(fact.text, role=role, mask=mask, openings=openings)

    def built_in(self, fact: FactToDraft, *, role: Role, taken: Sequence[str], elsewhere: Sequence[str]) -> Drafted:
        may_ask = not fact.asked_enough
        return builtin.draft(fact.text, role=role, taken=taken, elsewhere=elsewhere, may_ask=may_ask)


HIGHLIGHTS = Highlights()


async def drafts(
    facts: Sequence[FactToDraft],
    *,
    role: Role,
    provider: Provider | None,
    already: Sequence[str] = (),
    elsewhere: Sequence[str] = (),
    private: Sequence[str] = (),
    seconds: float = JOB_SECONDS,
    way: Way = HIGHLIGHTS,
) -> AsyncGenerator[Event, None]:
    """Yield one Draft for each fact, Words before it while a model writes, and at most one Notice, last.

    A Draft without text proposes nothing: it may ask a question, or the resume has that line already. `already` holds
    the entry's highlights, `elsewhere` those of other entries; `private` the person's own strings (name, e-mail, phone)
    to keep out of prompts; `seconds` is the most that the whole may take. Closing the iterator ends all calls upstream.
    """
    job = _Job(role, provider, already, elsewhere, private, way)
    if provider is None:
        for fact in facts:
            yield job.draft(fact)
        return
    async with aclosing(_side_by_side(job, facts, seconds)) as events:
        async for event in events:
            yield event
    if job.trouble:
        yield notice(job.trouble)


def prompts_for(
    facts: Sequence[FactToDraft],
    *,
    role: Role,
    private: Sequence[str] = (),
    lines: Sequence[str] = (),
    way: Way = HIGHLIGHTS,
) -> tuple[Prompt, ...]:
    """What a model would be sent for these facts, to the letter; only the openings of lines that are drafted along with
    them are not known before. `lines` are those of the resume."""
    return tuple(
        way.prompt(fact, role=role, mask=Mask(employer=role.employer, private=private), openings=_openings_of(lines))
        for fact in facts
        if _is_worth_asking(way, fact, role)
    )


def _is_worth_asking(way: Way, fact: FactToDraft, role: Role) -> bool:
    try:
        return way.is_worth_asking(fact, role=role)
    except Exception:
        return True  # the draft itself says what failed


async def _side_by_side(job: "_Job", facts: Sequence[FactToDraft], seconds: float) -> AsyncGenerator[Event, None]:
    """Draft a few facts at a time. Whoever stops reading cancels the rest, and waits until it has stopped."""
    events: asyncio.Queue[Event | None] = asyncio.Queue()
    end = asyncio.get_running_loop().time() + seconds
    waiting = iter(facts)
    workers = [asyncio.create_task(job.draft_all(waiting, events.put_nowait, end)) for _ in facts[:IN_FLIGHT]]
    for worker in workers:
        worker.add_done_callback(lambda _: events.put_nowait(None))
    working = len(workers)
    try:
        while working:
            event = await events.get()
            if event is None:
                working -= 1
            else:
                yield event
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)


class _Job:
    """The drafting of one entry's facts: what was said already, and what went wrong first."""

    def __init__(
        self,
        role: Role,
        provider: Provider | None,
        already: Sequence[str],
        elsewhere: Sequence[str],
        private: Sequence[str],
        way: Way,
    ) -> None:
        self.trouble = ""
        self._role = role
        self._provider = provider
        self._private = private
        self._way = way
        self._server_is_lost = False
        self._said = list(already)
        self._elsewhere = tuple(elsewhere)

    async def draft_all(self, facts: Iterator[FactToDraft], say: Callable[[Event], None], end: float) -> None:
        for fact in facts:
            line = await self._line(fact, say, end)
            say(self.draft(fact, line))

    def draft(self, fact: FactToDraft, line: str = "") -> Draft:
        """The draft from a model's line, or the built-in one. Never raises: one odd note must not cost the others."""
        try:
            if line == replies.NOTHING:
                return self._asked(fact) if self._may_ask(fact) else self._built_in(fact)
            return (self._from_model(fact, line) if line else None) or self._built_in(fact)
        except Exception as error:
            # Where it happened, without the message: that may hold the note.
            where = "".join(traceback.format_tb(error.__traceback__))
            logger.error("drafting a fact failed: %s\n%s", type(error).__name__, where)
            return Draft(fact.id, fact.text, "", (), BUILT_IN)

    def _may_ask(self, fact: FactToDraft) -> bool:
        return self._way.may_find_nothing and not fact.asked_enough

    def _asked(self, fact: FactToDraft) -> Draft:
        """A question alone: where a model finds no deed, a line by plain rules would be one of a mood or a remark."""
        made = self._way.built_in(fact, role=self._role, taken=tuple(self._said), elsewhere=self._elsewhere)
        question = asks.for_deeds() if made.text else made.question
        return Draft(fact.id, fact.text, "", (), BUILT_IN, question)

    def _built_in(self, fact: FactToDraft) -> Draft:
        made = self._way.built_in(fact, role=self._role, taken=tuple(self._said), elsewhere=self._elsewhere)
        checked = claims.check(made.text, fact=fact.text, role=self._role) if made.text else None
        if checked is None or checked.refused or checked.hard:
            return Draft(fact.id, fact.text, "", (), BUILT_IN, made.question)
        if self._is_said(made.text):
            return Draft(fact.id, fact.text, "", (), BUILT_IN, is_said=True)
        return self._proposed(fact, checked, BUILT_IN, made.question)

    async def _line(self, fact: FactToDraft, say: Callable[[Event], None], end: float) -> str:
        """The model's line about a fact, "" where there is none to be had."""
        if self._server_is_lost or self._provider is None or not _is_worth_asking(self._way, fact, self._role):
            return ""
        mask = Mask(employer=self._role.employer, private=self._private)
        prompt = self._way.prompt(fact, role=self._role, mask=mask, openings=self._openings())

        def show(words: str) -> None:
            say(Words(fact.id, words))

        reply = await ask(self._provider, prompt, source=fact.text, mask=mask, end=end, show=show)
        # That the server is lost weighs more than what was wrong with one line.
        if not self.trouble or (reply.server_is_lost and not self._server_is_lost):
            self.trouble = reply.trouble
        self._server_is_lost = self._server_is_lost or reply.server_is_lost
        return reply.line

    def _from_model(self, fact: FactToDraft, line: str) -> Draft | None:
        """The model's line as a draft; None where it goes beyond the notes in a way that no answer could mend."""
        assert self._provider is not None
        question = ""
        checked = own_words.nearest(line, fact=fact.text, role=self._role)
        if checked.hard and not checked.refused and self._way.leaves_blanks:
            checked = _with_blanks(checked)
            question = "" if fact.asked_enough else _("About how many? A range is fine.")
        if checked.refused or not _is_askable(checked) or strays(checked):
            self.trouble = self.trouble or BEYOND_THE_NOTES
            return None
        if self._is_talk(fact, checked) or tells_little(checked, fact.text):
            self.trouble = self.trouble or "empty"
            return None
        if self._is_said(checked.text):
            return None
        return self._in_own_words(fact, checked) or self._proposed(fact, checked, self._provider.name, question)

    def _is_talk(self, fact: FactToDraft, model: Checked) -> bool:
        """ "The barista is the one who made coffee", where the built-in draft opens with its verb."""
        if opens_with_a_verb(model.text):
            return False
        made = self._way.built_in(fact, role=self._role, taken=tuple(self._said), elsewhere=self._elsewhere)
        return opens_with_a_verb(made.text)

    def _in_own_words(self, fact: FactToDraft, model: Checked) -> Draft | None:
        """The built-in draft in the place of a line with a question about its wording."""
        if not is_worded_otherwise(model, fact.text):
            return None
        made = self._way.built_in(fact, role=self._role, taken=tuple(self._said), elsewhere=self._elsewhere)
        own = own_words.instead(model, made, fact=fact.text, role=self._role)
        return self._proposed(fact, own, BUILT_IN, "") if own and not self._is_said(own.text) else None

    def _proposed(self, fact: FactToDraft, checked: Checked, writer: str, question: str) -> Draft:
        self._said.append(checked.text)
        prompt = "" if writer == BUILT_IN else prompts.version(self._way.name)
        return Draft(fact.id, fact.text, checked.text, checked.spans, writer, question, checked.lost, prompt)

    def _is_said(self, text: str) -> bool:
        return is_said(text, (*self._said, *self._elsewhere))

    def _openings(self) -> list[str]:
        """Of the entry's lines first."""
        return _openings_of((*self._said, *self._elsewhere))


def _openings_of(lines: Sequence[str]) -> list[str]:
    """Verbs alone, as another first word may be somebody's name; a long list would only be lost on a model."""
    first = (line.split()[0] for line in lines if line.split())
    return list(dict.fromkeys(word for word in first if verbs.form_of(word)))[:MOST_OPENINGS]


def _with_blanks(checked: Checked) -> Checked:
    """With a blank for each number that nobody gave. A blank stays hard: it is to be filled before it is taken."""
    spans = tuple(
        replace(span, text=NUMBER.sub(BLANK, span.text)) if span.kind == "hard" else span for span in checked.spans
    )
    return replace(checked, text="".join(span.text for span in spans), spans=spans)


def _is_askable(checked: Checked) -> bool:
    """Whether one answer makes the line the person's: a yes to its new words, or numbers for its blanks. None makes up
    for a number of the note that a blank took the place of."""
    if any(re.search(r"\w", span.text.replace(BLANK, "")) for span in checked.hard):
        return False
    return not (checked.hard and (checked.added or checked.lost))
