"""What a note tells of somebody else, or of how things were: true, and no deed of the writer's."""

import re
from collections.abc import Sequence

from ..checking.subjects import is_of_people
from ..language import grammar, verbs
from ..language.wordlists import listed
from . import deeds, phrases, shortened
from .heads import lead_in
from .tagging import plain, tagged

_TOLD = re.compile(r"(?i)^(?:i |we )?(?:got|was|were) told (?!to\b)")
_CAME_TO_ME = re.compile(
    r"(?i)^(?:[\w-]+ ){0,3}\w+s (?:come|came|go|went|turned|talked|called|asked|loved|trusted|yell|yelled|shout"
    r"|shouted|scream|screamed|complain|complained|moan|moaned|swear|swore|cry|cried|rely|relied) (?:\w+ )?"
    r"(?:to |for |at |on )?me\b"
)
_CALLED_ME = re.compile(
    r"(?i)^(?:the |my |our )?(?!also |and |then |always |so |i |we )[a-z]+ (?:always |often |sometimes )?(?:called"
    r"|texted|phoned|paged|asked|emailed) me\b"
)
_GAVE_ME = re.compile(r"(?i)^(?:one|a|another) \w+ (?:give|gave|had|was|got|said)\b")
_MADE_BY_OURS = re.compile(r"(?i)^(?:my|our) \w+ (?:make|made|do|did|have|had|produce|produced)(?:,? (?:about )?\d|$)")
_OF_THEM = re.compile(
    r"(?i)^(?:and |but )*(?:all )?(?:one|two|three|four|five|six|half|some|most|many|none|all|both|a few|several"
    r"|lots|loads|plenty|a lot|\d+) of"
    r" (?:them|us|those|these|(?:the|my|our)(?: other)? \w+)(?= \w)"
    r"|^(?:half|all|both) (?:the|my|our) \w+(?= \w)"
    r"|^(?:and |but )*the (?:other|others|rest|last|first)(?: ones?| two)?(?= \w)"
)
_BESIDE = re.compile(
    r"(?i)^(?:and |but |so )*(?:the |my |our |an? |another |(?:one|two|three|some) of (?:the |my |our )?)?"
    r"(?:other |older |younger )?(?:coworker|colleague|teammate|team mate|classmate|partner|roommate|friend|brother"
    r"|sister|cousin|guy|girl|wife|husband|mate|boss|manager|mother|father|mom|mum|dad|uncle|aunt|son"
    r"|daughter|assistant|helper|aide|apprentice)s?(?: of (?:the )?[a-z]+)?"
    r" (?:\w+ly |just |always )?([a-z]+)(?: |$)"
)
_STOPS = re.compile(
    r"(?i)^(?:the|my|our) \w+ (?:stops|breaks|fails|jams|leaks|crashes|freezes)\b(?! (?:the|a|my) )"
    r"|^(?:the|my|our) (?:[\w-]+ ){1,3}never \w+ed\b"
    r"|^turned out (?:that |it |to be |[\w ]{3,40} (?:was|were|had) )"
)
_CHANGED = listed("went fell rose dropped increased decreased improved doubled halved grew")
_BEGAN = listed("stopped started became got won")
_POINTING = listed("it they he she this that everyone everybody nobody someone somebody everything there")
BY_SOMEBODY = re.compile(
    r"(?i)^(?:built|made|done|written|run|taught|led|paid|drawn|[a-z]+ed) by"
    r" (?:an?|the|my|our|another|somebody|someone|others?|them|him|her|both|two|three|\d+) "
)
_FOLK = listed("sous guy lad pm gm eng vicar pastor priest imam rabbi") | grammar.FOLK | phrases.BODIES | phrases.AGENTS
_TALK = grammar.TALK | grammar.HOW_OFTEN | {"now"}
_OWNED = listed("the my our his her their a an")
_FELT = listed("ask come love like want trust thank say tell know keep")
_SINGLE = listed(
    """
    boss supervisor manager owner teacher doctor foreman customer guest client lead chef nurse friend colleague husband
    wife brother sister mother father mum mom dad partner coworker cousin
    """
)
_PLAYED = listed("customer staff guest patient client student family people")  # "customer order a day"
_NO_SUBJECT = listed(
    """
    servers ladder fryer border cancer charger boiler elevator meter toaster stroller weather copper tender refrigerator
    radiator reminder reminders older younger bigger smaller newer former harder later
    """
)
_DOES_SO = re.compile(
    r"(?i)^(?:(?:the|my|our|this) )?([a-z]+) (?:lets|helps|allows|gives|shows|tells|saves|makes) (?=[a-z]+ [a-z])"
)
_FOR_CUSTOMERS = frozenset(("service", "support", "care"))
_MOST = 4  # words before the person of a subject
_SUBJECT = 7  # words of a subject, at most
_TIME_AT_MOST = 7
_BEFORE_A_TIME = listed("after before by in on at during every each over one last")


def tells_of_others(words: Sequence[str]) -> bool:
    """Whether a clause has another subject than the writer: "customers loved it", "the groomer taught me"."""
    text = " ".join(words)
    gave = _GAVE_ME.match(text)
    leads = lead_in(words) > 2  # "my boss trusted me to cut the dress"
    does_so = _DOES_SO.match(text)  # "app lets students swap books"
    low = [plain(word) for word in words[:3]]
    is_told_of = len(low) > 2 and low[1] in grammar.HOW_OFTEN and verbs.base_of(low[0]) == low[0]
    if is_told_of and verbs.base_of(low[2]) not in ("", low[2]):
        return True  # "dispatch never listened to us"
    if not leads and (
        (does_so and verbs.form_of(does_so[1].casefold()) is None)
        or _MADE_BY_OURS.match(text)
        or _TOLD.match(text)
        or _CAME_TO_ME.match(text)
        or _CALLED_ME.match(text)
        or _STOPS.match(text)
        or (gave and is_person(plain(words[1])))
    ):
        return True
    if named := shortened.OF_A_NAMED.match(text):
        form = verbs.form_of(named[1])
        return form is not None and form.kind in ("past", "third")
    words = _without_time(_without_talk(words))
    if not words or _opens_in_the_past(words) or lead_in(words) > 2:  # "he let me do the estimates"
        return False
    if of_them := _OF_THEM.match(text):
        after = len(of_them[0].split())
        ends = after + 1 == len(words) and bool(verbs.base_of(plain(words[after])))  # "most of them pass"
        if ends or tagged(words)[after : after + 1] in (["V"], ["X"], ["R"]):
            return True  # "one of them talked fast"
    tags, low = tagged(words), [plain(word) for word in words]
    if low[0] in _POINTING:
        after = 2 if low[1:2] == ["else"] else 1
        if low[0] == "they" and low[1:2] == ["like"]:
            return True
        return tags[after : after + 1] in (["X"], ["V"], ["R"])
    who = _person(low, tags)
    return _does(low, tags, who) if who >= 0 else _does_it(low, tags)


def _does_it(low: Sequence[str], tags: Sequence[str]) -> bool:
    """ "j-man checks it", "two shops stock my cards": whoever that is."""
    at = 1 + (tags[0] in ("D", "M"))
    ours = tags[at + 1 : at + 2] == ["O"] or low[at + 1 : at + 2] in (["my"], ["our"])
    form = verbs.form_of(low[at]) if ours and tags[at - 1] == "N" else None
    return form is not None and form.kind == ("base" if low[at - 1].endswith("s") else "third")


def did_a_part(text: str) -> bool:
    """ "one of the teammates did the app": another part of the work, and nothing that came of the writer's."""
    match = _BESIDE.match(text)
    form = verbs.form_of(match[1]) if match else None
    if match is None or form is None or form.kind not in ("past", "third"):
        return False
    thing = text[match.end() :].split()[:1]
    return not thing or (tagged(thing)[0] in ("D", "N", "J") and plain(thing[0]) not in ("a", "an", "it"))


def _goes_off(low: Sequence[str], at: int) -> bool:
    return low[0] in ("the", "my", "our") and low[at + 1 : at + 2] != [] and low[at + 1] in ("off", "up", "out", "in")


def _opens_in_the_past(words: Sequence[str]) -> bool:
    """ "noticed a resident wasn't well": the writer's own, though somebody follows."""
    deed = deeds.opening(" ".join(words))
    return deed is not None and deed.sure and deed.form.kind == "past" and plain(words[0]) not in verbs.ADJECTIVES


def is_a_change(low: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """ "no shows went right down", "the lemurs stopped overgrooming": what came of a deed."""
    end = next((place for place in range(at, len(low)) if tags[place] not in "DJNM"), len(low))
    changed = _CHANGED | _BEGAN if low[at : at + 1] == ["the"] else _CHANGED
    return at < end < len(low) and end <= at + 4 and low[end] in changed  # words of a subject


def is_a_sentence(words: Sequence[str]) -> bool:
    """ "second one had no findings", "falls with injury went down", "till was never out": its own subject and verb."""
    low, tags = [plain(word) for word in words], tagged(words)
    lasts = re.search(r"(?i)^\D+ (takes|lasts) (?:about |around )?(?:\d|an?\b)", " ".join(words))
    stated = phrases.STATED | {lasts[1] if lasts else ""}
    told = next((at for at in range(1, min(len(low), _SUBJECT)) if low[at] in stated), 0)
    counts = told == 1 and grammar.is_number(low[0])  # "both of whom": of those before
    return bool(told) and not counts and tags[0] in ("D", "J", "N", "M") and all(tag in "DJNMPR" for tag in tags[:told])


def counts_some(low: Sequence[str]) -> bool:
    """ "three opened on time": as many of those told of before."""
    form = verbs.form_of(low[1]) if len(low) > 1 else None
    past = form is not None and form.kind == "past" and not (low[1] in verbs.NOUNS_TOO or low[1] in verbs.ADJECTIVES)
    alone = low[0].isalpha() or low[2:3] == ["up"]  # "6 signed up"
    return past and alone and grammar.is_number(low[0])


def _without_talk(words: Sequence[str]) -> Sequence[str]:
    at = 0
    while at < len(words) and plain(words[at]) in _TALK:
        at += 1
    hedged = plain("".join(words[at : at + 1])) in phrases.HEDGES and grammar.is_number("".join(words[at + 1 : at + 2]))
    return words[at + hedged :]


def _without_time(words: Sequence[str]) -> Sequence[str]:
    """ "after the first year they put me on returns": the time in front tells nobody's deed."""
    low = [plain(word) for word in words[:_TIME_AT_MOST]]
    if not low or low[0] not in _BEFORE_A_TIME or any(plain(word) in grammar.SPEAKERS for word in words):
        return words
    for at in range(1, len(low) - 1):
        if low[at] in grammar.TIME_NOUNS | {"end"} and low[at + 1] in _POINTING:
            return words[at + 1 :]
    return words


def _person(low: Sequence[str], tags: Sequence[str]) -> int:
    """The place of the somebody that a clause opens with, -1 where it opens with none."""
    for place in range(min(_MOST, len(low))):
        if is_person(low[place]) and low[place] != "other":
            if low[place] not in phrases.BODIES:  # "a phone company people were upset with"
                place = next(at for at in range(place, len(low)) if not is_person("".join(low[at + 1 : at + 2])))
            goes_on = tags[place + 1 : place + 2] or [","]
            return place if goes_on[0] in ("V", "X", "R", "N", "J", "D", "S") or low[place + 1 :][:1] == ["of"] else -1
        if tags[place] not in ("D", "J", "N", "M"):
            return -1
    return -1


def is_person(word: str) -> bool:
    """Whether a word names somebody, or a body of people."""
    if word in _FOLK or word.endswith("-in-law"):
        return True
    if word.endswith(("gienist", "logist", "apist", "macist", "ician")):
        return True
    return word not in _NO_SUBJECT and is_of_people(word) and verbs.form_of(word) is None


def _does(low: Sequence[str], tags: Sequence[str], who: int) -> bool:
    """Whether a verb of theirs follows: finite, and no noun."""
    at = who + 1
    if low[at] == "of":  # "the mother of the boys did the dinner"
        at = next((place for place in range(at + 1, len(low)) if tags[place] not in ("D", "J", "N")), at)
        who = at - 1
    if low[at] in ("who", "that", "both", "all", "else"):
        return low[at] in ("both", "all") and low[0] in ("the", "my", "our")
    while at < len(low) and tags[at] == "R":
        at += 1
    if at >= len(low):
        return False
    if tags[at] == "X":
        return True
    if low[at] in grammar.TIME_NOUNS | {"times"} or (low[who] == "customer" and low[at] in _FOR_CUSTOMERS):
        return False  # "two times a day", "the customer service desk"
    form = verbs.form_of(low[at])
    told = form is not None and form.kind == "past" and tags[at + 1 : at + 2] == ["D"]  # "my assistant ran the drills"
    if tags[at] == "J" and not told:
        return at > who + 1 or low[at] in ("happy", "pleased", "satisfied")
    named = form is not None and form.kind == "third" and at + 1 == len(low) and low[0] not in _OWNED
    if form is None or named:  # "two rescues", "EV charger installs"
        return form is None and tags[at] == "V"  # "his mother cried"
    return _is_their_deed(low, tags, who, at, form)


def _is_their_deed(low: Sequence[str], tags: Sequence[str], who: int, at: int, form: verbs.Form) -> bool:
    if form.kind != "ing" and (tags[at + 1 : at + 2] == ["O"] or (form.kind == "third" and _goes_off(low, at))):
        return True  # "other techs use them", "the PM signs off"
    every_one = low[at + 1 : at + 3] in (["every", "one"], ["each", "one"])
    owned = at + 1 < len(low) and tags[at + 1] == "D" and (every_one or low[at + 1] not in ("every", "each"))
    owned = owned and not grammar.TIME_NOUNS.intersection(low[at + 2 : at + 3])  # "60 supplier invoices a day"
    if form.kind == "third" and low[at + 1 : at + 2] in (["when"], ["while"], ["if"]):
        return True  # "the sous covers when I am off"
    if form.kind != "ing" and owned and (low[at + 1] != "all" or tags[at + 2 : at + 3] == ["D"]):
        return low[who] not in _PLAYED or form.kind != "base"
    if (
        form.kind == "third"
        and who == 0
        and tags[at + 1 : at + 2] == ["N"]
        and low[who] not in _PLAYED | phrases.BODIES
    ):
        return True  # "hygienist covers recalls"
    if low[who].endswith("s") and low[at] in _FELT and tags[at + 1 : at + 2] != ["N"]:
        return True  # "owners ask for me"
    if form.kind in ("past", "third"):
        return low[at] not in verbs.NOUNS_TOO and form.base not in verbs.NOUNS_TOO or tags[at] == "V"
    if form.base == "quit":
        return True  # "two guys quit over it"
    if form.kind != "base" or low[who] not in _SINGLE or tags[at] == "J":
        return False
    named = low[0] in ("the", "my", "our", "one", "a")
    following = tags[at + 1] if at + 1 < len(low) else ","
    if not named:
        return following in ("O", "I") or (who == 0 and following in ("J", "N") and low[at] not in verbs.NOUNS_TOO)
    return following in ("N", "D", "O", "I", "J", ",", "C", "X")
