"""What the O*NET tables say of each occupation as the figures publish it: job titles, what is near, technologies."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from ..tables import ShippedTechnology, ShippedTitle
from ..titles import telling, title_key
from .codes import published_as
from .onet import JobName, Near, Technology, soc_of

RELATED = 8
USUAL, RARE = 9, 6
SUITE = "Microsoft Office"
_INSIDE = re.compile(r"\s*\(([^()]*)\)\s*")


def published(onet_code: str) -> str:
    """The code of the figures that an O*NET-SOC code belongs to."""
    return published_as(soc_of(onet_code))


def job_titles(names: Iterable[JobName], codes: Collection[str]) -> Iterator[ShippedTitle]:
    """Each title once an occupation, those that people reported first."""
    seen: set[tuple[str, str]] = set()
    for name in sorted(names, key=lambda name: (published(name.code), name.kind != "reported", name.title)):
        code = published(name.code)
        for title in _apart(name.title):
            key = (code, title_key(title))
            if code in codes and key[1] and key not in seen:
                seen.add(key)
                yield ShippedTitle(code, name.kind, title)


def _apart(title: str) -> Iterator[str]:
    """“Registered Nurse (RN)” is two names of one occupation; “Clerk (Police)” is one with a remark."""
    outside = " ".join(_INSIDE.sub(" ", title).split())
    yield outside
    for inside in _INSIDE.findall(title):
        if 1 < len(inside) <= 60 and (_is_short(inside) or _is_short(outside) or _share(inside, outside)):
            yield " ".join(inside.split())


def _is_short(name: str) -> bool:
    """Letters that stand for words: RN, R.N., CNC."""
    return any(len(word) > 1 and word.isupper() for word in re.findall(r"[\w.]+", name))


def _share(one: str, other: str) -> bool:
    """A word, or the beginning of one: “Vet Tech” and “Veterinary Technician”."""
    return any(a[:3] == b[:3] for a in telling(one) for b in telling(other))


def nearest(near: Iterable[Near], codes: Collection[str]) -> dict[str, list[str]]:
    """The occupations that are near to each, the nearest first."""
    found: dict[str, dict[str, None]] = {}
    for row in sorted(near, key=lambda row: row.place):
        found.setdefault(published(row.code), {})[published(row.other)] = None
    lists = {code: [other for other in others if other in codes and other != code] for code, others in found.items()}
    return {code: others[:RELATED] for code, others in lists.items() if code in codes}


def in_demand(
    asked: Iterable[Technology], review: Mapping[str, ShippedTechnology]
) -> tuple[dict[str, list[str]], set[str]]:
    """What is in demand in most parts of each occupation and belongs there by the review; and what that says nothing
    of."""
    parts: dict[str, set[str]] = defaultdict(set)
    named: dict[str, Counter[str]] = defaultdict(Counter)
    unknown, usual_of = set(), set()
    for row in asked:
        if not row.in_demand:
            continue
        code, verdict = published(row.code), review.get(row.name)
        parts[code].add(row.code)
        if verdict is None:
            unknown.add(row.name)
        elif code[:2] in verdict.groups:
            usual_of.add((code, verdict.shown))
            named[code][verdict.shown] += verdict.belongs_to(code)
    usual = Counter((code[:2], name) for code, name in usual_of)
    return {code: _offered(code, named[code], len(parts[code]), usual) for code in named}, unknown


def _offered(code: str, names: Counter[str], parts: int, usual: Counter[tuple[str, str]]) -> list[str]:
    """The most usual of the field first; of more than fit also the rarest, which tell this occupation from others.

    The suite is left out where a part of it is named.
    """
    found = [name for name, count in names.items() if count and 2 * count >= parts]
    if any(name.startswith("Microsoft ") and name != SUITE for name in found):
        found = [name for name in found if name != SUITE]
    found.sort(key=lambda name: (-usual[code[:2], name], name))
    return found if len(found) <= USUAL + RARE else found[:USUAL] + found[-RARE:]
