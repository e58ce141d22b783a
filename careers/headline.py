"""The figures of one occupation as a page prints them: words and places of marks, each with its release."""

from dataclasses import dataclass

from django.utils.translation import gettext

from .book import ALL_OCCUPATIONS, PERCENTILES, FigureBook, amount, handbook_growth
from .chart import Bar, PayChart, bars, pay_chart, range_bar
from .models import Figures, Release
from .wording import growth_words, inside, percent, persons


@dataclass(frozen=True)
class Growth:
    value: str
    words: str
    bars: tuple[Bar, ...]
    release: Release


@dataclass(frozen=True)
class Jobs:
    value: str
    expected: str
    openings: str
    release: Release


@dataclass(frozen=True)
class Pay:
    value: str
    hourly: str
    low: str
    high: str
    bar: tuple[str, str, str] | None
    release: Release
    newer: str
    newer_release: Release | None
    by_hour: bool = False


@dataclass(frozen=True)
class PayLine:
    """One percentile in the table behind the chart: a year, an hour, and in the newer release a year, or an hour where
    the survey publishes that alone."""

    name: str
    yearly: str
    hourly: str
    newer: str


@dataclass(frozen=True)
class Shown:
    """`occupation` is the official name of whose figures these are."""

    occupation: str
    growth: Growth | None
    jobs: Jobs | None
    pay: Pay | None
    chart: PayChart | None
    pay_lines: tuple[PayLine, ...]
    entry: tuple[tuple[str, str], ...]
    releases: tuple[Release, ...]
    wages: Figures | None

    @property
    def whose(self) -> str:
        """The occupation within a sentence."""
        return inside(self.occupation)


def shown(book: FigureBook, code: str) -> Shown:
    wages, newer, projections = book.wages(code), book.newer_wages(code), book.projections(code)
    return Shown(
        occupation=book.title(code),
        growth=growth_of(projections, book),
        jobs=jobs_of(projections),
        pay=pay_of(wages, newer),
        chart=pay_chart(book, code, ALL_OCCUPATIONS),
        pay_lines=pay_lines(wages, newer),
        entry=entry(projections),
        releases=tuple(row.release for row in (wages, newer, projections) if row),
        wages=wages,
    )


def growth_of(row: Figures | None, book: FigureBook) -> Growth | None:
    whole = handbook_growth(row)
    if row is None or row.growth is None or whole is None:
        return None
    average = book.projections(ALL_OCCUPATIONS)
    beside = [(row.occupation.title, row.growth, percent(row.growth))]
    if average and average.growth is not None:
        beside.append((average.occupation.title, average.growth, percent(average.growth)))
    return Growth(percent(row.growth), growth_words(whole), bars(beside), row.release)


def jobs_of(row: Figures | None) -> Jobs | None:
    if row is None or row.employment is None:
        return None
    expected = persons(row.employment_projected) if row.employment_projected is not None else ""
    openings = persons(row.openings) if row.openings is not None else ""
    return Jobs(persons(row.employment), expected, openings, row.release)


def pay_of(row: Figures | None, newer: Figures | None) -> Pay | None:
    """A year's pay; an hour's where the survey publishes that alone, as of actors and dancers."""
    if row is None or (row.annual_median is None and row.hourly_median is None):
        return None
    by_hour = row.annual_median is None
    return Pay(
        value=amount(row, "median", hourly=by_hour),
        hourly="" if by_hour else amount(row, "median", hourly=True),
        low=amount(row, "p10", hourly=by_hour),
        high=amount(row, "p90", hourly=by_hour),
        bar=range_bar(row, hourly=by_hour),
        release=row.release,
        newer=amount(newer, "median", hourly=by_hour),
        newer_release=newer.release if newer else None,
        by_hour=by_hour,
    )


def pay_lines(row: Figures | None, newer: Figures | None) -> tuple[PayLine, ...]:
    names = {
        "p10": gettext("10% earn less than"),
        "p25": gettext("25% earn less than"),
        "median": gettext("Half earn less than"),
        "p75": gettext("25% earn more than"),
        "p90": gettext("10% earn more than"),
    }
    by_hour = row is not None and row.annual_median is None
    return tuple(
        PayLine(names[name], amount(row, name), amount(row, name, hourly=True), amount(newer, name, hourly=by_hour))
        for name in PERCENTILES
    )


def entry(row: Figures | None) -> tuple[tuple[str, str], ...]:
    """What the federal profile says people enter with: names and values, those that are published."""
    if row is None:
        return ()
    given = (
        (gettext("Education"), row.entry_education),
        (gettext("Experience in a related job"), row.experience),
        (gettext("Training on the job"), row.training),
    )
    return tuple((name, value) for name, value in given if value)


def median_pay(row: Figures | None) -> str:
    """A year's, or an hour's where that alone is published; "" where neither is."""
    if yearly := amount(row, "median"):
        return yearly
    hourly = amount(row, "median", hourly=True)
    return gettext("%(amount)s an hour") % {"amount": hourly} if hourly else ""
