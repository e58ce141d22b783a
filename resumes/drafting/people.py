"""The nouns that all count people: "3 people", "a team of 3"."""

from .words import stems

PEOPLE = stems(
    """
    person team staff employee worker coworker colleague teammate guy crew member folk hire newcomer trainee other us
    starter people newbie newby rookie joiner recruit
    """
)
