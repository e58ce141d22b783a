"""One word of a draft against its fact: yours, reworded, added or hard."""

from ..language import names, places, synonyms, verbs
from ..language.numbers import PERIODS
from ..language.rates import EVERY
from ..language.words import NEGATORS, WEIGHTY, Token, fold, is_function, stem, stems
from ..values import Kind
from . import plain, strength
from .given import Given

_REGULAR = stems("regular regularly")  # how often, and so a claim where the fact names no time
_SORTING = stems("item information")
# Endings of words that describe: a highlight may open with one, and it is no name.
_DESCRIBES = ("ly", "ing", "ed", "al", "ive", "ful", "ous", "ent", "ic", "able")


def word_kind(
    token: Token, following: Token | None, given: Given, context: frozenset[str], *, opens: bool
) -> Kind | None:
    """The kind of one word; None for small words that mean nothing alone."""
    word = token.folded
    if word in given.states and token.text[0].isupper():
        return "yours" if word in given.exact else "reworded"
    if names.looks_like_a_name(token, opens_sentence=opens) or (names.is_tool(word) and word not in given.exact):
        return _name_kind(token, following, given, context)
    if is_function(token.text) and word not in WEIGHTY:
        return None
    if word in given.exact:
        return "yours"
    if opens and token.text[0].isupper() and not _is_english(word, given):
        return _name_kind(token, following, given, context)
    return _content_kind(word, following, given)


def _name_kind(token: Token, following: Token | None, given: Given, context: frozenset[str]) -> Kind:
    word = token.folded
    if word in given.exact:
        return "yours"
    if f"{word}s" in given.exact and token.text.isupper():
        return "reworded"  # "PO" of "POs"
    if names.stands_in(word, given.words) or places.is_of_the_same_place(word, given.exact):
        return "reworded"
    if names.is_prefix(word) and following is not None and _is_given(following.folded, given):
        return "reworded"
    if is_function(word) and not token.text.isupper():
        return "reworded"
    name = names.canonical(token.text)
    if name in given.names or _is_maker_of(word, following, given) or names.abbreviates(token.text, given.words):
        return "reworded"
    if _is_plain(token) and _content_kind(word, following, given) == "reworded":
        return "reworded"
    return "added" if name in context else "hard"


def _is_given(piece: str, given: Given) -> bool:
    return names.canonical(piece) in given.names or given.says(stem(piece))


def _is_plain(token: Token) -> bool:
    """A word with one capital, or an acronym of an everyday group ("RN")."""
    return token.text.isalpha() and not names.is_tool(token.text)


def _is_maker_of(word: str, following: Token | None, given: Given) -> bool:
    return (
        following is not None and stem(following.text) in names.MAKERS.get(word, ()) and following.folded in given.exact
    )


def _content_kind(word: str, following: Token | None, given: Given) -> Kind:
    one = stem(word)
    if one in given.stem_set:
        return "reworded"
    if one in strength.PROOF or one in strength.TITLES:
        is_no_paper = _is_somebody(word, following, given) or _is_of_a_car(one, following, given)
        return "reworded" if is_no_paper or given.says_as_strongly(one) else "hard"
    if (word == "found" and "find" in given.stem_set) or (one == "find" and "found" in given.exact):
        return "reworded"  # "had to find them a room"
    if one in strength.STRONG:
        return "reworded" if given.says_as_strongly(one) or given.names_as_theirs(one) else "added"
    if word in NEGATORS and given.denies:
        return "reworded"
    if word in strength.LINKING or (word in ("each", "every") and _is_their_period(following, given)):
        return "reworded"
    if one in strength.HEAVIER and one not in given.stem_set and only_looked_on(following, given):
        return "added"
    if given.says(one) and not (one in strength.GIVING and was_got(following, given)):
        return "reworded"
    if one in _REGULAR and not any(given.names_a_time(at) or other in EVERY for at, other in enumerate(given.words)):
        return "added"
    sorts = following is not None and not is_function(following.text) and verbs.form_of(following.folded) is None
    is_no_more = one in strength.NEUTRAL and not (one in _SORTING and sorts)  # the "information" of "information team"
    return "reworded" if is_no_more else "added"


def _is_somebody(word: str, following: Token | None, given: Given) -> bool:
    """A title of somebody else: "the owner" of "my sister owns the shop", "scientists" of "the ds team"."""
    if word == "fellow":
        return following is not None and given.says(stem(following.text))
    deed = stem(word.removesuffix("s")[:-2])
    by_another = any(
        one == deed and at and given.words[at - 1].isalpha() and not is_function(given.words[at - 1])
        for at, one in enumerate(given.stems[:-1])
        if is_function(given.words[at + 1])
    )
    return by_another or names.stands_in(word, given.words)


def _is_of_a_car(one: str, following: Token | None, given: Given) -> bool:
    """ "License plates" of "plates"."""
    return one == "license" and following is not None and stem(following.text) == "plate" and "plate" in given.stem_set


def _is_their_period(following: Token | None, given: Given) -> bool:
    """ "Each shift" where the fact speaks of a shift, and not of some shifts."""
    if following is None or given.exact & {"sometimes", "some", "occasionally", "most"}:
        return False
    return stem(following.text) in PERIODS and given.says(stem(following.text))


def only_looked_on(following: Token | None, given: Given) -> bool:
    """Whether the fact says that the person only looked on, or got the thing."""
    if following is None:
        return False
    one = stem(following.text)
    homes = given.homes(one)
    return bool(homes) and all(given.deeds.get(home, "") in plain.ONLOOKING for home in homes)


def was_got(following: Token | None, given: Given) -> bool:
    """Whether the fact tells of the next thing as given to the writer."""
    return following is not None and (
        stem(following.text) in given.received or stem(following.text) in given.was_done_to_them
    )


def _is_english(word: str, given: Given) -> bool:
    if verbs.form_of(word) or word in WEIGHTY or is_function(word) or word.endswith(_DESCRIBES):
        return True
    one = stem(word)
    return given.says(one) or synonyms.is_known(one) or one in strength.STRONG or one in strength.NEUTRAL


def is_their_tool(word: str, own: frozenset[str]) -> bool:
    """Whether a word of a fact names a tool that a draft should not lose."""
    return names.is_tool(word) or names.canonical(fold(word)) in own
