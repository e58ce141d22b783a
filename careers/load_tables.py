"""Shipped tables into the database: releases, occupations, figures, job titles. None is loaded twice."""

from collections.abc import Iterable
from pathlib import Path

from django.db import connection

from .engine import index_titles
from .models import NAMES, Figures, JobTitle, Occupation, Release, ReleaseImport, ShippedTable
from .shipped import ShippedError
from .tables import (
    FIGURE_FIELDS,
    ShippedFigures,
    ShippedOccupation,
    ShippedRelease,
    ShippedTitle,
    digest_of,
    read_figures,
    read_occupations,
    read_releases,
    read_titles,
)
from .titles import title_key

BATCH = 1000
OCCUPATION_FIELDS = ("title", "role", "kind", "slug", "related", "technologies")


def load_tables(folder: Path) -> tuple[int, int]:
    """How many rows of figures and how many job titles were written: none where the files say what they said before."""
    figures = _once("figures", [folder / name for name in ("releases.toml", "occupations.csv", "figures.csv")])
    titles = _once("titles", [folder / name for name in ("occupations.csv", "common_titles.csv", "job_titles.csv")])
    counts = (_load_figures(folder) if figures else 0, _load_titles(folder) if titles else 0)
    for table in (figures, titles):
        if table:
            table.save()
    return counts


def _once(name: str, files: list[Path]) -> ShippedTable | None:
    """The table to save once these files are loaded; None when they are."""
    table = ShippedTable.objects.filter(name=name).first() or ShippedTable(name=name)
    digest = digest_of(*files)
    if table.digest == digest:
        return None
    table.digest = digest
    return table


def _load_figures(folder: Path) -> int:
    shipped = read_releases(folder / "releases.toml")
    rows = read_figures(shipped, folder / "figures.csv")
    occupations = _occupations(read_occupations(folder / "occupations.csv"))
    releases = _releases(shipped)
    found = Figures.objects.filter(release__in=releases.values())
    there = {(figures.occupation_id, figures.release_id): figures for figures in found}
    new, changed, imported = [], [], _imported()
    for row in rows:
        occupation, release = _occupation(row.code, occupations), releases[row.period]
        figures = there.get((occupation.pk, release.pk))
        if figures is None:
            new.append(Figures(occupation=occupation, release=release, **row.values))
        elif release.pk not in imported and (names := _changed(figures, row)):
            changed.append(_with_values(figures, row, names))
    Figures.objects.bulk_create(new, batch_size=BATCH)
    Figures.objects.bulk_update(changed, FIGURE_FIELDS, batch_size=BATCH)
    return len(new) + len(changed)


def _occupation(code: str, occupations: dict[str, Occupation]) -> Occupation:
    if code not in occupations:
        raise ShippedError(f"figures.csv: occupations.csv has no occupation {code}.")
    return occupations[code]


def _changed(figures: Figures, row: ShippedFigures) -> list[str]:
    """What the file says otherwise; a value that was changed by hand stays."""
    names = [name for name in FIGURE_FIELDS if name not in figures.by_hand]
    return [name for name in names if getattr(figures, name) != row.values[name]]


def _with_values(figures: Figures, row: ShippedFigures, names: list[str]) -> Figures:
    for name in names:
        setattr(figures, name, row.values[name])
    return figures


def _imported() -> set[int]:
    """Releases that somebody imported a file of since: that file says more than ours."""
    applied = ReleaseImport.objects.applied().values_list("kind", "period")
    return {release.pk for release in Release.objects.all() if (release.kind, release.period) in set(applied)}


def _names_imported() -> set[str]:
    """Kinds of names that somebody imported a table of: it stays until that is undone."""
    applied = ReleaseImport.objects.applied().filter(kind__in=NAMES)
    return set(applied.order_by().values_list("kind", flat=True))


def _releases(shipped: Iterable[ShippedRelease]) -> dict[str, Release]:
    """By period. A release that is there keeps what an operator chose as the standard; of names there is no choice."""
    imported, shipped = _names_imported(), tuple(shipped)
    mine = {row.kind: row.period for row in shipped if row.kind in NAMES and row.kind not in imported}
    for kind, period in mine.items():
        Release.objects.filter(kind=kind).update(standard=False)
        Release.objects.filter(kind=kind, period=period).update(standard=True)
    there = {(release.kind, release.period): release for release in Release.objects.all()}
    chosen = {release.kind for release in there.values() if release.standard} | imported
    names = ("first_year", "last_year", "published_on", "source", "url", "licence")
    for row in shipped:
        if (row.kind, row.period) not in there:
            there[row.kind, row.period] = Release.objects.create(
                kind=row.kind,
                period=row.period,
                standard=row.standard and row.kind not in chosen,
                **{name: getattr(row, name) for name in names},
            )
    return {release.period: release for release in there.values()}


def _occupations(rows: tuple[ShippedOccupation, ...]) -> dict[str, Occupation]:
    """Groups first: the occupations of a group name it."""
    there = {occupation.code: occupation for occupation in Occupation.objects.all()}
    for are_groups in (True, False):
        _write_occupations([row for row in rows if (row.kind == "summary") is are_groups], there)
    return there


def _write_occupations(rows: list[ShippedOccupation], there: dict[str, Occupation]) -> None:
    new, changed, imported = [], [], _names_imported()
    for row in rows:
        group = there[row.group] if row.group else None
        values = {name: getattr(row, name) for name in OCCUPATION_FIELDS} | {"group": group}
        occupation = there.get(row.code)
        if occupation is None:
            new.append(Occupation(code=row.code, **values))
            continue
        differing = {name for name, value in values.items() if getattr(occupation, name) != value} - imported
        if differing:
            changed.append(occupation)
        for name in differing:
            setattr(occupation, name, values[name])
    Occupation.objects.bulk_update(changed, [*OCCUPATION_FIELDS, "group"], batch_size=BATCH)
    there |= {occupation.code: occupation for occupation in Occupation.objects.bulk_create(new, batch_size=BATCH)}


def _load_titles(folder: Path) -> int:
    """Anew, but for those that were imported: nothing refers to a job title. Plain SQL for tens of thousands."""
    imported = "titles" in _names_imported()
    occupations = dict(Occupation.objects.filter(kind="occupation").values_list("code", "pk"))
    titles = [
        *_official_titles(),
        *read_titles(folder / "common_titles.csv", "common"),
        *(() if imported else read_titles(folder / "job_titles.csv")),
    ]
    rows = [
        (occupations[row.code], row.kind, row.title, title_key(row.title)) for row in titles if row.code in occupations
    ]
    JobTitle.objects.exclude(kind__in=JobTitle.OF_ONET if imported else ()).delete()
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {JobTitle._meta.db_table} (occupation_id, kind, title, key) VALUES (%s, %s, %s, %s)", rows
        )
    index_titles()
    return len(rows)


def _official_titles() -> list[ShippedTitle]:
    named = Occupation.objects.filter(kind="occupation").values_list("code", "title")
    return [ShippedTitle(code, "official", title) for code, title in named]
