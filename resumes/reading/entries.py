"""The entries of a section: which lines belong together, which name it, and what is told below them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from .contact import URL
from .dates import Period, dated
from .divided import joined
from .glyphs import BULLET
from .headings import key_of
from .naming import (
    AT,
    apart,
    are_both,
    in_order,
    is_degree,
    is_place,
    is_school,
    is_surely_place,
    is_written_as_name,
    likeness,
    place_off,
    with_area,
)
from .values import Line, ReadEntry

# Sections whose entries have a place and a title under it; in the others a name stands alone.
HOSTS = {"work", "education", "volunteer"}
# Steps between lines, in sizes, that are more than the usual one.
_APART = 0.42
_LONG = 60
_DETAIL = re.compile(r"(?:expires?|gpa|grade|courses|coursework|licen[sc]e|self-employed)\b", re.IGNORECASE)
# How long it was, as some programs write it behind the dates.
_DURATION = re.compile(r"\s*\(?(?:\d+ (?:years?|yrs?|months?|mos?)\s*)+\)?", re.IGNORECASE)
CONTINUED = re.compile(r"\s*\((?:continued|cont\.?(?:['’]d)?)\)$", re.IGNORECASE)


@dataclass
class Block:
    heads: list[Line] = field(default_factory=list)
    details: list[Line] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    highlights: list[str] = field(default_factory=list)
    source: list[str] = field(default_factory=list)

    @property
    def told(self) -> bool:
        return bool(self.details or self.texts or self.highlights)


class Setting:
    """What is usual in a file: the step between two lines, and how far to the right a line may reach."""

    def __init__(self, lines: Sequence[Line]) -> None:
        steps = sorted(line.above for line in lines if 0.9 < line.above < 2.2)
        self.step = steps[len(steps) // 3] if steps else 1.3
        ends = sorted(line.x1 for line in lines if len(line.cells) == 1 and not line.bold)
        self.edge = ends[-1 - len(ends) // 200] if ends else 0.0
        self.body = body_size(lines)
        self.by_size = sum(map(self._is_larger, lines)) > 1
        self.has_marks = self.by_size or any(map(self._is_bold_name, lines))
        self.width = max((len(line.text) for line in lines), default=0)

    def _is_larger(self, line: Line) -> bool:
        return line.placed and 1.04 * self.body < line.size < 1.35 * self.body and key_of(line.text) is None

    def _is_bold_name(self, line: Line) -> bool:
        """What is bold in the text, and no heading of a section."""
        large = line.placed and line.size > self.body * 1.1
        return line.level > 1 or ((line.bold or bool(line.label)) and not large and key_of(line.text) is None)

    def apart(self, line: Line) -> bool:
        return line.above > self.step + _APART

    def wraps(self, before: Line, line: Line, *, listed: bool = False) -> bool:
        """Whether `line` is the rest of what did not fit on the line before: its first words would not have."""
        if before.whole:
            return False
        if not before.placed:
            first_word = line.text.split(maxsplit=1)[0]
            return line.above < 2 and len(before.text) + len(first_word) + 1 > self.width - 2
        if before.page != line.page:
            return line.text[:1].islower()
        if self.apart(line):
            return False
        words = line.text.split()
        # The last words of a text are often kept together; of a list, no more than two.
        together = 2 if listed else 3
        first = len(" ".join(words[:together])) if len(words) <= 3 else len(words[0])
        average = (line.x1 - line.x0) / max(len(line.text), 1)
        return before.x1 + first * average > (before.edge or self.edge) - 4


def body_size(lines: Sequence[Line]) -> float:
    """The size that most of the text is set in."""
    counted: Counter[float] = Counter()
    for line in lines:
        counted[round(line.size, 1)] += len(line.text)
    return counted.most_common(1)[0][0] if counted else 0.0


def blocks_of(lines: Sequence[Line], key: str, setting: Setting) -> Iterator[Block]:
    block, before, bullet = Block(), None, None
    for line in lines:
        goes_on = before is not None and bullet is not None and _continues(bullet, before, line, setting)
        sign = BULLET.match(line.text) or line.bullet
        if not sign and not goes_on and _begins(line, block, key, setting):
            if block.source:
                yield block
            block = Block()
        block.source.append(line.text)
        if _DURATION.fullmatch(line.text):
            continue
        _add(block, line, before, setting, bool(sign), goes_on)
        bullet = line if sign else bullet if goes_on else None
        before = line
    if block.source:
        yield block


def _continues(bullet: Line, before: Line, line: Line, setting: Setting) -> bool:
    """The rest of a bullet point stands under its text, not under its sign."""
    if BULLET.match(line.text) or line.bullet or bullet.bullet:
        return False
    if line.x0 > bullet.x0 + 1.5:
        return not (line.placed and (setting.apart(line) or line.bold))
    if line.placed:
        is_alike = abs(line.x0 - bullet.x0) < 1.5 and abs(line.size - bullet.size) < 0.1
        if not is_alike or line.bold or len(line.cells) > 1:
            return False
    return not dated(line.text) and setting.wraps(before, line)


def _begins(line: Line, block: Block, key: str, setting: Setting) -> bool:
    """Whether a line that is no bullet point begins another entry."""
    if not block.source or _only_dates(line, block) or _is_set_below(line, block, key):
        return False
    if line.level:
        return line.level <= min((head.level for head in block.heads if head.level), default=9) or block.told
    if setting.apart(line) or (line.placed and not line.above):
        return _is_head(line, setting) or (block.told and not block.texts and not setting.has_marks)
    if not _is_head(line, setting):
        return False
    if _wrapped_head(block, line, setting):
        return False
    if key == "education" and (is_school(line.text) or is_degree(line.text)) and _both_dated(block, line):
        return True
    full = 2 if key in HOSTS or not line.bold else 1
    return block.told or len(block.heads) >= full


def _is_set_below(line: Line, block: Block, key: str) -> bool:
    """Whether a line names the entry too, set smaller than the one name that it has so far."""
    one = block.heads[0] if len(block.heads) == 1 and not block.told and key in HOSTS else None
    if one is None or not line.placed or line.page != one.page or line.above > 2.5:
        return False
    return line.size < one.size - 0.4 or (one.bold and not line.bold and not dated(one.text) and bool(dated(line.text)))


def _only_dates(line: Line, block: Block) -> bool:
    """Whether a line says when, and at most where, of an entry that has not said it yet."""
    found = dated(_DURATION.sub("", line.text)) if not (block.texts or block.highlights) else None
    says_more = found and found.rest and not (block.heads and not block.told and is_surely_place(found.rest))
    return bool(found and not says_more and not any(dated(head.text) for head in block.heads))


def _wrapped_head(block: Block, line: Line, setting: Setting) -> bool:
    last = block.heads[-1] if block.heads and not block.told else None
    if not last or not line.placed or not line.bold or abs(last.size - line.size) > 0.05:
        return False
    if len(line.cells) > 1:
        return False
    # What stands at the right of it keeps room for itself.
    full = 0.45 * (setting.edge - last.x0)
    return last.bold and not setting.apart(line) and last.reach - last.x0 > full


def _both_dated(block: Block, line: Line) -> bool:
    return bool(dated(line.text)) and any(dated(head.text) for head in block.heads)


def _is_head(line: Line, setting: Setting) -> bool:
    if line.bold or line.level:
        return True
    if line.label and (len(line.cells) > 1 or not line.label.endswith(":")) and (line.placed or line.whole):
        return True
    if setting.by_size and line.placed and line.size > setting.body * 1.04:
        return True
    if len(line.cells) == 2 and (when := dated(line.cells[0])) and not when.rest:
        return True
    if (
        len(line.text) > 110
        or line.text.endswith((".", ";"))
        or " · " in line.text
        or any(map(_DETAIL.match, line.cells))
    ):
        return False
    if dated(line.text):
        return True
    return (
        not setting.has_marks and len(line.cells[0]) <= _LONG and not URL.match(line.text) and line.text[:1].isupper()
    )


def _add(block: Block, line: Line, before: Line | None, setting: Setting, sign: bool, goes_on: bool) -> None:
    if sign:
        line = _without_aside(block, line)
        block.highlights.append(BULLET.sub("", line.text))
    elif goes_on and block.highlights:
        block.highlights[-1] = joined(block.highlights[-1], line.text)
    elif not block.told and _wrapped_head(block, line, setting):
        last = block.heads[-1]
        cells = (joined(last.cells[0], line.text), *last.cells[1:])
        block.heads[-1] = Line(cells, last.page, last.x0, last.x1, line.y, last.size, last.bold, "", last.above)
    elif not block.told and _is_head(line, setting) and len(block.heads) < 3:
        block.heads.append(line)
    elif not block.texts and not block.highlights and _is_detail(line):
        block.details.append(line)
    elif block.texts and before is not None and setting.wraps(before, line):
        block.texts[-1] = joined(block.texts[-1], line.text)
    elif block.details and not block.texts and before is not None and setting.wraps(before, line):
        block.details[-1] = Line((joined(block.details[-1].text, line.text),))
    else:
        block.texts.append(line.text)


def _without_aside(block: Block, line: Line) -> Line:
    """A bullet point without the dates or the place of its entry that stand beside it."""
    aside = line.cells[-1]
    found = dated(_DURATION.sub("", aside))
    is_when = bool(found and not found.rest and not any(dated(cell) for head in block.heads for cell in head.cells))
    if len(line.cells) < 2 or not block.heads or block.highlights or not (is_when or is_surely_place(aside)):
        return line
    block.heads.append(Line((aside,)))
    return replace(line, cells=line.cells[:-1])


def _is_detail(line: Line) -> bool:
    return " · " in line.text or bool(URL.match(line.text)) or (len(line.text) <= 90 and line.text[-1:] not in ".:;!?")


def entry_of(block: Block, key: str, above: ReadEntry | None = None) -> ReadEntry:
    """`above` is the entry above, where this one is another position with the same employer."""
    names, periods, asides, lines = _titled(block, key, follows=above is not None)
    details = [piece for line in lines for piece in _apart(line)]
    period = periods[0] if periods else _period_of(details)
    names = [above.name, *names] if above else names
    addresses = [text for text in asides if URL.fullmatch(text)]
    asides = [text for text in asides if text not in addresses]
    name, title, *rest = names + [""] * max(0, 2 - len(names))
    if key == "education" and not title and details and is_degree(details[0]):
        title = details.pop(0)
    if key in HOSTS and not asides and details and is_place(details[0]) and len(details[0]) < 40:
        asides.append(details.pop(0))
    place = asides[0] if asides else above.place if above else ""
    return ReadEntry(
        name=CONTINUED.sub("", name),
        title=title,
        place=place,
        start=period.start if period else "",
        end=period.end if period else "",
        expected=bool(period and period.expected),
        details=(*rest, *asides[1:], *addresses, *details),
        texts=tuple(block.texts),
        highlights=tuple(block.highlights),
        source=tuple(block.source),
    )


def _titled(block: Block, key: str, *, follows: bool) -> tuple[list[str], list[Period], list[str], list[Line]]:
    """The names and dates of an entry, what stands beside them, and the lines below that are none of these."""
    names, periods, asides = _heads(block)
    lines, places = list(block.details), list[str]()
    if key in HOSTS and not follows:
        if not names and lines and not block.texts:
            names = [lines.pop(0).text]
        beside = _second(names[0], lines[0], key) if len(names) == 1 and lines else None
        if beside and are_both(names[0], beside[0][0], key):
            name, place = place_off(names[0])
            names, places = [name], [place] if place else []
        else:
            names, places = _named(names, key)
        if len(names) < 2:
            names, asides = _completed(names, asides, key)
        if len(names) == 1 and lines and (more := _second(names[0], lines[0], key)):
            lines.pop(0)
            names, periods, places = names + more[0], periods + more[1], places + more[2]
        if len(names) > 1:
            names[:2] = with_area(*in_order(names[0], names[1], key), key)
    elif not key and len(names) == 1 and (below := _below(lines)):
        lines.pop(0)
        names, asides = names + below[:1], asides + below[1:]
    return names, periods, [text for text in asides if text] + places, lines


def _named(names: list[str], key: str) -> tuple[list[str], list[str]]:
    """The names, two from one line where it holds both, and the places taken off their ends."""
    pairs = [place_off(name) for name in names]
    names, places = [name for name, _ in pairs if name], [place for _, place in pairs if place]
    if len(names) == 1:
        pairs = [place_off(piece) for piece in apart(names[0], key)]
        names, places = [name for name, _ in pairs if name], places + [place for _, place in pairs if place]
    return names, places


def _completed(names: list[str], asides: list[str], key: str) -> tuple[list[str], list[str]]:
    """What stands beside the one name of an entry is the other where the two are surely both, and no place."""
    for aside in asides:
        if len(names) == 1 and not is_surely_place(aside) and are_both(names[0], aside, key):
            name, place = place_off(aside)
            return [*names, name], [place, *(text for text in asides if text != aside)]
    return names, asides


def _second(name: str, line: Line, key: str) -> tuple[list[str], list[Period], list[str]] | None:
    """The other name of an entry with one, from the line below, which is set as text. What else is there says so: a
    place, a date, or that one of the two is surely the work. None where it is a text."""
    names, periods, asides = _heads(Block([line]))
    whole = names[0] if names else ""
    names, places = _named(names, key)
    if len(names) > 1 and likeness(whole) > 0 >= likeness(name):
        # What the dash or the "at" in it divides is one title: the other name is known.
        names = [whole]
    places += [aside for aside in asides if is_place(aside)]
    if len(names) != 1 or len(names[0]) > _LONG or names[0][:1].islower() or URL.search(names[0]):
        return None
    sure = are_both(name, names[0], key)
    return (names, periods, places) if sure or (places and is_written_as_name(names[0])) or periods else None


def _below(lines: list[Line]) -> list[str]:
    """What stands below the one name of an entry of somebody's own kind, and at the right edge of that line."""
    cells = list(lines[0].cells) if lines else []
    says_other = any(" · " in cell or URL.fullmatch(cell) or dated(cell) for cell in cells)
    return [] if says_other or len(cells) > 2 else cells


def _period_of(details: list[str]) -> Period | None:
    """The period among the details, which is taken out of them."""
    for detail in details:
        found = dated(detail)
        if found and not found.rest.strip("() "):
            details.remove(detail)
            return found
    return None


def _apart(line: Line) -> list[str]:
    pieces = (piece.strip(" ,;") for cell in line.cells for piece in re.split(r"\s+[·|•]\s+", cell))
    return [piece for piece in pieces if piece and not _DURATION.fullmatch(piece)]


def is_set_as_title(block: Block, model: Block | None) -> bool:
    """Whether a block with one head is another position of the employer above: its head is set, or dated, as the second
    head of `model` and not as the first."""
    heads = [head for head in block.heads if (found := dated(_DURATION.sub("", head.text))) is None or found.rest]
    if len(heads) != 1 or model is None:
        return False
    head, (first, second) = heads[0], model.heads[:2]
    if abs(_rank(first) - _rank(second)) > 0.12:
        return abs(_rank(head) - _rank(second)) < 0.12
    dates = [bool(dated(line.text)) for line in (first, second, head)]
    return not head.placed and dates == [False, True, True]


def _rank(line: Line) -> float:
    """How a line is set: by the file's own word, else by its size."""
    return float(line.level or line.size)


def _heads(block: Block) -> tuple[list[str], list[Period], list[str]]:
    """The names in the head lines, the periods, and what else stands at their right edge."""
    names: list[str] = []
    periods: list[Period] = []
    asides: list[str] = []
    for line in block.heads:
        named = False
        for cell in _cells(line):
            found = dated(cell)
            # A name may end in a year of its own where the dates stand in a piece of their own.
            if found and (named or not found.rest or len(line.cells) == 1):
                periods.append(found)
                cell = found.rest
            cell = _DURATION.sub("", cell) if found else cell
            if cell:
                (asides if named else names).append(cell)
                named = True
    return names, periods, asides


def _cells(line: Line) -> list[str]:
    if len(line.cells) == 2 and line.then_label:
        return [line.cells[0], f"{line.then_label} | {line.cells[1].removeprefix(line.then_label).strip(' |·–—,')}"]
    if not line.label or len(line.cells) > 1:
        return list(line.cells)
    rest = line.cells[0].removeprefix(line.label).strip(" |·–—,")
    rest = AT.sub("", rest)
    return [line.label, rest] if dated(rest) or is_place(rest) else [f"{line.label} | {rest}"]
