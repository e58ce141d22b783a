"""The figures of one official release as its file says them: plain values, nothing of the database."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from .tables import Refused

CODE = re.compile(r"\d\d-\d{4}")
# The files hold some 830 occupations each; one that holds fewer than this was cut.
FEWEST = 800


@dataclass(frozen=True)
class OfficialRow:
    """`values` by the names of the columns of Figures, None where the release has none."""

    code: str
    title: str
    values: dict[str, Any]
    top_coded: tuple[str, ...] = ()

    @property
    def is_occupation(self) -> bool:
        return not self.code.endswith("-0000")


@dataclass(frozen=True)
class OfficialFile:
    """`rows`: occupations, the 22 major groups, and all occupations."""

    file: str
    kind: str
    period: str
    first_year: int
    rows: tuple[OfficialRow, ...]
    last_year: int | None = None
    annual_top: int | None = None
    hourly_top: Decimal | None = None


def whole(file: str, rows: tuple[OfficialRow, ...], *, fewest: int) -> tuple[OfficialRow, ...]:
    """The rows, once it is sure that none are cut off and none stand twice."""
    occupations = [row.code for row in rows if row.is_occupation]
    if twice := sorted({code for code in occupations if occupations.count(code) > 1}):
        raise Refused(f"{file} has two rows for {twice[0]}.")
    if len(occupations) < fewest:
        raise Refused(f"{file} has {len(occupations)} occupations; the whole file has {fewest} or more.")
    groups = {row.code for row in rows} - set(occupations)
    if lacking := sorted({f"{code[:2]}-0000" for code in occupations} - groups):
        raise Refused(f"{file} has no row for the group {lacking[0]}.")
    return rows


def read_official(path: Path, *, fewest: int = FEWEST, checked: bool = True) -> OfficialFile:
    """Wages or projections, told apart by the sheets of the workbook. `checked`: its sums must be those of its rows.
    Raises Refused."""
    from . import projections, wages
    from .tables import sheet_names

    names = sheet_names(path)
    if not names:
        raise Refused(f"{path.name} is not an Excel workbook (.xlsx), as the official files are, or it was cut short.")
    reader = projections if projections.SHEET in names else wages
    if reader.SHEET not in names:
        raise Refused(
            f"{path.name} is neither the national wage file (no sheet “{wages.SHEET}”)"
            f" nor the projections (no sheet “{projections.SHEET}”)."
        )
    return reader.read(path, fewest=fewest, checked=checked)


def printed(text: str) -> str:
    """An official name as pages print it."""
    return " ".join(text.split()).replace("'", "’")


def decimal(file: str, cell: Any, where: str) -> Decimal:
    try:
        return Decimal(str(cell).replace(",", ""))
    except InvalidOperation:
        raise Refused(f"{file}, {where}: “{cell}” is no number.") from None
