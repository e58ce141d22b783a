"""How dates and addresses read on a resume: "Mar 2021 – Present", "linkedin.com/in/someone"."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from urllib.parse import quote, urlsplit

from babel.dates import format_skeleton

from resumes.document.dates import PRESENT
from resumes.document.text import check_url

# The page is written in the resume's language; English is the one there is so far.
LANGUAGE = "en"
# Characters of an address that a line of the page holds.
_ONE_LINE = 90


_SKELETONS = {"short": "yMMM", "long": "yMMMM"}


@dataclass(frozen=True)
class Dates:
    """ "Mar 2021", "March 2021", or the year alone, as a look has it: `short`, `long`, `year`."""

    style: str = "short"

    def day(self, partial: str) -> str:
        """ "" for none; days are left out, as resumes do."""
        return _day(partial, self.style)

    def period(self, start: str, end: str, *, expected: bool = False) -> str:
        """Both ends with a dash between, one where the other is missing or the same, "" for none."""
        first, last = self.day(start), self.day(end)
        if expected and last and end != PRESENT:
            last = f"Expected {last}"
        if first and last and first != last:
            return f"{first} – {last}"
        return last or first


SHORT = Dates()


@lru_cache(maxsize=4096)
def _day(partial: str, style: str) -> str:
    if partial == PRESENT:
        return "Present"
    if len(partial) < 7 or style not in _SKELETONS:
        return partial[:4]
    return format_skeleton(_SKELETONS[style], date(int(partial[:4]), int(partial[5:7]), 1), locale=LANGUAGE)


def period(start: str, end: str) -> str:
    return SHORT.period(start, end)


def continued(name: str) -> str:
    return f"{name} (continued)"


def safe_href(url: str) -> str:
    """The address in ASCII when it is for the web, mail or phone and names no user, else "". Checked again here
    because a document may be older than the rule."""
    try:
        parts = urlsplit(check_url(url.strip()))
        host = parts.netloc.encode("idna").decode() if not parts.netloc.isascii() else parts.netloc
    except (UnicodeError, ValueError):
        return ""
    return quote(parts._replace(netloc=host).geturl(), safe="/:?#[]@!$&'()*+,;=~%")


def short_url(url: str) -> str:
    """A checked address as people write it by hand: no scheme, no www, no trailing slash. It is whole; one that is too
    long for a line stands as the name of its host, which the link behind it makes whole again."""
    shown = _by_hand(url)
    if len(shown) <= _ONE_LINE:
        return shown
    host = urlsplit(url.strip()).netloc
    return _by_hand(f"//{host}") if host else shown.partition("?")[0]


def _by_hand(url: str) -> str:
    shown = re.sub(r"\A(?:[a-z]+:)?(?://)?", "", url.strip(), flags=re.IGNORECASE)
    return (shown[4:] if shown[:4].casefold() == "www." else shown).rstrip("/")


# An address stays as it was typed.
_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
_OPENS = re.compile(r"(?<![^\s(\[{\u2013\u2014/“‘\"'])([\"'])(?=[^\s\"'])")
_LEFT_OUT = re.compile(r"(?<!\w)'(?=\d\ds?\b|[Tt]is\b|[Tt]was\b|n'\b|[Ee]m\b)")
# Feet and inches: a sign after a figure that opened nowhere.
_MEASURE = re.compile(r"(?<=\d)[\"'](?!\w)")


# A span of years, and a hyphen or two that stand for a dash. Other hyphens belong to their words.
_SPAN = re.compile(r"(?<![\w-])((?:19|20)\d\d) ?-{1,2} ?(?=(?:19|20)\d\d(?![\w-]))")
_DASH = re.compile(r"(?<=\S) -{1,2} (?=\S)")
_SIGNS = re.compile("[\"'-]")


def typographic(text: str) -> str:
    """Straight quotes, apostrophes and typed dashes as printers set them."""
    if not _SIGNS.search(text):
        return text
    pieces, at = [], 0
    for address in _ADDRESS.finditer(text):
        pieces += [_curled(text[at : address.start()]), address[0]]
        at = address.end()
    return "".join((*pieces, _curled(text[at:])))


def _curled(text: str) -> str:
    text = _DASH.sub(" – ", _SPAN.sub(r"\1–", text))
    text = _LEFT_OUT.sub("’", text)
    text = _OPENS.sub(lambda found: "“" if found[1] == '"' else "‘", text)
    if "“" not in text and "‘" not in text:
        text = _MEASURE.sub(lambda found: "″" if found[0] == '"' else "′", text)
    return text.replace('"', "”").replace("'", "’")
