"""The list of careers: by field, with what people compare first; or what a search finds, best first."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from itertools import groupby

from django.utils.translation import gettext

from .book import FigureBook, pay
from .content import GuideContent
from .models import Figures, GuideVersion, Release
from .search import Hit, Index, Kind, Name
from .titles import title_key
from .wording import inside, money, percent

QUERY_LENGTH = 200


@dataclass(frozen=True)
class Listed:
    """`found_by`: the name that the search found it by, where that is not its title."""

    slug: str
    title: str
    lead: str
    field: str
    pay: str
    growth: str
    entry: str
    figures_of: str
    found_by: str = ""


@dataclass(frozen=True)
class Field:
    """`name` is "" for what a search found, in fields of any kind."""

    name: str
    careers: tuple[Listed, ...]


@dataclass(frozen=True)
class CareerList:
    """`found` says how many guides hold the query; where it is 0, `fields` holds the nearest ones, if any."""

    query: str
    found: int
    fields: tuple[Field, ...]
    wages: Release | None
    projections: Release | None


@dataclass(frozen=True)
class _Guide:
    """What the list needs of a published guide."""

    slug: str
    title: str
    lead: str
    field: str
    occupation: str
    is_proxy: bool
    names: tuple[Name, ...]


@dataclass(frozen=True)
class Shelf:
    """`meant`: the guide of each name, by its key. `exact`: the guide of each code that has one of its own."""

    guides: tuple[_Guide, ...]
    index: Index
    meant: dict[str, _Guide]
    exact: dict[str, _Guide]


def career_list(query: str = "") -> CareerList:
    """Every published guide by field, or those that the query means. Three queries at first, then two."""
    query = " ".join(query[:QUERY_LENGTH].replace("\0", "").split())
    kept = shelf()
    found = kept.index.search(query)
    hits = found.hits or found.nearest
    guides = [kept.guides[hit.guide] for hit in hits] if query else sorted(kept.guides, key=_by_field)
    book = Figures.objects.book(*{guide.occupation for guide in guides})
    listed = [_listed(guide, book) for guide in guides]
    fields = _found(listed, hits) if query else _fields(listed)
    count = len(found.hits) if query else len(guides)
    return CareerList(query, count, fields, book.release("wages"), book.release("projections"))


def _found(careers: list[Listed], hits: tuple[Hit, ...]) -> tuple[Field, ...]:
    told = tuple(replace(career, found_by=_found_by(hit)) for career, hit in zip(careers, hits, strict=True))
    return (Field("", told),) if told else ()


def _fields(careers: list[Listed]) -> tuple[Field, ...]:
    return tuple(Field(name, tuple(group)) for name, group in groupby(careers, key=lambda career: career.field))


def _by_field(guide: _Guide) -> tuple[str, str]:
    return guide.field.casefold(), guide.title.casefold()


def shelf() -> Shelf:
    """The published guides, read and indexed once: a version never changes, so these are the same while they are."""
    versions = GuideVersion.objects.filter(status=GuideVersion.Status.PUBLISHED).order_by("career__title", "pk")
    return _read(tuple(versions.values_list("pk", "created")))


@lru_cache(maxsize=2)
def _read(versions: tuple[tuple[int, datetime], ...]) -> Shelf:
    """`versions` by key and time of making: a database that was put back may give a key again."""
    if not versions:
        return Shelf((), Index(()), {}, {})
    rows = GuideVersion.objects.select_related("career").in_bulk([key for key, _ in versions])
    guides = tuple(_guide(rows[key].career.slug, rows[key].guide()) for key, _ in versions if key in rows)
    meant = {title_key(name.text): guide for guide in guides for name in guide.names if name.kind is Kind.OTHER}
    meant |= {title_key(guide.title): guide for guide in guides}
    exact = {guide.occupation: guide for guide in guides if not guide.is_proxy}
    return Shelf(guides, Index(guide.names for guide in guides), meant, exact)


def _guide(slug: str, guide: GuideContent) -> _Guide:
    names = [Name(guide.title, Kind.TITLE)]
    names += [Name(title, Kind.OTHER) for title in guide.other_titles]
    names += [Name(skill.name, Kind.SKILL) for skill in guide.skills]
    is_proxy = guide.basis == "proxy"
    return _Guide(slug, guide.title, guide.lead, guide.field, guide.occupation, is_proxy, tuple(names))


def _found_by(hit: Hit) -> str:
    if hit.name.kind is Kind.OTHER:
        return gettext("Also called %(name)s") % {"name": inside(hit.name.text)}
    return gettext("Skill: %(name)s") % {"name": hit.name.text} if hit.name.kind is Kind.SKILL else ""


def _listed(guide: _Guide, book: FigureBook) -> Listed:
    wages, projections = book.wages(guide.occupation), book.projections(guide.occupation)
    median = pay(wages, "median") if wages else None
    growth = projections.growth if projections else None
    return Listed(
        slug=guide.slug,
        title=guide.title,
        lead=guide.lead,
        field=guide.field,
        pay=money(median) if median is not None else "",
        growth=percent(growth) if growth is not None else "",
        entry=projections.entry_education if projections else "",
        figures_of=inside(book.title(guide.occupation)) if guide.is_proxy else "",
    )
