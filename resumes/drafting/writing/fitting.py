"""The last touch on a line: names as their makers write them, plurals after numbers, hyphens, languages and months."""

import re
from functools import lru_cache

from ..language import names, proper, spelling
from ..language.rewrites import Rewrites
from ..language.wordlists import listed, paired
from ..language.words import fold, is_function, tokens
from ..values import Role
from . import counting, shortened
from .others import is_person

# Names that are words too: a tool only where the note speaks of nothing else, or after "in", "using", "with".
LOOSE_TOOLS = paired(
    """
    excel: Excel, outlook: Outlook, slack: Slack, zoom: Zoom, epic: Epic, sap: SAP, word: Word, access: Access,
    flask: Flask, spark: Spark, windows: Windows, illustrator: Illustrator, teams: Teams, looker: Looker, snowflake:
    Snowflake, oracle: Oracle, square: Square, toast: Toast, microsoft: Microsoft, google: Google, adobe: Adobe,
    office: Office, sheets: Sheets, docs: Docs, drive: Drive, react: React, angular: Angular, vue: Vue, rust: Rust,
    go: Go, ruby: Ruby, sage: Sage, blender: Blender, premiere: Premiere, unity: Unity, bootstrap: Bootstrap, twitch:
    Twitch, discord: Discord, rails: Rails, encompass: Encompass
    """
)
# Of these, the ones that are surely tools where the job is to write code.
_OF_CODE = re.compile(
    r"(?i)\b(?:developer|programmer|software|web|devops|sre|data|frontend|backend|computer science)\b"
)
_CODED = listed("react angular vue flask spark snowflake rust ruby rails oracle excel looker")
_BEFORE_TOOLS = listed("in using with via through into ms microsoft google adobe use used on")
_ALSO_PLACES = listed("office word access drive teams square")
_PLAIN_WORDS = listed(
    """
    office word access drive teams square toast go rust sheets docs windows oracle spark slack react
    """
)
_LANGUAGES = listed(
    """
    english spanish french german italian portuguese arabic mandarin cantonese chinese japanese korean russian
    ukrainian romanian turkish hindi urdu bengali punjabi gujarati tamil somali swahili tagalog vietnamese farsi
    persian dari pashto greek dutch swedish norwegian danish finnish czech slovak hungarian bulgarian albanian serbian
    croatian welsh irish tigrinya amharic yoruba igbo hausa
    """
)
_MONTH = re.compile(
    r"\b(january|february|april|june|july|august|september|october|november|december)\b"
    r"|(?<=\bin )(march|may)\b|\b(march|may)(?= \d{4}\b)"
)
_DAY = re.compile(
    r"\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:christmas|easter|ramadan|thanksgiving|halloween|diwali)\b"
    r"|(?<=\bin )polish(?=$|,| (?:and|or|too|with|to|for)\b)"
)
_TOOL_NAMES = frozenset(
    name for name in (*names.PROPER.values(), *LOOSE_TOOLS.values(), *proper.names().values()) if name.isalpha()
)
_NAMES = frozenset((*names.PROPER, *LOOSE_TOOLS, *proper.names(), *_LANGUAGES))
_HEALTH = re.compile(
    r"(?i)\b(?:patients?|nurs\w+|doctors?|surgery|care|health|social|clinics?|referr\w+|wards?|hospitals?|appointments?"
    r"|prescriptions?|medica\w+|called on|visit\w*|link\w*)\b"
)
_MEASURED = re.compile(r"(?i)\b(?:bp|obs|observations|pulse|resps|oxygen|blood pressure)\b")


def _measured(match: re.Match[str]) -> str:
    """ "32 bed unit" → "32-bed unit"; "4 unit managers" are four."""
    following = fold(re.split(r"[^\w-]", match.string[match.end() :], maxsplit=1)[0])
    counts = match[2].casefold() == "unit" and following.endswith("s") and is_person(following)
    return match[0] if counts else f"{match[1]}-{match[2]} "


def _in_series(match: re.Match[str]) -> str:
    """ "Illustrator Photoshop and InDesign" → "Illustrator, Photoshop, and InDesign"."""
    if match[1] in ("Adobe", "Microsoft", "Google", "Apple"):
        return match[0]  # "Adobe Illustrator and InDesign"
    said = [match[1], match[2], match[3]]
    return series(said) if set(said) <= _TOOL_NAMES else match[0]


def _named(match: re.Match[str]) -> str:
    """ "dr lindqvist" → "Dr Lindqvist", where the second is no word."""
    is_name = not match[1].isupper() and not spelling.is_known(match[3]) and not is_function(match[3])
    return f"{match[1].capitalize()}{match[2]} {match[3].capitalize()}" if is_name else match[0]


def _titled(match: re.Match[str]) -> str:
    return match[0][:1].upper() + match[0][1:]


def _languages(match: re.Match[str]) -> str:
    """ "arabic french english" → "Arabic, French, and English"."""
    spoken = [word.title() for word in match[1].split() if word.casefold() != "and"]
    return series(spoken)


def series(said: list[str]) -> str:
    """ "a", "a and b", "a, b, and c"."""
    if len(said) < 3:
        return " and ".join(said)
    return ", ".join(said[:-1]) + ", and " + said[-1]


def _in_capitals(match: re.Match[str]) -> str:
    return match[1].upper() + match[2]


_PHRASES = "|".join(map(re.escape, sorted(proper.phrases(), key=len, reverse=True)))
_SPOKEN = f"(?:{'|'.join(sorted(_LANGUAGES))}|polish)"
_BEFORE_NAMES = Rewrites(
    (
        (rf"(?i)\b({_SPOKEN}(?: (?:and )?{_SPOKEN})+)\b", _languages),
        (
            r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days? ){2,}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b",
            lambda match: series(match[0].split()),
        ),
        (r"(?i)\b((?:a|per|each) (?:night|week|shift)) (?=week(?:end|night|day)s$)", r"\1 on "),
        (  # "games Saturdays": a day behind a thing, with no small word
            r"(?i)\b(?!(?:on|and|or|to|most|every|some|all|two|three|four|of|for|until|till|from|by|through|only|mostly"
            r"|does)\b)"
            r"([a-z]+) ((?:mon|tues|wednes|thurs|fri|satur|sun)days)\b(?! (?:and|to|through|nights?|mornings?))",
            r"\1 on \2",
        ),
        (  # "lawns summer"
            r"(?i)\b(?!(?:this|his|across|was|is|previous|various)\b)([a-z]{2,}s)"
            r" (summers?|winters?|spring|fall|autumn)(?=,|$| and\b)",
            r"\1 in \2",
        ),
        (f"(?i){counting.IN_PLURAL[0]}", counting.IN_PLURAL[1]),
        (
            r"(\d+)\s+(hour|foot|inch|mile|pound|ton|page|week|bed|unit|seat|person)\s+(?=[a-z])(?!(?:a|an|per|each"
            r"|every|of|and|in|on|at|to|for|with|about|from|by|up|over|or|when|as|but|after|before|tests?)\b)",
            _measured,
        ),
        (r"\b(gp)(s?)\b", lambda match: _in_capitals(match) if _HEALTH.search(match.string) else match[0]),
        (
            rf"(?i)(?<![\w'’-])(?<!\bup )(?<!\bdown )(?:{_PHRASES})(?![\w'’-])"
            r"|\b(?<=in )(?:china|turkey|chad|jersey|reading|bath|nice|georgia)(?=$|,| and\b)",
            lambda match: proper.phrases().get(match[0].casefold(), match[0].capitalize()),
        ),
        (_MONTH.pattern, _titled),
        (_DAY.pattern, _titled),
        (r"(?i)\b(dr|mr|mrs|ms|prof|miss|sister|chef|father|coach)\b(\.?) ([a-z]{3,})(?=$|[ ,.'’])", _named),
    )
)
_BEHIND_NAMES = Rewrites(
    (
        (
            r"(?i)\b(nvq|btec|gcse|cctv|vat|mot|pat|cscs|hgv|lgv|pcv|flt|ppe|sen|nhs|cnc|epos|gdpr|coshh|haccp|rto|hvac"
            r"|icu|ekg|iep|otr|p45|p60|p11d)(s?)\b",
            _in_capitals,
        ),
        ("SATs", lambda match: "sats" if _MEASURED.search(match.string) else match[0]),
        (r"(?i)\b(from [\w.+#]+) to go\b(?=$|,| (?:and|in|for)\b)", r"\1 to Go"),
        (
            r"(?<=[a-z]{3}s)(?<!across)(?<!plus)(?<!versus)(?<!less)(?<! was)(?<! has)(?<! this)"
            r"(?<!takes)(?<!lasts)(?<!costs) (?=\d[\d,-]*\+? [a-z]+s$)",
            ", ",
        ),
        ("Word of mouth", "word of mouth"),
    )
)
_AT_LAST = Rewrites(
    (
        (r"(?<![\w,])([A-Z]\w+) ([A-Z]\w+) and ([A-Z]\w+)\b", _in_series),
        (r"\b([Aa]) (?=(?!uni|use|user|usu|eu|one\b|once|U[A-Z]|UK|ut)[aeiouAEIOU][a-z])", r"\1n "),
    )
)


@lru_cache(256)
def finished(line: str, role: Role) -> str:
    """A line as it will be read: cleaned of stray marks, with its names, plurals and hyphens, a capital in front."""
    line = " ".join(line.split()).strip(" ,.;:-").replace(" ,", ",").replace(" )", ")")
    line = _BEHIND_NAMES.apply(_with_names(_BEFORE_NAMES.apply(line), role))
    line = _AT_LAST.apply(shortened.as_written(line))
    return line if re.match(r"[a-z]\d", line) else line[:1].upper() + line[1:]  # "p95 latency"


def _with_names(text: str, role: Role) -> str:
    """Tools as their makers write them, the entry's own names as the entry writes them."""
    own = {name.casefold(): name for name in (*role.tools, *role.known) if name}
    named = [
        token
        for token in tokens(text)
        if (token.folded in own or token.folded in _NAMES)
        and (token.text.islower() or (token.start == 0 and token.text.istitle()))
    ]
    result = text
    only_tools = bool(named) and all(map(_is_tool, _content(text)))
    codes = bool(_OF_CODE.search(role.title))
    for token in reversed(named):
        before = text[: token.start].split()[-1:]
        near = bool(before) and before[0].casefold() in _BEFORE_TOOLS
        after = text[token.end :].split()[:1]
        if token.folded in _ALSO_PLACES and after and not is_function(after[0]):
            near = False
        near = near or (codes and token.folded in _CODED)
        written = own.get(token.folded) or _proper(token.folded, loose=only_tools or near)
        if written:
            result = result[: token.start] + written + result[token.end :]
    return result


def is_proper(word: str) -> bool:
    """Whether a small word is written with a capital wherever it stands."""
    return (
        word in names.PROPER
        or word in proper.names()
        or word in LOOSE_TOOLS
        or word in _LANGUAGES
        or bool(_MONTH.match(word))
        or bool(_DAY.match(word))
    )


def _is_tool(word: str) -> bool:
    return word in LOOSE_TOOLS or (names.is_tool(word) and word not in names.NOT_USED)


def _content(text: str) -> list[str]:
    return [token.folded for token in tokens(text) if token.is_word and not is_function(token.text)]


def names_only_tools(text: str) -> bool:
    """ "figma and excel": nothing but what one works with."""
    content = _content(text)
    return bool(content) and all(_is_tool(word) or len(word) < 3 for word in content) and _is_tool(content[0])


def tools_named(text: str) -> str:
    """Tools as their makers write them, where a text is nothing else."""
    return " ".join(_proper(fold(word), loose=True) or word for word in text.split())


def is_a_word(text: str) -> bool:
    """Whether a tool's name is a plain word as often: "office", "drive"."""
    return text.casefold() in _PLAIN_WORDS


def _proper(word: str, *, loose: bool) -> str:
    if word in _LANGUAGES:
        return word.title()
    if word in proper.names():
        return proper.names()[word]
    if word in names.PROPER:
        is_plural = word.endswith("s") and names.PROPER.get(word[:-1]) == names.PROPER[word]
        return names.PROPER[word] + ("s" if is_plural else "")
    return LOOSE_TOOLS[word] if word in LOOSE_TOOLS and (loose or word == "excel") else ""
