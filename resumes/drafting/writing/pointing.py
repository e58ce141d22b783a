"""A thing told of before the deed, named in the deed: "the stock list was a mess so i rebuilt it"."""

import re

from ..language import grammar, verbs
from ..language.wordlists import listed
from .others import is_person
from .tagging import plain, tagged

_STATE = r"(?:was|were|is|are|kept|had|got|went|broke|stopped|packed|died|failed|leaked|burst|jammed|crashed|looked)"
_TOLD_BEFORE = re.compile(
    rf"(?i)^(?:one time |once )?(?P<thing>(?:(?:the|our|my|a|an) )?(?:[a-z-]+ ){{0,3}}?[a-z-]+?) (?P<state>{_STATE}\b"
    r"[^;.]{0,70}?)(?:,? (?:so|and so|and) |, (?:so |and )?|; )(?P<deed>(?:(?:i|we|my \w+ and i) )?(?:\w+ ).*)$"
)
_HAD = re.compile(
    r"(?i)^(?:(?:i |we |they |(?:the )?(?:family|couple|client|house|school|owner|lady) )?(?:had|have)"
    r"|there (?:was|were|is|are)) (?P<thing>(?:an? |\d+ )[^,;.]{2,40}?)(?:,? so|,? and|,) "
    r"(?P<deed>i \w+ (?:it|them)\b.*)$"
)
_IT = re.compile(r"(?i)\b(it|them)\b")
_NEAR = 9  # words into the deed in which it points back
_NO_DEED = listed("be have want need know like love feel think")
_OF_THE_WHOLE = listed("report tell flag raise explain say mention")  # "it" is all that was told
_SEEING = listed("notice spot see realize")


def named(text: str) -> str:
    """ "the stock list was a mess so i rebuilt it" → "i rebuilt the stock list"."""
    if had := _HAD.match(text):
        return _IT.sub(had["thing"], had["deed"], count=1)
    match = _TOLD_BEFORE.match(text)
    if match is None or not _is_a_thing(match["thing"]) or re.search(r"(?i)\b(?:i|we)\b|\d", match["state"]):
        return text
    deed = match["deed"]
    at = _IT.search(deed)
    if at is None:
        return text
    before = deed[: at.start()]
    base = _told_base(before)
    if not base or base in _OF_THE_WHOLE:
        return text
    thing = re.sub(r"(?i)^(?:(?:our|my|an?|the) )?", "the ", match["thing"], count=1)
    if base in _SEEING:
        return f"{before}{thing} {match['state']}{deed[at.end() :]}" if at[1] == "it" else text
    many = match["thing"].casefold().endswith("s") and not match["thing"].casefold().endswith(("ss", "us"))
    if (at[1].casefold() == "them") != (many or is_person(plain(thing.split()[-1]))):
        return text
    return f"{before}{thing}{deed[at.end() :]}"


def _told_base(before: str) -> str:
    """The first verb of a deed of the writer's that stands before the "it", with no other clause between; ""."""
    if len(before.split()) > _NEAR or {"S", "X"} & set(tagged(before.split())):
        return ""
    words = [plain(word) for word in before.split()]
    words = [word for word in words if word not in ("i", "we", "and", "so", "then", "just", "also")]
    bases = [base for word in words if (base := verbs.base_of(word))]
    opens = bool(words) and (words[0] == "my" or bool(verbs.base_of(words[0])))
    return bases[0] if opens and bases and bases[0] not in _NO_DEED else ""


def _is_a_thing(thing: str) -> bool:
    words = [plain(word) for word in thing.split()]
    if words[0] in grammar.SUBJECTS | grammar.SUBORDINATORS | grammar.TIMES or words[-1] in grammar.SUBJECTS | {"one"}:
        return False
    own = words[0] in ("the", "our", "my", "a", "an")
    return own or (len(words) == 1 and verbs.form_of(words[0]) is None)
