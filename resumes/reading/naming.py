"""The lines that name an entry, taken apart: who, what and where, in whatever order people write them."""

import re
from pathlib import Path

_TABLES = Path(__file__).parent / "tables"
# Words that end, or are, the name of a work; and words in the name of who employs or teaches.
_TITLES = frozenset((_TABLES / "titles.txt").read_text(encoding="utf-8").split())
_HOUSES = frozenset((_TABLES / "houses.txt").read_text(encoding="utf-8").split())
_SCHOOLS = re.compile(r"\b(?:university|college|school|academy|institute|polytechnic|seminary)\b", re.IGNORECASE)
_DEGREES = re.compile(
    r"\b(?:bachelor|master|doctor|associate|diploma|degree|certificate|ged|ph\.?d|mba|[bm]\.?[as]\.?|b\.?sc|m\.?sc)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^(?:[^\W\d][\w.' -]+,\s*(?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)|Remote)$")
_ENDS_IN_PLACE = re.compile(r"^(?P<rest>.+?)(?:,|\s[-–—|·•])\s*(?P<place>[A-Z][\w.' ]+,\s*[A-Z]{2}|Remote)$")
_BETWEEN = re.compile(r"\s+[|·•]\s+|\s+[–—-]\s+|\s+(?:at|@)\s+(?=[A-Z])")


def place_off(text: str) -> tuple[str, str]:
    """What stands before the town and state at the end of a line, and these."""
    found = _ENDS_IN_PLACE.match(text)
    return (found["rest"].strip(), found["place"]) if found else (text, "")


def is_place(text: str) -> bool:
    return bool(_PLACE.match(text))


def is_degree(text: str) -> bool:
    return bool(_DEGREES.search(text))


def apart(text: str) -> list[str]:
    """The two names on one line; at a comma only where one of them is surely the work and the other surely not."""
    found = [piece.strip(" ,") for piece in _BETWEEN.split(text) if piece.strip(" ,")]
    if len(found) > 1:
        return found
    first, comma, rest = text.partition(", ")
    if not comma:
        return [text]
    works = (likeness(first) > 0) != (likeness(rest) > 0)
    schools = bool(_SCHOOLS.search(first)) != bool(_SCHOOLS.search(rest)) and (_DEGREES.search(text) is not None)
    return [first, rest] if works or schools else [text]


def in_order(first: str, second: str, key: str) -> tuple[str, str]:
    """The house before the work, the school before the study."""
    if key == "education":
        wrong = bool(_SCHOOLS.search(second)) and not _SCHOOLS.search(first)
    else:
        wrong = likeness(first) > 0 and likeness(second) <= 0
    return (second, first) if wrong else (first, second)


def likeness(text: str) -> int:
    """Above 0 where the words are those of a title of work, below where they are those of a house."""
    main = re.split(r"\s+(?:of|for|in|to)\s+|[,(/]", text, maxsplit=1)[0]
    words = re.findall(r"[a-z]+", main.casefold())
    if words and words[-1] in _TITLES:
        return 2
    named = any(word in _HOUSES for word in re.findall(r"[a-z]+", text.casefold()))
    return sum(word in _TITLES for word in words) - 2 * named
