"""What is read out of a file, as plain frozen values. "" and () stand for what was not found."""

from dataclasses import dataclass, field
from functools import cached_property


def gettext_noop(sentence: str) -> str:
    """A sentence that is translated where it is shown: what is read here is read in a process of its own."""
    return sentence


MOST_BYTES = 5 * 1024 * 1024  # of a file
TOO_LARGE = gettext_noop("This file is larger than 5 MB. A resume is far smaller.")
EMPTY = gettext_noop("This file is empty.")


class Unreadable(Exception):
    """A file that cannot be read; `message` is the one sentence to show, a whole one that can be translated."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Char:
    """A glyph where it stands: points from the left and from the top of its page, `y` on the base line."""

    text: str
    page: int
    x0: float
    x1: float
    y: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """Something small that is drawn, as the sign of a bullet point is by many programs. `y` is its middle."""

    page: int
    x0: float
    x1: float
    y: float
    size: float


@dataclass(frozen=True)
class Glyphs:
    """What the pages of a file show, in the order of the file, and how many pages there are."""

    chars: list[Char]
    marks: list[Mark]
    count: int


@dataclass(frozen=True)
class Line:
    """A line of text. `cells` are its pieces with wide room between them; `label` is what it begins with in bold where
    it goes on in regular; `above` is the step from the line before in sizes, 0 where there is none. `level` is the
    rank of a heading, where the file says so itself; a `whole` line is a paragraph, however long. `edge` is how far
    its column reaches, where there are several; `reach` is where its first piece ends, `then` where the next
    one begins, which is `then_bold` or not; `then_label` is to that one what `label` is to the line."""

    cells: tuple[str, ...]
    page: int = 0
    x0: float = 0.0
    x1: float = 0.0
    y: float = 0.0
    size: float = 0.0
    bold: bool = False
    label: str = ""
    above: float = 0.0
    level: int = 0
    bullet: bool = False
    whole: bool = False
    edge: float = 0.0
    reach: float = 0.0
    then: float = 0.0
    then_bold: bool = False
    then_label: str = ""

    @cached_property
    def text(self) -> str:
        return " ".join(self.cells)

    @property
    def placed(self) -> bool:
        """Whether it is known where the line stands."""
        return self.size > 0


@dataclass(frozen=True)
class Pages:
    """The lines of a file, how many pages it has, and the addresses that it links to."""

    lines: tuple[Line, ...]
    count: int = 1
    links: tuple[str, ...] = ()

    @cached_property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True)
class ReadEntry:
    """An employer with a position, a school, a project, a credential. Dates are partial ones (2021-03) or "present"."""

    name: str = ""
    title: str = ""
    place: str = ""
    start: str = ""
    end: str = ""
    expected: bool = False
    details: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    source: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReadList:
    """A run of short items, with the name of their group."""

    label: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class ReadSection:
    """`key` is one of headings.NAMES, "" for a heading that is none of them."""

    key: str
    title: str
    texts: tuple[str, ...] = ()
    lists: tuple[ReadList, ...] = ()
    entries: tuple[ReadEntry, ...] = ()
    source: tuple[str, ...] = ()


@dataclass(frozen=True)
class Read:
    name: str = ""
    label: str = ""
    email: str = ""
    phone: str = ""
    place: str = ""
    links: tuple[str, ...] = ()
    sections: tuple[ReadSection, ...] = ()
    head: tuple[str, ...] = ()
    left: tuple[str, ...] = field(default=())

    def section(self, key: str) -> ReadSection | None:
        return next((section for section in self.sections if section.key == key), None)
