"""One way to clean what a person types or a file holds, and the annotated types that use it."""

import re
import unicodedata
from math import isfinite
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, JsonValue

from . import limits
from .words import _, gettext_noop

# C0 and C1 controls except tab and line feed, and the noncharacters and lone surrogates no file can hold.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# What no database can hold inside a JSON value.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
# Direction overrides can make a line read as something else; a single line never needs them.
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_URL = re.compile(r"(?:https?://[^\s/?#@\\]+(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().\- ]+)\Z", re.IGNORECASE)
_NO_URL = gettext_noop("Use a full address that starts with https://, http://, mailto: or tel:")
NETWORKS = {
    **{"linkedin.com": "LinkedIn", "github.com": "GitHub", "gitlab.com": "GitLab"},
    **{"behance.net": "Behance", "orcid.org": "ORCID"},
}


def clean_text(value: Any) -> Any:
    """NFC, line feeds only, no control characters, no blank space around; anything but text is left alone."""
    if not isinstance(value, str):
        return value
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", value)).strip()


def clean_line(value: Any) -> Any:
    """`clean_text` on one line: runs of white space become one space, direction overrides go."""
    if not isinstance(value, str):
        return value
    # Overrides first: taking one out may bring two characters together that NFC then makes one.
    return " ".join(clean_text(_BIDI.sub("", value)).split())


def storable(value: Any) -> Any:
    """A JSON value that every database holds: no NUL, no lone surrogate, no number that is none."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("", value)
    if isinstance(value, dict):
        return {storable(key): storable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [storable(item) for item in value]
    return str(value) if isinstance(value, float) and not isfinite(value) else value


def is_url(value: str) -> bool:
    return len(value) <= limits.URL and bool(_URL.match(value))


def network_of(url: str) -> str:
    """“LinkedIn” of an address there; "" of any other."""
    return NETWORKS.get((_host(url) or "").removeprefix("www."), "")


def check_url(value: str) -> str:
    """A web, mail or phone address without a user name in it, or "". Raises ValueError."""
    if value and not is_url(value):
        raise ValueError(_(_NO_URL))
    return value


def opens(value: str) -> bool:
    """An address that a browser can open. Documents may hold one that none can, and are opened for ever: this is asked
    where an address comes in."""
    return is_url(value) and _host(value) is not None


def check_new_url(value: str) -> str:
    """An address that opens, or "". Raises ValueError."""
    if value and not opens(value):
        raise ValueError(_(_NO_URL))
    return value


def _host(url: str) -> str | None:
    """None where a bracket makes the address one that nothing opens."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return None


def _at_most(limit: int) -> AfterValidator:
    def check(value: str) -> str:
        if len(value) > limit:
            size, most = f"{len(value):,}", f"{limit:,}"
            raise ValueError(_("This is %(size)s characters long; at most %(limit)s fit here.", size=size, limit=most))
        return value

    return AfterValidator(check)


Line = Annotated[str, BeforeValidator(clean_line), _at_most(limits.LINE)]
Bullet = Annotated[str, BeforeValidator(clean_line), _at_most(limits.HIGHLIGHT)]
Text = Annotated[str, BeforeValidator(clean_text), _at_most(limits.TEXT)]
Notes = Annotated[str, BeforeValidator(clean_text), _at_most(limits.NOTES)]
Url = Annotated[str, BeforeValidator(clean_line), AfterValidator(check_url)]
Extra = Annotated[dict[str, JsonValue], AfterValidator(storable)]
