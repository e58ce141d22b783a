"""What all tests share: the official tables are there, and nothing is counted unless a test asks for it."""

from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings

from careers.load_tables import load_tables
from careers.shipped import HERE

# The same examples in each run, so that a red test is about the change; tests/test_long_runs.py searches at random.
hypothesis_settings.register_profile("reproducible", derandomize=True)
hypothesis_settings.load_profile("reproducible")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """The shipped tables are in the database before the first test: each would load them for seconds otherwise."""
    with django_db_blocker.unblock():
        load_tables(HERE / "figures")


@pytest.fixture(autouse=True)
def uncounted(settings: Any) -> None:
    """A count may write beside any page."""
    settings.DAILY_COUNTS = False
