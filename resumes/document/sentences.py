"""What the schema found wrong, as one plain sentence: nobody should read a validator's own words."""

import re
from collections.abc import Mapping
from typing import Any

from .words import _, gettext_noop

NAMES = {
    "highlights": gettext_noop("bullet points"),
    "facts": gettext_noop("facts"),
    "profiles": gettext_noop("profiles"),
    "courses": gettext_noop("courses"),
    "roles": gettext_noop("roles"),
    "keywords": gettext_noop("keywords"),
    "evidence": gettext_noop("entries"),
    "custom": gettext_noop("sections of your own"),
}
OTHERS = gettext_noop("entries")
NOT_THIS = gettext_noop("This is not in a form that a resume can hold.")
SENTENCES = {
    "string_type": gettext_noop("This must be text."),
    "string_pattern_mismatch": gettext_noop("The id of this entry is not one that this program makes."),
    "missing": gettext_noop("This must be filled in."),
    "tuple_type": gettext_noop("This must be a list."),
    "bool_type": gettext_noop("This must be yes or no."),
    "bool_parsing": gettext_noop("This must be yes or no."),
    "extra_forbidden": gettext_noop("A resume has no field of this name."),
}


def sentence_for(error: Mapping[str, Any]) -> str:
    """The sentence for one entry of `ValidationError.errors()`."""
    kind, loc = error["type"], error["loc"]
    if kind == "value_error":
        return str(error["ctx"]["error"])
    if kind == "too_long":
        names = _(NAMES.get(str(loc[-1]), OTHERS))
        return _("At most %(count)s %(names)s fit here.", count=error["ctx"]["max_length"], names=names)
    if kind == "literal_error":
        choices = filter(None, re.findall(r"'([^']*)'", str(error["ctx"]["expected"])))
        return _("This must be one of: %(choices)s.", choices=", ".join(choices))
    return _(SENTENCES.get(kind, NOT_THIS))
