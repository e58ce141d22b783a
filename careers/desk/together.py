"""Two editors on one guide: the second is shown what the first wrote, and nothing of either is lost."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from django.forms import ModelForm
from django.http import QueryDict

from ..changes import Change, changes, compare
from ..content import PLAIN_FIELDS, GuideContent
from ..models import Career, GuideVersion, Occupation

LISTS = ("skills", "certifications", "related")
_COLUMNS = frozenset(field.name for field in Career._meta.fields)


@dataclass(frozen=True)
class Clash:
    """What somebody saved meanwhile. `taken`: only they changed it, so the form has their text now. `both`: their text
    compared with the form's. `lists`: what they changed of skills, credentials and related careers."""

    by: str
    saved: datetime
    taken: tuple[str, ...]
    both: tuple[Change, ...]
    lists: tuple[Change, ...]


def stamp_of(career: Career) -> str:
    """What a form of this working copy is made from: a hash of its own rows, and the version that says the same."""
    newest = _newest(career)
    is_kept = newest is not None and career.content_if_sound() == newest.guide()
    return f"{_hash(career)}.{newest.number if newest and is_kept else 0}"


def clash(form: "ModelForm[Career]", now: Career, stamp: str) -> Clash | None:
    """None where the copy is still what the form was made from. Else the form takes over what only the other changed,
    keeps all the rest as it was typed, and stands on the copy of now, so that the next save goes through."""
    made_from, _, number = stamp.partition(".")
    if made_from == _hash(now):
        return None
    before = now.versions.filter(number=int(number) if number.isdecimal() else 0).first()
    base = before.guide() if before else None
    taken, both = _meet(form, now, base)
    newest = _newest(now)
    by = str(newest.by) if newest and newest.by else ""
    return Clash(by, now.changed, tuple(taken), tuple(both), _changed_lists(base, now))


def _meet(form: "ModelForm[Career]", now: Career, base: GuideContent | None) -> tuple[list[str], list[Change]]:
    """Field by field: what is theirs alone is taken over, what both changed is compared."""
    data = cast(QueryDict, form.data).copy()
    taken, both = [], []
    known = _values(base) if base else {}
    for name in (name for name in form.fields if name in _COLUMNS):
        field = form.fields[name]
        mine, theirs = text_of(data.get(name)), text_of(field.prepare_value(_value(now, name)))
        before = text_of(field.prepare_value(known[name])) if name in known else None
        if theirs in (mine, before):
            continue
        if mine == before:
            data[name] = theirs
            taken.append(str(field.label))
        else:
            both.append(Change(str(field.label), compare(theirs, mine)))
    data["stamp"] = stamp_of(now)
    form.data = data
    return taken, both


def _value(career: Career, name: str) -> Any:
    return career.occupation_id if name == "occupation" else getattr(career, name)


def _values(content: GuideContent) -> dict[str, Any]:
    """As the form knows them: an occupation by its key."""
    said = content.dump()
    occupation = Occupation.objects.filter(code=content.occupation).values_list("pk", flat=True).first()
    return {name: said[name] for name in PLAIN_FIELDS} | {"occupation": occupation}


def text_of(value: Any) -> str:
    """As a browser sends it, whatever its line ends."""
    return "" if value is None else str(value).replace("\r\n", "\n").strip()


def _changed_lists(base: GuideContent | None, now: Career) -> tuple[Change, ...]:
    content = now.content_if_sound()
    return changes(base, content, names=LISTS) if base and content else ()


def _newest(career: Career) -> GuideVersion | None:
    return career.versions.written().select_related("by").first()


def _hash(career: Career) -> str:
    """Another one after any change of the guide's own rows, also where these break a rule."""
    said = {name: getattr(career, name) for name in (*PLAIN_FIELDS, "slug", "occupation_id")}
    rows = [
        [[row.pk, row.skill_id, row.order, row.note] for row in career.career_skills.all()],
        [[row.pk, row.certification_id, row.order, row.note] for row in career.career_certifications.all()],
        [
            [row.pk, row.to_id, row.title, row.occupation_id, row.basis, row.order, row.note]
            for row in career.related_careers.all()
        ],
    ]
    return hashlib.sha256(json.dumps([said, rows], sort_keys=True).encode()).hexdigest()[:16]
