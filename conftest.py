"""What all tests share: nothing is counted unless a test asks for it, since a count may write beside any page."""

from typing import Any

import pytest


@pytest.fixture(autouse=True)
def uncounted(settings: Any) -> None:
    settings.DAILY_COUNTS = False
