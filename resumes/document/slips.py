"""Slips of the hand in how to be reached, where it is sure what was meant: the letters would never arrive."""

from collections.abc import Iterator

from .completeness import Missing
from .schema import ResumeDocument
from .words import _

# The providers most people have, and how their names are often mistyped.
_NAMES = {
    "gmail": "gmial gmal gmai gamil gnail gmaill gmil gmali gmaul",
    "yahoo": "yaho yahooo yhoo yahho yaoo",
    "hotmail": "hotmial hotmal homail hotmai hotnail hotmaill htmail",
    "outlook": "outlok outloook outllok oulook outlookk",
    "icloud": "iclod icoud iclould icolud",
    "aol": "",
}
_ENDINGS = frozenset(["con", "cmo", "comm", "cim", "vom", "xom", "cpm", "om", "ocm"])
_MEANT = {slip: name for name, slips in _NAMES.items() for slip in slips.split()}


def slips(document: ResumeDocument) -> Iterator[Missing]:
    basics = document.basics
    domain = basics.email.rpartition("@")[2].casefold()
    if meant := domain_meant(domain):
        yield Missing("basics", "", _("Is %(domain)s right? Most mean %(meant)s.", domain=domain, meant=meant), "email")
    city = basics.location.city
    if city == city.lower() != city.upper():
        yield Missing("basics", "", _("“%(city)s” has no capital letter.", city=city), "city")


def domain_meant(domain: str) -> str:
    """ "gmail.com" of "gmail.con" and "gmial.com"; "" of any other."""
    name, _dot, ending = domain.partition(".")
    right = _MEANT.get(name, name)
    is_slip = ending in _ENDINGS or (ending == "com" and right != name)
    return f"{right}.com" if right in _NAMES and is_slip else ""
