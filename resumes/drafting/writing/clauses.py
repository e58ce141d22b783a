"""A fact read for drafting: tidied, and cut into clauses that keep their order."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from ..language import grammar, verbs
from ..language.wordlists import listed
from . import duties, fitting, heads, naming, ours, phrases, register, verbforms
from .asides import added, is_aside
from .heads import Head, head_alone, head_of, lead_in
from .lists import items_of, listed_once, lone_verbs
from .neighbors import Clause, settled
from .others import BY_SOMEBODY, counts_some, is_person, tells_of_others
from .speaker import what_was_seen, without_speaker
from .splitting import parts
from .tagging import plain, tagged, words_of
from .tidying import tidied
from .unknowing import says_nothing

_MARKS = re.compile(r"(\([^()]*\))|\s*([;!?]+|\.(?=\s|$)|(?<!\d):(?=\s)|(?<=\d):(?=\s)|\n)\s*|\s+([–—-]+)\s+")
_JOINTS = {":": ":", ".": ".", "!": ".", "-": "-"}
_LINKS = {"and": "and", ", and": "and", "but": "but"}  # every other one is told with a comma
_TAIL = re.compile(
    r"(?i)^(?:[$€£~(\d]|(?:about|around|approximately|roughly|over|more than|at least|up to|almost|nearly|with|without"
    r"|in|on|at|for|from|to|by|of|as|while|when|during|before|after|every|each|using|via|including|no|never|zero|not"
    r"|mostly|mainly|usually|sometimes|often|always|hardly|especially|plus|across|under|between|so|because|which|who|where"
    r"|that|than|team of|top (?:of|for|in)|used to|thanks to|due to|lots of|plenty of|some|most|many|few|several"
    r"|daily|weekly|monthly|now|nightly|nights|weekends|overnight|full time|part time|avg|average|all|both|an estimated"
    r"|half of (?:them|it|the)|the \w+st at \d+|a|an|like|then|very|such|ages?|aged"
    r"|face to face|over the phone|(?:half |quarter )?(?:past |to )?(?:[a-z]+|\d[\d:]*(?: ?[ap]m)?) start$)\b)"
)
_STATES = re.compile(r"(?i)\w (?:was|were|is|are|went|goes|rose|fell|dropped|grew|increased|runs out|expires|now|=) ")
_CHOSEN = re.compile(
    r"(?i)^(?:was|were|got|have been|been) (?=(?:moved|promoted|picked|chosen|hired|named|nominated|awarded|selected"
    r"|certified|trained|given|asked|trusted|voted|elected|recognized|recognised)\b)"
)
_BEFORE_THAT = re.compile(r"(?i)^(?:and |but )?before that (?:it|they|we|people)\b")
_DAILY = re.compile(
    r"(?i)^(?:(?:daily|weekly|monthly|nightly|overnight) [a-z]{3,}|1099s?\b"
    r"|\d+-(?!hour|day|week|month|year|minute)[a-z]{3,} [a-z]{3,}|after-school|1st line|2nd line|1 to 1|1-1"
    r"|one[- ]to[- ]one)"
)
_WHEN = re.compile(r"(?i) (?:when|while|if|because|who|which|that|whenever|(?:as|since) (?:i|we))\b")
_CHANGED = re.compile(r"\bfrom [$£€]?\d[\w.,%]* to [$£€]?\d")
_SO_THAT = re.compile(
    r"(?i)^so (?=(?:everyone|everybody|people|customers|staff|they|it|the \w+|nobody|no one|less|fewer) )"
)
LOOSE_ENDS = re.compile(
    r"(?i)^(?:yes|ok|okay|hi|hello|yep|yeah|same|see above|various|misc|etc"
    r"|(?:i did (?:this|it) )?(?:by myself|myself|yourself|on my own|alone|in charge|i was in charge)"
    r"|sometimes|mostly|usually|always|also|often|items|stuff|things|everything|(?:lots|miles)(?: of (?:it|them))?)$"
)
_OF_A_THING = ("that", "who", "which")
_HANGS = listed("when if while once after before because as since whenever")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_LISTED = re.compile(r", (?:\w+ ){1,3}and \w+")  # "the account, badge and laptop ready"
_CAME = re.compile(r"(?i)^(?:(?:it|that|this) )?((took|takes) (.+)|turned out .+|goes (?:out )?to .+)$")
_TO_ME = re.compile(r"(?i)\b(?:me|us)\b")
_PASSIVE = re.compile(
    r"(?i)\b(?:was|were|is|are|gets?|got) (?:\w+ly )?\w+(?:ed|en|[wr]n|nt|pt)(?: (?:in|up|out|off))?$"
)
_MARKED = re.compile(r"=(\w+)")
_DANGLING = re.compile(r"(?i)(?: (?:and|but|so|or|then))+$")


def read(fact: str) -> list[Clause]:
    """The clauses of a fact, in order. Empty when nothing in it could be said in a highlight."""
    if _BEFORE_THAT.match(fact):
        return []
    found, has_commas = list[Clause](), fact[:1].isupper() and fact[:2] != "I " and fact.count(",") > 1
    for joint, piece in _pieces(tidied(fact)):
        for text, own in _parts(piece):
            clauses = _clauses(text, own or joint, has_commas=has_commas)
            told = any(one.part == "deed" for one in found)
            found += [_as_result(_as_tools(one)) if told else one for one in clauses]
            joint = ","
    return naming.led_by_their_thing(settled(_with_time_at_its_deed(_befallen(listed_once(found)))))


def _befallen(clauses: list[Clause]) -> list[Clause]:
    """ "samples were logged in, labelled and sent": what befell a thing is nobody's deed, and so is what follows."""
    if not clauses or clauses[0].part == "deed" or not _PASSIVE.search(clauses[0].rest):
        return clauses
    end = next((at for at, one in enumerate(clauses) if one.who or one.joint in (";", ".", "but")), len(clauses))
    same = [Clause("others", one.text, one.joint) if one.part == "deed" else one for one in clauses[:end]]
    return [*same, *clauses[end:]]


def _with_time_at_its_deed(clauses: list[Clause]) -> list[Clause]:
    """ "mornings i washed and dressed residents": the time goes behind the deed that has its object."""
    for place, (one, other) in enumerate(pairwise(clauses)):
        only_time = bool(one.rest) and all(plain(word) in grammar.TIME_NOUNS | grammar.TIMES for word in one.words)
        only_time = only_time and plain(one.words[-1]) != "back"
        alike = one.form is not None and other.form is not None and one.form.kind == other.form.kind
        if only_time and alike and other.joint == "and" and other.rest and one.sure and not one.adverb:
            later = replace(other, rest=f"{other.rest} {one.rest}")
            return [*clauses[:place], replace(one, rest=""), later, *clauses[place + 2 :]]
    return clauses


def _pieces(text: str) -> list[tuple[str, str]]:
    """A text cut at its marks but the commas, each piece with the mark before it; brackets stay whole."""
    found: list[tuple[str, str]] = []
    joint, start = ",", 0
    for match in _MARKS.finditer(text):
        if match[1]:
            continue
        found.append((joint, text[start : match.start()]))
        joint, start = _JOINTS.get((match[2] or "-")[0], ","), match.end()
    found.append((joint, text[start:]))
    return [(joint, piece.strip(" -")) for joint, piece in found if piece.strip(" -")]


def _parts(piece: str) -> list[tuple[str, str]]:
    """The clauses of a piece as typed, each with what joined it; "" for the first."""
    words = words_of(piece)
    found: list[tuple[str, str]] = []
    for part in parts([word for word, _, _ in words]):
        text = piece[words[part.first][1] : words[part.last - 1][2]]
        joint = _LINKS.get(part.link, ",") if found else ""
        lone = lone_verbs(text)
        found += [(one, joint if not at else ",") for at, one in enumerate(lone)] if lone else [(text, joint)]
    return found


def _clauses(text: str, joint: str, *, has_commas: bool) -> list[Clause]:
    text = _DANGLING.sub("", text.strip(" ,.-"))
    if not any(letter.isalnum() for letter in text) or says_nothing(text) or is_aside(text):
        return []
    if _BEFORE_THAT.match(text):
        return [Clause("others", _in_register(text), joint)]
    if _SO_THAT.match(text) and joint == ",":
        return [Clause("tail", _in_register(text), joint)]
    clause = clause_of(text, joint)
    if clause is None:
        return []
    return items_of(clause) if clause.part == "thing" and not has_commas else [clause]


def clause_of(text: str, joint: str) -> Clause | None:
    words = text.split()
    if said := added(words) or (text if BY_SOMEBODY.match(f"{text} ") else ""):
        return Clause("tail", _in_register(said), ",")
    if tells_of_others(words) or (counts_some([plain(word) for word in words]) and _whom(text, joint) == text):
        came_of_it = plain(words[0]) in ("less", "fewer", "more")
        said = text if _TO_ME.search(text) else _in_register(text)
        return Clause("tail" if came_of_it else "others", said, "and" if came_of_it else joint)
    chosen = _CHOSEN.sub("", _without_i(text))
    got = "got" in map(plain, words[:3])
    if chosen != _without_i(text) and (got or head_of(words) is None):
        said = _in_register(chosen)
        return Clause("tail", without_speaker(said) or said, joint)
    words, when = naming.from_front(*_fronted(words))
    head = None if _is_a_paper(words) else head_of(words) or head_alone(words)
    if head is None:
        beside = plain(words[0]) == "also" and joint == ","  # "drove the van, also the lorry"
        rest = " ".join(_with_time(_bare(words), when))
        return Clause("tail", _in_register(text), joint) if beside else _other_clause(rest, joint)
    behind = plain("".join(words[head.rest : head.rest + 1]))
    if head.word == "done" and not (head.who or head.done) and behind in ("by", "in", "within"):
        return Clause("tail", " ".join(words), joint)  # "month end, usually done by day 3"
    if reworded := _reworded(head, words, when):
        text, by_me = reworded
        found = _other_clause(text, joint, by_me=by_me or bool(head.who))
        return replace(found, who=head.who, adverb=found.adverb or head.often) if found else None
    return _deed(head, words, when, joint)


def _is_a_paper(words: Sequence[str]) -> bool:
    """ "sit down and reach truck certified"."""
    last = plain(words[-1])
    first = verbs.form_of(plain(words[0]))
    return (last in ("certified", "licensed", "licenced", "registered") and 2 < len(words) < 8) or (
        last in ("trained", "qualified") and len(words) == 2 and (first is None or first.kind == "base")
    )


def _deed(head: Head, words: list[str], when: list[str], joint: str) -> Clause | None:
    """A deed in one clause: its verb as typed, and all that follows, the time that stood in front at its end."""
    rest = what_was_seen(head.form.base, list(words[head.rest :]))
    if rest and plain(rest[0]) == head.often:
        head = replace(head, often="")  # "I do mostly colour"
    if rest[:1] == ["mine"] or (head.form.base in ("want", "hope", "wish") and rest[:1] == ["to"]):
        return None  # "finished mine": of what, another says
    if rest[:1] == ["of"] and head.form.kind == "ing" and head.form.base not in verbforms.WITH_OF:
        rest = rest[1:]  # "was checking of the shelves"
    rest = ours.without_us(" ".join(rest), head.form.base).split()
    said = _in_register(" ".join(_with_time(rest, when)))
    clean = without_speaker(said)
    if head.denied:
        denied = " ".join(words[_start_of(head, words) :])
        return Clause("tail", _in_register(denied), joint)
    text = said if clean is None else clean
    if when == ["once"] and text.endswith(" once") and " that " in text:
        head, text = replace(head, often="once"), text.removesuffix(" once")  # "once fixed a pump that nobody could"
    word, form = head.word.strip(",."), head.form
    if head.past and (form.kind == "base" or (head.goes_on and joint == "and")):
        word, form = verbs.past(form.base), replace(form, kind="past")
    clause = Clause("deed", text, joint, word, form, head.often, head.sure)
    return replace(clause, done=head.done, who=head.who)


def _start_of(head: Head, words: list[str]) -> int:
    """Where a denial begins, the writer left out: "did not miss"."""
    return next((at for at, word in enumerate(words) if plain(word) in grammar.NOTS), head.first)


def _fronted(words: list[str]) -> tuple[list[str], list[str]]:
    """A clause without the time before its "i", and that time: "on weekends i closed"."""
    words = words[lead_in(words) :]
    tags = tagged(words)
    speaks = next((at for at, tag in enumerate(tags) if tag == "I"), 0)
    first = next((at for at in range(speaks) if tags[at] not in ("C", "R") or plain(words[at]) == "once"), speaks)
    if not speaks or first >= speaks:
        return words, []
    opens = plain(words[first]) in grammar.TIMES | grammar.SUBORDINATORS | grammar.TIME_NOUNS | {"with"}
    hangs = plain(words[first]) in _HANGS
    deeds = [
        tags[at]
        for at in range(first, speaks)
        if tags[at] in ("V", "G", "X") and (tags[at - 1] not in ("D", "P") or tags[at + 1] != "N")
    ]
    if speaks - 1 > first and plain(words[speaks - 1]) in ("since", "until", "because"):
        return words, []  # "every Tuesday since i retired"
    if opens and plain(words[speaks - 1]) in ("so", "and", "but"):
        return words[speaks:], []  # "on fridays it was full so i ran the bar"
    if not opens or (deeds and not hangs):
        return words, []
    when = [word.strip(",") for word in words[first:speaks]]
    if plain(when[0]) in ("because", "as", "since"):
        return words[speaks:], []
    return words[speaks:], _time_said(when)


def _time_said(when: list[str]) -> list[str]:
    low = " ".join(plain(word) for word in when)
    if low in ("one time", "one day", "once", "after"):
        return ["once"] if low != "after" else []  # "and after I cleaned" tells what came next
    return [when[0][:1].lower() + when[0][1:], *when[1:]]


def _with_time(rest: list[str], when: list[str]) -> list[str]:
    """A time put behind the deed, and before what hangs on it."""
    if not when:
        return rest
    if {"what", "how", "why", "where", "whether"} & {plain(word) for word in rest[:2]} or "how to" in " ".join(rest):
        return [*rest, *when]  # "knew what to do if a child had a seizure", "find out why when they deny it"
    tags = tagged(rest)
    for at in range(1, len(rest) - 1):
        if tags[at] == "P" and tags[at + 1] == "M" and plain(when[0]) in ("every", "each"):
            at -= plain(rest[at]) == "to" and tags[at - 1] == "M" and at > 1
            at -= tags[at - 1] == "P"
            return [*rest[:at], *when, *rest[at:]]  # "lunch every day for 60 people", "to around 60"
    end = next((at for at, tag in enumerate(tags) if tag == "S" and plain(rest[at]) not in _OF_A_THING), len(rest))
    if not _LISTED.search(" ".join(rest[:end])):
        end = next((at + 1 for at, word in enumerate(rest[:end]) if word.endswith(",")), end)
    if rest[end - 1 : end] and rest[end - 1].endswith(","):
        return [*rest[: end - 1], rest[end - 1][:-1], *when[:-1], f"{when[-1]},", *rest[end:]]
    return [*rest[:end], *when, *rest[end:]]


def _bare(words: list[str]) -> list[str]:
    """A clause without what leads in."""
    at = 0
    while at < len(words) - 1 and (step := lead_in(words[at:]) or _leads(words, at)):
        at += step
    return words[at:]


def _leads(words: list[str], at: int) -> int:
    word, following = plain(words[at]), plain(words[at + 1])
    if word in ("i", "we", "and", "but", "then", "or") or word in grammar.TALK - {"like", "right", "even"}:
        return 1
    to_do = word == "to" and at == 0 and bool(verbs.base_of(following))
    return int(not grammar.is_number(following) if word == "like" else to_do)


def _reworded(head: Head, words: list[str], when: list[str]) -> tuple[str, bool] | None:
    """A clause told in many words, told in few: "took care of 12 residents" → "cared for 12 residents"."""
    text = " ".join(_with_time(list(words[head.first :]), when))
    for pattern, replacement in register.OPENINGS:
        if match := pattern.match(text):
            opened = _in_form_of(match[1] if match.re.groups else "", match.expand(replacement))
            return opened + text[match.end() :], not replacement
    return None


def _other_clause(text: str, joint: str, *, by_me: bool = False) -> Clause | None:
    """A clause that no plain deed opens: a role, a state, a thing, what hangs on the words before."""
    for pattern, replacement in register.OPENINGS:
        if match := pattern.match(text):
            text = _in_form_of(match[1] if match.re.groups else "", match.expand(replacement)) + text[match.end() :]
            by_me = by_me or not replacement
            break
    text = _in_register(text)
    if not text or LOOSE_ENDS.match(text):
        return None
    words = text.split()
    head = None if _is_a_paper(words) else head_of(words)
    if (
        head is not None
        and not head.denied
        and (by_me or head.form.kind not in ("base", "ing") or not _STATES.search(_WHEN.split(text)[0]))
    ):
        return _deed(head, words, [], joint)
    if serves := _serves_as(text):
        return replace(serves, joint=joint)
    clean = without_speaker(_whom(text, joint))
    hangs = _TAIL.match(text) or grammar.is_number(plain(words[0]))
    hangs = (hangs and not _DAILY.match(text)) or _tells_when_or_how(text) or words[0] in ("was", "were")
    part = "tail" if hangs or _STATES.search(_WHEN.split(_IN_BRACKETS.sub("", text))[0]) else "thing"
    return Clause(part, text if clean is None else clean, joint)  # type: ignore[arg-type]


def _serves_as(text: str) -> Clause | None:
    """ "was the first aider for the nursery" → "served as the first aider for the nursery"."""
    words = text.split()
    if len(words) < 2 or plain(words[0]) not in ("was", "were", "am", "is"):
        return None
    tags = tagged(words)
    for place in range(1, min(5, len(words))):
        word = plain(words[place])
        if word in phrases.BODIES:
            return None  # "were the second best store"
        spoke = bool(duties.CONTACT.match(" ".join(words[1:])))
        only = word == "one" and "only" in words[:place]
        if is_person(word) or (word.endswith("er") and place > 1) or only or spoke:
            base = "serve" if word in phrases.OFFICES or spoke else "work"
            if word == "patient" and tags[1] != "D":
                return None  # "because I am patient"
            one = "" if tags[1] == "D" or " of " in text else "a "
            kind: Literal["base", "past"] = "base" if plain(words[0]) in ("am", "is") else "past"
            word = base if kind == "base" else verbs.past(base)
            return Clause("deed", f"as {one}{' '.join(words[1:])}", ",", word, verbs.Form(base, kind))
        if tags[place] not in ("D", "J", "N", "M") and word != "only":
            return None
    return None


def _tells_when_or_how(text: str) -> bool:
    """ "tuesdays", "second shift", "store made 2 million a year": no thing, but when it was, or what came of it."""
    words = text.split()
    low, tags = [plain(word) for word in words], tagged(words)
    if all(word in grammar.TIME_NOUNS or tag in ("R", "C", "J", "D") for word, tag in zip(low, tags, strict=True)):
        return True
    if _CHANGED.search(_IN_BRACKETS.sub("", text)):
        return True
    verb = next((at for at, tag in enumerate(tags) if tag in ("V", "P", "S", "G", "C")), 0)
    form = verbs.form_of(low[verb]) if verb and tags[verb] == "V" else None
    if form is None or form.kind not in ("past", "third") or low[verb] in verbs.NOUNS_TOO:
        return False
    sure = verbs.past(form.base) != verbs.participle(form.base)
    return sure or (verb + 1 < len(words) and tags[verb + 1] in ("D", "M", "N", "O"))


def _whom(text: str, joint: str) -> str:
    """ "trained 2 apprentices, both passed" → "…, both of whom passed"."""
    match = re.match(
        r"(?i)^(both|all|none|most|\d+(?= (?:are|became|passed|graduated) )|two|three|four|half)"
        r" (?:of them )?(passed|got|went|became|are|stayed|finished|won|still(?! (?:here|there)\b)) ?",
        text,
    )
    return f"{match[1]} of whom {text[match.start(2) :]}" if match and joint == "," else text


def _as_tools(clause: Clause) -> Clause:
    """A name after a deed is none of its things: "took copays, epic"."""
    is_tools = clause.part == "thing" and fitting.names_only_tools(clause.rest) and not fitting.is_a_word(clause.rest)
    return replace(clause, part="tail", rest=fitting.tools_named(clause.rest)) if is_tools else clause


def _as_result(clause: Clause) -> Clause:
    """ "took all summer", "it turned out to be a leak": what came of the deeds before, and none of its own."""
    came = _CAME.match(clause.text)
    said = came is not None and (came[2] is None or heads.is_a_span(came[3].split()) and " now" not in came[3])
    if not came or not said:
        return clause
    text = clause.text[came.start(1) :]
    as_which = came[2] or text.startswith("goes")
    return Clause("tail", f"which {text}", ",") if as_which else Clause("tail", f"it {text}", ";")


def _in_form_of(typed: str | None, replacement: str) -> str:
    """ "=perform " in the form of the verb that was typed: "performed ", "performing "."""
    form = verbs.form_of(typed) if typed else verbs.Form("do", "base")  # "responsible for", with no "was"
    is_now = (typed or "").casefold() in ("am", "is", "are")
    kind = "base" if is_now else form.kind if form and form.base != "be" else "past"
    made = {"base": lambda base: base, "third": verbs.third, "ing": verbs.ing}.get(kind, verbs.past)
    return _MARKED.sub(lambda match: made(match[1]), replacement)


def _without_i(text: str) -> str:
    return re.sub(r"(?i)^(?:and |then |so |but )*(?:i|we) ", "", text)


def _in_register(text: str) -> str:
    return " ".join(register.REGISTER.apply(text).split())
