"""Somebody who watched over a deed stays beside it, and a deed reaches no further than its note says."""

import pytest

from resumes.drafting import claims
from resumes.drafting.values import Role

AIDE = Role("Teaching assistant")


@pytest.mark.parametrize(
    ("note", "text", "added"),
    [
        ("fitted some sockets under supervision", "Fitted some sockets", ("Fitted",)),
        ("cooked the pasta station with chef watching", "Cooked the pasta station", ("Cooked",)),
        ("read with kids in year 3", "Read with kids across the school", ("across the school",)),
        ("stitched small cuts while the nurse watched", "Stitched small cuts", ("Stitched",)),
        ("did brakes, some engine swaps with the senior tech", "Did brakes and engine swaps", ("swaps",)),
        ("on call one week in six", "Was on call", ("call",)),
        ("counted the drawer, never off by more than a dollar", "Counted the drawer, never off", ("never off",)),
        ("was never late more than twice a year", "Was never late", ("never late",)),
        (
            "bike deliveries all winter, only missed two days",
            "Did bike deliveries all winter, never missing a day",
            ("never missing",),
        ),
        ("missed only one shift in 4 years", "Never missed a shift in 4 years", ("Never missed",)),
        ("mowed lawns in high school", "Mowed lawns at a high school", ("school",)),
        ("drove trams with no at-fault accidents", "Drove trams with no accidents", ("accidents",)),
        ("never had serious accidents on the bus", "Never had accidents on the bus", ("accidents",)),
        ("sewed masks, sold at the market", "Sewed masks and sold out at the market", ("sold out",)),
        (
            "helped a beekeeper, we had 40 hives, i did the honey extracting",
            "Maintained 40 hives and extracted honey with a beekeeper",
            ("Maintained",),
        ),
        ("looked at roofs, 8 houses a day after the storm", "Looked at roofs, 8 houses a day", ("8",)),
        ("tuned bikes, spring was 15 a day", "Tuned 15 bikes a day", ("15",)),
        ("survey calls, 10 completes a night was the target", "Made survey calls, completing 10 a night", ("10",)),
        ("placed catheters with the vet standing there, ran tests", "Placed catheters and ran tests", ("Placed",)),
        ("we have 5 machines, i run the press", "Maintain five machines and run the press", ("Maintain",)),
    ],
)
def test_a_bound_that_is_left_out_or_widened_is_asked_about(note, text, added):
    checked = claims.check(text, fact=note, role=AIDE)
    assert tuple(span.text.strip() for span in checked.added) == added


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("fitted some sockets under supervision", "Fitted some sockets under supervision"),
        ("helped fit sockets under supervision", "Helped fit sockets"),
        ("read with kids in every class of the school", "Read with kids across the school"),
        ("worked at 3 sites for the school", "Worked across 3 sites for the school"),
        ("counted the drawer, never off by more than a dollar", "Counted the drawer, never more than a dollar off"),
        ("only worked there a year but never missed a shift", "Never missed a shift"),
        ("worked on brake jobs w the senior tech", "Worked on brake jobs alongside the senior technician"),
        ("1 weekend in 4 on call", "Was on call 1 weekend in 4"),
        ("mowed lawns in high school", "Mowed lawns while in high school"),
        ("drove trams with no at-fault accidents", "Drove trams without at-fault accidents"),
        ("sewed masks and sold out at the market", "Sewed masks and sold out at the market"),
        (
            "helped a beekeeper, we had 40 hives, i did the honey extracting",
            "Extracted honey for a beekeeper with 40 hives",
        ),
        ("looked at roofs, 8 a day after the storm", "Looked at roofs, eight a day following the storm"),
        ("tuned bikes, spring was 15 a day", "Tuned 15 bikes a day in spring"),
        ("we had 60 dogs, i fed and walked them", "Fed and walked 60 dogs"),
        ("drove trams with no bad accidents", "Drove trams with no serious accidents"),
    ],
)
def test_a_bound_that_is_kept_is_quiet(note, text):
    assert claims.check(text, fact=note, role=AIDE).is_theirs
