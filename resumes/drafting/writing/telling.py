"""A plan as a line: verbs in the tense of the job, commas and one "and" between its members, names as written."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..language import grammar, people, verbs
from ..language.wordlists import listed
from ..language.words import is_function, stem
from ..values import Role
from . import fitting, hanging, phrases, tense, verbforms
from .manners import alternates
from .neighbors import Clause
from .others import is_a_sentence, is_person
from .planning import Unit
from .tagging import plain

_MISSPELLED = frozenset(("teached", "buyed", "builded", "runned", "cleant", "drived", "maked"))
_RATED = re.compile(
    r"(?i)^(?:(?:sometimes|some days|about|around|up to|over|roughly) )*(\d[\d,+-]*|\w+) (\w+) "
    r"(?:a|per|each|every) (?:day|shift|night|week|hour|month)$"
)
_WHEN_IT_IS = re.compile(r"(?i)(\b(?:when|if|because|while) [^,;]{1,30}?)\b(is|are|isn't|aren't|(?<=\bit)['’]s)\b")
_GOVERN = listed("to help helped let made make can could would who that which")
_FOR = listed("test check search watch shop look")
_HELP = listed("help let make")
_WAS = {"is": "was", "are": "were", "isn't": "wasn't", "aren't": "weren't", "'s": " was", "’s": " was"}
_WAITS = re.compile(r" (?:with|of|for|to|at|by|from|(?<!came )(?<!come )in)$")
_PARTED = re.compile(
    r"(?i)\b(?:book|check|sign|let|bring|log|hand|buzz|call|take|fill|clock|phone|show|plug|put)\w* .+ in$"
    r"|^\w+ in$"
)
_SO_THEY_COULD = re.compile(r"(?i)so (?:that )?(?:\w+ ){1,3}(?:could|can)\b")
_HANGS = re.compile(r"(?<! than) (?:before|after|when|while|until|because|if|so)\b(?= \w)")
_SOMETIMES = re.compile(r"(?i)^(?:sometimes|some days) (?:like |about |around |up to )?(?=\d)")


@dataclass(frozen=True, slots=True)
class Telling:
    """How a line is told: for this role, past deeds kept past or not, around the openings that the entry has, and
    those of other entries."""

    role: Role
    keeps_past: bool = False
    taken: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    as_typed: bool = False
    with_others: bool = False


def told(units: Sequence[Unit], how: Telling) -> str:
    """The line."""
    units = in_one_tense(units) if how.keeps_past else units
    said = [_unit(unit, how, opens=place == 0) for place, unit in enumerate(units)]
    if how.with_others:
        first = _with_others(replace(units[0], tails=()), how)
        said[0] = first + _tails(units[0], first)
    line = _sentence_apart(said[0])
    for place in range(1, len(units)):
        line += _link(units, place, line) + said[place]
    if not how.as_typed:
        line = hanging.agreeing(line, past=not how.role.current)
    return fitting.finished(line, how.role)


def _with_others(unit: Unit, how: Telling) -> str:
    """ "tested the app before launch" → "tested the app with others before launch"; "got falls down" → "helped get"."""
    clause = unit.clause
    if clause.verb == "get" and clause.form is not None:
        word = "help" if clause.form.kind == "base" else "helped"
        helped = replace(clause, rest=f"get {clause.rest}", word=word, form=replace(clause.form, base="help"))
        return _unit(replace(unit, clause=helped), how, opens=True)
    text = _unit(unit, how, opens=True)
    hanging = _HANGS.search(text)
    at = hanging.start() if hanging else len(text)
    return f"{text[:at]} with others{text[at:]}"


def in_one_tense(units: Sequence[Unit]) -> list[Unit]:
    """A verb that no note has, told in the past where every verb of the note is: "wiped tables and did a run"."""
    typed = [unit.clause.form for unit in units if unit.clause.form and unit.clause.sure]
    if not typed or any(form.kind not in ("past", "participle") for form in typed):
        return list(units)
    return [unit if unit.clause.sure else replace(unit, clause=_in_past(unit.clause)) for unit in units]


def _in_past(clause: Clause) -> Clause:
    if clause.form is None or clause.form.kind != "base" or clause.form.base == "hold":
        return clause
    return replace(clause, word=verbs.past(clause.form.base), form=verbs.Form(clause.form.base, "past"))


def _link(units: Sequence[Unit], place: int, line: str) -> str:
    """What joins a member of a line to those before it."""
    unit, before = units[place], units[place - 1]
    last = place == len(units) - 1
    pair = _is_lone(unit) and not _is_lone(before) and units[-1].joint == "and"
    if place == len(units) - 2 and pair and unit.is_deed:
        return " and " if place == 1 else ", and "  # "cut vegetables and labeled and dated everything"
    if unit.joint == ":":
        return ": "
    if unit.joint == "but":
        return ", but "
    if not unit.is_deed:
        ends_list = last and not any(one.is_deed for one in units) and _is_plain_list(units)
        return _and(line, len(units)) if ends_list else ", "
    if not before.is_deed:
        return " and " if unit.joint == "and" else ", "
    alone = [_is_lone(one) for one in units[:place]]
    if unit.joint == "and" and alone[-1] and not any(alone[:-1]):
        return " and "  # "loaded and unloaded trucks"
    if any(one.is_deed for one in units[place + 1 :]):
        return ", "
    members = sum(one.is_deed for one in units)
    apart = bool(before.things or (unit.things and " and " not in unit.clause.rest)) or (
        " and " in line and not (before.clause.sure and unit.clause.sure)
    )
    return ", and " if apart else _and(line, members - (alone.count(True) == 1))


def _is_lone(unit: Unit) -> bool:
    return unit.is_deed and not unit.clause.rest


def _and(line: str, members: int) -> str:
    return ", and " if members > 2 or "," in line else " and "


def _is_plain_list(units: Sequence[Unit]) -> bool:
    """ "scanner and proof of delivery photos": things only, the last to be joined by "and"."""
    if any(unit.tails for unit in units[:-1]) or any(unit.joint not in (",", "and") for unit in units[1:]):
        return False
    things = all(unit.clause.part == "thing" for unit in units)
    return things and not any(" and " in unit.clause.rest for unit in units[:-1])


def _unit(unit: Unit, how: Telling, *, opens: bool) -> str:
    clause = unit.clause
    text = deed(clause, how, opens=opens) if clause.part == "deed" else clause.text
    if unit.things:
        text = fitting.series([text, *unit.things])
    return text + _tails(unit, text)


def _tails(unit: Unit, text: str) -> str:
    said = ""
    for tail in unit.tails:
        said += _tail(text + said, tail, unit)
    return said


def _sentence_apart(line: str) -> str:
    """ "…, downtime went from 9 hours a week to 4" → "…; downtime went …": a last member with its own subject."""
    before, comma, last = line.rpartition(", ")
    apart = comma and "; " not in line and is_a_sentence(last.split()) and not grammar.BE & set(last.split())
    return f"{before}; {last}" if apart else line


def _tail(said: str, tail: Clause, unit: Unit) -> str:
    if tail.joint == ":":
        return f": {tail.text}"
    if tail.joint == ";":
        return _of_somebody_else(said, tail)
    if tail.joint == "when" or _SO_THEY_COULD.match(tail.text):
        return f" {tail.text}"
    if tail.joint in ("but", "for"):
        return f", but {tail.text}" if tail.joint == "but" else f" for {tail.text}"
    whom = unit.is_deed and tail is unit.tails[0] and not unit.clause.rest.startswith(("in ", "on ", "at ", "with "))
    if whom and " for " not in said and _is_rate_of_people(tail.text):
        return " for " + _SOMETIMES.sub("up to ", tail.text)
    was = tail.words[:1] != [] and plain(tail.words[0]) in ("was", "were")
    came_of_it = unit.is_deed and tail is unit.tails[-1] and (was or (" and " not in said and _is_result(tail.words)))
    if _WAITS.search(said) and not _PARTED.search(said):
        return f" {tail.text}"  # "cooked with" - "3 people"
    return f", and {tail.text}" if tail.joint == "and" or came_of_it else f", {tail.text}"


def _of_somebody_else(said: str, tail: Clause) -> str:
    """ "papers for the auditor" - "he found no mistake" → "…, who found no mistake"; else in a sentence of its own."""
    if "; " in said:
        return f" and {tail.text}"
    last, who = plain(said.split()[-1]), plain(tail.words[0])
    wanted = ("they",) if last.endswith("s") else ("he", "she")
    if who in wanted and is_person(last) and last not in phrases.BODIES:
        return f", who {' '.join(tail.words[1:])}"
    second = plain("".join(tail.words[1:2]))
    hangs = who in grammar.SUBORDINATORS and second != "that" and not grammar.is_number(second)  # not "after 2 months"
    return f" {tail.text}" if hangs else f"; {tail.text}"


def _is_result(words: Sequence[str]) -> bool:
    """ "traffic doubled", "scrap went down": a sentence of its own."""
    form = verbs.form_of(plain(words[1])) if len(words) > 1 else None
    subject = plain(words[0])
    return (
        form is not None
        and form.kind == "past"
        and plain(words[1]) not in verbs.NOUNS_TOO | verbs.ADJECTIVES
        and subject.isalpha()
        and subject not in ("all", "both")
        and not is_function(subject)
        and not grammar.is_adverb(subject)
        and not grammar.is_number(subject)
    )


def _is_rate_of_people(text: str) -> bool:
    match = _RATED.match(text)
    return match is not None and stem(match[2]) in people.SERVED and bool(re.search(r"\d", text))


@lru_cache(256)
def deed(clause: Clause, how: Telling, *, opens: bool) -> str:
    assert clause.form is not None
    verb = inflected(clause.word, clause.form, how)
    base = clause.form.base
    if opens and (other := _other_opening(base, clause, how)):
        verb = verbs.past(other) if tense.is_past(clause.form, how.role, kept=how.keeps_past) else other
    rest = _with_its_pair(clause, how)
    if not how.role.current and not how.as_typed:
        for _ in range(2):
            rest = _WHEN_IT_IS.sub(lambda match: match[1] + _WAS[match[2].casefold()], rest)
    if not how.as_typed:
        rest = hanging.hanging_verbs(rest, past=not how.role.current)
    return " ".join(one for one in (clause.adverb, verb, rest) if one)


def _other_opening(base: str, clause: Clause, how: Telling) -> str:
    """An equal verb that opens no line yet; for one that opens a line of this entry, also one of another entry."""
    if clause.words and clause.words[0].endswith("ing"):
        return ""  # "kept doing the books"
    first = stem(base)
    others = alternates(base, clause.rest) if first in how.taken | how.elsewhere else ()
    free = [one for one in others if stem(one) not in how.taken]
    new = [one for one in free if stem(one) not in how.elsewhere]
    return next(iter(new or (free if first in how.taken else ())), "")


def _with_its_pair(clause: Clause, how: Telling) -> str:
    """ "call and fix it" told in the past: both verbs are; so is the second of "cleaned it and check the oil"."""
    words = clause.words
    if clause.form is None or clause.verb in _HELP:
        return clause.rest
    tells_past = tense.is_past(clause.form, how.role, kept=how.keeps_past) and not how.role.current
    governed = False
    for at in range(1, len(words) - 1):
        governed = governed or plain(words[at]) in _GOVERN
        if governed and (clause.form.kind != "ing" or not words[at].endswith("ing")):
            continue
        form = verbs.form_of(words[at]) if plain(words[at - 1]) in ("and", "or") else None
        both_doings = form is not None and form.kind == "ing" and plain(words[at - 2]).endswith("ing")
        if form is None or both_doings or (plain(words[at - 2]), plain(words[at])) in phrases.PAIRED:
            continue
        following = plain(words[at + 1])
        has_object = following in grammar.DETERMINERS | grammar.OBJECTS
        has_object = has_object or (following == "for" and form.base in _FOR)
        doing = form.kind == "ing" and plain(words[at]) not in verbs.NOUNS_TOO  # "taking fares and cashing in"
        if form.kind == clause.form.kind and (at == 1 or has_object or doing):
            words[at] = inflected(words[at], form, how)
        elif form.kind in ("base", "ing") and tells_past and at > 1 and (has_object or _is_sure(words, at)):
            words[at] = verbs.past(form.base)
    return " ".join(words)


def _is_sure(words: Sequence[str], at: int) -> bool:
    """Whether a base form without an object is a deed: "discuss with clients", and not of "click and collect"."""
    has_ended = words[at - 2].endswith("s") or (at > 2 and plain(words[at - 3]) in grammar.DETERMINERS)
    return has_ended and words[at] in verbforms.NO_NOUNS


def inflected(word: str, form: verbs.Form, how: Telling) -> str:
    """The verb in the tense of the job, in the spelling it was typed in."""
    word = word.strip(",.").casefold()
    if how.as_typed:
        return word
    if form.base == word and form.kind == "past":
        return word  # a verb no table knows
    past = tense.is_past(form, how.role, kept=how.keeps_past)
    made = verbs.past(form.base) if past else form.base
    wanted = "past" if past else "base"
    if form.kind == wanted and word not in _MISSPELLED and form.base != "be":
        return word
    if re.search(r"[iy]s(?:e|ed|es|ing)$", word) and re.search(r"[iy]z", form.base):
        return re.sub(r"([iy])z(?=e|ed$)", r"\1s", made)
    if "our" in word and "or" in form.base and "our" not in form.base:
        return made.replace("or", "our", 1)
    if "ll" in word and form.base[-2:-1] != "l" and form.base.endswith("l") and made == form.base + "ed":
        return form.base + "led"
    return made
