"""What the check asks about in a line, for the tests of its rules."""

from resumes.drafting.claims import check
from resumes.drafting.values import NOBODY, Role


def asked(fact: str, text: str, role: Role = NOBODY) -> list[str]:
    """The added and the hard spans of a line that is not refused."""
    checked = check(text, fact=fact, role=role)
    assert not checked.refused
    return [span.text.strip(" ,") for span in (*checked.added, *checked.hard)]


def marked(fact: str, text: str, role: Role = NOBODY) -> str:
    return " ".join(asked(fact, text, role))
