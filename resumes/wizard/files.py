"""The files to take along besides the PDF, each with what it is good for."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..models import Resume

# File ending -> what it is called, and what for.
FILES: dict[str, tuple[Any, Any]] = {
    "docx": (
        _("Word file"),
        _("Where an employer asks for one, and to edit by hand. Word has its own fonts: look where its pages end."),
    ),
    "txt": (_("Plain text"), _("To paste into the boxes of a web form: each paragraph is one line.")),
    "wrapped.txt": (_("Plain text in short lines"), _("To paste into an e-mail.")),
    "md": (_("Markdown"), _("For a profile or a page that takes it.")),
    "html": (_("Web page"), _("One file that any browser opens and prints.")),
    "json": (_("JSON Resume"), _("For other programs.")),
    "zip": (_("All files to send in a ZIP"), _("The PDF too.")),
}
TO_KEEP: dict[str, tuple[Any, Any]] = {
    "archive.pdf": (
        _("PDF to keep"),
        _("For your own archive (PDF/A-3a), its content inside as data too. Not to send."),
    ),
}


@dataclass(frozen=True)
class FileToTake:
    url: str
    name: Any
    what_for: Any


def files_of(resume: Resume, files: dict[str, tuple[Any, Any]] = FILES) -> tuple[FileToTake, ...]:
    return tuple(
        FileToTake(reverse("resumes:file", args=[resume.public_id, ext]), name, what_for)
        for ext, (name, what_for) in files.items()
    )
