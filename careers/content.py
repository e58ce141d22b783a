"""A whole guide as one frozen value: what a file ships, what an editor's tables say and what a version keeps."""

import hashlib
import json
from collections import Counter
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)


def _is_day(text: str) -> str:
    if text:
        date.fromisoformat(text)
    return text


def _plain_ends(text: str) -> str:
    """A browser sends every line with an end of two characters: the text is the same."""
    return text.replace("\r\n", "\n") if isinstance(text, str) else text


LINE_LENGTH, TEXT_LENGTH = 600, 20_000
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LINE_LENGTH)]
Optional = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LINE_LENGTH)]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=160)]
Code = Annotated[str, StringConstraints(pattern=r"^\d\d-\d{4}(\+\d\d-\d{4})*$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$", max_length=500)]
Day = Annotated[str, AfterValidator(_is_day)]
Markdown = Annotated[
    str, BeforeValidator(_plain_ends), StringConstraints(strip_whitespace=True, min_length=1, max_length=TEXT_LENGTH)
]

OTHER_TITLES = 40


class Section(NamedTuple):
    """A Markdown part of the guide: its name in the content, its heading in a file, whether ### parts may follow."""

    name: str
    heading: str
    under: str = ""


SECTIONS = (
    Section("what_they_do", "What they do"),
    Section("requirements", "Education and requirements"),
    Section("salary", "Salary"),
    Section("salary_notes", "Notes", under="Salary"),
    Section("market_reality", "Market reality", under="Salary"),
    Section("outlook", "Outlook"),
    Section("break_in", "How to break in"),
    Section("career_path", "Career path"),
    Section("pros", "Pros"),
    Section("cons", "Cons"),
)


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GuideSkill(Part):
    name: Name
    kind: Literal["technology", "knowledge", "ability"]
    note: Optional = ""


class GuideCertification(Part):
    name: Name
    issuer: Name
    url: Url | Literal[""] = ""
    kind: Literal["license", "certification", "certificate"]
    status: Literal["current", "retired"] = "current"
    retired_on: Day = ""
    successor: Optional = ""
    note: Optional = ""

    @model_validator(mode="after")
    def _retired_means_retired(self) -> "GuideCertification":
        if self.status == "current" and (self.retired_on or self.successor):
            raise ValueError("a current credential has no retired_on and no successor")
        return self


class GuideRelated(Part):
    slug: Slug | Literal[""] = ""
    title: Name
    occupation: Code
    basis: Literal["exact", "proxy"]
    note: Optional = ""


class GuideSource(Part):
    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1200)]
    url: Url | Literal[""] = ""
    read_on: Day = ""


class GuideContent(Part):
    """Prose holds figures as tokens only: they are filled in when the page is made, from the releases that stand."""

    title: Name
    other_titles: Annotated[tuple[Name, ...], Field(max_length=OTHER_TITLES)] = ()
    lead: Line
    field: Name
    occupation: Code
    basis: Literal["exact", "proxy"]
    basis_note: Line
    education: Line
    experience: Line
    examples: tuple[Line, ...] = ()
    questions: tuple[Line, ...] = ()
    what_they_do: Markdown
    requirements: Markdown
    salary: Markdown
    salary_notes: Markdown
    market_reality: Markdown
    outlook: Markdown
    break_in: Markdown
    career_path: Markdown
    pros: Markdown
    cons: Markdown
    skills: tuple[GuideSkill, ...] = ()
    certifications: tuple[GuideCertification, ...] = ()
    related: tuple[GuideRelated, ...] = ()
    sources: tuple[GuideSource, ...] = ()

    @field_validator("skills", "certifications", "related")
    @classmethod
    def _each_once(cls, rows: tuple[Part, ...]) -> tuple[Part, ...]:
        names = Counter(str(getattr(row, "title", None) or getattr(row, "name", "")) for row in rows)
        if twice := [name for name, times in names.items() if times > 1]:
            raise ValueError(f"“{twice[0]}” stands twice")
        return rows

    @property
    def prose(self) -> tuple[tuple[str, str], ...]:
        """Heading and Markdown of every section, in reading order."""
        return tuple((section.heading, getattr(self, section.name)) for section in SECTIONS)

    @property
    def digest(self) -> str:
        """Two contents that say the same have the same digest, also where one is older than a field of today."""
        said = {name: value for name, value in self.dump().items() if value or name not in _ADDED}
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()

    def dump(self) -> dict[str, Any]:
        return self.model_dump(mode="json")


# Fields that guides did not have at first: empty, they say what a guide without them says.
_ADDED = frozenset({"other_titles"})
# What a guide says of itself in one column of a table each; skills and the like lie in rows of their own.
PLAIN_FIELDS = tuple(
    name for name in GuideContent.model_fields if name not in {"occupation", "skills", "certifications", "related"}
)
