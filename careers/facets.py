"""What the list of careers can be narrowed down by. The value of each stands in the address."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .catalogue import USUAL_ENTRY, Entry
from .licensing import MOST, SOME

Label = str | Promise


@dataclass(frozen=True)
class Facet:
    """`options`: value and words of each; `has` tells whether a career is of the value."""

    name: str
    label: Label
    options: tuple[tuple[str, Label], ...]
    has: Callable[[Entry, str], bool]


def _between(bands: Mapping[str, tuple[int | None, int | None]], number: int | None, value: str) -> bool:
    low, high = bands[value]
    return number is not None and (low is None or number >= low) and (high is None or number < high)


_EDUCATION = {
    "none": "No formal educational credential",
    "high-school": "High school diploma or equivalent",
    "some-college": "Some college, no degree",
    "award": "Postsecondary nondegree award",
    "associate": "Associate’s degree",
    "bachelor": "Bachelor’s degree",
    "master": "Master’s degree",
    "doctoral": "Doctoral or professional degree",
}
_TRAINING = {
    "none": "None",
    "short": "Short-term on-the-job training",
    "moderate": "Moderate-term on-the-job training",
    "long": "Long-term on-the-job training",
    "apprenticeship": "Apprenticeship",
    "internship": "Internship/residency",
}
_PAY = {
    "35": (None, 35_000),
    "50": (35_000, 50_000),
    "75": (50_000, 75_000),
    "100": (75_000, 100_000),
    "more": (100_000, None),
}
# The bounds of the handbook's words, in its whole percents: a career is found by the word that its page says.
_GROWTH = {
    "decline": (None, 0),
    "level": (0, 1),
    "slower": (1, 3),
    "average": (3, 5),
    "faster": (5, 7),
    "much": (7, None),
}
_OPENINGS = {"1": (None, 1_000), "10": (1_000, 10_000), "50": (10_000, 50_000), "more": (50_000, None)}

EDUCATION = Facet(
    "education",
    _("Usual entry education"),
    tuple((value, USUAL_ENTRY[official]) for value, official in _EDUCATION.items()),
    lambda entry, value: entry.entry == _EDUCATION[value],
)
PAY = Facet(
    "pay",
    _("Median pay a year"),
    (
        ("35", _("Less than $35,000")),
        ("50", _("$35,000 to $50,000")),
        ("75", _("$50,000 to $75,000")),
        ("100", _("$75,000 to $100,000")),
        ("more", _("$100,000 and more")),
    ),
    lambda entry, value: _between(_PAY, entry.pay, value),
)
GROWTH = Facet(
    "growth",
    _("Growth in ten years"),
    (
        ("decline", _("Declining")),
        ("level", _("About 0%: little or no change")),
        ("slower", _("1 or 2%: slower than average")),
        ("average", _("3 or 4%: about average")),
        ("faster", _("5 or 6%: faster")),
        ("much", _("7% and more: much faster")),
    ),
    lambda entry, value: _between(_GROWTH, entry.growth_whole, value),
)
OPENINGS = Facet(
    "openings",
    _("Openings a year"),
    (
        ("1", _("Fewer than 1,000")),
        ("10", _("1,000 to 10,000")),
        ("50", _("10,000 to 50,000")),
        ("more", _("50,000 and more")),
    ),
    lambda entry, value: _between(_OPENINGS, entry.openings, value),
)
TRAINING = Facet(
    "training",
    _("Training on the job"),
    (
        ("none", _("None")),
        ("short", _("Up to a month")),
        ("moderate", _("One to twelve months")),
        ("long", _("More than a year")),
        ("apprenticeship", _("Apprenticeship")),
        ("internship", _("Internship or residency")),
    ),
    lambda entry, value: entry.training == _TRAINING[value],
)
LICENSE = Facet(
    "license",
    _("License"),
    (
        (MOST, _("Needed in all or most states")),
        (SOME, _("Needed in some states or for some of the work")),
        ("none", _("None that the handbook names")),
    ),
    lambda entry, value: entry.licensed == ("" if value == "none" else value),
)


def facets(fields: Mapping[str, str]) -> tuple[Facet, ...]:
    """All of them; the fields are the major groups, by code."""
    named = tuple(sorted(fields.items(), key=lambda field: field[1]))
    return (Facet("field", _("Field"), named, lambda entry, value: entry.group == value), *_ALWAYS)


_ALWAYS = (EDUCATION, LICENSE, PAY, GROWTH, OPENINGS, TRAINING)
