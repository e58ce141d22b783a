"""The canonical resume and its rules: pure Python, no Django. See schema.py for its shape."""

from .errors import DocumentError
from .schema import FORMAT, SECTIONS, ResumeDocument, new_id, validated

__all__ = ["FORMAT", "SECTIONS", "DocumentError", "ResumeDocument", "new_id", "validated"]
