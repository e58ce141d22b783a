"""Partial dates: "2024", "2024-03", "2024-03-15", and "present" for what goes on. "" means not given.

They are text, never datetimes, so that no time zone can move them.
"""

import re
from calendar import monthrange
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from .text import clean_line
from .words import _, gettext_noop

PRESENT = "present"
HELP = gettext_noop("Use a year, or a month and a year, like 2024 or Mar 2024.")
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)
_LONGEST = 80  # characters that a date, or two, can take
_GOES_ON = {
    *("present", "current", "currently", "now", "today", "ongoing", "to date", "till now", "until now", "to present"),
    *("至今", "今", "現在", "现在", "heute", "aujourd'hui", "aujourd’hui", "présent", "actualidad", "actualmente"),
    *("presente", "oggi", "atual", "obecnie", "настоящее время", "по настоящее время", "наст. время"),
}
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
# How long it lasted, as some write it behind the date: 2015-03 (1 year).
_LENGTH = re.compile(r"\s*[(（][^()（）]*\d[^()（）]*[)）]\Z")
# What stands between two dates: words or a dash with room around it, or a plain dash where both dates have a year.
_BETWEEN = re.compile(r"\s+(?:-|–|—|to|until)\s+|\s*[–—]\s*|(?<=\d{4})-(?=\D|\d{1,2}/|\d{4}\Z)")
_NAME = r"(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
# Only what can mean one thing: 03/04/2020 is March or April, so it is not here, and 03/15/2020 is.
_WAYS = [
    re.compile(pattern + r"\Z", re.ASCII)
    for pattern in (
        r"(?P<year>\d{4})(?:[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?)?(?:(?<=\d)[t ]\d\d:\S*)?",
        r"(?P<month>\d{1,2})[-/.](?P<year>\d{4})",
        r"(?P<month>\d{1,2})[-/.](?P<day>1[3-9]|2\d|3[01])[-/.](?P<year>\d{4})",
        r"(?P<day>1[3-9]|2\d|3[01])[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})",
        _NAME + r"\.?,? (?:of )?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?,? )?(?P<year>\d{4})",
        r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\.? )?" + _NAME + r"\.?,?[ -](?P<year>\d{4})",
    )
]


def parse_partial(text: str) -> str:
    """The date itself when it can be one (years 1900 to 2100), else ValueError with the sentence to show."""
    if text and not _PARTIAL.match(text):
        raise ValueError(_why(text))
    return _checked(text)


def _checked(text: str) -> str:
    match = _PARTIAL.match(text)
    if not text:
        return text
    if not match or not 1900 <= int(match[1]) <= 2100:
        raise ValueError(_(HELP))
    if match[2] and not 1 <= int(match[2]) <= 12:
        raise ValueError(" ".join([_("There is no month %(month)s.", month=match[2]), _(HELP)]))
    if match[3] and not 1 <= int(match[3]) <= monthrange(int(match[1]), int(match[2]))[1]:
        raise ValueError(" ".join([_("That month has no day %(day)s.", day=match[3]), _(HELP)]))
    return text


def _why(text: str) -> str:
    """Why this is no date that can mean one thing only, in a sentence that says what to type instead."""
    text = text.strip().casefold()[:_LONGEST]
    if both := re.match(r"(\d\d?)[-/.](\d\d?)[-/.](\d{4})\Z", text, re.ASCII):
        first, second = (
            _MONTHS[int(part) - 1].capitalize() if 1 <= int(part) <= 12 else "" for part in both.groups()[:2]
        )
        if first and second:
            return _(
                "This can be %(first)s or %(second)s: write %(first)s %(year)s or %(second)s %(year)s.",
                first=first,
                second=second,
                year=both[3],
            )
    if season := re.match(r"(?:spring|summer|fall|autumn|winter)\b.*?(\d{4})\Z", text, re.ASCII):
        return _(
            "A season can be several months: write %(year)s, or the month it began, like Jun %(year)s.", year=season[1]
        )
    if all(read_period(text)):
        return _("These are two dates: put the first under Start and the second under End.")
    if re.match(_NAME + r"\.?\Z", text):
        return _("Add the year, like %(month)s 2024.", month=text[:3].capitalize())
    if re.match(rf"(?:\d\d?[-/.]|{_NAME}\.?,? )['’]?\d\d\Z", text, re.ASCII):
        return _("Give the year with all four digits, like 2024 or Mar 2024.")
    return _(HELP)


def parse_end(text: str) -> str:
    """Like `parse_partial`, and "present" in any case."""
    return PRESENT if text.casefold() == PRESENT else parse_partial(text)


def read_loosely(text: str) -> str:
    """The partial date that another program's or a person's way of writing surely means, or ""."""
    text = text.strip().casefold()
    if len(text) > _LONGEST:
        return ""
    text = _LENGTH.sub("", text)
    if text in _GOES_ON:
        return PRESENT
    for pattern in _WAYS:
        match = pattern.match(text)
        if match:
            return _assembled(**match.groupdict())
    return ""


def read_period(text: str) -> tuple[str, str]:
    """Start and end where `text` surely names both, ("", end) where it is one date, ("", "") where it is neither."""
    whole = read_loosely(text)
    if whole or len(text) > _LONGEST:
        return "", whole
    halves = _BETWEEN.split(text.strip())
    if len(halves) != 2:
        return "", ""
    start, end = (read_loosely(half) for half in halves)
    return (start, end) if start and end and start != PRESENT else ("", "")


def _assembled(year: str, month: str | None = None, day: str | None = None) -> str:
    name = (month or "0")[:3]
    number = _MONTHS.index(name) + 1 if name in _MONTHS else int(name)
    # Some programs write 00 for a month or a day that they do not know.
    known = [f"{number:02}"] if number else []
    known += [f"{int(day):02}"] if number and day and int(day) else []
    try:
        return _checked("-".join([year, *known]))
    except ValueError:
        return ""


def check_order(start: str, end: str) -> None:
    """ValueError when the end is surely before the start; 2024 to 2024-03 and 2024-03 to 2024 are fine."""
    if start and end and end != PRESENT:
        shared = min(len(start), len(end))
        if end[:shared] < start[:shared]:
            raise ValueError(
                _("The end (%(end)s) is before the start (%(start)s).", end=in_words(end), start=in_words(start))
            )


def in_words(partial: str) -> str:
    """A partial date as people write it, nothing left out: "2024", "Mar 2024", "15 Mar 2024", "Present"."""
    if partial == PRESENT:
        return PRESENT.capitalize()
    year, *rest = partial.split("-")
    parts = [str(int(rest[1]))] if len(rest) == 2 else []
    parts += [_MONTHS[int(rest[0]) - 1].capitalize()] if rest else []
    return " ".join([*parts, year])


def is_future(text: str, today: date) -> bool:
    """True when even the earliest day that `text` can mean is after today."""
    if not text or text == PRESENT:
        return False
    return text > today.isoformat()[: len(text)]


def is_past(text: str, today: date) -> bool:
    """True when even the latest day that `text` can mean is before today."""
    return bool(text) and text != PRESENT and text < today.isoformat()[: len(text)]


PartialDate = Annotated[str, BeforeValidator(clean_line), AfterValidator(parse_partial)]
EndDate = Annotated[str, BeforeValidator(clean_line), AfterValidator(parse_end)]
