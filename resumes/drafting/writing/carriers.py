"""The plain verb of a note that names things and tells no deed: "28-bed unit, 1:5 ratio" → "worked on a 28-bed unit".

Only where the noun, the number or the job's own title leaves no doubt; the words of the note follow as they stand.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from ..language import grammar, people, synonyms, verbs
from ..language.wordlists import listed
from ..language.words import fold, stem, stems
from . import asks, duties, fitting, phrases
from .neighbors import Clause
from .planning import Unit, all_led, role_led, with_list
from .tagging import plain, tagged

_ABOUT = r"(?:(?:about|around|up to|over|roughly|approximately|almost|nearly|sometimes|mostly|usually) )*"
RATED = re.compile(r"(?i)\b(?:a|an|per|each|every) [a-z]+")
COUNTED = re.compile(
    rf"(?i)^{_ABOUT}(?:\d[\d,.+-]*(?: (?:to|or) \d+)?(?: million)?|two|three|four|five|six|seven|eight|nine|ten"
    r"|twelve|fifteen|twenty|thirty|forty|fifty) ((?:[a-z-]+ ){0,2}?)([a-z]+)\b"
)
_MANY = re.compile(r"(?i)\b([a-z]+s)\b(?=$|[,(]| (?:a|an|per|each|every|in|on|at|for|with|to|from|of)\b)")
_LEADS = re.compile(r"(?i)\b(?:manager|leader|lead|supervisor|head|chief|foreman|owner|captain)\b")
_OF = re.compile(
    r"(?i)^(?:a )?(staff|team|crew|gang|squad|caseload|group|panel|book|portfolio|budget) of"
    r" (?=[$£€]?\d|about|two|three|four|five|six)"
)
_SPAN = re.compile(
    r"(?i)^(?:about |over )?(?:\d+|two|three|four|five|six) (?:years?|months?|summers?|seasons?"
    r"|hours (?:a|per|each) week)\b"
)
_SCORE = re.compile(r"(?i)^(.*?\b(?:score|rating|average|gpa))(?: (?:was|is|of|at))? (\d[\d.,/%]*)(?: (average))?\b")
_RATED = re.compile(r"(?i)^\d[\d.,/%]* (?:star )?(?:rating|score|average|gpa)\b")
_REVIEWS = re.compile(r"(?i)\b(?:reviews?|feedback|ratings?)\b")
_TRAINED = re.compile(r"(?i)^(.{2,40}?) (trained|certified|qualified)$")
_AUDITED = re.compile(r"(?i)^(?:an? |the )?([a-z]+) of (?=[a-zA-Z])")
_DOING = re.compile(r"(?i)^([a-z]+ing) (for|of|at|with) ")
_LABEL = re.compile(r"^(?:[A-Z]|\d)\b|^(?:year|class|level|grade|band) \d", re.IGNORECASE)
_SIZED = re.compile(r"^(\d+) (table|bed|seat|room|chair) (?=[a-z])")
_ROUTE = re.compile(
    r" to [A-Z]|(?i:\b(?:class \d|routes?|artics?|trailers?|reefer|tramping|trunk|states?|miles|stops|OTR)\b)"
)
_HOW_MANY = re.compile(r"(?i)^(?:about |up to |over )?\d[\d,.-]* (?:hours|days|nights|shifts)\b")
_WHERE = re.compile(r"(?i)^(?:usually|mostly|mainly|sometimes) (?:on|in|at|from) (?=\w)")
_ORDINAL = re.compile(r"(?i)^(?:\d+(?:st|nd|rd|th)|first|second|third) ")
_MOSTLY = re.compile(r"(?i)^(?:(mostly|mainly|usually) ([a-z\d].+)|([a-z\d].+) (mostly|mainly))$")
_SUM = re.compile(r"[£$€/]|\b[A-Z]&[A-Z]\b|['’](?=\s|$)")
_PAPERS = stems("license endorsement certificate certification clearance permit qualification diploma card key")
_PRODUCTS = stems(
    """
    project fair audit trial study event festival campaign show conference exhibition fix branding menu drawing report
    reel video article post newsletter dashboard website site app series magazine book film play production wedding
    animation plan map model design brochure catalogue logo portfolio podcast blog channel page budget trip ad advert
    """
)
_NO_DEED_IN_TITLES = listed("manager assistant officer worker server waiter clerk")
_TAUGHT = stems(
    """
    piano guitar violin music theory drama class math physics chemistry biology english science history geography
    french spanish german art
    """
)
_RECORDS = listed("log record enter chart track note document scan file type")
_WHOLES = listed("work perform care serve")  # deeds of which a list may tell the parts
INSTRUMENTS = stems(
    "scanner gun machine forklift truck counterbalance saw drill mixer mower lathe press grinder printer software"
    " system tablet wand"
)
_ANIMALS = stems("dog cat horse cow sheep pig animal pupil")
_TEACHES = frozenset(("teach", "tutor"))
_SMALL_PLACES = listed("unit ward wing floor outpatients center centre bay")
TIMES = grammar.TIME_NOUNS - {"lunch", "lockdown", "covid", "time", "times"}
_ENDS = grammar.PREPOSITIONS | {"who", "when"}
_GROUPS = stems("group panel cohort")
_BE_WITH = people.SERVED | people.PEOPLE | frozenset(("pupil", "officer", "man", "woman"))
_ON_SITE = listed("install fit build repair fix lay paint plaster wire roof tile weld plumb clean")
_DONE_TO = listed("audit review design repair test survey count patrol rebrand redesign rewrite")
_DONE_FOR = listed("order cook shop bake clean care translate interpret cater sew plan")
_WHEN = grammar.TIME_NOUNS | listed("sat sun mon tue wed thu fri")


def plans(units: Sequence[Unit], title: str) -> Iterator[list[Unit]]:
    """The line of some units with no deed among them, the surest verb first; none where none is sure."""
    if not units or any(unit.is_deed for unit in units):
        return
    for way in _WAYS:
        if (led := way(units, title)) is not None:
            yield led
    if led := _with_things(units, title):
        yield led


def surely(units: Sequence[Unit], title: str) -> Iterator[list[Unit]]:
    """Of these the ones that are surer than a verb for a list of duties."""
    if units and not any(unit.is_deed for unit in units):
        yield from (led for way in _SURE if (led := way(units, title)) is not None)


def beside_deeds(units: Sequence[Unit], title: str, taken: frozenset[str]) -> Iterator[list[Unit]]:
    """ "70 cold calls a day, logged in Salesforce": what stands before the deeds is led by itself, and so is what has
    only a list behind it; an instrument goes behind the deed that is done with it."""
    told = next((at for at, unit in enumerate(units) if unit.is_deed), 0)
    end = told or 1
    if units[0].is_deed or end >= len(units) or asks.is_a_paper(units[0].clause.rest):
        return
    head, rest = list(units[:end]), list(units[end:])
    rest[:1] = map(_with_them, rest[:1])
    if rest[0].is_deed and (instrument := _instrument(head)):
        yield from all_led([_done_with(rest[0], instrument), *rest[1:]], taken)
    leads = (*surely(head, title), *all_led(head, taken, job(title)), *role_led(head), *plans(head, title))
    for led in leads:
        if told and led[0].clause.verb == rest[0].clause.verb:  # "class 1, drove nights" → "drove nights, class 1"
            behind = tuple(replace(unit.clause, part="tail", joint=",") for unit in head)
            yield [replace(rest[0], tails=(*rest[0].tails, *behind)), *rest[1:]]
        elif told:
            yield from islice(all_led([*led, *rest], taken), 1)
        if led[0].clause.verb in _WHOLES and (listed := with_list([*led, *rest])):
            yield listed


def _with_them(unit: Unit) -> Unit:
    """ "70 calls a day, logged in Salesforce" → "logged them in Salesforce"."""
    clause = unit.clause
    if clause.verb not in _RECORDS or not clause.words or plain(clause.words[0]) not in ("in", "into", "on"):
        return unit
    return replace(unit, clause=replace(clause, rest=f"them {clause.rest}"))


def _instrument(units: Sequence[Unit]) -> str:
    """ "RF scanner", "Excel": one thing to work with, and nothing else."""
    text = units[0].clause.rest
    if len(units) > 1 or units[0].tails or len(text.split()) > 3:
        return ""
    if fitting.names_only_tools(text):
        return f"in {fitting.tools_named(text)}"
    return f"with {_one(text)}" if stem(text.split()[-1]) in INSTRUMENTS else ""


def _done_with(unit: Unit, instrument: str) -> Unit:
    return replace(unit, clause=replace(unit.clause, rest=f"{unit.clause.rest} {instrument}"))


def deed_of(verb: str, rest: str, units: Sequence[Unit], *, tails: Sequence[Clause] = ()) -> list[Unit]:
    """A deed on the first unit; the others hang on it."""
    first = units[0]
    more = [one for unit in units[1:] for one in (replace(unit.clause, part="tail", joint=_mark(unit)), *unit.tails)]
    clause = Clause("deed", rest, first.joint, verb, verbs.Form(verb, "base"), sure=False)
    return [Unit(clause, first.joint, tails=(*tails, *first.tails, *more))]


def _mark(unit: Unit) -> str:
    return "," if unit.joint in ("-", ".", "and") else unit.joint


def nouns_of(text: str) -> list[str]:
    """The words of a group of nouns, up to the first small word."""
    words = [plain(word) or "," for word in (text.split("(")[0] or text).split()]
    return words[: next((at for at, word in enumerate(words) if at and word in _ENDS), len(words))]


def _one(text: str) -> str:
    """ "QI project" → "a QI project"; plurals, labels and what has its "the" stay."""
    nouns = nouns_of(text)
    many = nouns[-1].endswith("s") and not nouns[-1].endswith("ss")
    many = many or " and " in text or nouns[0] in grammar.DETERMINERS
    if many or _LABEL.match(text) and not re.match(r"(?i)^\d+-|level|year", text):
        return text
    vowel = (
        nouns[0][0] in "aeiou" or re.match(r"^[AEFHILMNORSX][A-Z\d]", text) is not None or text.startswith(("8", "11"))
    )
    return f"{'an' if vowel and not nouns[0].startswith(('uni', 'use', 'eu')) else 'a'} {text}"


def _at_a_place(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "28-bed unit, 1:5 ratio nights", "outdoor pool, 3 summers"."""
    if len(units) > 1 and not units[0].tails and re.match(r"^[A-Z]{2,4}-?\d$", units[0].clause.rest):
        units = [*units[1:], units[0]]  # "PGY-2, inpatient wards, clinic"
    text = _SIZED.sub(r"\1-\2 ", units[0].clause.rest)
    nouns = nouns_of(text)
    link = phrases.WORKPLACES.get(nouns[-1]) or phrases.WORKPLACES.get(nouns[-1].removesuffix("s")) if nouns else None
    counts = any(letter.isdigit() for unit in units for one in (unit.clause, *unit.tails) for letter in one.rest)
    small = nouns[-1:] and nouns[-1].removesuffix("s") in _SMALL_PLACES
    if not link or not _is_named(units[0].clause) or len(nouns) > 5 or not (small or (counts and len(nouns) > 1)):
        return None
    if nouns[-1] == "class":
        return None  # taught, attended or helped in
    said = text if nouns[-1] == "outpatients" else _one(text)
    return deed_of("work", f"{link} {said}", units)


def _is_named(clause: Clause) -> bool:
    """ "28-bed unit" is a thing, though it begins like a figure."""
    return clause.part == "thing" or (clause.part == "tail" and clause.rest[:1].isdigit())


def _with_people(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "about 25 clients a week", "staff of 7": whom one works with, or what the title says one does with them."""
    text = units[0].clause.rest
    if of := _OF.match(text):
        among = of[1].casefold() in ("team", "crew", "gang", "squad") and not _LEADS.search(title)
        return deed_of("work", f"{'in' if among else 'with'} a {text.removeprefix('a ')}", units)
    match = COUNTED.match(text)
    if not match:
        return None
    one, own = stem(match[2]), job(title)
    if one in _ANIMALS | _BE_WITH and own in _TEACHES | {"walk"}:
        return deed_of(own, text, units)
    return deed_of("work", f"with {text}", units) if one in _ANIMALS | _BE_WITH else None


def _of_the_title(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "Year 4 class of 30" of a teacher, "class 1 night trunk" of a driver, "100 parcels a block" of a courier."""
    text, own = units[0].clause.rest, job(title)
    nouns = nouns_of(text)
    things = {stem(word) for word in nouns}
    if not own or not nouns:
        return None
    if own in _TEACHES:
        taught = bool(_TAUGHT & things) and not any(map(duties.is_none, [text])) or nouns[-1] in ("class", "classes")
        said = f"a {text}" if nouns[-1] == "class" else text
        return deed_of(own, said, units) if taught else None
    if own == "drive" and not nouns[0].endswith("ing"):  # "trunking Daventry to Glasgow"
        papers = _PAPERS & things or phrases.PAPERS & set(nouns)
        apt = bool(_ROUTE.search(text)) and not papers and not _SPAN.match(text)
        apt = apt and (bool(COUNTED.match(text)) or not duties.are_duties([units[0].clause]))
        return deed_of(own, text, units) if apt else None
    match = COUNTED.match(text)
    thing = stem(match[2]) if match else ""
    return deed_of(own, text, units) if stem(own) in synonyms.usual_deeds(thing) - {thing} else None


def _scored(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "4.9 rating", "QA score 94% average", "5-star reviews"."""
    text = units[0].clause.rest.removeprefix("the ")
    if match := _SCORE.match(text):
        on = " on average" if match[3] else ""
        return deed_of("hold", f"{_one(match[1])} of {match[2]}{on}{text[match.end() :]}", units)
    if _RATED.match(text):
        return deed_of("hold", f"a {text}", units)
    if _REVIEWS.search(text) and re.match(r"\d", text):
        return deed_of("receive", text, units)
    return None


def _papers(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "hazmat and tanker endorsements", "C&R trained"."""
    text = units[0].clause.rest
    if len(units) == 1 and (match := _TRAINED.match(text)) and not units[0].tails:
        if match[2] != "trained" and match[1].isupper() and " " not in match[1]:
            return None  # "PTCB certified": by it, not in it
        clause = replace(units[0].clause, part="deed", word=match[2], rest=f"in {match[1]}")
        return [Unit(replace(clause, form=verbs.Form(match[2].casefold(), "past")), ",")]
    nouns = nouns_of(text)
    named = bool(nouns) and (stem(nouns[-1]) in _PAPERS or nouns[0] in ("cdl", "hgv"))
    first, more, _ = text.partition(" and ")
    made = bool(more) and duties.name_a_duty([first])  # "testing and certificates"
    if not named or made or asks.NOT_HELD.search(text) or "," in text or (len(nouns) == 1 and nouns[-1] != "keys"):
        return None
    return deed_of("hold", _one(text), units)


def _at_a_time(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "Friday and Saturday till 2am", "12-hour nights", "5 years, no points"."""
    text = units[0].clause.rest
    if _HOW_MANY.match(text) or _WHERE.match(text):
        return deed_of("work", text, units)
    if _ORDINAL.match(text):
        return None  # "2nd year"
    words = [word.split("-")[-1] for word in nouns_of(text) if not word[0].isdigit() or "-" in word]
    times = [word for word in words if word in TIMES]
    if _SPAN.match(text) or (times and words[-1] in TIMES and all(word in TIMES | {"and"} for word in words)):
        said = text if len(text.split()) > 1 else f"on {text}"
        return deed_of("work", said, units) if " to " not in text or times else None
    return None


def _tools(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "Figma, Illustrator, InDesign": what one works with."""
    texts = [unit.clause.rest for unit in units]
    if len(texts) < 2 or any(unit.tails for unit in units) or not all(map(fitting.names_only_tools, texts)):
        return None
    return _series("use", "", units)


def _on_a_product(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "QI project on lines - compliance 71 to 93%", "summer fair, 400 people"."""
    text = units[0].clause.rest.removeprefix("some ")
    nouns = nouns_of(text)
    named = units[0].clause.part == "thing" or text != units[0].clause.rest
    if not named or not nouns or stem(nouns[-1]) not in _PRODUCTS or "V" in tagged(nouns)[1:]:
        return None
    alike = all(stem((nouns_of(unit.clause.rest) or [""])[-1]) in _PRODUCTS and not unit.tails for unit in units)
    return _series("work", "on ", units) if alike and len(units) > 1 else deed_of("work", f"on {_one(text)}", units)


def _as_a_deed(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "audit of DNA rates" → "audited DNA rates"; "ordering for a lab of 9"."""
    text = units[0].clause.rest
    if match := _AUDITED.match(text):
        form = verbs.form_of(match[1].casefold())
        rest = text[match.end() :]
        if form is not None and form.kind == "base" and form.base in _DONE_TO:
            return deed_of(form.base, rest, units)
    if (match := _DOING.match(text)) and (form := verbs.form_of(match[1])) is not None and form.base in _DONE_FOR:
        return deed_of(form.base, text[match.end(1) + 1 :], units)
    return None


def _counted(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "80 calls a day cold calling", "2 rescues": handled, where they are so many a day, else done."""
    text = units[0].clause.rest
    match = COUNTED.match(text) and _MANY.search(text)
    if not match or plain(match[1]) in TIMES or stem(match[1]) in _BE_WITH:
        return None
    thing, own = stem(match[1]), stem(job(title))
    has_deed = thing == own or bool(synonyms.deeds_of_noun(thing))  # no "drew 35 draws"
    if not RATED.search(text, match.end()) and not has_deed:
        return None
    done = has_deed and (thing == own or thing not in ("call", "order", "delivery", "invoice", "report"))
    return deed_of("do" if done else "handle", text, units)


def _mostly(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "mostly bathrooms and boilers", "2nd fix mostly - sockets, switches"."""
    match = _MOSTLY.match(units[0].clause.rest)
    nouns = nouns_of(match[2] or match[3]) if match else []
    if not match or not nouns or nouns[0] in grammar.PREPOSITIONS | {"top", "done"} or nouns[0].endswith("ing"):
        return None
    link = "on" if job(title) in _ON_SITE else "with"
    led = deed_of("work", f"{link} {match[2] or match[3]}", units[:1])[0]
    led = replace(led, clause=replace(led.clause, rest=f"{(match[1] or match[4]).casefold()} {led.clause.rest}"))
    if len(units) > 1:
        said = fitting.series([unit.clause.rest for unit in units[1:]])
        led = replace(led, tails=(*led.tails, Clause("tail", f"including {said}" if len(units) > 2 else said, ",")))
    return [led]


def _series(verb: str, link: str, units: Sequence[Unit]) -> list[Unit]:
    texts = [unit.clause.rest for unit in units]
    paired = any(" and " in text for text in texts)  # "MIG and TIG, mild steel and stainless"
    said = ", ".join(texts) if paired else fitting.series(texts)
    return deed_of(verb, link + said, units[:1], tails=[tail for unit in units[1:] for tail in unit.tails])


def _with_things(units: Sequence[Unit], title: str) -> list[Unit] | None:
    """ "gel, acrylics, nail art": a list that is neither of duties nor of anything else that has its verb."""
    texts = [unit.clause.rest for unit in units]
    things = all(unit.clause.part == "thing" for unit in units) and not any(unit.tails for unit in units[:-1])
    if things and len(units) == 1 and units[0].tails and stem(nouns_of(texts[0])[-1]) in _GROUPS:
        return deed_of("work", f"with {_one(texts[0])}", units)
    if len(units) == 1 or not things:
        return None
    acronyms = all(text.isupper() for text in texts)
    if acronyms or any(map(_is_no_thing, texts)) or any(unit.joint in (":", "-") for unit in units):
        return None
    doing = any(
        text.split()[0].endswith("ing") or duties.are_duties([unit.clause])
        for text, unit in zip(texts, units, strict=True)
    )
    if job(title) in _ON_SITE:
        return _series("work", "on ", units)
    return _series("handle", "", units) if doing else _series("work", "with ", units)


def _is_no_thing(text: str) -> bool:
    """Nothing that one works with: a time, a sum, a paper, a role, a deed."""
    words = [plain(word) or "," for word in text.split()]
    if _SUM.search(text) or set(words) & _WHEN:
        return True
    finite = any(tag in ("V", "X", "I", "S") for tag in tagged(text.split())[1:])
    papers = bool(set(words) & phrases.PAPERS) or stem(words[-1]) in _PAPERS
    long = len(words) > 4  # words of a thing
    deed = verbs.form_of(words[0]) is not None and bool(
        set(words[1:]) & (grammar.PREPOSITIONS | {"out", "up"})
    )  # "mix sound on Sundays"
    return finite or deed or papers or long or duties.names_a_role(text) or words[0] in grammar.PREPOSITIONS


@lru_cache(64)
def job(title: str) -> str:
    """The deed that a title names: "courier" → deliver, "dog walker" → walk, "" where it names none."""
    for word in reversed([fold(one.strip(",()/")) for one in title.split()]):
        if word in _NO_DEED_IN_TITLES:
            continue
        if deeds := synonyms.jobs().get(word):
            return deeds[0]
        for base in (word.removesuffix("er"), word.removesuffix("r"), word.removesuffix("or"), word[:-3]):
            form = verbs.form_of(base) if word.endswith(("er", "or")) and len(base) > 3 else None
            if form is not None and form.kind == "base":
                return form.base
    return ""


_SURE = (_at_a_place, _with_people, _scored, _papers, _at_a_time, _of_the_title)
_WAYS = (_tools, _as_a_deed, _mostly, _on_a_product, _counted)
