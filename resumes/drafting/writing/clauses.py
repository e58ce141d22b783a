"""A fact read for drafting: short forms written out, filler gone, cut into clauses that keep their order."""

import re
from dataclasses import replace

from ..language import verbs
from ..language.shorthand import written_out
from ..language.wordlists import listed
from ..language.words import is_function
from . import deeds, fitting, phrases, shortened
from .neighbors import Clause, is_base, settled
from .unknowing import says_nothing, what_is_known

EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2190-\u21ff\ufe0f\u200d\u2022\u25aa\u25cf✓✔]+")
_SLASHED = re.compile(r"\b([a-z]{3,}) ?/ ?([a-z]{3,})\b")
_MARKS = re.compile(
    r"(\([^()]*\))|\s*([;!?]+|,(?!\d{3}\b)|\.(?=\s|$)|(?<!\d):(?=\s)|(?<=\d):(?=\s)|\n)\s*|\s+([–—-]+)\s+"
)
_HEADING = re.compile(
    r"(?i)\b(?:(?:my |main )*(?:duties|responsibilities|tasks|job|role|work)(?: (?:included?|were|are"
    r"|was|includes))?)\s*:"
)
_TAIL = re.compile(
    r"(?i)^(?:[$€£~(\d]|(?:about|around|approximately|roughly|over|more than|at least|up to|almost|nearly|with|without"
    r"|in|on|at|for|from|to|by|of|as|while|when|during|before|after|every|each|using|via|including|no|never|zero|not"
    r"|mostly|mainly|usually|sometimes|often|always|especially|plus|across|under|between|so|because|which|who|where"
    r"|that|than|team of|some|most|many|few|several|daily|weekly|monthly|nightly|nights|weekends|overnight|full time"
    r"|part time|avg|average|all"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|a|an|like|then|very|such|ages?|aged)\b)"
)
_STATES = re.compile(r"(?i)\w (?:was|were|is|are|went|goes|rose|fell|dropped|grew|increased|now|=) ")
_OTHERS = re.compile(
    r"(?i)^(?:(?:every \w+ |on \w+ )?(?:the |my |our |his |her |their |some |most |many )?(?:boss|\w+ team|team"
    r"|grand\w+|mum|mom|dad|mother|father|nan|manager|supervisor|customers?|guests?|people"
    r"|teachers?|everyone|everybody|nobody|he|she|they|company|owner|parents?|coworkers?|clients?|patients?|family"
    r"|regulars|families|residents?|students?|kids|children)\s+(?:always |really |would |just |all |mostly |never )?"
    r"(\w+)|(?:it|this|that|which)\s+(?:was|were|is|are|had)\b|(?:one|a|another) \w+ (?:give|gave|had|was|got|said)\b)"
)
_TOLD = re.compile(r"(?i)^(?:got|was|were) told (?!to\b)")
_CAME_TO_ME = re.compile(
    r"(?i)^(?:[\w-]+ ){0,3}\w+s (?:came|went|turned|talked|called|asked|loved|trusted) (?:\w+ )?(?:to |for )?me\b"
)
_TIME_FIRST = re.compile(
    r"(?i)^((?:on|in|at|every|during|after|before|each|when|if|while|once|one) [\w ]{2,40}?),? (?:i|we) "
    r"(?:also |would |had to )?(.+)$"
)
_LED_TO = re.compile(
    r"(?i)^([^,;.]{4,60}?) (?:after|because|since|once) (?:i|we) ((?:\w+ed|made|wrote|built|set|put|took) [^,;.]+)$"
)
_SO_I = re.compile(  # "the printer broke so i fixed it", "didn't have a scale so we weighed by hand"
    r"(?i)^(?:(?:i |we )?(?:did not|didn['’]?t|could not|couldn['’]?t|do not|don['’]?t) |(?:one time |once )?"
    r"(?:the|our|it|there) (?:\w+ ){0,3}(?:was|were|broke|went|got)\b)[^,;.]{0,50}? so (?=(?:i|we) \w)"
)
_LED_ON = re.compile(r"(?i) (?:so|and|but)$")
_NEXT_SAID = re.compile(r"(?i)(?:,| (?:but|so|because)\b)")
_ADVERB_FIRST = re.compile(r"(?i)^(always|sometimes|usually|often|never|mostly|occasionally) (?:i|we) (?=\w)")
_SPOKEN = re.compile(r"(?i)^(?:and |also |so |but )*(?:i|we) (?!was\b|were\b|am\b|are\b)\w")
_CHOSEN = re.compile(
    r"(?i)^(?:was|were|have been|been) (?=(?:moved|promoted|picked|chosen|hired|named|nominated|awarded|selected"
    r"|certified|trained|given|asked|trusted|voted|elected|recognized|recognised)\b)"
)
_BEFORE_THAT = re.compile(r"(?i)^(?:and |but )?before that (?:it|they|we|people)\b")
LOOSE_ENDS = re.compile(
    r"(?i)^(?:yes|ok|okay|hi|hello|yep|yeah|same|see above|various|misc|etc"
    r"|(?:i did (?:this|it) )?(?:by myself|myself|yourself|on my own|alone|in charge|i was in charge)"
    r"|sometimes|mostly|usually|always|also|often|items|stuff|things)$"
)
_MODEST = frozenset(("help", "assist", "learn", "try", "support", "shadow"))
_OF_ITSELF = listed(
    """
    go come fall rise grow drop increase decrease say ask tell want love like need have be get improve double
    """
)
_BEFORE_AN_I = listed("that which who when where if because so how what while as after before since until than things")
_LETS = listed("help let make watch see have ensure keep get assist teach show train")
_DUTY_OF = re.compile(
    r"(?i)^(?:(?:was|were|am|is) )?(?:also |mainly )?(?:responsible|in charge) (?:for|of|to) (?:to )?(?=(\w+) (\w+))"
)
_DANGLING = re.compile(r"(?i)(?: (?:and|but|so|or|then))+$")
_HAD_TO = re.compile(
    r"(?i)^(always|sometimes|usually|often|mostly|occasionally) (?:had|have|got|used|need|needed) to (?=\w)"
)
_JOINTS = {":": ":", ".": ".", "!": ".", "-": "-"}
_MARKED = re.compile(r"=(\w+)")
_JOINS = listed("and then but &")


def read(fact: str) -> list[Clause]:
    """The clauses of a fact, in order. Empty when nothing in it could be said in a highlight."""
    if _BEFORE_THAT.match(fact):
        return []
    text = _HEADING.sub("", EMOJI.sub(", ", shortened.kept_whole(written_out(what_is_known(fact)))))
    text = _LED_TO.sub(lambda match: f"{match[2]}, {match[1]}" if _STATES.search(match[1]) else match[0], text)
    text = _SO_I.sub("", text)
    slash = " and " if text.count(" / ") == 1 else ", "
    text = _SLASHED.sub(_either_deed, text.replace(" / ", slash).replace(" + ", " and "))
    text = phrases.SOFTENERS.sub("", phrases.FILLERS.sub(" ", text))
    found: list[Clause] = []
    for joint, piece in _pieces(text):
        for place, (own, part) in enumerate(_and_parts(piece)):
            clause = _clause(part, own if place else joint)
            if clause is not None:
                found.append(_as_tools(clause) if found and not fitting.names_only_tools(found[0].text) else clause)
    return settled(found)


def _either_deed(match: re.Match[str]) -> str:
    """ "loaded/unloaded" → "loaded and unloaded"."""
    both = verbs.form_of(match[1]) and verbs.form_of(match[2])
    return f"{match[1]} and {match[2]}" if both else match[0]


def _pieces(text: str) -> list[tuple[str, str]]:
    """A text cut at its marks, each piece with the mark before it; brackets stay whole."""
    found: list[tuple[str, str]] = []
    joint, start = "", 0
    for match in _MARKS.finditer(text):
        if match[1]:
            continue
        found.append((joint, text[start : match.start()]))
        joint, start = _JOINTS.get((match[2] or "-")[0], ","), match.end()
    found.append((joint, text[start:]))
    return [(joint, piece.strip(" -")) for joint, piece in found if piece.strip(" -")]


def _and_parts(piece: str) -> list[tuple[str, str]]:
    """Cuts "cooked food and served it" at the "and", and "made coffees took payments" before the second deed."""
    words = piece.split()
    parts: list[tuple[str, list[str]]] = [("", [])]
    bases = next((place for place, word in enumerate(words) if not is_base(word)), len(words))
    if bases > 2:
        last = min(bases, len(words)) - 1
        return [(",", word) for word in words[:last]] + [(",", " ".join(words[last:]))]  # "pick pack dispatch orders"
    for place, word in enumerate(words):
        ahead = words[place + 1 :]
        before = parts[-1][1]
        if (
            before
            and word.casefold() in _JOINS
            and ahead
            and (before[-1], ahead[0]) not in phrases.PAIRED
            and _opens_next(before, ahead)
        ):
            parts.append(("but" if word.casefold() == "but" else "and", []))
        elif before and word.casefold() == "i" and _speaks_again(before, ahead):
            parts.append((",", []))
        elif before and (_runs_on(before, word, ahead) or _goes_on_in_bases(before, word, ahead)):
            parts.append((",", [word]))
        else:
            before.append(word)
    return [(joint, " ".join(part)) for joint, part in parts if part]


def _opens_next(before: list[str], ahead: list[str]) -> bool:
    """Whether a deed of the same telling follows an "and"."""
    if ahead[0].casefold() in ("i", "we", "then", "also"):
        return True
    if len(ahead) > 1 and ahead[0].casefold() == "to" and verbs.base_of(ahead[1]) == ahead[1].casefold():
        return True  # "to answer phones and to write letters"
    following = deeds.opening(" ".join(ahead))
    if following is None and len(ahead) == 1 and (form := verbs.form_of(ahead[0])):
        following = deeds.Opening(form, ahead[0], ())
    if following is None or {"that", "which", "who", "or"} & {word.casefold() for word in before}:
        return False
    first = deeds.opening(_stripped(" ".join(before))) or _lone(_stripped(" ".join(before)))
    if first is None:
        return following.form.kind == "past" and following.sure and following.word.casefold() not in verbs.NOUNS_TOO
    if first.form.base in _MODEST and following.form.kind != "past":
        return False
    return _past(first.form.kind) == _past(following.form.kind)


def _past(kind: str) -> str:
    return "past" if kind == "participle" else kind


def _lone(text: str) -> deeds.Opening | None:
    form = verbs.form_of(text)
    return deeds.Opening(form, text, ()) if form else None


def _runs_on(before: list[str], word: str, ahead: list[str]) -> bool:
    """ "made coffees took payments": a second past verb with an object of its own, and no comma before it."""
    form = verbs.form_of(word)
    if form is None or form.kind != "past" or not ahead or word in verbs.NOUNS_TOO | verbs.ADJECTIVES:
        return False
    first = verbs.form_of(before[0])
    if first is None or first.kind != "past" or len(before) < 2 or is_function(before[-1]):
        return False
    if form.base in _OF_ITSELF:
        return False
    if {"that", "which", "who", "when", "where", "if", "because", "so", "sure", "how"} & set(before):
        return False
    after = ahead[0].casefold()
    return before[-1][-1:] == "s" and after not in ("by", "from", "in", "on", "at", "to", "with", "for", "as")


def _speaks_again(before: list[str], ahead: list[str]) -> bool:
    """ "remembered every order i trained four people": a deed told, and then the next."""
    told = verbs.form_of(_stripped(" ".join(before)).partition(" ")[0])
    waits = _BEFORE_AN_I & {word.casefold().strip(",") for word in (before[0], *before[-6:])}
    return len(ahead) > 1 and told is not None and verbs.form_of(ahead[0]) is not None and not waits


def _goes_on_in_bases(before: list[str], word: str, ahead: list[str]) -> bool:
    """ "load trucks unload trucks": a second base verb with a thing in the plural, after a first with its own."""
    first, form = verbs.form_of(before[0]), verbs.form_of(word)
    if first is None or form is None or {first.kind, form.kind} != {"base"} or first.base in _LETS or not ahead:
        return False
    if len(before) < 2 or is_function(before[-1]) or verbs.form_of(before[-1].removesuffix("s")) and len(before) < 3:
        return False
    return deeds.does_to_many(word.casefold(), ahead[0].casefold())


def _stripped(text: str) -> str:
    text = re.sub(r"(?i)^(?:(?:and|or|but|then|also|plus|so)\s+)+", "", text.strip(" ,.-")).strip()
    return without_lead_in(text)


def _clause(text: str, joint: str) -> Clause | None:
    by_me = bool(_SPOKEN.match(text.strip()))
    text = _DANGLING.sub("", re.sub(r"(?i)(?<=\w) also\b|\balso (?=\w)", "", text.strip(" ,.-")))
    text = _ADVERB_FIRST.sub(lambda match: f"{match[1]} ", text)
    chosen = _CHOSEN.sub("", _without_i(text))
    if chosen != _without_i(text):
        return Clause("tail", _in_register(chosen), joint)
    timed = _time_last(text)
    by_me = by_me or timed != text
    text = _HAD_TO.sub(r"\1 ", _stripped(timed))
    if not any(letter.isalnum() for letter in text) or LOOSE_ENDS.match(text) or says_nothing(text):
        return None
    if of_others(text):
        return Clause("others", _in_register(text), joint)
    if duty := _deed_of_duty(text):
        text, by_me = duty, True
    for pattern, replacement in phrases.OPENINGS:
        if match := pattern.match(text):
            text = _in_form_of(match[1] if match.re.groups else "", match.expand(replacement)) + text[match.end() :]
            by_me = by_me or not replacement
            break
    text = _in_register(text)
    if LOOSE_ENDS.match(text):
        return None
    deed = deeds.opening(text, by_me=by_me)
    if deed is not None and (by_me or deed.form.kind not in ("base", "ing") or not _STATES.search(text)):
        return Clause("deed", " ".join(deed.rest), joint, deed.word, deed.form, deed.adverb, deed.sure)
    return Clause("tail" if _TAIL.match(text) or _STATES.search(text) else "thing", text, joint)


def _as_tools(clause: Clause) -> Clause:
    """A name after a deed is none of its things: "took copays, epic"."""
    is_tools = clause.part == "thing" and fitting.names_only_tools(clause.rest) and not fitting.is_a_word(clause.rest)
    return replace(clause, part="tail", rest=fitting.tools_named(clause.rest)) if is_tools else clause


def _in_form_of(typed: str | None, replacement: str) -> str:
    """ "=perform " in the form of the verb that was typed: "performed ", "performing "."""
    form = verbs.form_of(typed or "did")
    kind = form.kind if form and form.base != "be" else "past"
    made = {"base": lambda base: base, "third": verbs.third, "ing": verbs.ing}.get(kind, verbs.past)
    return _MARKED.sub(lambda match: made(match[1]), replacement)


def _without_i(text: str) -> str:
    return re.sub(r"(?i)^(?:and |then |so |but )*(?:i|we) ", "", text)


def _time_last(text: str) -> str:
    """ "on weekends i closed the kitchen" → "closed the kitchen on weekends"."""
    match = _TIME_FIRST.match(text)
    if not match:
        return text
    when = match[1][:1].lower() + match[1][1:]
    if _LED_ON.search(when):
        return match[2]  # "on fridays it was full so i ran the bar"
    end = next((more.start() for more in _NEXT_SAID.finditer(match[2])), len(match[2]))
    return f"{match[2][:end]} {when}{match[2][end:]}"


def _deed_of_duty(text: str) -> str:
    """ "responsible for check the boxes" → "check the boxes"; "responsible for stock" holds no deed."""
    match = _DUTY_OF.match(text)
    if not match:
        return ""
    form, following = verbs.form_of(match[1]), match[2].casefold()
    is_deed = form is not None and form.kind == "base" and (match[1] not in verbs.NOUNS_TOO or is_function(following))
    return text[match.end() :] if is_deed and following not in ("and", "of", "for", "in", "at") else ""


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
    for pattern, replacement in phrases.REGISTER:
        text = pattern.sub(replacement, text)
    return " ".join(text.split())


def of_others(text: str) -> bool:
    """Whether a clause tells of somebody else, or of how things were: "customers liked it", "they trust me"."""
    if _CAME_TO_ME.match(text) or _TOLD.match(text):
        return True
    if named := shortened.OF_A_NAMED.match(text):
        form = verbs.form_of(named[1])
        return form is not None and form.kind in ("past", "third")
    match = _OTHERS.match(text)
    if not match:
        return False
    verb = match[1] or "was"
    form = verbs.form_of(verb)
    if form is not None and form.kind == "third" and form.base in verbs.NOUNS_TOO:
        return False  # "customer handovers"
    return form is not None and (form.base in ("be", "have") or verb not in verbs.NOUNS_TOO | {"with", "in", "at"})
