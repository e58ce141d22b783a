"""Reading what the project ships: guides in content/*.md and official figures in figures/. No database here."""

import csv
import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from .book import PERCENTILES
from .content import SECTIONS, GuideContent

HERE = Path(__file__).resolve().parent
_WAGES = tuple(f"{span}_{percentile}" for span in ("annual", "hourly") for percentile in PERCENTILES)
_WHOLE = ("employment", "employment_projected", "change", "openings")
_WORDS = ("entry_education", "experience", "training")
TOP_CODED, NOT_PUBLISHED = "#", ("", "*")


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


@dataclass(frozen=True)
class ShippedRelease:
    kind: str
    period: str
    first_year: int
    published_on: date
    source: str
    url: str
    licence: str
    standard: bool
    last_year: int | None = None
    annual_top: int | None = None
    hourly_top: float | None = None


@dataclass(frozen=True)
class ShippedFigures:
    period: str
    code: str
    title: str
    kind: str
    values: dict[str, Any]


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


def read_releases(path: Path = HERE / "figures" / "releases.toml") -> tuple[ShippedRelease, ...]:
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple(ShippedRelease(licence=found["licence"], **row) for row in found["releases"])
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise ShippedError(f"{path.name}: {error}.") from None


def read_figures(
    releases: tuple[ShippedRelease, ...], path: Path = HERE / "figures" / "figures.csv"
) -> tuple[ShippedFigures, ...]:
    by_period = {release.period: release for release in releases}
    found = []
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            try:
                values = _values(row, by_period[row["release"]])
                found.append(ShippedFigures(row["release"], row["code"], row["title"], row["kind"], values))
            except (KeyError, ValueError, InvalidOperation, TypeError, AttributeError) as error:
                raise ShippedError(f"{path.name}, line {number}: {error!r} is not what this column holds.") from None
    return tuple(found)


def _values(row: dict[str, str], release: ShippedRelease) -> dict[str, Any]:
    values: dict[str, Any] = {name: _wage(name, row[name], release) for name in _WAGES}
    values["top_coded"] = [name for name in _WAGES if row[name] == TOP_CODED]
    values |= {name: int(row[name]) if row[name] else None for name in _WHOLE}
    values["growth"] = Decimal(row["growth"]) if row["growth"] else None
    return values | {name: row[name].strip() for name in _WORDS}


def _wage(name: str, text: str, release: ShippedRelease) -> int | Decimal | None:
    if text in NOT_PUBLISHED:
        return None
    annual = name.startswith("annual")
    if text == TOP_CODED:
        top = release.annual_top if annual else release.hourly_top
        if top is None:
            raise ValueError(f"top-coded {name}")
        text = str(top)
    return int(text) if annual else Decimal(text).quantize(Decimal("0.01"))


FIGURE_FIELDS = (*_WAGES, "top_coded", *_WHOLE, "growth", *_WORDS)
