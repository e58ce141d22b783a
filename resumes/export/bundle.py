"""Every file to send in one ZIP file. The PDF to keep, which carries a file in it, is none."""

import io
import zipfile

from resumes.document import ResumeDocument

from .designs import PLAIN, Look
from .names import file_name

CONTENT_TYPE = "application/zip"
NOT_IN_IT = {"zip", "archive.pdf"}


def write(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    """The same bytes for the same document and look. Raises ExportError."""
    from . import FORMATS
    from . import write as write_one

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for ext in (ext for ext in FORMATS if ext not in NOT_IN_IT):
            file.writestr(
                zipfile.ZipInfo(file_name(document, ext)), write_one(document, ext, look), zipfile.ZIP_DEFLATED
            )
    return out.getvalue()
