"""What a model makes of the notes of the cases, and how much of it stands the check. There is no other judge of it."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from resumes.llm.base import Provider

from .. import service
from ..notices import Notice
from ..service import BLANK, FactToDraft
from ..values import Draft, Role
from . import Case


@dataclass
class Made:
    """Drafts by what became of them; a model's line that went beyond its note is one of the `built_in`."""

    notes: int = 0
    theirs: int = 0
    added: int = 0
    blank: int = 0
    built_in: int = 0
    nothing: int = 0
    lost: int = 0
    words: int = 0
    troubles: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    @property
    def by_model(self) -> int:
        return self.theirs + self.added + self.blank

    def share(self, part: int) -> float:
        return part / max(1, self.notes)


async def measure(cases: Sequence[Case], provider: Provider) -> Made:
    """One note after the other, so that the time is that of a draft."""
    made = Made()
    for case in cases:
        began = time.perf_counter()
        async for event in service.drafts((FactToDraft("a", case.fact),), role=Role(case.title), provider=provider):
            if isinstance(event, Draft):
                _count(made, event)
            elif isinstance(event, Notice):
                made.troubles[event.reason] += 1
        made.seconds += time.perf_counter() - began
    return made


def _count(made: Made, draft: Draft) -> None:
    made.notes += 1
    kinds = {span.kind for span in draft.spans}
    if not draft.text:
        made.nothing += 1
    elif draft.writer == "builtin":
        made.built_in += 1
    else:
        made.blank += BLANK in draft.text
        made.added += BLANK not in draft.text and "added" in kinds
        made.theirs += BLANK not in draft.text and "added" not in kinds
        made.lost += bool(draft.lost)
        made.words += len(draft.text.split())
