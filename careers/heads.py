"""What a public page says of itself to programs: its one address, a card to share, and the occupation as JSON-LD."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from .book import PERCENTILES, is_top_coded, pay
from .headline import Shown
from .models import Figures

_UNSAFE = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@dataclass(frozen=True)
class Head:
    """`data` is JSON-LD, safe inside a script element."""

    address: str
    title: str
    description: str
    data: SafeString | str = ""
    is_hidden: bool = False

    @property
    def picture(self) -> str:
        """The whole address of what a shared link shows."""
        return urljoin(settings.SITE_URL, static("img/card.png"))


def address_of(name: str, *args: str) -> str:
    """Whole, on the site's own host: the one address of the page whatever leads to it."""
    return f"{settings.SITE_URL.rstrip('/')}{reverse(f'careers:{name}', args=args)}"


def head_of(slug: str, title: str, description: str, *, code: str, figures: Shown) -> Head:
    address = address_of("guide", slug)
    data = {
        "@context": "https://schema.org",
        "@type": "Occupation",
        "name": title,
        "description": description,
        "url": address,
        "mainEntityOfPage": address,
        "occupationalCategory": f"{code} {figures.occupation}",
        "occupationLocation": {"@type": "Country", "name": "United States"},
    }
    if salary := _salary(figures.wages):
        data["estimatedSalary"] = salary
    return Head(address, title, description, as_data(data))


def _salary(wages: Figures | None) -> dict[str, Any] | None:
    """Percentiles of a year's pay; None where no median is published. A value that is only the survey's upper limit
    is left out: no property says “or more”."""
    if wages is None:
        return None
    known = {
        f"percentile{name[1:]}" if name != "median" else name: value
        for name in PERCENTILES
        if (value := pay(wages, name)) is not None and not is_top_coded(wages, name)
    }
    if "median" not in known:
        return None
    return {"@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", **known}


def as_data(data: dict[str, Any]) -> SafeString:
    # Spread over lines: two braces in a row would look like a figure that was not filled in.
    return mark_safe(json.dumps(data, ensure_ascii=False, indent=0).translate(_UNSAFE))
