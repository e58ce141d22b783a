"""The values that drafting passes around: a role, a checked text with its spans, a draft."""

from dataclasses import dataclass
from typing import Literal

# yours: stands in the fact. reworded: same meaning. added: new meaning. hard: a number, name or title nobody gave.
Kind = Literal["yours", "reworded", "added", "hard"]


BUILT_IN = "builtin"  # the writer of what no model wrote


@dataclass(frozen=True, slots=True)
class Role:
    """The one entry a fact belongs to: all the context that drafting and the check may use."""

    title: str
    employer: str = ""
    current: bool = False
    tools: tuple[str, ...] = ()
    known: tuple[str, ...] = ()


NOBODY = Role("")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text and where it comes from."""

    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Checked:
    """A text compared with its fact. The spans, joined, are the text; `lost` holds numbers and tools left out."""

    text: str
    spans: tuple[Span, ...]
    refused: str = ""
    lost: tuple[str, ...] = ()

    @property
    def hard(self) -> tuple[Span, ...]:
        return tuple(span for span in self.spans if span.kind == "hard")

    @property
    def added(self) -> tuple[Span, ...]:
        return tuple(span for span in self.spans if span.kind == "added")

    @property
    def is_theirs(self) -> bool:
        """Whether the text says nothing that the fact does not: it may be taken without a question."""
        return not self.refused and not self.hard and not self.added


@dataclass(frozen=True, slots=True)
class Drafted:
    """What the built-in drafter made of a fact: a highlight, or "" with a question that would help. `is_near`: no verb,
    joint or tense amid it is ours; `is_whole`: nothing of the fact is lost, and it opens with the fact's own verb."""

    text: str
    question: str = ""
    is_whole: bool = False
    is_near: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """One fact's highlight as the page shows it. `writer` names what wrote it ("builtin", or a model's name), `prompt`
    the version of what a model was told; `is_said` when there is none because the resume says it already."""

    fact_id: str
    fact: str
    text: str
    spans: tuple[Span, ...]
    writer: str
    question: str = ""
    lost: tuple[str, ...] = ()
    prompt: str = ""
    is_said: bool = False
