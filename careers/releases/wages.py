"""The national workbook of the Occupational Employment and Wage Statistics (OEWS): one row a code and level."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..book import PERCENTILES, rise
from .official import CODE, OfficialFile, OfficialRow, decimal, whole
from .sums import add_up
from .tables import Refused, Row, need, open_table, sheet_lines

SHEET = "Field Descriptions"
NOT_AVAILABLE, TOP = "*", "#"
NATIONAL = "99"
ROUNDED = 10
# What no survey ever said of an occupation: such a cell holds something else.
HIGHEST = {"annual": 10_000_000, "hourly": 10_000}
_LEVELS = ("detailed", "major", "total")
_COLUMNS = {
    f"{span}_{percentile}": f"{letter}_{'MEDIAN' if percentile == 'median' else f'PCT{percentile[1:]}'}"
    for span, letter in (("annual", "A"), ("hourly", "H"))
    for percentile in PERCENTILES
}
_YEAR = re.compile(r"May (\d{4}) OEWS Estimates")
_TOPS = re.compile(r"#[^$]*\$([\d.,]+) per hour or \$([\d,]+) per year")


def read(path: Path, *, fewest: int, checked: bool) -> OfficialFile:
    table = open_table(path, known_by="OCC_CODE")
    need(table, "AREA", "I_GROUP", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", *_COLUMNS.values())
    text = "\n".join(str(cell) for line in sheet_lines(path, SHEET) for cell in line if cell is not None)
    year, tops = _YEAR.search(text), _TOPS.search(text)
    if not year:
        raise Refused(f"{path.name} does not say which year's survey it is.")
    annual = int(tops[2].replace(",", "")) if tops else None
    hourly = decimal(path.name, tops[1], SHEET) if tops else None
    limits = {"annual": annual, "hourly": hourly}
    there = [row for row in table.rows if _is_read(path.name, row)]
    rows = whole(path.name, tuple(_row(path.name, row, limits) for row in there), fewest=fewest)
    if checked:
        jobs = {str(row["OCC_CODE"]).strip(): _jobs(path.name, row) for row in there}
        add_up(path.name, jobs, unit=ROUNDED, leaves_out=True)
    return OfficialFile(
        file=path.name,
        kind="wages",
        period=f"May {year[1]}",
        first_year=int(year[1]),
        rows=rows,
        annual_top=annual,
        hourly_top=hourly,
    )


def _is_read(file: str, row: Row) -> bool:
    """True for the levels that pages use. A file of states or industries is not the national one."""
    if row.get("OCC_CODE") is None:
        return False
    if str(row["AREA"]) != NATIONAL or row["I_GROUP"] != "cross-industry":
        raise Refused(f"{file} has rows of {row.get('AREA_TITLE') or row['AREA']}: this is not the national file.")
    return row["O_GROUP"] in _LEVELS


def _row(file: str, row: Row, limits: dict[str, Any]) -> OfficialRow:
    code = str(row["OCC_CODE"]).strip()
    if not CODE.fullmatch(code):
        raise Refused(f"{file}: “{code}” is no code of an occupation.")
    values = {name: _wage(file, code, name, row.get(column), limits) for name, column in _COLUMNS.items()}
    for span in ("annual", "hourly"):
        if not rise([values[f"{span}_{percentile}"] for percentile in PERCENTILES]):
            raise Refused(f"{file}, {code}: its wages do not rise from the 10th percentile to the 90th.")
    top_coded = tuple(name for name, column in _COLUMNS.items() if row.get(column) == TOP)
    return OfficialRow(code, str(row["OCC_TITLE"]).strip(), values, top_coded)


def _jobs(file: str, row: Row) -> int | None:
    cell = row["TOT_EMP"]
    is_told = cell is not None and str(cell).strip("* ")
    return int(decimal(file, cell, f"{row['OCC_CODE']}, TOT_EMP")) if is_told else None


def _wage(file: str, code: str, name: str, cell: Any, limits: dict[str, Any]) -> int | Decimal | None:
    annual = name.startswith("annual")
    if cell is None or cell in ("", NOT_AVAILABLE):
        return None
    if cell == TOP:
        limit: int | Decimal | None = limits["annual" if annual else "hourly"]
        if limit is None:
            raise Refused(f"{file}, {code}: a wage at the upper limit, and the file does not say what that is.")
        return limit
    number = decimal(file, cell, f"{code}, {name}")
    if not 0 < number < HIGHEST["annual" if annual else "hourly"]:
        raise Refused(f"{file}, {code}: a wage of {cell}.")
    return int(number) if annual else number.quantize(Decimal("0.01"))
