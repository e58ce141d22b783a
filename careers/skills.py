"""What a career asks for, by its published guide or its profile, and what two of them share."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .catalogue import Entry
from .models import GuideVersion, Occupation, Skill
from .titles import title_key

MOST_COMPARED = 4
_ASIDE = re.compile(r"\s*\(([^()]+)\)")


@dataclass(frozen=True)
class Asked:
    """Names as they are printed; `also`: what else people call them. Two careers ask for the same where one calls a
    thing by a name that it has at the other: what two names are both used for loosely makes them no one thing."""

    names: tuple[str, ...]
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def among(self, *others: "Asked") -> tuple[str, ...]:
        """Those that every other asks for too; none where there is no other."""
        return tuple(name for name in self.names if others and all(other._asks(name, self) for other in others))

    def beside(self, *others: "Asked") -> tuple[str, ...]:
        there = self.among(*others)
        return tuple(name for name in self.names if name not in there)

    def _asks(self, name: str, named_by: "Asked") -> bool:
        own, called = _keys([name]), named_by._called(name)
        return any(own & self._called(mine) or called & _keys([mine]) for mine in self.names)

    def _called(self, name: str) -> frozenset[str]:
        return _keys((name, *self.also.get(name, ())))


def _keys(names: Iterable[str]) -> frozenset[str]:
    """The same for “Warehouse management systems (WMS)”, its words and its short form; “C” and “C++” stay apart."""
    forms = (form for name in names for form in (_ASIDE.sub("", name), *_ASIDE.findall(name)))
    return frozenset(key for form in forms if (key := title_key(form)))


def asked_by(entries: tuple[Entry, ...]) -> dict[str, Asked]:
    """By slug. Three queries for all of them."""
    guides = GuideVersion.objects.published().filter(career__slug__in=[one.slug for one in entries if one.is_guide])
    found = {version.career.slug: tuple(skill.name for skill in version.guide().skills) for version in guides}
    profiles = Occupation.objects.filter(slug__in=[one.slug for one in entries if not one.is_guide])
    found |= {one.slug: tuple(one.technologies) for one in profiles}
    names = {name for asked in found.values() for name in asked}
    also = {name: tuple(rest) for name, rest in Skill.objects.filter(name__in=names).values_list("name", "aliases")}
    return {one.slug: Asked(found.get(one.slug, ()), also) for one in entries}
