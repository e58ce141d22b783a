"""Which occupation somebody means by a job title, asked of the tables."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from .models import Figures, JobTitle, Occupation, ShippedTable
from .shelf import Shelf, shelf
from .titles import title_key
from .typed import Reading, Sense, Vocabulary, choose, readings

_REST = ("all other", "miscellaneous")

# Names and digests of the tables that were loaded.
Tables = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Meant:
    code: str
    title: str
    group: str
    guide: str
    slug: str


def vocabulary(tables: Tables) -> Vocabulary:
    return _known(tables).vocabulary


def meaning(
    typed: str, employer: str = "", *, kept: Shelf | None = None, tables: Tables | None = None
) -> tuple[str, str]:
    """The code and the guide of what is meant, "" for none. Three queries, one where the shelf and the digests of the
    tables are at hand; two more where the tables are new."""
    known, kept = _known(tables or ShippedTable.objects.digests()), kept or shelf()
    found = readings(typed.replace("\0", ""), employer, known.vocabulary)
    senses = _senses([key for reading in found for key in reading.keys], known.jobs)
    of_each = (_of_reading(reading, senses, kept) for reading in found)
    return next((pair for pair in of_each if pair[0]), ("", ""))


def _of_reading(reading: Reading, senses: Mapping[str, list[Sense]], kept: Shelf) -> tuple[str, str]:
    """Of its two ways of writing the one whose meaning is sure: “call center rep” is a call center representative."""
    guess = ""
    for key in reading.keys:
        named = kept.meant.get(key)
        code = choose(key, reading.groups, senses[key])
        is_sure = _is_sure(code, senses[key])
        if named and (not is_sure or named.occupation == code or title_key(named.title) == key):
            return named.occupation, named.slug
        if is_sure:
            return _with_guide(code, kept)
        guess = guess or code
    return _with_guide(guess, kept)


def _with_guide(code: str, kept: Shelf) -> tuple[str, str]:
    guide = kept.exact.get(code)
    return code, guide.slug if guide else ""


def occupation_meant(typed: str, employer: str = "") -> Meant | None:
    """The occupation, and its guide where there is one."""
    code, guide = meaning(typed, employer)
    row = Occupation.objects.select_related("group").filter(code=code).first() if code else None
    return Meant(code, row.title, row.group.code if row.group else "", guide, row.slug) if row else None


def _is_sure(code: str, senses: list[Sense]) -> bool:
    """The official name, or what nearly all mean by it: more than another name in a guide."""
    return any(sense.code == code and sense.kind in ("common", "official") for sense in senses)


def _senses(keys: list[str], jobs: dict[str, int]) -> dict[str, list[Sense]]:
    found: dict[str, list[Sense]] = defaultdict(list)
    rows = JobTitle.objects.filter(key__in=keys).values_list("key", "occupation__code", "kind", "occupation__title")
    for key, code, kind, title in rows.order_by():
        found[key].append(Sense(code, kind, any(word in title.lower() for word in _REST), jobs.get(code, 0)))
    return found


@dataclass(frozen=True)
class _Known:
    vocabulary: Vocabulary
    jobs: dict[str, int]


@lru_cache(maxsize=1)
def _known(loaded: Tables) -> _Known:
    """What is the same until tables are loaded anew: read once a process."""
    counts = Counter(word for key in JobTitle.objects.order_by().values_list("key", flat=True) for word in key.split())
    rows = Figures.objects.filter(release__kind="projections", release__standard=True).exclude(employment=None)
    jobs = rows.order_by().values_list("occupation__code", "employment")
    return _Known(Vocabulary(counts), {code: number or 0 for code, number in jobs})
