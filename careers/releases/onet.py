"""Tables of the O*NET database, as tab-separated text or as workbooks: names and codes, never its sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .tables import Refused, Row, first_line, need, open_table

CODE = "O*NET-SOC Code"
# A column that only one of the tables has, by what it is read for.
KNOWN_BY = {
    "alternate": "Alternate Title",
    "reported": "Reported Job Title",
    "related": "Related O*NET-SOC Code",
    "technologies": "Commodity Title",
}
TITLES = ("alternate", "reported")
LONGEST = 200
_CODE = re.compile(r"\d\d-\d{4}\.\d\d")
_VERSION = re.compile(r"([1-9]\d)\.(\d)", re.ASCII)
_YEAR_OF_NONE = 1995


@dataclass(frozen=True)
class JobName:
    code: str
    kind: str
    title: str


@dataclass(frozen=True)
class Near:
    """An occupation, one that is near to it, and its place among those: the nearest have the lowest."""

    code: str
    other: str
    place: int


@dataclass(frozen=True)
class Technology:
    code: str
    name: str
    sort: str
    in_demand: bool


def kind_of(path: Path) -> str:
    """Which of these tables the file is; "" for no table of O*NET. Raises Refused for another one of them."""
    columns = first_line(path)
    kind = next((kind for kind, column in KNOWN_BY.items() if column in columns), "")
    if not kind and CODE in columns:
        known = "”, “".join(KNOWN_BY.values())
        raise Refused(f"{path.name} is a table of O*NET, but of none that is read here: it has no column “{known}”.")
    return kind


def year_of(version: str) -> int:
    """O*NET 29.0 came out in August 2024, 29.1 in its autumn, 29.2 and 29.3 in the next year. Raises Refused."""
    if not (found := _VERSION.fullmatch(version)):
        raise Refused("A table of O*NET does not say of which version of the database it is. Give it, as 29.3.")
    return _YEAR_OF_NONE + int(found[1]) + (int(found[2]) > 1)


def read_table(path: Path, kind: str) -> Iterator[JobName | Near | Technology]:
    if kind == "related":
        return related(path)
    return technologies(path) if kind == "technologies" else titles(path, kind)


def titles(path: Path, kind: str) -> Iterator[JobName]:
    """Job titles of one table: `kind` is “reported” or “alternate”."""
    for code, row in _rows(path, kind):
        yield JobName(code, kind, _text(path, code, row[KNOWN_BY[kind]]))


def related(path: Path) -> Iterator[Near]:
    for code, row in _rows(path, "related", "Index"):
        place = str(row["Index"])
        if not place.isdecimal():
            raise Refused(f"{path.name}, {code}: “{place}” is no place among related occupations.")
        yield Near(code, _code(path, row[KNOWN_BY["related"]]), int(place))


def technologies(path: Path) -> Iterator[Technology]:
    for code, row in _rows(path, "technologies", "Example", "In Demand"):
        if row["In Demand"] not in ("Y", "N"):
            raise Refused(f"{path.name}, {code}: “{row['In Demand']}” is neither Y nor N.")
        name, sort = _text(path, code, row["Example"]), _text(path, code, row["Commodity Title"])
        yield Technology(code, name, sort, row["In Demand"] == "Y")


def _rows(path: Path, kind: str, *columns: str) -> Iterator[tuple[str, Row]]:
    """Each line that is not empty, under its code."""
    table = open_table(path, known_by=KNOWN_BY[kind])
    need(table, CODE, KNOWN_BY[kind], *columns)
    for row in table.rows:
        if any(row.values()):
            yield _code(path, row[CODE]), row


def _code(path: Path, cell: Any) -> str:
    if not _CODE.fullmatch(str(cell)):
        raise Refused(f"{path.name}: “{cell}” is no code of O*NET-SOC.")
    return str(cell)


def _text(path: Path, code: str, cell: Any) -> str:
    """In one line. Where a line was cut, the cell is empty."""
    text = " ".join(str(cell or "").replace("\0", " ").split())
    if not 0 < len(text) <= LONGEST:
        raise Refused(f"{path.name}, {code}: a name of {len(text)} characters. The file may be cut short.")
    return text


def soc_of(onet_code: str) -> str:
    """“15-1252.00” is a part or the whole of 15-1252."""
    return onet_code[:7]
