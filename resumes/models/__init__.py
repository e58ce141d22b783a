"""What is kept: resumes and their past, drafts that wait for a yes, and what the model was asked (never the text)."""

from .resume import GUEST_RESUMES, PICTURE_WIDTH, Outcome, Resume, Snapshot, Write, new_public_id
from .suggestion import Suggestion
from .usage import MICRO, Budget, CapReached, Claim, ModelCall, Tally

__all__ = [
    "GUEST_RESUMES",
    "MICRO",
    "PICTURE_WIDTH",
    "Budget",
    "CapReached",
    "Claim",
    "ModelCall",
    "Outcome",
    "Resume",
    "Snapshot",
    "Suggestion",
    "Tally",
    "Write",
    "new_public_id",
]
