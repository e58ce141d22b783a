"""*Take it out*: what is left of a draft stands on its own."""

import pytest

from resumes.drafting.trim import without_additions
from resumes.drafting.values import Role, Span

ROLE = Role("Barista")


@pytest.mark.parametrize(
    ("kept", "fact", "left"),
    [
        ("Made coffee for 60 guests and ", "made coffee for 60 guests", "Made coffee for 60 guests"),
        ("Ordered milk with the ", "ordered milk", "Ordered milk"),
        ("Placed the milk order with the cook's ", "the cook let me do the milk order", "Placed the milk order"),
        ("The ", "made coffee for 60 guests", "Made coffee for 60 guests"),
    ],
)
def test_nothing_is_left_hanging(kept, fact, left):
    spans = (Span(kept, "yours"), Span("approval", "added"))
    assert without_additions(spans, fact=fact, role=ROLE).text == left
