"""What each word of a note is, guessed from the word and its neighbours: verb, noun, number, small word."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ..language import grammar, verbs
from ..language.shorthand import SHORT
from . import deeds

# V verb, G verb in -ing, X what helps a verb, N noun, J adjective, R adverb, M number, D determiner, P preposition,
# A "to" before a verb, C "and", S what hangs a clause on, I the writer, T another subject, O an object, "," a mark.
Tags = list[str]

_WORD = re.compile(r"[^\s,;()]+(?:(?<=\d),(?=\d)[^\s,;()]+)*|[,;()]")
_SPOKEN = frozenset(("i'm", "im", "i've", "ive", "i'd", "id", "i'll", "we're", "we've", "we'd", "we'll"))
_SIGNS = {"&": "and", "n": "and", "+": "and", "n'": "and", "'n'": "and", "w/": "with", "w": "with", "u": "you"}
_IF_A_CLAUSE = frozenset(("since", "before", "after", "until", "till", "as", "once", "that", "like", "so", "than"))
_PARTICLES = frozenset(("up", "down", "off", "out", "over", "in", "on"))
_TALK = frozenset(("R", "C"))


@lru_cache(256)
def words_of(text: str) -> tuple[tuple[str, int, int], ...]:
    """The words of a text with their places; commas and brackets are words of their own."""
    return tuple((match.group(), match.start(), match.end()) for match in _WORD.finditer(text))


@lru_cache(8192)
def plain(word: str) -> str:
    """A word as it is looked up: small letters, no marks around it, short forms of one word written out."""
    word = word.casefold().replace("’", "'")
    word = _SIGNS.get(word, word.strip(".,;:!?()\"'“”"))
    full = SHORT.get(word, "")
    return full if full.isalpha() and word in _MEANT else word


_MEANT = frozenset(("cos", "cuz", "bc", "wen", "wich", "adn", "teh", "frm", "untill", "meself", "wiv", "ppl", "cust"))


def tagged(words: Sequence[str]) -> Tags:
    """One tag a word."""
    return list(_tagged(tuple(words)))


@lru_cache(1024)
def _tagged(words: tuple[str, ...]) -> Tags:
    low = [plain(word) for word in words]
    tags: Tags = []
    for at in range(len(low)):
        tags.append(_tag(low, at, tags))
    return tags


def _tag(low: Sequence[str], at: int, tags: Tags) -> str:
    word, following = low[at], low[at + 1] if at + 1 < len(low) else ""
    if not any(letter.isalnum() for letter in word) and word != "&":
        return ","
    if word == "so" and set(tags) <= _TALK:
        return "R"
    if word == "after" and at and verbs.base_of(low[at - 1]) == "look":
        return "P"
    if word == "saw" and at and low[at - 1] in _SAWS:
        return "N"
    small = _small(word, following, tags[-1] if tags else ",")
    if small:
        return small
    form = verbs.form_of(word)
    by_folk = at > 0 and low[at - 1] in grammar.FOLK and word != "aged"
    if form is None and word.endswith("ed") and (tags[-1:] == ["I"] or by_folk):
        return "V"  # "I smelled gas", "his mother cried": no verb of the table
    if form is not None and form.base not in ("be",):
        return _of_verb(low, at, tags, form)
    if grammar.is_adverb(word):
        return "R"
    return "J" if grammar.describes(word) and (not following or following.isalpha()) else "N"


_SAWS = frozenset(("band", "table", "chop", "miter", "mitre", "circular", "chain", "panel", "tile", "concrete"))


@lru_cache(8192)
def _small(word: str, following: str, before: str) -> str:
    """The tag of a small word, "" for one of meaning."""
    if grammar.is_number(word):
        return "M" if word[0].isdigit() or word[0] in "$€£~" or before != "D" or word not in ("half", "one") else "N"
    if word in grammar.SPEAKERS or word in _SPOKEN:
        return "I"
    if word == "to":
        form = verbs.form_of(following)
        return "A" if form is not None and form.kind == "base" and following not in _PLACES else "P"
    if word in _IF_A_CLAUSE and not _opens_clause(following):
        return {"that": "D", "so": "R", "once": "R"}.get(word, "P")
    if word in grammar.SUBORDINATORS:
        return "S"
    if word in grammar.BE or word in grammar.MODALS or word in grammar.NOTS:
        return "X"
    if word in grammar.LINKERS:
        return "C"
    if word in grammar.DETERMINERS and not (word == "her" and not following.isalpha()):
        return "D"
    if word in grammar.PREPOSITIONS:
        return "V" if word == "like" and before in ("T", "I") else "P"
    if word in grammar.OBJECTS:
        return "O"
    return "T" if word in grammar.SUBJECTS else ""


_PLACES = frozenset(("school", "work", "market", "time", "date", "bed", "order", "table", "store", "shop"))


def _opens_clause(following: str) -> bool:
    return (
        following in grammar.SUBJECTS
        or following in _SPOKEN
        or following in grammar.BE
        or following in ("the", "my", "our", "people", "everyone", "customers")
    )


def _of_verb(low: Sequence[str], at: int, tags: Tags, form: verbs.Form) -> str:
    word, following = low[at], low[at + 1] if at + 1 < len(low) else ""
    before = tags[-1] if tags else ","
    opens = before in (",", "C")
    if word in grammar.HAVE:
        if following in ("already", "never", "also", "always", "just") and at + 2 < len(low):
            following = low[at + 2]
        helps = verbs.form_of(following)
        return "X" if following == "to" or (helps is not None and helps.kind in ("participle", "past")) else "V"
    if word in grammar.DO and following in ("not", "n't"):
        return "X"
    if before in ("I", "T", "A", "X") or (before == "R" and len(tags) > 1 and tags[-2] in ("I", "X", "T")):
        return "G" if form.kind == "ing" else "V"
    if opens or (before == "R" and (len(tags) < 2 or tags[-2] in (",", "C"))):
        opened = deeds.opening(" ".join(low[at : at + 6]))
        return _kind(form) if opened is not None else _noun_or_adjective(word)
    if form.kind == "ing":
        return "N" if before in ("D", "J", "M") and word in verbs.NOUNS_TOO else "G"
    if form.kind in ("past", "participle"):
        if word in verbs.NOUNS_TOO:
            return "V" if word in ("found", "saw", "left", "felt", "set", "cut", "hit", "put") else "N"
        after_link = before == "P" and low[at - 1] not in _PARTICLES
        describing = word in verbs.ADJECTIVES or before in ("D", "J", "M") or after_link
        describing = describing and word.endswith(("ed", "en", "n", "t")) and word != "got"
        describing = describing and following not in grammar.OBJECTS  # "customers used it"
        return "J" if describing and following.isalpha() and not _ends_group(following) else "V"
    if word in verbs.NOUNS_TOO or before in ("D", "J", "M", "P") or form.kind == "third":
        folk = form.kind == "third" and low[at - 1] in grammar.FOLK and form.base not in verbs.NOUNS_TOO
        return "V" if folk else _noun_or_adjective(word)
    return "V" if low[at - 1] in grammar.FOLK or _lets(low, at) or before != "N" else "N"


def _lets(low: Sequence[str], at: int) -> bool:
    """ "helped the trucks unload": a verb behind what is helped."""
    return any(verbs.base_of(word) in ("help", "let", "make", "watch", "see") for word in low[max(0, at - 4) : at])


def _kind(form: verbs.Form) -> str:
    return "G" if form.kind == "ing" else "V"


def _noun_or_adjective(word: str) -> str:
    return "J" if word in grammar.ADJECTIVES else "N"


def _ends_group(following: str) -> bool:
    return following in grammar.PREPOSITIONS or following in grammar.LINKERS or following in grammar.SUBORDINATORS
