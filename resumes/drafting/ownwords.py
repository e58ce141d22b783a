"""The safe way to write a note: the person's own words in their order, cleaned, for notes that read unsurely."""

import re

from . import lightly, phrases, verbs
from .clauses import EMOJI, LOOSE_ENDS, Clause, of_others, without_lead_in
from .fitting import lowered, with_names
from .shorthand import written_out
from .values import Role
from .wordlists import listed

_SENTENCES = re.compile(r"\s*(?:[.;!](?=\s)|\n)\s*|\s+[–—-]+\s+")
_OWN = re.compile(r"(?i)\b(?:my|our) (?=own\b)|\b(?:myself|also)\b")
_WAS_MADE = re.compile(r"(?i)got (?:moved|promoted|picked|chosen|certified)\b")
_HEDGES = (
    (re.compile(r"(?i)\b(?:maybe|like|probably)\s+(?:about\s+)?(?=\d)"), "about "),
    (re.compile(r"(?i)\bpre (?=(?:and|or) post\b)"), "pre-"),
    (re.compile(r"(?i)\b(pre|post)-? (?=trip\b|shift\b|op\b)"), r"\1-"),
    (re.compile(r"(?i)\bmed surg\b"), "med-surg"),
)
_NOT_OPENING = re.compile(
    r"(?i)^(?:\w+ )?(?:they|he|she|it|people|customers|everyone|everybody|boss|manager|family|teacher|nobody)\b"
    r"|^(?:my|our|their|his|her|this|that|before|after|because|so|if|when|while|not|never) |^one \w+ (?:give|gave)"
    r"|^(?:every|each|on|in|at) .* (?:was|were|is|are) "
)
_MOSTLY = re.compile(r"(?i)(?:,|\.|^\W*\w+(?: and)? \w+) (?:mostly|mainly)\b|\bmostly$")
_AMID = re.compile(r"\w (?:about |around )?\d[\d-]* [a-z]+ (?:per|a|an) \w+$")
_STATES = listed("was were is are went = gone kept mostly mainly")
_THE_ONE = re.compile(r"(?i)was the (?:one|only)\b")
_BACK = frozenset(("it", "them", "this", "that"))
_CAME = frozenset(("came", "attended", "showed"))


def is_unsure(fact: str, parts: list[Clause]) -> bool:
    """Whether a frame around one of these parts would be wrong: a state, a finite verb, a thing pointed back at."""
    if not parts or re.search(r"(?i)\bof them\b", fact):
        return True
    deeds = [part for part in parts if part.part == "deed"]
    if parts[0].verb == "handle" and parts[0].words[:1] and parts[0].words[0] in _BACK:
        return True
    if _MOSTLY.search(fact) and (not deeds or any(part.part == "thing" for part in parts)):
        return True
    if not deeds and any(_AMID.search(part.rest) for part in parts if part.part == "thing"):
        return True
    return any(_is_told(part, alone=not deeds) for part in parts if part.part in ("thing", "when"))


def _is_told(part: Clause, *, alone: bool) -> bool:
    words = [word.casefold().strip(",.") for word in part.words]
    if set(words) & _STATES or (alone and (set(words) & lightly.PAPERS or words[:1] in (["no"], ["zero"]))):
        return True
    forms = ((word, verbs.form_of(word)) for word in words[1:])
    return any(
        form is not None and form.kind == "past" and word not in verbs.NOUNS_TOO | verbs.ADJECTIVES | _CAME
        for word, form in forms
        if not word.endswith("ed")
    )


def told(fact: str, role: Role) -> str:
    """The note itself, without filler and "I", its first verb in the tense of the job; "" where others do the deed."""
    text = phrases.FILLERS.sub(" ", EMOJI.sub(", ", written_out(fact)))
    first, *more = _SENTENCES.split(text.strip(" ,.-"))
    text = ", ".join([first, *(lowered(one) for one in more)])
    text = _opened(" ".join(_OWN.sub("", text).split()))
    if not text or _NOT_OPENING.match(text) or LOOSE_ENDS.match(text) or (of_others(text) and not _THE_ONE.match(text)):
        return ""
    for pattern, replacement in _HEDGES:
        text = pattern.sub(replacement, text)
    return with_names(" ".join(_in_tense(text.split(), role)), role)


def _opened(text: str) -> str:
    """What leads in goes, and "was charge nurse" says it worked as one."""
    if re.match(r"(?i)(?:mostly|mainly)\b", text):
        return text
    said = text if _WAS_MADE.match(text) else without_lead_in(text)
    for pattern, replacement in phrases.SERVED_AS:
        said = pattern.sub(replacement, said, count=1)
    return said


def _in_tense(words: list[str], role: Role) -> list[str]:
    form = verbs.form_of(words[0])
    follows = words[1].casefold() if len(words) > 1 else ""
    is_noun = words[0].casefold() in verbs.NOUNS_TOO
    if form and form.base != "be" and not is_noun and form.kind in ("past", "base", "third") and follows:
        done = form.kind == "past" and form.base in phrases.DONE_ONCE
        first = verbs.in_tense(form.base, current=role.current and not done)
        return [words[0] if form.kind == "past" and not role.current else first, *words[1:]]
    return words
