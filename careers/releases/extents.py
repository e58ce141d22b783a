"""How far a table of O*NET goes, beside the one of the release before: where it stops earlier, it was cut."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..models import ReleaseImport
from ..shipped import HERE
from ..tables import read_releases
from .tables import Refused

SHIPPED = HERE / "figures" / "releases.toml"
# Of the occupations before, this share may be gone: a new version drops a few at most.
FEWER = 0.03


@dataclass(frozen=True)
class Extent:
    """`occupations`: codes of O*NET-SOC that it speaks of; `last`: the one it ends with, which has `rows_of_last`."""

    rows: int
    occupations: int
    last: str
    rows_of_last: int


def extent_of(codes: Sequence[str]) -> Extent:
    """`codes`: of each row, in the order of the file."""
    counted = Counter(codes)
    return Extent(len(codes), len(counted), codes[-1], counted[codes[-1]])


def known(kind: str) -> tuple[str, dict[str, Extent]]:
    """The version that stands in the tables, and how far each file of it goes."""
    applied = ReleaseImport.objects.filter(kind=kind, status=ReleaseImport.Status.APPLIED).order_by("-pk")
    for one in applied:
        if files := one.content.get("files"):
            return one.period, _extents(files)
    shipped = next(row for row in read_releases(SHIPPED) if row.kind == kind)
    return shipped.period, _extents(shipped.files)


def _extents(files: dict[str, dict[str, Any]]) -> dict[str, Extent]:
    return {table: Extent(**extent) for table, extent in files.items()}


def dumped(extents: dict[str, Extent]) -> dict[str, dict[str, Any]]:
    return {table: asdict(extent) for table, extent in extents.items()}


def compare(file: str, found: Extent, version: str, before: Extent, *, same: bool) -> None:
    """`same`: the file is of the version that it is compared with. Raises Refused."""
    why = ""
    if found.last < before.last:
        why = f"it ends with {found.last}, and that of {version} with {before.last}"
    elif found.last == before.last and found.rows_of_last < before.rows_of_last:
        why = f"it has {found.rows_of_last} rows of {found.last}, its last, and that of {version} {before.rows_of_last}"
    elif found.occupations < before.occupations * (1 - FEWER):
        why = f"it speaks of {found.occupations:,} occupations, and that of {version} of {before.occupations:,}"
    if why:
        raise Refused(f"{file} may be cut short: {why}.")
    if same and found.rows != before.rows:
        raise Refused(f"{file} is not that of {version}, or cut: it has {found.rows:,} rows, not {before.rows:,}.")
