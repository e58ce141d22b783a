"""The questions of the sheet to fill in by hand: the guide's own, or those that fit any work."""

from django.utils.translation import gettext

from .lookup import CareerFacts

MOST = 9


def sheet_questions(facts: CareerFacts) -> tuple[str, ...]:
    return facts.questions[:MOST] or (
        gettext("Where did you do work like this, and from when to when?"),
        gettext("What did you do on an ordinary day, first thing to last?"),
        gettext("How many people, orders, rooms, calls or pieces a day or a week? A range is fine."),
        gettext("What were you trusted with: keys, money, a shift, a machine, new people?"),
        gettext("What did you make faster, safer, cheaper or friendlier, and how would somebody see it?"),
        gettext("Whom did you show how to do something?"),
        gettext("What went wrong once, and what did you do about it?"),
        gettext("Which training, course, card or license do you have, and from when?"),
    )
