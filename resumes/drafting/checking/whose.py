"""Whose each part of a note is: what others did, what was only watched or learned, is nothing that the writer did."""

from collections.abc import Sequence
from itertools import pairwise

from ..language import grammar, verbs
from ..language.synonyms import says_the_same
from ..language.wordlists import listed
from ..language.words import NEGATORS, stems
from . import degrees, plain, things
from .given import BY_NOBODY, Given
from .parts import JOINTS, LEARNING, LEAVING, NOBODY, Part, others_parts, parts_of
from .reading import Reading, opens

# A part of a line that holds one of these leaves a deed out, gives it to its doer, or keeps it a wish.
_LEAVING_OUT = NEGATORS | listed("excluding except rather apart other besides left leaving while whereas")
_THEIRS = listed("he she they them their theirs his him her someone somebody others")
_LETTING = stems("let allow enable")
_FROM = (("from",), ("by",))
_GOING = tuple((word,) for word in ("is", "are", "was", "were", "went", "go", "goes"))
_MINE_TOO = listed("mine too also well same my i we")
_OWNERS = listed("his her their")
_OF = ("'s", "’s", "s'", "s’")
_OWNING = listed("owned owning owns")
_HAVING = listed("ran run running runs had have started start opened set bought got")


def keep_whose(reading: Reading) -> None:
    """ "Jerome covered nights", "wheels I only watched" give no "covered nights", "built wheels"."""
    foreign = others_parts(reading.given)
    if not foreign:
        return
    own = parts_of(reading)
    theirs = {part.start for part in own if part.status == "theirs" and reading.words[part.start] not in JOINTS}
    for before, part in zip((None, *own), own, strict=False):
        told_of = before if before and reading.words[part.start] == "then" else part  # "…, who then signed it off"
        if {"theirs", "excepted"} & {told_of.status, part.status} or _tells_what_was_done(reading, part):
            continue
        before_it = (before,) if before and before.status == "theirs" and _goes_on(reading, part) else ()
        for place in range(part.start, part.stop):
            if place not in reading.content or place + 1 in theirs or _says_how(reading, place):
                continue
            others = [_doing_it(reading.given, foreign.get(at), at) for at in _told_at(reading, place)]
            told = [other for other in others if other is not None]
            if not told or len(told) < len(others) or _is_only_named(reading, place, told[0]):
                continue
            is_deed = told[0].status == "theirs" and not before_it and _is_told(reading, place)
            near = (part, *before_it, *_described(reading, part, own))
            if is_deed or not any(_says_so(reading, place, one, other) for one in near for other in told):
                reading.raise_to("added", place)


def _says_how(reading: Reading, place: int) -> bool:
    """An adverb, but not the downstairs of "did the downstairs" or "downstairs not included"."""
    given = reading.given
    before = (given.words[at - 1] if at else "," for at in given.places(reading.stems[place]))
    is_named = any(word in grammar.DETERMINERS or not word[:1].isalpha() for word in before)
    return reading.words[place] in grammar.ADVERBS and not is_named


def _told_at(reading: Reading, place: int) -> Sequence[int]:
    """Where the note tells what a word says: by the same word, or else another for it."""
    given, one = reading.given, reading.stems[place]
    found = given.places(one)
    if not found and one in plain.DEEDS and opens(reading, place):
        return []
    in_a_phrase = given.phrase_places if verbs.form_of(reading.words[place]) else {}
    found = found or reading.places_given(place) or tuple(in_a_phrase.get(one, ()))
    homes = {given.clauses[at] for at, word in enumerate(given.words) if word in NEGATORS}
    return [at for at in found if given.clauses[at] not in homes] or found


def _described(reading: Reading, part: Part, own: list[Part]) -> tuple[Part, ...]:
    """The rest of "the bouquet, which was the owner's job", and of "following cues rather than calling them"."""
    is_so = reading.words[part.stop + 1 : part.stop + 2] == ("which",)
    excepted = (one for one in own if one.start == part.stop and one.status == "excepted")
    return (Part(part.stop, len(reading.words)),) if is_so else tuple(excepted)


def _is_told(reading: Reading, place: int) -> bool:
    """Whether a line tells a deed as the writer's: "checked the manager's rooms", not "checked by"."""
    after = reading.words[place + 1 : place + 3]
    is_plain = not {"by", "from"} & set(after) and after[:1] != ("-",)
    is_verb = verbs.form_of(reading.words[place]) is not None and opens(reading, place)
    return is_plain and is_verb


def keep_no_doers(reading: Reading) -> None:
    """ "Mixed the support acts, the headliners brought their own engineer" gives no "mixed the support acts and the
    headliners": who did another deed, or what one is only told about, is none of the things of a list."""
    given, theirs = reading.given, others_parts(reading.given)
    told_of = things.governed(reading.words)
    for place, deed in told_of.items():
        told = given.places(reading.stems[place])
        is_other = told and all(
            _is_a_topic(given, at) or (at in theirs and given.stems[at] in theirs[at].who) for at in told
        )
        before = next(word for word in reversed(reading.words[:place]) if word not in grammar.DETERMINERS)
        after = reading.words[place + 1 : place + 2] or (",",)
        if (
            not is_other
            or before not in ("and", ",")
            or (after[0][:1].isalpha() and after[0] not in grammar.PREPOSITIONS)
        ):
            continue
        first = next(thing for thing, other in told_of.items() if other == deed)
        own = set(reading.places_given(first)) - theirs.keys()
        if own and given.clauses[told[0]] not in {given.clauses[at] for at in own}:
            reading.raise_to("added", place)


def _is_a_topic(given: Given, at: int) -> bool:
    """The outings of "outings were off limits", not of "outings were mine too", nor "the fastest was 22 seconds"."""
    before = at - 1 - (given.words[at - 1] in grammar.DETERMINERS)
    clause = {word for place, word in enumerate(given.words) if given.clauses[place] == given.clauses[at]}
    opens = before >= 0 and not given.words[before][:1].isalnum()
    is_told = given.words[at + 1 : at + 2] in _GOING and not degrees.is_the_most(given.words[at])
    return opens and is_told and not clause & _MINE_TOO


def keep_owners(reading: Reading) -> None:
    """ "From the boss's recipe" is not "from own recipe", nor "rented my own chair" a chair that is owned."""
    given = reading.given
    if {"my", "own"} & given.exact:
        is_held = bool(given.exact & (_OWNING | _HAVING)) or ("my", "own") not in pairwise(given.words)
        for place, word in enumerate(reading.words):
            if word in _OWNING and not is_held:
                reading.raise_to("added", place)
        return
    owned = {
        at
        for at in range(1, len(given.words))
        if given.words[at - 1] in _OWNERS or given.pieces[at - 1].text[-2:] in _OF
    }
    for at, word in enumerate(reading.words[:-1]):
        if word == "own" and (told := reading.places_given(at + 1)) and owned.issuperset(told):
            reading.raise_to("added", at)


def keep_made_by_others(reading: Reading) -> None:
    """ "Did word games, plan from the therapist" gives no "planned"."""
    given = reading.given
    for place in reading.content:
        told = given.places(reading.stems[place])
        behind = [given.words[at + 1 : at + 2] for at in told]
        form = verbs.form_of(reading.words[place])
        is_deed = form is not None and form.kind in ("past", "ing") and opens(reading, place)
        if is_deed and told and all(one in _FROM for one in behind) and all(_may_be_a_thing(given, at) for at in told):
            reading.raise_to("added", place)


def _may_be_a_thing(given: Given, place: int) -> bool:
    word, before = given.words[place], given.words[place - 1 : place]
    form = verbs.form_of(word)
    is_base = form is None or form.kind in ("base", "third")
    return is_base and word in verbs.NOUNS_TOO and before not in (("i",), ("we",), ("to",))


def _doing_it(given: Given, part: Part | None, at: int) -> Part | None:
    """A part of somebody else's, but not the name of its doer: the grandpa of "grandpa had a stroke so i"."""
    return None if part is not None and given.stems[at] in part.who else part


def _is_only_named(reading: Reading, place: int, other: Part) -> bool:
    """What is denied a deed may be there: the rules for denials see to it."""
    word, form = reading.words[place], verbs.form_of(reading.words[place])
    is_deed = word.endswith("ed") if form is None else word not in verbs.NOUNS_TOO
    if other.status == "denied" and not is_deed:
        return True
    before = verbs.form_of(reading.words[place - 1]) if place else None
    return before is not None and form is not None and form.kind == "ing"  # "recorded drying times"


def _says_so(reading: Reading, place: int, part: Part, other: Part) -> bool:
    """Whether a part of the line tells a deed as the note does: as another's, or as only learned."""
    words, own = set(reading.words[part.start : part.stop]), set(reading.stems[part.start : part.stop])
    if words & _LEAVING_OUT or (other.status == "denied" and NOBODY & set(reading.words)):
        return True
    if other.status == "theirs":
        said = range(part.start, part.stop)
        named = (at for at in said if any(says_the_same(reading.stems[at], one) for one in other.who))
        is_named = any(at < place or "with" not in reading.words[max(0, at - 3) : at] for at in named)
        return is_named or bool(words & _THEIRS or own & _LETTING) or _is_by_somebody(reading, part)
    kept = {"watched": plain.ONLOOKING, "learned": LEARNING | plain.LEARNING, "left": LEAVING}
    return bool(own & kept.get(other.status, frozenset()))


def _is_by_somebody(reading: Reading, part: Part) -> bool:
    words = reading.words[part.start : part.stop]
    return any(one == "by" and not after.endswith("ing") and after not in BY_NOBODY for one, after in pairwise(words))


def _tells_what_was_done(reading: Reading, part: Part) -> bool:
    """ "Because the date was changed" tells no deed of the writer."""
    words = reading.words[part.start : part.stop]
    return any(one in grammar.BE and verbs.form_of(after) for one, after in pairwise(words))


def _goes_on(reading: Reading, part: Part) -> bool:
    """The "and ordering" of "with the boss doing the levels and ordering"."""
    first = next((at for at in range(part.start, part.stop) if at in reading.content), part.start)
    form = verbs.form_of(reading.words[first])
    return form is None or form.kind not in ("past", "base") or reading.words[first] in verbs.NOUNS_TOO
