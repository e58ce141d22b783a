"""Days of the week written out where their short forms can be nothing else: "mon to fri", "double that sat"."""

import re
from itertools import pairwise

from .wordlists import listed, paired

_FULL = paired("mon: Monday, tue: Tuesday, wed: Wednesday, thu: Thursday, fri: Friday, sat: Saturday, sun: Sunday")
_SHORT = r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
_DAY = rf"(?:{_SHORT}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?"
_JOINT = r"(?:\s*(?:[-–/,&+]|\b(?:to|thru|through|till|til|until|and|an|n)\b)\s*|\s+)+"
_BOUND = r"(?<![\w'’.@/-])"
_ROW = re.compile(rf"(?i){_BOUND}{_DAY}(?:{_JOINT}{_DAY})+(?![\w'’@-])")
_ONE = re.compile(rf"(?i){_BOUND}({_SHORT})(s?)(\.(?=\s+[a-z\d])|\b)(?![\w'’@-])")
_LETTERS = re.compile(r"(?<![\w/-])(?:M ?[-–] ?F|m-f)(?![\w/-])")
_RANGES = paired("-: to, –: to, to: to, thru: through, through: through, till: till, til: till, until: until")
_ALWAYS = listed("tue tues weds thu thur thurs fri mon")
_MANY = listed("mons fris sats suns")
# What stands before a day, and what behind it.
_BEFORE = listed("on every each last next per by from until till since most alternate other a this half")
_AFTER = re.compile(
    r"(?i)\s*(?:am|pm|mornings?|nights?|nites?|evenings?|eves?|afternoons?|arvos?|shifts?|doubles?|brunch(?:es)?|market"
    r"|league|rush|jobs?)\b"
)
_ENDS = re.compile(r"\s*(?:$|[,.;)])")
_SUBJECTS = listed("i we he she they it you who and then also just people to of couple couples")
_RELATES = re.compile(r"(?i)\b(?:where|who|which|while|when|that [a-z]+)\b[^,;.]*$")
_OF_OXYGEN = re.compile(
    r"(?i)\b(?:obs|bp|o2|oxygen|pulse|vitals?|blood|temps?|resps?|sats? (?:of|at|over|below|monitor))\b"
)


def written_out(text: str) -> str:
    """A note with its days in full: "tues thru sat" → "Tuesday through Saturday"."""
    text = _ROW.sub(_row, _LETTERS.sub("Monday to Friday", text))
    return _ONE.sub(_lone, text)


def _day(word: str, *, many: bool = False) -> str:
    full = _FULL[word[:3].casefold()]
    return f"{full}s" if many else full


def _row(match: re.Match[str]) -> str:
    """Days side by side: a range, or one after another without marks, as the line will have them in a series."""
    found = list(re.finditer(rf"(?i)\b{_DAY}\b", match[0]))
    days = [_day(one[0], many=one[0].casefold().endswith("days") or one[0].casefold() in _MANY) for one in found]
    between = [match[0][one.end() : other.start()].strip(" ,").casefold() for one, other in pairwise(found)]
    if len(days) == 2 and between[0] in _RANGES:
        return f"{days[0]} {_RANGES[between[0]]} {days[1]}"
    if any(joint in _RANGES for joint in between):
        return match[0]
    return " and ".join(days) if len(days) == 2 else " ".join(days)


def _lone(match: re.Match[str]) -> str:
    word, many = match[1], bool(match[2])
    key = f"{word}{match[2]}".casefold()
    if word.isupper():
        return match[0]  # a test, a newspaper
    if many and key == "sats" and _OF_OXYGEN.search(match.string):
        return match[0]
    if key in _ALWAYS or (many and key in _MANY - {"suns"}):
        return _day(word, many=many and key not in ("tues", "thurs"))
    if many or not _is_day(match, key):
        return match[0]
    return f"on {_day(word)}" if _is_bare(match) else _day(word)


def _is_bare(match: re.Match[str]) -> bool:
    return match.string[: match.start()].casefold().endswith("that ")


def _is_day(match: re.Match[str], key: str) -> bool:
    """Whether "sat", "sun" or "wed" is a day here: "on sat", "sat mornings", "double that sat"."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    last = (before.split() or [""])[-1].casefold().strip(",;.(")
    if last in _BEFORE or _AFTER.match(after):
        return True
    if not last or last in _SUBJECTS or not _ENDS.match(after) or before.rstrip().endswith((",", ".", ";")):
        return key == "wed" and bool(last) and last not in _SUBJECTS
    if key == "sun":
        return last[:1].isdigit() or last == "that"
    return key == "wed" or last == "that" or not _RELATES.search(before)
