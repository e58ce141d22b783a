"""Table 1.2 of the Employment Projections: jobs now and in ten years, openings, and what people enter with."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from .official import CODE, OfficialFile, OfficialRow, decimal, printed, whole
from .sums import add_up
from .tables import Refused, Row, Table, need, open_table

SHEET = "Table 1.2"
MOST_PERSONS = 1_000_000_000
# Each of the three is rounded to a hundred by itself.
ROUNDED = 200
UNIT = 100
LAST_LINE = "Source:"
NOT_AVAILABLE = ("", "—", "–", "-")
_LINE, _SUMMARY = "Line item", "Summary"
_YEARS = re.compile(r"Employment, (\d{4})")
_WORDS = {
    "entry_education": "Typical education needed for entry",
    "experience": "Work experience in a related occupation",
    "training": "Typical on-the-job training needed to attain competency in the occupation",
}


def read(path: Path, *, fewest: int, checked: bool) -> OfficialFile:
    table = open_table(path, sheet=SHEET, known_by="Occupation type")
    first, last = _years(table)
    span = f"{first}–{last % 100:02}"
    columns = {
        "code": f"{first} National Employment Matrix code",
        "title": f"{first} National Employment Matrix title",
        "employment": f"Employment, {first}",
        "employment_projected": f"Employment, {last}",
        "change": f"Employment change, numeric, {span}",
        "growth": f"Employment change, percent, {span}",
        "openings": f"Occupational openings, {span} annual average",
        **_WORDS,
    }
    need(table, "Occupation type", *columns.values())
    if not any("thousands" in cell for cell in table.above):
        raise Refused(f"{path.name} does not say that its employment is in thousands.")
    lines = [row for row in table.rows if any(row.values())]
    rows = tuple(_row(path.name, row, columns) for row in lines if _is_read(path.name, row, columns["code"]))
    rows = whole(path.name, rows, fewest=fewest)
    if checked:
        _check_whole(path.name, rows, str(lines[-1][columns["title"]]))
    return OfficialFile(path.name, "projections", span, first, rows, last)


def _check_whole(file: str, rows: tuple[OfficialRow, ...], last_line: str) -> None:
    for name in ("employment", "employment_projected", "openings"):
        add_up(file, {row.code: row.values[name] for row in rows}, unit=UNIT, leaves_out=False)
    if not last_line.startswith(LAST_LINE):
        raise Refused(f"{file} may be cut short: table 1.2 ends with the line “{LAST_LINE} …”, and this with another.")


def _years(table: Table) -> tuple[int, int]:
    years = [int(found[1]) for name in table.columns if (found := _YEARS.fullmatch(name))]
    if len(years) != 2 or years[1] != years[0] + 10:
        raise Refused(f"{table.file} does not name two years of employment, ten apart.")
    return years[0], years[1]


def _is_read(file: str, row: Row, code_column: str) -> bool:
    """Occupations, the major groups and the whole; footnotes and the groups between are left out."""
    kind, code = row["Occupation type"], str(row.get(code_column) or "")
    if kind == _LINE:
        if not CODE.fullmatch(code):
            raise Refused(f"{file}: “{code}” is no code of an occupation.")
        return True
    if kind not in (_SUMMARY, None):
        raise Refused(f"{file}: “{kind}” is no type of occupation that is known here.")
    return kind == _SUMMARY and code.endswith("-0000")


def _row(file: str, row: Row, columns: dict[str, str]) -> OfficialRow:
    code = str(row[columns["code"]])
    values: dict[str, Any] = {
        name: _persons(file, code, row.get(columns[name]))
        for name in ("employment", "employment_projected", "change", "openings")
    }
    growth = row.get(columns["growth"])
    values["growth"] = None if _is_missing(growth) else decimal(file, growth, code).quantize(Decimal("0.1"))
    _check(file, code, values)
    values |= {name: _word(row.get(columns[name])) for name in _WORDS}
    return OfficialRow(code, printed(str(row[columns["title"]])), values)


def _check(file: str, code: str, values: dict[str, Any]) -> None:
    """What no table of the kind says: fewer jobs than none, or a change that is not from the one year to the other."""
    now, then, change, growth = (values[name] for name in ("employment", "employment_projected", "change", "growth"))
    for name in ("employment", "employment_projected", "openings"):
        if values[name] is not None and not 0 <= values[name] < MOST_PERSONS:
            raise Refused(f"{file}, {code}: {name.replace('_', ' ')} of {values[name]:,}.")
    if None not in (now, then, change) and abs(then - now - change) > ROUNDED:
        raise Refused(f"{file}, {code}: from {now:,} to {then:,} jobs is no change of {change:,}.")
    if growth is not None and abs(growth) >= 1000:
        raise Refused(f"{file}, {code}: a growth of {growth}%.")


def _persons(file: str, code: str, thousands: Any) -> int | None:
    return None if _is_missing(thousands) else int(decimal(file, thousands, code) * 1000)


def _word(cell: Any) -> str:
    return "" if _is_missing(cell) else printed(str(cell))


def _is_missing(cell: Any) -> bool:
    return cell is None or str(cell).strip() in NOT_AVAILABLE
