"""The drafter that needs no model: it puts a rough note into the shape of a highlight and adds nothing to it.

Whatever it writes goes through the check before it is handed out; a line that would say more than the note is dropped,
shorter ones are tried, and in the end the note stays a note, with a question.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from . import claims
from .checking.refusals import MOST
from .language import grammar, tongue, verbs
from .language.words import is_function, stem, tokens
from .values import Drafted, Role
from .writing import (
    asks,
    carried,
    carriers,
    departing,
    doubtful,
    duties,
    fitting,
    handled,
    keeping,
    leading,
    naming,
    nodeeds,
    others,
    phrases,
    placing,
    plainly,
    planning,
    proof,
    remarks,
    tense,
)
from .writing.clauses import read
from .writing.neighbors import Clause
from .writing.tagging import plain
from .writing.telling import Telling, told

_LONGEST, _PARTS = 1_200, 9  # of a fact, as much as one highlight could hold: characters, and parts
_COUNTED = re.compile(r"(?i)\d.* (?:per|a|an|each|every) (?:day|night|shift|week|month|hour)\b|^[a-z]+ \d")
_IS = re.compile(r"(?i)(?:am|is|are|was|were|last one)\b")
_SELF = re.compile(r"(?<![\w'’])(?:[Ii]|[Mm]e|[Ww]e|us|[Mm]y|[Oo]ur)(?![\w'’&/-])")
_ASIDE = re.compile(
    r"(?i),? (?:(?:they|people|customers|everyone) \w+$|so(?: that)?|because|which|that|where|who|since|until|as|when"
    r"|while|but|and)\b"
)
_CONDITION = re.compile(r"(?i)\b(?:if|unless|except|only)\b")
_DANGLING = re.compile(r"(?i)(?: (?:and|but|then|after|so|or))+$")
_CLOCK = re.compile(r"(?i)\b\d{1,2}(?::\d\d)? ?[ap]m\b")
_ONE_OF_THEM = frozenset(("dumper", "digger", "forklift", "tractor", "van", "truck", "lorry", "bus", "taxi", "crane"))
# A verb that no note has, amid a line: "ordered towels and handled soap".
_PUT_IN = re.compile(rf"(?:and|,) {phrases.PUT_IN} ")
# A number behind "with others" would count them: "put up polytunnels, eleven of them".
_COUNTS_THEM = re.compile(
    r"(?i), (?:(?:about|around|over|maybe|nearly) )?[\w,]+ (?:of (?:them|those)|in all|altogether|in total)$"
)
_NOW_LESS = re.compile(r"(?i)\bnow,? not \d|\d now\b")  # "we throw out 5 a day now not 25"
_THEY = re.compile(r"(?i)(?:they|he|she|it) ")
_FEW, _SAID = 3, 6  # words of a line that say too little of a note of so many
_NO_COUNT = grammar.PREPOSITIONS | grammar.SUBORDINATORS
_POINTS = re.compile(r"(?i)^\w+ (?:it|them|him|her)(?: \w+){0,2}(?:;|$)|^got \S+ back$")
_NUMBER = re.compile(r"\d")
_REACH = frozenset(("hit", "reach", "meet", "beat", "exceed"))  # "hit the add-on goal, socks and polish"
_LITTLE = 2  # words of meaning that a line may lose
_SOMETIMES = stem("sometimes")


def draft(
    fact: str, *, role: Role, taken: Sequence[str] = (), elsewhere: Sequence[str] = (), may_ask: bool = True
) -> Drafted:
    """One highlight from one fact, or none, and the question that would help it most.

    `taken` holds the highlights the entry has already, `elsewhere` those of other entries; a new one opens with another
    verb where an equal one exists.
    Without `may_ask` a highlight comes with no question, and a note that gives none is left to the person.
    """
    drafted = _draft(fact, role, _Openings(_openings(taken), _openings(elsewhere)))
    if may_ask:
        return drafted
    return replace(drafted, question="" if drafted.text else asks.nothing_more())


@dataclass(frozen=True, slots=True)
class _Openings:
    """Stems of the words that lines begin with: of this entry, and of others."""

    here: frozenset[str]
    elsewhere: frozenset[str]


def tells_no_deed(fact: str, *, role: Role) -> bool:
    """Whether a note only remarks on something, wishes or denies: then it is asked about, whoever writes the drafts."""
    fact = remarks.without_remarks(fact)
    own = _own(_clauses(fact)) if fact else []
    return not fact or (bool(nodeeds.question_instead(fact, own, role)) and not nodeeds.only_names(own, role))


def _clauses(fact: str) -> list[Clause]:
    return [handled.done(clause) for clause in read(fact[:_LONGEST])[:_PARTS]]


def _draft(fact: str, role: Role, taken: _Openings) -> Drafted:
    if tongue.is_elsewhere(fact) and not _COUNTED.search(fact) and not verbs.form_of(fact.split()[0]):
        return Drafted("", asks.for_english())
    typed, fact = fact, remarks.without_remarks(fact)
    if not fact:
        return Drafted("", asks.for_deeds())
    clauses = _clauses(fact)
    kept = _own(clauses)
    if question := nodeeds.question_instead(fact, kept, role):
        return Drafted("", question)
    names = asks.names_papers_or_tools(fact, kept)
    note = departing.Note(fact)
    for lost, line, is_sound in _best_first(note, clauses, kept, role, taken):
        if (
            len(line.split()) <= MOST
            and not _IS.match(line)
            and (len(line.split()) >= _FEW or len(fact.split()) < _SAID)
            and (names or is_sound(line, current=role.current))
            and (names or not _says_too_little(line, fact, clauses))
            and not doubtful.goes_too_far(line, fact, kept or clauses)
            and claims.check(line, fact=typed, role=role).is_theirs
        ):
            told = kept[:1] if kept else clauses[:1]
            opens = all(_is_sure(clause) for clause in told)
            near = _is_near(line, note) and (opens or any(map(_is_sure, kept)) and _opens_anew(line, fact))
            if is_sound is proof.is_named:
                line = _with_a_verb(line, note, typed, role)
            only_result = is_sound is proof.is_named and asks.tells_a_result(fact, clauses)
            question = asks.for_cause(fact) if only_result else asks.about(fact, kept or clauses)
            return Drafted(line, question, is_whole=opens and not lost, is_near=near)
    return Drafted("", asks.alone(fact, clauses))


def _with_a_verb(line: str, note: departing.Note, typed: str, role: Role) -> str:
    """A line that names things first, led by the verb that surely goes with them."""
    led = leading.led(line, role)
    is_told = bool(led) and proof.is_plain(led, current=role.current) and not departing.is_read_amiss(led, note)
    return led if is_told and claims.check(led, fact=typed, role=role).is_theirs else line


def _best_first(
    note: departing.Note, clauses: Sequence[Clause], kept: list[Clause], role: Role, taken: _Openings
) -> Iterator[tuple[int, str, Callable[..., bool]]]:
    """The lines that may be told, each with what it loses and its proof: those that lose nothing of the note, then ever
    less of it."""
    fact = note.fact
    lost = _losses(note, clauses, kept, role)
    told = ((line, proof.is_sound) for line in _lines(fact, kept, role, taken))
    plain = ((line, proof.is_plain) for line in plainly.lines(fact, clauses, role, taken.here))
    as_typed = ((line, proof.is_plain) for line in keeping.kept(fact, role, taken.here))
    named = ((line, proof.is_named) for line in keeping.named(fact, role))
    in_its_words = ((line, proof.is_plain) for line in keeping.kept(fact, role, taken.here, reworded=False))
    later: list[tuple[int, str, Callable[..., bool]]] = []
    losses: dict[str, int | None] = {}
    for line, is_sound in chain(told, plain, as_typed, named, in_its_words):
        if line not in losses:
            losses[line] = lost(line) if tokens(line) and not departing.is_read_amiss(line, note) else None
        if (known := losses[line]) is None:
            continue
        if loss := known + (is_sound is proof.is_named):
            later.append((loss, line, is_sound))
        else:
            yield 0, line, is_sound
    yield from sorted(later, key=lambda one: one[0])


def _losses(note: departing.Note, clauses: Sequence[Clause], kept: list[Clause], role: Role) -> Callable[[str], int]:
    """How much of the note a line loses, and how far it departs from it."""
    fact = note.fact
    said = plainly.substance(clause.rest for clause in clauses if plainly.is_said(clause))
    lone = {clause.verb or verbs.base_of(clause.rest) for clause in clauses if len(clause.text.split()) == 1} - {""}
    listed = any(plainly.is_object(one, other) for one, other in pairwise(clauses) if other.part == "thing")
    listed = listed or (bool(kept) and kept[0].verb in _REACH) or any(one.joint == ":" for one in clauses)
    put_in = listed and not _PUT_IN.search(fact)
    deed_first = bool(kept) and kept[0].part == "deed"
    with_others = deed_first and _is_with_others(kept[0], fact)
    careful = fact[:1].isupper() and bool(kept) and not deed_first and not _are_surely_duties(kept)
    surely_a_duty = careful and _names_a_duty(kept[0])
    own = carriers.job(role.title)

    def of(line: str) -> int:
        told_as = {_SOMETIMES} if "up to" in line else set()
        lost = len(said - plainly.substance([line]) - told_as) + (put_in and bool(_PUT_IN.search(line, 1)))
        lost += len(lone and lone - {verbs.base_of(token.folded) for token in tokens(line)})
        lost += departing.departures(line, note) + (with_others and " with " not in line)
        may_lead = surely_a_duty and not line.startswith("Work")
        return lost + 2 * (careful and not may_lead and departing.leads_with_a_new_verb(line, note, of_the_title=own))

    return of


def _says_too_little(line: str, fact: str, clauses: Sequence[Clause]) -> bool:
    """Whether half of the note is lost, or the deed that it told first: "found a supplier had billed twice, got £4,150
    back" is not "got £4,150 back"."""
    own = [
        one
        for one in clauses
        if not (nodeeds.is_denied(one) or nodeeds.only_saw(one, clauses))
        and (one.part != "others" or _NUMBER.search(one.rest))
    ]
    kept, every = plainly.substance([line]), plainly.substance(one.rest for one in own)
    lost = every - kept
    if _is_cut_off(line, fact):
        return True
    if _POINTS.search(line) and len(plainly.substance(one.rest for one in clauses[:1]) - kept) > _LITTLE - 1:
        return True  # "one shop had quit buying, I called them" is not "called them"
    if len(fact.split()) > MOST or set(map(plain, fact.split())) & grammar.NOTS:
        return False  # a line holds no more of it
    if len(lost) > _LITTLE and 2 * len(lost) >= len(every):
        return True
    first = next((clause for clause in own if clause.part == "deed"), None)
    told = {verbs.base_of(token.folded) for token in tokens(line)}
    return first is not None and first.verb not in told and bool(plainly.substance([first.rest]) - kept)


def _is_near(line: str, note: departing.Note) -> bool:
    """Whether no verb, joint or tense amid a line is ours."""
    return not departing.departures(line, note) and not _PUT_IN.search(line)


def _opens_anew(line: str, fact: str) -> bool:
    """Whether a line's first verb is none of its note."""
    first, *_more = tokens(line)
    return verbs.base_of(first.folded) not in {verbs.base_of(token.folded) for token in tokens(fact)}


def _is_sure(clause: Clause) -> bool:
    return clause.part == "deed" and clause.sure


def _is_cut_off(line: str, fact: str) -> bool:
    """ "Looked after 8", of "looked after 8 volunteer ushers": a number without what it counts."""
    last = line.split()[-1]
    counted = re.findall(rf"\b{last} ([a-z]+)", fact) if last.isdigit() and not grammar.is_year(last) else []
    return bool(counted) and not any(is_function(word) or word in _NO_COUNT for word in counted)


def _openings(taken: Sequence[str]) -> frozenset[str]:
    words = [tokens(line) for line in taken]
    return frozenset(stem(line[0].text) for line in words if line)


def _own(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses that tell of the writer, and no number that belonged to what was left out."""
    kept: list[Clause] = []
    whole = True
    told = naming.named(clauses)
    for place, clause in enumerate(told):
        if not whole and clause.part == "tail" and clause.rest[:1].isdigit():
            continue
        ends = bool(kept) and not any(one.part == "deed" for one in told[place:])
        ends = ends and (kept[-1].joint != ";" or bool(_THEY.match(clause.rest)))
        own = _of_self_apart(clause, before=bool(kept), ends=ends)
        whole = own is not None and (clause.part == "others" or own.rest == clause.rest)
        kept += [own] if own is not None else []
    while len(kept) > 1 and nodeeds.only_leads_on(kept[0], kept[1]):
        kept = kept[1:]
    return kept


def _of_self_apart(clause: Clause, *, before: bool, ends: bool) -> Clause | None:
    """A clause without what it tells of "me"; what others did stays where it has a number, or ends the note."""
    start = _SELF.search(clause.rest)
    if clause.part == "others":
        has_number = any(letter.isdigit() for letter in clause.rest)
        if start or not (ends or (before and has_number)) or others.did_a_part(clause.rest):
            return None
        return replace(clause, part="tail", joint=";" if ends else ",")
    if not start:
        return clause
    if _CONDITION.search(clause.rest[: start.start()]):
        return None
    asides = [match.start() for match in _ASIDE.finditer(clause.rest[: start.start()].rstrip())]
    for at in reversed(asides):
        if not re.search(r"\d", _CLOCK.sub("", clause.rest[at:])) and clause.rest[:at].strip():
            return replace(clause, rest=_DANGLING.sub("", clause.rest[:at].strip()))
    return None


def _lines(fact: str, clauses: list[Clause], role: Role, taken: _Openings) -> Iterator[str]:
    """The whole note first; then less and less of it, the lines that keep its numbers before those that lose some."""
    shorter = [clauses[:count] for count in range(len(clauses) - 1, 0, -1)]
    later = [clauses[first:] for first in range(1, len(clauses)) if not nodeeds.points_back(clauses[first])]
    numbers, whole = _numbers(clauses), _size(clauses)
    enough = [part for part in (*shorter, *later) if whole > MOST or 2 * _size(part) >= whole]
    seen: set[str] = set()
    for some in (clauses, *sorted(enough, key=lambda part: numbers - _numbers(part))):
        for line in _told(fact, some, role, taken):
            if line not in seen:
                seen.add(line)
                yield line


def _told(fact: str, clauses: Sequence[Clause], role: Role, openings: _Openings) -> Iterator[str]:
    if tense.is_gone(clauses):
        role = replace(role, current=False)
    how = Telling(role, tense.keeps_past(fact, clauses, role), openings.here, openings.elsewhere)
    plain = replace(how, taken=frozenset(), elsewhere=frozenset())
    ways = [plain] if _is_shared(clauses, fact) or how == plain else [how, plain]
    first: list[planning.Unit] = []
    for units in _plans(clauses, openings, role):
        first = first or units
        for way in ways:
            line = told(units, way)
            if units[0].is_deed and _is_with_others(units[0].clause, fact):
                yield told(units, replace(way, with_others=True))
            yield line
            if units[0].is_deed and units[0].clause.rest in _ONE_OF_THEM:
                yield line.replace(" ", " a ", 1)  # "drove dumper" is too short to stand alone
    if first:
        yield told(first, replace(how, as_typed=True))


def _are_surely_duties(clauses: Sequence[Clause]) -> bool:
    """ "Home visits, court reports": nothing but duties, and no number."""
    no_number = not any(_NUMBER.search(one.rest) for one in clauses)
    return no_number and all(one.part == "thing" for one in clauses) and duties.are_duties(clauses)


def _names_a_duty(clause: Clause) -> bool:
    """ "VAT returns each quarter", "PCR on 96 samples": no "weekly dashboard", which would want an article."""
    many = carriers.nouns_of(clause.rest)[-1].endswith(("s", "ing"))
    told = any(deed.word != "work" for deed in carried.deeds_of([clause]))
    return told or (many and duties.are_duties([clause]))


def _is_shared(clauses: Sequence[Clause], fact: str) -> bool:
    return bool(clauses) and clauses[0].who == "we" and not asks.tells_whose(fact)


def _is_with_others(clause: Clause, fact: str) -> bool:
    """Whether a line says that others did it too."""
    is_sayable = not (nodeeds.needs_its_doer(clause) or nodeeds.holds_a_sentence(clause))
    comes_in = clause.verb == "get" and _NUMBER.search(clause.rest[:12])  # "we get 1,200 lb a week"
    is_sayable = is_sayable and not (comes_in or _COUNTS_THEM.search(fact) or _NOW_LESS.search(fact))
    return is_sayable and _is_shared([clause], fact)


def _plans(clauses: Sequence[Clause], openings: _Openings, role: Role) -> Iterator[list[planning.Unit]]:
    """The lines that may be made of some clauses, the best first; the last as the note has them, without a verb."""
    units = planning.units_of(clauses)
    if not units:
        return
    yield from placing.placed(units, openings.here)
    yield from carriers.surely(units, role.title)
    yield from planning.plans(clauses, openings.here, carriers.job(role.title))
    yield from carriers.beside_deeds(units, role.title, openings.here)
    yield from carriers.plans(units, role.title)
    text = units[0].clause.rest
    seems = text.islower() and verbs.form_of(text.split()[0]) and not fitting.names_only_tools(text)
    seems = seems and not grammar.PREPOSITIONS & set(text.split())
    if any(unit.is_deed for unit in units) or not seems:  # "lobby desk" would read as a deed
        yield planning.with_asides_last(units)


def _numbers(clauses: Sequence[Clause]) -> int:
    return sum(len(re.findall(r"\d+", clause.rest)) for clause in clauses)


def _size(clauses: Sequence[Clause]) -> int:
    return sum(len(clause.text.split()) for clause in clauses if clause.joint != ";")
