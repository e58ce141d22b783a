"""The list of careers: by field, with what people compare first, narrowed by the words of a search."""

from dataclasses import dataclass
from itertools import groupby

from .book import FigureBook, pay
from .content import GuideContent
from .models import Figures, GuideVersion, Release
from .wording import inside, money, percent

QUERY_LENGTH = 200


@dataclass(frozen=True)
class Listed:
    slug: str
    title: str
    lead: str
    field: str
    pay: str
    growth: str
    entry: str
    figures_of: str


@dataclass(frozen=True)
class Field:
    name: str
    careers: tuple[Listed, ...]


@dataclass(frozen=True)
class CareerList:
    query: str
    found: int
    fields: tuple[Field, ...]
    wages: Release | None
    projections: Release | None


def career_list(query: str = "") -> CareerList:
    """Published guides whose title or skills hold every word of the query. Two queries."""
    query = " ".join(query[:QUERY_LENGTH].replace("\0", "").split())
    guides = {version.career.slug: version.guide() for version in GuideVersion.objects.published()}
    found = {slug: guide for slug, guide in guides.items() if _matches(guide, query)}
    book = Figures.objects.book(*{guide.occupation for guide in guides.values()})
    listed = sorted(
        (_listed(slug, guide, book) for slug, guide in found.items()),
        key=lambda career: (career.field.casefold(), career.title.casefold()),
    )
    fields = tuple(Field(name, tuple(careers)) for name, careers in groupby(listed, key=lambda career: career.field))
    return CareerList(query, len(found), fields, book.release("wages"), book.release("projections"))


def _matches(guide: GuideContent, query: str) -> bool:
    text = " ".join((guide.title, *(skill.name for skill in guide.skills))).casefold()
    return all(word in text for word in query.casefold().split())


def _listed(slug: str, guide: GuideContent, book: FigureBook) -> Listed:
    wages, projections = book.wages(guide.occupation), book.projections(guide.occupation)
    median = pay(wages, "median") if wages else None
    growth = projections.growth if projections else None
    return Listed(
        slug=slug,
        title=guide.title,
        lead=guide.lead,
        field=guide.field,
        pay=money(median) if median is not None else "",
        growth=percent(growth) if growth is not None else "",
        entry=projections.entry_education if projections else "",
        figures_of=inside(book.title(guide.occupation)) if guide.basis == "proxy" else "",
    )
