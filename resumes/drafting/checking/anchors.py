"""What a word that no table knows may stand for. Quiet for a reason that holds for that word, or not at all.

It is made of a word of the fact (`roots.py`), carries a thing of it (`carrying.py`), only sorts one, goes without
saying in the job, or is a plain turn of phrase.
"""

from functools import cache, lru_cache
from itertools import pairwise

from ..language import people, synonyms, verbs
from ..language.hedges import ABOUT
from ..language.wordlists import listed
from ..language.words import WEIGHTY, is_function, stem, stems, tokens
from . import company, openings, plain, recast, strength, subjects, wording
from .attachments import object_of
from .carrying import carries, homes_of, homes_of_object, left_over, stands_for_a_deed
from .given import Given
from .reading import Reading
from .roots import is_joined, is_short, of_one_root, spelt_out

_QUALITIES = ("ful", "ous", "able", "ible", "ive", "est")
_THEM = listed("them they everyone everybody someone somebody ppl folks")
_CREWS = stems("crew gang brigade team group squad committee")
_PLACES = stems("center facility restaurant shop store site")
_BELOW = stems("helper assistant apprentice trainee intern student")
_HANDS = stems("laborer mate hand")
_IT = listed("it them those these 'em em")
_GROUPS = listed("fleet chain network portfolio group team department division company business region empire range")
_OTHERS = listed("other another")
_JOINTS = listed("and , or")
_ARTICLES, _MEANS = listed("a an the"), listed("with using via")
_CLAIMS = strength.STRONG | strength.PROOF | strength.TITLES | plain.PRAISE
_NOUNS = listed("table vegetable cable archive drive detective receptive test request guest interest chest")


def settle_unknown(reading: Reading) -> None:
    """Quiets the ordinary words that stand for something of the fact."""
    used: set[int] = set()
    for place in reading.content:
        rooted = of_one_root(reading, place) if reading.kinds[place] in ("added", "hard") else []
        if rooted and (is_short(reading, place) or is_joined(reading, place) or not is_claim(reading, place)):
            reading.kinds[place] = "reworded"
            reading.roots[place] = frozenset(reading.given.stems[at] for at in rooted)
            used.update(rooted)
    new = [at for at in reading.content if reading.kinds[at] == "added"]
    recast_ones = {at for at in new if recast.is_recast(reading, at) or _stands_for_them(reading, at)}
    for place, letters in spelt_out(reading).items():
        reading.kinds[place] = "reworded"
        reading.roots[place] = frozenset((letters,))
    for place in recast_ones:
        reading.kinds[place] = "reworded"
    unknown = [place for place in reading.content if reading.kinds[place] == "added" and is_ordinary(reading, place)]
    left = left_over(reading, used)
    known = {
        place
        for place in range(len(reading.pieces))
        if reading.kinds[place] in ("yours", "reworded") and place in reading.content
    }
    for place in (*unknown, *unknown):  # twice: a verb may carry a thing that is settled after it
        if reading.kinds[place] == "added" and _stands_for_something(reading, place, left, known):
            reading.kinds[place] = "reworded"


def _stands_for_something(reading: Reading, place: int, left: list[tuple[str, int]], known: set[int]) -> bool:
    return (
        reading.stems[place] in plain.JOINING
        or (reading.words[place - 1 : place + 1] == ("-", "based") and place - 2 in known)
        or _goes_without_saying(reading, place)
        or _is_learning(reading, place)
        or _is_of_age(reading, place)
        or _is_of_a_clock(reading, place)
        or (reading.words[place] == "care" and place > 0 and _is_quiet_taking(reading, place - 1))
        or reading.words[max(0, place - 1) : place + 2] == ("as", "part", "of")
        or _is_anybody(reading, place)
        or company.is_a_colleague(reading, place)
        or company.only_helps(reading, place)
        or _serves_as(reading, place)
        or _completes(reading, place)
        or stands_for_a_deed(reading, place, left)
        or carries(reading, place)
        or _sorts(reading, place, known)
        or _fills_in(reading, place, known)
    )


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
    if one in strength.STRONG and one in _named_deeds(reading.role.title):
        return False  # a coach coached
    if place and {reading.words[place - 1]} & _OTHERS & reading.given.exact and subjects.is_of_people(word):
        return False  # "other engineers' code"
    return one in _CLAIMS


def _goes_without_saying(reading: Reading, place: int) -> bool:
    """A thing of the job; or the job's own deed, before a thing that the note has no deed for."""
    form = verbs.form_of(reading.words[place])
    if form is None or (form.kind in ("base", "third") and place > 0):
        if reading.stems[place] not in _things_of(reading) or _takes_the_place(reading, place):
            return False
        if _is_one_more(reading, place):
            return False
        reading.vouched.add(place)
        return True
    opening = openings.role_of(reading.given)
    opening_deeds = deeds_of(openings.deed_words(opening))
    if reading.stems[place] in opening_deeds and set(opening[:-1]) & set(_thing_behind(reading, place)):
        return True  # "installed insulation" of an insulation installer who "blew cellulose"
    if reading.stems[place] not in deeds_of(reading.role.title) | opening_deeds:
        return False
    if reading.stems[place] == "volunteer":
        return True
    shares = reading.words[place + 1 : place + 2] == ("and",) and verbs.form_of(reading.words[place + 2]) is not None
    done_to = place + 2 if shares else place  # "baked and boxed cakes"
    homes = homes_of_object(reading, done_to)
    return not homes or not all(_opens_with_a_deed(reading, home) for home in homes)


def _thing_behind(reading: Reading, place: int) -> tuple[str, ...]:
    """The words of what a verb is done to, up to the next small word or mark."""
    words = reading.words[place + 1 : place + 6]
    end = next((at for at, word in enumerate(words) if is_function(word) or not word[0].isalpha()), len(words))
    return words[:end]


def _things_of(reading: Reading) -> frozenset[str]:
    """What goes without saying in the entry's title, and in the role that the note opens with."""
    return goes_with(reading.role.title) | goes_with(" ".join(openings.role_of(reading.given)))


def _takes_the_place(reading: Reading, place: int) -> bool:
    """ "Drove a truck" of who drove a van: a thing of the job for the note's own behind the same deed."""
    deed = next((at for at in range(place - 1, max(-1, place - 3), -1) if at in reading.content), None)
    if deed is None or verbs.form_of(reading.words[deed]) is None or reading.clauses[deed] != reading.clauses[place]:
        return False
    if _names_more(reading, place + 1) or subjects.is_of_people(reading.words[place]):
        return False
    own = [object_of(reading.given, at) for at in reading.given.places(reading.stems[deed])]
    return any(synonyms.are_siblings(reading.stems[place], thing) and thing not in reading.stems for thing in own)


def _is_one_more(reading: Reading, place: int) -> bool:
    """ "Stitched bridles and saddles" of a saddler who stitched bridles, "and repaired shoes" of a cobbler: an item of
    a list, or a deed of its own, is no setting of the others."""
    before = place - (2 if reading.words[place - 1] in _ARTICLES else 1)
    if place + 1 in reading.content or before < 0:
        return False
    if before and reading.words[before - 1] in _JOINTS and _is_a_verb(reading.words[before]):
        own = {object_of(reading.given, at) for at in reading.places_given(before)}
        told = {one for at, one in enumerate(reading.stems) if reading.clauses[at] != reading.clauses[place]}
        return own <= told
    after = place + (3 if reading.words[place + 2 : place + 3] and reading.words[place + 2] in _ARTICLES else 2)
    items = [at for joint, at in ((before, before - 1), (place + 1, after)) if _is_an_item(reading, joint, at)]
    return any(_is_all_told(reading, home) for at in items for home in homes_of(reading, at))


def _is_an_item(reading: Reading, joint: int, place: int) -> bool:
    if place not in reading.content or reading.words[joint] not in _JOINTS or reading.words[place].endswith("ed"):
        return False
    form = verbs.form_of(reading.words[place])
    return form is None or form.kind in ("third", "ing")


def _is_all_told(reading: Reading, home: int) -> bool:
    """Whether the draft leaves no word of a clause of the fact unsaid, that another could stand for."""
    given = reading.given
    return all(
        is_function(word)
        or not word.isalpha()
        or any(synonyms.says_the_same(other, given.stems[at]) for other in reading.stems)
        for at, word in enumerate(given.words)
        if given.clauses[at] == home
    )


def _opens_with_a_deed(reading: Reading, home: int) -> bool:
    """Whether a clause of the fact opens with a verb that tells something: "carried bricks", no "did the hair"."""
    words, given = reading.given.words, reading.given
    places = (at for at, clause in enumerate(given.clauses) if clause == home)
    first = next((at for at in places if words[at][:1].isalpha() and not is_function(words[at])), None)
    if first is None or words[first] in verbs.NOUNS_TOO or given.stems[first] in plain.LIGHT:
        return False
    form = verbs.form_of(words[first])
    return form is not None and form.kind != "ing"


def _is_learning(reading: Reading, place: int) -> bool:
    """ "Learned to solder", "was taught to" of who was shown; "how to use it" of who showed it."""
    if reading.words[max(0, place - 2) : place + 1] == ("how", "to", "use"):
        return bool(reading.given.told & plain.TEACHING)
    is_told = reading.stems[place] == "learn" or (reading.stems[place] in plain.TEACHING and reading.is_passive(place))
    return is_told and bool(reading.given.was_done_to_them & plain.TEACHING)


def _is_quiet_taking(reading: Reading, place: int) -> bool:
    """The "took" of "took care of"."""
    return reading.stems[place] == "take" and reading.kinds[place] in ("yours", "reworded")


def _serves_as(reading: Reading, place: int) -> bool:
    """ "Served as second crew" of "2nd crew on an ambulance": what somebody was needs a verb in a highlight."""
    if reading.stems[place] not in plain.SERVING or reading.words[place + 1 : place + 2] != ("as",):
        return False
    behind = [at for at in reading.content if place < at <= place + 4]
    homes = {reading.given.clauses[at] for one in behind for at in reading.places_given(one)}
    return bool(homes) and all(home not in reading.given.deeds for home in homes)


def _completes(reading: Reading, place: int) -> bool:
    """ "Completed a course" of who took one."""
    behind = [at for at in reading.content if place < at <= place + 4 and reading.clauses[at] == reading.clauses[place]]
    return reading.stems[place] == "complete" and any(
        reading.stems[at] in reading.given.received & plain.LEARNING for at in behind
    )


def _stands_for_them(reading: Reading, place: int) -> bool:
    """ "Recorded the readings" of who "wrote them down": a noun for any "it" or "them"."""
    words, given = reading.given.words, reading.given
    if reading.stems[place] not in plain.WHATEVER or place == 0 or reading.words[place].endswith("ed"):
        return False
    at = place - (2 if reading.words[place - 1] == "the" else 1)
    deeds = {other for one in reading.places_given(max(0, at)) for other in words[one + 1 : one + 3]}
    return bool(_IT & deeds) and reading.kinds[max(0, at)] in ("yours", "reworded") and bool(given.told)


def _is_of_age(reading: Reading, place: int) -> bool:
    """ "Since age 14", "children aged 7 to 12": the number is the fact's, and what it counts is checked with it."""
    after = next((piece for piece in reading.pieces[place + 1 : place + 3] if piece.folded not in ABOUT), None)
    return reading.words[place] in ("age", "aged", "ages") and after is not None and after.is_number


def _is_of_a_clock(reading: Reading, place: int) -> bool:
    """The word in "3 o'clock", and the start in "started at 3" of "from 3": the hour is checked by itself."""
    if reading.words[place] == "o'clock":
        return place > 0 and reading.pieces[place - 1].is_number
    begins = reading.stems[place] in ("start", "begin") and reading.words[place + 1 : place + 2] == ("at",)
    hours = {piece.folded for piece in reading.pieces[place + 2 : place + 3] if piece.is_number}
    return begins and any(word in ("from", ",") and after in hours for word, after in pairwise(reading.given.words))


def _is_anybody(reading: Reading, place: int) -> bool:
    """A word for people that says nothing of them, where the note speaks of people; a "member of" its crew."""
    if reading.stems[place] == "member" and reading.words[place + 1 : place + 2] == ("of",):
        return bool(_CREWS & reading.given.stem_set & set(reading.stems[place + 2 :]))
    return reading.stems[place] in plain.ANYBODY and (
        (reading.words[place - 1], "one") in set(pairwise(reading.given.words))
        or bool(reading.given.stem_set & plain.ANYBODY | _THEM & reading.given.exact)
        or company.is_uncounted(reading, place)
    )


def _sorts(reading: Reading, place: int, known: set[int]) -> bool:
    """A noun of a general kind right behind a thing of the fact: "the Hobart machine"."""
    if reading.stems[place] in _PLACES:
        return place > 0 and any(_is_where(reading.given.words, at) for at in reading.places_given(place - 1))
    if reading.stems[place] not in plain.THINGS or _names_more(reading, place + 1):
        return False
    beside = [at for at in known if at < place and _is_beside(reading, place, at)]
    # "Mopped floors with a floor machine" says the floors already: what sorts the machine is new.
    return any(reading.stems.count(reading.stems[at]) == 1 for at in beside)


def _fills_in(reading: Reading, place: int, known: set[int]) -> bool:
    """ "The ransomware attack" of "after ransomware": the noun that a note leaves off at the end of a name."""
    one, before = reading.words[place], place - 1
    if before not in known or reading.clauses[before] != reading.clauses[place] or _names_more(reading, place + 1):
        return False
    if verbs.form_of(one) is not None and one not in verbs.NOUNS_TOO or _is_a_verb(reading.words[before]):
        return False
    if _names_people(one) or one.removesuffix("s") in _GROUPS or _is_a_means(reading, before):
        return False
    if reading.words[before].endswith("s"):
        return False
    forms = {reading.words[before]} | ({f"{reading.words[before]}s"} if reading.words[before].endswith("al") else set())
    told = (at for at, other in enumerate(reading.given.words) if other in forms)  # "the regional heat" of "regionals"
    return any(_ends_a_name(reading.given, at) for at in told)


def _is_a_verb(word: str) -> bool:
    return verbs.form_of(word) is not None and word not in verbs.NOUNS_TOO


def _names_people(word: str) -> bool:
    return subjects.is_of_people(word) or stem(word) in people.PEOPLE


def _ends_a_name(source: Given, at: int) -> bool:
    """Whether no other noun follows a word of the note."""
    following = source.words[at + 1] if at + 1 < len(source.words) else ""
    return not following[:1].isalnum() or is_function(following) or source.is_a_verb(at + 1)


def _is_a_means(reading: Reading, place: int) -> bool:
    """Whether a small word for what a deed is done with stands before a name: "using a quad bike"."""
    before = (reading.words[at] for at in range(place, -1, -1) if at not in reading.content)
    return next((word for word in before if word not in _ARTICLES), "") in _MEANS


def _is_where(words: tuple[str, ...], place: int) -> bool:
    """ "An urgent care center" of "at an urgent care"."""
    return any(pair in (("at", "a"), ("at", "an")) for pair in pairwise(words[max(0, place - 3) : place]))


def _names_more(reading: Reading, place: int) -> bool:
    """Whether a noun follows: "the machine room" is more than the machine."""
    if place not in reading.content or reading.words[place] in WEIGHTY or reading.stems[place] in plain.PLACING:
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
    if stem("".join(words[-1:])) in _HANDS:
        words = words[-1:]  # "scaffolder's laborer", "electrician's mate"
    if {stem(word) for word in words} & _BELOW:
        return frozenset()  # a mechanic's helper repairs nothing
    parts = (part for word in words for part in (word, word[:-2], word[:-1], word[:-3]))
    own = {stem(part) for part in parts if part and verbs.form_of(part)}
    return frozenset(own.union(*(_jobs().get(stem(word), ()) for word in words)))


@lru_cache(64)
def _named_deeds(title: str) -> frozenset[str]:
    """Stems of the deeds that the table gives a title."""
    return frozenset(deed for token in tokens(title) for deed in _jobs().get(stem(token.folded), ()))


@cache
def _jobs() -> dict[str, tuple[str, ...]]:
    return {stem(title): tuple(stem(deed) for deed in deeds) for title, deeds in synonyms.jobs().items()}


@cache
def _settings() -> dict[str, tuple[str, ...]]:
    return {stem(title): tuple(stem(thing) for thing in things) for title, things in synonyms.rows("titles")}
