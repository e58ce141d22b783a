"""What is remembered of texts is bounded, so that no process grows with what people type."""

import importlib
import inspect
import pkgutil
from functools import _lru_cache_wrapper

from resumes import drafting


def remembering():
    for found in pkgutil.walk_packages(drafting.__path__, f"{drafting.__name__}."):
        if ".tests" not in found.name:
            module = importlib.import_module(found.name)
            yield from (one for one in vars(module).values() if isinstance(one, _lru_cache_wrapper))


def test_whatever_is_remembered_by_what_was_asked_is_bounded():
    by_question = [one for one in set(remembering()) if inspect.signature(one).parameters]
    assert len(by_question) > 9
    for one in by_question:
        assert one.cache_parameters()["maxsize"] is not None, one.__qualname__
