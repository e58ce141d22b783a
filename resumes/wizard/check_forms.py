"""What was read of a file as boxes to correct, and the boxes as what was read: nothing is kept on the way."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..document import dates, limits
from ..document.sections import TITLES
from ..reading.values import Read, ReadEntry, ReadList, ReadSection

OWN = "own"
MOST = limits.ITEMS_PER_SECTION * 2
# Section -> what its entries are called after, and what stands under it ("" for nothing).
_NAMES: dict[str, tuple[Any, Any]] = {
    "work": (_("Employer"), _("Job title")),
    "volunteer": (_("Organization"), _("What you did there")),
    "education": (_("School"), _("What you studied")),
    "projects": (_("Project"), _("Your part in it")),
    "certificates": (_("Name"), ""),
    "awards": (_("Award"), ""),
    "publications": (_("Title"), ""),
    "references": (_("Name"), ""),
}
_OWN_NAMES = (_("Title"), _("Line under it"))
_HEAD = (
    ("name", _("Name")),
    ("label", _("Headline")),
    ("email", _("E-mail")),
    ("phone", _("Phone")),
    ("place", _("Place")),
)
_DATES = ("start", "end")
_DATE_ENDS = tuple(f"-{part}" for part in _DATES)
_PARTS = ("name", "title", "place", *_DATES)


@dataclass(frozen=True)
class Box:
    name: str
    label: Any
    value: str
    rows: int = 0
    error: str = ""

    @property
    def is_date(self) -> bool:
        return self.name.endswith(_DATE_ENDS)


@dataclass(frozen=True)
class Group:
    """Some boxes, and the lines of the file that they were read from."""

    boxes: tuple[Box, ...]
    source: tuple[str, ...]
    leave: str = ""
    kept: str = ""

    @property
    def lines(self) -> str:
        return "\n".join(self.source)


@dataclass(frozen=True)
class Section:
    prefix: str
    title: str
    key: str
    groups: tuple[Group, ...]


def head_of(read: Read) -> Group:
    boxes = [Box(name, label, getattr(read, name)) for name, label in _HEAD]
    links = Box("links", _("Links, one on each line"), "\n".join(read.links), rows=2)
    return Group((*boxes, links), read.head)


def sections_of(read: Read, errors: Mapping[str, str]) -> tuple[Section, ...]:
    return tuple(_section(f"s{n}", section, errors) for n, section in enumerate(read.sections))


def _section(prefix: str, section: ReadSection, errors: Mapping[str, str]) -> Section:
    groups = [_entry(f"{prefix}e{n}", entry, section.key, errors) for n, entry in enumerate(section.entries)]
    if section.texts or section.lists or not groups:
        lists = [f"{group.label}: {', '.join(group.items)}".removeprefix(": ") for group in section.lists]
        text = "\n".join((*section.texts, *lists))
        groups.append(Group((Box(f"{prefix}-text", _("Text"), text, _rows(text)),), section.source))
    return Section(prefix, section.title or str(TITLES["summary"]), section.key or OWN, tuple(groups))


def _entry(prefix: str, entry: ReadEntry, key: str, errors: Mapping[str, str]) -> Group:
    name, title = _NAMES.get(key, _OWN_NAMES)
    labels = {"name": name, "title": title, "place": _("Place"), "start": _("Start"), "end": _("End")}
    values = {"start": _typed(entry.start), "end": _typed(entry.end)}
    boxes = [
        Box(f"{prefix}-{part}", label, values.get(part, getattr(entry, part)), error=errors.get(f"{prefix}-{part}", ""))
        for part, label in labels.items()
        if label
    ]
    more, bullets = "\n".join((*entry.details, *entry.texts)), "\n".join(entry.highlights)
    boxes.append(Box(f"{prefix}-more", _("Anything else it says"), more, _rows(more)))
    if key not in ("certificates", "references"):
        boxes.append(Box(f"{prefix}-bullets", _("Bullet points, one on each line"), bullets, _rows(bullets)))
    return Group(tuple(boxes), entry.source, f"{prefix}-leave", f"{prefix}-source")


def _typed(date: str) -> str:
    return dates.in_words(date) if date and dates.read_loosely(date) else date


def _rows(text: str) -> int:
    return max(1, min(12, sum(1 + len(line) // 70 for line in text.split("\n"))))


def read_of(post: Mapping[str, str]) -> tuple[Read, dict[str, str]]:
    """The boxes as they were sent, and the sentence for each that cannot be kept."""
    errors: dict[str, str] = {}
    sections = []
    for n in range(MOST):
        if f"s{n}-key" not in post:
            break
        sections.append(_section_sent(f"s{n}", post, errors))
    name, label, email, phone, place = (post.get(name, "").strip() for name, _label in _HEAD)
    return Read(name, label, email, phone, place, tuple(_lines(post, "links")), tuple(sections)), errors


def _section_sent(prefix: str, post: Mapping[str, str], errors: dict[str, str]) -> ReadSection:
    key = post.get(f"{prefix}-key", "")
    texts = tuple(_lines(post, f"{prefix}-text"))
    lists: tuple[ReadList, ...] = ()
    if key in ("skills", "languages", "interests"):
        lists, texts = tuple(_list(text) for text in texts), ()
    entries = tuple(_entries_sent(prefix, post, errors))
    return ReadSection(key if key in TITLES else "", post.get(f"{prefix}-title", ""), texts, lists, entries)


def _list(text: str) -> ReadList:
    named = re.match(r"^([^:,]{1,60}):\s+(?=\S)", text)
    words = re.split(r"\s*[,;]\s*(?![^(]*\))", text[named.end() :] if named else text)
    return ReadList(named[1] if named else "", tuple(word for word in words if word))


def _entries_sent(section: str, post: Mapping[str, str], errors: dict[str, str]) -> Iterator[ReadEntry]:
    for n in range(MOST):
        prefix = f"{section}e{n}"
        if f"{prefix}-name" not in post:
            return
        if post.get(f"{prefix}-leave"):
            continue
        for part in _DATES:
            typed = post.get(f"{prefix}-{part}", "").strip()
            if typed and not dates.read_loosely(typed):
                errors[f"{prefix}-{part}"] = gettext(dates.HELP)
        name, title, place, start, end = (post.get(f"{prefix}-{part}", "").strip() for part in _PARTS)
        more, bullets = _lines(post, f"{prefix}-more"), tuple(_lines(post, f"{prefix}-bullets"))
        # Details are short and end without a full stop; the rest is text.
        details = tuple(line for line in more if len(line) <= 90 and line[-1] not in ".:;!?")
        texts = tuple(line for line in more if line not in details)
        yield ReadEntry(
            *(name, title, place, start, end), details=details, texts=texts, highlights=bullets,
            source=tuple(_lines(post, f"{prefix}-source")),
        )  # fmt: skip


def _lines(post: Mapping[str, str], name: str) -> list[str]:
    return [line.strip() for line in post.get(name, "").splitlines() if line.strip()]
