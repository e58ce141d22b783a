"""What the schema found wrong, as one plain sentence: nobody should read a validator's own words."""

import re
from collections.abc import Mapping
from typing import Any

NAMES = {
    "highlights": "bullet points",
    "facts": "facts",
    "profiles": "profiles",
    "courses": "courses",
    "roles": "roles",
    "keywords": "keywords",
    "evidence": "entries",
    "custom": "sections of your own",
}
NOT_THIS = "This is not in a form that a resume can hold."
SENTENCES = {
    "string_type": "This must be text.",
    "string_pattern_mismatch": "The id of this entry is not one that this program makes.",
    "missing": "This must be filled in.",
    "tuple_type": "This must be a list.",
    "bool_type": "This must be yes or no.",
    "bool_parsing": "This must be yes or no.",
    "extra_forbidden": "A resume has no field of this name.",
}


def sentence_for(error: Mapping[str, Any]) -> str:
    """The sentence for one entry of `ValidationError.errors()`."""
    kind, loc = error["type"], error["loc"]
    if kind == "value_error":
        return str(error["ctx"]["error"])
    if kind == "too_long":
        return f"At most {error['ctx']['max_length']} {NAMES.get(str(loc[-1]), 'entries')} fit here."
    if kind == "literal_error":
        choices = filter(None, re.findall(r"'([^']*)'", str(error["ctx"]["expected"])))
        return f"This must be one of: {', '.join(choices)}."
    return SENTENCES.get(kind, NOT_THIS)
