"""What a model is told: one fact as quoted data, the job's title, tense and tools (words: templates/prompts)."""

import json
from collections.abc import Sequence

from django.template.loader import render_to_string

from resumes.llm.base import Prompt

from .masks import Mask
from .values import Role

SCHEMA = {
    "type": "object",
    "properties": {"line": {"type": "string"}},
    "required": ["line"],
    "additionalProperties": False,
}
_EXAMPLES = {"past": "Fed the animals each morning and cleaned their cages"}
_EXAMPLES["present"] = "Feed the animals each morning and clean their cages"


def highlight(fact: str, *, role: Role, mask: Mask, openings: Sequence[str] = ()) -> Prompt:
    """Ask for one line about one fact. Nothing of the resume but this entry's title and tools goes along."""
    tense = "present" if role.current else "past"
    context = {
        "tense": tense,
        "example": _EXAMPLES[tense],
        "title": _quoted(mask.hide(role.title)),
        "tools": ", ".join(mask.hide(tool) for tool in role.tools),
        "openings": ", ".join(openings),
        "note": _quoted(mask.hide(fact)),
    }
    system = render_to_string("prompts/highlight_system.txt", context)
    return Prompt(system.strip(), render_to_string("prompts/highlight_user.txt", context).strip(), SCHEMA)


def _quoted(text: str) -> str:
    """As a JSON string: no quotation mark or line break inside can end it."""
    return json.dumps(text, ensure_ascii=False)
