"""What a line is made of: deeds with all that hangs on each, and plain verbs for things that have none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..language import grammar, spelling, synonyms, verbs
from ..language.wordlists import listed
from ..language.words import fold, stem, stems
from . import carried, duties, fitting, phrases
from .neighbors import Clause
from .tagging import plain

_FIGURE = re.compile(
    r"(?i)^(?:about |up to |over |around )?[$£€]?\d[\d,.+%-]*\w*(?: (?:to|a|an|per|each|every|of|\w+)){0,4}$"
)
_HANGING = re.compile(r"(?i) (?:when|whenever|if|while|before|after|because|until|for|at|on|in|every|each|per)\b")
_NO_ARTICLE = listed("president treasurer secretary captain chair")
_CAPITAL = re.compile(r"^[A-Z][a-z]+(?:-[a-z]+)*$")
_CARE = frozenset(("care", "babysit", "nanny", "mind"))
# Deeds that a list of plain things may go on with: "hung doors, skirting", "sold tea, cakes".
_GENERIC = listed(
    """
    take process use track sell make clean hang fit fix repair install cook bake prep paint wash build order stock fill
    load carry move pack pick cut grow feed teach study play speak write draw read buy deliver polish dust empty plant
    lay change replace prepare alter mend sew
    """
)
_CHECKS = stems("check inspection walkaround walkround")
_WHEN_CHECKED = grammar.PREPOSITIONS | {"first", "daily", "every", "each"}
# Deeds done to a whole, of which a list then names the parts.
_OF_PARTS = listed("check inspect plan organize arrange teach study test examine")
_FOR_WHAT = listed("check inspect test examine")
_A_TIME = re.compile(r"(?i)^(?:(?:every|each|on|in the) [a-z]+|daily|nightly|weekly)$")
_GOES_ON = re.compile(r"(?i)\w (?:like|such as|including) (?:[\w-]+ ?){1,3}$")  # "activities like painting", and more
_SHORT = 3  # words of a thing
_HELPING = listed("help assist support deal advise")
NARROW = listed("empty sell cut wash")
_TAKES_ALL = listed("handle do cover manage organize arrange")


@dataclass(frozen=True, slots=True)
class Unit:
    """One member of a line: a deed, or words that have none, and the tails that hang on it.

    `joint` is what stood before it. `things` are objects beyond the deed's own.
    """

    clause: Clause
    joint: str = ","
    things: tuple[str, ...] = ()
    tails: tuple[Clause, ...] = ()

    @property
    def is_deed(self) -> bool:
        return self.clause.part == "deed"


def plans(clauses: Sequence[Clause], taken: frozenset[str], trade: str = "") -> Iterator[list[Unit]]:
    """The lines that may be made of some clauses, the best first. `trade`: the deed that the job's title names."""
    if not clauses:
        return
    units = units_of(clauses)
    first = units[0].clause
    for led in role_led(units):
        yield from all_led(led, taken, trade)
    if first.verb in _CARE and len(units) > 1 and all(unit.clause.part == "thing" for unit in units[1:]):
        yield [_with_cares(units)]
    yield from all_led(units, taken, trade)


def role_led(units: Sequence[Unit]) -> Iterator[list[Unit]]:
    """ "line cook, grill station" → "worked as a line cook", at the grill station."""
    first = units[0].clause
    if first.part in ("thing", "tail") and duties.names_a_role(first.rest):
        yield _with_stations([_in_role(units[0]), *units[1:]])


def with_list(units: Sequence[Unit]) -> list[Unit]:
    """ "performed evening cleaning, 3 floors, restrooms, trash": a deed, and the list of what it was."""
    first, things = units[0], units[1:]
    listed_alike = all(unit.clause.part == "thing" and unit.joint in (",", "and") for unit in things)
    tails = [tail for unit in units[:-1] for tail in unit.tails]
    is_item = len(first.clause.words) < _SHORT and not re.search(r"\d|ing\b", first.clause.rest)  # "on boilers"
    if not first.is_deed or first.things or len(things) < 2 or is_item or not listed_alike:
        return []
    if any(tail.joint != "," for tail in tails) or len(tails) > len(first.tails):
        return []
    said = fitting.series([*(tail.rest for tail in first.tails), *(unit.clause.rest for unit in things)])
    return [replace(first, tails=(Clause("tail", said, ":"), *things[-1].tails))]


def with_asides_last(units: list[Unit]) -> list[Unit]:
    """Things that no deed leads, at the end of a line of deeds: they hang on the last."""
    end = len(units)
    while end > 1 and units[end - 1].clause.part == "thing" and units[end - 1].joint == ",":
        end -= 1
    if end == len(units) or not all(unit.is_deed for unit in units[:end]):
        return units
    aside = [tail for unit in units[end:] for tail in (replace(unit.clause, part="tail"), *unit.tails)]
    return [*units[: end - 1], replace(units[end - 1], tails=(*units[end - 1].tails, *aside))]


def all_led(units: Sequence[Unit], taken: frozenset[str], trade: str = "") -> Iterator[list[Unit]]:
    """The plans in which every thing has its deed, each once; where one cannot have any, none."""
    found: list[list[Unit]] = []
    for turn in range(5):
        led = _led(units, taken, turn, trade)
        if all(unit.is_deed for unit in led) and led not in found:
            found.append(led)
            yield led


def units_of(clauses: Sequence[Clause]) -> list[Unit]:
    units: list[Unit] = []
    for clause in map(lowered, clauses):
        if clause.part == "tail" and units:
            units[-1] = replace(units[-1], tails=(*units[-1].tails, clause))
        else:
            units.append(Unit(clause, clause.joint))
    return units


def _led(units: Sequence[Unit], taken: frozenset[str], turn: int, trade: str) -> list[Unit]:
    """Units with a deed each: things behind a deed become its objects, or get a plain verb of their own."""
    made: list[Unit] = []
    used = set(taken)
    at, led_one = 0, False
    while at < len(units):
        unit = units[at]
        if unit.clause.part != "thing":
            made.append(unit)
            at += 1
            continue
        end = _end_of_things(units, at)
        run = _with_its_parts([_bracketed(unit, last=place == end - 1) for place, unit in enumerate(units[at:end], at)])
        run = run if len(run) == 1 else _parted(run)
        beside = any(unit.is_deed for unit in made)
        if made and made[-1].is_deed and (run[0].joint == "-" or _is_only_timed(made[-1])):
            made[-1] = _with_aside(made[-1], run)
        elif made and made[-1].is_deed and (helped := _helped_with(made[-1], run)):
            made[-1] = helped
        elif made and made[-1].is_deed and not made[-1].tails and _goes_with(made[-1], run):
            things = tuple(part for one in run for part in duties.parts_of(one.clause.rest))
            made[-1] = replace(made[-1], things=(*made[-1].things, *things), tails=run[-1].tails)
        elif made and made[-1].is_deed and _is_of_what_was_done(made[-1], run):
            made[-1] = _with_aside(made[-1], run)
        elif not turn and (own := _by_their_own(run, used if not made else set(), trade)):
            used.update(stem(one.clause.word) for one in own)
            made = _joined(made, own)
        elif (told := _with_doings(run, used, beside=beside, led=led_one)) or (
            told := _by_their_own(run, used if not made else set(), trade, strangers=True) if turn == 1 else []
        ):
            made += told
        elif (led := _under_a_verb(run, used, max(turn - 2, 0), beside=beside, led=led_one)) is not None:
            used.add(stem(led.clause.word))
            made.append(led)
            led_one = True
        else:
            made += run
        at = end
    return made


def _end_of_things(units: Sequence[Unit], at: int) -> int:
    """The place after the last thing of a run, told as one."""
    end = at
    while end < len(units) and units[end].clause.part == "thing":
        if end > at and units[end].joint in (":", "-") and units[at].joint not in (":", "-"):
            break
        end += 1
        if units[end - 1].tails and not _is_bracketed(units, end - 1):
            break
    return end


def _by_their_own(run: Sequence[Unit], used: set[str], trade: str, *, strangers: bool = False) -> list[Unit]:
    """ "till, diaper changes, cleaning": each thing under the verb that goes with it."""
    if any(one.joint in (":", "-") for one in run[1:]):
        return []
    things = [one.clause for one in run]
    told = carried.deeds_of(things, trade=trade, taken=frozenset(used), strangers=strangers)
    return [
        Unit(deed, run[0].joint if not at else ",", tails=run[-1].tails if at == len(told) - 1 else ())
        for at, deed in enumerate(told)
    ]


def _joined(made: list[Unit], own: list[Unit]) -> list[Unit]:
    """ "make coffees, latte art": the same deed is said once."""
    if made and made[-1].clause.verb == own[0].clause.verb and not made[-1].tails and len(own) == 1:
        return [*made[:-1], replace(made[-1], things=(*made[-1].things, own[0].clause.rest), tails=own[0].tails)]
    return [*made, *own]


def _with_doings(run: Sequence[Unit], used: set[str], *, beside: bool, led: bool) -> list[Unit]:
    """ "bottles, nap times, keeping the diary": a doing with its object is a deed, the others are duties."""
    doing = [one for one in run if carried.is_doing(one.clause.rest)]
    others = [one for one in run if one not in doing]
    if not doing or not others or any(one.tails for one in others):
        return []
    duty = _under_a_verb(others, used, 0, beside=beside, led=led)
    deeds = _by_their_own(doing, set(), "")
    return [replace(duty, joint=run[0].joint), *(replace(one, joint=",") for one in deeds)] if duty and deeds else []


def _is_of_what_was_done(unit: Unit, run: Sequence[Unit]) -> bool:
    """ "check the bus in the morning, lights, tyres": the parts of what was checked."""
    if unit.clause.verb not in _OF_PARTS or len(run) < 2 or unit.tails:
        return False
    return all(duties.is_concrete(one.clause.rest) for one in run)


def _with_aside(unit: Unit, run: Sequence[Unit]) -> Unit:
    """ "prepped in the morning - veg, stocks": what stands behind a dash is what the deed was about."""
    said = fitting.series([one.clause.rest for one in run])
    aside = Clause("tail", f"including {said}" if len(run) > 1 else said, ",")
    return replace(unit, tails=(*unit.tails, aside, *(tail for one in run for tail in one.tails)))


def _is_only_timed(unit: Unit) -> bool:
    """ "prep every morning, sauces, stocks": what was done, is told behind its time."""
    return unit.clause.verb in _GENERIC and not unit.tails and bool(_A_TIME.match(unit.clause.rest))


def _is_bracketed(units: Sequence[Unit], at: int) -> bool:
    """Whether a figure hangs on a thing amid a list: "inbound calls, 70 a day, refunds"."""
    goes_on = at + 1 < len(units) and units[at + 1].clause.part == "thing"
    return goes_on and len(units[at].tails) == 1 and bool(_FIGURE.match(units[at].tails[0].rest))


def _bracketed(unit: Unit, *, last: bool) -> Unit:
    if last or not unit.tails:
        return unit
    clause = replace(unit.clause, rest=f"{unit.clause.rest} ({unit.tails[0].rest})")
    return replace(unit, clause=clause, tails=())


def _with_its_parts(run: Sequence[Unit]) -> list[Unit]:
    """ "vehicle checks first thing, lights, tyres": what was checked, behind what was done and when."""
    words, parts = run[0].clause.words, run[1:]
    end = next((at for at, word in enumerate(words) if word in _WHEN_CHECKED), 0)
    if not end or stem(words[end - 1]) not in _CHECKS or len(parts) < 2:
        return list(run)
    lasts = {stem(plain(one.clause.words[-1])) for one in parts}
    if lasts & phrases.DUTIES or any(one.tails or len(one.clause.words) > _SHORT for one in parts):
        return list(run)
    when = Clause("tail", " ".join(words[end:]), "when")
    said = Clause("tail", fitting.series([one.clause.rest for one in parts]), ":")
    return [replace(run[0], clause=replace(run[0].clause, rest=" ".join(words[:end])), tails=(when, said))]


def _parted(run: Sequence[Unit]) -> list[Unit]:
    """ "planting, patios and fencing": the last two of a list, told with "and", are two."""
    run = list(run)
    first, _, second = run[-1].clause.rest.partition(" and ")
    if len(run) < 2 or not second or len(first.split()) > 2 or " and " in second:
        return run
    doing = _doing(first)
    if (first.split()[-1], second.split()[0]) in phrases.PAIRED or (doing and (" " in first or _doing(second))):
        return run
    last = replace(run[-1], clause=replace(run[-1].clause, rest=second))
    return [*run[:-1], replace(run[-1], clause=replace(run[-1].clause, rest=first), tails=()), last]


def _helped_with(unit: Unit, run: Sequence[Unit]) -> Unit | None:
    """ "helped parents with forms, letters" → "helped parents with forms and letters"."""
    before, link, thing = unit.clause.rest.rpartition(" for " if unit.clause.verb in _FOR_WHAT else " with ")
    if not link and unit.clause.rest.startswith("with "):
        before, link, thing = "", "with ", unit.clause.rest[5:]
    only_with = unit.clause.rest.startswith("with ") and all(one.joint == "," for one in run)  # "with schools, police"
    if not (unit.clause.verb in _HELPING | _FOR_WHAT or only_with) or not link or unit.tails or len(thing.split()) > 3:
        return None
    if not all(duties.is_short(one.clause.rest) for one in run):
        return None
    said = fitting.series([thing, *(part for one in run for part in duties.parts_of(one.clause.rest))])
    return replace(unit, clause=replace(unit.clause, rest=f"{before}{link}{said}"), tails=run[-1].tails)


def _doing(text: str) -> bool:
    return text.split()[0].endswith("ing")


def _goes_with(unit: Unit, run: Sequence[Unit]) -> bool:
    """Whether things are only more of what a deed is done to: "hung doors, skirting"."""
    words = [plain(word) for word in unit.clause.words]
    if any(one.joint not in (",", "and") for one in run):
        return False
    if _GOES_ON.search(unit.clause.rest):
        return all(len(one.clause.words) <= _SHORT for one in run)
    if not words or any(word in grammar.PREPOSITIONS - {"up", "out", "down", "off"} for word in words):
        return False
    if unit.clause.verb in NARROW and not all(is_usual(unit.clause.verb, one.clause.rest) for one in run):
        return False
    rests = [part for one in run for part in duties.parts_of(one.clause.rest)]
    rests[-1] = _HANGING.split(rests[-1])[0]
    if _are_alike(words, rests) and all(is_usual(unit.clause.verb, rest) for rest in rests):
        return True
    if any(duties.is_none(rest) or carried.is_doing(rest) for rest in rests):
        return False
    if unit.clause.verb in _TAKES_ALL:
        return True
    if any(map(duties.is_station, rests)):
        return False
    return unit.clause.verb in _GENERIC and all(map(duties.is_concrete, rests))


def _are_alike(words: Sequence[str], rests: Sequence[str]) -> bool:
    """Whether things go on as the deed's own thing does: "check the tires, the oil and the lights"."""
    article = words[0]
    return article in ("the", "my", "our") and all(plain(rest.split()[0]) == article for rest in rests if rest.split())


def is_usual(verb: str, thing: str) -> bool:
    """Whether nothing speaks against it: one empties bins, and no bathrooms."""
    known = synonyms.usual_deeds(stem(thing.split()[-1]))
    return not known or stem(verb) in known


def _under_a_verb(run: Sequence[Unit], used: set[str], turn: int, *, beside: bool, led: bool) -> Unit | None:
    """Things under a plain verb that no line of the job opens with yet."""
    things = [one.clause for one in run]
    if not duties.are_duties(things, beside=beside, led=led) or any(one.joint in (":", "-") for one in run[1:]):
        return None
    found = [verb for verb in duties.verbs_for(things) if stem(verb.split()[0]) not in used]
    if turn >= len(found):
        return None
    verb, _, more = found[turn].partition(" ")
    said = fitting.series([one.rest for one in things])
    rest = f"{more} {said}".strip()
    deed = Clause("deed", rest, run[0].joint, verb, verbs.Form(verb, "base"), sure=False)
    return Unit(deed, run[0].joint, tails=run[-1].tails)


def lowered(clause: Clause) -> Clause:
    """A capital that only began a note goes: "Month end close"; a name keeps its own."""
    first, _, more = clause.text.partition(" ")
    if not _CAPITAL.match(first) or fitting.is_proper(fold(first)) or more[:1].isdigit():  # "Year 4 class"
        return clause
    acts = clause.part != "deed" and bool(verbs.form_of(plain(more.partition(" ")[0])))  # "Linda checked it"
    if (clause.part == "thing" or acts) and "-" not in first and not _is_english(fold(first)):
        return clause  # "Cisco switches"
    if clause.part == "deed":
        return replace(clause, word=clause.word.casefold(), adverb=clause.adverb.casefold())
    return replace(clause, rest=f"{first.casefold()} {more}".strip())


def _is_english(word: str) -> bool:
    return (
        grammar.is_number(word)
        or spelling.is_known(word)
        or spelling.is_known(stem(word))
        or verbs.form_of(word) is not None
    )


def _with_stations(units: list[Unit]) -> list[Unit]:
    """ "line cook, grill station": where one stood in a role hangs on it."""
    at = 1
    while at < len(units) and units[at].clause.part == "thing" and duties.is_station(units[at].clause.rest):
        at += 1
    stood = tuple(replace(unit.clause, part="tail") for unit in units[1:at])
    tails = tuple(tail for unit in units[1:at] for tail in unit.tails)
    return [replace(units[0], tails=(*units[0].tails, *stood, *tails)), *units[at:]]


def _in_role(unit: Unit) -> Unit:
    """ "line cook" → "worked as a line cook"."""
    clause = unit.clause
    in_office = set(clause.things) & (phrases.OFFICES - {"lead", "member", "head"}) or duties.CONTACT.match(clause.rest)
    base = "serve" if in_office else "work"
    deed = replace(
        clause, part="deed", rest=f"as {with_article(clause.rest)}", word=base, form=verbs.Form(base, "base")
    )
    return replace(unit, clause=deed)


def with_article(role: str) -> str:
    """ "supply clerk" → "a supply clerk"; "president of the club" stays."""
    first = role.split()[0]
    if duties.CONTACT.match(role):
        return role.removeprefix("the ")
    if first == "only":
        return f"the {role}"
    if {fold(word) for word in role.split()[:4]} & _NO_ARTICLE or first in ("first", "second", "third"):
        return role
    if " of " in role or first.casefold() in ("a", "an", "the") or first.isupper():
        return role
    return f"{'an' if role[0].casefold() in 'aeiou' else 'a'} {role[:1].lower()}{role[1:]}"


def _with_cares(units: Sequence[Unit]) -> Unit:
    """ "cared for grandmother, meds, meals" → "cared for grandmother, including medications and meals"."""
    first = units[0]
    cared = fitting.series([unit.clause.rest for unit in units[1:]])
    tail = Clause("tail", f"including {cared}", ",")
    return replace(first, tails=(*first.tails, tail, *(one for unit in units[1:] for one in unit.tails)))
