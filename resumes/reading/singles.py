"""Credentials, awards and volunteering that stand in a list without a head of their own: each of them an entry."""

import re

from .dates import dated
from .entries import Block
from .naming import likeness
from .values import Line

_LONGEST = 100
# What somebody did is told of one entry; who they were, and where, is an entry each.
_DEED = re.compile(r"^(?:\w+ed|led|ran|taught|gave|built|made|wrote|held|kept|sold|drove|\w+ing)\b", re.IGNORECASE)
_PARTED = re.compile(r", | [–—|-] | at (?=[A-Z])")


def volunteering(block: Block) -> list[Block]:
    """A list of what somebody helped with, each as a block where every line surely is its own thing."""
    if block.heads or block.details or block.texts or len(block.highlights) < 2:
        return [block]
    if not all(map(_is_its_own, block.highlights)):
        return [block]
    return [Block([Line((text,))], source=[text]) for text in block.highlights]


def _is_its_own(text: str) -> bool:
    is_parted = bool(dated(text) or _PARTED.search(text))
    return is_parted and len(text) <= _LONGEST and not text.endswith(".") and not _DEED.match(text)


def singles(block: Block) -> list[Block]:
    """A list of credentials or awards without a head of its own, each as a block."""
    told = [] if block.heads else [*(line.text for line in block.details), *block.texts, *block.highlights]
    lone = len(block.heads) == 1 and block.heads == [h for h in block.heads if not h.bold and not h.level]
    if not told and not (lone and not block.told and len(block.heads[0].cells) == 1):
        return [block]
    made = []
    for text in _unbroken(told) or [block.heads[0].text]:
        found = dated(text)
        name, _, issuer = _parted(found.rest if found else text)
        name = name.rstrip(",")
        head = Line((name, _when(text)) if found else (name,))
        made.append(Block([head], [Line((issuer,))] if issuer else [], source=[text]))
    return made


def _unbroken(texts: list[str]) -> list[str]:
    """With those put together that a narrow column divided at a comma."""
    made: list[str] = []
    for text in texts:
        if made and made[-1].endswith(","):
            made[-1] += f" {text}"
        else:
            made.append(text)
    return made


def _parted(text: str) -> tuple[str, str, str]:
    """A credential and who gave it: what stands last where that is surely a house, else behind the first comma."""
    name, comma, issuer = text.rpartition(", ")
    is_house = likeness(issuer) < 0 or issuer.isupper()
    return (name, comma, issuer) if name and is_house else text.partition(", ")


def _when(text: str) -> str:
    """The dates in a text as they are written there."""
    found = dated(text)
    return text.replace(found.rest, "").strip(" ,()|·–—-") if found else ""
