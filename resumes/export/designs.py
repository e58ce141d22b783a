"""The designs a resume can be set in, and the choices a person has over one. No Django.

A design is a folder of templates/resumes/designs: `design.toml` (its size, family, order and the like), `style.css`,
`about.html` (what people read of it), and a `page.html` where it does not take the common one. Nothing else names it.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from .fonts import FAMILIES

FOLDER = Path(__file__).resolve().parent.parent.parent / "templates/resumes/designs"

# Paper name -> its CSS page size, and its width and height in points.
PAPERS: dict[str, str] = {"letter": "letter", "a4": "A4"}
PAPER_POINTS: dict[str, tuple[float, float]] = {"letter": (612, 792), "a4": (595.28, 841.89)}
# Points of the text. None is smaller than what most readers can still read on paper.
SIZES: tuple[float, ...] = (9.5, 10, 10.5, 11, 11.5, 12)
SMALLEST = SIZES[0]
# White space between lines and entries, as a part of what the design gives.
DENSITIES: dict[str, float] = {"close": 0.8, "even": 1.0, "open": 1.2}
# Points at the left and right edge.
MARGINS: dict[str, float] = {"narrow": 50, "medium": 68, "wide": 84}
# Every one has at least the contrast that small text needs on white paper; a test holds them to it.
ACCENTS: dict[str, str] = {
    "ink": "#1d1f21",
    "slate": "#44505c",
    "navy": "#1f3a5f",
    "blue": "#1f5a94",
    "teal": "#0f5e63",
    "green": "#2f5d3a",
    "wine": "#7a2337",
    "plum": "#5b3a6b",
    "rust": "#8a3d1c",
}

Title = Annotated[str, StringConstraints(strip_whitespace=True, max_length=60)]


@dataclass(frozen=True)
class Design:
    """`order` is the order of sections where the person chose none; () for that of their situation."""

    name: str
    family: str
    size: float
    leading: float
    margins: str
    accent: str
    rank: int
    gap: float = 1.0
    order: tuple[str, ...] = ()

    @property
    def template(self) -> str:
        own = FOLDER / self.name / "page.html"
        return f"resumes/designs/{self.name}/page.html" if own.exists() else "resumes/designs/page.html"

    @property
    def about(self) -> str:
        return f"resumes/designs/{self.name}/about.html"


def _read(folder: Path) -> Design:
    values = tomllib.loads((folder / "design.toml").read_text(encoding="utf-8"))
    return Design(name=folder.name, **values | {"order": tuple(values.get("order", ()))})


DESIGNS: dict[str, Design] = {
    design.name: design
    for design in sorted(map(_read, (path.parent for path in FOLDER.glob("*/design.toml"))), key=lambda d: d.rank)
}


@cache
def sheet_of(design: str) -> str:
    """What all designs have in common, then the design's own, its measures not yet filled in."""
    paths = (FOLDER / "base.css", FOLDER / design / "style.css")
    return re.sub(r"/\*.*?\*/", "", "\n".join(path.read_text(encoding="utf-8") for path in paths), flags=re.DOTALL)


class Look(BaseModel):
    """How a person wants their resume set. "" and 0 stand for the design's own; `titles` for other section headings."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    design: str = "classic"
    paper: str = "letter"
    family: str = ""
    size: float = 0
    density: Literal["close", "even", "open"] = "even"
    margins: Literal["", "narrow", "medium", "wide"] = ""
    accent: str = ""
    # Months as numbers are left out: programs that read resumes lose them.
    dates: Literal["short", "long", "year"] = "short"
    one_page: bool = False
    titles: dict[Annotated[str, StringConstraints(max_length=40)], Title] = Field(default={}, max_length=40)

    @field_validator("design")
    @classmethod
    def _is_a_design(cls, value: str) -> str:
        return _one_of(value, DESIGNS)

    @field_validator("paper")
    @classmethod
    def _is_a_paper(cls, value: str) -> str:
        return _one_of(value, PAPERS)

    @field_validator("family")
    @classmethod
    def _is_a_family(cls, value: str) -> str:
        return _one_of(value, ("", *FAMILIES))

    @field_validator("accent")
    @classmethod
    def _is_an_accent(cls, value: str) -> str:
        return _one_of(value, ("", *ACCENTS))

    @field_validator("size")
    @classmethod
    def _is_a_size(cls, value: float) -> float:
        return _one_of(value, (0, *SIZES))

    @classmethod
    def load(cls, values: Any) -> "Look":
        """What was stored, leaving out what is no choice any more: a design that is gone must not lock a resume."""
        values = dict(values) if isinstance(values, dict) else {}
        for _try in range(len(values) + 1):
            try:
                return cls.model_validate(values)
            except ValidationError as error:
                values.pop(str(error.errors()[0]["loc"][0]), None)
        return cls()

    def dump(self) -> dict[str, Any]:
        """What differs from a plain resume; a later default reaches those who chose nothing."""
        return self.model_dump(exclude_defaults=True)

    @cached_property
    def chosen(self) -> Design:
        return DESIGNS[self.design]

    @property
    def font(self) -> str:
        """A key of fonts.FAMILIES."""
        return self.family or self.chosen.family

    @property
    def order(self) -> tuple[str, ...]:
        return self.chosen.order


PLAIN = Look()


def _one_of(value: Any, choices: Any) -> Any:
    if value not in choices:
        raise ValueError("There is no such choice.")
    return value
