"""Whether a file of figures has all its rows: what its groups say of themselves against the rows that make them up."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from math import sqrt

from .tables import Refused

ALL = "00-0000"
# What a survey keeps to itself of a group; of May 2024 and May 2025 it is a fourth of this at most.
UNPUBLISHED = Decimal("0.01")

Jobs = Mapping[str, int | None]


def add_up(file: str, jobs: Jobs, *, unit: int, leaves_out: bool) -> None:
    """`jobs` in persons by code, each rounded to `unit`; None where they are not told. `leaves_out`: the file lacks
    occupations that are in its groups. Raises Refused."""
    groups = {code: number for code, number in jobs.items() if code.endswith("-0000") and code != ALL}
    if ALL not in jobs:
        raise Refused(f"{file} has no row for all occupations ({ALL}).")
    _compare(file, ALL, jobs[ALL], list(groups.values()), unit=unit, hidden=False)
    members: dict[str, list[int | None]] = defaultdict(list)
    for code, number in jobs.items():
        if code not in groups and code != ALL:
            members[f"{code[:2]}-0000"].append(number)
    for code, number in groups.items():
        # A file is cut at its end: there no row may be lacking.
        hidden = None in members[code] or (leaves_out and code != max(groups))
        _compare(file, code, number, members[code], unit=unit, hidden=hidden)


def _rounding(numbers: int, unit: int) -> int:
    """By how much so many rounded numbers may be off together: each by half a unit, of many six deviations at most."""
    return int(unit * min(numbers / 2, sqrt(3 * numbers)))


def _compare(file: str, code: str, whole: int | None, parts: Sequence[int | None], *, unit: int, hidden: bool) -> None:
    if whole is None:
        raise Refused(f"{file} does not say how many jobs {code} has.")
    told = sum(part or 0 for part in parts)
    rounding = _rounding(len(parts) + 1, unit)
    lacking, allowed = whole - told, rounding + (int(whole * UNPUBLISHED) if hidden else 0)
    if not -rounding <= lacking <= allowed:
        raise Refused(f"{file} may be cut short: {code} has {whole:,} jobs, and the rows that make it up {told:,}.")
