"""From the work somebody does to a career they look at: what both ask for, what is new, and what it pays."""

from dataclasses import dataclass

from .catalogue import Catalogue, Entry, catalogue
from .meaning import meaning
from .skills import asked_by
from .typed import one_line
from .wording import MINUS, money


@dataclass(frozen=True)
class Bridge:
    """`here` is the work somebody does, `there` the career."""

    here: Entry
    there: Entry
    shared: tuple[str, ...]
    new: tuple[str, ...]
    left: tuple[str, ...]
    pay_more: int | None

    @property
    def pay_difference(self) -> str:
        """“+$12,000” or “−$3,000”; "" where of one no yearly pay is published, or only its limit."""
        return "" if self.pay_more is None else f"{'+' if self.pay_more >= 0 else MINUS}{money(abs(self.pay_more))}"


@dataclass(frozen=True)
class BridgePage:
    """`typed` is the job title as somebody typed it; `bridge` is None where it means no one occupation, or this one."""

    there: Entry
    typed: str
    bridge: Bridge | None
    is_same: bool = False


def bridge_page(slug: str, typed: str) -> BridgePage | None:
    """None where there is no such career."""
    known = catalogue()
    there = known.by_slug.get(slug)
    if there is None:
        return None
    typed = one_line(typed)
    here = _named(typed, known) if typed else None
    return BridgePage(there, typed, build(here, there) if here and here is not there else None, here is there)


def _named(typed: str, known: Catalogue) -> Entry | None:
    """By its slug, as a link names it, or as somebody typed it."""
    if typed in known.by_slug:
        return known.by_slug[typed]
    code, guide = meaning(typed)
    return known.by_slug.get(guide) or known.of_code.get(code)


def build(here: Entry, there: Entry) -> Bridge:
    asked = asked_by((here, there))
    mine, theirs = asked[here.slug], asked[there.slug]
    are_told = here.pay_is_told and there.pay_is_told
    more = there.pay - here.pay if are_told and here.pay is not None and there.pay is not None else None
    return Bridge(
        here=here,
        there=there,
        shared=theirs.among(mine),
        new=theirs.beside(mine),
        left=mine.beside(theirs),
        pay_more=more,
    )
