"""What a model answered, brought down to the one line that was asked for."""

import json
import re

from ..document import limits

NOTHING = "NONE"  # what a model is told to answer where a note tells no deed
_THOUGHT = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_THOUGHT_WITHOUT_START = re.compile(r"\A.*</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"^\s*```.*$", re.MULTILINE)
_LEADING = re.compile(r"^(?:[-*•·–—]\s+|\d{1,2}[.)]\s+|(?:resume )?(?:line|bullet|highlight):\s*)+", re.IGNORECASE)
_OPEN_VALUE = re.compile(r'"line"\s*:\s*"((?:[^"\\]|\\.)*)')
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_BEFORE_MORE = " ,;–-"
_WRAPPING = "\"'`*_“”„‘’«» "
# Words whose full stop belongs to them.
_ABBREVIATED = ("etc.", "inc.", "ltd.", "co.", "corp.", "dept.", "jr.", "sr.", "u.s.")


def clean(reply: str) -> str:
    """The line, without fences, thoughts, JSON, bullets, quotation marks or a full stop; "" where there is none,
    NOTHING where it says so."""
    body = _without_thoughts(reply)
    line = _line_of_json(body)
    if line is None:
        line = next(iter(_lines(body)), "")
    line = _bare(line)
    return NOTHING if line.casefold() == NOTHING.casefold() else line


def so_far(reply: str) -> str:
    """The line as far as it has come, in whole words: for showing while the rest streams in."""
    body = _without_thoughts(reply).lstrip()
    if body.startswith("{"):
        value = _OPEN_VALUE.search(body)
        return _whole_words(value[1] if value and "\\" not in value[1] else "")
    if body.startswith(("`", "<")):
        return ""
    lines = _lines(body)
    if not lines:
        return ""
    return _bare(lines[0]) if len(lines) > 1 else _capital(_whole_words(_LEADING.sub("", lines[0]).lstrip(_WRAPPING)))


def is_enough(reply: str) -> bool:
    """Whether the one line is whole and the model has gone on to something else, or is longer than any may be."""
    body = _without_thoughts(reply).lstrip()
    if body.startswith(("{", "`", "<")):
        value = _OPEN_VALUE.search(body)
        return value is not None and len(value[1]) > limits.HIGHLIGHT
    lines = _lines(body)
    return len(lines) > 1 or len("".join(lines)) > limits.HIGHLIGHT


def whole_line(reply: str) -> str:
    """The line of a reply that was stopped: only if something stood behind it."""
    return clean(reply) if is_enough(reply) else ""


def _without_thoughts(reply: str) -> str:
    return _THOUGHT_WITHOUT_START.sub("", _THOUGHT.sub("", reply))


def _line_of_json(body: str) -> str | None:
    """The `line` of the first JSON object (or its first text), None where there is no object."""
    for found in re.finditer(r"\{", body):
        try:
            value, _ = json.JSONDecoder().raw_decode(body, found.start())
        except (ValueError, RecursionError):
            continue
        texts = [value.get("line"), *value.values()] if isinstance(value, dict) else []
        return next((text for text in texts if isinstance(text, str)), "")
    return None


def _lines(body: str) -> list[str]:
    """The lines with words in them; one that only announces the next ("Here it is:") does not count."""
    stripped = (line.lstrip() for line in _FENCE.sub("", body).splitlines())
    return [line for line in stripped if re.search(r"\w", line) and not line.rstrip(_WRAPPING).endswith(":")]


def _bare(line: str) -> str:
    line = " ".join(_LEADING.sub("", line.strip()).split()).strip(_WRAPPING)
    if line.endswith(".") and not line.lower().endswith(_ABBREVIATED):
        line = line[:-1]
    line = line.strip(_WRAPPING).rstrip(_BEFORE_MORE)
    if inside := _IN_BRACKETS.fullmatch(line):
        line = inside[1].strip(_WRAPPING)
    return _capital(line)


def _capital(line: str) -> str:
    """Begun like a line; a name like "iOS" keeps its spelling."""
    first = line.partition(" ")[0]
    return line[:1].upper() + line[1:] if first == first.lower() else line


def _whole_words(line: str) -> str:
    return line.rpartition(" ")[0].rstrip()
