"""Rules about a whole draft: results nobody gave, modesty or a denial dropped, objects swapped, roles made up."""

from collections.abc import Iterator

from ..language import verbs
from ..language.synonyms import says_the_same, usual_deeds
from ..language.wordlists import listed
from ..language.words import NEGATORS, WEIGHTY, stem, stems, tokens
from ..values import Kind
from . import changes, strength, subjects
from .parting import by_first_word, phrases_in
from .reading import AFTER_PASSIVE, Reading, is_a_deed, opens, opens_or_is_sure

_OTHERS = listed("other others another")  # "alongside two other cooks" helps nobody
_BESIDE = listed("with alongside accompanied accompanying joined joining")
_THAT, _CREWS = listed("that who which"), stems("crew team group")
_OF_A_PHRASE = listed(
    "care part place charge note notes use track sure way hand hold look over off sense record time order date"
)
_THINGS = listed("result results lead leads")  # "recorded results in the lab book"
_TEACHING = stems("train teach instruct coach")
_PASSING = stems("pass refer forward transfer hand escalate")
# What stands before a verb that is no deed of the writer: "from texted lists", "lists they texted".
_NOT_THE_WRITERS = listed("from of with the a an their they he she")
_BARRING = listed("within rather except excluding barring only just unpaid")
_DENYING = NEGATORS | _BARRING
PREVENTING = stems("prevent avoid")
# Nouns that a verb before them only sorts: the "triage" of "triage list".
_HEADS = stems(
    "list desk log sheet form book chart room station bay plan schedule software system course class kit case center"
    " team line office report card record script manual guide procedure budget policy tool data"
)
_OUTCOME_OPENERS = by_first_word(strength.OUTCOME_OPENERS)
_SORTED = frozenset((head,) for head in _HEADS)
_ENDS = frozenset((";", ".", "!", "?"))


def accept_phrases(reading: Reading) -> None:
    """Quiets phrases whose meaning stands in the fact: "took care of" for "cared for"."""
    given = reading.given
    for first, end, meant in phrases_in(reading.stems):
        rest = [at for at in range(first + 1, end) if at in reading.content and reading.kinds[at] == "added"]
        if any(reading.words[at] not in _OF_A_PHRASE for at in rest):
            continue  # "welcomed visitors" says more than "greeted"
        is_more = bool((set(reading.words[first + 1 : end]) & WEIGHTY) - given.exact)
        whom = next((at for at in reading.content if at >= end), first)
        if is_more and reading.stems[first] in given.stem_set and subjects.is_at_work(reading.words[whom]):
            continue  # "watched over the nurse" more than "watched"
        if is_a_deed(reading.words[first]) or (verbs.form_of(reading.words[first]) and opens(reading, first)):
            meant = frozenset(one for one in meant if any(says_the_same(one, deed) for deed in given.told))
        plain = meant - strength.STRONG
        if any(given.says(one) for one in plain) or any(given.says_as_strongly(one) for one in meant & strength.STRONG):
            for place in range(first, end):
                if reading.kinds[place] == "added":
                    reading.kinds[place] = "reworded"


def mark_results(reading: Reading) -> None:
    """ "…, resulting in happier customers": the opener and all that follows it."""
    for place in range(1, len(reading.stems)):
        opener = _outcome_opener(reading, place)
        is_new = opener and not set(opener) - {"that"} <= reading.given.stem_set
        if is_new or _is_outcome(reading, place):
            if not opener and changes.changes_as_given(reading.words, reading.stems[place], reading.given.words, place):
                continue
            if opener[:1] == ("contribute",) and _is_all_told(reading, place + 1):
                continue  # "contributing to a cut" of who cut it
            _mark_tail(reading, place)


def _is_all_told(reading: Reading, start: int) -> bool:
    return all(reading.kinds[at] in ("yours", "reworded") for at in reading.content if at >= start)


def _outcome_opener(reading: Reading, place: int) -> tuple[str, ...]:
    for opener in _OUTCOME_OPENERS.get(reading.stems[place], ()):
        if reading.stems[place : place + len(opener)] == opener and reading.words[place] not in _THINGS:
            return opener
    return ()


def _is_outcome(reading: Reading, place: int) -> bool:
    form = verbs.form_of(reading.words[place])
    one = reading.stems[place]
    if one == "drive" and any("drive" in usual_deeds(thing) for thing in reading.stems[place + 1 : place + 4]):
        return False  # "driving a truck"
    if (
        one not in strength.OUTCOMES
        or not form
        or form.kind != "ing"
        or reading.words[place - 1] == "-"
        or reading.given.says_as_strongly(one)
    ):
        return False
    return reading.words[place - 1] not in ("of", "for", "on", "in", "at")


def _mark_tail(reading: Reading, place: int) -> None:
    end = place
    while end < len(reading.words) and reading.words[end] not in _ENDS:
        end += 1
    while (
        end > place and not reading.pieces[end - 1].text[-1].isalnum() and reading.pieces[end - 1].text[-1] not in "%+"
    ):
        end -= 1
    reading.raise_to("hard", *range(place, end))


def keep_modest(reading: Reading) -> None:
    """A deed the person only helped with is no deed of their own."""
    given = reading.given
    if not given.modest_from:
        return
    if set(reading.words) & _THAT and set(reading.stems) & _CREWS:
        return  # "worked on a crew that poured concrete"
    small = _modest_clauses(reading)
    for place in _sourced(reading):
        if place and reading.stems[place - 1] in strength.TITLES | strength.ROLES | {"boss"}:
            continue  # "which the boss approved"
        if reading.clauses[place] in small or not all(given.is_modest_at(at) for at in reading.places_given(place)):
            continue
        opening = next(at for at in reading.content if reading.clauses[at] == reading.clauses[place])
        form = verbs.form_of(reading.words[place])
        if form and form.kind in ("past", "base", "participle") and opens_or_is_sure(reading, place):
            reading.raise_to("added", place)
        elif opening != place and not _is_borne_out(reading, opening):
            reading.raise_to("added", opening)


def _is_borne_out(reading: Reading, place: int) -> bool:
    """Whether the fact tells a deed of the draft outside of what the person only helped with."""
    told = reading.places_given(place)
    return any(not reading.given.is_modest_at(at) for at in told)


def _modest_clauses(reading: Reading) -> set[int]:
    """Clauses of the draft that keep a modest word, and those joined to one by no verb of their own in the past."""
    words = {
        at: one
        for at, one in enumerate(reading.stems)
        if one in strength.MODEST
        and not (reading.words[at] == "alongside" and _OTHERS & set(reading.words[at + 1 : at + 4]))
    }
    small = {reading.clauses[at] for at in words}
    if reading.given.errands:
        small |= {reading.clauses[at] for at, word in enumerate(reading.words) if word in _BESIDE}
    for place in reading.content:
        home = reading.clauses[place]
        opens = not any(reading.clauses[at] == home for at in reading.content if at < place)
        form = verbs.form_of(reading.words[place])
        is_past = form is not None and form.kind == "past" and reading.words[place] not in verbs.NOUNS_TOO
        if opens and not is_past and home - 1 in small:
            small.add(home)
    return small


def _sourced(reading: Reading) -> Iterator[int]:
    for place in reading.content:
        if reading.stems[place] not in strength.LIGHT and reading.places_given(place):
            yield place


def keep_denials(reading: Reading) -> None:
    """ "never missed a shift" is not "missed a shift", and a "not" belongs where the person put it."""
    given = reading.given
    denying = [
        place
        for place, word in enumerate(reading.words)
        if word in _DENYING or (reading.stems[place] in PREVENTING and reading.kinds[place] == "reworded")
    ]
    if given.denied:
        denied = [place for place in reading.content if _is_denied(reading, place, denying)]
        reading.raise_to("added", *(place for place in denied if not _is_for_others(reading, place)))
    reading.raise_to("added", *(place for place in reading.content if _lost_its_non(reading, place)))
    denying = [place for place in denying if reading.words[place] in NEGATORS]
    if not given.denies and not given.exact & _BARRING:
        reading.raise_to("added", *(place for place in denying if reading.words[place] != "free"))


def _lost_its_non(reading: Reading, place: int) -> bool:
    """ "Non emergency runs" are not "emergency runs"."""
    given = reading.given
    homes = given.places(reading.stems[place])
    if not homes or "non" in reading.words[max(0, place - 2) : place]:
        return False
    return all("non" in given.words[max(0, at - 2) : at] for at in homes)


def _is_denied(reading: Reading, place: int, denying: list[int]) -> bool:
    """Whether the fact only denies what a word says, and the draft does not there."""
    denied = reading.given.denied
    if denying:
        near = {reading.clauses[at] for at in denying}
        return reading.stems[place] in denied and not {reading.clauses[place], reading.clauses[place] - 1} & near
    if reading.stems[place] in reading.given.stem_set - denied:
        return False  # "did returns, couldn't authorise refunds"
    made_of_it = reading.roots.get(place, frozenset()) & denied
    return bool(made_of_it) or any(says_the_same(reading.stems[place], one) for one in denied)


def _is_for_others(reading: Reading, place: int) -> bool:
    """ "Called the manager to authorize refunds", "lessons planned by the teacher": somebody else does it."""
    home = reading.clauses[place]
    if any(word == "by" and reading.clauses[at] == home for at, word in enumerate(reading.words)):
        return True
    if any(_is_third(reading, at) for at in range(max(0, place - 4), place) if reading.clauses[at] == home):
        return True  # "while an aunt does the paperwork"
    before = reading.stems[max(0, place - 6) : place]
    if _PASSING & set(before) and "hand" not in reading.words:
        return True
    return "to" in before[-3:] and bool({"manager", "supervisor", "boss", "owner", "lead", "nurse"} & set(before))


def _is_third(reading: Reading, place: int) -> bool:
    """A verb of somebody else's: no line tells its writer's deeds in the third person."""
    form = verbs.form_of(reading.words[place])
    is_third = form is not None and form.kind == "third"
    return reading.words[place] == "does" or (is_third and reading.words[place - 1] == "who")


def keep_roles(reading: Reading) -> None:
    """ "was trained by" is not "trained"; "with the manager" is not "as manager"."""
    given = reading.given
    for place in reading.content:
        after = reading.words[place + 1] if place + 1 < len(reading.words) else ""
        form = verbs.form_of(reading.words[place])
        is_new = reading.words[place] not in given.exact
        is_passive = after == "by" or reading.is_passive(place)
        gives = is_new and form and reading.stems[place] in strength.GIVING and not is_passive
        if gives and (_was_given(reading, place) or _was_perhaps_taught(reading, place)):
            reading.raise_to("added", place)
        is_done = form and form.kind in ("past", "base", "third") and after not in AFTER_PASSIVE | {"up"}
        was_trained = reading.stems[place] in given.was_done_to_them or _took_training(reading, place)
        is_own = place == 0 or reading.words[place - 1] not in _NOT_THE_WRITERS
        if is_done and is_own and not reading.is_passive(place) and was_trained:
            reading.raise_to("added", place)
        before = reading.words[max(0, place - 4) : place]
        # Not "as asked by the nurse", nor "as the nurse did the dressings".
        is_as = "as" in before and "by" not in before and not is_a_deed(after)
        is_role = _is_a_role(reading.stems[place]) and reading.stems[place] != "member"
        if is_role and is_as and not (given.denies and NEGATORS & set(before)):
            is_own = given.opens_with(reading.stems[place]) or _was_one(reading, place)
            made_up: Kind = "hard" if reading.stems[place] in strength.TITLES else "added"
            reading.raise_to("reworded" if is_own else made_up, place)


def _took_training(reading: Reading, place: int) -> bool:
    """ "Trained on the lathe" trained nobody."""
    given = reading.given
    behind = [given.words[at + 1 : at + 2] for at in given.places("train")]
    is_alone = bool(behind) and all(words in (("on",), ("as",), ("in",), ("for",), ("at",)) for words in behind)
    return is_alone and reading.stems[place] in _TEACHING


def _was_one(reading: Reading, place: int) -> bool:
    """ "Was charge nurse", "worked as a cook"; and "was charge", of somebody whose title is nurse."""
    given, role = reading.given, reading.stems[place]
    if role == "volunteer" and "unpaid" in given.exact:
        return True
    known = {role}
    title = [stem(token.folded) for token in tokens(reading.role.title)]
    if role in strength.ROLES and role in title:
        if role in given.stem_set:
            return True
        known.add(reading.stems[place - 1])
    return any(
        word in ("as", "was", "am", "role", "title", "i'm")
        and any(says_the_same(wanted, one) for wanted in known for one in given.stems[at + 1 : at + 5])
        for at, word in enumerate(given.words)
    )


def _was_given(reading: Reading, place: int) -> bool:
    """ "Gave the trust's training" of who got it."""
    given = reading.given
    ahead = [at for at in reading.content if place < at <= place + 6 and reading.clauses[at] == reading.clauses[place]]
    return any(reading.stems[at] in given.received | given.was_done_to_them for at in ahead)


def _was_perhaps_taught(reading: Reading, place: int) -> bool:
    """ "CT training with the seniors" may have been given or got: only the writer can say."""
    return (
        reading.stems[place] in _TEACHING and not reading.given.done & _TEACHING and "training" in reading.given.exact
    )


def keep_compounds(reading: Reading) -> None:
    """ "Kept the triage list" is not "triaged", nor is "wrote test cases" "tested"."""
    given = reading.given
    for place in reading.content:
        form = verbs.form_of(reading.words[place])
        opens = place == 0 or reading.words[place - 1] in ("and", ",", ";")
        if form is None or form.kind != "past" or not opens or reading.kinds[place] != "reworded":
            continue
        homes = given.places(reading.stems[place])
        if {given.stems[at + 1] for at in homes if at + 1 < len(given.stems)} & set(reading.stems[place : place + 5]):
            continue  # "held office hours" of "hold office hours"
        if homes and all(given.words[at] == form.base and given.stems[at + 1 : at + 2] in _SORTED for at in homes):
            reading.raise_to("added", place)


def _is_a_role(one: str) -> bool:
    return one in strength.TITLES or one in strength.ROLES


RULES = (mark_results, keep_modest, keep_compounds, keep_denials, keep_roles)
