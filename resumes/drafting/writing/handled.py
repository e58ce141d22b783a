"""Where no verb is surer: what was done to a thing is its doer's deed, and whatever is named was "handled"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..language import grammar, verbs
from ..language.wordlists import listed
from ..language.words import stem
from . import asks, duties, phrases
from .carriers import COUNTED, INSTRUMENTS, RATED, TIMES, deed_of, nouns_of
from .neighbors import Clause
from .others import is_person
from .planning import Unit
from .tagging import plain, tagged

# What befalls a thing, and nobody does: "sales doubled", "three opened on time".
_HAPPENS = listed(
    """
    double halve drop rise fall grow increase decrease improve open close start begin end stop change break fail crash
    ask say tell want certify license train qualify run go come happen arrive turn be have become get jam leak sell
    last stay move return shut burst crack expire lapse melt sink split freeze spill flood die wear slip settle dry
    shrink spread merge relocate rebrand shift
    """
)
_FIRMS = listed("paper company firm business magazine newspaper agency club startup")  # they fold by themselves
_NO_GROUP = frozenset(("V", "X", "S", "I", "T", "P", ","))
_NO_OBJECT = grammar.SUBJECTS | listed("one some most many few other others the only")
_GIVEN = listed("pay give provide offer allow")
_ANY = ("handle", "take care of", "deal with")
_FEWEST, _MOST = 3, 4  # words of a thing that is alone, and of any
_ITEMS = re.compile(r", (?:and )?")
_LEVEL = re.compile(r"(?i)\b(?:up(?! to)|down|from|(?<!up )to|at):? [$£€]?\d|%|\w (?:up|down)$")


def handled(units: Sequence[Unit], taken: frozenset[str]) -> list[Unit]:
    """Whatever is named, "handled": the last verb there is; nothing where what is named can be no object.

    `taken`: stems of the verbs that lines open with."""
    first = units[0].clause
    words = [plain(word) or "," for word in first.words]
    opens_well = first.part == "thing" or bool(COUNTED.match(first.rest))
    alone = (
        len(units) == 1
        and len(words) < _FEWEST
        or len(words) == 1
        and not (words[0].endswith("s") or first.rest.isupper())
    )
    if not opens_well or alone or words[0] in grammar.PREPOSITIONS:
        return []
    if all(map(asks.is_a_paper, _ITEMS.split(first.rest))):
        return deed_of("hold", first.rest, units)
    tags = tagged(first.words)
    told = any(tag in ("X", "I", "T", "S") for tag in tags) or "V" in tags[1:2] or bool(_LEVEL.search(first.rest))
    told = (
        told
        or bool((grammar.BE | phrases.STATED) & set(words))
        or tags[:1] == ["V"]
        and tags[1:2] in (["P"], ["D"], ["A"])
    )
    papers = bool(set(words) & phrases.PAPERS) or first.rest.isupper()
    long = (
        first.part == "thing"
        and len([word for word in nouns_of(first.rest.partition(",")[0]) if word != "and"]) > _MOST
    )
    if told or long or papers or duties.names_a_role(first.rest) or set(words) <= TIMES | {"and"}:
        return []
    if stem(words[-1]) in INSTRUMENTS and not words[0].endswith("ing"):
        return deed_of("use", first.rest, units)
    if not (_so_many_a_time(units) if COUNTED.match(first.rest) else duties.name_a_duty(_ITEMS.split(first.rest))):
        return []
    verb, _, more = next((one for one in _ANY if stem(one.split()[0]) not in taken), _ANY[0]).partition(" ")
    return deed_of(verb, f"{more} {first.rest}".strip(), units)


def _so_many_a_time(units: Sequence[Unit]) -> bool:
    """ "12 pallets a night", "6 tables weekdays", and not "four acres"."""
    said = " ".join(one.text for unit in units for one in (unit.clause, *unit.tails))
    return bool(RATED.search(said) or TIMES & {plain(word) for word in said.split()})


def done(clause: Clause) -> Clause:
    """ "vitals charted in PointClickCare" → "charted vitals in PointClickCare"."""
    words = clause.words
    tags = tagged(words)
    hedged = plain(words[0]) in phrases.HEDGES if words else False
    at = next(
        (place for place, tag in enumerate(tags) if place >= hedged and tag in _NO_GROUP and words[place] != "of"), 0
    )
    form = verbs.form_of(plain(words[at])) if at and tags[at] == "V" else None
    if (
        form is None
        or form.kind not in ("past", "participle")
        or form.base in _HAPPENS
        or clause.part in ("deed", "others")
    ):
        return clause
    given = (plain(words[0]) == "no" and form.base in _GIVEN) or "so" in words[:at]
    given = given or (at == 1 and plain(words[0]) in ("all", "both", "some", "most"))  # "all keyed by hand"
    given = given or (form.base == "fold" and plain(words[at - 1]) in _FIRMS)
    if given or plain(words[0]) in _NO_OBJECT or set(tags[:at]) <= {"J", "R", "M"}:
        return clause  # "only 3 matches called off", "no mileage paid", "always short staffed"
    after = "P" if plain(" ".join(words[at + 1 : at + 2])) in ("every", "each", "so", "all") else tags[at + 1 : at + 2]
    named = any(word.istitle() for word in words[1:at])
    people_do = named or is_person(plain(words[at - 1])) or grammar.is_number(plain(words[at - 1]))  # "12 sat"
    is_past = verbs.past(form.base) == plain(words[at]) or (plain(words[at]) == "done" and after and after[0] == "P")
    if people_do or (after and after[0] in ("N", "D", "J", "O", "M")) or not is_past:
        return clause
    apart = 1 + (plain("".join(words[at + 1 : at + 2])) in ("in", "up", "out", "off") and len(words) == at + 2)
    rest = " ".join((*words[at + 1 : at + apart], *words[:at], *words[at + apart :]))  # "lunches brought in"
    return replace(
        clause,
        part="deed",
        rest=rest,
        word=words[at] if form.base != "do" else "did",
        form=verbs.Form(form.base, "past"),
    )


def opens_phrase(word: str) -> bool:
    """ "in", "2023", "about", "last": what follows a verb that has no object of its own."""
    low = plain(word)
    return low in grammar.PREPOSITIONS | grammar.TIMES | {"about", "so"} or grammar.is_number(low)
