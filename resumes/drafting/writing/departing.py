"""How far a line departs from its note where it should not: signs that the note was read amiss."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from ..language import grammar, verbs
from ..language.wordlists import listed
from ..language.words import fold, is_function, stem
from . import deeds, phrases
from .others import is_a_sentence, is_person
from .tagging import plain, tagged, words_of
from .tidying import tidied

_OPENS_A_CLAUSE = listed(
    "why how what which who whose where whether that before after when once until because since if"
)
_JOINTS = frozenset((",", ";", "and"))
_NO_DUTY = listed("only just still yet then now before after busiest best mostly also including")
_MOST = re.compile(r"(?:bigg|larg|long|short|old|young|high|fast|hard|tough|small|strong)est$|(?:first|last)$")
_LONGEST = 60  # words of a note; of a longer one a line tells a part
_WHEN = grammar.TIMES | grammar.TIME_NOUNS | {"every", "each", "so"}
_ROW = 2  # doings that are no row yet
_NEAR = 2  # words of a line in which the opening of its note stands well
_STATED_TOO = re.compile(r"(?i), and (?:the |my )?[a-z]+ (?:was|were|is|are) \d")  # "picked 320, and rate was 280"
_USED = re.compile(r"\bused to take\b")
_DID = re.compile(r"\b(?:do|did|doing|done)\b")
_ITEM = re.compile(r", (?:and )?| and ")
_HANGS = re.compile(r"(?i) (?:when|if|while|for|on|in|at|with|from|to|of|every|each)\b")
_WENT = re.compile(
    r"(?i)^\w+s (?:under|below) \d\S* ?(?:%|pct|percent)"
    r"|: (?:zero|no|nil|none|passed)\b|: [^:]*(?:->|→|\d ?%|\bout of \d|\bagainst \d|\bfrom \S*\d\S* to \S*\d)"
)
_LIGHT = re.compile(r"(?:Took|Take) care of |(?:Dealt|Deal) with ")
_PLAINLY_SO = re.compile(
    r"(?:Held?|Hold|Served?|Had|Have) |Used? [A-Z]"
    r"|Work(?:ed)? (?:as|nights|days|(?:on|in) (?:an? \d|[A-Z] )|with (?:about )?\d|[A-Z]\w+days?\b)"
)
_DASHED = re.compile(r" [-–—] ([a-z]+)")  # "9 classes a week - spin, circuits"
_LED = re.compile(r"(?:handled?|cover(?:ed)?|took|take|dealt|deal|work(?:ed)?)$")
_LEADS_A_STATE = re.compile(  # "handle ovens on at 2am", "take care of snag list down to zero"
    rf"(?i){phrases.PUT_IN} [^,;]*\b(?:(?:on|off|out|in) (?:at|by|before)|down (?:from|to)) \w"
)
_DONE = frozenset(("do", "did", "perform", "performed"))
_DOES_A_DOING = re.compile(rf" and (?:perform(?:ed)?|{phrases.PUT_IN}) (\w+ing \w+)")
_HANDLED = re.compile(rf"(?:and|,|:) (?:{phrases.PUT_IN}|(did|do)) (?=\w)")


@dataclass(frozen=True)
class Note:
    """A note, read once for all the lines that are made of it."""

    fact: str

    @cached_property
    def typed(self) -> list[str]:
        return _words(tidied(self.fact))

    @cached_property
    def low(self) -> list[str]:
        """Its words as they are looked up, "" for a mark."""
        return [plain(word) for word in self.typed]

    @cached_property
    def own(self) -> list[str]:
        """Its words as they are looked up, and its marks."""
        return [low or word for low, word in zip(self.low, self.typed, strict=True)]

    @cached_property
    def stems(self) -> list[str]:
        return [stem(fold(word)) for word in self.low]

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Stems that stand side by side, with marks as words."""
        return frozenset(pairwise(stem(fold(word)) for word in self.typed))

    @cached_property
    def within(self) -> frozenset[str]:
        """Words that always follow another word of meaning, with no mark and no "and" between."""
        firsts = {other for one, other in pairwise(self.low) if not one or is_function(one)} | set(self.low[:1])
        return frozenset(self.low) - firsts

    @cached_property
    def named_only(self) -> frozenset[str]:
        return frozenset(_named_only(self.own))


@lru_cache(64)
def departures(line: str, note: Note) -> int:
    """How many verbs, joints and tenses of a line the note gives no reason for."""
    said, own = _words(line), note.own
    if len(own) > _LONGEST:
        return 0
    low = [plain(word) or word for word in said]
    members = [part.split() for part in line.split(", ")[1:]]
    spliced = sum(is_a_sentence(words[grammar.BE & set(words) != set() and words[0] == "and" :]) for words in members)
    spliced += len(_STATED_TOO.findall(line))
    return (
        spliced
        + 2 * bool(_LEADS_A_STATE.match(line))
        + _ends_in_a_deed(line)
        + _handled_amiss(line, " ".join(own))
        + _put_in_as_typed(low, own)
        + _leads_deeds(low, own)
        + sum(
            f" and {word} " in f" {' '.join(low)} " for one in _DASHED.findall(note.fact) for word in {one, _past(one)}
        )
        + (": " in line and ":" not in note.fact and not _LED.match(low[0]) and low[0] not in _DONE)
        + _joined_amiss(low, note)
        + _linked_amiss(low, note)
        + _told_amiss(low, note)
    )


def leads_with_a_new_verb(line: str, note: Note, *, of_the_title: str) -> bool:
    """ "worked on category C": a verb that neither the note nor the title has, and that says more than where, with what
    tools or with which paper."""
    first = verbs.base_of(plain(line.split()[0]))
    own = {of_the_title, *(verbs.base_of(plain(word)) for word in _words(note.fact))}
    light = _LIGHT.match(line) is not None
    return bool(first) and (light or first not in own) and _PLAINLY_SO.match(line) is None


def is_read_amiss(line: str, note: Note) -> bool:
    """Whether a line can't be what its note says, however it reads."""
    return _uses_what_used_to_be(line, note.fact) or _leads_a_result(line, note) or _merges(line, note)


def _merges(line: str, note: Note) -> bool:
    """ "fenced irrigation", of "fencing, irrigation": two things of a list told as one of the other;
    or one of two deeds told and the other not."""
    words = note.stems
    if _is_half_told(f"{line} ", note.low) or _is_mixed(line, note.low):
        return True
    parted = {(words[at - 1], words[at + 1]) for at in range(1, len(words) - 1) if note.typed[at] == ","}
    own = [stem(fold(plain(word))) for word in _words(line.replace(":", " ,"))]
    once = {word for word in own if own.count(word) == 1 and not is_function(word)}
    return any(pair in parted and once.issuperset(pair) for pair in set(pairwise(own)) - set(pairwise(words)))


def _uses_what_used_to_be(line: str, fact: str) -> bool:
    """ "used tickets to sit 20 minutes", of "tickets used to sit 20 minutes"."""
    used = re.match(r"Used? ([\w-]+)", line)
    return used is not None and re.search(rf"(?i)\b{re.escape(used[1])}\b.* used to ", fact) is not None


def _ends_in_a_deed(line: str) -> bool:
    """ "worked the door, did the till": a last deed with no "and"."""
    first, *more = line.split(";")[0].split(", ")
    last = more[-1].split() if more and verbs.form_of(plain(first.split()[0])) else []
    form = verbs.form_of(plain(last[0])) if len(last) > 1 and "and" not in last else None
    if form is not None and form.kind == "base":
        return plain(last[1]) in grammar.DETERMINERS  # "pass instruments, suction, mix the plaster"
    done = (
        form is not None
        and form.kind == "past"
        and form.base != "be"
        and last[0] != form.base
        and last[0] not in verbs.ADJECTIVES
    )
    return done and plain(last[1]) not in grammar.PREPOSITIONS and not grammar.is_year(last[1])


def _words(text: str) -> list[str]:
    return [word for word, _, _ in words_of(text.replace(";", " ;"))]


def _handled_amiss(line: str, note: str) -> int:
    """ "and handled still standing", "handle 2 hygienists": no duty, nor what a list goes on with ("help with the bath,
    the dress")."""
    found = sum(
        f", {one}" in note.replace(" ,", ",") for one in _DOES_A_DOING.findall(line)
    )  # "helped, tallying votes"
    for match in _HANDLED.finditer(line):
        group = [plain(word) for word in line[match.end() :].split()[:3]]
        counts = grammar.is_number(group[0]) and any(is_person(one) for one in group[1:])
        alone = is_person(group[0]) and (not group[1:] or is_function(group[1]))  # not "consumer unit changes"
        item = re.escape(_ITEM.split(line[match.end() :])[0].casefold())
        listed_on = rf"[^,]{{1,30}} , {re.escape(' '.join(group[:2]))}\b|[^,\d]{{1,30}} , {item}(?: ,| and\b|$)"
        goes_on = re.search(rf"\b(?:with|for|of|about|through) (?:{listed_on})", note) is not None
        if match[1]:
            found += goes_on  # "walked buyers through offers, did inspections"
            continue
        amiss = counts or alone or goes_on or group[0] in _NO_DUTY or grammar.is_adverb(group[0])
        typed = _DID.search(note) is not None
        found += amiss or not (
            typed or _stands_apart(line[: match.start()], note) or _names_a_duty(line[match.end() :])
        )
    return found


def _put_in_as_typed(low: Sequence[str], own: Sequence[str]) -> bool:
    """ "painted interiors, and work on doors": a verb that no note has, in another tense than the deed before."""
    first = verbs.form_of(low[0]) if low else None
    if first is None or first.kind != "past" or first.base == low[0]:
        return False
    led = {other for one, other in pairwise(low) if one in _JOINTS}
    return any((form := verbs.form_of(word)) and form.kind == "base" and word not in own for word in led)


def _leads_a_result(line: str, note: Note) -> bool:
    """ "write slow report: 3 hours to 11 minutes", "handle exam results: 71%": a verb put before how something went."""
    if not _WENT.search(note.fact):
        return False
    first = plain(line.split()[0])
    return first not in note.low and verbs.base_of(first) not in {"", "hold", "have", *map(verbs.base_of, note.low)}


def _past(word: str) -> str:
    return verbs.past(base) if (base := verbs.base_of(word)) else word


def _leads_deeds(low: Sequence[str], own: Sequence[str]) -> bool:
    """ "handle service and true wheels", of "service, true wheels, bleed brakes": what is led is a deed itself."""
    forms = [verbs.form_of(word) for word in own]
    base = [form is not None and form.kind == "base" for form in forms]
    sure = own[:1] and own[0] not in verbs.NOUNS_TOO  # "mow, mark, spike, roll"
    deeds_after = sum(base[at] and (sure or word not in verbs.NOUNS_TOO) for at, word in enumerate(own) if at)
    return bool(own) and low[0] not in own and _LED.match(low[0]) is not None and base[0] and deeds_after > 1


def _stands_apart(before: str, note: str) -> bool:
    """Whether a list ended before: with what hangs on it ("ran the office for 40 people"), or led by no typed verb."""
    parts = _ITEM.split(before.strip(" ,"))
    deeds = [form.base for part in parts if len(part.split()) > 1 and (form := verbs.form_of(plain(part.split()[0])))]
    own = {verbs.base_of(word) for word in note.split()}
    return _HANGS.search(parts[-1]) is not None or bool(deeds and deeds[-1] not in own)


def _names_a_duty(text: str) -> bool:
    """Whether what is handled is work by itself, and no more of what the deed before was done to: "orders", not
    "roasts and chops"."""
    group = [plain(word) for word in _HANGS.split(f" {_ITEM.split(text)[0]}")[0].split()]
    return bool(group) and (
        any(word.endswith("ing") for word in (group[0], group[-1]))
        or group[-1].endswith(("room", "rooms"))
        or stem(group[-1]) in phrases.DUTIES | phrases.DEEDS_AS_NOUNS
    )


def _joined_amiss(low: Sequence[str], note: Note) -> int:
    """ "found out why the scanners and kept dropping", "wrote articles for the items; people kept asking": a joint in
    the midst of what was typed as one clause."""
    found, inside = 0, False
    for at in range(1, len(low) - 1):
        inside = inside or low[at] in _OPENS_A_CLAUSE
        if low[at] not in _JOINTS or low[at - 1] in _JOINTS:
            continue
        after = next((word for word in low[at + 1 :] if word not in _JOINTS), "")
        beside = (stem(fold(low[at - 1])), stem(fold(after))) in note.pairs
        new = (beside and after not in grammar.SUBJECTS) or (after in note.within and not is_function(after))
        found += (inside and beside) or (";" in low[at : at + 2] and new)
        inside = inside and low[at] != ","
    return found


def _linked_amiss(low: Sequence[str], note: Note) -> int:
    """ "made cocktails and busiest on Wednesdays", "payment run and FD signs it off": an "and" before no deed of the
    writer's, and no thing."""
    given = set(pairwise(note.low))
    if not any(pair[0] == "and" and pair not in given for pair in pairwise(low)):
        return 0
    tags = tagged(low)
    found = 0
    words = [*note.low, ""]
    hung = {
        words[at]
        for at in range(1, len(note.low))
        if words[at].endswith("ing") and words[at + 1] and not words[at - 1] and words[:at].count("") == 1
    }  # one of a list hangs on nothing: "vitals, meals, charting in Epic"
    for at, word in enumerate(low[:-1]):
        if word == "and" and ("and", low[at + 1]) not in given:
            found += low[at + 1] in hung and not low[0].endswith("ing")  # "assisted, cutting rounds to two"
            often = low[at + 1] in grammar.HOW_OFTEN and _is_done(low[at + 2 : at + 4])  # "and usually approved by"
            describes = tags[at + 1] == "J" and tags[at + 2 : at + 3] in (["P"], ["X"])
            found += "," in low[at:-1] and tags[at + 1] == "N" and _ends_in_a_thing(low)
            found += low[at - 1] in ("it", "them") and tags[at + 1] != "V"  # "got it and new climbing frame"
            most = _MOST.match(low[at + 1]) is not None  # "called 14 shows and largest cast 34"
            fares = "to" in low[at + 2 : at + 3] and verbs.form_of(low[at + 1]) is None  # "loads and Midwest to Texas"
            found += low[at + 1] in _NO_DUTY or most or fares or often or describes or _does_it(low[at + 2 : at + 4])
    return found


def _ends_in_a_thing(low: Sequence[str]) -> bool:
    """ "checked tickets and ramp for wheelchairs, announcements": one more of a list, behind its "and"."""
    last = low[len(low) - low[::-1].index(",") :]
    hangs = is_function(last[0]) or last[0] in grammar.DETERMINERS or grammar.is_adverb(last[0])
    hangs = hangs or any(map(grammar.is_number, last))
    last = last[: next((at for at, word in enumerate(last) if word in grammar.PREPOSITIONS), len(last))]
    told = any(word in grammar.TIME_NOUNS or (verbs.form_of(word) and not deeds.names_many(word)) for word in last)
    return not hangs and not told and len(last) <= _NEAR


def _is_done(low: Sequence[str]) -> bool:
    form = verbs.form_of(low[0]) if len(low) > 1 else None
    return form is not None and form.kind in ("past", "participle") and low[1] in grammar.PREPOSITIONS


def _does_it(low: Sequence[str]) -> bool:
    form = verbs.form_of(low[0]) if len(low) > 1 else None
    return form is not None and form.kind == "third" and low[1] in grammar.OBJECTS | grammar.DETERMINERS


def _told_amiss(low: Sequence[str], note: Note) -> int:
    """A thing told as a deed ("ran purchasing, planning and 2 centers" with "planned"), what "used to take" told as
    what took, and what stood first told as of the reason ("because there were none on call")."""
    own = note.own
    on_call = own[:2] == ["on", "call"] and "call" in low[_NEAR + 1 :]  # "wrote runbooks on call"
    later = next((at for at, word in enumerate(low) if word in grammar.SUBORDINATORS and word in own), len(low))
    opening = next((word for word in own if word.isalpha() and not is_function(word) and word not in _WHEN), "")
    moved = opening in low[later:] and opening not in low[:later] and low[later] in own[own.index(opening) :]
    at = low.index(opening) if opening in low else 0
    before = low[at - 1] if at > _NEAR else ""
    stray = before.isalnum() and not is_function(before) and (before, opening) not in set(pairwise(own))
    softened = _USED.search(" ".join(own)) is not None and not _USED.search(" ".join(low))
    done = "done" in own and "did" in low and "did" not in own
    done = done or "including" in own and not {"include", "included"}.isdisjoint(low)
    return len(note.named_only & _deeds(low[1:])) + (moved or stray) + softened + done + on_call


def _is_half_told(line: str, own: Sequence[str]) -> bool:
    """ "label and dated everything": of two verbs that a note joins, one told and one as typed."""
    for at in range(1, len(own) - 1):
        one, other = verbs.form_of(own[at - 1]), verbs.form_of(own[at + 1])
        if own[at] == "and" and one and other and one.kind == other.kind == "base":
            past = verbs.past(other.base)
            if past != own[at + 1] and f" {own[at - 1]} and {past} " in line:
                return True
    return False


def _is_mixed(line: str, own: Sequence[str]) -> bool:
    """ "took orders, clearing, resetting", of "taking orders, clearing, resetting": one of a row told."""
    row = [
        word
        for before, word in pairwise(("", *own))
        if before in ("", "and") and word.endswith("ing") and verbs.form_of(word)
    ]
    said = set(re.findall(r"\w+", line.casefold()))
    kept = sum(word in said for word in row)
    return len(row) > _ROW and own[:1] == row[:1] and 0 < kept < len(row)


_GO_ON_A_DEED = grammar.DETERMINERS | grammar.OBJECTS | listed("round around up down off out over through away")


def _named_only(own: Sequence[str]) -> set[str]:
    """What a note in the past names by a word that may be a verb: "painted interiors, trim, doors", "ran HPLC, empower
    software", "screened applicants, onboarding packs"."""
    forms = [verbs.form_of(word) for word in own]
    past = {
        form.base for word, form in zip(own, forms, strict=True) if form and form.kind == "past" and word != form.base
    }
    if not past:
        return set()
    found: set[str] = set()
    for at, form in enumerate(forms):
        before, after = own[at - 1] if at else "", "".join(own[at + 1 : at + 2])
        beside = before in ("and", ",") and at > 1 and forms[at - 2] is not None  # "cut and trim beef"
        if (
            form is None
            or form.base in past
            or before in grammar.BE
            or before in grammar.SUBJECTS
            or "to" in (before, after)
        ):
            continue
        goes_on = "".join(own[at + 2 : at + 3]) not in ("", ",")  # "mark up, props"
        has_object = (after in _GO_ON_A_DEED and goes_on) or grammar.is_number(after)
        noun = form.kind == "base" and own[at] in verbs.NOUNS_TOO and not has_object and not beside
        found |= {form.base} if form.kind == "ing" or noun else set()
    return found


def _deeds(low: Sequence[str]) -> set[str]:
    return {form.base for word in low if (form := verbs.form_of(word)) is not None and form.kind == "past"}
