"""Shipped guides and figures into the tables. What an editor changed is kept; newer shipped text waits beside it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction

from .content import GuideContent
from .load_names import Names
from .load_tables import load_tables
from .models import Career, Figures, GuideVersion, Occupation
from .shipped import HERE, ShippedError, ShippedGuide, read_guides
from .tokens import codes_in, problems
from .working_copy import careers_called, plain_values, write_related, write_rows

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
    careers = careers_called({guide.slug for guide in guides})
    changed = [guide for guide in guides if _is_changed(guide, careers.get(guide.slug))]
    if changed:
        _apply(changed, careers, report)
    touched = {guide.slug for guide in changed}
    waiting = _waiting()
    for guide in guides:
        if guide.slug not in touched:
            career = careers[guide.slug]
            (report.kept if career.pk in waiting else report.same).append(career.title)


def _is_changed(guide: ShippedGuide, career: Career | None) -> bool:
    return career is None or career.shipped_file != guide.digest


def _waiting() -> set[int]:
    """Guides beside which shipped text lies that no editor has taken up or put away."""
    return set(GuideVersion.objects.waiting().values_list("career", flat=True))


def _apply(changed: list[ShippedGuide], careers: dict[str, Career], report: Report) -> None:
    occupations = {occupation.code: occupation for occupation in Occupation.objects.all()}
    _check(changed, occupations)
    edited = {slug for slug, career in _with_content(changed, careers).items() if career.is_edited}
    ours = [guide for guide in changed if guide.slug not in edited]
    names = Names(ours, new=[guide.slug for guide in ours if guide.slug not in careers])
    for guide in ours:
        career = careers.get(guide.slug) or Career(slug=guide.slug)
        for name, value in plain_values(guide.content).items():
            setattr(career, name, value)
        career.occupation = occupations[guide.content.occupation]
        career.save()
        write_rows(career, names.content(guide), names.skills(guide), names.certifications(guide))
    near = {row.slug for guide in ours for row in guide.content.related}
    by_slug = careers_called({guide.slug for guide in changed} | near)
    for guide in ours:
        write_related(by_slug[guide.slug], guide.content, by_slug, occupations)
    written = _with_content(changed, by_slug)
    for guide in changed:
        if guide.slug in edited:
            _lay_beside(guide, written[guide.slug], report)
        else:
            _show(guide, written[guide.slug], is_new=guide.slug not in careers, report=report)


def _with_content(guides: Iterable[ShippedGuide], careers: dict[str, Career]) -> dict[str, Career]:
    """Those of the guides that are in the tables, by the slugs of their files."""
    keys = {guide.slug: careers[guide.slug].pk for guide in guides if guide.slug in careers}
    there = Career.objects.with_content().in_bulk(keys.values())
    return {slug: there[pk] for slug, pk in keys.items()}


def _check(guides: list[ShippedGuide], occupations: dict[str, Occupation]) -> None:
    book = Figures.objects.book(*set().union(*(codes_in(guide.content) for guide in guides)))
    for guide in guides:
        for code in (guide.content.occupation, *(related.occupation for related in guide.content.related)):
            if code not in occupations:
                raise ShippedError(f"{guide.file}: the figures have no occupation {code}.")
        for problem in problems(guide.content, book):
            raise ShippedError(f"{guide.file}, {problem.section}: {problem.sentence}")


def _lay_beside(guide: ShippedGuide, career: Career, report: Report) -> None:
    """Shipped text waits beside an editor's; older text that waited makes room."""
    career.versions.filter(status=GuideVersion.Status.SHIPPED).update(status=GuideVersion.Status.RETIRED)
    career.keep(guide.content, status=GuideVersion.Status.SHIPPED, why=SHIPPED_CHANGED)
    _remember(career, guide, guide.content)
    report.kept.append(career.title)


def _show(guide: ShippedGuide, career: Career, *, is_new: bool, report: Report) -> None:
    """Publish what was loaded; its figures are checked. A guide taken down stays down."""
    content = career.content()
    shown = career.versions.published().first()
    if is_new or (shown and shown.guide() != content):
        career.retire()
        career.keep(content, status=GuideVersion.Status.PUBLISHED, why=AS_SHIPPED if is_new else SHIPPED_CHANGED)
    _remember(career, guide, content)
    (report.new if is_new else report.updated).append(career.title)


def _remember(career: Career, guide: ShippedGuide, content: GuideContent) -> None:
    """What was loaded last: a working copy that says otherwise is an editor's."""
    career.shipped_file, career.shipped_content = guide.digest, content.digest
    career.save(update_fields=["shipped_file", "shipped_content"])
