"""How dates and addresses read on a resume: "Mar 2021 – Present", "linkedin.com/in/someone"."""

import re
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


@lru_cache(maxsize=4096)
def day(partial: str) -> str:
    """ "2021" or "Mar 2021", and "" for none; days are left out, as resumes do."""
    if not partial:
        return ""
    if partial == PRESENT:
        return "Present"
    if len(partial) < 7:
        return partial
    return format_skeleton("yMMM", date(int(partial[:4]), int(partial[5:7]), 1), locale=LANGUAGE)


def period(start: str, end: str, *, expected: bool = False) -> str:
    """Both ends with a dash between, one where the other is missing or the same, "" for none."""
    first, last = day(start), day(end)
    if expected and last and end != PRESENT:
        last = f"Expected {last}"
    if first and last and first != last:
        return f"{first} – {last}"
    return last or first


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
