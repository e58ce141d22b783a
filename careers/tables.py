"""Reading the tables that the project ships in figures/: releases, occupations, figures, job titles. No database."""

import csv
import hashlib
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeVar

from .book import PERCENTILES
from .shipped import ShippedError

WAGES = tuple(f"{span}_{percentile}" for span in ("annual", "hourly") for percentile in PERCENTILES)
_WHOLE = ("employment", "employment_projected", "change", "openings")
_WORDS = ("entry_education", "experience", "training")
FIGURE_FIELDS = (*WAGES, "top_coded", *_WHOLE, "growth", *_WORDS)
TOP_CODED, NOT_PUBLISHED = "#", ("", "*")

FIGURE_COLUMNS = (
    *("release", "code", *WAGES),
    *("employment", "employment_projected", "change", "growth", "openings", *_WORDS),
)
OCCUPATION_COLUMNS = ("code", "slug", "title", "role", "kind", "group", "related", "technologies")
BETWEEN = ";"
TITLE_COLUMNS = ("code", "kind", "title")
_TITLE_KINDS = {"r": "reported", "a": "alternate"}
T = TypeVar("T")


@dataclass(frozen=True)
class ShippedRelease:
    kind: str
    period: str
    first_year: int
    source: str
    url: str
    licence: str
    standard: bool
    last_year: int | None = None
    published_on: date | None = None
    annual_top: int | None = None
    hourly_top: float | None = None
    # Of names: how far each of their tables goes.
    files: dict[str, dict[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class ShippedOccupation:
    code: str
    slug: str
    title: str
    role: str
    kind: str
    group: str
    related: list[str]
    technologies: list[str]


@dataclass(frozen=True)
class ShippedFigures:
    period: str
    code: str
    values: dict[str, Any]


@dataclass(frozen=True)
class ShippedTitle:
    code: str
    kind: str
    title: str


@dataclass(frozen=True)
class ShippedTechnology:
    """What the review says of a technology: its name here, and the first two digits of the codes it belongs to, or with
    a “!” before it a whole code that it does not."""

    shown: str
    groups: tuple[str, ...]

    def belongs_to(self, code: str) -> bool:
        return code[:2] in self.groups and f"!{code}" not in self.groups


def digest_of(*paths: Path) -> str:
    """The same while these files say the same."""
    found = hashlib.sha256()
    for path in paths:
        found.update(path.read_bytes() if path.exists() else b"")
        found.update(b"\0")
    return found.hexdigest()


def read_releases(path: Path) -> tuple[ShippedRelease, ...]:
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple(ShippedRelease(**{"licence": found["licence"], **row}) for row in found["releases"])
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise ShippedError(f"{path.name}: {error}.") from None


def read_occupations(path: Path) -> tuple[ShippedOccupation, ...]:
    return tuple(_each(path, _occupation))


def _occupation(row: dict[str, str]) -> ShippedOccupation:
    return ShippedOccupation(
        **{name: row[name] for name in ("code", "slug", "title", "role", "kind", "group")},
        related=_listed(row["related"]),
        technologies=_listed(row["technologies"]),
    )


def _listed(cell: str) -> list[str]:
    return cell.split(BETWEEN) if cell else []


def read_figures(releases: tuple[ShippedRelease, ...], path: Path) -> tuple[ShippedFigures, ...]:
    by_period = {release.period: release for release in releases}
    return tuple(
        _each(
            path,
            lambda row: ShippedFigures(row["release"], row["code"], _values(row, by_period[row["release"]])),
        )
    )


def read_titles(path: Path, kind: str = "") -> tuple[ShippedTitle, ...]:
    """None where the folder ships no job titles. Where the file has no column of kinds, all are of the kind given."""
    if not path.exists():
        return ()
    return tuple(_each(path, lambda row: ShippedTitle(row["code"], kind or _TITLE_KINDS[row["kind"]], row["title"])))


def read_technologies(path: Path) -> dict[str, ShippedTechnology]:
    """The review, by the name that O*NET gives."""
    read = _each(path, lambda row: (row["name"], ShippedTechnology(row["shown"], tuple(_listed(row["groups"])))))
    return dict(read)


def _each(path: Path, read: Callable[[dict[str, str]], T]) -> Iterator[T]:
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            try:
                yield read(row)
            except (KeyError, ValueError, InvalidOperation, TypeError, AttributeError) as error:
                raise ShippedError(f"{path.name}, line {number}: {error!r} is not what this column holds.") from None


def _values(row: dict[str, str], release: ShippedRelease) -> dict[str, Any]:
    values: dict[str, Any] = {name: _wage(name, row[name], release) for name in WAGES}
    values["top_coded"] = [name for name in WAGES if row[name] == TOP_CODED]
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
