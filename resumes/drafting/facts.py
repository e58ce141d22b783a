"""Notes to facts: one deed or thing said, in the person's own words, small enough for one highlight.

A fact is a piece of the notes as it was typed. It keeps what its numbers count, why and when it was done, who helped,
and what was denied, so that the check can compare a draft with this fact alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..document import limits
from .language import grammar, verbs
from .language.shorthand import written_out
from .language.wordlists import listed
from .language.words import is_function, tokens
from .writing import nodeeds, shortened
from .writing.asides import added, is_aside, without_asides
from .writing.heads import head_of
from .writing.others import is_a_sentence, tells_of_others
from .writing.splitting import NO_OBJECT_NEEDED, PASSIVE_AFTER, parts
from .writing.tagging import plain, words_of
from .writing.unknowing import says_nothing

_SMALL = 4  # a piece of fewer words that count joins its neighbour
_PAIR = 14  # words that two deeds of one sentence may have together
_SPOKEN = 10  # and where the second says "i" again
_SHORT = 12  # words of a sentence about what others did, or what came of it
_ENOUGH = 18  # joined pieces stop growing here
_MOST = 28  # past this nothing joins; a sentence of fewer is cut only between parts that stand alone

_BULLET = re.compile(r"^[^\w$€£(\"'#~+]*(?:\(?(?:\d{1,2}|[a-zA-Z])[.)]\s+|o\s(?=[A-Z]))?[^\w$€£(\"'~.+]*")
_RULE = re.compile(r"^[\s|:+=_-]*$")
_CELLS = re.compile(r"\s*[|\t]\s*")
_HEADING = re.compile(  # of a column: "Task | Count per week"
    r"(?i)^(?:the |my )?(?:tasks?|dut(?:y|ies)|jobs?|items?|activit(?:y|ies)|what(?: i did)?|descriptions?|counts?"
    r"|numbers?|qty|quantity|totals?|amounts?|times|hours|frequency|how (?:many|much|often)|results?|tools?|#)"
    r"(?: (?:an?|per|each|every) \w+)?$"
)
_RATED = re.compile(r"(?i)\w (?:an?|per|each|every) \w+$")
_COUNT = re.compile(r"(?:about |around |~)?\d[\d,.]*[k+]?$")
_PUT_APART = re.compile(r"\s*(?:;|•|·|▪|◦|‣|[\U0001F300-\U0001FAFF☀-➿️]+)\s*")
_SENTENCE = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=\S)")
_UNIT = re.compile(r"(?i)\b(?:hrs?|mins?|wks?|yrs?|mo|lbs?)\.$")
_HANGS_ON = re.compile(
    r"(?i)^(?:it|they|them|this|that|these|those|which|who|because|cos|so|to|for|with|in|on|at|by|from|of|about|around"
    r"|approx\w*|up to|over|sometimes|mostly|usually|especially|including|like|such as|both|all of|none|each|e\.?g"
    r"|one (?:about|of|for|in|on|with)|without|plus|as|when|while|if|until|after|before|since|took (?=\d))\b"
    r"|^[~$€£(]?\d"
)
_HANGS_BEHIND = listed("after because since once")
_POINTS = listed("it them they that this those these theirs him her")
_WHOM = listed("him her them it")
_LEADS_BACK = _POINTS | listed("then so there between either both same other another one ones he she his their")
_CAME = listed("it now they everyone both everything less fewer more")
_TIE = listed("because cos cuz bc so")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A clause of a line: where it stands, the number of its sentence and the length of it in words, what joined it,
    what it is, and the words that lead to it from the clause before."""

    start: int
    end: int
    sentence: int
    of: int
    link: str
    kind: str  # deed, denied, others, adds, tail, thing
    words: tuple[str, ...]
    bridge: tuple[str, ...]

    @property
    def size(self) -> int:
        """Words that count: not "and", not "I"."""
        text = " ".join(self.words)
        head = head_of(self.words)
        if head is not None:
            text = " ".join(self.words[head.first :])
        return sum(1 for word in tokens(written_out(text)) if word.text[0].isalnum())

    @property
    def length(self) -> int:
        """Its words, but those that only say how it was felt."""
        return len(without_asides(" ".join(self.words)).split())

    @property
    def speaks(self) -> bool:
        """Whether it says "i" of its own: "and then i", "and when the manager was off i"."""
        opens = plain(self.words[0]) in grammar.SUBORDINATORS
        return any(plain(word) in ("i", "we") for word in (self.words if opens else self.words[:5]))

    @property
    def points(self) -> bool:
        """Whether its deed is done to "him" or "them", whom the piece before it names."""
        head = head_of(self.words)
        low = [plain(word) for word in self.words]
        at = next((at for at, word in enumerate(low) if word in _WHOM), 0)
        if head is None or head.form.base in ("do", "have", "be") or not head.first < at <= head.rest + 2:
            return False
        following = low[at + 1] if at + 1 < len(low) else ""
        return low[at] != "her" or not following.isalpha() or is_function(following)

    @property
    def has_number(self) -> bool:
        return any(grammar.is_number(plain(word)) for word in self.words)


def facts_from(notes: str) -> tuple[str, ...]:
    """The facts of rough notes, in order, each once, at most as many as an entry holds."""
    found: dict[str, None] = {}
    for line in notes.splitlines():
        for fact in _facts_of_line(line):
            found.setdefault(fact)
            if len(found) >= limits.FACTS_PER_ITEM:
                return tuple(found)
    return tuple(found)


def _facts_of_line(line: str) -> Iterator[str]:
    line = _BULLET.sub("", line).strip()
    if not line or _RULE.match(line):
        return
    if "|" in line or "\t" in line:
        line = _of_a_table([cell for cell in _CELLS.split(line) if cell])
    for group in _grouped(list(_pieces(line))):
        fact = _trimmed(line[group[0].start : group[-1].end])
        if any(letter.isalnum() for letter in fact) and not _is_empty(fact):
            yield fact


def _of_a_table(cells: Sequence[str]) -> str:
    """A row of a table as a note, "" for the names of its columns: "Calls a day | 40" → "40 Calls a day"."""
    if all(map(_HEADING.match, cells)):
        return ""
    *before, last = cells
    counts = len(before) == 1 and _COUNT.match(last) and _RATED.search(before[0])
    return f"{last} {before[0]}" if counts else ", ".join(cells)


def _is_empty(fact: str) -> bool:
    return says_nothing(fact) or is_aside(fact) or nodeeds.only_denies(fact)


def _pieces(line: str) -> Iterator[_Piece]:
    for number, (start, end) in enumerate(_sentences(line)):
        spans = [(first + start, last + start) for _, first, last in words_of(line[start:end])]
        words = [line[first:last] for first, last in spans]
        size, behind = sum(word[-1].isalnum() for word in words), 0
        for part in parts(words):
            said, bridge = tuple(words[part.first : part.last]), tuple(words[behind : part.first])
            first, last, behind = spans[part.first][0], spans[part.last - 1][1], part.last
            yield _Piece(first, last, number, size, part.link, _kind(said, part.link), said, bridge)


def _kind(words: Sequence[str], link: str) -> str:
    if link == "adds" or added(words):
        return "adds"
    if link == "others" or tells_of_others(words):
        return "others"
    first = plain(words[0])
    speaks = next((at for at, word in enumerate(words) if plain(word) in ("i", "we")), 0)
    head = head_of(words[speaks:]) if speaks and first in grammar.TIMES | grammar.SUBORDINATORS else head_of(words)
    if head is not None:
        return "denied" if head.denied else "deed"
    return "tail" if _HANGS_ON.match(" ".join(words)) else "thing"


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a line begins and ends."""
    at = 0
    for part in shortened.cut_outside_brackets(line, _PUT_APART):
        start = line.find(part, at)
        yield from _sentences_of(part, start)
        at = start + len(part)


def _sentences_of(part: str, offset: int) -> Iterator[tuple[int, int]]:
    start = 0
    inside = shortened.in_brackets(part)
    for match in _SENTENCE.finditer(part):
        before, following = part[start : match.start()], part[match.end() :]
        goes_on = shortened.goes_on(before, following) and not _opens_after_time(part, match)
        if goes_on or match.start() in inside or _is_a_title(before):
            continue
        yield offset + start, offset + match.start()
        start = match.end()
    if part[start:].strip():
        yield offset + start, offset + len(part)


def _is_a_title(before: str) -> bool:
    """ "AB tests? helped with 2": asked of oneself, and answered in the next words."""
    return before.endswith("?") and len(before.split()) < _SMALL


def _opens_after_time(part: str, match: re.Match[str]) -> bool:
    """ "4 days/wk. trained on …", "every hr. cctv": a word after a unit is a new sentence, "2 hrs. a day" is not."""
    following = part[match.end() :].split()[0].casefold()
    return bool(_UNIT.search(part[: match.start()])) and following[0].isalpha() and not is_function(following)


def _grouped(pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """Pieces that make one fact together."""
    group: list[_Piece] = []
    for place, piece in enumerate(pieces):
        later = pieces[place + 1] if place + 1 < len(pieces) else None
        if group and not _belongs(group, piece, later):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _belongs(group: list[_Piece], piece: _Piece, later: _Piece | None) -> bool:
    """Whether a piece goes on with the fact before it."""
    last = group[-1]
    total = sum(one.length for one in (*group, piece) if one.kind not in ("others", "adds") or one is piece)
    same = piece.sentence == last.sentence
    if says_nothing(" ".join(piece.words)) or is_aside(" ".join(piece.words)) or piece.kind == "adds":
        return same or piece.kind != "adds" and piece.of <= len(piece.words)  # "shelved books. so many books. 3 carts"
    if same and not piece.speaks and _names_some_of_them(piece):
        return True
    if total > _MOST:
        return False
    if same and piece.of <= _MOST:
        return not _stands_alone(group, piece)
    if piece.kind == "denied" or last.kind == "denied" and not says_nothing(" ".join(last.words)):
        return same and _is_about_the_same(last, piece)
    if piece.kind == "others" and plain(piece.words[0]) in grammar.SUBORDINATORS:
        return False  # "after the first year they put me on returns"
    if not same and (piece.kind == "others" or is_a_sentence(piece.words)):
        return piece.of <= _SHORT and total <= _ENOUGH and last.kind in ("deed", "thing")  # "gave evidence. Client won"
    if piece.kind == "others":
        return not piece.has_number or piece.link != "others" or _tells_what_came_of_it(piece)
    if last.kind == "others" and same and _POINTS & {plain(word) for word in piece.words[:5]}:
        return True  # "new girls got put with me, i showed them the menu"
    if piece.kind == "tail":
        return total <= _ENOUGH or (same and piece.size < _SMALL)
    if not same:
        goes_on = piece.kind == "deed" and plain(piece.words[1 % len(piece.words)]) == "it" and total <= _PAIR
        return goes_on or (_is_scrap(group, piece, later) and total <= _PAIR)
    if piece.kind == "thing":
        return True
    return _is_one_with(group, piece, total)


def _stands_alone(group: Sequence[_Piece], piece: _Piece) -> bool:
    """Whether a short sentence may be cut here: the writer begins again, points back at nothing, and both sides tell a
    deed that is long enough."""
    told = [one for one in group if one.kind == "deed"]
    if not told or piece.kind != "deed" or not piece.speaks:
        return False
    if plain(piece.words[0]) in _HANGS_BEHIND:
        return False  # "stopped 19 payments, after i got everyone to ask"
    leads = {plain(word) for word in (*piece.bridge, *piece.words[: _SMALL + 2])}
    return min(piece.size, sum(one.size for one in told)) > _SMALL + 1 and not leads & _LEADS_BACK


def _names_some_of_them(piece: _Piece) -> bool:
    """ "usually 8 of them before breakfast": no line without the one before it."""
    return ("of", "them") in pairwise(map(plain, piece.words))


def _is_about_the_same(last: _Piece, piece: _Piece) -> bool:
    """ "did the tests, didnt write them": what was not done of it stays beside what was."""
    denied = piece if piece.kind == "denied" else last
    return piece.link not in ("but", "i") and bool(_POINTS & {plain(word) for word in denied.words})


def _tells_what_came_of_it(piece: _Piece) -> bool:
    """ "customers loved it", "now everyone can find stuff"."""
    return plain(piece.words[0]) in _CAME or bool(_POINTS & {plain(word) for word in piece.words})


def _is_scrap(group: list[_Piece], piece: _Piece, later: _Piece | None) -> bool:
    """A sentence too small to stand alone, beside one that is small too: "inventory. 3 ppl. excel"."""
    if piece.kind == "deed" and piece.size > 2:  # noqa: PLR2004 - "ran it"
        return sum(one.size for one in group) < _SMALL and group[-1].kind == "deed" and not piece.speaks
    goes_on = later is not None and later.sentence == piece.sentence
    return sum(one.size for one in group) < _SMALL or (piece.size < _SMALL and not goes_on)


def _is_one_with(group: list[_Piece], piece: _Piece, total: int) -> bool:
    """Whether a deed is told in one line with those before it."""
    told = [one for one in group if one.kind == "deed"]
    words = {plain(word) for word in piece.words}
    if not told:
        pointed = group[-1].kind == "thing" and piece.points  # "clients who came in upset i would sit with them"
        return (total <= _PAIR and group[-1].kind != "others") or pointed or _is_made_so(piece)
    if told[-1] is group[-1] and (piece.points or _shares_whom(group, piece) or _only_had(told[-1], piece)):
        return True
    if piece.link not in ("i", "run") and (words & _POINTS or _lacks_object(piece)):
        return total <= _PAIR or not piece.speaks
    if any(plain(word) in _TIE for word in group[-1].words[1:]) and piece.speaks:
        return total <= _ENOUGH  # "because i saw smoke and i called"
    if piece.link == "i" or piece.speaks:
        return piece.link != "i" and total <= _SPOKEN
    if piece.size < _SMALL or sum(one.size for one in group) < _SMALL:
        return total <= _ENOUGH
    if piece.link == "run":
        return False
    if piece.link == "and" and _breath(group) + piece.length <= _ENOUGH + 1:
        return True
    counts = {any(one.has_number for one in group), piece.has_number}
    if _is_in_other_words(told[-1], piece):
        return total <= _ENOUGH
    return total <= _PAIR and counts == {False}


def _breath(group: Sequence[_Piece]) -> int:
    """How many words were said since the writer last spoke of themselves."""
    speaks = next((at for at in range(len(group) - 1, -1, -1) if group[at].speaks), 0)
    return sum(one.length for one in group[speaks:])


def _only_had(last: _Piece, piece: _Piece) -> bool:
    """ "we had a booth at the fair and i ordered the banners": where it was, before what was done."""
    head = head_of(last.words)
    return head is not None and head.form.base == "have" and head.who == "we" and piece.speaks


def _shares_whom(group: list[_Piece], piece: _Piece) -> bool:
    """ "got him up and washed and dressed every day"."""
    return piece.link == "and" and not piece.speaks and any(one.points for one in group[-2:])


def _is_in_other_words(last: _Piece, piece: _Piece) -> bool:
    """ "worked in a hotel, cleaning rooms": the second says how."""
    one, other = head_of(last.words), head_of(piece.words)
    return one is not None and other is not None and other.form.kind == "ing" and one.form.kind in ("past", "base")


def _is_made_so(piece: _Piece) -> bool:
    """ "built in flutter": what was done to the thing before it."""
    head = head_of(piece.words)
    if head is None or head.who or head.form.kind not in ("past", "participle") or len(piece.words) < 2:
        return False
    following = plain(piece.words[head.rest]) if head.rest < len(piece.words) else ""
    return following in PASSIVE_AFTER and head.form.base not in NO_OBJECT_NEEDED


def _lacks_object(piece: _Piece) -> bool:
    """ "write in the book": the deed is done to what the one before it was done to."""
    head = head_of(piece.words)
    if head is None or head.form.base in NO_OBJECT_NEEDED or head.rest >= len(piece.words):
        return False
    return plain(piece.words[head.rest]) in ("in", "on", "into", "at") and verbs.form_of(head.word) is not None


def _trimmed(piece: str) -> str:
    piece = re.sub(r"(?i)^(?:[\s,;:.&]|and\b|then\b|but\b)+", "", piece)
    piece = re.sub(r"(?i)(?:[\s,;:&]|\band|\bthen|\bbut|(?<!\bor )\bso|\balso)+$", "", piece).strip()
    return piece[:-1].rstrip() if piece.endswith((".", "!")) and not shortened.is_short(piece) else piece
