"""A guide's content into the rows of the working copy: when it is loaded, and when a version is restored."""

from collections.abc import Mapping, Sequence

from django.db import transaction

from .content import PLAIN_FIELDS, GuideContent, GuideSkill
from .models import (
    Career,
    CareerCertification,
    CareerSkill,
    Certification,
    FormerSlug,
    GuideVersion,
    Occupation,
    RelatedCareer,
    Skill,
)


def plain_values(content: GuideContent) -> dict[str, object]:
    """What stands in a column of the career itself."""
    return content.model_dump(mode="json", include=set(PLAIN_FIELDS))


def write_rows(
    career: Career, content: GuideContent, skills: Sequence[Skill], certifications: Sequence[Certification]
) -> None:
    """Skills and credentials of the career, in the content's order; `skills` and `certifications` are their rows."""
    career.career_skills.all().delete()
    CareerSkill.objects.bulk_create(
        CareerSkill(career=career, skill=skill, order=number, note=row.note)
        for number, (row, skill) in enumerate(zip(content.skills, skills, strict=True))
    )
    career.career_certifications.all().delete()
    CareerCertification.objects.bulk_create(
        CareerCertification(career=career, certification=found, order=number, note=row.note)
        for number, (row, found) in enumerate(zip(content.certifications, certifications, strict=True))
    )


def write_related(
    career: Career, content: GuideContent, careers: Mapping[str, Career], occupations: Mapping[str, Occupation]
) -> None:
    career.related_careers.all().delete()
    RelatedCareer.objects.bulk_create(
        RelatedCareer(
            career=career,
            to=careers.get(row.slug),
            title=row.title,
            occupation=occupations[row.occupation],
            basis=row.basis,
            order=number,
            note=row.note,
        )
        for number, row in enumerate(content.related)
    )


def renamed() -> dict[str, str]:
    """What skills are called today that were renamed or merged, by the name that they had."""
    names = {old: skill.name for skill in Skill.objects.exclude(former_names=[]) for old in skill.former_names}
    there = set(Skill.objects.filter(name__in=names).values_list("name", flat=True))
    return {old: name for old, name in names.items() if old not in there}


def with_todays_names(content: GuideContent, names: Mapping[str, str]) -> GuideContent:
    """Each skill under its name of today, and once."""
    rows: dict[str, GuideSkill] = {}
    for row in content.skills:
        name = names.get(row.name, row.name)
        rows.setdefault(name, row.model_copy(update={"name": name}))
    return content.model_copy(update={"skills": tuple(rows.values())})


@transaction.atomic
def restore(version: GuideVersion) -> None:
    """The version's text as the working copy. What is known today of a skill or a credential that it names stays."""
    content, career = with_todays_names(version.guide(), renamed()), version.career
    codes = {content.occupation, *(row.occupation for row in content.related)}
    occupations = {occupation.code: occupation for occupation in Occupation.objects.filter(code__in=codes)}
    for name, value in plain_values(content).items():
        setattr(career, name, value)
    career.occupation = occupations[content.occupation]
    career.save()
    write_rows(career, content, _skills(content), _certifications(content))
    write_related(career, content, careers_called({row.slug for row in content.related}), occupations)


def _skills(content: GuideContent) -> list[Skill]:
    return [Skill.objects.get_or_create(name=row.name, defaults={"kind": row.kind})[0] for row in content.skills]


def _certifications(content: GuideContent) -> list[Certification]:
    names = {"url", "kind", "status", "successor"}
    return [
        Certification.objects.get_or_create(
            name=row.name,
            issuer=row.issuer,
            defaults=row.model_dump(include=names) | {"retired_on": row.retired_on or None},
        )[0]
        for row in content.certifications
    ]


def careers_called(slugs: set[str]) -> dict[str, Career]:
    """By slug, also by one that a career had before."""
    former = FormerSlug.objects.filter(slug__in=slugs).select_related("career")
    return {row.slug: row.career for row in former} | {
        career.slug: career for career in Career.objects.filter(slug__in=slugs)
    }
