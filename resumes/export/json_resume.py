"""A resume as JSON Resume: what the pages of a file to send print, for other programs to read."""

import json

from resumes.document import ResumeDocument
from resumes.document.json_resume import to_json_resume
from resumes.document.printed import printed

CONTENT_TYPE = "application/json"


def write(document: ResumeDocument, *, design: str = "classic", paper: str = "letter") -> bytes:
    """`design` and `paper` change nothing here; every format is written by the same call."""
    return json.dumps(to_json_resume(printed(document)), ensure_ascii=False, indent=2).encode() + b"\n"
