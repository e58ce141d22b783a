"""The question that would help a highlight most, fitted to what the note speaks of, in short words."""

import re
from collections.abc import Sequence

from django.utils.translation import gettext as _

from .articles import LINKS
from .clauses import Clause
from .wordlists import paired
from .words import fold, is_function, stem, stems

_BECAUSE = re.compile(r"(?i)\b(?:because|when|whenever|so that|if|since|until)\b")
_NAMED_SO = frozenset(("meeting", "training", "building", "bed", "feed", "shed"))
_A_DAY = stems(
    """
    customer guest patient client visitor shopper passenger call ticket email order package box appointment delivery
    request car room meal drink dish bed part message form invoice return refund stop load pallet truck case
    question claim record
    """
)
_AT_A_TIME = stems(
    """
    student kid child resident teen camper baby infant toddler dog animal swimmer player
    """
)
_HOW_OFTEN = stems(
    """
    report meeting event lesson post article interview inventory class schedule newsletter tour training game survey
    test experiment party shift payroll
    """
)
_IN_USE = stems(
    """
    app website dashboard tool bot chatbot game system database software script page
    """
)
_MADE_BETTER = stems(
    """
    model pipeline code api query algorithm feature classifier server process bug
    """
)
_MONEY = stems(
    """
    cash money drawer budget sale payment till register donation bill expense fund tip
    """
)
_A_WEEK = stems(
    """
    printer laptop computer phone device machine bug vehicle truck lead unit outlet fixture engine bike tire window
    door account password user contract
    """
)
_STOCK = stems("shelf stock aisle merchandise product item supply pallet freight good")
_PHONES = stems("phone telephone line")
_KIN = stems(
    """
    grandmother grandfather mother father aunt uncle brother sister relative wife husband family
    """
)
_SPACES = stems(
    """
    kitchen store floor bathroom office building classroom house machine yard lawn table area
    """
)
_PLURALS = paired(
    """
    child: children, person: people, delivery: deliveries, box: boxes, dish: dishes, baby: babies, class: classes,
    party: parties, inventory: inventories, query: queries, process: processes
    """
)


def for_number(deed: str, things: Sequence[str], *, with_others: bool = False) -> str:
    """What to ask of a highlight without a number. `things` are the words of its note, most telling first."""
    if deed in (
        "train",
        "teach",
        "onboard",
        "coach",
        "tutor",
        "mentor",
        "instruct",
        "supervise",
        "oversee",
        "lead",
        "manage",
    ) and not _first(things, _AT_A_TIME):
        return _("About how many people? A range is fine.")
    if deed in ("raise", "collect", "save", "sell", "fundraise") and not _first(things, _A_DAY):
        return _("About how much, in money or in pieces? A range is fine.")
    if deed in ("answer", "handle", "call") and _first(things, _PHONES):
        return _("About how many calls a day? A range is fine.")
    if deed in ("drive", "haul", "ride"):
        return _("About how many miles or stops a day? A range is fine.")
    for group, sentence in _by_thing():
        if thing := _first(things, group):
            return sentence % {"things": _plural(thing)}
    if with_others:
        return role()
    return _("About how often, or how many? A range is fine.")


def countable(parts: Sequence[Clause]) -> list[str]:
    """The nouns that end a group, as the note has them: not "post" of "post trip", not "ordering"."""
    found: list[str] = []
    for part in parts:
        words = _BECAUSE.split(part.rest)[0].split()
        for place, word in enumerate(words):
            after = words[place + 1].casefold() if place + 1 < len(words) and word[-1] != "," else ""
            bare = fold(word.strip(",."))
            ends = not after or is_function(after) or after in LINKS or after in ("every", "each")
            if ends and _is_plain(bare) and not (bare == "kids" and "new" in words[:place]):
                found.append(bare)
    return found


def _is_plain(word: str) -> bool:
    if not word.isalpha() or is_function(word):
        return False
    return word in _NAMED_SO or not word.endswith(("ed", "ing"))


def _by_thing() -> tuple[tuple[frozenset[str], str], ...]:
    return (
        (_KIN, _("About how many hours a week? A range is fine.")),
        (_AT_A_TIME, _("About how many %(things)s at a time? A range is fine.")),
        (_A_DAY, _("About how many %(things)s a day? A range is fine.")),
        (_A_WEEK, _("About how many %(things)s a week? A range is fine.")),
        (_STOCK, _("About how many boxes or pallets a shift? A range is fine.")),
        (_HOW_OFTEN, _("About how often, or how many %(things)s in all? A range is fine.")),
        (_IN_USE, _("About how many people used it? A range is fine.")),
        (_MADE_BETTER, _("What got better or faster, and by about how much? A guess is fine.")),
        (_MONEY, _("About how much money at a time? A range is fine.")),
        (_SPACES, _("About how large a place was it, or how many? A range is fine.")),
    )


def for_more(thing: str = "") -> str:
    """What to ask of a note that is too short, or that says no deed."""
    if thing:
        return _("What did you do with this: %(thing)s? Start with a word like made, fixed or helped.") % {
            "thing": thing
        }
    return _("What did you do yourself? Start with a word like made, fixed or helped.")


def for_details() -> str:
    """What to ask of a deed told in two or three words."""
    return _("Can you say a little more: where, with what, or about how many?")


def role() -> str:
    return _("Did you do this yourself, with others, or in charge?")


def for_english() -> str:
    return _("Can you say this in plain English? A few short words are fine.")


def _first(things: Sequence[str], group: frozenset[str]) -> str:
    return next((thing for thing in things if stem(thing) in group), "")


def _plural(thing: str) -> str:
    one = stem(thing)
    if one in _PLURALS:
        return _PLURALS[one]
    return thing if thing.endswith("s") else thing + "s"
