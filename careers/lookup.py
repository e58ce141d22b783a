"""What a career asks for, as plain values: what the resumes ask of this app, and all that they import of it."""

from collections.abc import Collection
from dataclasses import dataclass

from .bridge import build
from .catalogue import catalogue
from .content import GuideContent
from .meaning import occupation_meant
from .models import FormerSlug, GuideVersion, Occupation, Skill
from .shelf import shelf
from .titles import telling


@dataclass(frozen=True)
class CareerName:
    slug: str
    title: str


@dataclass(frozen=True)
class SkillOffer:
    name: str
    kind: str


@dataclass(frozen=True)
class CredentialOffer:
    name: str
    issuer: str
    kind: str
    url: str
    status: str


@dataclass(frozen=True)
class CareerFacts:
    """From the published guide, or from the profile of an occupation that has none."""

    slug: str
    title: str
    skills: tuple[SkillOffer, ...]
    credentials: tuple[CredentialOffer, ...]
    questions: tuple[str, ...]
    examples: tuple[str, ...]
    has_guide: bool = True


@dataclass(frozen=True)
class OccupationFacts:
    """An occupation of the official classification; `guide` is the slug of the guide to it, "" where there is none."""

    code: str
    title: str
    group: str
    guide: str


def occupation_of(title: str, *, employer: str = "") -> OccupationFacts | None:
    """The occupation that a job title means, as somebody typed it. None where it may mean more than one, or none."""
    meant = occupation_meant(title, employer)
    return OccupationFacts(meant.code, meant.title, meant.group, meant.guide) if meant else None


def career_meant(title: str) -> CareerFacts | None:
    """What the career asks for that a job title means, as somebody typed it; None where that is not sure."""
    meant = occupation_meant(title)
    return career_facts(meant.guide or meant.slug) if meant else None


def career_facts(slug: str) -> CareerFacts | None:
    """What the published guide says, or the profile where there is no guide; None where readers find neither."""
    # PostgreSQL refuses to look for a NUL.
    if "\x00" in slug:
        return None
    if version := GuideVersion.objects.published().filter(career__slug=slug).first():
        return facts_of(slug, version.guide())
    occupation = Occupation.objects.exclude(slug="").filter(slug=slug).first()
    if occupation is None:
        former = FormerSlug.objects.select_related("career").filter(slug=slug).first()
        return career_facts(former.career.slug) if former else None
    written = shelf().exact.get(occupation.code)
    return career_facts(written.slug) if written else _of_profile(occupation)


def facts_of(slug: str, guide: GuideContent) -> CareerFacts:
    """What somebody who writes a resume is offered from this guide, published or not."""
    return CareerFacts(
        slug=slug,
        title=guide.title,
        skills=tuple(SkillOffer(skill.name, skill.kind) for skill in guide.skills),
        credentials=tuple(
            CredentialOffer(row.name, row.issuer, row.kind, row.url, row.status) for row in guide.certifications
        ),
        questions=guide.questions,
        examples=guide.examples,
    )


def _of_profile(occupation: Occupation) -> CareerFacts:
    """Tools that are asked for there and were looked through; no credential, for none has a source."""
    return CareerFacts(
        slug=occupation.slug,
        title=occupation.role,
        skills=tuple(SkillOffer(name, "technology") for name in occupation.technologies),
        credentials=(),
        questions=(),
        examples=(),
        has_guide=False,
    )


@dataclass(frozen=True)
class SkillName:
    """A skill that a guide names or a tool that some occupation asks for, and what else people call it."""

    name: str
    aliases: tuple[str, ...] = ()


def skills_known() -> tuple[SkillName, ...]:
    """Those of all published guides by name, then the tools of occupations that none of them names. Two queries.

    A tool that a guide calls one of several, as SAP for accounting systems, is known by its own name.
    """
    published = GuideVersion.objects.published().values("career")
    rows = Skill.objects.filter(careers__in=published).distinct().order_by("name").values_list("name", "aliases")
    asked = Occupation.objects.exclude(technologies=[]).values_list("technologies", flat=True)
    tools = {tool.casefold(): tool for row in asked for tool in row}
    named = [SkillName(name, tuple(a for a in aliases if not _is_apart(a, name, tools))) for name, aliases in rows]
    there = {text.casefold() for one in named for text in (one.name, *one.aliases)}
    rest = sorted(tool for key, tool in tools.items() if key not in there)
    return (*named, *map(SkillName, rest))


def _is_apart(alias: str, name: str, tools: Collection[str]) -> bool:
    """“Microsoft Excel” is Excel; SAP is only one of the accounting systems."""
    return alias.casefold() in tools and not set(telling(alias)) & set(telling(name))


def careers_offered(also: str = "") -> tuple[CareerName, ...]:
    """Every guide that readers can open, by title; and what the slug `also` leads to, under that slug."""
    rows = GuideVersion.objects.published().values_list("career__slug", "content__title")
    offered = {row[0]: CareerName(*row) for row in rows}
    if also and also not in offered and (facts := career_facts(also)):
        offered.pop(facts.slug, None)
        offered[also] = CareerName(also, facts.title)
    return tuple(sorted(offered.values(), key=lambda career: career.title.casefold()))


@dataclass(frozen=True)
class BridgeFacts:
    """What two careers both ask for, and what only the second does. Titles are those of their pages."""

    here: str
    there: str
    shared: tuple[str, ...]
    new: tuple[str, ...]


def bridge_facts(here: str, there: str) -> BridgeFacts | None:
    """From the career of one slug to that of another; None where readers find one of them not."""
    known = catalogue().by_slug
    if here not in known or there not in known or here == there:
        return None
    found = build(known[here], known[there])
    return BridgeFacts(found.here.title, found.there.title, found.shared, found.new)
