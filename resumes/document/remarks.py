"""What a reader of the page would stumble over: facts of it, each with its place. None of them means unfinished.

Only what is surely so is said, and nothing that anybody would mind on a first resume.
"""

import re
from collections.abc import Iterator
from datetime import date

from .completeness import Missing, called, shown
from .dates import in_words, is_past
from .schema import Education, Highlight, ResumeDocument, Told
from .sections import EMPLOYED
from .slips import slips
from .words import _

# What a draft leaves for a number, and what people leave for themselves.
_BLANK = re.compile(r"\[(?:number|name|date|how many|x+|…|\.+)\]|_{3,}", re.IGNORECASE)
LONG_LINE = 45  # words: three lines of the page
MANY_LINES = 8  # of one entry
# A full stop there belongs to the word: "etc.", "Inc.", "U.S.".
_SHORT_END = re.compile(
    r"(?:\b(?:etc|inc|co|corp|ltd|llc|jr|sr|st|no|dept|approx|hrs?|yrs?|mo|wk)|\.\w)\.$", re.IGNORECASE
)
_CALLED = ("position", "name", "organization", "institution", "study_type", "area", "entity", "title", "subtitle")


def remarks(document: ResumeDocument, today: date) -> tuple[Missing, ...]:
    entries = _entries(document)
    twins = _twins(entries)
    return (
        *slips(document),
        *_of_jobs(document),
        *_that_are_over(document, today),
        *(remark for section, entry in entries for remark in _of_entry(section, entry, twins)),
        *_of_lines(entries, twins),
    )


def _of_jobs(document: ResumeDocument) -> Iterator[Missing]:
    for job in shown(document, "work"):
        name = job.position or job.name
        if job.kind not in EMPLOYED or not name:
            continue
        if job.start_date and not job.end_date:
            sentence = _("“%(name)s” has a start and no end: give it, or tick that it goes on.", name=name)
            yield Missing("work", job.id, sentence, "end_date")
        if not job.position:
            yield Missing("work", job.id, _("“%(name)s” does not say what you were there.", name=name), "position")
        if not job.name and job.kind == "paid" and document.target.situation != "first_job":
            yield Missing("work", job.id, _("“%(name)s” does not say for whom.", name=name), "name")


def _that_are_over(document: ResumeDocument, today: date) -> Iterator[Missing]:
    for school in shown(document, "education"):
        name = _name_of(school)
        if school.outcome == "in_progress" and name and is_past(school.end_date, today):
            over = in_words(school.end_date)
            sentence = _("“%(name)s” is still going on here, and %(date)s is over.", name=name, date=over)
            yield Missing("education", school.id, sentence, "outcome")
    for one in shown(document, "certificates"):
        if one.status == "earned" and one.name and is_past(one.expires, today):
            sentence = _("“%(name)s” was valid until %(date)s.", name=one.name, date=in_words(one.expires))
            yield Missing("certificates", one.id, sentence, "expires")


def _name_of(school: Education) -> str:
    return school.study_type or school.area or school.institution


def _twins(entries: list[tuple[str, Told]]) -> set[str]:
    """The ids of entries that are called as one before them, with the same dates."""
    seen, found = set(), set()
    for section, entry in entries:
        named = tuple(str(getattr(entry, field, "")).casefold() for field in _CALLED)
        key = section, named, entry.start_date, entry.end_date
        if key in seen and called(entry):
            found.add(entry.id)
        seen.add(key)
    return found


def _of_entry(section: str, entry: Told, twins: set[str]) -> Iterator[Missing]:
    name, lines = called(entry), _shown_lines(entry)
    if not name:
        return
    if entry.id in twins:
        twice = _("“%(name)s” is on the page twice, with the same dates.", name=name)
        yield Missing(
            section, entry.id, twice if entry.start_date else _("“%(name)s” is on the page twice.", name=name)
        )
    if len(lines) > MANY_LINES:
        many = _("“%(name)s” has %(number)s bullet points: fewer are read more closely.", name=name, number=len(lines))
        yield Missing(section, entry.id, many, f"bullet-{lines[MANY_LINES].id}")
    stopped, bare = _by_their_ends(lines)
    if stopped and bare:
        odd = min(stopped, bare, key=len)[0]
        sentence = _("In “%(name)s” some bullet points end with a period and some do not.", name=name)
        yield Missing(section, entry.id, sentence, f"bullet-{odd.id}")


def _by_their_ends(lines: list[Highlight]) -> tuple[list[Highlight], list[Highlight]]:
    """With a full stop and without; what ends in another sign, or in a short form, is neither."""
    told = [line for line in lines if not _SHORT_END.search(line.text) and line.text[-1] not in "!?:;…"]
    stopped = [line for line in told if line.text.rstrip("\"'”’)").endswith(".")]
    return stopped, [line for line in told if line not in stopped]


def _of_lines(entries: list[tuple[str, Told]], twins: set[str]) -> Iterator[Missing]:
    """An entry that is there twice is told once, not by each of its lines."""
    seen: set[str] = set()
    for section, entry, line in ((*where, line) for where in entries for line in _shown_lines(where[1])):
        field, opening, words = f"bullet-{line.id}", _opening(line.text), len(line.text.split())
        if blank := _BLANK.search(line.text):
            sentence = _("%(blank)s is still to fill in “%(line)s”.", blank=blank[0], line=opening)
            yield Missing(section, entry.id, sentence, field)
        if line.text.casefold() in seen and entry.id not in twins:
            yield Missing(section, entry.id, _("“%(line)s” stands there twice.", line=opening), field)
        if words > LONG_LINE:
            sentence = _("“%(line)s” has %(words)s words: two lines read easier.", line=opening, words=words)
            yield Missing(section, entry.id, sentence, field)
        seen.add(line.text.casefold())


def _entries(document: ResumeDocument) -> list[tuple[str, Told]]:
    """Every printed entry that may have bullets, with its section."""
    entries = [
        (name, item) for name in ("work", "education", "projects", "volunteer") for item in shown(document, name)
    ]
    own = shown(document, "custom")
    return entries + [(f"custom.{one.id}", item) for one in own for item in one.items if not item.hidden]


def _shown_lines(entry: Told) -> list[Highlight]:
    return [line for line in entry.highlights if line.text and not line.hidden]


def _opening(text: str) -> str:
    words = text.rstrip(".").split()
    return " ".join(words[:5]) + (" …" if len(words) > 5 else "")
