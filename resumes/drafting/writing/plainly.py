"""A note in its own words and order, tidied: what is left where no better line can be told, and nothing of it lost."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..language import grammar, verbs
from ..language.wordlists import listed
from ..language.words import is_function, stem, tokens
from ..values import Role
from . import carriers, duties, fitting, handled, naming, nodeeds, others, phrases, planning, speaker, tense
from .neighbors import Clause
from .planning import Unit
from .tagging import plain, tagged
from .telling import Telling, told

_NEXT = "\n"  # between the things of a list
_HANGS = re.compile(r"(?i) (?:when|if|while|for|on|in|at|with|from|to|of)\b")
_ONLY = re.compile(r"(?i)^(?:only|just)\b")
_WHEN = re.compile(r"(?i)^(?:\d+(?:st|nd|rd|th)|first|second|third|last|this|every|most|since|in|on) ")
_BROKE = re.compile(r"(?i)^(?:the )?[\w-]+ (?:\w+ )?(?:went down|went out|broke|died|crashed|failed|flooded|jammed)\b")
_TALK = re.compile(r"(?i)^(?:so|and|but|then|once|one time)\b ?")
_PARTICLES = frozenset(("up", "out", "down", "off"))
_THEM = frozenset(("it", "them", "him", "her"))
_MONTHS = listed(
    "january february march april may june july august september october november december spring summer autumn fall"
)
_NEAR = 6  # words of a deed in which a pronoun points ahead
_WHO = frozenset(("he", "she", "they"))  # told as "who": of another's sentence nobody knows where it ends
_PERSON = frozenset(("he", "she", "him", "her"))  # who must be named before
_SHORT = 3  # words of a thing
_CAME_OF_IT = re.compile(r"(?i)^(?:he|she|they|it|nobody|no one|everyone|everybody|all|none|both)\b|.*\d")
_SELF = re.compile(r"(?i)(?<![\w'’])(?:i|me|we|us|my|our|mine|i['’]m|myself)(?![\w'’&/-])")


def lines(fact: str, clauses: Sequence[Clause], role: Role, taken: frozenset[str]) -> Iterator[str]:
    """The whole note as one line, then as much of it as is whole by itself; the surest first."""
    said = _in_order(naming.named(clauses))
    for end in range(len(said), 0, -1):
        for way in led(_listed(said[:end]), role.title, taken):
            kept = tense.is_dated(fact) or tense.keeps_past(fact, [unit.clause for unit in way], role)
            yield told(way, Telling(role, kept))


def substance(texts: Iterable[str]) -> frozenset[str]:
    """What a line must keep of a note: stems of its words of meaning and its numbers, but of no verb."""
    return frozenset(word for word in meant(texts) if word in verbs.NOUNS_TOO or verbs.form_of(word) is None)


def meant(texts: Iterable[str]) -> frozenset[str]:
    """Stems of the words of meaning, verbs among them, and the numbers."""
    words = [token.folded for text in texts for token in tokens(text) if token.text[0].isalnum()]
    return frozenset(stem(verbs.base_of(word) or word) for word in words if not is_function(word))


def is_said(clause: Clause) -> bool:
    """Whether a line should keep a clause: of what others did, only what came of the writer's own deed."""
    if clause.part != "others":
        return True
    says_when = plain(clause.words[-1]) in grammar.TIME_NOUNS  # "brought in $900, the last time"
    return says_when or bool(_CAME_OF_IT.match(clause.rest)) or " would " in clause.rest


def _in_order(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses that can be said of the writer, what others did behind the deed it belongs to."""
    found: list[Clause] = []
    ahead: list[Clause] = []
    asides: list[Clause] = []
    when: list[Clause] = []
    told = any(clause.part == "deed" for clause in clauses)
    whole = True
    for place, clause in enumerate(clauses):
        own, goes_on = _without_self(clause), any(one.part == "deed" for one in clauses[place + 1 :])
        beside = own is not None and own.part != "deed" and others.did_a_part(own.rest)
        if own is None or beside or nodeeds.is_denied(own) or (not whole and _ONLY.match(own.text)):
            whole = False
            continue
        if own.part == "others" and found:
            found += [replace(own, part="tail", joint=";")] if not goes_on or own.words[0] in _WHO else []
        elif not found and (own.part == "others" or ahead and own.part != "deed" or _is_state(own, clauses)):
            ahead.append(own)
        elif not found and own.part == "tail" and told and _WHEN.match(own.rest):
            when.append(own if own.rest[:1].isdigit() else replace(own, joint="when"))
        else:
            found.append(own)
            found += when if own.part == "deed" else ()
            when = when if own.part != "deed" else []
            if ahead and own.part == "deed":
                asides, ahead = [aside for one in ahead[:1] if (aside := _while(one, own))], []
            if own.part == "deed" and (not goes_on or _PERSON & {plain(word) for word in clauses[-1].words}):
                found, asides = [*found, *asides], []  # behind the last, else who "loaded it"?
    return found


def _is_state(clause: Clause, clauses: Sequence[Clause]) -> bool:
    """ "her son lives far so I call": how things were, before the first deed that says "I"."""
    told = next((one for one in clauses if one.part == "deed"), None)
    tags = tagged(clause.words)
    is_told = any(tag in ("V", "X") for tag in tags[1:]) and tags[0] in ("D", "N", "J")
    broke = bool(_BROKE.search(clause.rest)) and clause is clauses[0]
    return clause.part != "deed" and told is not None and (broke or (bool(told.who) and is_told))


def _without_self(clause: Clause) -> Clause | None:
    if not _SELF.search(clause.rest):
        return clause
    rest = speaker.without_speaker(clause.rest)
    return None if rest is None or _SELF.search(rest) else replace(clause, rest=rest)


def _while(ahead: Clause, deed: Clause) -> Clause | None:
    """ "the machine stopped so i called" → "called, as the machine stopped"; "people came in scared and i" → "when"."""
    pronouns = [plain(word) for word in deed.words]
    subject = naming.subject_of(ahead.rest)
    rest = ahead.rest
    if subject and plain(subject[-1]) in pronouns:
        if not plain(subject[-1]).endswith("s") and plain(subject[-1]) not in ("people", "children", "staff"):
            return None
        rest = f"they {' '.join(ahead.words[len(subject) :])}"
    rest = _TALK.sub("", rest)
    twice = len(subject) < len(ahead.words) and plain(ahead.words[len(subject)]) in grammar.SUBJECTS  # "clients they"
    nobody = tagged(ahead.words)[0] in ("R", "V")  # "still went out"
    if deed.joint == "but" or twice or nobody or _THEM & set(pronouns[:_NEAR]):
        return None
    if tagged(rest.split())[0] == "D" and plain(rest.split()[-1]) in grammar.TIME_NOUNS | _MONTHS:
        return Clause("tail", f"{rest[:1].lower()}{rest[1:]}", "when")  # "every May i took them"
    link = "when" if deed.joint == "and" else "as"
    return Clause("tail", f"{link} {planning.lowered(replace(ahead, part='tail', rest=rest)).rest}", "when")


def led(units: list[Unit], title: str, taken: frozenset[str]) -> Iterator[list[Unit]]:
    """Units with a deed first: their own, or the plain verb that a thing is led by."""
    first = units[0].clause
    if first.part == "deed":
        yield units
        return
    end = next((at for at, unit in enumerate(units) if unit.is_deed), len(units))
    things, more = units[:end], units[end:]
    if duties.names_a_role(first.rest):
        yield from planning.role_led(units)
        return
    ways = (*carriers.surely(things, title), *carriers.plans(things, title), handled.handled(things, taken))
    yield from ([*way, *more] for way in ways if way)


def _listed(clauses: Sequence[Clause]) -> list[Unit]:
    """The clauses as units, a run of things as one list with its "and"."""
    found: list[Clause] = []
    for clause in clauses:
        run = found[-1] if found else None
        listed_on = run and clause.part == "thing" and clause.joint in (",", "and")
        if (
            run
            and listed_on
            and (is_object(run, clause) or (run.part == "thing" and not duties.names_a_role(run.rest)))
        ):
            found[-1] = replace(run, rest=f"{run.rest}{_NEXT}{clause.rest}")
        else:
            found.append(_behind_a_thing(clause, found))
    return planning.units_of([replace(one, rest=_series(one.rest)) for one in found])


def is_object(deed: Clause, thing: Clause) -> bool:
    """ "ordered towels, liners": more of what a deed was done to, and no duty of its own."""
    group = _HANGS.split(thing.rest)[0].split()
    last = plain(group[-1])
    longest = max(len(part.split()) for part in " ".join(group).split(" and "))
    own = last.endswith(("ing", "time")) or stem(last) in phrases.DUTIES | phrases.DEEDS_AS_NOUNS or longest > _SHORT
    if deed.part != "deed" or not deed.sure or own or duties.is_station(" ".join(group)):
        return False
    if _PARTICLES & set(deed.words) and not last.endswith("s"):
        return False  # "broke down boxes, trash"
    if any(word in grammar.PREPOSITIONS - _PARTICLES | grammar.TIME_NOUNS for word in map(plain, deed.words)):
        return False
    if (last in phrases.WORKPLACES or last in ("room", "area")) and deed.verb not in duties.DONE_TO_PLACES:
        return False
    return deed.verb not in planning.NARROW or planning.is_usual(deed.verb, " ".join(group))


def _series(text: str) -> str:
    items = text.split(_NEXT)
    closed = len(items) < 2 or " and " in items[-1] or any(" and " in item for item in items[:-1])
    return ", ".join(items) if closed else fitting.series(items)


def _behind_a_thing(clause: Clause, found: Sequence[Clause]) -> Clause:
    """ "70-80 cold calls a day, logged in Salesforce": what was done to a thing hangs on it."""
    done = (
        clause.form is not None
        and clause.form.kind in ("past", "participle")
        and clause.joint == ","
        and not clause.who
    )
    hangs = done and (not clause.words or handled.opens_phrase(clause.words[0]))
    if not hangs or not found or any(one.part == "deed" for one in found):
        return clause
    return Clause("tail", clause.text, ",")
