"""The person's trouble: something in the resume that cannot be kept as it is."""


class DocumentError(ValueError):
    """A sentence for the person, and the field it belongs to ("" when it concerns the whole item)."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.field = field
