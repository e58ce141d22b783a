"""Reading the guides that the project ships, content/*.md. No database here."""

import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from .content import SECTIONS, GuideContent

HERE = Path(__file__).resolve().parent


class ShippedError(ValueError):
    """A shipped file breaks its format. The message is one sentence that names the file and the place."""


@dataclass(frozen=True)
class ShippedGuide:
    slug: str
    file: str
    digest: str
    content: GuideContent
    aliases: dict[str, tuple[str, ...]]
    # Where the status of a credential was read, by its name and issuer.
    read_in: dict[tuple[str, str], str]


def read_guides(directory: Path = HERE / "content") -> tuple[ShippedGuide, ...]:
    guides = tuple(read_guide(path) for path in sorted(directory.glob("*.md")))
    slugs = {guide.slug for guide in guides}
    for guide in guides:
        for number, related in enumerate(guide.content.related, 1):
            if related.slug and (related.slug not in slugs or related.slug == guide.slug):
                raise ShippedError(f"{guide.file}, related {number}: there is no other guide “{related.slug}”.")
    _agree(guides)
    return guides


def read_guide(path: Path) -> ShippedGuide:
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ShippedError(f"{path.name}: this is not UTF-8 text.") from None
    front, body, first_line = _split(path.name, text)
    extras = _take_extras(path.name, front)
    try:
        content = GuideContent.model_validate(front | _sections(path.name, body, first_line))
    except ValidationError as error:
        raise ShippedError(f"{path.name}, {_place(error)}") from None
    return ShippedGuide(path.stem, path.name, hashlib.sha256(text.encode()).hexdigest(), content, *extras)


def _split(file: str, text: str) -> tuple[dict[str, Any], list[str], int]:
    """The front matter, the lines of the Markdown after it, and the number of the first of them."""
    lines = text.splitlines()
    fences = [number for number, line in enumerate(lines) if line.strip() == "+++"][:2]
    if len(fences) < 2 or fences[0] != 0:
        raise ShippedError(f"{file}, line 1: the front matter stands between two lines of +++.")
    try:
        # A leading line break for the fence, so that line numbers are those of the file.
        front = tomllib.loads("\n" + "\n".join(lines[1 : fences[1]]))
    except tomllib.TOMLDecodeError as error:
        raise ShippedError(f"{file}, front matter: {error}.") from None
    return front, lines[fences[1] + 1 :], fences[1] + 2


def _take_extras(file: str, front: dict[str, Any]) -> tuple[dict[str, tuple[str, ...]], dict[tuple[str, str], str]]:
    """What belongs to a skill or a credential wherever it is named, taken out of the guide's own content."""
    for name in ("skills", "certifications", "related", "sources"):
        rows = front.get(name, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ShippedError(f"{file}, {name}: each stands under a line of its own, [[{name}]].")
    aliases: dict[str, tuple[str, ...]] = {}
    for number, row in enumerate(front.get("skills", []), 1):
        given = row.pop("aliases", [])
        if not isinstance(given, list) or not all(isinstance(alias, str) for alias in given):
            raise ShippedError(f"{file}, skills {number}, aliases: this is a list of names in quotes.")
        aliases[str(row.get("name", ""))] = tuple(given)
    read_in = {
        (str(row.get("name", "")), str(row.get("issuer", ""))): str(row.pop("source", ""))
        for row in front.get("certifications", [])
    }
    return aliases, read_in


def _sections(file: str, lines: list[str], first_line: int) -> dict[str, str]:
    parts: dict[str, list[str]] = {}
    part: list[str] | None = None
    heading = ""
    for number, line in enumerate(lines, first_line):
        name = ""
        if match := re.fullmatch(r"##\s+(.+?)\s*", line):
            heading = match[1]
            name = _section_name(heading)
            if not name:
                raise ShippedError(f"{file}, line {number}: guides have no section “{heading}”.")
        elif match := re.fullmatch(r"###\s+(.+?)\s*", line):
            name = _section_name(match[1], under=heading)
        if name and name in parts:
            raise ShippedError(f"{file}, line {number}: this section stands twice.")
        if name:
            part = parts.setdefault(name, [])
        elif part is not None:
            part.append(line)
        elif line.strip():
            raise ShippedError(f"{file}, line {number}: text before the first section.")
    return _whole(file, parts)


def _whole(file: str, parts: dict[str, list[str]]) -> dict[str, str]:
    texts = {name: "\n".join(lines).strip() for name, lines in parts.items()}
    for section in SECTIONS:
        if not texts.get(section.name):
            raise ShippedError(f"{file}: the section “{section.heading}” is missing or empty.")
    return texts


def _section_name(heading: str, *, under: str = "") -> str:
    return next((part.name for part in SECTIONS if (part.heading, part.under) == (heading, under)), "")


def _place(error: ValidationError) -> str:
    """Where the first problem is and what it is: “skills 3, kind: Input should be …”."""
    first = error.errors()[0]
    where = ""
    for step in first["loc"]:
        where += f" {step + 1}" if isinstance(step, int) else f", {step}"
    message = first["msg"].removeprefix("Value error, ").rstrip(".")
    return f"{where.removeprefix(', ') or 'the whole'}: {message}."


def _agree(guides: tuple[ShippedGuide, ...]) -> None:
    """A skill or credential that two guides name is one row: both must say the same of it."""
    seen: dict[tuple[str, ...], tuple[str, dict[str, Any]]] = {}
    for guide in guides:
        for key, says in _shared(guide):
            file, other = seen.setdefault(key, (guide.file, says))
            if different := [name for name in says if says[name] != other[name]]:
                raise ShippedError(f"{guide.file} and {file} differ about {key[0]} “{key[1]}”: {', '.join(different)}.")


def _shared(guide: ShippedGuide) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """What the guide says of skills and credentials that other guides may name too, by kind and name."""
    for skill in guide.content.skills:
        yield ("skill", skill.name), skill.model_dump(exclude={"note"})
    for row in guide.content.certifications:
        yield ("credential", row.name, row.issuer), row.model_dump(exclude={"note"})
