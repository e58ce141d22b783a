"""The published guides, read and indexed once."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from django.db.models.functions import Coalesce

from .content import GuideContent
from .credentials import Credential, credential
from .models import GuideVersion
from .search import Index, Kind, Name
from .titles import title_key


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
    credentials: tuple[Credential, ...]
    published: datetime


@dataclass(frozen=True)
class Shelf:
    """`meant`: the guide of each name, by its key. `exact`: the guide of each code that has one of its own."""

    guides: tuple[_Guide, ...]
    index: Index
    meant: dict[str, _Guide]
    exact: dict[str, _Guide]


def shelf() -> Shelf:
    """The published guides, read and indexed once: a version never changes, so these are the same while they are."""
    published = GuideVersion.objects.published()
    versions = published.annotate(shown=Coalesce("decided_on", "created")).order_by("career__title", "pk")
    return _read(tuple(versions.values_list("pk", "shown", "career__slug")))


@lru_cache(maxsize=2)
def _read(versions: tuple[tuple[int, datetime, str], ...]) -> Shelf:
    """`versions` by key, time of publishing (a database that was put back may give a key again) and address."""
    if not versions:
        return Shelf((), Index(()), {}, {})
    rows = GuideVersion.objects.select_related("career").in_bulk([key for key, _, _ in versions])
    guides = tuple(_guide(slug, rows[key].guide(), published) for key, published, slug in versions if key in rows)
    meant = {title_key(name.text): guide for guide in guides for name in guide.names if name.kind is Kind.OTHER}
    meant |= {title_key(guide.title): guide for guide in guides}
    exact = {guide.occupation: guide for guide in guides if not guide.is_proxy}
    return Shelf(guides, Index(guide.names for guide in guides), meant, exact)


def _guide(slug: str, guide: GuideContent, published: datetime) -> _Guide:
    names = [Name(guide.title, Kind.TITLE)]
    names += [Name(title, Kind.OTHER) for title in guide.other_titles]
    names += [Name(skill.name, Kind.SKILL) for skill in guide.skills]
    is_proxy = guide.basis == "proxy"
    credentials = tuple(credential(row.name) for row in guide.certifications)
    return _Guide(
        slug, guide.title, guide.lead, guide.field, guide.occupation, is_proxy, tuple(names), credentials, published
    )
