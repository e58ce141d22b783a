"""Keeps addresses, phone numbers, links and the employer's name out of a prompt, and puts them back into the reply."""

import re
from collections.abc import Iterable, Iterator

_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
# A bare domain counts only with a path behind it, in lower case: "ASP.NET" and "socket.io" are tools.
_LINK = r"(?:https?://|www\.)[^\s,;<>()\"']+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|edu|gov|co|me|app)/[^\s,;<>()\"']*"
_PHONE = (
    r"(?<![\w.])(?:\+\d[\d ().-]{5,}\d"  # international
    r"|(?:1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}"  # ten digits, as in the United States
    r"|\d{3}-\d{4}"
    r"|0\d{2,4}[ /-]\d{3,}(?:[ -]?\d{2,})*)(?![\w])"
)
_LEGAL_FORM = re.compile(
    r"[,\s]+(?:inc|llc|ltd|limited|corp|corporation|company|co|gmbh|plc|llp|pllc)\.?$", re.IGNORECASE
)
_ARTICLE = re.compile(r"^the\s+(?=\S)", re.IGNORECASE)
_SMALL = frozenset(("&", "+", "and", "at", "by", "for", "in", "of", "on", "the"))
_FIRST_WORDS = 2
_SHORT = 3


class Mask:
    """One fact's hidden strings. `private`: further strings of the person to hide, such as their name."""

    def __init__(self, *, employer: str = "", private: Iterable[str] = ()) -> None:
        groups = {"EMAIL": _EMAIL, "LINK": _LINK, "PHONE": _PHONE}
        groups["EMPLOYER"] = _any_of(_said(employer))
        groups["PRIVATE"] = _any_of(said for one in private for said in _said(one))
        self._pattern = re.compile("|".join(f"(?P<{kind}>{one})" for kind, one in groups.items() if one))
        self._stand_ins: dict[str, str] = {}

    def hide(self, text: str) -> str:
        return self._pattern.sub(self._stand_in, text)

    def restore(self, text: str) -> str:
        """Put everything back; a model may have changed the case or the underscore of a stand-in."""
        for hidden, stand_in in self._stand_ins.items():
            kind, number = stand_in.split("_")
            text = re.sub(rf"(?i)\b{kind}[ _-]?{number}\b", hidden.replace("\\", r"\\"), text)
        return text

    def _stand_in(self, match: re.Match[str]) -> str:
        hidden = match[0]
        end = len(hidden.rstrip(".!?")) if match.lastgroup == "LINK" else len(hidden)
        known = self._stand_ins.setdefault(hidden[:end], f"{match.lastgroup}_{len(self._stand_ins) + 1}")
        return known + hidden[end:]


def _said(name: str) -> Iterator[str]:
    """A name as people say it: whole, without its legal form or article, or only its first words ("Sunny Acres" for
    "Sunny Acres Care Home")."""
    plain = _ARTICLE.sub("", _LEGAL_FORM.sub("", name.strip()))
    yield from (name, plain)
    words = plain.split()
    for end in range(_FIRST_WORDS, len(words)):
        if words[end - 1].casefold() not in _SMALL:
            yield " ".join(words[:end])


def _any_of(strings: Iterable[str]) -> str:
    """Longest first; short names only in their own spelling, or an employer called "Go" would hide the verb."""
    found = sorted({one.strip() for one in strings if len(one.strip()) > 1}, key=len, reverse=True)
    names = (re.escape(one) if len(one) <= _SHORT else f"(?i:{re.escape(one)})" for one in found)
    joined = "|".join(names)
    return rf"(?<!\w)(?:{joined})(?!\w)" if joined else ""
