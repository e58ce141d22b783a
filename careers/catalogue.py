"""Every career that can be read about, a guide or a profile each, with the figures that people compare by."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .book import ALL_OCCUPATIONS, FigureBook, handbook_growth, is_top_coded, pay
from .headline import median_pay
from .licensing import licensed
from .models import Figures, Occupation, Release, ShippedTable
from .profile import group_name
from .shelf import Shelf, shelf
from .wording import inside, percent, persons

# The official words for the usual entry education, and everyday ones.
USUAL_ENTRY = {
    "No formal educational credential": _("No credential asked for"),
    "High school diploma or equivalent": _("High school diploma"),
    "Some college, no degree": _("Some college, no degree"),
    "Postsecondary nondegree award": _("Award or certificate, no degree"),
    "Associate’s degree": _("Associate’s degree"),
    "Bachelor’s degree": _("Bachelor’s degree"),
    "Master’s degree": _("Master’s degree"),
    "Doctoral or professional degree": _("Doctoral or professional degree"),
}


@dataclass(frozen=True)
class Entry:
    """`pay` is a year's median, of an hourly one that of 2,080 hours, to sort and choose by; `pay_is_told` where a
    year's is published, and not as a limit alone; `figures_of` names a wider occupation."""

    slug: str
    title: str
    lead: str
    is_guide: bool
    code: str
    group: str
    field: str
    figures_of: str
    pay: int | None
    pay_text: str
    pay_is_told: bool
    growth: Decimal | None
    growth_text: str
    growth_whole: int | None
    openings: int | None
    openings_text: str
    jobs: int
    entry: str
    training: str
    licensed: str

    @property
    def usual_entry(self) -> str | Promise:
        return USUAL_ENTRY.get(self.entry, self.entry)


@dataclass(frozen=True)
class Catalogue:
    """`shelf`, and the digests of `tables`: what it was made of. `of_code`: the guide of the code, or its profile.
    `onet`: versions of that database, by kind of release."""

    shelf: Shelf
    tables: tuple[tuple[str, str], ...]
    entries: tuple[Entry, ...]
    by_slug: dict[str, Entry]
    of_code: dict[str, Entry]
    groups: dict[str, str]
    wages: Release | None
    projections: Release | None
    onet: dict[str, str]


def catalogue() -> Catalogue:
    """Read once while the tables, the releases and the published guides are the same. Three queries."""
    kept = shelf()
    releases = tuple(Release.objects.order_by("pk").values_list("pk", "standard"))
    tables = ShippedTable.objects.digests()
    return _read(_Kept(kept), releases, tables)


class _Kept:
    """A shelf as a key: the same shelf is the same key."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Kept) and other.shelf is self.shelf

    def __hash__(self) -> int:
        return id(self.shelf)


@lru_cache(maxsize=2)
def _read(kept: _Kept, releases: tuple[object, ...], tables: tuple[tuple[str, str], ...]) -> Catalogue:
    groups = Occupation.objects.filter(kind="summary").exclude(code=ALL_OCCUPATIONS).values_list("code", "title")
    fields = {code: group_name(title) for code, title in groups}
    book = FigureBook(Figures.objects.filter(release__standard=True).select_related("occupation", "release"))
    entries = tuple(_entries(kept.shelf, fields, book))
    of_code = {entry.code: entry for entry in entries if not entry.figures_of}
    by_slug = {entry.slug: entry for entry in entries}
    onet = Release.objects.versions()
    return Catalogue(
        kept.shelf, tables, entries, by_slug, of_code, fields, book.release("wages"), book.release("projections"), onet
    )


def _entries(kept: Shelf, fields: dict[str, str], book: FigureBook) -> Iterable[Entry]:
    for guide in kept.guides:
        figures_of = inside(book.title(guide.occupation)) if guide.is_proxy else ""
        yield _entry(guide.slug, guide.title, guide.lead, guide.occupation, figures_of, fields, book)
    for one in Occupation.objects.filter(kind="occupation").order_by("title"):
        if one.code not in kept.exact:
            yield _entry(one.slug, one.title, "", one.code, "", fields, book)


def _entry(
    slug: str, title: str, lead: str, code: str, figures_of: str, fields: dict[str, str], book: FigureBook
) -> Entry:
    wages, projections = book.wages(code), book.projections(code)
    growth, openings = (projections.growth, projections.openings) if projections else (None, None)
    return Entry(
        slug=slug,
        title=title,
        lead=lead,
        is_guide=bool(lead),
        code=code,
        group=f"{code[:2]}-0000",
        field=fields.get(f"{code[:2]}-0000", ""),
        figures_of=figures_of,
        pay=_yearly(wages),
        pay_text=median_pay(wages),
        pay_is_told=bool(wages and pay(wages, "median") is not None and not is_top_coded(wages, "median")),
        growth=growth,
        growth_text=percent(growth) if growth is not None else "",
        growth_whole=handbook_growth(projections),
        openings=openings,
        openings_text=persons(openings) if openings is not None else "",
        jobs=(projections.employment or 0) if projections else 0,
        entry=projections.entry_education if projections else "",
        training=projections.training if projections else "",
        licensed=licensed(code),
    )


def _yearly(row: Figures | None) -> int | None:
    """To sort and to choose by: 2,080 hours make a year, as the survey counts them."""
    if row is None:
        return None
    yearly, hourly = pay(row, "median"), pay(row, "median", hourly=True)
    return int(yearly) if yearly is not None else round(hourly * 2080) if hourly is not None else None
