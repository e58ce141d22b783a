"""A resume as JSON Resume: what the pages of a file to send print, for other programs to read."""

import json

from resumes.document import ResumeDocument
from resumes.document.json_resume import to_json_resume
from resumes.document.printed import printed

from .designs import PLAIN, Look

CONTENT_TYPE = "application/json"


def write(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    """Of the look only the order of sections shows here."""
    return json.dumps(to_json_resume(printed(document, look.order)), ensure_ascii=False, indent=2).encode() + b"\n"
