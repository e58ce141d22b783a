"""Whether links still lead somewhere. Only the public web is asked: no address of this machine or its network, ever."""

import socket
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Literal
from urllib.parse import SplitResult, urljoin, urlsplit

from django.utils.translation import gettext

from .content import GuideContent
from .markdown import addresses_in

Status = Literal["fine", "moved", "broken", "unsure"]
TIMEOUT, DEADLINE = 10.0, 25.0  # seconds: one wait, and all of them with every redirect
REDIRECTS = 5
_PORTS = {"http": 80, "https": 443}
# What is given out of the newer addresses, and the part of it that carries an older one, public or not.
_OPEN, _CARRIED = ip_network("2000::/3"), ip_network("2002::/16")


@dataclass(frozen=True)
class Answer:
    """`moved_to` is where a permanent redirect leads. `unsure`: the server answered no, perhaps only to programs."""

    status: Status
    reason: str = ""
    moved_to: str = ""


class Refused(Exception):
    """An address that is not asked, with the reason."""


def links_in(guide: GuideContent) -> Iterator[str]:
    """Every address that the guide sends its readers to."""
    yield from (row.url for row in guide.certifications if row.url)
    yield from (row.url for row in guide.sources if row.url)
    for _heading, text in guide.prose:
        yield from (address for address in addresses_in(text) if urlsplit(address).scheme in _PORTS)


def is_public(address: str) -> bool:
    """False for this machine, its network, and whatever else is not the open internet."""
    found = ip_address(address.partition("%")[0])
    found = getattr(found, "ipv4_mapped", None) or found
    if isinstance(found, IPv6Address) and (found not in _OPEN or found in _CARRIED):
        return False
    return found.is_global and not found.is_multicast


def check(url: str, *, agent: str = "link check", allowed: Callable[[str], bool] = is_public) -> Answer:
    """Ask for the page and follow where it leads. What is at the other end is not read."""
    end, here, moved_to, lasting = time.monotonic() + DEADLINE, url, "", True
    try:
        for _hop in range(REDIRECTS + 1):
            code, location = _ask(here, agent, allowed, end)
            if code not in (301, 302, 303, 307, 308) or not location:
                return _answer(code, moved_to)
            here = urljoin(here, location)
            lasting = lasting and code in (301, 308)
            moved_to = here if lasting else moved_to
    except Refused as refused:
        return Answer("broken", str(refused))
    except ssl.SSLError as error:
        return Answer("broken", gettext("Its certificate is not valid: %(why)s") % {"why": error.reason or error})
    except (OSError, HTTPException, ValueError) as error:
        return Answer("broken", gettext("No answer: %(why)s") % {"why": str(error) or type(error).__name__})
    return Answer("broken", gettext("It leads on and on."))


def _answer(code: int, moved_to: str) -> Answer:
    if code in (404, 410):
        return Answer("broken", gettext("There is no such page any more (%(code)s).") % {"code": code})
    if code >= 400:
        return Answer("unsure", gettext("The server says no (%(code)s): look by hand.") % {"code": code})
    return Answer("moved", gettext("It moved for good."), moved_to) if moved_to else Answer("fine")


def _ask(url: str, agent: str, allowed: Callable[[str], bool], end: float) -> tuple[int, str]:
    """The status, and where a redirect leads."""
    parts = urlsplit(url)
    address, port = _address(parts, allowed)
    left = min(TIMEOUT, end - time.monotonic())
    if left <= 0:
        raise TimeoutError(gettext("it takes too long"))
    kind = _SecureTo if parts.scheme == "https" else _To
    connection = kind(address, parts.hostname or "", port, left)
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", path, headers={"User-Agent": agent, "Accept": "*/*", "Connection": "close"})
        response = connection.getresponse()
        return response.status, response.getheader("Location") or ""
    finally:
        connection.close()


def _address(parts: SplitResult, allowed: Callable[[str], bool]) -> tuple[str, int]:
    """The one address that is asked, checked: the name is not looked up a second time, when it might say another."""
    if parts.scheme not in _PORTS or not parts.hostname or parts.username is not None:
        raise Refused(gettext("This is no plain address of the web."))
    port = parts.port or _PORTS[parts.scheme]
    found = [str(row[4][0]) for row in socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)]
    if not found or not all(map(allowed, found)):
        raise Refused(gettext("This leads into a private network: it is not asked."))
    return found[0], port


class _To(HTTPConnection):
    """A connection to the address given, under the name of the link."""

    def __init__(self, address: str, host: str, port: int, timeout: float) -> None:
        super().__init__(host, port, timeout=timeout)
        self._to = address

    def connect(self) -> None:
        self.sock = socket.create_connection((self._to, self.port), self.timeout)


class _SecureTo(HTTPSConnection):
    def __init__(self, address: str, host: str, port: int, timeout: float) -> None:
        super().__init__(host, port, timeout=timeout, context=(context := ssl.create_default_context()))
        self._to, self._secured = address, context

    def connect(self) -> None:
        plain = socket.create_connection((self._to, self.port), self.timeout)
        self.sock = self._secured.wrap_socket(plain, server_hostname=self.host)
