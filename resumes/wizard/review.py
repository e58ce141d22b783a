"""The last step: what is missing, what cannot be printed, and every way to take it along."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from .. import export
from ..document.completeness import missing
from ..export import ExportError, pdf
from ..looks import look_of
from ..models import Resume
from .desk import item_url, step_url
from .steps import step_of


@dataclass(frozen=True)
class Gap:
    """Something that is missing and where to mend it."""

    message: str
    url: str
    step: Any


def review_context(resume: Resume) -> dict[str, Any]:
    gaps = []
    for gap in missing(resume.document):
        step = step_of(gap.section)
        url = item_url(resume, gap.section, gap.item_id) if gap.item_id else step_url(resume, step)
        gaps.append(Gap(gap.message, url, step.label))
    return {
        "gaps": tuple(gaps),
        "warnings": _warnings(resume),
        "pdf_name": export.file_name(resume.document, "pdf"),
        "pdf_url": reverse("resumes:file", args=[resume.public_id, "pdf"]),
        "json_url": reverse("resumes:file", args=[resume.public_id, "json"]),
        "save_url": reverse("resumes:save_file", args=[resume.public_id]),
        "papers": export.PAPERS,
        "waiting": resume.suggestions.filter(status="pending").exclude(text="").count(),
    }


def _warnings(resume: Resume) -> tuple[str, ...]:
    """What the file would not print as it was typed, or why there is no file."""
    try:
        return pdf.render(resume.document, look_of(resume)).warnings
    except ExportError as error:
        return (error.message,)
