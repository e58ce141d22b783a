"""Questions that help somebody remember one entry, and their answers as lines of its notes.

The questions stand in questions.toml, a set for each major group of occupations and some for what is no such job; a
guide brings its own. What fits the entry's own work comes first: what somebody wants to become asks nothing of what
they were.
"""

import hashlib
import re
import tomllib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from django.utils.translation import gettext as _

from .answered import is_answered
from .writing.unknowing import says_nothing

GENERAL = "general"
_GUIDE = "guide"  # the questions of any guide, whose ids hold no more of them than a hash
MOST = 12  # for one entry
_FILE = Path(__file__).with_name("questions.toml")
_OF_SECTION = {"education": "school", "volunteer": "volunteer", "projects": "project"}
_OF_KIND = {"care": "care", "odd": "odd", "self_employed": "odd"}
_ENOUGH = 4  # questions of the entry's own guide; with fewer the group's are added
_NUMBER = r"[$€£]?\d[\d.,]*\s?(?:%|k|K|m|M)?\+?"
_HEDGE = r"(?:about|around|roughly|approx\.?|maybe|up to|over|at least|almost|nearly|some|like|~)"
_BARE = re.compile(
    rf"(?i)(?:{_HEDGE}\s+)*{_NUMBER}(?:\s?(?:-|–|to|or)\s?{_NUMBER})?(?:\s?(?:ish|or so|or more|plus|tops|max))?"
)


@dataclass(frozen=True, slots=True)
class Question:
    """`line` says what a bare number counts, with {} for the number."""

    id: str
    ask: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """What an entry is about. `group` is the first two digits of its own occupation's code, `own` the questions of its
    own guide; `target` those of the career the resume is for, of which only what names a skill of `shared` is asked."""

    section: str = "work"
    kind: str = "paid"
    group: str = ""
    own: Sequence[str] = ()
    target: Sequence[str] = ()
    shared: Collection[str] = field(default_factory=tuple)


def questions(topic: Topic, *, asked: Collection[str] = (), told: Collection[str] = ()) -> tuple[Question, ...]:
    """What to ask about one entry, the most particular first, without what was `asked` before (ids) or what the lines
    `told` hold already."""
    found = [_of_guide(ask) for ask in topic.own]
    if len(found) < _ENOUGH:
        found += _set(_name_of_set(topic))
    found += [_of_guide(ask) for ask in topic.target if _names_one(ask, topic.shared)]
    once = {question.id: question for question in found}
    waiting = (question for question in once.values() if question.id not in asked)
    return tuple(question for question in waiting if not is_answered(question.ask, told))[:MOST]


def question_of(question_id: str) -> Question | None:
    """The question with this id, whatever it is asked of; None where there never was one."""
    name, _dot, key = question_id.partition(".")
    if name == _GUIDE:
        return Question(question_id, _("Your answer"))
    return next((one for one in _sets().get(name, ()) if one.id == question_id), None)


def as_note(question: Question, answer: str) -> str:
    """The answer as a line of the notes: as typed, or a bare number with what it counts.

    "" where it says nothing to keep; ValueError where a bare number counts nobody knows what.
    """
    answer = " ".join(answer.split())
    if not answer or says_nothing(answer):
        return ""
    if not _BARE.fullmatch(answer):
        return answer
    if not question.line:
        raise ValueError(_("Add what it counts, like “12 boxes an hour”."))
    return question.line.format(answer)


def _name_of_set(topic: Topic) -> str:
    by_section = _OF_SECTION.get(topic.section)
    if by_section or topic.section != "work":
        return by_section or GENERAL
    if topic.kind == "care":
        return "care"
    return topic.group if topic.group in _sets() else _OF_KIND.get(topic.kind, GENERAL)


def _set(name: str) -> tuple[Question, ...]:
    return _sets()[name]


@cache
def _sets() -> dict[str, tuple[Question, ...]]:
    return {
        name: tuple(Question(f"{name}.{key}", one["ask"], one.get("line", "")) for key, one in rows.items())
        for name, rows in tomllib.loads(_FILE.read_text()).items()
    }


def _of_guide(ask: str) -> Question:
    return Question(f"{_GUIDE}.{hashlib.sha256(ask.encode()).hexdigest()[:10]}", ask)


def _names_one(ask: str, names: Iterable[str]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", ask, re.IGNORECASE) for name in names if name)
