"""Whether two amounts are of one unit and one value: "48 hours" and "2 days", "5pm" and "17:00"."""

from ..language.figures import CURRENCY
from ..language.numbers import Amount
from ..language.rates import PERIODS
from ..language.words import Token, stem, stems
from .given import Given
from .nearby import TIMES_OF_YEAR

_MINUTES = {"second": 1 / 60, "minute": 1.0, "hour": 60.0, "day": 1440.0, "week": 10080.0, "fortnight": 20160.0}
_MONEY = stems("budget sale revenue turnover taking spend spending cost salary wage donation fund")
_NEAR = 3  # words between a sum and what it is
_MONTHS = {"month": 1.0, "quarter": 3.0, "year": 12.0}


def in_one_unit(amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given) -> bool:
    """Whether the units of two amounts may be one: "10x" and "10 times", "u12" and "under 12"."""
    one, other = amount.unit, source.unit
    if one == other:
        return True
    units = {one, other}
    if units == {"", "m"}:
        return True
    if units == {"", "clock"}:
        return not (amount.counted and source.counted)
    plain = amount if one == "" else source
    if units == {"", "fold"}:
        return "time" in plain.counted and not plain.rate
    if units == {"", "age"}:
        words = [piece.folded for piece in pieces[max(0, amount.first - 2) : amount.first]]
        return not plain.counted or "under" in words  # "under-12 girls" of "u12 girls"
    if units == {"", "th"}:
        is_label = plain.is_label or (plain is source and _goes_on_a_label(source, given))
        return is_label or _follows_every(pieces, amount) or _follows_every(given.pieces, source)
    if units == {"", "date"}:
        if _is_a_year_of(plain, pieces if plain is amount else given.pieces):
            return True
        return plain.named in TIMES_OF_YEAR or not {*amount.counted, *source.counted} - PERIODS.keys()
    if "" in units and units & {"version", "model"}:
        return not plain.counted
    return False


def is_money(amount: Amount, source: Amount, given: Given) -> bool:
    """ "$8,000" of "the budget was 8 thousand": money, though the note leaves out which."""
    around = given.stems[max(0, source.first - _NEAR) : source.last + _NEAR]
    is_bare = not source.unit and not set(source.counted) - PERIODS.keys()
    return is_bare and amount.unit in CURRENCY.values() and not _MONEY.isdisjoint(around)


def _goes_on_a_label(source: Amount, given: Given) -> bool:
    """The 11 of "grades 10 and 11"."""
    return any(other.is_label and other.last + 2 == source.first for other in given.amounts)


def _is_a_year_of(amount: Amount, pieces: tuple[Token, ...]) -> bool:
    """ "The 2021 census": a year, and no number of them."""
    is_bare = (
        amount.first == amount.last and pieces[amount.first].text.isdecimal() and len(pieces[amount.first].text) == 4
    )
    is_one = bool(amount.said) and stem(amount.said[-1]) == amount.said[-1]
    return is_bare and is_one and amount.first > 0 and pieces[amount.first - 1].folded == "the"


def _follows_every(pieces: tuple[Token, ...], amount: Amount) -> bool:
    return amount.first > 0 and pieces[amount.first - 1].folded in ("every", "each")


def of_one_value(amount: Amount, source: Amount) -> bool:
    """Whether a draft's amount is a fact's, or the end of its range: "under 40" of "30-40"."""
    if _equal(amount, source):
        return True
    at_top = amount.hedge == "under" and amount.low == amount.high == source.high
    at_bottom = amount.hedge == "over" and amount.low == amount.high == source.low
    return source.low != source.high and (at_top or at_bottom)


def _equal(amount: Amount, source: Amount) -> bool:
    if (amount.low, amount.high) == (source.low, source.high):
        return True
    if "m" in (amount.unit, source.unit) and amount.unit != source.unit:
        long, plain = (amount, source) if amount.unit == "m" else (source, amount)
        return "meter" in plain.counted[:1] and long.low == plain.low * 1e6
    if {amount.unit, source.unit} == {"", "date"}:
        return amount.low % 100 == source.low % 100 and min(amount.low, source.low) < 100  # "spring 24"
    if "clock" in (amount.unit, source.unit):
        return amount.low % 1200 in (source.low % 1200, source.low * 100 % 1200) or amount.low * 100 == source.low
    for table in (_MINUTES, _MONTHS):
        one, other = _length(amount, table), _length(source, table)
        if one and other and abs(one * amount.low - other * source.low) < 1e-6 * max(1.0, one * amount.low):
            return amount.low * source.high == amount.high * source.low
    return False


def is_in_time(amount: Amount) -> bool:
    """Whether an amount counts hours, days, months."""
    return bool(_length(amount, _MINUTES | _MONTHS))


def _length(amount: Amount, table: dict[str, float]) -> float:
    return next((table[PERIODS[one]] for one in amount.counted if PERIODS.get(one, "") in table), 0.0)
