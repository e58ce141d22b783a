"""The groups that a resume prints its skills in, and the one that a claimed skill belongs to."""

import re
from collections import Counter
from collections.abc import Mapping

from ..document import ResumeDocument, limits
from ..document.schema import Skill

# What people call a group of tools, and one of what somebody knows how to do.
_TOOLS = re.compile(
    r"\b(?:software|tools?|tech\w*|systems?|programs?|applications?|apps|platforms?|computers?|it)\b", re.IGNORECASE
)
_WAYS = re.compile(
    r"\b(?:methods?|management|operations|leadership|skills|strengths|abilit\w+|competenc\w+|expertise|practices?|core)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{4,}")


def groups(document: ResumeDocument) -> tuple[Skill, ...]:
    """Those that are printed under a name and have room."""
    return tuple(
        one
        for one in document.skills
        if one.name and 0 < len(one.keywords) < limits.ITEMS_PER_SECTION and one.status == "have" and not one.hidden
    )


def place_of(document: ResumeDocument, name: str) -> str | None:
    """The id of the group a skill stands in, "" where it has a line of its own, None where it does not stand there."""
    for one in document.skills:
        if name in one.keywords:
            return one.id
    return "" if any(one.name == name and not one.keywords for one in document.skills) else None


def fitting(document: ResumeDocument, name: str, kinds: Mapping[str, str]) -> str:
    """The id of the group whose name or members fit best, "" for none. `kinds`: what is known of skills, by name."""
    is_tool = kinds.get(name) == "technology"
    open_to_it = [one for one in groups(document) if _is_of_tools(one, kinds) in (is_tool, None)]
    words = set(_WORD.findall(name.casefold()))
    shared = {one.id: _shared(words, one) for one in open_to_it}
    if any(shared.values()):
        return max(shared, key=lambda group: shared[group])
    return next((one.id for one in open_to_it if name in kinds and _is_of_tools(one, kinds) is is_tool), "")


def _is_of_tools(group: Skill, kinds: Mapping[str, str]) -> bool | None:
    """By its name, else by what most of its members are known to be; None where neither says so."""
    tools, ways = bool(_TOOLS.search(group.name)), bool(_WAYS.search(group.name))
    if tools != ways:
        return tools
    known = Counter(kinds[member] == "technology" for member in group.keywords if member in kinds)
    return known.most_common(1)[0][0] if known else None


def _shared(words: set[str], group: Skill) -> int:
    return len(words & {word for text in (group.name, *group.keywords) for word in _WORD.findall(text.casefold())})


def placed(document: ResumeDocument, name: str, kinds: Mapping[str, str]) -> ResumeDocument:
    """A skill that has a line of its own, in the group that fits it; the document as it is where none does."""
    group = fitting(document, name, kinds) if place_of(document, name) == "" else ""
    return moved(document, name, group, own_id="") if group else document


def moved(document: ResumeDocument, name: str, group_id: str, *, own_id: str) -> ResumeDocument:
    """A skill taken to a group, or to a line of its own under `own_id`. One that is not there is not
    added; the entries that show it show its group."""
    if place_of(document, name) in (None, group_id):
        return document
    shown_by: tuple[str, ...] = ()
    for one in document.skills:
        if name in one.keywords:
            kept = tuple(member for member in one.keywords if member != name)
            document = document.with_item("skills", one.id, keywords=kept)
        elif one.name == name and not one.keywords:
            shown_by += one.evidence
            document = document.without_item("skills", one.id)
    group = document.item("skills", group_id) if group_id else None
    if group is None:
        return document.with_item("skills", own_id, name=name)
    evidence = tuple(dict.fromkeys((*group.evidence, *shown_by)))
    return document.with_item("skills", group_id, keywords=(*group.keywords, name), evidence=evidence)
