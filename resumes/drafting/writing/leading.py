"""A verb for a line that only names things, where one surely goes with them: "tier 1 tickets" are handled."""

import re

from ..language import grammar, verbs
from ..language.words import stem
from ..values import Role
from . import deeds, fitting, phrases, planning
from .neighbors import Clause
from .others import is_person
from .tagging import plain

_NONE = re.compile(r"(?i)^(?:no|zero) (?=[a-z])(?!longer|one)")
_NO_TWICE = re.compile(r"(?i)^(no [a-z]+),? (?=no [a-z]+)")
_WHERE = re.compile(
    r"(?i)^(?:(?:overnights?|nights|days|weekends|evenings) (?=(?:at|in|on|for) )|on the (?!way|volunteer))"
)
_STATION = re.compile(r"(?i)^(?:the )?(?=(?:[a-zé-]+ )?(?:station|window|counter|bench)\b(?! (?:and|with)))")
_TURNS = re.compile(r"(?i)^(?:\d+|two|three|four|five|six) (?:[a-z]+ )?(?:seasons|summers|winters|harvests|terms)\b")
_ENDS = re.compile(
    r"(?i)[,:;(]| (?:for|on|in|at|with|from|to|of|by|per|a|an|the|when|while|if|as|over|every|each|weekly|daily|monthly"
    r"|nightly|mostly|mainly)\b|(?<!tier)(?<!level)(?<!line)(?<!grade) \d"
)
_LIST = re.compile(r"^([^,\d]+(?:, [^,\d]+)*), ([^,\d]+)$")
_RATE = re.compile(r"(?i) (?:a|per|each|every) (?:day|shift|night|week|hour|month)\b")
_COUNTED = re.compile(r"(?i)(?:\d[\d,-]*\+?|two|three|four|five|six|seven|eight|nine|ten|twelve) (?=[a-z])")
_NOT_MOSTLY = re.compile(r"(?i)[^,]* (?:mostly|mainly|only|up|down|off|never)\b")
_PIECE = re.compile(r", (?:and )?")
_PAPERS = phrases.PAPERS - {"tickets"}
_MOST = 5  # words of what is named first


def led(line: str, role: Role) -> str:
    """The line with a verb before it; "" where none surely goes with what it names."""
    first = planning.lowered(Clause("thing", line, ",")).rest
    if _NONE.match(line):
        return "Had " + _NO_TWICE.sub(r"\1 and ", first)
    work, handle = ("Work", "Handle") if role.current else ("Worked", "Handled")
    if _WHERE.match(line) or _TURNS.match(line):
        return f"{work} {first}"
    if _STATION.match(line):
        return f"{work} {'' if first.startswith('the ') else 'the '}{first}"
    opening, *more = line.split()
    is_numbered = more[:1] != [] and more[0][:1].isdigit()  # "Tier 1/2 tickets"
    is_name = first == line and line[:1].isupper() and not (opening.strip(",").isupper() or is_numbered)
    return f"{handle} {_closed(first)}" if not is_name and _are_work(first) else ""


def _are_work(line: str) -> bool:
    """ "Tier 1/2 tickets in ServiceNow", "counter and mail": several things, none a person, a name or a result."""
    if _NOT_MOSTLY.match(line):
        return False
    listed = _LIST.match(line)
    counted = _COUNTED.match(line)
    group = _ENDS.split(line[counted.end() if counted else 0 :])[0].split()
    words = [plain(word) for word in group]
    if not words or len(words) > _MOST or any(is_person(word) or word in _PAPERS for word in words):
        return False
    if grammar.TIME_NOUNS & set(words) or any(map(_is_told, _PIECE.split(line)[1:])):
        return False
    if any(word[:1].isupper() and not word.isupper() for word in group[1:]) or words[0] in grammar.ADVERBS:
        return False
    if counted:
        is_rate = _RATE.match(line[counted.end() + len(" ".join(group)) :]) is not None
        return is_rate or stem(words[-1]) in phrases.DUTIES | phrases.DEEDS_AS_NOUNS
    if fitting.names_only_tools(" ".join(group)) or {"machine", "machines"} & set(words):
        return False
    if listed is not None and "," in listed[1]:
        words = [plain(word) for word in listed[2].split()]
    pair = "and" in words[1:-1] and not (grammar.TIMES & set(words) or group[0].isupper())  # "MIG and TIG"
    many = words[-1].endswith("s") and not words[-1].endswith("ss")
    told = len(words) == 1 and verbs.form_of(words[0]) is not None and not deeds.names_many(words[0])
    return pair or words == ["p&l"] or (many and not told)


def _is_told(piece: str) -> bool:
    """ ", drive a carrier": a deed of its own, so that what stands first is one too."""
    word = plain("".join(piece.split()[:1]))
    form = verbs.form_of(word)
    return form is not None and form.kind == "base" and verbs.past(word) != word


def _closed(line: str) -> str:
    """A bare list with its "and": "pre trip, post trip, ELD logs"."""
    listed = _LIST.match(line)
    if listed is None or " and " in line or "," not in listed[1]:
        return line
    return f"{listed[1]}, and {listed[2]}"
