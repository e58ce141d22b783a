"""The head of a resume: whose it is, what they are, and how to reach them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from .divided import put_together
from .glyphs import BULLET
from .headings import key_of
from .naming import is_surely_place, likeness
from .values import Line

EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
URL = re.compile(
    r"(?:https?://|www\.)\S+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|io|dev|me|co|us|ai|app|info|gov|uk|de|ca|pl"
    r"|in|fr|eu|au|ie|nz|nl|se|no|dk|fi|ch|tech|site|page|xyz|design|studio|art|blog|online|cloud|work|works|portfolio)\b"
    r"(?:/\S*)?|(?<![@\w.-])(?:[\w-]+\.)+[a-z]{2,}/\S+",
    re.IGNORECASE,
)
# A piece that is nothing else, whatever it ends in.
_ADDRESS = re.compile(r"(?:[a-z0-9-]{2,}\.)+[a-z]{3,}(?:/\S*)?")
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d[\d\s().\u2010-\u2013/-]{5,}\d(?:\s*(?:x|ext\.?|#)\s*\d+)?", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+[·•|∙◦▪●⋅♦]\s*|\s*[|•●]\s+|\s*·\s+|\t|\s{3,}|\s+[-–—]\s+(?=\S*@|\+?\(?\d{3})")
_LABELS = (
    r"e-?mail(?: address)?|(?:tele)?phone(?: number)?|(?:mobile|cell)(?: phone| number)?|tel|address|location|home|work"
    r"|website|web|portfolio|linkedin|github"
)
# Pictures of a letter, a telephone and the like, as characters.
_ICON = r"[\ue000-\uf8ff\u2190-\u21ff\u2300-\u23ff\u25a3-\u25a9\u2600-\u27bf\U0001f300-\U0001faff\ufe0f]"
_ICONS = re.compile(rf"^(?:{_ICON}|\s)+")
BETWEEN_ICONS = re.compile(rf"(?:^|\s){_ICON}+\s+")
_NAMED = re.compile(rf"^(?:{_LABELS})\s*\.?:\s*|^(?:{_LABELS})\s+(?=\+?\(?\d)", re.IGNORECASE)
_LABEL = re.compile(rf"^(?:{_LABELS})$", re.IGNORECASE)
_NAME = re.compile(r"^(?:(?:full )?name)$", re.IGNORECASE)
# What a head tells of a person in some countries and a resume has no place for: it is shown, and not taken.
_PRIVATE = re.compile(
    r"^(?:(?:date (?:and place )?of birth|born|birth ?day|d\.?o\.?b\.?|place of birth|nationality|citizenship"
    r"|marital status|civil status|driving licen[cs]e)\b|(?:gender|sex|age|religion|children|photo)\s*(?:$|[:\d]))",
    re.IGNORECASE,
)
# Two lines of a name whose letters are set alike may differ in the last digits of their size.
_SAME_SIZE = 0.1
_TITLED = re.compile(r"^(?:curriculum vit(?:ae|æ)|r[eé]sum[eé]|c\.?v\.?)(?:\s+of)?$", re.IGNORECASE)
_PLACE = re.compile(
    r"^[^\W\d][\w.' -]+,\s*[^\W\da-z][\w. -]+(?:\s+\d{5}(?:-\d{4})?)?(?:,\s*[\w. ]+)?$|\b[A-Z]{2} \d{5}\b"
)


@dataclass
class Head:
    name: str = ""
    label: str = ""
    email: str = ""
    phone: str = ""
    places: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def read_head(lines: Iterable[Line]) -> Head:
    """What stands above the first heading."""
    head = Head()
    lines = list(put_together((line for line in lines if not _TITLED.match(line.text)), _whole_address))
    rest = [line for line in _named(head, [line for line in lines if not _told(head, line)]) if line.text != head.name]
    usual = max((line.size for line in lines if EMAIL.search(line.text)), default=0.0)
    for number, line in enumerate(rest):
        is_larger = line.placed and usual and line.size > usual + 0.4
        says = is_larger or (not number and not line.placed and any(_has_place(other) for other in rest[1:3]))
        if _beside(head, line):
            continue
        if not is_contact(line.text) or (says and not re.search(r"[@\d]", line.text) and len(pieces(line)) == 1):
            _says(head, line)
            continue
        for piece in pieces(line):
            _sort_in(head, piece)
    return head


def _whole_address(before: Line, line: Line) -> Line | None:
    """An address that a narrow column divided at one of its signs is whole again."""
    goes_on = re.search(r"\.\w+/\S*[-/_]$", before.text) and re.fullmatch(r"[a-z0-9][\w/%-]*", line.text)
    return replace(before, cells=(*before.cells[:-1], before.cells[-1] + line.text)) if goes_on else None


def _beside(head: Head, line: Line) -> bool:
    """Whether a line holds what somebody is, with something else at its right, and that was taken in."""
    first, *others = pieces(line) or [""]
    if head.label or not others or is_contact(first) or likeness(first) <= 0 or len(line.cells) < 2:
        return False
    head.label = first
    for piece in others:
        if is_contact(piece):
            _sort_in(head, piece)
        else:
            head.left.append(piece)
    return True


def read_contact(head: Head, lines: Iterable[Line]) -> None:
    """What stands under a heading of contact details."""
    for line in put_together(lines, _whole_address):
        line = replace(line, cells=(BULLET.sub("", line.cells[0]), *line.cells[1:]))
        if _told(head, line):
            continue
        if is_contact(line.text):
            for piece in pieces(line):
                _sort_in(head, piece)
        elif not head.places and re.fullmatch(r"[^\W\d_a-z][\w.'’ -]{2,30}", line.text):
            head.places.append(line.text)
        else:
            head.left.append(line.text)


def _told(head: Head, line: Line) -> bool:
    """Whether a line says what it tells, in a piece or a word before it, and that was taken in."""
    label, colon, value = line.cells[0].partition(":")
    value = " ".join((value.strip(), *line.cells[1:])).strip() if colon or len(line.cells) > 1 else ""
    others = pieces(line)[1:]
    if _PRIVATE.match(label) and len(others) < 2 and not any(map(_NAMED.match, others)) and "@" not in line.text:
        head.left.append(line.text)
    elif value and _NAME.match(label):
        head.name = head.name or value
    elif len(line.cells) == 2 and not colon and value and _LABEL.match(label):
        _sort_in(head, f"{label}: {value}")
    else:
        return False
    return True


def _named(head: Head, lines: list[Line]) -> Iterator[Line]:
    """The lines that are not the name: that is the largest, or the first where all are of one size."""
    usual = [line for line in lines if not is_contact(line.cells[0]) or _is_set_as_name(line, lines)]
    if not usual or head.name:
        yield from lines
        return
    first = max(usual, key=lambda line: line.size) if usual[0].placed else usual[0]
    alike = [line for line in usual if abs(line.size - first.size) < _SAME_SIZE]
    parts = [line for line in alike if line.placed and line.page == first.page]
    if not first.placed or len(parts) > 2:
        parts = [first]
    if len(parts) == 1 and first.cells[1:]:
        # A heading of what reaches somebody may stand before the name.
        cells = first.cells[1:] if key_of(first.cells[0]) == "contact" else first.cells
        head.name = cells[0]
        yield from [Line(cells[1:])] if cells[1:] else []
    else:
        head.name = " ".join(line.text for line in parts)
    yield from (line for line in lines if line not in parts)


def _is_set_as_name(line: Line, lines: list[Line]) -> bool:
    """ "Sample Person, RN" is written like a town and its state, but set larger than all else, or first in a text."""
    text = line.cells[0]
    if len(line.cells) > 1 or not _PLACE.match(text) or re.search(r"[@\d]", text):
        return False
    if not line.placed:
        return line is lines[0] and len(pieces(line)) == 1
    sizes = [other.size for other in lines]
    return line.size >= max(sizes) - _SAME_SIZE and line.size > min(sizes) + 2


def _says(head: Head, line: Line) -> None:
    if not head.label and not head.texts and len(line.text) <= 100 and not line.text.endswith("."):
        head.label = line.text
    elif head.label and not head.texts and line.placed and len(line.text) <= 100 and _goes_on(head.label, line):
        head.label += f" {line.text}"
    else:
        head.texts.append(line.text)


def _goes_on(label: str, line: Line) -> bool:
    return label.endswith((",", "&", "and", "of", "for", "/", "|", "·", "•", "–", "—")) or (
        line.text[:1].islower() and line.above < 2
    )


def is_contact(text: str) -> bool:
    if any(pattern.search(text) for pattern in (EMAIL, _PHONE, URL, _NAMED)):
        return True
    # "Senior Scientist, Protein Engineering" is written like a town and its land.
    return bool(_PLACE.search(text)) and (is_surely_place(text) or bool(re.search(r"\d", text)) or likeness(text) <= 0)


def _has_place(line: Line) -> bool:
    found = pieces(line)
    return len(found) > 1 and any(_PLACE.search(piece) for piece in found)


def pieces(line: Line) -> list[str]:
    if " / " in line.text and EMAIL.search(line.text):
        line = replace(line, cells=tuple(part for cell in line.cells for part in cell.split(" / ")))
    found = (_ICONS.sub("", piece).strip(" ,;") for cell in line.cells for piece in _BETWEEN.split(cell) if piece)
    return [piece for piece in found if piece]


def _sort_in(head: Head, piece: str) -> None:
    """One piece as what it is; what is left around an address that was found in it is sorted in turn."""
    if _PRIVATE.match(piece):
        return head.left.append(piece)
    named = _NAMED.match(piece)
    said = named[0].strip(" :.").casefold() if named else ""
    piece = piece[named.end() :] if named else piece
    email = EMAIL.search(piece)
    if email:
        head.email = head.email or email[0]
        return _rest(head, piece, email)
    url = URL.search(piece) or _ADDRESS.fullmatch(piece)
    if url:
        head.links.append(url[0].rstrip(".,;"))
        return _rest(head, piece, url)
    phone = _PHONE.search(piece)
    if phone and sum(c.isdigit() for c in phone[0]) >= 7:
        head.phone = head.phone or phone[0].strip()
        return _rest(head, piece, phone)
    if said in ("linkedin", "github", "website", "web", "portfolio"):
        head.links.append(f"{said}: {piece}")
    elif piece:
        (head.links if re.match(r"\w+: \S+$", piece) else head.places).append(piece)
    return None


def _rest(head: Head, piece: str, found: re.Match[str]) -> None:
    for rest in (piece[: found.start()], piece[found.end() :]):
        rest = rest.strip(" ,;:()-–|")
        if re.search(r"\w{2}", rest) and not _LABEL.match(rest):
            _sort_in(head, rest)
