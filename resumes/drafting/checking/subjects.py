"""Who did what: a deed that a note tells of somebody else is no deed of the writer."""

from dataclasses import dataclass
from itertools import pairwise

from ..language import people, spelling, synonyms, verbs
from ..language.names import is_tool
from ..language.wordlists import listed
from ..language.words import NEGATORS, is_function, stem, stems
from . import plain, strength
from .given import Given
from .reading import AFTER_PASSIVE, Reading, is_a_deed

_PRONOUNS = listed("he she they it who which")
PEOPLE = (
    strength.ROLES
    | strength.TITLES
    | people.SERVED
    | stems(
        """
        brickie chippie sparky spark
        boss uncle aunt mum mom dad father mother brother sister nan gran grandma grandpa cousin friend colleague
        coworker teammate partner senior attorney lawyer solicitor doctor vet pharmacist surgeon engineer developer dev
        groomer setter journeyman foreman counselor editor pm head lead hr gm owner landlord judge officer dentist
        teacher professor supervisor somebody someone everybody everyone others other people girl guy lad man woman
        lady husband wife son daughter neighbor tenant chef sous physio pt pa np eng dev therapist paralegal agent
        vendor parent grandparent accountant consultant attendant tech pastor priest plumber electrician mechanic
        """
    )
)
_DOERS = _PRONOUNS - {"it", "who", "which"}
_DETERMINERS = listed("the my our his her their a an another one some most")
_ARTICLES = listed("a an the my our")
_OWNED = listed("my our his her their")
_PASSIVE = listed("was were been being get got had have is are be")
_BEING = listed("was were am is are be been i'm")
_BY, _HAD = listed("by from"), listed("by was were had")
_AGENT = ("er", "or", "ist", "ian")
_NO_AGENTS = stems(
    """
    order number paper water computer printer register counter folder center dinner letter floor door color monitor
    cover corner trailer freezer cooler scanner server router filter dryer washer burner mixer sticker poster banner
    flyer newsletter folder binder locker drawer shower summer winter member offer transfer answer error factor motor
    tractor sensor vector mirror grinder indoor outdoor minor major other another every over under after never proper
    paper quarter chapter layer laser timer container loader heater boiler power tower fiber rubber timber lumber
    gutter list waist artist checklist shortlist wishlist twist assist exist consist mist wrist detector projector
    elevator compressor
    """
) - stems("artist server member")
BODIES = stems(
    "team department company firm supplier office bank council school court agency branch store shop client committee"
    " board panel jury"
)
_SOMEBODY = frozenset(["someone", "somebody"])
_NO_SUBJECTS = NEGATORS | listed(
    "n sometimes usually often always mostly mainly occasionally once just never then really only"
)
_LISTING = listed(", and the a an some all -")
_CAN = listed("could can would will")
_THEN = listed("then later also")
_THAT = listed("that which")
_WHILE = _THAT | listed("while whilst")
_SAYING = listed("be get have say tell complain want need ask like come start break go call know think")
_LETTING = listed("let allow permit trust have get ask tell make give send put leave hand assign want keep move say")
_LINKS = listed("in on at of for with by from to during on under")
_NEAR = 7  # words between a deed and one of its things: "did the survey and the maps"
_FAR = 14  # words between a deed and the last thing of a list
_MOST = 4  # words between a subject's first word and its verb


@dataclass(frozen=True, slots=True)
class _Theirs:
    """A deed of somebody else: its verb and place, who (stems; none for "he"), and what it was done to."""

    verb: str
    at: int
    who: frozenset[str]
    things: frozenset[str]


def keep_subjects(reading: Reading) -> None:
    """ "The nurse did the dressings" gives no "Did the dressings"."""
    others = deeds_of_others(reading.given)
    for theirs in others:
        # "climbed, and held the rope when the boss climbed"
        is_mine_too = reading.given.stems.count(theirs.verb) > sum(one.verb == theirs.verb for one in others)
        is_any = is_mine_too or theirs.verb in strength.LIGHT
        named = _names_them(reading, theirs)
        for place in reading.content:
            if _says_it(reading, place, theirs) and not is_any:
                if _is_told(reading, place) and (not named or _opens(reading, place)):
                    reading.raise_to("added", place)
            elif not named and _is_of(reading, place, theirs.things) and _is_done_here(reading, place):
                if NEGATORS & set(reading.words[max(0, place - 4) : place]):
                    continue  # "without handling quotes"
                reading.raise_to("added", place)


def _says_it(reading: Reading, place: int, theirs: _Theirs) -> bool:
    """Whether a word says somebody's deed: its verb, or another for it and for nothing else of the fact."""
    one = reading.stems[place]
    if one == theirs.verb:
        return True
    is_verb = verbs.form_of(reading.words[place]) is not None and _opens(reading, place)
    return is_verb and one not in plain.DEEDS and reading.places_given(place) == (theirs.at,)


def _is_of(reading: Reading, place: int, things: frozenset[str]) -> bool:
    """Whether a word says one of somebody's things, or was made of it: "examinations" of "exams"."""
    said = {reading.given.stems[at] for at in reading.places_given(place)} | {reading.stems[place]}
    return bool(said & things) or bool(reading.roots.get(place, frozenset()) & things)


def is_of_people(word: str) -> bool:
    """Whether a word names somebody by what they do: on the list, or made like "auditor"."""
    one = stem(word)
    is_agent = one.endswith(_AGENT) and len(one) > 4 and one not in _NO_AGENTS
    return one in PEOPLE or (is_agent and spelling.is_known(one))


def is_at_work(word: str) -> bool:
    """Whether a word names who one works with: a colleague, a team, no customer."""
    one = stem(word)
    return one in BODIES or (is_of_people(word) and one not in people.SERVED)


def _opens(reading: Reading, place: int) -> bool:
    return place == 0 or reading.words[place - 1] in ("and", ",", ";")


def deeds_of_others(given: Given) -> list[_Theirs]:
    found: list[_Theirs] = []
    for place, word in enumerate(given.words):
        form = verbs.form_of(word)
        if form is None or word in verbs.ADJECTIVES or _is_only_a_noun(given, place, form):
            continue
        start = _relative_start(given, place)
        if start is None and form.kind == "ing":
            start = _attended_start(given, place)
        if start is None and form.kind in ("past", "third", "base", "participle"):
            # "So the shop could cut blinds", no "so people could order cakes".
            is_able = place > 1 and given.words[place - 1] in _CAN and is_at_work(given.words[place - 2])
            start = _subject_start(given, place - 1 if is_able else place)
        if start is None or _lets_me(given, place, form):
            continue
        who = frozenset(one for one in given.stems[start:place] if not is_function(one))
        end = next(
            (
                at
                for at in range(place + 1, len(given.words))
                if given.clauses[at] != given.clauses[place] or given.words[at] in ("i", "we")
            ),
            None,
        )
        things = frozenset(
            given.stems[at]
            for at in range(place + 1, min(end or len(given.words), place + 6))
            if given.pieces[at].is_word and not is_function(given.words[at]) and not given.names_a_time(at)
        )
        is_mine_too = form.base in _SAYING or _goes_on_with_it(given, place)
        things = frozenset() if is_mine_too else things - _said_elsewhere(given, place)
        found.append(_Theirs(given.stems[place], place, who, things))
    return found


def _is_only_a_noun(given: Given, place: int, form: verbs.Form) -> bool:
    """The "service" of "pm service on trucks": no deed of a PM, who would service them or the trucks."""
    after = given.words[place + 1 : place + 2]
    return form.kind == "base" and given.words[place] in verbs.NOUNS_TOO and after in (("on",), ("of",), ("for",))


def _lets_me(given: Given, place: int, form: verbs.Form) -> bool:
    """ "The stylists let me do blow drys": what follows is the writer's."""
    lets = form.base in _LETTING and given.words[place + 1 : place + 2] in (("me",), ("us",))
    return lets and not plain.ONLOOKING & set(given.stems[place + 2 : place + 4])  # "made me watch her sew it"


def _goes_on_with_it(given: Given, place: int) -> bool:
    """ "The robot welds the frames and I check them": the frames are the writer's too."""
    mine = next((at for at in range(place + 1, len(given.words)) if given.words[at] == "i"), len(given.words))
    return bool({"them", "it"} & set(given.words[mine + 1 : mine + 4]))


def _said_elsewhere(given: Given, place: int) -> frozenset[str]:
    """What another clause of the fact speaks of too is not only theirs."""
    home = given.clauses[place]
    denied = {given.clauses[at] for at, word in enumerate(given.words) if word in NEGATORS}
    return frozenset(given.stems[at] for at in range(len(given.words)) if given.clauses[at] not in denied | {home})


def _subject_start(given: Given, place: int) -> int | None:
    """The place of the first word of a subject that is not the writer, right before a verb."""
    if place == 0 or given.clauses[place - 1] != given.clauses[place]:
        return None
    start = place - 1
    if given.words[start] in _DOERS:
        return start  # "the notary he signs"
    if given.words[start] == "else" and given.words[start - 1] in _SOMEBODY:
        return start - 1  # "a report someone else built"
    while start > 0 and given.clauses[start - 1] == given.clauses[place] and place - start < _MOST:
        if given.words[start] in _DETERMINERS or not given.words[start - 1][:1].isalpha():
            break
        if is_function(given.words[start - 1]) and given.words[start - 1] not in _DETERMINERS:
            break
        start -= 1
    subject = given.words[start:place]
    is_sure = given.words[place] == "did" or given.words[place + 1 : place + 2] in (("it",), ("them",), ("mine",))
    if is_sure and _is_somebody_alone(given, start, subject):
        return start
    before = given.words[start - 1] if start else ","
    opens = not before[:1].isalnum() or is_function(before)
    # "Charts my supervisor put in a paper", "letters the doctors dictated".
    opens = opens or (subject[0] in _OWNED | {"the"} and not _tells_a_deed(before))
    last = given.words[place - 1]
    is_person = (is_at_work(last) or is_of_people(last) or subject[0] in _SOMEBODY) and not last.isdigit()
    is_person = is_person or _is_an_agent(subject, given.words[place + 1 : place + 2])
    is_person = is_person or _acts_on_it(given, place, subject) or _acts_before_me(given, place, subject)
    if subject[0] in ("my", "our") and given.stems[place - 1] in BODIES:
        return None  # the writer's own team
    has_verb = any(_tells_a_deed(word) for word in subject)  # "the ushers" are no deed
    after_link = start > 0 and given.words[start - 1] in ("with", "for", "to", "by", "of", "at", "from", "on", "in")
    if before in ("me", "myself") or {"me", "myself"} & set(given.words[max(0, start - 4) : start]):
        return None
    return start if opens and is_person and not has_verb and not after_link else None


def _is_an_agent(subject: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """ "A freelancer built the site": a doer that no list knows, with an article and a deed on something."""
    one = stem(subject[-1])
    is_made_like_one = one.endswith(_AGENT) and len(one) > 5 and one not in _NO_AGENTS
    return subject[0] in _DETERMINERS and is_made_like_one and after != () and after[0] in _DETERMINERS


def _acts_on_it(given: Given, place: int, subject: tuple[str, ...]) -> bool:
    """ "A native checked them": with an article before it, whoever it is."""
    after = given.words[place + 1 : place + 2]
    return subject[0] in _ARTICLES and _tells_a_deed(given.words[place]) and after in (("them",), ("it",), ("mine",))


def _acts_before_me(given: Given, place: int, subject: tuple[str, ...]) -> bool:
    """ "The robot welds the frames and I check them": whatever it is, it is not the writer."""
    form = verbs.form_of(given.words[place])
    is_now = form is not None and form.kind == "third" and given.words[place] not in verbs.NOUNS_TOO
    start = place - len(subject)
    opens = start == 0 or given.clauses[start - 1] != given.clauses[start] or not given.words[start - 1].isalpha()
    return is_now and opens and len(subject) > 1 and subject[0] == "the" and "i" in given.words[place + 1 :]


def _tells_a_deed(word: str) -> bool:
    form = verbs.form_of(word)
    return form is not None and form.kind != "third" and word not in verbs.NOUNS_TOO


def _relative_start(given: Given, place: int) -> int | None:
    """The place of the manager in "the manager who did the rotas", "who was doing"; None for "I was the one who"."""
    if start := _planner_start(given, place):
        return start
    at = place - 2 if given.words[place - 1] in _BEING else place - 1
    if at < 1 or given.words[at] != "who" or not is_of_people(given.words[at - 1]):
        return None
    return None if _BEING & set(given.words[max(0, at - 4) : at - 1]) else at - 1


def _planner_start(given: Given, place: int) -> int | None:
    """The place of the therapist in "games that the therapist planned"."""
    for at in (place - 3, place - 4):
        if at > 0 and given.words[at] in ("that", "which") and given.words[at + 1] in _ARTICLES:
            return at + 2 if _tells_a_deed(given.words[place]) else None
    return _bare_start(given, place)


def _bare_start(given: Given, place: int) -> int | None:
    """The place of the staff in "forms that field staff fill in", of the medics in "while medics intubated", of Dana in
    "the report Dana wrote"."""
    form = verbs.form_of(given.words[place])
    if form is not None and form.kind == "past" and place > 1 and _is_named(given, place - 1):
        return place - 1
    for at in range(max(1, place - 3), place - 1):
        link, between = given.words[at], given.words[at + 1 : place]
        if form is None or link not in _WHILE or any(is_function(word) for word in between):
            continue
        is_person = is_at_work(between[-1]) or given.stems[place - 1] in people.PEOPLE
        # "Interviews that Dana ran": one word between "that" and a deed of the past does it, whoever it is.
        is_person = is_person or (link in _THAT and form.kind == "past" and _is_one_doer(between))
        if is_person or (link not in _THAT and between[-1].endswith("s")):
            is_deed = _tells_a_deed(given.words[place]) or (link in _THAT and form.kind == "base")
            return at + 1 if is_deed else None
    return None


def _is_named(given: Given, place: int) -> bool:
    """Whether a name stands right behind a noun: the one of somebody who does the next thing."""
    name, before = given.pieces[place], given.pieces[place - 1]
    if not name.text[0].isupper() or not name.text[1:].islower() or given.names_a_time(place) or is_tool(name.folded):
        return False
    return before.text.islower() and not is_function(before.text) and not _tells_a_deed(before.folded)


def _is_one_doer(between: tuple[str, ...]) -> bool:
    return len(between) == 1 and between[0].isalpha() and verbs.form_of(between[0]) is None


def _attended_start(given: Given, place: int) -> int | None:
    """The place of the manager in "with my manager checking it"."""
    if place < 2 or not is_of_people(given.words[place - 1]) or given.stems[place - 1] in people.SERVED:
        return None
    return place - 1 if "with" in given.words[max(0, place - 4) : place - 1] else None


def _is_somebody_alone(given: Given, start: int, subject: tuple[str, ...]) -> bool:
    """ "Jan did the cats", "agency did the design": one word that opens a clause and is no verb or "sometimes"."""
    opens = start == 0 or given.clauses[start - 1] != given.clauses[start] or not given.words[start - 1][:1].isalpha()
    if not opens or len(subject) != 1 or not subject[0][:1].isalpha() or subject[0] in _NO_SUBJECTS:
        return False
    return not is_function(subject[0]) and verbs.form_of(subject[0]) is None


def _names_them(reading: Reading, theirs: _Theirs) -> bool:
    """Whether the draft gives the deed to its doer: "the nurse did …", "signed off by the journeyman"."""
    for place, one in enumerate(reading.stems):
        if not any(synonyms.says_the_same(one, other) for other in theirs.who):
            continue
        before = reading.words[max(0, place - 4) : place]
        after = reading.stems[place + 1 : place + 4]
        told = reading.words[place + 1 : place + 4]
        new = [is_a_deed(word) and one not in reading.given.stem_set for word, one in zip(told, after, strict=True)]
        deed = next((at for at, one in enumerate(after) if one == theirs.verb or new[at]), None)
        does_it = deed is not None and "and" not in after[:deed]
        helped = strength.MODEST & {stem(word) for word in before}
        if _BY & set(before) or helped or does_it:
            return True
    said = [at for at, word in enumerate(reading.words) if word not in _THEN]
    pairs = ((reading.words[at], reading.stems[after]) for at, after in pairwise(said))
    for word, done in pairs:
        is_he = word in _PRONOUNS or (not theirs.who and is_of_people(word))  # "he": "a colleague screwed the hinges"
        if (is_he and synonyms.says_the_same(done, theirs.verb)) or _is_their_own(word, done):
            return True
    homes = {reading.clauses[at] for at in reading.content if reading.stems[at] in theirs.things | {theirs.verb}}
    passive = (at for at, word in enumerate(reading.words) if word in _HAD and at)
    return not theirs.who and any(not homes or reading.clauses[at] in homes for at in passive)


def _is_their_own(word: str, deed: str) -> bool:
    """ "While they carried out": somebody's verb, whichever it is."""
    return (word in ("he", "she", "they", "others") and verbs.form_of(deed) is not None) or (
        word == "who" and deed in plain.DEEDS
    )


def _is_told(reading: Reading, place: int) -> bool:
    """A verb that opens a clause, or follows "and": not "had … checked", "checked by"."""
    following = reading.words[place + 1] if place + 1 < len(reading.words) else ""
    if place and (reading.stems[place - 1] in PEOPLE or reading.words[place - 1] in _PRONOUNS):
        return False
    form = verbs.form_of(reading.words[place])
    if form is not None and form.kind == "ing" and place and _tells_a_deed(reading.words[place - 1]):
        return False  # "recorded drying times"
    if form is not None and form.kind == "ing" and _is_with_somebody(reading, place):
        return False
    before = set(reading.words[max(0, place - 5) : place])
    if reading.stems[place] in plain.TEACHING and following in AFTER_PASSIVE:
        return False  # "trained on the fish section"
    if _BY & set(reading.words[place + 1 : place + 3]) and "-" not in reading.words[place + 2 : place + 4]:
        return False  # "signed off by"
    return not before & _PASSIVE and form is not None


def _is_with_somebody(reading: Reading, place: int) -> bool:
    """ "With Anna, the medic, doing the treating", "with the nurse running it"."""
    start = max((at for at in range(max(0, place - _NEAR), place) if reading.words[at] == "with"), default=place)
    pieces = reading.pieces[start + 1 : place]
    words = [piece.folded for piece in pieces]
    is_one = "and" not in words and words.count(",") in (0, 2)
    return is_one and any(is_at_work(piece.folded) or piece.text.istitle() for piece in pieces)


def _is_done_here(reading: Reading, place: int) -> bool:
    """Whether the draft does something to the thing, more than looking on, or makes a deed of it: "drew"."""
    form = verbs.form_of(reading.words[place])
    if form is not None and form.kind in ("past", "base") and place and _opens(reading, place):
        return True
    if form is not None and form.kind == "past" and place == 0:
        return True
    for at in range(place - 1, max(-1, place - _FAR), -1):
        is_far = at < place - 3 and bool(_LINKS & set(reading.words[at:place]))
        is_near = at > place - _NEAR and reading.clauses[at] == reading.clauses[place]
        if is_far or not (is_near or _is_one_list(reading, at, place)):
            return False
        form = verbs.form_of(reading.words[at])
        if form is not None and (form.kind == "ing" or reading.words[at] not in verbs.NOUNS_TOO):
            carries_out = reading.words[at + 1] == "out"
            return carries_out or reading.stems[at] not in plain.ONLOOKING
    return False


def _is_one_list(reading: Reading, at: int, place: int) -> bool:
    """ "Completed brake work, oil changes and diagnostics": the last thing is done like the first."""
    words = reading.words[at:place]
    is_a_thing = not reading.words[place].endswith("ing") and "," in words
    return is_a_thing and all(word in _LISTING or (word.isalpha() and not is_function(word)) for word in words)
