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
_ONE = (
    rf"(?:(?:{_MONTH}|{'|'.join(_SEASON)})\b\.?,?\s*(?:\d{{1,2}},\s*)?['’]?(?:{_YEAR}|(?<=['’])\d\d)"
    rf"|\d{{1,2}}\s*/\s*{_YEAR}|{_YEAR}\s*[/.-]\s*(?:0[1-9]|1[0-2])(?!\d)|{_YEAR})"
)
_NOW = r"(?:present|current(?:ly)?|now|today|ongoing|to date)"
_EXPECTED = r"(?:(?:expected|anticipated)\s*:?\s*(?:graduation\s*:?\s*)?)"
_PERIOD = re.compile(
    rf"(?<![\w/])(?:(?:from|since)\s+)?(?P<start>{_ONE})\s*(?:[-–—‒−]|\bto\b|\buntil\b)\s*"
    rf"(?P<expected>{_EXPECTED})?(?P<end>{_ONE}|{_NOW})(?![\w/])",
    re.IGNORECASE,
)
_OPEN = re.compile(rf"(?<![\w/])(?:since\s+(?P<start>{_ONE})|(?P<open>{_ONE})\s*[-–—]\s*\Z)(?![\w/])", re.IGNORECASE)
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
    found = _PERIOD.search(text)
    if found:
        start, end = _iso(found["start"]), _iso(found["end"])
        if not start or not end or (end != "present" and end[: len(start)] < start[: len(end)]):
            return None
        return Period(start, end, bool(found["expected"]), _without(text, found))
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


def dated(text: str) -> Period | None:
    return period_in(text) or date_in(text)


def _without(text: str, found: re.Match[str]) -> str:
    before, after = text[: found.start()].rstrip(" ,·|•–—-(["), text[found.end() :].lstrip(" ,·|•–—-)]")
    return " ".join(f"{before} {after}".split()) if before and after else (before or after).strip()


def _iso(text: str) -> str:
    """ "2021-03" or "2021"; "present" for what goes on."""
    text = text.casefold()
    if re.fullmatch(_NOW, text):
        return "present"
    year = re.search(_YEAR, text)
    digits = year[0] if year else f"20{text[-2:]}"
    month = next((f"{number:02}" for number, name in enumerate(_MONTHS, 1) if name in text), "")
    month = month or next((number for name, number in _SEASON.items() if name in text), "")
    if not month:
        numbers = re.findall(r"(?<!\d)\d{1,2}(?!\d)", text)
        month = f"{int(numbers[0]):02}" if numbers else ""
    if month and not 1 <= int(month) <= 12:
        return ""
    return f"{digits}-{month}" if month else digits
