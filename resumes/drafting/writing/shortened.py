"""Full stops that end no sentence ("Dr. Lee", "in the U.S. and", "no. 4"), and brackets, which nothing cuts open."""

import re

from ..language import verbs

_STOP = "\u2024"  # stands for such a full stop while a note is cut into clauses
_COMMA = "\u201a"  # for such a comma
_BEFORE_A_NAME = r"dr|mr|mrs|ms|prof|fr|sgt|capt|lt|sr|rev|hon|mt|ft"
_GOES_ON_ALWAYS = re.compile(rf"(?i)\b(?:{_BEFORE_A_NAME}|vs|e\.g|i\.e|eg|ie|approx|incl|esp|ca|cf)\.$")
_NUMBERED = re.compile(r"(?i)\b(?:no|nos|fig|vol|pp?|ch|ext|apt|rm)\.$")
_OFTEN_SHORT = re.compile(
    r"(?i)(?:\b(?:st|etc|appt|appts|dept|mgr|asst|inc|ltd|co|corp|jr|hr|hrs|min|mins|wk|wks|yr|yrs|mo|mos|lb|lbs|avg|max"
    r"|est|misc|acct|accts|ppl|ave|blvd|bldg|univ|govt|intl|a\.m|p\.m|ph\.d)|\b(?:[A-Za-z]\.)*[A-Za-z])\.$"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_COUNTRY = re.compile(r"(?<=[a-z] )US\b")  # no "us"
_KEPT_STOP = re.compile(
    rf"(?i)\b(?:(?:{_BEFORE_A_NAME}|st|vs|esp|inc|ltd|co|corp|jr)(?=\.)"
    rf"|no(?=\. ?\d)|ph\.d(?=\.)|[a-z](?:\.[a-z])+(?=\.)|(?<=\w )[A-Z](?=\. [A-Z]))\.(?=[\s,)]|$)"
)
_NAME = "\u2060"
_LIKE_A_VERB = re.compile(
    r"(?<![A-Z] )\bLEDs?\b(?! [A-Z]{2})|(?:(?<=ostly )|(?<=ainly ))(?:Go|Rust|React|Swift|Excel)\b"
)
_BEFORE_MONEY = re.compile(r"(?i)(?:(?<=\babout)|(?<=\bapprox))\.(?= [$€£])")
_AND_SO_ON = re.compile(r"(?i)(?<=, )etc\b\.?(?= (?!and\b|or\b)[a-z])")  # "rain, snow, etc. outside"
_NAMED = re.compile(rf"\b({_BEFORE_A_NAME}|st)(?={_STOP} [A-Z])")

# "Dr. Patel always asked for me": what a named person did.
OF_A_NAMED = re.compile(
    rf"(?i)^(?:{_BEFORE_A_NAME})[.{_STOP}]? [a-z]+ (?:always |often |really |also |just )?([a-z]+)\b(?!')"
)


def is_short(before: str) -> bool:
    """Whether a text ends with a word that its full stop only shortens."""
    return any(ending.search(before) for ending in (_GOES_ON_ALWAYS, _NUMBERED, _OFTEN_SHORT))


def goes_on(before: str, following: str) -> bool:
    """Whether a sentence goes on after the full stop that `before` ends with."""
    if _GOES_ON_ALWAYS.search(before):
        return True
    if _NUMBERED.search(before):
        return following[:1].isdigit()
    if not _OFTEN_SHORT.search(before):
        return False
    first = re.split(r"[\s,.]", following, maxsplit=1)[0]
    return not first[:1].isupper() or not _starts_anew(first)


def _starts_anew(word: str) -> bool:
    """ "… at Acme Inc. Sold shoes": a verb with a capital, or the writer, and no name."""
    return word in ("I", "We", "Also", "Then", "My", "The", "They", "It") or verbs.form_of(word) is not None


def in_brackets(text: str) -> set[int]:
    """The places of all characters that stand in brackets."""
    return {at for match in _BRACKETS.finditer(text) for at in range(match.start(), match.end())}


def cut_outside_brackets(text: str, mark: re.Pattern[str]) -> list[str]:
    """A text cut at a mark, but at none in brackets."""
    inside, start, found = in_brackets(text), 0, []
    for match in mark.finditer(text):
        if match.start() not in inside:
            found.append(text[start : match.start()])
            start = match.end()
    return [*found, text[start:]]


def kept_whole(text: str) -> str:
    """A text whose full stops inside a sentence cut nothing. `as_written` brings them back."""
    text = _AND_SO_ON.sub(f"etc{_STOP}", _BEFORE_MONEY.sub("", _COUNTRY.sub(f"U{_STOP}S", text)))
    text = _KEPT_STOP.sub(lambda match: match[0][:-1] + _STOP, text)
    return _NAMED.sub(lambda match: match[0].capitalize(), text)


def kept_names(text: str) -> str:
    """Names that would read as verbs: "LED" lamps, "mostly Go". `as_written` brings them back."""
    return _LIKE_A_VERB.sub(rf"\g<0>{_NAME}", text)


def kept_commas(text: str) -> str:
    """A list that is read as one thing: its commas cut nothing. `as_written` brings them back."""
    return text.replace(",", _COMMA)


def as_written(text: str) -> str:
    return text.replace(f"U{_STOP}S", "US").replace(_STOP, ".").replace(_COMMA, ",").replace(_NAME, "")
