"""Lines as fields: the head, the sections by their headings, their entries and lists."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from .contact import BETWEEN_ICONS, EMAIL, pieces, read_contact, read_head
from .dates import dated, whole
from .divided import joined, put_together
from .entries import (
    CONTINUED,
    HOSTS,
    Block,
    Setting,
    blocks_of,
    body_size,
    entry_of,
    is_set_as_title,
)
from .glyphs import BULLET
from .headings import LONGEST, as_written, key_of
from .naming import in_small, is_degree, is_school, is_surely_place, likeness
from .singles import singles, volunteering
from .values import Line, Pages, Read, ReadEntry, ReadList, ReadSection

Style = tuple[float, bool, bool, int]
# So many headings at the left of their sections are no names of groups of skills.
_LABELS = 3
LISTS = {"skills", "languages", "interests"}
_RUNNING = re.compile(r"^(?:.{0,90}\s)?(?:page\s+)?\d{1,2}(?:\s*(?:of|/)\s*\d{1,2})?$", re.IGNORECASE)
_IN_ROW = re.compile(r" [|·](?: |$)")
_LABEL = re.compile(r"^((?:[^:,;()]|\(s\)){1,60}):\s+(?=\S)")


def read(pages: Pages) -> Read:
    """Everything that is understood; what is not stands in `left`."""
    lines = [_without_icons(line) for line in _without_margins(pages.lines)]
    lines = list(put_together(_with_whole_periods(list(_with_headings_above(lines))), _whole_row))
    setting = Setting(lines)
    marked = list(_headed(lines))
    first = next((n for n, (_, key) in enumerate(marked) if key is not None), len(marked))
    head = read_head([line for line, _ in marked[:first]])
    head.links += _linked(pages, [line for line, _ in marked[:first]])
    sections = []
    for heading, rest in _parts(marked[first:]):
        if heading[1] == "contact":
            read_contact(head, rest)
        else:
            sections.append(_section(heading, rest, setting))
    if head.texts and not any(section.key == "summary" for section in sections):
        sections.insert(0, ReadSection("summary", "", texts=(" ".join(head.texts),), source=tuple(head.texts)))
        head.texts = []
    return Read(
        name=in_small(head.name),
        label=head.label,
        email=head.email,
        phone=head.phone,
        place=", ".join(head.places),
        links=tuple(dict.fromkeys(head.links)),
        sections=tuple(sections),
        head=tuple(line.text for line, _ in marked[:first]),
        left=(*head.left, *head.texts),
    )


def _linked(pages: Pages, lines: Sequence[Line]) -> Iterator[str]:
    """The addresses that open at a click on somebody's name in a network, which stands there alone."""
    said = {piece.casefold().lstrip("@") for line in lines for piece in pieces(line)}
    for address in pages.links:
        # Word and others end the address of a whole site with a stroke.
        path, _, name = address.rstrip("/").rpartition("/")
        if address.startswith("http") and name.casefold() in said and path.count("/") > 1:
            yield address


def _without_margins(lines: Sequence[Line]) -> list[Line]:
    """Without what stands on every page from the second on: a name and a page number."""
    first_of_page = {line.page: line for line in reversed(lines)}
    last_of_page = {line.page: line for line in lines}
    edges = {id(line) for line in (*first_of_page.values(), *last_of_page.values())}
    return [line for line in lines if not (id(line) in edges and line.placed and _runs_on(line))]


def _runs_on(line: Line) -> bool:
    return bool(_RUNNING.match(line.text)) and (line.page > 0 or _says_page(line.text))


def _without_icons(line: Line) -> Line:
    """Pictures as letters, of a calendar and a pin, stand before dates and places: each of these is a piece."""
    parts = [part.strip() for cell in line.cells for part in BETWEEN_ICONS.split(cell) if part.strip()]
    says = [found and not found.rest for found in map(dated, parts)]
    if parts and all(when or is_surely_place(part) for when, part in zip(says, parts, strict=True)):
        return replace(line, cells=tuple(parts))
    return line


def _with_headings_above(lines: list[Line]) -> Iterator[Line]:
    """Headings that stand at the left of their sections are put above them, where a file has several of that kind."""
    keys = {key_of(line.cells[0]) for line in lines if _is_label(line)}
    if len(keys) < _LABELS:
        yield from lines
        return
    for line in lines:
        if _is_label(line):
            yield replace(line, cells=line.cells[:1], x1=line.reach, then=0.0)
            beside = replace(line, cells=line.cells[1:], x0=line.then, reach=line.x1, then=0.0, label="", above=0.0)
            yield replace(beside, bold=line.then_bold)
        else:
            yield line


def _is_label(line: Line) -> bool:
    """Whether a line begins with a heading that is set as one, beside something else."""
    return len(line.cells) > 1 and key_of(line.cells[0]) is not None and (line.bold or line.cells[0].isupper())


def _with_whole_periods(lines: list[Line]) -> Iterator[Line]:
    """A period in a narrow column at the left, put together where it goes on in the line below."""
    waiting: Line | None = None
    for line in lines:
        beside = waiting is not None and waiting.then and waiting.page == line.page and abs(waiting.x0 - line.x0) < 2
        text = whole(waiting.cells[0], line.cells[0]) if waiting and beside and line.above < 2 else ""
        if waiting and text:
            yield replace(waiting, cells=(text, *waiting.cells[1:]))
            waiting = None
            if line.cells[1:]:
                yield replace(line, cells=line.cells[1:], x0=line.then)
            continue
        if waiting:
            yield waiting
        waiting = line
    if waiting:
        yield waiting


def _whole_row(before: Line, line: Line) -> Line | None:
    """What stands in a row with signs between, put together where a narrow column divided one of its parts."""
    is_alike = (before.page, before.bold) == (line.page, line.bold)
    if not is_alike or not (_is_divided_row(before) or _is_begun_row(before, line)):
        return None
    return replace(before, cells=(f"{before.text} {line.cells[0]}", *line.cells[1:]), y=line.y)


def _is_divided_row(line: Line) -> bool:
    return (
        line.placed
        and bool(_IN_ROW.search(line.text))
        and len(line.cells) == 1
        and line.text.endswith((",", "|", "·", " –", " -"))
    )


def _is_begun_row(line: Line, then: Line) -> bool:
    """Whether a line fills its column, and goes on with a row that has a date."""
    if not line.edge or BULLET.match(line.text) or line.bold or len(line.cells) > 1 or then.above > 1.6:
        return False
    word = (then.x1 - then.x0) / len(then.text) * len(then.text.split()[0])
    goes_on = abs(line.x0 - then.x0) < 1 and bool(_IN_ROW.search(then.text) and dated(then.text))
    return goes_on and line.x1 + word > line.edge - 4


def _says_page(text: str) -> bool:
    return text.isdigit() or bool(re.search(r"\bpage \d+|\b\d+ (?:of|/) \d+$", text, re.IGNORECASE))


def _headed(lines: Sequence[Line]) -> Iterator[tuple[Line, str | None]]:
    """Each line with what it heads: None for nothing, "" for a heading that is set like the known ones."""
    known = [line for line in lines if _can_head(line) and key_of(line.text)]
    styles = Counter(_style(line) for line in known)
    usual = {style for style, count in styles.items() if count >= max(2, len(known) / 2) or len(known) == count}
    body = body_size(lines)
    # What is set as the headings and larger than the text is one of them, where no entry is named in that way.
    larger = {style for style in usual if style[0] > body * 1.1 or (not body and style[1] and style[2])}
    larger -= {_style(line) for line in lines if _names_entry(line)}
    begun = False
    for line in lines:
        key = _heads(line, usual, known, body)
        begun = begun or bool(key or EMAIL.search(line.text))
        if key is None and _can_head(line) and _style(line) in larger:
            key = ""
        # Above all that is known stands the name, which may be set like a heading.
        yield line, key if key or begun else None


def _names_entry(line: Line) -> bool:
    if len(line.cells) > 1 or dated(line.text):
        return True
    return key_of(line.text) is None and (bool(likeness(line.text)) or is_degree(line.text) or is_school(line.text))


def _heads(line: Line, usual: set[Style], known: Sequence[Line], body: float) -> str | None:
    if not _can_head(line):
        return None
    key, is_usual = key_of(line.text), _style(line) in usual
    if key is not None:
        return key if not line.placed or is_usual or _stands_out(line) or line.size > body * 1.1 else None
    if line.level == 1 and any(other.level == 1 for other in known):
        return ""
    if not line.placed and line.above > 2 and line.text.isupper() and all(other.text.isupper() for other in known):
        return ""
    is_entry = ("," in line.text or is_degree(line.text)) and _names_entry(line)
    return "" if line.placed and is_usual and _stands_out(line) and not is_entry else None


def _can_head(line: Line) -> bool:
    return len(line.cells) == 1 and len(line.text) <= LONGEST and not BULLET.match(line.text) and not line.bullet


def _style(line: Line) -> Style:
    return round(line.size * 2) / 2, line.bold, line.text.isupper(), line.level


def _stands_out(line: Line) -> bool:
    return line.text.isupper() or (line.bold and line.above > 1.8)


def _parts(marked: Sequence[tuple[Line, str | None]]) -> Iterator[tuple[tuple[Line, str], list[Line]]]:
    heading: tuple[Line, str] | None = None
    rest: list[Line] = []
    for line, key in marked:
        if key is not None:
            if heading:
                yield heading, rest
            heading, rest = (line, key), []
        else:
            rest.append(line)
    if heading:
        yield heading, rest


def _section(heading: tuple[Line, str], lines: list[Line], setting: Setting) -> ReadSection:
    title, key = as_written(heading[0].text.strip(" :")), heading[1]
    source = tuple(line.text for line in lines)
    if key == "summary":
        return ReadSection(key, title, texts=tuple(_paragraphs(lines, setting)), source=source)
    if key in LISTS:
        return ReadSection(key, title, lists=tuple(_lists(lines, setting)), source=source)
    return ReadSection(key, title, entries=tuple(_entries(lines, key, setting)), source=source)


def _paragraphs(lines: Sequence[Line], setting: Setting) -> Iterator[str]:
    text, before = "", None
    for line in lines:
        sign = BULLET.match(line.text) or line.bullet
        if before is not None and not sign and (setting.wraps(before, line) or line.x0 > before.x0 + 1.5 > 1.5):
            text = joined(text, line.text)
        else:
            if text:
                yield text
            text = f"• {BULLET.sub('', line.text)}" if sign else line.text
        before = line
    if text:
        yield text


def _lists(lines: Sequence[Line], setting: Setting) -> Iterator[ReadList]:
    """Each group on a line of its own, as "Name: one, two", or one item a line."""
    texts: list[tuple[str, str]] = []
    before: Line | None = None
    # With nothing between any two of them, each has a line of its own.
    apart = any(len(_items(line.text)) > 1 or _LABEL.match(line.text) for line in lines)
    for line in lines:
        text = BULLET.sub("", ", ".join(line.cells))
        named = _LABEL.match(text)
        starts_anew = named or line.label or line.bullet or BULLET.match(line.text)
        goes_on = apart or line.text[:1].islower() or (before is not None and before.text.endswith(("&", "-", "/")))
        if before is not None and texts and not starts_anew and goes_on and setting.wraps(before, line, listed=True):
            texts[-1] = (texts[-1][0], joined(texts[-1][1], text))
        else:
            texts.append((named[1].strip(), text[named.end() :]) if named else ("", text))
        before = line
    for label, group in groupby(texts, key=lambda pair: pair[0]):
        yield ReadList(label, tuple(item for _, text in group for item in _items(text)))


def _items(text: str) -> list[str]:
    """Apart at commas and the like, but not inside brackets."""
    found = re.split(r"(?:\s*[,;•|·◆◇♦●■▪∙⋅]\s*|\s+/\s+)(?![^(]*\))", text)
    return [piece.strip(" .") for piece in found if piece.strip(" .")]


def _entries(lines: Sequence[Line], key: str, setting: Setting) -> Iterator[ReadEntry]:
    above: ReadEntry | None = None
    model: Block | None = None
    apart = volunteering if key == "volunteer" else singles if key not in HOSTS else None
    blocks = _whole(list(blocks_of(lines, key, setting)))
    for block in (single for one in blocks for single in (apart(one) if apart else [one])):
        same = above is not None and key in ("work", "volunteer") and is_set_as_title(block, model)
        above = entry_of(block, key, above if same else None)
        model = block if len(block.heads) > 1 else model
        yield above


def _whole(blocks: list[Block]) -> Iterator[Block]:
    """What a page break divided is put together: the name of the employer, said again, is no entry."""
    before: Block | None = None
    for block in blocks:
        if block.heads and CONTINUED.search(block.heads[0].cells[0]):
            block.heads.pop(0)
        if before and not block.heads:
            before.details += block.details
            before.texts += block.texts
            before.highlights += block.highlights
            before.source += block.source
            continue
        if before:
            yield before
        before = block
    if before:
        yield before
