"""The full stop at the end of a draft: as the other bullets have it. What a person typed is never changed."""

from ..document.schema import Told
from .writing.shortened import is_short

_STOPS = (".", "!", "?")


def in_entry(text: str, entry: Told | None, *, instead_of: str = "") -> str:
    """With a full stop where all other bullets end with one, else without; as it is where it is the first.

    `instead_of` is the id of the one whose place it takes, which counts only where it is alone.
    """
    bullets = entry.highlights if entry else ()
    others = [one.text for one in bullets if one.id != instead_of] or [one.text for one in bullets]
    ends = [other.rstrip("\"'”’)").endswith(_STOPS) for other in others]
    if not ends:
        return text
    if all(ends):
        return text if text.endswith(_STOPS) else f"{text}."
    return bare(text)


def bare(text: str) -> str:
    """Without its full stop, unless that belongs to its last word: "etc.", "Inc."."""
    return text if not text.endswith(".") or text.endswith("..") or is_short(text) else text[:-1]


def either_way(text: str) -> tuple[str, str]:
    """The same line without a full stop and with one."""
    return bare(text), f"{bare(text)}."
