"""Commas that a quick note leaves out: before a figure that only follows, before "mainly", in a list of plurals."""

import re
from itertools import pairwise

from ..language import grammar, verbs
from ..language.wordlists import listed
from . import phrases, shortened
from .neighbors import LONE_DEEDS
from .splitting import NO_OBJECT_NEEDED
from .tagging import plain, tagged, words_of

_ISH = re.compile(r"(?i)(?<![\w.])(\d[\d,]*)(?:\s?-?\s?ish\b|[- ]odd\b|\s+or so\b)")
_MAINLY = frozenset(("mainly", "mostly", "especially", "including", "incl"))


_MONEY = ("$", "£", "€")
_MEASURES = listed("inch inches mm cm feet foot meters metres miles kg pounds tons tonnes litres liters gallons acres")
_BOUNDS = frozenset(("over", "under", "above", "below"))
_WITH_SUMS = frozenset(("save", "lose", "cost", "earn", "pay", "raise", "owe", "charge", "win", "lend", "costing"))


def with_commas(text: str) -> str:
    """A comma before a figure that only follows: "built up my own clients, about 70 regulars"."""
    text = _parted(_WALK_IN.sub(lambda match: f"{match[1] or match[2]}-in", text))
    text = _DONE_TO.sub(_done_to, text)
    text = _NAMED_AFTER.sub(_apposed, text)
    text = _PLURAL_LIST.sub(_listed, _ISH.sub(r"about \1", text))
    pieces = words_of(text)
    words = [word for word, _, _ in pieces]
    low = [plain(word) for word in words]
    tags = tagged(words)
    for at in range(3, len(words) - 1):
        told = any(tag in ("V", "G") for tag in tags[: at - 1])
        if low[at] in _MAINLY and tags[at - 1] == "N" and tags[at + 1] in ("N", "G", "J") and told:
            end = pieces[at - 1][2]
            return with_commas(f"{text[:end]},{text[end:]}")
    for at in range(3, len(words)):
        if (
            low[at] in ("never", "no")
            and tags[at - 1] == "N"
            and words[at - 1][-1].isalnum()
            and low[at - 2] != "and"
            and ("V" in tags[:at] or (low[at] == "no" and "P" in tags[:at]))
        ):
            return with_commas(f"{text[: pieces[at - 1][2]]},{text[pieces[at - 1][2] :]}")
    for at in range(1, len(words)):
        counts_people = low[at - 1] in grammar.TIME_NOUNS and low[at + 1 : at + 2] and low[at + 1] in grammar.FOLK
        if tags[at] == "M" and (counts_people or _is_figure_of_its_own(low, tags, at)):
            first = at - _hedge_before(low, at)
            if _may_end(words, low, tags, first):
                end = pieces[first - 1][2]
                return f"{text[:end]},{text[end:]}"
    return text


_WALK_IN = re.compile(
    r"(?i)(?:(?<=\bthe )|(?<=\ba )|(?<=[a-z]s ))(walk) in(?=$|[,.;])|\b(walk) in(?= (?:coolers?|fridges?"
    r"|freezers?|clients?|refrigerators?|customers?|patients?|guests?|appointments?|traffic|clinics?|centers?|centres?)\b)"
)
_ROW_AT_LEAST = 3  # deeds without a mark between them that are surely a row
_DONE_TO = re.compile(
    r"(?i)^((?:[a-z]+(?:, and |, | and )){0,2}[a-z]+), (?=(?:about |around |over )?\d[\d,]* ([a-z]+))"
)


def _is_past(word: str) -> bool:
    form = verbs.form_of(word)
    return (
        word.endswith("ed") if form is None else form.kind in ("past", "participle") or word in ("cut", "set", "read")
    )


def _done_to(match: re.Match[str]) -> str:
    """ "washed and ironed, 40 shirts a day" → "washed and ironed 40 shirts a day"."""
    deeds = [word for word in match[1].casefold().replace(",", "").split() if word != "and"]
    alone = any(not _is_past(word) or verbs.base_of(word) in NO_OBJECT_NEEDED for word in deeds)
    return match[0] if alone or match[2] in grammar.TIME_NOUNS else f"{match[1]} "


_TAKING = listed("take last cost need save spend hold earn comp refund charge make run reach hit score average")


def _takes_a_figure(low: list[str], at: int) -> bool:
    """Whether what stands before a figure is its verb: "accruals take half a day"."""
    form = verbs.form_of(low[at])
    is_deed = (
        form is not None and form.base in _TAKING and (form.kind in ("past", "third") or low[at - 1].endswith("s"))
    )
    return is_deed and low[at] not in verbs.NOUNS_TOO - {"take", "takes", "cost", "costs"}


def _parted(text: str) -> str:
    """ "closed kitchen cleaned hoods locked doors" → "closed kitchen, cleaned hoods, and locked doors"."""
    words = text.split()
    low = [plain(word) for word in words]
    starts = [at for at in range(len(words)) if _is_sure_past(low, at)]
    if len(starts) < _ROW_AT_LEAST - 1 or starts[0] or re.search(r"[,;:.()]", text.rstrip(" .")):
        return text
    spans = [low[one + 1 : other] for one, other in pairwise([*starts, len(low)])]
    told = spans[:-1] if len(starts) > 1 else spans
    if not all(map(_is_bare_object, told)) or not spans[-1]:
        return text
    if len(starts) < _ROW_AT_LEAST and not _is_bare_list(spans[-1]):
        return text
    if len(starts) >= _ROW_AT_LEAST and low[starts[-1] - 1] != "and":
        words[starts[-1]] = f"and {words[starts[-1]]}"
    if len(starts) < _ROW_AT_LEAST:
        words[starts[-1] + 1 :] = [_listed_whole(words[starts[-1] + 1 :])]
    for at in starts[1:]:
        words[at - 1] = words[at - 1] if low[at - 1] == "and" else f"{words[at - 1]},"
    return " ".join(words)


def _listed_whole(things: list[str]) -> str:
    """Things in a series, with commas that cut nothing while the note is read."""
    return shortened.kept_commas(", ".join(things[:-1]) + f", and {things[-1]}")


_NO_OBJECT = grammar.PREPOSITIONS | grammar.TIME_NOUNS | grammar.SUBORDINATORS
_SMALL = grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.SUBJECTS | grammar.LINKERS | grammar.BE | grammar.MODALS


def _is_sure_past(low: list[str], at: int) -> bool:
    """A past that tells a deed here, and describes nothing: "cleaned hoods", not "items returned by customers"."""
    form = verbs.form_of(low[at])
    if form is None or form.kind not in ("past", "participle"):
        return False
    if low[at] in verbs.NOUNS_TOO or low[at] in verbs.ADJECTIVES:
        return False
    following = low[at + 1] if at + 1 < len(low) else ""
    if following in ("down", "up", "out", "off") and at + 2 == len(low):
        return True
    return following.isalnum() and following not in _NO_OBJECT


def _is_bare_object(span: list[str]) -> bool:
    """ "kitchen", "the big fryers": what a deed is done to, and nothing that could wait for another verb."""
    return 0 < len(span) <= 4 and not _SMALL & set(span) and span[-1] not in grammar.DETERMINERS


def _is_bare_list(span: list[str]) -> bool:
    """ "hoods fryers walk-in"."""
    return len(span) > 2 and all(word.endswith("s") for word in span[:-1]) and not set(span) & grammar.PREPOSITIONS


_PLURAL_LIST = re.compile(
    r"\b((?:[a-z]{3,}s ){2,})(?:and ([a-z]{3,}(?:s|ing))\b|([a-z]{3,}s|walk-in)(?=$|,| (?:for|in|at|on)\b))"
    r"|(?<![\w-])((?:(?:[a-z]{3,}|[A-Z]\d\d|\d{4})s ){3,})((?!and\b)[a-z]+(?: [a-z]+)?)(?=$|,)"
)


_NAMED_AFTER = re.compile(
    r"(?i)\b([a-z]+) (the|my|our) ([a-z]+(?: [a-z]+)?) and (the|my|our) (?=[a-z]+(?: and (?:the|my|our) [a-z]+)?$)"
)


def _apposed(match: re.Match[str]) -> str:
    """ "did the appointments the physio and the hospital" → "… - the physio and the hospital"."""
    before = plain(match[1])
    many = before.endswith("s") and not before.endswith("ss") and before not in grammar.DETERMINERS
    is_noun = (many or before in grammar.TIME_NOUNS) and before not in grammar.FOLK | grammar.PREPOSITIONS
    return f"{match[1]} - {match[0][len(match[1]) + 1 :]}" if is_noun and verbs.form_of(before) is None else match[0]


def _listed(match: re.Match[str]) -> str:
    """ "logos flyers and menus" → "logos, flyers and menus"; "sales figures and reports" stays."""
    first, *others = words = (match[1] or match[4]).split()
    if first in phrases.PLURAL_KINDS or first in grammar.FOLK or first.endswith(("ss", "us", "is")):
        return match[0]
    if any(verbs.form_of(one) and not {one, verbs.base_of(one)} & verbs.NOUNS_TOO for one in others):
        return match[0]
    return f"{', '.join(words)} and {match[2]}" if match[2] else f"{', '.join(words)}, and {match[3] or match[5]}"


def _hedge_before(low: list[str], at: int) -> int:
    """How many words before a figure say how sure it is: "about", "up to", "more than"."""
    if low[at - 1] not in phrases.HEDGES:
        return 0
    if low[at - 1] in ("to", "than", "least", "average"):
        return 2 if (low[at - 2], low[at - 1]) in phrases.HEDGE_PAIRS else 0
    return 2 if low[at - 2] in ("mostly", "usually", "normally", "sometimes", "roughly", "maybe", "probably") else 1


def _is_figure_of_its_own(low: list[str], tags: list[str], at: int) -> bool:
    """A guess, or a figure with its rate: "about 200 covers", "120 to 150 stops a day"."""
    if any((verbs.base_of(word) or word) in _WITH_SUMS for word in low[max(0, at - 5) : at]):
        return False  # "saved the department maybe 900 quid"
    if at > 1 and low[at - 1] in _BOUNDS and low[at - 2] in grammar.FOLK:
        return False  # "people over 80"
    end = at + 1
    if end + 1 < len(low) and low[end] in ("to", "-", "–", "or") and tags[end + 1] == "M":
        end += 2
    if end < len(low) and low[end] in grammar.TIME_NOUNS:
        return False  # "3 nights a week"
    for place in range(end, min(end + 4, len(low) - 1)):
        if tags[place] in ("V", "X", "I", "S", ","):
            break
        if low[place] in ("a", "an", "per", "each", "every") and low[place + 1] in grammar.TIME_NOUNS:
            return True
    measured = low[at][:1] in _MONEY or (end < len(low) and low[end] in _MEASURES)
    if low[at - 1] in _BOUNDS or (low[at - 2 : at] == ["up", "to"] and measured):
        return False  # "loans over $50k", "no shortages over $5", "settlements up to $25,000", "plate up to 1 inch"
    return bool(_hedge_before(low, at)) and (end >= len(low) or tags[end] in ("N", "J", "P", ","))


def _may_end(words: list[str], low: list[str], tags: list[str], first: int) -> bool:
    """Whether what stands before a figure is whole without it."""
    if first == 1 and words[0].isupper() and low[1] in phrases.HEDGES:
        return True  # "AP about 400 invoices a month"
    if first < 2 or not words[first - 1][-1].isalpha():
        return False
    if low[first - 1].endswith("'s") or low[first - 1] in (
        "worth",
        "totalling",
        "totaling",
        "costing",
        "aged",
        "nearly",
    ):
        return False
    if tags[first - 2] == "X" or _takes_a_figure(low, first - 1):
        return False
    told_of = low[first - 2] in ("that", "which", "who") and verbs.form_of(low[first - 1]) is not None
    if told_of:
        return False  # "a jig that saves about 10 minutes"
    if low[first - 1] in LONE_DEEDS and low[first - 2] in ("and", ","):
        return False  # "dry and clip 6 dogs a day"
    came_in = verbs.base_of(low[first - 2]) in ("come", "go", "move") and low[first - 1] in ("in", "out", "off", "up")
    is_thing = came_in or tags[first - 1] in ("N", "O") or low[first - 1] in ("myself", "alone", "daily")
    told = any(tag in ("V", "G", "N") for tag in tags[: first - 1])
    return is_thing and told and (low[first - 1] not in phrases.LABELS or low[first] in phrases.HEDGES)
