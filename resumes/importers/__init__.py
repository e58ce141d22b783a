"""Files of other programs, and our own save file, as documents. Each module has one verb: `read(data)`."""

from dataclasses import dataclass

from resumes.document import ResumeDocument


@dataclass(frozen=True)
class ImportResult:
    """What a file gave, what of it was understood and what was not, as short sentences to show before it is kept."""

    document: ResumeDocument
    understood: tuple[str, ...] = ()
    not_understood: tuple[str, ...] = ()
