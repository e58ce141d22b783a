"""What was made a moment ago, by what it was made from: one computation a key, and who asks meanwhile waits for it."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

T = TypeVar("T")
KEPT = 32


class Kept(Generic[T]):
    """The last few results by key, one computation a key: who asks while it runs waits for the same one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._futures: OrderedDict[bytes, Future[T]] = OrderedDict()

    def get(self, key: bytes, compute: Callable[[], T]) -> T:
        with self._lock:
            future = self._futures.get(key)
            if mine := future is None:
                future = self._futures[key] = Future()
            self._futures.move_to_end(key)
            while len(self._futures) > KEPT:
                self._futures.popitem(last=False)
        assert future is not None
        if mine:
            self._settle(key, future, compute)
        return future.result()

    def _settle(self, key: bytes, future: Future[T], compute: Callable[[], T]) -> None:
        try:
            future.set_result(compute())
        except BaseException as error:
            with self._lock:
                self._futures.pop(key, None)
            future.set_exception(error)

    def clear(self) -> None:
        with self._lock:
            self._futures.clear()
