"""What one guide says otherwise than another, word by word. No database here."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from django.utils.translation import gettext_lazy as _

from .content import GuideCertification, GuideContent, GuideRelated, GuideSkill, GuideSource

AROUND = 14  # words that stay on either side of a change
_WORD = re.compile(r"\S+\s*|\s+")

LABELS = {
    "title": _("Title"),
    "other_titles": _("Other titles"),
    "lead": _("Lead"),
    "field": _("Field"),
    "occupation": _("Occupation"),
    "basis": _("Basis"),
    "basis_note": _("Note on the figures’ basis"),
    "education": _("Education"),
    "experience": _("Experience"),
    "examples": _("Example highlights"),
    "questions": _("Questions"),
    "what_they_do": _("What they do"),
    "requirements": _("Education and requirements"),
    "salary": _("Salary"),
    "salary_notes": _("Notes on the figures"),
    "market_reality": _("Market reality"),
    "outlook": _("Outlook"),
    "break_in": _("How to break in"),
    "career_path": _("Career path"),
    "pros": _("Pros"),
    "cons": _("Cons"),
    "skills": _("Skills"),
    "certifications": _("Credentials"),
    "related": _("Related careers"),
    "sources": _("Sources"),
}


@dataclass(frozen=True)
class Piece:
    kind: Literal["same", "gone", "new"]
    text: str


@dataclass(frozen=True)
class Change:
    label: str
    pieces: tuple[Piece, ...]


def changes(
    before: GuideContent | None, after: GuideContent, *, names: Iterable[str] = tuple(LABELS)
) -> tuple[Change, ...]:
    """Every part that has other words, in the order of the form. Against nothing, all is new."""
    parts = ((name, part_text(before, name) if before else "", part_text(after, name)) for name in names)
    found = (Change(str(LABELS[name]), compare(old, new)) for name, old, new in parts if old != new)
    return tuple(change for change in found if any(piece.kind != "same" for piece in change.pieces))


def part_text(guide: GuideContent, name: str) -> str:
    """The part as text: a list has a line for each of its items."""
    value = getattr(guide, name)
    return value if isinstance(value, str) else "\n".join(_line(item) for item in value)


def compare(old: str, new: str) -> tuple[Piece, ...]:
    """The words of both, each in its place; of long passages that are the same only the ends."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, [word.rstrip() for word in before], [word.rstrip() for word in after], False)
    steps = matcher.get_opcodes()
    for number, (kind, start, end, new_start, new_end) in enumerate(steps):
        if kind == "equal":
            pieces.append(Piece("same", _shortened(after[new_start:new_end], number == 0, number == len(steps) - 1)))
        else:
            pieces += _changed(before[start:end], after[new_start:new_end])
    return tuple(pieces)


def _changed(gone: list[str], new: list[str]) -> Iterator[Piece]:
    if gone:
        yield Piece("gone", "".join(gone))
    if new:
        yield Piece("new", "".join(new))


def _shortened(words: list[str], is_first: bool, is_last: bool) -> str:
    """A passage that both share. At either end of the text only the side towards the change matters."""
    head = 0 if is_first else AROUND
    tail = 0 if is_last else AROUND
    if len(words) <= head + tail + AROUND:
        return "".join(words)
    return "".join([*words[:head], " … ", *words[len(words) - tail :]])


def _line(item: str | GuideSkill | GuideCertification | GuideRelated | GuideSource) -> str:
    if isinstance(item, str):
        return item
    return " | ".join(str(value) for value in item.model_dump().values() if value)
