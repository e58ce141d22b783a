"""How figures read on a page: dollars, persons, percent, and the handbook's words for growth."""

from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext

NBSP = "\u00a0"
MINUS = "\u2212"


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


def growth_words(value: Decimal) -> str:
    """The Occupational Outlook Handbook's label for ten years' growth, which it gives to whole percents."""
    whole = value.quantize(Decimal(1), rounding=ROUND_HALF_UP)
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
