"""The one trouble that every way out can have."""


class ExportError(Exception):
    """A sentence for the person; `retryable` when the same file may well come out a moment later."""

    def __init__(self, message: str, *, retryable: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.retryable = retryable
