"""What a proposed highlight can never be, whatever its fact: read before any comparison."""

import re

from ...document import limits
from ..language.words import Token

_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_EMAIL = re.compile(r"\S@\w[\w-]*\.\w")
_URL = re.compile(
    r"(?i)\b(?:https?:|ftp:|www\.|mailto:)|\b(?!(?-i:[A-Z][a-z]+)\.com\b(?!/))[\w-]{2,}\.(?:com|org|edu|gov|info|biz|co\.uk|app|ai"
    r"|dev)\b|\b[a-z][\w-]+\.(?:net|io)\b(?<!asp\.net)"
)
_PHONE = re.compile(r"(?<![\d,.])(?:\+\d|\(\d{3}\)|\d{3})[\s().-]*\d{3}[\s.-]*\d{4}(?!\d)")
_MARKUP = re.compile(
    r"<\s*[/!a-zA-Z][^<]*>?|&(?:[a-z]{2,6}|#\d+);|```|`|\*\*|\*\w|__|\]\(|^\s*(?:[#>|]|[-*•▪◦]\s)"
    r"|[\[\]{}|\\]|\$\w*\{|%\}"
)
_BLANK = re.compile(r"\b[XxNn]{1,3}\s?(?:%|percent)|_{2,}|\bX{2,}\b|<[^>]*>")
_CHATTER = re.compile(
    r"(?i)^\W*(?:sure|certainly|of course|absolutely|okay|ok|great|yes|no|hello|hi|thanks?|thank you"
    r"|here(?:'s|’s| is| are)|below is|the following|rewritten|revised"
    r"|output|answer|result|response|draft|note|bullet(?: point)?|highlight|resume bullet|summary"
    r"|example|option \d|assistant|user|system|fact|final)\s*(?:[:!,.]|is\b|are\b|\b(?=.*:))"
    r"|^\W*(?:here(?:'s|’s| is| are)|below is)\b"
    r"|\b(?:as an ai|language model|an ai assistant|i(?:'m| am) (?:sorry|unable|not able)|i "
    r"(?:can(?:no|'|’)t|cannot|won't)|cannot (?:help|assist|comply|fulfill|provide)|can't (?:help"
    r"|assist)"
    r"|let me know|feel free|hope this helps|not (?:enough|provided|specified|mentioned)|no "
    r"information|insufficient|please provide|based on (?:the|your) (?:notes?|facts?|information)"
    r"|the (?:user|candidate|applicant|person|fact|notes?) (?:has|have|had|did|is|was|says?|states?"
    r"|mentions?)|ignore (?:all|the|previous)|system prompt|instructions? above|n/a)\b"
)
_FIRST_PERSON = re.compile(
    r"(?i)(?<![\w'’])(?:i['’](?:m|ve|d|ll)|me|my|myself|we|our|ours|ourselves|we['’]\w+)(?![\w'’])"
)
_I = re.compile(
    r"(?<![\w'’-])(?<!Level )(?<!Type )(?<!Title )(?<!Phase )(?<!Class )(?<!Grade )(?<!Tier )(?<!Part "
    r")(?<!Algebra )(?<!Calculus )(?<!Physics )I(?![\w'’&/.-])|(?<![\w'’])us(?![\w'’])"
)
_STAGES = (
    ("control characters", _CONTROL),
    ("an e-mail address", _EMAIL),
    ("a web address", _URL),
    ("a phone number", _PHONE),
    ("markup", _MARKUP),
    ("a blank", _BLANK),
    ("talk beside the highlight", re.compile(r"(?i)[-–(:]\s*(?:strong|action) verbs?\b|\bbullet point\b")),
    ("a question", re.compile(r"\?")),
    ("quotation marks around it", re.compile(r"^\s*[\"“'‘]")),
    ("talk beside the highlight", _CHATTER),
    ("first person", _FIRST_PERSON),
    ("first person", _I),
    ("shouting", re.compile(r"!|[\U0001F000-\U0001FAFF\u2600-\u27BF]|(?<!\w)#[A-Za-z]")),
)
# Words: fewer than FEW only where all of them are the person's own, or the note has no more.
FEWEST, FEW, MOST = 2, 3, 30


def refusal(text: str, pieces: tuple[Token, ...]) -> str:
    """Why a text cannot be a highlight, in a few words for the log, or ""."""
    if not text.strip():
        return "empty"
    if len(text) > limits.HIGHLIGHT:
        return "too long"
    for reason, pattern in _STAGES:
        if pattern.search(text):
            return reason
    words = [piece.folded for piece in pieces if piece.text[0].isalnum() or len(piece.text) > 1]
    if len(words) < FEWEST:
        return "too short"
    if len(text.split()) > MOST:
        return "too long"
    return "repeats itself" if _repeats(words) else ""


def _repeats(words: list[str]) -> bool:
    trigrams = list(zip(words, words[1:], words[2:], strict=False))
    return len(set(trigrams)) < len(trigrams)
