"""Tells the verb that opens a clause from a noun that looks like one: "count pills" from "phone calls"."""

from dataclasses import dataclass
from functools import cache, lru_cache

from ..language import grammar, synonyms, verbs
from ..language.wordlists import listed
from ..language.words import is_function
from . import phrases, verbforms

# Nouns too, but before a noun of any number mostly deeds: "drop parcels", "drive small dumper".
_MOSTLY_DEEDS = listed(
    """
    answer book empty run clean cook drive drop feed fix help move order pack pick prep process repair report seat train
    use wash watch water
    """
)
# Deeds where something in the plural follows: "stock shelves", not "stock room".
_WITH_PLURALS = listed(
    """
    match present run shout solder bolt nail screw seal fit tie edge tint clamp strap peel chop grate bag box pin iron
    steam shape staple stack rack tag dust shine buff sand tile plaster film mix rig frame program scan email text
    message mentor tutor interview audit judge mark call change check cover talk issue return phone swap close coach
    copy count deal document draft dress escort file fill grade grill guide host label lead lift load log measure
    monitor mop open paint park patrol plan plant polish price rake record release rent research review roll schedule
    screen set ship stain stock supply support test trace track treat trim tune update use vacuum visit walk weed weld
    wire wrap tape glue hem clip ring play pass
    """
)
_WITH_PREPOSITIONS = listed("work help report dive drive walk care talk travel look wait volunteer deal train")
# Deeds that need no object: "studying for ACCA", "working in a gang".
_OF_ITSELF = listed(
    """
    work study volunteer live travel help assist deal liaise care look communicate collaborate talk speak listen respond
    specialize participate commute sign perform fundraise dispose
    """
)
_HOW_ONE_WORKS = listed(
    """
    alone nights weekends closely outside outdoors independently evenings mornings days shifts one-on-one one-to-one 1
    1:1
    """
)
# Deeds before whatever is no kind of thing: "check quality", "control access", but not "check list".
_WITH_ANY = listed("check control grade measure")
# What is never a kind of thing behind a noun: where one of these follows, the word before it is a deed.
_IN_BULK = listed(
    """
    inventory stock
    access quality homework paperwork rubbish trash waste cash traffic food money progress compliance blood dough bread
    meat packing laundry linen furniture glass concrete snow grass luggage baggage freight cargo temperatures
    dirt medicine medication jewellery jewelry customers visitors guests people children kids residents patients essays
    """
)
# One form for now and then: "cut waste", "set up rooms", "read meters".
_SAME_IN_PAST = listed("cut set read put hit shut split found saw felt rang")
# They end like a past form and are none.
_NO_PAST = listed("hundred naked wicked speed indeed sacred beloved assorted kindred moped biped infrared")
GOES_ON_WITH_ING = listed("start stop keep finish enjoy begin help practise practice try go avoid do bring")
# After one of these the word before names a kind of thing: "order entry", "service calls", "drive thru".
_NAMES_A_KIND = listed(
    """
    entry ins outs ups offs form forms mate mates book lists time times rate rates fulfillment management improvement
    takes take control service room rooms area areas center desk desks list thru off-site call calls ticket tickets
    request requests user users staff cook chef nurse line lines sheet sheets chain work worker workers job jobs point
    points lead leads order orders clerk crew team store stores count counts side stations report reports writer
    master mill rail checks searches trims runs arrears
    """
)
# Before an activity still a deed: "fix irrigation".
_NO_KIND = listed("fix clean")
# Activities by their endings: "stock rotation", "load security" name a duty.
_ACTIVITY = ("tion", "sion", "ing", "ance", "ity", "ence", "ship")
_NO_ACTIVITY = listed(
    """
    incoming outgoing building ceiling clothing dining evening morning bedding wedding ongoing missing existing meeting
    commodity community city university charity facility
    """
)
_OF_RECORD = listed("licence license record dbs history driver")
_ENTRIES = listed("entry processing management control service care storage handling")
# "Timing belts", "meeting rooms", "closing duties": the -ing word says which.
_ING_KINDS = listed(
    """
    belt belts room rooms machine machines duty duties hour hours list lists plan plans schedule schedules session
    sessions clean program programs station stations manual manuals checks procedure procedures line lines area shift
    shifts point points supplies materials skills staff side job jobs time times day days notes permission practice crew
    school order department lot office process pool tour tours
    """
)
_MADE_FOR = listed("formalities software system systems equipment tool tools gear port ports app apps")
_BODIES = listed("society club clubs group groups class classes team course")  # "debating society"
_DEEDS_ING = listed(
    "reporting cleaning cooking packing painting baking planning writing building filing training scheduling"
)
_SIGNIFY = listed(
    """
    safeguarding timing closing opening washing sewing waiting changing working swimming riding walking dining driving
    fitting dressing living
    """
)
_MESSAGES = listed("note notes message messages feedback instructions")
LABELLED = listed("class route grade level unit line shift type phase year register room bay stage track page gate")
_NEVER_OPEN = listed(
    """
    thanks related broken frozen detailed advanced licensed certified experienced upset like unattended talented
    dedicated motivated qualified crowded rugged gifted required needed given known been retired involved lost own left
    mean blocked
    """
)
_STARTS_OBJECT = listed(
    """
    a an the all new old each every some up out off down over back around about more my our his her their them it him
    both different many any two three four five six seven eight nine ten this that these those
    """
)
_WHO = listed("lead manager officer coordinator supervisor assistant advisor adviser champion tutor mentor")
_PARTICLES = listed("up down out off in")
_LINKS = listed("for to in on at with from of by and or over about into between under through across as")
_WHERE = listed("in into on to with from at")
_ADJECTIVES_TOO = listed(
    """
    clean open clear own present complete separate live dry light warm cool empty secure direct double last tidy smooth
    correct welcome average minor
    """
)
_BE = listed("was were am is are been be i'm")
_HELPS = _BE | listed("have has had")
_ADVERBS = listed(
    "always sometimes usually often never occasionally regularly mostly daily also just personally safely"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """The verb of a clause, the adverb that stands before it, and whether it can be nothing else."""

    form: verbs.Form
    word: str
    rest: tuple[str, ...]
    adverb: str = ""
    sure: bool = True


@lru_cache(4096)
def opening(text: str, *, by_me: bool = False, among_deeds: bool = False) -> Opening | None:
    """The verb that a clause opens with, if it opens with one. `by_me`: an "I" stood before it.

    `among_deeds`: the clauses around it are deeds, so that "load van" is one more.
    """
    words = text.split()
    adverb = ""
    if len(words) > 2 and words[0].casefold() in _ADVERBS and verbs.form_of(words[1]):
        adverb, words = words[0], words[1:]
    words = _without_be(words)
    if not words:
        return None
    first = words[0].strip(",.").casefold()
    form = verbs.form_of(first)
    if form is None and _is_unknown_past(first, words[1:]):
        form = verbs.Form(first, "past")
    if words[1:2] == ["of"] and form is not None and form.kind == "base" and not by_me:
        return None  # "patrol of the building"
    if first == "top" and words[1:2] not in (["up"], ["off"], ["and"]):
        return None  # "was top for December"
    left_word = first == "left" and bool(_MESSAGES.intersection(words[1:4]))
    if form is None or form.base == "be" or (first in _NEVER_OPEN and not (by_me or left_word)):
        return None
    rest = tuple(words[1:])
    if form.kind == "ing" and rest[:1] == ("of",) and form.base not in verbforms.WITH_OF:
        rest = rest[1:]  # "was checking of the shelves"
    if by_me and (rest or form.kind == "ing"):
        return Opening(form, words[0], rest, adverb)
    end = next((at for at, word in enumerate(rest, 1) if word.endswith(",")), len(rest))
    following = [word.casefold().strip(",.()") for word in rest[:end]]  # "roll check, meals"
    if form.kind == "ing" and following[:1] in (["time"], ["times"]) and phrases.STATED & set(following[1:2]):
        return None  # "drying time came down"
    sure = _opens(first, form, following)
    if sure is None and among_deeds and form.kind == "base" and following:
        sure = True if _is_one_more(first, following) else None
    return None if sure is None else Opening(form, words[0], rest, adverb, sure)


def _is_one_more(word: str, following: list[str]) -> bool:
    """ "load van", "test with multimeter", beside deeds told the same way."""
    if following[0] in _LINKS:
        return word in _MOSTLY_DEEDS | _WITH_PREPOSITIONS | {"test", "check", "spot", "weld"} and following[0] in _WHERE
    if _names_a_thing(following[0]) or word in verbs.NOUNS_TOO - _MOSTLY_DEEDS - _WITH_PLURALS - _WITH_ANY:
        return False
    return following[0].isalpha()


def _is_unknown_past(word: str, rest: list[str]) -> bool:
    """ "decoupaged frames": no verb of the table, and still a past one by its ending."""
    return (
        len(word) > 4
        and word.endswith("ed")
        and word not in _NO_PAST
        and word.replace("-", "").isalpha()
        and bool(rest)
        and word not in verbs.ADJECTIVES
    )


def _without_be(words: list[str]) -> list[str]:
    """ "was make the report", "was making", "have made" → the verb itself."""
    if len(words) < 2 or words[0].casefold() not in _HELPS:
        return words
    form = verbs.form_of(words[1].strip(","))
    if form is None or form.base in ("be", "have"):
        return words
    wanted = ("base", "ing") if words[0].casefold() in _BE else ("participle", "past")
    return words[1:] if form.kind in wanted else words


def _opens(word: str, form: verbs.Form, rest: list[str]) -> bool | None:
    """True: surely a deed. False: it may be one. None: it is none."""
    following = rest[0] if rest else ""
    if not following:
        return (form.kind in ("past", "participle") or form.base in ("cut",)) or None
    counts = following[:1].isdigit() and (
        word not in verbs.NOUNS_TOO
        or form.kind == "ing"
        or word in _MOSTLY_DEEDS | _WITH_PLURALS
        or rest[1:2] in (["once"], ["twice"])  # "milk 220 twice a day"
    )
    if following == "you" or is_kind_of(word, following):
        return None  # "thank you letters", "swim lessons", "controlled drugs"
    object_follows = (following in _STARTS_OBJECT and (word, following) != ("drop", "in")) or (
        counts and word not in LABELLED
    )
    if word in _SAME_IN_PAST or word == "left":
        return True
    if form.kind == "ing":
        alone = len(rest) == 1 or rest[1] in ("and", "or", "for")
        return _ing_opens(word, following, object_follows=object_follows, alone=alone)
    if form.kind == "third":
        listed = following in ("and", "or", ",", "for")  # "installs and service"
        listed = listed or (following in _LINKS and form.base not in _OF_ITSELF)  # "rewires on old terraces"
        listed = listed or following.isdigit()  # "builds 22 minutes to 9"
        return True if following in ("the", "a", "my", "our") or not (listed or form.base in verbs.NOUNS_TOO) else None
    if form.kind in ("past", "participle"):
        return True if word not in verbs.NOUNS_TOO or object_follows else None
    if len(rest) == 1 and (last := verbs.form_of(following)) is not None and last.kind == "ing":
        return True if word in GOES_ON_WITH_ING else None  # "cite checking"
    if following in ("project", "projects", "outs", "ups", "offs"):
        return None  # "rebrand project"
    if word in ("calm", "terraform") and following in _LINKS:
        return None
    if word not in verbs.NOUNS_TOO or object_follows:
        return True
    return _base_opens(word, rest)


def _ing_opens(word: str, following: str, *, object_follows: bool, alone: bool) -> bool | None:
    if following in _done_to(word):
        return False
    if following in _MADE_FOR:
        return None  # "routing software"
    if (word in verbs.NOUNS_TOO or word in _SIGNIFY) and following in _ING_KINDS or following in _WHO | _BODIES:
        return None
    if (
        (doing := verbs.form_of(following)) is not None
        and doing.kind == "ing"
        and verbs.base_of(word) not in GOES_ON_WITH_ING
    ):
        return None  # "hoovering dusting ironing"
    if object_follows:
        return following not in _PARTICLES or not alone or None
    if (word, following) in (("reporting", "to"), ("sending", "in"), ("handing", "in"), ("signing", "in")):
        return True
    if following in _LINKS and verbs.base_of(word) in _OF_ITSELF and word not in verbs.NOUNS_TOO:
        return True
    if word in verbs.NOUNS_TOO or following in _LINKS:
        return False if following.endswith("s") and word in _DEEDS_ING else None
    return False


def _base_opens(word: str, rest: list[str]) -> bool | None:
    following = rest[0]
    if following in _done_to(word):
        return True
    if (word, following) == ("look", "after") or (word == "work" and following in _HOW_ONE_WORKS):
        return True
    about = word in ("call", "phone", "email") and "about" in rest[1:4]
    if about or (following == "for" and word in ("check", "search", "watch", "shop")):
        return True  # "call insurance about claims", "check for duplicates"
    if following in _IN_BULK and word in _WITH_PLURALS | _WITH_ANY:
        return True
    if following == "and" and len(rest) > 2 and (second := verbs.form_of(rest[1])) is not None:
        return (second.kind == "base" and _opens(rest[1], second, rest[2:])) or None  # "open and close the shop"
    if word == "help" and (second := verbs.form_of(following)) is not None and second.kind == "base":
        return True  # "help do homework"
    if following in ("in", "out") and word in ("check", "sign", "book", "log") and len(rest) > 1:
        return True if any(map(_is_plural, rest[1:3])) or rest[1] in ("the", "all", "new") else None
    if following in _LINKS:
        moves = word in _MOSTLY_DEEDS and word != "drop" and following in _WHERE
        return True if moves or word in _WITH_PREPOSITIONS else None
    if word == "clean" and _OF_RECORD & set(rest[:3]):
        return None
    if following.endswith("ing") and len(rest) > 1 and _is_plural(rest[1]) and word in _MOSTLY_DEEDS:
        return True  # "order walking aids"
    if (_names_a_thing(following) and word not in _NO_KIND) or (len(rest) > 1 and rest[1] in _ENTRIES):
        return None
    if word in _MOSTLY_DEEDS or (word in _WITH_ANY and following.isalpha()):
        return True
    if (
        grammar.describes(following)
        and word in _WITH_PLURALS - {"lead"}
        and len(rest) > 1
        and following not in _ADJECTIVES_TOO - {"live"}
    ):
        return False  # "mix live sound"
    plural = _is_plural(following) or (len(rest) > 1 and _is_plural(rest[1]) and rest[1] not in _NAMES_A_KIND)
    return False if plural and word in _WITH_PLURALS else None


def _done_to(word: str) -> frozenset[str]:
    """What a deed is done to that is also a noun: one runs a till."""
    return _things().get(word, frozenset())


@cache
def _things() -> dict[str, frozenset[str]]:
    return {deed: frozenset(things) for deed, things in synonyms.rows("done_to")}


def does_to_many(word: str, following: str) -> bool:
    """ "load trucks", "clean the bar": surely a deed, even among other words."""
    if word in _MOSTLY_DEEDS | _WITH_PLURALS or word not in verbs.NOUNS_TOO:
        return (
            following in ("the", "a", "my", "our", "all")
            or following in _IN_BULK
            or (
                _is_plural(following)
                and following not in _NAMES_A_KIND
                and (verbs.form_of(following) is None or names_many(following))
            )
        )
    return False


def names_many(word: str) -> bool:
    """ "dates", "forms": what looks like a verb, and is more likely some things."""
    form = verbs.form_of(word)
    return form is not None and form.kind == "third" and form.base in verbs.NOUNS_TOO


def is_kind_of(word: str, following: str) -> bool:
    """ "swim lessons", "email campaigns", "sauté station": the first says which."""
    return following == "station" or following in phrases.KINDS_OF.get(word, ())


def names_a_kind(word: str, following: str) -> bool:
    """ "timing belts", "meeting rooms": an -ing that says which."""
    return following in _MADE_FOR or following in _ING_KINDS | _BODIES and (word in verbs.NOUNS_TOO or word in _SIGNIFY)


def describes(word: str) -> bool:
    """ "clean", "open": as often said of a thing as done to it."""
    return word.casefold() in _ADJECTIVES_TOO


def _names_a_thing(following: str) -> bool:
    """After a word that may be a noun: "entry", "rotation"."""
    is_activity = following.endswith(_ACTIVITY) and following not in _NO_ACTIVITY
    return following in _NAMES_A_KIND or is_activity or is_function(following)


def _is_plural(word: str) -> bool:
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and not is_function(word)
    return plural or word in ("children", "people", "men", "women", "staff")
