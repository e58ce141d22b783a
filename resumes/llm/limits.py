"""What keeps a slow or broken model server from harming the site: a cap on open streams, and a rest after failures."""

import asyncio
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import asynccontextmanager


class Slots:
    """At most `size` holders in this process, first come first served, across threads and event loops."""

    def __init__(self, size: int) -> None:
        self._free = size
        self._waiting: deque[Future[None]] = deque()
        self._lock = threading.Lock()

    @asynccontextmanager
    async def hold(self) -> AsyncIterator[None]:
        await self._take()
        try:
            yield
        finally:
            self._give()

    async def _take(self) -> None:
        with self._lock:
            if self._free:
                self._free -= 1
                return
            turn: Future[None] = Future()
            self._waiting.append(turn)
        try:
            await asyncio.wrap_future(turn)
        except asyncio.CancelledError:
            with self._lock:
                # The turn may have come in the very moment of leaving: hand it on, or the slot is lost for good.
                came = not turn.cancel() and not turn.cancelled()
            if came:
                self._give()
            raise

    def _give(self) -> None:
        with self._lock:
            while self._waiting:
                turn = self._waiting.popleft()
                if turn.set_running_or_notify_cancel():
                    turn.set_result(None)
                    return
            self._free += 1


class Breaker:
    """Opens for `rest` seconds after `failures` within `window` seconds; one success forgets them all."""

    def __init__(
        self,
        *,
        failures: int = 5,
        window: float = 60.0,
        rest: float = 30.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._failed_at: deque[float] = deque(maxlen=failures)
        self._window = window
        self._rest = rest
        self._clock = clock
        self._closed_from = float("-inf")

    @property
    def is_open(self) -> bool:
        return self._clock() < self._closed_from

    def failed(self) -> None:
        """After a rest the old failures still count, so one more opens it again."""
        now = self._clock()
        self._failed_at.append(now)
        if len(self._failed_at) == self._failed_at.maxlen and now - self._failed_at[0] <= self._window:
            self._closed_from = now + self._rest

    def worked(self) -> None:
        self._failed_at.clear()
        self._closed_from = float("-inf")
