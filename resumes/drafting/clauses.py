"""A fact read for drafting: short forms written out, filler gone, cut into deeds, amounts, tools and other things."""

import re
from dataclasses import dataclass
from typing import Literal

from . import deeds, names, phrases, verbs
from .shorthand import written_out
from .wordlists import listed, paired
from .words import fold, is_function, stem, tokens

Part = Literal["deed", "amount", "tools", "when", "thing", "others"]

EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2190-\u21ff\ufe0f\u200d\u2022\u25aa\u25cf✓✔]+")
_SLASHED = re.compile(r"\b([a-z]{3,}) ?/ ?([a-z]{3,})\b")
_BREAKS = re.compile(r"\s*(?:[;:!?]+|,(?!\d{3})|\.(?=\s|$)|\s[–—-]+\s|\s*[()\[\]\n])\s*")
_WHEN = re.compile(
    r"(?i)^(?:at (?:night|busy times|closing|opening|the end)|(?:on |every |each |over |during |in "
    r")(?:the )?(?:\w+ )?(?:weekends?|week|day|night|nights|morning|mornings|evenings?|summers?"
    r"|winters?|holidays?|"
    r"mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|shifts?|month|year|season"
    r"|semester)|(?:after|before|during) (?:school|class|work|hours|closing|lunch|dinner|rush)"
    r"|weekends|nights|overnight)\b[\w\s]*$|^(?:daily|weekly|monthly|nightly|full time|part time)$"
)
_AMOUNT = re.compile(
    r"(?i)^(?:with )?(?:(?:about|around|approximately|roughly|over|more than|at least|up to|sometimes"
    r"|some days|usually|maybe|almost|nearly|like|another|there (?:was|were)|it was|was|were|had|team "
    r"of|in a team of|a team of|between|probably|average(?:d|s)? of|averag(?:ed|ing)|we were|a few"
    r"|several|dozens of|hundreds of|thousands of) )*"
    r"(?:[$€£]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|hundred|a hundred|a dozen|dozens|hundreds|thousands|a couple)\b)"
)
_OTHERS = re.compile(
    r"(?i)^(?:the |my |our |his |her |their |some |most |many )?(?:boss|manager|supervisor|customers?"
    r"|guests?|people|teachers?|everyone|everybody|he|she|they|company|owner|parents?|coworkers?"
    r"|clients?|patients?|it|this|that|which|who)\s+(?:\w+ ?){1}"
)
_TIME_FIRST = re.compile(
    r"(?i)^((?:on|in|at|every|during|after|before|each|when|while|once|one) [\w ]{2,40}?) (?:i|we) "
    r"(?:also |would |had to "
    r")?(.+)$"
)
_SPOKEN = re.compile(r"(?i)(?:and )?(?:i|we) (?!was\b|were\b|am\b|are\b)\w")
_ALSO = re.compile(r"(?i)(?<=\w) also\b")
_THEIR_DUTY = re.compile(r"(?i)\b(?:responsible|in charge) (?:for|of)\b")
_HEADING = re.compile(
    r"(?i)\b(?:(?:my |main )*(?:duties|responsibilities|tasks|job|role|work)(?: (?:included?|were|are"
    r"|was|includes))?)\s*:"
)
_FOR_DEED = re.compile(r"\bfor (\w+) (?=the |a |an |some )")
_WHILE_I = re.compile(r"(?i)\b(before|after|when|while|until) (?:we|i) (\w+)")
LOOSE_ENDS = re.compile(
    r"(?i)^(?:n/?a|none|nothing(?: much| really)?|idk|i don'?t know|i do not know|not sure|no idea"
    r"|doesn'?t apply|yes|no|ok|okay|hi|hello|yep|yeah|same|see above|various|misc|etc|tbd|\?+)$"
)
_ANSWERED = re.compile(
    r"(?i)^(?:(?:i did (?:this|it) )?(?:by myself|myself|yourself|on my own|alone|with others|in "
    r"charge|i was in charge))$"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a fact. A deed has the base form of its verb; `form` tells how it was written."""

    part: Part
    rest: str
    verb: str = ""
    form: str = ""

    @property
    def words(self) -> list[str]:
        return self.rest.split()

    @property
    def things(self) -> list[str]:
        """The words of meaning, small letters."""
        return [fold(token.text) for token in tokens(self.rest) if token.is_word and not is_function(token.text)]


def read(fact: str) -> list[Clause]:
    """The parts of a fact, in order. Empty when nothing in it could be said in a highlight."""
    text = EMOJI.sub(", ", written_out(fact))
    text = _SLASHED.sub(_either_deed, _HEADING.sub("", text))
    text = phrases.SOFTENERS.sub("", phrases.FILLERS.sub(" ", text))
    found: list[Clause] = []
    for piece in _BREAKS.split(text):
        for part in _and_parts(piece):
            clause = _clause(part, found)
            if clause is not None:
                found.append(clause)
    return found


def _either_deed(match: re.Match[str]) -> str:
    """ "loaded/unloaded" → "loaded and unloaded"."""
    both = verbs.form_of(match[1]) and verbs.form_of(match[2])
    return f"{match[1]} and {match[2]}" if both else match[0]


def _and_parts(piece: str) -> list[str]:
    """Cuts "cooked food and served it" at the "and"; leaves "bread and butter" whole."""
    words = piece.split()
    parts: list[list[str]] = [[]]
    place = 0
    while place < len(words):
        if place and words[place].casefold() in ("and", "then", "but", "&") and parts[-1]:
            ahead = [word.casefold() for word in words[place + 1 : place + 4]]
            if len(ahead) > 1 and ahead[0] == "to" and verbs.base_of(ahead[1]) == ahead[1]:
                parts.append([])
                place += 2  # "to answer phones and to write letters"
                continue
            if _new_deed(ahead) and not _is_of_one_deed(parts[-1], ahead[0]):
                parts.append([])
                place += 1
                continue
        parts[-1].append(words[place])
        place += 1
    return [" ".join(part) for part in parts if part]


def _new_deed(ahead: list[str]) -> bool:
    if not ahead:
        return False
    if ahead[:2] in (["after", "they"], ["then", "they"], ["later", "they"]):
        return True
    return verbs.opens_a_clause(ahead[0], ahead[1] if len(ahead) > 1 else "") or ahead[0] in ("i", "we", "then", "also")


def _is_of_one_deed(before: list[str], verb: str) -> bool:
    """ "helped load and unload": the second verb hangs on the first one's helper."""
    form = verbs.form_of(verb)
    if form is None:
        return False
    forms = [verbs.form_of(word) for word in before]
    if form.kind == "base":
        return not (
            len(before) > 0
            and forms[0] is not None
            and forms[0].kind == "base"
            and forms[0].base not in ("help", "assist", "learn", "try")
        )
    if {"that", "which", "who", "part"} & {word.casefold() for word in before}:
        return True
    return (
        form.kind == "ing"
        and not (forms and forms[0] is not None and forms[0].kind == "ing")
        and any(one is not None and one.kind == "ing" for one in forms[1:])
    )


def _clause(text: str, before: list[Clause]) -> Clause | None:
    own = "own" if _THEIR_DUTY.search(text) else ""
    by_me = bool(_SPOKEN.match(text.strip()))
    text = without_lead_in(_ALSO.sub("", text.strip(" ,.-")))
    text = re.sub(r"^(?:and|or|but|then|also|plus|so)\s+", "", text, flags=re.IGNORECASE).strip()
    if not any(letter.isalnum() for letter in text) or LOOSE_ENDS.match(text) or _ANSWERED.match(text):
        return None
    for pattern, replacement in phrases.OPENINGS:
        changed = pattern.sub(replacement, text, count=1)
        if changed != text:
            text = changed
            break
    by_me = by_me or bool(_TIME_FIRST.match(text))
    text = _in_register(_time_last(text))
    deed = _deed(text, before, by_me=by_me)
    if deed is not None and _part(text, before) != "tools":
        return deed
    return Clause(_part(text, before), text, form=own) if text else None


def _time_last(text: str) -> str:
    """ "on weekends i closed the kitchen" → "closed the kitchen on weekends"."""
    match = _TIME_FIRST.match(text)
    return f"{match[2]} {match[1][:1].lower()}{match[1][1:]}" if match else text


def without_lead_in(text: str) -> str:
    for _ in range(6):
        before = text
        for pattern in phrases.LEAD_INS:
            match = pattern.match(text)
            if match and match.end():
                text = text[match.end() :]
        if text == before:
            return text
    return text


def _in_register(text: str) -> str:
    text = _FOR_DEED.sub(_to_do, _WHILE_I.sub(_while_doing, text))
    for pattern, replacement in phrases.REGISTER:
        text = pattern.sub(replacement, text)
    return " ".join(text.split())


def _to_do(match: re.Match[str]) -> str:
    """ "for find the product" → "to find the product"."""
    word = match[1].casefold()
    return f"to {match[1]} " if verbs.base_of(word) == word and word not in verbs.NOUNS_TOO else match[0]


def _while_doing(match: re.Match[str]) -> str:
    """ "before we opened" → "before opening"."""
    base = verbs.base_of(match[2])
    return f"{match[1]} {verbs.ing(base)}" if base and base not in ("be", "have") else match[0]


def _part(text: str, before: list[Clause]) -> Part:
    if _AMOUNT.match(text):
        return "amount"
    if _WHEN.match(text):
        return "when"
    words = [token for token in tokens(text) if token.is_word and not is_function(token.text)]
    if words and before and all(_is_used(word.text) for word in words):
        return "tools"
    return "others" if of_others(text) else "thing"


def _is_used(word: str) -> bool:
    folded = fold(word)
    return folded in LOOSE_TOOLS or (names.is_tool(folded) and folded not in names.NOT_USED)


def of_others(text: str) -> bool:
    """Whether a clause tells of somebody else, or of how things were: "customers liked it", "was fun", "never late"."""
    words = [word.casefold().strip(",.") for word in text.split()]
    if words[:2] == ["after", "they"] or words[0] in _SAYS_HOW or (len(words) > 2 and _OTHERS.match(text)):
        return True
    if len(words) < 2 or not (words[0] in phrases.OTHERS or stem(words[0]) in phrases.SERVED):
        return False
    form = verbs.form_of(words[1])
    return words[1] in _SAYS_HOW or words[1] == "had" or (form is not None and form.kind == "past")


_SAYS_HOW = listed(
    "was were is are am be been don't didn't doesn't wasn't weren't isn't can't couldn't won't wouldn't dont didnt"
)
# Names that are words too: a tool only where the note speaks of nothing else, or after "in", "using", "with".
LOOSE_TOOLS = paired(
    """
    excel: Excel, outlook: Outlook, slack: Slack, zoom: Zoom, epic: Epic, sap: SAP, word: Word, access: Access,
    flask: Flask, spark: Spark, windows: Windows, illustrator: Illustrator, teams: Teams, looker: Looker, snowflake:
    Snowflake, oracle: Oracle, square: Square, toast: Toast, microsoft: Microsoft, google: Google, adobe: Adobe,
    office: Office, sheets: Sheets, docs: Docs, drive: Drive, react: React, angular: Angular, vue: Vue, rust: Rust,
    go: Go, ruby: Ruby
    """
)


def _deed(text: str, before: list[Clause], *, by_me: bool) -> Clause | None:
    words, aside = deeds.without_adverb(text.split())
    words = deeds.without_be(words)
    after = next((part.form for part in reversed(before) if part.part == "deed"), "")
    form = deeds.opens_with(words, after=after) if words else None
    if form is None and by_me and len(words) > 1:
        form = verbs.form_of(words[0])
    if form is None or form.base == "be":
        return None
    rest = words[1:]
    if form.kind == "ing" and rest[:1] == ["of"]:
        rest = rest[1:]  # "was checking of the shelves"
    return Clause("deed", " ".join([*rest, *([aside] if aside else [])]), form.base, form.kind)


def head(text: str) -> str:
    """The stem of the last noun of the group a text opens with: "pandas pipelines for a model" → pipeline."""
    last = ""
    for token in tokens(text):
        if token.text == "-":
            continue
        if not token.is_word or (is_function(token.text) and last) or token.folded in ("every", "each", "all"):
            break
        if not is_function(token.text):
            last = stem(token.text)
    return last
