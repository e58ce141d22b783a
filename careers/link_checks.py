"""The links of what readers see: where each stands, when it was checked, and the round that checks them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain
from time import sleep
from urllib.parse import urlsplit

from django.utils import timezone

from .links import Answer, links_in
from .models import Career, CheckedLink, GuideVersion, Release

STALE = timedelta(days=90)
AT_ONCE = 4  # hosts; one host is asked for one page after another

Check = Callable[[str], Answer]


@dataclass(frozen=True)
class Standing:
    """A link that somebody has to look at, and the guides that hold it."""

    link: CheckedLink
    careers: tuple[Career, ...]


def links_shown(published: Iterable[GuideVersion]) -> dict[str, list[Career]]:
    """Every link that readers see, with the guides that hold it: none for one of a release, which all pages name."""
    found: dict[str, list[Career]] = {url: [] for url in Release.objects.values_list("url", flat=True)}
    for version in published:
        for url in dict.fromkeys(links_in(version.guide())):
            found.setdefault(url, []).append(version.career)
    return found


def standing(shown: dict[str, list[Career]]) -> tuple[list[Standing], int]:
    """Links with trouble, and how many were not checked lately."""
    known = {link.url: link for link in CheckedLink.objects.filter(url__in=shown)}
    since = timezone.now() - STALE
    fresh = [url for url, link in known.items() if link.checked_on >= since]
    trouble = (link for link in known.values() if link.status != CheckedLink.Status.FINE)
    return [Standing(link, tuple(shown[link.url])) for link in trouble], len(shown) - len(fresh)


def due(days: int) -> list[str]:
    """Links that were not checked for so many days."""
    shown = links_shown(GuideVersion.objects.published())
    since = timezone.now() - timedelta(days=days)
    fresh = set(CheckedLink.objects.filter(checked_on__gt=since).values_list("url", flat=True))
    return [url for url in shown if url not in fresh]


def go_round(urls: Iterable[str], check: Check, *, pause: float) -> Iterator[CheckedLink]:
    """Ask for each, and keep what was found. One host is never asked twice at once, nor without a pause."""
    hosts: dict[str, list[str]] = defaultdict(list)
    for url in urls:
        hosts[urlsplit(url).netloc].append(url)

    def ask(links: list[str]) -> list[tuple[str, Answer]]:
        return [(url, _after(pause if number else 0, check, url)) for number, url in enumerate(links)]

    with ThreadPoolExecutor(AT_ONCE) as pool:
        for url, answer in chain.from_iterable(pool.map(ask, hosts.values())):
            yield _keep(url, answer)


def _after(pause: float, check: Check, url: str) -> Answer:
    sleep(pause)
    return check(url)


def _keep(url: str, answer: Answer) -> CheckedLink:
    values = {
        "status": answer.status,
        "reason": answer.reason[:300],
        "moved_to": answer.moved_to[:500],
        "checked_on": timezone.now(),
    }
    return CheckedLink.objects.update_or_create(url=url, defaults=values)[0]
