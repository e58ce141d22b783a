"""The cap on open streams and the rest after failures."""

import asyncio

import pytest

from resumes.llm.limits import Breaker, Slots


def test_the_breaker_opens_after_five_failures_and_rests_for_half_a_minute():
    now = [0.0]
    breaker = Breaker(clock=lambda: now[0])
    for _ in range(4):
        breaker.failed()
    assert not breaker.is_open
    breaker.failed()
    assert breaker.is_open
    now[0] = 29.9
    assert breaker.is_open
    now[0] = 30.0
    assert not breaker.is_open


def test_one_more_failure_after_the_rest_opens_it_again_and_one_success_forgets():
    now = [0.0]
    breaker = Breaker(clock=lambda: now[0])
    for _ in range(5):
        breaker.failed()
    now[0] = 31.0
    breaker.failed()
    assert breaker.is_open
    breaker.worked()
    breaker.failed()
    assert not breaker.is_open


def test_failures_far_apart_do_not_open_it():
    now = [0.0]
    breaker = Breaker(clock=lambda: now[0])
    for _ in range(20):
        breaker.failed()
        now[0] += 16.0
    assert not breaker.is_open


def test_no_more_than_the_slots_are_held_at_once():
    async def main() -> int:
        slots, held, most = Slots(3), 0, 0

        async def work() -> None:
            nonlocal held, most
            async with slots.hold():
                held += 1
                most = max(most, held)
                await asyncio.sleep(0.005)
                held -= 1

        await asyncio.gather(*(work() for _ in range(20)))
        return most

    assert asyncio.run(main()) == 3


@pytest.mark.parametrize("release_first", [True, False])
def test_a_slot_is_not_lost_when_its_waiter_leaves(release_first):
    async def main() -> None:
        slots = Slots(1)
        holder = slots.hold()
        await holder.__aenter__()
        waiter = asyncio.create_task(slots._take())
        await asyncio.sleep(0)
        if release_first:  # the turn comes and the waiter leaves in the same moment
            await holder.__aexit__(None, None, None)
            waiter.cancel()
        else:
            waiter.cancel()
            await asyncio.sleep(0)
            await holder.__aexit__(None, None, None)
        await asyncio.gather(waiter, return_exceptions=True)
        async with asyncio.timeout(1), slots.hold():
            pass

    asyncio.run(main())


def test_slots_are_shared_between_threads():
    slots = Slots(1)

    async def hold_briefly() -> None:
        async with asyncio.timeout(5):
            for _ in range(20):
                async with slots.hold():
                    await asyncio.sleep(0.001)

    async def main() -> None:
        await asyncio.gather(*(asyncio.to_thread(asyncio.run, hold_briefly()) for _ in range(4)))

    asyncio.run(main())
