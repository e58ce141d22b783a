"""The document as JSON Resume 1.3.1, and any JSON Resume as a document, both without loss.

What the standard has no name for stands under one key on each level (EXTENSION): ids, notes, facts and the
like; whole entries that never print stand aside there too, so that no other program prints them.
In work, a start without an end means that it goes on.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from .dates import PRESENT, parse_partial, read_loosely
from .errors import DocumentError
from .json_resume_names import AS_WRITTEN, EXTENSION, OLD_NAMES, OLD_SECTIONS, SCHEMA_URL, STANDARD
from .printed import is_aside
from .reshape import groups_of, is_hollow, reshaped
from .schema import (
    FORMAT,
    SECTIONS,
    Basics,
    Dated,
    Item,
    Location,
    Part,
    Position,
    Profile,
    ResumeDocument,
    Skill,
    Told,
)
from .sections import SUMMARY
from .tolerant import Read, read_tolerantly
from .words import _, gettext_noop

__all__ = ["EXTENSION", "NOT_A_RESUME", "Read", "from_json_resume", "is_resume", "to_json_resume"]

NOT_A_RESUME = gettext_noop("This is not a resume: it has none of the parts of one, such as basics, work or education.")
_LISTS = tuple(name for name in SECTIONS if name != "custom")
_PARTS = {"basics", "bio", *_LISTS, *OLD_SECTIONS, EXTENSION}
_EMPTY: tuple[Any, ...] = (None, "", [], {})


def to_json_resume(document: ResumeDocument) -> dict[str, Any]:
    """The whole document. For a file to send, give `printed(document)`."""
    out, ours = _shared_out(document, document.extra, {"$schema", "basics", *SECTIONS, *OLD_SECTIONS})
    for name in ("basics", *_LISTS):
        ours.pop(name, None)
    aside: dict[str, Any] = {}
    lists = {}
    for name in _LISTS:
        hidden = {item.id for item in getattr(document, name) if is_aside(document, name, item)}
        lists[name], aside[name] = _parted(getattr(document, name), hidden)
    basics = _basics_written(document.basics, with_summary=SUMMARY not in document.hidden_sections)
    ours |= _filled({"aside": _filled(aside)})
    parts = _filled({"basics": basics, **lists})
    return {"$schema": SCHEMA_URL, **parts, **out, EXTENSION: {"format": FORMAT, **ours}}


def is_resume(data: Any) -> bool:
    """Whether it has one of the parts of a resume."""
    return isinstance(data, Mapping) and not _PARTS.isdisjoint(data)


def from_json_resume(data: Any) -> Read:
    """Anything that calls itself a resume in JSON; DocumentError when it is none or holds more than one can."""
    if not is_resume(data):
        raise DocumentError(_(NOT_A_RESUME))
    return read_tolerantly(_document_taken(data if EXTENSION in data else reshaped(data)))


# --- writing ---


def _written(part: Part) -> dict[str, Any]:
    """One entry: standard names, then the extension with the rest."""
    out, ours = _shared_out(part, part.extra, set())
    if isinstance(part, Told):
        _write_highlights(part, out, ours)
    if isinstance(part, Dated):
        _write_end(part, out, ours)
    return out | _filled({EXTENSION: ours})


def _shared_out(part: Part, extra: Mapping[str, Any], reserved: set[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The standard fields with unknown keys back in their place, and ours."""
    whole = part.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude={"extra"})
    model = type(part)
    standard = STANDARD.get(model, ())
    reserved = reserved | {EXTENSION, AS_WRITTEN} | set(OLD_NAMES.get(model, ()))
    reserved |= {str(info.alias) for info in model.model_fields.values()}
    out = {name: whole[name] for name in standard if name in whole}
    ours = {name: value for name, value in whole.items() if name not in standard}
    ours |= _filled({"extra": {key: value for key, value in extra.items() if key in reserved}})
    return out | {key: value for key, value in extra.items() if key not in reserved}, ours


def _write_end(part: Dated, out: dict[str, Any], ours: dict[str, Any]) -> None:
    """ "present" is an absent end; the extension has the end wherever a reader would guess another."""
    if part.end_date == PRESENT:
        out.pop("endDate", None)
    guess = PRESENT if isinstance(part, Position) and part.start_date else ""
    if "endDate" not in out and part.end_date != guess:
        ours["endDate"] = part.end_date


def _write_highlights(part: Told, out: dict[str, Any], ours: dict[str, Any]) -> None:
    """Bullets that print stand in the standard list where it has one; the extension has the rest of each."""
    whole = out.pop("highlights", None) or ours.pop("highlights", [])
    if "highlights" in STANDARD[type(part)]:
        shown = [bool(bullet.text) and not bullet.hidden for bullet in part.highlights]
        texts = [bullet.text for bullet, prints in zip(part.highlights, shown, strict=True) if prints]
        for bullet, prints in zip(whole, shown, strict=True):
            if prints:
                del bullet["text"]
        out |= _filled({"highlights": texts})
    ours |= _filled({"highlights": whole})


def _basics_written(basics: Basics, *, with_summary: bool) -> dict[str, Any]:
    out, ours = _shared_out(basics, basics.extra, set())
    if not with_summary and "summary" in out:
        ours["summary"] = out.pop("summary")
    hidden = {profile.id for profile in basics.profiles if profile.hidden}
    profiles, aside = _parted(basics.profiles, hidden)
    parts = {"location": _written(basics.location), "profiles": profiles}
    out = {key: value for key, value in out.items() if key not in parts} | _filled(parts)
    ours |= _filled({"aside": _filled({"profiles": aside})})
    return out | _filled({EXTENSION: ours})


def _parted(items: Iterable[Item], hidden: set[str]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The entries that may print, as the standard has them, and the others whole, each with its place."""
    aside = [
        {"at": place, "item": item.model_dump(mode="json", by_alias=True, exclude_defaults=True)}
        for place, item in enumerate(items)
        if item.id in hidden
    ]
    return [_written(item) for item in items if item.id not in hidden], aside


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in _EMPTY}


# --- reading: other names become ours; what the values are worth is the tolerant reader's business ---


def _document_taken(data: Mapping[str, Any]) -> dict[str, Any]:
    ours = _mapping(data.get(EXTENSION))
    aside = _mapping(ours.get("aside"))
    taken: dict[str, Any] = {key: value for key, value in ours.items() if key not in ("format", "aside", "extra")}
    for name in _LISTS:
        taken[name] = _with_aside(_entries(SECTIONS[name], data.get(name)), aside.get(name))
    taken["basics"] = _basics_taken(data.get("basics"))
    known = {*_LISTS, "basics", EXTENSION}
    unknown = {key: value for key, value in data.items() if key not in known}
    if unknown.get("$schema") == SCHEMA_URL:
        del unknown["$schema"]
    return taken | {"extra": _extra_taken(data, ours) | unknown}


def _basics_taken(raw: Any) -> Any:
    if not isinstance(raw, Mapping):
        return raw
    taken = _part_taken(Basics, raw)
    aside = _mapping(_mapping(raw.get(EXTENSION)).get("aside"))
    taken["location"] = _part_taken(Location, taken.get("location"))
    taken["profiles"] = _with_aside(_entries(Profile, taken.get("profiles")), aside.get("profiles"))
    return taken


def _entries(model: type[Part], raw: Any) -> list[Any]:
    raws: list[Any] = raw if isinstance(raw, list) else [raw]
    if model is Skill and isinstance(raw, Mapping):
        raws = groups_of(raw) or raws
    return [_part_taken(model, item) for item in raws if not is_hollow(item)]


def _part_taken(model: type[Part], raw: Any) -> Any:
    """The same entry in our names: the extension's fields, the standard's over them, the unknown as extra."""
    if not isinstance(raw, Mapping):
        return raw
    ours = _mapping(raw.get(EXTENSION))
    standard = {name: raw[name] for name in STANDARD[model] if raw.get(name) not in _EMPTY}
    unknown = {key: value for key, value in raw.items() if key not in (*STANDARD[model], EXTENSION)}
    for old, name in OLD_NAMES.get(model, {}).items():
        if name not in standard and raw.get(old) not in _EMPTY:
            standard[name] = unknown.pop(old)
    taken = {key: value for key, value in ours.items() if key not in ("aside", "extra")} | standard
    if issubclass(model, Told):
        taken["highlights"] = _highlights_taken(standard.get("highlights", []), ours.get("highlights"))
    if model is Position and "endDate" not in taken and _is_date(taken.get("startDate")):
        taken["endDate"] = PRESENT
    return taken | {"extra": _extra_taken(raw, ours) | unknown}


def _highlights_taken(texts: Any, ours: Any) -> list[Any]:
    """Each bullet of the extension with its text from the standard list; texts that another program added last."""
    waiting = [text for text in (texts if isinstance(texts, list) else [texts]) if text not in _EMPTY]
    together = []
    for bullet in ours if isinstance(ours, list) else []:
        if not isinstance(bullet, Mapping) or "text" in bullet:
            together.append(bullet)
        elif waiting:
            together.append({**bullet, "text": waiting.pop(0)})
    return together + waiting


def _with_aside(entries: list[Any], aside: Any) -> list[Any]:
    """The entries with those that stood aside back in their places."""
    for entry in aside if isinstance(aside, list) else []:
        place = _mapping(entry).get("at")
        item = _mapping(entry).get("item", entry)
        entries.insert(place if isinstance(place, int) else len(entries), item)
    return entries


def _extra_taken(raw: Mapping[str, Any], ours: Mapping[str, Any]) -> dict[str, Any]:
    """What the extension kept as extra, and an extension or extra of another shape, which is only kept."""
    kept = {} if isinstance(raw.get(EXTENSION), Mapping | None) else {EXTENSION: raw[EXTENSION]}
    extra = ours.get("extra")
    return kept | (dict(extra) if isinstance(extra, Mapping) else {} if extra is None else {"extra": extra})


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _is_date(value: Any) -> bool:
    try:
        return bool(parse_partial(str(value or "")))
    except ValueError:
        return bool(read_loosely(str(value)))
