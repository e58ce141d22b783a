"""The drafter that needs no model: it puts a rough note into the shape of a highlight and adds nothing to it.

Whatever it writes goes through the check before it is handed out; a line that would say more than the note is dropped,
shorter ones are tried, and in the end the note stays a note, with a question.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from . import claims
from .checking.refusals import MOST
from .language import tongue, verbs
from .language.words import stem, tokens
from .values import Drafted, Role
from .writing import asks, lightly, nodeeds, ownwords
from .writing.clauses import read
from .writing.fitting import series
from .writing.neighbors import Clause
from .writing.ownwords import Telling

_LONGEST, _PARTS = 1_200, 9  # of a fact, as much as one highlight could hold: characters, and parts
_COUNTED = re.compile(r"(?i)\d.* (?:per|a|an|each|every) (?:day|night|shift|week|month|hour)\b|^[a-z]+ \d")
_IS = re.compile(r"(?i)(?:am|is|are|was|were)\b")
_SELF = re.compile(r"(?<![\w'’])(?:[Ii]|[Mm]e|[Ww]e|us)(?![\w'’])")
_ASIDE = re.compile(
    r"(?i),? (?:(?:they|people|customers|everyone) \w+$"
    r"|so(?: that)?|because|which|that|where|who|since|until|as|when|while|if|but|and)\b"
)
_CARE = frozenset(("care", "babysit", "nanny", "mind"))
_OFFICES = frozenset(("president", "treasurer", "secretary", "captain", "leader", "rep"))
_DANGLING = re.compile(r"(?i)(?: (?:and|but|then|after|so|or))+$")
_WE = re.compile(r"(?i)^(?:(?:and|so|but|then|also|um+|well)\s+)*we (?!was\b|were\b|are\b|had\b|have\b|never\b)\w")
_CLOCK = re.compile(r"(?i)\b\d{1,2}(?::\d\d)? ?[ap]m\b")


def draft(fact: str, *, role: Role, taken: Sequence[str] = (), may_ask: bool = True) -> Drafted:
    """One highlight from one fact, or none, and the question that would help it most.

    `taken` holds the highlights the entry has already; a new one opens with another verb where an equal one exists.
    Without `may_ask` a highlight comes with no question, and a note that gives none is left to the person.
    """
    drafted = _draft(fact, role, taken)
    if may_ask:
        return drafted
    return replace(drafted, question="" if drafted.text else asks.nothing_more())


def _draft(fact: str, role: Role, taken: Sequence[str]) -> Drafted:
    if tongue.is_elsewhere(fact) and not _COUNTED.search(fact) and not verbs.form_of(fact.split()[0]):
        return Drafted("", asks.for_english())
    clauses = read(fact[:_LONGEST])[:_PARTS]
    kept = _own(clauses)
    if question := nodeeds.question_instead(fact, kept, role):
        return Drafted("", question)
    openings = frozenset[str]() if _WE.match(fact) else _openings(taken)
    for line in _lines(fact, kept, role, openings):
        if len(line.split()) <= MOST and not _IS.match(line) and claims.check(line, fact=fact, role=role).is_theirs:
            return Drafted(line, asks.about(fact, kept))
    return Drafted("", asks.alone(fact, clauses))


def _openings(taken: Sequence[str]) -> frozenset[str]:
    words = [tokens(line) for line in taken]
    return frozenset(stem(line[0].text) for line in words if line)


def _own(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses that tell of the writer, and no number that belonged to what was left out."""
    kept: list[Clause] = []
    whole = True
    for clause in clauses:
        if not whole and clause.part == "tail" and clause.rest[:1].isdigit():
            continue
        own = _of_self_apart(clause, before=bool(kept))
        whole = own is not None and (clause.part == "others" or own.rest == clause.rest)
        kept += [own] if own is not None else []
    while len(kept) > 1 and (nodeeds.is_denied(kept[0]) or nodeeds.only_points(kept[0])):
        kept = kept[1:]
    return kept


def _of_self_apart(clause: Clause, *, before: bool) -> Clause | None:
    """A clause without what it tells of others, or of "me"; what others did stays only where it has a number."""
    if clause.part == "others":
        has_number = any(letter.isdigit() for letter in clause.rest) and not _SELF.search(clause.rest)
        return replace(clause, part="tail") if has_number and before else None
    if not _SELF.search(clause.rest):
        return clause
    start = _SELF.search(clause.rest)
    assert start is not None
    asides = [match.start() for match in _ASIDE.finditer(clause.rest[: start.start()].rstrip())]
    for at in reversed(asides):
        if not re.search(r"\d", _CLOCK.sub("", clause.rest[at:])) and clause.rest[:at].strip():
            return replace(clause, rest=_DANGLING.sub("", clause.rest[:at].strip()))
    return None


def _lines(fact: str, clauses: list[Clause], role: Role, taken: frozenset[str]) -> Iterator[str]:
    """The whole note first; then less and less of it, the lines that keep its numbers before those that lose some."""
    shorter = [clauses[:count] for count in range(len(clauses) - 1, 0, -1)]
    later = [clauses[first:] for first in range(1, len(clauses))]
    numbers, whole = _numbers(clauses), _size(clauses)
    enough = [part for part in (*shorter, *later) if whole > MOST or 2 * _size(part) >= whole]
    for some in (clauses, *sorted(enough, key=lambda part: numbers - _numbers(part))):
        for openings in (taken, frozenset[str]()):
            how = ownwords.telling(fact, some, role, openings)
            yield from _written(some, how, taken)
            yield ownwords.told(some, replace(how, as_typed=True))


def _numbers(clauses: Sequence[Clause]) -> int:
    return sum(len(re.findall(r"\d+", clause.rest)) for clause in clauses)


def _size(clauses: Sequence[Clause]) -> int:
    return sum(len(clause.text.split()) for clause in clauses)


def _written(clauses: list[Clause], how: Telling, taken: frozenset[str]) -> Iterator[str]:
    """One line of these clauses: a plain duty under a light verb, a role one had, a cared-for person; else as told."""
    if not clauses:
        return
    first = clauses[0]
    if first.part == "thing" and lightly.names_a_role(first):
        yield ownwords.told([_in_role(first), *map(_as_tail, clauses[1:])], how)
    if lightly.is_plain(clauses):
        for verb in lightly.verbs_for(clauses):
            if stem(verb.split()[0]) not in taken:
                yield ownwords.told(clauses, how, under=verb)
    if first.verb in _CARE and len(clauses) > 2 and all(clause.part == "thing" for clause in clauses[1:]):
        cared = series([clause.rest for clause in clauses[1:]])
        yield ownwords.told([first, replace(clauses[1], part="tail", rest=f"including {cared}")], how)
    yield ownwords.told(clauses, how)


def _in_role(clause: Clause) -> Clause:
    """ "line cook" → "worked as a line cook"."""
    base = "serve" if clause.things and _OFFICES & set(clause.things) else "work"
    return replace(clause, part="deed", rest=f"as {_one(clause.rest)}", word=base, form=verbs.Form(base, "base"))


def _as_tail(clause: Clause) -> Clause:
    return replace(clause, part="tail") if clause.part == "thing" else clause


def _one(role: str) -> str:
    """ "supply clerk" → "a supply clerk"; "president of the club" stays."""
    if " of " in role or role.split()[0].casefold() in ("a", "an", "the"):
        return role
    return f"{'an' if role[0].casefold() in 'aeiou' else 'a'} {role[:1].lower()}{role[1:]}"
