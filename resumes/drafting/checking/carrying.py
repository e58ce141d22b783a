"""Plain verbs that a draft may put before a thing of the fact: where it has none there, or tells it as a noun."""

from ..language import synonyms, verbs
from ..language.figures import ORDINALS, SCALES, UNITS
from ..language.rates import EVERY
from ..language.wordlists import listed
from . import plain
from .reading import Reading, is_a_deed
from .subjects import is_of_people

# Talk that a draft leaves out, and that therefore stands for nothing.
_TALK = listed(
    """
    like stuff thing things kind sort basically actually really just maybe about mostly mainly usually pretty lot lots
    bit some also too good bad nice fun hard easy then so well ok okay um uh lol etc sometimes guess think know mean
    always never only every each all much many more most very quite super same people person place item one way
    """
)
_ARTICLES = listed("a an the")
_USING = frozenset(("use", "operate"))
_OPENS = frozenset(("and", ",", ";", "to", "take", "took", "taking"))  # "took care of"  # "took care of"
_TIES = frozenset(
    ("what", "when", "because", "if", "while", "that", "which", "who", "where", "whenever", "until", "since")
)
_OF_ANY = frozenset(("handle", "support"))
_TURNS = (("take", "care"), ("look", "after"))
_PARTICLES = (("up",), ("over",), ("out",), ("off",), ("down",))
_WITH = frozenset(("with", "in", "on", "using", "via", "by", "from"))


def stands_for_a_deed(reading: Reading, place: int, left: list[tuple[str, int]]) -> bool:
    """Whether a wide verb tells a deed of the note that the draft tells no other way; each is to be taken once."""
    one = reading.stems[place]
    if verbs.form_of(reading.words[place]) is None:
        return False
    homes = homes_of_object(reading, place)
    if _are_only_there(reading, homes) or _are_looked_on(reading, homes):
        return False
    near = [deed for deed in left if not homes or deed[1] in homes]
    told = next((deed for deed in near if _may_stand_for(one, deed[0])), None)
    if told is not None:
        left.remove(told)
    return told is not None


def left_over(reading: Reading, used: set[int]) -> list[tuple[str, int]]:
    """The deeds that the draft leaves unsaid, each with its clause; not what hangs on a "when" or "because"."""
    given = reading.given
    for place in reading.content:
        if reading.kinds[place] in ("yours", "reworded"):
            used.update(reading.places_given(place))
    return [
        (given.stems[at], given.clauses[at])
        for at, word in enumerate(given.words)
        if at not in used
        and is_a_deed(word)
        and word not in _TALK
        and not _hangs(given.words[max(0, at - 4) : at])
        and not (given.stems[at] == "have" and given.words[at + 1 : at + 2] == ("to",))
    ]


def carries(reading: Reading, place: int) -> bool:
    """A plain verb before a thing of the fact that has no other verb there."""
    one = reading.stems[place]
    form = verbs.form_of(reading.words[place])
    if place and reading.words[place - 1] in _ARTICLES:
        return False  # "a striking logo"
    opens = place == 0 or reading.words[place - 1] in _OPENS
    if form is None or form.kind == "third" or (reading.words[place] in verbs.NOUNS_TOO and not opens):
        return False
    behind = reading.words[place + 1 : place + 3]
    if behind[:1] in _PARTICLES and behind != ("up", "to") and one != "carry":
        return False  # "set up QuickBooks" is more than "set"
    thing = _thing_behind(reading, place)
    if thing is None or reading.kinds[thing] not in ("yours", "reworded") or thing in reading.vouched:
        return False
    if form.kind == "ing" and one in plain.LINKS:
        return True
    if one in plain.PERFORMING and _performs(reading, place) or one in _USING and _is_a_tool_there(reading, thing):
        return True
    is_seen_to = (one == "see" or reading.words[place] == "saw") and behind[:1] == ("to",)
    if one not in plain.DEEDS and not is_seen_to and not _is_usual(reading, place):
        return False
    homes = homes_of(reading, thing)
    if _are_only_there(reading, homes) or _are_looked_on(reading, homes):
        return False
    done = reading.given.done_in(homes) - _hanging(reading, homes)
    if thing + 1 in reading.content:
        done -= {reading.stems[thing]}  # the "swim" of "gave swim lessons" is no deed
    if one in ("remain", "stay"):
        return True
    if one in _OF_ANY and reading.stems[thing] not in done and done and not done & plain.ONLOOKING:
        return True  # says less of a thing than any deed on it
    if one in plain.WEIGHTY_DEEDS:
        return bool(homes) and not done
    is_bare = any(reading.given.done_in(frozenset((home,))) <= plain.LIGHT for home in homes)
    return (is_bare and not done & plain.ONLOOKING) or (bool(homes) and done <= plain.LIGHT)


def _thing_behind(reading: Reading, place: int) -> int | None:
    things = [at for at in reading.content if at > place and not _is_no_thing(reading, at)]
    if len(things) > 1 and things[0] in reading.vouched and things[1] == things[0] + 1:
        things = things[1:]  # "operated bus routes"
    if len(things) > 1 and things[1] == things[0] + 1 and not homes_of(reading, things[0]):
        things = things[1:]  # the chats of "3 simultaneous chats"
    return things[0] if things else None


def _hanging(reading: Reading, homes: frozenset[int]) -> frozenset[str]:
    """Verbs that only say when or why: the "went" of "court reports when it went to court"."""
    given = reading.given
    return frozenset(
        given.stems[at]
        for at, home in enumerate(given.clauses)
        if home in homes and _hangs(given.words[max(0, at - 2) : at])
    )


def _are_only_there(reading: Reading, homes: frozenset[int]) -> bool:
    """ "We had 40 hives, i did the jarring": what the place had is told apart from what the writer did."""
    words, clauses = reading.given.words, reading.given.clauses
    mine = {clause for word, clause in zip(words, clauses, strict=True) if word == "i"}
    return bool(homes and mine - homes) and all(_opens_with_having(words[clauses.index(home) :]) for home in homes)


def _are_looked_on(reading: Reading, homes: frozenset[int]) -> bool:
    """ "Sat in on interviews taking notes" conducts none, whatever else was booked for one."""
    given = reading.given
    firsts = (given.clauses.index(home) for home in homes)
    return any(plain.LOOKING.intersection(given.stems[at : at + 2]) for at in firsts)


def _opens_with_having(words: tuple[str, ...]) -> bool:
    first = 0 if words[0][:1].isalpha() else 1
    return words[first : first + 1] in (("we",), ("they",)) and words[first + 1 : first + 2] in (("had",), ("have",))


def homes_of_object(reading: Reading, place: int) -> frozenset[int]:
    """The clauses of the fact that speak of the thing a verb of the draft is followed by."""
    found: frozenset[int] = frozenset()
    for at in reading.content:
        if place < at <= place + 6 and reading.clauses[at] == reading.clauses[place]:
            form = verbs.form_of(reading.words[at])
            is_noun = form is None or form.kind == "third" or reading.words[at] in verbs.NOUNS_TOO
            homes = homes_of(reading, at) if is_noun else frozenset()
            if homes and (found or at <= place + 4):
                found = found & homes or found or homes  # "a Year 4 class" is where both words stand
    return found


def homes_of(reading: Reading, thing: int) -> frozenset[int]:
    """The clauses of the fact that speak of a thing of the draft."""
    roots = reading.roots.get(thing, frozenset())
    # The "scaffolding" of a "scaffolder's laborer" is nothing that the note does anything to.
    told = (at for at, word in enumerate(reading.given.words) if not (word.endswith("er") and is_of_people(word)))
    made = (at for at in told if reading.given.stems[at] in roots)
    return frozenset(reading.given.clauses[at] for at in (*reading.places_given(thing), *made))


def _may_stand_for(one: str, deed: str) -> bool:
    """Whether a draft's deed may stand for another of the fact: a wide one, and no doing for a looking on."""
    if deed in plain.ONLOOKING | plain.TEACHING:
        return False
    if deed in plain.PASSING_ON:
        return one in plain.WIDE
    return one in plain.WIDE or (deed in plain.LIGHT and one in plain.DEEDS)


def _hangs(before: tuple[str, ...]) -> bool:
    return bool(_TIES & set(before))


def _is_no_thing(reading: Reading, place: int) -> bool:
    """A number in words, the "first" of "first-line tickets", "nightly", the "care" of "took care of", the "after" of
    "looked after"."""
    word = reading.words[place]
    is_of_a_verb = (reading.stems[place - 1], word) in _TURNS
    return is_of_a_verb or any(word in known for known in (UNITS, SCALES, ORDINALS, EVERY))


def _is_usual(reading: Reading, place: int) -> bool:
    """Whether a verb says what one does with a thing right behind it: "emptied bins"."""
    behind = [at for at in reading.content if place < at <= place + 6 and reading.clauses[at] == reading.clauses[place]]
    return any(reading.stems[place] in synonyms.usual_deeds(reading.stems[at]) for at in behind)


def _performs(reading: Reading, place: int) -> bool:
    """ "Performed conduit bending" of who bent conduit: the deed stands behind the light verb as a noun."""
    behind = [at for at in reading.content if place < at <= place + 6 and reading.clauses[at] == reading.clauses[place]]
    told = reading.given.told
    return any(
        not _sorts_another(reading, at)
        and (reading.stems[at] in told or reading.roots.get(at, frozenset()) & told or _is_their_deed(reading, at))
        and (form := verbs.form_of(reading.words[at])) is not None
        and form.kind != "past"
        and (form.kind != "base" or (at - 1 in reading.content and at > place + 1))
        or _is_their_deed(reading, at)
        for at in behind
    )


def _sorts_another(reading: Reading, place: int) -> bool:
    """The "swim" of "swim lessons"."""
    return reading.words[place] not in verbs.NOUNS_TOO and place + 1 in reading.content


def _is_their_deed(reading: Reading, place: int) -> bool:
    """A noun for a deed of the fact: "translation" of who translated."""
    one = reading.stems[place]
    return any(deed != one and deed in reading.given.told for deed in synonyms.deeds_of_noun(one))


def _is_a_tool_there(reading: Reading, thing: int) -> bool:
    """ "Used Xero" of who did it "in Xero"."""
    words = reading.given.words
    return any(_WITH & set(words[max(0, at - 3) : at]) for at in reading.places_given(thing))
