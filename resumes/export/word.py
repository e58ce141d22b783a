"""A resume as a Word file (.docx), made in the child process: python-docx is imported there alone."""

from resumes.document import ResumeDocument
from resumes.document.printed import printed

from . import pdf, pool
from .designs import PLAIN, Look
from .layout import page
from .values import Page

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def write(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    """The same bytes for the same document and look. Raises ExportError."""
    squeeze = pdf.render(document, look).squeeze if look.one_page else 0.0
    return pool.run(made, page(printed(document, look.order), look), look, squeeze)


def made(shown: Page, look: Look, squeeze: float) -> bytes:
    from . import word_body

    return word_body.made(shown, look, squeeze)
