"""Calls to the model, counted: reserved before they are made, settled when they end, however they end.

A call that failed before its first word costs nobody anything; one that was cut or left counts as far as it came.
"""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import DatabaseError, transaction
from django.utils import timezone

from accounts.models import Owner
from accounts.networks import Network

from . import llm
from .llm import Prompt, Provider, Unavailable
from .llm.base import Reason
from .llm.openai_compatible import REPLY_TOKENS
from .models import MICRO, Budget, CapReached, Claim, ModelCall, Tally

logger = logging.getLogger(__name__)

DONE, STOPPED = "done", "stopped"  # stopped: whoever read it had enough, or left
AT_ONCE = 3  # calls of one person, in all their windows
_LOOK_AGAIN = 0.2  # seconds
_GRACE = timedelta(seconds=30)  # a call that a stopped process left open does not count for ever
_CHARACTERS_A_TOKEN = 4  # about, in English
_REASONS: dict[str, Reason] = {"owner": "share_used", "network": "network_used"}


@dataclass(frozen=True, slots=True)
class Asker:
    """Whose calls they are, and from where."""

    owner: Owner
    network: Network

    def claims(self, day: date) -> tuple[Claim, Claim]:
        own = settings.LLM_GUEST_DRAFTS if self.owner.is_guest else settings.LLM_ACCOUNT_DRAFTS
        shared = settings.LLM_ADDRESS_DRAFTS if self.network.cap is None else self.network.cap
        return (
            Claim(f"owner:{self.owner.pk}:{day}", 1, own),
            Claim(f"network:{self.network.name}:{day}", 1, shared),
        )


@dataclass(frozen=True, slots=True)
class Share:
    """How many more drafts the model may make for somebody today, and of how many. `closed` says why there are none."""

    left: int
    of: int
    closed: Reason | None = None


def share(asker: Asker) -> Share:
    """What is left today. Nothing is reserved by asking: somebody else may be quicker."""
    day, budget = timezone.localdate(), Budget.objects.current()
    if not budget.is_on:
        return Share(0, 0, "switched_off")
    own, *others = (*asker.claims(day), *_site_claims(budget, day, cost=0))
    used = Tally.objects.used(claim.key for claim in (own, *others))
    of = own.cap or 0
    for claim in others:
        if claim.cap is not None and used.get(claim.key, 0) >= claim.cap:
            return Share(0, of, _reason(claim.key))
    left = max(0, of - used.get(own.key, 0))
    return Share(left, of, None if left else "share_used")


@dataclass(frozen=True, slots=True)
class Ticket:
    """A call that is under way, and what was reserved for it."""

    call: ModelCall
    claims: tuple[Claim, ...]

    def settle(self, outcome: str, *, tokens_out: int, milliseconds: int) -> None:
        """Close the call and give back what it did not use. Where the reply had begun, the draft counts."""
        call = self.call
        is_free = not tokens_out and outcome not in (DONE, STOPPED)
        call.outcome, call.tokens_out, call.milliseconds = outcome, tokens_out, milliseconds
        call.cost = 0 if is_free else Budget.objects.current().cost(call.tokens_in, tokens_out)
        with transaction.atomic():
            call.save(update_fields=["outcome", "tokens_out", "milliseconds", "cost"])
            used = {
                claim.key: call.cost if claim.key.startswith("money") else int(not is_free) for claim in self.claims
            }
            Tally.objects.give_back({claim.key: claim.amount - used[claim.key] for claim in self.claims})


def reserve(call: ModelCall, asker: Asker, *, open_for: timedelta) -> Ticket | None:
    """A place for the call; None where the person has as many under way as they may. Raises Unavailable at a cap.

    `open_for` is the longest that a call can take.
    """
    now, day, budget = timezone.now(), timezone.localdate(), Budget.objects.current()
    if not budget.is_on:
        raise Unavailable("switched_off")
    claims = (*asker.claims(day), *_site_claims(budget, day, cost=budget.cost(call.tokens_in, REPLY_TOKENS)))
    try:
        with transaction.atomic():
            # The person's own count is locked by this, so two windows look at the open calls one after the other.
            Tally.objects.reserve(claims, day=day)
            under_way = ModelCall.objects.under_way(asker.owner, since=now - open_for)
            if under_way.count() >= AT_ONCE:
                transaction.set_rollback(True)
                return None
            call.owner, call.started = asker.owner, now
            call.save()
    except CapReached as full:
        raise Unavailable(_reason(full.key)) from None
    except DatabaseError:
        # What is not counted could run away: without the count there is no call.
        logger.exception("a model call could not be counted")
        raise Unavailable("uncounted", retryable=True) from None
    return Ticket(call, claims)


def metered(asker: Asker, operation: str) -> "Metered | None":
    """The model of the settings with every call counted; None where there is none."""
    provider = llm.get_provider()
    return Metered(provider, asker, operation) if provider else None


class Metered:
    """A provider whose calls are counted. Where a cap is reached it raises Unavailable and asks nobody."""

    def __init__(self, provider: Provider, asker: Asker, operation: str) -> None:
        self.name, self.host, self.deadline = provider.name, provider.host, provider.deadline
        self._provider = provider
        self._asker = asker
        self._operation = operation

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str, None]:
        ticket = await self._turn(prompt)
        began, characters, pieces, outcome = time.monotonic(), 0, 0, STOPPED
        try:
            async with aclosing(self._provider.stream(prompt)) as reply:
                async for piece in reply:
                    characters, pieces = characters + len(piece), pieces + 1
                    yield piece
            outcome = DONE
        except Unavailable as trouble:
            outcome = trouble.reason
            raise
        finally:
            milliseconds = round((time.monotonic() - began) * 1000)
            # A piece is about a token, unless a proxy joins them.
            tokens = max(pieces, _tokens(characters))
            # Also when the person has left: what was reserved would stay so.
            await asyncio.shield(_settled(ticket, outcome, tokens, milliseconds))

    async def _turn(self, prompt: Prompt) -> Ticket:
        """Waits where the person has several calls under way."""
        end = time.monotonic() + self.deadline
        while (ticket := await sync_to_async(self._reserve)(prompt)) is None:
            if time.monotonic() > end:
                raise Unavailable("busy", retryable=True)
            await asyncio.sleep(_LOOK_AGAIN)
        return ticket

    def _reserve(self, prompt: Prompt) -> Ticket | None:
        read = _tokens(len(prompt.system) + len(prompt.user))
        call = ModelCall(operation=self._operation, prompt=prompt.version, model=self.name, tokens_in=read)
        return reserve(call, self._asker, open_for=timedelta(seconds=self.deadline) + _GRACE)


@sync_to_async
def _settled(ticket: Ticket, outcome: str, tokens: int, milliseconds: int) -> None:
    try:
        ticket.settle(outcome, tokens_out=tokens, milliseconds=milliseconds)
    except DatabaseError:
        # It stays reserved: too much is counted, never too little.
        logger.exception("a model call could not be settled")


def _site_claims(budget: Budget, day: date, *, cost: int) -> tuple[Claim, ...]:
    month = f"{day:%Y-%m}"
    return (
        Claim(f"calls:{day}", 1, budget.calls_a_day),
        Claim(f"calls:{month}", 1, budget.calls_a_month),
        Claim(f"money:{day}", cost, _in_millionths(budget.money_a_day)),
        Claim(f"money:{month}", cost, _in_millionths(budget.money_a_month)),
    )


def _in_millionths(money: Decimal | None) -> int | None:
    return None if money is None else round(money * MICRO)


def _reason(key: str) -> Reason:
    return _REASONS.get(key.partition(":")[0], "site_used")


def _tokens(characters: int) -> int:
    return -(-characters // _CHARACTERS_A_TOKEN)
