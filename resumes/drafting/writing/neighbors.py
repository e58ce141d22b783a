"""A clause of a note, and what it says of the clauses beside it: a list of nouns makes no deed of one of them."""

from dataclasses import dataclass, replace
from typing import Literal

from ..language import grammar, synonyms, verbs
from ..language.wordlists import listed
from ..language.words import is_function, stem, tokens
from . import deeds

# A deed; a thing named; what hangs on the words before; what tells of somebody else.
Part = Literal["deed", "thing", "tail", "others"]

LONE_DEEDS = listed(
    """
    autoclave vacuum polish iron mop weed sand paint grind sweep deburr dust weigh cook clean cut wash pack buff
    feed serve bath scissor scan bake wrap mix dispatch sort colour blowdry dry clip trim pick load fold steam
    spray water rake prune strip stain prime hoover oil ship wax box
    """
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a fact. `joint` is what stood before it. A deed has its verb as typed, its form, and the rest.

    `done`: told as finished. `who`: "i" or "we", where the note says so.
    """

    part: Part
    rest: str
    joint: str = ","
    word: str = ""
    form: verbs.Form | None = None
    adverb: str = ""
    sure: bool = True
    done: bool = False
    who: str = ""

    @property
    def text(self) -> str:
        return " ".join(one for one in (self.adverb, self.word, self.rest) if one)

    @property
    def verb(self) -> str:
        return self.form.base if self.form else ""

    @property
    def words(self) -> list[str]:
        return self.rest.split()

    @property
    def things(self) -> list[str]:
        """The words of meaning, small letters."""
        return [token.folded for token in tokens(self.rest) if token.is_word and not is_function(token.text)]


def settled(clauses: list[Clause]) -> list[Clause]:
    """The clauses read again, each beside the others."""
    lone = [one for one in clauses if _kind(one) == "third" and not one.rest]
    if lone and (
        lone[0] is clauses[0] or all(one.part == "thing" or not one.rest for one in clauses)
    ):  # "colour, cuts"
        return _as_things(clauses)
    if _all_doing(clauses) or _all_lone_deeds(clauses):
        return [as_deed(clause) for clause in clauses]
    if _may_be_things(clauses):
        clauses = [*_as_things(clauses[:1]), *clauses[1:]]
    if first := _lone_deeds_first(clauses):
        return [as_deed(clause) for clause in clauses[:first]] + clauses[first:]
    if _is_list_of_things(clauses):
        return _as_things(clauses)
    opens_doing = next((_kind(one) == "ing" for one in clauses if one.form), False)
    if not opens_doing:  # "weigh in clinic, safeguarding meetings"
        clauses = [
            Clause("thing", one.text, one.joint) if _kind(one) == "ing" and not one.sure else one for one in clauses
        ]
    kinds = [_kind(clause) for clause in clauses if clause.form]
    first = next((place for place, clause in enumerate(clauses) if clause.part == "deed"), 0)
    return [
        _among(clause, kinds, clauses[place + 1 :], may_stand_alone=place == 0 or place > first)
        for place, clause in enumerate(clauses)
    ]


def _may_be_things(clauses: list[Clause]) -> bool:
    """ "lift plans, signals, inspections": what nobody does to a thing is no deed at the head of a list of things."""
    first = clauses[0] if len(clauses) > 2 else None
    if first is None or first.part != "deed" or first.sure or _kind(first) != "base" or not first.rest:
        return False
    return all(one.part == "thing" for one in clauses[1:]) and stem(first.verb) not in synonyms.usual_deeds(
        head(first.rest)
    )


def _kind(clause: Clause) -> str:
    return clause.form.kind if clause.form else ""


def _all_doing(clauses: list[Clause]) -> bool:
    """ "scanning, filing, chasing referrals"."""
    return len(clauses) > 1 and all(_is_ing(clause) for clause in clauses) and clauses[-1].part == "deed"


def _lone_deeds_first(clauses: list[Clause]) -> int:
    """How many deeds a run of single verbs opens with: "wash, dry, clip nails"."""
    lone = next((place for place, clause in enumerate(clauses) if not is_base(clause.text.casefold())), len(clauses))
    if lone < 2:
        return 0
    more = clauses[lone : lone + 1]
    return lone + bool(more and is_base(more[0].text.split()[0].casefold()))


def _is_list_of_things(clauses: list[Clause]) -> bool:
    """Whether what opens as a thing, or as one's doing alone, holds no sure deed: "brakes, timing belts"."""
    named = bool(clauses) and clauses[0].part == "thing"
    doing = len(clauses) > 1 and _is_ing(clauses[0]) and len(clauses[0].text.split()) == 1
    told = any(clause.part == "deed" and clause.sure for clause in clauses)
    return (named or doing) and not told and not _is_led_by(clauses)


def _is_led_by(clauses: list[Clause]) -> bool:
    """ "loading and unloading planes": the first hangs on the second."""
    return len(clauses) > 1 and _is_one_with(clauses[0], clauses[1])


def _is_one_with(clause: Clause, following: Clause) -> bool:
    form = verbs.form_of(clause.text)
    return (
        form is not None
        and following.joint == "and"
        and following.form is not None
        and form.kind == following.form.kind
    )


def _among(clause: Clause, kinds: list[str], later: list[Clause], *, may_stand_alone: bool) -> Clause:
    """A clause read again beside deeds of these forms."""
    if clause.part == "thing" and set(kinds) == {"ing"} and _is_done_somewhere(clause):
        return as_deed(clause)  # "breaking down boxes, trash, mopping at close"
    if clause.part != "thing" or set(kinds) <= {"ing"}:
        return clause
    if (may_stand_alone and _is_lone_deed(clause)) or (later and _is_one_with(clause, later[0])):
        return as_deed(clause)
    if kinds.count("base") > 1 and _is_done_to_people(clause.rest):
        return as_deed(clause)
    if "base" not in kinds or deeds.describes(clause.rest.split()[0]):
        return clause
    deed = deeds.opening(clause.rest, among_deeds=True)
    return as_deed(clause) if deed is not None and deed.form.kind == "base" else clause


def _is_done_somewhere(clause: Clause) -> bool:
    """ "mopping at close", and not "cleaning supplies"."""
    first, *more = clause.words
    return _is_ing(clause) and verbs.base_of(first) in LONE_DEEDS and bool(more) and more[0] in grammar.PREPOSITIONS


def _is_done_to_people(text: str) -> bool:
    """ "ring people up"."""
    words = text.casefold().split()
    form = verbs.form_of(words[0])
    return form is not None and form.kind == "base" and bool(words[1:]) and words[1] in grammar.FOLK | grammar.OBJECTS


def _is_ing(clause: Clause) -> bool:
    form = verbs.form_of(clause.text.split()[0]) if clause.part in ("deed", "thing") else None
    return form is not None and form.kind == "ing"


def _is_lone_deed(clause: Clause) -> bool:
    """ "deburr" after "set offsets", "sell" beside "close the till", "fit up"."""
    first, _, particle = clause.rest.casefold().partition(" ")
    form = verbs.form_of(first)
    if form is None or form.kind != "base" or (particle and particle not in ("up", "down", "out", "off")):
        return False
    return first in LONE_DEEDS or first not in verbs.NOUNS_TOO or bool(particle)


def _all_lone_deeds(clauses: list[Clause]) -> bool:
    """ "cut, colour, blowdry": every part is one base verb, and not each may be a noun."""
    words = [clause.text.casefold() for clause in clauses]
    forms = [verbs.form_of(word) for word in words]
    bases = all(form is not None and form.kind == "base" for form in forms)
    return len(words) > 1 and bases and any(word not in verbs.NOUNS_TOO or word in LONE_DEEDS for word in words)


def _as_things(clauses: list[Clause]) -> list[Clause]:
    """What looked like deeds, as things named; but "i trained" is one."""
    return [Clause("thing", one.text, one.joint) if one.part == "deed" and not one.who else one for one in clauses]


def as_deed(clause: Clause) -> Clause:
    """A clause as the deed that its first word tells."""
    first, _, rest = clause.text.partition(" ")
    return replace(clause, part="deed", word=first, rest=rest, form=verbs.form_of(first), adverb="")


def is_base(word: str) -> bool:
    """A base form that is no noun here."""
    form = verbs.form_of(word)
    return form is not None and form.kind == "base" and (word in LONE_DEEDS or word not in verbs.NOUNS_TOO)


def head(text: str) -> str:
    """The stem of the last noun of the group a text opens with: "pandas pipelines for a model" → pipeline."""
    last = ""
    for token in tokens(text):
        if token.text == "-":
            continue
        if not token.is_word or (is_function(token.text) and last) or token.folded in ("every", "each", "all"):
            break
        if not is_function(token.text):
            last = stem(token.text)
    return last
