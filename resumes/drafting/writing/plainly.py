"""A deed as the note has it, in the person's own words and order: what is left where no line can be told."""

import re

from ..language import grammar, verbs
from ..language.wordlists import listed
from .others import tells_of_others
from .tagging import plain
from .tidying import tidied

_PARTS = re.compile(r"[,;:.!?()]+|\s[-–—]+\s|\s(?:and|but) (?=i\b)", re.IGNORECASE)
_TURNS = re.compile(
    r"(?i)\b(?:cos|coz|cause|because|so|but|before that|after that|which|until|although|though|tho|while|then"
    r"|(?:before|after|when|where) (?:we|i|they))\b"
)
_SPEAKER = re.compile(r"(?i)^(?:(?:and|also|then|mostly|mainly) )*(i )?(?:(?:also|mostly|mainly|usually|often) )*")
_UNTOLD = listed(
    """
    i me my we us our he she him her it them they this that these those not no never nobody just only wasnt didnt
    couldnt supposed
    """
)
_NO_DEEDS = listed("be have get sit wed go start come try need want like feel seem let keep know hear see say think")
_CUT_OFF = grammar.PREPOSITIONS | listed("and or the a an too")
_FEWEST, _MOST = 3, 18  # words


def line(note: str, *, current: bool) -> str:
    """The first part of a note that is a deed of the writer's and whole by itself; nothing where there is none."""
    of_others = False
    for part in _PARTS.split(tidied(note)):
        opened = _SPEAKER.match(part.strip())
        said = part.strip()[opened.end() :] if opened else ""
        turn = _TURNS.search(said)
        words = said[: turn.start() if turn else None].split()
        is_own = not of_others or bool(opened and opened[1])
        if is_own and _is_whole_deed(words, current=current):
            return words[0][:1].upper() + " ".join(words)[1:]
        of_others = of_others or tells_of_others(part.split())
    return ""


def _is_whole_deed(words: list[str], *, current: bool) -> bool:
    low = [plain(word) for word in words]
    if not _FEWEST <= len(low) <= _MOST or _UNTOLD & set(low) or any("n't" in word or "n’t" in word for word in low):
        return False
    form = verbs.form_of(low[0])
    if form is None or form.base in _NO_DEEDS or low[-1] in _CUT_OFF:
        return False
    return verbs.past(form.base) == low[0] or (current and form.kind == "base")
