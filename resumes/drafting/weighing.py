"""What speaks against a checked text, besides what the check marks in it."""

import re
from collections.abc import Iterable

from .checking import anchors
from .checking.given import given
from .checking.parts import others_parts
from .checking.reading import Reading, reread
from .language import grammar, verbs
from .language.spelling import spelled
from .language.words import WEIGHTY, is_function, stem, tokens
from .values import Checked
from .writing.splitting import parts
from .writing.tagging import words_of


def strays(checked: Checked) -> bool:
    """Whether more of the text is new than is the person's: not an addition to their words, but something else."""
    said = [word for span in checked.spans if span.kind == "yours" for word in span.text.split()]
    new = sum(len(span.text.split()) for span in checked.added)
    theirs = sum(not is_function(word.strip(",.;")) for word in said)
    return new > 2 * theirs or 2 * new > len(checked.text.split())


def tells_little(checked: Checked, fact: str) -> bool:
    """Whether the text opens with no verb and holds less than half of what its fact says: a title, a name, or talk."""
    meant = _meant(fact)
    return not opens_with_a_verb(checked.text) and 2 * len(meant & _meant(checked.text)) < len(meant)


def opens_with_a_verb(text: str) -> bool:
    words = [token.folded for token in tokens(text) if token.is_word]
    first = next((word for word in words if not grammar.is_adverb(word)), "")
    form = verbs.form_of(first)
    return first.endswith("ed") if form is None else form.kind not in ("ing", "third")


def is_worded_otherwise(checked: Checked, fact: str) -> bool:
    """Whether what is new in the text only words the fact another way: as much of the fact is left out, or none of it
    is a number, a praise, a part or a reach that the fact has not, of which a yes would make more."""
    if checked.refused or checked.hard or not checked.added:
        return False
    reading = reread(checked, fact)
    new = [at for at, kind in enumerate(reading.kinds) if kind == "added" and reading.pieces[at].text[0].isalnum()]
    meant = [at for at in new if at in reading.content]
    is_plain = all(_is_of_the_fact(reading, at) or anchors.is_ordinary(reading, at) for at in new)
    return bool(new) and (is_plain or 0 < len(meant) <= len(_meant(fact) - _meant(checked.text)))


def _is_of_the_fact(reading: Reading, place: int) -> bool:
    """Whether the fact has a word or number, though it stands elsewhere there."""
    if reading.words[place] in WEIGHTY:
        return reading.words[place] in reading.given.exact
    if is_function(reading.words[place]) or reading.stems[place] in reading.given.stem_set:
        return True
    return any(one.first <= place <= one.last and one.low in _numbers(reading) for one in reading.amounts)


def _numbers(reading: Reading) -> frozenset[float]:
    return frozenset(number for one in reading.given.amounts for number in (one.low, one.high))


def holds_as_much(text: str, other: str, fact: str) -> bool:
    """Whether a text holds every word of the fact that another one has, but for what others did or nobody."""
    source = given(fact)
    besides = source.denied | {source.stems[at] for at, part in others_parts(source).items() if part.status == "theirs"}
    return not _meant(fact) & _meant(other) - _meant(text) - besides


def deeds_left_out(text: str, line: str) -> tuple[str, ...]:
    """The parts of a line of which a text has no word, where none of its new words could stand for them."""
    kept, new = _meant(text), len(_meant(text) - _meant(line))
    words = words_of(line)
    said = [line[words[part.first][1] : words[part.last - 1][2]] for part in parts([word for word, _, _ in words])]
    return tuple(one.rstrip(".") for one in said if len(_meant(one)) > new and not _meant(one) & kept)


def _meant(text: str) -> frozenset[str]:
    """Stems of the words of meaning, verbs as their base."""
    words = [token.folded for token in tokens(spelled(text)) if token.is_word and not is_function(token.text)]
    return frozenset(stem(verbs.base_of(word) or word) for word in words)


def is_said(text: str, lines: Iterable[str]) -> bool:
    """Whether one of the lines says this already, but for capitals and marks."""
    return _folded(text) in {_folded(line) for line in lines}


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
