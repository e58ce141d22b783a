"""A model's line nearer to its note: the person's own words in the place of some that the check would ask about.

Nothing here decides what is theirs: every line that comes out has gone through the check as it stands.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, takewhile

from . import claims, weighing
from .checking.given import Given, given
from .checking.reading import Reading, reread
from .checking.subjects import is_of_people
from .language import grammar, spelling, verbs
from .language.wordlists import listed
from .language.words import NEGATORS, is_function
from .values import Checked, Drafted, Role
from .writing import proof, register

_MOST_PLACES = 3  # of a line; one with more is another line
_MOST_NOUNS, _MOST_VERBS = 3, 5  # words of the note that take one place
_OF_VERBS = listed("going back out up off down away apart over round around together through")
_NO_DEEDS = listed("use be")
_WHEN = listed("when while if once")
_QUANTITIES = listed("lot bit bunch couple load ton")
_NO_DESCRIBING = listed("despite aboard every each amid")
_WHO = listed("who whom that which whose")
_NO_NOUNS = NEGATORS | {"one"} | grammar.DETERMINERS | grammar.SUBORDINATORS | grammar.PREPOSITIONS
_ANYBODY = listed("somebody someone anybody anyone everybody everyone ones")


def nearest(text: str, *, fact: str, role: Role) -> Checked:
    """The text as the check reads it, or with the person's own words where it then needs no question.

    A verb gives way to the note's verb before the same thing, a noun to the note's noun beside the same word. The text
    stays as it is where not all of it can be put right, where a number or tool would be lost, or where it would be no
    English any more.
    """
    checked = claims.check(text, fact=fact, role=role)
    if checked.refused == "first person":
        checked = claims.check(register.without_speaker(_from_its_verb(text)), fact=fact, role=role)
    if checked.is_theirs or checked.refused or checked.hard:
        return checked
    return _put_right(checked, fact, role, _MOST_PLACES) or checked


def _from_its_verb(text: str) -> str:
    """ "I made coffee" → "Made coffee"; "I was in charge" has no deed to begin with."""
    speaker, _space, rest = text.partition(" ")
    form = verbs.form_of(rest.partition(" ")[0])
    is_deed = form is not None and form.kind in ("past", "base") and form.base not in ("be", "have")
    return rest[:1].upper() + rest[1:] if speaker == "I" and is_deed else text


def instead(model: Checked, made: Drafted, *, fact: str, role: Role) -> Checked | None:
    """The built-in draft as the check reads it, if it may stand for the model's line: nothing new, and all of the fact
    or as much of it as that line holds."""
    is_near = made.is_near and weighing.opens_with_a_verb(made.text)
    if not made.text or not (made.is_whole or (is_near and weighing.holds_as_much(made.text, model.text, fact))):
        return None
    own = claims.check(made.text, fact=fact, role=role)
    return own if own.is_theirs and not set(own.lost) - set(model.lost) else None


def _put_right(checked: Checked, fact: str, role: Role, most: int) -> Checked | None:
    """The line with every addition gone, or none. `most`: additions that it may have."""
    if len(checked.added) > most:
        return None
    for text in _nearer(checked, given(fact), role):
        tried = claims.check(text, fact=fact, role=role)
        if tried.refused or tried.hard or set(tried.lost) - set(checked.lost):
            continue
        if not tried.is_theirs:
            tried = _put_right(tried, fact, role, len(checked.added) - 1) or tried
        if tried.is_theirs and proof.is_sound(tried.text, current=role.current):
            return tried
    return None


@dataclass(frozen=True, slots=True)
class _Neighbor:
    """The nearest word that means something on one side of a place, and the small words between, articles left out."""

    at: int
    between: tuple[str, ...]


def _nearer(checked: Checked, source: Given, role: Role) -> Iterator[str]:
    """The line with words of the note in one of the places that are new."""
    reading = reread(checked, source.fact, role)
    pieces = reading.pieces
    said = {at for place in reading.content if reading.kinds[place] != "added" for at in reading.places_given(place)}
    spare = frozenset(range(len(source.pieces))) - said
    for first, last in _new(reading):
        if _is_verb(reading.words, first):
            found = _instead_of_verb(reading, first, spare) if first == last else ()
        else:
            found = _instead_of_noun(reading, first, last, spare)
        for end, words in found:
            put = words[:1].upper() + words[1:] if first == 0 else words
            yield checked.text[: pieces[first].start] + put + checked.text[pieces[end].end :]
        if _only_describes(reading, first, last, spare):
            yield checked.text[: pieces[first].start] + checked.text[pieces[last + 1].start :]


def _only_describes(reading: Reading, first: int, last: int, spare: frozenset[int]) -> bool:
    """Whether new words only stand before a thing of the note, and may go: the "housing" of "council housing flats";
    but not where they say what the note has before it, "independent" for "indie"."""
    thing = last + 1
    if thing not in reading.content or reading.kinds[thing] == "added" or first == 0:
        return False
    if not all(_is_noun(reading.words, at) or grammar.describes(reading.words[at]) for at in range(first, last + 1)):
        return False
    if set(reading.words[first : last + 1]) & _NO_DESCRIBING:
        return False
    if reading.words[first - 1] in ("a", "an", "-", "and") or _is_verb(reading.words, thing):
        return False
    told = reading.places_given(thing)
    return bool(told) and not any(at - 1 in spare and not is_function(reading.given.words[at - 1]) for at in told)


def _new(reading: Reading) -> Iterator[tuple[int, int]]:
    """First and last place of each one or two words in a row that the note does not say."""
    new = [place for place in reading.content if reading.kinds[place] == "added"]
    for place in new:
        if place - 1 not in new:
            last = place + 1 if place + 1 in new else place
            if last + 1 not in new:
                yield place, last


def _instead_of_verb(reading: Reading, place: int, spare: frozenset[int]) -> Iterator[tuple[int, str]]:
    """The note's verb before the same thing, with the small words behind both: "helped out with" for "managed"."""
    source = reading.given
    form = verbs.form_of(reading.words[place])
    thing = _neighbor(reading.words, place, 1)
    if form is None or form.kind not in ("past", "base", "ing") or thing is None or _is_done_to(reading.words, place):
        return
    if reading.words[place - 1] in _WHEN or not _is_all_of_the_note(reading, thing.at):
        return
    for at in reading.places_given(thing.at):
        verb = _neighbor(source.words, at, -1)
        is_deed = source.words[max(0, at - 1)] == "to" and verbs.form_of(source.words[at])  # "managed to fix"
        if verb is None or is_deed or _kind(source.words[at]) != _kind(reading.words[thing.at]):
            continue
        if _parts(reading, thing.at, at) or _leaves_behind(reading, at):
            continue
        end = _before_article(reading.words, thing.at)
        for start in range(max(0, verb.at - _MOST_VERBS), verb.at + 1):
            told, places = verbs.form_of(source.words[start]), range(start, verb.at + 1)
            if _names_them_twice(reading, places):
                continue
            if told is not None and told.base not in _NO_DEEDS and _is_one_deed(reading, places, spare):
                rest = _said(source, range(start + 1, _before_article(source.words, at) + 1))
                yield end, f"{_in_form(told.base, form.kind)} {rest}".strip()


def _is_all_of_the_note(reading: Reading, place: int) -> bool:
    """Whether the note has each word of a thing: not the "baby room staff" of "the baby room"."""
    run = takewhile(lambda at: at in reading.content, count(place))
    return all(reading.places_given(at) for at in run)


def _is_one_deed(reading: Reading, places: range, spare: frozenset[int]) -> bool:
    """Whether words of the note tell a deed that the line lacks, and nothing else: no number, no "not", no person."""
    source = reading.given
    words = [source.words[at] for at in places]
    return (
        spare.issuperset(places)
        and len({source.clauses[at] for at in places}) == 1
        and _is_verb(source.words, places.start)
        and all(word.isalpha() for word in words)
        and not set(words) & (NEGATORS | grammar.SUBJECTS | grammar.OBJECTS)
        and not {source.stems[at] for at in places if not is_function(source.words[at])} & set(reading.stems)
    )


def _names_them_twice(reading: Reading, places: range) -> bool:
    """ "Got people back into cars for customers": a line that names people already wants no others."""
    is_named = any(is_of_people(word) for word in reading.words)
    return is_named and any(is_of_people(reading.given.words[at]) for at in places)


def _leaves_behind(reading: Reading, at: int) -> bool:
    """Whether a small word behind a thing of the note is of its verb, and the line lacks it: "got a group going"."""
    source = reading.given
    end = next(
        (to for to in range(at, len(source.words)) if source.clauses[to] != source.clauses[at]), len(source.words)
    )
    behind = next((word for word in source.words[at + 1 : end] if is_function(word) or word in _OF_VERBS), "")
    return behind in _OF_VERBS - set(reading.words)


def _parts(reading: Reading, thing: int, at: int) -> bool:
    """Whether another small word follows the thing: "introduced customers to", where they "told customers about"."""
    own, other = _neighbor(reading.words, thing, 1), _neighbor(reading.given.words, at, 1)
    same = own is not None and other is not None and other.at in reading.places_given(own.at)
    return same and own is not None and other is not None and own.between != other.between


def _instead_of_noun(reading: Reading, first: int, last: int, spare: frozenset[int]) -> Iterator[tuple[int, str]]:
    """The note's noun beside the same word: "called people" for "called customers"."""
    source = reading.given
    if reading.words[first - 1] in grammar.BE:
        return  # "grading was inconsistent"
    if not all(_is_noun(reading.words, at) and reading.pieces[at].text.isalpha() for at in range(first, last + 1)):
        return
    for run in _noun_runs(source, spare):
        sides = (first, run[0], -1), (last, run[-1], 1)
        tied = [side for side in sides if side[0] + side[2] in reading.content]  # "rehab facilities"
        same = [side for side in sides if _is_beside_the_same(reading, *side)]
        if source.words[run[-1]] in _QUANTITIES or (source.words[run[-1]] == "ones" and "those" in reading.words):
            continue  # "made lot of toast", "those in the worst ones"
        is_named = len(run) == 1 and not spelling.is_known(source.words[run[0]])
        if is_named and reading.words[first - 1] in grammar.DETERMINERS:
            continue  # "when a jean was off"
        if sides[0] not in same and _hangs_on_another(reading, first):
            continue  # "residents across a care facility"
        if same and set(tied) <= set(same) and not {source.stems[at] for at in run} & set(reading.stems):
            yield last, _said(source, run)


def _hangs_on_another(reading: Reading, place: int) -> bool:
    own = _neighbor(reading.words, place, -1)
    return own is not None and not grammar.PREPOSITIONS.isdisjoint(own.between)


def _noun_runs(source: Given, spare: frozenset[int]) -> list[range]:
    """Nouns of the note that the line lacks, a few in a row, and nothing more is said of them."""
    runs: list[range] = []
    for at in sorted(spare):
        if not _is_noun(source.words, at) or not source.pieces[at].is_word:
            continue
        if runs and runs[-1].stop == at and source.clauses[at] == source.clauses[at - 1]:
            runs[-1] = range(runs[-1].start, at + 1)
        else:
            runs.append(range(at, at + 1))
    return [run for run in runs if len(run) <= _MOST_NOUNS and not {*source.words[run.stop : run.stop + 1]} & _WHO]


def _is_beside_the_same(reading: Reading, here: int, there: int, step: int) -> bool:
    own, other = _neighbor(reading.words, here, step), _neighbor(reading.given.words, there, step)
    if own is None or other is None or own.between != other.between:
        return False
    return other.at in reading.places_given(own.at)


def _neighbor(words: Sequence[str], place: int, step: int) -> _Neighbor | None:
    between: list[str] = []
    at = place + step
    while 0 <= at < len(words) and words[at][:1].isalpha():
        if not is_function(words[at]):
            return _Neighbor(at, tuple(between))
        if words[at] not in grammar.DETERMINERS:
            between.append(words[at])
        at += step
    return None


def _is_verb(words: Sequence[str], place: int) -> bool:
    form = verbs.form_of(words[place])
    opens = place == 0 or words[place - 1] in ("and", ",", "i", "we", "to")
    return form is not None and form.kind != "third" and (opens or words[place] not in verbs.NOUNS_TOO)


def _kind(word: str) -> str:
    form = verbs.form_of(word)
    return form.kind if form else ""


def _is_noun(words: Sequence[str], place: int) -> bool:
    word = words[place]
    if word in _ANYBODY:
        return True
    if not word.isalpha() or is_function(word) or word in _NO_NOUNS or grammar.is_adverb(word):
        return False
    form = verbs.form_of(word)
    if form is not None and form.kind == "third" and form.base not in verbs.NOUNS_TOO:
        return False  # "the sparky lets me"
    return not _is_verb(words, place) and not grammar.describes(word)


def _is_done_to(words: Sequence[str], place: int) -> bool:
    """ "Was sent", "with larger problems referred to the engineer"."""
    with_things = "with" in words[max(0, place - 4) : place - 1] and words[place - 1] not in (",", "and")
    return with_things or bool(set(words[max(0, place - 2) : place]) & (grammar.BE | {"got", "get"}))


def _before_article(words: Sequence[str], place: int) -> int:
    """The last place before a thing and its article."""
    at = place - 1
    while at > 0 and words[at] in grammar.DETERMINERS:
        at -= 1
    return at


def _in_form(base: str, kind: str) -> str:
    return {"past": verbs.past, "ing": verbs.ing}.get(kind, str)(base)


def _said(source: Given, places: Iterable[int]) -> str:
    """Words of the note, whose slips are mended in the reading of it."""
    words = (source.pieces[at].text for at in places)
    return " ".join("them" if word.lstrip("'’") == "em" else word for word in words)
