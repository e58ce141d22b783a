"""Skills and credentials as CSV: out, and in again after a look at what would change."""

import csv
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext
from pydantic import ValidationError as PartError

from .content import GuideCertification
from .models import Certification, Skill

BETWEEN = " | "
SIZE, ROWS = 1_000_000, 5_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class SheetError(ValueError):
    """Nothing of the file can be read. The message is a sentence."""


@dataclass(frozen=True)
class Sheet:
    """A table as columns of text; `key` names the columns that say which row it is."""

    model: type[models.Model]
    key: tuple[str, ...]
    columns: tuple[str, ...]


SKILLS = Sheet(Skill, ("name",), ("name", "kind", "aliases"))
CREDENTIALS = Sheet(
    Certification,
    ("name", "issuer"),
    ("name", "issuer", "url", "kind", "status", "retired_on", "successor", "source"),
)


@dataclass(frozen=True)
class Difference:
    row: str
    column: str
    before: str
    after: str


@dataclass
class SheetPlan:
    """What a file would do. Rows that it leaves out stay as they are."""

    new: list[models.Model] = field(default_factory=list)
    changed: list[models.Model] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    same: int = 0

    @property
    def digest(self) -> str:
        """Another one where the tables have changed since the plan was looked at."""
        said = repr([[str(row) for row in self.new], self.differences, self.refused])
        return hashlib.sha256(said.encode()).hexdigest()

    @property
    def can_be_applied(self) -> bool:
        return bool(self.new or self.changed) and not self.refused


def write(sheet: Sheet) -> str:
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(sheet.columns)
    for row in sheet.model._default_manager.all():
        writer.writerow(_cell(_text(getattr(row, column))) for column in sheet.columns)
    return out.getvalue()


def decode(body: bytes) -> str:
    if len(body) > SIZE:
        raise SheetError(gettext("This is larger than 1 MB."))
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SheetError(gettext("This is not UTF-8 text. Save it as “CSV UTF-8”.")) from None


def plan(sheet: Sheet, text: str) -> SheetPlan:
    """Nothing is changed. Raises SheetError."""
    planned, seen = SheetPlan(), set()
    there = {_key(sheet, row): row for row in sheet.model._default_manager.all()}
    # Merged or renamed since the file went out: its line would bring the old one back, without its guides.
    former = {name.casefold(): row for row in there.values() for name in getattr(row, "former_names", ())}
    for number, cells in _rows(sheet, text):
        key = tuple(cells[name].casefold() for name in sheet.key)
        if key in seen:
            planned.refused.append(gettext("Line %(line)s: this stands twice.") % {"line": number})
            continue
        seen.add(key)
        if key not in there and key[0] in former:
            values = {"line": number, "name": cells[sheet.key[0]], "now": former[key[0]]}
            planned.refused.append(gettext("Line %(line)s: “%(name)s” is “%(now)s” here. Export anew.") % values)
            continue
        row = there.get(key) or sheet.model()
        _take(sheet, row, cells, number, planned)
    return planned


@transaction.atomic
def apply(planned: SheetPlan) -> None:
    for row in [*planned.new, *planned.changed]:
        row.save()


def _take(sheet: Sheet, row: models.Model, cells: dict[str, str], number: int, planned: SheetPlan) -> None:
    before = {column: _text(getattr(row, column)) for column in sheet.columns}
    for column in sheet.columns:
        # The name of a row that is there stays as it is written there.
        if not (row.pk and column in sheet.key):
            setattr(row, column, _value(sheet, column, cells[column]))
    if wrong := _wrong(row):
        planned.refused.append(gettext("Line %(line)s: %(why)s") % {"line": number, "why": wrong})
        return
    if not row.pk:
        planned.new.append(row)
        return
    changed = [
        Difference(str(row), column, before[column], after)
        for column in sheet.columns
        if (after := _text(getattr(row, column))) != before[column]
    ]
    planned.differences += changed
    planned.same += not changed
    if changed:
        planned.changed.append(row)


def _rows(sheet: Sheet, text: str) -> Iterable[tuple[int, dict[str, str]]]:
    reader = csv.DictReader(StringIO(text, newline=""), strict=True)
    try:
        if not reader.fieldnames or (missing := [name for name in sheet.columns if name not in reader.fieldnames]):
            wanted = ", ".join(missing if reader.fieldnames else sheet.columns)
            raise SheetError(gettext("The first line names no column %(names)s.") % {"names": wanted})
        for count, row in enumerate(reader):
            if count >= ROWS:
                raise SheetError(gettext("There are more than %(limit)s rows.") % {"limit": ROWS})
            yield reader.line_num, {name: _plain(row[name]) for name in sheet.columns}
    except csv.Error as error:
        raise SheetError(gettext("Line %(line)s: %(why)s.") % {"line": reader.line_num, "why": error}) from None


def _wrong(row: models.Model) -> str:
    """The first rule that the row breaks, "" where it breaks none."""
    try:
        row.clean_fields()
        if isinstance(row, Certification):
            day = row.retired_on.isoformat() if row.retired_on else ""
            names = ("name", "issuer", "url", "kind", "status", "successor")
            GuideCertification(**{name: getattr(row, name) for name in names}, retired_on=day)
    except ValidationError as error:
        name, sentences = next(iter(error.message_dict.items()))
        return f"{name}: {sentences[0]}"
    except PartError as error:
        first = error.errors()[0]
        return ": ".join([*map(str, first["loc"]), first["msg"].removeprefix("Value error, ")])
    return ""


def _value(sheet: Sheet, column: str, text: str) -> Any:
    if column == "aliases":
        return sorted({alias for part in text.split(BETWEEN.strip()) if (alias := part.strip())})
    if column == "retired_on":
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            return text
    return text


def _text(value: Any) -> str:
    if isinstance(value, list):
        return BETWEEN.join(value)
    return "" if value is None else str(value)


def _key(sheet: Sheet, row: models.Model) -> tuple[str, ...]:
    return tuple(str(getattr(row, name)).casefold() for name in sheet.key)


def _cell(text: str) -> str:
    """What a spreadsheet would take for a formula gets a sign before it, and loses it again when it is read."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _plain(cell: str | None) -> str:
    text = (cell or "").replace("\0", "")
    return (text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text).strip()
