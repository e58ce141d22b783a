"""Tables of the O*NET database against ours: read, planned, written, and the way back."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..engine import index_titles
from ..models import JobTitle, Occupation, ReleaseImport
from ..shipped import HERE
from ..tables import ShippedTitle, read_technologies
from ..titles import title_key
from . import extents, onet
from .names import in_demand, job_titles, nearest, published
from .plans import NamesChange, NamesPlan, Outlier
from .tables import Refused

# By kind of release: the tables that it is read from, together, and of how many of our occupations each speaks.
TABLES = {
    "titles": {"alternate": 800, "reported": 750},
    "related": {"related": 750},
    "technologies": {"technologies": 750},
}
REVIEW = HERE / "figures" / "technologies.csv"
BATCH = 500


class Row(NamedTuple):
    """A job title as its table holds it."""

    pk: int
    occupation_id: int
    kind: str
    title: str
    key: str


class TitleDiff(NamedTuple):
    new: list[ShippedTitle]
    changed: list[tuple[Row, ShippedTitle]]
    gone: list[Row]


def read(files: Mapping[Path, str], version: str, *, fewest: int | None, checked: bool) -> dict[str, Any]:
    """What the files say of the occupations that we know, as an import keeps it. `checked`: none of them may stop
    before the one of the release that stands. Raises Refused."""
    kind = _kind(sorted(files.values()))
    year, codes = onet.year_of(version), set(_titles())
    rows: list[Any] = []
    ends: dict[str, extents.Extent] = {}
    for path, table in files.items():
        found = list(onet.read_table(path, table))
        known = len({published(row.code) for row in found} & codes)
        if known < (TABLES[kind][table] if fewest is None else fewest):
            raise Refused(f"{path.name} speaks of {known} of the occupations here; the whole table speaks of more.")
        if found:
            ends[table] = extents.extent_of([row.code for row in found])
        rows += found
    if checked:
        _check_ends(kind, version, files, ends)
    unknown = sorted({published(row.code) for row in rows} - codes)
    names, unreviewed = _names(kind, rows, codes)
    return {
        **{"kind": kind, "period": version, "first_year": year},
        **{"names": names, "unknown": unknown, "unreviewed": unreviewed, "files": extents.dumped(ends)},
    }


def _check_ends(kind: str, version: str, files: Mapping[Path, str], ends: Mapping[str, extents.Extent]) -> None:
    former, before = extents.known(kind)
    for path, table in files.items():
        if table in before:
            extents.compare(path.name, ends[table], former, before[table], same=version == former)


def _kind(tables: list[str]) -> str:
    kind = next((kind for kind, needed in TABLES.items() if sorted(needed) == tables), "")
    if not kind and set(tables) & set(TABLES["titles"]):
        raise Refused("Job titles come as Alternate Titles and Sample of Reported Titles. Give both files at once.")
    if not kind:
        raise Refused("Give one file at a time; two only of job titles.")
    return kind


def _names(kind: str, rows: list[Any], codes: set[str]) -> tuple[dict[str, list[Any]], list[str]]:
    """By occupation, as they will stand in the tables; and the technologies that nobody looked through yet."""
    if kind == "related":
        return nearest(rows, codes), []
    if kind == "technologies":
        asked, unreviewed = in_demand((row for row in rows if published(row.code) in codes), read_technologies(REVIEW))
        return {code: names for code, names in asked.items() if names}, sorted(unreviewed)
    titles: dict[str, list[Any]] = defaultdict(list)
    for row in job_titles(rows, codes):
        titles[row.code].append([row.kind, row.title])
    return titles, []


def plan(planned: ReleaseImport, *, is_new: bool) -> NamesPlan:
    is_titles, known = planned.kind == "titles", _titles()
    found = _title_changes(planned, known) if is_titles else _list_changes(planned, known)
    there = _title_counts() if is_titles else {code: len(names) for code, names in _lists(planned.kind).items()}
    changed = tuple(found)
    return NamesPlan(
        kind=planned.kind,
        period=planned.period,
        is_new=is_new,
        changed=changed,
        missing=tuple(_missing(planned, changed)),
        unknown=tuple(planned.content["unknown"]),
        unreviewed=tuple(planned.content["unreviewed"]),
        outliers=tuple(_outliers(changed, there)),
        same=len(known) - len(changed),
    )


def _titles() -> dict[str, str]:
    return dict(Occupation.objects.filter(kind="occupation").values_list("code", "title"))


def _lists(kind: str) -> dict[str, list[str]]:
    return dict(Occupation.objects.filter(kind="occupation").values_list("code", kind))


def _title_counts() -> dict[str, int]:
    titles = JobTitle.objects.filter(kind__in=JobTitle.OF_ONET).order_by()
    return Counter(titles.values_list("occupation__code", flat=True))


def _missing(planned: ReleaseImport, changed: Iterable[NamesChange]) -> Iterator[str]:
    """Of technologies one that is in demand no more may be the last."""
    for change in changed:
        if planned.kind != "technologies" and not planned.content["names"].get(change.code):
            yield f"{change.title} ({change.code})"


def _outliers(changed: Iterable[NamesChange], there: Mapping[str, int]) -> Iterator[Outlier]:
    for change in changed:
        if 2 * len(change.gone) > there[change.code]:
            yield Outlier(change.code, change.title, f"loses {len(change.gone)} of {there[change.code]} names")


def _list_changes(planned: ReleaseImport, known: Mapping[str, str]) -> Iterator[NamesChange]:
    for code, before in sorted(_lists(planned.kind).items()):
        after = planned.content["names"].get(code, [])
        if before != after:
            new, gone = ([known.get(name, name) for name in found] for found in _apart(before, after))
            yield NamesChange(code, known[code], tuple(new), tuple(gone), moved=not (new or gone))


def _apart(before: list[str], after: list[str]) -> tuple[list[str], list[str]]:
    return [name for name in after if name not in before], [name for name in before if name not in after]


def _title_changes(planned: ReleaseImport, known: Mapping[str, str]) -> Iterator[NamesChange]:
    found, codes = _title_diff(planned), _codes()
    new, gone, changed = defaultdict(list), defaultdict(list), defaultdict(list)
    for title in found.new:
        new[title.code].append(title.title)
    for row in found.gone:
        gone[codes[row.occupation_id]].append(row.title)
    for row, title in found.changed:
        said = title.title if title.title != row.title else str(JobTitle.Kind(title.kind).label)
        changed[title.code].append(f"{row.title} → {said}")
    for code in sorted({*new, *gone, *changed}):
        yield NamesChange(code, known[code], tuple(new[code]), tuple(gone[code]), tuple(changed[code]))


def _codes() -> dict[int, str]:
    return dict(Occupation.objects.filter(kind="occupation").values_list("pk", "code"))


def _title_diff(planned: ReleaseImport) -> TitleDiff:
    """A title is the same where its words are, in whatever order it has them."""
    codes = _codes()
    rows = JobTitle.objects.filter(kind__in=JobTitle.OF_ONET).order_by("pk").values_list(*Row._fields)
    there = {(codes[row.occupation_id], row.key): row for row in map(Row._make, rows)}
    names = planned.content["names"]
    said = {(code, title_key(title)): ShippedTitle(code, kind, title) for code in names for kind, title in names[code]}
    return TitleDiff(
        new=[title for key, title in said.items() if key not in there],
        changed=[(there[key], title) for key, title in said.items() if key in there and _differs(there[key], title)],
        gone=[row for key, row in there.items() if key not in said],
    )


def _differs(row: Row, title: ShippedTitle) -> bool:
    return (row.kind, row.title) != (title.kind, title.title)


def write(planned: ReleaseImport) -> dict[str, Any]:
    """Writes, and returns what stood there."""
    if planned.kind == "titles":
        return _write_titles(_title_diff(planned))
    before, names = _lists(planned.kind), planned.content["names"]
    changed = {code: names.get(code, []) for code in before if before[code] != names.get(code, [])}
    _write_lists(planned.kind, changed)
    return {"lists": {code: before[code] for code in changed}}


def _write_lists(kind: str, lists: Mapping[str, list[str]]) -> None:
    rows = list(Occupation.objects.filter(code__in=lists))
    for row in rows:
        setattr(row, kind, lists[row.code])
    Occupation.objects.bulk_update(rows, [kind], batch_size=BATCH)


def _write_titles(diff: TitleDiff) -> dict[str, Any]:
    numbers = {code: pk for pk, code in _codes().items()}
    _delete([row.pk for row in diff.gone])
    _update(row._replace(kind=title.kind, title=title.title) for row, title in diff.changed)
    made = JobTitle.objects.bulk_create(
        (
            JobTitle(occupation_id=numbers[row.code], kind=row.kind, title=row.title, key=title_key(row.title))
            for row in diff.new
        ),
        batch_size=BATCH,
    )
    index_titles()
    return {"new": [row.pk for row in made], "changed": [row for row, _ in diff.changed], "gone": diff.gone}


def restore(applied: ReleaseImport) -> None:
    before = applied.before
    if applied.kind != "titles":
        return _write_lists(applied.kind, before["lists"])
    _delete(before["new"])
    JobTitle.objects.bulk_create((_title(Row._make(row)) for row in before["gone"]), batch_size=BATCH)
    _update(Row._make(row) for row in before["changed"])
    return index_titles()


def _title(row: Row) -> JobTitle:
    return JobTitle(**row._asdict())


def _update(rows: Iterable[Row]) -> None:
    JobTitle.objects.bulk_update((_title(row) for row in rows), ["kind", "title"], batch_size=BATCH)


def _delete(numbers: list[int]) -> None:
    """In parts: a statement holds only so many of them."""
    for start in range(0, len(numbers), BATCH):
        JobTitle.objects.filter(pk__in=numbers[start : start + BATCH]).delete()
