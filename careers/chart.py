"""Where the marks of a chart stand, worked out here so that a template only prints them.

Horizontal places are percents of the chart's width, vertical ones pixels: the chart narrows with the page and its
words stay readable. Everything is a string, for a locale's decimal comma has no place in a coordinate.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext

from .book import PERCENTILES, FigureBook, amount, is_top_coded, pay
from .models import Figures

_LEFT, _WIDTH = 1.0, 97.0
_HALF_LABEL = 14.0  # percent of a phone's width that half of a label takes
_FIRST_LINE, _ROW, _TIER = 74, 66, 42


@dataclass(frozen=True)
class Bar:
    """A bar from the zero line, and its words."""

    name: str
    value: str
    x: str
    width: str


@dataclass(frozen=True)
class Mark:
    """One percentile: a dot, and in the first row its words with a line that leads to them."""

    percentile: str
    x: str
    y: str
    value: str
    caption: str = ""
    anchor: str = "middle"
    value_y: str = ""
    caption_y: str = ""
    leader_y: str = ""
    open: bool = False


@dataclass(frozen=True)
class Row:
    name: str
    name_y: str
    start: str
    end: str
    y: str
    marks: tuple[Mark, ...]
    kind: str


@dataclass(frozen=True)
class PayChart:
    rows: tuple[Row, ...]
    height: str
    description: str


def bars(values: Sequence[tuple[str, Decimal, str]]) -> tuple[Bar, ...]:
    """Bars of one scale that starts at zero; a negative value runs left from the zero line."""
    numbers = [float(value) for _, value, _ in values]
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    scale = 100 / ((high - low) or 1)
    return tuple(
        Bar(name, text, _percent((min(number, 0) - low) * scale), _percent(max(abs(number) * scale, 0.5)))
        for (name, _, text), number in zip(values, numbers, strict=True)
    )


def range_bar(row: Figures, *, hourly: bool = False) -> tuple[str, str, str] | None:
    """Start, width and median of the slim bar from the tenth to the ninetieth percentile, from zero."""
    low, middle, high = (pay(row, name, hourly=hourly) for name in ("p10", "median", "p90"))
    if low is None or middle is None or high is None:
        return None
    scale = 100 / float(high)
    return _percent(float(low) * scale), _percent(100 - float(low) * scale), _percent(float(middle) * scale)


@dataclass(frozen=True)
class _Wages:
    """A row's percentiles of a year's pay, or of an hour's."""

    row: Figures
    by_hour: bool

    @property
    def known(self) -> list[str]:
        return [name for name in PERCENTILES if pay(self.row, name, hourly=self.by_hour) is not None]

    def value(self, percentile: str) -> float:
        return float(pay(self.row, percentile, hourly=self.by_hour) or 0)

    def is_limit(self, percentile: str) -> bool:
        return is_top_coded(self.row, percentile, hourly=self.by_hour)

    def amount(self, percentile: str) -> str:
        return amount(self.row, percentile, hourly=self.by_hour)

    def place(self, percentile: str, top: float) -> float:
        return _LEFT + _WIDTH * self.value(percentile) / top


def pay_chart(book: FigureBook, code: str, average: str) -> PayChart | None:
    """The occupation's pay, a newer release of it, and all occupations: a year's, or an hour's where no year's is
    published, as of actors. None when no range is published."""
    found = book.wages(code)
    standard = next(
        (wages for hourly in (False, True) if found and len((wages := _Wages(found, hourly)).known) > 1), None
    )
    if standard is None:
        return None
    beside = ((book.newer_wages(code), "newer"), (book.wages(average), "average"))
    others = [(wages, kind) for row, kind in beside if row and (wages := _Wages(row, standard.by_hour)).known]
    top = max(wages.value(wages.known[-1]) for wages in (standard, *(wages for wages, _ in others)))
    first, y = _first_row(standard, top)
    rows = [first]
    for wages, kind in others:
        rows.append(_plain_row(wages, kind, top, y))
        y += _ROW
    return PayChart(tuple(rows), str(y), _description(standard))


def _first_row(wages: _Wages, top: float) -> tuple[Row, int]:
    """The row with words at each mark, and where the next row begins."""
    places = {name: wages.place(name, top) for name in wages.known}
    tiers = _tiers(places)
    marks = tuple(_worded(wages, name, place, tiers.get(name)) for name, place in places.items())
    height = _FIRST_LINE + _TIER * (max(tiers.values(), default=-1) + 1) + 26
    return _row(wages, "standard", marks, name_y=14, y=_FIRST_LINE), height


def _tiers(places: dict[str, float]) -> dict[str, int]:
    """Labels below the line, the quarters nearest, each on the first tier where it covers no other."""
    tiers: dict[str, int] = {}
    for name in ("p25", "p75", "p10", "p90"):
        if name in places:
            tier = 1 if name in ("p10", "p90") else 0
            while any(tiers[other] == tier and abs(places[other] - places[name]) < 2 * _HALF_LABEL for other in tiers):
                tier += 1
            tiers[name] = tier
    return tiers


def _worded(wages: _Wages, percentile: str, place: float, tier: int | None) -> Mark:
    value_y = _FIRST_LINE - 32 if tier is None else _FIRST_LINE + 24 + _TIER * tier
    return Mark(
        percentile,
        _percent(place),
        str(_FIRST_LINE),
        wages.amount(percentile),
        caption=_captions()[percentile],
        anchor="start" if place < _HALF_LABEL else "end" if place > 100 - _HALF_LABEL else "middle",
        value_y=str(value_y),
        caption_y=str(value_y + 16),
        leader_y=str(value_y - 14) if tier else "",
        open=wages.is_limit(percentile),
    )


def _plain_row(wages: _Wages, kind: str, top: float, y: int) -> Row:
    marks = tuple(
        Mark(
            name,
            _percent(wages.place(name, top)),
            str(y + 50),
            wages.amount(name) if name == "median" else "",
            value_y=str(y + 38),
            open=wages.is_limit(name),
        )
        for name in wages.known
    )
    return _row(wages, kind, marks, name_y=y + 18, y=y + 50)


def _row(wages: _Wages, kind: str, marks: tuple[Mark, ...], *, name_y: int, y: int) -> Row:
    """The heading names whose pay it is and wraps, which these words cannot: a row of its own says only when."""
    names = {"occupation": wages.row.occupation.title, "period": wages.row.release.period}
    name = gettext("%(occupation)s, %(period)s") % names if kind == "average" else wages.row.release.period
    return Row(name, str(name_y), marks[0].x, marks[-1].x, str(y), marks, kind)


def _captions() -> dict[str, str]:
    return {
        "p10": gettext("10% earn less"),
        "p25": gettext("25% earn less"),
        "median": gettext("half earn less"),
        "p75": gettext("25% earn more"),
        "p90": gettext("10% earn more"),
    }


def _description(wages: _Wages) -> str:
    captions = _captions()
    values = "; ".join(f"{wages.amount(name)}: {captions[name]}" for name in wages.known)
    text = (
        gettext("Hourly pay of %(occupation)s. %(values)s.")
        if wages.by_hour
        else gettext("Yearly pay of %(occupation)s. %(values)s.")
    )
    return text % {"occupation": wages.row.occupation.title, "values": values}


def _percent(number: float) -> str:
    return f"{number:.2f}%"


def percent_of(value: float, top: float) -> str:
    """A place on a scale from zero to `top` that leaves room for the dots at both ends."""
    return _percent(_LEFT + _WIDTH * value / top)
