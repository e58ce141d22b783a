"""What a career asks for, by its published guide or its profile, and what two of them share."""

from dataclasses import dataclass

from .catalogue import Entry
from .models import GuideVersion, Occupation

MOST_COMPARED = 4


@dataclass(frozen=True)
class Asked:
    """Names as they are printed; two careers ask for the same where the names agree but for capitals."""

    names: tuple[str, ...]

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(name.casefold() for name in self.names)

    def among(self, keys: frozenset[str]) -> tuple[str, ...]:
        return tuple(name for name in self.names if name.casefold() in keys)

    def beside(self, keys: frozenset[str]) -> tuple[str, ...]:
        return tuple(name for name in self.names if name.casefold() not in keys)


def asked_by(entries: tuple[Entry, ...]) -> dict[str, Asked]:
    """By slug. Two queries for all of them."""
    guides = GuideVersion.objects.published().filter(career__slug__in=[one.slug for one in entries if one.is_guide])
    found = {version.career.slug: Asked(tuple(skill.name for skill in version.guide().skills)) for version in guides}
    profiles = Occupation.objects.filter(slug__in=[one.slug for one in entries if not one.is_guide])
    found |= {one.slug: Asked(tuple(one.technologies)) for one in profiles}
    return {one.slug: found.get(one.slug, Asked(())) for one in entries}


def shared_by_all(asked: list[Asked]) -> frozenset[str]:
    return frozenset.intersection(*(one.keys for one in asked)) if asked else frozenset()
