"""Skills that stand in what the person wrote and are not among those they claimed: offered, never claimed for them."""

from dataclasses import dataclass

from careers.lookup import skills_known

from ..document import ResumeDocument, new_id
from ..document.schema import Told
from ..matching import Found, Known, Text, find
from ..models import Resume
from .kinds import kind_of, name_of

AT_ONCE = 12


@dataclass(frozen=True)
class Shown:
    """A skill with the words that show it, the entry where they stand first, and in how many more they do."""

    name: str
    words: str
    where: str
    more: int = 0


def shown(resume: Resume) -> tuple[Shown, ...]:
    """Those that were found, as the page shows them."""
    places = {item.id: _label(section, item) for section, item in _told(resume.document)}
    return tuple(
        Shown(one.name, one.words, places[one.places[0]], len(one.places) - 1) for one in found(resume.document)
    )


def found(document: ResumeDocument) -> tuple[Found, ...]:
    """What stands in notes and bullets and was neither claimed nor said to be none of theirs."""
    texts = tuple(
        Text(item.id, text) for _section, item in _told(document) for text in (item.notes, *_bullets(item)) if text
    )
    if not texts:
        return ()
    answered = {name.casefold() for name in document.declined}
    answered |= {name.casefold() for skill in document.skills for name in (skill.name, *skill.keywords)}
    known = tuple(Known(skill.name, skill.aliases) for skill in skills_known())
    done = {one.name for one in known if answered & {name.casefold() for name in (one.name, *one.also)}}
    return tuple(one for one in find(known, texts) if one.name not in done)[:AT_ONCE]


def other_names(document: ResumeDocument) -> dict[str, tuple[str, ...]]:
    """What else people call each skill; nothing where no skill stands there yet that might be called so."""
    return {skill.name: skill.aliases for skill in skills_known()} if document.skills else {}


def add(document: ResumeDocument, name: str) -> ResumeDocument:
    """The skill as one the person has, shown by the entries where it was found; nothing where it is found no more."""
    one = next((one for one in found(document) if one.name == name), None)
    return document.with_item("skills", new_id(), name=name, evidence=one.places) if one else document


def _told(document: ResumeDocument) -> list[tuple[str, Told]]:
    own = [(f"custom.{section.id}", item) for section in document.custom for item in section.items]
    standard = [
        (name, item) for name in ("work", "volunteer", "education", "projects") for item in document.items(name)
    ]
    return [*standard, *own]


def _label(section: str, item: Told) -> str:
    kind = kind_of(section)
    return name_of(kind, item) if kind else ""


def _bullets(item: Told) -> tuple[str, ...]:
    return tuple(bullet.text for bullet in item.highlights)
