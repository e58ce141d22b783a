"""Notes that deny, limit, give a reason or tell of others. Rules read many of them amiss, so there a line stays near
the note's own words, or none is told and the person is asked."""

import re
from collections.abc import Sequence

from ..checking.refusals import MOST
from ..language import verbs
from ..language.wordlists import listed
from ..language.words import tokens
from . import nodeeds, plainly
from .neighbors import Clause
from .tagging import plain
from .tidying import tidied

_LIMITS = r"\w+n['’]t|wasnt|didnt|couldnt|dont|not(?! (?:there|here|in)\b)|never|only|but|because"
_LIMITED = re.compile(rf"(?i)\b(?:{_LIMITS}|just)\b|->|→")
_DOUBTFUL = re.compile(
    rf"(?i)\b(?:{_LIMITS}|not|no(?! one|-)|nobody|none|without|except|unless|cos|so|although|though|what|yes|they|he"
    r"|she|his|yet|otherwise)\b|\?|->|→|.(?<!and )\b(?:i|me|we|us) \w"
)
_LIGHT = listed("handle take deal work perform have hold serve manage cover")
_SURE = re.compile(r"(?:Work(?:ed)?|Served?) (?:as|on tills|with (?:the|an?)|one-on-one) |Cover(?:ed)? on-call ")
_SO_I = re.compile(r"(?i)\bso (?:i|we)\b")
_JOINED = re.compile(r"(?:\band|,) ([a-z]+)\b")
_DID = re.compile(
    r"(?i)(?<!n['’]t )(?<!not )\b(?:did|do|doing) (?:the|a|an|all|some|my|our|most)\b|^(?:i )?(?:did|do) "
)
_FIRST_SAID, _OPENING = 2, 5  # words of meaning of a line, and words of its note
_MAY_LOSE = 1  # words of meaning


def is_doubtful(fact: str) -> bool:
    return _DOUBTFUL.search(fact) is not None


def goes_too_far(line: str, fact: str, own: Sequence[Clause]) -> bool:
    """Whether a line of such a note begins amid it, has a verb that says little and is not the note's, or loses words
    of what it tells of the writer (`own`)."""
    note = tidied(fact)
    if not is_doubtful(note):
        return False
    if _loses_words(line, own) and len(note.split()) <= MOST:
        return True
    whole = _SO_I.search(note) is not None and not plainly.meant([note]) - plainly.meant([line])
    return not _SURE.match(line) and (_puts_in_a_verb(line, note) or not whole and _begins_amid(line, note))


def _loses_words(line: str, own: Sequence[Clause]) -> bool:
    told = [clause.text for clause in own if not nodeeds.is_denied(clause)]
    return len(plainly.meant(told) - plainly.meant([line])) > _MAY_LOSE


def _begins_amid(line: str, note: str) -> bool:
    """ "no welding, the fitter did that, I only held the lamp": what comes before says how far it goes."""
    said = [word for token in tokens(line) for word in plainly.meant([token.text])][:_FIRST_SAID]
    opening = plainly.meant([" ".join(note.split()[:_OPENING])])
    return _LIMITED.search(note) is not None and not opening.intersection(said)


def _puts_in_a_verb(line: str, note: str) -> bool:
    own = {verbs.base_of(plain(word)) for word in note.split()}
    words = [line.split()[0], *(found[1] for found in _JOINED.finditer(line))]
    put_in = {verbs.base_of(plain(word)) for word in words} & _LIGHT
    return not _DID.search(note) and bool(put_in - own)
