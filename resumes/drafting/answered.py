"""Which question an entry's own lines answer already: how many people they led or trained, how much money they kept."""

import re
from collections.abc import Iterable

_NUMBER = (
    r"(?:\d[\d,.]*\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|dozens?)"
)
_MONEY = r"(?:[$€£]\s?\d[\d,.]*|\b\d[\d,.]*\s?(?:k|m|million|thousand|dollars)\b)"
_PEOPLE = (
    r"(?:people|persons?|staff|employees|associates|reports|members|workers|technicians|operators|drivers|nurses|leads"
    r"|supervisors|managers|hires|volunteers|students|recruits|soldiers)"
)
_LED = (
    r"\b(?:led|lead|leading|manag\w+|supervis\w+|oversaw|oversee\w*|head(?:ed|ing)|direct\w*|ran|running|team|crew|staff)"
    r"\b"
)
_TRAINED = (
    r"\b(?:hir(?:ed|ing)|train(?:ed|ing)?|taught|onboard(?:ed|ing)|coach(?:ed|ing)?|mentor(?:ed|ing)?|show(?:ed|n))\b"
)
_COUNTED = rf"\b{_NUMBER}(?:[\s-]+[\w-]+){{0,2}}?[\s-]+{_PEOPLE}\b"
_OF_TEAM = rf"\b(?:team|staff|crew|squad|platoon|headcount)\s+of\s+(?:[a-z]+\s+){{0,2}}?{_NUMBER}(?!\w)"
_KEPT = r"(?:\bbudgets?\b|\bP\s?&\s?L\b|\brevenues?\b|\bturnover\b)"

# What is asked, and what answers it where it stands in one line.
_SURE = tuple(
    (re.compile(asked, re.IGNORECASE), tuple(re.compile(said, re.IGNORECASE) for said in answers))
    for asked, answers in (
        (
            r"how many people did (?:you lead|the work)|how big was (?:the|your) (?:crew|team)|lead or train",
            (_OF_TEAM, rf"(?=.*{_LED})(?=.*{_COUNTED})"),
        ),
        (
            r"(?:hire or train|train new|lead or train|show new)\b.*how many|how many people did you lead or train",
            (rf"{_TRAINED}\s+(?:[\w-]+\s+){{0,3}}?{_NUMBER}(?!\w)", rf"(?=.*{_TRAINED})(?=.*{_COUNTED})"),
        ),
        (
            r"how (?:big|large) was the budget|how much money was there",
            (rf"(?=.*{_KEPT})(?=.*{_MONEY})",),
        ),
    )
)


def is_answered(ask: str, lines: Iterable[str]) -> bool:
    """Whether one of the lines, notes or bullet points of the entry, surely holds what is asked."""
    answers = [said for asked, sure in _SURE if asked.search(ask) for said in sure]
    return bool(answers) and any(said.search(line) for line in lines for said in answers)
