"""How figures read on a page: dollars, persons, percent, and the handbook's words for growth."""

from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext

NBSP = "\u00a0"
MINUS = "\u2212"
HALF = Decimal("0.5")
# Of fewer, hundreds of jobs and tenths of a percent tell the growth no better than the printed tenth does.
MANY_JOBS = 30_000


def money(value: int | Decimal, *, top_coded: bool = False) -> str:
    """Dollars: a year's in whole dollars, an hour's with cents. A top-coded value is the survey's upper limit."""
    amount = f"${value:,.2f}" if isinstance(value, Decimal) else f"${value:,}"
    return f"≥{NBSP}{amount}" if top_coded else amount


def persons(value: int) -> str:
    return _signed(f"{value:,}")


def percent(value: Decimal) -> str:
    return f"{_signed(f'{value:.1f}')}%"


def period(text: str) -> str:
    """“May 2024” never breaks over two lines."""
    return text.replace(" ", NBSP)


def inside(title: str) -> str:
    """A title within a sentence: “software developers”, but “AI …” and what is written in capitals stay as they are."""
    is_capital = title[1:2].isupper() or any(word[0].isupper() for word in title.split()[1:])
    return title if is_capital else title[:1].lower() + title[1:]


def whole_percent(growth: Decimal, *, jobs: int | None = None, change: int | None = None) -> int:
    """Growth as the Occupational Outlook Handbook gives it. It rounds the growth itself, not the tenth that the tables
    print: the jobs of carpenters grow by 4.494, printed as 4.5, which is 4 there. So a half is settled by the jobs."""
    exact = growth
    if growth % 1 in (HALF, -HALF) and change is not None and jobs and jobs >= MANY_JOBS:
        exact = Decimal(100 * change) / jobs
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def growth_words(whole: int) -> str:
    """The Occupational Outlook Handbook's label for ten years' growth, of its whole percents."""
    if whole >= 7:
        return gettext("much faster than average")
    if whole >= 5:
        return gettext("faster than average")
    if whole >= 3:
        return gettext("about as fast as average")
    if whole >= 1:
        return gettext("slower than average")
    return gettext("little or no change") if whole == 0 else gettext("a decline")


def _signed(number: str) -> str:
    return number.replace("-", MINUS)
