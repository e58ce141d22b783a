"""What an official file would change: plain values, to look at before anything is changed."""

import re
from dataclasses import dataclass
from typing import Any

from ..wording import money, percent, persons

_PERCENTILE = re.compile(r"_p(\d\d)$")


@dataclass(frozen=True)
class Change:
    """One value. `kept`: it was changed here by hand and stays."""

    code: str
    title: str
    field: str
    before: Any
    after: Any
    kept: bool = False

    @property
    def label(self) -> str:
        """“annual median”, “annual, 75th percentile” of the column."""
        return label_of(self.field)

    @property
    def now(self) -> str:
        return told(self.field, self.before)

    @property
    def then(self) -> str:
        return told(self.field, self.after)


def label_of(field: str) -> str:
    if field == "top_coded":
        return "at the survey’s upper limit"
    return _PERCENTILE.sub(r", \1th percentile", field).replace("_", " ")


def told(field: str, value: Any) -> str:
    """A figure as people read it: dollars, persons, percent; a dash where there is none."""
    if value in (None, "", []):
        return "–"
    if field == "top_coded":
        return "; ".join(label_of(name) for name in value)
    if field.startswith(("annual", "hourly")):
        return money(value)
    if field == "growth":
        return percent(value)
    return persons(value) if isinstance(value, int) else str(value)


@dataclass(frozen=True)
class Outlier:
    """What somebody should look at before it is applied. `why` is a sentence."""

    code: str
    title: str
    why: str


@dataclass(frozen=True)
class Plan:
    """Of figures: one file is one release. `gone`: codes of it that the file lacks, taken out; `missing`: these by
    name, of a new release those of the one before. They may be an older classification, or rows that were lost."""

    kind: str
    period: str
    is_new: bool
    new: tuple[str, ...]
    changed: tuple[Change, ...]
    gone: tuple[str, ...]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]
    outliers: tuple[Outlier, ...]
    same: int

    @property
    def kept(self) -> tuple[Change, ...]:
        return tuple(change for change in self.changed if change.kept)

    @property
    def changes_nothing(self) -> bool:
        return not (self.new or self.gone or any(not change.kept for change in self.changed))


@dataclass(frozen=True)
class NamesChange:
    """The names of one occupation. `changed`: spelled otherwise, or of another kind; `moved`: in another order."""

    code: str
    title: str
    new: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...] = ()
    moved: bool = False


@dataclass(frozen=True)
class NamesPlan:
    """Of names: job titles, what is near, technologies. `unreviewed`: technologies that the review says nothing of,
    left out as codes are that are `unknown`; `missing`: occupations that lose all their names, rows that were lost or
    an older classification."""

    kind: str
    period: str
    is_new: bool
    changed: tuple[NamesChange, ...]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]
    unreviewed: tuple[str, ...]
    outliers: tuple[Outlier, ...]
    same: int

    @property
    def changes_nothing(self) -> bool:
        return not self.changed

    @property
    def new(self) -> int:
        return sum(len(change.new) for change in self.changed)

    @property
    def gone(self) -> int:
        return sum(len(change.gone) for change in self.changed)
