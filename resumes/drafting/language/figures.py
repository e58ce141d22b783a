"""Reads one figure of a text: its value or range and its unit, however it is written."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .rates import PERIODS
from .wordlists import listed, paired
from .words import Token, is_function, stem

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
    "grand": 1_000.0,
    "mil": 1e6,
}
# Words that are amounts by themselves, and what they mean. Plural ones are "some hundreds": no exact value.
ALONE = {
    word: (float(value.split()[0]), value.partition(" ")[2])
    for word, value in paired(
        """
        dozen: 12, hundred: 100, thousand: 1000, million: 1000000, couple: 2, pair: 2, half: 0.5 part, thirds: 0.33
        part, twice: 2 times, double: 2 fold, doubled: 2 fold, doubling: 2 fold, doubles: 2 fold, twofold: 2
        fold, triple: 3 fold, tripled: 3 fold, tripling: 3 fold, threefold: 3 fold, quadruple: 4 fold,
        quadrupled: 4 fold, tenfold: 10 fold, halve: 0.5 fold, halved: 0.5 fold, halving: 0.5 fold, tens: 10
        some, dozens: 12 some, hundreds: 100 some, thousands: 1000 some, millions: 1000000 some,
        twins: 2 twin, triplets: 3 twin, fortnight: 2 weeks, fortnightly: 2 weeks, biweekly: 2 weeks
        """
    ).items()
}
CURRENCY = paired("$: $, €: €, £: £, dollar: $, buck: $, usd: $, euro: €, eur: €, pound: £, gbp: £, quid: £, lb: £")
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
POINTS = frozenset(("point", "pp"))
_SAY_A_FIGURE = {*UNITS, *ORDINALS, *ALONE, "a", "an", "other"}  # words that may be one
_HALVED = listed("of the a an my our their hour dozen day shift year mile pound done finished complete completed")
_COINS = listed("dollar buck quid euro")
_JOINTS = listed("- – to or till til until through thru / :")
_CLOCK = listed("at from till until by before after since around about starting start to")
_GLUED = re.compile(r"([a-z]+)(\d+)(s?)$")
_HOURLY = re.compile(r"q(\d{1,2})h(?:rs?)?$")
_YEARS = range(1950, 2051)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and the tokens it takes up. `noun`: what it counts, where that stands inside: "a year and a half"."""

    first: int
    last: int
    low: float
    high: float
    unit: str = ""
    noun: str = ""


class Reader:
    """Reads the figures of one text."""

    def __init__(self, pieces: Sequence[Token], words: Sequence[str]) -> None:
        self.pieces, self.words = pieces, words

    def figures(self) -> list[Figure]:
        """Every figure, in order."""
        found: list[Figure] = []
        place = 0
        while place < len(self.words):
            one = self._read(place)
            if one is None:
                place += 1
                continue
            one = self._aged(self._range(one))
            found.append(one)
            place = one.last + 1
        return self._with_lent_units(found)

    def _with_lent_units(self, found: list[Figure]) -> list[Figure]:
        """ "From 2.1 to 1.4 %": the unit is of both."""
        lent = list(found)
        for at, (one, other) in enumerate(zip(found, found[1:], strict=False)):
            joined = other.first == one.last + 2 and self._at(one.last + 1) in ("to", "-", "–", "or", "and")
            if joined and not one.unit and other.unit in ("%", "$", "£", "€"):
                lent[at] = replace(one, unit=other.unit)
        return lent

    def _at(self, place: int) -> str:
        return self.words[place] if 0 <= place < len(self.words) else ""

    def _read(self, place: int) -> Figure | None:
        if place >= len(self.words) or not (self.pieces[place].is_number or self.words[place] in _SAY_A_FIGURE):
            return None
        ways: tuple[Callable[[int], Figure | None], ...] = (
            self._series,
            self._clock,
            self._glued,
            self._number,
            self._spelled,
            self._ordinal,
            self._one_of_a_kind,
            self._alone,
        )
        return next((found for way in ways if (found := way(place))), None)

    def _series(self, place: int) -> Figure | None:
        """ "9-3-2", a record or a code: three numbers and more, tied together."""
        last = place
        while self._at(last).isdecimal() and self._at(last + 1) in ("-", "–", "/") and self._at(last + 2).isdecimal():
            if not self._touches(last, 2):
                break
            last += 2
        if last < place + 4:
            return None
        value = float("".join(self.words[place : last + 1 : 2])[:15])
        return Figure(place, last, value, value, "version")

    def _clock(self, place: int) -> Figure | None:
        """ "5:30", "5.30 pm", "half past five", "half 5": hours and minutes in one figure."""
        text = self._at(place)
        if text.isdigit() and len(text) <= 2 and self._touches(place, 2) and self._at(place + 1) == ":":
            minutes = self._at(place + 2)
            if minutes.isdigit() and len(minutes) == 2 and int(minutes) < 60:
                value = float(int(text) * 100 + int(minutes))
                return Figure(place, place + 2, value, value, "clock")
        if text == "half":
            at = place + (2 if self._at(place + 1) == "past" else 1)
            hour = UNITS.get(self._at(at)) or (int(self._at(at)) if self._at(at).isdecimal() else 0)
            if 0 < hour <= 12 and (at == place + 2 or self._at(place - 1) in _CLOCK):
                return Figure(place, at, hour * 100 + 30.0, hour * 100 + 30.0, "clock")
        if re.fullmatch(r"\d{1,2}\.[0-5]\d", text) and (
            self._at(place + 1) in ("am", "pm") or self._at(place - 1) in ("at", "till", "until")
        ):
            value = float(text.replace(".", ""))
            return Figure(place, place, value, value, "clock")
        return None

    def _touches(self, place: int, count: int) -> bool:
        run = self.pieces[place : place + count + 1]
        return len(run) == count + 1 and all(a.end == b.start for a, b in zip(run, run[1:], strict=False))

    def _glued(self, place: int) -> Figure | None:
        """ "x2", "u9s", "v2.3", "X32": a letter and a number in one word."""
        match = _GLUED.match(self.words[place]) if self.pieces[place].is_number else None
        if match is None:
            return self._every_hours(place)
        letters, value = match.group(1), float(match.group(2)[:15])
        if letters == "x":
            is_model = self.pieces[place].text[0].isupper() or value > 12  # noqa: PLR2004 - "x2", never "x32"
            return Figure(place, place, value, value, "model" if is_model else "", "")
        if letters == "q":
            return Figure(place, place, value, value, "th", "quarter")
        if letters == "u":
            return Figure(place, place, value, value, "age", "under")
        if letters == "v":
            last = place
            text = match.group(2)
            while self._at(last + 1) == "." and self._at(last + 2).isdigit() and self._touches(last, 2):
                text += self._at(last + 2)
                last += 2
            return Figure(place, last, float(text[:15]), float(text[:15]), "version")
        return Figure(place, place, value, value, "model")

    def _every_hours(self, place: int) -> Figure | None:
        """ "q2h", as nurses write "every 2 hours"."""
        match = _HOURLY.match(self.words[place])
        if match is None:
            return None
        return Figure(place, place, float(match.group(1)), float(match.group(1)), "", "hour")

    def _number(self, place: int) -> Figure | None:
        if not self.pieces[place].is_number:
            return None
        text = self.words[place]
        if self._at(place - 1) in ("version", "release", "v") and "." in text:
            value = float("".join(letter for letter in text if letter.isdecimal())[:15])
            return Figure(place, place, value, value, "version")
        if text.isdecimal() and len(text) == 4 and int(text) in _YEARS and self._is_date(place):
            return Figure(place, place, float(text), float(text), "date")
        value, unit = _digits(text)
        return self._with_unit(place, place, value, unit if text[0] in "$€£" or text[0].isdigit() else "model")

    def _is_date(self, place: int) -> bool:
        """Whether nothing is counted by a number that may be a year."""
        following = self._at(place + 1)
        if self._at(place - 1) in _SEASONS:
            return True
        return not following[:1].isalpha() or following in _AFTER_A_YEAR or following.isupper()

    def _spelled(self, place: int) -> Figure | None:
        """ "twenty-five", "two hundred and ten", "twelve thousand"."""
        if self.words[place] not in UNITS:
            return None
        total, part, last, at = 0.0, 0.0, place, place
        while at < len(self.words):
            word = self.words[at]
            if word in UNITS and (part % 100 == 0 or (part % 10 == 0 and part % 100 >= 20 and UNITS[word] < 10)):
                part += UNITS[word]
            elif word in ("hundred", "dozen"):
                part = (part or 1) * SCALES[word]
            elif word in ("thousand", "million", "billion"):
                total, part = total + (part or 1) * SCALES[word], 0.0
            elif word in ("-", "and") and self._at(at + 1) in UNITS and part and _joins(word, part):
                at += 1
                continue
            else:
                break
            last = at
            at += 1
        return self._with_unit(place, last, total + part, "")

    def _ordinal(self, place: int) -> Figure | None:
        word = self.words[place]
        behind = self._at(place - 2) if self._at(place - 1) == "-" else self._at(place - 1)
        if word not in ORDINALS or (word == "second" and (behind[:1].isdigit() or behind in UNITS)):
            return None
        if word == "second" and self._at(place - 1) in ("per", "a", "each", "every", "/"):
            if self._at(place + 1) in PERIODS:
                return Figure(place, place, 2.0, 2.0)
            following = self._at(place + 2) if self._at(place + 1) == "-" else self._at(place + 1)
            if self._at(place - 1) != "a" or not following[:1].isalpha() or is_function(following):
                return None  # "8 a second", not "a second grader"
        return Figure(place, place, float(ORDINALS[word]), float(ORDINALS[word]), "th")

    def _one_of_a_kind(self, place: int) -> Figure | None:
        """ "A dollar", "a year and a half", "every other week"."""
        word, following = self._at(place), self._at(place + 1)
        if word == "other" and self._at(place - 1) == "every" and stem(following) in PERIODS:
            return Figure(place, place, 2.0, 2.0)
        if word not in ("a", "an"):
            return None
        after = self._at(place + 2)
        if stem(following) in _COINS and (not after[:1].isalpha() or is_function(after)):
            return Figure(place, place + 1, 1.0, 1.0, CURRENCY[stem(following)])
        if stem(following) in PERIODS and (end := self._half_ends(place + 2)):
            return Figure(place, end, 1.5, 1.5, "", PERIODS[stem(following)])
        return None

    def _half_ends(self, place: int) -> int:
        """The place of "half" in "and a half", 0 where it does not follow."""
        if self._at(place) not in ("and", "&", "n"):
            return 0
        at = place + (2 if self._at(place + 1) == "a" else 1)
        return at if self._at(at) == "half" else 0

    def _alone(self, place: int) -> Figure | None:
        word = self.words[place]
        if word not in ALONE or (word == "double" and self._at(place + 1) in ("check", "-")):
            return None
        if word == "half" and (whole := self._half_of(place)):
            return whole
        value, unit = ALONE[word]
        if unit == "weeks":
            return Figure(place, place, value, value, "", "week")
        if unit == "times":
            return Figure(place, place, value, value, "", "time")
        if word == "half" and self._at(place - 1) != "in" and self._at(place + 1) not in _HALVED:
            return None
        return self._with_unit(place, place, value, unit)

    def _half_of(self, place: int) -> Figure | None:
        """ "Half a dozen" is 6, "half an hour" and "half-hour" 30 minutes."""
        at = place + (2 if self._at(place + 1) in ("a", "an", "-") else 1)
        if self._at(at) == "dozen":
            return Figure(place, at, 6.0, 6.0)
        return Figure(place, at, 30.0, 30.0, "", "minute") if self._at(at) == "hour" else None

    def _with_unit(self, first: int, last: int, value: float, unit: str) -> Figure:
        if self._at(last + 1) in SCALES and value < 1000:
            last += 1
            value *= SCALES[self.words[last]]
        if end := self._half_ends(last + 1):
            last, value = end, value + 0.5
        elif stem(self._at(last + 1)) in PERIODS and (end := self._half_ends(last + 2)):
            return Figure(first, end, value + 0.5, value + 0.5, "", PERIODS[stem(self._at(last + 1))])
        if self.words[last + 1 : last + 3] == ["per", "cent"]:
            return Figure(first, last + 2, value, value, "%")
        ahead = last + (2 if self._at(last + 1) == "-" else 1)
        following = stem(self._at(ahead))
        if following in ("x", "×") and ahead == last + 1:
            return Figure(first, last + 1, value, value, "", "time")
        if self._at(last + 1) == "percentage" or following in PERCENT:
            last += 1
            ahead, unit = last + 1, "%"
            following = stem(self._at(ahead))
        if (following in POINTS or (unit == "%" and following == "pt")) and ahead == last + 1:
            return Figure(first, last + 1, value, value, "points")
        if following in CURRENCY and unit != "%":
            return Figure(first, ahead if ahead > last + 1 else last + 1, value, value, CURRENCY[following])
        return Figure(first, last, value, value, unit)

    def _range(self, one: Figure) -> Figure:
        """Joins "3-5", "3 to 5", "two- or three-", "one-to-four", "1:4", "between 3 and 5" into one figure."""
        at = one.last + 1
        if measured := self._measured_range(one):
            return measured
        joint = self._at(at)
        if joint == "-" and self._at(at + 1) in ("to", "or"):
            at, joint = at + 1, self._at(at + 1)
        is_between = joint == "and" and "between" in self.words[max(0, one.first - 2) : one.first]
        if joint not in _JOINTS and not is_between:
            return one
        start = at + 2 if self._at(at + 1) == "-" and joint in ("to", "or") else at + 1
        if start >= len(self.words) or (joint == ":" and not self._touches(one.last, 2)):
            return one
        other = self._read(start)
        if other and one.unit == "date" and joint in ("/", "-") and other.low == (one.low + 1) % 100:
            return Figure(one.first, other.last, one.low, one.low + 1, "date")  # "2022/23"
        if other is None or other.low <= one.low or (one.unit and other.unit and one.unit != other.unit):
            return one
        if joint == "/" and other.low != one.low + 1:
            return one
        low = one.low
        scale = _scale(self.words[other.last]) if self.words[other.last] not in UNITS else 1.0
        if scale > 1 and _scale(self.words[one.last]) == 1 and low * scale < other.low:
            low *= scale  # "£4-5k"
        return Figure(one.first, other.last, low, other.low, one.unit or other.unit, other.noun)

    def _measured_range(self, one: Figure) -> Figure | None:
        """ "2 in to 12 in", "6 ft to 8 ft": the measure stands twice."""
        word = self._at(one.last + 1)
        if not word.isalpha() or self._at(one.last + 2) not in ("to", "-", "–"):
            return None
        other = self._read(one.last + 3)
        if other is None or other.low <= one.low or self._at(other.last + 1) != word:
            return None
        last = other.last + (1 if word == "in" else 0)
        return Figure(one.first, last, one.low, other.high, one.unit or other.unit, "inch" if word == "in" else "")

    def _aged(self, one: Figure) -> Figure:
        """ "10-year-olds", "age 5", "aged 4 to 6"."""
        if one.unit:
            return one
        run = [at for at in range(one.last + 1, min(one.last + 5, len(self.words))) if self.words[at] != "-"]
        if len(run) > 1 and stem(self.words[run[0]]) == "year" and self.words[run[1]] in ("old", "olds"):
            return Figure(one.first, run[1], one.low, one.high, "age")
        before = one.first - (2 if self._at(one.first - 1) == "of" else 1)
        if self._at(before) in ("age", "ages", "aged") and stem(self._at(one.last + 1)) not in ("month", "week", "mo"):
            return Figure(one.first, one.last, one.low, one.high, "age")
        return one


_SEASONS = listed(
    """
    in since spring summer fall autumn winter january february march april may june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec from until till
    """
)
_AFTER_A_YEAR = listed("to till until and in on as at by for with i we then when through onwards onward since or of")


def _scale(text: str) -> float:
    return SCALES.get(text, 1_000.0 if text.endswith("k") else 1.0)


def _joins(word: str, part: float) -> bool:
    return part % 100 == 0 if word == "and" else part % 10 == 0 and part % 100 >= 20


def _digits(text: str) -> tuple[float, str]:
    unit = CURRENCY.get(text[0], "")
    body = text.lstrip("$€£").replace(" ", "").rstrip("+")
    if body.endswith("%"):
        unit, body = "%", body[:-1]
    if body.endswith(("st", "nd", "rd", "th")):
        unit, body = "th", body[:-2]
    times = {"k": 1e3, "m": 1e6}.get(body[-1:], 1.0)
    if body.endswith("m") and not unit:
        unit = "m"  # a million or a metre: what stands beside it tells
    body = body.rstrip("km")
    if body.count(",") and all(len(group) == 3 for group in body.split(",")[1:]):
        body = body.replace(",", "")
    try:
        return float(body.replace(",", ".")) * times, unit
    except ValueError:  # "1.2.3": a version or a date; its digits stand for it
        return float("".join(letter for letter in body if letter.isdecimal())[:15] or 0), "version"
