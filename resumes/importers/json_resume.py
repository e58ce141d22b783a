"""Reads a JSON file: a JSON Resume of any version, or a save file of this program."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from resumes.document import SECTIONS, DocumentError, ResumeDocument
from resumes.document.json_resume import Read, from_json_resume, is_resume
from resumes.document.json_resume_names import AS_WRITTEN
from resumes.document.reshape import MARKUP, is_hollow
from resumes.document.schema import Part
from resumes.document.sections import TITLES, title
from resumes.document.tolerant import read_tolerantly
from resumes.document.upgrades import NEWER, load
from resumes.document.words import _

from . import ImportResult
from .parsing import parsed

# Keys that stand together in save files only.
_OURS = {"format", "target", "declined"}
_TECHNICAL = {AS_WRITTEN, "$schema", "meta", "id"}
# Entries named by number in one sentence.
_LISTED = 5
_NUMBERED = {*TITLES.values(), "Profiles", "Own section"}


def read(data: bytes) -> ImportResult:
    """What the file holds; raises DocumentError with one sentence when it is no resume in JSON."""
    value = _alone(parsed(data))
    read = _own(value) if isinstance(value, Mapping) and value.keys() >= _OURS else from_json_resume(value)
    problems = (*read.problems, *_unshown(read.document))
    return ImportResult(read.document, tuple(_understood(read.document)), problems)


def _alone(value: Any) -> Any:
    """The resume in a file where it stands alone in a list, or under one name."""
    while isinstance(value, list | Mapping) and len(value) == 1:
        inner = value[0] if isinstance(value, list) else next(iter(value.values()))
        if is_resume(value):
            break
        value = inner
    return value


def _own(data: Mapping[str, Any]) -> Read:
    """A save file, as saved; one that was changed by hand as far as it can be read."""
    try:
        return Read(load(data))
    except DocumentError as error:
        if error.message == _(NEWER):
            raise
    return read_tolerantly({key: value for key, value in data.items() if key != "format"})


def _understood(document: ResumeDocument) -> Iterator[str]:
    if document.basics.name:
        yield _("Name: %(name)s", name=document.basics.name)
    for section in SECTIONS:
        if section != "custom" and getattr(document, section):
            yield _counted(title(document, section), len(getattr(document, section)))
    for own in document.custom:
        yield _counted(own.title or "Own section", len(own.items))


def _unshown(document: ResumeDocument) -> Iterator[str]:
    """What other programs wrote that has no field here: kept in the save file, and on no page."""
    yield from _told("", [document])
    yield from _told("Basics", [document.basics, document.basics.location])
    yield from _told("Profiles", document.basics.profiles)
    for section in SECTIONS:
        yield from _told(TITLES.get(section, "Own section"), getattr(document, section))
        for own in document.custom if section == "custom" else ():
            yield from _told(own.title or "Own section", own.items)


def _told(place: str, parts: Iterable[Part]) -> Iterator[str]:
    """One sentence for all the entries of a section that hold the same."""
    found: dict[str, list[int]] = {}
    for number, part in enumerate(parts, 1):
        for sentence in _sentences(part):
            found.setdefault(sentence, []).append(number)
    for sentence, numbers in found.items():
        counted = f" {_listed(numbers)}" if place in _NUMBERED else ""
        yield f"{place}{counted}: {sentence}" if place else sentence[0].upper() + sentence[1:]


def _sentences(part: Part) -> Iterator[str]:
    names = [key for key, value in part.extra.items() if not is_hollow(value) and key not in _TECHNICAL]
    if names:
        yield _("kept, but on no page: %(names)s.", names=", ".join(names))
    written = part.extra.get(AS_WRITTEN)
    marked = written.get(MARKUP) if isinstance(written, dict) else None
    if isinstance(marked, dict):
        yield _("the signs of HTML or Markdown were taken out of: %(names)s.", names=", ".join(marked))


def _listed(numbers: list[int]) -> str:
    shown = ", ".join(str(number) for number in numbers[:_LISTED])
    more = len(numbers) - _LISTED
    return _("%(numbers)s and %(count)s more", numbers=shown, count=more) if more > 0 else shown


def _counted(heading: str, count: int) -> str:
    if count == 1:
        return _("%(section)s: 1 entry", section=heading)
    return _("%(section)s: %(count)s entries", section=heading, count=count)
