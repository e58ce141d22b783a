"""The figures that one page may need, looked up by occupation: the standard release of each kind, and a newer one."""

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from .wording import money, whole_percent

if TYPE_CHECKING:
    from .models import Figures, Release

ALL_OCCUPATIONS = "00-0000"
PERCENTILES = ("p10", "p25", "median", "p75", "p90")


class FigureBook:
    def __init__(self, rows: Iterable["Figures"]) -> None:
        self._standard: dict[tuple[str, str], Figures] = {}
        self._other_wages: dict[str, list[Figures]] = {}
        self._releases: dict[str, Release] = {}
        for row in rows:
            self._add(row)

    def _add(self, row: "Figures") -> None:
        code, release = row.occupation.code, row.release
        if release.standard:
            self._standard[release.kind, code] = row
            self._releases[release.kind] = release
        elif release.kind == "wages":
            self._other_wages.setdefault(code, []).append(row)

    def release(self, kind: str) -> "Release | None":
        return self._releases.get(kind)

    def title(self, code: str) -> str:
        """The official name of the occupation, or its code when no figures of it are at hand."""
        row = self.wages(code) or self.projections(code)
        return row.occupation.title if row else code

    def slug(self, code: str) -> str:
        row = self.wages(code) or self.projections(code)
        return row.occupation.slug if row else ""

    def wages(self, code: str) -> "Figures | None":
        return self._standard.get(("wages", code))

    def projections(self, code: str) -> "Figures | None":
        return self._standard.get(("projections", code))

    def newer_wages(self, code: str) -> "Figures | None":
        """The newest wages of the occupation that are later than the standard ones."""
        standard = self.release("wages")
        newer = [
            row
            for row in self._other_wages.get(code, [])
            if standard is None or row.release.first_year > standard.first_year
        ]
        return max(newer, key=lambda row: row.release.first_year, default=None)


def pay(row: "Figures", percentile: str, *, hourly: bool = False) -> int | Decimal | None:
    """One percentile in dollars; None when it was not published."""
    found: int | Decimal | None = getattr(row, pay_field(percentile, hourly=hourly))
    return found


def is_top_coded(row: "Figures", percentile: str, *, hourly: bool = False) -> bool:
    return pay_field(percentile, hourly=hourly) in row.top_coded


def amount(row: "Figures | None", percentile: str, *, hourly: bool = False) -> str:
    """The same as a page prints it; "" when it was not published."""
    value = pay(row, percentile, hourly=hourly) if row else None
    if row is None or value is None:
        return ""
    return money(value, top_coded=is_top_coded(row, percentile, hourly=hourly))


def pay_field(percentile: str, *, hourly: bool = False) -> str:
    return f"{'hourly' if hourly else 'annual'}_{percentile}"


def handbook_growth(row: "Figures | None") -> int | None:
    """Whole percents; None where no growth is projected."""
    if row is None or row.growth is None:
        return None
    return whole_percent(row.growth, jobs=row.employment, change=row.change)


def rise(percentiles: Iterable[int | Decimal | None]) -> bool:
    """No wage is below one of a lower percentile; those that were not published are left aside."""
    there = [wage for wage in percentiles if wage is not None]
    return there == sorted(there)
