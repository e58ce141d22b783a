"""The official files as the tables that this project ships: figures, occupations, job titles."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..markdown import heading_anchor
from ..tables import BETWEEN, FIGURE_COLUMNS, OCCUPATION_COLUMNS, TITLE_COLUMNS
from ..titles import telling, title_key
from .codes import published_as
from .official import OfficialFile, OfficialRow
from .onet import JobName, Technology, soc_of
from .tables import Refused

ALL, ALL_TITLE = "00-0000", "All occupations"
LONGEST_SLUG, RELATED = 80, 8
USUAL, RARE = 9, 6
SUITE = "Microsoft Office"
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
    """“Registered Nurse (RN)” is two names of one occupation; “Clerk (Police)” is one with a remark."""
    outside = " ".join(_INSIDE.sub(" ", title).split())
    yield outside
    for inside in _INSIDE.findall(title):
        if 1 < len(inside) <= 60 and (_is_short(inside) or _is_short(outside) or _share(inside, outside)):
            yield " ".join(inside.split())


def _is_short(name: str) -> bool:
    """Letters that stand for words: RN, R.N., CNC."""
    return any(len(word) > 1 and word.isupper() for word in re.findall(r"[\w.]+", name))


def _share(one: str, other: str) -> bool:
    """A word, or the beginning of one: “Vet Tech” and “Veterinary Technician”."""
    return any(a[:3] == b[:3] for a in telling(one) for b in telling(other))


def write_related(folder: Path, near: Iterable[tuple[str, str, int]]) -> int:
    """The occupations that are near to each, the nearest first, into occupations.csv."""
    found: dict[str, dict[str, None]] = {}
    for code, other, _ in sorted(near, key=lambda row: row[2]):
        found.setdefault(published_as(soc_of(code)), {})[published_as(soc_of(other))] = None
    codes = {row["code"] for row in _read(folder / "occupations.csv") if row["kind"] == "occupation"}
    lists = {code: [other for other in others if other in codes and other != code] for code, others in found.items()}
    return _fill(folder, "related", {code: others[:RELATED] for code, others in lists.items()})


def write_technologies(folder: Path, asked: Iterable[Technology]) -> int:
    """What is in demand in most parts of the occupation and belongs there by the review, into occupations.csv."""
    review = {row["name"]: row for row in _read(folder / "technologies.csv")}
    parts: dict[str, set[str]] = defaultdict(set)
    named: dict[str, Counter[str]] = defaultdict(Counter)
    for row in asked:
        if not row.in_demand:
            continue
        code, verdict = published_as(soc_of(row.code)), review.get(row.name)
        parts[code].add(row.code)
        if verdict is None:
            raise Refused(f"technologies.csv says nothing of “{row.name}”, which is in demand in {row.code}.")
        if code[:2] in verdict["groups"].split(BETWEEN):
            named[code][verdict["shown"]] += 1
    usual = Counter((code[:2], name) for code, names in named.items() for name in names)
    return _fill(folder, "technologies", {code: _offered(code, named[code], len(parts[code]), usual) for code in named})


def _offered(code: str, names: Counter[str], parts: int, usual: Counter[tuple[str, str]]) -> list[str]:
    """The most usual of the field first; of more than fit also the rarest, which tell this occupation from others.

    The suite is left out where a part of it is named.
    """
    found = [name for name, count in names.items() if 2 * count >= parts]
    if any(name.startswith("Microsoft ") and name != SUITE for name in found):
        found = [name for name in found if name != SUITE]
    found.sort(key=lambda name: (-usual[code[:2], name], name))
    return found if len(found) <= USUAL + RARE else found[:USUAL] + found[-RARE:]


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
