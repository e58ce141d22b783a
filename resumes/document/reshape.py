"""Files that hold a resume in a shape of their own, brought to the shape of JSON Resume as far as it is sure.

Nothing is dropped: what is worded anew stands under AS_WRITTEN as it was, what has no place under its own name.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .dates import read_period
from .json_resume_names import AS_WRITTEN, EXTENSION, MAIN_FIELD, OLD_NAMES, OLD_SECTIONS, STANDARD
from .markup import without_markup
from .schema import SECTIONS, Dated, Education, Part, Profile, Project, Skill, Told

MARKUP = "markup"
_BASICS = ("bio", "info", "basic_info")
# What a file without basics says of the person at the top, or under contact.
_OF_THE_PERSON = ("name", "label", "title", "headline", "summary", "image", "picture", "profiles")
_TO_REACH = ("email", "mail", "phone", "mobile", "url", "website", "location")
_SITES = ("linkedin", "github", "gitlab", "twitter", "x", "mastodon", "bluesky", "stackoverflow", "medium", "behance")
_NAME_PARTS = (("firstName", "lastName"), ("first_name", "last_name"), ("givenName", "familyName"))
_SCHEME = re.compile(r"(?:mailto|tel):\s*", re.I)
_SIGN = re.compile(r"^\s*(?:[-*•–]\s+)?")
_WRAPPERS = ("content", "history", "items", "entries", "sets")
_PERIODS = ("date", "dates", "period", "time", "years", "duration")
# How other programs say that an entry is not to be shown.
_OFF = {"hide": True, "hidden": True, "visible": False}


def reshaped(data: Mapping[str, Any]) -> dict[str, Any]:
    """A file of another program, its parts where JSON Resume has them."""
    out = _with_basics(data)
    for old, name in OLD_SECTIONS.items():
        if is_hollow(out.get(name)) and not is_hollow(out.get(old)):
            out[name] = out.pop(old)
    for name, model in SECTIONS.items():
        if name not in out or model not in STANDARD:
            continue
        entries, rest = _unwrapped(out[name])
        out[name] = [_entry(model, item) for item in entries] if isinstance(entries, list) else _entry(model, entries)
        if rest:
            out[f"{name}-other"] = rest
    return out


def is_hollow(value: Any) -> bool:
    """True for a blank form: keys, and nothing behind any of them."""
    level = [value]
    while level:
        inner: list[Any] = []
        for item in level:
            if isinstance(item, Mapping | list):
                inner.extend(item.values() if isinstance(item, Mapping) else item)
            elif item is not None and item != "":
                return False
        level = inner
    return True


def profiles_of(sites: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Profiles that stand as {"github": "user name or address"}."""
    return [
        {"network": site, "url" if "://" in str(found) else "username": found} for site, found in sites.items() if found
    ]


def groups_of(raw: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """Skills that stand as {"group": [skills]}, or None where it is one skill."""
    ours = {*STANDARD[Skill], *OLD_NAMES[Skill]}
    in_groups = raw and not ours & raw.keys() and all(isinstance(value, list | str) for value in raw.values())
    if in_groups and any(isinstance(value, list) for value in raw.values()):
        return [{"name": group, "keywords": value} for group, value in raw.items()]
    return None


def _with_basics(data: Mapping[str, Any]) -> dict[str, Any]:
    """The file with its basics found: under another name, at the top, or under contact."""
    out = dict(data)
    if is_hollow(out.get("basics")):
        found = next((name for name in _BASICS if isinstance(out.get(name), Mapping)), "")
        out["basics"] = _lifted(_person(out.pop(found, {})), out)
        if not out["basics"]:
            out.pop("basics")
            out |= {key: value for key, value in data.items() if key == "basics"}
    if isinstance(out.get("basics"), Mapping):
        out["basics"] = _basics(dict(out["basics"]))
    return out


def _person(raw: Mapping[str, Any]) -> dict[str, Any]:
    """What is said of the person, also where it stands one level deeper."""
    inner, beside = _unwrapped(raw)
    if not isinstance(inner, Mapping):
        return dict(raw)
    twice = {name: beside[name] for name in beside.keys() & inner.keys()}
    return _kept({**beside, **inner}, twice) if twice else {**beside, **inner}


def _lifted(basics: dict[str, Any], out: dict[str, Any]) -> dict[str, Any]:
    """`basics` with what stands beside it in `out`, from which it is taken."""
    contact = dict(out["contact"]) if isinstance(out.get("contact"), Mapping) else {}
    for source, names in ((out, (*_OF_THE_PERSON, *_TO_REACH)), (contact, (*_TO_REACH, *_SITES))):
        for name in names:
            if name not in basics and not is_hollow(source.get(name)):
                basics[name] = source.pop(name)
    for name in ("social", "links"):
        if "profiles" not in basics and not is_hollow(out.get(name)):
            basics["profiles"] = out.pop(name)
    if contact != out.get("contact", {}):
        out |= {"contact": contact}
        if not contact:
            out.pop("contact")
    return basics


def _basics(basics: dict[str, Any]) -> dict[str, Any]:
    sites = {name: basics.pop(name) for name in _SITES if isinstance(basics.get(name), str) and basics[name]}
    profiles = basics.get("profiles")
    if isinstance(profiles, list):
        basics["profiles"] = profiles = [{"url": found} if _is_address(found) else found for found in profiles]
    if isinstance(profiles, Mapping) and not {*STANDARD[Profile], *OLD_NAMES[Profile]} & profiles.keys():
        basics["profiles"] = profiles = profiles_of(profiles)
    if sites:
        before = profiles if isinstance(profiles, list) else [profiles] if profiles else []
        basics["profiles"] = [*before, *profiles_of(sites)]
    if isinstance(basics.get("address"), str) and is_hollow(basics.get("location")):
        basics["location"] = {"address": basics.pop("address")}
    return _unmarked(_named(_without_schemes(basics)))


def _is_address(found: Any) -> bool:
    return isinstance(found, str) and "." in found and not re.search(r"\s", found)


def _without_schemes(basics: dict[str, Any]) -> dict[str, Any]:
    """An e-mail address or a number that stands as a link."""
    said = {name: basics[name] for name in ("email", "phone") if isinstance(basics.get(name), str)}
    bare = {name: _SCHEME.sub("", value, count=1) for name, value in said.items() if _SCHEME.match(value)}
    return _kept(basics | bare, {name: said[name] for name in bare}) if bare else basics


def _named(basics: dict[str, Any]) -> dict[str, Any]:
    """With one name where a file has its parts."""
    for parts in _NAME_PARTS:
        said = {part: basics[part] for part in parts if isinstance(basics.get(part), str) and basics[part].strip()}
        if said and is_hollow(basics.get("name")):
            rest = {name: value for name, value in basics.items() if name not in said}
            return _kept(rest | {"name": " ".join(text.strip() for text in said.values())}, said)
    return basics


def _unwrapped(raw: Any) -> tuple[Any, dict[str, Any]]:
    """The entries of a section that stand one level deeper, and what stands beside them there."""
    if not isinstance(raw, Mapping):
        return raw, {}
    name = next((name for name in _WRAPPERS if _holds_entries(raw.get(name))), None)
    return (raw, {}) if name is None else (raw[name], {key: value for key, value in raw.items() if key != name})


def _holds_entries(value: Any) -> bool:
    entries = value if isinstance(value, list) else [value]
    return bool(entries) and all(isinstance(entry, Mapping) for entry in entries)


def _entry(model: type[Part], raw: Any) -> Any:
    if isinstance(raw, str) and model in MAIN_FIELD and without_markup(raw) != raw:
        raw = {MAIN_FIELD[model]: raw}
    if not isinstance(raw, Mapping):
        return raw
    entry = _dated(model, dict(raw)) if issubclass(model, Dated) else dict(raw)
    if any(entry.get(name) is off for name, off in _OFF.items()):
        entry[EXTENSION] = {"hidden": True}
    return _unmarked(_in_points(entry) if issubclass(model, Told) else entry)


def _in_points(entry: dict[str, Any]) -> dict[str, Any]:
    """The entry with its bullet points told apart where they are the lines of one text."""
    text = entry.get("highlights")
    if not isinstance(text, str) or "\n" not in text.strip():
        return entry
    points = [_SIGN.sub("", line).strip() for line in text.splitlines()]
    return _kept(entry | {"highlights": [point for point in points if point]}, {"highlights": text})


def _dated(model: type[Part], entry: dict[str, Any]) -> dict[str, Any]:
    """The entry with both its dates where it has them in one text."""
    names = {"startDate", "endDate"}
    names |= {old for old, name in OLD_NAMES[model].items() if name in names}
    said = next((name for name in _PERIODS if isinstance(entry.get(name), str | int) and entry[name]), None)
    if said is None or any(not is_hollow(entry.get(name)) for name in names):
        return entry
    start, end = read_period(str(entry[said]))
    # One date alone is when a course of study or a project ended; of a job it may be either end.
    if not end or (not start and model not in (Education, Project)):
        return entry
    return _kept(entry | {"startDate": start, "endDate": end}, {said: entry[said]}, gone=said)


def _unmarked(entry: dict[str, Any]) -> dict[str, Any]:
    """The entry with the words of its texts alone; the texts with their signs are kept."""
    plain = dict(_plain_texts(entry))
    return _kept(entry | plain, {MARKUP: {name: entry[name] for name in plain}}) if plain else entry


def _plain_texts(entry: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in entry.items():
        if isinstance(value, str) and without_markup(value) != value:
            yield name, without_markup(value)
        elif isinstance(value, list):
            words = [without_markup(item) if isinstance(item, str) else item for item in value]
            if words != value:
                yield name, words


def _kept(entry: dict[str, Any], written: dict[str, Any], gone: str = "") -> dict[str, Any]:
    before = entry.get(AS_WRITTEN, {})
    kept = {AS_WRITTEN: (before if isinstance(before, dict) else {AS_WRITTEN: before}) | written}
    return {name: value for name, value in entry.items() if name != gone} | kept
