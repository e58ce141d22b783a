"""Words typed wrong: "brekfast" and "usualy" as what they can only be. Names and words it does not know stay."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache, lru_cache

from . import dictionary, grammar, misformed, names, proper, synonyms, verbs
from .shorthand import SHORT
from .wordlists import listed, paired
from .words import FUNCTION, NEGATORS, WEIGHTY, american, stem

_SHORTEST, _SHORT, _LONG = 4, 5, 7  # letters: of what is mended, of what must be a word of ours, of any slip
_TOLD = 6  # letters of two words that one hand wrote in two ways
_ENDINGS = ("ing", "ed", "er", "ers", "s", "ly", "y", "ies")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = frozenset("aeiouy")
# Consonants that one ear takes for another.
_ALIKE = frozenset(map(frozenset, listed("ck cs ct cq kq sz sx vb vw vf gj mn dt pb lr")))
_SILENT = listed("tc dg dj ck ho ha he")  # a letter that is not heard, with the next: "sandwitch"
# How likely a slip is, by its kind; and how often a word of no count is taken to be said.
_DOUBLED, _CROSSED, _HEARD, _LEFT_OUT, _OTHER = 30, 10, 8, 4, 1
_OURS, _UNCOUNTED = 20, 500
_SAID = 1_000  # times, of a short word of no table that may be meant
_CLEARLY = 8  # times as likely as the next; twice that in a short word
_NEARLY, _CLEAR = 0.8, 0.05  # how like a word of its sound is, and how much more than the next
# Letters beside one on the keyboard.
_NEAR = paired(
    """
    q: wa, w: qes, e: wrd, r: etf, t: ryg, y: tuh, u: yij, i: uok, o: ipl, p: ol, a: qsz, s: awdzx, d: sefxc, f: drgcv,
    g: fthvb, h: gyjbn, j: hukmn, k: jilm, l: kop, z: asx, x: zsdc, c: xdfv, v: cfgb, b: vghn, n: bhjm, m: njk
    """
)
# What is heard of a word: its consonants, each once, however they are written.
_SOUNDS = tuple(
    (re.compile(letters), sound)
    for letters, sound in (
        ("ph", "f"),
        ("[tcs]i(?=on|an)", "s"),
        ("c(?=[eiy])|z", "s"),
        ("ck|[qk]", "c"),
        ("(?<!^)[aeiouyh]", ""),
        (r"(.)\1+", r"\1"),
    )
)


# Of these some are words, but none of work; the others sound like two.
_ALWAYS = paired(
    """
    putted: put, licencee: licensee, fortnite: fortnight, fortnites: fortnights, fortnigt: fortnight, buss: buses, delt:
    dealt, thers: theres, trolly: trolley, trollys: trolleys, mashine: machine, mashines: machines, waranty: warranty,
    warrenty: warranty, garantee: guarantee, brang: brought, brung: brought, writed: wrote, kitchin: kitchen, acrilic:
    acrylic, rota's: rotas, payed: paid, loosing: losing, tonner: tonner, tonners: tonners, exept: except, exsept:
    except, excpet: except, execpt: except, unles: unless, ourself: ourselves, themself: themselves, themselfs:
    themselves, theyre: they're, youre: you're, combis: combis
    """
)
_EVERYDAY = listed(
    """
    usually really finally actually probably especially sometimes everything everyone something someone anything
    anyone nothing always often almost around another because before after between during different enough every
    first second third from friend hours however important instead later little maybe minutes month months morning
    afternoon evening night nights never next other people perhaps please quite rather same several since still such
    sure surely than thank their there these thing things think those though thought through today together tomorrow
    until weekend weekends where which while without would write wrote year years yesterday young january february
    monday tuesday wednesday thursday friday saturday sunday mostly mainly normally generally daily weekly monthly
    roughly exactly directly quickly slowly carefully beautiful successful necessary possible difficult
    """
)
_WORD = re.compile(r"(?<![\w'’.@/&-])[A-Za-z][a-z]{3,}(?![\w'’@/&-])")

_MADE = re.compile(r"(?:over|under|re|un|mis|out|pre|de|back|hand|fore|cross|up|down)([a-z]{3,}(?:ed|ing))$")
_SOUNDS_ELSE = listed("paired pairing pared paring")  # "prepaired", "repared"


@lru_cache(256)
def spelled(text: str) -> str:
    """A note with its slips of the hand mended: the drafter writes from it, and the check reads by it."""
    return misformed.told_apart(_WORD.sub(_as_meant, text))


_STANDS_ALONE = re.compile(r"\s*(?:$|[,.;)]|(?:and|or|of|in|on|at|for|with|to|from)\b)")
_ARTICLE = re.compile(r"(?i)\b(?:a|an|the|per|each|every)\s+$")


def _fits(match: re.Match[str], meant: str) -> bool:
    """Whether a mend makes grammar: not "once a fortunate"."""
    describes = (
        grammar.describes(meant)
        or meant.endswith(("unate", "ical"))
        or (meant.endswith("ly") and meant not in grammar.NO_ADVERBS)
    )
    alone = describes and _STANDS_ALONE.match(match.string[match.end() :]) is not None
    return not (alone and _ARTICLE.search(match.string[: match.start()]))


def _as_meant(match: re.Match[str]) -> str:
    """Small words; of a word with a capital only the first of the note, and only where it is a deed."""
    word = match[0]
    if word.islower():
        return meant if (meant := mended(word)) == word or _fits(match, meant) else word
    meant = mended(word.casefold())
    opens = not match.string[: match.start()].strip(" -*•\"'")
    return meant.capitalize() if opens and verbs.form_of(meant) and meant != word.casefold() else word


@lru_cache(8192)
def mended(word: str) -> str:
    """A small word as the one it must be, if it is none."""
    if sure := misformed.one_of_many(word) or _ALWAYS.get(word, ""):
        return sure
    if not (word.isascii() and word.isalpha()) or len(word) < _SHORTEST or _is_right(word):
        return word
    if (formed := misformed.formed(word)) and (formed in _known() or dictionary.is_english(formed)):
        return formed
    if word in _known() or _is_made(word):
        return word
    least = _DOUBLED if is_known(word) else _OTHER  # "detacher" is made of a word of ours
    likely = [(_likelihood(word, kind, other), other) for kind, other in _one_slip_from(word) if kind >= least]
    likely = sorted((score, other) for score, other in likely if score)
    if not likely:
        return word if least == _DOUBLED else _sounding_like(word)
    best, meant = likely[-1]
    rivals = [score for score, other in likely if stem(other) != stem(meant)]
    clearly = _CLEARLY if len(word) > _LONG else 2 * _CLEARLY
    if best <= clearly * max(rivals, default=0):
        return word
    return max((_ends_alike(word, other), score, other) for score, other in likely if stem(other) == stem(meant))[2]


def _is_right(word: str) -> bool:
    root = word.removesuffix("ing")
    doing = root != word and root[-1] in _VOWELS - {"e"}  # "cuckooing"
    return (
        word in _plain()
        or _is_name(word)
        or any(map(dictionary.is_english, {word, american(word), root if doing else word}))
    )


def _is_made(word: str) -> bool:
    """ "overlocked", "reballed": what trades make of a verb with a beginning, and no slip of a commoner word."""
    made = _MADE.match(word)
    return made is not None and made[1] not in _SOUNDS_ELSE and verbs.form_of(made[1]) is not None


def _ends_alike(word: str, other: str) -> bool:
    return all(word.endswith(ending) == other.endswith(ending) for ending in ("s", "ed", "ing"))


def _is_name(word: str) -> bool:
    return word in names.PROPER or word in proper.names() or word in SHORT


@lru_cache(8192)
def is_known(word: str) -> bool:
    """Whether a word stands in a table, or is made of one that does: "milking"."""
    if word in _known():
        return True
    roots = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2]
    made = [*roots, *(f"{root}e" for root in roots if f"{root}s" != word)]
    made += [root[:-1] for root in roots if root[-1] == root[-2]]
    return any(root in _known() for root in made)


def is_slip(word: str, other: str) -> bool:
    """Whether two words that no table holds are one letter apart: "claimants", "claiments"."""
    if min(len(word), len(other)) < _TOLD or word[0] != other[0] or is_known(other) or abs(len(word) - len(other)) > 1:
        return False
    return SequenceMatcher(None, word, other).ratio() > _NEARLY


def _likelihood(word: str, kind: int, other: str) -> int:
    """How likely another word was meant by a slip of a kind: those of jobs before others, common before rare ones."""
    said = dictionary.common().get(other, 0)
    if misformed.formed(other) or (other.endswith("s") and not dictionary.is_english(other)):
        return 0  # "shelfs", "womans"
    if other in _known():
        return kind * _OURS * max(said, _UNCOUNTED)
    likely = len(word) > _LONG or (len(word) > _SHORT and kind >= _HEARD and said > _SAID)
    return kind * said if likely else 0


def _one_slip_from(word: str) -> Iterator[tuple[int, str]]:
    """The words that a word may be but for one letter, with how likely such a slip is."""
    for letter in _LETTERS if len(word) > _SHORT else "":
        if frozenset((letter, word[0])) in _ALIKE and _is_a_word(letter + word[1:]):
            yield _HEARD, letter + word[1:]
    for at in range(1, len(word) + 1):
        head, tail = word[:at], word[at:]
        for letter in _LETTERS:
            if _is_a_word(other := head + letter + tail):
                yield _put_in(head, letter, tail), other
            if tail and _is_a_word(other := head + letter + tail[1:]):
                yield _changed(head, letter, tail), other
        if tail and _is_a_word(other := head + tail[1:]):
            yield _taken_out(head, tail), other
        if tail[1:] and len(word) > _SHORTEST and _is_a_word(other := head + tail[1] + tail[0] + tail[2:]):
            yield _CROSSED, other


def _is_a_word(word: str) -> bool:
    return word in dictionary.common() or word in _known()


def _put_in(head: str, letter: str, tail: str) -> int:
    """Of a letter left out: "cheking", "delivry", "forklif"."""
    if letter in (head[-1], tail[:1]) or (letter == "c" and tail[:1] == "k"):
        return _DOUBLED
    if len(head + tail) == _SHORTEST:
        return 0
    if not tail and (letter in "srdy" or len(head) < _LONG - (letter == "e")):
        return 0  # another form of the word, or a name
    return _HEARD if letter in _VOWELS else _LEFT_OUT


def _taken_out(head: str, tail: str) -> int:
    """Of a letter too many: "cleanning", "refridgerator"."""
    if tail[0] in (head[-1], tail[1:2]):
        return _DOUBLED
    if len(tail) == 1 or len(head + tail) == _SHORTEST:
        return 0
    return _HEARD if tail[0] in _VOWELS or tail[:2] in _SILENT else 0


def _changed(head: str, letter: str, tail: str) -> int:
    """Of a letter taken for another: "ciment", "medisine", "chexking"."""
    if len(head + tail) == _SHORTEST or (len(tail) == 1 and len(head) < _LONG):
        return 0
    if {letter, tail[0]} <= _VOWELS or frozenset((letter, tail[0])) in _ALIKE:
        return _HEARD
    return _OTHER * (letter in _NEAR.get(tail[0], "") and len(tail) > 1 and len(head + tail) >= _LONG)


def _sounding_like(word: str) -> str:
    """ "restaraunt", "proffesional": the one long word with the same consonants."""
    if len(word) <= _LONG:
        return word
    near = [(SequenceMatcher(None, word, other).ratio(), other) for other in _by_sound().get(_sound(word), ())]
    best, meant = max(near, default=(0.0, word))
    rival = max((like for like, other in near if stem(other) != stem(meant)), default=0.0)
    return meant if best > _NEARLY and best > rival + _CLEAR else word


@cache
def _by_sound() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for word in sorted({*_known(), *(word for word, said in dictionary.common().items() if said > _SAID)}):
        if len(word) >= _LONG and word.isalpha():
            table.setdefault(_sound(word), []).append(word)
    return table


def _sound(word: str) -> str:
    for letters, sound in _SOUNDS:
        word = letters.sub(sound, word)
    return word


@cache
def _known() -> frozenset[str]:
    """Every word of the tables with its plural, every form of every verb, every small word."""
    listed = {
        word for name in synonyms.NAMES for first, rest in synonyms.rows(name) for word in (*first.split(), *rest)
    }
    plurals = {f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s" for word in listed}
    plurals |= {f"{word[:-1]}ies" for word in listed if word.endswith("y")}
    return frozenset(listed | plurals | set(verbs.forms()) | FUNCTION | WEIGHTY | NEGATORS | _EVERYDAY)


@cache
def _plain() -> frozenset[str]:
    """Words that no other table needs, and that are no slip of one: "reefer", "manger"."""
    return frozenset(word for _, rest in synonyms.rows("plain") for word in rest)
