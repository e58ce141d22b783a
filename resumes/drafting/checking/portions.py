"""What a note says of a part, of one thing, or of a time when somebody was away: a draft does not say it of all."""

from collections.abc import Iterator
from itertools import pairwise, takewhile

from ..language import grammar, verbs
from ..language.figures import SCALES, UNITS
from ..language.grammar import BE
from ..language.hedges import ABOUT
from ..language.numbers import PERIODS
from ..language.people import SERVED
from ..language.rates import EVERY
from ..language.synonyms import says_the_same
from ..language.wordlists import listed
from ..language.words import IRREGULAR_PLURALS, NEGATORS, WEIGHTY, is_function, stem, stems
from . import plain, subjects
from .given import Given
from .hedged import ALL
from .reading import Reading, is_a_deed

_SHARES = listed("half share most some third quarter few majority many lots mostly mainly partly")
_ENDING_SHARES = listed("half third most some")
_WHEN = listed("when before by until so then as")
_FEW = listed("bit little occasional occasionally several basic sometimes number limited light")

_PIECES = stems(
    "chapter pass section piece portion page wing stage step phase draft module side level round segment episode scene"
    " unit corner half third part"
)
_WIDE = stems(
    "good product supply item part material equipment food meal account vehicle machine event report document system"
    " room patient student client customer order"
)
_NO_SORTS = listed("just people peoples somebody someone everybody different extra various nice old new")
_ARTICLES = listed("the a an our my their")
_LINKS = listed("of by in with on at from using")
_OWNED = listed("my our the")
_AMONG = listed("including each turns member rotating shared")
_THEM = (("them",), ("those",), ("these",))
_ONE = listed("a an one another single")
_WHOSE = listed("my his her their our")
_LONE = listed("one single once")
_KEEPS_ONE = _ONE | NEGATORS | listed("including include includes member each per every some any")
_MORE_THAN_ONE = listed("lot lots bit few couple load loads number bunch range ton tons pair set list series variety")
_OFTEN = listed("if every each always usually often sometimes regularly regular times per whenever")
_KEEPS_NEARLY = listed("nearly almost most mostly virtually practically majority bulk but")
_BEING = listed("was is were are")


def keep_shares(reading: Reading) -> None:
    """ "Got about half of them done" is not all of them, nor is "some by hand", nor "one of the jobs"."""
    given = reading.given
    said_shares = set(reading.words) & (_SHARES | {"part", "parts", "portion", "shares"})
    for at, word in enumerate(given.words[:-1]):
        following = given.words[at + 1]
        if word in _SHARES and following in _LINKS | _OWNED and not said_shares:
            mark_clause(reading, at, _typed_beside(given, at))
        if (
            following == "of"
            and not _are_together(given, at)
            and not _is_kept(reading, at)
            and not _is_the_writer(given, at)
        ):
            first = given.clauses.index(given.clauses[at]) - 2 if given.words[at + 2 : at + 3] in _THEM else at
            mark_clause(reading, first, said_beside(given, at))


def keep_rests(reading: Reading) -> None:
    """ "50 were marked, we got through about half" are not 50 that were reset."""
    given = reading.given
    for at, word in enumerate(given.words):
        after = "".join(given.words[at + 1 : at + 2])
        if word not in _ENDING_SHARES or after[:1].isalpha() and after not in _WHEN:
            continue
        home = given.clauses[at]
        deed = next((place for place in range(at - 1, max(-1, at - 5), -1) if verbs.form_of(given.words[place])), None)
        if deed is None or given.clauses[deed] != home or (_SHARES | {"part"}) & set(reading.words):
            continue
        whole = {amount.low for amount in given.amounts if given.clauses[amount.first] < home}
        told = (amount for amount in reading.amounts if amount.low in whole)
        reading.raise_to("added", *(place for amount in told for place in range(amount.first, amount.last + 1)))
        lone = given.stems[deed] if given.stems.count(given.stems[deed]) == 1 and is_a_deed(given.words[deed]) else ""
        reading.raise_to("added", *(place for place in reading.content if reading.stems[place] == lone))


def _are_together(given: Given, at: int) -> bool:
    """ "Two of us did it": the writer is one of them."""
    return given.words[at + 2 : at + 3] == ("us",) and (_value(given.words[at]) or 0) > 1


def keep_pieces(reading: Reading) -> None:
    """ "Wrote two chapters of the manual" is not the manual, nor "paper goods" all goods."""
    given = reading.given
    if not set(reading.stems) & _PIECES and not set(reading.words) & _SHARES:
        for at, one in enumerate(given.stems[:-1]):
            if one not in _PIECES or given.words[at + 1] != "of" or (one == "part" and given.words[at - 1] in BE):
                continue
            near = range(at + 2, min(at + 6, len(given.words)))
            behind = [place for place in near if _is_a_noun_of(given, at, place)]
            if behind and not given.names_a_time(behind[-1]):
                said = {given.stems[place] for place in behind} - said_beside(given, at)
                reading.raise_to("added", *(place for place in reading.content if reading.stems[place] in said))
    for place in reading.content:
        word = reading.words[place]
        is_wide = reading.stems[place] in _WIDE or (word in given.words and reading.words[place - 1] in ("the", "all"))
        if is_wide and _stands_bare(reading, place):
            homes = given.places(reading.stems[place])
            if homes and all(_is_sorted(reading, at) for at in homes):
                reading.raise_to("added", place)


def _is_a_noun_of(given: Given, at: int, place: int) -> bool:
    """Whether a word belongs to the noun behind an "of"."""
    inside = given.words[at + 2 : place + 1]
    return (
        given.words[place][:1].isalpha()
        and not any(is_function(word) and word not in _ARTICLES for word in inside)
        and (given.words[place] not in _ARTICLES)
    )


def _stands_bare(reading: Reading, place: int) -> bool:
    """Whether a noun is all that a deed is done to: "bought goods"."""
    before = [word for word in reading.words[max(0, place - 2) : place] if word not in _ARTICLES]
    follows = reading.words[place + 1 : place + 2]
    is_whole = not follows or not follows[0][:1].isalnum() or is_function(follows[0])
    return is_whole and follows != ("-",) and bool(before) and verbs.form_of(before[-1]) is not None


def _is_sorted(reading: Reading, at: int) -> bool:
    """Whether another noun sorts a noun of the fact, and the draft lacks it."""
    before = reading.given.words[at - 1] if at else ""
    if not before[:1].isalpha() or is_function(before) or before in NEGATORS | WEIGHTY | _NO_SORTS:
        return False
    is_sorting = before in verbs.NOUNS_TOO and "the" in reading.given.words[max(0, at - 3) : at]
    is_verb = verbs.form_of(before) is not None and not is_sorting
    if before.endswith("ed") or is_verb or grammar.describes(before) or grammar.is_adverb(before):
        return False
    return not any(says_the_same(one, reading.given.stems[at - 1]) for one in reading.stems)


def _is_kept(reading: Reading, at: int) -> bool:
    """Whether the draft has the number before an "of", or speaks of one thing where the fact has one of several."""
    count = _value(reading.given.words[at])
    if count is None or count in {_value(word) for word in reading.words}:
        return True
    if count > 1:
        return False
    behind = range(at + 2, min(at + 5, len(reading.given.words)))
    thing = next((place for place in behind if not is_function(reading.given.words[place])), None)
    several = "" if thing is None else reading.given.words[thing]
    is_single = thing is not None and reading.given.stems[thing] in reading.stems and several not in reading.words
    return is_single or bool(_AMONG & set(reading.words))


def _value(word: str) -> float | None:
    if word.isdecimal():
        return float(word)
    return float(UNITS[word]) if word in UNITS else None


def keep_some(reading: Reading) -> None:
    """ "Some excel" is not "used Excel", nor are "some plans" "the plans"."""
    given = reading.given
    if set(reading.words) & (_SHARES | _FEW):
        return
    for at, word in enumerate(given.words[:-1]):
        end = at + 1
        while end < len(given.words) and given.pieces[end].is_word and not is_function(given.words[end]):
            end += 1
        if word != "some" or end == at + 1 or given.names_a_time(end - 1):
            continue
        is_much = not given.words[end - 1].endswith("s") and not _keeps_its_verb(reading, at, end - 1)
        for place in reading.content:
            is_all = reading.words[place - 1] in ("the", "all", "every") or reading.words[place - 2] in ("the", "all")
            if reading.stems[place] == given.stems[end - 1] and (is_much or is_all):
                reading.raise_to("added", place)


def _keeps_its_verb(reading: Reading, at: int, thing: int) -> bool:
    """ "Wrote some SQL" is "wrote SQL"."""
    verb = reading.given.stems[at - 1] if at and reading.given.is_a_verb(at - 1) else ""
    pair = (verb, reading.given.stems[thing])
    return verb not in plain.LIGHT | {""} and pair in pairwise(reading.stems)


def mark_clause(reading: Reading, at: int, elsewhere: set[str]) -> None:
    """Marks what stands behind a share, in its clause, and in no other."""
    given = reading.given
    home = given.clauses[at + 2] if at + 2 < len(given.words) else -1
    behind = [place for place in range(at + 2, len(given.words)) if given.clauses[place] == home]
    said = {given.stems[place] for place in behind} - elsewhere
    reading.raise_to("added", *(place for place in reading.content if reading.stems[place] in said))


def said_beside(given: Given, at: int) -> set[str]:
    """Stems of the other clauses."""
    return {one for place, one in enumerate(given.stems) if given.clauses[place] != given.clauses[at]}


def _typed_beside(given: Given, at: int) -> set[str]:
    """Stems of the words that another clause has in another form: the "bill" of "billing"."""
    home = given.clauses[at]
    own = {word for place, word in enumerate(given.words) if given.clauses[place] == home}
    others = (at for at, clause in enumerate(given.clauses) if clause != home)
    return {given.stems[place] for place in others if given.words[place] not in own}


def _is_the_writer(given: Given, at: int) -> bool:
    """ "I was one of the key holders", "as one of 3 leads"."""
    return bool({"was", "am", "i'm", "is", "as", "be", "being"} & set(given.words[max(0, at - 2) : at]))


def keep_one(reading: Reading) -> None:
    """ "Trained a new starter" is not "trained new starters"."""
    given = reading.given
    often = {given.clauses[at] for at in range(len(given.words)) if _is_often(given.words, at)}
    for place in reading.content:
        word = reading.words[place]
        if reading.pieces[place].text[0].isupper():
            continue  # "Google Sheets"
        is_plural = (word.endswith("s") and not word.endswith("ss")) or word in IRREGULAR_PLURALS
        if not is_plural or word in given.exact or _is_told_as_a_deed(reading, place):
            continue
        if _keeps_one(reading, place):
            continue
        homes = [at for at in reading.places_given(place) if not given.is_a_verb(at)] or _the_served(reading, place)
        if homes and all(_is_one(given, at) and given.clauses[at] not in often for at in homes):
            reading.raise_to("added", place)


def _keeps_one(reading: Reading, place: int) -> bool:
    """ "One of the teams", "each bakery’s sites", "8 people": told of one, of any, or counted."""
    for at in range(place - 1, max(-1, place - 5), -1):
        word = reading.words[at]
        if word in _KEEPS_ONE or reading.pieces[at].is_number:
            return True
        if word in grammar.PREPOSITIONS and word != "of":
            return False
    return False


def _the_served(reading: Reading, place: int) -> list[int]:
    """Where the fact speaks of somebody, if the draft has another word for those served: "clients" of a lady."""
    if reading.stems[place] not in SERVED:
        return []
    return [at for at, word in enumerate(reading.given.words) if subjects.is_of_people(word)]


def _is_often(words: tuple[str, ...], at: int) -> bool:
    """ "Every night", "nights", "a night", "if a pump was bad": not "at night", nor "last summer"."""
    if words[at] in _OFTEN | EVERY.keys():
        return True
    word, before = words[at], words[at - 1] if at else ""
    is_many = word.endswith("s") and not before[:1].isdigit()  # "14 months" are one stretch
    return stem(word) in PERIODS and (before in ("a", "an", "per", "each", "every") or is_many)


def _is_told_as_a_deed(reading: Reading, place: int) -> bool:
    form = verbs.form_of(reading.words[place])
    return form is not None and not {reading.words[place], form.base} & verbs.NOUNS_TOO


def _is_one(given: Given, at: int) -> bool:
    """Whether "a" or "one" stands before a noun of the fact, that is the last of its group."""
    following = given.words[at + 1] if at + 1 < len(given.words) else ","
    closes = not following[:1].isalpha() or is_function(following) or verbs.opens_a_clause(following, "x")
    closes = closes or following in ("last", "this", "next", "one")  # "a camp last summer"
    if given.words[at].endswith("s") or not closes:
        return False
    for before in range(at - 1, max(-1, at - 4), -1):
        word = given.words[before]
        if word in _ONE or (word in _WHOSE and subjects.is_of_people(given.words[at])):
            return not _MORE_THAN_ONE & set(given.words[before + 1 : at])
        if not word[:1].isalpha() or is_function(word) or word in SCALES:
            return False
    return False


def keep_nearly(reading: Reading) -> None:
    """ "Nearly all repairs" is not "all repairs"."""
    given = reading.given
    if set(reading.words) & _KEEPS_NEARLY:
        return
    for at, word in enumerate(given.words[:-1]):
        if word in ("nearly", "almost") and given.words[at + 1] in ALL:
            reading.raise_to("added", *(place for place, said in enumerate(reading.words) if said in ALL))
            mark_clause(reading, at, said_beside(given, at))


def keep_more_or_less(reading: Reading) -> None:
    """ "Every month more or less" is not "every month"."""
    given = reading.given
    if set(reading.words) & (ABOUT | _KEEPS_NEARLY):
        return
    for at in range(1, len(given.words) - 2):
        if given.words[at : at + 3] == ("more", "or", "less") and given.names_a_time(at - 1):
            time = given.stems[at - 1]
            reading.raise_to("added", *(place for place, one in enumerate(reading.stems) if one == time))


def keep_the_one(reading: Reading) -> None:
    """ "Tutored two brothers and the older one got in" is not "both got in", nor were "4 articles, one was on the front
    page" four of those."""
    given = reading.given
    for at, word in enumerate(given.words[:-1]):
        opens = at > 0 and (not given.words[at - 1][:1].isalnum() or given.words[at - 1] in ("and", "but"))
        form = verbs.form_of(given.words[at + 1])
        is_told = given.words[at + 1] in _BEING or (form is not None and form.kind == "past")
        if word == "one" and opens and is_told and not _LONE & set(reading.words):
            said = set(_of_the_one(given, at)) - said_beside(given, at)
            if not any(reading.stems[place] in said for place in _singled_out(reading)):
                reading.raise_to("added", *(place for place in reading.content if reading.stems[place] in said))
    if "one" in given.words[1:] and "both" not in given.words:
        reading.raise_to("added", *(place for place, word in enumerate(reading.words) if word == "both"))


def _of_the_one(given: Given, at: int) -> Iterator[str]:
    """What is said of one: "one was on the front page", up to what the writer did about it."""
    behind = (place for place in range(at + 1, len(given.words)) if given.clauses[place] == given.clauses[at])
    return (given.stems[place] for place in takewhile(lambda one: given.words[one] not in ("so", "i", "we"), behind))


def _singled_out(reading: Reading) -> Iterator[int]:
    """ "A reactive dog" is one."""
    return (place for place in reading.content if place and reading.words[place - 1] in ("a", "an"))


RULES = (
    keep_shares,
    keep_rests,
    keep_pieces,
    keep_some,
    keep_one,
    keep_nearly,
    keep_more_or_less,
    keep_the_one,
)
