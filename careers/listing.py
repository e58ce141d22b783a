"""The list of careers: guides by field; or what is searched for and narrowed down, the whole state in the address."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import urlencode

from django.utils.translation import gettext

from .catalogue import Catalogue, Entry, catalogue
from .facets import Facet, Label, facets
from .finding import Answer, search
from .models import Release
from .typed import one_line

ON_A_PAGE = 30


@dataclass(frozen=True)
class Row:
    """`named`: the job title that was typed, where the career has another."""

    entry: Entry
    found_by: str = ""
    named: str = ""


@dataclass(frozen=True)
class Field:
    """A field with its guides; `count` is of guides and profiles."""

    code: str
    name: str
    rows: tuple[Row, ...]
    count: int


@dataclass(frozen=True)
class Choice:
    """A facet with what is chosen of it, and the address without that."""

    facet: Facet
    value: str
    words: Label = ""
    without: str = ""


@dataclass(frozen=True)
class CareerList:
    """`fields` where nothing is asked; else `rows`, one page of `total`."""

    query: str
    is_asked: bool
    are_near: bool
    rows: tuple[Row, ...]
    total: int
    fields: tuple[Field, ...]
    choices: tuple[Choice, ...]
    sort: str
    sorts: tuple[tuple[str, str], ...]
    page: int
    before: str
    after: str
    wages: Release | None
    projections: Release | None
    onet: dict[str, str]

    @property
    def chosen(self) -> tuple[Choice, ...]:
        return tuple(choice for choice in self.choices if choice.value)

    @property
    def first(self) -> int:
        return (self.page - 1) * ON_A_PAGE + 1

    @property
    def last(self) -> int:
        return self.first + len(self.rows) - 1


def career_list(asked: Mapping[str, str]) -> CareerList:
    """Three queries; a search takes a handful more. What an address asks for that there is none of is left aside."""
    known = catalogue()
    query = one_line(asked.get("q", ""))
    choices = _choices(asked, query, facets(known.groups))
    found = search(query, known, known.shelf) if query else None
    answers = found.answers if found else tuple(Answer(entry, 0) for entry in known.entries)
    fitting = [answer for answer in answers if all(c.facet.has(answer.entry, c.value) for c in choices if c.value)]
    is_asked = bool(query) or any(choice.value for choice in choices) or "sort" in asked
    sorts = _sorts(with_best=bool(query))
    sort = asked["sort"] if asked.get("sort") in dict(sorts) else sorts[0][0]
    ordered = fitting if sort == "best" else sorted(fitting, key=lambda answer: _order(answer.entry, sort))
    page = min(_number(asked.get("page", "")), max(-(-len(ordered) // ON_A_PAGE), 1))
    shown = ordered[(page - 1) * ON_A_PAGE : page * ON_A_PAGE] if is_asked else []
    state = _state(query, choices, sort if sort != sorts[0][0] else "")
    return CareerList(
        query=query,
        is_asked=is_asked,
        are_near=bool(found and found.are_near),
        rows=tuple(Row(answer.entry, answer.found_by, _named(answer, query)) for answer in shown),
        total=len(ordered),
        fields=() if is_asked else _fields(known),
        choices=choices,
        sort=sort,
        sorts=sorts,
        page=page,
        before=_address(state | {"page": page - 1} if page > 2 else state) if page > 1 else "",
        after=_address(state | {"page": page + 1}) if page * ON_A_PAGE < len(ordered) else "",
        wages=known.wages,
        projections=known.projections,
        onet=known.onet,
    )


def _named(answer: Answer, query: str) -> str:
    """The name that was typed, slips mended; a longer one that begins alike is not what somebody typed."""
    is_title = not (answer.is_skill or answer.is_credential)
    return answer.name if is_title and len(answer.name.split()) == len(query.split()) else ""


def _number(text: str) -> int:
    return max(int(text), 1) if text.isascii() and text.isdecimal() and len(text) < 6 else 1


def _choices(asked: Mapping[str, str], query: str, known: Iterable[Facet]) -> tuple[Choice, ...]:
    there = {facet: asked.get(facet.name, "") for facet in known}
    values = {facet: value if value in dict(facet.options) else "" for facet, value in there.items()}
    sort = {"sort": asked["sort"]} if asked.get("sort") else {}
    found = []
    for facet, value in values.items():
        others = {other.name: chosen for other, chosen in values.items() if chosen and other is not facet}
        without = _address(({"q": query} if query else {}) | others | sort)
        found.append(Choice(facet, value, dict(facet.options).get(value, ""), without))
    return tuple(found)


def _state(query: str, choices: tuple[Choice, ...], sort: str) -> dict[str, str | int]:
    state: dict[str, str | int] = {choice.facet.name: choice.value for choice in choices if choice.value}
    return ({"q": query} if query else {}) | state | ({"sort": sort} if sort else {})


def _address(state: Mapping[str, str | int]) -> str:
    return f"?{urlencode(state)}" if state else "?"


def _sorts(*, with_best: bool) -> tuple[tuple[str, str], ...]:
    best = (("best", gettext("Best match")),) if with_best else ()
    return (
        *best,
        ("jobs", gettext("Most jobs")),
        ("pay", gettext("Highest pay")),
        ("growth", gettext("Fastest growth")),
        ("openings", gettext("Most openings")),
        ("title", gettext("Title")),
    )


def _order(entry: Entry, sort: str) -> tuple[bool, float, str]:
    """Largest first, what is not published last."""
    if sort == "title":
        return False, 0, entry.title.casefold()
    number = {"jobs": entry.jobs, "pay": entry.pay, "growth": entry.growth, "openings": entry.openings}[sort]
    return number is None, -float(number or 0), entry.title.casefold()


def _fields(known: Catalogue) -> tuple[Field, ...]:
    """Every field, those with guides first, by name."""
    counts = Counter(entry.group for entry in known.entries)
    guides = sorted((entry for entry in known.entries if entry.is_guide), key=lambda entry: (entry.group, entry.title))
    by_group = {code: tuple(map(Row, rows)) for code, rows in groupby(guides, key=lambda entry: entry.group)}
    fields = [Field(code, name, by_group.get(code, ()), counts[code]) for code, name in known.groups.items()]
    return tuple(sorted(fields, key=lambda field: (not field.rows, field.name)))
