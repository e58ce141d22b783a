"""Long word lists written as plain text, a few lines to the hundred."""


def listed(text: str) -> frozenset[str]:
    """The words of a text, parted by blank space."""
    return frozenset(text.split())


def paired(text: str) -> dict[str, str]:
    """A table written as "short: long, short: long", over any number of lines."""
    rows = (row.split(":", 1) for row in " ".join(text.split()).split(",") if row.strip())
    return {key.strip(): value.strip() for key, value in rows}


def phrased(text: str) -> tuple[tuple[str, ...], ...]:
    """Phrases parted by commas, each as its words."""
    return tuple(tuple(phrase.split()) for phrase in text.split(","))
