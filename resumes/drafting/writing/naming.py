"""Who "him", "her" and "them" are, where the note itself has just said so."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..language import grammar, verbs
from ..language.wordlists import listed
from ..language.words import is_function
from .neighbors import Clause, as_deed
from .others import is_person
from .tagging import plain, tagged

_THERE = re.compile(r"(?i)^there (?:was|were|is|are) (?:this |these |that )?")
_ONE = listed("him her")
_AS_SUBJECT = {"it": "it", "them": "they", "him": "he", "her": "she"}
_MANY = listed("them")
_FAR = 6  # words into a deed in which it may point back


def named(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, with the person that a clause of others tells of in the place of "him" or "them" after it."""
    found: list[Clause] = []
    who: list[str] = []
    for clause in clauses:
        if clause.part == "others":
            who = _lowered(subject_of(clause.rest))
            others = [
                word for word in clause.words[len(who) :] if plain(word) not in grammar.SUBJECTS | grammar.OBJECTS
            ]
            if any(is_person(plain(word)) and _is_many([word]) for word in others):
                who = []  # "parents leave me with the kids": "them" may be either
        elif who and clause.part == "deed":
            named_now = _in_full(clause, who)
            who = who if named_now is clause else []
            clause = named_now
        found.append(clause)
    return found


def _lowered(who: list[str]) -> list[str]:
    """ "People" that only began a note, but "Jan" and "RNs" as they are."""
    plainly = bool(who) and who[0].istitle() and (is_function(who[0]) or is_person(plain(who[0])))
    return [who[0].lower(), *who[1:]] if plainly else who


def without_owner(text: str) -> str:
    """ "did all their medication" → "did all the medication", where nobody stands before that it could be."""
    words = text.split()
    known = bool({"him", "he"} & set(map(plain, words)))
    for at, word in enumerate(words):
        low = plain(word)
        many = low.endswith("s") and not low.endswith(("ss", "us", "is")) and not is_function(low)
        known = known or is_person(low) or low in _SOMEBODY or low[:1].isdigit() or many
        known = known or (at > 0 and (low in ("a", "an", "the") or word.istitle()))
        if low in ("their", "his") and not known and at + 1 < len(words) and _is_a_thing(plain(words[at + 1])):
            before = plain(words[at - 1]) if at else ""
            words[at] = "" if before in grammar.DETERMINERS - {"all", "both"} else "the"
    return " ".join(word for word in words if word)


def led_by_their_thing(clauses: list[Clause]) -> list[Clause]:
    """ "protocol binder - rewrote it" → "rewrote protocol binder"; "clients who came in upset I sat with them"."""
    if len(clauses) < 2 or clauses[0].part not in ("thing", "tail") or clauses[1].part != "deed":
        return clauses
    thing, deed = clauses[0].words, clauses[1]
    if clauses[0].part == "thing" and all(_is_done_to(one) for one in clauses[1:]):  # "court bundles, paginated"
        last = verbs.form_of(plain(thing[-1])) or verbs.Form(thing[-1], "past")
        if last.kind == "past" and thing[-1].endswith("ed"):  # "scrap logged and weighed", "baited, hauled and sorted"
            told = replace(clauses[0], part="deed", rest="", word=thing[-1], form=last)
            return [told, *clauses[1:-1], replace(clauses[-1], rest=" ".join(thing[:-1]))]
        return [*clauses[1:-1], replace(clauses[-1], rest=clauses[0].rest)]
    apart = deed.joint in ("-", ":", ".")
    wanted = _MANY if _is_many(thing) else {"it"} if apart or not is_person(plain(thing[0])) else _ONE
    at = next((at for at, word in enumerate(deed.words[:_FAR]) if plain(word) in wanted), -1)
    if at > 0 and wanted == {"it"} and plain(deed.words[at - 1]) in grammar.LINKERS:
        return clauses  # "cleaned the sensor and it works"
    doing = deed.form is not None and deed.form.kind == "ing" and deed.words == ["them"]  # "calves, feeding them"
    if at < 0 or (at if apart else not (deed.who or doing)) or clauses[0].rest.startswith("used to"):
        return clauses
    more = [as_deed(one) if doing and plain(one.text.split()[0]).endswith("ing") else one for one in clauses[2:]]
    before = deed.words[: at - 2 if [plain(word) for word in deed.words[:at]][-2:] == ["all", "of"] else at]
    return [replace(deed, rest=" ".join((*before, *thing, *deed.words[at + 1 :])), joint=","), *more]


def _is_done_to(clause: Clause) -> bool:
    return clause.form is not None and clause.form.kind == "past" and not (clause.rest or clause.who)


def _is_many(thing: Sequence[str]) -> bool:
    """Whether a group of nouns is of more than one: "clients who came in", "four schools"."""
    tags = tagged(thing)
    ends = (at for at, tag in enumerate(tags) if tag not in "DJNM" or plain(thing[at]) in grammar.TIMES)
    end = next(ends, len(thing))
    last = plain(thing[end - 1]) if end else ""
    return (last.endswith("s") and not last.endswith(("ss", "us", "is"))) or last in grammar.FOLK and last != "person"


def _is_a_thing(word: str) -> bool:
    return word.isalpha() and word not in _AFTER | grammar.TIMES | {"own", "up", "back"}


_OWNERS = listed("his her their")
_SOMEBODY = listed("everyone everybody someone somebody each one ones anyone people them him he she they")


def from_front(words: list[str], when: list[str]) -> tuple[list[str], list[str]]:
    """ "when they brought in bonus cards" before "i set it up": "set bonus cards up"; "when the till broke" before "i
    fixed it": "fixed the till", "when it broke"."""
    tags = tagged(when)
    who = [at for at, word in enumerate(words[:_FAR]) if plain(word) in ("him", "her") and _ends(words, at)]
    at = next((at for at, word in enumerate(words[:_FAR]) if plain(word) in ("it", "them")), 0)
    ends_in_person = "V" in tags and is_person(plain(when[tags.index("V") - 1]))
    at = at or next(iter(who if ends_in_person else ()), 0)
    ends = next((place for place, tag in enumerate(tags) if tag in ("V", "X")), 0)
    told = next((place for place, tag in enumerate(tags) if tag == "V" or tags[place:] == ["X", "J"]), 0)
    if not at or not told or plain(when[0]) not in grammar.SUBORDINATORS:
        return words, when
    thing, only_subject = when[told + 1 :], told + 1 == len(when) or tags[told] == "X"
    while thing and plain(thing[0]) in grammar.PREPOSITIONS:
        thing = thing[1:]
    if only_subject and plain(words[at]) == "it" and (_is_many(when[1:ends]) or is_person(plain(when[ends - 1]))):
        return words, when  # "when guests complained I tried to sort it": not the guests
    if only_subject and tags[1] in ("D", "N"):
        subject = _AS_SUBJECT[plain(words[at])]
        return _put(words, at, when[1:ends]), [when[0], subject, *when[ends:]]
    if not thing or not set(tagged(thing)) <= {"D", "J", "N", "C"} or plain(thing[0]) in ("something", "anything"):
        return words, when
    return _put(words, at, thing), []


def _put(words: list[str], at: int, thing: list[str]) -> list[str]:
    """ "set it up" → "set up the till"."""
    end = at + 1 + (plain(words[at + 1]) in ("up", "out", "off", "down", "back") if at + 1 < len(words) else 0)
    return [*words[:at], *words[at + 1 : end], *thing, *words[end:]]


def subject_of(text: str) -> list[str]:
    """The words of a subject up to its person: "the new girls" of "the new girls got put with me"."""
    words = _THERE.sub("", text).split()
    at = next((place for place, word in enumerate(words[:5]) if is_person(plain(word)) and plain(word) != "one"), -1)
    if at < 0 or plain(words[at]) in grammar.SUBJECTS | grammar.OBJECTS or plain(words[0]) in _OWNERS:
        return []  # "their parents worked late": "them" is whoever "their" was
    return words[: at + 1]


def _in_full(clause: Clause, who: Sequence[str]) -> Clause:
    words = clause.words
    many = who[-1].endswith("s") or plain(who[-1]) in ("children", "people", "men", "women", "staff")
    wanted = _MANY if many else _ONE
    if {"them", "it"} & set(map(plain, words)) and wanted is _ONE:
        return clause  # "the teacher makes the lessons, I break them down for him": for whom else they are made
    for at, word in enumerate(words[:_FAR]):
        if plain(word) in wanted and (_ends(words, at) or plain(word) != "her"):
            return replace(clause, rest=" ".join((*words[:at], *who, *words[at + 1 :])))
    return clause


def _ends(words: Sequence[str], at: int) -> bool:
    """Whether nothing that is hers follows a "her"."""
    return at + 1 >= len(words) or not words[at + 1][0].isalpha() or plain(words[at + 1]) in _AFTER


_AFTER = grammar.PREPOSITIONS | grammar.LINKERS | grammar.DETERMINERS | grammar.SUBORDINATORS
