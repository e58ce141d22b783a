"""The page as plain frozen values: every word as it is printed, in order, nothing empty. All formats leave from it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """A piece of a line; `href` is "" where there is nothing to open."""

    text: str
    href: str = ""


@dataclass(frozen=True)
class Row:
    """A line that names something, and what stands at its right edge: the dates or the place."""

    text: str
    href: str = ""
    aside: str = ""

    @property
    def wide_aside(self) -> bool:
        """True where the right edge needs more room than it has by itself, and the left can give it."""
        return len(self.aside) > 30 and len(self.text) <= 40

    @property
    def small_aside(self) -> bool:
        """True where it needs less: a year, or a month with its year."""
        return len(self.aside) <= 10


@dataclass(frozen=True)
class Part:
    """What is told under a heading: one position at an employer, one school, one project. `above` heads it once more
    where a page begins with it."""

    title: Row | None = None
    details: tuple[Link, ...] = ()
    paragraphs: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    above: str = ""


@dataclass(frozen=True)
class Entry:
    """An employer with one part for each position held there, or any other entry with one part. `hosts`: the head says
    where, and the titles below it what is looked for first."""

    head: Row | None
    parts: tuple[Part, ...] = ()
    hosts: bool = False

    @property
    def is_brief(self) -> bool:
        """One of a list rather than a story: a publication, an award, a credential."""
        return not self.hosts and not any(part.paragraphs or part.highlights for part in self.parts)


@dataclass(frozen=True)
class Line:
    """A run of short items; `label` names the group ("" for none)."""

    text: str
    label: str = ""


@dataclass(frozen=True)
class Section:
    name: str
    title: str
    paragraphs: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True)
class Page:
    """`contact` is lines of pieces. Heading levels start at 1 even where there is no name to head the page."""

    name: str
    label: str
    contact: tuple[tuple[Link, ...], ...]
    sections: tuple[Section, ...]
    title: str
    lang: str = "en"

    @property
    def section_level(self) -> int:
        return 2 if self.name or self.label else 1

    @property
    def entry_level(self) -> int:
        return self.section_level + 1
