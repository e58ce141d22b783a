"""Notes to facts: one deed or thing said, in the person's own words, small enough for one highlight.

A fact is a piece of the notes as it was typed. It keeps what its numbers count, who helped, and what was denied, so
that the check can compare a draft with this fact alone.
"""

import re
from collections.abc import Iterable, Iterator

from ..document import limits
from .language import verbs
from .language.shorthand import written_out
from .language.wordlists import listed
from .language.words import NEGATORS, Token, is_function, tokens
from .writing import phrases, shortened
from .writing.unknowing import says_nothing

_CONTEXT = 6  # a place or a day of fewer words stays with the deed it introduces
_SMALL = 4  # a piece of fewer words joins its neighbour
_ENOUGH = 14  # and joined pieces stop growing here
_LONG = 30  # past this an unbroken run of words is cut at its joints

_BULLET = re.compile(r"^[^\w$€£(\"'#~+]*(?:\(?(?:\d{1,2}|[a-zA-Z])[.)]\s+|o\s(?=[A-Z]))?[^\w$€£(\"'~.+]*")
_RULE = re.compile(r"^[\s|:+=_-]*$")
_CELLS = re.compile(r"\s*[|\t]\s*")
_PUT_APART = re.compile(r"\s*(?:;|•|·|▪|◦|‣|[\U0001F300-\U0001FAFF☀-➿️]+)\s*")
_SENTENCE = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=\S)")
_UNIT = re.compile(r"(?i)\b(?:hrs?|mins?|wks?|yrs?|mo|lbs?)\.$")
_TALK = re.compile(
    r"(?i)\b(?:um+|uh+|er+m?|and (?:then )?(?:i|we) (?:also |would |would also |had to |used to |just "
    r")?|(?:and|so|but) then (?:i |we )?|then (?:i|we) |(?:so|but) (?:also )?(?:i|we) "
    r"|and (?:on|in|at|during|after|before|every|sometimes) (?:\w+ ){0,3}(?:i|we) "
    r"|and (?:when|if|once) (?:\w+ ){0,5}(?:i|we) |i also |we also "
    r"|also i |oh and |and also |and like |plus i )"
)
_ITS_TIME = re.compile(
    r"(?i)(?:^|,|\band)\s*((?:(?:one|another|the first|last) time|once"
    r"|(?:in|on|at|during|every|each) (?:\w+ ){0,3}\w+))\s*,?\s*$"
)
_LEADS_IN = re.compile(
    r"(?i)^(?:(?:and|but|so|then|also|plus|oh|well|ok|okay|um+|uh+|like|basically|mostly|mainly|just"
    r"|usually|i|we|my job was(?: to)?|my duties were|duties(?: included)?:?|"
    r"(?:was |am |were )?(?:responsible|in charge) (?:for|of)|had to|have to|used to|would|got to|was"
    r"|were|am|i'm|i’m|did|do)[\s,]+)*"
)
_HANGS_ON = re.compile(
    r"(?i)^(?:it|they|them|this|that|these|those|which|who|because|so that|to|for|with|in|on|at|by"
    r"|from|of|about|around|approx\w*|up to|over|sometimes|mostly|usually|especially|including|like"
    r"|such as|e\.?g)\b|^[~$€£(]?\d"
)
_MODEST = frozenset(("help", "assist", "shadow", "learn", "try", "support"))
_TIES = listed(
    """
    that what when where how while if because as which who so and but after before whatever things ones all
    """
)
_PASSIVE_LINKS = frozenset(("for", "by", "at", "in", "to", "with"))
_TIMES = frozenset(("when", "while", "if", "once", "because"))
_TIMELY = listed("sometimes usually often always mostly occasionally never once normally generally")
_OTHERS = listed(
    """
    my the our his her their a an he she they it this that everyone boss customers
    """
)


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
        line = ", ".join(cell for cell in _CELLS.split(line) if cell)
    pieces = [(piece, number) for number, sentence in enumerate(_sentences(line)) for piece in _pieces(sentence)]
    for piece in _joined(line, pieces):
        fact = _trimmed(piece)
        if any(letter.isalnum() for letter in fact) and not says_nothing(fact):
            yield fact


def _sentences(line: str) -> Iterator[str]:
    for part in shortened.cut_outside_brackets(line, _PUT_APART):
        yield from _sentences_of(part)


def _sentences_of(part: str) -> Iterator[str]:
    start = 0
    inside = shortened.in_brackets(part)
    for match in _SENTENCE.finditer(part):
        before, following = part[start : match.start()], part[match.end() :]
        goes_on = shortened.goes_on(before, following) and not _opens_after_time(part, match)
        if goes_on or match.start() in inside or _is_a_title(before):
            continue
        yield before.strip()
        start = match.end()
    if part[start:].strip():
        yield part[start:].strip()


def _is_a_title(before: str) -> bool:
    """ "AB tests? helped with 2": asked of oneself, and answered in the next words."""
    return before.endswith("?") and len(before.split()) < _SMALL


def _opens_after_time(part: str, match: re.Match[str]) -> bool:
    """ "4 days/wk. trained on …", "every hr. cctv": a word after a unit is a new sentence, "2 hrs. a day" is not."""
    following = part[match.end() :].split()[0].casefold()
    return bool(_UNIT.search(part[: match.start()])) and following[0].isalpha() and not is_function(following)


def _pieces(sentence: str) -> Iterator[str]:
    """A sentence cut before each new deed."""
    start = 0
    words = tokens(sentence)
    for place in _cuts(sentence, words):
        yield sentence[start : words[place].start]
        start = words[place].start
    yield sentence[start:]


def _cuts(sentence: str, words: tuple[Token, ...]) -> list[int]:
    """Places of the words that open a new piece."""
    spoken = {match.start() for match in _TALK.finditer(sentence)}
    brackets = shortened.in_brackets(sentence)
    inside = {at for match in _TALK.finditer(sentence) for at in range(match.start() + 1, match.end())}
    cuts: list[int] = []
    for place, word in enumerate(words):
        opening = cuts[-1] if cuts else 0
        if place == opening or word.start in brackets:
            continue
        long_enough = place - opening >= _LONG
        if (word.start in spoken or (word.start not in inside and _speaks_again(words, place))) and _has_content(
            words[opening:place]
        ):
            before = _before_its_time(sentence, words, opening, place)
            if before > opening:
                cuts.append(before)
        elif word.text in (",", "and", "then", "&", "but") and place + 1 < len(words):
            head = (
                place + 2
                if word.text == "," and words[place + 1].folded in ("and", "then", "also", "but")
                else place + 1
            )
            if _is_new_deed(words, opening, head, cuts) or (long_enough and _is_talk(words, head)):
                cuts.append(head if word.text == "," and head == place + 1 else place)
    return cuts


def _before_its_time(sentence: str, words: tuple[Token, ...], opening: int, place: int) -> int:
    """The place of a time that waits for the "I" after it: "…, one time I found"."""
    if words[place].folded not in ("i", "we"):
        return place
    match = _ITS_TIME.search(sentence[words[opening].start : words[place].start])
    if not match:
        return place
    at = words[opening].start + match.start(1)
    return next(other for other in range(opening, place + 1) if words[other].start >= at)


def _speaks_again(words: tuple[Token, ...], place: int) -> bool:
    """ "i made beds i cleaned rooms": a new "i" with its verb, and no "that" or "when" before it."""
    following = words[place + 1].folded if place + 1 < len(words) else ""
    return (
        not _waits(words, place)
        and words[place].folded == "i"
        and verbs.form_of(following) is not None
        and words[place - 1].folded not in _TIES
    )


def _waits(words: tuple[Token, ...], place: int) -> bool:
    """ "when the store was closed i cleaned": a time that waits for its deed."""
    return any(word.folded in _TIMES for word in words[max(0, place - 7) : place] if word.text.isalpha())


def _has_content(words: Iterable[Token]) -> bool:
    return any(word.is_word and not is_function(word.text) and word.folded not in _TIMELY for word in words)


def _is_talk(words: tuple[Token, ...], place: int) -> bool:
    return place < len(words) and words[place].is_word and not is_function(words[place].text)


def _is_new_deed(words: tuple[Token, ...], opening: int, head: int, cuts: list[int]) -> bool:
    """Whether a verb at `head` starts a deed of the person's own, told in the same way as the one before it."""
    if head >= len(words):
        return False
    word, following = words[head].folded, words[head + 1].folded if head + 1 < len(words) else ""
    if word == "i":
        return True
    if not verbs.opens_a_clause(word, following) or (words[max(0, head - 2)].folded, word) in phrases.PAIRED:
        return False
    first = _first_verb(words, opening, head)
    if first is None:
        return head - opening > _CONTEXT and not _is_of_others(words, opening)
    form = verbs.form_of(word)
    assert form is not None
    once_more = first.kind == "ing" and form.kind == "past" and following not in _PASSIVE_LINKS
    once_more = once_more and not any(_is_past(piece.folded) for piece in words[opening:head])
    alike = {form.kind, first.kind} <= {"past", "participle"} or form.kind == first.kind or once_more
    return alike and not (first.base in _MODEST and first.kind != "past") and not _reaches_over(words, opening, head)


def _is_past(word: str) -> bool:
    form = verbs.form_of(word)
    return form is not None and form.kind in ("past", "participle") and word not in verbs.NOUNS_TOO


def _first_verb(words: tuple[Token, ...], opening: int, head: int) -> verbs.Form | None:
    """The verb a piece opens with, its lead-in passed over."""
    text = " ".join(word.text for word in words[opening:head])
    rest = tokens(text[_LEADS_IN.match(text).end() :])  # type: ignore[union-attr]
    return verbs.form_of(rest[0].text) if rest else None


def _is_of_others(words: tuple[Token, ...], opening: int) -> bool:
    return words[opening].folded in _OTHERS


def _reaches_over(words: tuple[Token, ...], opening: int, head: int) -> bool:
    """Whether something before the cut rules what follows: "a team that built … and sold", "never … or"."""
    before = [word.folded for word in words[opening:head]]
    if {"was", "were", "is", "are", "be"} & set(before[-4:]):
        return True  # "was clean and stocked"
    return (
        bool({"that", "which", "who", "where", "when"} & set(before))
        or "part of" in " ".join(before)
        or ("or" in before[-1:] and bool(NEGATORS & set(before)))
    )


def _joined(line: str, pieces: list[tuple[str, int]]) -> list[str]:
    """Pieces too small to stand alone, or that hang on the one before, join their neighbour."""
    joined: list[str] = []
    last = -1
    for place, (piece, sentence) in enumerate(pieces):
        goes_on = place + 1 < len(pieces) and pieces[place + 1][1] == sentence != last
        apart = sentence != last and _size(piece) > 2 and _opens_with_a_verb(piece) and joined
        if joined and not (apart and not _opens_with_a_verb(joined[-1])) and _joins(joined[-1], piece, goes_on=goes_on):
            joined[-1] = _between(line, joined[-1], piece)
        else:
            joined.append(piece)
        last = sentence
    return joined


def _joins(before: str, piece: str, *, goes_on: bool) -> bool:
    """Whether a piece belongs to the one before. `goes_on`: it opens a sentence that has more pieces to join."""
    small = _size(piece) < _SMALL
    room = _size(before) + _size(piece) <= _ENOUGH
    if _HANGS_ON.match(piece.strip()) and not _opens_with_a_verb(piece):
        return room or (small and _size(before) <= 2 * _ENOUGH)
    return room and (_size(before) < _SMALL or (small and not goes_on))


def _between(line: str, first: str, second: str) -> str:
    """Both pieces as they stand in the line, with what parted them."""
    start = line.find(first)
    after = line.find(second, start + len(first)) if start >= 0 else -1
    if after < 0 or after - start - len(first) > 4:
        return f"{first.rstrip()} {second.lstrip()}"
    return line[start : after + len(second)]


def _size(piece: str) -> int:
    """Words that count: not "and", not "I"."""
    rest = _LEADS_IN.sub("", piece, count=1)
    return sum(1 for word in tokens(written_out(rest)) if word.text[0].isalnum())


def _opens_with_a_verb(piece: str) -> bool:
    words = tokens(piece)
    return bool(words) and verbs.opens_a_clause(words[0].folded, "x")


def _trimmed(piece: str) -> str:
    piece = re.sub(r"(?i)^(?:[\s,;:.&]|and\b|then\b|but\b)+", "", piece)
    piece = re.sub(r"(?i)(?:[\s,;:&]|\band|\bthen|\bbut)+$", "", piece).strip()
    return piece[:-1].rstrip() if piece.endswith((".", "!")) and not shortened.is_short(piece) else piece
