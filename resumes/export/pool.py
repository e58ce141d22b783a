"""The one child process that makes the PDF files of this process: watched, limited, and replaced when it fails.

Nothing starts before the first file is asked for (or `warm()`); nothing outlives the process that asked.
"""

import atexit
import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, TimeoutError
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from django.utils.translation import gettext as _
from pebble import ProcessExpired, ProcessPool

from . import libraries, renderer
from .errors import ExportError
from .scratch import Scratch

logger = logging.getLogger(__name__)
T = TypeVar("T")
WALL_SECONDS = 25.0
QUEUE = 8
RECYCLE_AFTER = 1_000
# A job may wait for those before it; nobody should wait longer than this in all.
PATIENCE_SECONDS = 60.0

_lock = threading.Lock()
_pool: ProcessPool | None = None
_scratch: Scratch | None = None
_waiting = 0


def run(work: Callable[..., T], *args: Any, seconds: float = WALL_SECONDS) -> T:
    """`work(*args)` in the child, killed after `seconds`. Raises ExportError, and leaves the pool fit for the next."""
    _take_a_place()
    try:
        try:
            return _wait_for(work, args, seconds)
        except BrokenProcessPool:
            # The child had died while it was idle: nothing of this job was tried yet.
            return _wait_for(work, args, seconds)
    except Exception as error:
        # The type alone: the message of an error can hold words of the resume.
        logger.warning("A job of the export process failed: %s", type(error).__name__)
        raise _explained(error) from error
    finally:
        _leave()


def _wait_for(work: Callable[..., T], args: tuple[Any, ...], seconds: float) -> T:
    future = _open().schedule(renderer.allowed, args=(work, *args), timeout=seconds)
    try:
        return future.result(timeout=PATIENCE_SECONDS)
    finally:
        future.cancel()


def warm() -> None:
    """Start the child in the background, so that the first file comes as fast as the others."""
    if not libraries.missing_libraries():
        _open().schedule(renderer.is_ready)


def close() -> None:
    """End the child and remove its folder; the next job starts another."""
    global _pool, _scratch
    with _lock:
        pool, _pool = _pool, None
        scratch, _scratch = _scratch, None
    if pool is not None:
        pool.stop()
        pool.join()
    if scratch is not None:
        scratch.close()


def _open() -> ProcessPool:
    global _pool, _scratch
    with _lock:
        if _pool is None or not _pool.active:
            _scratch = _scratch or Scratch()
            _pool = ProcessPool(
                max_workers=1,
                max_tasks=RECYCLE_AFTER,
                initializer=renderer.start,
                initargs=(_scratch.path,),
                context=multiprocessing.get_context("spawn"),
            )
        return _pool


def _take_a_place() -> None:
    global _waiting
    with _lock:
        if _waiting >= QUEUE:
            raise ExportError(_("Many files are being made at the moment. Try again in a few seconds."), retryable=True)
        _waiting += 1


def _leave() -> None:
    global _waiting
    with _lock:
        _waiting -= 1


def _explained(error: Exception) -> ExportError:
    if needed := libraries.missing_libraries():
        return ExportError(needed)
    killed_for_time = isinstance(error, ProcessExpired) and error.exitcode == -signal.SIGXCPU
    if isinstance(error, (TimeoutError, CancelledError, MemoryError, RecursionError)) or killed_for_time:
        return ExportError(
            _("This resume takes too long to set. Your text is safe: shorten the longest entries, then try again.")
        )
    return ExportError(_("The file could not be made this time. Your text is safe: try again."), retryable=True)


def _forget() -> None:
    """After a fork the child and its folder belong to the parent: make our own when needed."""
    global _pool, _scratch, _lock, _waiting
    if _scratch is not None:
        _scratch.let_go()
    _pool, _scratch, _lock, _waiting = None, None, threading.Lock(), 0


atexit.register(close)
os.register_at_fork(after_in_child=_forget)
