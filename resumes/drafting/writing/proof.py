"""A line read back before it is shown: whether it is English that one would send.

It knows nothing of the note. A line that fails is not mended here: another is tried, or the note gets its question.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..language import grammar, verbs
from ..language.rewrites import Patterns
from ..language.wordlists import listed
from ..language.words import is_function
from . import deeds, duties, phrases, verbforms
from .others import is_a_sentence, is_person
from .running import runs_on
from .tagging import plain, tagged

_PIECES = re.compile(r", and |, but |, or |, | and | but | or |: ")
_BRACKETS = re.compile(r" ?\([^()]*\)")
_NEEDS_MORE = listed("do work help serve assist deal care act")
_CUT_OFF = listed(
    "and or but of with for to the a an than as by from into because when while if which except unless been who just"
)
_BEFORE_A_VERB = listed("mostly mainly usually sometimes often always never once self co")
_TAIL = listed(
    """
    including which who where whom when while because so until unless if as then both all each every some most many
    several none no not never only always often sometimes usually mostly mainly especially then half plus one an a
    such same described e.g eg ie less fewer more than later once twice unless together alone
    """
)
_TAIL_UNLESS_OFTEN = _TAIL - grammar.HOW_OFTEN | {"over", "about"}
_HANGING = grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.BE
_PLURAL_ENDS = frozenset(("rs", "ts", "ns", "es"))
_THINGS = frozenset(("thing", "ing", "either"))
_BY_TO = listed("to help helped let made make see saw watch watched and/or must can could would will may")
_MANY = listed("people children men women staff they we you")
_FEWEST_NAMED = 4  # words
_TOLD = frozenset("VXSIT")
_SAYING = listed("check ensure know find see make think say notice report believe feel hear show explain")
_TALK = listed("then also so there just only pls please its it's that's thats")
_NAMES_NOTHING = grammar.SUBJECTS | grammar.SUBORDINATORS | grammar.NOTS | _TALK
_HANG = listed("when after before if because until whenever while")
_FOR_DEED = re.compile(r"(?i)\bfor ([a-z]+)(?: (?:a|an|the|my|our|new|them|it|his|her|their)\b|$| \w+[^\Ws]s\b)")
_STRANDED = re.compile(
    r"(?i)\b(?:whatever|what|whoever|who|that|which|anything|everything|things|people|ones?) (?:\w+ ){0,4}"
    r"(?:they|he|she|it|nobody(?: else)?|no one(?: else)?|people|customers?|guests?|patients?|clients?|staff|the \w+) "
    r"(?:\w+ ){1,5}\w+$"
)
_ODD = Patterns(
    (
        r"\bmust to\b",
        r"\b(?:when|if|because|while|whenever)(?=,| and\b)",
        r"\bthe (?:some|any|every)(?:thing|one|body)\b",
        r"\b(?:a|an|the) (?:a|an|the|my|our)\b|\b(\w+) \1\b",
        r"\b(?:of|with|(?<!ask )(?<!asked )for|from|at|into) (?:and|or|of|with|for|from)\b",
        r"\b(?:makes?|made|dos?) also\b",
        r"\blearn(?:ed)? (?:\w+ ){1,2}(?:workers?|people|colleagues|employees)\b",
        r"\b(?:many|several) (?:\w+ )?(?:client|customer|patient)\b",
        r"\b(?:an?|one) (?:\w+ )?(?:people|children|men|women)\b",
        r"^(?:did|handled?|took care of|covered?|dealt with) close to\b",
        r"\bgot (?:him|her|them|it) \w+ed, and \w+ed\b|^handled? cover \w+ing\b",
        r"^work(?:ed)? (?:year|band|grade|level) \d|\ba (?:year|grade|band|level) \d+ and\b",
        r"^(?:handled?|cover(?:ed)?|did|do|(?:took|take) care of) (?:less|fewer|more)\b",
        r"^d(?:o|id) (?:in|at|on)\b",
        r"(?<!with)(?<!and)(?<!by)(?<!to)(?<!,) one other \w+(?: with others)?$",
        r"(?:^|[,;] |\band )(?:want|hope|wish)(?:ed|d|ing)? to\b|^close to\b|^(?:\w+ )?ones\b",
        r"^opened (?:weekend|night|week|day)\b",
        r"^\w+ (?:was|were|is|are)\b|\ban? (?:am|is|are|was)\b|\b(?:when|if|because|while),",
        r"\bwith (?:top|on|in|at)\b|\balready and\b|^(?:had|has|have) already",
        r"^\w+ (?:it|them|him|her)(?: (?:up|over|out|off|down|back))?(?:$|[;,])",
        r"^\w+ (?:\w+ ){0,3}of them$|\b(?:always|also|then) after$",
        r"^(?:(?!\b(?:that|which|who|what\w*|how|where|it|there|when|if)\b)[^;])*(?:,| and) is [a-z]",
        r"\b(?:did|do) (?:a few|some|most|a couple)(?:$|[,;])",
        r"\b(?:handled?|took care of) (?:otherwise|\w+ed one)\b",
        r"(?<!that )(?<!which )(?<!when )(?<!if )(?<!and )\bthe other (?:one|ones|two) (?:was|were|is|are)\b",
    ),
    start="(?i)",
)
_SOMEBODY = re.compile(r"\b(?:with|for|when|by|[a-z]+ed) [A-Z][a-z]+")  # "trained Joy when she was new"
# A verb that no note has, before what is a verb itself: "handle call if they don't pay".
_LIGHT = re.compile(rf"(?i)\b{phrases.PUT_IN} ([a-z]+) ([a-z]+)\b")

_STUCK = re.compile(r"[\w-]+ (?:on|off) (?:in|at|on|by|before|after|every|each)\b")
_CARRIER = re.compile(rf"(?i){phrases.PUT_IN[:-1]}|work(?:ed)? with) ")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a line between its links, and the link before it."""

    link: str
    words: tuple[str, ...]
    opens: str  # past, base, ing, tail, thing


def is_plain(line: str, *, current: bool) -> bool:
    """Whether a line of the note's own words can stand: its verb first in one tense, nothing cut off or left over.

    `current`: the job goes on. What stands behind a semicolon is somebody else's sentence.
    """
    whole = _BRACKETS.sub("", line).rstrip(".")
    text = whole.partition("; ")[0]
    words, every = [plain(word) for word in text.split()], [plain(word) for word in whole.split()]
    if not words or _is_cut_off(text, words[-1]) or _is_cut_off(whole, every[-1]) or _ODD.stand_in(text):
        return False
    if runs_on(whole) or line.count("(") != line.count(")"):
        return False
    if not _opens([plain(word) for word in text.partition(",")[0].split()], current=current):
        return False
    is_told = _is_of_one_tense(_pieces(text), current=current) and not _is_broken_inside(text)
    return is_told and not (_points_at_nobody(every) and not _SOMEBODY.search(whole))


def is_named(line: str, *, current: bool) -> bool:
    """Whether a line that names things first is one of them: no sentence, no verb at its start, nothing left over."""
    whole = _BRACKETS.sub("", line).rstrip(".")
    first = re.split(r"[,:;]", whole)[0].replace(" never ", " ", 1).split()
    words = [plain(word) for word in whole.split()]
    lone = len(first) < 2 and not whole.startswith(f"{' '.join(first)}:")  # "Keywork: 6 prisoners each"
    if lone or len(words) < _FEWEST_NAMED or _is_cut_off(whole, words[-1]):
        return False
    if _ODD.stand_in(whole) or runs_on(whole):
        return False
    form = verbs.form_of(words[0])
    opens_with_a_verb = form is not None and form.kind != "ing" and words[1:2] != ["never"]  # "till never off"
    opens_with_a_verb = opens_with_a_verb and not deeds.is_kind_of(words[0], words[1])  # "nail trims while they wait"
    if opens_with_a_verb or words[0] in _NAMES_NOTHING or _tells(first) or is_a_sentence(first):
        return False
    deeds_told = [piece for piece in _pieces(whole.partition("; ")[0])[1:] if piece.opens == "base"]
    return not (deeds_told and not current) and not _is_broken_inside(whole)


def _tells(words: Sequence[str]) -> bool:
    """Whether words tell what somebody does: not "220 cores taken", "a gown made from scratch"."""
    tags = [*tagged(words), ","]
    for at, word in enumerate(words):
        form = verbs.form_of(plain(word))
        was_done = form is not None and form.kind in ("past", "participle") and tags[at + 1] in ("P", ",", "M")
        was_done = was_done and tags[at - 1] != "R"  # "the market just died"
        if tags[at] in _TOLD and not (tags[at] == "V" and at and was_done):
            return True
    return False


def is_sound(line: str, *, current: bool) -> bool:
    """Whether a line opens with its verb, tells one tense, and leaves nothing hanging."""
    pieces = _pieces(_BRACKETS.sub("", line).partition("; ")[0].rstrip("."))
    if len(pieces) > 1 and len(pieces[0].words) == 1 and pieces[1].opens == "thing" and "and" in pieces[1].link:
        return False  # "installed and service"
    return is_plain(line, current=current) and _lists_are_closed(pieces)


def _is_cut_off(text: str, last: str) -> bool:
    """Whether a line ends on a word that needs another: not "whatever backup they asked for"."""
    return last in _CUT_OFF and not (last in grammar.PREPOSITIONS and _STRANDED.search(text))


def _points_at_nobody(words: Sequence[str]) -> bool:
    """Whether a "he" or "she" stands with nobody before it whom it could mean."""
    at = next((at for at, word in enumerate(words) if word in ("he", "she")), -1)
    known = (word in ("him", "her") or is_person(word) and word not in phrases.BODIES for word in words[: max(at, 0)])
    return at > 0 and not any(known)


_SEASONS = grammar.TIME_NOUNS | {"winter", "summer", "spring", "autumn", "fall", "christmas", "xmas"}


def _opens(words: Sequence[str], *, current: bool) -> bool:
    if not words or (words[0] == "last" and (words[1:2] == ["one"] or _SEASONS & set(words[1:2]))):
        return False  # "(a), b", "last winter a man kept pulling it off"
    at = 0
    while at < len(words) - 1 and (words[at] in _BEFORE_A_VERB or words[at].endswith("ly")):
        at += 1
    if words[at : at + 2] == ["did", "not"] or words[:2] == ["employee", "of"] or words[at] == "top":
        return True
    if words[at : at + 3] == ["in", "charge", "of"] or words[at : at + 2] == ["responsible", "for"]:
        return True
    form = verbs.form_of(words[at]) or (verbs.Form(words[at], "past") if words[at].endswith("ed") else None)
    if form is not None and form.kind == "participle" and verbs.past(form.base) != words[at]:
        return words[at] == "chosen"  # but no "broken ones put in the bin"
    told = form is not None and (form.kind in ("past", "participle") or (current or verbs.past(form.base) == words[at]))
    if form is None or not told or form.kind in ("ing", "third") or _is_a_subject(words, at, form):
        return False
    following = words[at + 1] if at + 1 < len(words) else ""
    if (following == "of" and form.base not in verbforms.WITH_OF) or (
        words[at] == "sat" and following not in grammar.PREPOSITIONS  # "sat and evenings" are days
    ):
        return False
    return not (following == "and" and form.base in _NEEDS_MORE)


def _is_a_subject(words: Sequence[str], at: int, form: verbs.Form) -> bool:
    """ "state survey in 2022 had 9 deficiencies": what looks like a verb is told of."""
    end = next(
        (place for place, word in enumerate(words) if word == "and" or word in grammar.SUBORDINATORS), len(words)
    )
    is_told_of = words[at + 1 : at + 2] != [] and words[at + 1].endswith("s") and words[at + 2 : at + 3] != []
    if form.kind == "past" and form.base not in _SAYING and is_told_of and words[at + 2] in grammar.BE:
        return True  # "missed appointments were 11 %"
    names = form.kind == "base" and words[at] in verbs.NOUNS_TOO and words[at + 1 : at + 2] != []
    return names and words[at + 1] not in grammar.DETERMINERS and bool(phrases.STATED & set(words[at + 2 : end]))


@lru_cache(256)
def _pieces(text: str) -> tuple[_Piece, ...]:
    found: list[_Piece] = []
    at, link = 0, ""
    for match in (*_PIECES.finditer(text), None):
        if match and _is_paired(text, match):
            continue
        part = text[at : match.start()] if match else text[at:]
        words = tuple(plain(word) for word in part.split())
        if words:
            found.append(_Piece(link, words, _kind(words, first=not found)))
        if match:
            at, link = match.end(), match[0].strip()
    return tuple(found)


def _is_paired(text: str, link: re.Match[str]) -> bool:
    """ "click and collect"."""
    before, after = text[: link.start()].split()[-1:], text[link.end() :].split()[:1]
    return (plain(" ".join(before)), plain(" ".join(after))) in phrases.PAIRED


def _kind(words: Sequence[str], *, first: bool) -> str:
    word, following = words[0], words[1] if len(words) > 1 else ""
    if grammar.is_adverb(word) and following and word not in _TAIL_UNLESS_OFTEN:
        kind = _kind(words[1:], first=first)
        return "tail" if kind == "thing" and word in ("mostly", "mainly", "usually") else kind
    told = verbs.form_of(word)
    surely_done = first and told is not None and told.kind == "past" and word != told.base
    may_be_thing = not surely_done and (told is None or told.base in verbs.NOUNS_TOO)
    if may_be_thing and (grammar.is_number(word) or any(one.isdigit() for text in words for one in text)):
        return "tail"  # "conversion +3%", "groups of 8"
    if may_be_thing and ("to" in words or _is_result(words)):
        return "tail"  # "Leeds to Dover", "traffic doubled"
    if words[-1] in grammar.TIME_NOUNS and not any(map(verbs.form_of, words[:-1])):
        return "tail"
    if word in grammar.ADJECTIVES and not first and following not in grammar.DETERMINERS:
        return "thing"
    if word in _TAIL or word in _HANGING or word[:1] in "0123456789$€£~":
        return "tail"
    if told is None or word in verbs.ADJECTIVES and following not in grammar.DETERMINERS:
        return "thing"
    return _kind_of_verb(word, following, told, first=first)


def _kind_of_verb(word: str, following: str, form: verbs.Form, *, first: bool) -> str:
    if form.kind in ("past", "participle") or verbs.past(form.base) == word:
        same = verbs.past(form.base) == word
        return "past" if same or word not in verbs.NOUNS_TOO or first else "either"
    if form.kind == "ing":
        names = word in verbs.NOUNS_TOO or deeds.names_a_kind(word, following)
        return "ing" if following and following not in grammar.PREPOSITIONS and not names else "thing"
    if form.kind == "third" or (not following and not first):
        return "thing"  # "ran the brake and shear"
    if (
        form.kind == "base"
        and following.endswith("ing")
        and word not in deeds.GOES_ON_WITH_ING
        and verbs.form_of(following)
    ):
        return "thing"  # "muck spreading"
    if form.kind == "base" and following.endswith("s") and word not in verbs.NOUNS_TOO:
        return "either"
    if word not in verbs.NOUNS_TOO or following in grammar.DETERMINERS | grammar.OBJECTS | {"everything"}:
        return "base"
    return "either" if following and deeds.does_to_many(word, following) else "thing"


def _is_result(words: Sequence[str]) -> bool:
    """ "traffic doubled", "scrap went down"."""
    for word in words[1:4]:
        if word in grammar.SUBORDINATORS:
            return False
        form = verbs.form_of(word)
        if form is not None and form.kind == "past" and word not in verbs.ADJECTIVES and word not in verbs.NOUNS_TOO:
            return True
    return False


def _is_of_one_tense(pieces: Sequence[_Piece], *, current: bool) -> bool:
    """ "fixed it or give a credit", "patrol of building and check doors": no."""
    either = current and verbs.base_of(pieces[0].words[0]) == pieces[0].words[0]  # "set up packs and run the machine"
    told = "past" if pieces[0].opens == "past" and not either else "base"
    governed, before = False, ""
    many = False  # "in attics and crawl spaces"
    for piece in pieces:
        told = "base" if current and piece.link == "and" else told  # "built a site and do the Instagram"
        is_base = piece.opens == "base" or (piece.opens == "either" and before not in ("thing", "ing") and not many)
        if is_base and told == "past" and piece is not pieces[0] and not governed:
            return False
        before = piece.opens
        many = piece.words[-1].endswith("s") and bool(grammar.PREPOSITIONS & set(piece.words))
        governed = governed or bool(_BY_TO & set(piece.words))
    return True


def _lists_are_closed(pieces: Sequence[_Piece]) -> bool:
    """Whether every thing behind a comma goes on to an "and": no ", front desk" at the end."""
    for at, piece in enumerate(pieces[1:], 1):
        if piece.link == "," and (_hangs_alone(piece) or not _is_closed(pieces, at)):
            return False
        if "and" in piece.link and piece.opens == "ing" and not _has_doing(pieces[:at]):
            return False
    return True


def _is_closed(pieces: Sequence[_Piece], at: int) -> bool:
    if pieces[at].opens not in _THINGS or _is_figure(pieces[at + 1 : at + 2]):
        return True
    later = next((one for one in pieces[at + 1 :] if one.opens not in _THINGS or one.link != ","), None)
    return (later is not None and "and" in later.link) or any("etc" in one.words for one in pieces[at:])


def _hangs_alone(piece: _Piece) -> bool:
    """ ", was busy", ", on page": what needs an "and" before it, or its other half."""
    first, last = piece.words[0], piece.words[-1]
    short = len(piece.words) == 2 and first in ("on", "in", "of", "at") and last.isalpha()
    return first in grammar.BE or (short and last not in grammar.TIME_NOUNS and last[-2:] not in _PLURAL_ENDS)


def _is_figure(following: Sequence[_Piece]) -> bool:
    """ "small budget, £500 a month"."""
    return bool(following) and any(letter.isdigit() for letter in following[0].words[0])


def _has_doing(pieces: Sequence[_Piece]) -> bool:
    return any(word.endswith("ing") for piece in pieces for word in piece.words)


def _is_broken_inside(text: str) -> bool:
    for match in _FOR_DEED.finditer(text):
        form = verbs.form_of(match[1])
        if form is not None and form.kind == "base" and match[1] not in verbs.NOUNS_TOO:
            return True
    if _carries_a_sentence(text):
        return True
    return _has_a_bare_verb([plain(word) for word in text.split()]) or any(map(_is_no_thing, _LIGHT.finditer(text)))


def _carries_a_sentence(text: str) -> bool:
    """ "Handle nothing happens most nights": a verb of ours before somebody else's sentence."""
    carrier = _CARRIER.match(text)
    if carrier and _STUCK.match(text, carrier.end()):
        return True  # "handle chains on in the winter"
    words = [plain(word) for word in _PIECES.split(text[carrier.end() :])[0].split()] if carrier else []
    if grammar.SUBORDINATORS & set(words):
        return False
    return any(_is_told_of(words, at) for at in range(1, len(words)))


def _is_told_of(words: Sequence[str], at: int) -> bool:
    """Whether a verb stands behind what it is told of: not "boxes returned by customers", nor "night calls"."""
    form, after = verbs.form_of(words[at]), words[at + 1] if at + 1 < len(words) else ""
    if form is None and words[at].isalpha() and words[at].endswith("ed") and words[at] not in verbs.ADJECTIVES:
        form = verbs.Form(words[at], "past")
    if form is None or words[at] in verbs.NOUNS_TOO or form.base in verbs.NOUNS_TOO:
        return False
    return form.kind in ("third", "past") and after != "" and after not in grammar.PREPOSITIONS


def _is_no_thing(light: re.Match[str]) -> bool:
    """ "handle call if", "handle post before": a verb under another."""
    form = verbs.form_of(light[1])
    is_verb = form is not None and form.kind == "base" and not light[1].endswith("s")
    return (
        is_verb
        and not duties.is_station(light[1])
        and light[2] in _HANG | grammar.SUBORDINATORS | {"before", "after", "when", "the", "a"}
    )


def _describes(word: str) -> bool:
    return word in grammar.DETERMINERS or (grammar.describes(word) and not is_person(word))


def _has_a_bare_verb(words: Sequence[str]) -> bool:
    """ "after patient go home", "when something happen"."""
    for at, word in enumerate(words):
        if word not in _HANG:
            continue
        who = at + 1
        while who < len(words) and _describes(words[who]):
            who += 1
        if who + 1 >= len(words):
            continue
        subject, verb = words[who], words[who + 1]
        form = verbs.form_of(verb)
        many = subject.endswith("s") or subject in grammar.SUBJECTS - {"he", "she", "it"} | _MANY
        is_noun = verbs.form_of(subject) is None and subject.isalpha() and not is_function(subject)
        if form is None or form.kind != "base" or verb in verbs.NOUNS_TOO or many or not is_noun:
            continue
        if verbs.past(form.base) != verb and form.base != "be":
            return True
    return False
