"""Clauses that hang on a deed, with the verbs they need: "when machine stop", "because they not speak English"."""

import re

from ..language import grammar, people, verbs
from ..language.wordlists import listed
from ..language.words import stem
from . import phrases
from .tagging import plain, tagged

_HANGS = re.compile(
    r"(?i)\b(when|if|because|while|before|after|until|whenever|what) ((?:the |a |an |my |our |some )?)"
    r"((?:new |old )?[a-z]+) ([a-z]+)\b(?=$|[ ,.])"
)
_NOT_DONE = re.compile(
    r"(?i)\b(because|when|whenever|if|who|that|where|so|and|but|as|since) ((?:the |my |our |some )?)([a-z]+) (not|no)"
    r" ([a-z]+)\b"
)
_WHO_NOT = re.compile(r"(?i)\b(who|which) (?:not|no) ([a-z]+)\b")
_HERE = listed("home here there in ready available present ok enough able")
_DOING = re.compile(
    r"(?i)\b(when|if|because|while|whenever) ((?:the |my |our |some )?)([a-z]+) ([a-z]+ing)\b"
    r"(?=$|[,.;]| (?:in|on|at|for|from|and|i|we|to|up|down|out|too|very|with|by)\b)"
)
_WAS_DONE = re.compile(
    r"(?i)\b((?:was|were|is|are|got|get|gets|been|be)(?: not)?) (damage|finish|break|broke|miss|lock|cancel|delay|block"
    r"|stick|spill|wash|pack|load|check|need|require|book|order|use|injure|close(?! to\b)|burn|repair)\b"
    r"(?=$|[,.;]| (?:i|we|and|by|in|on|at|or|before|after|when|from|the|to)\b)"
)
_BARE_SUBJECT = re.compile(
    r"(?i)\b(if|when|because|until|whenever|before|after) ([a-z]+) (?=(?:was|is|were|has|had|got|gets)\b)"
)
_HAVE = re.compile(r"(?i)(^|[,;] |\band |\bbut )(one|another|each|he|she|it) (have)\b(?! (?:been|to)\b)")
_BECAUSE = re.compile(
    r"(?i)\bbecause (?=(?:(?:so|too) (?:many|much)|many|lots of|a lot of|covid|traffic|rain|snow|bad)\b)"
)
_ANYTHING = listed("something someone somebody anything anyone anybody everything everyone nobody nothing")
_MANY = listed("people children men women staff they we you i")
_WEATHER = listed("rain snow traffic weather covid work business ice wind water food")
_NO_SUBJECT = grammar.PREPOSITIONS | grammar.LINKERS | grammar.DETERMINERS | grammar.ADVERBS | grammar.SUBORDINATORS
_BARE_PLACES = listed("training school class time day week meal bed")


def hanging_verbs(text: str, *, past: bool) -> str:
    """ "when machine stop" → "when the machine stops"; "before the others come" → "before the others came"."""
    text = _NOT_DONE.sub(lambda match: _denied(match, past=past), text)
    text = _WHO_NOT.sub(lambda match: _who_denied(match, past=past), text)
    text = _DOING.sub(lambda match: _going_on(match, past=past), text)
    text = _BARE_SUBJECT.sub(_with_the, _WAS_DONE.sub(_as_done, text))
    text = _HANGS.sub(lambda match: _finite(match, past=past), text)
    return _BECAUSE.sub(_because_of, text)


def agreeing(line: str, *, past: bool) -> str:
    """ "8 residents, one have dementia" → "…, one has dementia"."""
    return _HAVE.sub(lambda match: f"{match[1]}{match[2]} {'had' if past else 'has'}", line)


def _finite(match: re.Match[str], *, past: bool) -> str:
    link, article, subject, verb = match[1], match[2], match[3], match[4].casefold()
    noun = plain(subject.split()[-1])
    form = verbs.form_of(verb)
    is_base = form is not None and form.kind == "base" and form.base != "be"
    bare = not article and noun not in grammar.SUBJECTS and noun not in _MANY
    served = stem(noun) in people.SERVED
    if (
        form is None
        or not is_base
        or verbs.past(form.base) == verb  # "when the chef quit"
        or noun in _NO_SUBJECT
        or (bare and verbs.form_of(noun) and noun not in verbs.NOUNS_TOO)
        or (link.casefold() == "what" and not served)
    ):
        return match[0]
    following = plain((match.string[match.end() :].split() or [""])[0])
    after = verbs.form_of(following)
    told = after is not None and (after.kind in ("past", "third") or verbs.past(after.base) == following)
    if following.endswith("ed") or following in grammar.BE or told:
        return match[0]  # "when the fog machine died", "when the sprinkler pipe burst"
    many = _is_many(noun)
    if bare and link.casefold() not in ("when", "whenever", "if", "because", "what") and not served:
        return match[0]  # "after shift change"
    article = "the " if bare and not many and noun not in _ANYTHING else article
    said = verbs.past(form.base) if past else verb if many else verbs.third(form.base)
    return f"{link} {article}{subject} {said}"


def _is_many(noun: str) -> bool:
    return noun in _MANY or (noun.endswith("s") and not noun.endswith("ss"))


def _with_its_article(article: str, noun: str) -> str | None:
    """A subject as it must be read, None for a word that is none."""
    low = plain(noun)
    form = verbs.form_of(low)
    if low in _NO_SUBJECT or (form is not None and low not in verbs.NOUNS_TOO and low not in grammar.FOLK):
        return None
    free = article or low in grammar.SUBJECTS | _ANYTHING | _WEATHER or _is_many(low)
    return f"{article}{noun}" if free else f"the {noun}"


def _denied(match: re.Match[str], *, past: bool) -> str:
    """ "they not speak English" → "they did not speak English", "if it not rain" → "if it does not rain"."""
    subject, word = _with_its_article(match[2], match[3]), match[5].casefold()
    if subject is None or (match[4].casefold() == "no" and verbs.base_of(word) != word):
        return match[0]
    form, many = verbs.form_of(word), _is_many(plain(match[3]))
    if form is not None and form.kind == "base" and form.base != "be" and word not in grammar.ADJECTIVES:
        helps = "did" if past else "do" if many else "does"
        return f"{match[1]} {subject} {helps} not {word}"
    if grammar.describes(word) or word in _HERE or (form is not None and form.kind in ("ing", "participle")):
        return f"{match[1]} {subject} {_be(match[3], past=past)} not {word}"
    return match[0]


def _who_denied(match: re.Match[str], *, past: bool) -> str:
    """ "an old man who not walk" → "… who did not walk"."""
    form, before = verbs.form_of(match[2]), plain("".join(match.string[: match.start()].split()[-1:]))
    if form is None or form.kind != "base" or form.base == "be" or match[2] in grammar.ADJECTIVES:
        return match[0]
    return f"{match[1]} {'did' if past else 'do' if _is_many(before) else 'does'} not {match[2]}"


def _be(noun: str, *, past: bool) -> str:
    many = _is_many(plain(noun)) and plain(noun) != "i"
    return ("were" if many else "was") if past else "are" if many else "is"


def _going_on(match: re.Match[str], *, past: bool) -> str:
    """ "if rain coming" → "if rain is coming"."""
    subject = _with_its_article(match[2], match[3])
    form = verbs.form_of(match[4])
    is_doing = form is not None and form.kind == "ing" and match[4].casefold() not in verbs.NOUNS_TOO
    if subject is None or not is_doing or plain(match[3]).endswith("ing"):
        return match[0]
    return f"{match[1]} {subject} {_be(match[3], past=past)} {match[4]}"


def _as_done(match: re.Match[str]) -> str:
    """ "if the box was damage" → "… was damaged"."""
    base = "break" if match[2].casefold() == "broke" else match[2].casefold()
    return f"{match[1]} {verbs.participle(base)}"


def _with_the(match: re.Match[str]) -> str:
    """ "if box was damaged" → "if the box was damaged"."""
    noun = plain(match[2])
    one = verbs.form_of(noun) is None or noun in verbs.NOUNS_TOO
    one = one and not noun.endswith("s") and noun not in _BARE_PLACES and noun not in grammar.SUBJECTS | _ANYTHING
    return f"{match[1]} the {match[2]} " if one and stem(noun) in phrases.COUNTED and noun not in _MANY else match[0]


def _because_of(match: re.Match[str]) -> str:
    """ "because so many orders" → "because of so many orders"; "because the orders came late" stays."""
    rest = re.split(r"[,;.]", match.string[match.end() :])[0].split()
    told = any(tag in ("V", "X", "T", "I") for tag in tagged(rest))
    return match[0] if told or not rest else "because of "
