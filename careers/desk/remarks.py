"""What may be saved and may not be published: said under its field, and in one message after a save."""

from collections.abc import Sequence

from django.utils.translation import gettext

from ..content import SECTIONS
from ..models import Career, Figures
from ..numbers import IN_BRIEF, filled_blanks, names_in, told_in, untold
from ..tokens import PLAIN, problems, stray


def told_of(career: Career | None, sources: Sequence[dict[str, str]] | None = None) -> frozenset[str]:
    """The numbers that a guide's own words may hold: by its sources, or by these in their place."""
    content = career.content_if_sound() if career else None
    named = names_in(content) if content else []
    own = career.sources if career else ()
    return told_in(own if sources is None else sources, named)


def remarks(career: Career) -> dict[str, list[str]]:
    """By field."""
    told = told_of(career)
    found: dict[str, list[str]] = {name: stray(getattr(career, name)) for name in PLAIN}
    for name in (*IN_BRIEF, *(section.name for section in SECTIONS)):
        found[name] = [*found.get(name, ()), *untold(getattr(career, name), told)]
    found["examples"] = filled_blanks(career.examples)
    return {name: sentences for name, sentences in found.items() if sentences}


def kept_from_readers(career: Career) -> str:
    """All that stands between the working copy and its readers, as one text; "" where nothing does."""
    content = career.content_if_sound()
    if content is None:
        return ""
    found = problems(content, Figures.objects.book_for(content))
    said = " ".join(f"{problem.section}: {problem.sentence}" for problem in found)
    return gettext("It cannot be published so. %(why)s") % {"why": said} if said else ""
