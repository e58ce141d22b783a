"""What a reader of the page would stumble over: facts of it, each with its place. None of them means unfinished.

Only what is surely so is said, and nothing that anybody would mind on a first resume.
"""

import re
from collections.abc import Iterator
from datetime import date

from .completeness import Missing, shown
from .dates import in_words, is_past
from .schema import Education, Highlight, ResumeDocument, Told
from .sections import EMPLOYED
from .words import _

# What a draft leaves for a number, and what people leave for themselves.
_BLANK = re.compile(r"\[(?:number|name|date|how many|x+|…|\.+)\]|_{3,}", re.IGNORECASE)
LONG_LINE = 45  # words: three lines of the page


def remarks(document: ResumeDocument, today: date) -> tuple[Missing, ...]:
    return (*_of_jobs(document), *_that_are_over(document, today), *_of_lines(document))


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


def _of_lines(document: ResumeDocument) -> Iterator[Missing]:
    seen: set[str] = set()
    for section, entry, line in _lines(document):
        field, opening, words = f"bullet-{line.id}", _opening(line.text), len(line.text.split())
        if blank := _BLANK.search(line.text):
            sentence = _("%(blank)s is still to fill in “%(line)s”.", blank=blank[0], line=opening)
            yield Missing(section, entry.id, sentence, field)
        if line.text.casefold() in seen:
            yield Missing(section, entry.id, _("“%(line)s” stands there twice.", line=opening), field)
        if words > LONG_LINE:
            sentence = _("“%(line)s” has %(words)s words: two lines read easier.", line=opening, words=words)
            yield Missing(section, entry.id, sentence, field)
        seen.add(line.text.casefold())


def _lines(document: ResumeDocument) -> Iterator[tuple[str, Told, Highlight]]:
    """Every printed bullet, with its entry and the section of that."""
    entries = [
        (name, item) for name in ("work", "education", "projects", "volunteer") for item in shown(document, name)
    ]
    entries += [
        (f"custom.{own.id}", item) for own in shown(document, "custom") for item in own.items if not item.hidden
    ]
    for section, entry in entries:
        yield from ((section, entry, line) for line in entry.highlights if line.text and not line.hidden)


def _opening(text: str) -> str:
    words = text.rstrip(".").split()
    return " ".join(words[:5]) + (" …" if len(words) > 5 else "")
