"""Text to tokens, and tokens to stems: what makes "organised", "organizes" and "organize" one word."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from . import verbs
from .wordlists import listed, paired

# A number with its sign, decimals and unit letter; a name such as CI/CD, GPT-4, Node.js in one piece; a word; one
# other mark. Plain hyphenated words fall apart, so that "follow-up" meets "follow up".
TOKEN = re.compile(
    r"[$€£]?\d+(?:[.,]\d+)*(?:\s?%|[kKmM]\b|(?:st|nd|rd|th)\b|\+)?"
    r"|(?<![\w.])[AaPp]\.[Mm]\.?(?!\w)|(?:[Xx]-ray|[Ee]-mail|[Cc]o-op|scikit-learn)s?\b"
    r"|\.?[A-Z][\w’']*(?:[-.&/](?=\w*[A-Z\d])[^\W_][\w’']*)+|\w+\.(?:js|net|io|py)\b"
    r"|\.?[^\W\d_][\w’']*(?:\+\+|\#)?"
    r"|\w+|[^\w\s]"
)

FUNCTION = listed(
    """
    how why regarding concerning a an the this that these those it its it's they their theirs them he she his her hers
    him who whom whose which what of in on at to for from by with into onto out off up down through throughout across
    during while when where as about and or but nor so then than also too i me my mine we us our ours you your yours
    myself ourselves themselves itself is am are was were be been being do does did done have has had having will would
    can could may might shall should there here if because since until per via using within among between around
    along alongside both toward towards upon etc eg ie e.g i.e such like including include includes included plus well
    other others another some any own same i'm i've i'd i'll we're we've they're that's there's let's s t d ll ve re m
    """
)

# Small words that carry meaning: a draft may not bring them in.
WEIGHTY = listed(
    """
    not no never without nothing none nobody cannot over under above below beyond before after against all every each
    only always most more less fewer least both alone independently entire whole multiple many numerous several few
    much very highly further again first last than
    """
)

NEGATORS = listed(
    """
    not no never without nothing none nobody cannot can't don't didn't doesn't won't wasn't weren't isn't aren't
    couldn't wouldn't hadn't haven't hasn't zero free unable
    """
)

IRREGULAR_PLURALS = paired(
    """
    children: child, people: person, men: man, women: woman, feet: foot, teeth: tooth, mice: mouse, analyses:
    analysis, diagnoses: diagnosis, criteria: criterion, curricula: curriculum, data: data, lives: life, knives:
    knife, shelves: shelf, leaves: leave, wives: wife, loaves: loaf, halves: half, staff: staff, newbies: newbie,
    cookies: cookie, movies: movie, brownies: brownie, calories: calorie, selfies: selfie, hoodies: hoodie, pies:
    pie, ties: tie, brickies: brickie, chippies: chippie, sparkies: sparkie, rookies: rookie, smoothies: smoothie,
    roomies: roomie, businesses: business, buses: bus, classes: class, less: less, boss: boss, was: be, sales: sale,
    series: series, this: this, always: always, gas: gas, address: address
    """
)

# British spellings whose American twin no rule gives.
SPELLINGS = paired(
    """
    centre: center, centres: centers, theatre: theater, metre: meter, metres: meters, litre: liter, litres: liters,
    fibre: fiber, programme: program, programmes: programs, cheque: check, cheques: checks, tyre: tire, tyres: tires,
    licence: license, licences: licenses, defence: defense, practise: practice, practised: practiced, practising:
    practicing, catalogue: catalog, catalogues: catalogs, catalogued: cataloged, cataloguing: cataloging, dialogue:
    dialog, grey: gray, aluminium: aluminum, jewellery: jewelry, mum: mom, mums: moms, enrolment: enrollment,
    fulfilment: fulfillment, skilful: skillful, paediatric: pediatric, anaesthetic: anesthetic, manoeuvre: maneuver,
    storey: story, kerb: curb, plough: plow, maths: math, whilst: while, towards: toward, judgement: judgment, ageing:
    aging, analyse: analyze, analysed: analyzed, analysing: analyzing, analyses: analyzes, catalyse: catalyze, e-mail:
    email, e-mails: emails, emailed: email, web-site: website, on-line: online, check-out: checkout, follow-up:
    followup, back-up: backup, pre-school: preschool, a.m.: am, p.m.: pm, a.m: am, p.m: pm
    """
)

_OUR = re.compile(
    r"^(behavi|col|fav|hon|lab|neighb|flav|harb|hum|rum|vig|end?eav|arm|clam|od|parl|sav|tum|val|vap)our(?=s|ed|ing|ful|able|ite|hood|$)"
)
_ISE = re.compile(r"(?<=[a-z]{3})is(e|ed|es|ing|ation|ations|er|ers)$")
# Words whose -ise is no British -ize.
_TRUE_ISE = listed(
    """
    advise advised advises advising exercise exercised exercises exercising supervise supervised supervises supervising
    revise revised revises revising raise raised raises raising promise promised promises promising noise noises
    precise concise expertise enterprise enterprises franchise franchises franchised merchandise merchandised
    merchandising comprise comprised devise devised devising improvise improvised improvising improvises compromise
    surprise surprised televise televised praise praised appraise appraised appraising adviser advisers arise arises
    arising rise rises likewise otherwise wise paradise disguise cruise cruises premise premises raiser raisers
    fundraise fundraised fundraising fundraises fundraiser fundraisers fundraisers poised liaise liaised liaising
    liaises chastise excise demise merchandiser merchandisers
    """
)


_NO_PLURALS = listed("gas bus yes its his has was pos gps ios us as is css aws ems plus los las dos abs pus dis")


class Token(NamedTuple):
    """A piece of a text with its place: a number, a word or one mark."""

    text: str
    start: int
    end: int
    folded: str

    @property
    def is_word(self) -> bool:
        return self.text[:1].isalpha() or (self.text[:1] == "." and len(self.text) > 1)

    @property
    def is_number(self) -> bool:
        return any(letter.isdigit() for letter in self.text[:2])


@lru_cache(1024)
def tokens(text: str) -> tuple[Token, ...]:
    return tuple(Token(match[0], *match.span(), fold(match[0])) for match in TOKEN.finditer(text))


@lru_cache(8192)
def fold(word: str) -> str:
    """Lower case, one apostrophe, no possessive, American spelling."""
    word = word.casefold().replace("’", "'").rstrip("'") or word
    if not word.isascii():
        word = "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
    if word.endswith("'s") and word not in ("it's", "that's", "there's", "let's"):
        word = word[:-2]
    return american(word)


@lru_cache(8192)
def american(word: str) -> str:
    if word in SPELLINGS:
        return SPELLINGS[word]
    if "is" in word and word not in _TRUE_ISE:
        word = _ISE.sub(r"iz\1", word)
    return _OUR.sub(r"\1or", word) if "our" in word else word


@lru_cache(8192)
def stem(word: str) -> str:
    """One key for all forms of a word. "manager" and "manage" stay apart: a person is not a deed."""
    word = fold(word)
    form = verbs.form_of(word)
    if form and word not in ("left", "ground", "found", "saw", "felt", "wound"):
        return american(form.base)
    if word in IRREGULAR_PLURALS:
        return _without_e(IRREGULAR_PLURALS[word])
    return _cut(word)


def _cut(word: str) -> str:
    return _without_e(_bare(word))


def _without_e(word: str) -> str:
    """So that "welcome" and "welcomed" meet, though no table holds them."""
    return word[:-1] if len(word) > 4 and word.endswith("e") and not verbs.form_of(word) else word


def _bare(word: str) -> str:
    if len(word) <= 3:
        return word[:-1] if len(word) == 3 and word.endswith("s") and word not in _NO_PLURALS else word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return _base(word[:-2])
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        one = _base(word[:-1])
        return _bare(one) if one.endswith("ing") else one  # "mornings", as "morning"
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return _undoubled(word[: -len(ending)])
    return word


def _base(word: str) -> str:
    form = verbs.form_of(word)
    return american(form.base) if form else IRREGULAR_PLURALS.get(word, word)


def _undoubled(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz" else word


def plural(word: str) -> str:
    """A noun that has no plural of its own, as many: "delivery" → "deliveries"."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def stems(text: str) -> frozenset[str]:
    """The stems of a list of words."""
    return frozenset(stem(word) for word in text.split())


def parts(word: str) -> tuple[str, ...]:
    """The words inside a hyphenated or slashed one; the word alone otherwise."""
    inner = tuple(piece for piece in re.split(r"[-/]", word) if piece)
    return inner if len(inner) > 1 else (word,)


@lru_cache(8192)
def is_function(word: str) -> bool:
    folded = fold(word)
    return folded in FUNCTION or word.casefold().replace("’", "'") in FUNCTION
