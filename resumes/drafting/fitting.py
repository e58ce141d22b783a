"""The wording inside one highlight: names as their makers write them, and where amounts, tools and times go."""

import re
from dataclasses import replace

from . import lightly, names, phrases, verbs
from .articles import LINKS, with_articles, with_commas, with_hyphens, with_plurals
from .clauses import LOOSE_TOOLS, Clause, head
from .values import Role
from .wordlists import listed
from .words import fold, is_function, stem, tokens

_TOOL_LEAD = re.compile(r"(?i)^(?:used|using|with|in|on|via)\s+")
_BEFORE_TOOLS = listed("in using with via through into ms microsoft google adobe use used")
_KEPT_IN = re.compile(r"(?i)\b(?:reports?|spreadsheets?|charts?|inventory|schedules?|budgets?)\b")
_PEOPLE = re.compile(
    r"(?i)\b(?:people|others|coworkers|teammates|classmates|students|volunteers|friends|colleagues|workers|employees"
    r"|cooks|servers|cashiers|nurses|drivers|engineers)$"
)
_HEDGED = re.compile(
    r"(?i)^(?:sometimes|some days|there (?:was|were)|it was|was|were|had|we were|usually)\s+"
    r"(?:like |about |around |maybe |up to )?"
)
_ROUGHLY = re.compile(r"(?i)^(?:maybe|probably|like)\s+(?:like |about |around )?(?=\d)")
_SOMETIMES = re.compile(r"(?i)^(?:sometimes|some days|on busy days)\b")
_TEAM = re.compile(r"(?i)^(?:in |with )?(?:a )?team of")
_CAME = re.compile(r"(?i) (?:came|showed up|attended|each time|total|in total)$")
_RATED = re.compile(
    r"(?i)\b(?:an?|per|each|every) (?:day|shift|night|week|hour|month|year|morning)\b|\b(?:daily|weekly|monthly)\b"
)
_COMMON = listed(
    """
    month week day night payroll service daily weekly monthly new front back cash customer story forklift data phone
    inventory color general small large big full part time first food
    """
)
_DENYING = frozenset(("not", "never", "without"))


def fitted(part: Clause, role: Role, *, plain: bool) -> str:
    """A clause's words with articles and proper names. `plain` leaves articles out, where they would say too much."""
    part = replace(part, rest=lowered(part.rest)) if part.part == "thing" else part
    plain = plain or bool(set(part.things) & lightly.PAPERS)
    rest = with_plurals(with_commas(part.rest if plain else with_articles(part)))
    return with_hyphens(with_names(_same_tense(part, rest, role), role))


def lowered(text: str) -> str:
    """A capital that only began a note goes: "Month end close"; a name keeps its own."""
    first = text.split()[0] if text else ""
    if not first.istitle() or fold(first) in names.PROPER or not _is_common(fold(first)):
        return text
    return text[:1].lower() + text[1:]


def _is_common(word: str) -> bool:
    return bool(verbs.form_of(word)) or is_function(word) or word in _COMMON or stem(word) in phrases.SERVED


def joined(verb: str, rest: str, others: list[Clause], role: Role, *, plain: bool) -> str:
    """The deed and what follows it, each part with the link its kind asks for."""
    line = f"{verb} {rest}".strip()
    things = [part for part in others if part.part == "thing"]
    has_tools = False
    for part in others:
        text = with_names(part.rest, role, tools=part.part == "tools")
        if part.part == "thing":
            if part is things[0]:
                line = _with_things(line, verb, things, role, plain=plain)
        elif part.part == "tools":
            line += _tools(line, text, first=not has_tools)
            has_tools = True
        elif part.part == "when":
            line += f" {text[:1].lower()}{text[1:]}"
        else:
            line += _amount(line, text)
    return line


def _tools(line: str, text: str, *, first: bool) -> str:
    text = _TOOL_LEAD.sub("", text)
    if not first:
        return f" and {text}"
    return f" in {text}" if _KEPT_IN.search(line) and " in " not in line else f" using {text}"


def _amount(line: str, text: str) -> str:
    """An amount with its link: "for 200 customers a day", "with 3 people", "in 12-hour shifts"."""
    sometimes = bool(_SOMETIMES.match(text))
    text = with_plurals(with_hyphens(_CAME.sub("", _rough(_HEDGED.sub("up to " if sometimes else "", text)))))
    if _TEAM.match(text):
        return " " + _TEAM.sub("in a team of", text)
    if text.casefold().endswith(" of us"):
        return " in a team of " + text[:-6]
    if text.casefold().startswith(("with ", "for ", "in ")):
        return " " + text
    counted = {stem(token.text) for token in tokens(text) if token.is_word}
    teaches = verbs.base_of(line.split()[0]) in phrases.TEACHES
    if (_RATED.search(text) and "person" in counted) or (phrases.TAUGHT & counted and teaches):
        return " for " + text
    if _PEOPLE.search(text) and len(text.split()) <= 4:
        return (" for " if " with " in line else " with ") + text
    if phrases.SERVED & counted and not phrases.SERVED & {stem(word.text) for word in tokens(line)}:
        return " for " + text
    return (" in " if re.match(r"\d+-hour ", text) else ", ") + text


def _rough(text: str) -> str:
    return _ROUGHLY.sub("about ", text)


def _with_things(line: str, verb: str, things: list[Clause], role: Role, *, plain: bool) -> str:
    """Things after a deed: a place, an occasion, what a care included, or one more of a list."""
    texts = [fitted(part, role, plain=plain) for part in things]
    first = things[0].words[0].casefold()
    deed = verbs.base_of(verb.split()[0])
    if first in ("no", "zero") and " with " not in line:
        return f"{line} with {series(texts)}"
    if first in LINKS:
        return f"{line} {series(texts)}"
    link = _link(things[0]) if len(things) == 1 and len(line.split()) > 1 and first not in _DENYING else ""
    if link:
        return f"{line} {link} {texts[0]}"
    several = len(texts) > 1 or " and " in texts[0] or deed in ("care", "support")
    if (len(line.split()) > 2 or line.endswith("everything")) and several and deed in phrases.INCLUDES:
        return f"{line}, including {series(texts)}"
    return f"{line}, {texts[0]}" if len(texts) == 1 else f"{line}, {', '.join(texts[:-1])}, and {texts[-1]}"


def _link(thing: Clause) -> str:
    """The preposition of a place or an occasion."""
    one = head(thing.rest)
    if " and " in thing.rest and one not in phrases.PLACES | phrases.STANDS:
        one = head(thing.rest.rpartition(" and ")[2])
    if one in phrases.PLACES:
        return "in"
    if one in phrases.STANDS:
        return "at"
    return "for" if one in phrases.OCCASIONS else ""


def series(said: list[str]) -> str:
    """ "a", "a and b", "a, b, and c"."""
    said = [one for one in said if one]
    if len(said) < 3:
        return (", and " if said and "," in said[0] else " and ").join(said)
    return ", ".join(said[:-1]) + ", and " + said[-1]


def _same_tense(part: Clause, rest: str, role: Role) -> str:
    """Verbs that share the deed's place: "cooked and served food" stays one tense."""
    if part.part != "deed" or part.verb in ("help", "assist"):
        return rest
    words = rest.split()
    done = part.form in ("past", "participle") and part.verb in phrases.DONE_ONCE
    for place, word in enumerate(words[:-1]):
        following = words[place + 1]
        form = verbs.form_of(following)
        if word.casefold() not in ("and", "or") or not form or form.kind != part.form:
            continue
        if following.casefold() not in verbs.NOUNS_TOO | verbs.ADJECTIVES:
            words[place + 1] = verbs.in_tense(form.base, current=role.current and not done)
    return " ".join(words)


def with_names(text: str, role: Role, *, tools: bool = False) -> str:
    """Tools as their makers write them, the entry's own names as the entry writes them."""
    own = {name.casefold(): name for name in (*role.tools, *role.known) if name}
    result = text
    for token in reversed(tokens(text)):
        if not token.text.islower():
            continue
        before = text[: token.start].split()[-1:]
        near = bool(before) and before[0].casefold() in _BEFORE_TOOLS
        after = text[token.end :].split()[:1]
        if token.text in ("office", "word", "access", "drive") and after and not is_function(after[0]):
            near = False
        written = own.get(token.text) or _proper(token.text, loose=tools or near)
        if written:
            result = result[: token.start] + written + result[token.end :]
    return result


def _proper(word: str, *, loose: bool) -> str:
    if word in names.PROPER:
        is_plural = word.endswith("s") and names.PROPER.get(word[:-1]) == names.PROPER[word]
        return names.PROPER[word] + ("s" if is_plural else "")
    return LOOSE_TOOLS[word] if word in LOOSE_TOOLS and (loose or word == "excel") else ""


def _one(role: str) -> str:
    """ "supply clerk" → "a supply clerk"; "president of the club" stays."""
    first = role.split()[0]
    if " of " in role or first in ("a", "an", "the") or first.endswith("s"):
        return role
    return f"{'an' if first[0] in 'aeiou' else 'a'} {role}"


def where(early: list[Clause], line: str, role: Role) -> str:
    """What stood before the first deed, put after it: "food bank, sorted donations"."""
    said = ""
    for part in sorted(early, key=lambda part: part.part != "amount"):
        link = _link(part) if part.part == "thing" else ""
        if part.part == "amount":
            said += _amount(line, part.rest)
        elif part.part == "when" or part.words[0].casefold() in LINKS:
            said += f" {part.rest}"
        elif part.part == "thing" and lightly.is_agent(part):
            said += f" as {_one(with_articles(part))}"
        else:
            said += f" {link} {with_articles(part)}" if link else f", {part.rest}"
    return with_names(said, role)
