"""What an official file would change: plain values, to look at before anything is changed."""

from dataclasses import dataclass
from typing import Any


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
        """“annual median” of the column."""
        return self.field.replace("_p", " percentile ").replace("_", " ")


@dataclass(frozen=True)
class Outlier:
    """What somebody should look at before it is applied. `why` is a sentence."""

    code: str
    title: str
    why: str


@dataclass(frozen=True)
class Plan:
    """Of figures: one file is one release."""

    kind: str
    period: str
    is_new: bool
    new: tuple[str, ...]
    changed: tuple[Change, ...]
    gone: tuple[str, ...]
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
    left out as codes are that are `unknown`."""

    kind: str
    period: str
    is_new: bool
    changed: tuple[NamesChange, ...]
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
