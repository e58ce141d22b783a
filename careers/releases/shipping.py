"""The official files as the tables that this project ships: figures, occupations, job titles."""

import csv
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..markdown import heading_anchor
from ..tables import FIGURE_COLUMNS, OCCUPATION_COLUMNS, TITLE_COLUMNS
from ..titles import title_key
from .codes import published_as
from .official import OfficialFile, OfficialRow
from .onet import JobName, soc_of
from .tables import Refused

ALL, ALL_TITLE = "00-0000", "All occupations"
LONGEST_SLUG = 80
_KINDS = {"reported": "r", "alternate": "a"}
_INSIDE = re.compile(r"\s*\(([^()]*)\)\s*")


def write_figures(folder: Path, files: Iterable[OfficialFile]) -> int:
    """figures.csv and occupations.csv. Combined occupations, which no file has, stay as they are in the folder."""
    files = tuple(files)
    titles = _titles(files)
    known = _read(folder / "occupations.csv")
    _write(folder / "occupations.csv", OCCUPATION_COLUMNS, _occupations(titles, known))
    combined = {row["code"] for row in known if row["kind"] == "combined"}
    kept = [row for row in _read(folder / "figures.csv") if row["code"] in combined]
    made = [_figures(file, row) for file in files for row in file.rows if row.code in titles]
    rows = sorted([*made, *kept], key=lambda row: (row["release"], row["code"]))
    _write(folder / "figures.csv", FIGURE_COLUMNS, rows)
    return len(rows)


def _titles(files: tuple[OfficialFile, ...]) -> dict[str, str]:
    """The occupations of the projections, as named there."""
    found = {row.code: row.title for file in files if file.kind == "projections" for row in file.rows}
    if not found:
        raise Refused("There is no file of projections among them: it names the occupations.")
    return found | {ALL: ALL_TITLE}


def _occupations(titles: dict[str, str], known: list[dict[str, str]]) -> list[dict[str, str]]:
    """An occupation keeps its slug, whatever its title becomes: it is an address."""
    slugs = {row["code"]: row["slug"] for row in known}
    rows = [row for row in known if row["kind"] == "combined"]
    for code, title in titles.items():
        is_one = not code.endswith("-0000")
        slug = slugs.get(code) or (_slug(title) if is_one else "")
        group = f"{code[:2]}-0000" if is_one else ""
        kind = "occupation" if is_one else "summary"
        rows.append({"code": code, "slug": slug, "title": title, "kind": kind, "group": group})
    return sorted(rows, key=lambda row: row["code"])


def _slug(title: str) -> str:
    words = heading_anchor(title).split("-")
    while len("-".join(words)) > LONGEST_SLUG:
        words.pop()
    return "-".join(words)


def _figures(file: OfficialFile, row: OfficialRow) -> dict[str, str]:
    wages = file.kind == "wages"
    cells = {name: "#" if name in row.top_coded else _cell(value, wages=wages) for name, value in row.values.items()}
    return {"release": file.period, "code": row.code, **cells}


def _cell(value: Any, *, wages: bool) -> str:
    if value is None:
        return "*" if wages else ""
    return format(value.normalize(), "f") if isinstance(value, Decimal) else str(value)


def write_titles(folder: Path, names: Iterable[JobName], codes: set[str]) -> int:
    """job_titles.csv: each title once an occupation, those that people reported first."""
    seen: set[tuple[str, str]] = set()
    rows = []
    for name in sorted(names, key=lambda name: (published_as(soc_of(name.code)), name.kind != "reported", name.title)):
        code = published_as(soc_of(name.code))
        for title in _apart(name.title):
            key = (code, title_key(title))
            if code in codes and key[1] and key not in seen:
                seen.add(key)
                rows.append({"code": code, "kind": _KINDS[name.kind], "title": title})
    _write(folder / "job_titles.csv", TITLE_COLUMNS, rows)
    return len(rows)


def _apart(title: str) -> Iterator[str]:
    """“Registered Nurse (RN)” is two names of one occupation."""
    yield " ".join(_INSIDE.sub(" ", title).split())
    for inside in _INSIDE.findall(title):
        if 1 < len(inside) <= 60 and not inside.islower():
            yield " ".join(inside.split())


def _read(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _write(path: Path, columns: tuple[str, ...], rows: Iterable[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
