"""What a noun of the fact stays: no deed, no thing of its own where it only sorts another, no higher title."""

from itertools import pairwise

from ..language import verbs
from ..language.people import PEOPLE
from ..language.rates import DAYS, PERIODS
from ..language.synonyms import deeds_of_noun, says_the_same, usual_deeds
from ..language.wordlists import listed
from ..language.words import is_function, stem, stems
from . import plain, strength, subjects
from .given import Given
from .reading import Reading

# Verbs that a deed told as a noun may stand behind: "took photos", "sent invoices", "kept records".
_BEARING = plain.PERFORMING | plain.LIGHT | stems("write keep hold send lead have get put help place use play cut")
_OPENS = listed("and , ; then i we")
BELOW = stems(
    "assistant helper mate student trainee apprentice deputy junior backup associate vice aide"
    " temporary relief sous trainer"
)
_KEEPS_BELOW = BELOW | strength.MODEST | stems("support back stand under train practice trainee substitute")
_LONE_DAY = listed("one last this that first")
_BEFORE_NOUNS = listed("the a an for of about")
_TOWARDS = listed("for about")
_NO_HEADS = listed("thing stuff bits jobs areas sections things sometimes always upstairs afterwards perhaps yes plus")
_LESSER = listed("prep preparation admin paperwork filing storage booking")
_SAME_START = 5  # letters that a word and one made of it share


def keep_nouns(reading: Reading) -> None:
    """ "Booked interviews" gives no "interviewed", nor "told guests about tours" "guided"."""
    given = reading.given
    for place in reading.content:
        form = verbs.form_of(reading.words[place])
        opens = place == 0 or reading.words[place - 1] in _OPENS
        if not opens or form is None or form.kind != "past" or reading.kinds[place] not in ("yours", "reworded"):
            continue
        one, homes = reading.stems[place], reading.places_given(place)
        if not homes or one in given.said_in_phrases or any(_is_a_deed_there(given, at) for at in homes):
            continue
        if any(given.words[max(0, at - 2) : at] in (("as", "a"), ("as", "an")) for at in homes):
            continue  # "volunteered" of "as a volunteer"
        if any(
            one in usual_deeds(given.stems[at]) and {given.words[at - 1], _before(given, at)}.isdisjoint(_BEFORE_NOUNS)
            for at in homes
        ):
            continue  # "stocked" of "filled the shelves"
        deeds = [_deeds_before(given, at) for at in homes]
        if all(_is_only_a_thing(given, at, one) for at in homes):
            reading.raise_to("added", place)
        if all(deeds) and not any(says_the_same(one, deed) for done in deeds for deed in done):
            reading.raise_to("added", place)


def _is_only_a_thing(given: Given, place: int, deed: str) -> bool:
    """Whether a noun of the fact only shares a sense with a deed: the "calendar" of "put together a calendar", which
    "scheduled" nobody."""
    one = given.stems[place]
    is_other = one != deed and deed in plain.WEIGHTY_DEEDS and deed not in deeds_of_noun(one)
    return is_other and (one in PEOPLE or _before(given, place) in _BEFORE_NOUNS)  # "recruited" of "new hires"


def _before(given: Given, place: int) -> str:
    """The small word that a noun hangs on, past what sorts it: the "for" of "for picture frames"."""
    at = place - 1
    while at > 0 and given.words[at].isalpha() and not is_function(given.words[at]):
        at -= 1
    return given.words[at] if at >= 0 and given.clauses[at] == given.clauses[place] else ""


def _deeds_before(given: Given, place: int) -> frozenset[str]:
    """What a clause of the fact did with a noun, or for one: the "book" of "booked interviews"; nothing where the verb
    only bears the noun."""
    word, before = given.words[place], given.words[place - 1] if place else ""
    is_done_to = place > 0 and given.is_a_verb(place - 1) and given.clauses[place - 1] == given.clauses[place]
    if not is_done_to and not word.endswith(("s", "ing")) and before not in _BEFORE_NOUNS:
        return frozenset()
    home = given.clauses[place]
    there = {given.stems[at] for at in range(place) if given.clauses[at] == home}
    bearing = plain.LIGHT if before in _TOWARDS else _BEARING
    if given.stems[place] in plain.WEIGHTY_DEEDS:
        bearing -= plain.PASSING_ON  # "sent repairs out"
    return (given.done_in(frozenset((home,))) & there) - bearing


def _is_a_deed_there(given: Given, place: int) -> bool:
    """Whether a word of the fact is a verb where it stands."""
    word, before = given.words[place], given.words[place - 1] if place else ""
    form = verbs.form_of(word)
    if form is None:
        return word.endswith("ed")
    if form.kind in ("past", "participle") or (form.kind == "ing" and before not in _BEFORE_NOUNS):
        return True
    return (
        before in ("", "to", "i", "we", "and", ",", ";", "-", "+", "/")
        or given.clauses[place - 1] != given.clauses[place]
    )


def keep_onlooking(reading: Reading) -> None:
    """ "Watched a code review" gives no "did a code review", nor one "being done"."""
    given = reading.given
    for place, word in enumerate(reading.words):
        told = [at for at, other in enumerate(given.words) if other == word and verbs.form_of(word)]
        if told and all(given.words[at - 1] == "being" for at in told) and not reading.is_passive(place):
            reading.raise_to("added", place)
        if word != "did" or (place and reading.words[place - 1] not in _OPENS):
            continue
        after = reading.next_word(place)
        if after and ("did", after.folded) in set(pairwise(given.words)):
            continue
        behind = [at for at in reading.content if place < at <= place + 4]
        homes = frozenset(given.clauses[at] for thing in behind[:2] for at in reading.places_given(thing))
        done = given.done_in(homes) - plain.LIGHT - {reading.stems[at] for at in behind}
        if done and done <= plain.LOOKING:
            reading.raise_to("added", place, *behind[:1])


def keep_titles(reading: Reading) -> None:
    """An assistant coach is no coach, a student teacher no teacher."""
    given = reading.given
    if set(reading.stems) & _KEEPS_BELOW:
        return
    for place in reading.content:
        one = reading.stems[place]
        if not subjects.is_of_people(reading.words[place]) or one in BELOW:
            continue
        homes = [at for at in given.places(one) if not _is_done(given.words[at])]
        if homes and all(at and given.stems[at - 1] in BELOW for at in homes):
            reading.raise_to("added", place)


def _is_done(word: str) -> bool:
    form = verbs.form_of(word)
    return form is not None and form.kind in ("past", "ing")


def keep_one_day(reading: Reading) -> None:
    """ "One Saturday" is not "on Saturdays"."""
    given = reading.given
    for place, word in enumerate(reading.words):
        day = word.removesuffix("s")
        if day not in DAYS or day == word:
            continue
        homes = [at for at, other in enumerate(given.words) if other.removesuffix("s") == day]
        if homes and all(given.words[at] == day and at and given.words[at - 1] in _LONE_DAY for at in homes):
            reading.raise_to("added", place)


def keep_sorting(reading: Reading) -> None:
    """ "Gave people loan forms" gives no "loans": what only sorted a thing is not the thing."""
    given = reading.given
    for place in reading.content:
        word, following = reading.words[place], reading.words[place + 1 : place + 2]
        if not _is_a_noun(word) or reading.kinds[place] not in ("yours", "reworded") or following == ("-",):
            continue
        if reading.stems[place] in PERIODS:
            continue
        sorts = following and following[0][:1].isalnum() and not is_function(following[0])
        homes = given.places(reading.stems[place])
        heads = [_head(given, at, is_any=bool(sorts) and not given.is_a_verb(at)) for at in homes]
        if not heads or not all(heads) or any(_tells(reading, head) for head in heads):
            continue
        if not sorts:
            reading.raise_to("added", place)
        elif _is_a_kind(following[0]) and not reading.places_given(place + 1):
            reading.raise_to("added", place + 1)  # "MOT testing" of "mot prep"


def _is_a_kind(word: str) -> bool:
    """A noun that says what sort of thing or doing its neighbour is."""
    form = verbs.form_of(word)
    return stem(word) in plain.THINGS or form is not None and form.kind == "ing"


def _head(given: Given, place: int, *, is_any: bool) -> str:
    """The plural noun right behind a noun of the fact, that it only sorts: the "forms" of "loan forms"; one that makes
    less of a doing ("prep"), or any noun."""
    word = given.words[place + 1] if place + 1 < len(given.words) else ""
    is_noun = (
        word[:1].isalpha()
        and word not in _NO_HEADS
        and not is_function(word)
        and given.clauses[place + 1] == given.clauses[place]
    )
    if is_noun and (word in _LESSER or is_any and _is_a_noun(word)):
        return word
    is_plural = (
        is_noun
        and len(word) >= _SAME_START
        and word.endswith("s")
        and not given.words[place].endswith("s")
        and _is_a_noun(word)
    )
    return word if is_plural else ""


def _is_a_noun(word: str) -> bool:
    form = verbs.form_of(word)
    if form is None or form.kind in ("past", "participle"):
        return form is None and word.isalpha()
    return bool({word, form.base} & verbs.NOUNS_TOO)


def _tells(reading: Reading, head: str) -> bool:
    """Whether the draft says a noun of the fact some way: itself, an equal, or a word made of it."""
    at = reading.given.words.index(head)
    one = reading.given.stems[at]
    return any(
        says_the_same(other, one)
        or word[:_SAME_START] == head[:_SAME_START]
        or (other in plain.THINGS and one.startswith(other))
        for other, word in zip(reading.stems, reading.words, strict=True)
    )


def keep_told_once(reading: Reading) -> None:
    """ "Helped mothers after birth and assisted at deliveries": one birth of the note is no second deed too."""
    given = reading.given
    for place in reading.content:
        one, clause = reading.stems[place], reading.clauses[place]
        before = [at for at in reading.content if at < place and reading.clauses[at] == clause]
        if (
            one in given.stem_set
            or reading.kinds[place] != "reworded"
            or len(before) != 1
            or not _is_a_noun(reading.words[place])
        ):
            continue
        if before[0] == 0 or reading.kinds[before[0]] == "yours" or verbs.form_of(reading.words[before[0]]) is None:
            continue
        homes = [given.stems[at] for at in reading.places_given(place)]
        others = {one for at, one in enumerate(reading.stems) if reading.clauses[at] != clause}
        if homes and all(home in others and given.stems.count(home) == 1 for home in homes):
            reading.raise_to("added", place)


RULES = (keep_told_once, keep_nouns, keep_onlooking, keep_titles, keep_one_day, keep_sorting)
