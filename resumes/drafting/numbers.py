"""Amounts in a text: value, unit, what they count, how often, and how sure the writer was."""

from collections.abc import Sequence
from dataclasses import dataclass

from . import verbs
from .wordlists import listed, paired
from .words import Token, fold, is_function, stem

UNITS = {
    word: int(value)
    for word, value in paired(
        """
        one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve:
        12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty:
        20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90
        """
    ).items()
}
SCALES = {
    "hundred": 100.0,
    "thousand": 1_000.0,
    "million": 1e6,
    "billion": 1e9,
    "dozen": 12.0,
    "k": 1_000.0,
    "mil": 1e6,
}
# Words that are amounts by themselves, and what they mean. Plural ones are "some hundreds": no exact value.
ALONE = {
    word: (float(value.split()[0]), value.partition(" ")[2])
    for word, value in paired(
        """
        dozen: 12, hundred: 100, thousand: 1000, million: 1000000, couple: 2, pair: 2, half: 0.5 part, thirds: 0.33
        part, twice: 2 times, double: 2 times, doubled: 2 times, doubling: 2 times, doubles: 2 times, twofold: 2
        times, triple: 3 times, tripled: 3 times, tripling: 3 times, threefold: 3 times, quadruple: 4 times,
        quadrupled: 4 times, tenfold: 10 times, halve: 0.5 times, halved: 0.5 times, halving: 0.5 times, tens: 10
        some, dozens: 12 some, hundreds: 100 some, thousands: 1000 some, millions: 1000000 some
        """
    ).items()
}
CURRENCY = paired(
    """
    $: $, €: €, £: £, dollar: $, buck: $, usd: $, euro: €, eur: €, pound: £, gbp: £
    """
)
PERCENT = frozenset(("%", "percent", "pct"))
ORDINALS = {
    word: int(value)
    for word, value in paired(
        """
        first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
        eleventh: 11, twelfth: 12
        """
    ).items()
}
POINTS = frozenset(("point", "pt", "pp"))
PERIODS = {
    stem(word): period
    for word, period in paired(
        """
    minute: minute, min: minute, hour: hour, hr: hour, day: day, night: night, shift: shift, week: week, wk: week,
    weekend: weekend, month: month, mo: month, quarter: quarter, semester: semester, term: term, season: season,
    year: year, yr: year, visit: visit, trip: trip, class: class, morning: morning, evening: evening, summer:
    summer, sprint: sprint, session: session, second: second, annum: year
    """
    ).items()
}
EVERY = paired(
    """
    daily: day, weekly: week, monthly: month, yearly: year, annual: year, annually: year, hourly: hour, nightly:
    night, quarterly: quarter, everyday: day
    """
)
ABOUT = listed(
    """
    usually often about around approximately approx roughly mostly circa some ~
    estimated averaging average like maybe ca
    """
)
OVER = listed("over above exceeding plus more least upwards beyond minimum")
UNDER = listed(
    """
    under below almost nearly less fewer max maximum sometimes occasionally most up close busy peak
    many
    """
)
_BOUNDARY = frozenset(",;.:()[]!?—–|•\n")
# "Busy" and "often" soften an amount only as part of the clause, "up" only as "up to": these stand right before it.
_NEAR = listed("to than of at the a as is was it days day we had i times in got")
# Words after a counted noun that are no part of it: "12 kids ages 5 to 8".
_ENDERS = frozenset(("each", "every", "age", "ages", "aged", "after", "before"))
_PEOPLE = listed(
    """
    team crew group staff squad department class household family line shift
    """
)


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount and its surroundings.

    `first` and `last` are token places; `said` are the counted words as written and `counted` their stems; `of` is the
    group it is the size of; `rate` the period; `hedge` is about, over, under or "".
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


def amounts(pieces: Sequence[Token]) -> tuple[Amount, ...]:
    """Every amount, in order."""
    words = [fold(piece.text) for piece in pieces]
    found: list[Amount] = []
    spans = _spans(pieces, words)
    for place, (first, last, low, high, unit) in enumerate(spans):
        before = spans[place - 1][1] + 1 if place else 0
        after = spans[place + 1][0] if place + 1 < len(spans) else len(words)
        said = _counted(words, last + 1, after)
        container = _container(words, first, before)
        if is_of_people(container) and said and verbs.form_of(said[0]):
            said = ()  # "team of 5 building a site": what follows is a deed
        of = container or ("" if said else _named_before(words, first, before))
        counted = tuple(stem(word) for word in said)
        hedge, hedge_at = _hedge(words, first, last, before, after, pieces[last].text)
        rate = _rate(words, before, first, last, after)
        found.append(Amount(first, last, low, high, unit, counted, said, of, rate, hedge, hedge_at))
    return tuple(found)


def _spans(pieces: Sequence[Token], words: Sequence[str]) -> list[tuple[int, int, float, float, str]]:
    spans: list[tuple[int, int, float, float, str]] = []
    place = 0
    while place < len(words):
        read = _read(pieces, words, place)
        if read is None:
            place += 1
            continue
        last, value, unit = read
        low, high, last, unit = _range(pieces, words, last, value, unit)
        spans.append((place, last, low, high, unit))
        place = last + 1
    return spans


def _range(
    pieces: Sequence[Token], words: Sequence[str], last: int, value: float, unit: str
) -> tuple[float, float, int, str]:
    """Joins "3-5", "3 to 5", "3 or 4" into one amount."""
    joint = words[last + 1] if last + 1 < len(words) else ""
    if joint in ("-", "–", "to", "or") and last + 2 < len(words):
        other = _read(pieces, words, last + 2)
        if other and other[1] > value and (not unit or unit == other[2] or not other[2]):
            return value, other[1], other[0], unit or other[2]
    return value, value, last, unit


def _read(pieces: Sequence[Token], words: Sequence[str], place: int) -> tuple[int, float, str] | None:
    """The amount that starts at a token: its last token, value and unit."""
    if pieces[place].is_number:
        value, unit = _digits(words[place])
    elif words[place] in UNITS:
        return _spelled(words, place)
    elif words[place] in ORDINALS and not _is_time(words, place):
        return place, float(ORDINALS[words[place]]), "th"
    elif words[place] in ALONE:
        if words[place] == "quarter" or (
            words[place] == "double" and words[place + 1 : place + 2] in (["check"], ["-"])
        ):
            return None
        value, unit = ALONE[words[place]]
    else:
        return None
    return _with_unit(words, place, value, unit)


def _is_time(words: Sequence[str], place: int) -> bool:
    """Whether "second" is the sixtieth of a minute."""
    return words[place] == "second" and words[place - 1 : place] in (["per"], ["a"], ["each"], ["every"], ["/"])


def _digits(text: str) -> tuple[float, str]:
    unit = CURRENCY.get(text[0], "")
    body = text.lstrip("$€£").replace(" ", "").rstrip("+")
    if body.endswith("%"):
        unit, body = "%", body[:-1]
    if body.endswith(("st", "nd", "rd", "th")):
        unit, body = "th", body[:-2]
    times = {"k": 1e3, "m": 1e6}.get(body[-1:], 1.0)
    body = body.rstrip("km")
    if body.count(",") and all(len(group) == 3 for group in body.split(",")[1:]):
        body = body.replace(",", "")
    try:
        return float(body.replace(",", ".")) * times, unit
    except ValueError:  # "1.2.3": a version or a date; its digits stand for it
        return float("".join(letter for letter in body if letter.isdecimal())[:15] or 0), "version"


def _spelled(words: Sequence[str], place: int) -> tuple[int, float, str] | None:
    """ "twenty-five", "two hundred and ten", "twelve thousand"."""
    total, part, last = 0.0, 0.0, place
    at = place
    while at < len(words):
        word = words[at]
        if word in UNITS and (part % 100 == 0 or (part % 10 == 0 and part % 100 >= 20 and UNITS[word] < 10)):
            part += UNITS[word]
        elif word in ("hundred", "dozen"):
            part = (part or 1) * SCALES[word]
        elif word in ("thousand", "million", "billion"):
            total, part = total + (part or 1) * SCALES[word], 0.0
        elif word in ("-", "and") and at + 1 < len(words) and words[at + 1] in UNITS and part and _joins(word, part):
            at += 1
            continue
        else:
            break
        last = at
        at += 1
    return _with_unit(words, last, total + part, "")


def _joins(word: str, part: float) -> bool:
    return part % 100 == 0 if word == "and" else part % 10 == 0 and part % 100 >= 20


def _with_unit(words: Sequence[str], last: int, value: float, unit: str) -> tuple[int, float, str]:
    if last + 1 < len(words) and words[last + 1] in SCALES and words[last + 1] != "dozen":
        last += 1
        value *= SCALES[words[last]]
    if words[last + 1 : last + 3] == ["per", "cent"]:
        return last + 2, value, "%"
    following = stem(words[last + 1]) if last + 1 < len(words) else ""
    if following == "x":
        return last + 1, value, "times"
    if words[last + 1 : last + 2] == ["percentage"] or following in PERCENT:
        last += 1
        unit = "%"
        following = stem(words[last + 1]) if last + 1 < len(words) else ""
        return (last + 1, value, "points") if following in POINTS else (last, value, unit)
    if following in POINTS:
        return last + 1, value, "points"
    if following in CURRENCY:
        return last + 1, value, CURRENCY[following]
    return last, value, unit


def _counted(words: Sequence[str], start: int, end: int) -> tuple[str, ...]:
    """The noun group after an amount: "12 new nurses a day" → new, nurses."""
    run: list[str] = []
    for place in range(start, min(end, start + 6)):
        word = words[place]
        if word in ("-", "of", "the", "different", "other", "more", "plus", "or", "so") and not run:
            continue
        if word == "-" or (
            word == "and" and run and place + 1 < end and not verbs.opens_a_clause(words[place + 1], "x")
        ):
            continue
        if word in EVERY or word in _ENDERS or not word[0].isalpha() or is_function(word):
            break
        if run and verbs.opens_a_clause(word) and word not in verbs.ADJECTIVES:
            break
        run.append(word)
    return tuple(run)


def _container(words: Sequence[str], first: int, before: int) -> str:
    """What an amount is the size of: "team of 5" → team."""
    if first - 2 >= before and words[first - 1] == "of":
        return stem(words[first - 2])
    return ""


def _named_before(words: Sequence[str], first: int, before: int) -> str:
    """The word an amount belongs to when nothing follows it: "grade 3", "customers: 200"."""
    for place in range(first - 1, max(before, first - 4) - 1, -1):
        word = words[place]
        if word in (":", "(", "-", "=") or word in ABOUT | OVER | UNDER:
            continue
        return "" if not word[0].isalpha() or is_function(word) or verbs.opens_a_clause(word) else stem(word)
    return ""


def _hedge(
    words: Sequence[str], first: int, last: int, before: int, after: int, text: str
) -> tuple[str, tuple[int, ...]]:
    if text.endswith("+") or words[last + 1 : last + 2] == ["+"]:
        return "over", ()
    if words[last + 1 : last + 3] == ["or", "more"]:
        return "over", (last + 1, last + 2)
    if words[last + 1 : last + 3] == ["or", "so"]:
        return "about", (last + 1, last + 2)
    if words[last + 1 : last + 2] in (["max"], ["tops"], ["maximum"]):
        return "under", (last + 1,)
    places: list[int] = []
    for place in range(first - 1, max(before, first - 6) - 1, -1):
        word = words[place]
        kind = _hedge_kind(words, place)
        if kind:
            return kind, (place, *places)
        if word not in _NEAR or word in _BOUNDARY:
            break
        places.append(place)
    return "", ()


def _hedge_kind(words: Sequence[str], place: int) -> str:
    word, following = words[place], words[place + 1] if place + 1 < len(words) else ""
    if word == "up":
        return "under" if following == "to" else ""
    if word in ("more", "less", "fewer"):
        return ("over" if word == "more" else "under") if following == "than" else ""
    if word in ("least", "most"):
        return ("over" if word == "least" else "under") if place and words[place - 1] == "at" else ""
    if word == "many":
        return "under" if place and words[place - 1] == "as" else ""
    if word in ABOUT:
        return "about"
    if word in OVER:
        return "over"
    return "under" if word in UNDER else ""


def _rate(words: Sequence[str], before: int, first: int, last: int, after: int) -> str:
    """The period an amount is counted over: "200 customers a day" → day. After the amount first, then before it."""
    for place in range(last + 1, after):
        if found := _period(words, place):
            return found
        if words[place] in ";\n":
            break
    for place in range(first - 1, before - 1, -1):
        if before and words[place] in (",", ";", "and", "with", "for", "on"):
            break  # what stands before the comma belongs to the amount before it
        if found := _period(words, place):
            return found
    return ""


def _period(words: Sequence[str], place: int) -> str:
    if words[place] in EVERY:
        return EVERY[words[place]]
    if words[place] in ("a", "an", "per", "each", "every", "/", "one") and place + 1 < len(words):
        following = stem(words[place + 1])
        if following == "single" and place + 2 < len(words):
            following = stem(words[place + 2])
        period = PERIODS.get(following, "")
        return "" if words[place] in ("a", "an", "one") and _is_named(words, place + 2) else period
    return ""


def _is_named(words: Sequence[str], place: int) -> bool:
    """Whether a noun follows: "a class project" is no rate."""
    word = words[place] if place < len(words) else "."
    return (
        word[0].isalpha()
        and not is_function(word)
        and word not in ABOUT | OVER | UNDER
        and not verbs.opens_a_clause(word, "x")
    )


def is_of_people(container: str) -> bool:
    """Whether "team of 5" counts people."""
    return container in _PEOPLE
