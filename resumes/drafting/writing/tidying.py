"""A note made fit to be read: short forms written out, fillers gone, slips of the hand and of the tongue mended."""

import re
from functools import lru_cache

from ..language import dictionary, grammar, verbs
from ..language.rewrites import Rewrites
from ..language.shorthand import written_out
from ..language.spelling import is_known, spelled
from ..language.wordlists import listed
from ..language.words import is_function
from . import counting, deeds, learned, ours, shortened, turns
from .asides import without_asides
from .commas import with_commas
from .fitting import is_proper
from .naming import without_owner
from .others import is_person
from .tagging import plain, tagged
from .unknowing import what_is_known

EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2190-\u21ff\ufe0f\u200d\u2022\u25aa\u25cf✓✔]+")
_HEADING = re.compile(
    r"(?i)(?<!\w )\b(?:(?:my |main )*(?:duties|responsibilities|tasks|job|role|work)(?: (?:included?|were|are"
    r"|was|includes))?)\s*:"
)
_NEVER_OWNED = grammar.TIME_NOUNS | grammar.ADVERBS | grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.DETERMINERS
_THERE = re.compile(r"(?i)\bthe(?:re|y)\b")
_HAVING = listed(
    "find get buy use clean wash take keep bring carry choose need order pay know feed meet check sign move leave store"
)
_OWNING = listed("with of from put wash carry bring park pack lose")  # no clause follows: "help with they luggage"
_OF_A_PLACE = listed("over out up down work worked from live lived go went")
_IN_TWO_WORDS = re.compile(
    r"(?i)\b(cross|potty|hand|bottle|deep|spot|pressure|double|power|spray|bulk|batch) "
    r"(?=(?:train|wash|clean|check|paint|pick|feed|fed|sew|cut|count|code|cook|label|letter|stripp?|order|mak|made)"
    r"(?:ed|t|ing|s)?\b)"
    r"|\b(project|line|stage|case|account|event) (?=manag(?:e|ed|es|ing)\b)"
    r"|\b(first|second|cold) (?=(?:fix(?:ed|ing)|called)\b)"
)
_SLASHED = re.compile(r"\b([a-z]{3,}) ?/ ?([a-z]{3,})\b")
_HAVE_MANY = re.compile(
    r"(?i)^(?:i |we )?(?:have|had|got|have got|has) ((?:about |around )?\d[\d,]* (?:\w+ ){0,2}\w+s) (?:that |who"
    r" )?(?:i|we) (\w+)(.*)$"
)
_STRAY = re.compile(r"\s*,\s*(?=\))|\s*([,;.])(?:\s*[,;])*(?=\s|$)")
_EVERYTHING = re.compile(
    r"(?i)(?<=\w)(?<! (?:in|of|at|on))(?<! for)(?<! with)[,\s]+"
    r"(?:everything|anything|the lot|all of it|the works|you name it)[\s.!]*$"
)
_SOFTENERS = re.compile(r"(?i)\b(?:super|totally|so so|very very)\s+")
_FIGURE = r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty|hundred|thousand|half)\b)"
_HEDGED = re.compile(  # "i think we saved maybe 5 hours": a guess stays one
    r"(?i)\b(?:i|we) (?:think|guess|believe|reckon|suppose)(?: that)?\b(?=([^.;]*?)(?:\b(?:maybe|like|about|around"
    r"|probably"
    rf"|roughly) )?({_FIGURE}))"
)
_GUESSED = re.compile(rf"(?i)\b(?:maybe|like|about|around|probably|roughly)(?: (?:about|around))? (?={_FIGURE})")
_LED_TO = re.compile(
    r"(?i)^((?:[^,;.]|(?<=\d)[.,](?=\d)){4,60}?) (?:after|because|since|once) ((?:i|we) (?:\w+ed|made|wrote|built"
    r"|rebuilt|rewrote|redid|set|put|took|began|brought|got) [^,;.]+)$"
)
_BY = re.compile(
    r"(?i)^([^,;.]{4,60}? (?:down|up|cut) from \S*\d\S*(?: \w+)? to \S*\d\S*),? (?:mostly |mainly )?by"
    r" ([a-z]+ing [^,;.]+)$"
)
_STATES = re.compile(
    r"(?i)\w (?:was|were|is|are|went|goes|rose|fell|dropped|grew|increased|now|=|(?:up|down|cut) from) "
    r"|^(?:less|fewer) "
)
_SO_I = re.compile(  # "the printer broke so i fixed it", "didn't have a scale so we weighed by hand"
    r"(?i)^(?:(?:i |we )?(?:did not|didn['’]?t|could not|couldn['’]?t|do not|don['’]?t) |(?:i|we) had"
    r" (?=(?:an?|one|some|new|this) (?!.*\b(?:it|them|him|her|he|she|they)\b)\D+$)|(?:one time |once )?"
    r"(?:the|our|it|there) (?:\w+ ){0,3}(?:was|were|broke|went|got)\b)[^,;.]{0,50}? so (?=(?:i|we) \w)"
)


@lru_cache(256)
def tidied(fact: str) -> str:
    """The whole note, cleaned; clauses and their order stay."""
    text = without_asides(_mended(spelled(what_is_known(fact))))
    text = _HEADING.sub("", EMOJI.sub(", ", shortened.kept_whole(shortened.kept_names(written_out(text)))))
    text = ours.settled(_hedged(_SAID_PLAINLY.apply(text)))
    text = _LED_TO.sub(
        lambda match: f"{match[2]}, {_moved_on(match[1])}" if _STATES.search(match[1]) else match[0], text
    )
    text = _BY.sub(lambda match: f"{match[2]}, {_moved_on(match[1])}", text)
    text = _with_me(_SO_I.sub("", text))
    slash = " and " if text.count(" / ") == 1 else ", "
    text = _SLASHED.sub(_either_deed, text.replace(" / ", slash).replace(" + ", " and "))
    text = turns.FILLERS.sub(lambda match: ", " if match[0].startswith(",") else " ", text)
    text = _HAVE_MANY.sub(_done_to_many, text)
    text = _EVERYTHING.sub(_kept_object, _STRAY.sub(lambda match: f"{match[1]} " if match[1] else "", text).strip(" ,"))
    text = " ".join(_SOFTENERS.sub("", text).split())
    text = turns.TURNS.apply(text)
    return _begun_small(with_commas(without_owner(text)))


_BEGINS = re.compile(r"^([A-Z][a-z]*(?:-[a-z]+)?)(?=,| [a-z])|^(?:Around|About|Over|Nearly|Almost|Roughly)(?= \d)")
_SMALL_TOO = listed("e-filing e-mail e-mails e-commerce e-learning co-author chairside")
_MADE = re.compile(r"(?:[nt]al|ments?|tions?|[ae]nces?|[ai]al|ial|ical|ies|ness|[ai]ble|[ao]ry|ives?|ous|ity|time)$")
_IS_NAMED = re.compile(r"\w+ of ")  # "Budget of $2M"
_SHOPS = listed("target boots gap shell subway apple amazon next argos costa chase delta united ford staples")


def _moved_on(text: str) -> str:
    """What began a note and stands in its midst now: "…, turnaround down from 10 days to 4"."""
    first = text.split()[0]
    return f"{text[:1].lower()}{text[1:]}" if first.istitle() and not is_proper(first.casefold()) else text


def _begun_small(text: str) -> str:
    """A note without a capital that only began it: "Tickets in Freshservice"; "Cisco switches" stays."""
    match = _BEGINS.match(text)
    if not match:
        return text
    first = match[0].casefold()
    if is_function(first) or first in _SMALL_TOO:
        return f"{first}{text[match.end() :]}"
    parts_known = "-" in first and all(map(is_known, first.split("-")))
    made = parts_known or bool(_MADE.search(first)) and dictionary.is_english(first)  # the dictionary has names too
    is_word = (made or is_known(first)) and not is_proper(first) and first not in _SHOPS
    form = verbs.form_of(first)
    return (
        f"{first}{text[match.end() :]}"
        if is_word and (form is None or form.kind == "ing" or _IS_NAMED.match(text))
        else text
    )


_WRITER = re.compile(r"(?i)(?:i|we) ")


def _before_the_deed(match: re.Match[str]) -> str:
    """What stands for what was only meant to be: "i", where the deed does not name its own doer."""
    return "" if _WRITER.match(match.string, match.end()) else "i "


# A note without what its talk leaves between the words: a laugh that parts two clauses, "stuff", what was only meant to
# be.
_SAID_PLAINLY = Rewrites(
    (
        (  # "we were supposed to do 900 units a shift and we usually did about 1,000"
            r"^(?P<who>i |we )?(?:was|were) supposed to [a-z]+ (?:[a-z]* ?hundred|[a-z]* ?thousand|\d[\d,]*)"
            r" (?P<unit>[a-z]+ (?:a|an|per|every|each) [a-z]+),? (?:and|but) (?:i |we )?"
            r"(?P<deed>[^,;.]*?(?:\d|hundred|thousand))$",
            lambda match: f"{match['who'] or 'i '}{match['deed']} {match['unit']}",
        ),
        (
            r"(?<=\w)[\s,]+(?:lol|lmao|haha+|hehe|xd)[\s,]+"
            r"(?!(?:and|but|so|or|because|when|at|in|on|for|with|to)\b)(?=\w)",
            ", ",
        ),
        (r"\b(for|of|with|about|from|their|her|his|my|our) stuff\b(?! like\b)", r"\1 items"),
        (
            r"^(?:i |we )?(?:was|were) (?:supposed|suposed|meant) to [^,;.]{3,60}?,? but (?:i |we )?(?=[a-z]+\b)"
            r"|^(?:i |we )?(?:was|were) (?:going|about|planning|hoping|meaning) to [^,;.]{3,60}?,? (?:and|but|so)"
            r" (?=(?:i|we) )"
            r"|^(?:i |we )?(?:did not|didn['’]?t|do not|don['’]?t) (?:do|handle|touch) [^,;.]{3,40}?,? (?:i )?"
            r"(?:just|only) (?=[a-z]+(?:ed|ing)\b)",
            _before_the_deed,
        ),
        (r"^work (?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)", "i work "),
        counting.IN_PLURAL,
    ),
    start="(?i)",
)


def _done_to_many(match: re.Match[str]) -> str:
    """ "have 11 houses i do every week" → "do 11 houses every week"."""
    form = verbs.form_of(match[2])
    if form is None or form.kind not in ("base", "past"):
        return match[0]
    rest = match[3].split()
    particle = f"{rest.pop(0)} " if rest and plain(rest[0]) in ("after", "with", "for", "up", "out") else ""
    return " ".join((f"{match[2]} {particle}{match[1]}", *rest))


_PAIR = re.compile(r"(?i)\b([a-z]+) and [a-z]+$")  # "label and date everything"


def _kept_object(match: re.Match[str]) -> str:
    """ "labeled and dated everything" keeps it; "cooking, cleaning, everything" does not."""
    before = plain("".join(match.string[: match.start()].split()[-1:]))
    form = verbs.form_of(before)
    told = before.endswith("ed") if form is None else form.kind in ("past", "base")
    told = (
        told and plain("".join(match.string[: match.start()].split()[-2:-1])) not in grammar.DETERMINERS
    )  # "the chair"
    pair = _PAIR.search(match.string[: match.start()])
    told = told or (pair is not None and verbs.form_of(pair[1]) is not None)
    return match[0] if told and "," not in match[0] else ""


def _mended(text: str) -> str:
    text = turns.TWO_DAYS.sub(
        lambda match: f"{turns.DAYS[match[1][:3].casefold()]} and {turns.DAYS[match[2][:3].casefold()]}{match[3]}", text
    )
    text = turns.CHILDREN.sub(_whose, text)
    text = turns.SLIPS.apply(text)
    text = _IN_TWO_WORDS.sub(lambda match: f"{match[0].strip()}-", text)
    return _theirs(learned.mended(text))


def _whose(match: re.Match[str]) -> str:
    """ "childrens books" → "children's books"; "teach childrens how to swim", "8 childs between" → "children"."""
    many = {"child": "children"}.get(match[1].casefold(), match[1])
    counted = match.string[: match.start()].rstrip()[-1:].isdigit()
    after = match[2].casefold()
    owns = not (counted or is_function(after) or grammar.is_adverb(after) or grammar.is_number(after))
    return f"{many}'s" if owns else many


def _theirs(text: str) -> str:
    """ "taught the twins there letters", "sit with them if there upset"."""
    if not _THERE.search(text):
        return text
    words = text.split()
    tags = tagged(words)
    for at, word in enumerate(words[:-1]):
        if plain(word) not in ("there", "they") or word[-1:] in ",.":
            continue
        before, following = (tags[at - 1] if at else ","), plain(words[at + 1])
        if following in grammar.NOTS:
            continue
        if before == "N" and plain(words[at - 1]) in grammar.FOLK and deeds.names_many(following):
            words[at] = "their"  # "showed people there seats"
            continue
        is_whose = at + 2 < len(words) and (plain(words[at + 2]) in grammar.BE or following in grammar.FOLK)
        if before == "S" and is_whose and _is_owned(words, at):
            words[at] = "their"  # "asking where there money is", "till there mom got home"
            continue
        is_state = verbs.form_of(following) is None or following in ("upset", "tired", "worried", "stuck")
        unsaid = plain(word) == "there" and before == "S"  # "if there upset"
        if unsaid and is_state and following not in grammar.BE and following not in grammar.DETERMINERS:
            words[at] = "they are"
        elif plain(words[at - 1]) in ("them", "him", "her") and at > 1 and _is_owned(words, at):
            words[at] = "their"  # "give them there meds"
        elif (before in ("V", "G", "N", "P", "A") or words[at - 1].endswith("ed")) and _is_owned(words, at):
            words[at] = "their"
    return " ".join(words)


def _is_owned(words: list[str], at: int) -> bool:
    """ "helped customers to there cars", "find they products", and not "worked there two years"."""
    following, before = plain(words[at + 1]), plain(words[at - 1]) if at else ""
    if following in _NEVER_OWNED or grammar.is_number(following) or is_function(following):
        return False
    form = verbs.form_of(following)
    is_thing = form is None or (following in verbs.NOUNS_TOO and form.kind in ("base", "third"))
    is_thing = is_thing or deeds.names_many(following)
    if plain(words[at]) == "they":
        is_thing = is_thing and (
            (form is None and verbs.base_of(before) in _HAVING) or (verbs.base_of(before) or before) in _OWNING
        )
    return is_thing and before not in grammar.BE | _OF_A_PLACE


def _hedged(text: str) -> str:
    """ "i think we saved maybe 5 hours" → "we saved an estimated 5 hours"."""
    match = _HEDGED.search(text)
    if not match:
        return text
    after = _GUESSED.sub("", text[match.end() :])
    figure = re.search(_FIGURE, after)
    assert figure is not None
    at = figure.start()
    said = f"{after[:at]}an estimated {after[at:]}".strip()
    return f"{text[: match.start()].rstrip()} {said}".strip()


def _with_me(text: str) -> str:
    """ "me and two devs moved it" → "we moved it with two devs", also behind an "and"."""
    if behind := _ME_AND.search(text):
        rest = text[behind.end() :]
        told = _told_with_me(rest)
        return text if told == rest else text[: behind.end()] + told
    return _told_with_me(text)


def _told_with_me(text: str) -> str:
    words = text.split()
    low = [plain(word) for word in words]
    tags = tagged(words)
    told = next((at for at, tag in enumerate(tags[:_NEAR]) if tag == "V"), 0)
    if not told or "," in text[: len(" ".join(words[:told]))]:
        return text
    links = [at for at in range(told) if low[at] == "and"]
    if (
        not links
        or not {"me", "i", "myself"} & set(low[:told])
        or not (low[links[0] - 1] in _ME or low[told - 1] in _ME)
    ):
        return text
    start = 1 if low[0] == "just" else 0
    who = words[start : links[0]] if low[told - 1] in _ME else words[links[0] + 1 : told]
    if not who or not is_person(plain(who[-1])):
        return text
    end = next(
        (
            at
            for at in range(told + 1, len(words))
            if tags[at] in ("C", "S") or (low[at] == "that" and tags[at - 1] == "N") or words[at - 1].endswith(",")
        ),
        len(words),
    )
    deed = " ".join(words[told:end]).rstrip(",")
    rest = " ".join(words[end:])
    return f"we {deed} with {' '.join(who)}{', ' if words[end - 1].endswith(',') else ' '}{rest}".strip()


_ME = frozenset(("me", "i", "myself"))
_NEAR = 12  # words in which "me and two others" come to their verb
_ME_AND = re.compile(
    r"(?i)(?<=\w)(?:,| and|, and) (?=me and (?:the |my |a |an |one |two |three |another |other ){1,2}\w+ )"
)


def _either_deed(match: re.Match[str]) -> str:
    """ "loaded/unloaded" → "loaded and unloaded"."""
    both = verbs.form_of(match[1]) and verbs.form_of(match[2])
    return f"{match[1]} and {match[2]}" if both else match[0]
