"""The page as plain frozen values: every word as it is printed, in order, nothing empty. All formats leave from it."""

from dataclasses import dataclass, field

# Characters at the right edge: of "2014 – 2016", of "Sep 2021 – Present"; and of a text that leaves room for more.
_A_MONTH, _A_PERIOD, _A_LONG_PLACE, _SHORT = 12, 22, 30, 40
_FEW = 6
# Characters that the shortest line holds, were all of them as wide as they are high.
_SURE_TO_FIT = 36
# Hundredths of a line that the halves of a row may take, as the style sheet gives them.
SHARES = {"all": (80, 19), "most": (72, 27), "even": (60, 39), "half": (46, 53)}


@dataclass(frozen=True)
class Link:
    """A piece of a line; `href` is "" where there is nothing to open. `begins` a line where those before fill one."""

    text: str
    href: str = ""
    begins: bool = False

    @property
    def is_long(self) -> bool:
        """Whether a line may not hold it, however wide its letters are: only then it may be broken."""
        return len(self.text) > _SURE_TO_FIT


@dataclass(frozen=True)
class Row:
    """A line that names something, and what stands at its right edge: the dates or the place. `fits`: both surely stand
    beside each other on one line of the page, in its own fonts."""

    text: str
    href: str = ""
    aside: str = ""
    fits: bool = field(default=False, compare=False)

    @property
    def share(self) -> str:
        """How much of the line its text may take beside what stands at the edge: "all" but years, "most" beside a
        period, "half" beside a long place where it is short itself, else "even"."""
        if len(self.aside) <= _A_MONTH:
            return "all"
        if len(self.aside) <= _A_PERIOD:
            return "most"
        return "half" if len(self.aside) > _A_LONG_PLACE and len(self.text) <= _SHORT else "even"


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

    @property
    def is_short(self) -> bool:
        """True where its lines are so few that a page had better not end between them."""
        return len(self.lines) <= _FEW


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
