"""What a word that no table knows may stand for: a word of the fact that nothing else in the draft stands for.

A rewording changes words one for one; an addition brings more than it takes away. So an unknown word of a draft is
quiet where the fact has a word left over for it, or where it only sorts or carries a word of the fact.
"""

from functools import cache, lru_cache

from ..language import spelling, synonyms, verbs
from ..language.figures import SCALES, UNITS
from ..language.wordlists import listed
from ..language.words import WEIGHTY, is_function, stem, tokens
from . import plain, strength, subjects, wording
from .relations import Reading, is_a_deed

# Talk that a draft leaves out, and that therefore stands for nothing.
_TALK = listed(
    """
    like stuff thing things kind sort basically actually really just maybe about mostly mainly usually pretty lot lots
    bit some also too good bad nice fun hard easy then so well ok okay um uh lol etc sometimes guess think know mean
    always never only every each all much many more most very quite super same people person place item one way
    """
)
_QUALITIES = ("ful", "ous", "able", "ible", "ive", "est")
_OPENS = frozenset(("and", ",", ";", "to", "take", "took", "taking"))  # "took care of"
_TIES = frozenset(("when", "because", "if", "while", "that", "which", "who", "where", "whenever", "until", "since"))
_THEM = listed("them they everyone everybody someone somebody ppl folks")
_NOUNS = listed("table vegetable cable archive drive detective receptive test request guest interest chest")
_SUFFIXES = listed(
    """
    e s es d ed r rs t ts y ing ings ness ment ments ion ions ation ations ition ance ence er ers or ors al als ity ic
    ics ical ist ists ly age ement ery ary ry ure ures ant ants able ive
    """
) | {""}
_WITH = frozenset(("with", "in", "on", "using", "via", "by", "from"))
_SHORT = 5  # letters of an acronym with its plural
_ROOT, _LETTERS, _SURE = 5, 3, 4  # letters two words of a root share; of a short form; that it leaves out
_WORDS_OF_THREE = listed("man can art car bar pan cat pro con com ill sub")


def _stands_for_a_deed(reading: Reading, place: int, left: list[tuple[str, int]]) -> bool:
    """Whether a wide verb tells a deed of the note that the draft tells no other way; each is to be taken once."""
    one = reading.stems[place]
    if verbs.form_of(reading.words[place]) is None:
        return False
    if one == "work" and reading.words[place + 1 : place + 2] and not is_function(reading.words[place + 1]):
        return False  # "worked on screens", not "worked screens"
    homes = _homes_of_object(reading, place)
    near = [deed for deed in left if not homes or deed[1] in homes]
    told = next((deed for deed in near if _may_stand_for(one, deed[0])), None)
    if told is not None:
        left.remove(told)
    return told is not None


def _goes_without_saying(reading: Reading, place: int) -> bool:
    """A thing of the job; or the job's own deed, before a thing that the note has no deed for."""
    form = verbs.form_of(reading.words[place])
    if form is None or (form.kind == "base" and place > 0):
        if reading.stems[place] not in goes_with(reading.role.title):
            return False
        reading.vouched.add(place)
        return True
    if reading.stems[place] not in deeds_of(reading.role.title):
        return False
    return reading.given.done_in(_homes_of_object(reading, place)) <= plain.LIGHT


def _is_learning(reading: Reading, place: int) -> bool:
    """ "Learned to solder", "was taught to" of who was shown."""
    is_told = reading.stems[place] == "learn" or (reading.stems[place] in plain.TEACHING and reading.is_passive(place))
    return is_told and bool(reading.given.was_done_to_them & plain.TEACHING)


def _is_quiet_taking(reading: Reading, place: int) -> bool:
    """The "took" of "took care of"."""
    return reading.stems[place] == "take" and reading.kinds[place] in ("yours", "reworded")


def _is_of_age(reading: Reading, place: int) -> bool:
    """ "Since age 14", "children aged 7 to 12": the number is the fact's, and what it counts is checked with it."""
    after = reading.pieces[place + 1] if place + 1 < len(reading.pieces) else None
    return reading.words[place] in ("age", "aged", "ages") and after is not None and after.is_number


def _is_anybody(reading: Reading, place: int) -> bool:
    """A word for people that says nothing of them, where the note speaks of people."""
    return reading.stems[place] in plain.ANYBODY and bool(
        reading.given.stem_set & plain.ANYBODY | _THEM & reading.given.exact
    )


def _homes_of(reading: Reading, thing: int) -> frozenset[int]:
    """The clauses of the fact that speak of a thing of the draft."""
    roots = reading.roots.get(thing, frozenset())
    made = (at for at, one in enumerate(reading.given.stems) if one in roots)
    return frozenset(reading.given.clauses[at] for at in (*reading.places_given(thing), *made))


def _homes_of_object(reading: Reading, place: int) -> frozenset[int]:
    """The clauses of the fact that speak of the thing a verb of the draft is followed by."""
    for at in reading.content:
        if place < at <= place + 4 and reading.clauses[at] == reading.clauses[place]:
            form = verbs.form_of(reading.words[at])
            if (form is None or reading.words[at] in verbs.NOUNS_TOO) and (found := _homes_of(reading, at)):
                return found
    return frozenset()


def _may_stand_for(one: str, deed: str) -> bool:
    """Whether a draft's deed may stand for another of the fact: only a wide one, and no doing for a looking on."""
    if deed in plain.ONLOOKING:
        return False
    return one in plain.WIDE or (deed in plain.LIGHT and one in plain.DEEDS)


def settle_unknown(reading: Reading) -> None:
    """Quiets the ordinary words that stand for something of the fact."""
    used: set[int] = set()
    for place in reading.content:
        rooted = _of_one_root(reading, place) if reading.kinds[place] in ("added", "hard") else []
        if rooted and (_is_short(reading, place) or not is_claim(reading, place)):
            reading.kinds[place] = "reworded"
            reading.roots[place] = frozenset(reading.given.stems[at] for at in rooted)
            used.update(rooted)
    for place in _spelt_out(reading):
        reading.kinds[place] = "reworded"
    unknown = [place for place in reading.content if reading.kinds[place] == "added" and is_ordinary(reading, place)]
    left = _left_over(reading, used)
    known = {
        place
        for place in range(len(reading.pieces))
        if reading.kinds[place] in ("yours", "reworded") and place in reading.content
    }
    for place in (*unknown, *unknown):  # twice: a verb may carry a thing that is settled after it
        if reading.kinds[place] == "added" and (
            reading.stems[place] in plain.JOINING
            or _goes_without_saying(reading, place)
            or _is_learning(reading, place)
            or _is_of_age(reading, place)
            or (reading.words[place] == "care" and place > 0 and _is_quiet_taking(reading, place - 1))
            or _is_anybody(reading, place)
            or _stands_for_a_deed(reading, place, left)
            or _carries(reading, place)
            or _sorts(reading, place, known)
        ):
            reading.kinds[place] = "reworded"


def _spelt_out(reading: Reading) -> set[int]:
    """Places of words that spell out letters of the fact: "purchase orders" of "POs"."""
    short = {
        piece.folded.removesuffix("s")
        for piece in tokens(reading.given.fact)
        if piece.text.isalpha() and len(piece.text) <= _SHORT
        if piece.text[:2].isupper() or not (is_function(piece.text) or spelling.is_known(piece.folded))
    }
    found: set[int] = set()
    for first in range(len(reading.content)):
        for run in (reading.content[first : first + count] for count in (2, 3, 4)):
            letters = "".join(reading.words[at][0] for at in run)
            if letters in short and len(run) == len(letters) and run[-1] - run[0] <= len(run):
                found.update(at for at in run if reading.kinds[at] == "added")
    return found


def is_ordinary(reading: Reading, place: int) -> bool:
    """Whether a word claims no strength, proof, quality, reach, role or amount."""
    word, one = reading.words[place], reading.stems[place]
    if is_claim(reading, place):
        return False
    if one in plain.JOINING or one in plain.PLACING or word in _NOUNS:
        return True
    return not (word.endswith("ly") or word.endswith(_QUALITIES))


def is_claim(reading: Reading, place: int) -> bool:
    word, one = reading.words[place], reading.stems[place]
    if word in WEIGHTY or not reading.pieces[place].is_word or one in plain.REACH:
        return True
    following = reading.next_word(place)
    if one in strength.GIVING and wording.was_got(following, reading.given) and not reading.is_passive(place):
        return True
    if one in strength.HEAVIER and wording.only_looked_on(following, reading.given):
        return True
    if one in plain.PRAISE and word.endswith(("ed", "ing")) and verbs.form_of(word):
        return False  # "completed" praises nothing
    return one in strength.STRONG | strength.PROOF | strength.TITLES | plain.PRAISE


def _of_one_root(reading: Reading, place: int) -> list[int]:
    """Places of the fact's words that a word is made of: "sickness" of "sick", "pre-trips" of "pretrips"."""
    word = reading.words[place]
    if _is_a_new_deed(reading, place):
        return []
    joined = {"".join(reading.words[at] for at in pair if reading.words[at] != "-") for pair in _pairs(reading, place)}
    return [
        at
        for at, other in enumerate(reading.given.words)
        if other.isalpha()
        and (
            other in joined
            or _is_done_again(reading, word, other)
            or _shares_root(word, other)
            or (_is_plainly_written(reading, place) and _is_short_for(word, other))
            or (reading.pieces[place].text.islower() and spelling.is_slip(word, other))
        )
    ]


def _is_done_again(reading: Reading, word: str, other: str) -> bool:
    """ "Reshelved" of who "put them back on the shelves"."""
    again = bool(reading.given.exact & {"back", "again", "re"})
    return again and word.startswith("re") and len(word) > 6 and _shares_root(word[2:], other)


def _is_a_new_deed(reading: Reading, place: int) -> bool:
    """ "Donated" of who "sorted donations": a thing of the note made the deed."""
    form = verbs.form_of(reading.words[place])
    opens = place == 0 or reading.words[place - 1] in ("and", ",", ";")
    if form is None or form.kind == "ing" or not opens or reading.words[place] in verbs.NOUNS_TOO:
        return False
    given = reading.given
    shared = [at for at, other in enumerate(given.words) if _shares_root(reading.words[place], other)]
    deeds = {given.deeds.get(given.clauses[at], "") for at in shared}
    own = {given.stems[at] for at in shared}
    if any(subjects.is_of_people(given.words[at]) for at in shared):
        return True
    return bool(shared) and not deeds & own and not deeds <= {""} | plain.LIGHT


def _pairs(reading: Reading, place: int) -> list[range]:
    ends = [range(place, place + 2), range(place - 1, place + 1), range(place, place + 3), range(place - 2, place + 1)]
    return [pair for pair in ends if pair.start >= 0 and pair.stop <= len(reading.words)]


def _is_short(reading: Reading, place: int) -> bool:
    if not _is_plainly_written(reading, place):
        return False
    return any(_is_short_for(reading.words[place], other) for other in reading.given.exact if other.isalpha())


def _is_plainly_written(reading: Reading, place: int) -> bool:
    """No capital inside: "DairyComp" is a name, whatever it begins with."""
    return reading.pieces[place].text[1:].islower()


def _shares_root(one: str, other: str) -> bool:
    length = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if length < _ROOT and not (length >= _LETTERS + 1 and length == min(len(one), len(other))):
        return False
    return one[length:] in _SUFFIXES and other[length:] in _SUFFIXES


def _is_short_for(word: str, short: str) -> bool:
    """Whether a note's word is the first letters of a draft's: "eng" for "engineer"."""
    bare = short[:-1] if short.endswith("s") and len(short) > _LETTERS else short
    form = verbs.form_of(word)
    if (
        len(bare) < _LETTERS
        or (form is not None and form.kind != "base")
        or not word.startswith(bare)
        or len(word) < len(bare) + 2
    ):
        return False
    if verbs.form_of(bare) is not None or is_function(bare) or bare in _WORDS_OF_THREE:
        return False
    return len(word) >= len(bare) + _SURE or not synonyms.is_known(bare)


def _left_over(reading: Reading, used: set[int]) -> list[tuple[str, int]]:
    """The deeds that the draft leaves unsaid, each with its clause; not what hangs on a "when" or "because"."""
    given = reading.given
    for place in reading.content:
        if reading.kinds[place] in ("yours", "reworded"):
            used.update(reading.places_given(place))
    return [
        (given.stems[at], given.clauses[at])
        for at, word in enumerate(given.words)
        if at not in used and is_a_deed(word) and word not in _TALK and not _hangs(given.words[max(0, at - 4) : at])
    ]


def _hangs(before: tuple[str, ...]) -> bool:
    return bool(_TIES & set(before))


def _carries(reading: Reading, place: int) -> bool:
    """A plain verb before a thing of the fact that has no other verb there."""
    one = reading.stems[place]
    form = verbs.form_of(reading.words[place])
    opens = place == 0 or reading.words[place - 1] in _OPENS
    if form is None or form.kind == "third" or (reading.words[place] in verbs.NOUNS_TOO and not opens):
        return False
    thing = next((at for at in reading.content if at > place and not _is_no_thing(reading, at)), None)
    if thing is None or reading.kinds[thing] not in ("yours", "reworded") or thing in reading.vouched:
        return False
    if form.kind == "ing" and one in plain.LINKS:
        return True
    if one in plain.PERFORMING and _performs(reading, place) or one == "use" and _is_a_tool_there(reading, thing):
        return True
    if one not in plain.DEEDS and not _is_usual(reading, place):
        return False
    homes = _homes_of(reading, thing)
    done = reading.given.done_in(homes)
    return bool(homes) and done <= (frozenset() if one in plain.WEIGHTY_DEEDS else plain.LIGHT)


def _is_no_thing(reading: Reading, place: int) -> bool:
    """A number in words, or the "care" of "took care of"."""
    word = reading.words[place]
    return word in UNITS or word in SCALES or (word == "care" and reading.stems[place - 1] == "take")


def _is_usual(reading: Reading, place: int) -> bool:
    """Whether a verb says what one does with a thing right behind it: "emptied bins"."""
    behind = [at for at in reading.content if place < at <= place + 6 and reading.clauses[at] == reading.clauses[place]]
    return any(reading.stems[place] in synonyms.usual_deeds(reading.stems[at]) for at in behind)


def _performs(reading: Reading, place: int) -> bool:
    """ "Performed conduit bending" of who bent conduit: the deed stands behind the light verb as a noun."""
    behind = [at for at in reading.content if place < at <= place + 6 and reading.clauses[at] == reading.clauses[place]]
    told = reading.given.told
    return any(
        (reading.stems[at] in told or reading.roots.get(at, frozenset()) & told or _is_their_deed(reading, at))
        and (form := verbs.form_of(reading.words[at])) is not None
        and form.kind not in ("past", "base")
        or _is_their_deed(reading, at)
        for at in behind
    )


def _is_their_deed(reading: Reading, place: int) -> bool:
    """A noun for a deed of the fact: "translation" of who translated."""
    one = reading.stems[place]
    return any(deed != one and deed in reading.given.told for deed in synonyms.deeds_of_noun(one))


def _is_a_tool_there(reading: Reading, thing: int) -> bool:
    """ "Used Xero" of who did it "in Xero"."""
    words = reading.given.words
    return any(_WITH & set(words[max(0, at - 3) : at]) for at in reading.places_given(thing))


def _sorts(reading: Reading, place: int, known: set[int]) -> bool:
    """A noun of a general kind right behind a thing of the fact: "the Hobart machine"."""
    if reading.stems[place] not in plain.THINGS or _names_more(reading, place + 1):
        return False
    return any(_is_beside(reading, place, at) for at in known if at < place)


def _names_more(reading: Reading, place: int) -> bool:
    """Whether a noun follows: "the machine room" is more than the machine."""
    if place not in reading.content:
        return False
    form = verbs.form_of(reading.words[place])
    return form is None or form.kind not in ("past", "third") or reading.words[place] in verbs.NOUNS_TOO


def _is_beside(reading: Reading, place: int, other: int) -> bool:
    low, high = sorted((place, other))
    between = reading.words[low + 1 : high]
    form = verbs.form_of(reading.words[other])
    is_deed = form is not None and form.kind in ("past", "base") and reading.words[other] not in verbs.NOUNS_TOO
    return all(word in ("of", "-", "the", "a", "an") for word in between) and not is_deed


@lru_cache(64)
def goes_with(title: str) -> frozenset[str]:
    """Stems of the things that go without saying in a job: its title's words, and what the work is on."""
    found: set[str] = set()
    for token in tokens(title):
        found.add(stem(token.folded))
        found.update(_settings().get(stem(token.folded), ()))
    return frozenset(one for one in found if not is_function(one))


@lru_cache(64)
def deeds_of(title: str) -> frozenset[str]:
    """Stems of what a title says its holder does: "Bus driver" → drive."""
    words = [token.folded for token in tokens(title)]
    parts = (part for word in words for part in (word, word[:-2], word[:-1], word[:-3]))
    own = {stem(part) for part in parts if part and verbs.form_of(part)}
    return frozenset(own.union(*(_jobs().get(stem(word), ()) for word in words)))


@cache
def _jobs() -> dict[str, tuple[str, ...]]:
    return {stem(title): tuple(stem(deed) for deed in deeds) for title, deeds in synonyms.rows("jobs")}


@cache
def _settings() -> dict[str, tuple[str, ...]]:
    return {stem(title): tuple(stem(thing) for thing in things) for title, things in synonyms.rows("titles")}
