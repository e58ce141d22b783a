"""A summary from the resume and nothing else: a few facts of it, and one sentence of each.

Each sentence is checked against the one fact it was made from, so none can join what belongs to different entries.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from resumes.llm.base import Prompt

from ..document import ResumeDocument
from ..document.dates import PRESENT
from ..document.schema import Dated, Item, Position, Skill, Volunteer
from . import prompts
from .asking import NUMBER
from .language import verbs
from .language.words import fold
from .masks import Mask
from .service import FactToDraft
from .values import Drafted, Role
from .writing.fitting import is_proper, series

_SENTENCES = 3  # of a summary
_SKILLS, _PAPERS = 4, 2  # named in one sentence
_LONGEST = 22  # words of a line that is told in one
# Work that is named by what is done, not by who does it: "dog walking", "caring for family".
_DEEDS = frozenset(["babysitting", "caregiving", "cleaning", "cooking", "mowing", "sitting", "tutoring", "walking"])
_DONE_TO = frozenset(["after", "at", "for", "in", "of", "to", "with"])

Entry = Position | Volunteer
_Shown = TypeVar("_Shown", bound=Item)


@dataclass(frozen=True, slots=True)
class Source:
    """One fact of the resume, as the person reads it, and the sentence that plain rules make of it."""

    id: str
    text: str
    sentence: str


@dataclass(frozen=True)
class Sentences:
    """A sentence of the summary for each source."""

    sources: tuple[Source, ...]
    name = "summary"
    leaves_blanks = False
    may_find_nothing = False

    def is_worth_asking(self, fact: FactToDraft, *, role: Role) -> bool:
        return True

    def prompt(self, fact: FactToDraft, *, role: Role, mask: Mask, openings: Sequence[str]) -> Prompt:
        return prompts.summary(fact.text, role=role, mask=mask, openings=openings)

    def built_in(self, fact: FactToDraft, *, role: Role, taken: Sequence[str], elsewhere: Sequence[str]) -> Drafted:
        return Drafted(next((one.sentence for one in self.sources if one.id == fact.id), ""))


def sources(document: ResumeDocument, *, today: date, wanted: Collection[str] = ()) -> tuple[Source, ...]:
    """What the summary may say, the most telling first; () where the resume says nothing yet. Hidden entries and
    skills that are only being learned say nothing. `wanted` are the certificates that the career asks for."""
    found = (_who(document, today), _papers(document, wanted), _proof(document), _skills(document))
    return tuple(source for source in found if source)[:_SENTENCES]


def role_of(document: ResumeDocument) -> Role:
    """The latest job's title, which a sentence may name, and the skills claimed."""
    latest = next(_entries(document), None)
    skills = tuple(skill.name for skill in _claimed(document))
    return Role(latest.position if latest else "", tools=skills)


def _who(document: ResumeDocument, today: date) -> Source | None:
    aim = document.target.title.strip()
    latest = next((entry for entry in _entries(document) if entry.position), None)
    if latest is None:
        return _learner(document, aim)
    title, years = latest.position, _years_as(document, latest.position, today)
    if _is_deed(title) and not years:
        return _learner(document, aim)
    fact, said = title, _capital(title)
    if years and _is_deed(title):
        fact, said = f"{title}, {_span(years)} of experience", f"{_capital(_span(years))} of {_plain(title)}"
    elif years:
        time = _experience(document, title, years, today)
        fact, said = f"{fact}, {time}", f"{said} with {time}"
    if aim and aim.casefold() != title.casefold():
        fact, said = (
            f"{fact}, looking for work as {_with_article(aim)}",
            f"{said}, looking for work as {_with_article(aim)}",
        )
    return Source("who", fact, said) if len(said.split()) > 2 else None


def _learner(document: ResumeDocument, aim: str) -> Source | None:
    """Who has no job yet: what they learn or learned, and what they look for."""
    school = next((one for one in _shown(document.education) if one.study_type or one.area), None)
    if school is None:
        return None
    learned = " in ".join(part for part in (school.study_type, school.area) if part)
    goes_on = school.outcome == "in_progress" or school.end_date == PRESENT
    said = _lowered(learned) if learned[1:].islower() else learned  # "High school diploma"
    told = f"{'working towards' if goes_on else 'with'} {_article(said)} {said}"
    if aim:
        wanted = f"looking for work as {_with_article(aim)}"
        return Source(
            "who", f"{learned}{' (not finished)' if goes_on else ''}, {wanted}", f"{_capital(wanted)}, {told}"
        )
    return Source("who", told, _capital(told)) if goes_on else None


def _papers(document: ResumeDocument, wanted: Collection[str]) -> Source | None:
    """Those that the career asks for come first, then the newest."""
    earned = [one for one in _shown(document.certificates) if one.status == "earned" and one.name]
    earned.sort(key=lambda one: one.date, reverse=True)
    earned.sort(key=lambda one: not any(_names(one.name, asked) for asked in wanted))
    names = [one.name for one in earned][:_PAPERS]
    return Source("papers", f"Holds: {', '.join(names)}", f"Holds {series(names)}") if names else None


def _names(held: str, asked: str) -> bool:
    """Whether "PMP" or "Project Management Professional, PMI" is the "Project Management Professional (PMP)"."""
    forms = (form.strip() for form in re.split(r"[()]", asked.casefold()))
    return any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", held.casefold()) for form in forms if form)


def _proof(document: ResumeDocument) -> Source | None:
    """The first line with a number, of the latest entry that has one."""
    for entry in _entries(document):
        for line in _shown(entry.highlights):
            told = _told(line.text, entry)
            if told and entry.position:
                said = _capital(told) if _is_deed(entry.position) else f"As {_with_article(entry.position)}, {told}"
                return Source("proof", f"{entry.position}: {line.text}", said)
    return None


def _told(line: str, entry: Entry) -> str:
    """A line with a number as the rest of a sentence, in the third person where the job goes on; or ""."""
    first, _space, rest = line.partition(" ")
    form = verbs.form_of(first)
    if not NUMBER.search(line) or len(line.split()) > _LONGEST or form is None or form.kind not in ("base", "past"):
        return ""
    goes_on = form.kind == "base" and entry.end_date == PRESENT
    return f"{verbs.third(form.base) if goes_on else first.lower()} {rest}"


def _skills(document: ResumeDocument) -> Source | None:
    """Those that an entry shows come first; of a group its members are named."""
    claimed = sorted(_claimed(document), key=lambda skill: not skill.evidence)
    names = [name for skill in claimed for name in skill.keywords or (skill.name,)][:_SKILLS]
    return (
        Source("skills", f"Skills: {', '.join(names)}", f"Skills include {series(names)}") if len(names) > 1 else None
    )


def _experience(document: ResumeDocument, title: str, years: int, today: date) -> str:
    """The years in jobs of that kind, and what they are of where there was other work too; all years at work besides,
    unless most of them went into something else."""
    every = _years([*_shown(document.work), *_of_kind(document, title)], today)
    if every == years:
        return f"{_span(years)} of experience"
    titles = {entry.position.casefold() for entry in _of_kind(document, title)}
    where = "in this role" if len(titles) == 1 else "in this and similar roles"
    if 2 * years < every:
        return f"{_span(years)} {where}"
    return f"{_span(every)} of experience, {years if years > 1 else 'one'} of them {where}"


def _span(years: int) -> str:
    return f"{years} years" if years > 1 else "a year"


def _years_as(document: ResumeDocument, title: str, today: date) -> int:
    return _years(_of_kind(document, title), today)


def _of_kind(document: ResumeDocument, title: str) -> tuple[Entry, ...]:
    """Those whose titles have the same last word."""
    kind = title.casefold().split()[-1]
    titled = (entry for entry in _entries(document) if entry.position)
    return tuple(entry for entry in titled if entry.position.casefold().split()[-1] == kind)


def _years(entries: Iterable[Dated], today: date) -> int:
    """Whole years, time counted once."""
    spans = sorted(span for entry in entries if (span := _months(entry, today)))
    months, until = 0, 0
    for start, end in spans:
        months += max(0, end - max(start, until))
        until = max(until, end)
    return months // 12


def _months(entry: Dated, today: date) -> tuple[int, int] | None:
    """Start and end as months; a year alone counts from or to its first month, so that nothing is made longer."""
    if not entry.start_date or not entry.end_date:
        return None
    # A start that names no month may have been its last.
    start = _month(entry.start_date, otherwise=12 if entry.end_date == PRESENT else 1)
    end = today.year * 12 + today.month if entry.end_date == PRESENT else _month(entry.end_date, otherwise=1)
    return (start, end) if start < end else None


def _month(day: str, *, otherwise: int) -> int:
    year, _dash, rest = day.partition("-")
    return int(year) * 12 + (int(rest[:2]) if rest else otherwise)


def _entries(document: ResumeDocument) -> Iterator[Entry]:
    yield from _shown(document.work)
    yield from _shown(document.volunteer)


def _claimed(document: ResumeDocument) -> tuple[Skill, ...]:
    return tuple(skill for skill in _shown(document.skills) if skill.status == "have" and skill.name)


def _shown(items: Sequence[_Shown]) -> Iterator[_Shown]:
    return (item for item in items if not item.hidden)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _with_article(title: str) -> str:
    """ "Registered Nurse" → "a registered nurse", "EMT" → "an EMT"."""
    said = _plain(title)
    return f"{_article(said)} {said}"


def _plain(title: str) -> str:
    return " ".join(_lowered(word) for word in title.split())


def _is_deed(title: str) -> bool:
    words = fold(title).split()
    form = verbs.form_of(words[0]) if len(words) > 1 and words[1] in _DONE_TO else None
    return (words[-1] in _DEEDS and "of" not in words) or bool(form and form.kind == "ing")


def _article(words: str) -> str:
    """ "a" or "an", by the sound of a first word or of a first letter that is spelled out."""
    first = words.split(" ", 1)[0]
    return "an" if first[:1] and first[0] in ("AEFHILMNORSX" if first.isupper() else "aeiouAEIOU") else "a"


def _lowered(word: str) -> str:
    is_plain = word[:1].isupper() and word[1:].islower() and not is_proper(fold(word.split()[0]))
    return word.lower() if is_plain else word
