"""The drafter that needs no model: it puts a rough note into the shape of a highlight and adds nothing to it.

Whatever it writes goes through the check before it is handed out; a line that would say more than the note is dropped,
shorter ones are tried, and in the end the note stays a note, with a question.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from . import asks, claims, lightly, ownwords, phrases, tongue, verbs
from .clauses import Clause, head, read
from .fitting import fitted, joined, lowered, series, where
from .given import given
from .refusals import MOST
from .values import Drafted, Role
from .words import stem, tokens

_LONGEST, _PARTS = 1_200, 9  # of a fact, as much as one highlight could hold: characters, and parts
_OFTEN_ONE = frozenset(("one", "1"))
_POINTS_BACK = frozenset(("it", "them", "this", "that"))
_LEAST = 4
_COUNTED = re.compile(r"(?i)\d.* (?:per|a|an|each|every) (?:day|night|shift|week|month|hour)\b")
_BEFORE_THAT = re.compile(r"(?i)(?:and |but )?before that (?:it|they|we|people)\b")
_Group = tuple[Clause, list[Clause]]


def draft(fact: str, *, role: Role, taken: Sequence[str] = ()) -> Drafted:
    """One highlight from one fact, or none, and the question that would help it most.

    `taken` holds the highlights the entry has already; a new one opens with another verb where an equal one exists.
    """
    if tongue.is_elsewhere(fact) and not _COUNTED.search(fact):
        return Drafted("", asks.for_english())
    parts = _pointed_at(read(fact[:_LONGEST])[:_PARTS])
    for line in _lines(fact, parts, role, taken):
        text = _sentence(line)
        if claims.check(text, fact=fact, role=role).is_theirs:
            return Drafted(text, _question(fact, parts))
    return Drafted("", _question_alone(parts))


def _lines(fact: str, parts: list[Clause], role: Role, taken: Sequence[str]) -> Iterator[str]:
    """The person's own words first where the parts read unsurely, else last."""
    own = ownwords.told(fact[:_LONGEST], role)
    own = own if _LEAST <= len(own.split()) <= MOST else ""
    if own and ownwords.is_unsure(fact, parts):
        yield own
    if not _tells_of_others(fact):
        yield from _attempts(parts, role, _openings(taken))
    if own:
        yield own


def _tells_of_others(fact: str) -> bool:
    return bool(_BEFORE_THAT.match(fact))


def _pointed_at(parts: list[Clause]) -> list[Clause]:
    """ "month end close, took it from 9 days to 5": what "it" is."""
    if len(parts) > 1 and parts[0].part == "thing" and parts[1].part == "deed" and parts[1].words[:1] == ["it"]:
        rest = " ".join([lowered(parts[0].rest), *parts[1].words[1:]])
        return [Clause("deed", rest, parts[1].verb, parts[1].form), *parts[2:]]
    return parts


def _openings(taken: Sequence[str]) -> frozenset[str]:
    words = [tokens(line) for line in taken]
    return frozenset(stem(line[0].text) for line in words if line)


def _attempts(parts: list[Clause], role: Role, taken: frozenset[str]) -> Iterator[str]:
    """The whole note first; then less and less of it, so that one odd end does not cost the rest."""
    parts = [
        part
        for before, part in zip([None, *parts], parts, strict=False)
        if part.part != "others"
        and not (part.part == "amount" and before and before.part == "others" and "they" in before.words)
    ]
    shorter = [parts[:count] for count in range(len(parts) - 1, 0, -1)]
    later = [parts[first:] for first in range(1, len(parts))]
    for some in (parts, *shorter, *later):
        for opening in (taken, frozenset[str]()):
            for plain in (False, True):
                line = _Line(role, opening, plain).of(some)
                if line and len(line.split()) <= MOST:
                    yield line


@dataclass(frozen=True, slots=True)
class _Line:
    """One way to write a note: for this role, around these openings, with articles or plainly without."""

    role: Role
    taken: frozenset[str]
    plain: bool

    def of(self, parts: list[Clause]) -> str:
        parts = lightly.with_tools_apart(parts)
        deeds = [part for part in parts if part.part == "deed"]
        things = [part for part in parts if part.part in ("thing", "tools")]
        if deeds:
            return self._told(parts)
        return self._named(parts, things) if things and parts[0].part != "when" else ""

    def _told(self, parts: list[Clause]) -> str:
        """Deeds first, in the tense of the job; amounts, tools and times on the deed they follow."""
        early, groups = _grouped(parts)
        early, groups = lightly.with_things_last(early, groups)
        groups = self._other_first(groups)
        said: list[str] = []
        for place, (deed, others) in enumerate(groups):
            fit = fitted(deed, self.role, plain=self.plain)
            if place and deed.verb == "use" and not others and " using " not in said[-1]:
                said[-1] += f"{',' if ',' in said[-1] else ''} using {fit}"
                continue
            verb = self._verb(deed, self.taken if place == 0 else frozenset())
            said.append(joined(verb, fit, others, self.role, plain=self.plain))
        if early:
            said[-1] += where(early, said[-1], self.role)
        return series(said)

    def _other_first(self, groups: list[_Group]) -> list[_Group]:
        """Another deed of the note opens the line when the first one's verb opens one already and has no equal."""
        first, others = groups[0]
        if stem(first.verb) not in self.taken or any(stem(other) not in self.taken for other in _equals(first)):
            return groups
        for place, (deed, ends) in enumerate(groups[1:], start=1):
            if stem(deed.verb) not in self.taken and not others and not ends and not _POINTS_BACK & set(deed.words):
                return [groups[place], *groups[:place], *groups[place + 1 :]]
        return groups

    def _verb(self, deed: Clause, taken: frozenset[str]) -> str:
        base = deed.verb
        if stem(base) in taken:
            base = next((other for other in _equals(deed) if stem(other.split()[0]) not in taken), base)
        first, _, rest = base.partition(" ")
        done = deed.form in ("past", "participle") and deed.verb in phrases.DONE_ONCE
        return f"{verbs.in_tense(first, current=self.role.current and not done)} {rest}".strip()

    def _named(self, parts: list[Clause], things: list[Clause]) -> str:
        """A note without a verb: a light verb that claims nothing, chosen by its noun."""
        first = lightly.main(things)
        base, same = lightly.verb_for(first, [part for part in things if part is not first])
        verb, _, link = base.partition(" ")
        opening = f"{verbs.in_tense(verb, current=self.role.current)} {link}".strip()
        plain = self.plain or base == "work as"
        listed = series([fitted(part, self.role, plain=plain) for part in (first, *same)])
        if base == "work as":
            listed = f"{'an' if listed[:1] in 'aeiou' else 'a'} {listed}"
        if base == "work":
            opening = verbs.in_tense("work", current=self.role.current)
        others = [part for part in parts if part is not first and part not in same]
        return joined(opening, listed, others, self.role, plain=self.plain)


def _grouped(parts: list[Clause]) -> tuple[list[Clause], list[_Group]]:
    """What stands before the first deed, and each deed with what follows it."""
    groups: list[_Group] = []
    early: list[Clause] = []
    for part in parts:
        if part.part == "deed":
            groups.append((part, []))
        elif not groups:
            early.append(part)
        elif deed := lightly.as_deed(part, *groups[-1]):
            groups.append((deed, []))
        else:
            groups[-1][1].append(part)
    return early, groups


def _equals(deed: Clause) -> list[str]:
    """Other verbs for the same deed."""
    if deed.verb in ("work", "use") and head(deed.rest) in phrases.RUN_BY_HAND:
        return ["operate"]
    helps = deed.verb in ("help", "assist") and deed.words[:1]
    if helps and deed.words[0] not in ("with", "customers"):
        return []
    return phrases.ALTERNATES.get(deed.verb, "").split()


def _sentence(line: str) -> str:
    line = " ".join(line.split()).strip(" ,.;:-").replace(" ,", ",")
    return line[:1].upper() + line[1:]


def _question(fact: str, parts: list[Clause]) -> str:
    """Nothing is asked of a note that has its number."""
    source = given(fact)
    if any(source.words[amount.first] not in _OFTEN_ONE for amount in source.amounts):
        return ""
    deed = next((part for part in parts if part.part == "deed"), None)
    things = asks.countable(parts)
    verb = "" if deed is None or (deed.verb == "train" and deed.words[:1] == ["on"]) else deed.verb
    return asks.for_number(verb, things, with_others=bool({"we", "our", "us"} & source.exact))


def _question_alone(parts: list[Clause]) -> str:
    deed = next((part for part in parts if part.part == "deed"), None)
    if deed is not None:
        if not deed.things or "own" in deed.words:
            return asks.for_details()
        return asks.for_number(deed.verb, asks.countable([deed]))
    things = [part.rest for part in parts if part.part in ("thing", "tools") and len(part.words) <= 4]
    return asks.for_more(things[0]) if things else asks.for_more()
