"""Dates and periods in the lines of a resume, in whatever way people write them."""

import re
from typing import NamedTuple

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_SEASON = {"spring": "04", "summer": "07", "fall": "10", "autumn": "10", "winter": "01"}
_YEAR = r"(?:19|20)\d\d"
# What can stand below the first line of a period.
_REST = 16
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:of\s+)?)"
_ONE = (
    rf"(?:{_DAY}?(?:{_MONTH}|{'|'.join(_SEASON)})\b\.?,?\s*(?:\d{{1,2}},\s*)?['’]?(?:{_YEAR}|(?<=['’])\d\d)"
    rf"|(?:\d{{1,2}}\s*[/.]\s*){{1,2}}{_YEAR}|{_YEAR}\s*[/.-]\s*(?:0[1-9]|1[0-2])(?!\d)|{_YEAR})"
)
_NOW = r"(?:(?:the )?present|current(?:ly)?|now|today|ongoing|(?:to )?date)"
_TO = r"(?:[-–—‒−]|\bto\b|\buntil\b|\btill?\b)"
_EXPECTED = r"(?:(?:expected|anticipated)\s*:?\s*(?:graduation\s*:?\s*)?)"
_PERIOD = re.compile(
    rf"(?<![\w/])(?:(?:from|since)\s+)?(?P<start>{_ONE})\s*{_TO}\s*"
    rf"(?P<expected>{_EXPECTED})?(?P<end>{_ONE}|{_NOW})(?![\w/])",
    re.IGNORECASE,
)
# The year said once for two months, and a school year.
_WITHIN = re.compile(
    rf"(?<![\w/])(?P<start>{_MONTH})\.?\s*{_TO}\s*(?P<end>{_MONTH}\.?,?\s+{_YEAR})(?!\w)", re.IGNORECASE
)
_YEARS = re.compile(rf"(?<![\w/.-])(?P<start>{_YEAR})\s*[-–/]\s*(?P<end>1[3-9]|[2-9]\d)(?![\w/.-])")
_OPEN = re.compile(
    rf"(?<![\w/])(?:(?:since|from)\s+(?P<start>{_ONE})|(?P<open>{_ONE})\s*[-–—]\s*(?=\)|\Z))(?![\w/])", re.IGNORECASE
)
_DATE = re.compile(
    rf"(?<![\w/])(?P<expected>{_EXPECTED})?(?P<end>{_ONE})(?:\s*\(?expected\)?)?(?![\w/])", re.IGNORECASE
)


class Period(NamedTuple):
    """`rest` is the text without it."""

    start: str
    end: str
    expected: bool
    rest: str


def period_in(text: str) -> Period | None:
    """The period that a line names: both ends, or one that goes on."""
    text = _day_first(text)
    found = _PERIOD.search(text)
    if found:
        start, end = _iso(found["start"]), _iso(found["end"])
        if not start or not end or (end != "present" and end[: len(start)] < start[: len(end)]):
            return None
        return Period(start, end, bool(found["expected"]), _without(text, found))
    found = _WITHIN.search(text)
    if found:
        end = _iso(found["end"])
        return Period(_iso(f"{found['start']} {end[:4]}"), end, False, _without(text, found))
    found = _YEARS.search(text)
    if found and int(found["start"][2:]) < int(found["end"]):
        return Period(found["start"], found["start"][:2] + found["end"], False, _without(text, found))
    found = _OPEN.search(text)
    if found:
        return Period(_iso(found["start"] or found["open"]), "present", False, _without(text, found))
    return None


def date_in(text: str) -> Period | None:
    """The one date that stands alone at the start or the end of a text."""
    for found in _DATE.finditer(text):
        alone = found.end() == len(text.rstrip(" )]")) or not text[: found.start()].strip(" ([")
        if alone and (iso := _iso(found["end"])):
            return Period("", iso, bool(found["expected"]) or "expected" in found[0].casefold(), _without(text, found))
    return None


def whole(first: str, second: str) -> str:
    """A period that goes on in the line below, "" for what is none."""
    if len(second) > _REST:
        return ""
    for text in (f"{first} {second}", f"{first}{second}"):
        found = period_in(text)
        if found and not found.rest:
            return text
    return ""


def dated(text: str) -> Period | None:
    return period_in(text) or date_in(text)


def _without(text: str, found: re.Match[str]) -> str:
    before, after = text[: found.start()].rstrip(" ,·|•–—-(["), text[found.end() :].lstrip(" ,·|•–—-)]")
    between = ", " if re.match(r"[)\]], ", text[found.end() :]) else " "
    return " ".join(f"{before}{between}{after}".split()) if before and after else (before or after).strip()


def _iso(text: str) -> str:
    """ "2021-03" or "2021"; "present" for what goes on."""
    text = text.casefold()
    if re.fullmatch(_NOW, text):
        return "present"
    year = re.search(_YEAR, text)
    digits = year[0] if year else f"20{text[-2:]}"
    month = next((f"{number:02}" for number, name in enumerate(_MONTHS, 1) if name in text), "")
    month = month or next((number for name, number in _SEASON.items() if name in text), "")
    month = month or _month([int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", text)], "." in text)
    if month and not 1 <= int(month) <= 12:
        return ""
    return f"{digits}-{month}" if month else digits


def _month(numbers: list[int], dotted: bool) -> str:
    """The month among the numbers before a year. Of a day and a month the first of a month is the day, and what can be
    no month; where both could be either, no month is read."""
    if len(numbers) < 2:
        return f"{numbers[0]:02}" if numbers else ""
    first, second = numbers[:2]
    if first == second or dotted:
        return f"{second:02}"
    months = [month for month, day in ((first, second), (second, first)) if month <= 12 and (day > 12 or day == 1)]
    return f"{months[0]:02}" if len(months) == 1 else ""


def _day_first(text: str) -> str:
    """Month/day/year as day.month.year, where one of the dates in a text shows that it is written so."""
    days = re.findall(rf"(\d{{1,2}})/(\d{{1,2}})/(?={_YEAR})", text)
    if any(int(second) > 12 for _, second in days):
        return re.sub(r"(\d{1,2})/(\d{1,2})/", r"\2.\1.", text)
    if any(int(first) > 12 for first, _ in days):
        return re.sub(r"(\d{1,2})/(\d{1,2})/", r"\1.\2.", text)
    return text
