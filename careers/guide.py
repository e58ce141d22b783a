"""A guide as it is read: the published text with today's figures in place, ready for a template to print."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from .book import FigureBook, amount
from .content import SECTIONS, GuideCertification, GuideContent, GuideRelated, GuideSkill, GuideSource
from .headline import Shown, shown
from .markdown import to_html
from .models import Career, Figures, GuideVersion
from .tokens import fill
from .wording import inside


@dataclass(frozen=True)
class Credential:
    given: GuideCertification
    kind: str
    retired_on: date | None


@dataclass(frozen=True)
class Related:
    given: GuideRelated
    pay: str
    slug: str  # of its guide, else of its profile; "" where it has neither
    figures_of: str


@dataclass(frozen=True)
class Source:
    given: GuideSource
    read_on: date | None


@dataclass(frozen=True)
class GuidePage:
    slug: str
    guide: GuideContent
    changed: datetime
    figures: Shown
    is_proxy: bool
    text: dict[str, SafeString]
    skills: tuple[tuple[str, tuple[GuideSkill, ...]], ...]
    credentials: tuple[Credential, ...]
    retired: tuple[Credential, ...]
    related: tuple[Related, ...]
    sources: tuple[Source, ...]
    onet: str

    @property
    def basis_note(self) -> str:
        return self.guide.basis_note

    @property
    def contents(self) -> tuple[tuple[str, str], ...]:
        """Anchor and title of each part, in reading order."""
        return (
            ("what-they-do", gettext("What they do")),
            ("education", gettext("Education and requirements")),
            ("salary", gettext("Salary")),
            ("outlook", gettext("Outlook")),
            ("break-in", gettext("How to break in")),
            ("path", gettext("Career path")),
            ("pros-and-cons", gettext("Pros and cons")),
            ("related", gettext("Related careers")),
            ("sources", gettext("Where the figures come from")),
        )


def guide_page(slug: str) -> GuidePage | None:
    """The published guide, or None when readers find no such guide. Three queries."""
    version = GuideVersion.objects.published().filter(career__slug=slug).first()
    if version is None:
        return None
    return make_page(slug, version.guide(), changed=version.shown_since)


def make_page(slug: str, guide: GuideContent, *, changed: datetime) -> GuidePage:
    book = Figures.objects.book_for(guide)
    credentials = tuple(_credential(row) for row in guide.certifications)
    return GuidePage(
        slug=slug,
        guide=guide,
        changed=changed,
        figures=shown(book, guide.occupation),
        is_proxy=guide.basis == "proxy",
        text={part.name: _html(part.name, guide, book) for part in SECTIONS},
        skills=_skills(guide),
        credentials=tuple(row for row in credentials if row.given.status == "current"),
        retired=tuple(row for row in credentials if row.given.status == "retired"),
        related=_related(guide, book),
        sources=tuple(Source(row, _day(row.read_on)) for row in guide.sources),
        onet=_onet(guide),
    )


def _html(name: str, guide: GuideContent, book: FigureBook) -> SafeString:
    return to_html(fill(getattr(guide, name), book, guide.occupation), anchor=f"{name.replace('_', '-')}-")


def _skills(guide: GuideContent) -> tuple[tuple[str, tuple[GuideSkill, ...]], ...]:
    """By kind: its name and the skills, where there are any."""
    names = {
        "technology": gettext("Tools and technology"),
        "knowledge": gettext("Knowledge"),
        "ability": gettext("Abilities"),
    }
    groups = ((name, tuple(skill for skill in guide.skills if skill.kind == kind)) for kind, name in names.items())
    return tuple((name, skills) for name, skills in groups if skills)


def _credential(row: GuideCertification) -> Credential:
    kinds = {
        "license": gettext("License"),
        "certification": gettext("Certification"),
        "certificate": gettext("Certificate of a course"),
    }
    return Credential(row, kinds[row.kind], _day(row.retired_on))


def _related(guide: GuideContent, book: FigureBook) -> tuple[Related, ...]:
    slugs = [row.slug for row in guide.related if row.slug]
    readable = set(Career.objects.published().filter(slug__in=slugs).values_list("slug", flat=True))
    return tuple(
        Related(
            row,
            pay=amount(book.wages(row.occupation), "median"),
            slug=row.slug if row.slug in readable else _profile(row, book),
            figures_of=_whose(row, book),
        )
        for row in guide.related
    )


def _profile(row: GuideRelated, book: FigureBook) -> str:
    """The address of its own occupation: that of a wider group says little of it."""
    return book.slug(row.occupation) if row.basis != "proxy" else ""


def _whose(row: GuideRelated, book: FigureBook) -> str:
    """The occupation whose pay stands beside the title, where neither title nor note says it."""
    whose = inside(book.title(row.occupation))
    return whose if row.basis == "proxy" and whose not in row.note else ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _onet(guide: GuideContent) -> str:
    """The O*NET version that the guide's sources name, "" when they name none: then nothing is owed."""
    found = (re.search(r"O\*NET®? (\d+\.\d+)", source.text) for source in guide.sources)
    return next((match[1] for match in found if match), "")
