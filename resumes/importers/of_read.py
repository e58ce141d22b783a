"""What the reader found as a document. Nothing enters that does not stand in the file."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from resumes.document import ResumeDocument, limits, validated
from resumes.document.dates import PRESENT, check_order, read_loosely
from resumes.document.sections import TITLES
from resumes.document.text import clean_line, clean_text, network_of, opens
from resumes.reading.contact import URL
from resumes.reading.naming import is_land, likeness
from resumes.reading.values import Read, ReadEntry, ReadSection

from . import ImportResult

_STATE = re.compile(r"^(?P<city>[^,]+), (?P<region>[A-Z]{2})(?: (?P<code>\d{5}(?:-\d{4})?))?$")
_GPA = re.compile(r"^(?:GPA|Grade|Score)\s*:?\s*(.+)$", re.IGNORECASE)
_COURSES = re.compile(r"^(?:relevant )?(?:courses|coursework)\s*:\s*(.+)$", re.IGNORECASE)
_NUMBER = re.compile(r"^(License|Certification|Certificate) (?:No\.|Number|#)\s*(.+)$", re.IGNORECASE)
_EXPIRES = re.compile(r"^(?:expires|valid until|exp\.)\s*:?\s*(.+)$", re.IGNORECASE)
_GOING_ON = re.compile(r"\s*\(in progress\)$", re.IGNORECASE)
_DEGREE_IN = re.compile(r"((?:Bachelor|Master|Doctor|Associate)[\w’' ]*?|[BM]\.?[AS]c?\.?) in (.+)$")
# "French – fluent", "English C2"; what says how well before the languages; "Irish and French".
_SPOKEN = re.compile(r"^(\w[\w ]*?)(?:\s*[-–—:]\s+|\s+(?=[ABC][12]\b))(.+)$")
_HOW_WELL = re.compile(
    r"^(?:mother tongue|native|first|second|other|fluent|basic|conversational|bilingual|elementary|limited|full"
    r"|professional|intermediate|advanced|beginner)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"(?<=[a-z]) and (?=[A-Z][a-z]+$)")
_LEVEL = re.compile(r"^(.+?)\s*\(([^()]+)\)$")
_HONORS = re.compile(
    r"(?:(?:magna |summa )?cum laude|with (?:high |highest |great )?(?:honou?rs|distinction)"
    r"|first[- ]class(?: honou?rs)?)\.?",
    re.IGNORECASE,
)
_EQUIVALENT = re.compile(r"(?:ged|hiset|(?:general|high[- ]school) equivalency)\b", re.IGNORECASE)


def document_of(read: Read, addresses: Iterable[str] = ()) -> ImportResult:
    """`addresses` are those that the file links to: a short one in its text is made whole by them."""
    whole = _Whole(addresses)
    values: dict[str, Any] = {"basics": _basics(read, whole)}
    told, left = [f"Name: {read.name}"] if read.name else [], list(read.left)
    for section in read.sections:
        items = _items(section, whole)
        if section.key == "summary":
            values["basics"]["summary"] = "\n".join(section.texts)[: limits.TEXT]
        elif section.key in TITLES:
            values[section.key] = (values.get(section.key, []) + items)[: limits.ITEMS_PER_SECTION]
            left += section.texts
        else:
            custom = {"title": _line(section.title), "items": items[: limits.ITEMS_PER_SECTION]}
            values["custom"] = (values.get("custom", []) + [custom])[: limits.CUSTOM_SECTIONS]
        if items:
            told.append(f"{section.title}: {len(items)} {'entry' if len(items) == 1 else 'entries'}")
    return ImportResult(_in_order(validated(values), read), tuple(told), tuple(left))


def _in_order(document: ResumeDocument, read: Read) -> ResumeDocument:
    own = iter(document.custom)
    order = [section.key if section.key in TITLES else next(own).id for section in read.sections]
    return document.with_values(section_order=tuple(dict.fromkeys(order)))


class _Whole:
    """Addresses as links: a short one is looked up among those that the file opens at a click."""

    def __init__(self, addresses: Iterable[str]) -> None:
        self._known = {_short(address): address for address in addresses}
        # The name of a host stands for an address that is too long for a line.
        hosts = Counter(map(_host, self._known))
        self._known |= {_host(each): address for each, address in self._known.items() if hosts[_host(each)] == 1}

    def __call__(self, text: str) -> str:
        text = text.strip()
        address = self._known.get(_short(text)) or (text if "://" in text else f"https://{text}")
        return address if opens(address) else ""


def _short(address: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address.casefold()).rstrip("/")


def _host(short: str) -> str:
    return short.partition("/")[0]


def _basics(read: Read, whole: _Whole) -> dict[str, Any]:
    profiles, url = [], ""
    for link in read.links:
        named = re.match(r"^(\w[\w ]*): (\S+)$", link)
        address = "" if named else whole(link)
        if named:
            profiles.append({"network": _line(named[1]), "username": _line(named[2])})
        elif address and (url or network_of(address)):
            profiles.append({"network": network_of(address), "url": address})
        else:
            url = url or address
    return {
        "name": _line(read.name),
        "label": _line(read.label),
        "email": _line(read.email),
        "phone": _line(read.phone),
        "url": url,
        "location": _location(read.place),
        "profiles": profiles[: limits.ITEMS_PER_SECTION],
    }


def _location(place: str) -> dict[str, str]:
    """City, state and code where it surely says them; else the whole place as the city it may be."""
    last = place.rsplit(", ", 2)
    found = _STATE.match(", ".join(last[-2:]))
    if not found:
        return {"city": _line(place)}
    address = last[0] if len(last) == 3 else ""
    return {"address": address, "city": found["city"], "region": found["region"], "postal_code": found["code"] or ""}


def _items(section: ReadSection, whole: _Whole) -> list[dict[str, Any]]:
    if section.key in ("skills", "interests", "languages"):
        return [item for group in section.lists for item in _LISTED[section.key](group.label, group.items)]
    make = _MADE.get(section.key, _own)
    return [item for entry in section.entries if any((item := make(entry, whole)).values())]


def _skills(label: str, words: tuple[str, ...]) -> list[dict[str, Any]]:
    texts = [_line(word) for word in words]
    if label:
        leveled = _LEVEL.match(label)
        name, level = (leveled[1], leveled[2]) if leveled else (label, "")
        return [{"name": _line(name), "level": _line(level), "keywords": texts[: limits.ITEMS_PER_SECTION]}]
    return [{"name": name, "level": level} for name, level in map(_leveled, texts)]


def _languages(label: str, words: tuple[str, ...]) -> list[dict[str, Any]]:
    texts = [_line(word) for text in words for word in _AND.split(text)]
    if _HOW_WELL.match(label):
        found = [(name, level or label) for name, level in map(_spoken, texts)]
    elif label and len(texts) == 1:
        found = [(label, texts[0])]
    else:
        found = []
        for name, level in map(_spoken, texts):
            if found and not found[-1][1] and _HOW_WELL.match(name):
                # How well stands on a line of its own below the language.
                found[-1] = (found[-1][0], name)
            else:
                found.append((name, level))
    return [{"language": _line(name), "fluency": _line(level)} for name, level in found]


def _spoken(text: str) -> tuple[str, str]:
    found = _LEVEL.match(text) or _SPOKEN.match(text)
    return (found[1], found[2]) if found else (text, "")


def _interests(label: str, words: tuple[str, ...]) -> list[dict[str, Any]]:
    texts = [_line(word) for word in words]
    return [{"name": _line(label), "keywords": texts}] if label else [{"name": text} for text in texts]


def _leveled(text: str) -> tuple[str, str]:
    found = _LEVEL.match(text)
    return (found[1], found[2]) if found else (text, "")


_LISTED: dict[str, Callable[[str, tuple[str, ...]], list[dict[str, Any]]]] = {
    "skills": _skills,
    "languages": _languages,
    "interests": _interests,
}


def _told(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    """What entries have in common; the rest of their details goes into the text, so that none is lost."""
    url, rest = "", []
    for detail in entry.details:
        if not url and URL.fullmatch(detail) and (address := whole(detail)):
            url = address
        else:
            rest.append(detail)
    start, end = _period(entry)
    return {
        "location": _line(entry.place),
        "url": url,
        "start_date": start,
        "end_date": end,
        "summary": clean_text("\n".join((*rest, *entry.texts)))[: limits.TEXT],
        "highlights": [{"text": _cut(text)} for text in entry.highlights if text][: limits.HIGHLIGHTS_PER_ITEM],
    }


def _period(entry: ReadEntry) -> tuple[str, str]:
    start, end = read_loosely(entry.start), read_loosely(entry.end)
    try:
        check_order(start, end)
    except ValueError:
        return "", end
    return start, end


def _position(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    values = _told(entry, whole) | {"name": _line(entry.name), "position": _line(entry.title)}
    if entry.name.casefold() == "self-employed":
        values |= {"name": "", "kind": "self_employed"}
    return values


def _volunteer(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    return _told(entry, whole) | {"organization": _line(entry.name), "position": _line(entry.title)}


def _school(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    values = _told(entry, whole)
    rest, scores, courses = [], [], []
    for text in values.pop("summary").splitlines():
        if found := _GPA.match(text):
            scores.append(found[1])
        elif _HONORS.fullmatch(text):
            scores.append(text)
        elif found := _COURSES.match(text):
            courses += [_line(course) for course in found[1].split(", ")]
        else:
            rest.append(text)
    study, area, outcome = _study(entry)
    return values | {
        "institution": _line(entry.name),
        "study_type": _line(study),
        "area": _line(area),
        "outcome": outcome,
        "score": _line(scores[0]) if scores else "",
        "courses": courses[: limits.ITEMS_PER_SECTION],
        # A school has no text of its own: what is left of it is told in bullet points.
        "highlights": ([{"text": _cut(text)} for text in rest] + values["highlights"])[: limits.HIGHLIGHTS_PER_ITEM],
    }


def _study(entry: ReadEntry) -> tuple[str, str, str]:
    title = entry.title
    going_on = entry.expected or bool(_GOING_ON.search(title))
    title = _GOING_ON.sub("", title)
    if found := re.match(r"Studies toward (.+)$", title):
        study, _, area = found[1].partition(", ")
        return study, area, "no_degree"
    if found := re.match(r"Coursework in (.+)$", title):
        return "", found[1], "courses"
    study, _, area = title.partition(", ")
    if _EQUIVALENT.match(title):
        return study, area, "equivalency"
    if not area and (found := _DEGREE_IN.match(title)):
        study, area = found[1], found[2]
    return study, area, "in_progress" if going_on else "degree"


def _project(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    values = _told(entry, whole)
    values.pop("location")
    plain = [text for text in entry.details if not URL.fullmatch(text)]
    # A part that somebody had stands on a line of its own, above the address and what was used.
    title = entry.title or (plain.pop(0) if plain and plain[0] == entry.details[0] and "," not in plain[0] else "")
    role, _, house = plain[0].partition(", ") if plain and not title else ("", "", "")
    if house and "," not in house and likeness(role) > 0:
        title, entity = plain.pop(0).split(", ")
    else:
        entity = ""
    words = [_line(word) for text in plain for word in text.split(", ")]
    values.pop("summary")
    text = clean_text("\n".join(entry.texts))[: limits.TEXT]
    roles = [_line(title)] if title else []
    made = {"name": _line(entry.name), "entity": _line(entity), "roles": roles, "description": text}
    return values | made | {"keywords": words[: limits.ITEMS_PER_SECTION]}


def _certificate(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    values = _told(entry, whole)
    name = _line(_GOING_ON.sub("", entry.name or next(iter(entry.highlights), "")))
    made: dict[str, Any] = {"name": name, "url": values["url"], "date": _date(values["end_date"])}
    made["status"] = (
        "in_progress" if entry.expected or name != entry.name and _GOING_ON.search(entry.name) else "earned"
    )
    for text in values["summary"].splitlines() + ([entry.title] if entry.title else []):
        if found := _NUMBER.match(text):
            made |= {"kind": found[1].casefold(), "number": _line(found[2]), "number_shown": True}
        elif found := _EXPIRES.match(text):
            made["expires"] = _date(read_loosely(found[1]))
        elif (is_land(text) or re.fullmatch("[A-Z]{2}", text)) and not made.get("state"):
            # Only a license holds in one state.
            made |= {"state": _line(text), "kind": "license"}
        elif not made.get("issuer"):
            made["issuer"] = _line(text)
        elif not made.get("state"):
            made["state"] = _line(text)
    if made.get("expires", "") and made["expires"] < made["date"]:
        made.pop("expires")
    return made


def _award(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    values = _told(entry, whole)
    awarder, text = _first_and_rest(entry, values)
    return {"title": _line(entry.name), "date": _date(values["end_date"]), "awarder": awarder, "summary": text}


def _publication(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    values = _told(entry, whole)
    publisher, text = _first_and_rest(entry, values)
    date, url = _date(values["end_date"]), values["url"]
    return {"name": _line(entry.name), "release_date": date, "publisher": publisher, "url": url, "summary": text}


def _first_and_rest(entry: ReadEntry, values: dict[str, Any]) -> tuple[str, str]:
    """The first detail, and all that is told besides."""
    lines = [entry.title] if entry.title else []
    lines += [*values["summary"].splitlines(), *(highlight["text"] for highlight in values["highlights"])]
    has_detail = bool(entry.title or set(entry.details) - {values["url"]}) and lines and lines[0] not in entry.texts
    first = _line(lines.pop(0)) if has_detail else ""
    return first, "\n".join(lines)[: limits.TEXT]


def _reference(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    texts = (*([entry.title] if entry.title else ()), *entry.details, *entry.texts, *entry.highlights)
    return {"name": _line(entry.name), "reference": "\n".join(texts)[: limits.TEXT]}


def _own(entry: ReadEntry, whole: _Whole) -> dict[str, Any]:
    return _told(entry, whole) | {"title": _line(entry.name), "subtitle": _line(entry.title)}


_MADE: dict[str, Callable[[ReadEntry, _Whole], dict[str, Any]]] = {
    "work": _position,
    "volunteer": _volunteer,
    "education": _school,
    "projects": _project,
    "certificates": _certificate,
    "awards": _award,
    "publications": _publication,
    "references": _reference,
}


def _date(end: str) -> str:
    return "" if end == PRESENT else end


def _line(text: str) -> str:
    return str(clean_line(text))[: limits.LINE]


def _cut(text: str) -> str:
    return str(clean_line(text))[: limits.HIGHLIGHT]
