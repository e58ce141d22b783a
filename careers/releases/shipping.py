"""The official files as the tables that this project ships: figures, occupations, job titles."""

import csv
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..book import ALL_OCCUPATIONS
from ..markdown import heading_anchor
from ..tables import BETWEEN, FIGURE_COLUMNS, OCCUPATION_COLUMNS, TITLE_COLUMNS, read_technologies
from .names import in_demand, job_titles, nearest
from .official import OfficialFile, OfficialRow
from .onet import JobName, Near, Technology
from .tables import Refused

ALL_TITLE = "All occupations"
LONGEST_SLUG = 80
_KINDS = {"reported": "r", "alternate": "a"}


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
    return found | {ALL_OCCUPATIONS: ALL_TITLE}


def _occupations(titles: dict[str, str], known: list[dict[str, str]]) -> list[dict[str, str]]:
    """An occupation keeps its slug, whatever its title becomes: it is an address. So it does what others say of it."""
    before = {row["code"]: row for row in known}
    rows = [row for row in known if row["kind"] == "combined"]
    for code, title in titles.items():
        is_one = not code.endswith("-0000")
        slug = before.get(code, {}).get("slug") or (_slug(title) if is_one else "")
        group = f"{code[:2]}-0000" if is_one else ""
        kind = "occupation" if is_one else "summary"
        kept = before.get(code, {"role": title if is_one else "", "related": "", "technologies": ""})
        rows.append({**kept, "code": code, "slug": slug, "title": title, "kind": kind, "group": group})
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
    """job_titles.csv."""
    rows = [{"code": row.code, "kind": _KINDS[row.kind], "title": row.title} for row in job_titles(names, codes)]
    _write(folder / "job_titles.csv", TITLE_COLUMNS, rows)
    return len(rows)


def write_related(folder: Path, near: Iterable[Near]) -> int:
    """What is near to each occupation, into occupations.csv."""
    codes = {row["code"] for row in _read(folder / "occupations.csv") if row["kind"] == "occupation"}
    return _fill(folder, "related", nearest(near, codes))


def write_technologies(folder: Path, asked: Iterable[Technology]) -> int:
    """What each occupation asks for, into occupations.csv. Raises Refused where the review is not complete."""
    lists, unknown = in_demand(asked, read_technologies(folder / "technologies.csv"))
    if unknown:
        names = "”, “".join(sorted(unknown))
        raise Refused(f"technologies.csv says nothing of “{names}”, which somebody asks for.")
    return _fill(folder, "technologies", lists)


def _fill(folder: Path, column: str, lists: dict[str, list[str]]) -> int:
    rows = _read(folder / "occupations.csv")
    for row in rows:
        row[column] = BETWEEN.join(lists.get(row["code"], []))
    _write(folder / "occupations.csv", OCCUPATION_COLUMNS, rows)
    return sum(1 for found in lists.values() if found)


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
