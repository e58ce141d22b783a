"""Amounts in a text: value, unit, what they count, how often, and how sure the writer was."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from . import verbs
from .figures import Figure, Reader
from .hedges import ABOUT, OVER, UNDER, hedge
from .people import PEOPLE
from .rates import EVERY, rates
from .rates import PERIODS as PERIODS
from .wordlists import listed, paired
from .words import Token, is_function, stem

# Words after a counted noun that are no part of it: "12 kids ages 5 to 8".
_ENDERS = frozenset(
    ("each", "every", "last", "this", "next", "age", "ages", "aged", "after", "before", "all", "without")
)
_PEOPLE = listed("team crew gang brigade group staff squad department class household family line shift")
# A number after one of these names a thing and counts nothing: "year 4", "line 3". After the others it may count.
_LABELS = listed("year grade phase tier level band stage version step type category cat key week day chapter")
_LOOSE_LABELS = listed(
    "part route line class room unit floor bay gate zone set station bus wing ward building form room team"
)
_OF_TIME = listed("last this per a an each every first one next that past half second final my")
_MOST_GRADES = 13
_HEDGES = ABOUT | OVER | UNDER
# The same measure, written in other ways.
_MEASURES = {
    stem(word): stem(full)
    for word, full in paired(
        """
        kg: kilogram, kgs: kilogram, kilo: kilogram, g: gram, oz: ounce, lb: pound, lbs: pound, t: tonne, ton: tonne,
        km: kilometer, kms: kilometer, k: kilometer, m: meter, cm: centimeter, mm: millimeter, ft: foot, mi: mile,
        sqft: foot, ml: milliliter, l: liter, ms: millisecond, sec: second, secs: second, min: minute, mins: minute,
        hr: hour, hrs: hour, wk: week, wks: week, wkend: weekend, wknd: weekend, mth: month, mths: month, yr: year,
        yrs: year, gr: grade, gal: gallon, pc: piece, pcs: piece, gb: gigabyte, tb: terabyte, mb: megabyte, w: watt,
        kw: kilowatt, v: volt, inj: injection, pt: patient, pts: patient, footer: foot
        """
    ).items()
}


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount and its surroundings.

    `first` and `last` are token places; `said` are the counted words as written and `counted` their stems; `of` is the
    group it is the size of, or the word it is a label for; `named` the word right before it; `shared` what a neighbour
    counts for it; `rate` the period; `hedge` is about, over, under or "".
    """

    first: int
    last: int
    low: float
    high: float
    unit: str
    counted: tuple[str, ...]
    said: tuple[str, ...]
    of: str
    rate: str
    hedge: str
    hedge_at: tuple[int, ...]
    is_label: bool = False
    shared: tuple[str, ...] = ()
    named: str = ""

    @property
    def nouns(self) -> frozenset[str]:
        """Stems of everything that the amount is said of."""
        return frozenset((*self.counted, *self.shared, self.of, self.named)) - {""}


def amounts(pieces: Sequence[Token]) -> tuple[Amount, ...]:
    """Every amount, in order."""
    words = [piece.folded for piece in pieces]
    figures = Reader(pieces, words).figures()
    labels = [_label(words, figure) for figure in figures]
    counting = [(one.first, one.last) for one, label in zip(figures, labels, strict=True) if _may_recur(one, label)]
    periods = dict(zip(counting, rates(words, counting), strict=True))
    found: list[Amount] = []
    for order, figure in enumerate(figures):
        found.append(_amount(pieces, words, figures, labels, order, periods.get((figure.first, figure.last), "")))
    return _with_shared(found, words)


def _may_recur(figure: Figure, label: str) -> bool:
    return not label and figure.unit not in ("th", "age", "date", "version", "model", "clock")


def _amount(
    pieces: Sequence[Token],
    words: Sequence[str],
    figures: Sequence[Figure],
    labels: Sequence[str],
    order: int,
    rate: str,
) -> Amount:
    figure, label = figures[order], labels[order]
    before = figures[order - 1].last + 1 if order else 0
    after = figures[order + 1].first if order + 1 < len(figures) else len(words)
    said = () if label else _counted(words, figure.last + 1, _end_of_noun(words, figures, labels, order))
    container = _container(words, figure.first, before)
    if is_of_people(container) and said and verbs.form_of(said[0]):
        said = ()  # "team of 5 building a site": what follows is a deed
    named = _named_before(words, figure.first, before, is_alone=not said)
    counted = tuple(measure(word) for word in said)
    if figure.noun:
        counted = (measure(figure.noun), *counted)
        said = (figure.noun, *said)
    if words[figure.last + 1 : figure.last + 3] == ["of", "us"]:
        counted, said = ("person",), ("people",)
    rate = "" if rate == container else rate  # "a class of 24"
    kind, hedge_at = hedge(
        words, figure.first, figure.last, before, after, is_plus=pieces[figure.last].text.endswith("+")
    )
    return Amount(
        figure.first, figure.last, figure.low, figure.high, figure.unit, counted, said, label or container, rate, kind,
        hedge_at, bool(label), (), named,
    )  # fmt: skip


def measure(word: str) -> str:
    """The stem of a counted word, a measure by its full name: "kg" → kilogram."""
    one = stem(word)
    return _MEASURES.get(one, one)


def _label(words: Sequence[str], figure: Figure) -> str:
    """The word that a number names something with: "year 4" → year."""
    if figure.unit or figure.noun or not figure.first:
        return ""
    word = words[figure.first - 1]
    one = measure(word)
    if (one not in _LABELS and one not in _LOOSE_LABELS) or word.endswith("ed"):
        return ""  # "keyed 900 records"
    before = words[figure.first - 2] if figure.first > 1 else ""
    following = words[figure.last + 1] if figure.last + 1 < len(words) else ""
    counts = following.endswith("s") and following[:1].isalpha() and not is_function(following)
    if one in ("week", "day") and before not in ("", ",", "on", "by", "from", "in", "the", "of", "until", "to"):
        return ""
    if one in ("year", "week", "day"):
        if figure.high > _MOST_GRADES or (before in _OF_TIME and not (before in ("a", "an", "this") and one == "year")):
            return ""
        is_plural = word.endswith("s") and word != "s"
        return "" if is_plural and figure.low == figure.high else one
    return "" if one in _LOOSE_LABELS and (counts or before in _OF_TIME - {"a"} or word.endswith("s")) else one


def _end_of_noun(words: Sequence[str], figures: Sequence[Figure], labels: Sequence[str], order: int) -> int:
    if order + 1 >= len(figures):
        return len(words)
    return figures[order + 1].first - (1 if labels[order + 1] else 0)


def _with_shared(found: list[Amount], words: Sequence[str]) -> tuple[Amount, ...]:
    """Lends a noun to a neighbour that has none: "3 months out of 6", "2 of 5 vans", "28 year 4 pupils"."""
    lent = list(found)
    for place, one in enumerate(found):
        is_one_of_two = one.unit == "th" and found[place + 1 : place + 2] and found[place + 1].unit == "th"
        if one.counted or one.is_label or (one.unit and not is_one_of_two):
            continue
        noun: tuple[str, ...] = ()
        if place + 1 < len(found):
            noun = _lent_by_next(one, found[place + 1], words)
        if not noun and place:
            noun = _lent_by_previous(found[place - 1], one, words)
        if noun:
            lent[place] = replace(one, shared=noun)
    return tuple(lent)


def _lent_by_next(one: Amount, following: Amount, words: Sequence[str]) -> tuple[str, ...]:
    between = [
        word for word in words[one.last + 1 : following.first] if word not in ("-", "the", "a", "of", "out", "in")
    ]
    between = [word for word in between if word not in ABOUT]
    if one.unit == "th":
        return following.counted if between in (["and"], ["or"], [","], []) else ()  # "first and second fix"
    if following.is_label:
        between = between[:-1]
        return _stems_after(words, following.last + 1) if not between else ()
    if following.unit == "age" and not between:
        return (*_stems_after(words, following.last + 1), "child")
    return following.counted if not between else ()


def _lent_by_previous(previous: Amount, one: Amount, words: Sequence[str]) -> tuple[str, ...]:
    between = [word for word in words[previous.last + 1 : one.first] if word not in previous.said]
    following = words[one.last + 1] if one.last + 1 < len(words) else ""
    if following in OF_SOME and set(between) <= {",", "and", "including", "("}:
        return previous.counted  # "28 children, 6 with plans"
    return previous.counted if between in (["in"], ["of"], ["out", "of"]) else ()


def _stems_after(words: Sequence[str], start: int) -> tuple[str, ...]:
    return tuple(measure(word) for word in _counted(words, start, len(words)))


def _counted(words: Sequence[str], start: int, end: int) -> tuple[str, ...]:
    """The noun group after an amount: "12 new nurses a day" → new, nurses."""
    run: list[str] = []
    for place in range(start, min(end, start + 6)):
        word = words[place]
        if word in ("-", "of", "the", "different", "other", "more", "plus", "or", "so", "ish", "odd") and not run:
            continue
        if word == "-":
            continue
        if run and word.endswith("ing") and words[place + 1 : place + 2] in (["a"], ["an"], ["the"]):
            break  # "15 volunteers building a school"
        if _PARTS_OF_A_DAY.issuperset(run) and (word in _PARTS_OF_A_DAY or (run and word == "and")):
            run += [word] if word in _PARTS_OF_A_DAY else []
            continue  # "2 morning and afternoon routes"
        if word in ("am", "pm") and not run or word in _PARTS_OF_A_DAY and run:
            break  # "2 routes morning and afternoon" counts the routes
        if word in _LETTERS and not run:
            run.append(word)
            continue
        if word == "and" and run and place + 1 < end and not verbs.opens_a_clause(words[place + 1], "x"):
            if run[-1].endswith("s"):
                break  # "14 bathrooms and wet rooms" counts the bathrooms
            continue
        if _ends_a_group(word):
            if not run or word != "of" or measure(run[-1]) not in _WEIGHED:
                break
            continue
        if word.endswith("ly") and word not in _LY:
            break
        is_tied = words[place - 1] == "-"  # "6 new-build plots"
        if run and not is_tied and (word in _SUMMING or (verbs.opens_a_clause(word) and word not in verbs.ADJECTIVES)):
            break
        if run and measure(run[-1]) in PEOPLE and _does_something(words, place):
            break
        run.append(word)
    return tuple(run)


def _ends_a_group(word: str) -> bool:
    known = word in EVERY or word in _ENDERS or word in ("under", "over", "above", "below")
    return known or not word[:1].isalpha() or is_function(word)


def _does_something(words: Sequence[str], place: int) -> bool:
    """ "Six people completing 200 a shift": no six of a sort, but six who do."""
    following = words[place + 1] if place + 1 < len(words) else ""
    return words[place].endswith("ing") and (is_function(following) or following[:1].isdigit())


OF_SOME = frozenset(("with", "who", "whose", "having", "needing"))
_SUMMING = frozenset(("totaling", "totalling", "numbering", "averaging"))
_PARTS_OF_A_DAY = frozenset(("morning", "afternoon", "evening", "weekdays", "weekends"))
_LETTERS = frozenset(("m", "g", "t", "l", "k"))  # measures that are one letter
_LY = listed("family assembly supply reply fly jelly belly ally friendly elderly early")
_WEIGHED = frozenset(_MEASURES.values())


def _container(words: Sequence[str], first: int, before: int) -> str:
    """What an amount is the size of: "team of 5" → team."""
    at = first - 1
    while at >= before and words[at] in _HEDGES:
        at -= 1
    if at - 1 >= before and words[at] == "of":
        return stem(words[at - 1])
    return ""


def _named_before(words: Sequence[str], first: int, before: int, *, is_alone: bool) -> str:
    """The word an amount belongs to: "grade 3", "customers: 200", "Cisco 9200 switches"."""
    for place in range(first - 1, max(before, first - (4 if is_alone else 1)) - 1, -1):
        word = words[place]
        if is_alone and (word in (":", "(", "-", "=") or word in _HEDGES):
            continue
        if (
            not word[:1].isalpha()
            or is_function(word)
            or word in _OF_TIME
            or verbs.opens_a_clause(word)
            or word in _HEDGES
        ):
            return ""
        return measure(word)
    return ""


def is_of_people(container: str) -> bool:
    """Whether "team of 5" counts people."""
    return container in _PEOPLE
