"""The canonical resume: one frozen value, JSON Resume's words, an id on every item.

Nothing here knows Django. `model_copy(update=…)` does not validate, so every change goes through
`with_item`, `with_basics` and their kin, which validate the whole again and raise `DocumentError`.
"""

import secrets
from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic.alias_generators import to_camel

from . import limits
from .dates import EndDate, PartialDate, check_order
from .errors import DocumentError
from .sentences import sentence_for
from .text import Bullet, Extra, Line, Notes, Text, Url
from .words import _

FORMAT = 1
KEEP_UNKNOWN = {"keep_unknown": True}
ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{4,40}$")]


def too_big() -> str:
    """What is said of a document that is larger than the published limit."""
    limit = limits.DOCUMENT_BYTES // 1024
    return _("A resume holds %(limit)s KB of text. Shorten some notes or take out an entry.", limit=limit)


def new_id() -> str:
    return secrets.token_hex(6)


class Part(BaseModel):
    """A piece of the document. `extra` keeps what another program or a later format wrote and we do not know."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True, loc_by_alias=False
    )

    extra: Extra = {}

    @model_validator(mode="before")
    @classmethod
    def _keep_unknown(cls, data: Any, info: ValidationInfo) -> Any:
        if not (isinstance(data, dict) and info.context and info.context.get("keep_unknown")):
            return data
        known = set(cls.model_fields) | {field.alias for field in cls.model_fields.values()}
        unknown = {key: value for key, value in data.items() if key not in known}
        if not unknown:
            return data
        extra = data.get("extra")
        kept = {key: value for key, value in data.items() if key in known}
        return kept | {"extra": (extra if isinstance(extra, dict) else {}) | unknown}


class Item(Part):
    """One entry of a section, or one bullet. A hidden item stays in the resume and is never printed."""

    id: ItemId = Field(default_factory=new_id)
    hidden: bool = False


class Fact(Part):
    """One thing the person said of one job. `about` names the fact that an answer or a yes belongs to."""

    id: ItemId = Field(default_factory=new_id)
    text: Notes
    source: Literal["notes", "confirmed", "answered"] = "notes"
    about: Line = ""


class Highlight(Item):
    """A bullet, and the ids of the facts it was written from (none when the person typed it)."""

    text: Bullet
    facts: tuple[Line, ...] = Field(default=(), max_length=limits.FACTS_PER_ITEM)


def _has_twins(parts: Iterable[Item | Fact]) -> bool:
    ids = [part.id for part in parts]
    return len(ids) != len(set(ids))


class Dated(Item):
    """An item with a period. An empty end means not given; "present" means it goes on."""

    start_date: PartialDate = ""
    end_date: EndDate = ""

    @field_validator("end_date")
    @classmethod
    def _in_order(cls, end: str, info: ValidationInfo) -> str:
        check_order(info.data.get("start_date", ""), end)
        return end


class Told(Dated):
    """An item the person tells about: rough notes, what was understood of them, and bullets."""

    notes: Notes = ""
    asked: tuple[Line, ...] = Field(default=(), max_length=limits.FACTS_PER_ITEM)  # ids of questions that are done with
    facts: tuple[Fact, ...] = Field(default=(), max_length=limits.FACTS_PER_ITEM)
    highlights: tuple[Highlight, ...] = Field(default=(), max_length=limits.HIGHLIGHTS_PER_ITEM)

    @model_validator(mode="after")
    def _told_apart(self) -> Self:
        if _has_twins(self.facts) or _has_twins(self.highlights):
            raise ValueError(_("Two bullet points or facts of one entry have the same id."))
        return self


class Profile(Item):
    network: Line = ""
    username: Line = ""
    url: Url = ""


class Location(Part):
    address: Text = ""
    postal_code: Line = ""
    city: Line = ""
    country_code: Line = ""
    region: Line = ""


class Basics(Part):
    name: Line = ""
    label: Line = ""
    image: Line = ""
    email: Line = ""
    phone: Line = ""
    url: Url = ""
    summary: Text = ""
    location: Location = Location()
    profiles: tuple[Profile, ...] = Field(default=(), max_length=limits.ITEMS_PER_SECTION)


class Position(Told):
    """One position at one employer. Positions that share `name` and stand together print under one employer."""

    kind: Literal["paid", "unpaid", "self_employed", "school", "care", "odd"] = "paid"
    name: Line = ""
    position: Line = ""
    location: Line = ""
    description: Text = ""
    url: Url = ""
    summary: Text = ""


class Volunteer(Told):
    organization: Line = ""
    position: Line = ""
    location: Line = ""
    url: Url = ""
    summary: Text = ""


class Education(Told):
    outcome: Literal["degree", "no_degree", "in_progress", "equivalency", "courses"] = "degree"
    institution: Line = ""
    location: Line = ""
    url: Url = ""
    area: Line = ""
    study_type: Line = ""
    score: Line = ""
    courses: tuple[Line, ...] = Field(default=(), max_length=limits.ITEMS_PER_SECTION)


class Project(Told):
    name: Line = ""
    entity: Line = ""
    type: Line = ""
    roles: tuple[Line, ...] = Field(default=(), max_length=limits.ITEMS_PER_SECTION)
    keywords: tuple[Line, ...] = Field(default=(), max_length=limits.ITEMS_PER_SECTION)
    description: Text = ""
    url: Url = ""


class Skill(Item):
    """`evidence` holds the ids of the entries that show the skill. What is being learned never prints."""

    name: Line = ""
    level: Line = ""
    keywords: tuple[Line, ...] = Field(default=(), max_length=limits.ITEMS_PER_SECTION)
    status: Literal["have", "learning"] = "have"
    evidence: tuple[Line, ...] = Field(default=(), max_length=limits.ITEMS_PER_SECTION)


class Certificate(Item):
    """A credential. The number prints only where `number_shown`; planned ones never print."""

    kind: Literal["license", "certification", "certificate"] = "certification"
    name: Line = ""
    issuer: Line = ""
    state: Line = ""
    number: Line = ""
    number_shown: bool = False
    date: PartialDate = ""
    expires: PartialDate = ""
    url: Url = ""
    status: Literal["earned", "in_progress", "planned"] = "earned"

    @field_validator("expires")
    @classmethod
    def _in_order(cls, expires: str, info: ValidationInfo) -> str:
        check_order(info.data.get("date", ""), expires)
        return expires


class Language(Item):
    language: Line = ""
    fluency: Line = ""


class Award(Item):
    title: Line = ""
    date: PartialDate = ""
    awarder: Line = ""
    summary: Text = ""


class Publication(Item):
    name: Line = ""
    publisher: Line = ""
    release_date: PartialDate = ""
    url: Url = ""
    summary: Text = ""


class Interest(Item):
    name: Line = ""
    keywords: tuple[Line, ...] = Field(default=(), max_length=limits.ITEMS_PER_SECTION)


class Reference(Item):
    name: Line = ""
    reference: Text = ""


class CustomEntry(Told):
    title: Line = ""
    subtitle: Line = ""
    location: Line = ""
    url: Url = ""
    summary: Text = ""


class CustomSection(Item):
    title: Line = ""
    items: tuple[CustomEntry, ...] = Field(default=(), max_length=limits.ITEMS_PER_SECTION)


class Target(Part):
    """What the resume is for. It orders sections and questions and is never in a file to send."""

    title: Line = ""
    situation: Literal["", "first_job", "changing", "same"] = ""


SECTIONS: dict[str, type[Item]] = {
    "work": Position,
    "volunteer": Volunteer,
    "education": Education,
    "projects": Project,
    "skills": Skill,
    "certificates": Certificate,
    "languages": Language,
    "awards": Award,
    "publications": Publication,
    "interests": Interest,
    "references": Reference,
    "custom": CustomSection,
}


def _section(limit: int = limits.ITEMS_PER_SECTION) -> Any:
    return Field(default=(), max_length=limit)


class ResumeDocument(Part):
    """The whole resume. `section_order` lists section names (and ids of custom sections); () means by situation."""

    format: Literal[1] = 1
    target: Target = Target()
    basics: Basics = Basics()
    work: tuple[Position, ...] = _section()
    volunteer: tuple[Volunteer, ...] = _section()
    education: tuple[Education, ...] = _section()
    projects: tuple[Project, ...] = _section()
    skills: tuple[Skill, ...] = _section()
    certificates: tuple[Certificate, ...] = _section()
    languages: tuple[Language, ...] = _section()
    awards: tuple[Award, ...] = _section()
    publications: tuple[Publication, ...] = _section()
    interests: tuple[Interest, ...] = _section()
    references: tuple[Reference, ...] = _section()
    custom: tuple[CustomSection, ...] = _section(limits.CUSTOM_SECTIONS)
    section_order: tuple[Line, ...] = ()
    hidden_sections: tuple[Line, ...] = ()
    declined: tuple[Line, ...] = ()  # offers of the career that the person said are not theirs

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if _has_twins(self.all_items()):
            raise ValueError(_("Two entries have the same id."))
        if sum(len(item.highlights) for item in self.all_items() if isinstance(item, Told)) > limits.HIGHLIGHTS_IN_ALL:
            raise ValueError(_("A resume holds at most %(limit)s bullet points.", limit=limits.HIGHLIGHTS_IN_ALL))
        return self

    def all_items(self) -> Iterator[Item]:
        """Every entry of every section, the entries of custom sections included."""
        for name in SECTIONS:
            for item in getattr(self, name):
                yield item
                if isinstance(item, CustomSection):
                    yield from item.items

    def items(self, section: str) -> tuple[Any, ...]:
        """The entries of a section; "custom.<id>" names those of one of the person's own sections."""
        if section.startswith("custom."):
            own = self.item("custom", section.removeprefix("custom."))
            return own.items if own else ()
        return tuple(getattr(self, section))

    def item(self, section: str, item_id: str) -> Any:
        """The entry with this id, or None."""
        return next((item for item in self.items(section) if item.id == item_id), None)

    def with_basics(self, **changes: Any) -> "ResumeDocument":
        return self._changed(basics=self.basics.model_dump() | changes)

    def with_target(self, **changes: Any) -> "ResumeDocument":
        return self._changed(target=self.target.model_dump() | changes)

    def with_item(self, section: str, item_id: str, **changes: Any) -> "ResumeDocument":
        """The entry changed where it stands, or added at the end when there is none with this id."""
        items = [item.model_dump() for item in self.items(section)]
        old = next((item for item in items if item["id"] == item_id), None)
        if old is None:
            items.append({"id": item_id} | changes)
        else:
            old.update(changes)
        return self._with_items(section, items)

    def without_item(self, section: str, item_id: str) -> "ResumeDocument":
        return self._with_items(section, [item.model_dump() for item in self.items(section) if item.id != item_id])

    def with_item_moved(self, section: str, item_id: str, places: int) -> "ResumeDocument":
        """The entry `places` further down (negative: up), as far as the list goes."""
        items = [item.model_dump() for item in self.items(section)]
        at = next((n for n, item in enumerate(items) if item["id"] == item_id), None)
        if at is None:
            return self
        items.insert(max(0, min(len(items) - 1, at + places)), items.pop(at))
        return self._with_items(section, items)

    def _with_items(self, section: str, items: list[dict[str, Any]]) -> "ResumeDocument":
        if section.startswith("custom."):
            own = section.removeprefix("custom.")
            if self.item("custom", own) is None:
                raise DocumentError(_("The section that this entry belongs to is no longer there."))
            return self.with_item("custom", own, items=items)
        return self._changed(**{section: items})

    def with_values(self, **changes: Any) -> "ResumeDocument":
        """Whole top-level fields replaced: `declined`, `section_order`, `hidden_sections`, a whole section."""
        return self._changed(**changes)

    def _changed(self, **changes: Any) -> "ResumeDocument":
        return validated(self.model_dump() | changes)


def validated(data: Any, *, keep_unknown: bool = False) -> ResumeDocument:
    """`data` as a document, or `DocumentError` with one sentence and the path of the field it is about."""
    try:
        document = ResumeDocument.model_validate(data, context=KEEP_UNKNOWN if keep_unknown else None)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise DocumentError(sentence_for(first), ".".join(str(part) for part in first["loc"])) from error
    if len(document.model_dump_json(by_alias=True).encode()) > limits.DOCUMENT_BYTES:
        raise DocumentError(too_big())
    return document
