"""The nouns that all count people: "3 people", "a team of 3"."""

from .words import stems

PEOPLE = stems(
    """
    person team staff employee worker coworker colleague teammate guy crew member folk hire newcomer trainee other us
    starter people mate newbie newby rookie joiner recruit
    """
)
# Those one works for or with.
SERVED = stems(
    """
    family customer guest patient client visitor shopper diner passenger caller student kid child resident member
    person attendee tourist rider
    """
)
