"""What a file to send is called: whose it is and what it is, safe in every header and on every disk."""

import re
import unicodedata
from urllib.parse import quote

from resumes.document import ResumeDocument

# Letters that do not come apart into a plain letter and a mark.
_PLAIN = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ı": "i", "ħ": "h", "Ħ": "H"}
    | {
        "ß": "ss",
        "ẞ": "SS",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "þ": "th",
        "Þ": "Th",
        "ŋ": "n",
        "Ŋ": "N",
        "'": "",
    }
)
_NAME_LENGTH = 80


def file_name(document: ResumeDocument, ext: str) -> str:
    """ "Sample-Person-Resume.pdf": ASCII letters, digits and hyphens only."""
    name = unicodedata.normalize("NFKD", document.basics.name.translate(_PLAIN))
    return _joined(re.findall(r"[A-Za-z0-9]+", name.encode("ascii", "ignore").decode()), ext)


def attachment(document: ResumeDocument, ext: str) -> str:
    """The Content-Disposition header: the plain name for old programs, the name as written for the others."""
    plain = file_name(document, ext)
    written = _joined(re.findall(r"[^\W_]+", document.basics.name), ext)
    header = f'attachment; filename="{plain}"'
    return header if written == plain else f"{header}; filename*=UTF-8''{quote(written, safe='')}"


def _joined(words: list[str], ext: str) -> str:
    name = "-".join(words)[:_NAME_LENGTH].strip("-")
    return f"{name}-Resume.{ext}" if name else f"Resume.{ext}"
