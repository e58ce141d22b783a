"""The questions beside an entry's notes: which are asked, and what becomes of the answers."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.http import QueryDict
from django.utils.translation import gettext as _

from careers.lookup import career_facts, occupation_of

from ..document import DocumentError, ResumeDocument, limits
from ..document.schema import Told
from ..document.text import clean_line
from ..drafting.questions import Question, Topic, as_note, question_of, questions
from ..models import Resume
from . import boxes, desk

AT_ONCE = 3
_NAME = re.compile(r"ask-([a-z0-9]{2,12}\.[a-z0-9]{2,12})\Z", re.ASCII)


@dataclass(frozen=True)
class Asked:
    """A question as the page shows it, with what is typed there and what is wrong with it."""

    question: Question
    typed: str = ""
    trouble: str = ""
    status: int = 200
    note: str = ""  # the line that the notes got

    @property
    def is_done(self) -> bool:
        return not self.trouble and bool(self.typed)


def topic_of(resume: Resume, section: str, item_id: str) -> Topic:
    """What an entry is about: its own title counts, and of the target what both have in common."""
    item = resume.document.item(section, item_id)
    if section != "work" or item is None:
        return Topic(section=section)
    occupation = occupation_of(item.position, employer=item.name) if item.position else None
    own = career_facts(occupation.guide) if occupation and occupation.guide else None
    target = desk.facts_of(resume)
    if target and own and target.slug == own.slug:
        target = None
    names = {skill.name for skill in own.skills} if own else set()
    return Topic(
        section=section,
        kind=item.kind,
        group=occupation.group[:2] if occupation else "",
        own=own.questions if own else (),
        target=target.questions if target else (),
        shared={skill.name for skill in target.skills if skill.name in names} if target else (),
    )


def shown(resume: Resume, section: str, item_id: str, *, given: Collection[Asked] = ()) -> tuple[Asked, ...]:
    """A few at a time; what was answered and could not be kept stays where it is."""
    unkept = {one.question.id: one for one in given if one.trouble}
    waiting = _waiting(resume, section, item_id, told=_told(resume, section, item_id))
    others = [Asked(question) for question in waiting if question.id not in unkept]
    return (*unkept.values(), *others)[: max(AT_ONCE, len(unkept))]


def keep(resume: Resume, section: str, item_id: str, sent: QueryDict) -> tuple[Asked, ...]:
    """Each answer that came with a press becomes a line of the notes, and its question is done with. With a save by
    itself only those do that the person went on from (`answered`): the others may still be typed. What was typed at a
    question that is to be skipped is no answer."""
    answered = _answered(resume, section, item_id, sent)
    if not answered:
        return ()
    kept = {one.question.id: one.note for one in answered if not one.trouble}
    trouble, status = boxes.stored(
        lambda: resume.change(
            lambda document: _with(document, section, item_id, kept), place=f"{section}:{item_id}:ask"
        )
    )
    if not trouble:
        return tuple(answered)
    return tuple(one if one.trouble else Asked(one.question, one.typed, trouble, status) for one in answered)


def kept_before(resume: Resume, section: str, item_id: str, sent: QueryDict) -> list[str]:
    """The lines that the notes have of these answers already: another save of the same page was quicker."""
    item = resume.document.item(section, item_id)
    there, done = (item.notes.splitlines(), item.asked) if isinstance(item, Told) else ((), ())
    answered = _answered(resume, section, item_id, sent) if there else []
    return [one.note for one in answered if one.question.id in done and one.note in there]


def _answered(resume: Resume, section: str, item_id: str, sent: QueryDict) -> list[Asked]:
    typed = {found[1]: clean_line(sent[name]) for name in sent if (found := _NAME.match(name))}
    if "autosave" in sent:
        typed = {one: text for one, text in typed.items() if one in sent.getlist("answered")}
    typed = {one: text for one, text in typed.items() if text and one != sent.get("skip")}
    known = _known(resume, section, item_id, asked=sent.getlist("asked")) if typed else {}
    return [_read(known[one], text) for one, text in typed.items() if one in known]


def skip(resume: Resume, section: str, item_id: str, ids: Collection[str]) -> None:
    """The person knows no answer to these, or wants others: they are not asked again."""
    known = {question.id for question in _waiting(resume, section, item_id)}
    done = dict.fromkeys((one for one in ids if one in known), "")
    resume.change(lambda document: _with(document, section, item_id, done), place=f"{section}:{item_id}:ask")


def _waiting(resume: Resume, section: str, item_id: str, *, told: Collection[str] = ()) -> tuple[Question, ...]:
    """Without `told` also those that the entry answers by now: what was typed at one is kept all the same."""
    item = resume.document.item(section, item_id)
    return questions(topic_of(resume, section, item_id), asked=item.asked if item else (), told=told)


def _told(resume: Resume, section: str, item_id: str) -> tuple[str, ...]:
    item = resume.document.item(section, item_id)
    return (*item.notes.splitlines(), *(line.text for line in item.highlights)) if isinstance(item, Told) else ()


def _known(resume: Resume, section: str, item_id: str, *, asked: Collection[str]) -> dict[str, Question]:
    """The questions that an answer may be to. The page may have asked others than wait now: a title that came with the
    same press asks its own."""
    found = {one: question for one in asked if (question := question_of(one))}
    return found | {question.id: question for question in _waiting(resume, section, item_id)}


def _read(question: Question, typed: str) -> Asked:
    try:
        return Asked(question, typed, note=as_note(question, typed))
    except ValueError as error:
        return Asked(question, typed, trouble=str(error), status=422)


def _with(document: ResumeDocument, section: str, item_id: str, kept: Mapping[str, str]) -> ResumeDocument:
    """The entry with the notes that the answers make, and with their questions done."""
    if not kept:
        return document
    item = document.item(section, item_id)
    before, done = (item.notes, item.asked) if item else ("", ())
    # An answer that was kept before is sent again by a page that is older, or by two presses at once.
    there = before.splitlines()
    new = (line for one, line in kept.items() if not (one in done and line in there))
    notes = "\n".join(line for line in (before, *new) if line)
    if len(notes) > limits.NOTES:
        raise DocumentError(_("The notes of this entry are full. Take something out of them first."))
    asked = tuple(dict.fromkeys((*done, *kept)))
    return document.with_item(section, item_id, notes=notes, asked=asked[-limits.FACTS_PER_ITEM :])
