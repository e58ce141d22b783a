"""The lines that name an entry, taken apart: who, what and where, in whatever order people write them."""

import re
from pathlib import Path

_TABLES = Path(__file__).parent / "tables"
# Words that end, or are, the name of a work; and words in the name of who employs or teaches.
_TITLES = frozenset((_TABLES / "titles.txt").read_text(encoding="utf-8").split())
_HOUSES = frozenset((_TABLES / "houses.txt").read_text(encoding="utf-8").split())
# A longer line is no name with its place.
_LONGEST = 300
# Countries and states by their names, with "_" for a space.
_LANDS = (_TABLES / "lands.txt").read_text(encoding="utf-8").split()
_SCHOOLS = re.compile(
    r"\b(?:universi[a-zà-ÿ]+|college|school|academy|institut[a-z]*|polytechnic|seminary|conservatory|hochschule"
    r"|sixth form|high|uniwersytet|politechnika|szkoła|liceum|lyc[eé]e|gymnasium|università|école|escuela|colegio)\b",
    re.IGNORECASE,
)
_DEGREES = re.compile(
    r"\b(?:bachelor|master|doctor|associate|diploma|degree|certificate|apprenticeship|ged|ph\.?d|mba|[bm]\.?[as]\.?"
    r"|b\.?sc|m\.?sc|[bm]\.?eng|bba|bfa|mfa|mphil|dphil|llb|llm|pgce|pgdip|hn[cd]|gcses?|a[- ]levels?|nvq|btec"
    r"|some college|bsn|msn|adn|aas|abitur|baccalaur[a-zé]+|macc|m\.?ed|jd|md)\b",
    re.IGNORECASE,
)
_DEGREE_BEFORE = re.compile(r"^(?P<degree>(?=\S*[A-Z]\S*[A-Z])[A-Za-z.]{2,6})\s+(?P<rest>[A-Z].+)$")
_LAND = "|".join(land.replace("_", " ") for land in sorted(_LANDS, key=len, reverse=True))
_TOWN = r"[^\W\d_a-z][\w.'’]*(?:[ -][\w.'’]+){0,4}"
_SURE = rf"(?:{_TOWN},\s*(?:[A-Z]{{2}}|{_LAND})(?:,\s*(?:{_LAND}))?|Remote|Hybrid)"
_PLACE = re.compile(rf"^(?:{_TOWN},\s*(?:[A-Z]{{2}}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)|{_SURE})$")
_IS_SURE = re.compile(rf"^{_SURE}$")
_ENDS_IN_PLACE = re.compile(rf"^(?P<rest>.+?)(?:,|\s[-–—|·•]|\s\()\s*(?P<place>{_SURE})\)?$")
# The stronger sign divides first: a dash or an "at" may belong to a name.
_BETWEEN = (re.compile(r"\s+[|·•]\s+"), re.compile(r"\s+[–—-]\s+|\s+(?:at|@)\s+(?=[A-Z])"))
AT = re.compile(r"^(?:at|@)\s+(?=[A-Z])")
# Words that end in these name who does something.
_DOERS = re.compile(r"(?:ist|ician|keeper|worker|maker|grapher|person|smith)s?$")


# Parts of a name that people write in more than one way, or that are no part of it.
_UNSURE = re.compile(
    r"(?:MA?C\w+|VAN|VON|DER?|DEN|DEL|DE?LA|DA|DI|DU|DOS|LA|LE|EL|AL|BIN|IBN|TER|MD|PHD|MBA|CPA|PMP|DDS|ESQ|BSN|MSN|II|III|IV"
    r"|\w{2}|[^AEIOUYÀ-Ý]{2,})"
)
_CAPITALS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\W\d_]\.?")


def in_small(name: str) -> str:
    """A person's name set all in capitals, as it is written elsewhere: only where that is sure."""
    words = name.split()
    if len(words) < 2 or not name.isupper() or not all(map(_CAPITALS.fullmatch, words)):
        return name
    if any(_UNSURE.fullmatch(word) for word in words if len(word.rstrip(".")) > 1):
        return name
    return re.sub(r"[^\W\d_]+", lambda part: part[0][0] + part[0][1:].lower(), name)


def place_off(text: str) -> tuple[str, str]:
    """What stands before the town and state at the end of a line, and these."""
    text = text.rstrip(" ,")
    if len(text) > _LONGEST:
        return text, ""
    if _IS_SURE.match(text):
        return "", text
    found = _ENDS_IN_PLACE.match(text)
    return (found["rest"].strip(), found["place"]) if found else (text, "")


def is_place(text: str) -> bool:
    return bool(_PLACE.match(text))


def is_surely_place(text: str) -> bool:
    return bool(_IS_SURE.match(text))


def is_land(text: str) -> bool:
    """Whether it is the name of a country or state and no more."""
    return text.replace(" ", "_") in _LANDS


def is_degree(text: str) -> bool:
    return bool(_DEGREES.search(text))


def is_school(text: str) -> bool:
    return bool(_SCHOOLS.search(text))


def is_written_as_name(text: str) -> bool:
    """Whether its words begin with capitals; small ones and short forms need not."""
    return all(word[:1].isupper() or len(word) < 4 or "." in word for word in text.split())


def apart(text: str, key: str = "") -> list[str]:
    """The two names on one line; at a comma only where one of them is surely the work and the other surely not."""
    strong, weak = _BETWEEN
    is_one = (key == "education" and is_school(text)) or text.startswith("The ")
    between = strong if strong.search(text) or is_one else weak
    found = [AT.sub("", piece.strip(" ,")) for piece in between.split(text) if piece.strip(" ,")]
    if len(found) > 1 or len(text) > _LONGEST:
        return found or [text]
    pieces = text.split(", ")
    pairs = [(", ".join(pieces[:n]), ", ".join(pieces[n:])) for n in range(1, len(pieces))]
    if key == "education" and is_degree(text):
        before = _DEGREE_BEFORE.match(text)
        if before and is_degree(before["degree"]) and is_school(before["rest"].partition(",")[0]):
            return [before["degree"], before["rest"]]
        beside = [
            (first, rest)
            for n, (first, rest) in enumerate(pairs, 1)
            if is_school(first) != is_school(rest) and (is_school(pieces[n]) or is_school(pieces[n - 1]))
        ]
        return list(beside[0]) if beside else [text]
    for least in (-1, 0):
        for first, rest in pairs:
            low, high = sorted((likeness(first), likeness(rest)))
            if low <= least and high > 0:
                return [first, rest]
    return [text]


def are_both(first: str, second: str, key: str) -> bool:
    """Whether one of two names is surely the work or the study, and the other surely not."""
    if key == "education":
        return is_school(first) != is_school(second) or is_degree(first) != is_degree(second)
    return (likeness(first) > 0) != (likeness(second) > 0)


def in_order(first: str, second: str, key: str) -> tuple[str, str]:
    """The house before the work, the school before the study."""
    if key == "education":
        wrong = is_school(second) and (not is_school(first) or (is_degree(first) and not is_degree(second)))
    else:
        wrong = likeness(first) > 0 and likeness(second) <= 0
    return (second, first) if wrong else (first, second)


def with_area(house: str, work: str, key: str) -> tuple[str, str]:
    """A school that is followed by what was studied there, beside the short name of a degree alone."""
    school, comma, area = house.partition(", ")
    bare = key == "education" and is_degree(work) and len(work) <= 6 and not re.search(r"[\s,]", work)
    if bare and comma and is_school(school) and not is_school(area):
        return school, f"{work}, {area}"
    return house, work


def likeness(text: str) -> int:
    """Above 0 where the words are those of a title of work, below where they are those of a house."""
    main = re.split(r"\s+(?:of|for|in|to)\s+|[,(/]|\s[–—-]\s", text, maxsplit=1)[0]
    words = re.findall(r"[a-z]+", main.casefold())
    if words and (words[-1] in _TITLES or _DOERS.search(words[-1])):
        return 2
    named = any(word in _HOUSES for word in re.findall(r"[a-z]+", text.casefold()))
    return sum(word in _TITLES for word in words) - 2 * named
