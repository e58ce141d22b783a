"""A guide as it is read: the published text with today's figures in place, ready for a template to print."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from .book import ALL_OCCUPATIONS, PERCENTILES, FigureBook, is_top_coded, pay
from .chart import Bar, PayChart, bars, pay_chart, range_bar
from .content import SECTIONS, GuideCertification, GuideContent, GuideRelated, GuideSkill, GuideSource
from .markdown import to_html
from .models import Career, Figures, GuideVersion, Release
from .tokens import fill
from .wording import growth_words, inside, money, percent, persons


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


@dataclass(frozen=True)
class PayLine:
    """One percentile in the table behind the chart: a year, an hour, and a year in the newer release."""

    name: str
    yearly: str
    hourly: str
    newer: str


@dataclass(frozen=True)
class Credential:
    given: GuideCertification
    kind: str
    retired_on: date | None


@dataclass(frozen=True)
class Related:
    given: GuideRelated
    pay: str
    has_guide: bool
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
    occupation: str
    is_proxy: bool
    growth: Growth | None
    jobs: Jobs | None
    pay: Pay | None
    chart: PayChart | None
    pay_lines: tuple[PayLine, ...]
    entry: tuple[tuple[str, str], ...]
    text: dict[str, SafeString]
    skills: tuple[tuple[str, tuple[GuideSkill, ...]], ...]
    credentials: tuple[Credential, ...]
    retired: tuple[Credential, ...]
    related: tuple[Related, ...]
    releases: tuple[Release, ...]
    sources: tuple[Source, ...]
    onet: str

    @property
    def whose(self) -> str:
        """The occupation within a sentence."""
        return inside(self.occupation)

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
    return make_page(slug, version.guide(), changed=version.created)


def make_page(slug: str, guide: GuideContent, *, changed: datetime) -> GuidePage:
    book = Figures.objects.book_for(guide)
    code = guide.occupation
    wages, projections = book.wages(code), book.projections(code)
    credentials = tuple(_credential(row) for row in guide.certifications)
    return GuidePage(
        slug=slug,
        guide=guide,
        changed=changed,
        occupation=book.title(code),
        is_proxy=guide.basis == "proxy",
        growth=_growth(projections, book),
        jobs=_jobs(projections),
        pay=_pay(wages, book.newer_wages(code)),
        chart=pay_chart(book, code, ALL_OCCUPATIONS),
        pay_lines=_pay_lines(wages, book.newer_wages(code)),
        entry=_entry(projections),
        text={part.name: _html(part.name, guide, book) for part in SECTIONS},
        skills=_skills(guide),
        credentials=tuple(row for row in credentials if row.given.status == "current"),
        retired=tuple(row for row in credentials if row.given.status == "retired"),
        related=_related(guide, book),
        releases=_releases(wages, book.newer_wages(code), projections),
        sources=tuple(Source(row, _day(row.read_on)) for row in guide.sources),
        onet=_onet(guide),
    )


def _html(name: str, guide: GuideContent, book: FigureBook) -> SafeString:
    return to_html(fill(getattr(guide, name), book, guide.occupation), anchor=f"{name.replace('_', '-')}-")


def _growth(row: Figures | None, book: FigureBook) -> Growth | None:
    if row is None or row.growth is None:
        return None
    average = book.projections(ALL_OCCUPATIONS)
    beside = [(row.occupation.title, row.growth, percent(row.growth))]
    if average and average.growth is not None:
        beside.append((average.occupation.title, average.growth, percent(average.growth)))
    return Growth(percent(row.growth), growth_words(row.growth), bars(beside), row.release)


def _jobs(row: Figures | None) -> Jobs | None:
    if row is None or row.employment is None:
        return None
    expected = persons(row.employment_projected) if row.employment_projected is not None else ""
    openings = persons(row.openings) if row.openings is not None else ""
    return Jobs(persons(row.employment), expected, openings, row.release)


def _pay(row: Figures | None, newer: Figures | None) -> Pay | None:
    if row is None or row.annual_median is None:
        return None
    return Pay(
        value=_amount(row, "median"),
        hourly=_amount(row, "median", hourly=True),
        low=_amount(row, "p10"),
        high=_amount(row, "p90"),
        bar=range_bar(row),
        release=row.release,
        newer=_amount(newer, "median"),
        newer_release=newer.release if newer else None,
    )


def _amount(row: Figures | None, percentile: str, *, hourly: bool = False) -> str:
    value = pay(row, percentile, hourly=hourly) if row else None
    if row is None or value is None:
        return ""
    return money(value, top_coded=is_top_coded(row, percentile, hourly=hourly))


def _pay_lines(row: Figures | None, newer: Figures | None) -> tuple[PayLine, ...]:
    names = {
        "p10": gettext("10% earn less than"),
        "p25": gettext("25% earn less than"),
        "median": gettext("Half earn less than"),
        "p75": gettext("25% earn more than"),
        "p90": gettext("10% earn more than"),
    }
    return tuple(
        PayLine(names[name], _amount(row, name), _amount(row, name, hourly=True), _amount(newer, name))
        for name in PERCENTILES
    )


def _entry(row: Figures | None) -> tuple[tuple[str, str], ...]:
    """What the federal profile says people enter with: names and values, those that are published."""
    if row is None:
        return ()
    given = (
        (gettext("Education"), row.entry_education),
        (gettext("Experience in a related job"), row.experience),
        (gettext("Training on the job"), row.training),
    )
    return tuple((name, value) for name, value in given if value)


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
            pay=_amount(book.wages(row.occupation), "median"),
            has_guide=row.slug in readable,
            figures_of=_whose(row, book),
        )
        for row in guide.related
    )


def _whose(row: GuideRelated, book: FigureBook) -> str:
    """The occupation whose pay stands beside the title, where neither title nor note says it."""
    whose = inside(book.title(row.occupation))
    return whose if row.basis == "proxy" and whose not in row.note else ""


def _releases(*rows: Figures | None) -> tuple[Release, ...]:
    return tuple(row.release for row in rows if row)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _onet(guide: GuideContent) -> str:
    """The O*NET version that the guide's sources name, "" when they name none: then nothing is owed."""
    found = (re.search(r"O\*NET®? (\d+\.\d+)", source.text) for source in guide.sources)
    return next((match[1] for match in found if match), "")
