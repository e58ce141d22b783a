"""An official file against the tables: what it would change, the change in one transaction, and the way back."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from ..models import NAMES, Figures, Occupation, Release, ReleaseImport, ShippedTable
from ..tables import FIGURE_FIELDS, WAGES
from . import naming, onet
from .official import FEWEST, OfficialFile, OfficialRow, read_official
from .plans import Change, NamesPlan, Outlier, Plan
from .tables import Refused

if TYPE_CHECKING:
    from accounts.models import User

PAY_MOVED = Decimal("0.25")
SOME = 20
BLS = "Public domain; the Bureau of Labor Statistics asks to be named as the source"
ONET, CC = "https://www.onetcenter.org/database.html", "CC BY 4.0; modified"
# Source, page and licence, by kind.
SOURCES = {
    "wages": (
        *("U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics",),
        *("https://www.bls.gov/oes/tables.htm", BLS),
    ),
    "projections": (
        *("U.S. Bureau of Labor Statistics, Employment Projections",),
        *("https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm", BLS),
    ),
    "titles": ("O*NET Database, Alternate Titles and Sample of Reported Titles", ONET, CC),
    "related": ("O*NET Database, Related Occupations", ONET, CC),
    "technologies": ("O*NET Database, Technology Skills", ONET, CC),
}


def read_release(*paths: Path, period: str = "", fewest: int | None = None, checked: bool = True) -> ReleaseImport:
    """The file as an import that is only planned; of job titles two. `period`: the one expected, and of O*NET, whose
    files say none, the version of the database. `checked`: a file that seems to be cut is refused. Raises Refused: also
    for another period."""
    tables = {path: onet.kind_of(path) for path in paths}
    names = " + ".join(path.name for path in paths)
    if any(tables.values()):
        content = naming.read(tables, period, fewest=fewest, checked=checked)
    else:
        content = _figures_of(paths, period, fewest, checked)
    if content["first_year"] > date.today().year:
        raise Refused(f"{names} says it is of {content['period']}, which has not been yet.")
    digest = hashlib.sha256(b"".join(sorted(path.read_bytes() for path in paths))).hexdigest()
    there = ReleaseImport.objects.applied().filter(digest=digest).first()
    if there:
        raise Refused(f"{names} was applied before, as import {there.pk}. Undo that one first.")
    return ReleaseImport(
        file=names[:200], digest=digest, kind=content["kind"], period=content["period"], content=content
    )


def _figures_of(paths: tuple[Path, ...], period: str, fewest: int | None, checked: bool) -> dict[str, Any]:
    if len(paths) != 1:
        raise Refused("Give one file at a time; two only of job titles.")
    file = read_official(paths[0], fewest=FEWEST if fewest is None else fewest, checked=checked)
    # Keyboards have no dash of years.
    if period and file.period.casefold() != period.replace("-", "–").casefold():
        raise Refused(f"{file.file} holds {file.kind} of {file.period}, not of {period}.")
    return _dumped(file)


def _dumped(file: OfficialFile) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(asdict(file), default=str))
    return found


def rows_of(planned: ReleaseImport) -> tuple[OfficialRow, ...]:
    return tuple(
        OfficialRow(row["code"], row["title"], _typed(row["values"]), tuple(row["top_coded"]))
        for row in planned.content["rows"]
    )


def _typed(values: dict[str, Any]) -> dict[str, Any]:
    decimals = {name for name in values if name.startswith("hourly") or name == "growth"}
    return {name: Decimal(value) if name in decimals and value is not None else value for name, value in values.items()}


def plan(planned: ReleaseImport) -> Plan | NamesPlan:
    release = _release(planned)
    return naming.plan(planned, is_new=release is None) if planned.kind in NAMES else _plan(planned, release)


def _plan(planned: ReleaseImport, release: Release | None) -> Plan:
    there = _figures(release)
    before = there if release else _figures(_former(planned))
    known = set(Occupation.objects.values_list("code", flat=True))
    rows = {row.code: row for row in rows_of(planned)}
    changed = [change for code, row in rows.items() if code in there for change in _changes(row, there[code])]
    fresh = [code for code in rows if code in known and code not in there]
    missing = {code: row for code, row in before.items() if code not in rows and row.occupation.kind != "combined"}
    return Plan(
        kind=planned.kind,
        period=planned.period,
        is_new=release is None,
        new=tuple(fresh),
        changed=tuple(changed),
        gone=tuple(missing) if release else (),
        missing=tuple(f"{row.occupation.title} ({code})" for code, row in missing.items()),
        unknown=tuple(f"{row.title} ({row.code})" for row in rows.values() if row.code not in known),
        outliers=tuple(_outliers(rows, before)),
        same=len(rows) - len(fresh) - len({change.code for change in changed}) - len(set(rows) - known),
    )


def _release(planned: ReleaseImport) -> Release | None:
    return Release.objects.filter(kind=planned.kind, period=planned.period).first()


def _former(planned: ReleaseImport) -> Release | None:
    earlier = Release.objects.filter(kind=planned.kind, first_year__lt=planned.content["first_year"])
    return earlier.order_by("-first_year").first()


def _figures(release: Release | None) -> dict[str, Figures]:
    if release is None:
        return {}
    rows = Figures.objects.filter(release=release).select_related("occupation", "release").order_by("occupation__code")
    return {row.occupation.code: row for row in rows}


def _values(row: OfficialRow) -> dict[str, Any]:
    """As the columns of the table hold it; columns of the other kind of release are left alone."""
    return row.values | ({"top_coded": list(row.top_coded)} if set(row.values) & set(WAGES) else {})


def _changes(row: OfficialRow, there: Figures) -> Iterable[Change]:
    for name, after in _values(row).items():
        before = getattr(there, name)
        if before != after:
            yield Change(row.code, row.title, name, before, after, kept=name in there.by_hand)


def _outliers(rows: dict[str, OfficialRow], before: dict[str, Figures]) -> Iterable[Outlier]:
    for code, row in rows.items():
        former = before.get(code)
        if former is None:
            continue
        pay, was = row.values.get("annual_median"), former.annual_median
        if pay and was and abs(pay - was) > was * PAY_MOVED:
            limit = "or more " if "annual_median" in former.top_coded else ""
            yield Outlier(code, row.title, f"median pay ${was:,} {limit}→ ${pay:,}")
        growth = row.values.get("growth")
        if growth and former.growth and (growth < 0) != (former.growth < 0):
            yield Outlier(code, row.title, f"growth {former.growth}% → {growth}%")


@transaction.atomic
def apply(
    planned: ReleaseImport,
    *,
    by: "User | None" = None,
    standard: bool = False,
    take_all: bool = False,
    let_go: bool = False,
) -> None:
    """`take_all` overwrites what was changed here by hand too; `let_go` is the yes to what the file lacks. Raises
    Refused without it, and when it was applied before."""
    if planned.pk and _status_now(planned) != ReleaseImport.Status.PLANNED:
        raise Refused("This import is not waiting to be applied.")
    release = _release(planned)
    # Of names the tables hold one release alone: the one that was read last is the one that pages show.
    standard = standard or (planned.kind in NAMES and not (release and release.standard))
    found = plan(planned)
    if release is not None and found.changes_nothing and not take_all and not standard:
        raise Refused(f"{planned.file} says what the tables say: there is nothing to apply.")
    if found.missing and not let_go:
        names, more = "; ".join(found.missing[:SOME]), len(found.missing) - SOME
        rest = f", and {more} more" if more > 0 else ""
        raise Refused(f"{planned.file} lacks what was there before, and nobody said yes to that: {names}{rest}.")
    chosen = Release.objects.filter(kind=planned.kind, standard=True).first()
    before = {"release": release.pk if release else None, "chosen": chosen.pk if chosen else None}
    release = release or _new_release(planned)
    before |= naming.write(planned) if planned.kind in NAMES else _write(planned, release, take_all=take_all)
    if standard and (chosen is None or chosen.pk != release.pk):
        Release.objects.filter(kind=planned.kind).update(standard=False)
        Release.objects.filter(pk=release.pk).update(standard=True)
    planned.before, planned.status, planned.by = before, ReleaseImport.Status.APPLIED, by
    planned.applied_on = timezone.now()
    planned.save()
    mark_changed()


def _status_now(one: ReleaseImport) -> str:
    """Of the row, locked until the transaction ends: of two who press at once the second sees what the first did."""
    return ReleaseImport.objects.select_for_update().values_list("status", flat=True).get(pk=one.pk)


def _new_release(planned: ReleaseImport) -> Release:
    source, url, licence = SOURCES[planned.kind]
    return Release.objects.create(
        kind=planned.kind,
        period=planned.period,
        first_year=planned.content["first_year"],
        last_year=planned.content.get("last_year"),
        source=source,
        url=url,
        licence=licence,
    )


def _write(planned: ReleaseImport, release: Release, *, take_all: bool) -> dict[str, Any]:
    """Writes, and returns what stood there: rows that were new, changed and taken out, each by its key."""
    done = _plan(planned, release)
    rows, there = {row.code: row for row in rows_of(planned)}, _figures(release)
    occupations = {one.code: one for one in Occupation.objects.filter(code__in=done.new)}
    made = Figures.objects.bulk_create(
        Figures(release=release, occupation=occupations[code], **_values(rows[code])) for code in done.new
    )
    touched = {change.code for change in done.changed if take_all or not change.kept}
    changed = [there[code] for code in touched]
    kept = [_dump(row) for row in changed]
    for change in done.changed:
        if take_all or not change.kept:
            row = there[change.code]
            setattr(row, change.field, change.after)
            row.by_hand = [name for name in row.by_hand if name != change.field]
    try:
        Figures.objects.bulk_update(changed, [*FIGURE_FIELDS, "by_hand"], batch_size=500)
    except IntegrityError:
        raise Refused(
            "Beside what was changed here by hand, its wages would not rise from the 10th percentile to the 90th."
        ) from None
    gone = [there[code] for code in done.gone]
    taken = [_dump(row) for row in gone]
    Figures.objects.filter(pk__in=[row.pk for row in gone]).delete()
    return {"new": [row.pk for row in made], "changed": kept, "gone": taken}


def _dump(row: Figures) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in (*FIGURE_FIELDS, "by_hand")}
    keys = {"pk": row.pk, "occupation_id": row.occupation_id, "release_id": row.release_id}
    found: dict[str, Any] = json.loads(json.dumps(keys | values, default=str))
    return found


@transaction.atomic
def undo(applied: ReleaseImport, *, take_all: bool = False) -> None:
    """The tables are again as they were before. Raises Refused where a later import built on this one, and without
    `take_all` where somebody changed by hand since what would go."""
    if _status_now(applied) != ReleaseImport.Status.APPLIED:
        raise Refused("This import is not applied: there is nothing to undo.")
    if newest := ReleaseImport.objects.applied().filter(kind=applied.kind, pk__gt=applied.pk).last():
        raise Refused(f"Import {newest.pk} was applied after this one. Undo that one first.")
    if not take_all and (lost := edited_since(applied)):
        raise Refused(f"Changed here by hand since, and lost if this is undone: {', '.join(lost)}.")
    before = applied.before
    naming.restore(applied) if applied.kind in NAMES else _restore(before)
    if before["release"] is None:
        Release.objects.filter(kind=applied.kind, period=applied.period).delete()
    Release.objects.filter(kind=applied.kind).exclude(pk=before["chosen"]).update(standard=False)
    Release.objects.filter(pk=before["chosen"]).update(standard=True)
    applied.status = ReleaseImport.Status.UNDONE
    applied.save(update_fields=["status"])
    mark_changed()


def edited_since(applied: ReleaseImport) -> tuple[str, ...]:
    """The values that somebody changed by hand after the import, in rows that an undo puts back or takes out."""
    if applied.kind in NAMES or applied.status != ReleaseImport.Status.APPLIED:
        return ()
    before = {row["pk"]: _typed(row) for row in applied.before["changed"]}
    there = Figures.objects.filter(pk__in=[*before, *applied.before["new"]]).select_related("occupation")
    return tuple(
        f"{row.occupation.code} {name}"
        for row in there.order_by("occupation__code")
        for name in row.by_hand
        if row.pk not in before or name not in before[row.pk]["by_hand"] or getattr(row, name) != before[row.pk][name]
    )


def _restore(before: dict[str, Any]) -> None:
    Figures.objects.filter(pk__in=before["new"]).delete()
    Figures.objects.bulk_create([_restored(row) for row in before["gone"]])
    changed = [_restored(row) for row in before["changed"]]
    Figures.objects.bulk_update(changed, [*FIGURE_FIELDS, "by_hand"], batch_size=500)


def _restored(row: dict[str, Any]) -> Figures:
    return Figures(**_typed(row))


def mark_changed() -> None:
    """What is held in memory is read anew; after an undo it is again what it was."""
    said = json.dumps(list(ReleaseImport.objects.applied().values_list("pk", "digest")))
    digest = hashlib.sha256(said.encode()).hexdigest()
    ShippedTable.objects.update_or_create(name="imports", defaults={"digest": digest})


def mark_edited(when: datetime) -> None:
    """Somebody changed a value by hand: what is held in memory is read anew."""
    ShippedTable.objects.update_or_create(name="edits", defaults={"digest": when.isoformat()})
