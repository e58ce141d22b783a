"""Reads parts of a document from data that nobody checked: what fits goes in, what does not is kept and told.

A value that a field cannot hold stays, as it was written, in the part's `extra` under AS_WRITTEN. Of an entry
that has notes, long text and surplus bullets go into the notes instead, where the person sees them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from inspect import isclass
from typing import Any, get_args, get_origin, get_type_hints

from annotated_types import MaxLen
from pydantic import TypeAdapter, ValidationError

from . import limits
from .dates import EndDate, PartialDate, check_order, read_loosely
from .errors import DocumentError
from .json_resume_names import AS_WRITTEN, MAIN_FIELD
from .schema import Highlight, Part, ResumeDocument, Told, new_id, too_big, validated
from .sections import TITLES
from .sentences import NOT_THIS, sentence_for
from .text import Url, clean_text
from .words import _, gettext_noop

PROBLEMS_TOLD = 100
DEEPEST = 40
KEPT_TEXT = 3_000
TOO_DEEP = gettext_noop("This file has lists within lists deeper than any resume. It cannot be read.")
_SHOWN = 60
_NOTHING: Any = object()
_BARE_ADDRESS = re.compile(r"[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?([/?#]\S*)?\Z", re.IGNORECASE)
_NAMES = {
    **{"highlights": "bullet point", "custom": "Own section", "items": "entry", "study_type": "degree"},
    **{"profiles": "profile", "facts": "fact", "keywords": "keyword", "courses": "course", "roles": "role"},
}
# Where a number is as good as its digits. Elsewhere it may be a mistake of the file, so it is told.
_COUNTED = {
    *("postal_code", "phone", "number", "score", "level", "fluency", "courses", "keywords", "roles"),
    *("start_date", "end_date", "date", "expires", "release_date"),
}
# What names an entry that stands where one plain text belongs, as {"name": "C#", "level": 5} among keywords.
_NAMED_BY = ("name", "title", "keyword", "text", "label", "value")
_ORDERED = (("start_date", "end_date"), ("date", "expires"))
_SPILLS = {
    "summary": gettext_noop("The summary"),
    "description": gettext_noop("The description"),
    "highlights": gettext_noop("The text of bullet points"),
}


@dataclass(frozen=True)
class Read:
    """What a file gave, and in plain sentences what of it could not be taken as it stood."""

    document: ResumeDocument
    problems: tuple[str, ...] = ()


def read_tolerantly(data: Mapping[str, Any]) -> Read:
    """`data` in the names of a saved document; DocumentError only when it is more than a resume can hold."""
    if is_deeper(data, DEEPEST):
        raise DocumentError(_(TOO_DEEP))
    reader = Reader()
    values = reader.part(ResumeDocument, data, "")
    try:
        document = validated(values)
    except DocumentError as error:
        if error.message != too_big():
            raise
        document = validated(_lightened(values, reader))
    return Read(document, reader.all_told())


@dataclass
class Reader:
    """One reading of one file: what was told so far, the ids given out, the bullets that still fit."""

    problems: list[str] = field(default_factory=list)
    untold: int = 0
    ids: set[str] = field(default_factory=set)
    bullets_left: int = limits.HIGHLIGHTS_IN_ALL

    def part(self, model: type[Part], data: Mapping[str, Any], place: str) -> dict[str, Any]:
        """The values for a `model`, by field name, each one that the model accepts. `data` has alias names."""
        values: dict[str, Any] = {}
        left: dict[str, Any] = {}
        for name, info in model.model_fields.items():
            raw = data.get(str(info.alias))
            if name == "extra" or raw is None:
                continue
            value, rest = self._field(model, name, raw, _inside(place, name))
            if value is not _NOTHING:
                values[name] = value
            if rest is not _NOTHING:
                left[str(info.alias)] = rest
        self._put_in_order(values, left, place)
        if issubclass(model, Told):
            self._spill_into_notes(values, left, place)
        return values | {"extra": _extra(model, data, left)}

    def tell(self, place: str, sentence: str, raw: Any = None) -> None:
        shown = " ".join(raw.split()) if isinstance(raw, str) else ""
        shown = f" “{shown[:_SHOWN]}{'…' if len(shown) > _SHOWN else ''}”" if shown else ""
        if len(self.problems) < PROBLEMS_TOLD:
            self.problems.append(f"{place}{shown}: {sentence}" if place else sentence)
        else:
            self.untold += 1

    def all_told(self) -> tuple[str, ...]:
        more = (_("And %(count)s more of this kind.", count=f"{self.untold:,}"),) if self.untold else ()
        return (*self.problems, *more)

    def _field(self, model: type[Part], name: str, raw: Any, place: str) -> tuple[Any, Any]:
        """What the field takes of `raw`, and what is left over; _NOTHING for none."""
        hint = _hints(model)[name]
        if name == "id":
            return self._id(raw), _NOTHING
        if get_origin(hint) is tuple:
            return self._list(model, name, raw, place)
        if isclass(hint) and issubclass(hint, Part):
            value = self._entry(hint, raw, place)
            return (value, _NOTHING) if value is not _NOTHING else (_NOTHING, raw)
        return self._one(hint, raw, place, counted=name in _COUNTED)

    def _one(self, hint: Any, raw: Any, place: str, *, counted: bool) -> tuple[Any, Any]:
        adapter, given = _adapter(hint), _as_text(raw)
        try:
            value = adapter.validate_python(given)
            if given is not raw and isinstance(raw, int | float) and not counted:
                self.tell(place, _("The file has the number %(number)s here. It is taken as text.", number=given))
            return value, _NOTHING
        except ValidationError as error:
            problem = error.errors(include_url=False)[0]
        if isinstance(given, str) and hint in (PartialDate, EndDate):
            loosely = read_loosely(given)
            if loosely and _accepts(adapter, loosely):
                return loosely, raw
        if isinstance(given, str) and hint == Url and _BARE_ADDRESS.match(given.strip()):
            address = f"https://{given.strip()}"
            if _accepts(adapter, address):
                return address, _NOTHING
        self.tell(place, sentence_for(problem), given)
        return _NOTHING, raw

    def _list(self, model: type[Part], name: str, raw: Any, place: str) -> tuple[Any, Any]:
        kind = get_args(_hints(model)[name])[0]
        limit = next((rule.max_length for rule in model.model_fields[name].metadata if isinstance(rule, MaxLen)), None)
        room = self.bullets_left if kind is Highlight else None
        values: list[Any] = []
        rest: list[Any] = []
        raws = [item for item in (raw if isinstance(raw, list | tuple) else [raw]) if item is not None]
        for number, item in enumerate(raws, 1):
            if len(values) in (limit, room):
                self.tell(place, _("Only the first %(count)s fit here.", count=len(values)))
                rest.extend(raws[number - 1 :])
                break
            value, left = self._element(kind, item, f"{place} {number}", counted=name in _COUNTED)
            values += [value] if value is not _NOTHING else []
            rest += [left] if left is not _NOTHING else []
        if kind is Highlight:
            self.bullets_left -= len(values)
        return values, rest or _NOTHING

    def _element(self, kind: Any, raw: Any, place: str, *, counted: bool) -> tuple[Any, Any]:
        if isclass(kind) and issubclass(kind, Part):
            value = self._entry(kind, raw, place)
            return value, raw if value is _NOTHING else _NOTHING
        named = next((raw[name] for name in _NAMED_BY if name in raw), None) if isinstance(raw, Mapping) else None
        if not isinstance(named, str):
            return self._one(kind, raw, place, counted=counted)
        value, left = self._one(kind, named, place, counted=counted)
        return value, raw if len(raw) > 1 or left is not _NOTHING else _NOTHING

    def _entry(self, model: type[Part], raw: Any, place: str) -> Any:
        if model in MAIN_FIELD and isinstance(_as_text(raw), str):
            raw = {MAIN_FIELD[model]: raw}
        if not isinstance(raw, Mapping):
            self.tell(place, _(NOT_THIS), raw)
            return _NOTHING
        values = self.part(model, raw, place)
        required = (name for name, info in model.model_fields.items() if info.is_required())
        return values if all(name in values for name in required) else _NOTHING

    def _id(self, raw: Any) -> str:
        """An id is ours alone: one that is odd or taken is made anew, and there is nothing to tell."""
        given = raw if isinstance(raw, str) and re.fullmatch(r"[a-z0-9]{4,40}", raw) else new_id()
        taken = given if given not in self.ids else new_id()
        self.ids.add(taken)
        return taken

    def _put_in_order(self, values: dict[str, Any], left: dict[str, Any], place: str) -> None:
        for first, last in _ORDERED:
            try:
                check_order(values.get(first, ""), values.get(last, ""))
            except ValueError as error:
                self.tell(_inside(place, last), str(error))
                left[_alias(last)] = values.pop(last)

    def _spill_into_notes(self, values: dict[str, Any], left: dict[str, Any], place: str) -> None:
        for name, called in _SPILLS.items():
            texts = [_text_of(item) for item in _as_list(left.get(name, []))]
            notes = clean_text("\n".join([values.get("notes", ""), *(text for text in texts if text)]))
            if texts and all(texts) and len(notes) <= limits.NOTES:
                values["notes"] = notes
                left.pop(name)
                self.tell(place, _("%(what)s that did not fit is in the notes of this entry.", what=_(called)))


def _extra(model: type[Part], data: Mapping[str, Any], left: dict[str, Any]) -> dict[str, Any]:
    known = {str(info.alias) for info in model.model_fields.values()}
    extra = {str(key): value for key, value in data.items() if key not in known}
    given = data.get("extra")
    if given is not None:
        extra = (dict(given) if isinstance(given, Mapping) else {"extra": given}) | extra
    if left:
        before = extra.get(AS_WRITTEN, {})
        extra[AS_WRITTEN] = (before if isinstance(before, dict) else {AS_WRITTEN: before}) | left
    return extra


def _as_text(raw: Any) -> Any:
    """Numbers as text, and a list of texts as lines; anything else as it is."""
    if isinstance(raw, list) and raw and all(isinstance(item, str) for item in raw):
        return "\n".join(raw)
    return str(raw) if isinstance(raw, int | float) and not isinstance(raw, bool) else raw


def _as_list(raw: Any) -> list[Any]:
    return raw if isinstance(raw, list) else [raw]


def _text_of(raw: Any) -> str:
    text = _as_text(raw.get("text") if isinstance(raw, Mapping) else raw)
    return text if isinstance(text, str) else ""


def _accepts(adapter: TypeAdapter[Any], value: str) -> bool:
    try:
        adapter.validate_python(value)
    except ValidationError:
        return False
    return True


def _inside(place: str, name: str) -> str:
    return f"{place}, {_words(name)}" if place else TITLES.get(name, _words(name).capitalize())


def _words(name: str) -> str:
    return _NAMES.get(name, name.replace("_", " "))


def _alias(name: str) -> str:
    return {"end_date": "endDate"}.get(name, name)


def is_deeper(data: Any, depth: int) -> bool:
    level = [data]
    for _level in range(depth):
        level = [
            child
            for value in level
            for child in (value.values() if isinstance(value, Mapping) else value)
            if isinstance(child, Mapping | list)
        ]
    return bool(level)


def _lightened(value: Any, reader: Reader, *, in_extra: bool = False, key: str = "") -> Any:
    """The values without the very long texts that no field takes, such as a picture written as text."""
    if isinstance(value, dict):
        kept = {}
        for name, item in value.items():
            if (in_extra or name == "extra") and isinstance(item, str) and len(item) > KEPT_TEXT:
                told = _("Left out: %(count)s characters are too many to keep.", count=f"{len(item):,}")
                reader.tell(name, told, item)
            else:
                kept[name] = _lightened(item, reader, in_extra=in_extra or name == "extra")
        return kept
    if isinstance(value, list | tuple):
        return [_lightened(item, reader, in_extra=in_extra) for item in value]
    return value


@cache
def _hints(model: type[Part]) -> dict[str, Any]:
    return get_type_hints(model, include_extras=True)


@cache
def _adapter(hint: Any) -> TypeAdapter[Any]:
    return TypeAdapter(hint)
