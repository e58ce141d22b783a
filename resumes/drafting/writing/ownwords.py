"""The note in the person's own words and order: deeds in the tense of the job, commas and one "and" between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..language import people, verbs
from ..language.words import fold, stem
from ..values import Role
from . import fitting, phrases
from .neighbors import Clause

_DATED = re.compile(
    r"(?i)\b(?:since|ago|last (?:year|month|week|summer|winter)|once|one time|in (?:19|20)\d\d|first time|used to"
    r"|when i (?:first )?started|until)\b|\d% to \d"
    r"|\b(?:after|because|once) (?:i|we) (?:\w+ed|made|wrote|built|set|put|took)\b"
)
_NUMBERED = re.compile(r"(?i)(?:the )?(?:(?:last|first) )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve)")
_EACH = re.compile(r"(?i)\b(?:a|an|per|each|every|at) |\b(?:daily|weekly|monthly|at once)\b|/")
_MISSPELLED = frozenset(("teached", "buyed", "builded", "runned", "cleant", "drived", "maked"))
_RATED = re.compile(
    r"(?i)^(?:(?:sometimes|some days|about|around|up to|over|roughly) )*(\d[\d,+-]*|\w+) (\w+) "
    r"(?:a|per|each|every) (?:day|shift|night|week|hour|month)$"
)
_SOMETIMES = re.compile(r"(?i)^(?:sometimes|some days) (?:like |about |around |up to )?(?=\d)")
_CAPITAL = re.compile(r"^[A-Z][a-z]+$")


@dataclass(frozen=True, slots=True)
class Telling:
    """How a line is told: for this role, past deeds kept past or not, around the openings the entry has."""

    role: Role
    keeps_past: bool = False
    taken: frozenset[str] = frozenset()
    as_typed: bool = False


def telling(fact: str, clauses: Sequence[Clause], role: Role, taken: frozenset[str] = frozenset()) -> Telling:
    """Deeds done once, or long ago, stay past in the job one has, and the rest of their line with them."""
    forms = [clause.form for clause in clauses if clause.form is not None]
    past = [form for form in forms if form.kind in ("past", "participle")]
    done = any(form.base not in phrases.ROUTINE for form in past) or 0 < len(past) < len(forms)
    counted = any(_is_counted(clause) for clause in clauses if clause.form in past)
    return Telling(role, role.current and (done or counted or bool(_DATED.search(fact))), taken)


def _is_counted(clause: Clause) -> bool:
    """ "trained 2 analysts": so many in all, and so done; "cleaned 16 rooms a day" goes on."""
    return bool(_NUMBERED.match(clause.rest)) and not _EACH.search(clause.rest)


def told(clauses: Sequence[Clause], how: Telling, *, under: str = "") -> str:
    """The line. `under`: a light verb that all the things stand under."""
    if not clauses:
        return ""
    clauses = _with_closing_and([_lowered(clause) for clause in clauses])
    said = ""
    for place, clause in enumerate(clauses):
        text = _deed(clause, how, opens=place == 0) if clause.part == "deed" else clause.text
        link = _link(said, clause, clauses[place - 1], text) if place else ""
        said += link + (_SOMETIMES.sub("up to ", text) if link == " for " else text)
    if under:
        first, _, more = under.partition(" ")
        said = " ".join(one for one in (verbs.in_tense(first, current=how.role.current), more, said) if one)
    return fitting.finished(said, how.role)


def _lowered(clause: Clause) -> Clause:
    """A capital that only began a note goes: "Month end close"; a name keeps its own."""
    first, _, more = clause.text.partition(" ")
    if not _CAPITAL.match(first) or not _is_common(fold(first)):
        return clause
    if clause.part == "deed":
        return replace(clause, word=clause.word.casefold(), adverb=clause.adverb.casefold())
    return replace(clause, rest=f"{first.casefold()} {more}".strip())


def _is_common(word: str) -> bool:
    return not fitting.is_proper(word)


def _link(said: str, clause: Clause, before: Clause, text: str) -> str:
    if clause.joint in ("and", "but", ", and"):
        return f"{clause.joint if clause.joint[0] == ',' else ' ' + clause.joint} "
    if clause.joint == ":":
        return ": "
    if clause.part == "tail" and before.part == "deed" and " for " not in said and _is_rate_of_people(text):
        return " for "
    return ", "


def _is_rate_of_people(text: str) -> bool:
    match = _RATED.match(text)
    return match is not None and stem(match[2]) in people.SERVED and bool(re.search(r"\d", text))


def _with_closing_and(clauses: list[Clause]) -> list[Clause]:
    """The last "and" of a list whose members are all deeds, or all things."""
    placed = [place for place, clause in enumerate(clauses) if clause.part != "tail"]
    kinds = {clauses[place].part for place in placed}
    if len(placed) < 2 or any(clause.joint in (":", "but") for clause in clauses[1:]):
        return clauses
    if len(kinds) > 1 and clauses[0].part == "deed":
        return [*clauses[:-1], _after_a_list(clauses[-1], clauses[:-1])]
    if len(kinds) > 1 or clauses[0].part == "tail":
        return clauses
    if kinds == {"thing"} and len(placed) == 2 and " and " in clauses[placed[0]].rest:
        return clauses  # "cocktails and beer, busy bar"
    if kinds == {"deed"} and len(placed) > 2 and placed[-1] - placed[0] == len(placed) - 1:
        middle = placed[1:-1]
        clauses = [
            replace(one, joint=",") if at in middle and one.joint == "and" and clauses[at - 1].rest else one
            for at, one in enumerate(clauses)
        ]
    last = placed[-1]
    if kinds != {"deed"} and any(clause.joint in (".", "-") for clause in clauses[1:]):
        return clauses
    result = list(clauses)
    if clauses[last].part == "thing" and " and " in clauses[last].rest:
        first, _, second = clauses[last].rest.partition(" and ")
        paired = (first.split()[-1], second.split()[0]) in phrases.PAIRED
        if len(first.split()) <= 2 and not paired and not (first.split()[0].endswith("ing") and " " in first):
            result[last] = replace(clauses[last], rest=f"{first}, and {second}")
            return result
    has_comma = any(clause.joint in ",.-" for clause in clauses[1:last]) or any(
        ", " in one.rest or (one.part == "thing" and " and " in one.rest) for one in clauses[:last]
    )
    if clauses[last].joint in (",", ".", "-", "and"):
        tail_between = last - placed[-2] > 1
        result[last] = replace(clauses[last], joint=", and" if has_comma or tail_between else "and")
    return result


def _after_a_list(clause: Clause, before: list[Clause]) -> Clause:
    """ "cleaned tables, chairs, and mopped": the last deed stands apart from the things before it."""
    is_apart = clause.part == "deed" and clause.joint in (",", "and") and before and before[-1].part == "thing"
    return replace(clause, joint=", and") if is_apart and before[-1].joint == "," else clause


def _deed(clause: Clause, how: Telling, *, opens: bool) -> str:
    assert clause.form is not None
    verb = _inflected(clause.word, clause.form, how)
    base = clause.form.base
    if opens and stem(base) in how.taken:
        other = next((one for one in phrases.ALTERNATES.get(base, "").split() if stem(one) not in how.taken), "")
        if other:
            past = _is_past(clause.form, how)
            verb = verbs.past(other) if past else other
    return " ".join(one for one in (clause.adverb, verb, _with_its_pair(clause, how)) if one)


def _with_its_pair(clause: Clause, how: Telling) -> str:
    """ "call and fix it" told in the past: both verbs are."""
    words = clause.words
    form = verbs.form_of(words[1]) if len(words) > 2 and words[0] == "and" else None
    if form is None or clause.form is None or form.kind != clause.form.kind:
        return clause.rest
    return " ".join((words[0], _inflected(words[1], form, how), *words[2:]))


def _is_past(form: verbs.Form, how: Telling) -> bool:
    return not how.role.current or (how.keeps_past and form.kind in ("past", "participle", "ing"))


def _inflected(word: str, form: verbs.Form, how: Telling) -> str:
    """The verb in the tense of the job, in the spelling it was typed in."""
    word = word.strip(",.").casefold()
    if how.as_typed:
        return word
    if form.base == word and form.kind == "past":
        return word  # a verb no table knows
    made = verbs.past(form.base) if _is_past(form, how) else form.base
    wanted = "past" if _is_past(form, how) else "base"
    if form.kind == wanted and word not in _MISSPELLED and form.base != "be":
        return word
    if re.search(r"[iy]s(?:e|ed|es|ing)$", word) and re.search(r"[iy]z", form.base):
        return re.sub(r"([iy])z(?=e|ed$)", r"\1s", made)
    if "ll" in word and form.base[-2:-1] != "l" and form.base.endswith("l") and made == form.base + "ed":
        return form.base + "led"
    return made
