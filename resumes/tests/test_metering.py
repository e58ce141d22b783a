"""Calls to the model are counted before they are made: no cap is passed, and what failed costs nobody anything."""

import asyncio
import re
from contextlib import aclosing
from datetime import timedelta
from decimal import Decimal

import pytest
import time_machine
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import Owner, User
from accounts.networks import Network
from resumes.llm import Prompt, Unavailable
from resumes.llm.openai_compatible import REPLY_TOKENS
from resumes.llm.scripted import Scripted
from resumes.metering import AT_ONCE, Asker, Metered, reserve, share
from resumes.models import MICRO, Budget, ModelCall, Tally

# Not in a transaction of the test's own: a reservation that is refused must take back all of itself.
# Emptied after each test are these apps alone: the tables of careers stay for the tests that follow.
APPS = ["accounts", "resumes"]
pytestmark = pytest.mark.django_db(transaction=True, available_apps=APPS)

PROMPT = Prompt("You rewrite", "made tea", version="highlight-1")
LINE = "Made tea for guests"
HOME = Network("203.0.113.0/24")


@pytest.fixture
def guest():
    return Asker(Owner.objects.start_guest()[0], HOME)


def ask(asker, *answers, prompt=PROMPT):
    """The reply, or the reason why there was none."""
    provider = Scripted(answers or [LINE])

    async def read():
        return "".join([piece async for piece in Metered(provider, asker, "highlight").stream(prompt)])

    try:
        return asyncio.run(read()).strip(), len(provider.prompts)
    except Unavailable as trouble:
        return trouble.reason, len(provider.prompts)


def day_count(kind):
    return sum(
        Tally.objects.filter(key__startswith=kind, key__endswith=str(timezone.localdate())).values_list(
            "used", flat=True
        )
    )


def test_a_call_is_counted_and_written_down_without_a_word_of_it(guest):
    assert ask(guest) == (LINE, 1)
    call = ModelCall.objects.get()
    assert (call.outcome, call.operation, call.prompt, call.model) == ("done", "highlight", "highlight-1", "scripted")
    assert (call.tokens_in, call.tokens_out) == (5, 5)
    assert day_count("owner") == day_count("network") == day_count("calls") == 1
    kept = [*ModelCall.objects.values_list(), *Tally.objects.values_list()]
    assert "tea" not in str(kept)


def test_at_the_cap_nobody_is_asked_any_more(guest, settings):
    settings.LLM_GUEST_DRAFTS = 2
    assert [ask(guest) for _ in range(3)] == [(LINE, 1), (LINE, 1), ("share_used", 0)]
    assert day_count("network") == day_count("calls") == 2


def test_an_account_has_more_than_a_guest(settings):
    settings.LLM_GUEST_DRAFTS, settings.LLM_ACCOUNT_DRAFTS = 0, 1
    account = Asker(Owner.objects.for_user(User.objects.create_user("owner@example.com")), HOME)
    assert ask(account) == (LINE, 1)
    assert ask(Asker(Owner.objects.start_guest()[0], HOME)) == ("share_used", 0)


def test_new_guests_at_one_network_gain_nothing(settings):
    settings.LLM_ADDRESS_DRAFTS = 3
    reasons = [ask(Asker(Owner.objects.start_guest()[0], HOME))[0] for _ in range(5)]
    assert reasons == [LINE] * 3 + ["network_used"] * 2
    assert ask(Asker(Owner.objects.start_guest()[0], Network("198.51.100.0/24"))) == (LINE, 1)


def test_a_trusted_network_has_a_cap_of_its_own(settings):
    settings.LLM_ADDRESS_DRAFTS = 0
    assert ask(Asker(Owner.objects.start_guest()[0], Network("10.1.0.0/16", 1))) == (LINE, 1)
    assert ask(Asker(Owner.objects.start_guest()[0], Network("10.1.0.0/16", 1))) == ("network_used", 0)


@pytest.mark.parametrize(
    "limits", [{"calls_a_day": 1}, {"calls_a_month": 1}, {"calls_a_day": 0}, {"money_a_month": Decimal(0)}]
)
def test_the_site_s_budget_holds_for_all(guest, limits):
    Budget.objects.create(**limits)
    allowed = 0 if 0 in limits.values() else 1
    other = Asker(Owner.objects.start_guest()[0], Network("198.51.100.0/24"))
    assert [ask(asker)[1] for asker in (guest, other)] == [allowed, 0]
    assert ask(other)[0] == "site_used"
    assert share(other).closed == "site_used"


def test_money_is_reserved_for_the_longest_reply_and_settled_for_what_came(guest):
    Budget.objects.create(price_in=Decimal(10_000), price_out=Decimal(10_000))  # a hundredth a token
    longest = Decimal(REPLY_TOKENS + 5) / 100
    Budget.objects.update(money_a_day=2 * longest - Decimal("0.01"))
    assert [ask(guest)[0] for _ in range(2)] == [LINE, LINE]
    assert Decimal(ModelCall.objects.first().cost) / MICRO == Decimal("0.10")
    assert Decimal(day_count("money")) / MICRO == Decimal("0.20")
    Budget.objects.update(money_a_day=longest + Decimal("0.19"))
    assert ask(guest)[0] == "site_used"


def test_switched_off_nothing_goes_out(guest):
    Budget.objects.create(is_on=False)
    assert ask(guest) == ("switched_off", 0)
    assert share(guest).closed == "switched_off"


@pytest.mark.parametrize("reason", ["unreachable", "key", "busy", "failed", "slow"])
def test_what_failed_before_a_word_costs_nothing(guest, reason):
    Budget.objects.create(price_in=Decimal(1), price_out=Decimal(1))
    assert ask(guest, Unavailable(reason))[0] == reason
    assert set(Tally.objects.values_list("used", flat=True)) == {0}
    assert ModelCall.objects.get().outcome == reason


class Cut(Scripted):
    async def stream(self, prompt):
        async for piece in super().stream(prompt):
            yield piece
        raise Unavailable("cut")


def test_what_was_cut_counts_as_far_as_it_came(guest):
    async def read():
        async for _ in Metered(Cut([LINE]), guest, "highlight").stream(PROMPT):
            pass

    with pytest.raises(Unavailable):
        asyncio.run(read())
    call = ModelCall.objects.get()
    assert (call.outcome, call.tokens_out) == ("cut", 5) and day_count("owner") == 1


def test_who_leaves_in_the_middle_leaves_nothing_open(guest):
    async def leave():
        stream = Metered(Scripted([LINE]), guest, "highlight").stream(PROMPT)
        await anext(stream)
        await stream.aclose()

    async def be_cancelled():
        async def read():
            async with aclosing(Metered(Scripted([LINE]), guest, "highlight").stream(PROMPT)) as pieces:
                async for _ in pieces:
                    reading.set()
                    await asyncio.sleep(5)

        reading = asyncio.Event()
        task = asyncio.create_task(read())
        await reading.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(leave())
    asyncio.run(be_cancelled())
    assert [call.outcome for call in ModelCall.objects.all()] == ["stopped", "stopped"]
    assert day_count("owner") == 2


def test_counts_are_locked_in_one_order_whoever_reserves_or_settles(guest):
    """PostgreSQL would end one of two that wait for each other, and its call with it."""
    Budget.objects.create(price_in=1, price_out=2)
    with CaptureQueriesContext(connection) as reserving:
        ticket = reserve(ModelCall(tokens_in=5), guest, open_for=timedelta(minutes=1))
    with CaptureQueriesContext(connection) as settling:
        ticket.settle("unreachable", tokens_out=0, milliseconds=1)
    orders = [
        [
            re.search(r"\"key\" = '([^']+)'", query["sql"])[1]
            for query in seen
            if 'UPDATE "resumes_tally"' in query["sql"]
        ]
        for seen in (reserving, settling)
    ]
    assert len(orders[0]) == 6 and orders[0] == orders[1]


def test_three_at_once_and_the_next_waits_its_turn(guest):
    open_for = timedelta(seconds=30)
    tickets = [reserve(ModelCall(prompt="p"), guest, open_for=open_for) for _ in range(AT_ONCE)]
    assert reserve(ModelCall(prompt="p"), guest, open_for=open_for) is None
    assert day_count("owner") == AT_ONCE
    tickets[0].settle("done", tokens_out=1, milliseconds=1)
    assert ask(guest)[0] == LINE


def test_a_call_that_a_stopped_process_left_open_blocks_nobody_for_long(guest):
    for _ in range(AT_ONCE):
        reserve(ModelCall(prompt="p"), guest, open_for=timedelta(seconds=30))
    ModelCall.objects.update(started=timezone.now() - timedelta(seconds=61))
    assert ask(guest)[0] == LINE


def test_the_share_is_told_before_it_is_used_up(guest, settings):
    settings.LLM_GUEST_DRAFTS = 3
    ask(guest)
    assert (share(guest).left, share(guest).of, share(guest).closed) == (2, 3, None)
    ask(guest), ask(guest)
    assert (share(guest).left, share(guest).closed) == (0, "share_used")


def test_the_next_day_begins_anew(guest, settings):
    settings.LLM_GUEST_DRAFTS = 1
    assert ask(guest)[0] == LINE
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        assert ask(guest)[0] == LINE
        assert ask(guest)[0] == "share_used"


def test_a_count_that_cannot_be_stored_sends_nothing(guest, monkeypatch):
    def full(*args, **kwargs):
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(type(Tally.objects.all()), "reserve", full)
    monkeypatch.setattr(type(Tally.objects), "reserve", full)
    assert ask(guest) == ("uncounted", 0)
