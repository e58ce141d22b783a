"""Shipped guides and figures into the tables. What an editor changed is kept; newer shipped text waits beside it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction

from .load_tables import load_tables
from .models import Career, Certification, Figures, GuideVersion, Occupation, Skill
from .shipped import HERE, ShippedError, ShippedGuide, read_guides
from .tokens import problems
from .working_copy import plain_values, write_related, write_rows

AS_SHIPPED = "As shipped"
SHIPPED_CHANGED = "Shipped text changed"


@dataclass
class Report:
    """What a load did, by title of the guide."""

    new: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    figures: int = 0
    titles: int = 0


@transaction.atomic
def load_shipped(directory: Path = HERE) -> Report:
    """All or nothing. Raises ShippedError with one sentence when a file is malformed."""
    report = Report()
    report.figures, report.titles = load_tables(directory / "figures")
    _load_guides(read_guides(directory / "content"), report)
    return report


def _load_guides(guides: tuple[ShippedGuide, ...], report: Report) -> None:
    careers = {career.slug: career for career in Career.objects.filter(slug__in=[guide.slug for guide in guides])}
    changed = [guide for guide in guides if _is_changed(guide, careers.get(guide.slug))]
    if changed:
        _apply(changed, careers, report)
    touched = {guide.slug for guide in changed}
    waiting = _waiting()
    for guide in guides:
        if guide.slug not in touched:
            (report.kept if guide.slug in waiting else report.same).append(careers[guide.slug].title)


def _is_changed(guide: ShippedGuide, career: Career | None) -> bool:
    return career is None or career.shipped_file != guide.digest


def _waiting() -> set[str]:
    """Guides beside which shipped text lies that no editor has taken up or put away."""
    return set(GuideVersion.objects.waiting().values_list("career__slug", flat=True))


def _apply(changed: list[ShippedGuide], careers: dict[str, Career], report: Report) -> None:
    occupations = {occupation.code: occupation for occupation in Occupation.objects.all()}
    for guide in changed:
        _check(guide, occupations)
    edited = {slug for slug, career in _with_content(changed).items() if career.is_edited}
    ours = [guide for guide in changed if guide.slug not in edited]
    for guide in ours:
        _write_career(guide, occupations, is_new=guide.slug not in careers)
    by_slug = {career.slug: career for career in Career.objects.all()}
    for guide in ours:
        write_related(by_slug[guide.slug], guide.content, by_slug, occupations)
    for guide in changed:
        _show(guide, is_new=guide.slug not in careers, is_edited=guide.slug in edited, report=report)


def _with_content(guides: Iterable[ShippedGuide]) -> dict[str, Career]:
    there = Career.objects.with_content().filter(slug__in=[guide.slug for guide in guides])
    return {career.slug: career for career in there}


def _check(guide: ShippedGuide, occupations: dict[str, Occupation]) -> None:
    for code in (guide.content.occupation, *(related.occupation for related in guide.content.related)):
        if code not in occupations:
            raise ShippedError(f"{guide.file}: the figures have no occupation {code}.")
    for problem in problems(guide.content, Figures.objects.book_for(guide.content)):
        raise ShippedError(f"{guide.file}, {problem.section}: {problem.sentence}")


def _write_career(guide: ShippedGuide, occupations: dict[str, Occupation], *, is_new: bool) -> None:
    values = {**plain_values(guide.content), "occupation": occupations[guide.content.occupation]}
    career, _ = Career.objects.update_or_create(slug=guide.slug, defaults=values)
    skills = [_skill(guide, number, is_new=is_new) for number in range(len(guide.content.skills))]
    found = [_certification(guide, number, is_new=is_new) for number in range(len(guide.content.certifications))]
    write_rows(career, guide.content, skills, found)


def _skill(guide: ShippedGuide, number: int, *, is_new: bool) -> Skill:
    """The one row of this skill. A guide that is new here changes nothing about a skill that is known already."""
    row = guide.content.skills[number]
    aliases = guide.aliases[row.name]
    skill, created = Skill.objects.get_or_create(
        name=row.name, defaults={"kind": row.kind, "aliases": sorted(set(aliases))}
    )
    if not created:
        skill.aliases = sorted({*skill.aliases, *aliases})
        skill.kind = skill.kind if is_new else row.kind
        skill.save(update_fields=["aliases", "kind"])
    return skill


def _certification(guide: ShippedGuide, number: int, *, is_new: bool) -> Certification:
    row = guide.content.certifications[number]
    values = row.model_dump(include={"url", "kind", "status", "successor"}) | {"retired_on": row.retired_on or None}
    source = {"source": guide.read_in[row.name, row.issuer]}
    if is_new:
        return Certification.objects.get_or_create(name=row.name, issuer=row.issuer, defaults=values | source)[0]
    return Certification.objects.update_or_create(
        name=row.name, issuer=row.issuer, defaults=values, create_defaults=values | source
    )[0]


def _show(guide: ShippedGuide, *, is_new: bool, is_edited: bool, report: Report) -> None:
    """Publish what was loaded, or leave it beside an editor's text. A guide taken down stays down."""
    career = Career.objects.with_content().get(slug=guide.slug)
    career.shipped_file = guide.digest
    if is_edited:
        career.versions.filter(status=GuideVersion.Status.SHIPPED).update(status=GuideVersion.Status.RETIRED)
        career.keep(guide.content, status=GuideVersion.Status.SHIPPED, why=SHIPPED_CHANGED)
        career.shipped_content = guide.content.digest
        report.kept.append(career.title)
    else:
        if is_new or career.versions.filter(status=GuideVersion.Status.PUBLISHED).exists():
            career.publish(why=AS_SHIPPED if is_new else SHIPPED_CHANGED)
        career.shipped_content = career.content().digest
        (report.new if is_new else report.updated).append(career.title)
    career.save(update_fields=["shipped_file", "shipped_content"])
