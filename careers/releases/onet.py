"""Tables of the O*NET database, as tab-separated text or as workbooks: names and codes, never its sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .tables import Table, first_line, need, open_table

CODE = "O*NET-SOC Code"
# A column that only one of the tables has, by what it is read for.
KNOWN_BY = {
    "alternate": "Alternate Title",
    "reported": "Reported Job Title",
    "related": "Related O*NET-SOC Code",
    "technologies": "Commodity Title",
}
TITLES = ("alternate", "reported")


@dataclass(frozen=True)
class JobName:
    code: str
    kind: str
    title: str


@dataclass(frozen=True)
class Technology:
    code: str
    name: str
    sort: str
    in_demand: bool


def kind_of(path: Path) -> str:
    """Which of these tables the file is; "" for none of them."""
    columns = open_table(path, known_by=CODE).columns if CODE in first_line(path) else ()
    return next((kind for kind, column in KNOWN_BY.items() if column in columns), "")


def titles(path: Path, kind: str) -> Iterator[JobName]:
    """Job titles of one table: `kind` is “reported” or “alternate”."""
    table = _table(path, kind)
    for row in table.rows:
        if row[CODE] and row[KNOWN_BY[kind]]:
            yield JobName(str(row[CODE]), kind, " ".join(str(row[KNOWN_BY[kind]]).split()))


def related(path: Path) -> Iterator[tuple[str, str, int]]:
    """Occupation, one that is near to it, and its place among those: the nearest have the lowest."""
    table = _table(path, "related")
    need(table, "Index")
    for row in table.rows:
        if row[CODE]:
            yield str(row[CODE]), str(row[KNOWN_BY["related"]]), int(row["Index"])


def technologies(path: Path) -> Iterator[Technology]:
    table = _table(path, "technologies")
    need(table, "Example", "In Demand")
    for row in table.rows:
        if row[CODE]:
            name = " ".join(str(row["Example"]).split())
            yield Technology(str(row[CODE]), name, str(row["Commodity Title"]), row["In Demand"] == "Y")


def _table(path: Path, kind: str) -> Table:
    table = open_table(path, known_by=KNOWN_BY[kind])
    need(table, CODE, KNOWN_BY[kind])
    return table


def soc_of(onet_code: str) -> str:
    """“15-1252.00” is a part or the whole of 15-1252."""
    return onet_code[:7]
