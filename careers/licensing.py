"""Where an occupation needs a license, as the Occupational Outlook Handbook tells it: figures/licensed.csv."""

import csv
from functools import cache

from .shipped import HERE

MOST, SOME = "most", "some"


def licensed(code: str) -> str:
    """MOST: all or most states ask for one, or a federal body does. SOME: some states, or for some of the work. Empty
    where the handbook names none, or says nothing of the occupation."""
    return _table().get(code, "")


@cache
def _table() -> dict[str, str]:
    with (HERE / "figures" / "licensed.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["where"] for row in csv.DictReader(file)}
