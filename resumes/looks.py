"""How one resume is set: the stored choices of its row as a value that the ways out understand."""

from .export import Look
from .models import Resume


def look_of(resume: Resume) -> Look:
    return Look.load(resume.look)


def keep_look(resume: Resume, **changes: object) -> Look:
    """The look with other choices, kept. Raises pydantic's ValidationError and then keeps nothing."""
    look = Look.model_validate(look_of(resume).model_dump() | changes)
    resume.dress(look.dump())
    return look
