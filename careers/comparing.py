"""Up to four careers side by side: what they pay, how they grow, what they ask, which skills they share."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlencode

from django.utils.translation import gettext

from .book import PERCENTILES, FigureBook, is_top_coded, pay
from .catalogue import Catalogue, Entry, catalogue
from .chart import Bar, bars, percent_of
from .finding import search
from .models import Figures, FormerSlug, Release
from .shelf import shelf
from .skills import MOST_COMPARED, Asked, asked_by
from .typed import one_line
from .wording import money, persons

SUGGESTED = 5


@dataclass(frozen=True)
class PayRow:
    """The line from the tenth to the ninetieth percentile and the dot of the median, on the scale of all rows."""

    title: str
    value: str
    low: str
    high: str
    start: str
    end: str
    median: str


@dataclass(frozen=True)
class Compared:
    entry: Entry
    without: str
    only_here: tuple[str, ...]
    asks_nothing: bool


@dataclass(frozen=True)
class ComparePage:
    careers: tuple[Compared, ...]
    pay: tuple[PayRow, ...]
    unpaid: tuple[str, ...]
    growth: tuple[Bar, ...]
    jobs: tuple[Bar, ...]
    openings: tuple[Bar, ...]
    shared: tuple[str, ...]
    are_all_telling: bool
    added: str
    suggestions: tuple[tuple[str, str], ...]
    wages: Release | None
    projections: Release | None

    @property
    def has_room(self) -> bool:
        return len(self.careers) < MOST_COMPARED

    @property
    def title(self) -> str:
        return gettext(" or ").join(one.entry.title for one in self.careers)


def compare_page(slugs: Iterable[str], adding: str = "") -> ComparePage:
    """What there is none of is left aside. The number of queries is the same for two and for four."""
    known = catalogue()
    entries = _entries(list(slugs), known)
    asked = asked_by(entries)
    telling = [asked[one.slug] for one in entries if asked[one.slug].names]
    book = Figures.objects.book(*(one.code for one in entries))
    rows = _pay_rows(entries, book)
    return ComparePage(
        careers=tuple(_compared(one, entries, asked[one.slug], telling) for one in entries),
        pay=rows,
        unpaid=tuple(one.title for one in entries if one.title not in {row.title for row in rows}),
        growth=_bars((one.title, one.growth, one.growth_text) for one in entries),
        jobs=_bars((one.title, one.jobs or None, persons(one.jobs)) for one in entries),
        openings=_bars((one.title, one.openings, one.openings_text) for one in entries),
        shared=telling[0].among(*telling[1:]) if telling else (),
        are_all_telling=len(telling) == len(entries),
        added=one_line(adding),
        suggestions=_suggestions(adding, entries, known),
        wages=known.wages,
        projections=known.projections,
    )


def _entries(slugs: list[str], known: Catalogue) -> tuple[Entry, ...]:
    """Each once, a renamed guide by its new address."""
    gone = [slug for slug in slugs if slug not in known.by_slug and "\0" not in slug][:MOST_COMPARED]
    moved = dict(FormerSlug.objects.filter(slug__in=gone).values_list("slug", "career__slug")) if gone else {}
    found = dict.fromkeys(moved.get(slug, slug) for slug in slugs)
    return tuple(known.by_slug[slug] for slug in found if slug in known.by_slug)[:MOST_COMPARED]


def _compared(one: Entry, entries: tuple[Entry, ...], asked: Asked, telling: list[Asked]) -> Compared:
    without = address(other.slug for other in entries if other is not one)
    only_here = asked.beside(*(other for other in telling if other is not asked))
    return Compared(one, without, only_here, not asked.names)


def address(slugs: Iterable[str]) -> str:
    return f"?{urlencode([('c', slug) for slug in slugs])}"


def _bars(values: Iterable[tuple[str, Decimal | int | None, str]]) -> tuple[Bar, ...]:
    known = [(name, Decimal(value), words) for name, value, words in values if value is not None]
    return bars(known) if known else ()


def _pay_rows(entries: tuple[Entry, ...], book: FigureBook) -> tuple[PayRow, ...]:
    """Those whose yearly pay is published, on one scale from zero to the highest of them."""
    paid = [(one, row) for one in entries if (row := book.wages(one.code)) and row.annual_median is not None]
    top = max((float(_known(row)[-1]) for _, row in paid), default=1.0)
    return tuple(_pay_row(one, row, top) for one, row in paid)


def _known(row: Figures) -> list[int]:
    found = (pay(row, name) for name in PERCENTILES)
    return [int(value) for value in found if value is not None]


def _pay_row(one: Entry, row: Figures, top: float) -> PayRow:
    values = _known(row)
    highest = "p90" if row.annual_p90 is not None else "median"
    return PayRow(
        title=one.title,
        value=one.pay_text,
        low=money(values[0]),
        high=money(values[-1], top_coded=is_top_coded(row, highest)),
        start=percent_of(values[0], top),
        end=percent_of(values[-1], top),
        median=percent_of(int(row.annual_median or 0), top),
    )


def _suggestions(adding: str, entries: tuple[Entry, ...], known: Catalogue) -> tuple[tuple[str, str], ...]:
    """Careers that the words may mean: title, and the address with it added."""
    if not adding.strip() or len(entries) >= MOST_COMPARED:
        return ()
    found = [answer.entry for answer in search(adding, known, shelf()).answers if answer.entry not in entries]
    return tuple((one.title, address([*(other.slug for other in entries), one.slug])) for one in found[:SUGGESTED])
