"""What only says that one does not know: no fact of a note, and no answer, though the question has had its reply."""

import re

_ASIDE = r"(?:(?:and|but|so|well|um+|uh+|tbh|honestly|sorry|oh|i|i'm|i’m|im|am|have|we|really|just|actually)[\s,]+)*"
_AT_A_LOSS = (
    r"(?:(?:do not|don['’]?t|dont) (?:really |even |quite |exactly )?(?:know|remember|recall)"
    r"|(?:can['’]?t|cannot|cant|could ?n['’]?t) (?:really |even |quite )?(?:remember|recall|say|tell|think)"
    r"|not (?:really |too |quite |so |very |exactly |entirely |100% )?(?:sure|certain)"
    r"|no (?:idea|clue)|unsure|idk|dunno|hard to (?:say|tell|know)|who knows|forgot|forget)"
)
_OF_WHAT = (
    r"(?: (?:exactly|for sure|now|anymore|any more|yet|really|tho|though|sorry|tbh|either|it|that|this))*"
    r"(?: (?:(?:the |an? )?(?:exact|right|real|precise|number|numbers|amount|figure|answer|count|name|total)"
    r"|how|what|which|when|about|of|if)\b(?:(?!\bbut\b)[^,;.!?])*)?"
)
_TALK_OF_IT = re.compile(rf"(?i)^{_ASIDE}{_AT_A_LOSS}{_OF_WHAT}[\s.!?]*$")
_AT_ITS_END = re.compile(
    rf"(?i)(?<=\w)[\s,(–-]+(?:(?:and|but|i|i'm|i’m|im|really|just|honestly)\s+)*(?<!was )(?<!were ){_AT_A_LOSS}"
    r"(?: (?:exactly|for sure|now|anymore|really|tho|though|sorry|tbh|(?:the )?(?:exact|right|real) \w+))*[\s).!?]*$"
)
_AT_ITS_START = re.compile(
    rf"(?i)^{_ASIDE}{_AT_A_LOSS}(?: exactly| for sure| really)?[\s,.–-]+(?:but )?"
    r"(?=(?:maybe|about|around|probably|like|roughly|approx|over|up to|between|at least)\b|[$€£~]?\d)"
)
_NOTHING = re.compile(
    r"(?i)^(?:n\s?/?\s?a|none|nothing(?: much| really)?|no|nope|nah|not applicable|does ?n['’]?t apply|unknown|skip"
    r"|pass|tbd|[?.\-\s]+)[\s.!?]*$"
)
_PARTS = re.compile(r"\s*(?:([,;.!?])(?=\s|$)|\s[–—-]\s)\s*|\s+(?=but\b)", re.IGNORECASE)


def says_nothing(text: str) -> bool:
    """ "not sure how many hours", "n/a", "?"."""
    return bool(_NOTHING.match(text.strip()) or _TALK_OF_IT.match(" ".join(text.split())))


def what_is_known(text: str) -> str:
    """An answer or a note without its talk of not knowing: "maybe 10, I dont know exactly" → "maybe 10"."""
    if says_nothing(text):
        return ""
    text = _AT_ITS_END.sub("", _AT_ITS_START.sub("", text.strip()))
    start, kept = 0, ""
    for match in (*_PARTS.finditer(text), None):
        part = text[start : match.start() if match else len(text)]
        if part.strip() and not _TALK_OF_IT.match(" ".join(part.split())):
            kept += text[start : match.end() if match else len(text)]
        start = match.end() if match else start
    return re.sub(r"(?i)^but\s+|[\s,;–—-]+$", "", kept.strip())
