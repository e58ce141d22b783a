"""A note kept as it was typed, in its own order and marks: the writer goes, and the verbs take their tense."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..checking.refusals import MOST
from ..language import grammar, verbs
from ..language.spelling import spelled
from ..language.words import stem
from ..values import Role
from . import fitting, phrases, placing, plainly, planning, shortened, speaker, telling, tense, turns
from .clauses import clause_of
from .heads import head_of
from .neighbors import LONE_DEEDS, Clause
from .others import is_a_sentence, tells_of_others
from .tagging import plain
from .telling import Telling, deed
from .tidying import tidied
from .unknowing import what_is_known

_LINK = re.compile(r"(?i)(?:[,;] ?|\. +)(?:(?:and|but|then|so) )*(?:then )?|\b(?:and then|and|then|but) ")
_THEN = re.compile(r"(?i)\bthen\b ?|\bso\b ?|\band (?=but)")
_STOP = re.compile(r"^[;.] *(?:and )?")
_WHICH = re.compile(
    r"(?i)^(?:it )?(?=(?:took|takes|used to take|was supposed to take) (?:me |us )?"
    r"(?:about |around |over |only |up to )?"
    r"(?:a|an|all|the whole|\d|two|three|four|five|six|years|months|weeks|days|hours|forever|ages|half)\b)"
    r"|^it (?=(?:was|had|is|has|used to|went|made|saved|needed|kept) )"
)
_SELF = re.compile(r"(?i)(?<![\w'’])(?:i|me|we|us|my|our|mine|ours|i['’]m|i['’]ve|myself)(?![\w'’&/-])")
_DENIED = re.compile(
    r"(?i)(?:[,;.]|\band|\bbut) (?:(?:i|we) )?"
    r"(?:(?:was|were|am|could|can|did|do|would|had)(?:n['’]?t| ?not| never)|not)\b"
)
_LONGEST = MOST + 6  # words: the writer and talk go
_SPEAKERS = frozenset(("i", "we", "i'm", "im", "i've", "ive"))


@dataclass(frozen=True, slots=True)
class _Part:
    """A deed with all that hangs on it, or what is said of somebody else; and what joined it to the one before."""

    link: str
    text: str
    clause: Clause | None


def kept(fact: str, role: Role, taken: frozenset[str] = frozenset(), *, reworded: bool = True) -> Iterator[str]:
    """The note as one line, if every deed in it can be told. `taken`: stems of the verbs that lines open with.

    Without `reworded` its words stay too: "25 or so", "old folks"."""
    text = tidied(fact) if reworded else " ".join(turns.FILLERS.sub(" ", spelled(what_is_known(fact))).split())
    text = shortened.kept_names(text)
    parts = _parts(text, reworded=reworded) if len(text.split()) <= _LONGEST else []
    if not parts or _DENIED.search(text) or tells_of_others(parts[0].text.split()):
        return
    told = [part.clause for part in parts if part.clause is not None]
    how = Telling(role, tense.is_dated(fact) or tense.keeps_past(fact, told, role))
    opened = [deed(parts[0].clause, how, opens=False)] if parts[0].clause else _opened(parts[0].text, how, taken)
    more = _more(parts, how)
    for first in opened:
        line = first + more if more is not None else ""
        if line and not _SELF.search(line):
            yield fitting.finished(line, role)


def named(fact: str, role: Role) -> Iterator[str]:
    """A note that names something first, as it was typed: where no verb surely goes with it, none is put before it."""
    text = tidied(fact)
    parts = _parts(text) if len(text.split()) <= _LONGEST else []
    doing = bool(parts) and parts[0].clause is not None and parts[0].text.split()[0].endswith("ing")
    if doing and not _SELF.search(text):
        yield fitting.finished(text, role)
    if not parts or parts[0].clause is not None or _DENIED.search(text):
        return
    if tells_of_others(parts[0].text.split()):
        return
    told = [part.clause for part in parts if part.clause is not None]
    how = Telling(role, tense.is_dated(fact) or tense.keeps_past(fact, told, role))
    first, deed_next = parts[0].text, parts[1].clause if len(parts) > 1 else None
    leads = deed_next is not None and "," not in first and " " in first and not any(map(_is_past, first.split()[1:]))
    if deed_next is not None and leads:
        first, parts = f"{first}: {deed(deed_next, how, opens=False)}", parts[1:]
    more = _more(parts, how)
    if more is not None and not _SELF.search(first + more):
        yield fitting.finished(first + more, role)


def _is_past(word: str) -> bool:
    form = verbs.form_of(plain(word))
    return form is not None and form.kind == "past" and form.base != plain(word)


def _opened(text: str, how: Telling, taken: frozenset[str]) -> Iterator[str]:
    """What is named first, led by the verb that goes with it, and all its marks as they were."""
    named, mark, rest = text.partition(",")
    units = planning.units_of([clause for clause in (clause_of(named, ","),) if clause is not None])
    for led in (*placing.placed(units, taken), *plainly.led(units, how.role.title, taken)) if units else ():
        yield telling.told(led, how) + mark + (speaker.without_speaker(rest) or "")


def _more(parts: Sequence[_Part], how: Telling) -> str | None:
    """What follows the first part; none where the writer can't be left out."""
    said = ""
    for place, part in enumerate(parts[1:], 1):
        text = _begun(part) if part.clause is None else deed(part.clause, how, opens=False)
        clean = speaker.without_speaker(text)
        if clean is None:
            return None
        said += _link(parts, place) + clean
    return said


def _begun(part: _Part) -> str:
    """What goes on behind a comma, without the capital that only began a sentence: "Eleven kinds"."""
    text = _WHICH.sub("", part.text)
    return planning.lowered(Clause("thing", text, ",")).rest if "." in part.link else text


def _parts(text: str, *, reworded: bool = True) -> list[_Part]:
    """A tidied note cut only where a verb of the writer's is told anew."""
    text = text.strip(" .,;")
    found: list[_Part] = []
    at, link = 0, ""
    first = _first(text)
    for match in (*_LINK.finditer(text), None):
        if match and not _goes_on(text[at : match.start()], text[match.end() :], match[0], first):
            continue
        said = text[at : match.start()].strip() if match else text[at:].strip()
        if said:
            found.append(_Part(link, said, _deed_of(said, reworded=reworded)))
        if match:
            at, link = match.end(), match[0].strip()
    return found


def _first(text: str) -> verbs.Form | None:
    """The form of the verb that a note opens with; none where it names a thing first."""
    head = head_of(text.split())
    first = verbs.form_of(plain(text.split()[0])) if text else None
    lone = first is not None and text.split()[0].endswith(",") and plain(text.split()[0]) not in verbs.NOUNS_TOO
    return head.form if head else first if lone else None


def _goes_on(before: str, text: str, link: str, first: verbs.Form | None) -> bool:
    """Whether a deed of the writer's follows, told like the first or with its own "I"; or another sentence."""
    words = text.split()
    if not words:
        return False
    if "." in link or ";" in link or plain(words[0]) in _SPEAKERS or _WHICH.match(text) or _is_of_others(words, link):
        return True
    head = head_of(words)
    if first is None:  # behind a thing: "on call 1 week in 5, wrote the runbooks"
        return head is not None and head.sure and head.form.kind == "past"
    form = verbs.form_of(plain(words[0]))
    if form is None or not (form.kind == first.kind or {form.kind, first.kind} == {"past", "participle"}):
        return False
    lone = len(before.split()) == 1 and verbs.form_of(plain(before)) is not None  # "mow, edge and trim for 20 yards"
    lone = lone and stem(plain(words[min(1, len(words) - 1)])) not in phrases.DEEDS_AS_NOUNS  # "roll check"
    return lone or head is not None or (len(words) == 1 and plain(words[0]) not in verbs.NOUNS_TOO)


def _is_of_others(words: Sequence[str], link: str) -> bool:
    return link.startswith(",") and (tells_of_others(list(words)) or is_a_sentence(words))


def _deed_of(text: str, *, reworded: bool) -> Clause | None:
    """A part as the deed it tells, none where it goes on about a thing: "took 14 months", "was late"."""
    words = text.split()
    if plain(words[0]) in grammar.BE or _WHICH.match(text):
        return None
    form = verbs.form_of(plain(words[0])) if len(words) == 1 else None
    if form is not None and form.kind in ("base", "past") and plain(words[0]) not in verbs.NOUNS_TOO - LONE_DEEDS:
        return Clause("deed", "", ",", words[0], form)
    head = head_of(words)
    clause = clause_of(text, ",") if head is not None else None
    if head is None or clause is None or clause.part != "deed" or reworded:
        return clause if clause is not None and clause.part == "deed" else None
    rest = " ".join(words[head.rest :])
    return replace(clause, rest=speaker.without_speaker(rest) or rest, word=head.word, form=head.form)


def _link(parts: Sequence[_Part], place: int) -> str:
    """What joins a part to those before it: what was typed, "and" before the last deed of some."""
    part = parts[place]
    if part.clause is None:
        if _WHICH.match(part.text):
            goes_on = place > 1 and _WHICH.match(parts[place - 1].text)
            return ", and " if goes_on else ", which "
        if tells_of_others(part.text.split()) or is_a_sentence(part.text.split()):
            return "; "
        return ", " if _STOP.match(part.link) else f"{part.link} " if part.link[:1] in ",;" else f" {part.link} "
    typed = " ".join(_THEN.sub("", _STOP.sub(", ", part.link)).split())
    if "but" in typed or "and" in typed:
        return f"{typed} " if typed.startswith(",") else f" {typed} "
    last = not any(one.clause is not None for one in parts[place + 1 :])
    if not last:
        return ", "
    many = place > 1 or any("," in one.text for one in parts[:place])
    return ", and " if many else " and "
