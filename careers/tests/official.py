"""Small workbooks and tables of our own, laid out as the official ones are."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import Workbook

OEWS = (
    *("AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE"),
    *("OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "EMP_PRSE", "JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL", "PCT_RPT"),
    *("H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90"),
    *("A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY"),
)
NATION = ("99", "U.S.", "1", "US", "000000", "Cross-industry", "cross-industry", "1235")
BETWEEN = (None, None, None, None)
YEARLY = (80_000, 100_000, 130_000, 160_000, "#")
HOURLY = (38.46, 48.08, 62.5, 76.92, "#")
# What the codes of all that a row sums begin with.
SUMMED: dict[str, Callable[[str], str]] = {"total": lambda code: "", "major": lambda code: code[:3]}
WAGE_ROWS: tuple[tuple[Any, ...], ...] = (
    ("00-0000", "All Occupations", "total", (15, 18, 24, 38, 60.44), (30_000, 37_000, 50_000, 79_000, 125_720)),
    ("15-0000", "Computer and Mathematical Occupations", "major", HOURLY, YEARLY),
    ("15-1250", "Software and Web Developers", "broad", HOURLY, YEARLY),
    ("15-1252", "Software Developers", "detailed", HOURLY, YEARLY),
    ("15-1254", "Web Developers", "detailed", ("*",) * 5, (40_000, 60_000, 90_000, 120_000, 160_000)),
)


def wages(
    path: Path, *, year: int = 2024, rows: Any = WAGE_ROWS, columns: Any = OEWS, nation: Any = NATION, cut: Any = ()
) -> Path:
    """Every occupation has a thousand jobs. `cut`: codes whose rows are counted, and then taken out."""
    detailed = [row[0] for row in rows if row[2] == "detailed"]
    book = Workbook()
    page = book.active
    page.title = f"national_M{year}_dl"
    page.append(columns)
    for code, title, level, hourly, yearly in rows:
        if code in cut:
            continue
        jobs = 1000 * sum(one.startswith(SUMMED.get(level, lambda code: code)(code)) for one in detailed)
        page.append((*nation, code, title, level, jobs, 0.5, *BETWEEN, 60.1, 125_000, 0.2, *hourly, *yearly, "", ""))
    notes = book.create_sheet("Field Descriptions")
    notes.append((f"May {year} OEWS Estimates",))
    notes.append(("#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year ",))
    book.save(path)
    return path


def projection_columns(first: int = 2024) -> tuple[str, ...]:
    last = first + 10
    span = f"{first}–{last % 100:02}"
    return (
        f"{first} National Employment Matrix title",
        f"{first} National Employment Matrix code",
        "Occupation type",
        f"Employment, {first}",
        f"Employment, {last}",
        f"Employment distribution, percent, {first}",
        f"Employment distribution, percent, {last}",
        f"Employment change, numeric, {span}",
        f"Employment change, percent, {span}",
        f"Percent self employed, {first}",
        f"Occupational openings, {span} annual average",
        f"Median annual wage, dollars, {first}[1]",
        "Typical education needed for entry",
        "Work experience in a related occupation",
        "Typical on-the-job training needed to attain competency in the occupation",
    )


DEGREE = ("Bachelor's degree", "None", "None")
PROJECTION_ROWS: tuple[tuple[Any, ...], ...] = (
    ("Total, all occupations", "00-0000", "Summary", 169_956.1, 175_167.9, 5_211.8, 3.1, 18_863.3, ("—", "—", "—")),
    ("  Computer and mathematical occupations", "15-0000", "Summary", 5_000, 5_500, 500, 10, 400.1, ("—", "—", "—")),
    ("    Software developers and others", "15-1250", "Summary", 2_000, 2_300, 300, 15, 150, ("—", "—", "—")),
    ("      Software developers", "15-1252", "Line item", 1_693.8, 1_961.4, 267.7, 15.8, 115.2, DEGREE),
    ("      Web developers", "15-1254", "Line item", 86, 80, -6, -7.0, 5.4, DEGREE),
)


def projections(
    path: Path, *, first: int = 2024, rows: Any = PROJECTION_ROWS, columns: Any = None, cut: int = 0
) -> Path:
    """The jobs of groups are those of their occupations. `cut`: how many lines are taken out at the end."""
    book = Workbook()
    book.active.title = "Index"
    page = book.create_sheet("Table 1.2")
    page.append((f"Table 1.2 Occupational projections, {first}–{first + 10} (Employment in thousands)",))
    page.append(columns or projection_columns(first))
    for title, code, kind, *counts, words in rows:
        now, then, change, growth, openings = counts if kind == "Line item" else _summed(code, rows)
        page.append((title, code, kind, now, then, 0.1, 0.1, change, growth, 2.0, openings, 90_000, *words))
    page.append(("Footnotes:",))
    page.append(('Note: Data is unavailable for values denoted with a "—".',))
    page.append(("Source: Employment Projections program, U.S. Bureau of Labor Statistics",))
    if cut:
        page.delete_rows(page.max_row - cut + 1, cut)
    book.save(path)
    return path


def _summed(code: str, rows: Any) -> tuple[float, ...]:
    parts = [row for row in rows if row[2] == "Line item" and code in ("00-0000", f"{row[1][:2]}-0000")]
    now, then, openings = (round(sum(row[place] for row in parts), 1) for place in (3, 4, 7))
    return now, then, then - now, 0.0, openings


def table(path: Path, *rows: tuple[Any, ...]) -> Path:
    """Tab-separated text, as the O*NET database comes."""
    path.write_text("\n".join("\t".join(str(cell) for cell in row) for row in rows) + "\n", encoding="utf-8")
    return path


def sheet(path: Path, *rows: tuple[Any, ...]) -> Path:
    """The same as a workbook."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path
