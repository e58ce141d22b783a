"""A line that stands on a resume, said another way: shorter, plainer, or with another verb. Nothing is added to it.

Each function yields ways to say it, the best first; whoever asks checks them against the line and takes the first that
says no more.
"""

import re
from collections.abc import Collection, Iterator

from ..language import grammar, people, verbs
from ..language.wordlists import listed, paired
from ..language.words import stem
from .phrases import ALTERNATES

_PLAINER_DEEDS = paired(
    """
    utilize: use, leverage: use, employ: use, assist: help, purchase: buy, obtain: get, acquire: get, retrieve: get,
    perform: do, construct: build, assemble: build, fabricate: make, manufacture: make, create: make,
    observe: watch, ensure: make sure, verify: check, inspect: check, examine: check, repair: fix,
    communicate: talk, converse: talk, collaborate: work, interact: work, liaise: work, compile: gather,
    disseminate: share, distribute: hand out, transport: move, relocate: move, replenish: restock, sanitize: clean,
    sterilize: clean, cleanse: clean, maintain: keep, instruct: teach, educate: teach, draft: write, transcribe: type,
    inquire: ask, inform: tell, notify: tell, select: choose, modify: change, alter: change, revise: change,
    adjust: change, expedite: speed up, accelerate: speed up, calculate: work out, attend: go to, complete: finish,
    participate: take part, investigate: look into, launder: wash, permit: let, require: need, submit: hand in
    """
)
_PLAINER_WORDS = paired(
    """
    approximately: about, numerous: many, additional: extra, prior to: before, in order to: to, on a daily basis: daily,
    on a weekly basis: weekly, on a monthly basis: monthly, on a regular basis: regularly, in the event of: if,
    with regard to: about, regarding: about, pertaining to: about, as well as: and, along with: and, and also: and,
    due to: because of, in addition to: and, inquiries: questions, personnel: staff, individuals: people,
    patrons: customers, clientele: customers, correspondence: letters, methodologies: methods, assistance: help,
    beverages: drinks, components: parts, discrepancies: errors, whilst: while, upon: on, via: by, thereby: ,
    responsible for: , a total of:
    """
)
_SHORTER_WORDS = paired(
    """
    in order to: to, on a daily basis: daily, on a weekly basis: weekly, on a monthly basis: monthly,
    on a regular basis: regularly, as well as: and, along with: and, and also: and, due to the fact that: because,
    at all times: , a total of: , all of the: all the, in a timely manner: , prior to: before, responsible for: ,
    thereby: , located in: in, successfully: , effectively: , efficiently: , various: , as needed: , as required: ,
    when needed: , if needed: , when necessary: , in addition to: and, the process of:
    """
)
# Where a last part begins that a line can do without. Nothing that limits the deed: with whom, when, how far.
_LAST_PART = re.compile(
    r"(?i)[,;] (?!(?:and|or|but|with|without|under|for|when|while|if|only|except|as|until)\b)"
    r"|[,]? (?=(?:in|at|every|each|including|such as|so that)\b)"
)
_ENDS_MORE = re.compile(r"\d|[A-Z]|\b(?:and|or)\b")
# What a verb makes one phrase with: "took part", "kept an eye on", "set up".
_WITH_ITS_VERB = listed(
    """
    up out off down over in on back away through a an sure part care note place pace time turn turns charge way use
    track appointment appointments call calls reservation reservations booking bookings rounds trips visits deliveries
    """
)
_FOR_PEOPLE = listed("help assist support train teach tutor instruct coach call phone notify inform tell supervise")
_INFLECTED = {"past": verbs.past, "participle": verbs.participle, "third": verbs.third, "ing": verbs.ing}
_MONEY = ("£", "$", "€")
_FEWEST = 4  # words of a line that was shortened


def shorter(line: str) -> Iterator[str]:
    """Without words that say nothing, then without its last part too; a number or a name stays."""
    lean = _replaced(line, _SHORTER_WORDS)
    cut = _without_last_part(lean)
    if cut != lean:
        yield cut
    if lean != line:
        yield lean


def plainer(line: str) -> Iterator[str]:
    """With everyday words in place of grand ones."""
    words = _replaced(line, _PLAINER_WORDS)
    plain = re.sub(r"[^\W\d_]+", lambda found: _plain_deed(found[0]), words)
    for said in (plain, words):
        if said != line:
            yield said


def with_another_verb(line: str, *, taken: Collection[str]) -> Iterator[str]:
    """With another verb in front that tells the same deed; `taken` holds stems of openings that are used up."""
    first, _space, rest = line.partition(" ")
    form = verbs.form_of(first)
    if form is None or form.kind not in ("base", "past"):
        return
    for other in alternates(form.base, rest):
        if stem(other) not in taken:
            verb = other if form.kind == "base" else verbs.past(other)
            yield f"{verb.capitalize()} {rest}"


def alternates(base: str, rest: str) -> tuple[str, ...]:
    """Verbs that may stand for this one before these words."""
    words = [word.strip(",;:").casefold() for word in rest.split()[:3]]
    if words and (words[0] in _WITH_ITS_VERB or words[0][:1] in _MONEY):
        return ()  # "made £212 profit"
    if base == "help" and words and verbs.base_of(words[0]) == words[0]:
        return ()  # "helped train new staff"
    if base not in _FOR_PEOPLE and any(word in grammar.FOLK or stem(word) in people.SERVED for word in words):
        return ()
    return tuple(ALTERNATES.get(base, "").split())


def _replaced(line: str, table: dict[str, str]) -> str:
    for words, others in sorted(table.items(), key=lambda row: -len(row[0])):
        line = re.sub(rf"(?i)(?<![\w-]){re.escape(words)}(?![\w-])", others, line)
    line = re.sub(r"\s+([,;])", r"\1", " ".join(line.split())).rstrip(" ,;")
    return line[:1].upper() + line[1:]


def _plain_deed(word: str) -> str:
    form = verbs.form_of(word)
    plain = _PLAINER_DEEDS.get(form.base) if form else None
    if form is None or plain is None:
        return word
    verb, space, particle = plain.partition(" ")
    inflect = _INFLECTED.get(form.kind)
    said = (inflect(verb) if inflect else verb) + space + particle
    return said.capitalize() if word[0].isupper() else said


def _without_last_part(line: str) -> str:
    """The line up to its last part, where that holds no number, no name and no end of a list."""
    starts = [found.start() for found in _LAST_PART.finditer(line)]
    kept = line[: starts[-1]].rstrip(" ,;") if starts else ""
    if len(kept.split()) < _FEWEST or _ENDS_MORE.search(line, len(kept)) or kept.endswith((" and", " or")):
        return line
    return kept
