"""Whether a note is in another language than English: the drafter must then ask, and not guess."""

import re

from .wordlists import listed
from .words import FUNCTION

# Small words of other languages that English notes do not hold.
_ELSEWHERE = listed(
    """
    und der das ein eine mit für auf nicht von zum zur bei ich wir habe haben gemacht el los las una unos unas del con
    para por muy que pero también yo mi mis en hacía hice trabajé años le les des une avec pour dans sur sont était et
    je nous mon mes chez très il gli uno della delle con per sono ho nel nella molto os uma não eu meu minha fazer
    trabalhei em ao het een voor met niet ik heb ng mga sa ang ako
    """
)
_WORDS = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[a-zA-Z]")


def is_elsewhere(text: str) -> bool:
    """Whether most of a text is in another script, or its small words are another language's."""
    if len(_PLAIN.findall(text)) < 0.7 * sum(map(str.isalpha, text)):
        return True
    words = [word.casefold() for word in _WORDS.findall(text)]
    foreign = sum(word in _ELSEWHERE for word in words)
    english = sum(word in FUNCTION and word not in _ELSEWHERE for word in words)
    return foreign > english and foreign * 6 >= len(words)
