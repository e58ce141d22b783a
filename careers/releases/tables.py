"""An official file as rows of named cells: an .xlsx sheet, or tab-separated text with its names in the first line."""

import csv
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, repeat
from pathlib import Path
from typing import Any

FILE_LIMIT = 20_000_000
# What an .xlsx may unfold to; the largest official workbook takes a sixth of it.
UNFOLDED_LIMIT = 120_000_000
_HEADER_ROWS = 5

Row = Mapping[str, Any]


class Refused(ValueError):
    """The file is not what it should be. The message says why, for the person who chose it."""


@dataclass(frozen=True)
class Table:
    """`above` holds the cells that stand before the line of names; `rows` is read once."""

    file: str
    columns: tuple[str, ...]
    above: tuple[str, ...]
    rows: Iterator[Row]


def open_table(path: Path, *, sheet: str = "", known_by: str) -> Table:
    """The first sheet, or the one so named. The line of names is the one that holds `known_by`."""
    if path.stat().st_size > FILE_LIMIT:
        raise Refused(f"{path.name} is larger than {FILE_LIMIT // 1_000_000} MB; no official file is.")
    is_book = zipfile.is_zipfile(path)
    lines = sheet_lines(path, sheet) if is_book else _text_lines(path)
    above: list[str] = []
    for _, line in zip(range(_HEADER_ROWS), lines, strict=False):
        names = tuple(_name(cell) for cell in line)
        if known_by in names:
            if not is_book:
                _check_last_line(path)
            return Table(path.name, names, tuple(above), (_named(names, row) for row in lines))
        above += [str(cell) for cell in line if cell is not None]
    raise Refused(f"{path.name} has no column “{known_by}” in its first lines.")


def _check_last_line(path: Path) -> None:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        if file.read() != b"\n":
            raise Refused(f"{path.name} may be cut short: its last line does not end.")


def _named(names: tuple[str, ...], cells: tuple[Any, ...]) -> Row:
    """A line that ends early lacks its last cells."""
    return dict(zip(names, chain(cells, repeat(None)), strict=False))


def sheet_names(path: Path) -> tuple[str, ...]:
    """() for a file that is no workbook."""
    if not zipfile.is_zipfile(path):
        return ()
    return tuple(_workbook(path).sheetnames)


def first_line(path: Path) -> tuple[str, ...]:
    lines = sheet_lines(path, "") if zipfile.is_zipfile(path) else _text_lines(path)
    return tuple(_name(cell) for cell in next(lines, ()))


def need(table: Table, *columns: str) -> None:
    if missing := [name for name in columns if name not in table.columns]:
        raise Refused(f"{table.file} lacks what the official layout has: {', '.join(missing)}.")


def _name(cell: Any) -> str:
    return " ".join(str(cell).split()) if cell is not None else ""


def sheet_lines(path: Path, sheet: str) -> Iterator[tuple[Any, ...]]:
    """Every line of the sheet, or of the first one where none is named."""
    book = _workbook(path)
    if sheet and sheet not in book.sheetnames:
        raise Refused(f"{path.name} has no sheet “{sheet}”.")
    # A file may say of itself that it is smaller than it is.
    page = book[sheet] if sheet else book.worksheets[0]
    page.reset_dimensions()
    try:
        yield from page.iter_rows(values_only=True)
    except (zipfile.BadZipFile, zlib.error, SyntaxError, EOFError) as error:
        # A sheet is unfolded as it is read: the XML of one that was cut ends in the middle.
        raise Refused(f"{path.name} cannot be read to its end: it may be cut short. ({error})") from None


def _workbook(path: Path) -> Any:
    # Read by this command and the admin's import alone: no page waits for it.
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(path) as folded:
            if sum(part.file_size for part in folded.infolist()) > UNFOLDED_LIMIT:
                raise Refused(f"{path.name} unfolds to more than {UNFOLDED_LIMIT // 1_000_000} MB.")
        # Through an open file: by its path, the name's ending would decide.
        return load_workbook(path.open("rb"), read_only=True, data_only=True)
    except Refused:
        raise
    except Exception as error:
        # A damaged workbook fails in as many ways as it has parts.
        raise Refused(f"{path.name} cannot be opened as a workbook: it may be cut short. ({error})") from None


def _text_lines(path: Path) -> Iterator[tuple[Any, ...]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first: list[str] = []
            for line in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                first = first or line
                if line and len(line) < len(first):
                    raise Refused(f"{path.name} may be cut short: the line “{' '.join(line)[:60]}” ends early.")
                yield tuple(line)
    except (UnicodeDecodeError, csv.Error):
        raise Refused(
            f"{path.name} is neither a workbook nor tab-separated text in UTF-8, or it was cut short."
        ) from None
