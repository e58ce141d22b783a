"""What a model is told: one fact as quoted data, the job's title, tense and tools (words: templates/prompts)."""

import hashlib
import json
from collections.abc import Sequence

from django.template.loader import get_template, render_to_string

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
    return _prompt("highlight", context)


def summary(fact: str, *, role: Role, mask: Mask, openings: Sequence[str] = ()) -> Prompt:
    """Ask for one sentence of the summary from one fact. Only the title goes along."""
    context = {
        "title": _quoted(mask.hide(role.title)),
        "openings": ", ".join(openings),
        "fact": _quoted(mask.hide(fact)),
    }
    return _prompt("summary", context)


def redraft(line: str, *, manner: str, role: Role, mask: Mask, openings: Sequence[str] = ()) -> Prompt:
    """Ask for one line that stands on the resume, said another way. Only the title goes along."""
    context = {
        "manner": manner,
        "title": _quoted(mask.hide(role.title)),
        "openings": ", ".join(openings),
        "line": _quoted(mask.hide(line)),
    }
    return _prompt("redraft", context)


def version(name: str) -> str:
    """Of the wording of a prompt: other words have another version, so that what they wrote can be told apart."""
    sources = (get_template(path).template.source for path in _paths(name))  # type: ignore[attr-defined]
    return f"{name}-{hashlib.sha256(chr(0).join(sources).encode()).hexdigest()[:8]}"


def _prompt(name: str, context: dict[str, str]) -> Prompt:
    system, user = (render_to_string(path, context).strip() for path in _paths(name))
    return Prompt(system, user, SCHEMA, version(name))


def _paths(name: str) -> tuple[str, str]:
    return f"prompts/{name}_system.txt", f"prompts/{name}_user.txt"


def _quoted(text: str) -> str:
    """As a JSON string: no quotation mark or line break inside can end it."""
    return json.dumps(text, ensure_ascii=False)
