"""The last step: what is missing or worth a look, what cannot be printed, and every way to take it along."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from .. import export
from ..document.completeness import Missing, missing
from ..document.remarks import remarks
from ..export import ExportError, pdf
from ..looks import look_of
from ..models import Resume
from .desk import item_url, step_url
from .files import TO_KEEP, files_of
from .kinds import kind_of, name_of
from .steps import step_of

# What people call the sizes of paper.
_PAPERS = {name: _("US Letter") if name == "letter" else name.upper() for name in export.PAPERS}


@dataclass(frozen=True)
class Gap:
    """Something to look at, and where."""

    message: str
    url: str
    step: Any


def review_context(resume: Resume) -> dict[str, Any]:
    return {
        "gaps": (*_gaps(resume, missing(resume.document)), *_waiting(resume)),
        "remarks": tuple(_gaps(resume, remarks(resume.document, timezone.localdate()))),
        "pdf_name": export.file_name(resume.document, "pdf"),
        "pdf_url": reverse("resumes:file", args=[resume.public_id, "pdf"]),
        "files": files_of(resume),
        "files_to_keep": files_of(resume, TO_KEEP),
        "save_url": reverse("resumes:save_file", args=[resume.public_id]),
        "papers": _PAPERS,
        **_printed(resume),
    }


def _gaps(resume: Resume, found: Iterable[Missing]) -> Iterator[Gap]:
    for one in found:
        step = step_of(one.section)
        url = item_url(resume, one.section, one.item_id) if one.item_id else step_url(resume, step)
        yield Gap(one.message, url + _anchor(one.field), step.label)


def _anchor(field: str) -> str:
    """Of a field of the form, or of a bullet's box."""
    return f"#{field}" if field.startswith("bullet-") else f"#id_{field}" if field else ""


def _waiting(resume: Resume) -> Iterator[Gap]:
    """Drafts without an answer, by the entry that they are for."""
    drafts = resume.suggestions.drafts_left()
    for (section, item_id), number in Counter(drafts.values_list("section", "item_id")).items():
        if (item := resume.document.item(section, item_id)) and (kind := kind_of(section)):
            message = ngettext(
                "%(number)s draft for “%(name)s” waits for your word: it is not on the page.",
                "%(number)s drafts for “%(name)s” wait for your word: they are not on the page.",
                number,
            ) % {"number": number, "name": name_of(kind, item)}
            yield Gap(message, item_url(resume, section, item_id) + "#drafts", step_of(section).label)


def _printed(resume: Resume) -> dict[str, Any]:
    """How many pages there are and what the file would not print as it was typed, or why there is no file."""
    try:
        made = pdf.render(resume.document, look_of(resume))
    except ExportError as error:
        return {"warnings": (error.message,), "pages": ()}
    return {"warnings": made.warnings, "pages": range(1, made.pages + 1)}
