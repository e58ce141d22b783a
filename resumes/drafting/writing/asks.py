"""The question that would help a highlight most, fitted to what the note speaks of, in short words."""

import re
from collections.abc import Sequence

from django.utils.translation import gettext as _

from ..checking.given import given
from ..language import people, verbs
from ..language.wordlists import listed, paired
from ..language.words import fold, is_function, stem, stems
from . import doubtful, duties, fitting
from .neighbors import Clause, head

_OFTEN_ONE = frozenset(("one", "1"))
NOT_HELD = re.compile(r"(?i) for |\b(?:runs?|ran|expires?|lapses?|lapsed)\b")
_CREDENTIAL = re.compile(
    r"(?i)\b(?:licen[cs]ed?|certificates?|certified|certs?|certification|diploma|nvq|cscs|ipaf|pasma|gas safe|cdl"
    r"|epa 608|(?:chainsaw|forklift|flt|telehandler|dumper|digger|crane) (?:ticket|card)s?"
    r"|endorsements?|clearance|osha \d+|cpr|dbs checked|(?:part |fully )?qualified)\b"
)
_HOW_OFTEN_GIVEN = re.compile(
    r"(?i)\b(?:every|each|daily|weekly|monthly|nightly|hourly|yearly|annual|quarterly|fortnightly|twice|always"
    r"|(?:on|most) (?:\w+days?|weekends|nights|mornings|evenings|weeks)|(?:a|per) (?:day|week|month|year|shift|night)"
    r"|weekends|nights|overnight|all day)\b"
)
_LINKS = listed(
    """
    for with of at on in to from by about per using so because when while after before during via as over between
    around under if that which who until into onto
    """
)
_PEOPLE_DEEDS = listed(
    "train teach onboard coach tutor mentor instruct supervise oversee lead manage precept interview"
)
_NOT_PEOPLE = listed("on 1 one up for as in at to with")
_OF_PEOPLE_ONLY = listed("train onboard coach tutor mentor supervise precept")
_GROUPS = stems(
    "team crew staff people person worker employee volunteer group soldier intern apprentice new starter grad"
)
_TURNS = listed(
    """
    serve clean wash process file schedule order load unload mop sweep vacuum patrol inspect test visit walk
    dispatch sort restock stock fold iron tutor babysit translate interpret count prep pack dust weed water mow trim
    bake grill fry
    """
)
_SO_MANY = listed("many much several lots few more most different various other new all some numerous plenty big small")
_ONE_TIME = re.compile(r"(?i)\b(?:one time|once|last (?:year|month|week|summer|christmas|xmas))\b")
_SHARE_TOLD = re.compile(
    r"(?i)\b(?:by myself|on my own|alone|with (?:\w+ ){0,2}others|in charge|together|i (?:led|ran) (?:it|this|that))\b"
)
_PLACES = stems(
    """
    place site room floor kitchen house home building area office store shop yard hall lobby bathroom school hospital
    hotel ward lawn garden park restaurant bar church gym apartment department stall barn lot street pool warehouse
    """
)
_MODEST = listed("help assist support")
_MONEY_DEEDS = listed("raise collect save fundraise")
_DRIVEN = listed("drive ride")
_ON_ROADS = stems("van truck lorry bus car taxi cab route bike trailer minibus coach parcel passenger people kid")
_SHIFTED = stems("forklift telehandler digger dumper excavator reach loader crane")
_SERVED_DEEDS = listed(
    """
    make sell serve process answer take handle pack pick load unload ship deliver scan call book clean check help
    resolve sort greet wash cook dispatch transport file prepare
    """
)
_IN_ALL = listed("make write design build sew paint edit publish produce develop create organize plan film record")
_IN_A_WEEK = listed("sell fix repair install fit replace translate proofread review inspect test service deliver cut")
_BETTERED_DEEDS = listed("improve optimize refactor tune rewrite migrate retrain debug speed")
_MADE_DEEDS = listed("make build create develop design launch set")
_CLEANED_DEEDS = listed("clean paint mop vacuum mow tidy sweep")
_STOCK_DEEDS = listed("stock restock unload load shelve receive replenish")
_MONEY_HANDLED = listed("handle count balance reconcile process manage take")
_A_DAY = stems(
    """
    customer guest patient client visitor shopper passenger call ticket email order package box appointment delivery
    request car meal drink dish message invoice return pallet truck coffee sandwich parcel cake pizza room drink
    claim form question
    """
)
_AT_A_TIME = stems("student kid child resident teen camper baby infant toddler dog animal swimmer player")
_HOW_OFTEN = stems("meeting event lesson class tour training workshop assembly")
_IN_USE = stems("app website dashboard tool bot chatbot game system database software script page spreadsheet deck")
_MADE_BETTER = stems("pipeline code api query algorithm feature classifier server process bug")
_MONEY = stems("cash money drawer budget sale payment donation fund tip till")
_STOCK = stems("shelf stock aisle merchandise pallet freight delivery")
_NOT_COUNTED = stems(
    """
    supply vital result item material good thing problem record paper area service task duty sauce tablet medication
    need rule procedure standard way other bug skill egg detail note way change improvement
    """
)
_PHONES = stems("phone telephone line")
_KIN = stems("grandmother grandfather mother father aunt uncle brother sister relative wife husband nan")
_CHANGED = re.compile(
    r"(?i)\b(?:up(?! to)|down|rose|fell|went|grew|dropped|from|increase\w*|decrease\w*) [\w ]{0,20}?[$£€]?\d"
    r"|→|->|[+-]\d|\d ?%"
)
_CLOCK = re.compile(r"(?i)\b\d{1,2}(?:[:.]\d\d)? ?[ap]m\b")
_RESULT = re.compile(r"(?i)\b(?:up|down)(?: (?:by|from|about|over))? [$£€]?\d|\d ?%")
_QUOTABLE = 70  # characters of a note said back
_LONG = 9  # words of a note past which the general question is not asked
_PLURALS = paired(
    """
    child: children, person: people, delivery: deliveries, box: boxes, dish: dishes, baby: babies, class: classes,
    inventory: inventories, query: queries, process: processes, sandwich: sandwiches, kid: children, assembly:
    assemblies
    """
)


def is_a_paper(text: str) -> bool:
    """ "CDL B with P and S endorsements"."""
    found = None if NOT_HELD.search(text) else _CREDENTIAL.search(text)
    return found is not None and (not found.start() or found.end() == len(text))


def about(fact: str, clauses: Sequence[Clause]) -> str:
    """What to ask of a note that has its highlight; nothing where the note has its number."""
    if any(clause.who == "we" for clause in clauses) and not tells_whose(fact):
        return role()
    if _CREDENTIAL.search(fact) and len(fact.split()) <= 6:
        return _("Is this a license or certificate? Add it under Certifications too.")
    deeds = [clause for clause in clauses if clause.part == "deed"]
    if not deeds and all(fitting.names_only_tools(clause.rest) for clause in clauses):
        return _("Are these tools you use? Add them under Skills too.")
    source = given(fact)
    if any(source.words[amount.first] not in _OFTEN_ONE for amount in source.amounts):
        return ""
    if not deeds and clauses[0].part == "tail":
        return ""
    return _of_deeds(fact, deeds) if deeds else _of_things(fact, clauses)


def names_papers_or_tools(fact: str, clauses: Sequence[Clause]) -> bool:
    """ "EPA 608", "Figma, Excel": what stands in a list of its own, and needs no verb there."""
    if not clauses or any(clause.part == "deed" for clause in clauses):
        return False
    papers = bool(_CREDENTIAL.search(fact)) and len(fact.split()) <= 6
    papers = papers or all(clause.rest.isupper() and clause.rest.isalpha() for clause in clauses)
    return papers or all(fitting.names_only_tools(clause.rest) for clause in clauses)


def _of_things(fact: str, clauses: Sequence[Clause]) -> str:
    """ "data entry, filing, mail"."""
    if _HOW_OFTEN_GIVEN.search(fact) or not duties.are_duties([one for one in clauses if one.part == "thing"]):
        return ""
    if len(clauses) > 1:
        return _("About how many a week, for the one you did most? A range is fine.")
    thing = head(clauses[0].rest) if clauses else ""
    if thing in _AT_A_TIME:
        return _("About how many %(things)s at a time? A range is fine.") % {"things": _plural(thing)}
    return _("About how often, or how many? A range is fine.")


def _of_deeds(fact: str, deeds: Sequence[Clause]) -> str:
    knows_how_often = bool(_HOW_OFTEN_GIVEN.search(fact))
    for deed in deeds:
        if asked := _of_deed(deed, knows_how_often=knows_how_often):
            return asked
    again = any(_comes_again(deed) for deed in deeds)
    if knows_how_often or _ONE_TIME.search(fact) or len(fact.split()) > _LONG or not again:
        return ""
    return _("About how often, or how many? A range is fine.")


def _comes_again(deed: Clause) -> bool:
    """Whether "how often, or how many?" makes sense of it: "inspected the lift", not "respected the rules"."""
    return deed.verb in _TURNS and deed.adverb.casefold() != "never" and bool(_objects(deed))


def _of_deed(deed: Clause, *, knows_how_often: bool) -> str:
    verb, things = deed.verb, _objects(deed)
    stemmed = {stem(word) for word in deed.things}
    first = stem(things[0].split()[-1]) if things else ""
    if _is_done_to_people(verb, deed, first):
        return _("About how many people? A range is fine.")
    if verb in _MODEST and things and stem(things[0]) in people.SERVED and not knows_how_often:
        return _("About how many people? A range is fine.")
    if verb in ("care", "look") and _KIN & stemmed:
        return _("About how many hours a week? A range is fine.")
    if verb in ("answer", "call", "handle") and first in _PHONES:
        return _("About how many calls a day? A range is fine.")
    if verb in _MONEY_DEEDS and not knows_how_often and (not things or first in _MONEY):
        return _("About how much, in money or in pieces? A range is fine.")
    if (verb in _DRIVEN or verb == "operate") and _SHIFTED & stemmed:
        return _("About how many loads a shift? A range is fine.")
    if verb in _DRIVEN and "her" not in deed.words[:1] and (_ON_ROADS & stemmed or not deed.things):
        return _("About how many miles or stops a day? A range is fine.")
    return _of_object(verb, things, knows_how_often=knows_how_often)


def _is_done_to_people(verb: str, deed: Clause, first: str) -> bool:
    if verb not in _PEOPLE_DEEDS or _NOT_PEOPLE & set(deed.words[:1]) or first in _AT_A_TIME:
        return False
    if deed.words[:1] and deed.words[0].casefold() in ("a", "an"):
        return False  # "mentored an apprentice"
    return verb in _OF_PEOPLE_ONLY or not deed.things or first in _GROUPS


def _of_object(verb: str, things: Sequence[str], *, knows_how_often: bool) -> str:
    """By what the deed was done to first, and only where that deed makes it something to count."""
    for thing in things[:1]:
        one = stem(thing.split()[-1])
        named = {"things": _plural(thing)}
        if one in _MONEY and verb in _MONEY_HANDLED:
            return _("About how much money at a time? A range is fine.")
        if one in _STOCK and verb in _STOCK_DEEDS:
            return _("About how many boxes or pallets a shift? A range is fine.")
        if one in _IN_USE and verb in _MADE_DEEDS and not thing.endswith("s"):
            return _("About how many people use it, or used it? A range is fine.")
        if one in _MADE_BETTER and verb in _BETTERED_DEEDS:
            return _("What got better or faster, and by about how much? A guess is fine.")
        if one in _AT_A_TIME and verb not in _IN_ALL:
            return _("About how many %(things)s at a time? A range is fine.") % named
        if one in _A_DAY and verb in _SERVED_DEEDS:
            if knows_how_often:
                return _("About how many %(things)s each time? A range is fine.") % named
            return _("About how many %(things)s a day? A range is fine.") % named
        if one in _HOW_OFTEN and verb not in _IN_ALL and not knows_how_often:
            return _("About how often? A range is fine.")
        if verb in _CLEANED_DEEDS and one in _PLACES and not thing.endswith("s"):
            return _("About how large a place was it, or how many? A range is fine.")
        many = thing.endswith("s") and not thing.endswith("ss") and one != thing and one not in _NOT_COUNTED
        if many and verb in _IN_ALL:
            return _("About how many %(things)s in all? A range is fine.") % named
        if many and verb in _IN_A_WEEK and not knows_how_often:
            return _("About how many %(things)s in a usual week? A range is fine.") % named
    return ""


def _objects(deed: Clause) -> list[str]:
    """The nouns a deed is done to: the last words of the groups before its first link."""
    words = [fold(word.strip(",.()")) for word in deed.words]
    if words[:1] == ["sure"]:
        return []
    end = next((place for place, word in enumerate(words) if word in _LINKS), len(words))
    found: list[str] = []
    for place, word in enumerate(words[:end]):
        after = words[place + 1] if place + 1 < end else ""
        if word.isalpha() and not is_function(word) and (not after or after in ("and", "or", "up", "out")):
            before = words[place - 1] if place else ""
            named = before.isalpha() and not is_function(before) and before not in _SO_MANY
            named = named and not before.endswith(("ed", "ly")) and not (deed.verb in _MODEST and verbs.base_of(before))
            written = deed.words[place].strip(",.()")
            word = word if written.islower() else written
            found.append(f"{before} {word}" if named else word)
    return [thing for thing in found if not thing.endswith(("ed", "ing"))]


def alone(fact: str, clauses: Sequence[Clause]) -> str:
    """What to ask of a note that got no highlight."""
    if any(clause.part == "others" for clause in clauses):
        return for_own_share()
    if len(fact.split()) == 1 and (fact[:1].isupper() or fitting.names_only_tools(fact)):
        return _("Is this a tool you use? Add it under Skills too, or say what you did with it.")
    things = [clause.rest for clause in clauses if clause.part == "thing" and len(clause.words) <= 4]
    no_deed = not any(clause.part == "deed" for clause in clauses)
    if len(clauses) == 1 and things and " " not in things[0] and things[0].endswith("ing"):
        return for_more()  # "fencing"
    if things and no_deed and fact.startswith(things[0]) and not doubtful.is_doubtful(fact):
        return for_use(things[0])
    if any(clause.part == "deed" for clause in clauses):
        return for_one_line(fact)
    if _CHANGED.search(_CLOCK.sub("", fact)):
        return for_cause(fact)
    return _("What did you do yourself? Start with a word like made, fixed or helped.")


def tells_a_result(fact: str, clauses: Sequence[Clause]) -> bool:
    """Whether a note says what changed, and nothing that was done: "sales up 8%"."""
    return bool(_RESULT.search(fact)) and not any(clause.part == "deed" for clause in clauses)


def tells_whose(fact: str) -> bool:
    """Whether a fact says who did what "we" did: alone, with others, or in charge."""
    return bool(_SHARE_TOLD.search(fact))


def for_deeds() -> str:
    """What to ask of a note that has only a number, or the title of the job again."""
    return _("What did you do there? One thing a line, such as made, fixed or helped.")


def for_own_share() -> str:
    return _("What was your part in this? A few words are fine.")


def for_use(thing: str) -> str:
    return _("What did you do with this: %(thing)s? A few words are fine.") % {"thing": thing}


def for_one_line(fact: str) -> str:
    """What to ask of a note whose deeds are clear and whose sentence is not."""
    if len(fact) > _QUOTABLE:
        return _("Can you say this in one short sentence, beginning with what you did?")
    return _("Can you say “%(note)s” in one short sentence, beginning with what you did?") % {"note": fact}


def for_cause(fact: str) -> str:
    """What to ask of a note that tells only what became better: "scores up 15 %"."""
    if len(fact) > _QUOTABLE:
        return _("What did you do that led to this?")
    return _("What did you do that led to “%(note)s”?") % {"note": fact}


def for_more() -> str:
    return _("Can you say a little more: where, with what, or about how many?")


def for_whom(word: str) -> str:
    """What to ask where a note only points: "sat with them"."""
    return _("Who or what is “%(word)s” here? Say the whole line once more.") % {"word": word}


def for_object(verb: str) -> str:
    """What to ask where a note leaves out what a deed was done to: "bring to reception"."""
    return _("What did you %(verb)s? Say the whole line once more.") % {"verb": verb}


def for_part_done() -> str:
    """What to ask of a note that only says what was not done."""
    return _("What did you do of it? A few words are fine.")


def for_own_entry() -> str:
    return _("Was this in another job? Add that job as an entry of its own.")


def nothing_more() -> str:
    """In place of a question, where one was answered with "I don't know"."""
    return _("That is fine. Write this one yourself, or leave it out.")


def role() -> str:
    return _("Did you do this yourself, with others, or in charge?")


def for_english() -> str:
    return _("Can you say this in plain English? A few short words are fine.")


def _plural(thing: str) -> str:
    before, _space, last = thing.rpartition(" ")
    one = stem(last)
    if one in _PLURALS:
        return f"{before} {_PLURALS[one]}".strip()
    return thing if thing.endswith("s") else thing + "s"
