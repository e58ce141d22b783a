"""Tells the verb that opens a clause from a noun that looks like one: "count pills" from "phone calls"."""

from . import verbs
from .wordlists import listed, paired
from .words import is_function

# A few bases that open a terse note as deeds more often than as nouns: "clean rooms", "stock shelves".
_MOSTLY_DEEDS = listed(
    """
    answer order play call change check clean close cook count document drive feed fix greet guide handle help label
    lead lift load log mop move open pack paint pick seat ship stock teach train update use wash watch water work
    restock record
    """
)
# Of those, the ones that need a plural after them: "stock shelves", not "stock room".
_NOUN_FIRST = listed(
    """
    answer call change check close count document drive guide help label lead load log open pick record stock train use
    watch water work
    """
)
# One form for now and then: "cut waste", "set up rooms", "read meters".
_SAME_IN_PAST = listed("cut set read run put hit shut split found saw left felt rang")
_MOSTLY_DEEDS_ING = listed(
    """
    cleaning training cooking filing packing painting teaching baking planning writing reading building meeting
    receiving scheduling reporting housekeeping
    """
)
# "Order entry", "play area": after one of these the word before names a kind of thing.
_NAMES_A_KIND = listed(
    """
    entry form forms picking fulfillment processing management tracking taking control service room area center desk
    list
    """
)
_NEVER_OPEN = listed(
    """
    related broken frozen detailed advanced limited varied interested based licensed certified experienced upset like
    skilled unattended required needed given known done been retired involved lost accurate own
    """
)
_STARTS_OBJECT = listed(
    """
    a an the all new old each every some up out off down over with on in to for at about around more my our his her
    their both different many
    """
)
_TO_WHERE = listed("for to in on at with from of by and or over about")
_MOVED_LAST = paired(
    """
    sometimes: on occasion, occasionally: on occasion, daily: daily, weekly: weekly, monthly: monthly, regularly:
    regularly, often: often, frequently: frequently, carefully: carefully, quickly: quickly, safely: safely,
    correctly: correctly
    """
)
_DROPPED = listed("mainly mostly usually personally always also just normally generally")
_BE = listed("was were am is are been be")
_HAVE = listed("have has had")


def without_adverb(words: list[str]) -> tuple[list[str], str]:
    """Moves "sometimes closed the store" to "closed the store on occasion"; drops "mostly"."""
    first = words[0].casefold() if words else ""
    if len(words) < 2 or not verbs.form_of(words[1]) or words[1].casefold() in verbs.NOUNS_TOO:
        return words, ""
    if first in _MOVED_LAST:
        return words[1:], _MOVED_LAST[first]
    return (words[1:], "") if first in _DROPPED else (words, "")


def without_be(words: list[str]) -> list[str]:
    """ "was make the report", "was making", "have made" → the verb itself."""
    if len(words) < 2 or words[0].casefold() not in _BE | _HAVE:
        return words
    form = verbs.form_of(words[1].strip(","))
    if form is None or form.base in ("be", "have"):
        return words
    wanted = ("base", "ing") if words[0].casefold() in _BE else ("participle", "past")
    return words[1:] if form.kind in wanted else words


def opens_with(words: list[str], *, after: str) -> verbs.Form | None:
    """The verb a clause opens with, if it is one. `after` is the form of the deed before it, or ""."""
    first = words[0].strip(",.").casefold()
    following = words[1].casefold().rstrip(",.") if len(words) > 1 else ""
    form = verbs.form_of(first)
    if form is None or form.base == "be" or first in _NEVER_OPEN:
        return None
    if after == form.kind and ((after == "base" and len(words) == 1) or (after == "ing" and len(words) > 1)):
        return form
    two_on = words[2].casefold() if len(words) > 2 and following != "center" else ""
    return form if _opens(first, form, following, two_on) else None


def _opens(word: str, form: verbs.Form, following: str, two_on: str) -> bool:
    plural = following.endswith("s") or following in ("children", "people", "new", "old")
    object_follows = following in _STARTS_OBJECT or following[:1].isdigit()
    if not following:
        return (
            word in ("cut", "set", "read", "put") or form.kind in ("past", "participle") and word not in verbs.NOUNS_TOO
        )
    if word in _SAME_IN_PAST:
        return True
    if form.kind == "third" and form.base in verbs.NOUNS_TOO and following in _TO_WHERE:
        return False
    if form.kind == "third":
        return following != "all" and (form.base not in verbs.NOUNS_TOO or object_follows)
    if word not in verbs.NOUNS_TOO:
        return True
    if form.kind == "ing":
        return object_follows or (word in _MOSTLY_DEEDS_ING and plural)
    if form.kind in ("past", "participle"):
        return object_follows or plural
    if following in _NAMES_A_KIND:
        return False
    if word == "work" or (object_follows and not following[:1].isdigit()):
        return True
    plural = plural or (two_on.endswith("s") and not is_function(two_on))
    return word in _MOSTLY_DEEDS and (plural or object_follows or word not in _NOUN_FIRST)
