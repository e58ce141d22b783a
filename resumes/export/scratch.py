"""Where the child process writes: a folder of this process, held by a lock, so that what a killed one left is known."""

import fcntl
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

PREFIX = "resume-pages-"


class Scratch:
    """A folder that is removed by `close()`, or else by the next process that opens one: the lock ends with whoever
    holds it, however that one ends."""

    def __init__(self) -> None:
        sweep()
        made = tempfile.mkdtemp(prefix=f".{PREFIX}")
        lock = _lock(made)
        assert lock is not None
        self._lock = lock
        # Named so that others find it only after it is held.
        self.path = str(Path(made).with_name(Path(made).name[1:]))
        os.rename(made, self.path)

    def close(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        self.let_go()

    def let_go(self) -> None:
        """After a fork: the folder is the parent's."""
        os.close(self._lock)


def sweep() -> None:
    """Remove the folders that nobody holds any more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        lock = _lock(folder)
        if lock is not None:
            shutil.rmtree(folder, ignore_errors=True)
            os.close(lock)


def _lock(folder: str | Path) -> int | None:
    """A lock on the folder, None where another holds it, or it is gone, or not ours."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(opened)
            return None
        return opened
    return None
